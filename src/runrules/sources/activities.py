"""What watches measured: one session on the local day, from its sport, its start and its numbers."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from attrs import evolve, frozen

from .amounts import rounded
from .calendar_times import zone
from .classify import Told, from_told, tell, together
from .found import Activity, Asked, Reading, Unread, clean, short

_SHORTEST_S = 60
_FARTHEST = timedelta(hours=14)
_MOMENT = re.compile(r"\s*(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?\s*$", re.IGNORECASE)
_NAMES = {"running": "Run", "walking": "Walk", "hiking": "Hike", "cycling": "Ride", "training": "Training"}


@frozen(slots=False)
class Measured:
    """One session as a watch wrote it down.

    ``kind`` is run, strength, other training, or "" where the sport tells nothing. ``begins`` is universal time unless
    it has no zone: then it is as lived. ``offset`` is what the file says of local time. ``areas`` are areas of
    strength that its exercises tell.
    """

    title: str
    kind: str
    begins: datetime | None
    seconds: float | None = None
    metres: float | None = None
    climb: float | None = None
    descent: float | None = None
    offset: timedelta | None = None
    areas: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def session(one: Measured, asked: Asked, source: str, place: str = "") -> Activity | Unread:
    """Make the session that was done, or say why there is none."""
    title = clean(one.title)
    if one.begins is None or not 1900 < one.begins.year < 2200:
        return Unread("it does not say on which day it was", title, source, place)
    begins = _lived(one.begins, one.offset, asked)
    when, starts = begins.date(), begins.hour * 60 + begins.minute
    if one.seconds is not None and one.seconds < _SHORTEST_S:
        return Unread("it lasts less than a minute", title, source, place, when)
    told = _told(one, title)
    if told is None:
        return Unread("nothing tells what training it is", title, source, place, when)
    if told.what not in ("strength", "mobility"):
        told = evolve(told, doubts=(*told.doubts, *one.doubts))
    made = from_told(told, when, "done", title, source, place, starts)
    return evolve(made, climb_m=_height(one.climb), descent_m=_height(one.descent))


def strength(title: str, areas: tuple[str, ...], guess: str, minutes: int | None = None) -> Told | None:
    """Say what strength it is: areas as the title names them, else as the exercises tell, which may be a guess."""
    told = tell(title, "", "strength", minutes=minutes)
    if told is None or not areas:
        return told
    if told.how == "guessed":
        told = tell(title, " ".join(areas), "strength", minutes=minutes) or told
    elif "full" in told.areas or {*areas} <= {*told.areas}:
        return told
    else:  # legs that a title does not name have worked all the same
        told = evolve(told, areas=together({*told.areas, *areas}))
    return evolve(told, doubts=(*told.doubts, guess)) if guess else told


def reading(found: list[Activity | Unread], measured: list[Measured], asked: Asked, source: str) -> Reading:
    """Put together what a file gave, with a note where its days are those of universal time."""
    kept = tuple(one for one in found if isinstance(one, Activity))
    notes: tuple[str, ...] = ()
    if kept and any(map(_universal, measured)) and zone(asked.zone) is None:
        notes = (
            f"{short(source)}: its times are universal time and no time zone is known; the days are taken as they "
            "stand there (--zone Europe/Berlin would place them).",
        )
    return Reading(kept, (), tuple(one for one in found if isinstance(one, Unread)), notes)


def moment(text: str) -> datetime | None:
    """Read ``2026-11-24T17:30:00Z``, with or without parts of a second and a zone; None for anything else."""
    found = _MOMENT.match(text[:64])
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}{(found[3] or '').upper()}") if found else None
    except ValueError:
        return None


def name_of(sport: str) -> str:
    """Name a session after its sport, where nobody gave it a name."""
    return _NAMES.get(sport, sport.replace("_", " ").capitalize())


def _told(one: Measured, title: str) -> Told | None:
    minutes = rounded(one.seconds / 60) if one.seconds and one.seconds < 1e6 else None
    if one.kind == "strength":
        return strength(title, one.areas, "the areas, from the exercises that the watch saw", minutes)
    far = one.metres is not None and 100 <= one.metres <= 1e6
    km = round(one.metres / 1000, 2) if one.metres is not None and far else None
    return tell(title, "", one.kind, "", minutes, km)


def _universal(one: Measured) -> bool:
    aware = one.begins is not None and one.begins.tzinfo is not None and not one.begins.utcoffset()
    return aware and one.offset is None


def _lived(begins: datetime, offset: timedelta | None, asked: Asked) -> datetime:
    if begins.tzinfo is None or begins.utcoffset() or not 1900 <= begins.year <= 2200:
        return begins
    if offset is not None:
        return begins + offset
    home = zone(asked.zone)
    return begins.astimezone(home) if home else begins


def offset_of(local: datetime, universal: datetime) -> timedelta | None:
    """Give how far local time is from universal time, in quarters of an hour; None where that cannot be."""
    quarters = round((local.replace(tzinfo=UTC) - universal.replace(tzinfo=UTC)) / timedelta(minutes=15))
    offset = timedelta(minutes=15) * quarters
    return offset if abs(offset) <= _FARTHEST else None


def _height(metres: float | None) -> int | None:
    return int(metres + 0.5) if metres is not None and 0.5 <= metres <= 20_000 else None
