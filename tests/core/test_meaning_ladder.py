"""What is tried when a wish has no open day, and what the runner could change: worked examples."""

from __future__ import annotations

from typing import Any

import pytest

from runrules import CORE, FULL, HEAVY, JUMPS, LEGS, LOADED_LEGS, MODERATE, UPPER, Advice, Limit, Propose, Veto
from tests.toys import FRI, MON, RULE, SAT, SUN, THU, TUE, WED, advised, placed, rule, rules_behind

WANT = Propose(RULE, LEGS & HEAVY, 30, 1)
RUNS: dict[str, Any] = {"mon": "easy 30min", "wed": "intervals 50min", "thu": "easy 40min", "sat": "long 100min"}


def tries(advice: Advice) -> list[tuple[str, str]]:
    return [(one.change, one.opens) for wish in advice.unplaced for one in wish.try_]


def rungs(advice: Advice) -> list[tuple[str, str]]:
    return [("+".join(one.areas) + " " + one.load, one.rung) for one in advice.unplaced]


def test_a_wish_that_is_placed_as_wished_is_not_among_the_unplaced() -> None:
    assert advised(WANT, Veto(RULE, LEGS, (MON,))).unplaced == ()


def test_first_less_load_of_the_same_work_is_tried() -> None:
    advice = advised(WANT, Veto(RULE, LEGS & HEAVY))
    assert (placed(advice), rungs(advice)) == (["mon legs moderate new"], [("legs heavy", "less load")])
    assert [one.instead for one in advice.unplaced] == ["2026-11-23/1"]


def test_then_still_less() -> None:
    advice = advised(WANT, Veto(RULE, LOADED_LEGS))
    assert (placed(advice), rungs(advice)) == (["mon legs light new"], [("legs heavy", "less load")])


def test_then_other_work_than_legs() -> None:
    advice = advised(WANT, Veto(RULE, LEGS))
    assert (placed(advice), rungs(advice)) == (["mon upper+core moderate new"], [("legs heavy", "other work")])


def test_of_several_areas_those_beside_the_legs_remain() -> None:
    advice = advised(Propose(RULE, (LEGS | CORE) & HEAVY, 30, 1), Veto(RULE, LEGS))
    assert placed(advice) == ["mon core moderate new"]


def test_jumps_give_way_to_fewer_jumps_and_then_to_other_work() -> None:
    want = Propose(RULE, JUMPS & MODERATE, 10, 1)
    assert placed(advised(want, Veto(RULE, JUMPS & (MODERATE | HEAVY)))) == ["mon jumps light new"]
    assert placed(advised(want, Veto(RULE, JUMPS))) == ["mon upper+core moderate new"]


def test_a_session_with_jumps_loses_the_jumps_before_it_loses_the_legs() -> None:
    want = Propose(RULE, (LEGS | CORE | JUMPS) & MODERATE, 30, 1)
    advice = advised(want, Veto(RULE, JUMPS))
    assert placed(advice) == ["mon legs+core moderate new"]
    assert rungs(advice) == [("legs+core+jumps moderate", "without jumps")]
    assert placed(advised(want, Veto(RULE, JUMPS), Veto(RULE, LOADED_LEGS))) == ["mon legs+core light new"]
    assert placed(advised(want, Veto(RULE, JUMPS), Veto(RULE, LEGS))) == ["mon core moderate new"]


def test_at_last_nothing_this_week_with_every_reason() -> None:
    advice = advised(WANT, Veto(rule("toy/legs"), LEGS), Veto(rule("toy/others"), UPPER | CORE))
    assert (placed(advice), rungs(advice)) == ([], [("legs heavy", "nothing this week")])
    assert rules_behind(advice, advice.unplaced[0].because) == ["toy/legs", "toy/others"]


def test_upper_body_has_no_other_work_to_fall_back_on() -> None:
    advice = advised(Propose(RULE, UPPER & MODERATE, 20, 1), Veto(RULE, UPPER))
    assert rungs(advice) == [("upper moderate", "nothing this week")]


def guarding(*dates: object, run: object) -> Veto:
    """A veto that is there for the sake of a run."""
    return Veto(RULE, LEGS & HEAVY, tuple(dates), guards=run)  # type: ignore[arg-type]


def test_the_smallest_swap_of_runs_that_opens_a_day_is_named() -> None:
    # Heavy legs are closed around Wednesday's intervals and for good on all other days but Friday.
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, WED, SAT, SUN))
    runs = {**RUNS, "fri": "easy 50min"}
    advice = advised(WANT, closed, guarding(THU, FRI, run=WED), **runs)
    assert tries(advice) == [
        ("move wed to tue", "legs heavy on fri"),
        ("make wed easy", "legs heavy on thu and fri"),
    ]


def test_two_runs_are_swapped_where_both_days_have_one() -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, THU, SAT, SUN))
    advice = advised(
        WANT,
        closed,
        guarding(WED, FRI, run=THU),
        mon="rest",
        tue="rest",
        wed="easy",
        thu="tempo",
        fri="rest",
        sat="rest",
        sun="rest",
    )
    assert tries(advice)[0] == ("swap wed and thu", "legs heavy on fri")


def test_making_the_guarded_run_easy_opens_its_days() -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, FRI, SAT, SUN))
    advice = advised(WANT, closed, guarding(WED, THU, run=WED), **RUNS)
    assert ("make wed easy", "legs heavy on wed and thu") in tries(advice)


def test_a_swap_is_not_offered_when_the_veto_would_only_come_along() -> None:
    advice = advised(WANT, guarding(MON, TUE, WED, THU, FRI, SAT, SUN, run=WED), Veto(RULE, LEGS & HEAVY), **RUNS)
    assert tries(advice) == []


def test_a_veto_that_guards_no_run_stays_where_it_is() -> None:
    assert tries(advised(WANT, Veto(RULE, LEGS & HEAVY), **RUNS)) == []


@pytest.mark.parametrize("wed", ["race 10k A", ["intervals 50min", "easy 20min done"]])
def test_no_race_and_nothing_that_is_done_is_moved_or_made_easy(wed: object) -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, FRI, SAT, SUN))
    top = "today = 2026-11-25"
    assert tries(advised(WANT, closed, guarding(WED, THU, run=WED), top=top, **{**RUNS, "wed": wed})) == []


def test_no_run_of_a_day_that_is_over_is_moved() -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, FRI, SAT, SUN))
    top = "today = 2026-11-26"
    assert tries(advised(WANT, closed, guarding(WED, THU, run=WED), top=top, **RUNS)) == []


def test_no_run_is_moved_to_a_rest_day_or_to_a_day_that_is_not_known() -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, SAT, SUN, WED))
    days: dict[str, Any] = {
        "mon": "rest",
        "tue": "rest",
        "thu": "rest",
        "fri": "rest",
        "sat": "rest",
        "sun": None,
        "wed": "intervals",
    }
    advice = advised(WANT, closed, guarding(THU, FRI, run=WED), **days)
    assert [change for change, _ in tries(advice)] == ["make wed easy"]


def test_a_long_run_is_not_made_easy() -> None:
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, WED, THU, FRI))
    advice = advised(WANT, closed, guarding(SAT, SUN, run=SAT), **RUNS)
    assert all(not change.startswith("make") for change, _ in tries(advice))


def test_what_a_veto_yields_to_is_offered_in_its_own_words() -> None:
    evening = "lift in the evening, six hours after the run"
    veto = Veto(RULE, LEGS & HEAVY, (WED,), yields_to=evening)
    closed = Veto(RULE, LEGS & HEAVY, (MON, TUE, THU, FRI, SAT, SUN))
    assert tries(advised(WANT, veto, closed)) == [(evening, "legs heavy on wed")]


def test_a_hard_veto_yields_to_nothing() -> None:
    veto = Veto(rule("toy/hard", severity="hard"), LEGS & HEAVY, (WED,), yields_to="a good word")
    assert tries(advised(WANT, veto, Veto(RULE, LEGS & HEAVY, (MON, TUE, THU, FRI, SAT, SUN)))) == []
    graver = Veto(RULE, LEGS & HEAVY, (WED,), yields_to="a good word", severity="hard")
    assert tries(advised(WANT, graver, Veto(RULE, LEGS & HEAVY, (MON, TUE, THU, FRI, SAT, SUN)))) == []


def test_a_day_yields_only_when_every_veto_on_it_does() -> None:
    veto = Veto(RULE, LEGS & HEAVY, (WED,), yields_to="something")
    assert tries(advised(WANT, veto, Veto(RULE, LEGS & HEAVY))) == []


def test_nothing_is_offered_for_a_day_that_a_limit_keeps_closed() -> None:
    limit = Limit(RULE, LEGS & HEAVY, sessions=0)
    veto = Veto(RULE, LEGS & HEAVY, yields_to="something")
    assert tries(advised(WANT, veto, limit)) == []


def test_nothing_is_offered_on_a_day_that_is_not_possible_for_the_athlete() -> None:
    top = '[strength]\ndays = ["thu"]'
    closed = Veto(RULE, FULL & HEAVY, (THU,))
    advice = advised(WANT, closed, guarding(WED, run=WED), top=top, **RUNS)
    assert tries(advice) == []
