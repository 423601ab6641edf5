"""Which exercises go with descents, uneven ground and climbs, by the ids of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from runrules import exercises

#: What the rule on lowering names: step-downs and split squats.
LOWERING = ("lateral-step-down", "split-squat", "bulgarian-split-squat")
NORDIC = "nordic-hamstring"
BALANCE = "single-leg-balance"
#: What the rule on uneven ground names. The last one serves descents already, so it comes after the others.
SIDEWAYS = ("lateral-lunge", BALANCE, "lateral-step-down")
HIP_FLEXORS = "hip-flexor-march"


@cache
def climbing() -> tuple[str, ...]:
    """Calf raises that anybody may begin with."""
    return tuple(one.id for one in exercises().values() if one.pattern == "calf" and one.reps and one.level == 1)


def kind_to(ids: Iterable[str], pains: frozenset[str]) -> tuple[str, ...]:
    """Keep those that none of the pains forbids."""
    known = exercises()
    return tuple(one for one in ids if pains.isdisjoint(known[one].avoid_with))


def not_for_healing(ids: Iterable[str], pains: frozenset[str]) -> tuple[str, ...]:
    """Keep those that none of the pains is treated with."""
    known = exercises()
    return tuple(one for one in ids if pains.isdisjoint(known[one].rehab_for))
