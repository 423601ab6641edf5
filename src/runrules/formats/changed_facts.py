"""What a change would do to a week, as JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from ..advice import Lift
from ..explain.difference import WhatIf
from .changed import days_of
from .facts import broken_facts, lift_facts, spoken_facts


def changed_json(found: WhatIf) -> str:
    """Write what ``changed_text`` says as one JSON object, with both grids' differences cell by cell."""
    after = found.after
    whole = {
        "schema": "runrules.what-if/1",
        "engine": after.engine,
        "input": found.before.input,
        "today": after.today.isoformat(),
        "week": after.weeks[0].starts.isoformat(),
        "status": after.status,
        "failures": [{"plugin": one.plugin, "error": one.error, "effect": one.effect} for one in after.failures],
        "changes": list(found.words),
        "days": [{"date": when.isoformat(), "before": was, "after": now} for when, was, now in days_of(found, False)],
        "sessions": [
            {
                "fate": one.fate,
                "before": _plain_lift(one.day_before, one.before),
                "after": _plain_lift(one.day_after, one.after),
                "asked": one.asked,
                "dropped": one.dropped,
                "because": [spoken_facts(each) for each in one.because],
            }
            for one in found.sessions
        ],
        "cells": [
            {
                "date": one.date.isoformat(),
                "area": one.area,
                "load": one.load,
                "before": one.before,
                "after": one.after,
                "because": [spoken_facts(each) for each in one.because],
            }
            for one in found.turns
        ],
        "warnings": {"come": [spoken_facts(one) for one in found.come], "go": [spoken_facts(one) for one in found.go]},
        "against": [spoken_facts(one) for one in found.against],
        "lost": [spoken_facts(one) for one in found.lost],
        "referrals": [spoken_facts(one) for one in after.statements if one.level == "referral" and one.upheld],
        "side_by_side": found.side_by_side,
        "overridden": [
            {
                "date": one.date.isoformat(),
                "areas": list(one.lift.areas),
                "load": one.lift.load,
                "locked": one.lift.locked and {"reason": one.lift.locked.reason, "by": one.lift.locked.by or None},
                "because": [spoken_facts(each) for each in one.because],
            }
            for one in found.overridden
        ],
        "elsewhere": [broken_facts(one) for one in found.elsewhere],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _plain_lift(when: date | None, lift: Lift | None) -> dict[str, Any] | None:
    if lift is None or when is None:
        return None
    return {**lift_facts(when, lift), "origin": lift.origin, "verdict": lift.verdict}
