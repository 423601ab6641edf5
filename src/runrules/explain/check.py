"""Judge the strength that is already planned, where it is planned: nothing is moved and nothing new is placed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve, frozen

from .. import __version__
from ..account import account, failures_of, status_of
from ..advice import Status
from ..decisions import Decision
from ..engine import Engine, Which
from ..ledger import Ledger, extents
from ..merge import bits_of, clash
from ..models import Day, Profile, Strength
from ..statements import Apart, Failure, Limit, Notice, Propose, Said

_BINDING = ("hard", "firm")


@frozen(slots=False)
class Broken:
    """A planned session and a rule that objects to it; ``message`` is the rule's word on it."""

    date: date
    lift: Strength
    rule: str
    kind: str  # veto, apart, limit or caution
    severity: str
    evidence: str
    message: str


@frozen(slots=False)
class Remark:
    """Words about days with planned strength, or about weeks, each by its first day."""

    dates: tuple[date, ...]
    rule: str
    evidence: str
    message: str


@frozen(slots=False)
class Stopped:
    """Where the strength of a plan ends before the plan does, and so many whole weeks that come after it."""

    last: date
    weeks: int


@frozen(slots=False)
class Checked:
    """What came of a check: how many sessions were judged, what they break by date, and who was not heard.

    ``broken`` is what hard and firm statements forbid; ``warnings`` are cautions, and what milder ones object to.
    ``referrals`` is what a professional should see first, whatever is planned; ``warned`` what rules warn of in whole
    weeks: strength that stops, a run that is far too long. ``stopped`` is there where a rule wants strength in one of
    the weeks after the last planned session. ``remarks`` are information about days with planned strength, by date.
    ``overridden`` is what firm statements forbid and a lock allows. ``unheard`` are planned sessions that are closed
    because a plugin was not heard: they break nothing that was said, and may not be taken as allowed. ``status`` is
    ``complete`` only where everyone was heard.
    """

    planned: int
    broken: tuple[Broken, ...]
    failures: tuple[Failure, ...]
    warnings: tuple[Broken, ...] = ()
    referrals: tuple[str, ...] = ()
    warned: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    stopped: Stopped | None = None
    overridden: tuple[Broken, ...] = ()
    unheard: tuple[Broken, ...] = ()
    status: Status = "complete"


def check(profile: Profile, week: Which = "all", engine: Engine | None = None) -> Checked:
    """Judge the strength planned in all weeks of a profile, or in one; sessions done or over are not judged.

    ``week`` is any date of the week. What is closed only because a plugin was not heard does not count as broken; it
    is ``unheard``.
    Raises ProfileError as ``advise`` does.
    """
    engine = engine or Engine()
    watch = engine.watch()
    roster, decisions = engine.decide(profile, week, carry=False, watch=watch)
    found: list[Broken] = []
    missing: list[Broken] = []
    for decision in decisions:
        silent = {one.plugin for one in (*roster.failures, *decision.failures)}
        for judged, by_silence in ((found, False), (missing, True)):
            said = tuple(one for one in decision.said if (one.plugin in silent) is by_silence)
            judged += list(dict.fromkeys(_judge(evolve(decision, said=said)))) if said else []
    found.sort(key=lambda one: one.date)
    missing.sort(key=lambda one: one.date)
    planned = sum(len(decision.planned) for decision in decisions)
    failures = failures_of(roster, decisions)
    against = [one for one in found if _breaks(one)]
    broken = tuple(one for one in against if not _locked(one))
    overridden = tuple(one for one in against if _locked(one))
    known = {(one.date, one.lift, one.rule) for one in against}
    warnings = tuple(one for one in found if (one.date, one.lift, one.rule) not in known)
    if watch:
        from .judged import judged_records

        by_outcome = (("broken", broken), ("unheard", missing), ("overridden", overridden), ("warned", warnings))
        outcomes = [(outcome, one) for outcome, several in by_outcome for one in several]
        advice = account(profile, roster, decisions, __version__)
        engine.record(profile, decisions, advice, watch, judged_records(decisions, outcomes))
    return Checked(
        planned,
        broken,
        failures,
        warnings,
        _referrals(decisions),
        _warned(decisions),
        _remarks(decisions),
        _stopped(decisions) if planned else None,
        overridden,
        tuple(missing),
        status_of(roster, failures),
    )


def broken_in(profile: Profile, week: date, engine: Engine) -> list[Broken]:
    """Give what is broken or overridden by a lock in the plan of one week, by date. Nothing of it is logged."""
    _, decisions = engine.decide(profile, week, carry=False)
    found = dict.fromkeys(one for decision in decisions for one in _judge(decision) if _breaks(one))
    return sorted(found, key=lambda one: one.date)


def _referrals(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """Everything that a professional should see first, each sentence once, what closes most before the rest."""
    said = [one for decision in decisions for one in decision.said]
    closes = extents(said)
    found = [one.statement for one in said if isinstance(one.statement, Notice) and one.statement.level == "referral"]
    found.sort(key=lambda one: (-closes.get(one.rule.id, 0), one.rule.id))
    return tuple(
        dict.fromkeys(f"{one.message or one.rule.message} [{one.rule.id}, {one.rule.evidence}]" for one in found)
    )


def _warned(decisions: Iterable[Decision]) -> tuple[Remark, ...]:
    """Every warning, and what is wished for most in weeks without any strength; the same words once, by rule."""
    found: dict[tuple[str, str, str], list[date]] = {}
    for decision in decisions:
        for said in decision.said:
            one = said.statement
            if _missing(decision, said) or (isinstance(one, Notice) and one.level == "warning"):
                key = (one.rule.id, one.rule.evidence, one.message or one.rule.message)
                found.setdefault(key, []).append(decision.week.starts)
    return tuple([Remark(tuple(weeks), *key) for key, weeks in sorted(found.items())])


def _missing(decision: Decision, said: Said) -> bool:
    """Whether this wishes for the most important session in a week that has none."""
    one = said.statement
    return isinstance(one, Propose) and one.rank == 1 and not _lifts(decision.week.days)


def _stopped(decisions: Iterable[Decision]) -> Stopped | None:
    """Where strength ends, if a rule wishes for some after it."""
    last, weeks, missed = None, 0, False
    for decision in decisions:
        for day in decision.week.days:
            if day.strength:
                last, weeks, missed = day.date, -1, False
        weeks += 1
        missed = missed or any(_missing(decision, said) for said in decision.said)
    return Stopped(last, weeks) if last and missed else None


def _remarks(decisions: Iterable[Decision]) -> tuple[Remark, ...]:
    """Information about days with strength that is planned and not over, each sentence once."""
    found: dict[tuple[str, str, str], set[date]] = {}
    for decision in decisions:
        homes = {placed.wish.name: placed.wish.home or 0 for placed in decision.placing.placed}
        planned = {decision.week.days[homes[name]].date for name in decision.planned}
        for said in decision.said:
            one = said.statement
            if isinstance(one, Notice) and one.level == "info" and (days := planned.intersection(one.dates or ())):
                key = (one.rule.id, one.rule.evidence, one.message or one.rule.message)
                found.setdefault(key, set()).update(days)
    made = [Remark(tuple(sorted(days)), *key) for key, days in found.items()]
    return tuple(sorted(made, key=lambda one: (one.dates, one.rule, one.message)))


def _breaks(one: Broken) -> bool:
    return one.kind != "caution" and one.severity in _BINDING


def _locked(one: Broken) -> bool:
    return one.lift.lock is not None and one.severity != "hard"


Placed = tuple[int, Strength]


def _judge(decision: Decision) -> Iterator[Broken]:
    """Everything that some rule objects to in the planned sessions of a week."""
    ledger = Ledger(decision, 0)
    homes = {placed.wish.name: placed.wish.home or 0 for placed in decision.placing.placed}
    planned = [(homes[name], lift) for name, lift in decision.planned.items()]
    planned.sort(key=lambda one: one[0])
    for place, lift in planned:
        mask = lift.work._value_
        closing = ledger.vetoes(place, mask, early=lift.part == "am")
        for number in sorted({*closing, *ledger.cautions(place, mask)}):
            yield _broken(decision, place, lift, ledger.entries[number])
    planned.sort(key=lambda one: one[1].lock is None)  # what a lock keeps is there first: others are in its way
    around = [(-len(decision.week.before) + place, lift) for place, lift in _lifts(decision.week.before)]
    around += [(one.day, one.lift) for one in decision.stands]
    around += [(7 + place, lift) for place, lift in _lifts(decision.week.after)]
    for said in ledger.entries:
        one = said.statement
        if isinstance(one, Apart):
            found = _too_near(one, planned, around)
        elif isinstance(one, Limit):
            found = _too_much(one, planned, around, bits_of(one.dates, ledger.start))
        else:
            continue
        for place, lift in found:
            yield _broken(decision, place, lift, said)


def _too_near(apart: Apart, planned: list[Placed], around: list[Placed]) -> list[Placed]:
    """The later session of each pair that stands too close; a planned one also where the other is not ours to move."""
    found = []
    for index, (place, lift) in enumerate(planned):
        others = [*planned[:index], *around]
        left, right = apart.work._value_, apart.other._value_
        for there, one in others:
            if abs(there - place) < apart.days and clash(left, right, lift.work._value_, one.work._value_):
                found.append((place, lift))
                break
    return found


def _too_much(limit: Limit, planned: list[Placed], around: list[Placed], days: int) -> list[Placed]:
    """The sessions beyond a limit: the latest of too many, and each that is too long. Shares of sets are not judged."""

    def counts(one: Placed) -> bool:
        return 0 <= one[0] < 7 and bool(days >> one[0] & 1 and one[1].work._value_ & limit.work._value_)

    mine, found = [one for one in planned if counts(one)], []
    taken = [place for place, lift in around if counts((place, lift))]
    for place, lift in mine:
        taken.append(place)
        too_long = limit.minutes is not None and lift.minutes is not None and lift.minutes > limit.minutes
        too_many = limit.sessions is not None and len(taken) > limit.sessions
        if too_long or too_many or (limit.days is not None and len(set(taken)) > limit.days):
            found.append((place, lift))
    return found


def _lifts(days: Iterable[Day]) -> list[Placed]:
    return [(place, lift) for place, day in enumerate(days) for lift in day.strength]


def _broken(decision: Decision, place: int, lift: Strength, said: Said) -> Broken:
    one, rule = said.statement, said.statement.rule
    return Broken(
        decision.week.days[place].date,
        lift,
        rule.id,
        one.kind,
        getattr(one, "severity", None) or rule.severity,
        rule.evidence,
        rule.message if one.message is None else one.message,
    )
