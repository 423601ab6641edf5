"""The edges of red-flags/nerve."""

from runrules import Case

from ..examples import hurt, state
from .shared import ALL, REFERRED, says

CASES = (
    Case("Numbness stops everything, also without back pain.", state("numbness"), says(REFERRED, ALL)),
    Case(
        "A change of bladder or bowel stops everything, beside a sore back too.",
        hurt("low_back", 2) + state("bladder_or_bowel"),
        says(REFERRED, ALL),
    ),
    Case("Chest pain is for red-flags/heart.", state("chest_pain")),
)
