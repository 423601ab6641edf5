"""What is certain in the thirteen worked weeks beyond their tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from runrules import Advice, Engine, exercises, load_profile, parse_profile
from runrules.advice import Lift, Spoken

PROFILES = Path(__file__).parent / "profiles"
ENGINE = Engine()


@cache
def case(number: int) -> Advice:
    return ENGINE.advise(load_profile(PROFILES / f"case_{number:02}.toml"))


def lifts(number: int) -> list[tuple[str, Lift]]:
    """Every session that stands, with its day."""
    return [(day.day, lift) for day in case(number).weeks[0].days for lift in day.strength if lift.verdict != "dropped"]


def legs(number: int) -> list[tuple[str, Lift]]:
    return [(day, lift) for day, lift in lifts(number) if "legs" in lift.areas or "jumps" in lift.areas]


def said(number: int, rule: str) -> list[Spoken]:
    return [one for one in case(number).statements if one.rule == rule]


def noticed(number: int, rule: str) -> bool:
    return any(one.rule == rule and one.id in case(number).notices for one in case(number).statements)


def test_case_1_the_session_on_the_eve_of_the_tempo_run_moves_and_says_why() -> None:
    (moved,) = [lift for _, lift in lifts(1) if lift.verdict == "moved"]
    assert str(moved.from_) == "2026-11-24"
    by_id = {one.id: one for one in case(1).statements}
    assert [by_id[one].rule for one in moved.blocked_by] == ["key-sessions/day-before-heavy"]
    assert [(day, lift.verdict) for day, lift in lifts(1) if lift.areas == ("upper", "core")] == [("thu", "kept")]


def test_case_1_a_session_that_trains_legs_too_falls_under_the_leg_rules() -> None:
    assert noticed(1, "upper-body-any-day/mixed-is-lower")


def test_case_2_a_rest_day_stays_empty() -> None:
    rest = [day for day in case(2).weeks[0].days if day.rest]
    assert len([day for day in rest if day.strength]) == len(rest) - 1
    assert [one.kind for one in said(2, "rest/one-rest-day")] == ["limit"]


def test_case_3_no_rest_day_is_warned_of_and_strength_stands_on_run_days() -> None:
    assert noticed(3, "rest/no-rest-day")
    assert not [one for one in said(3, "rest/no-rest-day") if one.kind == "veto"]
    runs = {day.day: day.runs for day in case(3).weeks[0].days}
    assert lifts(3)
    assert all(runs[day] for day, _ in lifts(3))


def test_case_4_first_sessions_are_moderate_at_most_two_sets_and_the_heaviness_is_told() -> None:
    assert noticed(4, "first-weeks/heaviness-note")
    assert [(day, lift.load, lift.sets) for day, lift in lifts(4)] == [("mon", "moderate", 2), ("fri", "moderate", 2)]
    assert not [lift for _, lift in lifts(4) if "jumps" in lift.areas]


def test_case_7_nothing_heavy_no_jumps_and_doing_nothing_is_fine() -> None:
    assert all(lift.load == "light" and "jumps" not in lift.areas for _, lift in lifts(7))
    assert {day for day, _ in lifts(7)}.isdisjoint({"sat", "sun"})
    assert noticed(7, "race-build/taper-zero-ok")
    assert noticed(7, "race-build/no-new-stress")
    assert not said(7, "race-build/keep-one")


def test_case_9_one_session_is_kept_with_fewer_sets_and_the_same_weight() -> None:
    ((day, lift),) = lifts(9)
    assert (day, lift.load, lift.minutes, lift.sets_percent) == ("fri", "heavy", 25, 50)
    assert noticed(9, "race-build/keep-one")


def test_case_11_both_sessions_fit_the_days_and_the_twenty_minutes() -> None:
    assert [(day, lift.minutes) for day, lift in lifts(11)] == [("tue", 20), ("fri", 20)]
    assert [day for day, _ in legs(11)] == ["fri"]
    assert noticed(11, "dose/short-session")


def test_case_15_five_sessions_with_legs_are_cut_to_two() -> None:
    assert len(legs(15)) == 2
    assert len(lifts(15)) <= 4
    assert noticed(15, "dose/frequency")
    assert noticed(15, "rest/no-rest-day")


def test_case_22_nothing_heavy_and_one_missed_week_is_harmless() -> None:
    assert all(lift.load != "heavy" for _, lift in lifts(22))
    assert any("missed" in one.message for one in case(22).statements)


def test_case_23_no_day_for_heavy_legs_is_said_and_the_ladder_offered() -> None:
    (wish,) = case(23).unplaced
    assert (wish.areas, wish.load, wish.rung) == (("legs", "core"), "heavy", "less load")
    assert wish.try_[0].change == "make wed easy"
    assert noticed(23, "key-sessions/downgrade-ladder")
    assert noticed(23, "key-sessions/too-many-keys")


def test_no_session_of_any_case_stands_on_a_closed_cell_or_without_a_reason() -> None:
    for number in (1, 2, 3, 4, 7, 9, 11, 15, 22, 23):
        for day in case(number).weeks[0].days:
            for lift in day.strength:
                assert lift.because
                if lift.verdict != "dropped":
                    assert all(day.grid[area][lift.load].verdict != "no" for area in lift.areas)


def test_case_11_twenty_minutes_are_four_exercises_in_pairs_two_rounds() -> None:
    work = {day: [block for block in lift.blocks if block.kind == "superset"] for day, lift in lifts(11)}
    friday = work["fri"]
    assert [(block.sets, len(block.exercises)) for block in friday] == [(2, 2), (2, 2)]
    patterns = {exercises()[one.exercise].pattern for block in friday for one in block.exercises}
    assert len(patterns) == 4
    assert {"hinge", "calf"} < patterns


def test_case_12_slow_calf_work_goes_on_and_jumps_do_not() -> None:
    (word,) = [one for one in said(12, "red-flags/achilles") if one.id in case(12).notices]
    assert "calf raises" in word.message
    calves = [one.exercise for _, lift in legs(12) for block in lift.blocks for one in block.exercises]
    assert any(exercises()[name].pattern == "calf" for name in calves)
    assert [day.grid["jumps"]["light"].verdict for day in case(12).weeks[0].days] == ["no"] * 7
    assert [lift.load for _, lift in legs(12)]


def test_case_17_the_mountain_day_is_a_key_run_and_nothing_heavy_stands_around_it() -> None:
    days = {day.day: day for day in case(17).weeks[0].days}
    assert days["sat"].runs[0].key
    assert {day for day, lift in legs(17) if lift.load == "heavy"} <= {"wed", "thu"}
    slow = [one for one in said(17, "trail/eccentric-quads") if one.kind == "favour"]
    assert slow[0].upheld


def test_case_21_comes_first_with_a_professional_and_offers_nothing_as_treatment() -> None:
    first = next(one for one in case(21).statements if one.id == case(21).notices[0])
    assert (first.rule, first.level) == ("red-flags/bone", "referral")
    assert not legs(21)
    assert all({*lift.areas} <= {"upper", "core"} for _, lift in lifts(21))
    assert not [one for one in case(21).statements if one.kind == "favour" and "bsi_tibia" in dict(one.params).values()]


def test_case_22_only_what_needs_no_equipment_is_offered() -> None:
    work = [one for _, lift in lifts(22) for block in lift.blocks for one in block.exercises]
    assert work
    assert all(one.equipment == () for one in work)
    assert all(frozenset() in exercises()[one.exercise].equipment for one in work)


def test_case_4_the_first_sets_are_few_and_end_early_and_hold_no_jump_and_no_nordic() -> None:
    blocks = [block for _, lift in lifts(4) for block in lift.blocks if block.kind not in ("warm-up", "cool-down")]
    assert {block.sets for block in blocks} <= {1, 2}
    work = [one for block in blocks for one in block.exercises]
    assert all(one.reserve >= 3 for one in work if one.reserve is not None)
    loaded = [
        one for one in work if one.load == "moderate" and one.reps and exercises()[one.exercise].pattern == "squat"
    ]
    assert {one.reps for one in loaded} <= {(8, 12)}
    assert not [one for one in work if one.area == "jumps" or one.exercise == "nordic-hamstring"]


def test_case_12_says_what_ends_it_and_where_the_heel_stays() -> None:
    told = " ".join(one.message for one in said(12, "red-flags/achilles"))
    for words in ("fast hills", "heel bone", "no drop below", "Above 5 of 10"):
        assert words in told


def test_case_15_too_much_too_soon_is_said_and_so_is_the_missing_rest_day() -> None:
    warnings = [one.message for one in case(15).statements if one.level == "warning"]
    assert any("too much too soon" in words for words in warnings)
    assert noticed(15, "rest/no-rest-day")


def test_case_17_slow_lowering_is_in_the_session_where_there_is_a_step() -> None:
    text = (
        (PROFILES / "case_17.toml").read_text().replace('terrain = "trail"', 'terrain = "trail"\nequipment = ["box"]')
    )
    work = [
        one
        for day in ENGINE.advise(parse_profile(text)).weeks[0].days
        for lift in day.strength
        for block in lift.blocks
        for one in block.exercises
    ]
    slow = next(one for one in said(17, "trail/eccentric-quads") if one.kind == "cue").exercises or ()
    assert any(one.exercise in slow and "3 seconds" in one.note for one in work)


def test_case_21_says_to_stop_running_and_to_see_somebody_this_week() -> None:
    first = next(one for one in case(21).statements if one.id == case(21).notices[0])
    assert "Stop running" in first.message
    assert "this week" in first.message
