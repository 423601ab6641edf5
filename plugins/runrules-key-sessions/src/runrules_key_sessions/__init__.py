"""Guards the key runs of a week from tired legs."""

from __future__ import annotations

from collections.abc import Iterable

from runrules import Athlete, Rule, Settings, Statement, Week, hookimpl

from .calendar import look
from .guards import NOVELTY, around_long_runs, before_races, in_a_row, on_the_day, on_the_eve, planned_before_long_runs
from .preferences import order, points, remarks
from .rules import LONG_RUN_PROTECTED, RULES, WEEK_WRAP


@hookimpl
def runrules_rules() -> Iterable[Rule]:
    """Name the rules about key runs, races, and the days that suit strength."""
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """Guard every key run in and just after the week, then say which of the other days are good ones."""
    long_minutes = settings.whole(LONG_RUN_PROTECTED, "long_minutes")
    calendar = look(
        athlete,
        week,
        back=settings.whole(WEEK_WRAP, "look_back_days"),
        ahead=settings.whole(WEEK_WRAP, "look_ahead_days"),
        long_minutes=long_minutes,
        descent_m=settings.whole(LONG_RUN_PROTECTED, "descent"),
    )
    new = (athlete.leg_sessions or 0) < NOVELTY
    return [
        *on_the_eve(calendar, new, settings),
        *on_the_day(athlete, calendar, settings),
        *around_long_runs(calendar, long_minutes),
        *planned_before_long_runs(calendar),
        *in_a_row(calendar),
        *before_races(athlete, week, settings),
        *points(calendar, new, settings),
        *order(calendar, settings),
        *remarks(calendar, settings),
    ]
