"""What a runner could change so that a wish finds a day: the smallest change of runs, and what a veto yields to.

No plugin is asked again. A veto says which run it guards; where that run goes, the veto goes. A veto that names no run
stays where it is, so nothing is promised that depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

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
    for change in _swaps(ledger):
        if gentle is None and (harsh is None or not _side_by_side(ledger, change)):
            days = _opened(ledger, placed, change)
            if days and _side_by_side(ledger, change):
                harsh = Try(change.words, f"{_what(ledger, placed, days)}, but puts two hard days side by side")
            elif days:
                gentle = Try(change.words, _what(ledger, placed, days))
    eased = ((change, _opened(ledger, placed, change)) for change in _eased(ledger))
    easier = next((Try(change.words, _what(ledger, placed, days)) for change, days in eased if days), None)
    last = None if gentle else harsh
    return tuple(one for one in (gentle, easier, *_fallbacks(ledger, placed), last) if one is not None)


def _side_by_side(ledger: Ledger, change: Change) -> bool:
    """Whether a change makes more pairs of key runs on neighbouring days than there were."""
    keys = {place for place, day in enumerate(ledger.decision.week.days) if day.key_run is not None}
    moved = {place + (change.shift.get(place) or 0) for place in keys}
    return _pairs(ledger, moved) > _pairs(ledger, keys)


def _pairs(ledger: Ledger, keys: set[int]) -> int:
    around = ledger.decision.week.on(date.fromordinal(ledger.start + 7))
    pairs = sum(1 for place in keys if place + 1 in keys)
    if around is None:
        return pairs
    tomorrow = 0 in keys if around.assumed else around.key_run is not None
    return pairs + (6 in keys and tomorrow)


def _swaps(ledger: Ledger) -> Iterator[Change]:
    """Swap the runs of two days, or move one to a free day: nearest days first, then earliest."""
    days, keys = ledger.decision.week.days, _guarded(ledger)
    for gap in range(1, 7):
        for left in range(7 - gap):
            right = left + gap
            if not (left in keys or right in keys) or not (_movable(ledger, left) and _movable(ledger, right)):
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


def _opened(ledger: Ledger, placed: Placed, change: Change) -> list[int]:
    """The days on which the wish could stand after a change, with everything else where it is."""
    closed = _after(ledger, change)
    mask, allowed = placed.wish.works[0]._value_, ledger.decision.days
    for other in ledger.decision.placing.placed:
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


def _after(ledger: Ledger, change: Change) -> list[int]:
    """What would be closed on each day after a change."""
    closed = [0] * 7
    for said in ledger.entries:
        veto = said.statement
        if isinstance(veto, Veto) and veto.part != "am":
            for step in _steps(ledger, veto, change):
                for place in _days(ledger, veto):
                    if 0 <= place + step < 7:
                        closed[place + step] |= veto.work._value_
    return closed


def _steps(ledger: Ledger, veto: Veto, change: Change) -> list[int]:
    """How far a veto moves with the run that it guards; nothing when it falls.

    Neighbouring weeks outside the file follow the pattern of this one, so what guards a run of this week also
    stands seven days before and after it.
    """
    if veto.guards is None:
        return [0]
    place = veto.guards.toordinal() - ledger.start
    if not 0 <= place < 7:
        return [] if _assumed(ledger, place) else [0]
    step = change.shift.get(place, 0)
    return [] if step is None else [step + week for week in (0, -7, 7) if not week or _assumed(ledger, place + week)]


def _assumed(ledger: Ledger, place: int) -> bool:
    day = ledger.decision.week.on(date.fromordinal(ledger.start + place))
    return day is not None and day.assumed


def _days(ledger: Ledger, veto: Veto) -> range | list[int]:
    # Also days outside the week: a swap may bring them in.
    if veto.dates is None:
        return range(7)
    return [when.toordinal() - ledger.start for when in veto.dates]


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
