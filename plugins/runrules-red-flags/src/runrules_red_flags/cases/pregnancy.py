"""The edges of red-flags/pregnancy."""

from runrules import Case

from ..examples import week
from .shared import ALL, REFERRED, after_birth, says

CASES = (
    Case(
        "A clearance opens nothing here.",
        '[athlete]\nconditions = ["pregnant"]\ncleared = ["pregnant"]\n' + week(),
        says(REFERRED, ALL),
    ),
    Case("Other conditions are not for this rule.", '[athlete]\nconditions = ["metabolic"]\n' + week()),
    Case("The time after a birth is not for this rule.", after_birth(6)),
)
