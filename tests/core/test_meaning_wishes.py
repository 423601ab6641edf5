"""What proposals and preferences mean: worked examples, one line of arrangement and one of expectation."""

from __future__ import annotations

from runrules import CORE, HEAVY, LEGS, LIGHT, MODERATE, UPPER, Limit, Prefer, Propose, Veto
from tests.toys import (
    FRI,
    MON,
    RULE,
    SAT,
    SUN,
    THU,
    TUE,
    WED,
    advised,
    behind,
    heard,
    lifts,
    placed,
    rule,
    rules_behind,
    spoken,
    toy,
)

A, B = rule("a/one"), rule("b/one")
WANT = Propose(RULE, LEGS & HEAVY, 30, 1)
ONLY_WED = (MON, TUE, THU, FRI, SAT, SUN)


def test_points_draw_a_session_to_their_day() -> None:
    advice = advised(WANT, Prefer(RULE, LEGS, (THU,), 1))
    assert placed(advice) == ["thu legs heavy new"]
    assert [one.kind for one in behind(advice, lifts(advice)[0].because)] == ["prefer", "propose"]


def test_points_of_two_plugins_add_up_and_beat_those_of_one() -> None:
    want = Propose(A, LEGS & HEAVY, 30, 1)
    first = toy("a", want, Prefer(A, LEGS, (THU,), 2), Prefer(A, LEGS, (FRI,), 3))
    assert placed(heard({"a": first})) == ["fri legs heavy new"]
    assert placed(heard({"a": first, "b": toy("b", Prefer(B, LEGS, (THU,), 2))})) == ["thu legs heavy new"]


def test_the_same_words_from_one_plugin_twice_count_once() -> None:
    twice = Prefer(RULE, LEGS, (THU,), 2)
    assert placed(advised(WANT, twice, twice, Prefer(RULE, LEGS, (FRI,), 3))) == ["fri legs heavy new"]


def test_points_below_nothing_drive_a_session_away_but_close_nothing() -> None:
    advice = advised(WANT, Prefer(RULE, LEGS, (MON, TUE), -1))
    assert placed(advice) == ["wed legs heavy new"]
    assert placed(advised(WANT, Prefer(RULE, LEGS, None, -5))) == ["mon legs heavy new"]


def test_points_for_other_work_do_not_count() -> None:
    assert placed(advised(WANT, Prefer(RULE, UPPER, (THU,), 9))) == ["mon legs heavy new"]


def test_points_never_open_what_a_veto_closes_and_are_then_not_upheld() -> None:
    advice = advised(WANT, Prefer(rule("toy/likes"), LEGS & HEAVY, (MON,), 9), Veto(rule("toy/closes"), LEGS, (MON,)))
    assert placed(advice) == ["tue legs heavy new"]
    (prefer,) = spoken(advice, "prefer")
    assert (prefer.upheld, rules_behind(advice, prefer.by)) == (False, ["toy/closes"])


def test_points_do_not_move_a_planned_session() -> None:
    assert placed(advised(Prefer(RULE, LEGS, (FRI,), 9), tue="strength legs heavy")) == ["tue legs heavy kept"]


def test_of_two_equal_days_the_earlier_is_taken() -> None:
    assert placed(advised(WANT, Prefer(RULE, LEGS, (FRI, WED), 2))) == ["wed legs heavy new"]


def test_on_one_day_only_one_of_two_wishes_stands_and_the_heavier_takes_the_earlier_day() -> None:
    light = Propose(RULE, CORE & LIGHT, 10, 1, "a")
    assert placed(advised(light, Propose(RULE, LEGS & HEAVY, 30, 1, "b"))) == [
        "mon legs heavy new",
        "tue core light new",
    ]


def test_a_proposal_is_a_session_with_its_work_and_minutes() -> None:
    (lift,) = lifts(advised(Propose(RULE, (UPPER | CORE) & MODERATE, 25, 1)))
    assert (lift.areas, lift.load, lift.minutes, lift.origin) == (("upper", "core"), "moderate", 25, "recommended")


def test_two_proposals_of_one_name_are_one_session_the_lesser() -> None:
    first = toy("a", Propose(A, LEGS & HEAVY, 40, 1, "legs"))
    second = toy("b", Propose(B, LEGS & MODERATE, 20, 2, "legs"))
    advice = heard({"a": first, "b": second})
    assert placed(advice) == ["mon legs moderate new"]
    assert lifts(advice)[0].minutes == 20
    assert [(one.rule, one.upheld, rules_behind(advice, one.by)) for one in spoken(advice, "propose")] == [
        ("a/one", False, ["b/one"]),
        ("b/one", True, []),
    ]


def test_two_proposals_of_one_name_have_the_better_rank_of_both() -> None:
    names = (Propose(RULE, LEGS & HEAVY, 30, 3, "x"), Propose(RULE, LEGS & HEAVY, 30, 1, "x"))
    other = Propose(RULE, UPPER & HEAVY, 30, 2, "y")
    closed = Veto(RULE, LEGS | UPPER | CORE, ONLY_WED)
    advice = advised(*names, other, closed)
    assert placed(advice) == ["wed legs heavy new"]


def test_proposals_of_different_names_are_different_sessions() -> None:
    advice = advised(Propose(RULE, LEGS & HEAVY, 30, 1, "x"), Propose(RULE, LEGS & HEAVY, 30, 1, "y"))
    assert placed(advice) == ["mon legs heavy new", "tue legs heavy new"]


def test_the_better_rank_gets_the_only_day() -> None:
    legs, upper = Propose(RULE, LEGS & HEAVY, 30, 2, "a"), Propose(RULE, UPPER & LIGHT, 20, 1, "b")
    closed = Veto(RULE, LEGS | UPPER | CORE, ONLY_WED)
    assert placed(advised(legs, upper, closed)) == ["wed upper light new"]


def test_a_better_rank_is_worth_more_than_any_number_of_lesser_wishes() -> None:
    first = Propose(RULE, LEGS & HEAVY, 30, 1, "first")
    others = [Propose(RULE, CORE & LIGHT, 10, 2, name) for name in "pqrs"]
    # Whoever lifts heavy legs this week may do nothing else.
    alone = Limit(RULE, sessions=1)
    assert placed(advised(first, *others, alone)) == ["mon legs heavy new"]


def test_work_that_would_serve_as_well_is_no_loss_and_preferences_decide() -> None:
    either = Propose(RULE, LEGS & HEAVY, 30, 1, instead=(UPPER & HEAVY,))
    assert placed(advised(either, Prefer(RULE, UPPER, (FRI,), 1))) == ["fri upper heavy new"]
    advice = advised(either, Veto(RULE, LEGS))
    assert (placed(advice), advice.unplaced) == (["mon upper heavy new"], ())


def test_a_session_goes_only_to_days_that_are_possible_for_the_athlete() -> None:
    top = '[strength]\ndays = ["thu", "fri"]'
    assert placed(advised(WANT, Veto(RULE, LEGS & HEAVY, (THU,)), top=top)) == ["fri legs heavy new"]


def test_a_planned_session_may_stay_on_a_day_that_is_not_among_the_possible() -> None:
    assert placed(advised(top='[strength]\ndays = ["fri"]', tue="strength legs heavy")) == ["tue legs heavy kept"]


def test_a_session_is_as_short_as_its_day_demands() -> None:
    top = '[strength]\ndays = ["tue"]\nminutes_by_day = { tue = 20 }'
    assert [lift.minutes for lift in lifts(advised(WANT, top=top))] == [20]


def test_a_session_of_today_or_later_is_never_put_on_a_day_that_is_over() -> None:
    assert placed(advised(WANT, top="today = 2026-11-26")) == ["thu legs heavy new"]
