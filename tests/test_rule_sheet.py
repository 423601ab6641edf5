"""Our rules are those of the rule sheet: ids, grades, sources and settings, by the facts that lie beside this test."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from runrules import Engine, Rule

FACTS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "rule_sheet.json").read_text())
SHEET = Path(__file__).parents[2] / "shared" / "evidence" / "rules.toml"
PLUGINS = sorted({key.partition("/")[0] for key in FACTS})
LEFT_OUT = {"dose/progress-load": "no profile says how many repetitions were done"}


def ours() -> dict[str, Rule]:
    return {rule.id: rule for rule in Engine(PLUGINS).rules()}


def test_every_must_and_should_rule_is_there_or_left_out_for_a_reason() -> None:
    wanted = {key for key, rule in FACTS.items() if rule["priority"] in ("must", "should")}
    assert wanted - set(ours()) == set(LEFT_OUT)
    assert set(ours()) <= set(FACTS)


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
        found = {one.name: (one.default, one.low, one.high, sorted(one.choices), one.unit) for one in rule.settings}
        assert found == wanted, key


@pytest.mark.skipif(not SHEET.exists(), reason="the sheet itself is not beside this checkout")
def test_the_facts_are_still_those_of_the_sheet() -> None:
    for rule in tomllib.loads(SHEET.read_text())["rule"]:
        if rule["plugin"] in PLUGINS:
            fact = FACTS[rule["id"]]
            assert [fact[name] for name in ("priority", "severity", "evidence", "sources")] == [
                rule[name] for name in ("priority", "severity", "evidence", "sources")
            ]
