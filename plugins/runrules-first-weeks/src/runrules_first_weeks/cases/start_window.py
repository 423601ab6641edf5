"""The edges of first-weeks/start-window."""

from runrules import Case

from ..examples import week
from .shared import LOADED, athlete, lifting_since, rules


def _race(date: str, *lines: str) -> str:
    return f'[[races]]\ndate = {date}\ndistance = "half"\n' + "".join(f"{line}\n" for line in lines) + "\n"


_ALL = "mon tue wed thu fri sat sun"

_TOO_LATE = (
    "Your {} away: too late to gain from leg strength, early enough to be sore for it. Do core and light work now and"
    " start after."
).format

CASES = (
    Case(
        "A day short of six weeks before an A race it is too late to begin with legs.",
        week(before=_race("2027-01-03")),
        f'veto, {LOADED}, {_ALL}: "{_TOO_LATE("half is 41 days")}"',
    ),
    Case("Six weeks before an A race there is time to begin.", week(before=_race("2027-01-04"))),
    Case(
        "In the week of the race it speaks about the days before it.",
        week(before=_race("2026-11-27", 'name = "River Half"')),
        f'veto, {LOADED}, mon tue wed thu: "{_TOO_LATE("River Half is 4 days")}"',
    ),
    Case(
        "The days to the race are counted from today.",
        week(before="today = 2026-11-26\n\n" + _race("2026-11-27")),
        f'veto, {LOADED}, mon tue wed thu: "{_TOO_LATE("half is 1 day")}"',
    ),
    Case("From the day of the race on it is silent.", week(before="today = 2026-11-27\n\n" + _race("2026-11-27"))),
    Case("In a week that begins with the race it is silent.", week(before=_race("2026-11-23"))),
    Case("A B race is no reason.", week(before=_race("2026-12-13", 'priority = "B"'))),
    Case("Whoever has lifted for a week has begun.", week(before=lifting_since("2026-11-16") + _race("2026-12-13"))),
    Case(
        "Whoever counts a leg session has begun, also after a few days.",
        week(before=athlete("strength_since = 2026-11-20", "leg_sessions = 1") + _race("2026-12-13")),
    ),
    Case(
        "Without a count of leg sessions the first days of lifting are no start yet.",
        week(before=lifting_since("2026-11-20") + _race("2026-12-13")),
        f"veto, {LOADED}, {_ALL}",
    ),
    Case(
        "Its number cannot be set lower.",
        week(before=rules("start-window", "start_weeks = 3")),
        "refused: start_weeks must be between 4 and 10 weeks, not 3",
    ),
    Case(
        "Its number cannot be set higher.",
        week(before=rules("start-window", "start_weeks = 11")),
        "refused: start_weeks must be between 4 and 10 weeks, not 11",
    ),
)
