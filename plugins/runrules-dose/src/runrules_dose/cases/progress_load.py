"""The edges of dose/progress-load."""

from runrules import Case

from .shared import (
    BUILD,
    FORTY,
    FOUR_WEEKS,
    FREE,
    NO_WEIGHT,
    ONE,
    PEAK,
    TODAY,
    hurts,
    lifts,
    profile,
    race,
    rules,
    state,
    week_of,
)

_ADD = (
    'notice, every day: "When you could have done one or two repetitions more than asked in {}, add about {} % to that'
    ' weight (2 to 10 % is the range). If not, stay where you are."'
).format

_ADD_FIVE = _ADD("two sessions running", 5)


def _eight(*lines: str) -> str:
    """A runner at the end of the eighth week of lifting."""
    return "\n".join(("[athlete]", "strength_since = 2026-09-28", *lines, ""))


CASES = (
    Case("After eight weeks of lifting it says how to go on.", profile(_eight()), _ADD_FIVE),
    Case("After four weeks of lifting it does so for the first time.", profile(FOUR_WEEKS), _ADD_FIVE),
    Case("After five weeks of lifting it is silent.", "[athlete]\nstrength_since = 2026-10-19\n\n" + FREE),
    Case("For a runner who has never lifted it is silent.", FREE),
    Case("In the build it speaks.", profile(_eight(), race(BUILD)), _ADD_FIVE),
    Case("In the peak it is silent.", profile(_eight(), race(PEAK))),
    Case("Under 18 it is silent.", profile(_eight("age = 17"))),
    Case("From 18 on it speaks.", profile(_eight("age = 18")), _ADD_FIVE),
    Case("Without a weight it is silent.", profile(_eight(NO_WEIGHT))),
    Case("With a dumbbell it speaks.", profile(_eight('equipment = ["band", "dumbbell"]')), _ADD_FIVE),
    Case("At a soreness of 4 in 10 it is silent.", profile(_eight(), state("soreness = 4"))),
    Case("At a soreness of 3 in 10 it speaks.", profile(_eight(), state("soreness = 3")), _ADD_FIVE),
    Case("While something hurts it is silent.", profile(_eight(), hurts("plantar", 1))),
    Case("In a week without loaded legs it is silent.", profile(_eight(), ONE, week=lifts(mon="upper"))),
    Case("When the running grows it is silent.", profile(TODAY, _eight(), FORTY, week=week_of('tue = "easy 50km"'))),
    Case(
        "A tenth more running is no reason.",
        profile(TODAY, _eight(), FORTY, week=week_of('tue = "easy 44km"')),
        _ADD_FIVE,
    ),
    Case(
        "It may be set to one session and ten per cent.",
        profile(_eight(), rules("progress-load", "step = 0.1, sessions_in_a_row = 1")),
        _ADD("one session", 10),
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("progress-load", "step = 0.01, sessions_in_a_row = 0")),
        "refused: step must be between 0.02 and 0.1, not 0.01; sessions_in_a_row must be between 1 and 3, not 0",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("progress-load", "step = 0.11, sessions_in_a_row = 4")),
        "refused: step must be between 0.02 and 0.1, not 0.11; sessions_in_a_row must be between 1 and 3, not 4",
    ),
)
