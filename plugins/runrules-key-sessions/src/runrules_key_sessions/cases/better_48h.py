"""The edges of key-sessions/48h-better."""

from runrules import Case

from ..examples import KEY_ON_MONDAY, TEMPO, TRAINED, TWO_IN_A_ROW, week
from .shared import GUARD_48, WED_TEMPO, with_set


def preferred(hours: int) -> str:
    """Write an athlete who wants so many hours before a key run."""
    return with_set("48h-better", f"preferred_hours = {hours}")


CASES = (
    Case("Two days before a tempo run, heavy legs get a point less.", TEMPO, "prefer, legs heavy, mon, points -1"),
    Case(
        "With preferred_hours = 36, two days before a morning run are enough.",
        week(WED_TEMPO, before=preferred(36)),
    ),
    Case(
        "With preferred_hours = 37 they are not enough.",
        week(WED_TEMPO, before=preferred(37)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "With preferred_hours = 60 the third day before the run is far enough.",
        week(WED_TEMPO, before=preferred(60)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "With preferred_hours = 61 it is not: next Wednesday's run reaches this Sunday.",
        week(WED_TEMPO, before=preferred(61)),
        "prefer, legs heavy, mon sun, points -1",
    ),
    Case("Two days before an evening run are 48 hours, and enough.", week('wed = "tempo 45min pm"', before=TRAINED)),
    Case(
        "With preferred_hours = 49 two days before an evening run are not enough.",
        week('wed = "tempo 45min pm"', before=preferred(49)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "With preferred_hours = 72 three days before an evening run are enough.",
        week('wed = "tempo 45min pm"', before=preferred(72)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "A day that is closed anyway gets no points: Monday is the eve of Tuesday's run.",
        TWO_IN_A_ROW,
        "prefer, legs heavy, sun, points -1",
    ),
    Case("Where two days are guarded, the second is closed and needs no points.", week(WED_TEMPO, before=GUARD_48)),
    Case("A key run on next Monday counts for this Saturday.", KEY_ON_MONDAY, "prefer, legs heavy, sat, points -1"),
    Case(
        "To prefer 35 hours cannot be set.",
        week(before=preferred(35)),
        "refused: preferred_hours must be between 36 and 72 hours, not 35",
    ),
    Case(
        "To prefer 73 hours cannot be set.",
        week(before=preferred(73)),
        "refused: preferred_hours must be between 36 and 72 hours, not 73",
    ),
)
