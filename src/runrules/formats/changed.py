"""What a change would do to a week, as text for a terminal; ``changed_facts`` has the same as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..advice import Advice, AdvisedDay, Lift, Spoken
from ..explain.check import Broken
from ..explain.difference import Fate, Overridden, Session, Turn, WhatIf
from ..models import Strength
from .as_text import undone_locks
from .board import stopped
from .page import Page
from .words import (
    card,
    count,
    full_day,
    lift_words,
    listed,
    lock_words,
    other_words,
    plain,
    reason,
    run_words,
    short_day,
    squares_words,
    tag,
)

_TITLES = ("Opens", "Needs less care", "Needs more care", "Closes")
_MARKS = {"no": "x", "warn": "!", "after-run": "~", "yes": " "}
_RANK = {"yes": 0, "after-run": 1, "warn": 2, "no": 3}
_FATES = ("stays", "moves", "changes", "appears", "goes")
_EDGE = " " * 9
_REASONS = 2  # shown for each session
LEGEND = "! with care   x closed   ~ only after the run   no longer: open now"
_CLOSING = (
    "Nothing is saved: your profile is as it was. This is what the rules would say, and no promise; you train on your"
    " own judgement, and this is no medical advice."
)


def changed_text(found: WhatIf, colour: bool = False, width: int = 80) -> str:
    """Write the difference in lines of at most ``width`` columns, at least 60."""
    page = Page(colour, max(width, 60))
    after = found.after
    waits = _waits(after)
    _head(page, found, waits)
    if after.status == "withheld":
        page.say("NO PLAN: a plugin that you require was not heard, so nothing is advised.", style="x")
        return page.text()
    undone_locks(page, after, {one.id: one for one in after.statements})
    _overridden(page, found.overridden)
    _elsewhere(page, found.elsewhere)
    _week(page, found, waits)
    sessions = [(_seen(one, waits), one) for one in found.sessions]
    _strength(page, sessions, waits)
    for each in found.against:
        page.say(f"against that day: {each.message} {tag(each)}", f"{_EDGE}! ", style="!")
    for each in found.lost:
        page.say(f"given up: {each.message} {tag(each)}", f"{_EDGE}- ")
    turns = [one for one in found.turns if not (waits and "after-run" in (one.before, one.after))]
    for title, some in _kinds(turns):
        _cells(page, title, some)
    if turns:
        page.gap()
        page.line(f" {LEGEND}", "dim")
    _warnings(page, found)
    page.gap()
    page.say(_sum([fate for fate, _ in sessions]))
    if found.overridden:
        page.say(f"But {count(len(found.overridden), 'locked session')} would stand against the rules.")
    if elsewhere := len({(one.date, one.lift) for one in found.elsewhere}):
        page.say(f"But {count(elsewhere, 'session')} of other weeks would stand against the rules.")
    page.say(_CLOSING)
    page.say("More: runrules rules ID")
    return page.text()


def _waits(advice: Advice) -> bool:
    """Whether the running of the week waits until a professional has looked."""
    said = {one.id: one for one in advice.statements}
    referred = {one.rule for one in said.values() if one.level == "referral" and one.upheld}
    return stopped(advice.weeks[0], said, referred)


def _head(page: Page, found: WhatIf, waits: bool) -> None:
    for one in dict.fromkeys((*found.before.failures, *found.after.failures)):
        page.say(f"NOT HEARD: {one.plugin}: {plain(one.error).rstrip('.')}.", hang="  ", style="x")
        page.say(f"So {one.effect}." if one.effect else "", lead="  ")
    said = {one.id: one for one in found.after.statements}
    told = [said[one] for one in found.after.notices if said[one].level == "referral"]
    for words in dict.fromkeys(f"{one.message} {tag(one)}" for one in told):
        page.say(f"SEE A PROFESSIONAL: {words}", hang="  ", style="x")
    if waits:
        page.say("The runs of this week wait until a professional has looked; no change of days opens anything.")
    page.gap()
    page.say(f"What if: {'; '.join(found.words)}?", hang="  ", style="bold")
    page.say(f"Week of {full_day(found.after.weeks[0].starts)}")


def _overridden(page: Page, sessions: Iterable[Overridden]) -> None:
    """The locked sessions that a rule now objects to: they stay, so it must be said that the change costs this."""
    for one in sessions:
        what = f"{short_day(one.date)}: {lift_words(one.lift.areas, one.lift.load, one.lift.minutes)}"
        why = f" ({plain(one.lift.locked.reason)})" if one.lift.locked else ""
        page.gap()
        words = (
            f"AGAINST THE RULES: {what} is {lock_words(one.lift)}{why} and stays. After this change it stands against:"
        )
        page.say(words, hang="  ", style="x")
        for each in one.because:
            page.say(f"{each.message} {tag(each)}", "  - ")


def _elsewhere(page: Page, broken: Iterable[Broken]) -> None:
    """What of other weeks a rule now objects to, each session with everything that does."""
    found: dict[tuple[date, Strength], list[Broken]] = {}
    for one in broken:
        found.setdefault((one.date, one.lift), []).append(one)
    for (when, lift), several in found.items():
        what = f"{short_day(when)}: {lift_words(lift.work.areas, lift.work.load, lift.minutes)}"
        page.gap()
        page.say(
            f"AGAINST THE RULES: {what}, planned in another week. After this change it stands against:",
            hang="  ",
            style="x",
        )
        for each in several:
            page.say(f"{each.message} [{each.rule}, {each.evidence}]", "  - ")


def _week(page: Page, found: WhatIf, waits: bool) -> None:
    """The days whose training changes, as they were and as they would be."""
    page.gap()
    for when, was, now in days_of(found, waits):
        page.say(f"{was} -> {now}", f" {short_day(when)}  ", _EDGE)
    if found.side_by_side and not waits:
        page.say("More key runs stand on neighbouring days than before.", " !  ", style="!")


def days_of(found: WhatIf, waits: bool) -> Iterable[tuple[date, str, str]]:
    """Each day that the change itself alters, with all that is planned on it before and after."""
    planned, left = _planned(found.before), _planned(found.after)
    for old, new in zip(found.before.weeks[0].days, found.after.weeks[0].days, strict=True):
        was = _holds(old, waits, planned.get(old.date, []))
        now = _holds(new, waits, left.get(new.date, []))
        if was != now:
            yield old.date, was, now


def _planned(advice: Advice) -> dict[date, list[str]]:
    """The runner's own strength sessions, on the days where they planned them and as they did."""
    found: dict[date, list[str]] = {}
    for day in advice.weeks[0].days:
        for lift in day.strength:
            if lift.origin == "planned":
                words = lift_words(*_own(lift)).replace(", ", " ")
                found.setdefault(lift.from_ or day.date, []).append(f"strength {words}")
    return found


def _own(lift: Lift) -> tuple[Sequence[str], str, int | None]:
    """Areas, load and minutes as the runner planned them."""
    own = lift.planned or lift
    return own.areas, own.load, own.minutes


def _holds(day: AdvisedDay, waits: bool, planned: Sequence[str]) -> str:
    runs = [run_words(run, waits) + (" (key)" if run.key and not waits else "") for run in day.runs]
    sessions = [*runs, *planned, *(other_words(one) for one in day.other)]
    return ", ".join(sessions) or ("rest" if day.rest else "free" if day.known else "not known, taken as easy")


def _strength(page: Page, sessions: Sequence[tuple[Fate, Session]], waits: bool) -> None:
    page.head("Strength")
    for fate, one in sorted(sessions, key=lambda each: (each[0] == "stays", not (each[1].dropped or each[1].asked))):
        page.say(_session(fate, one, waits), f" {fate:<8}", _EDGE, "" if fate in ("stays", "goes") else "lift")
        if fate != "stays":
            for each in list({each.rule: each for each in one.because}.values())[:_REASONS]:
                page.say(f"{each.message} {tag(each)}", f"{_EDGE}- ")
    if not sessions:
        page.say("None, before or after.", " ")


def _seen(one: Session, waits: bool) -> Fate:
    """What comes of a session as it is told here: where the runs wait, nothing is said of what follows them."""
    same = waits and one.fate == "changes" and _card(one.before, waits) == _card(one.after, waits)
    return "stays" if same else one.fate


def _session(fate: Fate, one: Session, waits: bool) -> str:
    was, now = _card(one.before, waits), _card(one.after, waits)
    if one.after is None:
        return _gone(one, was)
    days = f"{_on(one.day_before)} -> {_on(one.day_after)}" if fate == "moves" else _on(one.day_after)
    words = f"{days}: {now}" + (f" (was {was})" if was and was != now else "")
    if one.asked and fate in ("moves", "appears"):
        return f"{words}, put there by you"
    if fate == "appears" and one.after.origin == "recommended":
        return f"{words}, newly advised"
    kept = one.after.verdict == "kept" and one.before is not None and one.before.verdict != "kept"
    return f"{words}, as you planned it" if kept else words


def _gone(one: Session, was: str) -> str:
    """A session that is no more: where the runner planned it if they drop it, else where it was advised."""
    if one.dropped and one.before is not None:
        home = one.before.from_
        moved = f" (advised on {_on(one.day_before)})" if home else ""
        return f"{_on(home or one.day_before)}: {lift_words(*_own(one.before))}, dropped by you{moved}"
    advised = one.before is not None and one.before.origin == "recommended"
    return f"{_on(one.day_before)}: {was}, {'no longer advised' if advised else 'without a day then'}"


def _on(when: date | None) -> str:
    return short_day(when) if when else ""


def _card(lift: Lift | None, waits: bool) -> str:
    return card(lift, brief=True, waits=waits) if lift else ""


def _kinds(turns: Iterable[Turn]) -> list[tuple[str, list[Turn]]]:
    """The cells that open, that ask for less or more care, and that close."""
    found: dict[str, list[Turn]] = {title: [] for title in _TITLES}
    for one in turns:
        if one.before == "no":
            title = "Opens"
        elif one.after == "no":
            title = "Closes"
        else:
            title = _TITLES[1 if _RANK[one.after] < _RANK[one.before] else 2]
        found[title].append(one)
    return [(title, found[title]) for title in _TITLES if found[title]]


def _cells(page: Page, title: str, turns: Sequence[Turn]) -> None:
    """Cells of one kind by day, each group with one statement: the fewest that will do."""
    page.head(title)
    for when in dict.fromkeys(one.date for one in turns):
        left = [one for one in turns if one.date == when]
        while left:
            best, group = _largest(left)
            left = [one for one in left if one not in group]
            _cell(page, group, best)


def _cell(page: Page, group: Sequence[Turn], because: Spoken | None) -> None:
    """Some cells of a day with what is behind them now, or was when they are simply open now."""
    when, was, now = group[0].date, group[0].before, group[0].after
    words = f" {_MARKS[now]} {short_day(when)}  {squares_words([(one.area, one.load) for one in group])}"
    if because is None:
        page.whole(words, _EDGE)
        return
    words += ": no longer: " if now == "yes" else ": "
    last = was if now == "yes" else now
    room = page.width - len(words) - len(tag(because)) - 1
    words += "after the run" if last == "after-run" else reason(because, when, room, page.width // 2)
    page.pair(words, tag(because), _EDGE, _MARKS[now].strip())


def _largest(turns: Sequence[Turn]) -> tuple[Spoken | None, list[Turn]]:
    """The statement that is behind most of some cells with one verdict, and those cells."""
    groups: dict[tuple[str, str], list[Turn]] = {}
    about: dict[tuple[str, str], Spoken | None] = {}
    for one in turns:
        for each in one.because or (None,):
            key = (one.after, each.id if each else "")
            groups.setdefault(key, []).append(one)
            about[key] = each
    best = max(groups, key=lambda key: len(groups[key]))
    return about[best], groups[best]


def _warnings(page: Page, found: WhatIf) -> None:
    come = [one for one in found.come if one.level == "warning"]
    if come or found.go:
        page.head("Warnings")
    for one in come:
        page.say(f"new: {one.message} {tag(one)}", " !  ", style="!")
    for one in found.go:
        page.say(f"no longer: {one.message} {tag(one)}", "    ")


def _sum(fates: Sequence[Fate]) -> str:
    told = [f"{fates.count(fate)} {_verb(fate, fates.count(fate))}" for fate in _FATES[1:] if fate in fates]
    stays = fates.count("stays")
    if not told:
        kept = f"all {stays} stay" if stays > 1 else "the one there is stays" if stays else "there are none"
        return f"No strength session changes: {kept}."
    rest = f"; {stays} {_verb('stays', stays)}" if stays else ""
    return f"Of {count(len(fates), 'strength session')} {listed(told)}{rest}."


def _verb(fate: str, number: int) -> str:
    return fate if number == 1 else {"goes": "go"}.get(fate, fate[:-1])
