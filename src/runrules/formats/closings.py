"""What is closed on each day of a week and by whom, told with as few rules as will do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from attrs import define, frozen

from ..advice import AdvisedWeek, Spoken
from ..rules import SEVERITIES
from .words import Square

LONG = 4  # days from which on something is said once, above the days
_KINDS = {"no": ("x", "veto"), "warn": ("!", "caution"), "after-run": ("~", "veto")}


@frozen(slots=False)
class Closing:
    """Some cells and a statement: it closes them (``x``), warns of them (``!``) or puts them after the run (``~``)."""

    mark: str
    squares: tuple[Square, ...]
    spoken: Spoken


@define
class Closings:
    """Those of one week: ``lasting`` with the days they last, and the others by day."""

    lasting: list[tuple[Closing, tuple[date, ...]]]
    by_day: dict[date, list[Closing]]


def closings(week: AdvisedWeek, said: Mapping[str, Spoken]) -> Closings:
    """Explain every cell that is not simply open by one statement; the fewest that will do, gravest first."""
    found = Closings([], {day.date: [] for day in week.days})
    for verdict, (mark, kind) in _KINDS.items():
        cells = {
            (day.date, (area, load)): [said[one] for one in cell.because if one in said and said[one].kind == kind]
            for day in week.days
            for area, row in day.grid.items()
            for load, cell in row.items()
            if cell.verdict == verdict
        }
        if verdict != "after-run":
            _take_lasting(cells, mark, found)
        for day in week.days:
            mine = {square: spoken for (when, square), spoken in cells.items() if when == day.date}
            found.by_day[day.date] += _cover(mine, mark)
    return found


def _take_lasting(cells: dict[tuple[date, Square], list[Spoken]], mark: str, found: Closings) -> None:
    """Take out what one statement says about most days of the week."""
    while True:
        spans: dict[str, set[tuple[date, Square]]] = {}
        about: dict[str, Spoken] = {}
        for place, spoken in cells.items():
            for one in spoken:
                spans.setdefault(one.id, set()).add(place)
                about[one.id] = one
        long = [name for name, places in spans.items() if len({when for when, _ in places}) >= LONG]
        if not long:
            return
        best = min(long, key=lambda name: (-len(spans[name]), *_gravity(about[name])))
        days = sorted({when for when, _ in spans[best]})
        squares = _in_order({square for _, square in spans[best]}, cells)
        found.lasting.append((Closing(mark, squares, about[best]), tuple(days)))
        for place in spans[best]:
            del cells[place]


def _cover(cells: dict[Square, list[Spoken]], mark: str) -> list[Closing]:
    found = []
    while cells:
        covers: dict[str, list[Square]] = {}
        about: dict[str, Spoken] = {}
        for square, spoken in cells.items():
            for one in spoken:
                covers.setdefault(one.id, []).append(square)
                about[one.id] = one
        if not covers:
            break
        best = min(covers, key=lambda name: (-len(covers[name]), *_gravity(about[name])))
        found.append(Closing(mark, tuple(covers[best]), about[best]))
        cells = {square: spoken for square, spoken in cells.items() if square not in covers[best]}
    return found


def _in_order(squares: set[Square], cells: Iterable[tuple[date, Square]]) -> tuple[Square, ...]:
    return tuple(dict.fromkeys(square for _, square in cells if square in squares))


def _gravity(one: Spoken) -> tuple[int, str, int]:
    grades: Sequence[str] = SEVERITIES
    return (grades.index(one.severity) if one.severity in grades else 9, one.evidence, int(one.id[1:] or 0))
