"""The schema of a profile says what the reader does."""

import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

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


def test_every_property_is_described() -> None:
    def undescribed(schema: Any, path: str = "") -> list[str]:
        if not isinstance(schema, dict):
            return [one for item in schema for one in undescribed(item, path)] if isinstance(schema, list) else []
        found = [
            f"{path}.{name}"
            for name, value in schema.get("properties", {}).items()
            if "description" not in value and "$ref" not in value and "minutes_by_day" not in path
        ]
        return found + [one for key, value in schema.items() for one in undescribed(value, f"{path}.{key}")]

    assert undescribed(input_schema()) == []


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
