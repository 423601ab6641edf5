"""The words of a session: ``intervals 60min am`` as facts, each with the span of characters that says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..models import LOADS
from ..problems import Path
from . import words
from .wrongs import Wrongs, plain

Span = tuple[int, int]

_MILE_KM = 1.609344
_SHORTEST_M = 100
_AMOUNT = re.compile(r"([0-9]{1,9})h([0-5]?[0-9])?(?:min)?|([0-9]{1,9}(?:\.[0-9]{1,3})?)(min|km|mi|m)?")
_SAID: dict[str, tuple[str, object]] = {
    **{word: ("effort", word) for word in words.EFFORTS},
    **{word: ("kind", word) for word in words.KINDS},
    **{word: ("load", word) for word in LOADS},
    **{word: ("part", word) for word in words.PARTS},
    **{word: ("distance", word) for word in words.DISTANCES},
    **{word: ("priority", word) for word in words.PRIORITIES},
    "key": ("key", True),
    "not-key": ("key", False),
    "done": ("done", True),
}
_UNITS = ("min", "h", "km", "mi", "m")
_SLOPES = {"descent": "descent_m", "climb": "climb_m"}


class Token(NamedTuple):
    """One word of a session, with its span of characters."""

    word: str
    span: Span


class Fact(NamedTuple):
    """What one word (or two: ``descent 600m``) says: the key of the table form, its value, and where it stands."""

    key: str
    value: object
    span: Span


def understand(text: str, path: Path, wrongs: Wrongs) -> Iterator[Fact]:
    """Give what each word says, in order, and say of every other word that it is not understood."""
    tokens = [Token(found[0], found.span()) for found in re.finditer(r"\S+", text)]
    place = 0
    while place < len(tokens):
        token = tokens[place]
        word, span = token
        place += 1
        following = tokens[place] if place < len(tokens) else Token("", span)
        if word in _SAID:
            yield Fact(*_SAID[word], span)
        elif word in _SLOPES:
            place += following.word[:1].isdigit()
            yield from _slope(token, following, path, wrongs)
        elif word[0].isdigit() and following.word in _UNITS:
            place += 1
            _say_apart(token, following, path, wrongs)
        elif word[0].isdigit():
            yield from _amount(word, span, path, wrongs)
        else:
            yield from _areas(word, span, path, wrongs)


def _slope(token: Token, following: Token, path: Path, wrongs: Wrongs) -> Iterator[Fact]:
    if re.fullmatch("[0-9]{1,9}m", following.word):
        yield Fact(_SLOPES[token.word], int(following.word[:-1]), (token.span[0], following.span[1]))
    else:
        message = f'"{token.word}" needs whole metres after it'
        wrongs.add(path, "P301", message, f'write "{token.word} 600m"', within=token.span)


def _say_apart(token: Token, following: Token, path: Path, wrongs: Wrongs) -> None:
    message = f'"{plain(token.word)}" and "{following.word}" are one word'
    hint = f'write "{plain(token.word)}{following.word}"'
    wrongs.add(path, "P301", message, hint, within=(token.span[0], following.span[1]))


def _areas(word: str, span: Span, path: Path, wrongs: Wrongs) -> Iterator[Fact]:
    areas = word.split("+")
    if "+" not in word and word not in words.AREA_WORDS:
        _say_strange(word, span, path, wrongs)
        return
    start, good = span[0], True
    for place, area in enumerate(areas):
        here = (start, start + len(area))
        if area not in words.AREA_WORDS:
            message = f'"{plain(area)}" is not an area'
            wrongs.add(path, "P301", message, wrongs.meant(area, words.AREA_WORDS), within=here if area else span)
        elif area in areas[:place]:
            wrongs.add(path, "P206", f'"{area}" is named twice', within=here)
        else:
            start += len(area) + 1
            continue
        good = False
        start += len(area) + 1
    if good:
        yield Fact("areas", tuple(areas), span)


def _say_strange(word: str, span: Span, path: Path, wrongs: Wrongs) -> None:
    message = f'"{plain(word)}" is not a word of a session'
    if word in ("free", "rest"):
        message = f'"{word}" stands alone: it is no part of a session'
        hint = ""
    elif word == "locked":
        hint = 'a lock needs its reason: { kind = "strength", load = "heavy", locked = "the group meets then" }'
    else:
        hint = wrongs.meant(word, words.SESSION_WORDS)
    wrongs.add(path, "P301", message, hint, within=span)


def _amount(word: str, span: Span, path: Path, wrongs: Wrongs) -> Iterator[Fact]:
    low, dash, high = word.replace("–", "-").partition("-")
    upper = _measured(high if dash else low)
    if upper is None:
        hint = _repaired(word)
        wrongs.add(path, "P301", f'"{plain(word)}" is not a duration or a distance', hint, within=span)
        return
    key, value, unit = upper
    if dash:
        lower = _measured(low) or _measured(low + unit)
        if lower is None or lower[0] != key or lower[1] > value:
            message = f'"{plain(word)}" is not a range from less to more'
            wrongs.add(path, "P301", message, 'write "45-60min"', within=span)
            return
    if unit == "m" and value * 1000 < _SHORTEST_M:
        hint = f'did you mean "{word}in"?'
        wrongs.add(path, "P301", f'"{word}" is metres, and too short for a session', hint, within=span)
        return
    yield Fact(key, value, span)


def _measured(word: str) -> tuple[str, float, str] | None:
    """Give key, value and unit of ``1h30``, ``90min``, ``16km``, ``10mi`` or ``800m``."""
    found = _AMOUNT.fullmatch(word)
    if not found:
        return None
    hours, rest, amount, unit = found.groups()
    if hours is not None:
        return "minutes", int(hours) * 60 + int(rest or 0), "h"
    if unit == "min":
        return None if "." in amount else ("minutes", int(amount), unit)
    if unit == "m":
        return None if "." in amount else ("km", int(amount) / 1000, unit)
    if unit == "mi":
        return "km", round(float(amount) * _MILE_KM, 3), unit
    return ("km", float(amount), unit) if unit else None


def _repaired(word: str) -> str:
    """Say how a duration or distance is written, as near to what was meant as can be told."""
    for one in (word.replace(",", "."), word.lower(), word + "min"):
        if one != word and _measured(one):
            return f'did you mean "{one}"?'
    decimal = re.fullmatch(r"([0-9]{1,2})[.,]([0-9]{1,2})h", word)
    if decimal:
        return f'did you mean "{decimal[1]}h{round(60 * float("0." + decimal[2])):02}"?'
    return 'write "50min", "1h30", "16km" or "10mi"'
