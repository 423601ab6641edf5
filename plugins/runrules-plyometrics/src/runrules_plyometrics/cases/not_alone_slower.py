"""The edges of plyometrics/not-alone-slower."""

from runrules import Case

from ..examples import FAST, FOR_HEALTH, SLOW, TRAINED, week
from .shared import after

SMALL = "favour, jumps, exercises pogo-hops + rope-skipping"

CASES = (
    Case(
        "At an easy pace of 6:15 min/km small jumps come in.",
        SLOW,
        f'{SMALL}: "At an easy pace of about 6:15 min/km you need not be fast to profit from small jumps. Skipping and'
        ' pogo hops are enough."',
    ),
    Case("At 5:00 min/km it is silent.", week('wed = "easy 50min 10km"', before=TRAINED)),
    Case(
        "At 5:06 min/km it speaks.",
        week('wed = "easy 51min 10km"', before=TRAINED),
        f'{SMALL}: "At an easy pace of about 5:06 min/km you need not be fast to profit from small jumps. Skipping and'
        ' pogo hops are enough."',
    ),
    Case("When easy runs are faster it is silent.", FAST),
    Case("A slow tempo run tells nothing.", week('wed = "tempo 60min 10km"', before=TRAINED)),
    Case(
        "A run without its kilometres tells nothing, nor does one without its minutes.",
        week('wed = "easy 50min"', 'fri = "easy 8km"', before=TRAINED),
    ),
    Case(
        "The week before counts; here both together are fast enough.",
        after({"2026-11-16": 'sun = "long 80min 20km"'}, 'wed = "easy 60min 10km"'),
    ),
    Case("Where no jumps are recommended it is silent.", week('wed = "easy 60min 10km"', before=FOR_HEALTH)),
    Case(
        "Where jumps are planned it speaks.",
        week('wed = ["easy 60min 10km am", "strength legs+jumps moderate 30min pm"]', before=FOR_HEALTH),
        SMALL,
    ),
)
