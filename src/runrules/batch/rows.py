"""One row in, one row out; whatever is wrong with it becomes its error. Nothing here raises for a row.

===== ========================================================================================
code  means
===== ========================================================================================
P...  what is wrong with the profile, as on the command line
B001  a line of JSON Lines with ``profile`` may have ``id`` beside it and nothing else
B002  an id must be text or a whole number
B003  a profile must be an object, or text that holds one
B004  a line or a profile is longer than can be read
B005  there is no profile in this row
B010  the process that advised on this row died, each time
B011  this row took longer than rows may
B020  a fault of runrules itself
===== ========================================================================================
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from .. import documents
from ..engine import Engine
from ..formats import to_json
from ..problems import ProfileError
from ..profile import parse_profile

MOST_BYTES = 2_000_000  # of a line; a profile has a million at most
_SHOWN = 2_000  # characters of a text that is too long
_DECODER = json.JSONDecoder()
_BLANK = " \t\r\n"

Wrong = dict[str, Any]


class Row(NamedTuple):
    """A row as it is read. With ``line`` its text is a line of JSON Lines, whose own id, if any, goes before."""

    id: str | None
    text: bytes | str | None
    line: bool = False


class Answer(NamedTuple):
    """A row as it is written, and its ``state``: complete, degraded, withheld; or refused, died, fault."""

    id: str | None
    advice: str | None
    error: str | None
    source: str | None
    state: str


def answered(engine: Engine, row: Row, week: str | None = None) -> Answer:
    """Advise on a row, or say what is wrong with it."""
    name, text = row.id, row.text
    try:
        if row.line:
            name, text, wrongs = opened(row)
            if wrongs:
                return refused(name, text, wrongs)
        if text is None:
            return refused(name, "", [wrong("B005", "there is no profile in this row")])
        try:
            advice = engine.advise(parse_profile(text), week)
        except ProfileError as error:
            return refused(name, text, documents.wrongs(error, text))
        written = to_json(advice).rstrip("\n")
        written.encode()  # what cannot be written is found here, and not with the whole part
        return Answer(name, written, None, None, advice.status)
    except Exception as error:
        words = (
            f"a fault of runrules, not of the profile ({type(error).__name__}: {error}): {documents.place_of(error)}"
        )
        return refused(name, text, [wrong("B020", words)], "fault")


def refused(name: str | None, text: bytes | str | None, wrongs: list[Wrong], state: str = "refused") -> Answer:
    """Make the dead letter of a row."""
    shown = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if shown is not None and len(shown) > MOST_BYTES:
        shown = shown[:_SHOWN]
    error = json.dumps(wrongs, ensure_ascii=False)
    return Answer(_clean(name), None, _clean(error), _clean(shown), state)


def died(row: Row, words: str, code: str = "B010") -> Answer:
    """Make the dead letter of a row that its process did not survive."""
    name, text, _ = opened(row) if row.line else (row.id, row.text, [])
    return refused(name, text, [wrong(code, words)], "died")


def wrong(code: str, message: str) -> Wrong:
    """Make a problem of a row that has no place in a text."""
    return {"code": code, "message": message, "hint": "", "pointer": "", "line": None, "column": None}


def opened(row: Row) -> tuple[str | None, bytes | str | None, list[Wrong]]:
    """Open a line: the id, the text of the profile as it stands there, and what is wrong around it.

    A line is a profile itself, or ``{"id": ..., "profile": ...}`` with the profile as an object or as text.
    """
    data: Any = row.text
    if len(data) > MOST_BYTES:
        return row.id, data[:_SHOWN], [wrong("B004", f"a line has at most {MOST_BYTES:,} bytes")]
    if b'"profile"' not in data:
        return row.id, data, []
    try:
        line = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return row.id, data, []  # whoever reads the profile says so, with the place
    members, whole = _members(line)
    names = {key: value for key, value, _, _ in members}
    name, wrongs = _id(names, row.id)
    if not whole or "profile" not in names:
        return name, data, []
    if len(members) > len(names) or not set(names) <= {"id", "profile"}:
        wrongs.append(wrong("B001", 'beside "profile" a line may have "id", each once, and nothing else'))
    value, start, end = next((value, start, end) for key, value, start, end in members if key == "profile")
    if not isinstance(value, (dict, str)):
        wrongs.append(wrong("B003", "a profile must be an object, or text that holds one"))
    if wrongs:
        return name, line, wrongs
    return name, value if isinstance(value, str) else line[start:end], []


def _id(names: dict[str, Any], number: str | None) -> tuple[str | None, list[Wrong]]:
    found = names.get("id", number)
    if type(found) is int:
        return str(found), []
    if found is number:
        return number, []
    if isinstance(found, str) and _clean(found) == found:
        return found, []
    return number, [wrong("B002", "an id must be text or a whole number")]


def _members(text: str) -> tuple[list[tuple[str, Any, int, int]], bool]:
    """The members of the object in a text, each with where its value stands, and whether the text is one whole object.

    One that is broken gives the members before that.
    """
    found: list[tuple[str, Any, int, int]] = []
    try:
        place = _skip(text, 0)
        while text[place] == ("," if found else "{"):
            key, place = _DECODER.raw_decode(text, _skip(text, place + 1))
            place = _skip(text, place)
            if not isinstance(key, str) or text[place] != ":":
                return found, False
            start = _skip(text, place + 1)
            value, end = _DECODER.raw_decode(text, start)
            found.append((key, value, start, end))
            place = _skip(text, end)
        return found, text[place] == "}" and _skip(text, place + 1) == len(text)
    except (ValueError, IndexError, RecursionError):
        return found, False


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in _BLANK:
        place += 1
    return place


def _clean(text: str | None) -> str | None:
    """The same with what no UTF-8 can hold (half a surrogate pair) replaced."""
    return None if text is None else text.encode("utf-8", "replace").decode()
