"""The edges of red-flags/rhabdo."""

from runrules import Case

from ..examples import state
from .shared import ALL, REFERRED, says

CASES = (
    Case("Dark urine stops everything, whatever the soreness.", state("dark_urine"), says(REFERRED, ALL)),
    Case("Another sign of today is for another rule.", state("numbness", "soreness = 10")),
)
