"""The edges of trail/eccentric-quads."""

from runrules import Case

from ..examples import ON_ROADS, ON_TRAILS, TRAIL, TRAINED, week
from .shared import EASY, HEAVY, KNOWN_LEGS, LOWERING, NEW_LEGS, NO_WISH, on_trails, race, with_set

MIXED = TRAINED + 'terrain = "mixed"\n\n'

NOT_HEAVY = on_trails("strength_since = 2026-05-04", "heavy_leg_sessions = 0", 'equipment = ["barbell"]')

BANDS = on_trails("strength_since = 2026-05-04", "heavy_leg_sessions = 1", 'equipment = ["band"]')

ALL_LOWERING = f"favour, legs moderate/heavy, exercises {LOWERING}"

TWO_FIRST = "favour, legs moderate/heavy, exercises lateral-step-down + split-squat"

ONE_FIRST = "favour, legs moderate/heavy, exercises lateral-step-down"

SLOWLY = f"cue, exercises {LOWERING}"

ALL_QUADS = f"{ALL_LOWERING}\n{TWO_FIRST}\n{SLOWLY}"

CASES = (
    Case(
        "On trails slow lowering comes in, step-downs and split squats first.",
        ON_TRAILS,
        f'{ALL_LOWERING}\n{TWO_FIRST}\n{SLOWLY}: "Take 3 seconds on the way down, in up to 2 sets."',
    ),
    Case("On roads it is silent.", ON_ROADS),
    Case(
        "Mixed ground counts in a week with metres down.",
        week('wed = "easy 50min descent 100m"', before=MIXED),
        ALL_QUADS,
    ),
    Case(
        "Mixed ground counts in a week with metres up.", week('wed = "easy 50min climb 100m"', before=MIXED), ALL_QUADS
    ),
    Case("Mixed ground does not count in a week without metres.", week(EASY, before=MIXED)),
    Case(
        "With two leg sessions done no exercise comes first.", week(EASY, before=NEW_LEGS), f"{ALL_LOWERING}\n{SLOWLY}"
    ),
    Case(
        "With three leg sessions done step-downs and split squats come first.", week(EASY, before=KNOWN_LEGS), ALL_QUADS
    ),
    Case(
        "For those who lift heavy step-downs alone come first.",
        week(EASY, before=HEAVY),
        f"{ALL_LOWERING}\n{ONE_FIRST}\n{SLOWLY}",
    ),
    Case(
        "For those with weights who have not lifted heavy yet, both come first.",
        week(EASY, before=NOT_HEAVY),
        ALL_QUADS,
    ),
    Case("Without weights no session is heavy, and both come first.", week(EASY, before=BANDS), ALL_QUADS),
    Case(
        "With one set and five seconds set, it says so.",
        week(EASY, before=with_set("eccentric-quads", "tempo_lower_s = 5, sets = 1")),
        f'{ALL_LOWERING}\n{TWO_FIRST}\n{SLOWLY}: "Take 5 seconds on the way down, in up to 1 set."',
    ),
    Case("Who wishes for no strength hears nothing.", week(EASY, before=TRAIL + NO_WISH)),
    Case(
        "Who wishes for none and has planned some does.",
        week('wed = "strength core light 20min"', before=TRAIL + NO_WISH),
        ALL_QUADS,
    ),
    Case(
        "Two weeks before an A race those who have just begun to lift do not begin with it.",
        week(EASY, before=KNOWN_LEGS + race("2026-12-06")),
    ),
    Case(
        "Two weeks before an A race those who have lifted for long go on.",
        week(EASY, before=TRAIL + race("2026-12-06")),
        ALL_QUADS,
    ),
    Case(
        "One second, or no set, cannot be set.",
        week(before=with_set("eccentric-quads", "tempo_lower_s = 1, sets = 0")),
        "refused: tempo_lower_s must be between 2 and 5 s, not 1; sets must be between 1 and 4, not 0",
    ),
    Case(
        "Six seconds, or five sets, cannot be set.",
        week(before=with_set("eccentric-quads", "tempo_lower_s = 6, sets = 5")),
        "refused: tempo_lower_s must be between 2 and 5 s, not 6; sets must be between 1 and 4, not 5",
    ),
)
