"""How often, how long, how hard, and how to go on from there."""

from __future__ import annotations

from runrules import Athlete, Rule, Settings, Statement, Week, hookimpl

from .course import break_of, course, restart
from .limits import caps, effort, no_gym, time
from .rules import RULES
from .sessions import ready, sessions


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    said: list[Statement] = list(no_gym(athlete))
    planned = [lift for day in week.days for lift in day.strength]
    if not planned and athlete.wishes.sessions == 0:
        return said
    gap = break_of(athlete, week, settings)
    heavy = not gap and ready(athlete, week, settings)
    said += sessions(athlete, week, settings, planned, heavy)
    said += caps(athlete, week, settings, planned)
    said += time(athlete, week, settings)
    said += effort(athlete, settings, planned, said)
    said += restart(settings, gap)
    said += course(athlete, week, settings, gap)
    return said
