"""What every statement must be, whatever it says: checked where it is made, in words for its author."""

from __future__ import annotations

from datetime import date
from math import isfinite
from typing import Any

from .models import Work
from .rules import SEVERITIES, Rule


def check_common(one: Any, dates: tuple[date, ...] | None = None) -> None:
    if type(one.rule) is not Rule:
        raise TypeError(f"{type(one).__name__} needs a Rule first, not {one.rule!r}")
    if one.message is not None and type(one.message) is not str:
        raise TypeError(f"{one.rule.id}: message must be text")
    if dates is not None:
        check_dates(one, dates)
    if one.params != ():
        check_params(one)


def check_dates(one: Any, dates: tuple[date, ...]) -> None:
    if type(dates) is not tuple:
        raise TypeError(f"{one.rule.id}: dates must be a tuple of dates, or None for every day")
    for when in dates:
        if type(when) is not date:
            raise TypeError(f"{one.rule.id}: dates must be a tuple of dates, and {when!r} is none")


def check_work(one: Any, *works: Work) -> None:
    for work in works:
        if type(work) is not Work:
            raise TypeError(f"{one.rule.id}: work must be Work, such as LEGS & HEAVY, not {work!r}")


def check_numbers(one: Any, *numbers: int) -> None:
    for number in numbers:
        if type(number) is not int:
            raise TypeError(f"{one.rule.id}: {type(one).__name__} takes whole numbers, not {number!r}")


def check_gravity(one: Any) -> None:
    if type(one.yields_to) is not str:
        raise TypeError(f"{one.rule.id}: yields_to must be text")
    if one.severity is None:
        return
    if one.severity not in SEVERITIES:
        raise ValueError(f"{one.rule.id}: severity is one of {', '.join(SEVERITIES)}")
    if SEVERITIES.index(one.severity) > SEVERITIES.index(one.rule.severity):
        raise ValueError(f"{one.rule.id}: a statement may be graver than its rule, not milder")


def check_exercises(one: Any, exercises: tuple[str, ...]) -> None:
    if type(exercises) is not tuple or not all(type(name) is str for name in exercises):
        raise TypeError(f"{one.rule.id}: exercises must be a tuple of ids")


def check_params(one: Any) -> None:
    if type(one.params) is tuple:
        for pair in one.params:
            if type(pair) is not tuple or len(pair) != 2 or type(pair[0]) is not str or not _plain(pair[1]):
                break
        else:
            return
    raise TypeError(f"{one.rule.id}: params must be pairs of a name and a number or text")


def _plain(value: object) -> bool:
    """Text or a finite number: what JSON can carry."""
    return type(value) in (int, str) or (type(value) is float and isfinite(value))
