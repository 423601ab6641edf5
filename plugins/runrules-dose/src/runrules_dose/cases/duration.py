"""The edges of dose/duration."""

from runrules import Case

from .shared import FREE, NONE, OVER, lifter, lifts, profile, rules, strength

_HOUR = 'limit, everything, every day, minutes 60: "No strength session needs more than 60 minutes."'

CASES = (
    Case("No session needs more than an hour.", FREE, _HOUR),
    Case(
        "A wish below ten minutes holds, with a word.",
        profile(strength("minutes = 9")),
        f'{_HOUR}\nnotice, every day: "We would plan 10 minutes at least. 9 are yours to choose: one or two'
        ' exercises."',
    ),
    Case("A wish of ten minutes needs no word.", profile(strength("minutes = 10")), _HOUR),
    Case(
        "Heavy legs get longer, and what is lighter only the usual time.",
        profile(lifter()),
        f"{_HOUR}\nlimit, legs light/moderate, upper light/moderate, core light/moderate, every day, minutes 30",
    ),
    Case(
        "Beside planned work, which keeps its time, that is about legs and jumps only.",
        profile(lifter(), week=lifts(mon="upper")),
        f"{_HOUR}\nlimit, legs light/moderate, jumps light/moderate, every day, minutes 30",
    ),
    Case(
        "Where the runner named the minutes there is nothing to shorten.",
        profile(lifter(), strength("minutes = 40")),
        _HOUR,
    ),
    Case(
        "Where heavy legs are planned already there is nothing to shorten.",
        profile(lifter(), week=lifts(mon="legs heavy")),
        _HOUR,
    ),
    Case("In a week that is over it is silent where none was wished.", profile(OVER, NONE)),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("duration", "minutes_default = 19, minutes_min = 7, minutes_max = 44")),
        "refused: minutes_default must be between 20 and 45 min, not 19; "
        "minutes_min must be between 8 and 20 min, not 7; minutes_max must be between 45 and 75 min, not 44",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("duration", "minutes_default = 46, minutes_min = 21, minutes_max = 76")),
        "refused: minutes_default must be between 20 and 45 min, not 46; "
        "minutes_min must be between 8 and 20 min, not 21; minutes_max must be between 45 and 75 min, not 76",
    ),
)
