"""The description of the service: up to date, valid, and true of every answer to whatever it allows to be sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS
from schemathesis.specs.openapi.definitions import OPENAPI_31

from runrules.serve.app import PATHS
from runrules.serve.describing import described
from runrules.serve.refusals import KINDS
from tests.serve.service import JSON, NDJSON, PROFILE, TOML, Service

FILE = Path(__file__).parents[2] / "docs" / "openapi.json"
DOCUMENT = json.loads(described())


def test_the_description_in_the_documentation_is_up_to_date() -> None:
    assert FILE.read_bytes() == described(), "run docs/refresh.py"


def test_it_is_what_is_served(service: Service) -> None:
    assert service.get("/openapi.json").body == described()


def test_it_is_openapi_and_its_schemas_are_schemas() -> None:
    Draft202012Validator(OPENAPI_31).validate(DOCUMENT)
    for schema in DOCUMENT["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_it_has_every_route_but_the_files_of_the_board() -> None:
    assert set(DOCUMENT["paths"]) == {path for path in PATHS if path.startswith(("/v1", "/o", "/h", "/r", "/m"))}


def test_every_refusal_stands_in_it_with_its_titles() -> None:
    responses = DOCUMENT["components"]["responses"]
    for status, title in KINDS.values():
        assert title in responses[f"Refused{status}"]["description"]


def test_everything_that_is_pointed_at_is_there() -> None:
    def pointed(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
            return own + [one for each in value.values() for one in pointed(each)]
        return [one for each in value for one in pointed(each)] if isinstance(value, list) else []

    for reference in pointed(DOCUMENT):
        _, first, second, name = reference.split("/")
        assert name in DOCUMENT[first][second], reference


@pytest.mark.parametrize(
    ("method", "path", "headers", "name"),
    [
        ("POST", "/v1/advise", TOML, "Advice"),
        ("POST", "/v1/check", TOML, "Check"),
        ("POST", "/v1/what-if?change=swap+wed+with+thu", TOML, "WhatIf"),
        ("POST", "/v1/why?day=tue", TOML, "Why"),
        ("POST", "/v1/profile", TOML, "ProfileTexts"),
        ("POST", "/v1/import?name=a.toml", TOML, "Imported"),
        ("POST", "/v1/advise", JSON, "Problem"),
        ("GET", "/v1/rules/rest/fever", {}, "Rule"),
        ("GET", "/v1/exercises/plank", {}, "Exercise"),
        ("GET", "/v1/plugins", {}, "Plugins"),
    ],
)
def test_answers_are_of_the_shapes_that_it_says(
    service: Service, method: str, path: str, headers: dict[str, str], name: str
) -> None:
    body = PROFILE.read_bytes() if method == "POST" else None
    holds(service.ask(method, path, body, headers).json, name)


def test_lines_of_batches_are_of_the_shapes_that_it_says(service: Service) -> None:
    body = b'{"id": 1, "profile": {"weeks": [{"starts": "2026-11-23"}]}}\n{"id": 2}\n'
    for line in service.post("/v1/advise:batch", body, NDJSON).lines:
        holds(line, "BatchAnswer")


def holds(value: Any, name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    Draft202012Validator(schema).validate(value)


for media in ("application/toml", "application/x-ndjson", "application/ndjson", "application/jsonl"):

    @schemathesis.serializer(media)
    def plain(_: Any, value: Any) -> bytes:
        """Send a text as it is."""
        return (value if isinstance(value, str) else json.dumps(value)).encode("utf-8", "surrogatepass")


#: What schemas cannot say: weeks that share days, words twice in a session, queries that are no dates. And a batch
#: takes any line at all, each with its own answer.
LEFT_OUT = "positive_data_acceptance"
FOUND: list[Any] = list(schemathesis.openapi.from_dict(DOCUMENT).get_all_operations())
OPERATIONS = {one.ok().label: one.ok() for one in FOUND}


def answers_as_described(service: Service, label: str, examples: int) -> None:
    operation = OPERATIONS[label]
    left_out = {LEFT_OUT, "negative_data_rejection"} if label.endswith("batch") else {LEFT_OUT}
    held: list[Any] = [one for one in CHECKS.get_all() if one.__name__ not in left_out]
    modes = st.one_of(*(operation.as_strategy(mode) for mode in GenerationMode))

    @given(case=modes)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def holds_for(case: schemathesis.Case) -> None:
        case.call_and_validate(base_url=f"http://127.0.0.1:{service.port}", checks=held)

    holds_for()


@pytest.mark.parametrize("label", OPERATIONS)
def test_whatever_is_sent_the_answer_is_one_that_is_described(service: Service, label: str) -> None:
    answers_as_described(service, label, 25 if label.startswith("POST") else 8)


@pytest.mark.slow
@pytest.mark.parametrize("label", [one for one in OPERATIONS if one.startswith("POST")])
def test_very_much_is_sent_and_the_answers_are_still_those_that_are_described(service: Service, label: str) -> None:
    answers_as_described(service, label, 400)
