"""The words and values of week grids: weekdays and weeks in seven languages, and what a grid is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from attrs import frozen

from ..words import plain

_NAMES = (
    "mon monday montag mo lundi lun lunes lunedi segunda segunda-feira seg maandag ma",
    "tue tues tuesday dienstag di mardi mar martes martedi terca terca-feira ter dinsdag",
    "wed weds wednesday mittwoch mi mercredi mer miercoles mie mercoledi quarta quarta-feira qua woensdag wo",
    "thu thur thurs thursday donnerstag do jeudi jeu jueves jue giovedi gio quinta quinta-feira qui donderdag",
    "fri friday freitag fr vendredi ven viernes vie venerdi sexta sexta-feira sex vrijdag vr",
    "sat saturday samstag sonnabend sa samedi sam sabado sab sabato zaterdag za",
    "sun sunday sonntag so dimanche dim domingo dom domenica zondag zo",
)
_DAY = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
#: Headers of one letter a day, by the weekday of the first.
_LETTERS = {
    "mtwtfss": 0, "lmmjvsd": 0, "lmxjvsd": 0, "lmmgvsd": 0, "mdmdfss": 0, "stqqssd": 0, "mdwdvzz": 0,
    "smtwtfs": 6, "dlmmjvs": 6, "dlmxjvs": 6, "dlmmgvs": 6, "smdmdfs": 6, "dstqqss": 6, "zmdwdvz": 6,
}  # fmt: skip
_WEEK = r"(?:weeks?|wk|wochen?|semaine|semana|sem|settimana|sett|w|s)"
#: A week by its number: ``Week 1``, ``W1``, ``1. Woche``, ``Week 1 of 12``, ``Semaine n° 1``.
LABEL = re.compile(
    rf"^\W*(?:{_WEEK}\b\.?\s*(?:n[o°º.]+\s*)?#?\s*(\d{{1,4}})|(?:{_WEEK})(\d{{1,4}})|(\d{{1,4}})\W{{0,2}}\s*{_WEEK})\b"
    r"(?:\s?(?:/|of|von|sur|de|di|van)\s?\d{1,3}\b(?!\s?[/.]))?"
)
SUMS = re.compile(
    r"^\W*(?:(?:weekly |week )?(?:total|totaal|mileage|volume|distance|sum|miles|hours|time)|summe|gesamt\w*|umfang|"
    r"wochen(?:umfang|km|kilometer)|totale?|volumen|distanz|distancia|distanza|afstand|km|mi|Σ)\b(?!\s*\w+ing\b)",
    re.IGNORECASE,
)
NOTES = re.compile(
    r"^\W*(?:notes?|notas?|comments?|remarks?|hinweise?|bemerkung(?:en)?|focus|fokus|ziele?|goals?|purpose|pace|"
    r"remarques?|commentaires?|objectifs?|objetivos?|note|obiettiv[oi]|opmerking(?:en)?|doel(?:en)?)\b",
    re.IGNORECASE,
)


class Unfit(ValueError):
    """A text that looks like a grid and cannot be read as one, with the code of a refusal."""

    def __init__(self, code: str, message: str) -> None:
        """Keep both."""
        super().__init__(message)
        self.code = code


@frozen(slots=False)
class Cell:
    """What stands under one day: ``dated`` is a date that stands beside its name, ``shared`` a line for several days.

    ``vague`` marks a sentence that only may begin with a weekday.
    """

    day: int
    words: str
    place: str
    dated: str = ""
    shared: bool = False
    vague: bool = False


@frozen(slots=False)
class Week:
    """One week of a grid as it stands there: what leads it, and its cells."""

    lead: str
    cells: tuple[Cell, ...]
    place: str


@frozen(slots=False)
class Grid:
    """All weeks, the weekdays that they may begin on (0 for Monday), and what stands under no day, with its place.

    ``heads`` are the names of columns that hold no day.
    """

    weeks: tuple[Week, ...]
    begins: tuple[int, ...]
    strays: tuple[tuple[str, str], ...] = ()
    heads: tuple[str, ...] = ()


def weekday(word: str) -> int | None:
    """Give the weekday that a word names, 0 for Monday, in any of the languages; or None."""
    return _DAY.get(plain(word).strip(" .:"))


def days_of(row: Sequence[str]) -> dict[int, int]:
    """Give the weekdays of a header by their places, as ``Mon``, ``Mon 23 Nov`` or single letters; empty for others."""
    days = {place: day for place, name in enumerate(row[:60]) if (day := _heads(name)) is not None}
    if len({*days.values()}) >= 5:
        return days
    letters = [plain(name) for name in row[:60]]
    for place in range(len(letters) - 6):
        first = _LETTERS.get("".join(letters[place : place + 7]))
        if first is not None and all(len(one) == 1 for one in letters[place : place + 7]):
            return {place + count: (first + count) % 7 for count in range(7)}
    return {}


def begins_of(orders: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """Give the weekdays that weeks may begin on, when days come in these orders; empty where none fits all."""
    known = {tuple(order) for order in orders}
    return tuple(begin for begin in range(7) if all(_rises([(day - begin) % 7 for day in order]) for order in known))


def _rises(places: Sequence[int]) -> bool:
    return all(one <= other for one, other in pairwise(places))


def _heads(name: str) -> int | None:
    bare = plain(name[:60]).strip(" .:*_")
    if bare in _DAY:
        return _DAY[bare]
    found = re.match(r"([a-z]+(?:-feira)?)\.?,?\s+\(?\d[\w ./-]*\)?$", bare)
    return _DAY.get(found[1]) if found else None
