"""What the advice says a runner could change is true: they change it, ask again, and the wish has its day."""

from __future__ import annotations

import re
from collections import Counter

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from runrules import DAYS, Advice, Day, Engine, Profile, Run, parse_profile
from tests.toys import START, week

ENGINE = Engine()
RUNS = ("easy 40min", "easy 40min", "steady 60min", "tempo 45min", "intervals 60min", "long 100min", "free", "rest")
TOP = """
[athlete]
age = 35
running_since = 2015-04-01
strength_since = 2024-11-01
"""


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """A week of runs by somebody who has lifted for two years and wants one or two sessions."""
    days = {day: draw(st.sampled_from(RUNS)) for day in DAYS}
    sessions = draw(st.integers(1, 2))
    return parse_profile(f"{TOP}[strength]\nsessions = {sessions}\n{week(START, **days)}")


def wishes(advice: Advice) -> Counter[tuple[tuple[str, ...], str]]:
    """The wishes that have no day as they were wished, by areas and load."""
    return Counter((one.areas, one.load) for one in advice.unplaced)


def changed(profile: Profile, change: str) -> Profile | None:
    """The profile after a change of runs in the words of the advice; None for what is no change of runs."""
    plan, *later = profile.weeks
    days = list(plan.days)
    if found := re.fullmatch(r"swap (\w+) and (\w+)|move (\w+) to (\w+)", change):
        left, right = (DAYS.index(word) for word in found.groups() if word)
        days[left], days[right] = _with(days[left], days[right]), _with(days[right], days[left])
    elif found := re.fullmatch(r"make (\w+) easy", change):
        place = DAYS.index(found[1])
        runs = tuple(Run("easy", run.minutes, part=run.part) for run in days[place].runs)
        days[place] = evolve(days[place], runs=runs)
    else:
        return None
    return evolve(profile, weeks=(evolve(plan, days=tuple(days)), *later))


def _with(day: Day, other: Day) -> Day:
    return evolve(day, runs=other.runs)


def shown(profile: Profile) -> str:
    return "; ".join(
        f"{DAYS[day.date.weekday()]} {'rest' if day.rest else ' '.join(_run(run) for run in day.runs) or 'free'}"
        for day in profile.weeks[0].days
    )


def _run(run: Run) -> str:
    return f"{run.effort} {run.minutes}"


@settings(max_examples=120, deadline=None)
@given(profiles())
def test_a_change_that_is_offered_opens_a_day_for_the_wish(profile: Profile) -> None:
    advice = ENGINE.advise(profile)
    before = wishes(advice)
    for wish in advice.unplaced:
        for offer in wish.try_:
            other = changed(profile, offer.change)
            if other is None:
                continue
            after = wishes(ENGINE.advise(other))
            key = (wish.areas, wish.load)
            assert after[key] < before[key], f"{shown(profile)} | {key} | {offer.change} should open {offer.opens}"


def test_changes_are_offered_in_weeks_that_need_them() -> None:
    days = dict(
        zip(DAYS, ("tempo 45min", "free", "intervals 60min", "free", "tempo 45min", "long 100min", "rest"), strict=True)
    )
    advice = ENGINE.advise(parse_profile(f"{TOP}[strength]\nsessions = 2\n{week(START, **days)}"))
    assert any(
        changed(parse_profile(f"{TOP}\n{week(START, **days)}"), one.change)
        for wish in advice.unplaced
        for one in wish.try_
    )
