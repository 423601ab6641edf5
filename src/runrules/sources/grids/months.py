"""Grids that are pages of a calendar: each cell begins with the day of the month, which is no distance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from attrs import evolve

from .words import Cell, Week

_DAY = re.compile(
    r"(?:[^\W\d_]{3,}\.? )?(\d{1,2})(?:st|nd|rd|th)?(?:[.:)]\s|\s+|$)(?!\s*(?:x|k|km|mi|miles?|min|m|h)\b)"
)
_FEWEST = 4


def without_days(weeks: Sequence[Week]) -> tuple[Week, ...]:
    """Take days of the month from cells, and keep them as their dates, where every full week counts them up."""
    full = [week for week in weeks if len(week.cells) >= _FEWEST]
    if not full or not all(_counts_up(week) for week in full):
        return tuple(weeks)
    return tuple(evolve(week, cells=tuple(map(_without, week.cells))) for week in weeks)


def is_day(cell: Cell, when: date) -> bool:
    """Whether the day of the month that stood in a cell is that of a date; True where none stood there."""
    return not cell.dated.isdigit() or int(cell.dated) == when.day


def _counts_up(week: Week) -> bool:
    days = [(cell.day, int(found[1])) for cell in week.cells if (found := _DAY.match(cell.words))]
    if len(days) < len(week.cells):
        return False
    steps = pairwise(days)
    return all(day - last == (on - before) % 7 or (last >= 28 - 6 and day <= 7) for (before, last), (on, day) in steps)


def _without(cell: Cell) -> Cell:
    found = _DAY.match(cell.words)
    return evolve(cell, words=cell.words[found.end() :].strip(), dated=found[1]) if found else cell
