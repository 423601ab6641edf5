"""What is certain in the ten worked weeks beyond their tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from runrules import Advice, Engine, load_profile
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
