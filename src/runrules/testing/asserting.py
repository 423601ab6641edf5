"""Assertions about what a plugin said. Those that fail show everything that it did say, one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..models import DAYS, Part, Week, Work
from ..problems import did_you_mean
from ..statements import STATEMENTS, Statement, Veto
from .asking import Heard
from .telling import all_told, in_words, message_of

KINDS = tuple(one.kind for one in STATEMENTS)

When = str | date


def assert_closes(
    said: Sequence[Statement], day: When, work: Work, *, rule: str | None = None, part: Part | None = None
) -> None:
    """Assert that vetoes close all of this work on a day ("wed", or a date); with ``rule``, that its own do.

    What is closed only in the morning is closed for ``part="am"`` alone.
    """
    __tracebackhide__ = True
    closed = _closed(said, day, rule, part)
    if work & ~closed:
        _fail(said, f"{_speaker(rule)} not close {in_words(work & ~closed)} on {_day(day)}.")


def assert_open(said: Sequence[Statement], day: When, work: Work, *, rule: str | None = None) -> None:
    """Assert that no veto (with ``rule``, none of its own) closes any of this work on a day, in no part of it."""
    __tracebackhide__ = True
    closed = _closed(said, day, rule, None, any_part=True)
    if work & closed:
        _fail(said, f"{rule or 'It'} closes {in_words(work & closed)} on {_day(day)}.")


def assert_says(
    said: Sequence[Statement],
    kind: str | None = None,
    *,
    rule: str | None = None,
    day: When | None = None,
    work: Work | None = None,
    words: str | None = None,
) -> tuple[Statement, ...]:
    """Assert that something like this was said, and give it back.

    ``kind`` is "veto", "notice" and so on; ``day`` one of the days it is about; ``work`` all of it bears on; ``words``
    a part of its message, in any case.
    """
    __tracebackhide__ = True
    if kind is not None and kind not in KINDS:
        raise ValueError(f'no statement is a "{kind}"; {did_you_mean(kind, KINDS) or "kinds are " + ", ".join(KINDS)}')
    week = said.week if isinstance(said, Heard) else None
    found = tuple(
        one
        for one in said
        if (kind is None or one.kind == kind)
        and (rule is None or one.rule.id == rule)
        and (day is None or _is_about(one, day, week))
        and (work is None or not work & ~getattr(one, "work", Work.NOTHING))
        and (words is None or words.lower() in message_of(one).lower())
    )
    if not found:
        wanted = [f"a {kind}" if kind else "anything", *([f"of {rule}"] if rule else [])]
        wanted += [f"on {_day(day)}"] if day is not None else []
        wanted += [f"about {in_words(work)}"] if work is not None else []
        wanted += [f'with "{words}"'] if words is not None else []
        _fail(said, f"It does not say {' '.join(wanted)}.")
    return found


def assert_silent(said: Sequence[Statement], rule: str | None = None) -> None:
    """Assert that nothing was said; with ``rule``, nothing under it."""
    __tracebackhide__ = True
    if any(rule is None or one.rule.id == rule for one in said):
        _fail(said, f"{rule or 'It'} is not silent.")


def _closed(said: Iterable[Statement], day: When, rule: str | None, part: Part | None, any_part: bool = False) -> Work:
    week = said.week if isinstance(said, Heard) else None
    closed = Work.NOTHING
    for one in said:
        if not isinstance(one, Veto) or (rule is not None and one.rule.id != rule) or not _is_about(one, day, week):
            continue
        if any_part or one.part in (None, part):
            closed |= one.work
    return closed


def _is_about(one: Statement, day: When, week: Week | None) -> bool:
    """Whether it is about a day: of the week asked about, where that is known. Without dates it is about every day."""
    dates: tuple[date, ...] | None = getattr(one, "dates", None)
    if isinstance(day, str) and day in DAYS:
        inside = dates if dates is None or week is None else [one for one in dates if 0 <= (one - week.starts).days < 7]
        return inside is None or any(DAYS[when.weekday()] == day for when in inside)
    when = _date(day)
    return dates is None or when in dates


def _date(day: When) -> date:
    if isinstance(day, date):
        return day
    try:
        return date.fromisoformat(day)
    except ValueError:
        hint = did_you_mean(day, DAYS) or "write a weekday (wed) or a date (2026-11-25)"
        raise ValueError(f'"{day}" is not a day; {hint}') from None


def _day(day: When) -> str:
    return day if isinstance(day, str) else str(day)


def _speaker(rule: str | None) -> str:
    return f"{rule} does" if rule else "It does"


def _fail(said: Sequence[Statement], words: str) -> None:
    __tracebackhide__ = True
    raise AssertionError(f"{words} {all_told(said, said.week if isinstance(said, Heard) else None)}")
