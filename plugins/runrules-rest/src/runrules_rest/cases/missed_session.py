"""The edges of rest/missed-session."""

from runrules import Case

from ..examples import week
from .shared import on

_MISSED = "The strength session of {} was missed: skip it and carry on. Do not cram two leg days together.".format

_LIFT = "strength legs moderate 30min"

CASES = (
    Case(
        "Strength of a past day that is not marked as done was missed, when a run is marked.",
        week('mon = "easy 40min done"', f'tue = "{_LIFT}"', f'fri = "{_LIFT}"', before=on("2026-11-25")),
        f'notice, tue: "{_MISSED("Tuesday")}"',
    ),
    Case(
        "It was missed as well when only other strength is marked.",
        week(f'mon = "{_LIFT}"', f'tue = "{_LIFT} done"', before=on("2026-11-25")),
        "notice, mon",
    ),
    Case(
        "A walk that is marked as done is enough to tell.",
        week(f'mon = "{_LIFT}"', f'tue = ["walk 40min done", "{_LIFT}"]', before=on("2026-11-25")),
        f'notice, mon tue: "{_MISSED("Monday, Tuesday")}"',
    ),
    Case(
        "Today's session is not missed yet.",
        week('mon = "easy 40min done"', f'wed = "{_LIFT}"', before=on("2026-11-25")),
    ),
    Case(
        "What is only marked today says nothing of the days before.",
        week(f'mon = "{_LIFT}"', 'wed = "easy 40min done"', before=on("2026-11-25")),
    ),
    Case(
        "While nothing is marked nobody can tell.",
        week('mon = "easy 40min"', f'tue = "{_LIFT}"', 'wed = "walk 20min"', before=on("2026-11-26")),
    ),
    Case(
        "What was done was not missed.",
        week('mon = "easy 40min done"', f'tue = "{_LIFT} done"', before=on("2026-11-25")),
    ),
)
