"""Advice as a calendar: an event for each strength session that is to be done, kept up to date over an older file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from ..advice import Advice
from .calendar_words import Entry, entries
from .story import Story

if TYPE_CHECKING:
    from icalendar import Calendar, Event

PRODID = "-//runrules//strength sessions//EN"
INSTALL = "a calendar needs the library icalendar; install it with: pip install 'runrules[calendar]'"
NOT_OURS = "this calendar was not written by runrules, so it is left as it is; choose another file"
_UNREADABLE = "the calendar that is there cannot be read, so it is left as it is; choose another file"
_OURS = re.compile(r"(\d{4}-\d\d-\d\d)-\d+@runrules")
_TOLD = ("SUMMARY", "DTSTART", "DTEND", "DESCRIPTION", "STATUS", "TRANSP", "CLASS", "X-RUNRULES-SESSION")
_WITHDRAWN = "Withdrawn: the advice no longer has this session."
_LEFT_OUT = "The details were left out."


class CalendarError(ValueError):
    """A calendar that cannot be written: no library for it, or a file there that is not ours. ``str()`` says which."""


def to_ics(advice: Advice, older: str | None = None, health: bool = False) -> str:
    """Write an advice as iCalendar (RFC 5545), lines ended by CR LF; the same bytes for the same advice and file.

    ``older`` is the text of a calendar written here before: what changed gets a higher SEQUENCE, what is withdrawn
    STATUS:CANCELLED, the rest stays, as do events of others and weeks the advice is not about; all of it where there
    is no plan. Without ``health`` nothing tells of pains, injuries or conditions, also where the older file did.
    CalendarError without the library, and for an ``older`` that is not ours.
    """
    new = _library()
    calendar = _read(older) if older else new
    if advice.status != "withheld":
        _bring(calendar, advice, health)
    calendar.subcomponents.sort(key=_order)
    text: bytes = calendar.to_ical()
    return text.decode()


def _bring(calendar: Calendar, advice: Advice, health: bool) -> None:
    """Add what is new, change what changed, withdraw what is gone."""
    known = _known(calendar)
    wanted = entries(Story.of(advice), health)
    stamp = datetime.combine(advice.today, datetime.min.time(), UTC)
    for entry in wanted.coming:
        fresh = _event(entry, stamp, health)
        if entry.uid in known:
            _bring_up_to_date(known.pop(entry.uid), fresh)
        else:
            calendar.add_component(fresh)
    _withdraw({uid: event for uid, event in known.items() if uid not in wanted.past}, advice, stamp)
    if not health:
        _hush(known.values(), stamp)


def _library() -> Calendar:
    """An empty calendar of ours."""
    try:
        from icalendar import Calendar
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "icalendar":
            raise
        raise CalendarError(INSTALL) from None
    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("X-WR-CALNAME", "Strength")
    return calendar


def _read(text: str) -> Calendar:
    """Read a calendar that was written here; nothing of it may be lost."""
    from icalendar import Calendar

    try:
        found = Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError):
        raise CalendarError(_UNREADABLE) from None
    if len(found) != 1 or found[0].name != "VCALENDAR" or str(found[0].get("PRODID", "")) != PRODID:
        raise CalendarError(NOT_OURS)
    calendar: Calendar = found[0]
    if any(part.errors for part in calendar.walk()):
        raise CalendarError(_UNREADABLE)
    return calendar


def _known(calendar: Calendar) -> dict[str, Event]:
    """Our own events by their id; of several with one id the first."""
    found: dict[str, Event] = {}
    for event in calendar.events:
        uid = str(event.get("UID", ""))
        if _OURS.fullmatch(uid):
            found.setdefault(uid, event)
    return found


def _event(entry: Entry, stamp: datetime, health: bool) -> Event:
    from icalendar import Event

    event = Event()
    event.add("UID", entry.uid)
    event.add("DTSTAMP", stamp)
    event.add("SEQUENCE", 0)
    event.add("SUMMARY", entry.summary)
    event.add("DTSTART", entry.start)
    event.add("DTEND", entry.end)
    event.add("DESCRIPTION", entry.description)
    event.add("STATUS", "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT")
    event.add("CLASS", "PRIVATE" if health else "PUBLIC")
    event.add("X-RUNRULES-SESSION", entry.session)
    return event


def _bring_up_to_date(there: Event, fresh: Event) -> None:
    """Take over what we say of an event, if any of it differs; what others added to it stays."""
    if all(_line(there, name) == _line(fresh, name) for name in _TOLD):
        return
    _raise(there)
    for name in ("DTSTAMP", *_TOLD):
        there[name] = fresh[name]


def _withdraw(events: Mapping[str, Event], advice: Advice, stamp: datetime) -> None:
    """Cancel what the advice no longer has; a day that is over, or a week it is not about, stays as it was."""
    weeks = {week.starts.isoformat() for week in advice.weeks}
    for uid, event in events.items():
        if uid.rpartition("-")[0] in weeks and _day(event) >= advice.today:
            _change(event, {"STATUS": "CANCELLED", "DESCRIPTION": _WITHDRAWN, "CLASS": "PUBLIC"}, stamp)


def _hush(events: Iterable[Event], stamp: datetime) -> None:
    """Take the details out of events that were written to tell of health."""
    for event in events:
        if event.get("CLASS") == "PRIVATE":
            _change(event, {"DESCRIPTION": _LEFT_OUT, "CLASS": "PUBLIC"}, stamp)


def _change(event: Event, values: dict[str, str], stamp: datetime) -> None:
    if all(str(event.get(name, "")) == value for name, value in values.items()):
        return
    _raise(event)
    for name, value in {"DTSTAMP": stamp, **values}.items():
        event.pop(name, None)
        event.add(name, value)


def _raise(event: Event) -> None:
    before = event.pop("SEQUENCE", 0)
    event.add("SEQUENCE", max(int(before), 0) + 1)


def _line(event: Event, name: str) -> tuple[bytes, str] | None:
    value = event.get(name)
    return None if value is None else (value.to_ical(), str(value.params.get("VALUE", "")))


def _day(event: Event) -> date:
    """The day of an event, the first of all days if it has none."""
    when = event.decoded("DTSTART", date.min)
    return when.date() if isinstance(when, datetime) else when


def _order(part: object) -> tuple[str, str, str]:
    """By kind (time zones before events), date and id."""
    name, get = part.name, part.get  # type: ignore[attr-defined]
    start = get("DTSTART")
    return ("" if name == "VTIMEZONE" else name, start.to_ical().decode() if start else "", str(get("UID", "")))
