"""The schema of a profile says what the reader does."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from runrules import DAYS
from runrules.problems import ProfileError
from runrules.profile import input_schema, parse_profile

from .test_reading import EVERYTHING, LIFTS, RUNS, SESSIONS, as_json, in_words

VALIDATOR = Draft202012Validator(input_schema())


def profile(**more: Any) -> dict[str, Any]:
    return {"weeks": [{"starts": "2026-11-23"}], **more}


def monday(session: Any) -> dict[str, Any]:
    return {"weeks": [{"starts": "2026-11-23", "mon": session}]}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(input_schema())
    assert input_schema()["title"] == "runrules.profile/1"


def tables(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema inside of a schema, itself among them."""
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    yield from [schema] if isinstance(schema, dict) else []
    for one in inner:
        yield from tables(one)


def properties() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key that the schema names, with its schema, as often as it stands there."""
    for table in tables(input_schema()):
        if table.get("type") == "object":
            yield from table.get("properties", {}).items()


def test_every_property_is_described() -> None:
    assert [name for name, schema in properties() if not schema.get("description")] == []


def test_every_key_without_a_list_of_its_values_has_an_example() -> None:
    closed = {"enum", "properties", "items", "$ref", "maxProperties"}
    bare = {name for name, schema in properties() if "examples" not in schema and not closed & schema.keys()}
    # Flags need none, minutes have theirs above the days.
    assert bare == {"fever", "key", "done", *DAYS}


def test_every_table_takes_known_keys_only() -> None:
    open_ones = [table for table in tables(input_schema()) if "properties" in table and table.get("type") == "object"]
    assert len(open_ones) > 10
    for table in open_ones:
        assert table["additionalProperties"] is False or "off" in table["properties"]


def test_every_list_of_words_says_that_they_are_text() -> None:
    assert [
        one for one in tables(input_schema()) if isinstance(one.get("enum"), list) and one["type"] != "string"
    ] == []


def test_examples_and_defaults_are_right_by_the_schema_itself() -> None:
    root = input_schema()
    shown = [one for one in tables(root) if isinstance(one.get("examples"), list) or isinstance(one.get("type"), str)]
    seen = 0
    for one in shown:
        judge = Draft202012Validator({**one, "$defs": root["$defs"]})
        for value in [*one.get("examples", []), *([one["default"]] if "default" in one else [])]:
            judge.validate(value)
            seen += 1
    assert seen > 50


def test_example_sessions_are_read() -> None:
    for words in input_schema()["$defs"]["session"]["anyOf"][0]["examples"]:
        parse_profile(json.dumps(monday(words)))


def test_a_default_is_what_the_reader_takes_where_nothing_is_said() -> None:
    said = {name: schema["default"] for name, schema in properties() if "default" in schema}
    keys = ("conditions", "cleared", "injuries")
    full = profile(
        athlete={key: said[key] for key in keys} | {"state": {"fever": said["fever"], "signs": said["signs"]}},
        races=said["races"],
        strength={"goal": said["goal"], "minutes_by_day": said["minutes_by_day"]},
        plugins={"require": said["require"], "block": said["block"]},
    )
    assert parse_profile(json.dumps(full)) == parse_profile(json.dumps(profile()))
    bare = {"kind": "strength"}
    lift = bare | {key: said[key] for key in ("areas", "load", "done")}
    assert parse_profile(json.dumps(monday(lift))) == parse_profile(json.dumps(monday(bare)))
    sore, day = {"site": "mtss"}, {"date": "2027-01-10", "distance": "half"}
    for key, plain, more in (("injuries", sore, ("pain", "signs")), ("races", day, ("priority", "name"))):
        both = [{key: [one]} for one in (plain, plain | {name: said[name] for name in more})]
        wrapped = [profile(athlete=one) if key == "injuries" else profile(**one) for one in both]
        first, second = (parse_profile(json.dumps(one)).athlete for one in wrapped)
        assert first == second


def test_editors_that_compile_patterns_as_utf_8_can_take_every_one() -> None:
    patterns = [one["pattern"] for one in tables(input_schema()) if isinstance(one.get("pattern"), str)]
    assert len(patterns) > 10
    for pattern in patterns:
        assert "ud8" not in pattern  # half of a surrogate pair: taplo refuses the whole schema for one
        assert "(?<" not in pattern


@pytest.mark.parametrize(
    "good",
    [
        json.loads(as_json(EVERYTHING)),
        profile(),
        profile(races=[{"date": "2026-12-13", "distance": 12.5}]),
        profile(athlete={"equipment": [], "conditions": []}),
        *(monday(words) for words, _, _ in SESSIONS),
        monday("free"),
        monday("rest"),
        monday(["easy", {"kind": "walk"}]),
    ],
)
def test_what_the_reader_takes_the_schema_takes(good: dict[str, Any]) -> None:
    parse_profile(json.dumps(good))
    VALIDATOR.validate(good)


@given(RUNS | LIFTS)
def test_any_session_that_the_reader_takes_the_schema_takes(table: dict[str, Any]) -> None:
    for session in (table, " ".join(in_words(table))):
        parse_profile(json.dumps(monday(session)))
        VALIDATOR.validate(monday(session))


BAD = [
    {},
    {"weeks": []},
    {"weeks": [{}]},
    {"weeks": [{"starts": "23.11.2026"}]},
    {"weeks": [{"starts": "9999-11-23"}]},
    {"weeks": [{"starts": "2026-11-23"}] * 521},
    profile(week=[]),
    profile(today=20261123),
    profile(athlete={"age": "30"}),
    profile(athlete={"age": True}),
    profile(athlete={"age": 4}),
    profile(athlete={"age": None}),
    profile(athlete={"age": 45.9}),
    profile(athlete={"name": "a\u0007"}),
    profile(athlete={"name": "a\u202e"}),
    profile(athlete={"name": "n" * 201}),
    profile(athlete={"equipment": "band"}),
    profile(athlete={"equipment": ["band", "band"]}),
    profile(athlete={"terrain": "hill"}),
    profile(athlete={"injuries": [{"pain": 3}]}),
    profile(athlete={"injuries": [{"site": "knee"}]}),
    profile(athlete={"state": {"sleep_hours": 25}}),
    profile(athlete={"state": {"fever": 1}}),
    profile(races=[{"date": "2026-12-13"}]),
    profile(races=[{"date": "2026-12-13", "distance": "21k"}]),
    profile(races=[{"date": "2026-12-13", "distance": 0}]),
    profile(strength={"sessions": 15}),
    profile(strength={"days": []}),
    profile(strength={"minutes_by_day": {"tues": 20}}),
    profile(rules={"dose": {"off": "x"}}),
    profile(rules={"dose/a": {"off": True}}),
    profile(rules={"dose/a": {"off": " "}}),
    profile(rules={"dose/a": {"hours": True}}),
    profile(rules={"dose/a": {"Two words": 1}}),
    profile(plugins={"require": ["no/slash"]}),
    monday(""),
    monday("50min"),
    monday("intervalls 60min"),
    monday("easy 50"),
    monday("strength legs+bore"),
    monday("easy descent 600"),
    monday([]),
    monday(["rest"]),
    monday(["easy"] * 9),
    monday({"minutes": 30}),
    monday({"effort": "easy", "kind": "walk"}),
    monday({"effort": "easy", "areas": ["legs"]}),
    monday({"effort": "easy", "distance": "10k"}),
    monday({"kind": "strength", "key": True}),
    monday({"kind": "walk", "descent_m": 3}),
    monday({"effort": "easy", "minutes": 0}),
    monday({"effort": "easy", "km": 0}),
]


@pytest.mark.parametrize("bad", BAD)
def test_what_the_schema_refuses_the_reader_refuses(bad: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        VALIDATOR.validate(bad)
    with pytest.raises(ProfileError):
        parse_profile(json.dumps(bad))
