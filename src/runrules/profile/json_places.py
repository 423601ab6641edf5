"""Where keys and values stand in a JSON text that the json module has already accepted."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from ..problems import Path, Problem
from .positions import Place, Places, Span
from .wrongs import plain

_BLANK = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"(?:\\.|[^"\\])*+"')
_SCALAR = re.compile(r"[-+.\w]+")


def json_places(text: str) -> Places:
    """Give the places of all keys and values of the text, by path; of a key that stands twice, the last one."""
    return _Scan(text).places


def duplicates(text: str) -> list[Problem]:
    """Say of each key that stands twice in its table where it stands again."""
    problems = []
    begins = [0, *(found.end() for found in re.finditer("\n", text))]
    for path, start in _Scan(text).again:
        line = bisect_right(begins, start)
        column = start - begins[line - 1] + 1
        message = f'"{plain(str(path[-1]))}" stands twice in one table'
        problems.append(Problem(path, "P103", message, on_key=True, line=line, column=column))
    return problems


class _Scan:
    def __init__(self, text: str) -> None:
        self.text, self.places = text, Places()
        self.again: list[tuple[Path, int]] = []
        start = self._blank(0)
        self.places[()] = Place(None, (start, self._value(start, ())))

    def _blank(self, place: int) -> int:
        found = _BLANK.match(self.text, place)
        return found.end() if found else place

    def _value(self, place: int, path: Path) -> int:
        opening = self.text[place]
        if opening == "{":
            return self._table(place + 1, path)
        if opening == "[":
            return self._list(place + 1, path)
        return self._token(place)[1]

    def _token(self, place: int) -> Span:
        found = (_STRING if self.text[place] == '"' else _SCALAR).match(self.text, place)
        assert found, "json has accepted a value here"
        return found.span()

    def _table(self, place: int, path: Path) -> int:
        seen = set()
        while self.text[place := self._blank(place)] != "}":
            key = self._token(place)
            name = json.loads(self.text[slice(*key)])
            here = (*path, name)
            if name in seen:
                self.again.append((here, key[0]))
            seen.add(name)
            value = self._blank(self._blank(key[1]) + 1)
            end = self._value(value, here)
            self.places[here] = Place(key, (value, end))
            place = self._blank(end)
            place += self.text[place] == ","
        return place + 1

    def _list(self, place: int, path: Path) -> int:
        index = 0
        while self.text[place := self._blank(place)] != "]":
            end = self._value(place, (*path, index))
            self.places[(*path, index)] = Place(None, (place, end))
            index += 1
            place = self._blank(end)
            place += self.text[place] == ","
        return place + 1
