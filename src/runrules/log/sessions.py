"""Records of sessions: those that stand, those that were dropped, and wishes that found no day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ..advice import Lift, Locked, Spoken, Unplaced
from ..models import Strength
from .inputs import plain


def session_record(when: date, lift: Lift, said: Mapping[str, Spoken]) -> dict[str, Any]:
    """Account for one session of the advice; its exercises are in the advice itself."""
    return {
        "record": "session",
        "id": lift.id,
        "date": when.isoformat(),
        "areas": list(lift.areas),
        "load": lift.load,
        "minutes": lift.minutes,
        "part": lift.part,
        "origin": lift.origin,
        "verdict": lift.verdict,
        "done": lift.done,
        "before": plain(lift.planned, sparse=False) if lift.planned else None,
        "because": reasons(lift.because, said),
        "blocked_by": reasons(lift.blocked_by, said),
        "locked": lift.locked is not None,
    }


def lock_record(when: date, lift: Lift, said: Mapping[str, Spoken]) -> dict[str, Any]:
    """Account for a lock: a decision of its own, which holds or is undone by what is hard."""
    lock = lift.locked or Locked("")
    return {
        "record": "override",
        "what": "session",
        "session": lift.id,
        "date": when.isoformat(),
        "reason": lock.reason,
        "author": lock.by or None,
        "holds": lift.verdict != "dropped",
        "overrides": reasons(lock.overrides, said),
        "undone_by": reasons(lift.blocked_by if lift.verdict == "dropped" else (), said),
    }


def unplaced_record(one: Unplaced, said: Mapping[str, Spoken]) -> dict[str, Any]:
    """Account for a wish that is not as it was wished."""
    return {
        "record": "unplaced",
        "week": one.week.isoformat(),
        "areas": list(one.areas),
        "load": one.load,
        "rung": one.rung,
        "instead": one.instead,
        "because": reasons(one.because, said),
        "try": [{"change": each.change, "opens": each.opens} for each in one.try_],
    }


def reasons(ids: Iterable[str], said: Mapping[str, Spoken]) -> list[dict[str, str]]:
    """Name the statements of these ids with their rules."""
    return [{"id": one, "rule": said[one].rule} for one in ids if one in said]


def judged_record(when: date, lift: Strength, objections: Iterable[tuple[str, str, str, str, str]]) -> dict[str, Any]:
    """Account for one planned session of a check; of each objection rule, kind, severity, message and outcome."""
    names = ("rule", "kind", "severity", "message", "outcome")
    found = [dict(zip(names, one, strict=True)) for one in objections]
    outcomes = {one["outcome"] for one in found}
    return {
        "record": "judged",
        "date": when.isoformat(),
        "areas": list(lift.work.areas),
        "load": lift.work.load,
        "minutes": lift.minutes,
        "part": lift.part,
        "locked": None if lift.lock is None else {"reason": lift.lock.reason, "author": lift.lock.by or None},
        "outcome": next((one for one in ("broken", "unheard", "overridden", "warned") if one in outcomes), "passes"),
        "objections": found,
    }
