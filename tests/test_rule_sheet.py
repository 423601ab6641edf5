"""Our rules are those of the rule sheet: ids, grades, sources and settings, by the facts that lie beside this test."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from docs.trace import LEFT_OUT

from runrules import Engine, Rule

FACTS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "rule_sheet.json").read_text())
SHEET = Path(__file__).parents[2] / "shared" / "evidence" / "rules.toml"
PLUGINS = (
    "dose",
    "exercise-choice",
    "first-weeks",
    "injury-prevention",
    "key-sessions",
    "masters",
    "plyometrics",
    "race-build",
    "red-flags",
    "rest",
    "trail",
    "upper-body-any-day",
)


def ours() -> dict[str, Rule]:
    """Every rule of the twelve plugins that are installed."""
    return {rule.id: rule for rule in Engine().rules() if rule.id.partition("/")[0] in PLUGINS}


def settings(rule: Rule) -> dict[str, tuple[object, ...]]:
    return {one.name: (one.default, one.low, one.high, sorted(one.choices), one.unit) for one in rule.settings}


def test_the_facts_are_those_of_120_rules_of_twelve_plugins() -> None:
    assert len(FACTS) == 120
    assert {key.partition("/")[0] for key in FACTS} == set(PLUGINS)


def test_every_rule_is_there_or_left_out_for_a_reason() -> None:
    assert set(FACTS) - set(ours()) == set(LEFT_OUT)
    assert set(ours()) <= set(FACTS)
    assert all(reason.strip() for reason in LEFT_OUT.values())


def test_no_rule_that_must_be_there_is_left_out() -> None:
    assert [key for key in LEFT_OUT if FACTS[key]["priority"] == "must"] == []


def test_each_rule_has_the_severity_grade_and_sources_of_the_sheet() -> None:
    for key, rule in ours().items():
        fact = FACTS[key]
        assert (rule.severity, rule.evidence) == (fact["severity"], fact["evidence"]), key
        assert [source.key for source in rule.sources] == fact["sources"], key


def test_each_rule_has_the_settings_of_the_sheet() -> None:
    for key, rule in ours().items():
        wanted = {
            name: (row["default"], row.get("min"), row.get("max"), sorted(row.get("allowed", ())), row.get("unit", ""))
            for name, row in FACTS[key]["settings"].items()
        }
        assert settings(rule) == wanted, key


@pytest.mark.skipif(not SHEET.exists(), reason="the sheet itself is not beside this checkout")
def test_the_facts_are_still_those_of_the_sheet() -> None:
    rows = tomllib.loads(SHEET.read_text())["rule"]
    assert {rule["id"] for rule in rows} == set(FACTS)
    for rule in rows:
        fact = FACTS[rule["id"]]
        assert [fact[name] for name in ("priority", "severity", "evidence", "sources")] == [
            rule[name] for name in ("priority", "severity", "evidence", "sources")
        ]
        assert {name: row["default"] for name, row in fact["settings"].items()} == {
            name: row["default"] for name, row in rule.get("params", {}).items()
        }
