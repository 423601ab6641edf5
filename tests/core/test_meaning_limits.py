"""What limits and distances mean: worked examples, one line of arrangement and one of expectation."""

from __future__ import annotations

from datetime import date

from runrules import (
    CORE,
    EVERYTHING,
    HEAVY,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    MODERATE,
    UPPER,
    Apart,
    Engine,
    Limit,
    Prefer,
    Propose,
    parse_profile,
)
from tests.toys import (
    MON,
    RULE,
    START,
    SUN,
    TUE,
    WED,
    advised,
    behind,
    lifts,
    placed,
    rule,
    rules_behind,
    spoken,
    toy,
    week,
)

LEG = [Propose(RULE, LEGS & HEAVY, 30, 1, name) for name in "xyz"]


def test_at_most_so_many_new_sessions() -> None:
    advice = advised(*LEG, Limit(RULE, LOADED_LEGS, sessions=2))
    assert placed(advice) == ["mon legs heavy new", "tue legs heavy new", "wed legs light new"]


def test_a_planned_session_counts_against_the_limit_before_a_new_one() -> None:
    advice = advised(LEG[0], Limit(RULE, EVERYTHING, sessions=1), thu="strength upper moderate")
    assert placed(advice) == ["thu upper moderate kept"]
    assert [(one.rung, rules_behind(advice, one.because)) for one in advice.unplaced] == [
        ("nothing this week", ["toy/rule"])
    ]


def test_a_done_session_counts_against_the_limit() -> None:
    advice = advised(LEG[0], Limit(RULE, sessions=1), mon="strength upper moderate done")
    assert placed(advice) == ["mon upper moderate kept"]


def test_too_many_planned_sessions_are_made_other_work_as_few_as_possible() -> None:
    days = dict.fromkeys(("mon", "wed", "fri"), "strength legs heavy")
    advice = advised(Limit(RULE, LOADED_LEGS, sessions=2), **days)
    assert sorted(lift.verdict for lift in lifts(advice)) == ["changed", "kept", "kept"]
    (changed,) = [lift for lift in lifts(advice) if lift.verdict == "changed"]
    assert (changed.areas, changed.load, rules_behind(advice, changed.because)) == (("legs",), "light", ["toy/rule"])


def test_a_limit_counts_only_its_own_work() -> None:
    advice = advised(LEG[0], Propose(RULE, UPPER & LIGHT, 10, 2, "u"), Limit(RULE, LEGS, sessions=1))
    assert placed(advice) == ["mon legs heavy new", "tue upper light new"]


def test_a_limit_counts_only_on_its_dates() -> None:
    advice = advised(*LEG[:2], Limit(RULE, LEGS, (MON, TUE), sessions=1))
    assert placed(advice) == ["mon legs heavy new", "wed legs heavy new"]


def test_the_tightest_limit_wins_and_the_other_is_not_upheld() -> None:
    advice = advised(*LEG, Limit(rule("toy/two"), sessions=2), Limit(rule("toy/one"), sessions=1))
    assert placed(advice) == ["mon legs heavy new"]
    assert [(one.rule, one.upheld, rules_behind(advice, one.by)) for one in spoken(advice, "limit")] == [
        ("toy/one", True, []),
        ("toy/two", False, ["toy/one"]),
    ]


def test_days_with_a_session_are_counted_not_sessions() -> None:
    both = ["strength legs heavy am", "strength legs light pm"]
    assert placed(advised(Limit(RULE, LEGS, days=1), tue=both)) == [
        "tue legs heavy kept am",
        "tue legs light kept pm",
    ]
    advice = advised(LEG[0], Limit(RULE, LEGS, days=1), tue=both)
    assert placed(advice) == ["mon upper+core moderate new", "tue legs heavy kept am", "tue legs light kept pm"]


def test_minutes_shorten_a_new_session_and_the_shortest_is_among_its_reasons() -> None:
    advice = advised(LEG[0], Limit(RULE, LEGS, minutes=20), Limit(RULE, EVERYTHING, minutes=25))
    (lift,) = lifts(advice)
    assert lift.minutes == 20
    assert [one.kind for one in behind(advice, lift.because)] == ["limit", "propose"]


def test_minutes_shorten_a_planned_session_which_is_then_changed() -> None:
    (lift,) = lifts(advised(Limit(RULE, EVERYTHING, (TUE,), minutes=20), tue="strength legs heavy 45min"))
    assert (lift.verdict, lift.minutes, lift.planned.minutes if lift.planned else None) == ("changed", 20, 45)


def test_of_two_limits_on_the_same_minutes_the_shorter_wins() -> None:
    both = Limit(rule("toy/long"), LEGS, minutes=25), Limit(rule("toy/short"), LEGS, minutes=15)
    assert [lift.minutes for lift in lifts(advised(LEG[0], *both))] == [15]


def test_minutes_never_lengthen() -> None:
    assert [lift.minutes for lift in lifts(advised(LEG[0], Limit(RULE, minutes=60)))] == [30]


def test_the_least_share_of_the_sets_is_shown() -> None:
    advice = advised(LEG[0], Limit(RULE, LEGS, percent=60), Limit(RULE, percent=80), Limit(RULE, UPPER, percent=10))
    assert [(lift.sets_percent, lift.sets) for lift in lifts(advice)] == [(60, None)]


def test_the_fewest_sets_are_shown() -> None:
    advice = advised(LEG[0], Limit(RULE, LEGS, sets=3), Limit(RULE, LEGS & HEAVY, (MON,), sets=2))
    assert [(lift.sets_percent, lift.sets) for lift in lifts(advice)] == [(None, 2)]


def test_two_days_apart_leave_one_day_between() -> None:
    assert placed(advised(*LEG[:2], Apart(RULE, LOADED_LEGS, LOADED_LEGS, 2))) == [
        "mon legs heavy new",
        "wed legs heavy new",
    ]


def test_one_day_apart_is_the_next_day() -> None:
    assert placed(advised(*LEG[:2], Apart(RULE, LEGS, LEGS, 1))) == ["mon legs heavy new", "tue legs heavy new"]


def test_apart_holds_between_different_work_both_ways() -> None:
    core = Propose(RULE, CORE & HEAVY, 30, 2, "core")
    assert placed(advised(LEG[0], core, Apart(RULE, LEGS, CORE, 3))) == ["mon legs heavy new", "thu core heavy new"]
    assert placed(advised(LEG[0], core, Apart(RULE, CORE, LEGS, 3))) == ["mon legs heavy new", "thu core heavy new"]


def test_the_longer_of_two_distances_holds_and_the_shorter_is_not_upheld() -> None:
    advice = advised(*LEG[:2], Apart(rule("toy/a"), LEGS, LEGS, 2), Apart(rule("toy/b"), LEGS, LEGS, 4))
    assert placed(advice) == ["mon legs heavy new", "fri legs heavy new"]
    assert [(one.rule, one.upheld) for one in spoken(advice, "apart")] == [("toy/a", False), ("toy/b", True)]


def test_a_planned_session_too_near_another_moves_and_names_the_distance() -> None:
    advice = advised(Apart(RULE, LEGS, LEGS, 2), mon="strength legs heavy", tue="strength legs heavy")
    (moved,) = [lift for lift in lifts(advice) if lift.verdict == "moved"]
    assert [one.kind for one in behind(advice, moved.because)] == ["apart"]
    assert [lift.verdict for lift in lifts(advice)].count("kept") == 1


def test_two_sessions_of_one_day_are_no_day_apart() -> None:
    both = ["strength legs heavy am", "strength legs heavy pm"]
    advice = advised(Apart(RULE, LEGS, LEGS, 1), tue=both)
    assert sorted(lift.verdict for lift in lifts(advice)) == ["kept", "moved"]


def test_apart_looks_back_to_what_was_lifted_last_week() -> None:
    text = week(date(2026, 11, 16), sun="strength legs heavy done") + week(START)
    plugin = toy("toy", LEG[0], Apart(RULE, LEGS, LEGS, 2))
    assert placed(Engine({"toy": plugin}).advise(parse_profile(text), START)) == ["tue legs heavy new"]


def test_apart_looks_ahead_to_what_is_planned_next_week() -> None:
    text = week(START) + week(date(2026, 11, 30), mon="strength legs heavy")
    plugin = toy(
        "toy", LEG[0], Prefer(RULE, LEGS, (SUN,), 9), Prefer(RULE, LEGS, (WED,), 1), Apart(RULE, LEGS, LEGS, 2)
    )
    assert placed(Engine({"toy": plugin}).advise(parse_profile(text), START)) == ["wed legs heavy new"]


def test_all_weeks_at_once_keep_their_distance_from_what_was_placed_the_week_before() -> None:
    text = week(START) + week(date(2026, 11, 30))
    plugin = toy("toy", LEG[0], Prefer(RULE, LEGS, (SUN,), 9), Apart(RULE, LEGS, LEGS, 3))
    advice = Engine({"toy": plugin}).advise(parse_profile(text), "all")
    assert [placed(advice, 0), placed(advice, 1)] == [["sun legs heavy new"], ["wed legs heavy new"]]


def test_light_leg_work_is_not_loaded_leg_work() -> None:
    light = Propose(RULE, LEGS & LIGHT, 10, 2, "light")
    assert placed(advised(LEG[0], light, Apart(RULE, LOADED_LEGS, LOADED_LEGS, 7))) == [
        "mon legs heavy new",
        "tue legs light new",
    ]
    moderate = Propose(RULE, LEGS & MODERATE, 20, 2, "moderate")
    advice = advised(LEG[0], moderate, Apart(RULE, LOADED_LEGS, LOADED_LEGS, 7))
    assert placed(advice) == ["mon legs heavy new", "tue legs light new"]
