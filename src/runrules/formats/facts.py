"""The parts that several documents of JSON have in common: a statement, and a session with its day."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..advice import Lift, Spoken
from ..explain.check import Broken


def spoken_facts(one: Spoken) -> dict[str, Any]:
    """Give what a reader wants to know of a statement beside a decision: who says it, how strongly, its words."""
    return {
        "plugin": one.plugin,
        "rule": one.rule,
        "kind": one.kind,
        "severity": one.severity,
        "evidence": one.evidence,
        "message": one.message,
    }


def lift_facts(when: date, lift: Lift) -> dict[str, Any]:
    """Give what a session is, and when."""
    return {
        "id": lift.id,
        "date": when.isoformat(),
        "areas": list(lift.areas),
        "load": lift.load,
        "minutes": lift.minutes,
        "part": lift.part,
    }


def broken_facts(one: Broken) -> dict[str, Any]:
    """A planned session and a rule that objects to it, as JSON has them."""
    return {
        "date": one.date.isoformat(),
        "areas": list(one.lift.work.areas),
        "load": one.lift.work.load,
        "minutes": one.lift.minutes,
        "part": one.lift.part,
        "rule": one.rule,
        "kind": one.kind,
        "severity": one.severity,
        "evidence": one.evidence,
        "message": one.message,
    }
