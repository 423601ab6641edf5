"""Several files, one plan: planned and done told apart, the same session from two sources made one, weeks cut out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from attrs import frozen

from .found import EMPTY, Activity, Asked, Event, Reading, Unread, clean, short
from .pairs import joined, same, unlike

BACK_WEEKS, MOST_WEEKS, MOST_A_DAY = 6, 500, 8
#: Days without an entry are free where sessions stand at most so many days apart; in longer gaps they are not known.
MOST_FREE = 7
MOST_COMPARED, MOST_LASTING = 50, 60


@frozen(slots=False)
class Plan:
    """What is to be written: weeks by their first day with the sessions of each date, races, and all that is said.

    ``today_guessed`` tells that nobody named the day.
    """

    today: date
    today_guessed: bool
    weeks: tuple[tuple[date, tuple[tuple[date, tuple[Activity, ...]], ...]], ...]
    races: tuple[Activity, ...]
    events: tuple[Event, ...]
    unread: tuple[Unread, ...]
    notes: tuple[str, ...]
    first_strength: date | None = None


def merge(reading: Reading, asked: Asked, first_day: int | None = None) -> Plan:
    """Make one plan of a reading. ``first_day`` is the weekday that weeks begin on, 0 for Monday, if somebody said.

    A session that is planned and done is one, done, with the effort that is told best. Weeks without any session are
    left out; days without one between sessions a week apart at most are free.
    """
    until = asked.today or _until(reading)
    by_date: dict[date, list[Activity]] = {}
    for one in sorted(reading.activities, key=_order):
        _add(by_date.setdefault(one.when, []), one, one.when < until)
    unread = list(reading.unread)
    for found in by_date.values():
        unread += _kept_free(found)
    days = {when: _emptied(found) for when, found in by_date.items()}
    for when, found in days.items():
        unread += [
            Unread("more than eight sessions on one day", one.title, one.source, one.place, when)
            for one in found[MOST_A_DAY:]
        ]
        del found[MOST_A_DAY:]
    today = asked.today or _today(days, reading.events, reading.around)
    begins = first_day if first_day is not None else reading.first_day or 0
    here = today - timedelta((today.weekday() - begins) % 7)
    first, end = here - timedelta(7 * BACK_WEEKS), here + timedelta(7 * min(max(asked.weeks, 1), MOST_WEEKS))
    races = tuple(one for when in sorted(days) for one in days[when] if one.what == "race" and when >= first)
    shut = reading.unknown | {when for one in unread if one.maybe for when in _days_of(one)}
    loose = any(one.maybe and one.when is None for one in unread)
    trained = [when for when, found in days.items() if found]
    weeks = []
    starts = first
    while starts < end:
        week = [starts + timedelta(count) for count in range(7)]
        if any(days.get(when) for when in week):
            weeks.append((starts, tuple(_day(when, days, trained, {*week} if loose else shut) for when in week)))
        starts += timedelta(7)
    notes = (*reading.notes, *_left_out(days, first, end))
    lifted = [
        when for when, found in days.items() if any(one.what == "strength" and one.status == "done" for one in found)
    ]
    return Plan(
        today, asked.today is None, tuple(weeks), races, reading.events, tuple(unread), notes, min(lifted, default=None)
    )


def _order(one: Activity) -> tuple[object, ...]:
    """Planned before done, then by time; what follows makes the order of the files not matter."""
    starts = one.starts if one.starts is not None else 1440
    said = (one.what, one.minutes or 0, one.km or 0.0, one.areas, one.load or "", one.title, one.how, one.source)
    kept = one.place if one.exact else ""  # in the order of its profile
    return one.when, one.status == "done", not one.exact, kept, starts, *said


def _add(found: list[Activity], one: Activity, over: bool) -> None:
    """Add a session, or join it with the one of the day that it is the same as; of several with the likest."""
    places = [place for place, before in enumerate(found[:MOST_COMPARED]) if same(before, one, over)]
    if not places:
        found.append(one)
        return
    place = min(places, key=lambda place: unlike(found[place], one))
    found[place] = joined(found[place], one)


def _kept_free(found: list[Activity]) -> list[Unread]:
    """Take what another file plans off a day that a profile means as one of rest, and say so."""
    if not any(one.exact and one.what == "rest" for one in found):
        return []
    planned = [one for one in found if one.status == "planned" and not one.exact and one.what not in EMPTY]
    found[:] = [one for one in found if one not in planned]
    why = "your profile has a rest day there"
    return [Unread(why, one.title or one.what, one.source, one.place, one.when, maybe=False) for one in planned]


def _emptied(found: list[Activity]) -> list[Activity]:
    """Leave out "rest" and "free" on days with sessions, and all but one of them on others."""
    sessions = [one for one in found if one.what not in EMPTY]
    return sessions or found[:1]


def _days_of(one: Unread) -> list[date]:
    """The days that an entry that was not understood may have been training on; at most two months of them."""
    if one.when is None:
        return []
    last = one.last or one.when
    return [one.when + timedelta(count) for count in range(min((last - one.when).days, MOST_LASTING) + 1)]


def _until(reading: Reading) -> date:
    """The last day with something done: what is planned on it may still come."""
    return max((one.when for one in reading.activities if one.status == "done"), default=date.min)


def _today(days: dict[date, list[Activity]], events: tuple[Event, ...], around: date | None) -> date:
    """Guess the day: the first planned one from the last done one on, else the last that is known.

    Nobody is ill or hurt ahead of time: it is no earlier than when the last entry of that kind begins.
    """
    done = [when for when, found in days.items() if any(one.status == "done" for one in found)]
    planned = [when for when, found in days.items() if any(one.status == "planned" for one in found)]
    since = max([*done, *([around] if around else [])], default=date.min)
    ahead = [when for when in planned if when >= since]
    known = min(ahead) if ahead else max(done or planned)
    return max([known, *(one.first for one in events if one.kind in ("injured", "sick"))])


def _day(
    when: date, days: dict[date, list[Activity]], trained: list[date], shut: Collection[date]
) -> tuple[date, tuple[Activity, ...]]:
    found = days.get(when)
    if found:
        return when, tuple(found)
    before = max((day for day in trained if day < when), default=None)
    after = min((day for day in trained if day > when), default=None)
    if when not in shut and before and after and (after - before).days <= MOST_FREE:
        return when, (Activity(when, "free", "planned", "guessed", "", "", doubts=("free, because nothing is there",)),)
    return when, ()


def _left_out(days: dict[date, list[Activity]], first: date, end: date) -> Iterable[str]:
    before = sum(len(found) for when, found in days.items() if when < first)
    after = sum(len(found) for when, found in days.items() if when >= end)
    if before:
        yield f"{_many(before, 'earlier session')}, before {first}, left out."
    if after:
        yield f"{_many(after, 'later session')}, from {end} on, left out; --weeks takes more."


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def shown(one: Unread) -> str:
    """Write an entry that was not understood as one line."""
    when = f"{one.when}: " if one.when else ""
    title = f'"{clean(one.title)}"' if one.title else "an entry without a title"
    return f"{when}{title}, {' '.join((short(one.source), one.place)).strip()}: {one.reason}"
