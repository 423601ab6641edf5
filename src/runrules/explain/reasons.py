"""Why a session is where it is, or why there is none: read from an advice alone, as data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import frozen

from ..advice import Advice, AdvisedDay, AdvisedWeek, Lift, Spoken, Unplaced, Verdict
from ..models import AREAS, DAYS, LOADS, WEEKDAYS

_BETWEEN = ("apart", "limit")


@frozen(slots=False)
class Standing:
    """A strength session of the day, with the statements behind it. Dropped ones are among them.

    ``overrides`` are the statements that a lock overrides.
    """

    lift: Lift
    because: tuple[Spoken, ...]
    overrides: tuple[Spoken, ...] = ()


@frozen(slots=False)
class Square:
    """One area at one load on the day, with the statements that close it or warn of it."""

    area: str
    load: str
    verdict: Verdict
    because: tuple[Spoken, ...]


@frozen(slots=False)
class Elsewhere:
    """A session of the same week on another day."""

    date: date
    lift: Lift


@frozen(slots=False)
class Why:
    """Everything there is to say about one day.

    ``between`` are distances and limits between sessions and ``preferences`` the points for or against the day: they
    decide where nothing is closed. ``unplaced`` are the wishes of the week that found no day as they were wished.
    """

    week: AdvisedWeek
    day: AdvisedDay
    stands: tuple[Standing, ...]
    squares: tuple[Square, ...]
    elsewhere: tuple[Elsewhere, ...]
    between: tuple[Spoken, ...]
    preferences: tuple[Spoken, ...]
    unplaced: tuple[Unplaced, ...]


def why(advice: Advice, day: date | str, area: str | None = None, load: str | None = None) -> Why:
    """Say why a session is on a day, or why not.

    ``day`` is a date, a date as text, or a weekday, ``tue`` or ``Tuesday``: then the first such day of the advice.
    ``area`` and ``load`` narrow the squares and what is said about them. Raises LookupError for a day that the advice
    does not hold, ValueError for an unknown word.
    """
    _check("area", area, AREAS)
    _check("load", load, LOADS)
    week, found = _find(advice, day)
    said = {one.id: one for one in advice.statements}
    about = [one for one in advice.statements if one.upheld and one.week == week.starts and _touches(one, area, load)]
    return Why(
        week=week,
        day=found,
        stands=tuple(_standing(lift, said) for lift in found.strength),
        squares=_squares(found, said, area, load),
        elsewhere=tuple(
            Elsewhere(other.date, lift)
            for other in week.days
            if other.date != found.date
            for lift in other.strength
            if lift.verdict != "dropped" and (area is None or area in lift.areas)
        ),
        between=tuple(one for one in about if one.kind in _BETWEEN and _covers(one, found.date)),
        preferences=tuple(one for one in about if one.kind == "prefer" and one.dates and _covers(one, found.date)),
        unplaced=tuple(one for one in advice.unplaced if one.week == week.starts),
    )


def _standing(lift: Lift, said: dict[str, Spoken]) -> Standing:
    return Standing(lift, _gather(said, lift.because), _gather(said, lift.locked.overrides) if lift.locked else ())


def _find(advice: Advice, day: date | str) -> tuple[AdvisedWeek, AdvisedDay]:
    word = _named(day) if isinstance(day, str) else day.isoformat()
    for week in advice.weeks:
        for one in week.days:
            if word in (one.day, one.date.isoformat()):
                return week, one
    if word in DAYS or not advice.weeks:
        raise LookupError("there is no week in this advice")
    if not _is_date(word):
        raise ValueError(f"{day!r} is no day; write a date such as 2026-11-23, or one of {', '.join(DAYS)}")
    first, last = advice.weeks[0].days[0].date, advice.weeks[-1].days[-1].date
    raise LookupError(f"{word} is not in this advice, which goes from {first} to {last}")


def _named(day: str) -> str:
    """A weekday as in DAYS, a date as it is written everywhere; anything else as it is."""
    word = day.strip().lower()
    if _is_date(word):
        return date.fromisoformat(word).isoformat()
    names = zip(DAYS, WEEKDAYS, strict=True)
    return next((day for day, name in names if len(word) >= 3 and name.lower().startswith(word)), word)


def _is_date(word: str) -> bool:
    try:
        date.fromisoformat(word)
    except ValueError:
        return False
    return True


def _squares(day: AdvisedDay, said: dict[str, Spoken], area: str | None, load: str | None) -> tuple[Square, ...]:
    return tuple(
        Square(row, step, cell.verdict, _gather(said, cell.because))
        for row, cells in day.grid.items()
        if area in (None, row)
        for step, cell in cells.items()
        if load in (None, step)
    )


def _gather(said: dict[str, Spoken], ids: Iterable[str]) -> tuple[Spoken, ...]:
    return tuple(said[one] for one in ids if one in said)


def _covers(one: Spoken, when: date) -> bool:
    return one.dates is None or when in one.dates


def _touches(one: Spoken, area: str | None, load: str | None) -> bool:
    """Whether a statement is about an area, in the words of ``Spoken.work``: "legs moderate/heavy", "core"."""
    if one.work is None or area is None:
        return True
    for words in one.work:
        row, _, steps = words.partition(" ")
        if row == area and (load is None or not steps or load in steps.split("/")):
            return True
    return False


def _check(what: str, word: str | None, words: Sequence[str]) -> None:
    if word is not None and word not in words:
        raise ValueError(f"{word!r} is no {what}; there are {', '.join(words)}")
