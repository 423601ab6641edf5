"""The edges of exercise-choice/no-forbidden-muscles."""

from runrules import Case

from .shared import PLANNED

CASES = (
    Case(
        "One session in the plan is enough to speak.",
        PLANNED,
        "favour, everything, exercises biceps-curl + chest-press, points -2",
    ),
)
