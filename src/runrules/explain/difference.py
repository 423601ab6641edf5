"""What a change of the week would do: solved again and compared. Data, not text; nothing is promised and nothing kept.

The changed week is asked about and judged like any other, so its grid is that of an advice on the changed profile. Only
the placing knows what was advised before: what stood on a day stays there unless something is lost by it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Literal

from attrs import evolve, frozen

from .. import __version__
from ..account import account
from ..advice import Advice, Lift, Spoken, Verdict
from ..decisions import Decision
from ..engine import Engine
from ..models import Profile, Week
from ..weeks import as_planned
from .changes import Change, ChangeError, Outcome, apply
from .check import Broken, broken_in
from .settling import Pair, pairs, settle

#: How far from the changed week other weeks are looked at: as far as rules look.
_NEAR_DAYS = 21

Fate = Literal["stays", "moves", "changes", "appears", "goes"]


@frozen(slots=False)
class Session:
    """A strength session in both advices; None where it has no day.

    ``asked``: the runner put it there. ``because`` is what keeps it from being as it was. ``dropped``: the runner's
    own session, which the change takes out of the plan.
    """

    fate: Fate
    before: Lift | None
    after: Lift | None
    day_before: date | None
    day_after: date | None
    asked: bool = False
    because: tuple[Spoken, ...] = ()
    dropped: bool = False


@frozen(slots=False)
class Turn:
    """A cell that is judged otherwise after the change.

    ``because`` is what closes it or warns of it: after the change, or where all of that is gone, before it.
    """

    date: date
    area: str
    load: str
    before: Verdict
    after: Verdict
    because: tuple[Spoken, ...]


@frozen(slots=False)
class Overridden:
    """A locked session that stands, after the change, against firm rules that it did not stand against before."""

    date: date
    lift: Lift
    because: tuple[Spoken, ...]


@frozen(slots=False)
class WhatIf:
    """The difference that some changes would make to one week.

    ``before`` and ``after`` are the two advices, of one week each. ``words`` says each change as it was understood.
    ``sessions`` are in the order of their days. ``come`` and ``go`` are the warnings and referrals that only one of the
    two has. ``against`` is what speaks against a session where the runner put it, ``lost`` what spoke for where it was.
    ``side_by_side``: more key runs stand on neighbouring days than before. ``overridden`` are the locked sessions that
    the change brings into the way of a rule, by date: nothing moves them, so nothing else of this tells of it.
    ``elsewhere`` is what the plan of the three weeks before and after would newly break, by date, locked or not.
    """

    before: Advice
    after: Advice
    words: tuple[str, ...]
    sessions: tuple[Session, ...]
    turns: tuple[Turn, ...]
    come: tuple[Spoken, ...] = ()
    go: tuple[Spoken, ...] = ()
    against: tuple[Spoken, ...] = ()
    lost: tuple[Spoken, ...] = ()
    side_by_side: bool = False
    overridden: tuple[Overridden, ...] = ()
    elsewhere: tuple[Broken, ...] = ()


def what_if(
    profile: Profile, changes: Iterable[Change], week: date | str | None = None, engine: Engine | None = None
) -> WhatIf:
    """Say what some changes, made one after the other, would do to one week of a profile.

    ``changes`` as ``parse_changes`` reads them. ``week`` is any date of the week, left out as for ``advise``. Raises
    ChangeError for a change that cannot be made, also for strength that is put where it is closed; ProfileError as
    ``advise`` does.
    """
    if week == "all":
        raise ChangeError("A change is thought through in one week; name it by a date.")
    engine = engine or Engine()
    roster, decisions = engine.decide(profile, week)
    first = decisions[-1]
    before = account(profile, roster, [first], __version__)
    outcome, changed = _changed(profile, changes, first)
    roster, decisions = engine.decide(changed, first.week.starts)
    settled = settle(first, decisions[-1], outcome, engine.budget)
    after = account(changed, roster, [settled.decision], __version__)
    return WhatIf(
        before,
        after,
        outcome.words,
        tuple(_sessions(before, after, pairs(first, settled))),
        tuple(_turns(before, after)),
        _only(after, before),
        _only(before, after),
        tuple(_named(after, settled.against)),
        tuple(_named(after, settled.lost)),
        _pairs(settled.decision.week) > _pairs(first.week),
        tuple(_overridden(before, after)),
        tuple(_elsewhere(profile, changed, first.week.starts, engine)),
    )


def changed_profile(
    profile: Profile, changes: Iterable[Change], week: date | str | None = None, engine: Engine | None = None
) -> Profile:
    """Give the profile after some changes, as ``what_if`` judges it. Raises as that does, but closes nothing."""
    _, decisions = (engine or Engine()).decide(profile, week)
    return _changed(profile, changes, decisions[-1])[1]


def _changed(profile: Profile, changes: Iterable[Change], decision: Decision) -> tuple[Outcome, Profile]:
    starts = decision.week.starts
    plan = next(one for one in profile.weeks if one.starts == starts)
    before = [as_planned(day, profile.today) for day in plan.days]
    outcome = apply(changes, before, decision)
    # What was changed is the week's own, and no longer the template's.
    days = tuple(
        written if day == was else evolve(day, template=False)
        for day, was, written in zip(outcome.days, before, plan.days, strict=True)
    )
    weeks = tuple(evolve(one, days=days) if one is plan else one for one in profile.weeks)
    return outcome, evolve(profile, weeks=weeks)


def _sessions(before: Advice, after: Advice, paired: Iterable[Pair]) -> Iterable[Session]:
    """Every session that has a day in one of the two, by day."""
    there, here = _lifts(before), _lifts(after)
    found = []
    for pair in paired:
        day_before, old = there.get(pair.before, (None, None))
        day_after, new = here.get(pair.after, (None, None))
        if old is None and new is None:
            continue
        fate = _fate(day_before, old, day_after, new)
        because = () if pair.put else _named(after, _because(fate, old, new, pair.because))
        dropped = pair.after is None and old is not None and old.origin == "planned"
        found.append(Session(fate, old, new, day_before, day_after, pair.put, tuple(because), dropped))
    found.sort(key=lambda one: (one.day_after or one.day_before or date.max, one.fate))
    return found


def _lifts(advice: Advice) -> dict[str | None, tuple[date, Lift]]:
    days = [day for week in advice.weeks for day in week.days]
    return {lift.id: (day.date, lift) for day in days for lift in day.strength if lift.verdict != "dropped"}


def _fate(day_before: date | None, old: Lift | None, day_after: date | None, new: Lift | None) -> Fate:
    if old is None or new is None:
        return "goes" if old else "appears"
    if day_before != day_after:
        return "moves"
    return "stays" if _told(old) == _told(new) else "changes"


def _told(lift: Lift) -> tuple[object, ...]:
    """What a runner sees of a session on its day."""
    return lift.areas, lift.load, lift.minutes, lift.part, lift.after_run, lift.sets_percent


def _because(fate: Fate, old: Lift | None, new: Lift | None, in_the_way: tuple[str, ...]) -> Iterable[str]:
    """What keeps a session from being as it was, else what made it less; nothing if it stays."""
    if fate in ("stays", "appears") or old is None:
        return ()
    if in_the_way or new is None:
        return in_the_way
    return new.blocked_by if _size(old) != _size(new) else ()


def _size(lift: Lift) -> tuple[object, ...]:
    return lift.areas, lift.load, lift.minutes


def _overridden(before: Advice, after: Advice) -> Iterable[Overridden]:
    """Every locked session with what newly speaks against it, by date; what is soft is left out."""
    known = {(*_lock(when, lift), _words(one)) for when, lift, one in _against(before)}
    found: dict[tuple[object, ...], tuple[date, Lift, list[Spoken]]] = {}
    for when, lift, one in _against(after):
        if (*_lock(when, lift), _words(one)) not in known:
            found.setdefault((when, lift.id), (when, lift, []))[2].append(one)
    return [Overridden(when, lift, tuple(because)) for when, lift, because in found.values()]


def _elsewhere(profile: Profile, changed: Profile, starts: date, engine: Engine) -> Iterable[Broken]:
    """What newly stands against a rule in other weeks: their days are as they were, but what is next to them is not."""
    for plan in profile.weeks:
        near = 0 < abs((plan.starts - starts).days) <= _NEAR_DAYS
        if near and any(lift for day in plan.days if day.date >= profile.today for lift in day.strength):
            known = {(one.date, one.lift, one.rule) for one in broken_in(profile, plan.starts, engine)}
            found = broken_in(changed, plan.starts, engine)
            yield from (one for one in found if (one.date, one.lift, one.rule) not in known)


def _against(advice: Advice) -> Iterable[tuple[date, Lift, Spoken]]:
    for when, lift in _lifts(advice).values():
        for one in _named(advice, lift.locked.overrides if lift.locked else ()):
            if one.severity in ("hard", "firm"):
                yield when, lift, one


def _lock(when: date, lift: Lift) -> tuple[object, ...]:
    """What a locked session is known by in both advices: a lock moves nowhere."""
    return (when, lift.areas, lift.load, lift.part, lift.locked and (lift.locked.reason, lift.locked.by))


def _words(one: Spoken) -> tuple[str, ...]:
    return one.rule, one.kind, one.message


def _turns(before: Advice, after: Advice) -> Iterable[Turn]:
    """Every cell with another verdict, by day, area and load."""
    for old, new in zip(before.weeks[0].days, after.weeks[0].days, strict=True):
        for area, row in old.grid.items():
            for load, was in row.items():
                now = new.grid[area][load]
                if was.verdict != now.verdict:
                    behind = _named(after, now.because) if now.because else _named(before, was.because)
                    yield Turn(old.date, area, load, was.verdict, now.verdict, tuple(behind))


def _only(one: Advice, other: Advice) -> tuple[Spoken, ...]:
    """The warnings and referrals that only the first of two advices has."""
    known = {(each.rule, each.message) for each in _named(other, other.notices)}
    return tuple(
        each for each in _named(one, one.notices) if each.level != "info" and (each.rule, each.message) not in known
    )


def _named(advice: Advice, ids: Iterable[str]) -> list[Spoken]:
    said = {one.id: one for one in advice.statements}
    return [said[one] for one in dict.fromkeys(ids) if one in said]


def _pairs(week: Week) -> int:
    """How many key runs of a week, and of the days beside it, follow one on the day before."""
    around = [day for day in week.around if -1 <= (day.date - week.starts).days <= 7]
    return sum(left.key_run is not None and right.key_run is not None for left, right in pairwise(around))
