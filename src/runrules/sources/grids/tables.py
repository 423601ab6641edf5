"""Week grids that are tables: with commas, semicolons, tabs or Markdown's bars; weekdays across, or down."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import define

from ..classify import sport
from ..words import plain
from .leads import mark_of, number_of
from .words import LABEL, NOTES, SUMS, Cell, Grid, Unfit, Week, begins_of, days_of, weekday

MOST_ROWS, MOST_CELLS, LONGEST_ROW = 2000, 16_000, 100_000
#: A header stands somewhere in the first lines; before it, titles and prose.
_HEAD_LINES = 200
_MARKS = ",;\t"
_RULE = re.compile(r"[\s:|+-]*-[\s:|+-]*")
_PART = re.compile(r"\b(?:(a\.?m|morning|vormittags?|morgens?|matin|mattina)|(p\.?m|evening|abends?|soir|sera))\b\.?")
_A_WEEK = re.compile(r"week|woche|semaine|semana|settimana|taper|race|peak|deload|wettkampf|course|carrera|gara|prova")
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_WORDS = re.compile(r"[^\W\d_]{3}")
Row = tuple[str, list[str]]  # where it stands, its cells


@define
class _Table:
    """A table while it is read: the weekdays of its columns, its weeks so far, and what stands outside of them.

    ``open`` tells that the row before belongs to a week. ``counted`` tells that most weeks are led by a number or a
    date, ``led`` that any is led by something. ``heading`` is the line over a
    table without leads.
    """

    barred: bool
    days: dict[int, int]
    weeks: list[Week]
    strays: list[tuple[str, str]]
    orders: list[tuple[int, ...]]
    heads: tuple[str, ...] = ()
    open: bool = False
    counted: bool = False
    led: bool = False
    lead: str = ""
    heading: str = ""
    cells: int = 0


def header_of(text: str) -> tuple[int, str] | None:
    """Find the header of a table with weekdays, across or down: its line, counted from 0, and the mark of columns."""
    before: tuple[int, list[str]] = (0, [])
    for number, line in enumerate(islice(text.splitlines(), _HEAD_LINES)):
        mark = "|" if line.count("|") >= 2 else max(_MARKS, key=line.count)
        if _RULE.fullmatch(line):
            continue
        cells = _split(line[:20_000], mark)
        if days_of(cells):
            return number, mark
        if len(before[1]) == len(cells) > 1 and weekday(cells[0]) is not None and any(map(_leads, before[1][1:])):
            return before[0], mark
        before = number, cells
    return None


def table_of(text: str, number: int, mark: str) -> Grid:
    """Read the table whose header stands in a line; Unfit, or csv.Error, where it cannot be read."""
    reader = _barred(text, number) if mark == "|" else _parted(text, number, mark)
    rows = list(islice(reader, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise Unfit("S004", f"a plan has at most {MOST_ROWS:,} rows")
    days = days_of(rows[0][1])
    if not days:
        return _down(rows)
    rows = _aligned(rows)
    leads = [_lead(cells, days) for _, cells in rows[1:] if _held(cells, days)]
    counted = 2 * sum(_counts(lead) for lead in leads) > len(leads)
    table = _Table(mark == "|", days, [], [], [], counted=counted, led=any(leads), heading=_over(text, number))
    for place in range(len(rows)):
        _row(rows, place, table)
    return Grid(tuple(table.weeks), begins_of(table.orders), tuple(table.strays), table.heads)


def _aligned(rows: Sequence[Row]) -> list[Row]:
    """Give rows without what stands behind their header; Unfit where a comma in a cell may have moved the others."""
    width = len(rows[0][1])
    made: list[Row] = []
    more: set[int] = set()
    for place, cells in rows:
        if days_of(cells):
            width = len(cells)
        if len(cells) > width > 1 and _YEAR.fullmatch(cells[1]) and mark_of(cells[0]):
            cells = [f"{cells[0]}, {cells[1]}", *cells[2:]]
        beyond = [cell for cell in cells[width:] if cell]
        if any(_WORDS.search(cell) for cell in beyond) or (beyond and len(more | {len(beyond)}) > 1):
            raise Unfit("S003", f"{place} has more cells than the header; put cells that hold a comma into quotes")
        more |= {len(beyond)} if any(cells) else set()
        made.append((place, cells[:width]))
    return made


def _over(text: str, number: int) -> str:
    """Give the line over the header, where that names a week."""
    line = next((line for line in reversed(text.splitlines()[:number]) if line.strip(" ,;\t")), "")
    return line.strip("# ,;\t*") if _counts(line) else ""


def _row(rows: Sequence[Row], number: int, table: _Table) -> None:
    """Take one row: a header, a week, more of the week before, or something that belongs to no week."""
    place, cells = rows[number]
    if days := days_of(cells):
        table.days, table.open = days, False
        table.orders.append(tuple(days.values()))
        table.heads = (*table.heads, *(cell for count, cell in enumerate(cells) if count not in days and cell))
        return
    if table.barred and len(cells) < 2:
        table.days = {}  # another table can follow, about something else
        table.heading = cells[0].lstrip("# ") if _counts(cells[0]) else table.heading
    held, lead = _held(cells, table.days), _lead(cells, table.days)
    if not table.led and held:
        lead, table.heading = table.heading, ""
    role = _role(rows, number, table, lead) if held else "week" if lead and table.led and not _aside(lead) else "none"
    made = tuple(Cell(day, words, place) for day, words in held)
    table.cells += len(made)
    if table.cells > MOST_CELLS:
        raise Unfit("S004", f"a plan has at most {MOST_CELLS:,} filled cells")
    if role == "week":
        table.weeks.append(Week(lead, _labelled(made, lead, True), place))
    elif role == "more":
        before = table.weeks[-1]
        table.weeks[-1] = Week(before.lead, before.cells + _labelled(made, lead, _counts(lead)), before.place)
    used = role in ("week", "more")
    table.open, table.lead = used, lead or (table.lead if used else "")
    last = max(table.days, default=-1)
    left = [cell for count, cell in enumerate(cells) if _WORDS.search(cell) and (count > last or not used)]
    table.strays += [(" ".join(left), place)] if left else []


def _role(rows: Sequence[Row], number: int, table: _Table, lead: str) -> str:
    """Say what a row with something under its days is: a ``week``, ``more`` of the one before, or ``none``."""
    if not table.led:
        return "week"
    more = "more" if table.open and table.weeks else "none"
    if not lead:
        return more
    if _aside(lead):
        return "none"
    counts = number_of(lead)
    if more == "more" and (lead == table.lead or (counts is not None and counts == number_of(table.lead))):
        return "more"
    part = _PART.search(plain(lead))
    if part and not _counts(lead):
        return more if part[2] and more == "more" else "week"
    if sport(lead) not in ("", "run", "race"):
        return more
    if not table.counted or _counts(lead) or _A_WEEK.search(plain(lead)):
        return "week"
    before, after = number_of(table.lead), _next_number(rows, number, table.days)
    return "week" if before is not None and after is not None and abs(after - before) > 1 else more


def _next_number(rows: Sequence[Row], number: int, days: dict[int, int]) -> int | None:
    return next(
        (count for _, cells in rows[number + 1 :] if (count := number_of(_lead(cells, days))) is not None), None
    )


def _labelled(cells: tuple[Cell, ...], lead: str, counts: bool) -> tuple[Cell, ...]:
    """Put what a row is about before its cells: a part of the day, or what else leads a row of no week of its own."""
    part = _PART.search(plain(lead))
    label = ("AM: " if part[1] else "PM: ") if part else "" if counts or not lead else f"{lead}: "
    return tuple(Cell(one.day, label + one.words, one.place) for one in cells)


def _down(rows: Sequence[Row]) -> Grid:
    """Read a table whose weekdays stand one below the other, with a column for each week."""
    leads = rows[0][1]
    held: dict[int, list[Cell]] = {count: [] for count, lead in enumerate(leads) if count and _leads(lead)}
    strays: list[tuple[str, str]] = []
    order: list[int] = []
    for place, cells in rows[1:]:
        day = weekday(cells[0]) if cells else None
        order += [] if day is None else [day]
        for count, words in enumerate(cells[1:], 1):
            if words and day is not None and count in held:
                held[count].append(Cell(day, words, place))
            elif words and _WORDS.search(words):
                strays.append((words, place))
        if len(order) * len(held) > MOST_CELLS:
            raise Unfit("S004", f"a plan has at most {MOST_CELLS:,} filled cells")
    weeks = tuple(Week(leads[count], tuple(cells), rows[0][0]) for count, cells in held.items())
    return Grid(weeks, begins_of([order]), tuple(strays))


def _leads(cell: str) -> bool:
    return bool(LABEL.match(plain(cell)) or re.fullmatch(r"\d{1,3}", cell) or mark_of(cell))


def _counts(lead: str) -> bool:
    return number_of(lead) is not None or mark_of(lead) is not None


def _aside(lead: str) -> bool:
    return bool(SUMS.match(lead) or NOTES.match(lead))


def _lead(cells: Sequence[str], days: dict[int, int]) -> str:
    return " · ".join(cell for cell in cells[: min(days, default=0)] if cell)


def _held(cells: Sequence[str], days: dict[int, int]) -> list[tuple[int, str]]:
    return [(day, cells[count]) for count, day in days.items() if count < len(cells) and cells[count]]


def _parted(text: str, number: int, mark: str) -> Iterator[Row]:
    lines = text.splitlines(keepends=True)[number:]
    for count, row in enumerate(csv.reader(lines, delimiter=mark), number + 1):
        yield f"row {count}", [cell.strip() for cell in row]


def _barred(text: str, number: int) -> Iterator[Row]:
    for count, line in enumerate(text.splitlines()[number:], number + 1):
        if len(line) > LONGEST_ROW:
            raise Unfit("S004", f"a row of a plan has at most {LONGEST_ROW:,} characters")
        if not _RULE.fullmatch(line):
            yield f"line {count}", _split(line, "|")


def _split(line: str, mark: str) -> list[str]:
    if mark != "|":
        return [cell.strip() for cell in next(csv.reader([line], delimiter=mark), [])]
    bare = re.sub(r"^\s*\||\|\s*$", "", line)
    return [re.sub(r"\*\*|__", "", cell).replace("\\|", "/").strip() for cell in re.split(r"(?<!\\)\|", bare)]
