"""The edges of injury-prevention/history-first."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, rules
from .shared import brought_in, says

_OLD_KNEE = hurt("pfp", 0)

CASES = (
    Case(
        "The first two exercises come first.",
        _OLD_KNEE + PLAIN_WEEK,
        brought_in("step-up", "side-leg-raise", points=", points 2"),
    ),
    Case(
        "One exercise may be enough.",
        _OLD_KNEE + PLAIN_WEEK + rules("history-first", "max_exercises = 1"),
        brought_in("step-up", points=", points 2"),
    ),
    Case(
        "Each old injury brings its own.",
        _OLD_KNEE + hurt("low_back", 0) + PLAIN_WEEK,
        says(
            brought_in("step-up", "side-leg-raise", points=", points 2"),
            brought_in("side-plank", "bird-dog", points=", points 2"),
        ),
    ),
    Case("One that hurts again is an injury of today.", _OLD_KNEE + hurt("pfp", 2) + PLAIN_WEEK),
    Case(
        "An old injury that is named twice brings its exercises once.",
        _OLD_KNEE + _OLD_KNEE + PLAIN_WEEK,
        brought_in("step-up", "side-leg-raise", points=", points 2"),
    ),
    Case("A sign without pain is one of today too.", hurt("pfp", 0, "locking") + PLAIN_WEEK),
    Case("Not every site has an exercise.", hurt("wrist", 0) + PLAIN_WEEK),
    Case(
        "The number cannot be below 1.",
        PLAIN_WEEK + rules("history-first", "max_exercises = 0"),
        "refused: max_exercises must be between 1 and 3, not 0",
    ),
    Case(
        "The number cannot be above 3.",
        PLAIN_WEEK + rules("history-first", "max_exercises = 4"),
        "refused: max_exercises must be between 1 and 3, not 4",
    ),
)
