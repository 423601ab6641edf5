"""The edges of rest/fever."""

from runrules import Case

from ..examples import week
from .shared import on, set_to

_NOT_LIGHT = "legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps"

_ILL_FOR = (
    "You are ill: rest. Start again lightly when fever and aches have been gone for {} hours; see a doctor if it lasts."
).format

_BEFORE = "notice, {}, level warning".format

CASES = (
    Case(
        "A fever closes today and tomorrow, and then all but light work up to seven days from today.",
        week(before=on("2026-11-25", "fever = true")),
        f'veto, everything, wed thu: "{_ILL_FOR(24)}"\n'
        f"veto, {_NOT_LIGHT}, fri sat sun mon 2026-11-30 tue 2026-12-01 wed 2026-12-02:"
        ' "After a fever start again lightly: only light strength work for seven days."\n'
        f'notice, wed thu, level warning: "{_ILL_FOR(24)}"',
    ),
    Case("Without a fever it is silent.", week(before=on("2026-11-25", "fever = false"))),
    Case(
        "On a Monday light work goes on to the next Monday.",
        week(before=on("2026-11-23", "fever = true")),
        f"veto, everything, mon tue\nveto, {_NOT_LIGHT}, wed thu fri sat sun mon 2026-11-30\n"
        "notice, mon tue, level warning",
    ),
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
    Case(
        "A fever two days before the week leaves light work to six of its days.",
        week(before=on("2026-11-21", "fever = true")),
        f"veto, {_NOT_LIGHT}, mon tue wed thu fri sat\n{_BEFORE('sat 2026-11-21 sun 2026-11-22')}",
    ),
    Case(
        "A fever seven days before its first day leaves light work to that one.",
        week(before=on("2026-11-16", "fever = true")),
        f"veto, {_NOT_LIGHT}, wed 2026-11-18 thu 2026-11-19 fri 2026-11-20 sat 2026-11-21 sun 2026-11-22 mon\n"
        f"{_BEFORE('mon 2026-11-16 tue 2026-11-17')}",
    ),
    Case(
        "A fever longer before the week says nothing about it.",
        week(before=on("2026-11-15", "fever = true")),
    ),
    Case("A fever after the week says nothing about it.", week(before=on("2026-11-30", "fever = true"))),
    Case(
        "Each day begun counts: 25 hours without fever close two days more.",
        week(before=on("2026-11-25", "fever = true") + set_to("fever", clear_hours=25)),
        f'veto, everything, wed thu fri: "{_ILL_FOR(25)}"\nveto, {_NOT_LIGHT}, sat sun mon 2026-11-30 tue'
        " 2026-12-01 wed 2026-12-02\nnotice, wed thu fri, level warning",
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
