"""Say where a week stands in the season, by the A races and the running of the weeks around it, and why."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from .models import Distance, Phase, Race, Run, WeekPlan

# All of these numbers are conventions. Days are counted from the first day of the week to the race.
LONG = frozenset({"marathon", "ultra"})
RECOVERY_DAYS, RECOVERY_DAYS_LONG = 7, 14
TAPER_DAYS_SHORT, TAPER_DAYS, TAPER_DAYS_EARLY = 7, 14, 21  # 5k and 10k; from the half on; long ones that drop early
PEAK_DAYS, PEAK_DAYS_EARLY, BUILD_DAYS = 28, 42, 84
SEASON_DAYS = 112  # what lies farther before a race is another season
GROWS, DROPS, AS_MUCH = 1.1, 0.8, 0.95  # of the earlier mean, of the highest week, of the highest week
EARLIER_DAYS, EARLIER_LEAST = 28, 2  # how far back the mean reaches, and of how many known weeks

RACE_WEEK = "the week of your A race"
NO_RACE = "no A race ahead"
MOST = "the most running before the race"
SINCE_MOST = "after the most running before the race"
DROPPED = "running drops before the race"
_COUNTED = " before your A race"

_RACE_KM = {"5k": 5.0, "10k": 10.0, "half": 21.1, "marathon": 42.2}

_Measure = Callable[[Iterable[Run]], float | None]


def phase(starts: date, races: Iterable[Race], plans: Sequence[WeekPlan] = ()) -> tuple[Phase, str]:
    """Say where a week stands between A races, and why, in a few words. ``plans`` are the weeks of the file by date.

    Race week: the race is inside it. Recovery: up to 7 days after a race, 14 after a marathon or ultra. Taper: up to
    14 days before it (7 before 5k and 10k), before a marathon or ultra up to 21 where running has dropped by 20 % from
    its highest week. Peak: up to 28 days, up to 42 from the week on that has the most running before the race (within
    5 %, and 10 % above the weeks before it). Build: up to 84 days. With no A race ahead a week is build when it has
    10 % more running than the known weeks of the four before it, at least two, have on average. Else base. All these
    are conventions.

    Running is told in kilometres, or else in minutes; where neither is known, dates alone decide.
    """
    away = [((race.date - starts).days, race.distance) for race in races if race.priority == "A"]
    if any(0 <= days <= 6 for days, _ in away):
        return "race", RACE_WEEK
    over = [-days for days, distance in away if 0 < -days <= _recovery(distance)]
    if over:
        return "recovery", f"{_days(min(over))} after your A race"
    ahead = [(days, distance) for days, distance in away if days > 6]
    if not ahead:
        return _without_race(starts, plans)
    days, distance = min(ahead)
    taper = TAPER_DAYS_SHORT if distance in ("5k", "10k") else TAPER_DAYS
    counted = f"{_days(days)}{_COUNTED}"
    if days <= taper:
        return "taper", counted
    if days <= TAPER_DAYS_EARLY and distance in LONG and _drops(starts, days, plans):
        return "taper", DROPPED
    if days <= PEAK_DAYS:
        return "peak", counted
    for back in range(0, PEAK_DAYS_EARLY - days + 1, 7):
        if _most(starts - timedelta(back), days + back, plans):
            return "peak", SINCE_MOST if back else MOST
    return "build" if days <= BUILD_DAYS else "base", counted


def counts_down(because: str) -> bool:
    """Whether a reason only counts the days to a race that lies ahead."""
    return because == RACE_WEEK or because.endswith(_COUNTED)


def kilometres(runs: Iterable[Run]) -> float | None:
    """Add up the kilometres of runs, races by their distance; None when one does not tell."""
    total = 0.0
    for run in runs:
        km = run.km if run.km is not None else _RACE_KM.get(run.distance or "")
        if km is None:
            return None
        total += km
    return total


def minutes(runs: Iterable[Run]) -> float | None:
    """Add up the minutes of runs; None when one does not tell."""
    total = 0.0
    for run in runs:
        if run.minutes is None:
            return None
        total += run.minutes
    return total


def _recovery(distance: Distance) -> int:
    return RECOVERY_DAYS_LONG if distance in LONG else RECOVERY_DAYS


def _without_race(starts: date, plans: Sequence[WeekPlan]) -> tuple[Phase, str]:
    here, before, _ = _running(starts, _between(plans, starts - timedelta(EARLIER_DAYS), starts + timedelta(1)))
    more = _above(here, before)
    if more < GROWS:
        return "base", NO_RACE
    return "build", f"{NO_RACE}, running grows by {round(100 * (more - 1))} %"


def _drops(starts: date, days: int, plans: Sequence[WeekPlan]) -> bool:
    here, before, _ = _running(starts, _season(starts, days, plans))
    return bool(before) and here <= DROPS * max(before)


def _most(starts: date, days: int, plans: Sequence[WeekPlan]) -> bool:
    here, before, after = _running(starts, _season(starts, days, plans))
    return _above(here, before) >= GROWS and here >= AS_MUCH * max(*before, *after)


def _above(here: float, before: Sequence[float]) -> float:
    """How many times the mean of the weeks before it a week has; 0 where they are too few."""
    usual = sum(before)
    return round(here * len(before) / usual, 6) if usual and len(before) >= EARLIER_LEAST else 0.0


def _season(starts: date, days: int, plans: Sequence[WeekPlan]) -> Sequence[WeekPlan]:
    """The weeks that lead up to a race, its own left out."""
    race = starts + timedelta(days)
    return _between(plans, race - timedelta(SEASON_DAYS), race - timedelta(6))


def _between(plans: Sequence[WeekPlan], first: date, end: date) -> Sequence[WeekPlan]:
    """The weeks that start from ``first`` on and before ``end``."""
    return plans[bisect_left(plans, first, key=_starts) : bisect_left(plans, end, key=_starts)]


def _starts(plan: WeekPlan) -> date:
    return plan.starts


def _running(starts: date, plans: Sequence[WeekPlan]) -> tuple[float, list[float], list[float]]:
    """The running of the week that starts then, and of those before and after it that are known, all in one unit.

    Nothing at all where it is not known, or too few weeks before it are.
    """
    now = next((plan for plan in plans if plan.starts == starts), None)
    if now is None or plans[0] is now:
        return 0.0, [], []
    for measure in (kilometres, minutes):
        here = _volume(now, measure)
        if here is None:
            continue
        before = [_volume(plan, measure) for plan in plans if plan.starts < starts]
        known = [one for one in before if one is not None]
        if len(known) >= EARLIER_LEAST:
            later = [_volume(plan, measure) for plan in plans if plan.starts > starts]
            return here, known, [one for one in later if one is not None]
    return 0.0, [], []


def _volume(plan: WeekPlan, measure: _Measure) -> float | None:
    """All running of a week; None when a run or a whole day does not tell."""
    if not all(day.known for day in plan.days):
        return None
    return measure(run for day in plan.days for run in day.runs)


def _days(number: int) -> str:
    return f"{number} day{'' if number == 1 else 's'}"
