"""What is wrong with an input, as values: where, what, and what was meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

Path = tuple[str | int, ...]


@frozen(slots=False)
class Problem:
    """One thing wrong with a profile.

    ``path`` leads to it from the top of the file, ``("weeks", 0, "tue")``. ``on_key`` says that the key itself is
    wrong, not its value. ``within`` is the span of characters inside a text value, when only a part of it is
    wrong. ``line`` and ``column`` (from 1) are set only where the text could not be read at all.
    """

    path: Path
    code: str
    message: str
    hint: str = ""
    on_key: bool = False
    within: tuple[int, int] | None = None
    line: int | None = None
    column: int | None = None


class ProfileError(ValueError):
    """A profile that cannot be used. ``problems`` holds everything that is wrong, in the order of the file.

    ``str()`` gives one line per problem, with what was probably meant; when the profile came from a text, each with
    its place in it. ``choices`` is what could be read of its [rules] and [plugins] all the same, a Profile without
    weeks, or None: only plugins know whether there are such rules.
    """

    def __init__(self, problems: tuple[Problem, ...], text: str = "", choices: Any = None) -> None:
        super().__init__(text or "\n".join(map(_line, problems)))
        self.problems = problems
        self.choices = choices


def _line(one: Problem) -> str:
    return f"{dotted(one.path)}: {one.message}" + (f"; {one.hint}" if one.hint else "")


def dotted(path: Path) -> str:
    """Write a path as people do: ``weeks[0].tue``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text or "profile"


def nearest(word: str, words: Iterable[str]) -> str:
    """Find the word that was probably meant, the first of equals, or ""."""
    # Needed only when something is wrong, and not quick to import.
    from difflib import get_close_matches

    close = get_close_matches(word, list(words), 1)
    return close[0] if close else ""


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """Ask ``did you mean "…"?`` with the nearest word, or say nothing."""
    near = nearest(word, words)
    return f'did you mean "{near}"?' if near else ""
