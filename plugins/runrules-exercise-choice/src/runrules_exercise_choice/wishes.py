"""What is rather done than other things, why it is there, and for how long it stays."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from runrules import CORE, HEAVY, LEGS, Athlete, Cue, Favour, Notice, Settings, Statement, Week

from .body_rules import CORE_STABILITY
from .facts import BARS, LOW_PRIORITY, big_lifts, formed, heavy_two_leg, single_leg, steady_core, twists, two_legs_first
from .rules import (
    COMPOUND_FIRST,
    FORM_FIRST,
    HEAVY_BILATERAL,
    LEVEL_GATE,
    NO_FORBIDDEN_MUSCLES,
    SINGLE_LEG_SHARE,
    VARY_SLOWLY,
)

BEGINNER = 12  # weeks of lifting: convention
NEW_LEGS = 3  # leg sessions in which balance comes later: convention
RACE_DAYS = 42  # before an A race, when others keep the exercises as they are

_HEAVY_LEGS = LEGS & HEAVY


@lru_cache(maxsize=64)
def wanted(percent: int, beginner: bool, twisting: bool, bars: bool) -> tuple[Statement, ...]:
    """Say what comes first and last for everybody, and to beginners how."""
    share = "Half" if percent == 50 else f"About {percent} % of"
    single = f"{share} your leg work on one leg suits running and shows side differences."
    said: tuple[Statement, ...] = (
        Favour(COMPOUND_FIRST, big_lifts(), 0, work=LEGS),
        Favour(
            SINGLE_LEG_SHARE,
            single_leg(),
            0,
            f"{single} Two-leg lifts are just as good for strength.",
            LEGS,
            (("percent", percent),),
        ),
        Favour(HEAVY_BILATERAL, heavy_two_leg(bars), 2, work=_HEAVY_LEGS),
        Favour(NO_FORBIDDEN_MUSCLES, LOW_PRIORITY, -2),
        Favour(CORE_STABILITY, steady_core(), work=CORE),
    )
    if twisting:
        said += (Favour(CORE_STABILITY, twists(), -1, "Twists and crunches are optional; holds come first.", CORE),)
    return (*said, Cue(FORM_FIRST, formed())) if beginner else said


def has_bars(athlete: Athlete) -> bool:
    """Whether there is a bar or a machine for heavy sets."""
    return athlete.equipment is not None and not BARS.isdisjoint(athlete.equipment)


def steps(athlete: Athlete) -> Iterator[Favour]:
    """Put two legs before one in somebody's first leg sessions."""
    done = athlete.leg_sessions or 0
    if done < NEW_LEGS:
        message = "Two legs before one in your first three leg sessions; one leg at a time comes next."
        yield Favour(LEVEL_GATE, two_legs_first(), 1, message, LEGS, (("leg_sessions", done),))


def menu(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Say when a first menu begins, and when one or two exercises change; not close to an A race."""
    weeks, least = athlete.weeks_of_strength, settings.whole(VARY_SLOWLY, "min_weeks")
    if weeks % least:
        return
    params = (("weeks", weeks), ("min_weeks", least))
    if not weeks:
        message = f"Stay with these exercises for {least} weeks so that you can progress; new ones bring soreness."
        yield Notice(VARY_SLOWLY, message, params=params)
    elif not any(one.priority == "A" and 0 <= (one.date - week.starts).days <= RACE_DAYS for one in athlete.races):
        most = settings.whole(VARY_SLOWLY, "max_weeks")
        message = (
            f"After {least} weeks with the same exercises one or two may change; keep the others. Up to {most} weeks"
            " with the same ones is fine too."
        )
        yield Notice(VARY_SLOWLY, message, params=params)
