"""Days and weeks: from what stands under ``[[weeks]]`` to seven dated days each."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from ..models import DAYS, Cross, Day, Run, Strength, WeekPlan
from ..problems import Path
from .checks import When, items_of
from .sessions import Found, read_session
from .tables import MOST_SESSIONS, MOST_WEEKS, Table, read_table
from .wrongs import Wrongs, shown

_STARTS = When()
_WEEK: Table = {"starts": _STARTS}


def read_weeks(raw: object, wrongs: Wrongs) -> tuple[tuple[WeekPlan, ...], list[tuple[date, Found]]]:
    """Read the weeks, by date, and the race sessions in them, in the order of the file."""
    weeks: list[tuple[WeekPlan, int]] = []
    races: list[tuple[date, Found]] = []
    items = items_of(raw, ("weeks",), wrongs, MOST_WEEKS, 1)
    for place, one in enumerate(items):
        path = ("weeks", place)
        table = read_table(one, path, _WEEK, wrongs, ("starts",), DAYS)
        starts = table.get("starts")
        # Days are read even where nobody knows their dates: their problems are to be told with all others.
        plan = _week(one, path, starts or date(2000, 1, 3), races if starts else [], wrongs)
        if starts:
            weeks.append((plan, place))
    weeks.sort(key=lambda week: (week[0].starts, week[1]))
    _say_overlaps(weeks, wrongs)
    return tuple(plan for plan, _ in weeks), races


def _week(raw: object, path: Path, starts: date, races: list[tuple[date, Found]], wrongs: Wrongs) -> WeekPlan:
    content = raw if isinstance(raw, dict) else {}
    dates = [starts + timedelta(days) for days in range(7)]
    by_name = {DAYS[when.weekday()]: when for when in dates}
    days = {when: Day(when, known=False) for when in dates}
    for name, value in content.items():
        if name in by_name:
            days[by_name[name]] = _day(value, by_name[name], (*path, name), races, wrongs)
    return WeekPlan(starts, tuple(days.values()))


def _day(raw: object, when: date, path: Path, races: list[tuple[date, Found]], wrongs: Wrongs) -> Day:
    if raw == "free" or raw == "rest":
        return Day(when, rest=raw == "rest")
    if isinstance(raw, list):
        if not raw:
            wrongs.add(path, "P204", f"{path[-1]} is an empty list", 'write "free" if nothing is planned, or "rest"')
        items = items_of(raw, path, wrongs, MOST_SESSIONS)
        found = [_item(one, (*path, place), wrongs) for place, one in enumerate(items)]
    elif meant := _nearly(raw):
        wrongs.add(path, "P301", f"{shown(raw)} is not a session", f'did you mean "{meant}"?')
        found = []
    else:
        found = [read_session(raw, path, wrongs)]
    kept = [one for one in found if one]
    races += [(when, one) for one in kept if isinstance(one.session, Run) and one.session.effort == "race"]
    sessions = [one.session for one in kept]
    return Day(
        when,
        runs=tuple([one for one in sessions if isinstance(one, Run)]),
        strength=tuple([one for one in sessions if isinstance(one, Strength)]),
        other=tuple([one for one in sessions if isinstance(one, Cross)]),
    )


def _item(raw: object, path: Path, wrongs: Wrongs) -> Found | None:
    if raw == "free" or raw == "rest":
        wrongs.add(path, "P301", f'"{raw}" stands alone: it is no part of a list of sessions')
        return None
    return read_session(raw, path, wrongs)


def _nearly(raw: object) -> str:
    """Give the word for an empty day that was nearly written, or ""."""
    if not isinstance(raw, str):
        return ""
    return {"free": "free", "rest": "rest", "off": "rest", "rest day": "rest"}.get(raw.strip().lower(), "")


def _say_overlaps(weeks: list[tuple[WeekPlan, int]], wrongs: Wrongs) -> None:
    for (before, first), (after, second) in pairwise(weeks):
        if (after.starts - before.starts).days < 7:
            later = max(first, second)
            here, there = (after, before) if later == second else (before, after)
            message = f"the week from {here.starts} shares days with the week from {there.starts}"
            if here.starts == there.starts:
                message = f"there are two weeks from {here.starts}"
            wrongs.add(("weeks", later, "starts"), "P401", message)
