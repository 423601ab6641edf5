"""What must hold for every athlete in every week, with all plugins of this project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings

from runrules import LOADS, Advice, Engine, Profile, exercises, to_json, to_text
from runrules.advice import AdvisedDay, Lift
from runrules.profile.words import GYM
from tests.profiles_strategy import profiles
from tests.test_rule_sheet import PLUGINS

ENGINE = Engine(PLUGINS)
ALL = exercises()
Given = tuple[dict[str, Any], Profile]

many = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def advised(one: Profile) -> Advice:
    return ENGINE.advise(one, "all")


def placed(advice: Advice) -> Iterator[tuple[AdvisedDay, Lift]]:
    """Every session that is to be done."""
    for week in advice.weeks:
        for day in week.days:
            for lift in day.strength:
                if lift.verdict != "dropped" and not lift.done:
                    yield day, lift


def test_the_random_athletes_get_heavy_legs_and_jumps_often_enough_to_mean_anything() -> None:
    found: list[str] = []

    @given(profiles())
    @settings(max_examples=120, deadline=None, derandomize=True, database=None)
    def look(given: Given) -> None:
        found.extend(area for _, lift in placed(advised(given[1])) for area in (*lift.areas, lift.load))

    look()
    assert found.count("jumps") >= 5
    assert found.count("heavy") >= 10


@given(profiles())
@many
def test_no_vetoed_work_is_ever_placed(given: Given) -> None:
    for day, lift in placed(advised(given[1])):
        for area in lift.areas:
            verdict = day.grid[area][lift.load].verdict
            assert verdict != "no" or lift.part == "am", (day.date, lift)
            assert verdict != "after-run" or lift.after_run or lift.part == "am"


@given(profiles())
@many
def test_no_exercise_loads_a_pain_and_none_needs_what_is_not_there(given: Given) -> None:
    athlete = given[0].get("athlete", {})
    owned = {*athlete.get("equipment", ())}
    owned |= {*GYM} if "gym" in owned else set()
    cleared = {*athlete.get("cleared", ())}
    hurts = {one["site"] for one in athlete.get("injuries", ()) if one["pain"] or one.get("signs")} - cleared
    if "bone_stress" in cleared:
        hurts -= {"bsi_foot", "bsi_hip", "bsi_tibia"}
    for _, lift in placed(advised(given[1])):
        for block in lift.blocks:
            for one in block.exercises:
                exercise = ALL[one.exercise]
                assert hurts.isdisjoint(exercise.avoid_with)
                assert any(way <= owned for way in exercise.equipment)
                assert {*one.equipment} <= owned


@given(profiles())
@many
def test_every_session_keeps_within_the_minutes(given: Given) -> None:
    wishes = given[0]["strength"]
    for day, lift in placed(advised(given[1])):
        if lift.minutes is not None:
            assert sum(block.minutes for block in lift.blocks) <= lift.minutes + 1e-9
        if lift.origin == "recommended":
            most = wishes.get("minutes_by_day", {}).get(day.day, wishes.get("minutes"))
            assert most is None or (lift.minutes or 0) <= most


@given(profiles())
@many
def test_a_rest_day_stays_where_there_was_one(given: Given) -> None:
    advice = advised(given[1])
    for week, plan in zip(advice.weeks, given[1].weeks, strict=True):
        before = [day for day in plan.days if day.known and not (day.runs or day.strength or day.other)]
        if any(day.rest for day in before):
            lifted = {day.date for day, lift in placed(advice)}
            assert any(day.date not in lifted for day in before), week.starts


@given(profiles())
@many
def test_every_session_and_every_closed_cell_has_a_reason_with_a_source(given: Given) -> None:
    advice = advised(given[1])
    said = {one.id: one for one in advice.statements}
    for _, lift in placed(advice):
        if lift.origin == "recommended":
            assert any(said[one].sources for one in lift.because)
    for week in advice.weeks:
        for day in week.days:
            for area in day.grid.values():
                for cell in area.values():
                    if cell.verdict != "yes":
                        assert cell.because
                        assert all(said[one].sources and said[one].message for one in cell.because)
    assert {key for one in said.values() for key in one.sources} == {*advice.sources}


@given(profiles(3))
@many
def test_the_same_profile_gives_the_same_bytes(given: Given) -> None:
    first, second = advised(given[1]), Engine(PLUGINS[::-1]).advise(given[1], "all")
    assert to_json(first) == to_json(second)
    assert to_text(first) == to_text(second)
    assert first.status == "complete"


@given(profiles())
@many
def test_no_line_of_text_is_wider_than_a_terminal(given: Given) -> None:
    assert max(map(len, to_text(advised(given[1])).splitlines())) <= 80


@given(profiles())
@many
def test_harder_work_is_never_more_open_than_lighter(given: Given) -> None:
    order = {"yes": 0, "warn": 1, "after-run": 2, "no": 3}
    for week in advised(given[1]).weeks:
        for day in week.days:
            for area, cells in day.grid.items():
                found = [order[cells[load].verdict] == 3 for load in LOADS]
                assert found == sorted(found), (day.date, area)
