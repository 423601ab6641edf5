"""The edges of upper-body-any-day/rest-day."""

from runrules import Case

from ..examples import EASY, rules, week
from .shared import plus

_TWO = week('mon = "rest"', 'fri = "rest"')

_ONLY = "veto, upper, core, fri"

CASES = (
    Case("The only rest day is closed.", week('fri = "rest"'), _ONLY),
    Case(
        "Of two rest days one may be used.",
        _TWO,
        plus("limit, upper, core, mon fri, days 1", "Upper body and core may use 1 of your 2 rest days."),
    ),
    Case(
        "Who keeps two rest days has none to use.",
        rules("rest-day", "min_rest = 2") + _TWO,
        "veto, upper, core, mon fri",
    ),
    Case("Who keeps none may use them all.", rules("rest-day", "min_rest = 0") + _TWO),
    Case("A free day is not a rest day.", week('fri = "free"')),
    Case(
        "The days to keep cannot be fewer than none.",
        rules("rest-day", "min_rest = -1") + EASY,
        "refused: min_rest must be between 0 and 2 days, not -1",
    ),
    Case(
        "The days to keep cannot be more than two.",
        rules("rest-day", "min_rest = 3") + EASY,
        "refused: min_rest must be between 0 and 2 days, not 3",
    ),
)
