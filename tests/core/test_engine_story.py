"""The engine as a whole: status, input, order, and that it keeps nothing of a profile."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from itertools import permutations

import pytest

from runrules import (
    HEAVY,
    LEGS,
    LIGHT,
    UPPER,
    Engine,
    Limit,
    Notice,
    ProfileError,
    Propose,
    Veto,
    advise,
    parse_profile,
    to_json,
)
from tests.toys import FRI, MON, START, TUE, heard, placed, profile, rule, toy, week

A, B, C = rule("a/one"), rule("b/one"), rule("c/one")
PLUGINS = {
    "a": toy("a", Propose(A, LEGS & HEAVY, 30, 1, "legs"), Veto(A, LEGS & HEAVY, (MON,))),
    "b": toy("b", Propose(B, UPPER & LIGHT, 20, 2, "upper"), Limit(B, minutes=25)),
    "c": toy("c", Notice(C, "Mind the gap."), Veto(C, LEGS, (TUE,))),
}
TWO = week(START) + week(START + timedelta(7))


def test_an_advice_with_every_plugin_heard_is_complete_and_says_what_was_asked() -> None:
    advice = heard(PLUGINS)
    assert (advice.status, advice.failures, advice.today, advice.schema) == ("complete", (), START, "runrules.advice/1")
    assert [(one.name, one.status) for one in advice.plugins] == [("a", "heard"), ("b", "heard"), ("c", "heard")]
    assert placed(advice) == ["mon upper light new", "wed legs heavy new"]


def test_no_order_of_plugins_changes_a_byte() -> None:
    answers = {to_json(heard({name: PLUGINS[name] for name in order})) for order in permutations(PLUGINS)}
    assert len(answers) == 1


def test_without_any_plugin_loaded_legs_are_closed_and_that_is_a_failure() -> None:
    advice = heard({}, tue="strength legs heavy")
    (failure,) = advice.failures
    assert failure.error.startswith("no plugin is installed, so nothing judges this week")
    assert (advice.status, placed(advice)) == ("degraded", ["tue legs light changed"])


def test_a_plugin_asked_for_by_a_wrong_name_is_a_failure_with_what_was_meant() -> None:
    advice = Engine(["key-session"]).advise(profile())
    (failure,) = advice.failures
    assert failure.error == 'no plugin of this name is installed; did you mean "key-sessions"?'
    assert (advice.status, [one.status for one in advice.plugins]) == ("degraded", ["failed"])


def test_names_of_plugins_are_a_list_not_a_text() -> None:
    with pytest.raises(TypeError, match="names in a list"):
        Engine("rest")


def test_a_week_may_be_named_by_text() -> None:
    engine = Engine(PLUGINS)
    assert engine.advise(profile(), "2026-11-24") == engine.advise(profile())
    with pytest.raises(ProfileError, match="a week is named by a date"):
        engine.advise(profile(), "tomorrow")


def test_a_blocked_name_that_is_not_there_is_said() -> None:
    advice = Engine(PLUGINS).advise(profile('[plugins]\nblock = ["aa"]'))
    assert [one for one in advice.assumed if "is blocked" in one] == [
        'aa is blocked, but no plugin of that name can be asked; did you mean "a"?'
    ]


def test_an_engine_keeps_nothing_of_a_profile() -> None:
    engine = Engine(PLUGINS)
    first = engine.advise(profile(wed="intervals 50min"))
    engine.advise(profile('[rules]\n"c/one" = { off = "no" }\n[plugins]\nblock = ["a"]', fri="strength full"))
    assert engine.advise(profile(wed="intervals 50min")) == first


def test_the_same_question_in_other_words_has_the_same_input_and_another_question_another() -> None:
    words = heard(PLUGINS, mon="easy 50min am").input
    assert heard(PLUGINS, mon=["50min am easy"]).input == words
    assert heard(PLUGINS, mon="easy 51min am").input != words
    assert words.startswith("sha256:")


def test_any_date_of_a_week_asks_for_that_week() -> None:
    given = parse_profile(TWO)
    assert [advise(given, START + timedelta(days), PLUGINS).weeks[0].starts for days in (0, 6, 7, 13)] == [
        START,
        START,
        START + timedelta(7),
        START + timedelta(7),
    ]


def test_a_date_that_no_week_holds_is_a_problem_of_the_profile() -> None:
    with pytest.raises(
        ProfileError, match="no week holds 2027-01-01; those of the file start on 2026-11-23, 2026-11-30"
    ):
        advise(parse_profile(TWO), date(2027, 1, 1), PLUGINS)


def test_all_weeks_come_in_order_with_statements_numbered_through() -> None:
    advice = advise(parse_profile(TWO), "all", PLUGINS)
    assert [one.starts for one in advice.weeks] == [START, START + timedelta(7)]
    assert [one.id for one in advice.statements] == [f"s{number}" for number in range(1, 13)]
    assert [one.week for one in advice.statements] == [START] * 6 + [START + timedelta(7)] * 6


def test_later_weeks_are_asked_about_with_what_was_placed_before_them() -> None:
    seen = []

    def answer(athlete: object, asked: object, settings: object) -> list[Propose]:
        seen.append([str(lift.work.areas) for day in asked.before[-7:] for lift in day.strength])  # type: ignore[attr-defined]
        return [Propose(A, LEGS & HEAVY, 30, 1)]

    advise(parse_profile(TWO), "all", {"a": toy("a", rules=(A,), answer=answer)})
    assert seen == [[], ["('legs',)"]]


def test_a_planned_session_of_next_week_is_where_the_runner_put_it() -> None:
    text = week(START) + week(START + timedelta(7), fri="strength legs heavy")
    advice = advise(parse_profile(text), "all", {"c": toy("c", Veto(C, LEGS, (FRI + timedelta(7),)))})
    assert placed(advice, 1) == ["mon legs heavy moved from fri"]


def test_a_search_that_runs_out_of_its_budget_says_so() -> None:
    many = [Propose(A, LEGS & HEAVY, 30, 1, name) for name in "pqrst"]
    engine = Engine({"a": toy("a", *many, Veto(A, LEGS, (MON,)))}, budget=3)
    assert any("too many possibilities" in line for line in engine.advise(profile()).assumed)


def test_every_source_of_what_was_said_can_be_looked_up() -> None:
    from attrs import evolve

    from runrules import Source

    sourced = evolve(A, sources=(Source("doe2020", "Doe, 2020."),))
    advice = heard({"a": toy("a", Notice(sourced))})
    assert [one.sources for one in advice.statements] == [("doe2020",)]
    assert advice.sources["doe2020"].citation == "Doe, 2020."


def test_rules_of_all_plugins_that_load_are_listed_by_plugin() -> None:
    assert [one.id for one in Engine({**PLUGINS, "bad": object()}).rules()] == ["a/one", "b/one", "c/one"]


def test_what_goes_in_and_what_comes_out_is_frozen_and_can_be_hashed_copied_and_pickled() -> None:
    asked = profile('[strength.minutes_by_day]\ntue = 20\n[rules]\n"c/one" = { off = "no" }')
    advice = heard(PLUGINS)
    for value in (asked, advice):
        assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
        assert hash(copy.deepcopy(value)) == hash(value)
    with pytest.raises(TypeError):
        advice.weeks[0].days[0].grid["legs"]["heavy"] = None  # type: ignore[index]
    with pytest.raises(AttributeError):
        advice.status = "complete"  # type: ignore[misc]
