"""Other people's files: calendars, exports, plans; each from its content to sessions, events, and what was not read.

=====  =====================================================================
code   a file is refused because
=====  =====================================================================
S001   it cannot be opened
S002   nobody here can read this kind of file
S003   it is not what it looks like, or is broken
S004   it is too large, or has too many of something
S005   something is missing that the person has to say
S006   there is no training in it
S007   it says more of somebody's health than the profile that the athlete is taken from
=====  =====================================================================
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from tempfile import TemporaryDirectory

from .files import called, head_of, is_binary, lines_of, text_of, unpacked
from .found import Activity, Asked, Event, Reading, Unread, joined, refused

__all__ = [
    "Activity",
    "Asked",
    "Event",
    "Reading",
    "Unread",
    "checked",
    "holds_training",
    "joined",
    "kind_of",
    "read",
    "read_one",
]


def read(paths: Sequence[str], asked: Asked | None = None) -> Reading:
    """Read files of any known kind, in the order given; what each says stands behind the one before.

    ProfileError for the first that cannot be used, or where none of them holds any training.
    """
    wanted = asked or Asked()
    return checked(joined(read_one(path, wanted) for path in paths), paths)


def checked(reading: Reading, paths: Sequence[str]) -> Reading:
    """Give the reading back; ProfileError where it holds no training."""
    if not any(one.what != "free" for one in reading.activities):
        names = ", ".join(map(called, paths))
        unread = reading.unread
        listed = f": {unread[0].reason}" if len(unread) == 1 else f"; not understood: {len(unread)}" if unread else ""
        raise refused(names, "S006", f"there is no training in it that can be read{listed}")
    return reading


def read_one(path: str, asked: Asked) -> Reading:
    """Read one file; ProfileError where it cannot be used. A file without any training gives an empty reading.

    What gzip packed, as in ``run.fit.gz``, is unpacked first.
    """
    name = called(path)
    if head_of(path, name)[:2] != _GZIP:
        return _read(path, name, asked)
    with TemporaryDirectory() as folder:
        inner = os.path.join(folder, re.sub(r"\.gz$", "", os.path.basename(path), flags=re.IGNORECASE))
        unpacked(path, inner, name)
        return _read(inner, name, asked)


def _read(path: str, name: str, asked: Asked) -> Reading:
    head = head_of(path, name)
    kind = kind_of(head, path)
    if kind == "calendar":
        from .calendars import read_calendar

        return read_calendar(text_of(path, name), name, asked)
    if kind == "json":
        return _json(text_of(path, name), name)
    if kind == "table":
        from .tables import read_table

        return read_table(lines_of(path, name), name, asked)
    if kind == "grid":
        from .grids import read_grid

        return read_grid(text_of(path, name), name, asked)
    if kind == "fit":
        from .activities_fit import read_fit

        return read_fit(path, name, asked)
    if kind == "xml":
        from .activities_xml import read_xml

        return read_xml(path, name, asked)
    raise refused(name, "S002", _UNKNOWN.get(kind, _UNKNOWN[""]))


_UNKNOWN = {
    "": "this is no calendar, export or plan that can be read here",
    "empty": "the file is empty",
    "binary": "this is no text: no calendar, export or plan that can be read here, or a damaged one",
    "zip": "this is an archive; unpack it and name the files in it",
}


_GZIP = b"\x1f\x8b"


def kind_of(head: bytes, path: str) -> str:
    """Tell files apart by how they begin: calendar, json, table, grid, zip, fit, xml, binary, empty, or ""."""
    if head[:2] in (b"PK", _GZIP):
        return "zip"
    if head[8:12] == b".FIT":
        return "fit"
    from .files import decoded

    text = decoded(head).lstrip()
    first = re.split(r"[\r\n]", text, maxsplit=1)[0][:20_000]
    if not text:
        return "empty"
    if first.upper().startswith("BEGIN:") or path.lower().endswith((".ics", ".ical")):
        return "calendar"
    if text[0] in "[{":
        return "json"
    if text[0] == "<":
        return "xml"
    if is_binary(head):
        return "binary"
    from .tables import is_table

    if is_table(first):
        return "table"
    from .grids import is_grid

    if is_grid(text):
        return "grid"
    return "table" if path.lower().endswith((".csv", ".tsv")) else ""


def holds_training(raw: object) -> bool:
    """Tell whether what a JSON text holds is of a kind that is read here."""
    from .events_json import is_events, is_garmin
    from .plans import is_plan, is_workout

    return is_plan(raw) or is_workout(raw) or is_events(raw) or is_garmin(raw)


def _json(text: str, name: str) -> Reading:
    from .events_json import is_events, is_garmin, read_events, read_garmin
    from .plans import is_plan, is_workout, read_plan, read_workout

    try:
        raw = json.loads(text)
    except RecursionError:
        raise refused(name, "S004", "this is nested too deep") from None
    except ValueError as fault:
        line = getattr(fault, "lineno", None)
        raise refused(name, "S003", "this is not JSON, or only a part of it", line) from None
    if is_plan(raw):
        return read_plan(raw, name)
    if is_workout(raw):
        return read_workout(raw, name)
    if is_events(raw):
        return read_events(raw, name)
    if is_garmin(raw):
        return read_garmin(raw, name)
    raise refused(name, "S002", "this JSON holds no events, activities or plan that are known here")
