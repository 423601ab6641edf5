"""The edges of key-sessions/easy-day-order."""

from runrules import Case

from ..examples import LIFTS_FIRST, NO_KEY_RUN, week
from .shared import free, with_set


def first_gap(hours: int) -> str:
    """Write an athlete who wants so many hours between lifting and an easy run."""
    return with_set("easy-day-order", f"min_gap_hours_if_lift_first = {hours}")


TUE_EASY = "prefer, legs moderate/heavy, tue, points 1"

TOO_CLOSE = f'{TUE_EASY}\nnotice, tue: "On Tuesday run easy first and lift later, or leave 6 hours between."'

CASES = (
    Case("Days with an easy run are favoured.", NO_KEY_RUN, "prefer, legs moderate/heavy, mon wed, points 1"),
    Case("Legs and an easy run in the same morning are too close.", LIFTS_FIRST, TOO_CLOSE),
    Case(
        "In the same evening they are too close as well: which comes first is not said.",
        free(tue='["strength legs moderate 30min pm", "easy 40min pm"]'),
        TOO_CLOSE,
    ),
    Case("The evening after an easy run is fine.", free(tue='["easy 40min", "strength legs heavy 30min"]'), TUE_EASY),
    Case(
        "Lifting in the morning and running in the evening is fine.",
        free(tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        TUE_EASY,
    ),
    Case(
        "It is fine with a gap of 12 hours set.",
        free(first_gap(12), tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        TUE_EASY,
    ),
    Case(
        "With a gap of 13 hours set it is too close.",
        free(first_gap(13), tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        f'{TUE_EASY}\nnotice, tue: "On Tuesday run easy first and lift later, or leave 13 hours between."',
    ),
    Case(
        "With an easy run in the morning and one in the evening, the morning counts.",
        free(tue='["strength legs heavy 30min am", "easy 40min am", "easy 30min pm"]'),
        TOO_CLOSE,
    ),
    Case(
        "Upper body and light legs may come before an easy run.",
        free(tue='["strength legs+upper light 30min am", "easy 40min am"]'),
        TUE_EASY,
    ),
    Case(
        "A day with a key run is not favoured, and the order there is another rule's.",
        free(tue='["strength legs moderate 30min am", "tempo 40min pm", "easy 20min am"]'),
    ),
    Case("A shorter long run is no easy run.", free(tue='"long 60min"')),
    Case("A steady run counts as an easy run.", free(tue='"steady 60min"'), TUE_EASY),
    Case("A strength session on a free day needs no order.", free(tue='"strength legs heavy 30min am"')),
    Case(
        "Gaps of 2 hours after lifting, or less than none after running, cannot be set.",
        week(before=with_set("easy-day-order", "min_gap_hours_if_lift_first = 2, min_gap_hours_if_run_first = -1")),
        "refused: min_gap_hours_if_lift_first must be between 3 and 24 hours, not 2;"
        " min_gap_hours_if_run_first must be between 0 and 9 hours, not -1",
    ),
    Case(
        "Gaps of 25 hours after lifting, or 10 after running, cannot be set.",
        week(before=with_set("easy-day-order", "min_gap_hours_if_lift_first = 25, min_gap_hours_if_run_first = 10")),
        "refused: min_gap_hours_if_lift_first must be between 3 and 24 hours, not 25;"
        " min_gap_hours_if_run_first must be between 0 and 9 hours, not 10",
    ),
)
