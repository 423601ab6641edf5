"""The first weeks of lifting, when runs feel heavy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from runrules import (
    EVERYTHING,
    HEAVY,
    LEGS,
    LOADED_LEGS,
    MODERATE,
    Athlete,
    Caution,
    Day,
    Limit,
    Notice,
    Prefer,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    hookimpl,
)

from .rules import (
    HEAVINESS_NOTE,
    HEAVY_LEGS,
    HEAVY_TOO_LONG,
    LOAD_CAP,
    RULES,
    SORENESS_GATE,
    START_WINDOW,
    WIDE_GUARD,
)

HEAVY_ONLY = LEGS & HEAVY
MODERATE_LEGS = LEGS & MODERATE
POSTNATAL_WEEKS = 12  # after a birth, in which running waits
#: Days after the week whose key runs can still reach into it.
REACH = 3


@hookimpl
def runrules_rules() -> Iterable[Rule]:
    """Name the rules about starting to lift and about sore legs."""
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """Keep the first sessions light and far from key runs, and let soreness decide about today."""
    said: list[Statement] = []
    weeks, wanted = athlete.weeks_of_strength, athlete.wishes.sessions != 0
    first = wanted and (weeks <= settings.whole(HEAVINESS_NOTE, "note_weeks") or _restarts(athlete, week, settings))
    if first and not athlete.state.signs and _may_run(athlete) and _runs(week):
        said.append(Notice(HEAVINESS_NOTE, level="warning"))
    said += _wide_guard(athlete, week, settings)
    if weeks < settings.whole(LOAD_CAP, "cap_weeks"):
        said += _load_cap(settings)
    if weeks == 0 and not athlete.leg_sessions:
        said += _start_window(athlete, week, settings)
    if athlete.state.soreness is not None:
        said += _soreness(athlete.state.soreness, week, settings)
        said += _too_long(athlete, athlete.state.soreness, week, settings)
    return said


def _may_run(athlete: Athlete) -> bool:
    """Whether running is not advised against, by a pregnancy or the time after a birth."""
    weeks = athlete.weeks_postnatal
    return "pregnant" not in athlete.conditions and (weeks is None or weeks >= POSTNATAL_WEEKS)


def _runs(week: Week) -> bool:
    """Whether the week holds any running, or days of which nobody said anything."""
    return any(day.runs or not day.known or any(one.kind == "run-walk" for one in day.other) for day in week.days)


def _restarts(athlete: Athlete, week: Week, settings: Settings) -> bool:
    """Whether the file shows a strength session, and then none for so long that the next is a new start."""
    if athlete.strength_since is None:
        return False
    gap = 7 * settings.whole(HEAVINESS_NOTE, "restart_gap")
    for back, day in enumerate(reversed(week.before)):
        if day.assumed:
            return False
        if day.strength:
            return back >= gap
    return False


def _wide_guard(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Widen the guard before key runs while a load class is new."""
    sessions = settings.whole(WIDE_GUARD, "wide_sessions")
    if (athlete.leg_sessions or 0) < sessions:
        work, done, what, which = LOADED_LEGS, athlete.leg_sessions or 0, "leg", "leg_sessions"
    elif (athlete.heavy_leg_sessions or 0) < sessions:
        work, done, what, which = HEAVY_ONLY, athlete.heavy_leg_sessions or 0, "heavy leg", "heavy_leg_sessions"
    else:
        return
    hours = settings.number(WIDE_GUARD, "wide_hours")
    text = f"Your first {sessions} {what} sessions hit hardest, and {done} {'is' if done == 1 else 'are'} done"
    text += " by our estimate" if which in athlete.estimated else ""
    text += f". Leave {hours:g} hours before any hard run."
    params = (("done", done), ("sessions", sessions))
    races = {race.date for race in athlete.races}
    for place, day in enumerate(week.days + week.after[:REACH]):
        late = _late(day)
        if late is None and day.date not in races:
            continue
        race = day.date in races or day.race is not None
        guarded = _days_guarded(bool(late), hours)
        if place - guarded < 7:
            dates = tuple([day.date - timedelta(days=back) for back in range(1, guarded + 1)])
            yield Veto(WIDE_GUARD, work, dates, text, guards=None if race else day.date, params=params)


def _late(day: Day) -> bool | None:
    """Whether all key runs of a day are in the evening; None without any."""
    keys = [run for run in day.runs if run.key]
    return all(run.part == "pm" for run in keys) if keys else None


def _days_guarded(late: bool, hours: float) -> int:
    """How many evenings before a run, at eight in the morning or the evening, lie within ``hours`` of it."""
    shift = 12 if late else 0
    return 1 + (36 + shift < hours) + (60 + shift < hours)


def _load_cap(settings: Settings) -> Iterator[Statement]:
    weeks, sets = settings.whole(LOAD_CAP, "cap_weeks"), settings.whole(LOAD_CAP, "sets_max")
    spare = settings.whole(LOAD_CAP, "reps_in_reserve")
    text = (
        f"Learn the movements first: weights you could lift ten times with {spare} to spare."
        f" Nothing heavy and no jumps in the first {weeks} weeks."
    )
    yield Veto(LOAD_CAP, HEAVY_LEGS, None, text, params=(("weeks", weeks),))
    text = f"{sets} {'set' if sets == 1 else 'sets'} of an exercise {'is' if sets == 1 else 'are'} enough for now."
    yield Limit(LOAD_CAP, EVERYTHING, None, text, sets=sets, reserve=spare)


def _start_window(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Keep those who have not begun from beginning shortly before an A race."""
    weeks = settings.whole(START_WINDOW, "start_weeks")
    for race in athlete.races:
        ahead = (race.date - week.starts).days
        left = min(ahead, (race.date - week.today).days)
        if race.priority == "A" and left > 0 and ahead < 7 * weeks:
            dates = tuple([day.date for day in week.days[:ahead]])
            text = (
                f"Your {race.name or race.distance} is {left} day{'s' * (left > 1)} away: too late to gain from leg"
                " strength, early enough to be sore for it. Do core and light work now and start after."
            )
            yield Veto(START_WINDOW, LOADED_LEGS, dates, text, params=(("date", race.date.isoformat()),))


def _soreness(soreness: int, week: Week, settings: Settings) -> Iterator[Statement]:
    """Judge today by the soreness of today, and tomorrow with it when it is bad."""
    warn, veto = settings.whole(SORENESS_GATE, "warn_at"), settings.whole(SORENESS_GATE, "veto_at")
    today, tomorrow = week.today, week.today + timedelta(days=1)
    params = (("soreness", soreness),)
    if soreness < warn:
        return
    if _within(tomorrow, week):
        work, which = (LOADED_LEGS, "loaded legs") if soreness >= veto else (HEAVY_LEGS, "heavy legs and no jumps")
        text = (
            f"Your legs are sore ({soreness} of 10), and soreness usually peaks one to three days later: no {which}"
            " tomorrow. Ask again in the morning."
        )
        yield Veto(SORENESS_GATE, work, (tomorrow,), text, params=params)
    if not _within(today, week):
        return
    if soreness >= veto:
        text = f"Your legs are sore ({soreness} of 10): no loaded legs today. Do upper body or core instead."
        yield Veto(SORENESS_GATE, LOADED_LEGS, (today,), text, params=params)
    else:
        text = f"Your legs are sore ({soreness} of 10): leg work goes light today or moves a day."
        yield Veto(SORENESS_GATE, HEAVY_LEGS, (today,), text, params=params)
        yield Caution(SORENESS_GATE, MODERATE_LEGS, (today,), text, params=params)
        yield Prefer(SORENESS_GATE, LOADED_LEGS, (today,), -3, text, params=params)


def _too_long(athlete: Athlete, soreness: int, week: Week, settings: Settings) -> Iterator[Statement]:
    """Say when soreness goes on although the first weeks are over."""
    weeks = settings.whole(HEAVY_TOO_LONG, "max_weeks")
    if athlete.weeks_of_strength <= weeks or not _within(week.today, week):
        return
    sore = soreness >= settings.whole(SORENESS_GATE, "veto_at")
    if not sore and soreness >= settings.whole(SORENESS_GATE, "warn_at"):
        sore = _sore_for_days(week, settings.whole(HEAVY_TOO_LONG, "max_days"))
    if not sore:
        return
    share = round(100 * settings.number(HEAVY_TOO_LONG, "volume_factor"))
    text = (
        f"After more than {weeks} weeks of lifting legs are rarely still this sore ({soreness} of 10). If that has"
        f" lasted for days, do {share} % of the sets for two weeks; if nothing changes, check sleep and health."
    )
    if not athlete.state.signs:  # what a sign asks for comes first, and no other word beside it
        yield Notice(HEAVY_TOO_LONG, text, "warning", params=(("soreness", soreness),))
    if "constant_fatigue" in athlete.state.signs:
        text = f"Sore legs and constant fatigue after {weeks} weeks: {share} % of the usual leg sets."
        params = (("percent", share), ("soreness", soreness))
        yield Limit(HEAVY_TOO_LONG, LOADED_LEGS, None, text, percent=share, params=params)


def _sore_for_days(week: Week, days: int) -> bool:
    """Whether the last leg session that was done lies more than ``days`` days, and at most a week, before today."""
    for back in range(8):
        day = week.on(week.today - timedelta(days=back))
        if day and any(lift.done and lift.work & LOADED_LEGS for lift in day.strength):
            return back > days
    return False


def _within(when: date, week: Week) -> bool:
    return 0 <= (when - week.starts).days < 7
