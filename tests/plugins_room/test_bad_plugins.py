"""Whatever a plugin does, the others are heard the same, it is named, and what it might have closed is closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from runrules import JUMPS, LEGS, LOADED_LEGS, Advice, Engine, Notice, Propose, Veto, Work, to_json, to_text
from runrules.models import AREAS, LOADS, work
from tests.plugins_room.bad_plugins import BAD
from tests.plugins_room.shelf import install, source
from tests.toys import RULE, behind, placed, profile, rule, toy, unnamed

# "good" and "late" stand before and after "bad" by name; both tell what they saw, so a change would be heard.
TELLS = """
@hookimpl
def runrules_advise(athlete, week):
    yield Propose(R, LEGS & HEAVY, 30, 1)
    yield Prefer(R, LEGS, (week.days[3].date,), 2)
    yield Notice(R, repr((athlete, week)))
    for day in week.days:
        for run in day.runs:
            if run.key:
                yield Veto(R, LEGS & HEAVY, (day.date,), guards=day.date)
"""
TOP = """
[[athlete.injuries]]
site = "calf_strain"
pain = 0
[[races]]
date = 2026-12-20
distance = "10k"
"""
PROFILE = profile(
    TOP, mon="intervals 50min", wed="easy 40min", fri="strength core light", sat="cross 60min", sun="long 100min"
)


def told(advice: Advice) -> list[tuple[object, ...]]:
    """What the other plugins said, without what came of it."""
    return [
        (
            one.plugin,
            one.rule,
            one.kind,
            one.severity,
            one.message,
            one.params,
            one.week,
            one.dates,
            one.work,
            one.level,
        )
        for one in advice.statements
        if one.plugin != "bad"
    ]


def closed(advice: Advice) -> Work:
    """All work that is closed on every day."""
    found = Work.NOTHING
    for area in AREAS:
        for load in LOADS:
            if all(day.grid[area][load].verdict == "no" for day in advice.weeks[0].days):
                found |= work((area,), load)
    return found


@pytest.mark.parametrize("what", BAD)
def test_a_bad_plugin_is_named_and_closed_for_and_changes_no_answer_of_another(what: str, shelf: Path) -> None:
    bad = BAD[what]
    install(shelf, "good-toys", "2.0", {name: source(name, TELLS, "LEGS") for name in ("all", "good")})
    install(shelf, "bad-toys", "0.3.1", {"bad": bad.module})
    without = Engine(["all", "good"]).advise(PROFILE)
    assert without.status == "complete"
    assert len(told(without)) == 10

    advice = Engine(["all", "bad", "good"], patience_s=0.2).advise(PROFILE)

    assert told(advice) == told(without)
    (failure,) = advice.failures
    assert (failure.plugin, failure.distribution, failure.version) == ("bad", "bad-toys", "0.3.1")
    assert bad.says in failure.error
    assert "\n" not in failure.error
    assert advice.status == "degraded"
    assert [(one.name, one.status) for one in advice.plugins] == [
        ("all", "heard"),
        ("bad", "failed"),
        ("good", "heard"),
    ]
    assert closed(advice) == bad.closed
    assert unnamed(advice) == []
    (veto,) = [one for one in advice.statements if one.plugin == "bad"]
    assert (veto.rule, veto.kind, veto.severity, veto.upheld) == ("bad/not-heard", "veto", "hard", True)
    assert "bad was not heard" in veto.message
    assert "bad" in to_text(advice)
    assert to_json(advice)


@pytest.mark.parametrize("what", ["raises before answering", "changes the athlete by force", "raises on registering"])
def test_the_next_week_is_asked_about_as_if_nothing_had_been(what: str, shelf: Path) -> None:
    install(shelf, "good-toys", "2.0", {"good": source("good", TELLS, "LEGS")})
    install(shelf, "bad-toys", "0.3.1", {"bad": BAD[what].module})
    engine = Engine(["bad", "good"])
    first = engine.advise(PROFILE)
    assert told(engine.advise(PROFILE)) == told(first)
    assert engine.advise(PROFILE) == first


def test_what_a_bad_plugin_might_have_closed_is_closed_to_planned_strength_too() -> None:
    bad = toy("bad", closes=LEGS, answer=lambda athlete, week, settings: [1 / 0])  # type: ignore[list-item]
    advice = Engine({"bad": bad}).advise(profile(tue="strength full heavy"))
    assert placed(advice) == ["tue upper+core moderate changed"]
    (lift,) = advice.weeks[0].days[1].strength
    assert [one.rule for one in behind(advice, lift.because)] == ["bad/not-heard"]


def test_a_plugin_whose_rules_close_nothing_closes_nothing_by_being_silent() -> None:
    bad = toy("bad", closes=Work.NOTHING, answer=lambda athlete, week, settings: [1 / 0])  # type: ignore[list-item]
    advice = Engine({"bad": bad}).advise(profile())
    assert (advice.status, closed(advice), advice.statements) == ("degraded", Work.NOTHING, ())
    assert "their advice is missing" in advice.failures[0].effect


def test_what_is_closed_is_told_in_words() -> None:
    def effect(closes: Work) -> str:
        bad = toy("bad", closes=closes, answer=lambda athlete, week, settings: [1 / 0])  # type: ignore[list-item]
        return Engine({"bad": bad}).advise(profile()).failures[0].effect

    assert effect(LOADED_LEGS) == "legs from moderate up and jumps are closed this week"
    assert effect(JUMPS | Work.LEGS_HEAVY) == "closed this week: legs heavy, jumps"


@pytest.mark.parametrize("when", ["import", "rules", "advise"])
def test_an_interruption_by_the_keyboard_passes(when: str, shelf: Path) -> None:
    stop = "raise KeyboardInterrupt\n"
    rules = "@hookimpl\ndef runrules_rules():\n    " + (stop if when == "rules" else "return [R]\n")
    advise = "@hookimpl\ndef runrules_advise():\n    " + (stop if when == "advise" else "return []\n")
    body = stop if when == "import" else rules + advise
    install(shelf, "bad-toys", "1.0", {"bad": source("bad", body, rules=False)})
    with pytest.raises(KeyboardInterrupt):
        Engine(["bad"]).advise(PROFILE)


def test_a_class_as_entry_point_is_refused_and_an_instance_is_taken(shelf: Path) -> None:
    body = """
class Plugin:
    @hookimpl
    def runrules_rules(self): return [R]
    @hookimpl
    def runrules_advise(self, week): return [Veto(R, JUMPS)]
class Shelf:
    plugin = Plugin()
"""
    text = source("toy", body, rules=False)
    install(shelf, "toys", "1.0", {"toy": text}, {"toy": "toy:Plugin"})
    (failure,) = Engine(["toy"]).advise(PROFILE).failures
    assert failure.error == "the entry point names a class; name a module or an instance"
    (shelf / "toys-1.0.dist-info" / "entry_points.txt").write_text("[runrules]\ntoy = toy:Shelf.plugin\n")
    assert Engine(["toy"]).advise(PROFILE).status == "complete"


def test_an_entry_point_that_leads_nowhere_is_named(shelf: Path) -> None:
    install(shelf, "toys", "1.0", {"toy": "x = 1\n"}, {"toy": "toy:y.z", "gone": "gone_module"})
    failures = Engine(["toy", "gone"]).advise(PROFILE).failures
    assert [(one.plugin, one.error) for one in failures] == [
        ("gone", "ModuleNotFoundError: No module named 'gone_module'"),
        ("toy", "AttributeError: module 'toy' has no attribute 'y'"),
    ]


def test_each_plugin_is_asked_once_a_week_also_beside_one_that_fails() -> None:
    good = toy("good", Propose(rule("good/rule"), LEGS, 30, 1))
    bad = toy("bad", answer=lambda athlete, week, settings: [1 / 0])  # type: ignore[list-item]
    Engine({"good": good, "bad": bad}).advise(PROFILE)
    assert (good.asked, bad.asked) == (1, 1)


@pytest.mark.parametrize("answer", [None, (), [], iter(())])
def test_a_plugin_may_answer_nothing(answer: Any) -> None:
    advice = Engine({"toy": toy("toy", answer=lambda athlete, week, settings: answer)}).advise(PROFILE)
    assert (advice.status, advice.statements) == ("complete", ())


def test_a_plugin_takes_only_the_arguments_that_it_wants(shelf: Path) -> None:
    body = "@hookimpl\ndef runrules_advise(settings, week):\n    return [Notice(R, f'{week.starts} {settings}')]\n"
    install(shelf, "toys", "1.0", {"toy": source("toy", body)})
    (notice,) = Engine(["toy"]).advise(PROFILE).statements
    assert notice.message == "2026-11-23 Settings({'toy/rule': {}})"


def test_an_answer_may_be_graver_than_its_rule() -> None:
    (veto,) = Engine({"toy": toy("toy", Veto(RULE, LEGS, severity="hard"))}).advise(PROFILE).statements
    assert veto.severity == "hard"


def test_a_plugin_that_speaks_again_about_the_same_is_heard_once() -> None:
    (notice,) = Engine({"toy": toy("toy", Notice(RULE), Notice(RULE))}).advise(PROFILE).statements
    assert notice.id == "s1"
