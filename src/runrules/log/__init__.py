"""The decision log: one record for each statement and what came of it, for whoever must be able to account for advice.

Records are plain data. The same profile, plugins and versions give the same records: nothing in them reads a clock.
They hold what the profile says about health.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

from ..advice import Advice, Spoken, SwitchedOff
from ..decisions import Decision
from ..models import Profile
from ..plugins.watching import Watch
from ..roster import CORE_NAME
from ..statements import Said
from .effects import changes, shows
from .inputs import paths_of, plain, values
from .sessions import lock_record, session_record, unplaced_record
from .writing import append, numbered, to_lines

__all__ = ["Record", "append", "records", "shows", "to_lines"]

Record = dict[str, Any]


def records(
    profile: Profile,
    decisions: Sequence[Decision],
    advice: Advice,
    watch: Watch,
    judged: Iterable[Record] | None = None,
) -> tuple[Record, ...]:
    """Make the records of one run: its head, what was read, every statement, every session, everything overridden.

    ``watch`` saw the plugins being asked. ``judged`` is what came of a check, in place of sessions: it places none.
    """
    act: Literal["advise", "check"] = "advise" if judged is None else "check"
    said = {one.id: one for one in advice.statements}
    body: list[Record] = []
    for decision in decisions:
        body += _week(decision, advice, said, watch, profile, placing=judged is None)
    body += [_off(one, decisions) for one in advice.switched_off]
    if judged is None:
        lifts = [(day.date, lift) for week in advice.weeks for day in week.days for lift in day.strength]
        body += [lock_record(when, lift, said) for when, lift in lifts if lift.locked]
        body += [session_record(when, lift, said) for when, lift in lifts]
        body += [unplaced_record(one, said) for one in advice.unplaced]
    else:
        body += judged
    return numbered([_head(act, advice, len(body)), *body])


def _head(act: str, advice: Advice, many: int) -> Record:
    """What everything else rests on, and how many records follow."""
    return {
        "schema": "runrules.log/1",
        "record": "run",
        "act": act,
        "engine": advice.engine,
        "input": advice.input,
        "today": advice.today.isoformat(),
        "weeks": [week.starts.isoformat() for week in advice.weeks],
        "status": advice.status,
        "plugins": [plain(one, sparse=False) for one in advice.plugins],
        "failures": [plain(one, sparse=False) for one in advice.failures],
        "assumed": list(advice.assumed),
        "records": many,
    }


def _week(
    decision: Decision, advice: Advice, said: dict[str, Spoken], watch: Watch, profile: Profile, placing: bool
) -> Iterator[Record]:
    """What was read of one week, and all that was said about it."""
    starts = decision.week.starts
    heard = [one for one in advice.statements if one.week == starts]
    read = {one.name: paths_of(watch.calls.get((one.name, starts), ())) for one in advice.plugins}
    yield {
        "record": "inputs",
        "week": starts.isoformat(),
        "read": {name: list(paths) for name, paths in read.items() if paths},
        "values": values(decision, {path for paths in read.values() for path in paths}),
    }
    locks = [*_locks(advice)]
    versions = {CORE_NAME: advice.engine, **{one.name: one.version for one in advice.plugins}}
    for one, changed in zip(heard, changes(decision, placing), strict=True):
        days, sessions = shows(one, advice)
        yield {
            "record": "statement",
            "id": one.id,
            "week": starts.isoformat(),
            "plugin": one.plugin,
            "version": versions.get(one.plugin, ""),
            "rule": one.rule,
            "kind": one.kind,
            "severity": one.severity,
            "evidence": one.evidence,
            "sources": list(one.sources),
            "message": one.message,
            "params": dict(one.params),
            "dates": None if one.dates is None else [when.isoformat() for when in one.dates],
            "work": None if one.work is None else list(one.work),
            "exercises": None if one.exercises is None else list(one.exercises),
            "level": one.level,
            "read": list(read.get(one.plugin, ())),
            "settings": _settings(one, watch, profile),
            "upheld": one.upheld,
            "overridden_by": [_named(said[each]) for each in one.by],
            "overridden_for": [record for id_, record in locks if id_ == one.id],
            "shows_in": {"days": [when.isoformat() for when in days], "sessions": list(sessions) if placing else []},
            "changed": changed,
        }


def _locks(advice: Advice) -> Iterator[tuple[str, Record]]:
    """Each statement that a locked session overrides, by its id, with the session and who says so."""
    for lift in (lift for week in advice.weeks for day in week.days for lift in day.strength):
        if lift.locked:
            record = {"session": lift.id, "reason": lift.locked.reason, "author": lift.locked.by or None}
            yield from ((one, record) for one in lift.locked.overrides)


def _settings(one: Spoken, watch: Watch, profile: Profile) -> Record:
    """The settings of its rule that its plugin took, each with who set it."""
    taken = watch.settings.get(one.plugin, {})
    choice = profile.rules.get(one.rule)
    chosen = choice.values if choice else {}
    return {
        name: {"value": value, "set_by": "profile" if name in chosen else "default"}
        for (rule, name), value in sorted(taken.items())
        if rule == one.rule
    }


def _named(one: Spoken) -> Record:
    return {"id": one.id, "plugin": one.plugin, "rule": one.rule, "message": one.message}


def _off(one: SwitchedOff, decisions: Sequence[Decision]) -> Record:
    """A rule that is switched off, with what it said and nobody listened to."""
    silenced = [
        (decision, said)
        for decision in decisions
        for said in dict.fromkeys(decision.left_out)
        if said.statement.rule.id == one.rule
    ]
    return {
        "record": "override",
        "what": "rule",
        "rule": one.rule,
        "reason": one.reason,
        "author": one.by or None,
        "statements": [_silenced(decision, said) for decision, said in silenced],
    }


def _silenced(decision: Decision, said: Said) -> Record:
    statement = said.statement
    facts = vars(statement)  # not every kind has all of them
    return {
        "week": decision.week.starts.isoformat(),
        "plugin": said.plugin,
        "kind": statement.kind,
        "message": statement.rule.message if statement.message is None else statement.message,
        "dates": plain(facts.get("dates")),
        "work": plain(facts.get("work")),
    }
