"""Decide one week: what was said, merged and searched, kept together for whoever explains it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from .advice import SwitchedOff
from .locks import NO_LOCKS, Locks, hold
from .merge import ALL_DAYS, Board, Wish, merge
from .models import DAYS, Athlete, Strength, Week
from .puzzle import Fixed
from .search import BUDGET, Placed, Placing, place
from .statements import PLANNED, Failure, Said, Veto


@frozen(slots=False)
class Stands:
    """A strength session that is not searched for: done, or on a day that is over."""

    day: int
    lift: Strength


@frozen(slots=False)
class Decision:
    """Everything about one decided week. ``days`` are those on which something new may stand (bits).

    ``left_out`` is what rules that are off said.
    """

    athlete: Athlete
    week: Week
    said: tuple[Said, ...]
    failures: tuple[Failure, ...]
    board: Board
    stands: tuple[Stands, ...]
    fixed: tuple[Fixed, ...]
    days: int
    placing: Placing
    planned: Mapping[str, Strength]  # what the runner planned, by the name of the wish
    left_out: tuple[Said, ...] = ()
    locks: Locks = NO_LOCKS

    def lifts(self) -> dict[int, tuple[Strength, ...]]:
        """The strength of each day, 0 to 6, as it was decided."""
        found: dict[int, list[Strength]] = {day: [] for day in range(7)}
        for one in self.stands:
            found[one.day].append(one.lift)
        for placed in self.placing.placed:
            if placed.day is not None:
                lift = Strength(placed.work, placed.wish.minutes, "am" if placed.early else None)
                found[placed.day].append(lift)
        return {day: tuple(lifts) for day, lifts in found.items()}


def decide(
    athlete: Athlete,
    week: Week,
    said: Iterable[Said],
    failures: Sequence[Failure] = (),
    off: Sequence[SwitchedOff] = (),
    budget: int = BUDGET,
) -> Decision:
    """Merge what was said about a week and place its sessions.

    What rules that are ``off`` said is left out, but for vetoes that are hard in this week: those yield to nothing.
    """
    silent = {one.rule for one in off}
    heard: tuple[Said, ...] = tuple(said)
    left_out: tuple[Said, ...] = ()
    if silent:
        left_out = tuple(one for one in heard if one.statement.rule.id in silent and not _hard(one))
        heard = tuple(one for one in heard if one.statement.rule.id not in silent or _hard(one))
    board = merge(week, heard)
    planned, lifts, stands, fixed = _planned(week)
    days = _possible(athlete, week)
    locks, locked = hold(week, heard, planned, lifts, fixed)
    placing = place_beside(board, (*planned, *board.wishes), fixed, days, locked, budget)
    return Decision(athlete, week, heard, tuple(failures), board, stands, fixed, days, placing, lifts, left_out, locks)


def place_beside(
    board: Board,
    wishes: Sequence[Wish],
    fixed: Sequence[Fixed],
    days: int,
    pinned: Mapping[str, Placed],
    budget: int = BUDGET,
) -> Placing:
    """Place wishes beside those that are ``pinned`` where they are, by name; all of them in their order."""
    if not pinned:
        return place(board, wishes, fixed, days, budget)
    free = [wish for wish in wishes if wish.name not in pinned]
    there = [Fixed(one.day, one.work) for one in pinned.values() if one.day is not None]
    placing = place(board, free, (*fixed, *there), days, budget)
    found = {wish.name: one for wish, one in zip(free, placing.placed, strict=True)}
    found.update(pinned)
    return Placing(tuple([found[wish.name] for wish in wishes]), placing.cost, placing.exact)


def _hard(said: Said) -> bool:
    return isinstance(said.statement, Veto) and said.statement.severity == "hard"


def _planned(week: Week) -> tuple[list[Wish], dict[str, Strength], tuple[Stands, ...], tuple[Fixed, ...]]:
    """Planned strength as wishes of rank 0, by date; what is done or over as it stands; neighbours as fixed."""
    wishes: list[Wish] = []
    lifts: dict[str, Strength] = {}
    stands: list[Stands] = []
    fixed: list[Fixed] = []
    for number, day in enumerate(week.days):
        for index, lift in enumerate(day.strength) if day.strength else ():
            if lift.done or day.date < week.today:
                stands.append(Stands(number, lift))
                fixed.append(Fixed(number, lift.work))
            else:
                name = f"{PLANNED}{number}/{index}"
                lifts[name] = lift
                wishes.append(Wish(0, name, (lift.work,), lift.minutes, number, lift.part == "am"))
    for first, days in ((-len(week.before), week.before), (7, week.after)):
        if days:
            fixed += [Fixed(first + number, one.work) for number, day in enumerate(days) for one in day.strength]
    return wishes, lifts, tuple(stands), tuple(fixed)


def _possible(athlete: Athlete, week: Week) -> int:
    """The days on which something new may stand: possible for the athlete, and not over."""
    wanted = athlete.wishes.days
    if not wanted and week.today <= week.starts:
        return ALL_DAYS
    return sum(
        1 << number
        for number, day in enumerate(week.days)
        if day.date >= week.today and (not wanted or DAYS[day.date.weekday()] in wanted)
    )
