"""The outcome of a check, as text and as JSON."""

from __future__ import annotations

import json

from ..explain import Checked
from .page import Page
from .words import count, full_day, lift_words, plain


def checked_text(found: Checked, name: str) -> str:
    """Write one entry for each rule that is broken, or one sentence."""
    page = Page()
    for failure in found.failures:
        page.say(f"NOT HEARD: {failure.plugin}: {failure.error}. So what it might say is missing here.", hang="  ")
    for one in found.broken:
        lift = lift_words(one.lift.work.areas, one.lift.work.load, one.lift.minutes)
        page.say(f"{plain(name)}: {full_day(one.date)}: {lift}: {one.rule} ({one.severity}, {one.evidence})", hang="  ")
        page.say(one.message, "  ")
    sessions = count(found.planned, "planned strength session")
    if found.broken:
        bad = len({(one.date, one.lift) for one in found.broken})
        page.gap()
        page.say(f"{bad} of {sessions} cannot stay as planned.")
    elif not found.planned:
        page.say("There is no planned strength session to judge.")
    else:
        page.say(f"{sessions}: no rule is broken.")
    return page.text()


def checked_json(found: Checked, name: str) -> str:
    """Write the same as one JSON object."""
    broken = [
        {
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
        for one in found.broken
    ]
    failures = [{"plugin": one.plugin, "error": one.error, "effect": one.effect} for one in found.failures]
    whole = {"profile": name, "planned": found.planned, "broken": broken, "failures": failures}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
