"""Limits for a squad while it has exams: for a platform that sets the days once, for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from runrules import Limit, Notice, Rule, Settings, Statement, Week, hookimpl

from .rules import EXAMS


@hookimpl
def runrules_rules() -> Iterable[Rule]:
    """Name the one rule."""
    return [EXAMS]


@hookimpl
def runrules_advise(week: Week, settings: Settings) -> Iterable[Statement]:
    """Limit sessions and minutes on the days of exams."""
    first, last = settings.day(EXAMS, "first_day"), settings.day(EXAMS, "last_day")
    if first is None and last is None:
        return
    begins, ends = first or date.min, last or date.max
    if ends < begins:
        begins, ends = ends, begins
    days = tuple(day.date for day in week.days if begins <= day.date <= ends)
    if not days:
        return
    sessions, minutes = settings.whole(EXAMS, "sessions"), settings.whole(EXAMS, "minutes")
    yield Limit(EXAMS, dates=days, message=_message(sessions, minutes), sessions=sessions, minutes=minutes)
    if first is None or last is None or last < first:
        yield Notice(EXAMS, "The days of the exams are not clear: ask your coach to set both, in order.", "warning")


def _message(sessions: int, minutes: int) -> str:
    if sessions == 0:
        return "Your squad has exams, so no strength on these days."
    count = ("one session", "two sessions", "three sessions")[sessions - 1]
    return f"Your squad has exams: at most {count} of strength on these days, of {minutes} min at most."
