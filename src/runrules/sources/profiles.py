"""A profile as a source: its days as sessions, so that it can be read again, alone or with other files."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import Any

from attrs import evolve

from ..models import AREAS, DAYS, Day, Profile, Run, Strength
from .found import Activity, Reading
from .writing import session_text

Guesses = dict[tuple[date, str], tuple[str, ...]]
_PART = {"am": 8 * 60, "pm": 18 * 60, None: None}


def reading_of(profile: Profile, source: str, text: str = "") -> Reading:
    """Turn the days of a profile into sessions; what it leaves open stays so.

    Nothing of them is a guess, but for what is marked as one in ``text``, which the profile was read from.
    """
    guesses = _guesses(text)
    found = tuple(
        evolve(one, doubts=guesses.get((day.date, session_text(one)), ()), **_loose(one, guesses))
        for week in profile.weeks
        for day in week.days
        if day.known
        for one in _of(day, source)
    )
    unknown = frozenset(day.date for week in profile.weeks for day in week.days if not day.known)
    return Reading(found, first_day=profile.weeks[0].starts.weekday() if profile.weeks else None, unknown=unknown)


def _loose(one: Activity, guesses: Guesses) -> dict[str, Any]:
    """A day that is free by a guess gives way to whatever else is known of it."""
    return {"how": "guessed", "exact": False} if one.what == "free" and (one.when, "free") in guesses else {}


def _guesses(text: str) -> Guesses:
    """Find the guesses that an import wrote behind sessions, by day and by the words of the session."""
    found: Guesses = {}
    starts, when = None, None
    for line in text.splitlines():
        if begun := re.match(r"starts = (\d{4}-\d\d-\d\d)", line):
            with suppress(ValueError):
                starts = date.fromisoformat(begun[1])
        elif (named := re.match(r"(mon|tue|wed|thu|fri|sat|sun) = ", line)) and starts:
            away = (DAYS.index(named[1]) - starts.weekday()) % 7  # the last week of all time has no such day
            when = date.fromordinal(min(starts.toordinal() + away, date.max.toordinal()))
        elif not line.startswith("  "):
            when = None
        guess = re.search(r"\"([^\"]+)\",?  # guessed: (.+?)(?: \(\".*\"\))?$", line)
        if guess and when:
            found[when, guess[1]] = (guess[2],)
    return found


def _of(day: Day, source: str) -> list[Activity]:
    if not (day.runs or day.strength or day.other):
        return [Activity(day.date, "rest" if day.rest else "free", "planned", "id", "", source, exact=True)]
    made = [_activity(day, run, run.effort, source, number) for number, run in enumerate(day.runs)]
    made += [_activity(day, one, "strength", source, number) for number, one in enumerate(day.strength)]
    return made + [_activity(day, one, one.kind, source, number) for number, one in enumerate(day.other)]


def _activity(day: Day, session: Any, what: str, source: str, number: int) -> Activity:
    facts: dict[str, Any] = {}
    if isinstance(session, Strength):
        areas = session.work.areas
        full = areas[:3] == AREAS[:3]
        facts = {"areas": ("full", *areas[3:]) if full else areas, "load": session.work.load, "lock": session.lock}
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
