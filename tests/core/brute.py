"""The meaning of statements, spelled out slowly: every placing is tried and judged from what was said itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product

from runrules import LOADS, Apart, Caution, Limit, Prefer, Propose, Said, Veto, Week, Work
from runrules.models import work as work_of

DROPPED = 12
Choice = tuple[int | None, bool, Work, int]  # day or None, in the morning, work, loss


class Wanted:
    """A wish as the runner or some proposals put it."""

    def __init__(self, rank: int, works: Sequence[Work], home: int | None = None, early: bool = False) -> None:
        self.rank, self.works, self.home, self.early = rank, list(works), home, early


Stood = tuple[Wanted, int, bool, Work, int]


def best(week: Week, said: Sequence[Said], days: Sequence[int]) -> tuple[object, ...]:
    """The judgement of the best placing there is."""
    wanted = wishes(week, said)
    return min(
        judgement
        for choices in product(*(list(options(one, week, said, days)) for one in wanted))
        if (judgement := judge(week, said, wanted, choices)) is not None
    )


def wishes(week: Week, said: Sequence[Said]) -> list[Wanted]:
    found = [
        Wanted(0, (lift.work,), place, lift.part == "am")
        for place, day in enumerate(week.days)
        for lift in day.strength
        if not lift.done
    ]
    names = sorted({one.statement.name for one in said if isinstance(one.statement, Propose)})
    proposed = []
    for name in names:
        same = [s.statement for s in said if isinstance(s.statement, Propose) and s.statement.name == name]
        least = min(same, key=lambda one: [asked(work) for work in (one.work, *one.instead)])
        proposed.append(
            (min(one.rank for one in same), name, Wanted(min(o.rank for o in same), (least.work, *least.instead)))
        )
    return found + [one for _, _, one in sorted(proposed, key=lambda each: each[:2])]


def options(one: Wanted, week: Week, said: Sequence[Said], days: Sequence[int]) -> Iterator[Choice]:
    yield None, False, one.works[0], DROPPED
    losses = [(work, 0) for work in one.works]
    lesser = [work for work in steps(one.works[0]) if work not in one.works]
    losses += [(work, loss) for loss, work in enumerate(dict.fromkeys(lesser), start=1)]
    for work, loss in losses:
        for day, early in product(range(7), (False, True)):
            if early and not one.early:
                continue
            at_home = (day, early) == (one.home, one.early)
            if (day in days or at_home) and not closed(week, said, day, work, early):
                yield day, early, work, loss


def steps(work: Work) -> list[Work]:
    load = LOADS.index(work.load)
    found = [work_of(work.areas, LOADS[lower]) for lower in reversed(range(load))]
    if set(work.areas) & {"legs", "jumps"}:
        others = tuple(area for area in work.areas if area in ("upper", "core")) or ("upper", "core")
        found += [work_of(others, LOADS[lower]) for lower in reversed(range(min(load, 1) + 1))]
    return found


def judge(
    week: Week, said: Sequence[Said], wanted: Sequence[Wanted], choices: Sequence[Choice]
) -> tuple[object, ...] | None:
    """Losses by rank, moves, warnings, points, then the earliest and heaviest; None for what may not be."""
    placed: list[Stood] = [
        (one, day, early, work, loss)
        for one, (day, early, work, loss) in zip(wanted, choices, strict=True)
        if day is not None
    ]
    done = [(place, lift.work) for place, day in enumerate(week.days) for lift in day.strength if lift.done]
    if not lawful(week, said, placed, done):
        return None
    losses = [
        sum(choice[3] for one, choice in zip(wanted, choices, strict=True) if one.rank == rank) for rank in range(4)
    ]
    moves = sum(one.home is not None and (day, early) != (one.home, one.early) for one, day, early, _, _ in placed)
    warnings = sum(
        any(
            isinstance(s.statement, Caution) and on(s.statement, week, day) and blocked(s.statement.work, work)
            for s in said
        )
        for _, day, _, work, _ in placed
    )
    prefers = list(dict.fromkeys(s.statement for s in said if isinstance(s.statement, Prefer)))
    points = sum(
        p.points for _, day, _, work, _ in placed for p in prefers if on(p, week, day) and blocked(p.work, work)
    )
    every = sorted({work for one in wanted for work in (*one.works, *steps(one.works[0]))}, key=weight)
    rows = [sum(every.index(work) + 1 for _, there, _, work, _ in placed if there == day) for day in range(7)]
    return (*losses, moves, warnings, -points, [-row for row in rows])


def lawful(week: Week, said: Sequence[Said], placed: Sequence[Stood], done: list[tuple[int, Work]]) -> bool:
    for index, (one, day, early, _, _) in enumerate(placed):
        at_home = (day, early) == (one.home, one.early)
        if not at_home and any(there == day for there, _ in done):
            return False
        for other, there, then, _, _ in placed[index + 1 :]:
            if there == day and not (at_home and (there, then) == (other.home, other.early)):
                return False
    moving = [(day, work) for _, day, _, work, _ in placed]
    around = [(place - len(week.before), lift.work) for place, day in enumerate(week.before) for lift in day.strength]
    around += [(7 + place, lift.work) for place, day in enumerate(week.after) for lift in day.strength]
    for s in said:
        what = s.statement
        if isinstance(what, Apart):
            for index, (day, work) in enumerate(moving):
                for there, beside in moving[index + 1 :] + done + around:
                    if abs(day - there) < what.days and clash(what, work, beside):
                        return False
        if isinstance(what, Limit):
            counted = [day for day, work in moving if work & what.work and on(what, week, day)]
            fixed = [day for day, work in done if work & what.work and on(what, week, day)]
            if counted and what.sessions is not None and len(counted) + len(fixed) > what.sessions:
                return False
            grown = len({*counted, *fixed}) > len({*fixed})
            if grown and what.days is not None and len({*counted, *fixed}) > what.days:
                return False
    return True


def clash(what: Apart, work: Work, other: Work) -> bool:
    return bool((work & what.work and other & what.other) or (work & what.other and other & what.work))


def closed(week: Week, said: Sequence[Said], day: int, work: Work, early: bool) -> bool:
    return any(
        isinstance(s.statement, Veto)
        and on(s.statement, week, day)
        and blocked(s.statement.work, work)
        and (s.statement.part is None or (s.statement.part == "am") is early)
        for s in said
    )


def on(what: Veto | Caution | Prefer | Limit, week: Week, day: int) -> bool:
    when: date = week.days[0].date + timedelta(day)
    return what.dates is None or when in what.dates


def asked(work: Work) -> tuple[int, int, int]:
    return LOADS.index(work.load), work.value.bit_count(), work.value


def weight(work: Work) -> tuple[int, int, int]:
    return LOADS.index(work.load), work.value.bit_count(), -work.value


def blocked(work: Work, mask: Work) -> bool:
    return bool(work & mask)
