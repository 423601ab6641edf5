"""The kit itself: a good plugin passes, and each broken one fails the check that it breaks and no other."""

from __future__ import annotations

import gc
import json
import logging
import sys
import time
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any
from unittest import SkipTest

import pytest
from attrs import evolve

from runrules import Athlete, Settings, Statement, Week, hookimpl, parse_profile
from runrules.plugins import Patience
from runrules.testing import CHECKS, Check, NotRun, athlete, checks, parametrize_with_checks, say, week
from runrules.testing.drawing import tables
from runrules.testing.outside import watching
from runrules.testing.questions import as_toml, drawn, neighbours
from tests.testing.eve import BROKEN, HILLY, LONG, Eve, saying

COUNT = 300


@cache
def outcomes(what: str) -> Mapping[str, str]:
    """What each check of a broken plugin comes to: "" if it passes, else what it says."""
    plugin, name, _ = BROKEN[what]
    count = 20 if name == "fast" else COUNT
    return dict(outcome(check) for check in checks(plugin, "eve", count=count))


def outcome(check: Check) -> tuple[str, str]:
    try:
        check()
    except NotRun as word:
        return check.name, f"not run: {word}"
    except AssertionError as word:
        return check.name, f"FAILED: {word}"
    return check.name, ""


@parametrize_with_checks(Eve(), count=COUNT)
def test_a_good_plugin_passes_every_check(check: Check) -> None:
    check()


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_plugin_fails_the_check_that_it_breaks_and_no_other(what: str) -> None:
    _, name, words = BROKEN[what]
    found = outcomes(what)
    assert {one: said for one, said in found.items() if said.startswith("FAILED")} == {name: found[name]}
    assert words in found[name]


def test_there_is_a_broken_plugin_for_every_check() -> None:
    assert {name for _, name, _ in BROKEN.values()} == set(CHECKS)


def test_a_plugin_that_is_not_loaded_is_asked_nothing_more() -> None:
    others = {name: said for name, said in outcomes("a misspelt hook").items() if name != "loads"}
    assert set(others.values()) == {"not run: the plugin is not loaded"}
    assert outcomes("a wrapper")["loads"] == "not run: the plugin is refused: see order-does-not-matter"


def test_checks_have_their_names_in_order_and_say_what_they_hold_against_a_plugin() -> None:
    found = checks(Eve())
    assert tuple(one.name for one in found) == CHECKS
    assert all(one.summary.endswith(".") for one in found)
    assert issubclass(NotRun, SkipTest)


def test_nothing_is_asked_before_the_first_check_runs() -> None:
    class Loud(Eve):
        asked = 0

        def answer(self, *about: object) -> list:
            Loud.asked += 1
            return []

    checks(Loud())
    assert Loud.asked == 0


def test_what_fails_is_shown_with_the_simplest_question_that_makes_it_fail() -> None:
    said = outcomes("a question it did not think of")["never-raises"]
    shown = said.partition("Asked about:\n")[2]
    profile = "\n".join(line.removeprefix("    ") for line in shown.splitlines())
    read = parse_profile(profile)
    assert read.athlete.state.soreness is not None
    assert read.athlete.state.fatigue is None
    assert len(profile.split()) <= 9, profile


def test_the_same_seed_draws_the_same_questions_and_another_seed_others() -> None:
    assert [one.raw for one in drawn(20, 1)] == [one.raw for one in drawn(20, 1)]
    assert [one.raw for one in drawn(20, 1)] != [one.raw for one in drawn(20, 2)]
    near = [one.raw for one in neighbours([LONG, HILLY], 20, 1)]
    assert near == [one.raw for one in neighbours([LONG, HILLY], 20, 1)]
    assert len({str(one) for one in near}) > 15


@pytest.mark.parametrize("seed", range(40))
def test_a_question_written_as_a_profile_reads_as_the_same(seed: int) -> None:
    (question,) = drawn(1, seed)
    assert parse_profile(as_toml(question)) == question.profile


def test_every_profile_that_is_drawn_reads() -> None:
    dice = Random(7)
    for _ in range(300):
        parse_profile(json.dumps(tables(dice, 3)))


MODULE = """
import os
from tests.testing.eve import Eve, Notice, CLIMBS, evolve
from runrules import hookimpl
EVE, SEEN = Eve(), {}
HOME = os.environ.get("HOME", "home").rpartition("/")[2].replace("_", "")

@hookimpl
def runrules_rules():
    return EVE.rules

@hookimpl
def runrules_advise(athlete, week, settings):
    said = EVE.answer(athlete, week, settings)
    word = CHOSEN
    return [evolve(one, message=f"Mind the {word}.") if isinstance(one, Notice) else one for one in said]
"""
BY_SET = '" and ".join({"heel", "knee", "calf", "shin", "hip", "foot", "back", "thigh", "ankle"})'
BY_FIRST = 'SEEN.setdefault("goal", len(repr((athlete, week))))'


@pytest.mark.parametrize(
    ("word", "said"),
    [('"heel"', ""), (BY_SET, "order of a set"), (BY_FIRST, "it remembers"), ("HOME", "the environment")],
)
def test_a_fresh_process_shows_what_leans_on_a_set_or_the_first_question_or_the_environment(
    word: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "eve_fresh.py").write_text(MODULE.replace("CHOSEN", word))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2]))
    try:
        found = dict(outcome(check) for check in checks(import_module("eve_fresh"), count=COUNT))
    finally:
        del sys.modules["eve_fresh"]
    assert said in found["deterministic"]
    assert [name for name, words in found.items() if words.startswith("FAILED")] == (["deterministic"] if said else [])


def test_a_rule_that_stands_in_a_module_and_is_not_named_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_out = 'FORGOTTEN = evolve(CLIMBS, id="eve/forgotten")\nANOTHERS = evolve(CLIMBS, id="dawn/climbs")\n'
    (tmp_path / "eve_short.py").write_text(MODULE.replace("CHOSEN", '"heel"') + left_out)
    monkeypatch.syspath_prepend(str(tmp_path))
    try:
        found = dict(outcome(check) for check in checks(import_module("eve_short"), count=20)[:2])
    finally:
        del sys.modules["eve_short"]
    assert found["rules-complete"] == "FAILED: eve/forgotten: it is there, but runrules_rules does not name it"


def test_what_python_does_while_it_imports_or_a_log_that_is_kept_is_not_the_plugins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "eve_late.py").write_text(
        "import os, pathlib\nHERE = os.getcwd(), os.environ.get('HOME'), pathlib.Path(__file__).read_text()\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    found: list[tuple[str, str]] = []
    with watching(found):
        import_module("eve_late")
        logging.getLogger("eve").warning("late")
    del sys.modules["eve_late"]
    assert found == []


def test_a_clock_that_others_hang_on_the_garbage_collector_is_not_the_plugins() -> None:
    found: list[tuple[str, str]] = []
    before = gc.get_threshold()

    def timed(*_: object) -> None:
        time.perf_counter()

    gc.callbacks.append(timed)
    gc.set_threshold(1)
    try:
        with watching(found):
            assert [[place] for place in range(1000)]
        assert found == []
        with watching(found):
            time.perf_counter()
    finally:
        gc.callbacks.remove(timed)
        gc.set_threshold(*before)
    assert [words for _, words in found] == ["it reads the clock (perf_counter); week.today is the day that counts"]


def test_the_clock_may_run_while_speed_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNRULES_SKIP_FAST", "1")
    (fast,) = [one for one in checks(Eve(), count=20) if one.name == "fast"]
    with pytest.raises(NotRun, match="RUNRULES_SKIP_FAST"):
        fast()


def test_everything_that_no_runner_should_read_in_one_message_is_told() -> None:
    text = "your weak form: this will prevent injury_risk, it is a guarantee"

    def answer(eve: Eve, said: list, *_: object) -> list:
        return [evolve(one, message=text) if one.kind == "notice" else one for one in said]

    found = dict(outcome(check) for check in checks(saying(answer), "eve", count=COUNT))["wording"]
    for words in ('"weak" reads as blame', '"injury_risk" is the name', '"guarantee" reads as', "capital", "sentence"):
        assert words in found
    assert found.count('"weak" reads as blame') == 1


#: The helpers, for calls that a type checker would refuse.
SAY: Any = say
PARAMETRIZE: Any = parametrize_with_checks


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda: SAY(athlete(), Eve()), "say() takes the plugin first, a module or an object, not an Athlete"),
        (lambda: SAY("eve", athlete(), week("")), "say() takes the plugin first, a module or an object, not a text"),
        (lambda: SAY(Eve(), week("free"), athlete()), "an athlete and a week, not a week: say(plugin, athlete(), week"),
        (lambda: SAY(Eve(), None), "not nothing"),
        (lambda: SAY(Eve(), athlete(), "mon easy 50min"), "needs a week"),
        (lambda: PARAMETRIZE("eve"), "not its name: import eve, and give that"),
        (lambda: PARAMETRIZE(Eve(), ["wording"]), "expected_failures maps checks to reasons"),
        (lambda: PARAMETRIZE({"wording": "why"}, Eve()), "expected_failures maps checks to reasons"),
    ],
)
def test_what_is_given_in_the_wrong_place_is_told_with_the_right_one(wrong: Callable, words: str) -> None:
    with pytest.raises(TypeError) as caught:
        wrong()
    assert words in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing can be stopped like this there")
def test_one_that_does_not_come_back_is_asked_nothing_more() -> None:
    asked = 0

    class Endless(Eve):
        @hookimpl
        def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
            nonlocal asked
            asked += 1
            while True:
                pass

    found = dict(outcome(one) for one in checks(Endless(), "eve", count=COUNT, patience=Patience(0.05)))
    assert found["never-raises"].startswith("FAILED: it did not answer within 0.05 s\nAsked about:")
    assert found["order-does-not-matter"] == "not run: it does not always come back: see never-raises"
    assert found["fast"] == "not run: it does not always come back: see never-raises"
    assert asked < 20


@pytest.mark.skipif(sys.platform == "win32", reason="nothing can be told apart like this there")
def test_one_that_interrupts_by_itself_stops_no_check() -> None:
    class Interrupts(Eve):
        @hookimpl
        def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
            raise KeyboardInterrupt

    module = ModuleType("interrupts")
    module.runrules_rules, module.runrules_advise = Interrupts().runrules_rules, Interrupts().runrules_advise  # type: ignore[attr-defined]
    found = dict(outcome(one) for one in checks(module, "eve", count=COUNT, patience=Patience(5)))
    assert found["never-raises"].startswith("FAILED: it raises KeyboardInterrupt, though nobody interrupted it")
    assert found["order-does-not-matter"] == ""
