"""The schema that the command prints: the rules that are heard by name, and a place for those that are not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from runrules import Engine, Setting
from runrules.cli import app
from runrules.problems import ProfileError
from runrules.profile import input_schema, parse_profile
from runrules.profile.schema_rules import Known
from tests import toys

from .test_statuses import install, outside

EVE = "key-sessions/day-before-heavy"
WEEK = {"weeks": [{"starts": "2026-11-23"}]}


@pytest.fixture(scope="module")
def printed() -> dict[str, Any]:
    result = CliRunner().invoke(app, ["schema", "profile"])
    assert (result.exit_code, result.stderr) == (0, "")
    made: dict[str, Any] = json.loads(result.stdout)
    return made


def takes(schema: dict[str, Any], **more: Any) -> bool:
    return not [*Draft202012Validator(schema).iter_errors({**WEEK, **more})]


def test_every_rule_is_there_with_its_settings_and_nothing_else(printed: dict[str, Any]) -> None:
    listed = printed["properties"]["rules"]["properties"]
    rules = Engine().rules()
    assert [*listed] == sorted(rule.id for rule in rules)
    for rule in rules:
        one = listed[rule.id]
        assert one["description"] == rule.summary
        off = set() if rule.severity == "hard" else {"off", "off_by"}
        assert set(one["properties"]) == {setting.name for setting in rule.settings} | off
        for setting in rule.settings:
            said = one["properties"][setting.name]
            assert said["default"] == setting.default
            assert tuple(said.get("enum", ())) == setting.choices
            assert (said.get("minimum"), said.get("maximum")) == (setting.low, setting.high)


@pytest.mark.parametrize(
    "rules",
    [
        {EVE: {"guard_hours": 48}},
        {EVE: {"off": "I do these in a class"}},
        {EVE: {}},
        {"key-sessions/day-before-moderate": {"policy": "veto"}},
        {"trail/lateral-balance": {"exercises": 2, "off": "I do these in a class"}},
    ],
)
def test_what_the_engine_takes_of_rules_the_schema_takes(printed: dict[str, Any], rules: dict[str, Any]) -> None:
    Engine().advise(parse_profile(json.dumps({**WEEK, "rules": rules})))
    assert takes(printed, rules=rules)


@pytest.mark.parametrize(
    "rules",
    [
        {"key-sessions/day-before-heavi": {"guard_hours": 48}},
        {"key-session/day-before-heavy": {"guard_hours": 48}},
        {EVE: {"guard_hour": 48}},
        {EVE: {"guard_hours": 49}},
        {EVE: {"guard_hours": 24.5}},
        {EVE: {"guard_hours": "24"}},
        {EVE: {"off": ""}},
        {"key-sessions/day-before-moderate": {"policy": "vet"}},
        {"red-flags/bsi": {"off": "I know better"}},
    ],
)
def test_a_wrong_rule_setting_or_value_is_refused_by_both(printed: dict[str, Any], rules: dict[str, Any]) -> None:
    assert not takes(printed, rules=rules)
    with pytest.raises(ProfileError):
        Engine().advise(parse_profile(json.dumps({**WEEK, "rules": rules})))


def test_plugins_that_are_there_are_offered_and_others_taken(printed: dict[str, Any]) -> None:
    offered = printed["properties"]["plugins"]["properties"]["block"]["items"]["anyOf"][0]["enum"]
    assert offered == sorted(one.name for one in Engine().found())
    assert takes(printed, plugins={"require": ["rest", "somebody-elses"], "block": ["not-here"]})
    assert not takes(printed, plugins={"require": ["no/slash"]})


def tables(schema: Any) -> Iterator[dict[str, Any]]:
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    yield from [schema] if isinstance(schema, dict) else []
    for one in inner:
        yield from tables(one)


def test_the_printed_schema_is_one_and_its_examples_and_defaults_are_right_by_it(printed: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(printed)
    seen = 0
    for one in tables(printed):
        if isinstance(one.get("examples"), list) or isinstance(one.get("type"), str):
            judge = Draft202012Validator({**one, "$defs": printed["$defs"]})
            for value in [*one.get("examples", []), *([one["default"]] if "default" in one else [])]:
                judge.validate(value)
                seen += 1
    assert seen > 150


def test_editors_that_know_neither_lookahead_nor_newer_words_see_the_rules_too(printed: dict[str, Any]) -> None:
    rules = printed["properties"]["rules"]
    assert set(rules) == {"description", "type", "properties", "additionalProperties", "maxProperties", "examples"}
    assert rules["additionalProperties"] is False


def test_without_any_plugin_every_rule_is_taken() -> None:
    for known in (None, Known(())):
        assert takes(input_schema(known), rules={"any/rule": {"hours": 3}})


BROKEN = "raise RuntimeError('no luck')\n"


def test_a_plugin_that_is_not_heard_is_named_and_its_rules_are_taken(tmp_path: Path) -> None:
    install(tmp_path, "broken", BROKEN)
    result = outside("schema", "profile", path=tmp_path)
    assert (result.returncode, result.stderr) == (3, "NOT HEARD: broken 1.2: RuntimeError: no luck\n")
    schema = json.loads(result.stdout)
    assert takes(schema, rules={"broken/any": {"hours": 3}})
    assert takes(schema, rules={EVE: {"guard_hours": 48}})
    assert not takes(schema, rules={EVE: {"guard_hour": 48}})
    assert not takes(schema, rules={"unbroken/any": {"hours": 3}})
    assert not takes(schema, rules={"broken/any/more": {"hours": 3}})


def test_a_blocked_plugin_is_left_alone_and_its_rules_are_taken(tmp_path: Path) -> None:
    install(tmp_path, "broken", BROKEN)
    mine = tmp_path / "mine.toml"
    mine.write_text('[plugins]\nblock = ["broken"]\n[[weeks]]\nstarts = 2026-11-23\n')
    for options in (("--block", "broken"), ("--profile", str(mine))):
        result = outside("schema", "profile", *options, path=tmp_path)
        assert (result.returncode, result.stderr) == (0, "")
        assert takes(json.loads(result.stdout), rules={"broken/any": {"hours": 3}})


def test_the_same_schema_comes_out_under_any_hash_seed() -> None:
    assert len({outside("schema", "profile", PYTHONHASHSEED=seed).stdout for seed in "012"}) == 1


def test_a_setting_that_is_a_date_has_its_pattern() -> None:
    settings = (Setting("first", "", form="date"), Setting("forecast", "", -40, 60, "°C", form="numbers by date"))
    schema = input_schema(Known((toys.rule("toy/dated", settings=settings),), ("toy",)))
    for good in (
        {"first": "2026-11-30"},
        {"forecast": "2026-07-14 34"},
        {"forecast": "2026-07-14 34, 2026-07-15 -1.5"},
    ):
        assert takes(schema, rules={"toy/dated": good}), good
    for bad in ({"first": "30.11."}, {"first": 5}, {"forecast": "34"}, {"forecast": "2026-07-14 34 2026-07-15 36"}):
        assert not takes(schema, rules={"toy/dated": bad}), bad
