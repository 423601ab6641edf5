"""The edges of trail/climb-calf-hip."""

from runrules import Case

from ..examples import CLIMBS, FLAT, TRAIL, week
from .shared import HEAVY, NO_WISH, with_set

CALVES = "calf-raise + single-leg-calf-raise + bent-knee-calf-raise"

CALF = f"favour, legs, exercises {CALVES}"

MARCH = "favour, legs, exercises hip-flexor-march, points 4"

UP_800 = 'wed = "easy 60min climb 800m"'

CASES = (
    Case(
        "Nine hundred metres in two runs bring calves and hips in, on roads too.",
        CLIMBS,
        f'{CALF}: "900 m of climbing this week load calves and hip flexors, so give each a set or two."\n{MARCH}',
    ),
    Case("Eight hundred metres bring them in.", week(UP_800, before=TRAIL), f"{CALF}\n{MARCH}"),
    Case("A climb of 799 m does not.", week('wed = "easy 60min climb 799m"', before=TRAIL)),
    Case("Two runs with 300 m together do not.", FLAT),
    Case(
        "For those who lift heavy the march counts most in sessions with arms.",
        week(UP_800, before=HEAVY),
        f"{CALF}\nfavour, legs, exercises hip-flexor-march, points 2\n"
        "favour, upper light/moderate, exercises hip-flexor-march, points 3",
    ),
    Case("Who wishes for no strength hears nothing.", week(UP_800, before=TRAIL + NO_WISH)),
    Case(
        "Who wishes for none and has planned some does.",
        week(UP_800, 'fri = "strength core light 20min"', before=TRAIL + NO_WISH),
        f"{CALF}\n{MARCH}",
    ),
    Case(
        "A limit of 299 m cannot be set.",
        week(before=with_set("climb-calf-hip", "gain = 299")),
        "refused: gain must be between 300 and 2000 m, not 299",
    ),
    Case(
        "A limit of 2001 m cannot be set.",
        week(before=with_set("climb-calf-hip", "gain = 2001")),
        "refused: gain must be between 300 and 2000 m, not 2001",
    ),
)
