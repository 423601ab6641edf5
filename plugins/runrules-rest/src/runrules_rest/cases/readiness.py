"""The edges of rest/readiness."""

from runrules import Case

from ..examples import week
from .shared import on, set_to

_NO_HEAVY = "legs heavy, jumps"

_TIRED = "sleep_hours = 5.9\nfatigue = 7"

CASES = (
    Case(
        "After less than six hours of sleep today has no heavy legs and no jumps.",
        week(before=on("2026-11-25", "sleep_hours = 5.9")),
        f"veto, {_NO_HEAVY}, wed: \"You slept 5.9 hours, so make today's session lighter. Missing a set costs"
        ' nothing."',
    ),
    Case("At six hours of sleep it is silent.", week(before=on("2026-11-25", "sleep_hours = 6"))),
    Case(
        "From a tiredness of 7 in 10 on today has no heavy legs and no jumps.",
        week(before=on("2026-11-25", "fatigue = 7")),
        f"veto, {_NO_HEAVY}, wed: \"You feel tired (7 of 10), so make today's session lighter. Missing a set costs"
        ' nothing."',
    ),
    Case("At a tiredness of 6 in 10 it is silent.", week(before=on("2026-11-25", "fatigue = 6"))),
    Case(
        "A short night and tiredness are two reasons.",
        week(before=on("2026-11-29", _TIRED)),
        f"veto, {_NO_HEAVY}, sun\nveto, {_NO_HEAVY}, sun",
    ),
    Case("On the day before the week it says nothing about it.", week(before=on("2026-11-22", _TIRED))),
    Case("After the week it says nothing about it.", week(before=on("2026-11-30", _TIRED))),
    Case(
        "A runner who needs seven hours may say so.",
        week(before=on("2026-11-25", "sleep_hours = 6.5") + set_to("readiness", sleep_min=7)),
        f"veto, {_NO_HEAVY}, wed",
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=set_to("readiness", sleep_min=4, fatigue_max=5)),
        "refused: sleep_min must be between 5 and 7 h, not 4; "
        "fatigue_max must be between 6 and 9 on a scale of 0-10, not 5",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=set_to("readiness", sleep_min=8, fatigue_max=10)),
        "refused: sleep_min must be between 5 and 7 h, not 8; "
        "fatigue_max must be between 6 and 9 on a scale of 0-10, not 10",
    ),
)
