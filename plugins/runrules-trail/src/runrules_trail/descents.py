"""Keep loaded legs away from runs with a big descent, on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil

from runrules import HEAVY, JUMPS, LEGS, LOADED_LEGS, WEEKDAYS, Athlete, Day, Settings, Veto, Week

from .rules import DOWNHILL_IS_KEY

REACH = 2  # days beside the run that the longest guard covers
NOVELTY = 3  # leg sessions, in which moderate counts as heavy

_HEAVY_OR_JUMPS = (LEGS & HEAVY) | JUMPS


def descents(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Veto]:
    """Close the day of every big descent and, by the hours of the guard, days after and before it."""
    least = settings.whole(DOWNHILL_IS_KEY, "descent")
    found = [
        (day, deepest)
        for days in (week.before[-REACH:], week.days, week.after[:REACH])
        for day in days
        if day.runs and (deepest := max([run.descent_m or 0 for run in day.runs])) >= least
    ]
    if not found:
        return
    hours = settings.whole(DOWNHILL_IS_KEY, "guard_hours")
    beside = ceil(hours / 24) - 1
    first, last = week.days[0].date, week.days[-1].date
    new = (athlete.leg_sessions or 0) < NOVELTY
    races = {race.date for race in athlete.races}
    for day, metres in found:
        race = day.race is not None or day.date in races
        guards = None if race or day.date < first else day.date
        params = (("date", day.date.isoformat()), ("descent_m", metres), ("guard_hours", hours))
        after = _days(day.date, range(beside + 1))
        if day.date <= last and after[-1] >= first:
            yield Veto(
                DOWNHILL_IS_KEY, LOADED_LEGS, after, _after(day, metres, beside, first), guards=guards, params=params
            )
        before = _days(day.date, range(-1, -beside - 1, -1))
        if before and day.date > first and before[-1] <= last and any(run.key for run in day.runs):
            work = LOADED_LEGS if new else _HEAVY_OR_JUMPS
            message = _before(day, metres, beside, new)
            yield Veto(DOWNHILL_IS_KEY, work, before, message, guards=guards, params=params)


def _days(when: date, steps: range) -> tuple[date, ...]:
    return tuple([when + timedelta(days=step) for step in steps])


def _after(day: Day, metres: int, beside: int, first: date) -> str:
    run = f"{'Last ' if day.date < first else ''}{WEEKDAYS[day.date.weekday()]}'s run"
    days = ("on that day", "on that day and the next", "on that day and the two after it")[beside]
    text = f"{run} goes down {metres} m, which is as hard on the muscles as heavy lifting: no loaded legs {days}."
    return f"{text} We took last week to be like this one." if day.assumed and day.date < first else text


def _before(day: Day, metres: int, beside: int, new: bool) -> str:
    what = "no moderate or heavy legs" if new else "no heavy legs"
    days = ("on the day before", "on the two days before")[beside - 1]
    return f"{WEEKDAYS[day.date.weekday()]}'s {metres} m of descent want fresh thighs: {what} and no jumps {days}."
