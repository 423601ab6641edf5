"""Strict checks of single values: each gives a value back, or None once it has said what is wrong with it.

Nothing is coerced: ``"30"`` is not 30, ``true`` is not 1, 45.0 is no whole number. They are plain classes rather than
attrs ones because a program's start pays for each attrs class, and data rather than closures because the schema is
made from them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from ..problems import Path
from .wrongs import Wrongs, listed, shown

Check = Callable[[object, Path, Wrongs], object]

FIRST_DATE, LAST_DATE = date(1900, 1, 1), date(2200, 12, 31)
LONGEST_TEXT = 200
#: Controls, surrogates, and marks that turn the direction of writing or break a line unseen.
UNFIT = "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"


class Whole:
    """A whole number, both ends allowed."""

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> int | None:
        if isinstance(value, int) and not isinstance(value, bool):
            if self.low <= value <= self.high:
                return value
            code, hint = "P202", ""
        else:
            code, hint = "P201", _as_whole(value)
        wanted = f"a whole number from {self.low} to {self.high}"
        wrongs.add(path, code, f"{called(path)} must be {wanted}, not {shown(value)}", hint)
        return None


class Number:
    """A number, with or without decimals; ``above`` tells whether the low end itself is refused."""

    def __init__(self, low: float, high: float, above: bool = False) -> None:
        self.low, self.high, self.above = low, high, above

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> float | None:
        number = False
        if isinstance(value, int | float) and not isinstance(value, bool):
            number = True
            if self.low <= value <= self.high and not (self.above and value == self.low):
                return float(value)
        ends = f"above {self.low} and up to {self.high}" if self.above else f"from {self.low} to {self.high}"
        code = "P202" if number else "P201"
        wrongs.add(path, code, f"{called(path)} must be a number {ends}, not {shown(value)}", _unquoted(value))
        return None


class Flag:
    """true or false."""

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> bool | None:
        if isinstance(value, bool):
            return value
        hint = f"write {value} without quotes" if value in ("true", "false") else ""
        wrongs.add(path, "P201", f"{called(path)} must be true or false, not {shown(value)}", hint)
        return None


class Choice:
    """One of a few words. ``strayed`` says what to write for words that belong under another key."""

    def __init__(self, words: tuple[str, ...], strayed: Mapping[str, str] | None = None) -> None:
        self.words, self.strayed = words, strayed or {}

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> str | None:
        if isinstance(value, str):
            if value in self.words:
                return value
            code, hint = "P203", self.strayed.get(value) or wrongs.meant(value, self.words)
        else:
            code, hint = "P201", ""
        few = len(self.words) <= 9
        if not few and not hint:
            hint = "known are " + ", ".join(self.words)
        wanted = listed(f'"{word}"' for word in self.words) if few else "one of the known words"
        wrongs.add(path, code, f"{called(path)} must be {wanted}, not {shown(value)}", hint)
        return None


class Text:
    """Words of the runner's own, of at most 200 characters, on one line; ``pattern`` narrows it to names."""

    def __init__(self, least: int = 0, pattern: str = "", wanted: str = "text") -> None:
        self.least, self.pattern, self.wanted = least, pattern, wanted

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> str | None:
        if not isinstance(value, str):
            wrongs.add(path, "P201", f"{called(path)} must be {self.wanted} in quotes, not {shown(value)}")
            return None
        if not sound(value, path, wrongs):
            return None
        if len(value.strip()) < self.least or (self.pattern and not re.fullmatch(self.pattern, value)):
            wrongs.add(path, "P204", f"{called(path)} must be {self.wanted}, not {shown(value)}")
            return None
        return value


class When:
    """A calendar day: a date of TOML, or text such as ``2026-11-23``."""

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> date | None:
        day = _as_date(value)
        if day is None:
            hint = "leave the time out" if isinstance(value, datetime) else ""
            wanted = "must be a date such as 2026-11-23"
            wrongs.add(path, "P205", f"{called(path)} {wanted}, not {shown(value)}", hint)
        elif not FIRST_DATE <= day <= LAST_DATE:
            ends = f"from {FIRST_DATE} to {LAST_DATE}"
            wrongs.add(path, "P202", f"{called(path)} must be {ends}, not {day}")
        else:
            return day
        return None


class Each:
    """A list of up to ``most`` different values of one kind, as a tuple; ``least`` of them are needed."""

    def __init__(self, check: Check, most: int, least: int = 0) -> None:
        self.check, self.most, self.least = check, most, least

    def __call__(self, value: object, path: Path, wrongs: Wrongs) -> tuple[object, ...] | None:
        items = items_of(value, path, wrongs, self.most, self.least)
        good: list[object] = []
        for place, item in enumerate(items):
            one = self.check(item, (*path, place), wrongs)
            if one is not None and one in good:
                wrongs.add((*path, place), "P206", f"{called(path)} names {shown(one)} twice")
            elif one is not None:
                good.append(one)
        return tuple(good)


def items_of(value: object, path: Path, wrongs: Wrongs, most: int, least: int = 0) -> list[object]:
    """Give the items of a list that is neither too long nor too short; else say so and give none."""
    if not isinstance(value, list):
        wrongs.add(path, "P201", f"{called(path)} must be a list, not {shown(value)}", _bracketed(value))
    elif not least <= len(value) <= most:
        wanted = f"at most {most} entries, not {len(value)}" if value else "at least one entry"
        wrongs.add(path, "P003", f"{called(path)} must have {wanted}")
    else:
        return value
    return []


def sound(value: str, path: Path, wrongs: Wrongs) -> bool:
    """Tell whether a text is short and free of control characters, and say so if not."""
    # What is printable throughout needs no closer look; joined emoji are not, and yet fit.
    bad = None if value.isprintable() else re.search(UNFIT, value)
    if bad:
        message = f"{called(path)} holds the control character U+{ord(bad[0]):04X}"
        wrongs.add(path, "P204", message, "take it out", within=bad.span())
    elif len(value) > LONGEST_TEXT:
        message = f"{called(path)} must have at most {LONGEST_TEXT} characters, not {len(value)}"
        wrongs.add(path, "P204", message)
    return not bad and len(value) <= LONGEST_TEXT


def called(path: Path) -> str:
    """Name what a path leads to by its last key: ``pain``, ``an entry of signs``."""
    for step in reversed(path):
        if isinstance(step, str):
            return step if step == path[-1] else f"an entry of {step}"
    return "the profile"


def _as_date(value: object) -> date | None:
    if isinstance(value, date):
        return None if isinstance(value, datetime) else value
    # fromisoformat() alone would also take 20261123 and 2026-W48-1.
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return None


def _as_whole(value: object) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e9:
        return f"write {int(value)}"
    return _unquoted(value)


def _unquoted(value: object) -> str:
    if value is None:
        return "leave the key out"
    number = isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", value)
    return f"write {value} without quotes" if number else ""


def _bracketed(value: object) -> str:
    return f"write [{shown(value)}]" if isinstance(value, str) and len(value) <= 30 else ""
