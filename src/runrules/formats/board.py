"""The week at a glance: a line for each day with its runs and strength, and why, and what is closed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from ..advice import AdvisedDay, AdvisedWeek, Lift, Spoken
from ..models import AREAS
from .closings import Closing, Closings, closings
from .page import Page
from .words import (
    WEEKDAYS,
    card,
    lift_words,
    lock_words,
    other_words,
    reason,
    run_words,
    short_day,
    squares_words,
    tag,
)

LEGEND = "* key run   > why here   ! with care   x closed   ~ only after the run"
_LEGEND_WAITING = "> why here   ! with care   x closed"
_LOADED = "Loaded legs are moderate or heavy leg work."
_EDGE = " " * 6
_CARD_AT = 30
_MOST = 3  # lines a day about what is closed


def stopped(week: AdvisedWeek, said: Mapping[str, Spoken], referred: Collection[str]) -> bool:
    """Whether a week's running waits: even light legs are closed all week, by rules that send to a professional.

    ``referred`` holds the ids of those rules.
    """
    cells = [day.grid["legs"]["light"] for day in week.days]
    return all(
        cell.verdict == "no"
        and any(said[one].kind == "veto" and said[one].rule in referred for one in cell.because if one in said)
        for cell in cells
    )


def board(
    page: Page, week: AdvisedWeek, said: Mapping[str, Spoken], bare: bool = False, waits: bool = False
) -> list[Spoken]:
    """Write a week; return the statements that were shown.

    ``bare``: without reasons, where all is closed. ``waits``: the runs wait until a professional has looked.
    """
    found = closings(week, said)
    if waits:
        _without_runs(found)
    shown = [] if bare else _lasting(page, found, waits and _all_closed(week))
    leaving = {
        lift.from_: (day.date, lift)
        for day in week.days
        for lift in day.strength
        if lift.from_ and lift.from_ != day.date
    }
    for day in week.days:
        _day(page, day, waits)
        if bare:
            continue
        for lift in day.strength:
            _why_here(page, day, lift, said)
        if day.date in leaving:
            there, lift = leaving[day.date]
            page.say(f"your session here went to {short_day(there)}", f"{_EDGE}> ", style=">")
        shown += _closed(page, day.date, found.by_day[day.date])
    if not bare:
        page.gap()
        page.whole(f" {_LEGEND_WAITING if waits else LEGEND}", " ", "dim")
        if any("loaded legs" in line for line in page.lines):
            page.line(f" {_LOADED}", "dim")
    return shown


def _all_closed(week: AdvisedWeek) -> bool:
    return all(cell.verdict == "no" for day in week.days for row in day.grid.values() for cell in row.values())


def _without_runs(found: Closings) -> None:
    """Take out what only says that something must follow a run."""
    for when, each in found.by_day.items():
        found.by_day[when] = [closing for closing in each if closing.mark != "~"]


def _lasting(page: Page, found: Closings, everything: bool) -> list[Spoken]:
    """What holds for most days, above them; one line for the week where ``everything`` is closed."""
    if everything:
        closed = [*(closing for closing, _ in found.lasting), *(one for each in found.by_day.values() for one in each)]
        spoken = list({closing.spoken.rule: closing.spoken for closing in reversed(closed)}.values())[::-1]
        words = spoken[0].message if len(spoken) == 1 else "everything is closed."
        page.say(f"All week: {words} {' '.join(tag(one) for one in spoken)}", " x ", style="x")
        page.gap()
        found.by_day = {when: [] for when in found.by_day}
        return spoken
    for closing, days in found.lasting:
        words = f"{_span(days)}: {squares_words(closing.squares)}. {closing.spoken.message}"
        page.say(f"{words} {tag(closing.spoken)}", f" {closing.mark} ", style=closing.mark)
    if found.lasting:
        page.gap()
    return [closing.spoken for closing, _ in found.lasting]


def _day(page: Page, day: AdvisedDay, waits: bool) -> None:
    keyed = any(run.key for run in day.runs) and not waits
    sessions = [run_words(run, waits) for run in day.runs] + [other_words(one) for one in day.other]
    left = ", ".join(sessions) or ("rest" if day.rest else "free" if day.known else "not known: taken as easy")
    start = f" {short_day(day.date)} {'*' if keyed else ' '}{left}"
    cards = [_card(lift, waits) for lift in day.strength]
    if not cards:
        page.whole(start, _EDGE)
        return
    for number, words in enumerate(cards):
        style = "" if day.strength[number].verdict == "dropped" else "lift"
        if number == 0 and len(start) < _CARD_AT:
            line = f"{start:<{_CARD_AT}}{words}"
            if len(line) <= page.width:
                page.line(line, style)
                continue
        if number == 0:
            page.whole(start, _EDGE)
        page.say(words, _EDGE, f"{_EDGE}  ", style)


def _card(lift: Lift, waits: bool) -> str:
    if lift.verdict == "dropped":
        return f"DROPPED {lift_words(lift.areas, lift.load, lift.minutes)}"
    kept = lock_words(lift) or "as planned"
    fate: str = "done" if lift.done else kept if lift.verdict == "kept" else lift.verdict
    if lift.from_:
        fate = f"{lift.verdict}, from {WEEKDAYS[lift.from_.weekday()]}"
    return f"LIFT {card(lift, brief=True, waits=waits)} ({fate})"


def _why_here(page: Page, day: AdvisedDay, lift: Lift, said: Mapping[str, Spoken]) -> None:
    """One line: what speaks for the day, legs before the rest; else what asks for the session."""
    because = [said[one] for one in lift.because if one in said]
    near = [one for one in because if one.kind == "prefer" and one.dates and day.date in one.dates]
    near.sort(key=lambda one: len(one.dates or ()))
    near = [one for one in near if lift.areas[0] in _areas(one, lift.load)]
    chosen = near or [one for one in because if one.kind == "propose"]
    if chosen and lift.verdict != "dropped":
        _say(page, ">", "", chosen[0], day.date)


def _areas(one: Spoken, load: str) -> set[str]:
    """The areas that a statement is about at a load, from words such as "legs moderate/heavy"."""
    if one.work is None:
        return {*AREAS}
    parts = [words.partition(" ") for words in one.work]
    return {area for area, _, loads in parts if not loads or load in loads.split("/")}


def _closed(page: Page, when: date, found: Sequence[Closing]) -> list[Spoken]:
    shown = []
    for closing in found[:_MOST]:
        _say(page, closing.mark, squares_words(closing.squares), closing.spoken, when)
        shown.append(closing.spoken)
    if len(found) > _MOST:
        more = squares_words([square for closing in found[_MOST:] for square in closing.squares])
        page.say(f"{more}: runrules why PROFILE {WEEKDAYS[when.weekday()].lower()}", f"{_EDGE}! ", style="!")
    return shown


def _say(page: Page, mark: str, what: str, one: Spoken, when: date) -> None:
    """One line if it can be, with the rule's name at its right end."""
    lead = f"{_EDGE}{mark} " + (f"{what}: " if what else "")
    if mark == "~":
        words = "after the run"
    else:
        words = reason(one, when, page.width - len(lead) - len(tag(one)) - 1, page.width - len(lead))
    page.pair(f"{lead}{words}", tag(one), f"{_EDGE}  ", mark)


def _span(days: Sequence[date]) -> str:
    if len(days) == 7:
        return "All week"
    first, last = WEEKDAYS[days[0].weekday()], WEEKDAYS[days[-1].weekday()]
    whole = (days[-1] - days[0]).days + 1 == len(days)
    return f"{first}-{last}" if whole else ", ".join(WEEKDAYS[day.weekday()] for day in days)
