"""Account for decided weeks: the grid, the sessions, every statement and what came of it, each with its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from typing import Protocol

from attrs import evolve

from ..advice import Advice, AdvisedDay, AdvisedWeek, Lift, Rung, Spoken, Status, SwitchedOff, Unplaced
from ..decisions import Decision
from ..filling import Filling
from ..ladder import tries
from ..ledger import Ledger, extents
from ..models import DAYS, EVERYTHING, Profile, Sealed, Work, described
from ..puzzle import DROPPED
from ..roster import Roster
from ..rules import Rule, Source
from ..statements import Failure, Said
from ..weeks import CLEARED_DAYS, as_planned
from .grid import grids
from .lifts import lifts_of

EXERCISED = ("favour", "exclude", "cue")  # statements about exercises
_LEVELS = {"referral": 0, "warning": 1, "info": 2}


def account(profile: Profile, roster: Roster, decisions: Sequence[Decision], engine: str) -> Advice:
    """Put everything together. Statements are numbered week by week, by plugin, rule and date."""
    failures = failures_of(roster, decisions)
    unheard = {one.plugin for one in failures}
    ledgers: list[Ledger] = []
    first = 0
    for decision in decisions:
        ledgers.append(Ledger(decision, first))
        first += len(ledgers[-1].entries)
    rules = {id(said.statement.rule): said.statement.rule for ledger in ledgers for said in ledger.entries}
    spoken = _spoken(ledgers, rules)
    weeks, unplaced = [], []
    choosing = any(name not in unheard for name in roster.choosers)
    for ledger in ledgers:
        lifts, names = lifts_of(ledger, Filling(ledger, roster.told) if choosing else None)
        weeks.append(_week(ledger, lifts))
        unplaced += _unplaced(ledger, names)
    return Advice(
        engine=engine,
        input=fingerprint(profile),
        today=profile.today,
        status=status_of(roster, failures),
        plugins=tuple(
            evolve(one, status="failed") if one.name in unheard and one.status == "heard" else one
            for one in roster.states
        ),
        failures=failures,
        weeks=tuple(weeks),
        statements=tuple(spoken),
        notices=_notices(ledgers, spoken),
        unplaced=tuple(unplaced),
        sources=Sealed(_sources(rules.values())),
        assumed=(*_assumed(profile, roster, decisions), *_kit(profile, weeks, choosing)),
        switched_off=_switched_off(roster, decisions, unheard),
        races=profile.athlete.races,
    )


def fingerprint(profile: Profile) -> str:
    """Name a profile by what is in it: the same for TOML and JSON, for strings and tables."""
    sha256 = _sha256()
    athlete, wishes = profile.athlete, profile.athlete.wishes
    if wishes.minutes_by_day:  # in the order of the days, not of the file
        athlete = evolve(athlete, wishes=evolve(wishes, minutes_by_day={}))
    parts = (
        profile.today,
        athlete,
        sorted(wishes.minutes_by_day.items()),
        profile.weeks,
        sorted((key, choice.off or "", sorted(choice.values.items())) for key, choice in profile.rules.items()),
        sorted(profile.require),
        sorted(profile.block),
        *_named_when_there(profile),
    )
    return f"sha256:{sha256(repr(parts).encode()).hexdigest()}"


def _named_when_there(profile: Profile) -> Iterator[object]:
    """What profiles of old could not say: where nothing of it is there, they are named as ever."""
    days = [day for plan in profile.weeks for day in plan.days]
    locks = [
        (day.date, number, one.lock) for day in days for number, one in enumerate(day.strength) if one.lock is not None
    ]
    template = [day.date for day in days if day.template]
    off_by = [(key, choice.off_by) for key, choice in sorted(profile.rules.items()) if choice.off_by]
    yield from ((name, found) for name, found in (("lock", locks), ("template", template), ("by", off_by)) if found)


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


def status_of(roster: Roster, failures: Iterable[Failure]) -> Status:
    """Whether everyone was heard; where not, whether one of them is required, so that nothing may be said."""
    unheard = {one.plugin for one in failures}
    return "withheld" if unheard & roster.required else "degraded" if unheard else "complete"


def _switched_off(roster: Roster, decisions: Sequence[Decision], unheard: Collection[str]) -> tuple[SwitchedOff, ...]:
    """The rules that are off, each with how often it would have spoken."""
    counts = Counter(one.statement.rule.id for decision in decisions for one in dict.fromkeys(decision.left_out))
    return tuple(
        evolve(one, left_out=None if one.rule.partition("/")[0] in unheard else counts[one.rule]) for one in roster.off
    )


def _week(ledger: Ledger, lifts: Sequence[tuple[Lift, ...]]) -> AdvisedWeek:
    week = ledger.decision.week
    grid = grids(ledger)
    days = tuple(
        [
            AdvisedDay(
                day.date,
                DAYS[day.date.weekday()],
                day.known,
                day.rest,
                day.runs,
                lifts[place],
                grid[place],
                day.other,
                day.template,
            )
            for place, day in enumerate(week.days)
        ]
    )
    return AdvisedWeek(week.starts, week.phase, days, week.phase_because)


def _spoken(ledgers: Sequence[Ledger], rules: Mapping[int, Rule]) -> list[Spoken]:
    """Every statement as it came out. ``rules`` are theirs, by identity."""
    sources = {key: tuple([source.key for source in rule.sources]) for key, rule in rules.items()}
    found: list[Spoken] = []
    for ledger in ledgers:
        starts = ledger.decision.week.starts
        found += [
            _said(ledger, number, said, sources[id(said.statement.rule)], starts)
            for number, said in enumerate(ledger.entries)
        ]
    return found


def _said(ledger: Ledger, number: int, said: Said, sources: tuple[str, ...], starts: date) -> Spoken:
    one, rule = said.statement, said.statement.rule
    by = ledger.name(ledger.outranked(number))
    facts = vars(one)  # not every kind has all of them
    work: Work | None = facts.get("work")
    return Spoken(
        ledger.ids[number],
        said.plugin,
        rule.id,
        one.kind,
        facts.get("severity") or rule.severity,
        rule.evidence,
        sources,
        rule.message if one.message is None else one.message,
        one.params,
        not by,
        by,
        starts,
        facts.get("dates"),
        None if work is None or work is EVERYTHING else described(work._value_),
        facts.get("level"),
        facts["exercises"] if one.kind in EXERCISED else None,
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
        if placed.work.areas == tuple(area for area in wished.areas if area != "jumps") != wished.areas:
            rung = "without jumps"
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
                () if placed.wish.name in ledger.decision.locks.fallen else tries(ledger, placed),
            )
        )
    return found


def _notices(ledgers: Sequence[Ledger], spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """The notices that count: referrals first, of those first what closes most, then warnings, then information."""
    found = [(place, one) for place, one in enumerate(spoken) if one.kind == "notice" and one.upheld]
    urgent = any(one.level == "referral" for _, one in found)
    closes = extents(said for ledger in ledgers for said in ledger.entries) if urgent else {}
    found.sort(key=lambda each: (_LEVELS[each[1].level or "info"], -closes.get(each[1].rule, 0), each[0]))
    return tuple([one.id for _, one in found])


def _sources(rules: Iterable[Rule]) -> dict[str, Source]:
    """Every source that some statement rests on, by key."""
    found: dict[str, Source] = {}
    for rule in rules:
        for source in rule.sources:
            found.setdefault(source.key, source)
    return {key: found[key] for key in sorted(found)}


def _assumed(profile: Profile, roster: Roster, decisions: Sequence[Decision]) -> tuple[str, ...]:
    """Everything that was taken for granted, in sentences."""
    found = [*profile.assumed, *roster.ignored]
    found += [
        f"{day.date}: marked as done, but still to come; taken as planned."
        for plan in profile.weeks
        for day in plan.days
        if day is not as_planned(day, profile.today)
    ]
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
        filled = [f"{DAYS[day.date.weekday()].capitalize()} {day.date.day}" for day in week.days if day.template]
        if filled:
            found.append(f"From the template, as the week of {week.starts} leaves them out: {', '.join(filled)}.")
        void = [one for one in profile.athlete.cleared if one not in athlete.cleared]
        if void:
            found.append(
                f"What was cleared on {profile.athlete.cleared_on} does not count for {', '.join(void)}: the trouble is"
                f" newer, the day lies ahead, or it is more than {CLEARED_DAYS} days ago and nothing says how long the"
                " trouble has been there."
            )
        gap = _gap(profile, decision)
        if gap:
            found.append(gap)
        if not decision.placing.exact:
            found.append(f"Week of {week.starts}: too many possibilities to try them all; this is the best one found.")
    return tuple(dict.fromkeys(found))


def _kit(profile: Profile, weeks: Sequence[AdvisedWeek], choosing: bool) -> Iterator[str]:
    """What the sessions lack: somebody who chooses exercises, or a word on what there is to train with."""
    lifts = [
        (day.date, lift)
        for week in weeks
        for day in week.days
        for lift in day.strength
        if lift.verdict != "dropped" and not lift.done and day.date >= profile.today
    ]
    if lifts and not choosing:
        yield "No rule that is heard here chooses exercises, so the sessions name none."
        return
    for when, lift in lifts:
        if not lift.blocks:
            yield f"No exercise fits the session of {when}: your kit, a pain or the minutes leave none."
    if any(lift.blocks for _, lift in lifts) and profile.athlete.equipment is None:
        yield "You named no equipment, so every exercise is one that needs none; name yours for others."


def _gap(profile: Profile, decision: Decision) -> str:
    """Say what the file leaves out between an earlier week and this one."""
    starts = decision.week.starts
    earlier = [plan for plan in profile.weeks if plan.starts < starts]
    if not earlier or (last := earlier[-1].days[-1].date) >= starts - timedelta(days=1):
        return ""
    return f"The file holds nothing between {last} and {starts}: if you did not lift then, write those weeks down."
