"""Advice as a calendar: an event for each strength session that is to be done, kept up to date over an older file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from attrs import frozen

from ..advice import Advice
from .calendar_events import bring_up_to_date, day_of, doubt, event_of, hush, sound, text_of, withdraw
from .calendar_ids import Id, ids_of, mark_for, read_id
from .calendar_matching import Piece, match
from .calendar_words import slots
from .story import Story

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

PRODID = "-//runrules//strength sessions//EN"
INSTALL = "a calendar needs the library icalendar; install it with: pip install 'runrules[calendar]'"
NOT_OURS = "this calendar was not written by runrules, so it is left as it is; choose another file"
_UNREADABLE = "the calendar that is there cannot be read, so it is left as it is; choose another file"
_ODD = (ValueError, KeyError, IndexError, TypeError, AttributeError)  # what icalendar raises for a text that is none


class CalendarError(ValueError):
    """A calendar that cannot be written: no library for it, or a file there that is not ours. ``str()`` says which."""


@frozen(slots=False)
class Written:
    """A calendar as text, and what it has from an older file: sessions to come in weeks that were not advised on.

    ``left`` counts them; ``doubted`` says that they were marked as not confirmed.
    """

    text: str
    left: int
    doubted: bool


def to_ics(advice: Advice, older: str | None = None, health: bool = False, calendar: str = "") -> str:
    """Write an advice as iCalendar (RFC 5545), lines ended by CR LF; the same bytes for the same advice and file.

    ``older`` is the text of a calendar written here before: what changed gets a higher SEQUENCE, what is withdrawn
    STATUS:CANCELLED, the rest stays, as do events of others and weeks the advice is not about; all of it where there
    is no plan. Where it refers to a professional or lacks a voice, sessions to come of those weeks get
    STATUS:TENTATIVE. Sessions are known again by their day and work. Without ``health`` nothing tells of pains,
    injuries or conditions, also where the older file did. ``calendar`` names the athlete: only a mark made from it is
    written, and an older file keeps the one it has. CalendarError without the library, and for an ``older`` that is not
    ours.
    """
    return write_ics(advice, older, health, calendar).text


def write_ics(advice: Advice, older: str | None = None, health: bool = False, calendar: str = "") -> Written:
    """Write the same, and say what is left of an older file."""
    new = _library()
    found = _read(older) if older else new
    story = Story.of(advice)
    doubtful = bool(advice.failures or story.referred)
    left = _bring(found, story, health, calendar, doubtful) if advice.status != "withheld" else 0
    found.subcomponents.sort(key=_order)
    return Written(_text(found), left, doubtful)


def _bring(calendar: Calendar, story: Story, health: bool, name: str, doubtful: bool) -> int:
    """Add what is new, change what changed, withdraw what is gone; count what is left, and call it in question."""
    advice = story.advice
    ours = [(named, event) for event in calendar.events if (named := read_id(text_of(event, "UID")))]
    mark = mark_for(name, (named for named, _ in ours))
    known: dict[Id, Event] = {}
    for named, event in ours:  # of several with one id the first
        if named.mark == mark:
            known.setdefault(named, event)
    stamp = datetime.combine(advice.today, datetime.min.time(), UTC)
    told: set[int] = set()
    advised_on = _weeks(known, advice)
    for week, there in zip(advice.weeks, advised_on, strict=True):
        found = slots(story, week, health)
        met = match(
            [Piece(slot.day, slot.session, bound=not slot.entry) for slot in found],
            [_piece(event, advice.today) for event in there],
        )
        new = ids_of(week.starts, mark, known)
        for at, slot in enumerate(found):
            old = there[met[at]] if at in met else None
            uid = next(new) if old is None else text_of(old, "UID")
            if slot.entry:
                told.add(id(_put(calendar, old, event_of(slot.entry, uid, stamp, health))))
        gone = [event for at, event in enumerate(there) if at not in met.values()]
        withdraw((event for event in gone if day_of(event) >= advice.today), stamp)
    left = _left(known.values(), advised_on, advice.today)
    if doubtful:
        doubt(left, stamp)
    if not health:
        hush((event for _, event in ours if id(event) not in told), stamp)
    return len(left)


def _put(calendar: Calendar, there: Event | None, fresh: Event) -> Event:
    """Bring an event up to date, or add it; give the one that is in the calendar then."""
    if there is None:
        calendar.add_component(fresh)
        return fresh
    bring_up_to_date(there, fresh)
    return there


def _weeks(known: Mapping[Id, Event], advice: Advice) -> list[list[Event]]:
    """Our events for each week of an advice, by day and number: those named after it, and others on its days.

    The others were written when the weeks began on another weekday.
    """
    at = {str(week.starts): place for place, week in enumerate(advice.weeks)}
    on = {day.date: place for place, week in enumerate(advice.weeks) for day in week.days}
    found: list[list[tuple[date, int, int]]] = [[] for _ in advice.weeks]
    events = list(known.values())
    for number, (named, event) in enumerate(known.items()):
        day = day_of(event)
        place = at.get(named.week, on.get(day))
        if place is not None:
            found[place].append((day, named.number, number))
    return [[events[number] for *_, number in sorted(each)] for each in found]


def _left(known: Iterable[Event], advised_on: Iterable[Iterable[Event]], today: date) -> list[Event]:
    """Our sessions from today on in other weeks than those."""
    met = {id(event) for there in advised_on for event in there}
    return [one for one in known if id(one) not in met and day_of(one) >= today and not _cancelled(one)]


def _piece(event: Event, today: date) -> Piece:
    day = day_of(event)
    words = text_of(event, "X-RUNRULES-SESSION")
    return Piece(day, words, bound=day < today, withdrawn=_cancelled(event))


def _cancelled(event: Event) -> bool:
    return text_of(event, "STATUS").upper() == "CANCELLED"


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
        found = Calendar.from_ical(text.removeprefix("\ufeff"), multiple=True)
    except _ODD:
        raise CalendarError(_UNREADABLE) from None
    if len(found) != 1 or found[0].name != "VCALENDAR" or text_of(found[0], "PRODID") != PRODID:
        raise CalendarError(NOT_OURS)
    calendar: Calendar = found[0]
    if any(part.errors for part in calendar.walk()):
        raise CalendarError(_UNREADABLE)
    if not all(sound(event) for event in calendar.events if read_id(text_of(event, "UID"))):
        raise CalendarError(_UNREADABLE)
    return calendar


def _text(calendar: Calendar) -> str:
    """The text of a calendar; CalendarError for what was read but cannot be written again."""
    try:
        text: bytes = calendar.to_ical()
        return text.decode()
    except _ODD:
        raise CalendarError(_UNREADABLE) from None


def _order(part: Component) -> tuple[str, str, str]:
    """By kind (time zones before events), date and id."""
    name = part.name or ""
    found = part.get("DTSTART", [])
    starts = found if isinstance(found, list) else [found]
    start = starts[0].to_ical() if starts else ""  # as text where it is no date
    words = start.decode() if isinstance(start, bytes) else start
    return ("" if name == "VTIMEZONE" else name, words, text_of(part, "UID"))
