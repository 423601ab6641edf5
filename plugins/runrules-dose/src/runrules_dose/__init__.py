"""How often, how long, how hard, and how to go on from there."""

from __future__ import annotations

from runrules import Athlete, Notice, Prefer, Propose, Rule, Settings, Statement, Week, hookimpl

from .course import break_of, course, restart
from .limits import caps, effort, loads_legs, no_gym, slowly, time
from .progress import progress
from .rules import RULES
from .sessions import ready, ready_to_jump, sessions


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    said: list[Statement] = list(no_gym(athlete))
    planned = [lift for day in week.days for lift in day.strength]
    wanted = bool(planned) or athlete.wishes.sessions != 0
    if not wanted and week.days[-1].date < week.today:
        return said  # and nothing can be added to it
    gap = break_of(athlete, week, settings)
    heavy = not gap and ready(athlete, week, settings)
    jumps = not gap and ready_to_jump(athlete, week, settings, heavy)
    said += sessions(athlete, week, settings, planned, heavy, jumps)
    said += caps(week, settings, planned)
    said += time(athlete, week, settings)
    said += slowly(athlete, settings)
    legs = not wanted or loads_legs(planned, said)
    said += effort(athlete, settings, legs)
    said += restart(settings, gap)
    said += course(athlete, week, settings, gap)
    if legs and not gap:
        said += progress(athlete, week, settings)
    # What limits a session holds also where none is wished: something else may still ask for one.
    return said if wanted else [one for one in said if not isinstance(one, Notice | Prefer | Propose)]
