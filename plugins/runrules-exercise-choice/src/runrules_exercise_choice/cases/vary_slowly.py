"""The edges of exercise-choice/vary-slowly."""

from runrules import Case

from ..examples import lifter, rules
from .shared import NEW, plus, race

_TOLD = "notice, every day"

_STAY = "Stay with these exercises for {} weeks so that you can progress; new ones bring soreness.".format

_CHANGE = (
    "After {} weeks with the same exercises one or two may change; keep the others. Up to {} weeks with the same ones"
    " is fine too."
).format

_FOUR_WEEKS = "2026-10-26"

CASES = (
    Case(
        "In the first week it says for how long to stay with the exercises.", lifter(since=NEW), plus(_TOLD, _STAY(4))
    ),
    Case("After four weeks one or two may change.", lifter(since=_FOUR_WEEKS), plus(_TOLD, _CHANGE(4, 8))),
    Case("After three weeks it is silent.", lifter(since="2026-11-02")),
    Case("After eight weeks they may change again.", lifter(since="2026-09-28"), plus(_TOLD, _CHANGE(4, 8))),
    Case("Six weeks before an A race nothing changes.", lifter(since=_FOUR_WEEKS, other=race("2027-01-04"))),
    Case("A day earlier something may change.", lifter(since=_FOUR_WEEKS, other=race("2027-01-05")), _TOLD),
    Case("A B race does not matter.", lifter(since=_FOUR_WEEKS, other=race("2027-01-04", "B")), _TOLD),
    Case("A race that is over does not matter.", lifter(since=_FOUR_WEEKS, other=race("2026-11-22")), _TOLD),
    Case("A first menu begins before a race too.", lifter(since=NEW, other=race("2027-01-04")), plus(_TOLD, _STAY(4))),
    Case(
        "Both numbers may be set.",
        lifter(since="2026-11-02") + rules("vary-slowly", "min_weeks = 3, max_weeks = 6"),
        plus(_TOLD, _CHANGE(3, 6)),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        lifter() + rules("vary-slowly", "min_weeks = 2, max_weeks = 5"),
        "refused: min_weeks must be between 3 and 6 weeks, not 2; max_weeks must be between 6 and 12 weeks, not 5",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        lifter() + rules("vary-slowly", "min_weeks = 7, max_weeks = 13"),
        "refused: min_weeks must be between 3 and 6 weeks, not 7; max_weeks must be between 6 and 12 weeks, not 13",
    ),
)
