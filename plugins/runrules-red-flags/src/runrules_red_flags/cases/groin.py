"""The edges of red-flags/groin."""

from runrules import Case

from ..examples import injury, signs
from .shared import CLEARED, CLEARED_ON, LEGS, NOV_2, REFERRED, says

CASES = (
    Case("The least pain deep in the groin is enough.", injury("groin_hip", 1), says(REFERRED, LEGS)),
    Case(
        "Any sign in the groin is enough, without pain.",
        injury("groin_hip", 0, signs("limping")),
        says(REFERRED, LEGS),
    ),
    Case(
        "Cleared without a date it is silent up to a pain of 3.",
        CLEARED("groin_hip") + injury("groin_hip", 3),
    ),
    Case(
        "Above a pain of 3 a clearance without a date does not count.",
        CLEARED("groin_hip") + injury("groin_hip", 4),
        says(REFERRED, LEGS),
    ),
    Case(
        "Above a pain of 3 a clearance with its date counts.", CLEARED_ON("groin_hip", NOV_2) + injury("groin_hip", 4)
    ),
    Case(
        "One sore spot in the groin counts, cleared or not.",
        CLEARED_ON("groin_hip", NOV_2) + injury("groin_hip", 0, signs("pinpoint")),
        says(REFERRED, LEGS),
    ),
    Case(
        "A bone stress injury of the hip that hurts is never cleared.",
        CLEARED_ON("bone_stress", NOV_2) + injury("bsi_hip", 1),
        says(REFERRED, LEGS),
    ),
    Case("A bone stress injury of the hip that does not hurt is for red-flags/bsi.", injury("bsi_hip", 0)),
    Case("A strained groin goes by the scale of pain.", injury("groin_strain", 3)),
    Case(
        "A strained groin with a sign of the bone is closed.",
        injury("groin_strain", 3, signs("hurts_to_hop")),
        says(REFERRED, LEGS),
    ),
    Case("The same sign at the shin is for red-flags/bone alone.", injury("mtss", 3, signs("hurts_to_hop"))),
)
