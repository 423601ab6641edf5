"""Times of calendar entries as local days: the day as the athlete lived it, and the minute of it."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any

from attrs import define

_FURTHEST_MIN = 14 * 60  # no place on earth is further from universal time


@define
class Zones:
    """The zone for times in universal time: the athlete's, the calendar's, or none; counts the ones without."""

    asked: tzinfo | None
    calendar: tzinfo | None
    taken_as_universal: int = 0


def zone(name: str) -> tzinfo | None:
    """Find a time zone by its name, also the one that Windows has for it, or by its offset, +13:00; else None."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    plain = name.strip().strip('"')
    if not plain:
        return None
    with suppress(ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(plain)
    usual = _of_windows(plain)
    return zone(usual) if usual else _offset(plain)


def _of_windows(name: str) -> str:
    """The usual name of a zone that goes by its Windows name, or ""."""
    try:
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
    except ModuleNotFoundError:
        return ""
    return WINDOWS_TO_OLSON.get(name, "")


def _offset(words: str) -> tzinfo | None:
    found = re.fullmatch(r"(?:UTC|GMT)?([+-])([0-9]{1,2})(?::?([0-5][0-9]))?", words)
    minutes = int(found[2]) * 60 + int(found[3] or 0) if found else 0
    if found is None or minutes > _FURTHEST_MIN:
        return None
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))


def zones_of(header: str, asked: str) -> Zones:
    """Find the zones that hold for a whole calendar."""
    named = re.search(r"^X-WR-TIMEZONE[^:]*:(.+)$", header, re.MULTILINE | re.IGNORECASE)
    return Zones(zone(asked), zone(named[1]) if named else None)


def as_local(start: date, entry: Any, zones: Zones) -> tuple[date, int | None]:
    """Give the local day and the minute of the day; None for an entry of the whole day.

    A time with a zone of its own, and a floating one, are as lived. Universal time goes to the entry's own zone, to
    the one that was asked for, or to the calendar's.
    """
    if not isinstance(start, datetime):
        return start, None
    if start.tzinfo is not None and _universal(start):
        own = zone(str(entry.get("X-USER-TIMEZONE", ""))) or zones.asked or zones.calendar
        if own is None:
            zones.taken_as_universal += 1
        else:
            start = start.astimezone(own)
    return start.date(), start.hour * 60 + start.minute


def minutes_between(start: date, end: object, entry: Any) -> int | None:
    """Give the whole minutes of a timed entry, None for others and for what lasts longer than a day."""
    if not isinstance(start, datetime):
        return None
    if isinstance(end, datetime):
        if (start.tzinfo is None) != (end.tzinfo is None):
            start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
        seconds = (end - start).total_seconds()
    elif hasattr(entry.get("DURATION"), "dt") and hasattr(entry["DURATION"].dt, "total_seconds"):
        seconds = entry["DURATION"].dt.total_seconds()
    else:
        return None
    return round(seconds / 60) if 30 <= seconds <= 86_400 else None


def _universal(when: datetime) -> bool:
    return str(when.tzinfo) in ("UTC", "Etc/UTC", "GMT", "Z", "tzutc()")
