"""A profile as a source: its days as sessions, so that it can be read again, alone or with other files."""

from __future__ import annotations

from typing import Any

from ..models import AREAS, Day, Profile, Run, Strength
from .found import Activity, Reading

_PART = {"am": 8 * 60, "pm": 18 * 60, None: None}


def reading_of(profile: Profile, source: str) -> Reading:
    """Turn the days of a profile into sessions; nothing of them is a guess, and what it leaves open stays so."""
    found = tuple(one for week in profile.weeks for day in week.days if day.known for one in _of(day, source))
    unknown = frozenset(day.date for week in profile.weeks for day in week.days if not day.known)
    return Reading(found, first_day=profile.weeks[0].starts.weekday() if profile.weeks else None, unknown=unknown)


def _of(day: Day, source: str) -> list[Activity]:
    if not (day.runs or day.strength or day.other):
        return [Activity(day.date, "rest" if day.rest else "free", "planned", "id", "", source)]
    made = [_activity(day, run, run.effort, source, number) for number, run in enumerate(day.runs)]
    made += [_activity(day, one, "strength", source, number) for number, one in enumerate(day.strength)]
    return made + [_activity(day, one, one.kind, source, number) for number, one in enumerate(day.other)]


def _activity(day: Day, session: Any, what: str, source: str, number: int) -> Activity:
    facts: dict[str, Any] = {}
    if isinstance(session, Strength):
        areas = session.work.areas
        full = areas[:3] == AREAS[:3]
        facts = {"areas": ("full", *areas[3:]) if full else areas, "load": session.work.load}
    else:
        facts["km"] = session.km
    if isinstance(session, Run):
        facts |= {name: getattr(session, name) for name in ("key", "climb_m", "descent_m", "priority")}
    return Activity(
        when=day.date,
        what=what,
        status="done" if session.done else "planned",
        how="id",
        title="",
        source=source,
        place=f"{number:02} {what}",
        starts=_PART[session.part],
        exact=True,
        minutes=session.minutes,
        **facts,
    )
