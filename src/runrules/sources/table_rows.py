"""What one row of a table of activities is: a session, done or planned, with what its words and numbers say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from attrs import define, evolve

from .amounts import distance_in, number, rounded
from .calendar_times import zone
from .classify import Told, by_length, from_told, tell
from .columns import Strokes, kind_named, moment_of
from .found import RUNS, Activity, Asked, Event, Unread, clean
from .marks import by_feeling, by_intensity, intensity
from .measures import Unit, km_of, seconds_of
from .pains import pains_in
from .words import plain

_SHORTEST_S, _NOT_LIGHT_KG = 60, 1000
_ANY_TRAINING = ("workout", "training", "entrenamiento", "allenamento", "entrainement", "treino")


@define
class Sheet:
    """One table while it is read: its columns, its kind, its units, and what has to be said about it."""

    source: str
    kind: str
    columns: dict[str, list[int]]
    asked: Asked
    unit: Unit = "seconds"
    strokes: Strokes = ""
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


def row_of(row: Sequence[str], sheet: Sheet) -> Iterator[Activity | Event | Unread]:
    """Give the session of a row, and before it what it says about pain; or why there is none."""
    title = clean(sheet.cell(row, "title"))
    place = f"row {sheet.rows}"
    begins = moment_of(sheet.cell(row, "date"), sheet.strokes == "month")
    if begins is None or not 1900 <= begins[0].year <= 2200:
        yield Unread("the row has no day that can be read", title, sheet.source, place)
        return
    when, starts = _local(*begins, sheet)
    named = sheet.cell(row, "type")
    kind = "race" if _is(named, "race") else kind_named(named)
    done = _done(row, sheet, when)
    yield from pains_in(_about_pain(row, sheet, title, done), when, sheet.source, place)
    seconds, km = _amounts(row, sheet, kind)
    if seconds is not None and seconds < _SHORTEST_S:
        if done:
            yield Unread("it lasts less than a minute", title, sheet.source, place, when)
            return
        seconds = None
    told = _told(row, sheet, title, kind, seconds, km)
    if told is None:
        yield Unread("nothing tells what training it is", title or clean(named), sheet.source, place, when)
        return
    made = from_told(told, when, "done" if done else "planned", title or clean(named), sheet.source, place, starts)
    yield evolve(made, climb_m=_metres(sheet.cell(row, "climb")), descent_m=_metres(sheet.cell(row, "descent")))


def _told(
    row: Sequence[str], sheet: Sheet, title: str, kind: str, seconds: float | None, km: float | None
) -> Told | None:
    """Say what a row is, by its words; what it felt like, its intensity and its length may say that it was harder."""
    named = sheet.cell(row, "type")
    effort = kind if kind == "race" else ""
    minutes = rounded(seconds / 60) if seconds else None
    text = sheet.cell(row, "text")[:400]
    label = title
    if sheet.kind == "plain":
        text = f"{text} {sheet.cell(row, 'said')[:400]}"
        label = title if kind else f"{named} {title}".strip()
    told = tell(label, text, "" if effort else kind, effort, minutes, km)
    if told is None and _is(named, *_ANY_TRAINING):
        told = tell("", "", "cross", "", minutes, km)
        doubt = f'cross training, because "{clean(named, 30)}" says no more'
        return told and evolve(told, how="guessed", doubts=(doubt,))
    if told and told.what in ("strength", "mobility"):
        lasts = _amounts(row, sheet, told.what)[0]
        return _lifted(row, sheet, evolve(told, minutes=rounded(lasts / 60) if lasts else told.minutes))
    if told and told.what in RUNS:
        told = by_intensity(told, intensity(number(sheet.cell(row, "intensity")), None, None), "its intensity factor")
        told = by_length(by_feeling(told, number(sheet.cell(row, "felt"))))
    return told


def _lifted(row: Sequence[str], sheet: Sheet, told: Told) -> Told:
    """Doubt that a session was light where the table says how much was lifted."""
    kilos = number(sheet.cell(row, "lifted"))
    if told.what != "strength" or told.load != "light" or kilos is None or kilos < _NOT_LIGHT_KG:
        return told
    sets = number(sheet.cell(row, "sets"))
    said = f"moderate, because {kilos:,.0f} kg were lifted{f' in {sets:.0f} sets' if sets else ''}"
    return evolve(told, load="moderate", doubts=(*told.doubts, said))


def _about_pain(row: Sequence[str], sheet: Sheet, title: str, done: bool) -> str:
    """What may speak of pain: what the athlete wrote, and of a session that was done all else but its plan."""
    own = sheet.cell(row, "said")
    if sheet.kind == "trainingpeaks":
        return f"{own}\n{sheet.cell(row, 'coach')}" if done else own
    return f"{title}\n{sheet.cell(row, 'text')[:2000]}\n{own}" if done else ""


def _done(row: Sequence[str], sheet: Sheet, when: date) -> bool:
    """Whether a row happened: where the table does not tell, all up to today did."""
    if sheet.kind == "trainingpeaks":
        return bool(sheet.cell(row, "done_hours") or sheet.cell(row, "done_m"))
    return sheet.kind == "strava" or sheet.asked.today is None or when <= sheet.asked.today


def _is(text: str, *names: str) -> bool:
    """Tell whether a value is one of these, whatever its capitals."""
    return plain(text) in names


def _local(when: datetime, timed: bool, sheet: Sheet) -> tuple[date, int | None]:
    if not timed:
        return when.date(), None
    home = zone(sheet.asked.zone) if sheet.kind == "strava" else None
    if home is not None and 1900 <= when.year <= 2200:
        when = when.replace(tzinfo=UTC).astimezone(home)
    starts = when.hour * 60 + when.minute
    return when.date(), starts or None


def _amounts(row: Sequence[str], sheet: Sheet, kind: str) -> tuple[float | None, float | None]:
    """Give seconds and kilometres."""
    if sheet.kind == "trainingpeaks":
        hours = number(sheet.cell(row, "done_hours") or sheet.cell(row, "planned_hours"), thousands=False)
        metres = number(sheet.cell(row, "done_m") or sheet.cell(row, "planned_m"))
        return hours * 3600 if hours else None, round(metres / 1000, 2) if metres else None
    lifts = kind in ("strength", "mobility")
    order = ["minutes", "hours", "time", "elapsed", "moving"]
    if sheet.kind == "strava":
        order = ["elapsed", "moving"] if lifts else ["moving", "elapsed"]
    found = (_seconds(sheet.cell(row, name), name, sheet) for name in order)
    return next((one for one in found if one), None), None if lifts else _km(row, sheet)


def _seconds(text: str, name: str, sheet: Sheet) -> float | None:
    if sheet.kind == "strava":
        return seconds_of(text)
    unit: Unit = "minutes" if name == "minutes" else "hours" if name == "hours" else sheet.unit
    return seconds_of(text, unit if name in ("minutes", "hours", "time") else "seconds", True)


def _km(row: Sequence[str], sheet: Sheet) -> float | None:
    """Give kilometres: of two columns the second holds metres; so does a lone value with thousands in it."""
    for unit in ("km", "miles", "metres"):
        if (there := number(sheet.cell(row, unit))) is not None:
            return km_of(there, unit)
    text, second = sheet.last(row, "distance")
    value = number(text)
    if value is None:
        return distance_in(text)
    if second or (sheet.kind == "garmin" and value >= 400):
        return km_of(value, "metres")
    return km_of(value, "miles" if sheet.asked.miles else "km")


def _metres(text: str) -> int | None:
    value = number(text)
    return int(value + 0.5) if value is not None and 0.5 <= value <= 20_000 else None
