"""Tables of activities: exports of Strava, Garmin Connect and TrainingPeaks, and others; row by row, however long."""

from __future__ import annotations

import csv
import heapq
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice
from typing import Any

from ..problems import ProfileError
from .calendar_times import zone
from .columns import columns_of, kind_of_table, strokes
from .found import Activity, Asked, Event, Reading, Unread, refused, short
from .measures import unit_of
from .table_rows import Sheet, row_of

MOST_ROWS, MOST_KEPT, MOST_UNREAD = 100_000, 5_000, 2_000
LONGEST_FIELD = 200_000
#: Units and the order of dates are told by so many rows; what hurt is kept for so many days before the last row.
MOST_PEEKED, PAIN_DAYS = 200, 42


def read_table(lines: Iterable[str], source: str, asked: Asked) -> Reading:
    """Read a table of activities; ProfileError where its header is none that is known.

    Of more than 5,000 activities the latest are kept, and the rest counted.
    """
    csv.field_size_limit(LONGEST_FIELD)
    rows = _rows(lines, source)
    header = next(rows, [])
    sheet = Sheet(source, kind_of_table(columns := columns_of(header)), columns, asked)
    if not sheet.kind:
        raise refused(source, "S003", "this table has no columns for the day and the kind of training", 1)
    first = list(islice(rows, MOST_PEEKED))
    sheet.strokes = strokes(sheet.cell(row, "date") for row in first)
    sheet.unit = unit_of(sheet.cell(row, "time") for row in first) if sheet.kind != "strava" else "seconds"
    latest: list[tuple[date, int, Activity]] = []
    pains: list[tuple[date, int, Event]] = []
    unread: list[Unread] = []
    for row in chain(first, rows):
        if not any(row):
            continue
        sheet.rows += 1
        for made in row_of(row, sheet):
            if isinstance(made, Unread):
                unread.append(made)
                sheet.left_out += len(unread) > MOST_UNREAD
                del unread[MOST_UNREAD:]
            elif isinstance(made, Event):
                _keep(pains, (made.first, -sheet.rows, made))
            else:
                sheet.left_out += _keep(latest, (made.when, -sheet.rows, made))
    kept = tuple(made for _, _, made in sorted(latest, key=lambda one: (one[0], -one[1])))
    now = sheet.asked.today or max((one.when for one in kept if one.status == "done"), default=date.min)
    since = now.toordinal() - PAIN_DAYS
    events = tuple(made for when, _, made in sorted(pains, key=lambda one: one[:2]) if when.toordinal() >= since)
    return Reading(kept, events, tuple(unread), _notes(sheet, bool(kept)))


def _keep(held: list[Any], one: tuple[date, int, object]) -> bool:
    """Keep one more, the latest 5,000 at most; whether one fell out."""
    heapq.heappush(held, one)
    if len(held) <= MOST_KEPT:
        return False
    heapq.heappop(held)
    return True


def _rows(lines: Iterable[str], source: str) -> Iterator[list[str]]:
    first, rest = _peeked(lines)
    delimiter = max(",;\t", key=first.count)
    whole = first.strip().startswith('"') and first.strip().endswith('"') and '""' in first and delimiter == ","
    count = 0
    try:
        for count, row in enumerate(csv.reader([*([first] if first else [])], delimiter=delimiter)):
            yield _unpacked(row, whole and count == 0)
        for count, row in enumerate(csv.reader(rest, delimiter=delimiter), 1):
            if count > MOST_ROWS:
                raise refused(source, "S004", f"a table has at most {MOST_ROWS:,} rows")
            yield _unpacked(row, len(row) == 1)
    except csv.Error:
        message = f"this table is broken behind row {count}: a value does not end, or holds what no text does"
        raise refused(source, "S003", message) from None


def _unpacked(row: list[str], whole: bool) -> list[str]:
    """Take apart a row that a spreadsheet has put into quotes as a whole."""
    return next(csv.reader(row), []) if whole and len(row) == 1 and "," in row[0] else row


def _peeked(lines: Iterable[str]) -> tuple[str, Iterator[str]]:
    rest = iter(lines)
    return next(rest, "").removeprefix("\ufeff"), rest


def _notes(sheet: Sheet, any_kept: bool) -> tuple[str, ...]:
    notes = []
    name = short(sheet.source)
    if sheet.kind == "strava" and any_kept and not zone(sheet.asked.zone):
        notes.append(
            f"{name}: times in this export are universal time and no time zone was given; the days are taken as they "
            "stand there (--zone Europe/Berlin would place them)."
        )
    if sheet.kind != "trainingpeaks" and any_kept and len(sheet.columns.get("distance", ())) == 1:
        unit = "miles" if sheet.asked.miles else "kilometres"
        notes.append(f"{name}: the table does not say its unit; distances are taken as {unit}.")
    if sheet.unit != "seconds" and any_kept and sheet.kind != "trainingpeaks":
        notes.append(f"{name}: durations without a unit are taken as {sheet.unit}, which is a guess.")
    if sheet.kind == "plain" and any_kept and sheet.asked.today is None:
        notes.append(f"{name}: all of its rows are taken as done, for nobody said which day it is (--today).")
    if sheet.strokes in ("month", "unsaid"):
        first = "month first" if sheet.strokes == "month" else "day first, which is a guess"
        notes.append(f"{name}: its dates with strokes are read with the {first}.")
    if sheet.left_out:
        notes.append(f"{name}: {sheet.left_out:,} older rows are left out.")
    return tuple(notes)


def is_table(first: str) -> bool:
    """Tell whether a first line is the header of a table of activities."""
    try:
        return bool(kind_of_table(columns_of(next(_rows([first], ""), []))))
    except ProfileError:  # what is no text is no header
        return False
