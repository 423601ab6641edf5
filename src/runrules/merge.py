"""Fold everything that was said into what is open, wished and limited: the laws.

Every law commutes and none counts a repetition: vetoes and cautions are ``or``, limits ``min`` within one scope,
distances all hold, points add up once for each different statement, wishes of one name become one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from attrs import frozen

from .models import Week, Work
from .statements import Apart, Caution, Limit, Prefer, Propose, Said, Veto

ALL_DAYS = 0b1111111
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)


@frozen(slots=False)
class Wish:
    """A session wanted this week.

    ``works`` would all serve. ``rank`` 1 is best; a planned session has rank 0, a ``home`` day and, when it is in
    the morning, ``early``.
    """

    rank: int
    name: str
    works: tuple[Work, ...]
    minutes: int | None
    home: int | None = None
    early: bool = False


class Cap(NamedTuple):
    """At most ``most`` sessions, or days with one, that hold any of ``mask`` on ``days`` (a set of bits)."""

    mask: int
    days: int
    most: int
    counts_days: bool


class Distance(NamedTuple):
    """Work of ``mask`` and work of ``other`` stand at least ``days`` days apart."""

    mask: int
    other: int
    days: int


@frozen(slots=False)
class Board:
    """One week as integers. Lists have one entry per day; masks are sets of cells, the values of ``Work``."""

    closed: list[int]
    closed_early: list[int]
    warned: list[int]
    points: list[tuple[int, int, int]]  # mask, days, points
    caps: tuple[Cap, ...]
    distances: tuple[Distance, ...]
    wishes: tuple[Wish, ...]
    minutes: tuple[tuple[int, int, int], ...]  # mask, days, at most


def merge(week: Week, said: Iterable[Said]) -> Board:
    """Fold statements about ``week`` into a board. The order of ``said`` and repetitions in it do not matter."""
    start = week.days[0].date.toordinal()
    closed, early, late, warned = [0] * 7, [0] * 7, [0] * 7, [0] * 7
    prefers: dict[tuple[object, ...], tuple[int, int, int]] = {}
    caps: dict[tuple[int, int, bool], int] = {}
    minutes: dict[tuple[int, int], int] = {}
    distances: set[tuple[int, int, int]] = set()
    proposals: list[Propose] = []
    for one in said:
        what = one.statement
        if isinstance(what, Veto):
            mask, part = what.work._value_, what.part
            if part is None:
                for day in days_of(what.dates, start):
                    closed[day] |= mask
            else:
                for day in days_of(what.dates, start):
                    (early if part == "am" else late)[day] |= mask
        elif isinstance(what, Prefer):
            mask, days, points = what.work._value_, bits_of(what.dates, start), what.points
            # As good as the statement itself, and an attrs value is slow to hash.
            prefers[what.rule.id, mask, days, points, what.message, what.params] = (mask, days, points)
        elif isinstance(what, Caution):
            mask = what.work._value_
            for day in days_of(what.dates, start):
                warned[day] |= mask
        elif isinstance(what, Propose):
            proposals.append(what)
        elif isinstance(what, Limit):
            _limit(what, start, caps, minutes)
        elif isinstance(what, Apart):
            first, second = what.work._value_, what.other._value_
            distances.add((first, second, what.days) if first <= second else (second, first, what.days))
    return Board(
        [all_day | part for all_day, part in zip(closed, late, strict=True)],
        [all_day | part for all_day, part in zip(closed, early, strict=True)],
        warned,
        list(prefers.values()),
        tuple([Cap(mask, days, most, counts) for (mask, days, counts), most in sorted(caps.items())]) if caps else (),
        tuple([Distance(*one) for one in sorted(distances)]) if distances else (),
        wishes(proposals),
        tuple([(mask, days, most) for (mask, days), most in sorted(minutes.items())]) if minutes else (),
    )


def wishes(proposals: Sequence[Propose]) -> tuple[Wish, ...]:
    """Make one wish of all proposals of a name: the best rank and the least session. Sorted by rank and name."""
    named: dict[str, list[Propose]] = {}
    for one in proposals:
        named.setdefault(one.name, []).append(one)
    merged = []
    for name, same in named.items():
        least = same[0]
        rank, minutes = least.rank, least.minutes
        if len(same) > 1:
            least = min(same, key=lesser)
            rank, minutes = min(one.rank for one in same), min(one.minutes for one in same)
        merged.append(Wish(rank, name, (least.work, *least.instead), minutes))
    merged.sort(key=attrgetter("rank", "name"))
    return tuple(merged)


def lesser(one: Propose) -> tuple[int, ...]:
    """Order proposals by how much they ask: load, then areas, then what would also serve."""
    return (*ask_of(one.work), *(number for work in one.instead for number in ask_of(work)))


def ask_of(work: Work) -> tuple[int, int, int]:
    """Order work by load, number of areas, and then by area."""
    value = work._value_
    return (0o4444 & value and 3 or 0o2222 & value and 2 or 1, value.bit_count(), value)


def clash(left: int, right: int, mask: int, value: int) -> bool:
    """Whether two sessions are a pair that must stand apart: one of the ``left`` work and one of the ``right``."""
    return bool(mask & left and value & right or mask & right and value & left)


def days_of(dates: tuple[date, ...] | None, start: int) -> Sequence[int]:
    """The days of the week, 0 to 6, among ``dates``; all seven for None. ``start`` is the ordinal of the first."""
    if dates is None:
        return EVERY_DAY
    return [day for one in dates if 0 <= (day := one.toordinal() - start) < 7]


def bits_of(dates: tuple[date, ...] | None, start: int) -> int:
    """The same as a set of bits."""
    if dates is None:
        return ALL_DAYS
    bits = 0
    for one in dates:
        day = one.toordinal() - start
        if 0 <= day < 7:
            bits |= 1 << day
    return bits


def _limit(
    what: Limit, start: int, caps: dict[tuple[int, int, bool], int], minutes: dict[tuple[int, int], int]
) -> None:
    mask, days = what.work._value_, bits_of(what.dates, start)
    if not days:
        return
    for most, counts_days in ((what.sessions, False), (what.days, True)):
        if most is not None:
            scope = (mask, days, counts_days)
            caps[scope] = min(most, caps.get(scope, most))
    if what.minutes is not None:
        minutes[mask, days] = min(what.minutes, minutes.get((mask, days), what.minutes))
