"""Why a session is on a day, or why not, for a runner at a terminal, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ..advice import Advice, Lift, Spoken
from ..explain import Square, Standing, Why
from .facts import lift_facts, spoken_facts
from .page import Page
from .words import (
    card,
    full_day,
    lift_words,
    lock_words,
    other_words,
    plain,
    run_words,
    short_day,
    squares_words,
    tag,
)

_VERDICTS = {"no": "x  Closed", "warn": "!  With care", "after-run": "~  Only after the run", "yes": "   Open"}
_RANKS = {"veto": 0, "caution": 1, "apart": 2, "limit": 3, "propose": 4, "prefer": 5}


def why_text(advice: Advice, found: Why, colour: bool = False, width: int = 80) -> str:
    """Write everything that ``why`` found about a day."""
    page = Page(colour, max(width, 60))
    day = found.day
    sessions = [run_words(run) for run in day.runs] + [other_words(one) for one in day.other]
    left = ", ".join(sessions) or ("rest" if day.rest else "free" if day.known else "not known, taken as easy")
    page.say(f"{full_day(day.date)}: {left}", style="bold")
    for one in advice.failures:
        page.say(f"NOT HEARD: {one.plugin}: {plain(one.error)}. So {one.effect}.", hang="  ", style="x")
    for standing in found.stands:
        _standing(page, standing)
    for square_group in _groups(found.squares):
        _squares(page, square_group)
    if not any(one.lift.verdict != "dropped" for one in found.stands):
        _nothing(page, found)
    asked = {one.area for one in found.squares}
    for each in found.unplaced:
        for change in each.try_ if asked & {*each.areas} else ():
            page.gap()
            page.say(f"Try: {change.change} (opens {change.opens}).", hang="     ")
    page.gap()
    page.say("More: runrules rules ID")
    return page.text()


def _standing(page: Page, standing: Standing) -> None:
    page.gap()
    page.say(_story(standing.lift), style="" if standing.lift.verdict == "dropped" else "lift")
    _said(page, standing.because)
    if standing.overrides:
        page.say("Overridden by the lock:")
    for one in standing.overrides:
        page.say(f"{one.message} {tag(one)}", "   - ")


def _story(lift: Lift) -> str:
    words = card(lift)
    lock = f", {lock_words(lift)} ({plain(lift.locked.reason)})" if lift.locked else ""
    if lift.verdict == "dropped":
        what = lift_words(lift.areas, lift.load, lift.minutes)
        return f"DROPPED {what}, which you had planned here{lock}. Because:"
    if lift.from_:
        return f"LIFT {words}: {lift.verdict} here from {short_day(lift.from_)}. Because:"
    if lift.done:
        return f"LIFT {words}: done."
    told = {"new": "recommended", "kept": "as you planned it", "changed": "changed from what you planned"}
    return f"LIFT {words}: {told.get(lift.verdict, lift.verdict)}{lock}." + (" Because:" if lift.because else "")


def _groups(squares: Sequence[Square]) -> list[list[Square]]:
    """Squares of one verdict for the same reasons, gravest first."""
    groups: dict[tuple[str, tuple[Spoken, ...]], list[Square]] = {}
    for one in squares:
        groups.setdefault((one.verdict, one.because), []).append(one)
    order = list(_VERDICTS)
    return [groups[key] for key in sorted(groups, key=lambda key: order.index(key[0]))]


def _squares(page: Page, group: Sequence[Square]) -> None:
    first = group[0]
    words = squares_words([(one.area, one.load) for one in group])
    mark = _VERDICTS[first.verdict][0].strip()
    page.gap()
    page.say(f"{_VERDICTS[first.verdict][3:]}: {words}", f"{_VERDICTS[first.verdict][:3]}", style=mark)
    _said(page, first.because)


def _said(page: Page, spoken: Iterable[Spoken]) -> None:
    told = dict.fromkeys(sorted(spoken, key=lambda one: _RANKS.get(one.kind, 9)))
    for one in told:
        if one.kind == "limit" and one.work is None and one.dates is None:
            continue  # it holds for everything on every day and says nothing about this one
        page.say(f"{one.message} {tag(one)}", "   - ")


def _nothing(page: Page, found: Why) -> None:
    """Nothing stands here: if it is open, what decided."""
    page.gap()
    if not any(one.verdict != "no" for one in found.squares):
        page.say("So no strength stands here.")
    else:
        page.say("No strength stands here, though something is open.")
    for one in found.elsewhere:
        page.say(f"{short_day(one.date)} has {card(one.lift)} instead.", "   - ")
    if any(one.verdict != "no" for one in found.squares):
        between = [one for one in found.between if one.work or one.dates]
        if between:
            page.say("What limits how much and how near sessions may stand:")
            _said(page, between)
        if found.preferences:
            page.say("What was said about this day:")
            _said(page, found.preferences)


def why_json(advice: Advice, found: Why) -> str:
    """Write the same as one JSON object."""
    whole = {
        "schema": "runrules.why/1",
        "engine": advice.engine,
        "input": advice.input,
        "status": advice.status,
        "failures": [{"plugin": one.plugin, "error": one.error, "effect": one.effect} for one in advice.failures],
        "date": found.day.date.isoformat(),
        "known": found.day.known,
        "sessions": [
            {
                **lift_facts(found.day.date, one.lift),
                "verdict": one.lift.verdict,
                "origin": one.lift.origin,
                "because": [spoken_facts(each) for each in one.because],
                "locked": one.lift.locked and {"reason": one.lift.locked.reason, "by": one.lift.locked.by or None},
                "overrides": [spoken_facts(each) for each in one.overrides],
            }
            for one in found.stands
        ],
        "cells": [
            {
                "area": one.area,
                "load": one.load,
                "verdict": one.verdict,
                "because": [spoken_facts(each) for each in one.because],
            }
            for one in found.squares
        ],
        "elsewhere": [lift_facts(one.date, one.lift) for one in found.elsewhere],
        "between": [spoken_facts(one) for one in found.between],
        "preferences": [spoken_facts(one) for one in found.preferences],
        "unplaced": [
            {
                "areas": list(one.areas),
                "load": one.load,
                "rung": one.rung,
                "try": [{"change": each.change, "opens": each.opens} for each in one.try_],
            }
            for one in found.unplaced
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
