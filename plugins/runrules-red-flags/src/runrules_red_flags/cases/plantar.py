"""The edges of red-flags/plantar."""

from runrules import Case

from ..examples import hurt, injury, rules, week
from .shared import CLEARED, FEVER, NO_JUMPS, OWN, START, plus, says

_HEEL = hurt("plantar", 3)

_TOWEL = "favour, legs, exercises towel-heel-raise, points 5"

_TOWEL_WORDS = (
    "Slow heel raises with a rolled towel under the toes, every {}; this week {}. 3 sets of up to 12{} Better than"
    " stretching at three months, the same after a year. Skip jumps meanwhile."
).format

CASES = (
    Case("Pain of 1 is enough.", injury("plantar", 1), says(NO_JUMPS, _TOWEL, "notice, mon wed fri sun")),
    Case("Pain of 5 is not too much.", injury("plantar", 5), says(NO_JUMPS, _TOWEL, "notice, mon wed fri sun")),
    Case("Above 5 it is silent.", injury("plantar", 6)),
    Case("Without pain it is silent.", injury("plantar", 0)),
    Case("Once a clinician has cleared the site it is silent.", CLEARED("plantar") + _HEEL + week()),
    Case("A sore Achilles is for red-flags/achilles.", injury("achilles_midportion", 3)),
    Case("With fever only the jumps are closed.", FEVER + _HEEL + week(), NO_JUMPS),
    Case(
        "The second days are counted so that they miss the eve of a key run.",
        _HEEL + week('mon = "easy 40min"', 'thu = "intervals 50min"'),
        says(
            NO_JUMPS,
            _TOWEL,
            plus(
                "notice, tue thu sat",
                _TOWEL_WORDS("second day", f"on Tuesday, Thursday and Saturday{OWN}", START),
            ),
        ),
    ),
    Case(
        "The second days are counted so that they miss rest days.",
        _HEEL + week('mon = "rest"', 'thu = "easy 50min"'),
        says(NO_JUMPS, _TOWEL, "notice, tue thu sat"),
    ),
    Case(
        "Every third day is allowed.",
        _HEEL + week() + rules("plantar", "every_days = 3"),
        says(
            NO_JUMPS,
            _TOWEL,
            plus(
                "notice, mon thu sun",
                _TOWEL_WORDS("third day", f"on Monday, Thursday and Sunday{OWN}", START),
            ),
        ),
    ),
    Case(
        "Days before today are not named.",
        "today = 2026-11-26\n\n" + _HEEL + week(),
        says(NO_JUMPS, _TOWEL, "notice, fri sun"),
    ),
    Case(
        "The days around a race are left free.",
        _HEEL + week('wed = "easy 40min"', 'sun = "race 10km"'),
        says(NO_JUMPS, _TOWEL, "notice, mon wed"),
    ),
    Case(
        "Where no day suits the raises, they are left out this week.",
        "today = 2026-11-27\n\n" + _HEEL + week('wed = "easy 40min"', 'sun = "race 10km"'),
        says(
            NO_JUMPS,
            _TOWEL,
            plus("notice, every day", _TOWEL_WORDS("second day", "no day suits them, so leave them out", ".")),
        ),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("plantar", "every_days = 1, sets = 2, reps = 7"),
        "refused: every_days must be between 2 and 3 days, not 1; sets must be between 3 and 5, not 2; reps must be"
        " between 8 and 12, not 7",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("plantar", "every_days = 4, sets = 6, reps = 13"),
        "refused: every_days must be between 2 and 3 days, not 4; sets must be between 3 and 5, not 6; reps must be"
        " between 8 and 12, not 13",
    ),
)
