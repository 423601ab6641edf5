"""The edges of injury-prevention/no-weakness-verdict."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt
from .shared import NEW, TOLD

CASES = (
    Case("It speaks about an injury of today too, once.", hurt("pfp", 3) + hurt("itbs", 0) + PLAIN_WEEK, TOLD),
    Case("For whoever is only new to running it is silent.", NEW),
)
