"""The edges of upper-body-any-day/not-just-before."""

from runrules import Case

from ..examples import TEMPO, rules, week
from .shared import plus

_FIRST_RUN = (
    "On {} do upper body and core after the hard run, or at least {} before. Straight before, it may cost you a little."
).format

_MORNING = "veto, upper, core, wed, part am, guards 2026-11-25"

CASES = (
    Case("Before an evening run the morning stays open.", week('wed = "tempo 45min pm"')),
    Case(
        "Before a hard run in the morning the morning is closed.",
        week('wed = "tempo 45min am"'),
        plus(_MORNING, _FIRST_RUN("Wednesday", "3 hours")),
    ),
    Case("A hard run without a time closes the morning.", TEMPO, _MORNING),
    Case(
        "An easy run in the morning before a hard one in the evening closes nothing.",
        week('wed = ["easy 30min am", "tempo 45min pm"]'),
    ),
    Case(
        "Of two hard runs the one in the morning counts.", week('wed = ["tempo 30min am", "tempo 30min pm"]'), _MORNING
    ),
    Case("Races have guards of their own.", week('wed = "race 10km"')),
    Case(
        "One hour may be enough.",
        rules("not-just-before", "min_hours = 1") + TEMPO,
        plus(_MORNING, _FIRST_RUN("Wednesday", "1 hour")),
    ),
    Case(
        "The hours cannot be fewer than 1.",
        rules("not-just-before", "min_hours = 0") + TEMPO,
        "refused: min_hours must be between 1 and 6 hours, not 0",
    ),
    Case(
        "The hours cannot be more than 6.",
        rules("not-just-before", "min_hours = 7") + TEMPO,
        "refused: min_hours must be between 1 and 6 hours, not 7",
    ),
)
