"""Days and weeks: from what stands under ``[[weeks]]`` to seven dated days each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from attrs import evolve

from ..models import DAYS, Cross, Day, Run, Session, Strength, WeekPlan
from ..problems import Path
from .checks import When, items_of
from .sessions import Found, read_session
from .tables import MOST_SESSIONS, MOST_WEEKS, Table, read_table
from .wrongs import Wrongs, shown

_STARTS = When()
_NO_DATE = date(2000, 1, 3)
_WEEK: Table = {"starts": _STARTS}


def read_template(raw: object, wrongs: Wrongs) -> dict[str, Day]:
    """Read what a week holds on days that it leaves out, by the name of the day. Of no date, so without races."""
    read_table(raw, ("template",), {}, wrongs, (), DAYS)
    days: dict[str, Day] = {}
    for name, value in raw.items() if isinstance(raw, dict) else ():
        if name not in DAYS:
            continue
        races: list[tuple[date, Found]] = []
        path = ("template", name)
        day = _day(value, _NO_DATE, path, races, wrongs)
        for _, one in races:
            message, hint = "a race does not go with a template, which has no dates", "write it in its week"
            wrongs.add(one.path, "P304", message, hint, within=one.within)
        sessions: tuple[Session, ...] = (*day.runs, *day.strength, *day.other)
        if any(one.done for one in sessions):
            wrongs.add(path, "P304", f"{name} holds what is done, which does not go with a template: it has no dates")
        days[name] = evolve(day, template=True)
    return days


def read_weeks(
    raw: object, wrongs: Wrongs, template: Mapping[str, Day]
) -> tuple[tuple[WeekPlan, ...], list[tuple[date, Found]]]:
    """Read the weeks, by date, and the race sessions in them, in the order of the file.

    A day that a week leaves out is that of the ``template``, and without one, not known.
    """
    weeks: list[tuple[WeekPlan, int]] = []
    races: list[tuple[date, Found]] = []
    items = items_of(raw, ("weeks",), wrongs, MOST_WEEKS, 1)
    for place, one in enumerate(items):
        path = ("weeks", place)
        table = read_table(one, path, _WEEK, wrongs, ("starts",), DAYS)
        starts = table.get("starts")
        # Days are read even where nobody knows their dates: their problems are to be told with all others.
        plan = _week(one, path, starts or _NO_DATE, races if starts else [], template, wrongs)
        if starts:
            weeks.append((plan, place))
    weeks.sort(key=lambda week: (week[0].starts, week[1]))
    _say_overlaps(weeks, wrongs)
    return tuple(plan for plan, _ in weeks), races


def _week(
    raw: object,
    path: Path,
    starts: date,
    races: list[tuple[date, Found]],
    template: Mapping[str, Day],
    wrongs: Wrongs,
) -> WeekPlan:
    content = raw if isinstance(raw, dict) else {}
    dates = [starts + timedelta(days) for days in range(7)]
    by_name = {DAYS[when.weekday()]: when for when in dates}
    days = {when: Day(when, known=False) for when in dates}
    days |= {by_name[name]: evolve(day, date=by_name[name]) for name, day in template.items() if name in by_name}
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
