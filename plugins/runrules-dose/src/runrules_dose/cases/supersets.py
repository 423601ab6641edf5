"""The edges of dose/supersets."""

from runrules import Case

from .shared import profile, rules, strength

CASES = (
    Case("With less than half an hour pairs save time.", profile(strength("minutes = 29")), "notice, every day"),
    Case("With half an hour it is silent.", profile(strength("minutes = 30"))),
    Case("One shorter day is enough.", profile(strength("minutes_by_day = { fri = 29 }")), "notice, every day"),
    Case(
        "Where the usual time is set to 45 minutes, 44 are less.",
        profile(strength("minutes = 44"), rules("duration", "minutes_default = 45")),
        "notice, every day",
    ),
    Case(
        "Its number cannot be set lower.",
        profile(rules("supersets", "time_factor = 0.4")),
        "refused: time_factor must be between 0.5 and 0.7, not 0.4",
    ),
    Case(
        "Its number cannot be set higher.",
        profile(rules("supersets", "time_factor = 0.8")),
        "refused: time_factor must be between 0.5 and 0.7, not 0.8",
    ),
)
