"""What a runner could change so that a wish finds a day: the smallest change of runs, and what a veto yields to.

No plugin is asked again. A veto says which run it guards; where that run goes, the veto goes. A veto that names no run
stays where it is, so nothing is promised that depends on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from operator import or_

from attrs import frozen

from .advice import Try
from .ledger import Ledger
from .models import DAYS, Day
from .search import Placed
from .statements import Veto


@frozen(slots=False)
class Change:
    """A change of runs: ``shift`` says how many days each of these days' runs moves, None for made easy."""

    words: str
    shift: dict[int, int | None]
    barred: frozenset[int]  # days that it may not count as opened


def tries(ledger: Ledger, placed: Placed) -> tuple[Try, ...]:
    """List what would open a day for a wish as it was wished, the best first.

    The smallest swap or move that puts no two key runs side by side; one key run made easy; what a veto yields to; and
    only where there is no such swap, the smallest one that does put two side by side, which says so.
    """
    gentle: Try | None = None
    harsh: Try | None = None
    shut, hard = _Shut(ledger), _Hard(ledger)
    for change in _swaps(ledger):
        if harsh is not None and hard.side_by_side(change):
            continue
        days = _opened(ledger, placed, change, shut)
        if days and hard.side_by_side(change):
            harsh = Try(change.words, f"{_what(ledger, placed, days)}, but puts two hard days side by side")
        elif days:
            gentle = Try(change.words, _what(ledger, placed, days))
            break
    eased = ((change, _opened(ledger, placed, change, shut)) for change in _eased(ledger))
    easier = next((Try(change.words, _what(ledger, placed, days)) for change, days in eased if days), None)
    last = None if gentle else harsh
    return tuple(one for one in (gentle, easier, *_fallbacks(ledger, placed), last) if one is not None)


class _Hard:
    """The days of key runs, and how many pairs of them stand side by side, the next week's first day included."""

    def __init__(self, ledger: Ledger) -> None:
        self.keys = {place for place, day in enumerate(ledger.decision.week.days) if day.key_run is not None}
        self.tomorrow = ledger.decision.week.on(date.fromordinal(ledger.start + 7))
        self.pairs = self._pairs(self.keys)

    def side_by_side(self, change: Change) -> bool:
        """Whether a change makes more pairs of key runs on neighbouring days than there were."""
        return self._pairs({place + (change.shift.get(place) or 0) for place in self.keys}) > self.pairs

    def _pairs(self, keys: set[int]) -> int:
        pairs = len([place for place in keys if place + 1 in keys])
        if self.tomorrow is None or 6 not in keys:
            return pairs
        hard = 0 in keys if self.tomorrow.assumed else self.tomorrow.key_run is not None
        return pairs + hard


def _swaps(ledger: Ledger) -> Iterator[Change]:
    """Swap the runs of two days, or move one to a free day: nearest days first, then earliest."""
    days, keys = ledger.decision.week.days, _guarded(ledger)
    movable = [_movable(ledger, place) for place in range(7)]
    for gap in range(1, 7):
        for left in range(7 - gap):
            right = left + gap
            if not (left in keys or right in keys) or not (movable[left] and movable[right]):
                continue
            shift: dict[int, int | None] = {left: gap, right: -gap}
            first, second = _name(days[left]), _name(days[right])
            if days[left].runs and days[right].runs:
                barred = {place + (shift[place] or 0) for place in keys if place in shift}
                yield Change(f"swap {first} and {second}", shift, frozenset(barred))
            elif days[left].runs or days[right].runs:
                words = f"move {first} to {second}" if days[left].runs else f"move {second} to {first}"
                yield Change(words, shift, frozenset((left, right)))


def _eased(ledger: Ledger) -> Iterator[Change]:
    """Make one key run easy; the least demanding first: long runs are not eased by this."""
    days = ledger.decision.week.days
    for place in sorted(_guarded(ledger)):
        run = days[place].key_run
        if _movable(ledger, place) and run is not None and run.effort != "long":
            yield Change(f"make {_name(days[place])} easy", {place: None}, frozenset())


def _fallbacks(ledger: Ledger, placed: Placed) -> tuple[Try, ...]:
    """The first day whose every veto yields to something that the runner may choose."""
    work = placed.wish.works[0]
    mask = work._value_
    for place in range(7):
        closing = [veto for closed, _, veto in ledger.closing[place] if closed & mask]
        if ledger.decision.days >> place & 1 and closing and all(_yields(veto) for veto in closing):
            words = sorted({veto.yields_to for veto in closing})
            if not _in_the_way(ledger, placed, place):
                return (Try("; ".join(words), _what(ledger, placed, [place])),)
    return ()


def _opened(ledger: Ledger, placed: Placed, change: Change, shut: _Shut) -> list[int]:
    """The days on which the wish could stand after a change, with everything else where it is."""
    closed = shut.after(change)
    mask, allowed = placed.wish.works[0]._value_, ledger.decision.days
    held = ledger.decision.locks.held
    for other in ledger.decision.placing.placed:
        if other.wish.name in held:
            continue  # it stands where it is, closed or not
        if other.day is not None and other is not placed and closed[other.day] & other.work._value_:
            return []
    return [
        place
        for place in range(7)
        if allowed >> place & 1
        and place not in change.barred
        and not closed[place] & mask
        and not _in_the_way(ledger, placed, place)
    ]


class _Shut:
    """What is closed on each day of a week, by the day whose run it guards (None: it guards none)."""

    def __init__(self, ledger: Ledger) -> None:
        self.vetoes: dict[int | None, list[tuple[int, Iterable[int]]]] = {}  # mask and days, also outside the week
        for said in ledger.entries:
            veto = said.statement
            if isinstance(veto, Veto) and veto.part != "am":
                guarded = None if veto.guards is None else veto.guards.toordinal() - ledger.start
                days = range(7) if veto.dates is None else [one.toordinal() - ledger.start for one in veto.dates]
                self.vetoes.setdefault(guarded, []).append((veto.work._value_, days))
        self.weeks = {guarded: _weeks(ledger, guarded) for guarded in self.vetoes}
        self.shifted: dict[tuple[int | None, int], list[int]] = {}

    def after(self, change: Change) -> list[int]:
        """What would be closed on each day after a change. A veto goes where the run goes that it guards, or falls."""
        closed = [0] * 7
        for guarded in self.vetoes:
            step = 0 if guarded is None else change.shift.get(guarded, 0)
            if step is not None:
                closed = list(map(or_, closed, self._by(guarded, step)))
        return closed

    def _by(self, guarded: int | None, step: int) -> list[int]:
        """What the vetoes that guard one day close when its run moves so far: a swap may bring them into the week."""
        if (guarded, step) not in self.shifted:
            closed = self.shifted[guarded, step] = [0] * 7
            for week in self.weeks[guarded]:
                for mask, days in self.vetoes[guarded]:
                    for day in days:
                        if 0 <= day + step + week < 7:
                            closed[day + step + week] |= mask
        return self.shifted[guarded, step]


def _weeks(ledger: Ledger, guarded: int | None) -> list[int]:
    """How many days before or after itself a veto stands too; nowhere where what it guards is only a pattern.

    Neighbouring weeks outside the file follow the pattern of this one, so what guards a run of this week also stands
    seven days before and after it.
    """
    if guarded is None:
        return [0]
    if not 0 <= guarded < 7:
        return [] if _assumed(ledger, guarded) else [0]
    return [week for week in (0, -7, 7) if not week or _assumed(ledger, guarded + week)]


def _assumed(ledger: Ledger, place: int) -> bool:
    day = ledger.decision.week.on(date.fromordinal(ledger.start + place))
    return day is not None and day.assumed


def _in_the_way(ledger: Ledger, placed: Placed, place: int) -> bool:
    """Whether another session, a distance or a limit keeps the wish from a day that no veto closes."""
    taken = any(other.day == place and other is not placed for other in ledger.decision.placing.placed) or any(
        one.day == place for one in ledger.decision.stands
    )
    return taken or bool(ledger.blocked_by_others(placed, placed.wish.works[0]._value_, place))


def _guarded(ledger: Ledger) -> set[int]:
    """The days of this week whose run is guarded by some veto."""
    guards = {
        said.statement.guards.toordinal() - ledger.start
        for said in ledger.entries
        if isinstance(said.statement, Veto) and said.statement.guards is not None
    }
    return {place for place in guards if 0 <= place < 7}


def _movable(ledger: Ledger, place: int) -> bool:
    """Whether the runs of a day may be moved: known, to come, no race, no rest day."""
    day = ledger.decision.week.days[place]
    if not day.known or day.rest or day.date < ledger.decision.week.today or day.race is not None:
        return False
    return not any(run.done for run in day.runs)


def _yields(veto: Veto) -> bool:
    return bool(veto.yields_to) and (veto.severity or veto.rule.severity) != "hard"


def _what(ledger: Ledger, placed: Placed, places: list[int]) -> str:
    work = placed.wish.works[0]
    days = " and ".join(_name(ledger.decision.week.days[place]) for place in places)
    return f"{'+'.join(work.areas)} {work.load} on {days}"


def _name(day: Day) -> str:
    return DAYS[day.date.weekday()]
