"""Worked weeks among all plugins that are installed: where jumps are closed on every day, and where they are not."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points

import pytest

import runrules_plyometrics
from runrules import Advice, Engine, parse_profile

CASE_4 = """
[athlete]
age = 42
running_since = 2024-11-01
equipment = ["dumbbell"]

[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
tue = "rest"
wed = "easy 40min"
thu = "tempo 45min"
fri = "rest"
sat = "easy 30min"
sun = "long 75min"
"""
CASE_12 = """
[athlete]
age = 40
strength_since = 2024-11-25

[[athlete.injuries]]
site = "achilles_midportion"
pain = 4

[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
tue = "rest"
wed = "steady 50min"
thu = "rest"
fri = "easy 40min"
sat = "rest"
sun = "long 80min"
"""
CASE_15 = """
[athlete]
age = 24
strength_since = 2026-11-02

[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
tue = "intervals 50min"
wed = ["easy 40min", "strength full moderate 45min"]
thu = "easy 40min"
fri = "tempo 45min"
sat = "easy 40min"
sun = "long 70min"
"""
TRAINED = """
[athlete]
age = 28
strength_since = 2025-11-24

[[weeks]]
starts = 2026-11-23
mon = "rest"
tue = "intervals 60min"
wed = "easy 50min"
thu = "tempo 50min"
fri = "rest"
sat = "easy 40min"
sun = "long 120min"
"""
LENIENT = """
[rules]
"plyometrics/prerequisite" = { base_weeks = 4 }
"first-weeks/load-cap" = { cap_weeks = 2 }
"first-weeks/wide-guard" = { wide_sessions = 2, wide_hours = 36 }
"rest/one-rest-day" = { min_rest = 0 }
"""


@cache
def engine() -> Engine:
    plugins = {one.name: one.load() for one in entry_points(group="runrules")}
    return Engine({**plugins, "plyometrics": runrules_plyometrics})


@cache
def advice(profile: str) -> Advice:
    return engine().advise(parse_profile(profile))


def jumps(profile: str) -> list[str]:
    return [day.grid["jumps"]["light"].verdict for day in advice(profile).weeks[0].days]


@pytest.mark.parametrize("profile", [CASE_4, CASE_12, CASE_15], ids=["case 4", "case 12", "case 15"])
@pytest.mark.parametrize("rules", ["", LENIENT], ids=["default", "lenient"])
def test_jumps_are_closed_on_every_day_in_every_configuration(profile: str, rules: str) -> None:
    assert jumps(profile + rules) == ["no"] * 7
    placed = [lift for day in advice(profile + rules).weeks[0].days for lift in day.strength]
    assert not any("jumps" in lift.areas for lift in placed)


def test_a_trained_runner_has_friday_as_case_2_says() -> None:
    assert jumps(TRAINED) == ["no", "no", "no", "no", "yes", "no", "no"]


def test_every_jump_that_is_placed_stands_on_an_open_day() -> None:
    for day in advice(TRAINED).weeks[0].days:
        for lift in day.strength:
            if "jumps" in lift.areas and lift.verdict != "dropped":
                assert day.grid["jumps"][lift.load].verdict != "no"
