"""Profiles drawn at random, as the raw tables of a file: everything a runner may write, odd things among them.

The dice are any ``random.Random``: the kit throws them from a seed, ``strategies`` lets Hypothesis throw them, which
then shrinks what fails. So whatever is simplest stands first in every list.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from random import Random
from typing import Any

from ..models import DAYS
from ..profile.words import CONDITIONS, DISTANCES, EQUIPMENT, GOALS, INJURY_SIGNS, SITES, STATE_SIGNS, TERRAINS

Raw = dict[str, Any]

START = date(2026, 11, 23)

_EFFORTS = "easy easy easy recovery steady long tempo intervals hills race-pace".split()
_SIZES = ("", "30min", "50min", "75min", "2h", "8km", "16km", "30km")
_MORE = ("", "", "", "am", "pm", "descent 700m", "climb 900m", "key", "not-key")
_AREAS = "core legs upper full legs+core upper+core full+jumps jumps".split()
_LOADS = ("light", "moderate", "heavy")
_RACES = ("race 5k C", "race 10k B", "race half A", "race marathon A")
_OTHERS = ("walk", "mobility 20min", "cross 40min", "run-walk 30min")
_KITS = (["gym"], ["dumbbell", "band"], ["barbell", "bench", "dumbbell"])
_CLEARED = tuple(dict.fromkeys((*SITES, "bone_stress", *CONDITIONS)))
_MINUTES = (30, 20, 25, 40, 18, 14, 11, 8, 55, 70)


def tables(dice: Random, most_weeks: int = 2) -> Raw:
    """Draw a whole profile that reads without a problem. Races stand in ``[[races]]`` or on a day, never on both."""
    fit = chance(dice)
    count = dice.randint(1, most_weeks)
    weeks = [
        {"starts": str(START + timedelta(7 * place)), **(roomy_week(dice) if fit else week(dice))}
        for place in range(count)
    ]
    return {
        "today": str(START),
        "athlete": lifter(dice) if fit else athlete(dice),
        "strength": wishes(dice),
        "races": [] if "race " in json.dumps(weeks) else races(dice),
        "weeks": weeks,
    }


def week(dice: Random) -> Raw:
    """Draw the days of a week; some are left out."""
    return {name: day(dice) for name in DAYS if chance(dice)}


def roomy_week(dice: Random) -> Raw:
    """Draw a week with room for heavy work."""
    days = {name: dice.choice(("free", "easy 40min", "easy 50min")) for name in DAYS[:5]}
    sat, sun = (
        dice.choice(("free", "long 80min", "tempo 40min")),
        dice.choice(("rest", "rest", "easy 30min", "long 2h")),
    )
    return {**days, "sat": sat, "sun": sun}


def day(dice: Random) -> str | list[str]:
    """Draw a day: without training, with a session, or with two."""
    kind = dice.randrange(5)
    if kind == 0:
        return dice.choice(("free", "rest"))
    if kind < 3:
        return run(dice)
    return session(dice) if kind == 3 else [_ordinary(dice) for _ in range(dice.randint(1, 2))]


def session(dice: Random) -> str:
    """Draw a session, mostly a run."""
    kind = dice.randrange(6)
    return _ordinary(dice) if kind < 5 else dice.choice(_RACES)


def run(dice: Random) -> str:
    """Draw a run that is no race."""
    return _joined(dice.choice(_EFFORTS), dice.choice(_SIZES), dice.choice(_MORE))


def lifting(dice: Random) -> str:
    """Draw a strength session."""
    size, part = dice.choice(("", "15min", "30min", "45min")), dice.choice(("", "", "am", "pm"))
    return _joined("strength", dice.choice(_AREAS), dice.choice(_LOADS), size, part)


def athlete(dice: Random) -> Raw:
    """Draw an athlete of any age and state."""
    drawn: Raw = {
        "age": dice.randint(10, 85),
        "running_since": _back(dice, 0, 4000),
        "strength_since": _back(dice, 0, 900),
        "leg_sessions": dice.randint(0, 80),
        "equipment": _some(dice, EQUIPMENT, 6),
        "terrain": dice.choice(TERRAINS),
        "conditions": _some(dice, CONDITIONS, 1),
        "weeks_postnatal": dice.randint(0, 40),
        "cleared": _some(dice, _CLEARED, 2),
        "injuries": [injury(dice) for _ in range(dice.randint(0, 2))],
        "state": state(dice),
    }
    return _few(dice, drawn)


def lifter(dice: Random) -> Raw:
    """Draw a healthy athlete with months of lifting behind them and weights: who really gets heavy work and jumps."""
    old = injury(dice)
    always = {"age": dice.randint(19, 58), "strength_since": _back(dice, 60, 700), "equipment": dice.choice(_KITS)}
    hurts = [{"site": old["site"], "pain": min(old["pain"], 3)}] if chance(dice) else []
    return {**always, **_few(dice, {"injuries": hurts, "terrain": dice.choice(("road", "trail"))})}


def injury(dice: Random) -> Raw:
    """Draw a pain."""
    always = {"site": dice.choice(SITES), "pain": dice.randint(0, 10)}
    return {**always, **_few(dice, {"days": dice.randint(0, 200), "signs": _some(dice, INJURY_SIGNS, 2)})}


def state(dice: Random) -> Raw:
    """Draw how somebody is today."""
    drawn: Raw = {
        "soreness": dice.randint(0, 10),
        "fatigue": dice.randint(0, 10),
        "sleep_hours": dice.choice((8, 5.5, 3)),
        "fever": chance(dice),
        "signs": _some(dice, STATE_SIGNS, 1),
    }
    return _few(dice, drawn)


def wishes(dice: Random) -> Raw:
    """Draw what somebody wants and can do."""
    drawn: Raw = {
        "sessions": dice.randint(0, 4),
        "minutes": dice.choice(_MINUTES),
        "days": ["sun"] if chance(dice) else dice.sample(DAYS, dice.randint(1, 7)),
        "minutes_by_day": {name: dice.randint(10, 40) for name in _some(dice, DAYS, 3)},
        "goal": dice.choice(GOALS),
    }
    return _few(dice, drawn)


def races(dice: Random) -> list[Raw]:
    """Draw up to two races, on different days."""
    return [
        {
            "date": str(START + timedelta(away)),
            "distance": dice.choice(DISTANCES),
            "priority": dice.choice(("A", "A", "B", "C")),
        }
        for away in dice.sample(range(-15, 101), dice.randint(0, 2))
    ]


def chance(dice: Random) -> bool:
    """Throw a coin; the simplest fall is no."""
    return dice.random() >= 0.5


def _ordinary(dice: Random) -> str:
    kind = dice.randrange(5)
    return run(dice) if kind < 3 else dice.choice(_OTHERS) if kind == 3 else lifting(dice)


def _few(dice: Random, drawn: Raw) -> Raw:
    """Leave out about half of the keys."""
    return {key: value for key, value in drawn.items() if chance(dice)}


def _some(dice: Random, words: tuple[str, ...], most: int) -> list[str]:
    return dice.sample(words, dice.randint(0, most))


def _back(dice: Random, least: int, most: int) -> str:
    """A date in the past."""
    return str(START - timedelta(dice.randint(least, most)))


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)
