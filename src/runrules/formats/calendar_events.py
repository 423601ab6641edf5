"""The events of a calendar, made and changed: what we say of one is ours, what was added to it by others stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from .calendar_words import Entry, unconfirmed, withdrawn

if TYPE_CHECKING:
    from icalendar import Component, Event

#: What we say of an event. TRANSP is only proposed: whether a session makes one busy is for the person to say.
_TOLD = ("SUMMARY", "DTSTART", "DTEND", "DESCRIPTION", "STATUS", "CLASS", "X-RUNRULES-SESSION")
_ONCE = ("UID", "DTSTAMP", "SEQUENCE", *_TOLD)
_WITHDRAWN = "Withdrawn: the advice no longer has this session."
_DOUBTED = "Not confirmed: newer advice did not look at this week. Ask for advice on it before you do this session."
_LEFT_OUT = "The details were left out."


def event_of(entry: Entry, uid: str, stamp: datetime, health: bool) -> Event:
    """Make an event that was never sent before."""
    from icalendar import Event

    event = Event()
    event.add("UID", uid)
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


def bring_up_to_date(there: Event, fresh: Event) -> None:
    """Take over what we say of an event, if any of it differs; what others added to it stays."""
    if all(_line(there, name) == _line(fresh, name) for name in _TOLD):
        return
    _raise(there)
    there.pop("DURATION", None)  # some programs write it instead of DTEND, and the two do not go together
    for name in ("DTSTAMP", *_TOLD):
        there[name] = fresh[name]


def withdraw(events: Iterable[Event], stamp: datetime) -> None:
    """Cancel what the advice no longer has."""
    for event in events:
        summary = withdrawn(text_of(event, "SUMMARY"))
        values = {"SUMMARY": summary, "STATUS": "CANCELLED", "DESCRIPTION": _WITHDRAWN, "CLASS": "PUBLIC"}
        _change(event, values, stamp)


def doubt(events: Iterable[Event], stamp: datetime) -> None:
    """Take back that a session is confirmed, and what it consists of."""
    for event in events:
        summary = unconfirmed(text_of(event, "SUMMARY"))
        values = {"SUMMARY": summary, "STATUS": "TENTATIVE", "DESCRIPTION": _DOUBTED, "CLASS": "PUBLIC"}
        _change(event, values, stamp)


def hush(events: Iterable[Event], stamp: datetime) -> None:
    """Take the details out of events unless it is plain that they tell nothing of health."""
    for event in events:
        if text_of(event, "CLASS").upper() != "PUBLIC":
            _change(event, {"DESCRIPTION": _LEFT_OUT, "CLASS": "PUBLIC"}, stamp)


def sound(event: Event) -> bool:
    """Whether nothing stands twice in an event that can stand there once, and its day is one."""
    if any(isinstance(event.get(name), list) for name in _ONCE):
        return False
    return "DTSTART" not in event or isinstance(getattr(event["DTSTART"], "dt", None), date)


def day_of(event: Event) -> date:
    """The day of an event, the first of all days if it has none."""
    when = event.decoded("DTSTART", date.min)
    return when.date() if isinstance(when, datetime) else when


def text_of(part: Component, name: str) -> str:
    """The text of a property, "" without one."""
    return str(part.get(name, ""))


def _change(event: Event, values: dict[str, str], stamp: datetime) -> None:
    if all(text_of(event, name) == value for name, value in values.items()):
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
