"""The edges of red-flags/heart."""

from runrules import Case

from ..examples import state, week
from .shared import ALL, CLEARED_ON, NOV_2, REFERRED, says

CASES = (
    Case("Fainting stops everything.", state("fainting"), says(REFERRED, ALL)),
    Case("Palpitations stop everything.", state("palpitations"), says(REFERRED, ALL)),
    Case(
        "An earlier clearance does not lift breathlessness of today.",
        CLEARED_ON("breathless", NOV_2) + state("breathless"),
        says(REFERRED, ALL),
    ),
    Case("A heart that is treated is no sign of today.", '[athlete]\nconditions = ["heart"]\n' + week()),
)
