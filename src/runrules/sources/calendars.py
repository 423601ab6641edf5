"""Calendars: feeds of training apps and calendars of daily life, each entry on the day the athlete lives it.

Entries are read one by one, so that a broken one costs nothing but itself. A feed of a training app is known by who
made it; in any other calendar a word of training has to be clear.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from attrs import evolve

from .amounts import clock
from .calendar_times import Zones, as_local, minutes_between, zones_of
from .classify import Life, Told, from_told, grave, life, pain, sick, sites, tell, tell_all
from .entries import Block, blocks, middle, occurrences, outside, tasks, title_in
from .feeds import Feed, labelled, own_part, own_session, runna_type, title_of
from .found import Activity, Asked, Event, Reading, Status, Unread, clean, refused, short
from .kinds import maybe_training
from .life_words import CANCELLED, NOT_TRAINING, PREVENTION
from .pains import pains_in
from .words import has, plain

MOST_ENTRIES = 20_000
MOST_MINUTES = 600  # longer entries are whole days with a time
FEWEST = 4


def read_calendar(text: str, source: str, asked: Asked) -> Reading:
    """Read an iCalendar text; ProfileError where it is none, or has more than 20,000 entries."""
    if not re.search(r"^BEGIN:VCALENDAR\s*$", text, re.MULTILINE | re.IGNORECASE):
        raise refused(source, "S003", "this is no calendar: it does not begin with BEGIN:VCALENDAR")
    found, broken = blocks(text)
    if len(found) > MOST_ENTRIES:
        raise refused(source, "S004", f"a calendar has at most {MOST_ENTRIES:,} entries, not {len(found):,}")
    header, zone_lines = outside(text)
    zones = zones_of(header, asked.zone)
    feed = _among(Feed.of(header, text), found)
    activities: list[Activity] = []
    events: list[Event] = []
    unread = [Unread("the entry is cut off", "", source, f"line {line}") for line in broken]
    unread += [Unread("tasks are not read", clean(named), source, f"line {line}") for line, named in tasks(text)]
    notes: list[str] = []
    around = middle(found, asked)
    if around and not asked.today:
        notes.append(f"Repeating entries are followed in the weeks around {around}; --today sets another day.")
    for line, one, why in occurrences(found, zone_lines, around, asked.weeks):
        place = f"line {line}"
        title = clean(one.get("SUMMARY")) if one else ""
        if one is None or why:
            maybe = feed.training or not title or bool(tell(title, private=True)) or maybe_training(title)
            unread.append(Unread(why, title, source, place, maybe=maybe))
            continue
        for made in _entry(one, title, source, place, zones, feed):
            if isinstance(made, Activity):
                activities.append(made)
            elif isinstance(made, Event):
                events.append(made)
            else:
                unread.append(made)
    if zones.taken_as_universal:
        notes.append(
            f"{short(source)}: some times are universal time and no time zone is known; their days are taken as they "
            "stand there (--zone Europe/Berlin would place them)."
        )
    return Reading(tuple(activities), tuple(events), tuple(unread), tuple(notes), around=around)


def _among(feed: Feed, found: list[Block]) -> Feed:
    """Take a calendar for one of training where nearly every title in it is training, whoever made it."""
    titles = {title for block in found[:2000] if (title := title_in(block))}
    if feed.training or len(titles) < FEWEST:
        return feed
    trained = [title for title in titles if not has(NOT_TRAINING, plain(title)) and (tell(title) or life(title))]
    return evolve(feed, training=len(trained) >= 0.8 * len(titles))


def _entry(
    one: Any, title: str, source: str, place: str, zones: Zones, feed: Feed
) -> Iterator[Activity | Event | Unread]:
    if str(one.get("STATUS", "")).upper() == "CANCELLED" or feed.cancels:
        return
    start, end, lasted = _times(one)
    if not isinstance(start, date):
        yield Unread("the entry has no date that can be read", title, source, place)
        return
    if not 1900 <= start.year <= 2200:
        yield Unread("the date is out of all range", title, source, place)
        return
    when, starts = as_local(start, one, zones)
    text = str(one.get("DESCRIPTION") or "")[:4000]
    lasts = _days(start, end)
    kind = life(title)
    ill = kind in ("sick", "injured")
    if kind and (ill or ((starts is None or lasts > 1) and not (feed.training and tell(title)))):
        last = when + timedelta(max(lasts - 1, 0))
        yield from _life(kind, when, last, title, text, source, place)
        if kind == "injured" and sick(title):
            yield Event("sick", when, last, title, source, place, once=when == last)
        if grave(title):
            return
        done = tell_all(title, private=not feed.training)
        if not ill or not done or any(each.what == "rest" for each in done):
            return
    if kind != "injured":
        yield from _hurts(title, text, when, source, place)
    yield from _sessions(one, title, text, when, starts, lasted, lasts, source, place, feed)


def _life(kind: Life, when: date, last: date, title: str, text: str, source: str, place: str) -> Iterator[Event]:
    """An entry for each place that hurts; of one day nobody knows whether it was over with it."""
    said = f"{title}. {text}"
    for where in (sites(title) or sites(said) if kind == "injured" else ()) or ("",):
        much = pain(title) if pain(title) is not None else pain(text)
        yield Event(kind or "note", when, last, title, source, place, where, much, once=when == last)


def _hurts(title: str, text: str, when: date, source: str, place: str) -> Iterator[Event]:
    """What an entry of training says of pain: with its place or its number in the title, with both words below it.

    What stands under a title is mostly what to do, and what to do if it should hurt.
    """
    if has(PREVENTION, plain(title)):
        return
    yield from (one for one in pains_in(title, when, source, place, worded=True) if one.site or one.pain is not None)
    yield from (one for one in pains_in(text, when, source, place, worded=True) if one.pain is not None)
    if grave(text) and not has(PREVENTION, plain(text)):
        yield Event("injured", when, when, clean(text, 200), source, place, once=True)


def _times(one: Any) -> tuple[object, object, int | None]:
    """Begin, end and minutes of an entry; None for each that the library cannot make sense of."""
    start, end = _held(lambda: one.decoded("DTSTART")), _held(lambda: one.decoded("DTEND"))
    end = end or _held(lambda: start + one.decoded("DURATION"))
    return start, end, _held(lambda: minutes_between(start, end, one)) if isinstance(start, date) else None


def _held(look: Callable[[], Any]) -> Any:
    """Look into a property, which if broken can make the library raise nearly anything."""
    try:
        with warnings.catch_warnings(action="ignore"):
            return look()
    except Exception:
        return None


def _sessions(
    one: Any,
    title: str,
    text: str,
    when: date,
    starts: int | None,
    lasted: int | None,
    lasts: int,
    source: str,
    place: str,
    feed: Feed,
) -> Iterator[Activity | Unread]:
    numbers = labelled(text, feed)
    uid = str(one.get("UID", ""))
    status: Status = "done" if uid.startswith("COMPLETED_") or numbers.done else "planned"
    told = _told(one, uid, title, text, numbers.minutes, numbers.km, feed)
    if not told or lasts > 2:
        reason = "it lasts several days" if told else "nothing tells what training it is"
        if not told and has(CANCELLED, plain(title)):
            reason = "it says that it does not take place"
        maybe = feed.training or bool(told) or maybe_training(title)
        yield Unread(reason, title, source, place, when, maybe, when + timedelta(lasts - 1))
        yield from _first_race(told, when, status, title, source, place, starts)
        return
    if starts is None and (part := own_part(str(one.get("X-RUNRULES-SESSION", "")))):
        starts = part
    for each in told:
        minutes = each.minutes if each.minutes is not None else lasted if len(told) == 1 else None
        if each.minutes is None and minutes and minutes > MOST_MINUTES:
            minutes = None
        yield from_told(evolve(each, minutes=minutes), when, status, title, source, place, starts)


def _first_race(
    told: tuple[Told, ...], when: date, status: Status, title: str, source: str, place: str, starts: int | None
) -> Iterator[Activity]:
    """A race of several days is a race on its first; what the others hold is not known."""
    yield from (from_told(one, when, status, title, source, place, starts) for one in told if one.what == "race")


def _told(
    one: Any, uid: str, title: str, text: str, minutes: int | None, km: float | None, feed: Feed
) -> tuple[Told, ...]:
    own = own_session(str(one.get("X-RUNRULES-SESSION", "")))
    if own:
        return (own,)
    kind, areas = runna_type(uid)
    if kind:
        estimate = str(one.get("X-WORKOUT-ESTIMATED-DURATION", ""))
        minutes = minutes or (round(int(estimate) / 60) if estimate.isdigit() else None)
    plain_title, kind = title_of(title, kind, feed)
    if feed.maker == "trainerroad":
        minutes = minutes or clock(title, hours=True)
    if not kind and feed.training and len(several := tell_all(plain_title)) > 1:
        return several
    if kind or minutes or km or feed.training:
        sports = ("strength", "rest", "cross", "walk", "run-walk", "mobility", "run")
        effort = "" if kind in sports else kind
        one_told = tell(plain_title, text, kind if kind in sports else "", effort, minutes, km, not feed.training)
        if one_told and areas and one_told.what == "strength":
            kept = tuple(doubt for doubt in one_told.doubts if "area" not in doubt)
            one_told = evolve(one_told, areas=areas, how="id", doubts=kept)
        return (one_told,) if one_told else ()
    return tell_all(plain_title, private=not feed.training)


def _days(start: date, end: object) -> int:
    if not isinstance(end, date):
        return 1
    if isinstance(start, datetime) or isinstance(end, datetime):
        first = start.date() if isinstance(start, datetime) else start
        last = end.date() if isinstance(end, datetime) else end
        over = isinstance(end, datetime) and not any((end.hour, end.minute, end.second))  # nothing of that day is in it
        return max((last - first).days + (not over), 1)
    return max((end - start).days, 1)
