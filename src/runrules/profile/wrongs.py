"""Collecting what is wrong with a profile, and saying what a value was in a few safe words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from ..problems import Path, Problem, nearest
from .words import SAID_INSTEAD

if TYPE_CHECKING:
    from ..models import Profile

#: More problems than anyone reads: from here on, no more guessing of what was meant.
_GUESSES = 200
_LONGEST_GUESSED = 40


class Wrongs:
    """Everything found wrong so far, in the order it was found; up to so many ``guesses`` of what was meant."""

    def __init__(self, guesses: int = _GUESSES) -> None:
        self.found: list[Problem] = []
        self.guesses = guesses
        self.choices: Profile | None = None  # of a profile that is refused: what it sets and blocks, if that reads

    def add(
        self,
        path: Path,
        code: str,
        message: str,
        hint: str = "",
        *,
        on_key: bool = False,
        within: tuple[int, int] | None = None,
    ) -> None:
        """Note one problem."""
        self.found.append(Problem(path, code, message, hint, on_key, within))

    def meant(self, word: str, options: Iterable[str]) -> str:
        """Ask ``did you mean "…"?`` with the nearest of the options, or say nothing."""
        best = self.near(word, tuple(options))
        return f'did you mean "{best}"?' if best else ""

    def near(self, word: str, options: tuple[str, ...]) -> str:
        """Give the nearest of the options, or ""; and "" once there are more problems than anyone reads."""
        return guess(word, options) if len(self.found) < self.guesses else ""


def guess(word: str, options: tuple[str, ...]) -> str:
    """Find the option that was most likely meant, or ""."""
    if len(word) > _LONGEST_GUESSED:
        return ""
    low = word.lower()
    for option in options:
        if low == option.lower() or low.replace(" ", "-").replace("_", "-") == option.replace("_", "-"):
            return option
    if SAID_INSTEAD.get(low) in options:
        return SAID_INSTEAD[low]
    return nearest(low, options)


def shown(value: object) -> str:
    """Write a value as its file has it, short and without characters that would disturb a terminal."""
    if isinstance(value, bool) or value is None:
        return "null" if value is None else str(value).lower()
    if isinstance(value, int):
        return str(value) if value.bit_length() < 64 else "a number of more than 18 digits"
    if isinstance(value, str):
        return f'"{plain(value)}"'
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    if isinstance(value, datetime):
        return "a date with a time"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return "a time of day"
    return str(value)


def plain(text: str) -> str:
    """Cut a text to 40 characters and write what cannot be printed as its code."""
    short = text if len(text) <= _LONGEST_GUESSED else text[: _LONGEST_GUESSED - 1] + "…"
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in short)


def listed(words: Iterable[str]) -> str:
    """Write ``a, b or c``."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last
