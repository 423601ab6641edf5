"""The edges of first-weeks/soreness-gate."""

from runrules import Case

from ..examples import week
from .shared import HEAVY, LOADED, rules, sore

_TOMORROW = (
    "Your legs are sore ({} of 10), and soreness usually peaks one to three days later: no {} tomorrow. Ask again in"
    " the morning."
).format

_GO_LIGHT = "Your legs are sore (4 of 10): leg work goes light today or moves a day."

_NO_LEGS = "Your legs are sore (6 of 10): no loaded legs today. Do upper body or core instead."

CASES = (
    Case(
        "From a soreness of 4 in 10 on today and tomorrow have nothing heavy, and today a warning.",
        week(before=sore(4)),
        f'veto, {HEAVY}, thu: "{_TOMORROW(4, "heavy legs and no jumps")}"\n'
        f'veto, {HEAVY}, wed: "{_GO_LIGHT}"\n'
        f'caution, legs moderate, wed: "{_GO_LIGHT}"\n'
        f'prefer, {LOADED}, wed, points -3: "{_GO_LIGHT}"',
    ),
    Case("At a soreness of 3 in 10 it is silent.", week(before=sore(3))),
    Case(
        "From a soreness of 6 in 10 on neither day has loaded legs.",
        week(before=sore(6)),
        f'veto, {LOADED}, thu: "{_TOMORROW(6, "loaded legs")}"\nveto, {LOADED}, wed: "{_NO_LEGS}"',
    ),
    Case(
        "At a soreness of 5 in 10 the lower step still counts.",
        week(before=sore(5)),
        f"veto, {HEAVY}, thu\nveto, {HEAVY}, wed\ncaution, legs moderate, wed\nprefer, {LOADED}, wed, points -3",
    ),
    Case(
        "On the last day of the week only that day is left.",
        week(before=sore(6, "2026-11-29")),
        f'veto, {LOADED}, sun: "{_NO_LEGS}"',
    ),
    Case(
        "On the day before the week it speaks about its first day.",
        week(before=sore(6, "2026-11-22")),
        f'veto, {LOADED}, mon: "{_TOMORROW(6, "loaded legs")}"',
    ),
    Case("Two days before the week it says nothing about it.", week(before=sore(6, "2026-11-21"))),
    Case("After the week it says nothing about it.", week(before=sore(6, "2026-11-30"))),
    Case(
        "Its numbers cannot be set lower.",
        week(before=rules("soreness-gate", "warn_at = 2, veto_at = 4")),
        "refused: warn_at must be between 3 and 5 on a scale of 0-10, not 2; "
        "veto_at must be between 5 and 8 on a scale of 0-10, not 4",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=rules("soreness-gate", "warn_at = 6, veto_at = 9")),
        "refused: warn_at must be between 3 and 5 on a scale of 0-10, not 6; "
        "veto_at must be between 5 and 8 on a scale of 0-10, not 9",
    ),
)
