"""Plain week grids: tables with a column for each weekday, and lines such as ``Mon rest | Tue 8k easy``."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta

from .classify import Told, from_told, tell_all
from .found import Activity, Asked, Reading, Unread, clean, refused
from .words import plain

MOST_WEEKS = 520
_NAMES = (
    "mon monday montag mo lundi lun lunes lunedi segunda segunda-feira seg maandag ma",
    "tue tues tuesday dienstag di mardi mar martes martedi terca terca-feira ter dinsdag",
    "wed weds wednesday mittwoch mi mercredi mer miercoles mie mercoledi quarta quarta-feira qua woensdag wo",
    "thu thur thurs thursday donnerstag do jeudi jeu jueves jue giovedi gio quinta quinta-feira qui donderdag",
    "fri friday freitag fr vendredi ven viernes vie venerdi sexta sexta-feira sex vrijdag vr",
    "sat saturday samstag sa samedi sam sabado sab sabato sabado zaterdag za",
    "sun sunday sonntag so dimanche dim domingo dom domenica zondag zo",
)
_DAY = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_CELL = re.compile(r"^\W*([^\W\d_]+(?:-feira)?)\.?\s*[:–-]?\s*(.*)$", re.DOTALL)
_DATED = re.compile(r"^\s*(?:week of |from |ab )?(\d{4}-\d{2}-\d{2})\W*", re.IGNORECASE)
_FREE = ("free", "frei", "libre", "libero", "livre", "vrij", "-", "–")
Cell = tuple[int, int, str, str]  # week, weekday, what stands there, where


def weekday(word: str) -> int | None:
    """Give the weekday that a word names, 0 for Monday, in any of the languages; or None."""
    return _DAY.get(plain(word).strip(" .:"))


def is_grid(first: str) -> bool:
    """Tell whether a first line is a header with weekdays, or begins with one."""
    return len(_header(first)) >= 5 or _begins(first) is not None


def read_grid(text: str, source: str, asked: Asked) -> Reading:
    """Read a grid; ProfileError where neither it nor the person says when its first week begins."""
    first = text.lstrip("\ufeff\r\n ").split("\n", 1)[0]
    table = len(_header(first)) >= 5
    dates: dict[int, date] = {}
    cells = list(_of_table(text) if table else _of_lines(text, dates))
    if not dates and asked.starts is None:
        message = "the weeks of this plan have no dates; say when the first one begins: --starts 2026-11-23"
        raise refused(source, "S005", message)
    begins = asked.starts or min(dates.values())
    origin = 0 if asked.starts else min(dates)
    activities: list[Activity] = []
    unread: list[Unread] = []
    for week, day, words, place in cells:
        if week >= MOST_WEEKS:
            raise refused(source, "S004", f"a plan has at most {MOST_WEEKS} weeks")
        starts = (
            dates.get(week, begins + timedelta(7 * (week - origin)))
            if not asked.starts
            else begins + timedelta(7 * week)
        )
        when = starts + timedelta((day - starts.weekday()) % 7)
        title = clean(words.split("\n", 1)[0])
        told = (Told("free", "id"),) if plain(title) in _FREE else tell_all(_bare(title))
        activities += [from_told(one, when, "planned", title, source, place) for one in told]
        if not told:
            unread.append(Unread("nothing tells what training it is", title, source, place, when))
    return Reading(tuple(activities), (), tuple(unread), (), begins.weekday())


def _bare(title: str) -> str:
    return re.sub(r"^(?:running|run|workout)\s*:\s*", "run ", title, flags=re.IGNORECASE)


def _of_table(text: str) -> Iterator[Cell]:
    rows = csv.reader(text.splitlines(keepends=True), delimiter=_mark(text.split("\n", 1)[0]))
    places: dict[int, int] = {}
    week = -1
    for number, row in enumerate(rows, 1):
        if not places:
            places = _places(row)
            continue
        held = {day: row[place].strip() for place, day in places.items() if place < len(row) and row[place].strip()}
        lead = row[0].strip() if row and 0 not in places else "1"
        if not held or not lead:
            continue  # sums and legends under the weeks name no week
        week += 1
        for day, words in sorted(held.items()):
            yield week, day, words, f"row {number}"


def _of_lines(text: str, dates: dict[int, date]) -> Iterator[Cell]:
    week, last = 0, -1
    for number, line in enumerate(text.splitlines(), 1):
        dated = _DATED.match(line)
        if dated:
            week += last >= 0
            last = -1
            with suppress(ValueError):
                dates[week] = date.fromisoformat(dated[1])
            line = line[dated.end() :]
        if "|" in line and last >= 0 and not dated:
            week, last = week + 1, -1
        for piece in line.split("|"):
            begun = _begins(piece)
            if begun is None:
                continue
            day, words = begun
            place = (day - dates[week].weekday()) % 7 if week in dates else day
            if "|" not in line and place <= last:
                week += 1
            last = place
            if words.strip():
                yield week, day, words.strip(), f"line {number}"


def _begins(piece: str) -> tuple[int, str] | None:
    found = _CELL.match(_DATED.sub("", piece.strip()))
    day = weekday(found[1]) if found else None
    return (day, found[2]) if found and day is not None else None


def _header(line: str) -> dict[int, int]:
    return _places(next(csv.reader([line], delimiter=_mark(line)), []))


def _places(row: Sequence[str]) -> dict[int, int]:
    days = {place: day for place, name in enumerate(row) if (day := weekday(name)) is not None}
    return days if len(days) >= 5 else {}


def _mark(line: str) -> str:
    return max(",;\t", key=line.count)
