"""The edges of red-flags/data."""

from runrules import Case

from ..examples import rules, week
from .shared import TOLD, WARNED, age, plus, says

_TWO_HARD = ('tue = "intervals 40min"', 'fri = "tempo 40min"')

_THREE_HARD = (*_TWO_HARD, 'sun = "intervals 30min"')

CASES = (
    Case("Two hard runs are within the number.", age(15) + week(*_TWO_HARD), TOLD),
    Case(
        "Three hard runs are many.",
        age(15) + week(*_THREE_HARD),
        says(
            TOLD,
            plus(
                WARNED,
                "3 hard runs are many under 16; 2 a week are enough. Talk it over with your coach.",
            ),
        ),
    ),
    Case(
        "Three hard runs may be allowed.",
        age(15) + week(*_THREE_HARD) + rules("data", "max_keys = 3"),
        TOLD,
    ),
    Case("At 16 it is silent.", age(16) + week(*_THREE_HARD)),
    Case(
        "The number cannot be below 1.",
        week() + rules("data", "max_keys = 0"),
        "refused: max_keys must be between 1 and 3, not 0",
    ),
    Case(
        "The number cannot be above 3.",
        week() + rules("data", "max_keys = 4"),
        "refused: max_keys must be between 1 and 3, not 4",
    ),
)
