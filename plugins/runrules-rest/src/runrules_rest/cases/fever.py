"""The edges of rest/fever."""

from runrules import Case

from ..examples import week
from .shared import on, set_to

_NOT_LIGHT = "legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps"

_ILL_FOR = (
    "You are ill: rest. Start again lightly when fever and aches have been gone for {} hours; see a doctor if it lasts."
).format

CASES = (
    Case(
        "A fever closes today and tomorrow, and then all but light work.",
        week(before=on("2026-11-25", "fever = true")),
        f'veto, everything, wed thu: "{_ILL_FOR(24)}"\n'
        f'veto, {_NOT_LIGHT}, fri sat sun: "After a fever start again lightly: only light strength work for the rest of'
        ' this week."\n'
        f'notice, wed thu, level warning: "{_ILL_FOR(24)}"',
    ),
    Case("Without a fever it is silent.", week(before=on("2026-11-25", "fever = false"))),
    Case(
        "On the last day of the week it closes that day and the next.",
        week(before=on("2026-11-29", "fever = true")),
        "veto, everything, sun mon 2026-11-30\nnotice, sun mon 2026-11-30, level warning",
    ),
    Case(
        "A fever on the day before the week closes its first day.",
        week(before=on("2026-11-22", "fever = true")),
        f"veto, everything, sun 2026-11-22 mon\nveto, {_NOT_LIGHT}, tue wed thu fri sat sun\n"
        "notice, sun 2026-11-22 mon, level warning",
    ),
    Case("A fever two days before the week says nothing about it yet.", week(before=on("2026-11-21", "fever = true"))),
    Case("A fever after the week says nothing about it.", week(before=on("2026-11-30", "fever = true"))),
    Case(
        "Each day begun counts: 25 hours without fever close two days more.",
        week(before=on("2026-11-25", "fever = true") + set_to("fever", clear_hours=25)),
        f'veto, everything, wed thu fri: "{_ILL_FOR(25)}"\nveto, {_NOT_LIGHT}, sat sun\nnotice, wed thu fri,'
        " level warning",
    ),
    Case(
        "Its number cannot be set lower: less than a day without fever is too little.",
        week(before=set_to("fever", clear_hours=23)),
        "refused: clear_hours must be between 24 and 72 hours, not 23",
    ),
    Case(
        "Its number cannot be set higher.",
        week(before=set_to("fever", clear_hours=73)),
        "refused: clear_hours must be between 24 and 72 hours, not 73",
    ),
)
