"""What becomes of strength that is already planned: worked examples, one line of arrangement, one of expectation."""

from __future__ import annotations

from runrules import CORE, FULL, HEAVY, LEGS, MODERATE, UPPER, Apart, Limit, Prefer, Propose, Veto
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
    lifts,
    placed,
    row,
    rule,
    rules_behind,
)

BUT_THU = (MON, TUE, WED, FRI, SAT, SUN)


def test_planned_strength_that_nothing_speaks_against_is_kept() -> None:
    advice = advised(tue="strength full heavy 35min", fri="strength upper light pm")
    assert placed(advice) == ["tue legs+upper+core heavy kept", "fri upper light kept pm"]
    first, _ = lifts(advice)
    assert (first.minutes, first.from_, first.planned, first.because) == (35, None, None, ())


def test_planned_strength_on_a_closed_day_moves_and_names_the_veto() -> None:
    advice = advised(Veto(RULE, LEGS & HEAVY, (TUE,)), tue="strength legs heavy 35min pm")
    (lift,) = lifts(advice)
    assert (lift.verdict, lift.from_, lift.minutes, rules_behind(advice, lift.because)) == (
        "moved",
        TUE,
        35,
        ["toy/rule"],
    )
    assert placed(advice) == ["mon legs heavy moved from tue"]
    assert lift.planned is not None
    assert (lift.planned.date, lift.planned.part) == (TUE, "pm")


def test_a_moved_session_is_changed_too_where_its_new_day_is_short() -> None:
    top = '[strength]\ndays = ["thu"]\nminutes_by_day = { thu = 20 }'
    (lift,) = lifts(advised(Veto(RULE, LEGS, (TUE,)), top=top, tue="strength legs heavy 35min"))
    assert (lift.verdict, lift.minutes, lift.from_) == ("changed", 20, TUE)


def test_planned_strength_with_no_open_day_is_made_lighter_at_home_rather_than_dropped() -> None:
    advice = advised(Veto(RULE, LEGS & HEAVY), tue="strength legs heavy")
    assert placed(advice) == ["tue legs moderate changed"]
    (lift,) = lifts(advice)
    assert lift.planned is not None
    assert (lift.planned.areas, lift.planned.load, lift.planned.date) == (("legs",), "heavy", TUE)
    assert rules_behind(advice, lift.because) == ["toy/rule"]


def test_planned_strength_keeps_its_load_on_another_day_rather_than_losing_it_at_home() -> None:
    assert placed(advised(Veto(RULE, LEGS & HEAVY, BUT_THU), tue="strength legs heavy")) == [
        "thu legs heavy moved from tue"
    ]


def test_planned_strength_that_nothing_is_open_for_is_dropped_and_stays_visible_with_its_reasons() -> None:
    advice = advised(Veto(RULE, FULL), tue="strength full heavy 35min")
    assert placed(advice) == ["tue legs+upper+core heavy dropped"]
    assert rules_behind(advice, lifts(advice)[0].because) == ["toy/rule"]
    assert [(one.rung, one.instead) for one in advice.unplaced] == [("nothing this week", None)]


def test_as_few_sessions_move_as_possible() -> None:
    # Tuesday's has to go; Wednesday's stays although Friday would be liked better.
    closed, apart = Veto(RULE, LEGS & HEAVY, (TUE,)), Apart(RULE, LEGS, LEGS, 2)
    days = {"tue": "strength legs heavy", "thu": "strength legs heavy", "sat": "strength legs heavy"}
    advice = advised(closed, apart, Prefer(RULE, LEGS, (FRI,), 9), **days)
    assert placed(advice) == ["mon legs heavy moved from tue", "thu legs heavy kept", "sat legs heavy kept"]


def test_where_one_of_two_must_go_one_moves_and_not_both() -> None:
    advice = advised(Apart(RULE, LEGS, LEGS, 3), tue="strength legs heavy", wed="strength legs heavy")
    assert sorted(lift.verdict for lift in lifts(advice)) == ["kept", "moved"]


def test_what_is_planned_comes_before_any_new_session() -> None:
    want = Propose(RULE, LEGS & HEAVY, 30, 1)
    closed = Veto(RULE, FULL, BUT_THU)
    assert placed(advised(want, closed, thu="strength upper light")) == ["thu upper light kept"]


def test_what_is_done_never_moves_even_on_a_closed_day() -> None:
    advice = advised(Veto(RULE, LEGS), mon="strength legs heavy done")
    assert placed(advice) == ["mon legs heavy kept"]
    assert lifts(advice)[0].done
    assert row(advice, "legs", "heavy") == "no no no no no no no"


def test_what_is_marked_as_done_on_a_day_to_come_is_planned_and_that_is_said() -> None:
    heavy = "strength legs heavy done"
    advice = advised(Veto(RULE, LEGS, (MON, TUE)), mon=heavy, tue=heavy, wed=["easy 40min done", "walk done"])
    assert placed(advice) == ["mon legs heavy kept", "wed legs heavy moved from tue"]
    assert [lift.done for lift in lifts(advice)] == [True, False]
    wed = advice.weeks[0].days[2]
    assert (wed.runs[0].done, wed.other[0].done) == (False, False)
    assert [one for one in advice.assumed if "marked" in one] == [
        "2026-11-24: marked as done, but still to come; taken as planned.",
        "2026-11-25: marked as done, but still to come; taken as planned.",
    ]


def test_what_is_over_never_moves_even_when_nobody_said_that_it_was_done() -> None:
    advice = advised(Veto(RULE, LEGS), top="today = 2026-11-26", tue="strength legs heavy", thu="strength legs heavy")
    assert placed(advice) == ["tue legs heavy kept", "thu upper+core moderate changed"]


def test_what_is_over_counts_for_distances() -> None:
    want, apart = Propose(RULE, LEGS & HEAVY, 30, 1), Apart(RULE, LEGS, LEGS, 3)
    advice = advised(want, apart, top="today = 2026-11-25", tue="strength legs heavy")
    assert placed(advice) == ["tue legs heavy kept", "fri legs heavy new"]


def test_what_is_over_counts_for_limits() -> None:
    want, limit = Propose(RULE, LEGS & MODERATE, 30, 1), Limit(RULE, LEGS & (MODERATE | HEAVY), sessions=1)
    advice = advised(want, limit, top="today = 2026-11-25", tue="strength legs heavy")
    assert placed(advice) == ["tue legs heavy kept", "wed legs light new"]


def test_more_done_than_a_limit_allows_leaves_other_work_alone() -> None:
    want, limit = Propose(RULE, UPPER & MODERATE, 30, 1), Limit(RULE, LEGS, sessions=1)
    done = dict.fromkeys(("mon", "tue"), "strength legs heavy done")
    assert placed(advised(want, limit, top="today = 2026-11-24", **done)) == [
        "mon legs heavy kept",
        "tue legs heavy kept",
        "wed upper moderate new",
    ]


def test_strength_in_the_evening_after_a_morning_run_stays() -> None:
    advice = advised(Veto(RULE, LEGS, (TUE,), part="am"), tue=["intervals 50min am", "strength legs heavy pm"])
    assert placed(advice) == ["tue legs heavy kept pm"]
    assert lifts(advice)[0].after_run


def test_strength_in_the_morning_before_an_evening_run_goes_to_the_evening_or_another_day() -> None:
    advice = advised(Veto(RULE, LEGS, (TUE,), part="am"), tue=["strength legs heavy am", "intervals 50min pm"])
    assert placed(advice) == ["mon legs heavy moved from tue"]
    other_days = Veto(RULE, LEGS, (MON, WED, THU, FRI, SAT, SUN))
    day = ["strength legs heavy am", "intervals 50min pm"]
    advice = advised(Veto(rule("toy/am"), LEGS, (TUE,), part="am"), other_days, tue=day)
    assert placed(advice) == ["tue legs heavy moved from tue pm"]
    assert rules_behind(advice, lifts(advice)[0].because) == ["toy/am"]


def test_a_morning_session_that_only_may_stand_in_the_morning_elsewhere_keeps_its_load() -> None:
    advice = advised(Veto(RULE, LEGS, (TUE,)), Veto(RULE, LEGS, part="pm"), tue="strength legs heavy am")
    assert [(lift.verdict, lift.part, lift.load) for lift in lifts(advice)] == [("moved", "am", "heavy")]


def test_two_planned_sessions_of_one_day_both_stay() -> None:
    both = ["strength legs heavy am", "strength upper+core light pm"]
    assert placed(advised(tue=both)) == ["tue legs heavy kept am", "tue upper+core light kept pm"]


def test_nothing_new_joins_a_day_that_has_a_planned_session() -> None:
    want = Propose(RULE, CORE & MODERATE, 10, 1)
    assert placed(advised(want, Prefer(RULE, CORE, (TUE,), 9), tue="strength legs heavy")) == [
        "mon core moderate new",
        "tue legs heavy kept",
    ]


def test_each_session_has_an_id_of_its_day_and_place() -> None:
    advice = advised(tue=["strength upper light pm", "strength legs heavy am"], thu="strength core")
    assert [lift.id for lift in lifts(advice)] == ["2026-11-24/1", "2026-11-24/2", "2026-11-26/1"]


def test_of_several_reasons_each_veto_that_closed_a_day_is_named() -> None:
    one, two = rule("toy/early"), rule("toy/late")
    advice = advised(Veto(one, FULL, (MON, TUE, WED)), Veto(two, FULL, (THU, FRI, SAT, SUN)), tue="strength legs heavy")
    assert rules_behind(advice, lifts(advice)[0].because) == ["toy/early", "toy/late"]
