"""The workload: 2,000 running weeks, seven rules over each, and one plain function that answers them.

A profile is a dict: ``days`` (seven kinds of day), ``weeks_to_race`` (None: no race), ``sessions_wanted`` (1 to 3),
``weeks_since_strength_start``, ``injuries`` (carried along, no rule reads them) and ``id``. Each day could hold one of
three sessions, the foci: heavy legs, moderate full body, light upper body and core. The rules:

==  ============================================================================================
R1  no heavy legs on the day before a key run
R2  no heavy legs on the day of one
R3  no upper body on race day
R4  one session a week within two weeks of a race; within one week no heavy legs
R5  a word of warning in the first four weeks of strength
R6  no full body on the day before intervals or a race
R7  two points for the day after a key run, one for an easy day
==  ============================================================================================

Placed are as many sessions as are wanted and fit, one a day, legs with a full day between them; of these placings the
one with most points (3, 2, 1 for the foci, and R7's); of these the one whose list of (day, focus) comes first.

An answer is a dict: ``v`` (the rules that close each of the 21 candidates, day by day), ``p`` (R7's points for each),
``cap``, ``warn`` and ``picks``. Weeks do not see their neighbours.
"""

from __future__ import annotations

from random import Random
from typing import Any

Profile = dict[str, Any]
Answer = dict[str, Any]

SEED = 2_000
KINDS = {"rest": 8, "easy": 10, "steady": 6, "tempo": 4, "intervals": 4, "long": 4, "race": 1}  # and how often
SITES = ("achilles", "hamstring", "itb", "knee", "plantar", "shin")
HOW_MANY_SITES = (0, 0, 0, 1, 1, 2, 3)
KEY = frozenset({"tempo", "intervals", "long", "race"})
SHARPEST = frozenset({"intervals", "race"})

_SHIFT = [2 * (6 - day) for day in range(7)]  # two bits a day, the first on top: the focus that stands there
_TIE = [1 << shift for shift in _SHIFT]
_POINT = 1 << 14  # outweighs any tie
_SESSION = (1 << 24) + _POINT  # a session outweighs any points, and any focus has one at least
_NEVER = -(1 << 40)


def profiles(count: int = 2_000, seed: int = SEED) -> list[Profile]:
    """Make random profiles: the same ones for the same seed."""
    draw = Random(seed)
    kinds, weights = list(KINDS), list(KINDS.values())
    return [
        {
            "id": number,
            "days": draw.choices(kinds, weights, k=7),
            "weeks_to_race": None if draw.random() < 0.3 else draw.randint(0, 20),
            "sessions_wanted": draw.randint(1, 3),
            "weeks_since_strength_start": draw.randint(0, 5 if draw.random() < 0.2 else 60),
            "injuries": sorted(draw.sample(SITES, draw.choice(HOW_MANY_SITES))),
        }
        for number in range(count)
    ]


def answer(profile: Profile) -> Answer:
    """Answer one profile in plain Python, without any engine."""
    days, to_race = profile["days"], profile["weeks_to_race"]
    closed: list[list[str]] = []
    points: list[int] = []
    race_week = to_race is not None and to_race <= 1
    after_key = False
    for place, today in enumerate(days, start=1):
        tomorrow = days[place] if place < 7 else None
        is_key = today in KEY
        heavy = []
        if tomorrow in KEY:
            heavy.append("R1")
        if is_key:
            heavy.append("R2")
        if race_week:
            heavy.append("R4")
        closed += heavy, ["R6"] if tomorrow in SHARPEST else [], ["R3"] if today == "race" else []
        better = (2 if after_key else 0) + (today == "easy")
        points += better, better, better
        after_key = is_key
    cap = 1 if to_race is not None and to_race <= 2 else profile["sessions_wanted"]
    warn = ["R5"] if profile["weeks_since_strength_start"] < 4 else []
    return {"v": closed, "p": points, "cap": cap, "warn": warn, "picks": _placed(closed, points, cap)}


def _placed(closed: list[list[str]], points: list[int], cap: int) -> list[list[int]]:
    """Place up to ``cap`` sessions, exactly: the best week so far for each number of sessions, day after day.

    A week is worth one integer, whose lowest bits also say what stands where. Weeks that end on a leg day are kept
    apart from the others, since the next day must be without legs.
    """
    rested = [0, _NEVER, _NEVER, _NEVER]
    tired = [_NEVER, _NEVER, _NEVER, _NEVER]
    falling = range(cap, 0, -1)
    for day in range(7):
        first, tie = 3 * day, _TIE[day]
        worth = _SESSION + points[first] * _POINT + tie
        legs = 0
        if not closed[first]:
            legs = worth + 2 * (_POINT + tie)
        elif not closed[first + 1]:
            legs = worth + _POINT + tie
        upper = not closed[first + 2]
        for many in falling:
            best, sore, fewer = rested[many], tired[many], rested[many - 1]
            tired[many] = fewer + legs if legs else _NEVER
            if sore > best:
                best = sore
            if upper:
                if tired[many - 1] > fewer:
                    fewer = tired[many - 1]
                if fewer + worth > best:
                    best = fewer + worth
            rested[many] = best
    week = max(*rested, *tired)
    return [[day, 3 - focus] for day in range(7) if (focus := week >> _SHIFT[day] & 3)]
