"""Place the strength of a changed week so that nothing moves without need, and what was put somewhere stands there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from attrs import evolve, frozen

from ..account.lifts import lifts_of
from ..decisions import Decision, place_beside
from ..ledger import Ledger
from ..merge import Wish
from ..models import WEEKDAYS, Strength, Work
from ..puzzle import Fixed
from ..rules import SEVERITIES
from ..search import Placed, Placing, place
from ..statements import Veto
from .changes import ChangeError, Outcome


class _Found(NamedTuple):
    """A session by its id and its wish; ``what`` tells it apart in both weeks; where it stands, and belongs."""

    id: str
    wish: str
    what: str | Strength
    work: Work
    day: int | None
    home: int | None


class Pair(NamedTuple):
    """A session by its ids in both weeks, None where it is not wanted.

    ``put``: the runner put it there by name. ``because`` names what keeps it from being as it was.
    """

    before: str | None
    after: str | None
    put: bool
    because: tuple[str, ...] = ()


@frozen(slots=False)
class Settled:
    """The changed week as it was decided.

    ``against`` names what speaks against sessions where the runner put them, ``lost`` what spoke for where they were.
    """

    decision: Decision
    outcome: Outcome
    against: tuple[str, ...]
    lost: tuple[str, ...]


def settle(first: Decision, second: Decision, outcome: Outcome, budget: int) -> Settled:
    """Place the changed week again, beside what was advised before.

    Recommended sessions count as planned where they stood. Planned ones belong where the runner has them; those that
    cannot stand there stay where the first advice had moved them. Raises ChangeError where strength that was put on a
    day by name cannot stand there.
    """
    pinned = _pinned(first, second, outcome, budget)
    stood = {one.wish.name: one.day for one in first.placing.placed if one.wish.home is None and one.day is not None}
    decision = _placed(second, stood, pinned, budget)
    away = _away(first, decision)
    if away:
        decision = _placed(second, {**stood, **away}, pinned, budget)
    _must_stand(decision, outcome)
    return Settled(decision, outcome, *_cost(first, decision, outcome))


def pairs(first: Decision, settled: Settled) -> list[Pair]:
    """Pair the sessions of both weeks, those of the first in their order, then those that are new."""
    before, after = _found(first), _found(settled.decision)
    there = _same(before, after)
    put = {(lift, day) for day, lift in settled.outcome.asked} | {*settled.outcome.pins.items()}
    ledger = Ledger(settled.decision, 0)
    paired = []
    for one in before:
        now = there.get(one)
        because = ledger.name(_in_the_way(ledger, one, now))
        mine = now is not None and now.home != one.home and (now.what, now.home) in put
        paired.append(Pair(one.id, now.id if now else None, mine, because))
    new = [one for one in after if one not in there.values()]
    return paired + [Pair(None, one.id, (one.what, one.home) in put) for one in new]


def _same(before: list[_Found], after: list[_Found]) -> dict[_Found, _Found]:
    """Find each session of the first week in the second. Of planned ones that are alike, one that kept its home did."""
    there: dict[_Found, _Found] = {}
    for by_home in (True, False):
        for one in before:
            free = [other for other in after if other.what == one.what and other not in there.values()]
            free = [other for other in free if not by_home or other.home == one.home]
            if one not in there and free:
                there[one] = free[0]
    return there


def _in_the_way(ledger: Ledger, was: _Found, now: _Found | None) -> list[int]:
    """What keeps a session from standing, after the change, where it stood and as it was."""
    if was.day is None:
        return []
    mask = was.work._value_
    placed = next((one for one in ledger.decision.placing.placed if now and one.wish.name == now.wish), None)
    return ledger.vetoes(was.day, mask) if placed is None else ledger.blockers(placed, mask, was.day)


def _placed(decision: Decision, homes: Mapping[str, int], pinned: Mapping[str, Placed], budget: int) -> Decision:
    """The same week with each session at home unless something is lost by it; pinned and locked ones where they are."""
    old = [one.wish for one in decision.placing.placed]
    pinned = {**pinned, **_locked(decision)}
    free = [wish for wish in old if wish.name not in pinned]
    # Two at home may share a day, which only the runner's own sessions should.
    taken = {wish.home for wish in free} | {one.day for one in decision.stands} | {one.day for one in pinned.values()}
    wishes = [wish if wish.name in pinned else _at_home(wish, homes, taken) for wish in old]
    placing = place_beside(decision.board, wishes, decision.fixed, decision.days, pinned, budget)
    placed = tuple(evolve(one, wish=wish) for wish, one in zip(old, placing.placed, strict=True))
    return evolve(decision, placing=Placing(placed, placing.cost, placing.exact))


def _locked(decision: Decision) -> dict[str, Placed]:
    """The sessions that are locked, where they are."""
    names = decision.locks.held | decision.locks.fallen
    return {one.wish.name: one for one in decision.placing.placed if one.wish.name in names}


def _at_home(wish: Wish, homes: Mapping[str, int], taken: set[int | None]) -> Wish:
    home = homes.get(wish.name)
    if home is None or (wish.home is None and home in taken):
        return wish
    return evolve(wish, home=home, early=False)


def _away(first: Decision, second: Decision) -> dict[str, int]:
    """Where planned sessions had gone to that cannot stay where the runner has them, after the change either."""
    found = _same(_found(first), _found(second))
    return {
        now.wish: was.day
        for was, now in found.items()
        if now.wish in second.planned and now.day != now.home and was.day is not None
    }


def _pinned(first: Decision, second: Decision, outcome: Outcome, budget: int) -> dict[str, Placed]:
    """The recommended sessions that the runner put on a day, as they were before, there; refused where they cannot."""
    were = {one.wish.name: one for one in first.placing.placed}
    wishes = {one.wish.name: one.wish for one in second.placing.placed}
    found: dict[str, Placed] = {}
    for name, day in outcome.pins.items():
        work = were[name].work
        if name not in wishes:
            raise ChangeError("After these changes that strength session is not advised any more.")
        if not second.days >> day & 1:
            raise ChangeError(f"{_weekday(second, day)} is not among your days for strength (strength.days).")
        alone = Wish(1, name, (work,), wishes[name].minutes)
        stand = [*_locked(second).values(), *found.values()]
        fixed = [*second.fixed, *(Fixed(one.day, one.work) for one in stand if one.day is not None)]
        (there,) = place(second.board, (alone,), fixed, 1 << day, budget).placed
        found[name] = Placed(wishes[name], day, False, work, were[name].loss)
        if there.loss:
            only = evolve(second, fixed=tuple(fixed), placing=Placing((found[name],), 0, True))
            raise _refused(only, found[name], day, work)
    return found


def _must_stand(decision: Decision, outcome: Outcome) -> None:
    """Refuse where planned strength that was put on a day by name does not stand there as it was planned."""
    for day, lift in outcome.asked:
        for one in decision.placing.placed:
            if one.wish.home == day and decision.planned.get(one.wish.name) == lift and (one.loss or one.day != day):
                raise _refused(decision, one, day, lift.work)


def _refused(decision: Decision, placed: Placed, day: int, work: Work) -> ChangeError:
    """The reasons why a session cannot stand on a day, with their rules, gravest first."""
    ledger = Ledger(decision, 0)
    said = [ledger.entries[number].statement for number in ledger.blockers(placed, work._value_, day)]
    said.sort(key=lambda one: SEVERITIES.index(one.rule.severity))
    because = {one.rule: one.rule.message if one.message is None else one.message for one in said}
    what, where = f"{'+'.join(work.areas)} {work.load}", _weekday(decision, day)
    if not because:
        return ChangeError(f"{where} has no room for {what} beside the sessions that stand there already.")
    fact = "is closed for" if all(isinstance(one, Veto) for one in said) else "has no room for"
    reasons = [f"by {rule.id} ({rule.severity}, {rule.evidence}): {text}" for rule, text in because.items()]
    return ChangeError(f"{where} {fact} {what}, {' Also '.join(reasons)}")


def _cost(first: Decision, decision: Decision, outcome: Outcome) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What speaks against sessions where the runner put them, and what spoke for the days that they left."""
    ledger = Ledger(decision, 0)
    was_on = {one.wish.name: one.day for one in first.placing.placed}
    planned = {lift: was_on[name] for name, lift in first.planned.items()}
    put = [(day, lift.work, planned.get(lift)) for day, lift in outcome.asked]
    works = {one.wish.name: one.work for one in decision.placing.placed}
    put += [(day, works[name], was_on[name]) for name, day in outcome.pins.items()]
    against: list[int] = []
    lost: list[int] = []
    for day, work, before in put:
        mask = work._value_
        against += ledger.cautions(day, mask)
        against += [
            number
            for wanted, days, points, number in ledger.preferring
            if points < 0 and wanted & mask and days >> day & 1
        ]
        if before is not None:
            here = ledger.preferences(day, mask)
            lost += [number for number in ledger.preferences(before, mask) if number not in here]
    return ledger.name(against), ledger.name(lost)


def _found(decision: Decision) -> list[_Found]:
    """The sessions that were searched for, by date."""
    _, names = lifts_of(Ledger(decision, 0), None)
    found = []
    for one in decision.placing.placed:
        name, home = one.wish.name, one.day if one.wish.home is None else one.wish.home
        if name in names:
            found.append(_Found(names[name], name, decision.planned.get(name, name), one.work, one.day, home))
    return sorted(found, key=lambda one: one.id)


def _weekday(decision: Decision, day: int) -> str:
    return WEEKDAYS[decision.week.days[day].date.weekday()]
