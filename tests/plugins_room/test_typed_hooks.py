"""A type checker sees what is wrong with an implementation of a hook, and takes every right one."""

from __future__ import annotations

import re
import sys
from itertools import permutations
from pathlib import Path

import pytest
from mypy import api

import runrules
from runrules import advise_hook, rules_hook

HEAD = """
from collections.abc import AsyncIterator, Iterable, Iterator

from runrules import (
    LEGS, Athlete, Notice, Rule, Settings, Source, Statement, Veto, Week, advise_hook, hookimpl, rules_hook
)

R = Rule("x/y", "s", "m", "w", "firm", "C", closes=LEGS)
"""
GOOD = """
@rules_hook
def runrules_rules() -> list[Rule]:
    return [R]


@advise_hook
def runrules_advise(settings: Settings, athlete: Athlete) -> Iterator[Veto]:
    if athlete.age and settings.whole(R, "hours") < 3:
        yield Veto(R, LEGS)


class Methods:
    @rules_hook
    def runrules_rules(self) -> Iterable[Rule]:
        return (R,)

    @advise_hook
    def runrules_advise(self, week: Week, settings: Settings, athlete: Athlete) -> Iterable[Statement]:
        return [Veto(R, LEGS, (week.starts,)), Notice(R)]


class Nothing:
    @staticmethod
    @rules_hook
    def runrules_rules() -> tuple[Rule, ...]:
        return (R,)

    @advise_hook
    def runrules_advise(self) -> list[Notice]:
        return []


class AsBefore:
    @hookimpl
    def runrules_rules(self) -> list[Rule]:
        return [R]

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week) -> list[Veto | Notice]:
        return [Notice(R)]


kept: Veto = next(iter(runrules_advise(Settings({}), Athlete())))
"""
TAKEN = {"athlete": "Athlete", "week": "Week", "settings": "Settings"}
#: Any of the arguments in any order, as functions and as methods.
EVERY_CHOICE = "".join(
    f"""
def function_{number}() -> None:
    @advise_hook
    def runrules_advise({taken}) -> list[Veto]:
        return []

class Plugin{number}:
    @advise_hook
    def runrules_advise(self{taken and ", "}{taken}) -> list[Veto]:
        return []
"""
    for number, taken in enumerate(
        ", ".join(f"{name}: {TAKEN[name]}" for name in names)
        for most in range(4)
        for names in permutations(TAKEN, most)
    )
)
#: Each mistake is flagged on the line that ends in "# wrong", and no other line is.
MISTAKES = {
    "an argument that there is not": """
@advise_hook  # wrong
def runrules_advise(weeks: Week) -> list[Veto]:
    return []
""",
    "one argument too many": """
@advise_hook  # wrong
def runrules_advise(week: Week, athlete: Athlete, weather: str) -> list[Veto]:
    return []
""",
    "a misspelt argument before a right one": """
@advise_hook  # wrong
def runrules_advise(athlet: Athlete, week: Week) -> list[Veto]:
    return []
""",
    "an argument of another type": """
@advise_hook  # wrong
def runrules_advise(week: Athlete) -> list[Veto]:
    return []
""",
    "text for an answer": """
@advise_hook  # wrong
def runrules_advise(week: Week) -> str:
    return "no legs"
""",
    "one statement for an answer": """
@advise_hook  # wrong
def runrules_advise(week: Week) -> Veto:
    return Veto(R, LEGS)
""",
    "texts among the statements": """
@advise_hook  # wrong
def runrules_advise() -> list[str]:
    return ["no legs"]
""",
    "a coroutine": """
@advise_hook  # wrong
async def runrules_advise(week: Week) -> list[Veto]:
    return []
""",
    "an asynchronous generator": """
@advise_hook  # wrong
async def runrules_advise(week: Week) -> AsyncIterator[Veto]:
    yield Veto(R, LEGS)
""",
    "statements where rules belong": """
@rules_hook  # wrong
def runrules_rules() -> list[Veto]:
    return []
""",
    "rules that ask for the athlete": """
@rules_hook  # wrong
def runrules_rules(athlete: Athlete) -> list[Rule]:
    return []
""",
    "a method with a wrong argument": """
class Plugin:
    @advise_hook  # wrong
    def runrules_advise(self, week: Week, setting: Settings) -> list[Veto]:
        return []
""",
    "a method with a wrong answer": """
class Plugin:
    @advise_hook  # wrong
    def runrules_advise(self, athlete: Athlete) -> list[Rule]:
        return []
""",
    "the older marker on a wrong answer": """
@hookimpl  # wrong
def runrules_advise(week: Week) -> dict[str, Veto]:
    return {}
""",
    "the older marker on a wrong argument": """
@hookimpl  # wrong
def runrules_advise(wek: Week) -> list[Veto]:
    return []
""",
    "an option that is refused": """
@hookimpl(tryfirst=True)  # wrong
def runrules_advise(week: Week) -> list[Veto]:
    return []
""",
    "a statement with work as text": """
@advise_hook
def runrules_advise(week: Week) -> Iterator[Veto]:
    yield Veto(R, "legs")  # wrong
""",
    "a statement under no rule": """
@advise_hook
def runrules_advise(week: Week) -> Iterator[Veto]:
    yield Veto("x/y", LEGS)  # wrong
""",
    "a statement with a date for its dates": """
@advise_hook
def runrules_advise(week: Week) -> Iterator[Veto]:
    yield Veto(R, LEGS, week.starts)  # wrong
""",
    "a statement of another kind than it says": """
@advise_hook
def runrules_advise(week: Week) -> Iterator[Veto]:
    yield Notice(R)  # wrong
""",
    "an attribute that there is not": """
@advise_hook
def runrules_advise(athlete: Athlete) -> list[Veto]:
    return [Veto(R, LEGS)] if athlete.aeg == 65 else []  # wrong
""",
    "a grade that there is not": """
OTHER = Rule("x/z", "s", "m", "w", "severe", "C")  # wrong
""",
}


@pytest.fixture(scope="module")
def flagged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[int]]:
    """The lines that a strict type checker flags, by file: one file for each mistake, and the good one."""
    folder = tmp_path_factory.mktemp("typed")
    texts = {f"bad_{number}": text for number, text in enumerate(MISTAKES.values())} | {"good": GOOD + EVERY_CHOICE}
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(HEAD + text)
    options = ["--strict", "--config-file=", f"--cache-dir={folder / 'cache'}", "--no-error-summary"]
    options += ["--hide-error-context", f"--python-executable={sys.executable}"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MYPYPATH", str(Path(runrules.__file__).parents[1]))
        printed, broken, _ = api.run([*options, *(str(folder / f"{name}.py") for name in texts)])
    assert not broken
    found: dict[str, list[int]] = {name: [] for name in texts}
    for path, line in re.findall(r"^(.+?):(\d+): error", printed, re.M):
        found[Path(path).stem].append(int(line))
    return found


@pytest.mark.parametrize("what", MISTAKES)
def test_a_type_checker_flags_on_its_line(what: str, flagged: dict[str, list[int]]) -> None:
    lines = (HEAD + MISTAKES[what]).splitlines()
    wrong = [number for number, line in enumerate(lines, 1) if line.endswith("# wrong")]
    assert sorted(set(flagged[f"bad_{list(MISTAKES).index(what)}"])) == wrong
    assert len(wrong) == 1


def test_a_type_checker_takes_every_choice_of_arguments_and_keeps_the_type_of_what_is_marked(
    flagged: dict[str, list[int]],
) -> None:
    assert flagged["good"] == []


def test_a_marker_refuses_a_function_of_another_name_where_it_is_written() -> None:
    with pytest.raises(TypeError, match="advise_hook marks runrules_advise, not 'runrules_advice'"):

        @advise_hook
        def runrules_advice() -> list[runrules.Veto]:
            return []

    with pytest.raises(TypeError, match="rules_hook marks runrules_rules, not 'runrules_advise'"):

        @rules_hook
        def runrules_advise() -> list[runrules.Rule]:
            return []


def test_a_plugin_with_the_markers_is_heard() -> None:
    rule = runrules.Rule("toy/rule", "s", "A toy.", "w", "firm", "C", closes=runrules.LEGS)

    class Toy:
        @rules_hook
        def runrules_rules(self) -> list[runrules.Rule]:
            return [rule]

        @advise_hook
        def runrules_advise(self, week: runrules.Week) -> list[runrules.Veto]:
            return [runrules.Veto(rule, runrules.LEGS, (week.starts,))]

    advice = runrules.Engine({"toy": Toy()}).advise(runrules.parse_profile("[[weeks]]\nstarts = 2026-11-23\n"))
    assert [(one.rule, one.kind) for one in advice.statements] == [("toy/rule", "veto")]
