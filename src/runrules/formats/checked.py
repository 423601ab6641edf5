"""The outcome of a check, as text and as JSON."""

from __future__ import annotations

import json
from typing import Any

from ..explain import Broken, Checked
from ..explain.check import Remark
from .facts import broken_facts
from .page import Page
from .words import count, full_day, lift_words, listed, month_day, plain


def checked_text(found: Checked, name: str) -> str:
    """Write one entry for each rule that is broken and each warning, and one sentence."""
    page = Page()
    for failure in found.failures:
        page.say(f"NOT HEARD: {failure.plugin}: {failure.error}. So what it might say is missing here.", hang="  ")
    if found.status == "withheld":
        page.say("NO JUDGEMENT: a plugin that is required was not heard, so nothing here may be taken as allowed.")
    elif found.status == "degraded":
        page.say("INCOMPLETE: this judgement lacks what they would have said; take none of it as a permission.")
    for words in found.referrals:
        page.say(f"SEE A PROFESSIONAL: {words}", hang="  ")
    if found.referrals:
        page.gap()
    for one in found.broken:
        _entry(page, one, plain(name))
    if found.unheard:
        page.head("Closed, because a plugin was not heard")
    for one in found.unheard:
        _entry(page, one, plain(name))
    if found.overridden:
        page.head("Overridden by a lock")
    for one in found.overridden:
        _entry(page, one, plain(name))
        if one.lift.lock:
            by = f" by {plain(one.lift.lock.by)}" if one.lift.lock.by else ""
            page.say(f"Locked{by}: {plain(one.lift.lock.reason)}", "  ")
    if found.warnings or found.warned:
        page.head("Warnings")
    for one in found.warnings:
        _entry(page, one, plain(name))
    for warned in found.warned:
        weeks = listed([month_day(when) for when in warned.dates])
        page.say(f"{plain(name)}: week{'s' if len(warned.dates) > 1 else ''} of {weeks}: {warned.rule}", hang="  ")
        page.say(f"{warned.message} [{warned.evidence}]", "  ")
    if found.stopped:
        after = "the week" if found.stopped.weeks == 1 else f"the {found.stopped.weeks} weeks"
        page.say(f"{plain(name)}: {full_day(found.stopped.last)}: the last strength", hang="  ")
        page.say(f"Strength stops here: {after} after it in this plan have none.", "  ")
    if found.remarks:
        page.head("Good to know")
    for remark in found.remarks:
        days = listed([*map(month_day, remark.dates[:-1]), full_day(remark.dates[-1])])
        page.say(f"{plain(name)}: {days}: {remark.rule}", hang="  ")
        page.say(f"{remark.message} [{remark.evidence}]", "  ")
    page.gap()
    page.say(_sum(found))
    return page.text()


def _entry(page: Page, one: Broken, name: str) -> None:
    lift = lift_words(one.lift.work.areas, one.lift.work.load, one.lift.minutes)
    page.say(f"{name}: {full_day(one.date)}: {lift}: {one.rule} ({one.severity}, {one.evidence})", hang="  ")
    page.say(one.message, "  ")


def _sum(found: Checked) -> str:
    if not found.planned:
        return "There is no planned strength session to judge."
    sessions = count(found.planned, "planned strength session")
    if found.status == "withheld":
        return f"{sessions}: none may stand until everyone who is required is heard."
    if not found.broken:
        warned = f" {count(len(found.warnings), 'warning')}." if found.warnings else ""
        overridden = f" {len(found.overridden)} overridden." if found.overridden else ""
        told = "no rule is broken." if found.status == "complete" else _incomplete(found)
        return f"{sessions}: {told}{overridden}{warned}"
    silent = "" if found.status == "complete" else " Not everyone was heard, so the others are not allowed by this."
    if found.planned == 1:
        return "The planned strength session cannot stay as it is."
    return f"{len({(one.date, one.lift) for one in found.broken})} of {sessions} cannot stay as planned.{silent}"


def _incomplete(found: Checked) -> str:
    """What was heard forbids nothing, which is not yet a yes."""
    closed = len({(one.date, one.lift) for one in found.unheard})
    silent = f" {closed} closed, because a plugin was not heard." if closed else ""
    return f"not judged completely. No rule that was heard is broken, which allows nothing yet.{silent}"


def checked_json(found: Checked, name: str) -> str:
    """Write the same as one JSON object."""
    failures = [{"plugin": one.plugin, "error": one.error, "effect": one.effect} for one in found.failures]
    whole = {
        "profile": name,
        "status": found.status,
        "planned": found.planned,
        "remarks": [_remark(one, "dates") for one in found.remarks],
        "stopped": found.stopped and {"last": found.stopped.last.isoformat(), "weeks": found.stopped.weeks},
        "broken": [broken_facts(one) for one in found.broken],
        "unheard": [broken_facts(one) for one in found.unheard],
        "failures": failures,
        "referrals": list(found.referrals),
        "warned": [_remark(one, "weeks") for one in found.warned],
        "warnings": [broken_facts(one) for one in found.warnings],
    }
    if found.overridden:
        whole["overridden"] = [_overridden(one) for one in found.overridden]
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _remark(one: Remark, when: str) -> dict[str, Any]:
    dates = [day.isoformat() for day in one.dates]
    return {when: dates, "rule": one.rule, "evidence": one.evidence, "message": one.message}


def _overridden(one: Broken) -> dict[str, Any]:
    lock = one.lift.lock
    return {**broken_facts(one), "locked": lock and {"reason": lock.reason, "by": lock.by or None}}
