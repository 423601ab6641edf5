"""Our rules are those of the rule sheet, where it lies beside the project: ids, grades, sources and settings."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from runrules import Engine, Rule

SHEET = Path(__file__).parents[2] / "shared" / "evidence" / "rules.toml"
PLUGINS = (
    "dose",
    "first-weeks",
    "injury-prevention",
    "key-sessions",
    "race-build",
    "rest",
    "upper-body-any-day",
)
LEFT_OUT = {"dose/progress-load": "no profile says how many repetitions were done"}

pytestmark = pytest.mark.skipif(not SHEET.exists(), reason="the rule sheet is not beside this checkout")


def sheet() -> dict[str, dict[str, Any]]:
    return {rule["id"]: rule for rule in tomllib.loads(SHEET.read_text())["rule"] if rule["plugin"] in PLUGINS}


def ours() -> dict[str, Rule]:
    return {rule.id: rule for rule in Engine(PLUGINS).rules()}


def test_every_must_and_should_rule_is_there_or_left_out_for_a_reason() -> None:
    wanted = {key for key, rule in sheet().items() if rule["priority"] in ("must", "should")}
    assert wanted - set(ours()) == set(LEFT_OUT)
    assert set(ours()) <= set(sheet())


def test_each_rule_has_the_severity_grade_and_sources_of_the_sheet() -> None:
    rows = sheet()
    for key, rule in ours().items():
        row = rows[key]
        assert (rule.severity, rule.evidence) == (row["severity"], row["evidence"]), key
        assert [source.key for source in rule.sources] == row["sources"], key


def test_each_rule_has_the_settings_of_the_sheet() -> None:
    rows = sheet()
    for key, rule in ours().items():
        wanted = {
            name: (row["default"], row.get("min"), row.get("max"), sorted(row.get("allowed", ())), row.get("unit", ""))
            for name, row in rows[key].get("params", {}).items()
        }
        found = {one.name: (one.default, one.low, one.high, sorted(one.choices), one.unit) for one in rule.settings}
        assert found == wanted, key
