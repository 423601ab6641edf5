"""The example plugins: each another kind, and each keeps what every plugin promises."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from runrules import EVERYTHING, HEAVY, LEGS, Engine, Limit, Notice, Prefer, Propose, Rule, Veto, Work, load_profile
from runrules.testing import check, say
from tests.example_plugins import FOLDERS, example_plugin

each = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
HEAT, EXAMS, TEAM = FOLDERS


def rules(folder: Path) -> list[Rule]:
    name, plugin = example_plugin(folder)
    return list(Engine({name: plugin}).rules())


def kinds(folder: Path) -> set[type]:
    """The kinds of statement that the examples of its rules, and its own profile, bring about."""
    name, plugin = example_plugin(folder)
    (profile,) = folder.glob("*-week.toml")
    texts = [*(rule.example for rule in rules(folder)), profile.read_text(encoding="utf-8")]
    return {type(one) for text in texts for one in say(plugin, text, name)}


@each
def test_an_example_keeps_what_every_plugin_promises(folder: Path) -> None:
    name, plugin = example_plugin(folder)
    check(plugin, name)


def test_one_only_closes_one_only_contributes_one_limits() -> None:
    assert (kinds(HEAT), [rule.closes for rule in rules(HEAT)]) == ({Veto}, [LEGS & HEAVY])
    assert (kinds(TEAM), [rule.closes for rule in rules(TEAM)]) == ({Prefer, Propose}, [Work.NOTHING])
    assert kinds(EXAMS) <= {Limit, Notice}


@each
def test_an_example_is_unlike_ours_and_claims_no_evidence(folder: Path) -> None:
    ours = {rule.id for rule in Engine().rules()}
    assert not {rule.id for rule in rules(folder)} & ours
    assert {rule.evidence for rule in rules(folder)} == {"C"}
    assert all("tested" in rule.why or "no better" in rule.why for rule in rules(folder))


@each
def test_an_example_is_a_distribution_of_its_own(folder: Path) -> None:
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == folder.name
    assert project["dependencies"] == ["runrules>=0.1,<0.2"]
    assert (folder / "README.md").read_text(encoding="utf-8").startswith(f"# {folder.name}\n")
    assert list(folder.glob("tests/test_*.py"))


def test_a_hot_day_moves_heavy_legs_and_a_cooler_one_does_not() -> None:
    name, plugin = example_plugin(HEAT)
    advice = Engine({name: plugin}).advise(load_profile(HEAT / "hot-week.toml"))
    heavy = [day.grid["legs"]["heavy"].verdict for day in advice.weeks[0].days]
    assert heavy == ["no", "no", "yes", "yes", "yes", "yes", "yes"]
    assert {day.grid[area]["heavy"].verdict for day in advice.weeks[0].days for area in ("upper", "core", "jumps")} == {
        "yes"
    }


def test_a_team_of_runners_with_one_session_gets_no_second() -> None:
    name, plugin = example_plugin(TEAM)
    text = "[strength]\nsessions = 1\n\n[[weeks]]\nstarts = 2026-11-23\n"
    assert [one.kind for one in say(plugin, text, name)] == ["prefer"]


def test_exams_limit_all_strength_on_their_days() -> None:
    name, plugin = example_plugin(EXAMS)
    (limit,) = say(plugin, rules(EXAMS)[0].example, name)
    assert isinstance(limit, Limit)
    assert limit.work == EVERYTHING
    assert [str(day) for day in limit.dates or ()] == [f"2026-11-{day}" for day in range(25, 30)]
