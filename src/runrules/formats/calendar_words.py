"""One strength session as a calendar tells it: what stands in the event, in plain values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from attrs import frozen

from ..advice import AdvisedDay, AdvisedWeek, Lift
from .discreet import discreet, tells_of_health
from .story import Story, because, session
from .words import WEEKDAYS, plain

#: Where a part of the day begins in the calendar, in the local time of wherever it is read; a convention.
BEGINS = {"am": time(7), "pm": time(18)}
_REASONS = 2
_AREAS = {"legs", "upper", "core"}


@frozen(slots=False)
class Entry:
    """An event. ``start`` is a date, for the whole day, or a local time without a zone; ``end`` the first after it."""

    uid: str
    summary: str
    start: date
    end: date
    description: str
    session: str  # in the words of a profile


@frozen(slots=False)
class Entries:
    """What a calendar shall hold: sessions to be done, and the ids of those that are done or over."""

    coming: tuple[Entry, ...]
    past: frozenset[str]


def entries(story: Story, health: bool = False) -> Entries:
    """Collect the sessions of an advice by date. Without ``health`` nothing tells of pains, injuries or conditions."""
    coming, past = [], set()
    for week in story.advice.weeks:
        for uid, day, lift in _slots(week):
            if lift.done or day.date < story.advice.today:
                past.add(uid)
            else:
                coming.append(_entry(story, week, day, lift, uid, health))
    return Entries(tuple(coming), frozenset(past))


def uid_of(starts: date, slot: int) -> str:
    """Name a session: ``2026-11-23-2@runrules`` is the second of the week that starts on that date."""
    return f"{starts}-{slot}@runrules"


def _slots(week: AdvisedWeek) -> Iterator[tuple[str, AdvisedDay, Lift]]:
    """The sessions of a week that take place or took place, numbered: one that moves a day keeps its name."""
    found = [(day, lift) for day in week.days for lift in day.strength if lift.verdict != "dropped"]
    for slot, (day, lift) in enumerate(found, start=1):
        yield uid_of(week.starts, slot), day, lift


def _entry(story: Story, week: AdvisedWeek, day: AdvisedDay, lift: Lift, uid: str, health: bool) -> Entry:
    start: date = day.date
    end: date = day.date + timedelta(days=1)
    if lift.part and lift.minutes:
        start = datetime.combine(day.date, BEGINS[lift.part])
        end = start + timedelta(minutes=lift.minutes)
    minutes = f", {lift.minutes} min" if lift.minutes else ""
    return Entry(
        uid,
        f"Strength: {_areas(lift)}{minutes}",
        start,
        end,
        _description(story, week, day, lift, health),
        _profile_words(lift),
    )


def _areas(lift: Lift) -> str:
    """``legs + core``, ``full body + jumps``."""
    if set(lift.areas) >= _AREAS:
        return " + ".join(["full body", *(area for area in lift.areas if area not in _AREAS)])
    return " + ".join(lift.areas)


def _profile_words(lift: Lift) -> str:
    words = ["strength", "+".join(lift.areas), lift.load, f"{lift.minutes}min" if lift.minutes else "", lift.part or ""]
    return " ".join(word for word in words if word)


def _description(story: Story, week: AdvisedWeek, day: AdvisedDay, lift: Lift, health: bool) -> str:
    told = session(story, week, day, lift)
    lines = [_facts(story, week, lift)]
    lines += [f"{kind}: {words}" for kind, words in told.blocks]
    lines += [f"- {words}" for words in told.notes if health or not tells_of_health(words)]
    found = because(story, day, lift)
    reasons = [plain(one.message) for one in found if health or discreet(one)]
    if reasons:
        lines += ["", *(f"Why: {words}" for words in reasons[:_REASONS])]
    lines += [f"Incomplete: {one.plugin} was not heard." for one in story.advice.failures]
    return "\n".join(lines)


def _facts(story: Story, week: AdvisedWeek, lift: Lift) -> str:
    """``Heavy, after the run. Moved from Tue. The hour is only a place in the calendar.``"""
    words = lift.load.capitalize() + (", after the run" if lift.after_run and week.starts not in story.waiting else "")
    if lift.from_:
        words += f". Moved from {WEEKDAYS[lift.from_.weekday()]}"
    if lift.part and lift.minutes:
        words += f". In the {'morning' if lift.part == 'am' else 'evening'}; the hour only marks a place"
    return f"{words}."
