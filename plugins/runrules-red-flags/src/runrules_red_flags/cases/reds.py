"""The edges of red-flags/reds."""

from runrules import Case

from ..examples import hurt, injury, rules, signs, state, week
from .shared import CLEARED, CLEARED_ON, HEAVY_AND_JUMPS, NOT_LIGHT, REFERRED, WARNED, plus, says

_REDS_WORDS = (
    "These signs can mean too little energy for the training you do. Please see a doctor; until then we add nothing."
)

_NOTHING_ADDED = "limit, everything, every day, sessions 0"

_TWO_BONES = hurt("bsi_tibia", 0) + injury("bsi_foot", 0)

CASES = (
    Case(
        "Weight loss that nobody wanted closes jumps and everything above light.",
        state("weight_loss"),
        says(plus(REFERRED, _REDS_WORDS), NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "Constant fatigue closes jumps and everything above light.",
        state("constant_fatigue"),
        says(REFERRED, NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "With missed periods it asks for how long.",
        state("missed_periods") + rules("reds", "missed_periods = 2"),
        says(
            plus(
                REFERRED,
                f"{_REDS_WORDS} Say there for how many months periods have been missing: 2 count here, by convention.",
            ),
            NOT_LIGHT,
            _NOTHING_ADDED,
        ),
    ),
    Case(
        "What is planned may stay, nothing is added.",
        '[athlete.state]\nsigns = ["weight_loss"]\n' + week('tue = "strength upper light 20min"'),
        says(REFERRED, NOT_LIGHT, "limit, everything, every day, sessions 1"),
    ),
    Case("Two bones that were hurt count as a sign.", _TWO_BONES, says(REFERRED, NOT_LIGHT, _NOTHING_ADDED)),
    Case("One bone that was hurt is no sign.", hurt("bsi_tibia", 0) + injury("pfp", 2)),
    Case("Two injuries of other kinds are no sign.", hurt("itbs", 0) + injury("pfp", 2)),
    Case("A sign of the heart is for red-flags/heart.", state("chest_pain")),
    Case(
        "With every sign cleared moderate work is open, heavy work and jumps are not.",
        CLEARED("weight_loss") + state("weight_loss"),
        says(WARNED, HEAVY_AND_JUMPS),
    ),
    Case(
        "A clearance of 90 days ago still counts.",
        CLEARED_ON("weight_loss", "2026-08-25") + state("weight_loss"),
        says(WARNED, HEAVY_AND_JUMPS),
    ),
    Case(
        "A clearance of longer ago does not count for a sign of today.",
        CLEARED_ON("weight_loss", "2026-08-24") + state("weight_loss"),
        says(REFERRED, NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "With one of two signs cleared nothing opens.",
        CLEARED("weight_loss") + "[athlete.state]\n" + signs("weight_loss", "constant_fatigue") + week(),
        says(REFERRED, NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "The months cannot be fewer than 2.",
        week() + rules("reds", "missed_periods = 1"),
        "refused: missed_periods must be between 2 and 3 months, not 1",
    ),
    Case(
        "The months cannot be more than 3.",
        week() + rules("reds", "missed_periods = 4"),
        "refused: missed_periods must be between 2 and 3 months, not 4",
    ),
)
