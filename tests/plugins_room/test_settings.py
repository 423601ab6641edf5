"""What a runner may set for a rule, and what is said about the rest."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from runrules import (
    HEAVY,
    LEGS,
    Athlete,
    Engine,
    Notice,
    ProfileError,
    Rule,
    Setting,
    Settings,
    Statement,
    Veto,
    Week,
    parse_profile,
    to_json,
    to_text,
)
from runrules.formats import to_html, to_markdown
from runrules.profile import locate_problems
from tests.toys import MON, heard, profile, row, rule, toy

RANGED = rule(
    "toy/ranged",
    settings=(
        Setting("hours", 24, 12, 72, "h"),
        Setting("share", 0.5, 0.0, 1.0),
        Setting("mood", "calm", choices=("calm", "wild")),
    ),
)
DATED = rule(
    "toy/dated",
    settings=(
        Setting("first", "", form="date"),
        Setting("forecast", "", -40, 60, "°C", form="numbers by date"),
    ),
)
LENGTH = rule("toy/length", settings=(Setting("long_from", 80, 60, 180, "min", tells="long_minutes"),))
OTHER = rule("toy/other-length", settings=(Setting("from", 100, 60, 180, "min", tells="long_minutes"),))
STEEP = rule("toy/steep", settings=(Setting("steep", 300, 100, 2000, "m", tells="descent_m"),))
HARD = rule("toy/hard", severity="hard")


def repeats(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    yield Notice(
        RANGED, f"{settings.whole(RANGED, 'hours')} {settings.number(RANGED, 'share')} {settings.word(RANGED, 'mood')}"
    )


PLUGIN = {"toy": toy("toy", rules=(RANGED, HARD), answer=repeats)}


def problems(top: str) -> list[tuple[str, str, str]]:
    with pytest.raises(ProfileError) as caught:
        heard(PLUGIN, f"[rules]\n{top}")
    return [(one.code, one.message, one.hint) for one in caught.value.problems]


def test_a_rule_has_its_defaults_and_the_runners_choices_on_top() -> None:
    assert [one.message for one in heard(PLUGIN).statements] == ["24 0.5 calm"]
    top = '[rules]\n"toy/ranged" = { hours = 48, mood = "wild" }'
    assert [one.message for one in heard(PLUGIN, top).statements] == ["48 0.5 wild"]


def tells(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    forecast = {str(day): degrees for day, degrees in settings.by_date(DATED, "forecast").items()}
    yield Notice(DATED, f"{settings.day(DATED, 'first')} {forecast}")


def dated(values: str) -> str:
    """What the toy makes of settings that are dates."""
    top = f'[rules]\n"toy/dated" = {{ {values} }}\n'
    (said,) = heard({"toy": toy("toy", rules=(DATED,), answer=tells)}, top).statements
    return said.message


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ("", "None {}"),
        ("first = 2026-11-30", "2026-11-30 {}"),
        ('first = "2026-11-30"', "2026-11-30 {}"),
        (
            'forecast = "2026-11-24 34, 2026-11-25 -1.5,"',
            "None {'2026-11-24': 34.0, '2026-11-25': -1.5}",
        ),
    ],
)
def test_a_setting_may_be_a_date_or_numbers_by_date(values: str, message: str) -> None:
    assert dated(values) == message


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ("first = 5", "first must be text in quotes, not 5"),
        ('first = "30.11."', "first must be a date such as \"2026-11-23\", not '30.11.'"),
        ('first = "20261130"', "first must be a date such as \"2026-11-23\", not '20261130'"),
        ('first = "2026-02-30"', "first must be a date such as \"2026-11-23\", not '2026-02-30'"),
        ('forecast = ","', "forecast names no date"),
        ('forecast = "2026-07-14 34, 2026-07-14 20"', "forecast names 2026-07-14 twice"),
        ('forecast = "2026-07-14 340"', "forecast must be between -40 and 60 °C, not 340"),
        (
            'forecast = "2026-07-14 hot"',
            "forecast must be dates, each with a number, such as \"2026-11-23 4, 2026-11-24 6\", not '2026-07-14 hot'",
        ),
    ],
)
def test_a_date_that_is_none_is_refused_at_its_place(values: str, message: str) -> None:
    with pytest.raises(ProfileError) as caught:
        dated(values)
    (problem,) = caught.value.problems
    assert (problem.code, problem.message, problem.path[:2]) == ("P043", message, ("rules", "toy/dated"))


@pytest.mark.parametrize(
    "setting",
    [
        Setting("when", 5, form="date"),
        Setting("when", "soon", form="date"),
        Setting("when", "", form="numbers by date"),
        Setting("when", "", choices=("a", "b"), form="date"),
        Setting("when", "", form="time"),  # type: ignore[arg-type]
    ],
)
def test_a_setting_of_a_wrong_form_is_a_failure_of_its_plugin(setting: Setting) -> None:
    advice = heard({"toy": toy("toy", rules=(rule(settings=(setting,)),), answer=lambda *_: ())})
    assert "the default of 'when'" in advice.failures[0].error


@pytest.mark.parametrize("hours", [12, 72])
def test_both_ends_of_a_range_are_allowed(hours: int) -> None:
    assert heard(PLUGIN, f'[rules]\n"toy/ranged" = {{ hours = {hours} }}').statements[0].message.startswith(f"{hours} ")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ("hours = 11", "hours must be between 12 and 72 h, not 11"),
        ("hours = 73", "hours must be between 12 and 72 h, not 73"),
        ("share = 1.5", "share must be between 0 and 1, not 1.5"),
        ("hours = 24.5", "hours must be a whole number, not 24.5"),
        ('hours = "24"', "hours must be a number, not '24'"),
        ('mood = "sad"', "mood must be one of calm, wild, not 'sad'"),
        ("mood = 5", "mood must be one of calm, wild, not 5"),
    ],
)
def test_a_value_that_will_not_do_is_refused_with_what_would(values: str, message: str) -> None:
    assert problems(f'"toy/ranged" = {{ {values} }}') == [("P043", message, "")]


def test_a_misspelt_word_is_refused_with_the_nearest() -> None:
    message = "mood must be one of calm, wild, not 'wlid'"
    assert problems('"toy/ranged" = { mood = "wlid" }') == [("P043", message, 'did you mean "wild"?')]


def test_wrong_settings_are_shown_at_their_places() -> None:
    text = '[rules]\n"toy/ranged" = { hours = 99, mod = "calm" }\n[[weeks]]\nstarts = 2026-11-23\n'
    with pytest.raises(ProfileError) as caught:
        Engine(PLUGIN).advise(parse_profile(text))
    shown = locate_problems(caught.value.problems, text, "me.toml")
    assert "me.toml:2:26: error[P043]: hours must be between 12 and 72 h, not 99" in shown
    assert "me.toml:2:30: error[P042]: toy/ranged has no setting mod" in shown
    assert 'did you mean "mood"?' in shown


def test_an_unknown_setting_is_refused_with_the_nearest() -> None:
    assert problems('"toy/ranged" = { hour = 24 }') == [
        ("P042", "toy/ranged has no setting hour", 'did you mean "hours"?')
    ]
    assert problems('"toy/hard" = { hour = 24 }') == [("P042", "toy/hard has no setting hour; it has none at all", "")]


def test_an_unknown_rule_of_a_plugin_that_is_there_is_refused_with_the_nearest() -> None:
    assert problems('"toy/range" = { hours = 24 }') == [
        ("P040", "there is no rule toy/range", 'did you mean "toy/ranged"?')
    ]


def test_a_misspelt_plugin_is_refused_with_the_nearest_rule() -> None:
    assert problems('"toys/ranged" = { hours = 24 }') == [
        ("P040", "there is no rule toys/ranged", 'did you mean "toy/ranged"?')
    ]


def test_every_problem_is_told_at_once() -> None:
    found = problems('"toy/ranged" = { hours = 1, hour = 2 }\n"toy/none-such" = { x = 1 }\n"toy/hard" = { off = "no" }')
    assert sorted(code for code, _, _ in found) == ["P040", "P041", "P042", "P043"]


def test_a_hard_rule_cannot_be_switched_off() -> None:
    assert problems('"toy/hard" = { off = "I know better" }') == [
        ("P041", "toy/hard cannot be switched off: it is a hard rule (medical, or race day)", "")
    ]


def test_a_rule_that_is_off_says_nothing_and_is_shown_with_the_reason() -> None:
    kept, gone = rule("toy/kept"), rule("toy/gone")
    plugin = {"toy": toy("toy", Veto(kept, LEGS & HEAVY, (MON,)), Veto(gone, LEGS & HEAVY))}
    advice = heard(plugin, '[rules]\n"toy/gone" = { off = "I do these in a class" }')
    assert [one.rule for one in advice.statements] == ["toy/kept"]
    assert row(advice, "legs", "heavy") == "no yes yes yes yes yes yes"
    assert [(one.rule, one.reason) for one in advice.switched_off] == [("toy/gone", "I do these in a class")]
    assert advice.status == "complete"


TWO_WEEKS = """
[rules]
"toy/gone" = { off = "I do these in a class" }
"toy/quiet" = { off = "I know" }
[[weeks]]
starts = 2026-11-23
[[weeks]]
starts = 2026-11-30
"""


def test_how_often_a_rule_that_is_off_would_have_spoken_is_counted_and_shown_when_it_is_never() -> None:
    gone, quiet = rule("toy/gone"), rule("toy/quiet")
    plugin = toy("toy", Veto(gone, LEGS & HEAVY), Veto(gone, LEGS & HEAVY), Notice(gone), rules=(gone, quiet))
    engine, asks = Engine({"toy": plugin}), parse_profile(TWO_WEEKS)
    for week, times, when in (("all", 4, "in these weeks"), (None, 2, "this week")):
        advice = engine.advise(asks, week)
        assert [(one.rule, one.left_out) for one in advice.switched_off] == [("toy/gone", times), ("toy/quiet", 0)]
        data = json.loads(to_json(advice))["switched_off"]
        assert data[1] == {"rule": "toy/quiet", "reason": "I know", "left_out": 0}
        for text in (to_text(advice), to_markdown(advice), to_html(advice)):
            assert "toy/gone: I do these in a class" in text
            assert "a class (it has nothing" not in text
            assert f"toy/quiet: I know (it has nothing to say {when})" in text


def test_a_rule_that_is_off_is_not_said_to_be_unused_when_its_plugin_was_not_heard() -> None:
    def fails(*_: object) -> list[Statement]:
        raise RuntimeError("tired")

    advice = heard({"toy": toy("toy", rules=(rule("toy/gone"),), answer=fails)}, '[rules]\n"toy/gone" = { off = "no" }')
    assert [one.left_out for one in advice.switched_off] == [None]
    assert "toy/gone: no (its plugin was not heard)" in to_text(advice)


def test_what_a_firm_rule_says_as_hard_stands_even_when_the_rule_is_off() -> None:
    eve = rule("toy/eve")
    plugin = {"toy": toy("toy", Veto(eve, LEGS & HEAVY), Veto(eve, LEGS & HEAVY, (MON,), severity="hard"))}
    advice = heard(plugin, '[rules]\n"toy/eve" = { off = "I recover fast" }')
    assert row(advice, "legs", "heavy") == "no yes yes yes yes yes yes"
    assert [one.severity for one in advice.statements] == ["hard"]


def test_settings_of_a_plugin_that_is_not_installed_are_ignored_and_that_is_said() -> None:
    advice = heard(PLUGIN, '[rules]\n"quite-another/thing" = { off = "I have no time" }')
    why = "(I have no time), which has no effect: no plugin quite-another is installed."
    said = f"You switched quite-another/thing off {why}"
    assert said in advice.assumed
    assert said in " ".join(to_text(advice).split())
    assert advice.status == "complete"
    assert advice.switched_off == ()


def test_settings_of_a_plugin_that_failed_are_ignored_and_that_is_said() -> None:
    advice = heard({**PLUGIN, "bad": object()}, '[rules]\n"bad/thing" = { hours = 3 }')
    assert "The settings of bad/thing have no effect: bad was not heard." in advice.assumed


def test_settings_of_a_plugin_that_is_blocked_are_ignored_and_that_is_said() -> None:
    advice = heard(PLUGIN, '[plugins]\nblock = ["toy"]\n[rules]\n"toy/ranged" = { hours = 30 }')
    assert "The settings of toy/ranged have no effect: toy is blocked." in advice.assumed


@pytest.mark.parametrize("name", ["bad", "gone"])
def test_what_is_closed_for_a_silent_plugin_cannot_be_switched_off(name: str) -> None:
    top = f'[plugins]\nrequire = ["gone"]\n[rules]\n"{name}/not-heard" = {{ off = "I like risks" }}'
    advice = heard({"bad": object()}, top)
    assert row(advice, "legs", "heavy") == "no no no no no no no"
    assert advice.switched_off == ()
    assert {one.rule for one in advice.statements} == {"bad/not-heard", "gone/not-heard"}


def key(days: dict[str, str], top: str = "", rules: tuple[Rule, ...] = (LENGTH,)) -> list[bool]:
    plugin = toy("toy", rules=rules)
    advice = Engine({"toy": plugin}).advise(profile(top, **days))
    return [bool(run.key) for day in advice.weeks[0].days for run in day.runs]


def test_a_threshold_that_a_rule_owns_makes_a_run_a_key_run() -> None:
    days = {"mon": "long 79min", "sat": "long 80min"}
    assert key(days) == [False, True]
    assert key(days, '[rules]\n"toy/length" = { long_from = 60 }') == [True, True]
    assert key(days, '[rules]\n"toy/length" = { long_from = 120 }') == [False, False]


def test_where_several_rules_own_a_threshold_the_lowest_counts() -> None:
    days = {"sat": "long 80min"}
    assert key(days, rules=(LENGTH, OTHER)) == key(days, rules=(OTHER, LENGTH)) == [True]
    assert key(days, rules=(OTHER,)) == [False]


def test_a_threshold_of_descent_does_the_same() -> None:
    assert key({"sat": "easy 40min descent 300m"}, rules=(STEEP,)) == [True]
    assert key({"sat": "easy 40min descent 300m"}) == [False]
