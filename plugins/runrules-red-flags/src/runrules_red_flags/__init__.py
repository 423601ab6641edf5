"""What stops a session, and what still fits around pain, youth and birth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from runrules import HEAVY, LEGS, MODERATE, Athlete, Rule, Settings, Statement, Veto, Week, Work, hookimpl

from .flags import flags, states, stopped
from .life import ADULT, births, bones, youth
from .pain import around, persisting, reduces, scale
from .rules import PAIN_SCALE, RULES
from .tendons import achilles, no_jumps, plantar
from .troubles import BONE_SITES, Trouble, troubles

_MODERATE_LEGS = LEGS & MODERATE
_HEAVY_LEGS = LEGS & HEAVY
_LOADED_LEGS = LEGS & (MODERATE | HEAVY)


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    """Stop what must be looked at first; of what is left, say how to go on."""
    young = athlete.age is not None and athlete.age < ADULT
    hurt = troubles(athlete, settings.whole(PAIN_SCALE, "ok_max")) if athlete.injuries else ()
    said: list[Statement] = []
    if athlete.state.signs or len(hurt) > 1:
        said += states(athlete, sum(one.site in BONE_SITES for one in hurt) > 1, week, settings)
    if athlete.conditions or athlete.weeks_postnatal is not None:
        said += births(athlete, settings)
    if hurt:
        said += _injuries(hurt, athlete, week, settings, said, young)
    if young and athlete.age is not None:
        said += youth(athlete.age, athlete, week, settings)
    return said


def _injuries(
    hurt: Sequence[Trouble],
    athlete: Athlete,
    week: Week,
    settings: Settings,
    before: Iterable[Statement],
    young: bool,
) -> list[Statement]:
    """Flags first; the scale only for what no flag has stopped; exercises only where legs stay open."""
    found = [(one, rule, work) for one in hurt for rule, work in flags(one)]
    said: list[Statement] = [*stopped(found)]
    stopped_sites = {one.site for one, _, _ in found}
    quiet = [one for one in hurt if one.site not in stopped_sites]
    old = [one for one in quiet if one.site in BONE_SITES]
    said += bones(old, athlete, week, settings)
    sore = [one for one in quiet if one.pain]
    if not sore:
        return said
    said += persisting(sore, settings)
    said += scale(sore, settings)
    most = settings.whole(PAIN_SCALE, "reduce_max")
    bearable = [one for one in sore if one.pain <= most and not one.cleared]
    sites = {one.site for one in bearable}
    said += no_jumps("achilles_midportion" in sites, "plantar" in sites)
    helps = _helps(athlete, [*before, *said], _MODERATE_LEGS if young else _LOADED_LEGS)
    said += around(bearable, helps)
    if helps and "achilles_midportion" in sites:
        less = any(isinstance(one, Veto) and one.work & _HEAVY_LEGS for one in said)
        said += achilles(week, settings, young, less)
    if helps and "plantar" in sites:
        said += plantar(week, settings)
    return said


def _helps(athlete: Athlete, said: Iterable[Statement], needed: Work) -> bool:
    """Whether exercises for a sore place may be named: nothing closes the work, and no condition stands uncleared.

    That sore places reduce the heavy work themselves does not count: their exercises are done with less weight.
    """
    if athlete.state.fever or any(one not in athlete.cleared for one in athlete.conditions):
        return False
    return not any(isinstance(one, Veto) and one.work & needed and not reduces(one) for one in said)
