"""Tables of activities: exports of Strava, Garmin Connect and TrainingPeaks, read row by row, however long."""

from __future__ import annotations

import csv
import heapq
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from attrs import define, evolve

from .amounts import MILE_KM, number, rounded
from .calendar_times import zone
from .classify import from_told, sport, tell
from .columns import columns_of, kind_of_table, moment_of
from .found import Activity, Asked, Reading, Unread, clean, refused, short

MOST_ROWS, MOST_KEPT, MOST_UNREAD = 100_000, 5_000, 2_000
LONGEST_FIELD = 200_000
_SHORTEST_S = 60


@define
class _Sheet:
    """One table while it is read: its columns, its kind, and what has to be said about it."""

    source: str
    kind: str
    columns: dict[str, list[int]]
    asked: Asked
    rows: int = 0
    left_out: int = 0

    def cell(self, row: Sequence[str], name: str) -> str:
        """Give the value in the last column of a name that holds one, "" for none."""
        return self.last(row, name)[0]

    def last(self, row: Sequence[str], name: str) -> tuple[str, bool]:
        """Give the value in the last column of a name that holds one, and whether others of the name stand before."""
        places = self.columns.get(name, [])
        for count in range(len(places), 0, -1):
            value = row[places[count - 1]].strip().lstrip("'") if places[count - 1] < len(row) else ""
            if value.strip("-:. "):
                return value, count > 1
        return "", False


def read_table(lines: Iterable[str], source: str, asked: Asked) -> Reading:
    """Read a table of activities; ProfileError where its header is none that is known.

    Of more than 5,000 activities the latest are kept, and the rest counted.
    """
    csv.field_size_limit(LONGEST_FIELD)
    rows = _rows(lines, source)
    header = next(rows, [])
    sheet = _Sheet(source, kind_of_table(columns := columns_of(header)), columns, asked)
    if not sheet.kind:
        raise refused(source, "S003", "this table has no columns for the day and the kind of training", 1)
    latest: list[tuple[date, int, Activity]] = []
    unread: list[Unread] = []
    for row in rows:
        if not any(row):
            continue
        sheet.rows += 1
        made = _row(row, sheet)
        if isinstance(made, Unread):
            unread.append(made)
            sheet.left_out += len(unread) > MOST_UNREAD
            del unread[MOST_UNREAD:]
        elif made:
            heapq.heappush(latest, (made.when, -sheet.rows, made))
            if len(latest) > MOST_KEPT:
                heapq.heappop(latest)
                sheet.left_out += 1
    kept = [made for _, _, made in sorted(latest, key=lambda one: (one[0], -one[1]))]
    return Reading(tuple(kept), (), tuple(unread), _notes(sheet, bool(kept)))


def _rows(lines: Iterable[str], source: str) -> Iterator[list[str]]:
    first, rest = _peeked(lines)
    delimiter = max(",;\t", key=first.count)
    whole = first.strip().startswith('"') and first.strip().endswith('"') and '""' in first and delimiter == ","
    try:
        for count, row in enumerate(csv.reader([*([first] if first else [])], delimiter=delimiter)):
            yield _unpacked(row, whole and count == 0)
        for count, row in enumerate(csv.reader(rest, delimiter=delimiter), 1):
            if count > MOST_ROWS:
                raise refused(source, "S004", f"a table has at most {MOST_ROWS:,} rows")
            yield _unpacked(row, len(row) == 1)
    except csv.Error as fault:
        raise refused(source, "S003", f"this table cannot be read: {fault}") from None


def _unpacked(row: list[str], whole: bool) -> list[str]:
    """Take apart a row that a spreadsheet has put into quotes as a whole."""
    return next(csv.reader(row), []) if whole and len(row) == 1 and "," in row[0] else row


def _peeked(lines: Iterable[str]) -> tuple[str, Iterator[str]]:
    rest = iter(lines)
    return next(rest, "").removeprefix("\ufeff"), rest


def _row(row: Sequence[str], sheet: _Sheet) -> Activity | Unread | None:
    title = clean(sheet.cell(row, "title"))
    place = f"row {sheet.rows}"
    begins = moment_of(sheet.cell(row, "date"))
    if begins is None or not 1900 <= begins[0].year <= 2200:
        return Unread("the row has no day that can be read", title, sheet.source, place)
    when, starts = _local(*begins, sheet)
    named = sheet.cell(row, "type")
    kind = "race" if plain_is(named, "race") else sport(named)
    seconds, km, done = _amounts(row, sheet, kind)
    if done and seconds is not None and seconds < _SHORTEST_S:
        return Unread("it lasts less than a minute", title, sheet.source, place, when)
    effort = kind if kind == "race" else ""
    minutes = rounded(seconds / 60) if seconds else None
    told = tell(title, sheet.cell(row, "text")[:400], "" if effort else kind, effort, minutes, km)
    if told is None and plain_is(
        named, "workout", "training", "entrenamiento", "allenamento", "entrainement", "treino"
    ):
        told = tell("", "", "cross", "", minutes, km)
        told = told and evolve(
            told, how="guessed", doubts=(f'cross training, because "{clean(named, 30)}" says no more',)
        )
    if told is None:
        return Unread("nothing tells what training it is", title or clean(named), sheet.source, place, when)
    made = from_told(told, when, "done" if done else "planned", title or clean(named), sheet.source, place, starts)
    return evolve(made, climb_m=_metres(sheet.cell(row, "climb")), descent_m=_metres(sheet.cell(row, "descent")))


def plain_is(text: str, *names: str) -> bool:
    """Tell whether a value is one of these, whatever its capitals."""
    return text.strip().casefold() in names


def _local(when: datetime, timed: bool, sheet: _Sheet) -> tuple[date, int | None]:
    if not timed:
        return when.date(), None
    home = zone(sheet.asked.zone) if sheet.kind == "strava" else None
    if home is not None and 1900 <= when.year <= 2200:
        when = when.replace(tzinfo=UTC).astimezone(home)
    starts = when.hour * 60 + when.minute
    return when.date(), starts or None


def _amounts(row: Sequence[str], sheet: _Sheet, kind: str) -> tuple[float | None, float | None, bool]:
    """Give seconds, kilometres, and whether it is done."""
    if sheet.kind == "trainingpeaks":
        done = bool(sheet.cell(row, "done_hours") or sheet.cell(row, "done_m"))
        hours = number(sheet.cell(row, "done_hours") or sheet.cell(row, "planned_hours"))
        metres = number(sheet.cell(row, "done_m") or sheet.cell(row, "planned_m"))
        return hours * 3600 if hours else None, round(metres / 1000, 2) if metres else None, done
    lifts = kind in ("strength", "mobility")
    order = ("elapsed", "moving", "time") if sheet.kind == "strava" and lifts else ("moving", "elapsed", "time")
    if sheet.kind == "garmin":
        order = ("time", "elapsed", "moving")
    seconds = next((one for one in (_seconds(sheet.cell(row, name)) for name in order) if one), None)
    return seconds, None if lifts else _km(row, sheet), True


def _seconds(text: str) -> float | None:
    if not re.fullmatch(r"(?:\d{1,3}:){1,2}\d{1,2}(?:[.,]\d{1,6})?", text):
        return number(text)
    values = [float(part) for part in text.replace(",", ".").split(":")]
    return sum(value * 60.0**power for power, value in enumerate(reversed(values)))


def _km(row: Sequence[str], sheet: _Sheet) -> float | None:
    """Give kilometres: of two columns the second holds metres; so does a lone value with thousands in it."""
    text, second = sheet.last(row, "distance")
    value = number(text)
    if value is None:
        return None
    if second or (sheet.kind == "garmin" and value >= 400):
        km = value / 1000
    else:
        km = value * (MILE_KM if sheet.asked.miles else 1)
    return round(km, 2) if km >= 0.1 else None


def _metres(text: str) -> int | None:
    value = number(text)
    return int(value + 0.5) if value is not None and 0.5 <= value <= 20_000 else None


def _notes(sheet: _Sheet, any_kept: bool) -> tuple[str, ...]:
    notes = []
    name = short(sheet.source)
    if sheet.kind == "strava" and any_kept and not zone(sheet.asked.zone):
        notes.append(
            f"{name}: times in this export are universal time and no time zone was given; the days are taken as they "
            "stand there (--zone Europe/Berlin would place them)."
        )
    if sheet.kind in ("strava", "garmin") and any_kept and len(sheet.columns.get("distance", ())) == 1:
        unit = "miles" if sheet.asked.miles else "kilometres"
        notes.append(f"{name}: the table does not say its unit; distances are taken as {unit}.")
    if sheet.left_out:
        notes.append(f"{name}: {sheet.left_out:,} older rows are left out.")
    return tuple(notes)


def is_table(first: str) -> bool:
    """Tell whether a first line is the header of a table of activities."""
    row: list[Any] = next(_rows([first], ""), [])
    return bool(kind_of_table(columns_of(row)))
