"""The edges of dose/spacing."""

from runrules import Case

from .shared import FREE, NONE, OVER, profile, rules

_APART = "apart, legs moderate/heavy, jumps, other legs moderate/heavy, jumps, days"

CASES = (
    Case("Loaded legs stand two days apart.", FREE, f"{_APART} 2"),
    Case("They do where none is wished, too.", profile(NONE), f"{_APART} 2"),
    Case("In a week that is over, where none was wished, it is silent.", profile(OVER, NONE)),
    Case("Each day begun counts: 49 hours are three days.", profile(rules("spacing", "min_hours = 49")), f"{_APART} 3"),
    Case("Three days may be set as days.", profile(rules("spacing", "min_days = 3")), f"{_APART} 3"),
    Case(
        "Each day begun counts: 36 hours are two days.",
        profile(rules("spacing", "min_hours = 36, min_days = 1")),
        f"{_APART} 2",
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("spacing", "min_hours = 35, min_days = 0")),
        "refused: min_hours must be between 36 and 72 hours, not 35; min_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("spacing", "min_hours = 73, min_days = 4")),
        "refused: min_hours must be between 36 and 72 hours, not 73; min_days must be between 1 and 3 days, not 4",
    ),
)
