"""Where keys and values stand in a TOML text that tomllib has already accepted.

tomllib judges and gives no positions; this scanner judges nothing and gives only positions. It runs when there is an
error to show. Spans are character offsets from the start of the text, end excluded.
"""

from __future__ import annotations

import re
import tomllib
from typing import NamedTuple

from ..problems import Path

Span = tuple[int, int]


class Place(NamedTuple):
    """Where a key and its value stand; a table has only the span of its header, an item of a list only its value."""

    key: Span | None
    value: Span | None


Places = dict[Path, Place]

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*+")
_KEY = re.compile(r"""[ \t]*([A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*+"|'[^'\n]*+')[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^\\"]|\\.|"(?!"")|"(?="""))*+"""'
    r"|'''(?:[^']|'(?!'')|'(?='''))*+'''"
    r'|"(?:\\.|[^"\\\n])*+"'
    r"|'[^'\n]*+'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]*[^,\]}#\n \t]")


def toml_places(text: str) -> Places:
    """Give the places of all keys, values and tables of the text, by path."""
    return _Scan(text).places


class _Scan:
    def __init__(self, text: str) -> None:
        self.text, self.places = text, Places()
        self.counts: dict[Path, int] = {}
        self._run()

    def _run(self) -> None:
        table: Path = ()
        place = self._blank(0)
        while place < len(self.text):
            if self.text[place] == "[":
                table, place = self._header(place)
            else:
                place = self._pair(place, table)
            place = self._blank(place)

    def _blank(self, place: int) -> int:
        found = _BLANK.match(self.text, place)
        return found.end() if found else place

    def _header(self, start: int) -> tuple[Path, int]:
        many = self.text.startswith("[[", start)
        parts, end = self._key(start + 1 + many)
        end += 1 + many
        path: Path = ()
        for place, (name, _) in enumerate(parts):
            path = (*path, name)
            if many and place == len(parts) - 1:
                self.counts[path] = self.counts.get(path, 0) + 1
                self.places.setdefault(path, Place((start, end), None))
            if path in self.counts:
                path = (*path, self.counts[path] - 1)
            elif place < len(parts) - 1:
                self.places.setdefault(path, Place((start, end), None))
        self.places[path] = Place((start, end), None)
        return path, end

    def _key(self, place: int) -> tuple[list[tuple[str, Span]], int]:
        parts = []
        while True:
            found = _KEY.match(self.text, place)
            assert found, "tomllib has accepted a key here"
            parts.append((_name(found[1]), found.span(1)))
            place = found.end()
            if self.text[place] != ".":
                return parts, place
            place += 1

    def _pair(self, place: int, table: Path) -> int:
        parts, place = self._key(place)
        place = self._space(place + 1)
        for name, span in parts[:-1]:
            table = (*table, name)
            self.places.setdefault(table, Place(span, None))
        name, span = parts[-1]
        end = self._value(place, (*table, name))
        self.places[(*table, name)] = Place(span, (place, end))
        return end

    def _space(self, place: int) -> int:
        while self.text[place] in " \t":
            place += 1
        return place

    def _value(self, place: int, path: Path) -> int:
        opening = self.text[place]
        if opening == "[":
            return self._array(place + 1, path)
        if opening == "{":
            return self._inline(place + 1, path)
        found = (_STRING if opening in "\"'" else _SCALAR).match(self.text, place)
        assert found, "tomllib has accepted a value here"
        return found.end()

    def _array(self, place: int, path: Path) -> int:
        index = 0
        while self.text[place := self._blank(place)] != "]":
            end = self._value(place, (*path, index))
            self.places[(*path, index)] = Place(None, (place, end))
            index += 1
            place = self._blank(end)
            place += self.text[place] == ","
        return place + 1

    def _inline(self, place: int, path: Path) -> int:
        while self.text[place := self._blank(place)] != "}":
            place = self._blank(self._pair(place, path))
            place += self.text[place] == ","
        return place + 1


def _name(written: str) -> str:
    if written[0] not in "\"'":
        return written
    if "\\" not in written or written[0] == "'":
        return written[1:-1]
    name: str = tomllib.loads(f"x = {written}")["x"]
    return name
