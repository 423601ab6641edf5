"""The edges of dose/horizon."""

from runrules import Case

from .shared import FREE, NONE, lifts, profile, rules

_DAILY = "notice, every day"

CASES = (
    Case(
        "Before twelve weeks of lifting it asks for patience.",
        "[athlete]\nstrength_since = 2026-09-01\n\n" + FREE,
        _DAILY,
    ),
    Case("After twelve weeks of lifting it is silent.", "[athlete]\nstrength_since = 2026-08-31\n\n" + FREE),
    Case("Where no strength is wished it is silent.", profile(NONE)),
    Case("Where none is wished and some is planned it speaks.", profile(NONE, week=lifts(mon="core")), _DAILY),
    Case(
        "Its number cannot be set lower.",
        profile(rules("horizon", "horizon = 7")),
        "refused: horizon must be between 8 and 16 weeks, not 7",
    ),
    Case(
        "Its number cannot be set higher.",
        profile(rules("horizon", "horizon = 17")),
        "refused: horizon must be between 8 and 16 weeks, not 17",
    ),
)
