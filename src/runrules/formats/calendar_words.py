"""One strength session as a calendar tells it: what stands in the event, in plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from attrs import frozen

from ..advice import AdvisedDay, AdvisedWeek, Lift, Spoken
from .discreet import discreet, tells_of_health
from .story import Story, because, overridden, session
from .words import WEEKDAYS, lock_words, plain, tag

#: Where a part of the day begins in the calendar, in the local time of wherever it is read; a convention.
BEGINS = {"am": time(7), "pm": time(18)}
_REASONS = 2
_LEFT = "left: good repetitions to spare at the end of a set."
_TITLE = "Strength:"
_WITHDRAWN = "Withdrawn strength:"
_UNCONFIRMED = "Unconfirmed strength:"
_AREAS = {"legs", "upper", "core"}


@frozen(slots=False)
class Entry:
    """An event. ``start`` is a date, for the whole day, or a local time without a zone; ``end`` the first after it."""

    summary: str
    start: date
    end: date
    description: str
    session: str  # in the words of a profile


@frozen(slots=False)
class Slot:
    """A session that takes place or took place: its day, its words in a profile, and its event if it is to be done."""

    day: date
    session: str
    entry: Entry | None


def slots(story: Story, week: AdvisedWeek, health: bool = False) -> list[Slot]:
    """Collect the sessions of a week by date. Without ``health`` nothing tells of pains, injuries or conditions."""
    found = [(day, lift) for day in week.days for lift in day.strength if lift.verdict != "dropped"]
    return [
        Slot(
            day.date,
            _profile_words(lift),
            None if lift.done or day.date < story.advice.today else _entry(story, week, day, lift, health),
        )
        for day, lift in found
    ]


def withdrawn(summary: str) -> str:
    """The title of an event that was taken back, for calendars that show it like any other: once is enough."""
    return _retitled(summary, _WITHDRAWN)


def unconfirmed(summary: str) -> str:
    """The title of an event that newer advice calls in question: once is enough."""
    return _retitled(summary, _UNCONFIRMED)


def _retitled(summary: str, title: str) -> str:
    if summary.startswith(title):
        return summary
    words = summary.removeprefix(_TITLE).removeprefix(_UNCONFIRMED).strip()
    return f"{title} {words}".strip()


def _entry(story: Story, week: AdvisedWeek, day: AdvisedDay, lift: Lift, health: bool) -> Entry:
    start: date = day.date
    end: date = day.date + timedelta(days=1)
    if lift.part and lift.minutes:
        start = datetime.combine(day.date, BEGINS[lift.part])
        end = start + timedelta(minutes=lift.minutes)
    minutes = f", {lift.minutes} min" if lift.minutes else ""
    return Entry(
        f"{_TITLE} {_areas(lift)}{minutes}",
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
    lines += [f"- {words}" for words in _notes(story, lift, told.notes, health)]
    if any(" left" in words for _, words in told.blocks):
        lines.append(_LEFT)
    found = because(story, day, lift)
    reasons = [plain(one.message) for one in found if health or discreet(one)]
    if lift.locked:
        reasons.insert(0, _lock(lift, health))
    if reasons:
        against = _against(overridden(story, lift), health)
        lines += ["", *against, *(f"Why: {words}" for words in reasons[:_REASONS])]
    lines += [f"Incomplete: {plain(one.plugin)} was not heard." for one in story.advice.failures]
    return "\n".join(lines)


def _lock(lift: Lift, health: bool) -> str:
    """Who locked it; why only with ``health``, for it is a coach's free text."""
    words = lock_words(lift)
    why = f": {plain(lift.locked.reason)}" if lift.locked and health else ""
    return f"{words[0].upper()}{words[1:]}{why}."


def _against(found: Sequence[Spoken], health: bool) -> Iterator[str]:
    """What speaks against a locked session; of what is about health, without ``health``, only that there is more."""
    if not found:
        return
    yield "Only the lock keeps it here: it stands against what rules say."
    told = [plain(one.message) for one in found if health or discreet(one)]
    yield from (f"Against it: {words}" for words in told)
    if len(told) < len(found):
        yield f"{'And' if told else 'Against it:'} what is not told here; the advice has it."


def _notes(story: Story, lift: Lift, notes: Iterable[str], health: bool) -> Iterator[str]:
    """What is to be known of a session, without the names of rules, which a phone has no room for."""
    ids = [*lift.because, *(each for block in lift.blocks for one in block.exercises for each in one.because)]
    spoken = [story.said[one] for one in dict.fromkeys(ids) if one in story.said]
    tags = {tag(one) for one in spoken}
    hidden = {tag(one) for one in spoken if not health and not discreet(one)}
    for words in notes:
        if health or not (tells_of_health(words) or words.endswith(tuple(hidden))):
            mark = next((one for one in tags if words.endswith(f" {one}")), "")
            yield words.removesuffix(mark).strip()


def _facts(story: Story, week: AdvisedWeek, lift: Lift) -> str:
    """``Heavy, after the run. Moved from Tue. The hour is only a place in the calendar.``"""
    words = lift.load.capitalize() + (", after the run" if lift.after_run and week.starts not in story.waiting else "")
    if lift.from_:
        words += f". Moved from {WEEKDAYS[lift.from_.weekday()]}"
    if lift.part and lift.minutes:
        words += f". In the {'morning' if lift.part == 'am' else 'evening'}; the hour only marks a place"
    return f"{words}."
