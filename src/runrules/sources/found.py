"""What other people's files say, as frozen values: sessions, events, and what was not understood."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

from attrs import frozen

from ..models import Lock, Part, Priority
from ..problems import Problem, ProfileError

How = Literal["id", "words", "numbers", "guessed"]
Status = Literal["planned", "done"]
EventKind = Literal["injured", "sick", "holiday", "note"]

RUNS = ("recovery", "easy", "steady", "long", "tempo", "intervals", "hills", "race-pace", "race")
OTHERS = ("run-walk", "walk", "cross", "mobility")
#: Days without training that a file names as such.
EMPTY = ("rest", "free")

_ADDRESS = re.compile(
    r"\b(?:https?|webcals?|ftp|file):/*\S*|\b[\w.+-]+@[\w-]+\.\S+|\bwww\.\S+|\b[a-z][\w-]*(?:\.[a-z][\w-]+)+/\S*",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u180e\ufff9-\ufffb\U000e0000-\U000e007f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff]+"
)


@frozen(slots=False)
class Activity:
    """One session on one local day: planned, or done.

    ``what`` is the effort of a run, ``"strength"``, other training, or ``"rest"`` or ``"free"`` for a day without.
    ``how`` says what told it: an id of the source, words, numbers, or nothing (guessed). ``doubts`` are the guesses
    in words. ``exact`` marks what a profile says in so many words. ``starts`` counts minutes from midnight of that
    day, None for a session of the whole day.
    """

    when: date
    what: str
    status: Status
    how: How
    title: str
    source: str
    place: str = ""
    starts: int | None = None
    key: bool | None = None
    minutes: int | None = None
    km: float | None = None
    climb_m: int | None = None
    descent_m: int | None = None
    areas: tuple[str, ...] = ()
    load: str | None = None
    priority: Priority | None = None
    doubts: tuple[str, ...] = ()
    exact: bool = False
    lock: Lock | None = None

    @property
    def part(self) -> Part | None:
        """The part of the day, None where no time is given."""
        return None if self.starts is None else "am" if self.starts < 720 else "pm"

    @property
    def family(self) -> str:
        """What it can be the same session with: run, strength, other, or an empty day."""
        if self.what in RUNS:
            return "run"
        return "empty" if self.what in EMPTY else self.what


@frozen(slots=False)
class Event:
    """Something that holds from one local day to another, both included. ``pain`` is 0 to 10, where it is said.

    ``once`` marks a word about one session, which does not say when it ended.
    """

    kind: EventKind
    first: date
    last: date
    title: str
    source: str
    place: str = ""
    site: str = ""
    pain: int | None = None
    once: bool = False


@frozen(slots=False)
class Unread:
    """An entry that became nothing, with the reason in a few words.

    ``maybe`` tells that it may have been training, on ``when`` or up to ``last``, or on any day.
    """

    reason: str
    title: str
    source: str
    place: str = ""
    when: date | None = None
    maybe: bool = True
    last: date | None = None


@frozen(slots=False)
class Reading:
    """Everything that one file, or several, say. ``notes`` are sentences about what was taken for granted.

    ``first_day`` is the weekday that weeks begin on, 0 for Monday, where a file says it. ``around`` is the day that
    repeating entries were followed around, where there are some. ``unknown`` are days that a file leaves open
    on purpose.
    """

    activities: tuple[Activity, ...] = ()
    events: tuple[Event, ...] = ()
    unread: tuple[Unread, ...] = ()
    notes: tuple[str, ...] = ()
    first_day: int | None = None
    around: date | None = None
    unknown: frozenset[date] = frozenset()


@frozen(slots=False)
class Asked:
    """What the person who imports has said: the day they call today, how far ahead, where they live.

    ``zone`` is a name such as Europe/Berlin, or "". ``starts`` dates the first week of a plan without dates.
    ``miles`` tells that distances without a unit are miles.
    """

    today: date | None = None
    weeks: int = 26
    zone: str = ""
    starts: date | None = None
    miles: bool = False


def joined(readings: Iterable[Reading]) -> Reading:
    """Put readings behind each other, each note once."""
    all_of = tuple(readings)
    return Reading(
        tuple(one for each in all_of for one in each.activities),
        tuple(one for each in all_of for one in each.events),
        tuple(one for each in all_of for one in each.unread),
        tuple(dict.fromkeys(one for each in all_of for one in each.notes)),
        next((each.first_day for each in all_of if each.first_day is not None), None),
        max((each.around for each in all_of if each.around), default=None),
        frozenset().union(*(each.unknown for each in all_of)),
    )


def clean(text: object, most: int = 80) -> str:
    """Make a title one short harmless line: no controls, no addresses, no more than ``most`` characters."""
    line = " ".join(_UNFIT.sub(" ", _ADDRESS.sub("(address)", str(text or "")[:2000])).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def short(source: str) -> str:
    """Name a file without the folders it lies in."""
    return clean(re.split(r"[/\\\\]", source)[-1], 60)


def refused(source: str, code: str, message: str, line: int | None = None) -> ProfileError:
    """Make the error for a file that cannot be used; the caller raises it."""
    at = f":{line}:1" if line else ""
    problem = Problem((), code, message, line=line, column=1 if line else None)
    return ProfileError((problem,), f"{source}{at}: error[{code}]: {message}")
