"""What favours, exclusions and notices mean, and in which order things are told: worked examples."""

from __future__ import annotations

from runrules import LEGS, Exclude, Favour, Notice, Veto
from tests.toys import MON, RULE, TUE, advised, heard, rule, rules_behind, spoken, toy


def test_a_favour_is_recorded_and_upheld() -> None:
    (favour,) = spoken(advised(Favour(RULE, ("calf-raise",), 2, "Calves first.")), "favour")
    assert (favour.message, favour.upheld, favour.by, favour.work, favour.dates) == (
        "Calves first.",
        True,
        (),
        None,
        None,
    )


def test_an_exclusion_beats_any_favour_and_is_named() -> None:
    advice = advised(
        Favour(rule("toy/likes"), ("lunge",), 99), Exclude(rule("toy/knee"), ("lunge", "step-up"), "squat to a box")
    )
    (favour,), (exclude,) = spoken(advice, "favour"), spoken(advice, "exclude")
    assert (favour.upheld, rules_behind(advice, favour.by), exclude.upheld) == (False, ["toy/knee"], True)


def test_a_favour_of_which_something_is_left_is_upheld() -> None:
    advice = advised(Favour(RULE, ("lunge", "calf-raise")), Exclude(RULE, ("lunge",)))
    assert spoken(advice, "favour")[0].upheld


def test_notices_stand_gravest_first_referral_warning_information() -> None:
    said = (
        Notice(rule("toy/0"), level="info"),
        Notice(rule("toy/1"), level="warning"),
        Notice(rule("toy/2"), level="referral"),
        Notice(rule("toy/3"), level="info"),
    )
    advice = advised(*said)
    assert rules_behind(advice, advice.notices) == ["toy/2", "toy/1", "toy/0", "toy/3"]


def test_notices_are_for_the_runner_only_and_close_nothing() -> None:
    advice = advised(Notice(RULE, "See somebody.", "referral"))
    assert all(
        cell.verdict == "yes" for day in advice.weeks[0].days for row in day.grid.values() for cell in row.values()
    )
    assert [(one.message, one.level) for one in spoken(advice, "notice")] == [("See somebody.", "referral")]


def test_what_is_said_without_words_of_its_own_has_the_words_of_its_rule() -> None:
    spoke = rule(message="The words of the rule.")
    assert [one.message for one in advised(Notice(spoke), Veto(spoke, LEGS, message="Its own.")).statements] == [
        "The words of the rule.",
        "Its own.",
    ]


def test_statements_are_numbered_by_plugin_rule_and_date() -> None:
    a, b = rule("a/z"), rule("b/a")
    advice = heard({"b": toy("b", Veto(b, LEGS, (TUE,)), Veto(b, LEGS, (MON,))), "a": toy("a", Notice(a))})
    assert [(one.id, one.plugin, one.dates) for one in advice.statements] == [
        ("s1", "a", None),
        ("s2", "b", (MON,)),
        ("s3", "b", (TUE,)),
    ]


def test_equal_statements_are_told_once_and_different_words_are_different_statements() -> None:
    advice = advised(Veto(RULE, LEGS), Veto(RULE, LEGS), Veto(RULE, LEGS, message="In other words."))
    assert len(advice.statements) == 2


def test_two_plugins_that_close_the_same_are_both_named() -> None:
    a, b = rule("a/x"), rule("b/x")
    advice = heard({"a": toy("a", Veto(a, LEGS, (MON,))), "b": toy("b", Veto(b, LEGS, (MON,)))})
    assert rules_behind(advice, advice.weeks[0].days[0].grid["legs"]["light"].because) == ["a/x", "b/x"]


def test_work_is_told_in_words() -> None:
    from runrules import CORE, EVERYTHING, HEAVY, LOADED_LEGS

    said = (Veto(RULE, LOADED_LEGS), Veto(RULE, EVERYTHING), Veto(RULE, LEGS & HEAVY | CORE))
    assert {one.work for one in advised(*said).statements} == {
        ("legs moderate/heavy", "jumps"),
        None,
        ("legs heavy", "core"),
    }
