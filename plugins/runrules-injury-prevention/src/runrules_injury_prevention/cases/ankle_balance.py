"""The edges of injury-prevention/ankle-balance."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, rules
from .shared import WITH_A_SIGN, brought_in

_BALANCE = brought_in("single-leg-balance")

CASES = (
    Case("It speaks while it hurts, up to 5.", hurt("ankle_sprain", 5) + PLAIN_WEEK, _BALANCE),
    Case("Above a pain of 5 somebody should look at it first.", hurt("ankle_sprain", 6) + PLAIN_WEEK),
    Case(
        "With a warning sign anywhere somebody should look at it first.",
        WITH_A_SIGN + hurt("ankle_sprain", 0) + PLAIN_WEEK,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("ankle-balance", "minutes = 2, sessions_per_week = 1"),
        "refused: minutes must be between 3 and 10 min, not 2; sessions_per_week must be between 2 and 5, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("ankle-balance", "minutes = 11, sessions_per_week = 6"),
        "refused: minutes must be between 3 and 10 min, not 11; sessions_per_week must be between 2 and 5, not 6",
    ),
)
