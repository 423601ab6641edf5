"""The edges of injury-prevention/itbs-hip-abductors."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, rules
from .shared import WITH_A_SIGN, brought_in

_HIP_SIDE = brought_in("side-leg-raise", "lateral-band-walk", "hip-hike")

CASES = (
    Case("It speaks while it hurts, up to 5.", hurt("itbs", 5) + PLAIN_WEEK, _HIP_SIDE),
    Case("Above a pain of 5 somebody should look at it first.", hurt("itbs", 6) + PLAIN_WEEK),
    Case("With a warning sign anywhere somebody should look at it first.", WITH_A_SIGN + hurt("itbs", 0) + PLAIN_WEEK),
    Case(
        "Trouble that is named twice brings its exercises once.",
        hurt("itbs", 0) + hurt("itbs", 2) + PLAIN_WEEK,
        _HIP_SIDE,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("itbs-hip-abductors", "sets = 0, sessions_per_week = 0"),
        "refused: sets must be between 1 and 3, not 0; sessions_per_week must be between 1 and 3, not 0",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("itbs-hip-abductors", "sets = 4, sessions_per_week = 4"),
        "refused: sets must be between 1 and 3, not 4; sessions_per_week must be between 1 and 3, not 4",
    ),
)
