"""What stands below the week: the plan as it was changed, wishes without a day, notes, and what it all rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from ..advice import Advice, Lift, Spoken, Unplaced
from .page import Page
from .words import card, lift_words, listed, plain, short_day, tag

_RUNGS = {
    "less load": "Less load instead",
    "other work": "Other work instead",
    "nothing this week": "Nothing instead this week",
}
_CLOSING = (
    "Evidence: A reviews of trials, B trials, C convention. You train on your own judgement; this is no medical advice."
)
_NUMBER = re.compile(r"\b\d+(?:-\d+)*\b")
_REASONS = 2  # shown for each session; the others are a `why` away
_CITED = 8


def rest(page: Page, advice: Advice, said: Mapping[str, Spoken], shown: Sequence[Spoken]) -> None:
    """Write everything that does not belong to one day."""
    cited = [*shown]
    if advice.status != "withheld":
        cited += _plan(page, advice, said)
        _wishes(page, advice, said)
        _notes(page, [said[one] for one in advice.notices if said[one].level == "info"])
    _list(page, "Taken for granted", _condensed(advice.assumed))
    _list(page, "Switched off by you", [f"{one.rule}: {one.reason}" for one in advice.switched_off])
    blocked = [one.name for one in advice.plugins if one.status == "blocked"]
    if blocked:
        page.gap()
        page.say(f"Blocked by you: {listed(blocked)}.")
    _sources(page, advice, cited)
    page.gap()
    page.say(_CLOSING)
    page.say(f"More: runrules why PROFILE {_example(advice)} · runrules rules ID")


def _plan(page: Page, advice: Advice, said: Mapping[str, Spoken]) -> list[Spoken]:
    """Planned sessions that do not stay as they were, with whole reasons."""
    shown: list[Spoken] = []
    changed = [
        (day.date, lift)
        for week in advice.weeks
        for day in week.days
        for lift in day.strength
        if lift.verdict in ("moved", "changed", "dropped")
    ]
    if changed:
        page.head("Your plan")
    for when, lift in changed:
        home = lift.planned.date if lift.planned else when
        page.say(_fate(lift, when, home), "- ")
        for one in _in_the_way(lift, home, said)[:_REASONS]:
            page.say(f"{one.message} {tag(one)}", "  ")
            shown.append(one)
    return shown


def _in_the_way(lift: Lift, home: date, said: Mapping[str, Spoken]) -> list[Spoken]:
    """What kept a session from being as it was wanted on its own day, else anywhere; each rule once."""
    found = [said[one] for one in lift.blocked_by if one in said]
    own = [one for one in found if one.dates is None or home in one.dates] or found
    return list({one.rule: one for one in reversed(own)}.values())[::-1]


def _fate(lift: Lift, when: date, home: date) -> str:
    if lift.planned is None:
        return f"{short_day(home)}: {lift_words(lift.areas, lift.load, lift.minutes)} is dropped."
    was = lift_words(lift.planned.areas, lift.planned.load, lift.planned.minutes)
    now = f"{short_day(when)}" + (f", {lift.part}" if lift.part else "")
    if lift.verdict == "moved":
        return f"{short_day(home)}: {was} moves to {now}."
    return f"{short_day(home)}: {was} becomes {card(lift)}" + (f" on {now}." if when != home else ".")


def _wishes(page: Page, advice: Advice, said: Mapping[str, Spoken]) -> None:
    lifts = {lift.id: (day.date, lift) for week in advice.weeks for day in week.days for lift in day.strength}
    for number, one in enumerate(advice.unplaced):
        if number == 0:
            page.head("No open day")
        wish = lift_words(one.areas, one.load, None)
        page.say(f"{wish} finds no open day{_week(advice, one)}. {_rung(one, lifts)}.", "- ")
        because = [said[each] for each in one.because if each in said]
        whole = [each for each in because if each.kind == "veto" and each.dates is None]  # one for all days is enough
        if because:
            page.say(f"In the way: {', '.join(dict.fromkeys(each.rule for each in whole or because))}.", "  ")
        for each in one.try_:
            page.say(f"{each.change} (opens {each.opens})", "  try: ", "       ")


def _week(advice: Advice, one: Unplaced) -> str:
    return f" in the week of {short_day(one.week)}" if len(advice.weeks) > 1 else ""


def _rung(one: Unplaced, lifts: Mapping[str, tuple[date, Lift]]) -> str:
    words = _RUNGS[one.rung]
    if one.instead in lifts:
        when, lift = lifts[one.instead or ""]
        words += f": {lift_words(lift.areas, lift.load, lift.minutes)} on {short_day(when)}"
    return words


def _notes(page: Page, notices: Iterable[Spoken]) -> None:
    told: dict[tuple[str, str], Spoken] = {}
    for one in notices:
        told.setdefault((one.rule, one.message), one)
    _list(page, "Good to know", [f"{one.message} {tag(one)}" for one in told.values()])


def _condensed(assumed: Iterable[str]) -> list[str]:
    """One line for all that differ only in a number (from the first to the last) or a date (all of them)."""
    kinds: dict[str, list[list[str]]] = {}
    for one in assumed:
        kinds.setdefault(_NUMBER.sub("\0", one), []).append(_NUMBER.findall(one))
    lines = []
    for words, numbers in kinds.items():
        parts = words.split("\0")
        spans = [_span(list(dict.fromkeys(each))) for each in zip(*numbers, strict=True)]
        lines.append("".join(part + span for part, span in zip(parts, [*spans, ""], strict=True)))
    return lines


def _span(numbers: Sequence[str]) -> str:
    return listed(numbers) if "-" in numbers[0] else " to ".join(dict.fromkeys((numbers[0], numbers[-1])))


def _list(page: Page, title: str, items: Sequence[str]) -> None:
    if items:
        page.head(title)
    for item in items:
        page.say(item, "- ")


def _sources(page: Page, advice: Advice, cited: Sequence[Spoken]) -> None:
    """The sources of what closed, warned or moved something, best evidence first."""
    best = sorted(cited, key=lambda one: one.evidence)
    keys = list(dict.fromkeys(key for one in best for key in one.sources if key in advice.sources))
    if not keys:
        return
    page.head("Sources")
    for key in keys[:_CITED]:
        citation = plain(advice.sources[key].citation).partition(", doi ")[0]
        line = f"{key}: {citation}"
        page.line(f"  {line if len(line) <= page.width - 2 else line[: page.width - 3].rpartition(' ')[0] + '…'}")
    if len(keys) > _CITED:
        page.line(f"  and {len(keys) - _CITED} more, each with its rule: runrules rules ID")


def _example(advice: Advice) -> str:
    for week in advice.weeks:
        for day in week.days:
            if any(cell.verdict == "no" for row in day.grid.values() for cell in row.values()):
                return day.day
    return "thu"
