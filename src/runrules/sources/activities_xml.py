"""TCX and GPX files of watches and sites: what was done, from its laps or from the points on the way.

They are read as a stream. Of the points only sums are kept, of distances and heights, and the first and last time. A
document type is refused, and with it every entity that a file could define.
"""

from __future__ import annotations

import codecs
from datetime import datetime
from math import asin, cos, isfinite, radians, sin, sqrt
from typing import IO
from xml.parsers import expat

from attrs import define, evolve

from ..problems import ProfileError
from .activities import Measured, moment, reading, session
from .classify import sport
from .found import Asked, Reading, refused

MOST_BYTES, MOST_ELEMENTS, MOST_KEPT, DEEPEST, LONGEST_TEXT = 50_000_000, 4_000_000, 1_000, 100, 1_000
#: A piece in which nothing begins or ends and no text stands is one name or value: longer than any real one.
_PIECE = 1 << 18
_EARTH_M = 6_371_000
#: Heights that differ by less are taken for the same: what a watch measures wavers by some metres. A convention.
_SAME_HEIGHT_M = 10
#: Strava wrote numbers for a while.
_NUMBERS = {"9": "run", "1": "cross"}
_WANTED = {
    "Activity/Id", "Activity/Notes", "Activity/Name", "Lap/TotalTimeSeconds", "Lap/DistanceMeters",
    "Trackpoint/AltitudeMeters", "trk/name", "trk/type", "trkpt/time", "trkpt/ele",
}  # fmt: skip


def read_xml(path: str, source: str, asked: Asked) -> Reading:
    """Read the activities of a TCX or GPX file; ProfileError where it is neither, is broken, or holds none."""
    held = _Reader(source)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = held.doctype
    parser.StartElementHandler = held.start
    parser.EndElementHandler = held.end
    parser.CharacterDataHandler = held.text
    try:
        with open(path, "rb") as file:
            _feed(parser, file, held, source)
        parser.Parse(b"", True)
    except expat.ExpatError as fault:
        raise refused(source, "S003", "this file is broken or cut off here", fault.lineno) from None
    except ProfileError:
        raise
    except (LookupError, ValueError):
        raise refused(source, "S003", "this file is in an encoding that is not known") from None
    if not held.found:
        raise refused(source, "S006", f"there is no {'track' if held.root == 'gpx' else 'activity'} in this file")
    made = [session(one, asked, source, f"{held.named} {count}") for count, one in enumerate(held.found, 1)]
    return reading([*made], held.found, asked, source)


def _feed(parser: expat.XMLParserType, file: IO[bytes], held: _Reader, source: str) -> None:
    piece = file.read(_PIECE).removeprefix(codecs.BOM_UTF8).lstrip(b" \t\r\n")
    read = 0
    while piece:
        read, before = read + len(piece), held.events
        if read > MOST_BYTES:
            raise refused(source, "S004", f"a file of this kind has at most {MOST_BYTES:,} bytes")
        parser.Parse(piece, False)
        if held.events == before and len(piece) == _PIECE:
            raise refused(source, "S004", f"a name or a value in this file is longer than {_PIECE:,} bytes")
        piece = file.read(_PIECE)


@define
class _Way:
    """The part of a track, or all of it, as sums: the last point only as long as the next is not read."""

    metres: float = 0.0
    seconds: float = 0.0
    first: datetime | None = None
    last: datetime | None = None
    point: tuple[float, float] | None = None

    def gap(self) -> None:
        """End a segment: neither the way nor the time to the next one counts."""
        self.point = self.last = None

    def at(self, point: tuple[float, float] | None) -> None:
        """Go to a point; one without a place is left out."""
        if point is not None:
            self.metres += _apart(self.point, point) if self.point else 0.0
            self.point = point

    def when(self, time: datetime | None) -> None:
        """Be there at a time; one that lies before the last does not count."""
        if time is None or (self.last and (time.tzinfo is None) != (self.last.tzinfo is None)):
            return
        self.first = self.first or time
        if self.last:
            self.seconds += max(0.0, (time - self.last).total_seconds())
        self.last = time


@define
class _Heights:
    """Metres up and down so far, since the last height that differed from the one before it."""

    up: float = 0.0
    down: float = 0.0
    last: float | None = None

    def at(self, height: float) -> None:
        """Be at a height."""
        step = 0.0 if self.last is None else height - self.last
        if self.last is None or abs(step) >= _SAME_HEIGHT_M:
            self.up, self.down, self.last = self.up + max(0.0, step), self.down + max(0.0, -step), height


class _Reader:
    """Takes the elements as they come; ``found`` holds one session for each activity or track.

    ``events`` counts what has come so far.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.root = ""
        self.events = 0
        self.found: list[Measured] = []
        self._path: list[str] = []
        self._said = ""
        self._elements = 0
        self._now: Measured | None = None
        self._way = _Way()
        self._heights = _Heights()

    @property
    def named(self) -> str:
        """What one session of such a file is called."""
        return "track" if self.root == "gpx" else "activity"

    def doctype(self, *_: object) -> None:
        """Refuse a document type, which is where entities are defined."""
        raise refused(self.source, "S003", "this file brings a document type of its own, which is not read")

    def start(self, name: str, given: dict[str, str]) -> None:
        """Begin an element."""
        self.events += 1
        name = name.rpartition(":")[2]
        if not self._path:
            self.root = name
            if name not in ("gpx", "TrainingCenterDatabase"):
                raise refused(self.source, "S002", "this is neither a GPX nor a TCX file")
        self._elements += 1
        if self._elements > MOST_ELEMENTS or len(self._path) >= DEEPEST:
            raise refused(self.source, "S004", "this file holds more than any activity has")
        self._path.append(name)
        self._said = ""
        if name == "Activity":
            named = given.get("Sport", "")[:40]
            self._now, self._heights = Measured("" if named == "Other" else named, sport(named), None), _Heights()
        elif name == "trk":
            self._now, self._way, self._heights = Measured("", "", None), _Way(), _Heights()
        elif name == "Lap" and self._now and self._now.begins is None:
            self._now = evolve(self._now, begins=moment(given.get("StartTime", "")))
        elif name == "trkseg":
            self._way.gap()
            self._heights.last = None
        elif name == "trkpt":
            self._way.at(_place(given))

    def text(self, said: str) -> None:
        """Take text, where it is wanted, and no more of it than anyone needs."""
        self.events += 1
        if len(self._said) < LONGEST_TEXT and "/".join(self._path[-2:]) in _WANTED:
            self._said += said[:LONGEST_TEXT]

    def end(self, _: str) -> None:
        """End an element."""
        self.events += 1
        where, said = "/".join(self._path[-2:]), self._said.strip()
        name = self._path.pop()
        if self._now is not None:
            if where in _WANTED and said:
                self._take(where, said)
            if name == "Activity":
                self._keep(self._now)
            elif name == "trk":
                self._keep(_along(self._now, self._way))
        self._said = ""

    def _take(self, where: str, said: str) -> None:
        now, amount = self._now, _number(said)
        if now is None:
            return
        if where in ("trk/name", "Activity/Name", "Activity/Notes"):
            self._now = evolve(now, title=said)
        elif where == "trk/type":
            self._now = evolve(now, kind=_NUMBERS.get(said) or sport(said[:40]), title=now.title or said)
        elif where == "trkpt/time":
            self._way.when(moment(said))
        elif where == "Activity/Id" and now.begins is None:
            self._now = evolve(now, begins=moment(said))
        elif where == "Lap/TotalTimeSeconds" and amount:
            self._now = evolve(now, seconds=(now.seconds or 0) + amount)
        elif where == "Lap/DistanceMeters" and amount:
            self._now = evolve(now, metres=(now.metres or 0) + amount)
        elif where in ("Trackpoint/AltitudeMeters", "trkpt/ele") and amount is not None and abs(amount) < 10_000:
            self._heights.at(amount)

    def _keep(self, one: Measured) -> None:
        if len(self.found) >= MOST_KEPT:
            raise refused(self.source, "S004", f"a file of this kind has at most {MOST_KEPT:,} activities")
        heights = self._heights
        if heights.up or heights.down:
            doubt = "climb and descent, from the heights of its points"
            one = evolve(one, climb=heights.up, descent=heights.down, doubts=(*one.doubts, doubt))
        self.found.append(one)
        self._now = None


def _along(one: Measured, way: _Way) -> Measured:
    doubts = ("the distance, along the points of the track",) if way.metres >= 100 else ()
    return evolve(
        one, begins=way.first, seconds=way.seconds if way.first else None, metres=way.metres or None, doubts=doubts
    )


def _place(given: dict[str, str]) -> tuple[float, float] | None:
    lat, lon = _number(given.get("lat", "")), _number(given.get("lon", ""))
    good = lat is not None and lon is not None and abs(lat) <= 90 and abs(lon) <= 180
    return (radians(lat), radians(lon)) if good and lat is not None and lon is not None else None


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Give the metres between two places on the globe."""
    half = sin((other[0] - one[0]) / 2) ** 2 + cos(one[0]) * cos(other[0]) * sin((other[1] - one[1]) / 2) ** 2
    return 2 * _EARTH_M * asin(sqrt(min(1.0, half)))


def _number(text: str) -> float | None:
    try:
        value = float(text[:40])
    except ValueError:
        return None
    return value if isfinite(value) and abs(value) < 1e9 else None
