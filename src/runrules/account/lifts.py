"""The strength sessions of a week as they came out: where, how long, what of it is new, and why."""

from __future__ import annotations

from ..advice import AsPlanned, Fate, Lift, Locked
from ..decisions import Decision, Stands
from ..filling import Filling
from ..ledger import Ledger
from ..models import DAYS, Day, Part, Strength
from ..search import Placed


def lifts_of(ledger: Ledger, filling: Filling | None) -> tuple[list[tuple[Lift, ...]], dict[str, str]]:
    """The strength of each day (what stands, then in the order of wishes, dropped ones last) and ids by wish."""
    decision = ledger.decision
    found: list[list[tuple[bool, bool, Stands | Placed]]] = [[] for _ in range(7)]
    for one in decision.stands:
        found[one.day].append((False, one.lift.part != "am", one))
    for placed in decision.placing.placed:
        place = placed.wish.home if placed.day is None else placed.day
        if place is not None:
            found[place].append((placed.day is None, not placed.early, placed))
    days: list[tuple[Lift, ...]] = []
    names: dict[str, str] = {}
    for place, here in enumerate(found):
        here.sort(key=lambda each: each[:2])
        lifts = []
        for number, (_, _, each) in enumerate(here, start=1):
            name = f"{decision.week.days[place].date}/{number}"
            if isinstance(each, Stands):
                lifts.append(_standing(each.lift, name))
            else:
                names[each.wish.name] = name
                lifts.append(_lift(ledger, filling, each, place, name))
        days.append(tuple(lifts))
    return days, names


def _standing(one: Strength, name: str) -> Lift:
    return Lift(name, one.work.areas, one.work.load, one.minutes, one.part, "planned", "kept", (), done=one.done)


def _lift(ledger: Ledger, filling: Filling | None, placed: Placed, place: int, name: str) -> Lift:
    decision, wish, work = ledger.decision, placed.wish, placed.work
    planned = decision.planned.get(wish.name)
    moved = planned is not None and placed.day is not None and (placed.day, placed.early) != (wish.home, wish.early)
    minutes = _minutes(decision, placed)
    shorter = planned is not None and minutes != planned.minutes and planned.minutes is not None
    verdict: Fate = "changed" if placed.loss or shorter else "moved" if moved else "kept"
    if planned is None or placed.day is None:
        verdict = "dropped" if placed.day is None else "new"
    amounts = ledger.amounts(place, work._value_) if placed.day is not None else None
    return Lift(
        id=name,
        areas=work.areas,
        load=work.load,
        minutes=minutes,
        part=_part(placed, planned.part if planned else None, decision.week.days[place]),
        origin="recommended" if planned is None else "planned",
        verdict=verdict,
        because=ledger.reasons(placed, minutes),
        blocked_by=ledger.blocked_by(placed, minutes),
        from_=decision.week.days[wish.home].date if moved and wish.home is not None else None,
        planned=_as_planned(decision, placed) if verdict in ("moved", "changed") else None,
        after_run=placed.day is not None and _after_run(ledger, placed, place),
        sets_percent=amounts.percent if amounts else None,
        sets=amounts.sets if amounts else None,
        blocks=filling.blocks(work, place, minutes) if filling and placed.day is not None else (),
        locked=_locked(ledger, placed, planned, minutes),
    )


def _locked(ledger: Ledger, placed: Placed, planned: Strength | None, minutes: int | None) -> Locked | None:
    if planned is None or planned.lock is None:
        return None
    return Locked(planned.lock.reason, planned.lock.by, ledger.overridden(placed, minutes))


def _minutes(decision: Decision, placed: Placed) -> int | None:
    """As wished or planned, within what limits and the athlete leave on that day."""
    athlete, wish = decision.athlete.wishes, placed.wish
    minutes = wish.minutes if wish.minutes is not None else athlete.minutes
    if placed.day is None or minutes is None:
        return minutes
    day = decision.week.days[placed.day].date
    mask, bit = placed.work._value_, 1 << placed.day
    as_locked = wish.name in decision.locks.held and wish.minutes is not None
    limits = decision.locks.minutes if as_locked else decision.board.minutes
    most = [most for wanted, days, most in limits if mask & wanted and days & bit]
    if placed.day != wish.home:
        most.append(athlete.minutes_by_day.get(DAYS[day.weekday()], minutes))
    return min([minutes, *most])


def _part(placed: Placed, planned: Part | None, day: Day) -> Part | None:
    """The part of the day: as planned where it stays, else the evening where the day is divided."""
    home = placed.day == placed.wish.home
    if placed.day is None or placed.early or (home and not placed.wish.early):
        return planned
    return "pm" if home or any(run.part for run in day.runs) else None


def _after_run(ledger: Ledger, placed: Placed, place: int) -> bool:
    closed = ledger.decision.board.closed_early[place] & placed.work._value_
    return bool(closed and not placed.early and ledger.decision.week.days[place].runs)


def _as_planned(decision: Decision, placed: Placed) -> AsPlanned:
    lift = decision.planned[placed.wish.name]
    day = decision.week.days[placed.wish.home or 0].date
    return AsPlanned(day, lift.work.areas, lift.work.load, lift.minutes, lift.part)
