"""Account for decided weeks: the grid, the sessions, every statement and what came of it, each with its reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import cache
from importlib import import_module
from typing import Protocol

from attrs import evolve

from .advice import Advice, AdvisedDay, AdvisedWeek, AsPlanned, Cell, Fate, Lift, PluginState, Rung, Spoken, Unplaced
from .decisions import Decision
from .filling import Filling
from .ladder import tries
from .ledger import Ledger
from .models import AREAS, DAYS, EVERYTHING, LOADS, Day, Part, Profile, Sealed, described
from .puzzle import DROPPED
from .roster import Roster
from .rules import Source
from .search import Placed
from .statements import Failure, Notice

EXERCISED = ("favour", "exclude", "cue")  # statements about exercises
_LEVELS = {"referral": 0, "warning": 1, "info": 2}
_OPEN = Cell("yes")


def account(profile: Profile, roster: Roster, decisions: Sequence[Decision], engine: str) -> Advice:
    """Put everything together. Statements are numbered week by week, by plugin, rule and date."""
    failures = failures_of(roster, decisions)
    unheard = {one.plugin for one in failures}
    ledgers: list[Ledger] = []
    first = 0
    for decision in decisions:
        ledgers.append(Ledger(decision, first))
        first += len(ledgers[-1].entries)
    spoken = [one for ledger in ledgers for one in _spoken(ledger)]
    weeks, unplaced = [], []
    choosing = any(name not in unheard for name in roster.choosers)
    for ledger in ledgers:
        lifts, names = _lifts(ledger, Filling(ledger, roster.told) if choosing else None)
        weeks.append(_week(ledger, lifts))
        unplaced += _unplaced(ledger, names)
    return Advice(
        engine=engine,
        input=fingerprint(profile),
        today=profile.today,
        status="withheld" if unheard & set(profile.require) else "degraded" if failures else "complete",
        plugins=tuple(
            PluginState(one.name, one.version, "failed", one.distribution)
            if one.name in unheard and one.status == "heard"
            else one
            for one in roster.states
        ),
        failures=failures,
        weeks=tuple(weeks),
        statements=tuple(spoken),
        notices=tuple(one.id for one in sorted(spoken, key=_grave) if one.kind == "notice"),
        unplaced=tuple(unplaced),
        sources=Sealed(_sources(ledgers)),
        assumed=(*_assumed(profile, roster, decisions), *_kit(profile, weeks, choosing)),
        switched_off=roster.off,
        races=profile.athlete.races,
    )


def fingerprint(profile: Profile) -> str:
    """Name a profile by what is in it: the same for TOML and JSON, for strings and tables."""
    sha256 = _sha256()
    wishes = profile.athlete.wishes
    parts = (
        profile.today,
        evolve(profile.athlete, wishes=evolve(wishes, minutes_by_day={})),
        sorted(wishes.minutes_by_day.items()),
        profile.weeks,
        sorted((key, choice.off or "", sorted(choice.values.items())) for key, choice in profile.rules.items()),
        sorted(profile.require),
        sorted(profile.block),
    )
    return f"sha256:{sha256(repr(parts).encode()).hexdigest()}"


@cache
def _sha256() -> Callable[[bytes], _Hash]:
    """The hash without OpenSSL, which takes longer to load than everything else here takes to run."""
    for name in ("_sha2", "_sha256"):  # from Python 3.12 on, and before
        try:
            found: Callable[[bytes], _Hash] = import_module(name).sha256
        except (ImportError, AttributeError):
            continue
        return found
    return import_module("hashlib").sha256  # type: ignore[no-any-return]


class _Hash(Protocol):
    def hexdigest(self) -> str: ...


def failures_of(roster: Roster, decisions: Sequence[Decision]) -> tuple[Failure, ...]:
    """Everyone who was not heard in any week: one failure per plugin and error, by name."""
    failures = (*roster.failures, *(one for decision in decisions for one in decision.failures))
    return tuple(sorted(dict.fromkeys(failures), key=lambda one: (one.plugin, one.error)))


def _week(ledger: Ledger, lifts: Sequence[tuple[Lift, ...]]) -> AdvisedWeek:
    week = ledger.decision.week
    days = tuple(
        AdvisedDay(
            day.date,
            DAYS[day.date.weekday()],
            day.known,
            day.rest,
            day.runs,
            lifts[place],
            _grid(ledger, place, day),
            day.other,
        )
        for place, day in enumerate(week.days)
    )
    return AdvisedWeek(week.starts, week.phase, days, week.phase_because)


def _grid(ledger: Ledger, place: int, day: Day) -> Sealed:
    return Sealed(
        {
            area: Sealed({load: _cell(ledger, place, day, 1 << 3 * row + step) for step, load in enumerate(LOADS)})
            for row, area in enumerate(AREAS)
        }
    )


def _cell(ledger: Ledger, place: int, day: Day, bit: int) -> Cell:
    board = ledger.decision.board
    if board.closed[place] & bit:
        return Cell("no", ledger.name(ledger.vetoes(place, bit)))
    warnings = ledger.cautions(place, bit) if board.warned[place] & bit else []
    # After the run is the stricter of the two: before it the same work may be closed for good.
    if board.closed_early[place] & bit and day.runs:
        return Cell("after-run", ledger.name([*ledger.early(place, bit), *warnings]))
    return Cell("warn", ledger.name(warnings)) if warnings else _OPEN


def _lifts(ledger: Ledger, filling: Filling | None) -> tuple[list[tuple[Lift, ...]], dict[str, str]]:
    """The strength of each day (what stands, then in the order of wishes, dropped ones last) and ids by wish."""
    decision = ledger.decision
    found: list[list[tuple[bool, bool, str, Lift]]] = [[] for _ in range(7)]
    for one in decision.stands:
        lift = one.lift
        found[one.day].append(
            (
                False,
                lift.part != "am",
                "",
                Lift(
                    "", lift.work.areas, lift.work.load, lift.minutes, lift.part, "planned", "kept", (), done=lift.done
                ),
            )
        )
    for placed in decision.placing.placed:
        place = placed.wish.home if placed.day is None else placed.day
        if place is not None:
            lift_ = _lift(ledger, filling, placed, place)
            found[place].append((placed.day is None, not placed.early, placed.wish.name, lift_))
    days: list[tuple[Lift, ...]] = []
    names: dict[str, str] = {}
    for place, lifts in enumerate(found):
        lifts.sort(key=lambda each: each[:2])
        numbered = []
        for number, (_, _, name, lift_) in enumerate(lifts, start=1):
            names[name] = f"{decision.week.days[place].date}/{number}"
            numbered.append(evolve(lift_, id=names[name]))
        days.append(tuple(numbered))
    return days, names


def _lift(ledger: Ledger, filling: Filling | None, placed: Placed, place: int) -> Lift:
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
        id="",
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
    )


def _minutes(decision: Decision, placed: Placed) -> int | None:
    """As wished or planned, within what limits and the athlete leave on that day."""
    athlete, wish = decision.athlete.wishes, placed.wish
    minutes = wish.minutes if wish.minutes is not None else athlete.minutes
    if placed.day is None or minutes is None:
        return minutes
    day = decision.week.days[placed.day].date
    mask, bit = placed.work._value_, 1 << placed.day
    most = [most for wanted, days, most in decision.board.minutes if mask & wanted and days & bit]
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


def _spoken(ledger: Ledger) -> list[Spoken]:
    keys = {one.statement.rule.id: one.statement.rule for one in ledger.entries}
    sources = {key: tuple([source.key for source in rule.sources]) for key, rule in keys.items()}
    return [_said(ledger, number, sources) for number in range(len(ledger.entries))]


def _said(ledger: Ledger, number: int, sources: dict[str, tuple[str, ...]]) -> Spoken:
    said = ledger.entries[number]
    one, rule = said.statement, said.statement.rule
    by = ledger.name(ledger.outranked(number))
    work = getattr(one, "work", None)
    return Spoken(
        id=ledger.ids[number],
        plugin=said.plugin,
        rule=rule.id,
        kind=one.kind,
        severity=getattr(one, "severity", None) or rule.severity,
        evidence=rule.evidence,
        sources=sources[rule.id],
        message=rule.message if one.message is None else one.message,
        params=one.params,
        upheld=not by,
        by=by,
        week=ledger.decision.week.starts,
        dates=getattr(one, "dates", None),
        work=None if work is None or work == EVERYTHING else described(work._value_),
        level=one.level if isinstance(one, Notice) else None,
        exercises=getattr(one, "exercises", None) if one.kind in EXERCISED else None,
    )


def _unplaced(ledger: Ledger, names: dict[str, str]) -> list[Unplaced]:
    """Every wish that is not placed as it was wished, with the rung taken and what would open a day for it.

    Where nothing but other sessions stands in the way, its own statement is the reason. A week that is over has none.
    """
    over = ledger.decision.week.today > ledger.decision.week.days[-1].date
    found = []
    for placed in ledger.decision.placing.placed:
        if not placed.loss or (over and placed.wish.home is None):
            continue
        wished = placed.wish.works[0]
        rung: Rung = "less load" if placed.work.areas == wished.areas else "other work"
        if placed.loss == DROPPED:
            rung = "nothing this week"
        found.append(
            Unplaced(
                ledger.decision.week.starts,
                wished.areas,
                wished.load,
                ledger.blocked_by(placed, None) or ledger.reasons(placed, None),
                rung,
                None if placed.loss == DROPPED else names[placed.wish.name],
                tries(ledger, placed),
            )
        )
    return found


def _grave(one: Spoken) -> tuple[int, int]:
    return (_LEVELS.get(one.level or "", 9), int(one.id[1:]))


def _sources(ledgers: Sequence[Ledger]) -> dict[str, Source]:
    """Every source that some statement rests on, by key."""
    found: dict[str, Source] = {}
    for ledger in ledgers:
        for said in ledger.entries:
            for source in said.statement.rule.sources:
                found.setdefault(source.key, source)
    return {key: found[key] for key in sorted(found)}


def _assumed(profile: Profile, roster: Roster, decisions: Sequence[Decision]) -> tuple[str, ...]:
    """Everything that was taken for granted, in sentences."""
    found = [*profile.assumed, *roster.ignored]
    for decision in decisions:
        athlete, week = decision.athlete, decision.week
        if "leg_sessions" in athlete.estimated:
            found.append(
                f"About {athlete.leg_sessions} leg sessions so far: estimated from strength_since, two a week."
            )
        if "heavy_leg_sessions" in athlete.estimated:
            found.append(
                f"About {athlete.heavy_leg_sessions} heavy leg sessions so far: estimated, one a week after six weeks."
            )
        if any(day.assumed for day in (*week.before[-7:], *week.after[:7])):
            found.append("Days outside the file are taken to follow the pattern of this week.")
        gap = _gap(profile, decision)
        if gap:
            found.append(gap)
        if not decision.placing.exact:
            found.append(f"Week of {week.starts}: too many possibilities to try them all; this is the best one found.")
    return tuple(dict.fromkeys(found))


def _kit(profile: Profile, weeks: Sequence[AdvisedWeek], choosing: bool) -> Iterator[str]:
    """What the sessions lack: somebody who chooses exercises, or a word on what there is to train with."""
    lifts = [lift for week in weeks for day in week.days for lift in day.strength if lift.verdict != "dropped"]
    if lifts and not choosing:
        yield "No rule that is heard here chooses exercises, so the sessions name none."
    elif any(lift.blocks for lift in lifts) and profile.athlete.equipment is None:
        yield "You named no equipment, so every exercise is one that needs none; name yours for others."


def _gap(profile: Profile, decision: Decision) -> str:
    """Say what the file leaves out between an earlier week and this one."""
    starts = decision.week.starts
    earlier = [plan for plan in profile.weeks if plan.starts < starts]
    if not earlier or (last := earlier[-1].days[-1].date) >= starts - timedelta(days=1):
        return ""
    return f"The file holds nothing between {last} and {starts}: if you did not lift then, write those weeks down."
