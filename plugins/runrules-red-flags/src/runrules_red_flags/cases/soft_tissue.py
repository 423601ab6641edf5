"""The edges of red-flags/soft-tissue."""

from runrules import Case

from ..examples import hurt, injury, signs
from .shared import CLEARED, FEVER, NO_JUMPS, TOLD, plus, says


def _first(*names: str) -> str:
    return f"favour, everything, exercises {' + '.join(names)}, points 5"


CASES = (
    Case(
        "With a sore knee jumps stay open, and its exercises come first.",
        injury("pfp", 2),
        says(_first("clamshell", "side-leg-raise"), TOLD),
    ),
    Case(
        "With a sore shin jumps are closed.",
        injury("mtss", 1),
        says(plus(NO_JUMPS, "No jumps while the shin hurts."), TOLD),
    ),
    Case(
        "A squat or a lunge comes first only where there is nothing else.",
        injury("patellar_tendon", 2),
        says(NO_JUMPS, _first("wall-sit", "split-squat"), TOLD),
    ),
    Case("Pain of 5 is not too much.", injury("itbs", 5), says(_first("single-leg-bridge", "clamshell"), TOLD)),
    Case("Above 5 it is silent.", injury("itbs", 6)),
    Case("Once a clinician has cleared the site it is silent.", CLEARED("itbs") + injury("itbs", 2)),
    Case("Achilles and heel have rules of their own.", hurt("plantar", 2) + injury("achilles_midportion", 2)),
    Case("A wrist has no exercise of its own.", injury("wrist", 2), TOLD),
    Case("With fever no exercise is named.", FEVER + injury("itbs", 2), TOLD),
    Case(
        "Where another site closes leg work no exercise is named.",
        hurt("mtss", 2, signs("pinpoint")) + injury("itbs", 2),
        TOLD,
    ),
    Case(
        "Where another site hurts above 3 the exercises stay, with less weight.",
        hurt("plantar", 4) + injury("itbs", 2),
        says(_first("single-leg-bridge", "clamshell"), TOLD),
    ),
    Case(
        "Where another site hurts above 5 no exercise is named.",
        hurt("plantar", 6) + injury("itbs", 2),
        TOLD,
    ),
)
