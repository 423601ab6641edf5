"""Which exercises fill a session: for the aim, the pains, the level and the kit of one runner."""

from __future__ import annotations

from runrules import Athlete, Rule, Settings, Statement, Week, hookimpl

from .body_rules import ACHILLES_INSERTION, CORE_STABILITY, HAMSTRING_ORIGIN, KNEE_DEPTH, PAIN_FILTER
from .filters import fit
from .instead import against_twists
from .rules import (
    COMPOUND_FIRST,
    EQUIPMENT_FILTER,
    FORM_FIRST,
    HEAVY_BILATERAL,
    LEVEL_GATE,
    NO_FORBIDDEN_MUSCLES,
    SINGLE_LEG_SHARE,
    VARY_SLOWLY,
)
from .runner import read
from .wishes import BEGINNER, has_bars, menu, steps, wanted

RULES = (
    COMPOUND_FIRST,
    SINGLE_LEG_SHARE,
    HEAVY_BILATERAL,
    PAIN_FILTER,
    LEVEL_GATE,
    EQUIPMENT_FILTER,
    VARY_SLOWLY,
    NO_FORBIDDEN_MUSCLES,
    ACHILLES_INSERTION,
    HAMSTRING_ORIGIN,
    KNEE_DEPTH,
    CORE_STABILITY,
    FORM_FIRST,
)


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    runner = read(athlete, week, settings)
    if athlete.wishes.sessions == 0 and not any(day.strength for day in week.days):
        return [*fit(runner)]  # what is left out stays out, whoever asks for a session
    percent = round(100 * settings.number(SINGLE_LEG_SHARE, "share"))
    return [
        *fit(runner),
        *wanted(percent, athlete.weeks_of_strength < BEGINNER, not against_twists(runner), has_bars(athlete)),
        *steps(athlete),
        *menu(athlete, week, settings),
    ]
