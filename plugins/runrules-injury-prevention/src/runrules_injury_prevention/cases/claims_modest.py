"""The edges of injury-prevention/claims-modest."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt
from .shared import A_YEAR_AGO, LONGER_AGO, TOLD, runs_since

CASES = (
    Case("It speaks about an injury of today too.", hurt("itbs", 3) + PLAIN_WEEK, TOLD),
    Case("It speaks in the first twelve months of running.", runs_since(A_YEAR_AGO), TOLD),
    Case("After the first twelve months of running it is silent.", runs_since(LONGER_AGO)),
    Case("Where neither an injury nor the first run is named it is silent.", PLAIN_WEEK),
)
