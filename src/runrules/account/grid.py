"""The grid: what is open on each day, cell by cell, with everybody who says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..advice import Cell, Verdict
from ..ledger import Ledger
from ..models import AREAS, LOADS, Sealed


def grids(ledger: Ledger) -> list[Sealed]:
    """The grid of each day. Rows that are equal are one value: most are, and whoever writes them may go by that."""
    rows: dict[tuple[_Judged, ...], Sealed] = {}
    cells: dict[_Judged, Cell] = {}

    def cell(judged: _Judged) -> Cell:
        if judged not in cells:
            cells[judged] = Cell(judged[0], ledger.name(judged[1]))
        return cells[judged]

    found = []
    for place, day in enumerate(ledger.decision.week.days):
        closing = _by_cell([(mask, number) for mask, number, _ in ledger.closing[place]])
        early = _by_cell(ledger.early_closing[place] if day.runs else ())
        warning = _by_cell(ledger.warning[place])
        grid = {}
        for area, three in _CELLS_OF:
            row = tuple(map(_judged, closing[three], early[three], warning[three]))
            if row not in rows:
                rows[row] = Sealed(dict(zip(LOADS, map(cell, row), strict=True)))
            grid[area] = rows[row]
        found.append(Sealed(grid))
    return found


_Judged = tuple[Verdict, Sequence[int]]  # of a cell, with the numbers of the entries that say so
_OPEN: _Judged = ("yes", ())
_CELLS_OF = tuple((area, slice(3 * row, 3 * row + 3)) for row, area in enumerate(AREAS))
_NOBODY: Sequence[tuple[int, ...]] = ((),) * 12


def _by_cell(entries: Sequence[tuple[int, int]]) -> Sequence[tuple[int, ...]]:
    """The entries (mask, number) that speak about each of the twelve cells of a day."""
    if not entries:
        return _NOBODY
    found: list[tuple[int, ...]] = [()] * 12
    for mask, number in entries:
        for cell in _cells(mask):
            found[cell] += (number,)
    return found


@cache
def _cells(mask: int) -> tuple[int, ...]:
    return tuple(cell for cell in range(12) if mask >> cell & 1)


def _judged(closing: tuple[int, ...], early: tuple[int, ...], warning: tuple[int, ...]) -> _Judged:
    if closing:
        return "no", closing
    if early:  # the stricter of the two: before the run the same work may be closed for good
        return "after-run", early + warning
    return ("warn", warning) if warning else _OPEN
