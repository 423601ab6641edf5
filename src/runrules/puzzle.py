"""Pose a week to the search: every choice for every wish with its cost, and the constraints as bits.

The cost of a choice is one integer. Its parts, from the heaviest to the lightest: what is lost of the wish, by rank; a
planned session moved; a day with a warning; points; and what decides between equals.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from .merge import ALL_DAYS, Board, Cap, Distance, Wish, ask_of, clash
from .models import LOADS, Work
from .models import work as work_of

DROPPED = 12  # a greater loss than any lesser work


@frozen(slots=False)
class Fixed:
    """A session that stays whatever happens: done, past, or in a neighbouring week. ``day`` counts from the first."""

    day: int
    work: Work


#: One choice for one wish: its cost, the bits it denies and takes, what it adds to the caps; and what it is: the mask
#: of its work, the day or None, whether in the morning, the loss. A plain tuple, for there are dozens in every week.
Option = tuple[int, int, int, int, int, int | None, bool, int]


@frozen(slots=False)
class Puzzle:
    """All wishes with their options, cheapest first, and the state that they start from."""

    options: tuple[list[Option], ...]  # wishes that ask for the same share one list
    state: int
    count: int
    overflow: int
    counters: tuple[int, ...]  # where each counter begins
    day_caps: tuple[tuple[int, int], ...]  # where seven bits of the state begin, how many may be set


def pose(board: Board, wishes: Sequence[Wish], fixed: Sequence[Fixed], days: int) -> Puzzle:
    """Turn a board and wishes into options with one cost each, and constraints into bits."""
    asked = _all_asked(wishes)
    scale = _Scale(board, wishes, asked)
    layout = _layout(board.distances, board.caps)
    start = _Start(layout, fixed)
    closed = board.closed
    options: list[list[Option]] = []
    before: Wish | None = None
    last: tuple[tuple[int, int], ...] = ()
    for wish, works in zip(wishes, asked, strict=True):
        if before is not None and wish.home is None is before.home and works is last and wish.rank == before.rank:
            options.append(options[-1])
            continue
        before, last = wish, works
        here: list[Option] = []
        weight = scale.rank[wish.rank]
        for mask, loss in works:
            costs = scale.row(mask)
            if wish.home is None and not start.far:  # nearly always, so in one go
                more = weight * loss
                rest = layout.row(mask, loss)
                here += [(costs[day] + more, *rest[day]) for day in _BITS[days] if not closed[day] & mask]
                continue
            for day, early in _open(board, wish, mask, days):
                if start.far and layout.too_near(day, mask, start.far):
                    continue
                cost, own = costs[day] + weight * loss, layout.bits(day, mask, home=False)
                if wish.home is not None:
                    if day == wish.home and early == wish.early:
                        own = layout.bits(day, mask, home=True)
                    else:
                        cost += scale.move
                here.append((cost, *own, mask, day, early, loss))
        here.append((weight * DROPPED, 0, 0, 0, works[0][0], None, False, DROPPED))
        here.sort()
        options.append(here)
    counters = tuple(range(0, 8 * len(layout.counters), 8))
    return Puzzle(tuple(options), start.state, start.count, layout.overflow, counters, start.day_caps)


def ladder(work: Work) -> tuple[Work, ...]:
    """List lesser work in the order it is tried: less load, then the same without jumps, then other work than legs.

    ``legs+core heavy`` steps down to ``legs+core`` moderate and light, then to core moderate and light.
    """
    areas, load = work.areas, LOADS.index(work.load)
    steps = [work_of(areas, LOADS[lower]) for lower in range(load - 1, -1, -1)]
    if "legs" in areas and "jumps" in areas:
        grounded = tuple(area for area in areas if area != "jumps")
        steps += [work_of(grounded, LOADS[lower]) for lower in range(load, -1, -1)]
    if "legs" in areas or "jumps" in areas:
        others = tuple(area for area in areas if area in ("upper", "core")) or ("upper", "core")
        steps += [work_of(others, LOADS[lower]) for lower in range(min(load, 1), -1, -1)]
    return tuple(steps)


_asks: dict[tuple[int, ...], tuple[tuple[int, int], ...]] = {}


def _all_asked(wishes: Sequence[Wish]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The same for several wishes; those that ask for the same share one value."""
    found: list[tuple[tuple[int, int], ...]] = []
    works: tuple[Work, ...] = ()
    for wish in wishes:
        found.append(found[-1] if found and wish.works == works else _asked(wish))
        works = wish.works
    return tuple(found)


def _asked(wish: Wish) -> tuple[tuple[int, int], ...]:
    """All work that one wish may come to, as (mask, loss): what would serve has no loss, then the ladder."""
    key = tuple([work._value_ for work in wish.works])
    if key not in _asks:
        steps = [step._value_ for step in ladder(wish.works[0])]
        lesser = [mask for mask in dict.fromkeys(steps) if mask not in key]
        _asks[key] = (*((mask, 0) for mask in dict.fromkeys(key)), *((mask, n) for n, mask in enumerate(lesser, 1)))
    return _asks[key]


def _open(board: Board, wish: Wish, mask: int, days: int) -> list[tuple[int, bool]]:
    """Where one kind of work may stand when no other session is in the way."""
    closed = board.closed
    if wish.home is None:
        return [(day, False) for day in range(7) if days >> day & 1 and not closed[day] & mask]
    places = [(day, early) for early in (False, wish.early)[: 1 + wish.early] for day in range(7) if days >> day & 1]
    home = (wish.home, wish.early)
    if home not in places:
        places.append(home)
    return [(day, early) for day, early in places if not (board.closed_early if early else closed)[day] & mask]


def _weight(mask: int) -> tuple[int, int, int]:
    """Order work from the lightest to the heaviest, legs counting most."""
    load, areas, value = ask_of(Work(mask))
    return load, areas, -value


class _Layout:
    """Where each constraint keeps its bits in the state, and each cap its counter."""

    def __init__(self, distances: tuple[Distance, ...], caps: tuple[Cap, ...]) -> None:
        # Seven bits for days with a session at home, seven for days with a new or moved one; then two times seven
        # for each distance, seven for each cap on days. A counter has seven bits and one for overflow.
        width, shift = 14, 0
        self.pairs: list[tuple[int, int, int, int, int]] = []
        for one in distances:
            other = width if one.mask == one.other else width + 7
            self.pairs.append((one.mask, one.other, one.days, width, other))
            width = other + 7
        self.counters: list[tuple[int, int, int]] = []
        self.fields: list[tuple[int, int, int]] = []
        self.count = self.overflow = 0
        self.day_caps: list[tuple[int, int]] = []
        for cap in caps:
            if cap.counts_days:
                self.fields.append((cap.mask, cap.days, width))
                self.day_caps.append((width, cap.most))
                width += 7
            elif cap.most < 127:
                self.counters.append((cap.mask, cap.days, 1 << shift))
                self.count |= 127 - cap.most << shift
                self.overflow |= 128 << shift
                shift += 8
        self._rows: dict[tuple[int, int], list[tuple[int, int, int, int, int, bool, int]]] = {}
        self._bits: dict[tuple[int, int, bool], tuple[int, int, int]] = {}

    def row(self, mask: int, loss: int) -> list[tuple[int, int, int, int, int, bool, int]]:
        """The options of a new session on each day, but for the cost."""
        if (mask, loss) not in self._rows:
            self._rows[mask, loss] = [(*self.bits(day, mask, home=False), mask, day, False, loss) for day in range(7)]
        return self._rows[mask, loss]

    def bits(self, day: int, mask: int, home: bool) -> tuple[int, int, int]:
        """What a session denies to others and takes of the state, and what it adds to the counters."""
        key = (day, mask, home)
        if key not in self._bits:
            self._bits[key] = self._reckoned(day, mask, home)
        return self._bits[key]

    def _reckoned(self, day: int, mask: int, home: bool) -> tuple[int, int, int]:
        takes = 1 << (day if home else day + 7)
        denies = 1 << day + 7 if home else 129 << day
        for left, right, apart, place, other in self.pairs:
            if mask & (left | right):
                near = sum([1 << one for one in range(max(0, day - apart + 1), min(7, day + apart))])
                if mask & left:
                    takes |= 1 << place + day
                    denies |= near << other
                if mask & right:
                    takes |= 1 << other + day
                    denies |= near << place
        for wanted, days, place in self.fields:
            if mask & wanted and days >> day & 1:
                takes |= 1 << place + day
        counts = 0
        for wanted, days, one in self.counters:
            if mask & wanted and days >> day & 1:
                counts += one
        return denies, takes, counts

    def too_near(self, day: int, mask: int, far: Sequence[tuple[int, int]]) -> bool:
        """Whether a session of a neighbouring week stands too near."""
        return any(
            abs(there - day) < apart and clash(left, right, mask, value)
            for there, value in far
            for left, right, apart, _, _ in self.pairs
        )


@lru_cache(maxsize=256)
def _layout(distances: tuple[Distance, ...], caps: tuple[Cap, ...]) -> _Layout:
    """The layout of some constraints: few differ from week to week."""
    return _Layout(distances, caps)


class _Start:
    """What is taken before any wish: sessions that stand whatever happens."""

    def __init__(self, layout: _Layout, fixed: Sequence[Fixed]) -> None:
        self.state, self.count = 0, layout.count
        self.far = [(fix.day, fix.work._value_) for fix in fixed if not 0 <= fix.day < 7]
        for fix in fixed:
            if 0 <= fix.day < 7:
                self._stand(layout, fix)
        self.day_caps = tuple(
            [(place, max(most, (self.state >> place & ALL_DAYS).bit_count())) for place, most in layout.day_caps]
        )

    def _stand(self, layout: _Layout, fix: Fixed) -> None:
        # What stands anyway is counted, but a counter that is full stays full: it only keeps others out.
        _, takes, counts = layout.bits(fix.day, fix.work._value_, home=True)
        self.state |= takes
        for _, _, one in layout.counters:
            if counts & one and not self.count + one & one << 7:
                self.count += one


class _Scale:
    """The weights that make one integer of everything compared."""

    def __init__(self, board: Board, wishes: Sequence[Wish], asked: tuple[tuple[tuple[int, int], ...], ...]) -> None:
        many = len(wishes)
        self.ties, self.point = _ties(asked)
        reach = 1 + 2 * many * sum([abs(points) for _, _, points in board.points])
        self.warning = self.point * reach
        self.move = self.warning * (many + 1)
        self.warned = [(day, warned) for day, warned in enumerate(board.warned) if warned]
        self.worth = [(wanted, _BITS[days], points * self.point) for wanted, days, points in board.points]
        weight = self.move * (many + 1)
        self.rank: dict[int, int] = {}
        for rank in sorted({wish.rank for wish in wishes}, reverse=True):
            self.rank[rank] = weight
            weight *= DROPPED * many + 1

    def row(self, mask: int) -> list[int]:
        """What it costs to place such work on each day; less is better."""
        costs = self.ties[mask].copy()
        for wanted, days, worth in self.worth:
            if mask & wanted:
                for day in days:
                    costs[day] -= worth
        for day, warned in self.warned:
            if warned & mask:
                costs[day] += self.warning
        return costs


_BITS = tuple(tuple(day for day in range(7) if days >> day & 1) for days in range(128))


@lru_cache(maxsize=256)
def _ties(asked: tuple[tuple[tuple[int, int], ...], ...]) -> tuple[dict[int, list[int]], int]:
    """What decides between equals: earlier days, then heavier work; by mask and day. And what outweighs it all."""
    masks = sorted({mask for works in asked for mask, _ in works}, key=_weight)
    many = len(asked)
    base = many * len(masks) + 1  # also where several sessions of the runner's own share a day
    ties = {mask: [-digit * base ** (6 - day) for day in range(7)] for digit, mask in enumerate(masks, start=1)}
    return ties, base**7 * many
