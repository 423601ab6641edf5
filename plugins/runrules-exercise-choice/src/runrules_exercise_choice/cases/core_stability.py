"""The edges of exercise-choice/core-stability."""

from runrules import Case

from ..examples import lifter, sore
from .shared import NIGHT, exercises_in, plus, says

_HOLDS = f"favour, core, {exercises_in('plank side-plank dead-bug bird-dog pallof-press')}"

_TWISTS = "exercises russian-twist + bicycle-crunch"

_TWISTS_LAST = f"favour, core, {_TWISTS}, points -1"

_NO_TWISTS = f"exclude, {_TWISTS}"

_NO_TWISTS_WITH = "No twists and crunches with {}.".format

CASES = (
    Case(
        "Holds come first, twists and crunches last.",
        lifter(),
        says(_HOLDS, plus(_TWISTS_LAST, "Twists and crunches are optional; holds come first.")),
    ),
    Case(
        "With a sore back twists and crunches are left out.",
        lifter(other=sore("low_back", 3)),
        says(
            plus(
                f"{_NO_TWISTS}, instead dead bug",
                f"{_NO_TWISTS_WITH('your low back pain (3 of 10)')} Steadier: dead bug.",
            ),
            _HOLDS,
        ),
    ),
    Case(
        "Two reasons are named together.",
        lifter('conditions = ["osteoporosis"]', other=sore("low_back", 2)),
        says(
            plus(
                f"{_NO_TWISTS}, instead dead bug",
                f"{_NO_TWISTS_WITH('your low back pain (2 of 10) and osteoporosis')} Steadier: dead bug.",
            ),
            _HOLDS,
        ),
    ),
    Case(
        "With osteoporosis twists and crunches are left out.",
        lifter('conditions = ["osteoporosis"]'),
        says(f"{_NO_TWISTS}, instead dead bug", _HOLDS),
    ),
    Case(
        "Eleven weeks after a birth twists and crunches are left out.",
        lifter("weeks_postnatal = 11"),
        says(f"{_NO_TWISTS}, instead dead bug", _HOLDS),
    ),
    Case(
        "Twelve weeks after a birth they are not left out.", lifter("weeks_postnatal = 12"), says(_HOLDS, _TWISTS_LAST)
    ),
    Case(
        "With a back above 5 nothing is named instead.",
        lifter(other=sore("low_back", 6)),
        says(plus(_NO_TWISTS, _NO_TWISTS_WITH("your low back pain (6 of 10)")), _HOLDS),
    ),
    Case(
        "With a warning sign at the back nothing is named instead.",
        lifter(other=sore("low_back", 2, NIGHT)),
        says(_NO_TWISTS, _HOLDS),
    ),
    Case("A sore knee does not matter.", lifter(other=sore("pfp", 3)), says(_HOLDS, _TWISTS_LAST)),
    Case("A back that no longer hurts does not either.", lifter(other=sore("low_back", 0)), says(_HOLDS, _TWISTS_LAST)),
    Case(
        "Where no strength is wished, what is left out stays out.",
        lifter(other=sore("low_back", 3) + "\n[strength]\nsessions = 0\n"),
        f"{_NO_TWISTS}, instead dead bug",
    ),
)
