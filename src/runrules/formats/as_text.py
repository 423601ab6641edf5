"""Advice for a runner at a terminal: what failed, referrals and warnings, the week on one screen, the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..advice import Advice, AdvisedWeek, Spoken
from ..models import Run
from ..phases import NO_RACE, counts_down
from .board import board, stopped
from .page import Page
from .rest import rest
from .season import season
from .sessions import Told, sessions
from .words import MONTHS, WEEKDAYS, amount, count, distance_words, full_day, lift_words, lock_words, plain, tag


def to_text(advice: Advice, colour: bool = False, width: int = 80) -> str:
    """Write an advice as lines of at most ``width`` columns, at least 60."""
    page = Page(colour, max(width, 60))
    said = {one.id: one for one in advice.statements}
    notices = [said[one] for one in advice.notices]
    referred = {one.rule for one in notices if one.level == "referral"}
    waiting = {week.starts for week in advice.weeks if stopped(week, said, referred)}
    not_heard(page, advice)
    referrals(page, notices)
    undone_locks(page, advice, said)
    if len(advice.weeks) > 1 and advice.status != "withheld":
        season(page, advice, waiting)
    shown: list[Spoken] = []
    told = Told.of(advice.weeks)
    for week in advice.weeks:
        waits = week.starts in waiting
        page.gap()
        heading(page, advice, week, waits)
        warnings(page, [one for one in notices if one.week == week.starts])
        page.gap()
        shown += board(page, week, said, advice.status == "withheld", waits)
        shown += sessions(page, week, said, told, waits)
    rest(page, advice, said, shown, referred, waiting)
    return page.text()


def not_heard(page: Page, advice: Advice) -> None:
    for one in advice.failures:
        brought = f" ({one.distribution} {one.version})" if one.distribution else ""
        page.say(f"NOT HEARD: {one.plugin}{brought}: {plain(one.error).rstrip('.')}.", hang="  ", style="x")
        page.say(f"So {one.effect}." if one.effect else "", lead="  ")
    if advice.status == "withheld":
        page.say("NO PLAN: a plugin that you require was not heard, so nothing is advised.", style="x")
    elif advice.status == "degraded":
        page.say("INCOMPLETE: this advice lacks what they would have said.", style="x")


def heading(page: Page, advice: Advice, week: AdvisedWeek, waits: bool) -> None:
    race = _race(advice, week)
    start = " · ".join(word for word in (race, f"Week of {full_day(week.starts)}") if word)
    phase = _phase(week, bool(race))
    lines = [f"{start} · {phase}"] if len(start) + 3 + len(phase) <= page.width else [start, phase]
    for line in lines:
        page.say(line, style="bold")
    runs = [run for day in week.days for run in day.runs]
    lifts = [lift for day in week.days for lift in day.strength if lift.verdict != "dropped"]
    minutes = [lift.minutes for lift in lifts if lift.minutes is not None]
    strength = count(len(lifts), "strength session") if lifts else "no strength"
    if minutes:
        strength += f", {amount(sum(minutes), None)}"
    verdicts = [lift.verdict for day in week.days for lift in day.strength]
    fates = [f"{verdicts.count(fate)} {fate}" for fate in ("moved", "changed", "dropped") if fate in verdicts]
    planned = f" (of your plan {', '.join(fates)})" if fates else ""
    page.say(f"{strength}{planned} · {_runs(runs, waits)}")


def _runs(runs: Sequence[Run], waits: bool) -> str:
    keys = sum(bool(run.key) for run in runs)
    words = count(len(runs), "run")
    if not waits:
        return f"{words}, {keys} key"
    left = sum(not run.done for run in runs)
    if not left:
        return words
    who = f"{left} of them" if left < len(runs) else "all" if left > 1 else "it"
    return f"{words}: {who} {'wait' if left > 1 else 'waits'} until a professional has looked"


def _phase(week: AdvisedWeek, raced: bool) -> str:
    """The phase with its reason, but for what the race beside it already says."""
    because = week.phase_because
    said = because in ("", NO_RACE) or (raced and counts_down(because))
    return f"phase: {week.phase}" if said else f"phase: {week.phase} ({because})"


def _race(advice: Advice, week: AdvisedWeek) -> str:
    """The next race: of those ahead the first of the best priority, counted from the week, or from today in it."""
    since = max(week.starts, advice.today)
    found = [(one.date, one.distance, one.priority, one.name) for one in advice.races]
    if not found:
        found = [
            (day.date, run.distance or "10k", run.priority or "A", "")
            for each in advice.weeks
            for day in each.days
            for run in day.runs
            if run.effort == "race"
        ]
    ahead = sorted((one for one in found if one[0] >= since), key=lambda one: (one[2], one[0]))
    if not ahead:
        return ""
    when, distance, priority, name = ahead[0]
    title = plain(name) if name else distance_words(distance)
    days = (when - since).days
    near = {0: "today", 1: "tomorrow"} if since == advice.today else {0: "on the first day", 1: "in 1 day"}
    left = near.get(days, f"in {days} days")
    letter = f", {priority} race" if priority != "A" else ""
    return (
        f"{title[0].upper()}{title[1:]} {left} ({WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]}{letter})"
    )


def referrals(page: Page, notices: Iterable[Spoken]) -> None:
    """What a professional should see, each thing once for all weeks."""
    told = dict.fromkeys(f"{one.message} {tag(one)}" for one in notices if one.level == "referral")
    if told:
        page.gap()
    for words in told:
        page.say(f"SEE A PROFESSIONAL: {words}", hang="  ", style="x")


def undone_locks(page: Page, advice: Advice, said: Mapping[str, Spoken]) -> None:
    """Locked sessions that are dropped all the same, each with the first of what is hard about it."""
    for day in (day for week in advice.weeks for day in week.days):
        for lift in day.strength:
            if lift.locked is None or lift.verdict != "dropped" or advice.status == "withheld":
                continue
            what = f"{full_day(day.date)}, {lift_words(lift.areas, lift.load, lift.minutes)}"
            because = [f"{said[one].message} {tag(said[one])}" for one in lift.blocked_by[:1] if one in said]
            page.gap()
            words = f"{lock_words(lift).upper()}, BUT DROPPED: {what} ({plain(lift.locked.reason)})."
            page.say(" ".join([words, *because, "No lock opens that."]), hang="  ", style="x")


def warnings(page: Page, notices: Iterable[Spoken]) -> None:
    for one in notices:
        if one.level == "warning":
            page.say(f"{one.message} {tag(one)}", "!  ", style="!")
