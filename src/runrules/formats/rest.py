"""What stands below the week: the plan as it was changed, wishes without a day, notes, and what it all rests on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from ..advice import Advice, Lift, Spoken, SwitchedOff, Unplaced
from .page import Page
from .sessions import first_exercise
from .words import card, lift_words, listed, lock_words, month_day, plain, reason, short_day, tag

_RUNGS = {
    "less load": "Less load instead",
    "without jumps": "Without jumps",
    "other work": "Other work instead",
    "nothing this week": "Nothing instead this week",
}
_CLOSING = (
    "Evidence: A reviews of trials, B trials, C convention. You train on your own judgement; this is no medical advice."
)
_NUMBER = re.compile(r"\b\d+(?:[.-]\d+)*\b")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_REASONS = 2  # shown for each session; the others are a `why` away
_CITED = 5
_WEEKS = 2  # named of those that a note is for, where they are more than three
_FAR = timedelta(14)  # before a week, so that no day of it is told as tomorrow


def rest(
    page: Page,
    advice: Advice,
    said: Mapping[str, Spoken],
    shown: Sequence[Spoken],
    referred: Collection[str] = (),
    waiting: Collection[date] = (),
) -> None:
    """Write everything that does not belong to one day.

    ``referred`` holds the rules that send to a professional, ``waiting`` the weeks whose runs wait for one: there
    wishes and tips say nothing more.
    """
    cited = [*shown]
    if advice.status != "withheld":
        cited += _plan(page, advice, said, referred, waiting)
        _wishes(page, advice, said, referred, waiting)
        notes = [said[one] for one in advice.notices if said[one].level == "info"]
        kept = [one for one in notes if one.week not in waiting or one.rule in referred]
        _list(page, "Good to know", _notes(kept, [week.starts for week in advice.weeks]))
    _list(page, "Taken for granted", _condensed(advice.assumed))
    named = any(one.by for one in advice.switched_off)
    off = [_switched_off(one, advice, named) for one in advice.switched_off]
    _list(page, "Switched off" if named else "Switched off by you", off)
    for words, who in (("Blocked by you", "profile"), ("Installed, but not allowed here", "engine")):
        blocked = [one.name for one in advice.plugins if one.blocked_by == who]
        if blocked:
            page.gap()
            page.say(f"{words}: {listed(blocked)}.")
    _sources(page, advice, cited)
    page.gap()
    page.say(_CLOSING)
    _more(page, advice)


def _switched_off(one: SwitchedOff, advice: Advice, named: bool) -> str:
    """The rule, who switched it off and why; and whether that made any difference to what was said.

    Who did is told of each where the heading does not: where somebody is ``named`` for one of them.
    """
    rule = f"{one.rule}, by {plain(one.by) or 'you'}" if named else one.rule
    if one.left_out is None:
        return f"{rule}: {one.reason} (its plugin was not heard)"
    silent = f" (it has nothing to say {'this week' if len(advice.weeks) == 1 else 'in these weeks'})"
    return f"{rule}: {one.reason}{'' if one.left_out else silent}"


def _plan(
    page: Page, advice: Advice, said: Mapping[str, Spoken], referred: Collection[str], waiting: Collection[date]
) -> list[Spoken]:
    """Planned sessions that do not stay as they were, with whole reasons; with runs that wait, what they wait for."""
    shown: list[Spoken] = []
    changed = [
        (day.date, lift, week.starts in waiting)
        for week in advice.weeks
        for day in week.days
        for lift in day.strength
        if lift.verdict in ("moved", "changed", "dropped")
    ]
    locked = [
        (day.date, lift)
        for week in advice.weeks
        for day in week.days
        for lift in day.strength
        if lift.locked and lift.verdict != "dropped" and not lift.done
    ]
    if changed or locked:
        page.head("Your plan")
    for when, lift in locked:
        shown += _locked(page, when, lift, said)
    for when, lift, waits in changed:
        home = lift.planned.date if lift.planned else when
        page.say(_fate(lift, when, home), "- ")
        because = _in_the_way(lift, home, said)
        if waits:
            because = [one for one in because if one.rule in referred] or because
        for one in because[:_REASONS]:
            page.say(f"{one.message} {tag(one)}", "  ")
            shown.append(one)
    return shown


def _locked(page: Page, when: date, lift: Lift, said: Mapping[str, Spoken]) -> list[Spoken]:
    """A locked session with its reason, and everything that it overrides."""
    if lift.locked is None:
        return []
    what = f"{short_day(when)}: {lift_words(lift.areas, lift.load, lift.minutes)} is {lock_words(lift)}"
    overrides = [said[one] for one in lift.locked.overrides if one in said]
    page.say(f"{what}: {plain(lift.locked.reason)}.{' Overridden:' if overrides else ''}", "- ")
    for one in overrides:
        page.say(f"{one.message} {tag(one)}", "  ")
    return overrides


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


def _wishes(
    page: Page, advice: Advice, said: Mapping[str, Spoken], referred: Collection[str], waiting: Collection[date]
) -> None:
    """Those that no referral answers already."""
    lifts = {lift.id: (day.date, lift) for week in advice.weeks for day in week.days for lift in day.strength}
    found = [(one, _obstacles(one, said)) for one in advice.unplaced if one.week not in waiting]
    found = [
        (one, because) for one, because in found if not because or any(each.rule not in referred for each in because)
    ]
    if found:
        page.head("No open day")
    for one, because in found:
        wish = lift_words(one.areas, one.load, None)
        page.say(f"{wish} finds no open day{_week(advice, one)}. {_rung(one, lifts)}.", "- ")
        if because:
            why = reason(because[0], one.week - _FAR, page.width // 2, page.width)
            page.say(f"In the way: {why} ({', '.join(dict.fromkeys(each.rule for each in because))}).", "  ")
        for each in one.try_:
            page.say(f"{each.change} (opens {each.opens})", "  try: ", "       ")


def _obstacles(one: Unplaced, said: Mapping[str, Spoken]) -> list[Spoken]:
    because = [said[each] for each in one.because if each in said]
    whole = [each for each in because if each.kind == "veto" and each.dates is None]  # one for all days is enough
    return whole or because


def _week(advice: Advice, one: Unplaced) -> str:
    return f" in the week of {month_day(one.week)}" if len(advice.weeks) > 1 else ""


def _rung(one: Unplaced, lifts: Mapping[str, tuple[date, Lift]]) -> str:
    words = _RUNGS[one.rung]
    if one.instead in lifts:
        when, lift = lifts[one.instead or ""]
        words += f": {lift_words(lift.areas, lift.load, lift.minutes)} on {short_day(when)}"
    return words


def _notes(notices: Iterable[Spoken], weeks: Sequence[date]) -> list[str]:
    """One line for all of a rule that differ only in numbers, with the weeks it is for unless it is for all."""
    kinds: dict[tuple[str, str], list[Spoken]] = {}
    for one in notices:
        kinds.setdefault((tag(one), _NUMBER.sub("\0", one.message)), []).append(one)
    lines = []
    for (name, _), found in kinds.items():
        (words,) = _condensed(one.message for one in found)
        mine = [when for when in weeks if any(one.week == when for one in found)]
        lines.append(f"{words}{_for_weeks(mine) if len(mine) < len(weeks) else ''} {name}")
    return lines


def _for_weeks(weeks: Sequence[date]) -> str:
    days = [month_day(when) for when in weeks]
    if len(days) > _WEEKS + 1:
        days = [*days[:_WEEKS], f"{len(days) - _WEEKS} more"]
    return f" (week{'' if len(weeks) == 1 else 's'} of {listed(days)})"


def _condensed(assumed: Iterable[str]) -> list[str]:
    """One line for all that differ only in a number (from the least to the most) or a date (all of them)."""
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
    if any(not _PLAIN.fullmatch(one) for one in numbers):
        return listed(numbers)
    return " to ".join(dict.fromkeys((min(numbers, key=float), max(numbers, key=float))))


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


def _more(page: Page, advice: Advice) -> None:
    """Where to read on, no command broken."""
    exercise = first_exercise(advice.weeks)
    commands = [f"why PROFILE {_example(advice)}", "rules ID", *([f"exercises {exercise}"] if exercise else [])]
    line = "More:"
    for number, command in enumerate(commands):
        more = f"{' ·' if number else ''} runrules {command}"
        if len(line) + len(more) > page.width:
            page.line(f"{line} ·")
            line, more = "     ", f" runrules {command}"
        line += more
    page.line(line)


def _example(advice: Advice) -> str:
    for week in advice.weeks:
        for day in week.days:
            if any(cell.verdict == "no" for row in day.grid.values() for cell in row.values()):
                return day.day
    return "thu"
