"""Profiles between TOML and JSON, and other people's files as profiles: what the week board loads and saves."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ..models import Athlete
from ..problems import ProfileError
from ..profile import parse_profile
from ..profile.text import decode, kind_of, parse
from ..profile.writing import json_tables, toml_text
from .acts import Answer, Ask
from .refusals import refuse

if TYPE_CHECKING:
    from ..engine import Engine
    from ..models import Profile
    from ..problems import Problem
    from ..sources import Asked
    from ..sources.merging import Plan

_LIBRARIES = ("icalendar", "recurring_ical_events", "fitdecode")
_NOTHING: Mapping[str, Any] = {"guessed": 0, "guesses": [], "notes": [], "not_understood": []}
#: Where a file lies while it is read: in memory, where there is such a place.
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None


def profile(_: Engine, ask: Ask) -> Answer:
    """Give a profile as TOML, with its comments if it was TOML, and as JSON."""
    parse_profile(ask.document, "profile", ask.kind)
    text = decode(ask.document, "profile")
    raw = parse(text, ask.kind, "profile")
    return _answer({"toml": text if ask.kind == "toml" else toml_text(raw), "profile": json_tables(raw)})


def imported(_: Engine, ask: Ask) -> Answer:
    """Turn a file into a profile, with everything that was guessed or not understood."""
    from ..sources import Asked

    name = _safe(ask.options.get("name", "file"))
    asked = Asked(today=_date(ask.options.get("today")), zone=_zone(ask.options.get("zone", "")))
    if text := _profile_text(ask.document, name):
        raw = parse(text, kind_of(text, name), name)
        toml = text if kind_of(text, name) == "toml" else toml_text(raw)
        return _answer({"toml": toml, "profile": json_tables(raw), **_NOTHING})
    try:
        return _answer(_made(ask, name, asked))
    except ProfileError as error:
        problems = [_placed(one) for one in error.problems]
        raise refuse("file", f"{problems[0]['message']}.", problems=problems) from None
    except ModuleNotFoundError as error:
        if error.name not in _LIBRARIES:
            raise
        detail = 'Calendars and activity files need libraries more: pip install "runrules[import]".'
        raise refuse("not-installed", detail) from None


def _placed(one: Problem) -> dict[str, Any]:
    """A problem with its place, which is the beginning of a line where only the line is known."""
    column = one.column or 1 if one.line else None
    return {"code": one.code, "message": one.message, "line": one.line, "column": column}


def _made(ask: Ask, name: str, asked: Asked) -> dict[str, Any]:
    from ..sources import checked, read_one
    from ..sources.merging import merge
    from ..sources.people import UNPLACED, lost
    from ..sources.writing import profile_text

    with _kept(ask.document, name, ask.options.get("folder")) as path:
        plan = merge(checked(read_one(path, asked), (name,)), asked)
    if not plan.weeks:
        raise refuse("file", f"No training lies in the weeks around {plan.today}.", problems=[])
    text = profile_text(plan)
    profile = parse_profile(text, "the profile that was made", "toml")
    if lost(plan.events, plan.today, Athlete()):
        raise refuse("file", f"{UNPLACED[0].upper()}{UNPLACED[1:]} in a profile.", problems=[])
    guesses = _guesses(plan, profile)
    return {
        "toml": text,
        "profile": json_tables(parse(text, "toml", name)),
        "guessed": len(guesses),
        "guesses": guesses,
        "notes": [*_notes(plan), *plan.notes],
        "not_understood": [
            {"reason": one.reason, "title": one.title, "date": one.when and one.when.isoformat(), "place": one.place}
            for one in plan.unread
        ],
    }


def _guesses(plan: Plan, profile: Profile) -> list[dict[str, str]]:
    """Sessions and free days with what is guessed of them; a day that is left unknown has no guess."""
    from ..sources.writing import session_text

    known = {day.date for week in profile.weeks for day in week.days if day.known}
    return [
        {"date": when.isoformat(), "session": session_text(one), "guess": "; ".join(one.doubts)}
        for _, days in plan.weeks
        for when, found in days
        for one in found
        if one.doubts and when in known
    ]


def _notes(plan: Plan) -> Iterator[str]:
    from ..sources.people import health_notes

    if plan.today_guessed:
        yield f"Today is taken as {plan.today}: the file does not name the day."
    yield from health_notes(plan.events, plan.today)


@contextmanager
def _kept(document: bytes, name: str, folder: str | None) -> Iterator[str]:
    """Keep a file for as long as it is read: in memory where there is such a place, for its owner alone."""
    with TemporaryDirectory(prefix="runrules-", dir=folder or MEMORY) as inside:
        path = os.path.join(inside, name)
        with open(path, "xb") as file:
            file.write(document)
        yield path


def _profile_text(document: bytes, name: str) -> str | None:
    """The text of a file that is a profile already; ProfileError for a TOML file that is none."""
    if name.lower().endswith(".toml"):
        parse_profile(document, name, "toml")
        return decode(document, name)
    if document.lstrip()[:1] != b"{" or len(document) > 1_000_000:
        return None
    try:
        text = decode(document, name)
        weeks = parse(text, "json", "profile.json").get("weeks")
    except ProfileError:
        return None
    if not (isinstance(weeks, list) and any(isinstance(one, dict) and "starts" in one for one in weeks)):
        return None
    parse_profile(text, name, "json")
    return text


def _safe(name: str) -> str:
    """A name for the file, of which only the ending matters."""
    plain = re.sub(r"[^\w.-]+", "_", os.path.basename(name.replace("\\", "/")))[-60:].lstrip(".")
    return plain or "file"


def _date(word: str | None) -> date | None:
    from .acts import which

    found = which(word)
    if isinstance(found, str):
        raise refuse("query", "today is a date, such as 2026-11-23.", parameter="today")
    return found


def _zone(name: str) -> str:
    if name:
        from ..sources.calendar_times import zone

        if zone(name) is None:
            raise refuse("query", "This is no time zone; write it like Europe/Berlin or +01:00.", parameter="zone")
    return name


def _answer(value: Mapping[str, Any]) -> Answer:
    return Answer((json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode())
