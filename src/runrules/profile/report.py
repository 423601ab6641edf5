"""Problems as people read them: file, line and column, the line itself, a mark under what is wrong, what was meant."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..problems import Path, Problem, ProfileError, dotted
from .positions import Place, Places, Span, toml_places
from .text import kind_of

if TYPE_CHECKING:
    from ..models import Profile

MOST_SHOWN = 100
_WIDTH = 76
_LONG = 400
_INDENT = "    "
_ESCAPE = re.compile(
    r"\\[ \t]*\n\s*"
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\U[0-9a-fA-F]{8}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\."
)


def refused(problems: Iterable[Problem], text: str, name: str, choices: Profile | None = None) -> ProfileError:
    """Make the error that holds the problems, in the order of the text, and their full report."""
    placed = _placed(problems, text, name)
    return ProfileError(tuple(problem for problem, _ in placed), _blocks(placed, text, name), choices)


def refused_at(placed: Iterable[tuple[Problem, Span | None]], text: str, name: str) -> ProfileError:
    """Make the same error of problems whose places in the text are known; None for one that has none."""
    known = sorted(placed, key=lambda one: one[1] or (0, 0))
    return ProfileError(tuple(problem for problem, _ in known), _blocks(known, text, name))


def report(problems: Iterable[Problem], text: str, name: str) -> str:
    """Write the problems, in the order of the text, at most a hundred of them; without a text, without places."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return _blocks(_placed(problems, text, name), text, name)


def located(problems: Iterable[Problem], text: str) -> list[tuple[Problem, int | None, int | None]]:
    """Give each problem with its line and column (from 1; None for one without a place), in the order of the text."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    lines, found = _line_starts(text), []
    for problem, span in _placed(problems, text, ""):
        line = bisect_right(lines, span[0]) if span and text else None
        column = span[0] - lines[line - 1] + 1 if span and line else None
        found.append((problem, line, column))
    return found


def _placed(problems: Iterable[Problem], text: str, name: str) -> Sequence[tuple[Problem, Span | None]]:
    known = tuple(problems)
    if not text:
        unread = ("P002", "P003")
        return [(problem, None if problem.code in unread else (0, 1)) for problem in known]
    lines = _line_starts(text)
    places = {} if all(problem.line for problem in known) else _places(text, name)
    spans: list[tuple[Problem, Span]] = [(problem, _span(problem, text, lines, places)) for problem in known]
    return sorted(spans, key=lambda one: one[1])


def _places(text: str, name: str) -> Places:
    if kind_of(text, name) == "toml":
        return toml_places(text)
    from .json_places import json_places

    return json_places(text)


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _span(problem: Problem, text: str, lines: list[int], places: Places) -> Span:
    if problem.line:
        start = min(lines[min(problem.line, len(lines)) - 1] + (problem.column or 1) - 1, len(text))
        return start, start + 1
    path = problem.path
    place = _nearest_place(path, places)
    span = place.key if problem.on_key or place.value is None else place.value
    if span is None:
        span = place.value or (0, 1)
    if problem.within and place.value and path in places:
        inside = _characters(text, place.value)
        start, end = (min(at, len(inside) - 1) for at in problem.within)
        return inside[start], max(inside[end], inside[start] + 1)
    return span


def _nearest_place(path: Path, places: Places) -> Place:
    while path and path not in places:
        path = path[:-1]
    return places.get(path, Place((0, 1), None))


def _characters(text: str, span: Span) -> list[int]:
    """Give where each character of a text value stands, escapes counted as what they mean, and where they end."""
    start, end = span
    quote = text[start : start + 3] if text[start : start + 3] in ('"""', "'''") and end - start > 5 else text[start]
    at, end = start + len(quote), end - len(quote)
    at += len(quote) == 3 and text[at] == "\n"
    found = []
    while at < end:
        escape = _ESCAPE.match(text, at) if quote[0] == '"' else None
        if not (escape and "\n" in escape[0]):
            found.append(at)
        at = escape.end() if escape else at + 1
    return [*found, end]


def _blocks(placed: Sequence[tuple[Problem, Span | None]], text: str, name: str) -> str:
    lines = _line_starts(text)
    shown = [_block(problem, span, text, lines, _printable(name)) for problem, span in placed[:MOST_SHOWN]]
    left = len(placed) - len(shown)
    if left:
        shown.append(f"and {left} more problem{'s' if left > 1 else ''}")
    return "\n\n".join(shown)


def _block(problem: Problem, span: Span | None, text: str, lines: list[int], name: str) -> str:
    hint = [_INDENT + line for line in textwrap.wrap(_printable(problem.hint), _WIDTH, break_long_words=False)]
    said = f"error[{problem.code}]: {_printable(problem.message)}"
    if span is None:
        where = f"{dotted(problem.path)}: " if problem.path else ""
        return "\n".join([f"{name}: {said if not where else said.replace(': ', ': ' + where, 1)}", *hint])
    line = bisect_right(lines, span[0])
    begins = lines[line - 1]
    content = text[begins : lines[line] - 1 if line < len(lines) else len(text)]
    start, end = span[0] - begins, min(span[1] - begins, max(len(content), span[0] - begins + 1))
    head = f"{name}:{line}:{start + 1}: {said}"
    return "\n".join([head, *_excerpt(content, start, end), *hint])


def _excerpt(content: str, start: int, end: int) -> list[str]:
    """Show a line of at most 80 columns around what is wrong, and the mark under it."""
    if not content:
        return []
    if len(content) > _LONG:
        # Only what can be shown, and a little more, so that it is known to go on.
        first = max(0, start - _LONG // 2)
        content, start, end = content[first : start + _LONG // 2], start - first, end - first
    content = _printable(content)
    if _columns(content) > _WIDTH:
        # Half the width, for a line of wide characters takes two columns each.
        room = _WIDTH - 2 if content.isascii() else _WIDTH // 2 - 2
        first = max(0, min(start - room // 3, len(content) - room))
        last = first + room
        start, end = max(0, start - first), min(end, last) - first
        before, after = "…" if first else "", "…" if last < len(content) else ""
        content = before + content[first:last] + after
        start, end = start + len(before), end + len(before)
    mark = "^" * max(1, _columns(content[start:end]))
    return [_INDENT + content.rstrip(), _INDENT + " " * _columns(content[:start]) + mark]


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " if char == "\t" else "\ufffd" for char in text)


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF") for char in text)
