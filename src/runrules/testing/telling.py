"""Statements in words, one line each: what failing assertions and checks show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import fields

from ..models import DAYS, EVERYTHING, Week, Work, described
from ..statements import Statement

#: Fields that have a place of their own in the line, or none.
_TOLD = ("rule", "message", "work", "dates", "params")


def told(one: Statement, week: Week | None = None) -> str:
    """One statement in one line: kind, rule, work, weekdays, whatever else it sets, and the words to the runner."""
    return f'{one.kind} {one.rule.id}{facts(one, week).removeprefix(one.kind)}: "{message_of(one)}"'


def facts(one: Statement, week: Week | None = None) -> str:
    """What a statement does, without its rule and its words: kind, work, weekdays, whatever else it sets."""
    facts = [one.kind]
    work = getattr(one, "work", None)
    if work is not None:
        facts.append(in_words(work))
    if "dates" in {field.name for field in fields(type(one))}:
        facts.append(on_days(getattr(one, "dates", None), week))
    facts += [
        f"{field.name} {_value(getattr(one, field.name))}"
        for field in fields(type(one))
        if field.name not in _TOLD and getattr(one, field.name) != field.default
    ]
    return ", ".join(facts)


def all_told(statements: Iterable[Statement], week: Week | None = None) -> str:
    """Say everything that was said, one line each."""
    lines = [f"- {told(one, week)}" for one in statements]
    return "\n".join(["It said:", *lines]) if lines else "It said nothing."


def message_of(one: Statement) -> str:
    """The words to the runner: the statement's own, or its rule's."""
    return one.rule.message if one.message is None else one.message


def in_words(work: Work) -> str:
    """Work in words: ``legs heavy, core``."""
    return "everything" if work == EVERYTHING else ", ".join(described(work.value)) or "no work"


def on_days(dates: tuple[date, ...] | None, week: Week | None) -> str:
    """The weekdays of dates, with the date where it is not of the week."""
    if dates is None:
        return "every day"
    inside = {day.date for day in week.days} if week else set(dates)
    return " ".join(DAYS[when.weekday()] + ("" if when in inside else f" {when}") for when in dates) or "no day"


def _value(value: Any) -> str:
    if isinstance(value, Work):
        return in_words(value)
    if isinstance(value, tuple):
        return " + ".join(map(_value, value))
    return str(value)
