"""Week grids: tables with a column or a row for each weekday, and lines such as ``Mon rest | Tue 8k easy``."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import timedelta

from attrs import evolve

from ..classify import from_told, tell
from ..found import Activity, Asked, Reading, Unread, clean, refused
from .cells import held_in
from .dates import MOST_WEEKS, dated
from .lines import lines_begin, lines_of
from .months import is_day, without_days
from .tables import header_of, table_of
from .units import Units, units_of
from .words import Cell, Grid, Unfit, Week, weekday

__all__ = ["is_grid", "read_grid", "weekday"]

_SEVERAL = re.compile(
    r"^\W*(?:weeks?|wochen?|semaines?|semanas?|settimane?|weken)?\s*(\d{1,3})\s*(?:-|–|—|to|bis|à|a|tot|&|and|und)\s*(\d{1,3})\W*$",
    re.IGNORECASE,
)


def is_grid(text: str) -> bool:
    """Tell whether a text holds a table with weekdays, or lines that begin with them; titles may stand before."""
    try:
        return header_of(text) is not None or lines_begin(text)
    except csv.Error:
        return False


def read_grid(text: str, source: str, asked: Asked) -> Reading:
    """Read a grid; ProfileError where neither it nor the person says when its first week begins.

    What tells nothing is listed, and its day is not known.
    """
    grid = _grid(text.removeprefix("\ufeff"), source)
    grid = evolve(grid, weeks=without_days([one for week in grid.weeks for one in _repeated(week)]))
    if not grid.weeks:
        raise refused(source, "S003", "no day of this plan holds anything")
    if len(grid.weeks) > MOST_WEEKS:
        raise refused(source, "S004", f"a plan has at most {MOST_WEEKS} weeks")
    if not grid.begins:
        raise refused(source, "S003", "the days of its weeks do not stand in one order")
    when = dated(grid, source, asked)
    units = units_of((cell.words for week in grid.weeks for cell in week.cells), grid.heads, asked.miles)
    activities: list[Activity] = []
    unread: list[Unread] = []
    for week, starts in zip(grid.weeks, when.starts, strict=True):
        for cell in week.cells:
            day = starts + timedelta((cell.day - when.begin) % 7)
            if not is_day(cell, day):
                raise refused(source, "S003", f"{cell.place}: the day with {cell.dated} in it would be {day}")
            for one in _sessions(cell, units, Unread("", "", source, cell.place, day)):
                if isinstance(one, Activity):
                    activities.append(one)
                else:
                    unread.append(one)
    shut = frozenset(one.when for one in unread if one.when)
    unread += _strays(grid, source)
    return Reading(tuple(activities), (), tuple(unread), when.notes, when.begin, unknown=shut)


def _grid(text: str, source: str) -> Grid:
    try:
        header = header_of(text)
        return table_of(text, *header) if header else lines_of(text)
    except Unfit as fault:
        raise refused(source, fault.code, str(fault)) from None
    except csv.Error as fault:
        raise refused(source, "S003", f"this table cannot be read: {fault}") from None


def _repeated(week: Week) -> Iterator[Week]:
    """Give a week as often as its lead says, as in ``Weeks 1-4``."""
    found = _SEVERAL.match(week.lead)
    first, last = (int(found[1]), int(found[2])) if found else (0, 0)
    if not found or not first < last <= first + 60:
        yield week
        return
    for number in range(first, last + 1):
        yield Week(str(number), week.cells, week.place)


def _sessions(cell: Cell, units: Units, blank: Unread) -> Iterator[Activity | Unread]:
    """Give what a cell holds; ``blank`` says where it stands and when it is."""
    if not cell.words.strip():
        return
    title = clean(cell.words.strip().split("\n", 1)[0])
    if cell.vague:
        yield evolve(blank, reason="it may be a sentence, and no session", title=title)
        return
    held = held_in(cell.words, units)
    for told, starts in held.sessions:
        told = evolve(told, doubts=(*told.doubts, *(("one line names several days",) if cell.shared else ())))
        assert blank.when
        yield from_told(told, blank.when, "planned", title, blank.source, blank.place, starts)
    for piece in held.untold:
        yield evolve(blank, reason="nothing tells what training it is", title=clean(piece))


def _strays(grid: Grid, source: str) -> Iterator[Unread]:
    for words, place in grid.strays[:500]:
        if tell(words[:300]):
            yield Unread("it stands under no day of a week", clean(words), source, place)
