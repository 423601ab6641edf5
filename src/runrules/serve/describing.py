"""The description of the service, OpenAPI 3.1: every route with what it takes and every answer it gives."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .. import __version__
from .media import BATCHES, DOCUMENTS, FORMS, JSON, LINES, PROBLEM, REFERRALS, SCHEMA, STATUS
from .refusals import KINDS
from .schemas import DATE, TEXT, WHERE, components, many, ref

Schema = dict[str, Any]

#: What the door may refuse at any route that is guarded, and at those that are open.
_GUARDED = (400, 401, 403, 406, 414, 421, 431, 500, 503)
_OPEN = (400, 404, 414, 421, 431, 500)
_SENT = (408, 413, 415, 422)
_FIELDS: Mapping[int, Mapping[str, str]] = {
    401: {"WWW-Authenticate": "Bearer"},
    405: {"Allow": "The methods that can be used."},
    415: {"Accept-Post": "The types that are read."},
    503: {"Retry-After": "Seconds, where asking again may help."},
}
_ABOUT = """\
Where strength training goes in a running week, how much, and why. No medical advice.

An advice is 200 also when a plugin was not heard: its `status` is then `degraded` or `withheld`, and must be read.
Of a calendar it stands in `Runrules-Status`, and the number of referrals to a professional in `Runrules-Referrals`.
The rules of an installation, with their settings, are in the schema that `/v1/schema/profile` gives."""


def description() -> Schema:
    """Give the whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "runrules",
            "version": __version__,
            "description": _ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{"url": "/"}],
        "security": [{}, {"token": []}],
        "paths": _paths(),
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": components(),
            "responses": {f"Refused{status}": _refused(status) for status in _statuses()},
        },
    }


def described() -> bytes:
    """Write the document, as it is served and as it stands in the documentation."""
    return (json.dumps(description(), ensure_ascii=False, indent=2) + "\n").encode()


def _paths() -> Schema:
    return {
        "/v1/advise": {"post": _advise()},
        "/v1/advise:batch": {"post": _batch()},
        "/v1/check": {"post": _check()},
        "/v1/what-if": {"post": _what_if()},
        "/v1/why": {"post": _why()},
        "/v1/profile": {"post": _profile()},
        "/v1/import": {"post": _import()},
        "/v1/rules": {"get": _get("rules", "Every rule", many(ref("Rule")))},
        "/v1/rules/{plugin}": {"get": _get("rulesOfPlugin", "The rules of a plugin", many(ref("Rule")), "plugin")},
        "/v1/rules/{plugin}/{name}": {"get": _get("rule", "One rule", ref("Rule"), "plugin", "name")},
        "/v1/exercises": {"get": _get("exercises", "Every exercise", many(ref("Exercise")))},
        "/v1/exercises/{id}": {"get": _get("exercise", "One exercise", ref("Exercise"), "id")},
        "/v1/plugins": {"get": _get("plugins", "The plugins that are installed", ref("Plugins"))},
        "/v1/schema/{name}": {"get": _schema()},
        "/openapi.json": {"get": _open("openapi", "This document", {"type": "object"}, tagged=True)},
        "/healthz": {"get": _open("health", "Whether the process answers", _state("ok"))},
        "/readyz": {"get": _open("ready", "Whether it should be asked", _state("ready"), 503)},
        "/metrics": {"get": _metrics()},
    }


def _advise() -> Schema:
    content = {media.partition(";")[0]: {"schema": TEXT} for media in FORMS.values()}
    content[JSON] = {"schema": ref("Advice")}
    given = _given("The advice, in the type that is accepted.", content, tagged=True)
    given["headers"] |= _beside_a_calendar()
    answers = {"200": given, **_unchanged()}
    return _post(
        "advise",
        "Where strength goes in a week, how much, and why",
        _sent(ref("Profile")),
        {**answers, **_errors(*_GUARDED, *_SENT, 501)},
        [_query("week", 'A date of the week, or "all"; left out, the week of the profile\'s today.'), _known()],
    )


def _beside_a_calendar() -> Schema:
    status = {"type": "string", "enum": ["complete", "degraded"]}
    referrals = {"type": "integer", "minimum": 0}
    return {
        STATUS: {"description": "Of a calendar: whether every plugin was heard.", "schema": status},
        REFERRALS: {"description": "Of a calendar: how many referrals the advice has.", "schema": referrals},
    }


def _batch() -> Schema:
    described = f"A line for each line, in their order: each as {WHERE}BatchAnswer."
    lines = f"A JSON object in each line, as {WHERE}BatchLine. Read the answer while you send."
    return _post(
        "adviseBatch",
        "Advice for any number of profiles, line by line",
        {"required": True, "description": lines, "content": {media: {"schema": TEXT} for media in BATCHES}},
        {"200": _given(described, {LINES: {"schema": TEXT}}), **_errors(*_GUARDED, 408, 415)},
        [_query("week", "For every line that names no week itself.")],
    )


def _check() -> Schema:
    return _post(
        "check",
        "What breaks a rule in the strength that is planned",
        _sent(ref("Profile")),
        {
            "200": _json(
                "Everything that is broken. All may stay where nothing is and the status is complete.", "Check"
            ),
            **_errors(*_GUARDED, *_SENT),
        },
        [_query("week", "A date of the only week to judge; left out, all.")],
    )


def _what_if() -> Schema:
    change = _query("change", "The change, where the body is the profile alone.")
    body = _sent({"anyOf": [ref("WhatIfQuestion"), ref("Profile")]})
    body["description"] = "A question that holds profile and change; or the profile, and the change in the query."
    return _post(
        "whatIf",
        "What a change of the week would do; nothing is saved",
        body,
        {"200": _json("What differs.", "WhatIf"), **_errors(*_GUARDED, *_SENT)},
        [change, _query("week", "A date of the week, beside a change in the query.", DATE)],
    )


def _why() -> Schema:
    return _post(
        "why",
        "Why a session is on a day, or why not",
        _sent(ref("Profile")),
        {"200": _json("Everything there is to say about the day.", "Why"), **_errors(*_GUARDED, *_SENT)},
        [
            {**_query("day", "A date or a weekday."), "required": True},
            _query("area", "legs, upper, core or jumps."),
            _query("load", "light, moderate or heavy."),
        ],
    )


def _profile() -> Schema:
    return _post(
        "profile",
        "The same profile as TOML and as JSON",
        _sent(ref("Profile")),
        {"200": _json("Both.", "ProfileTexts"), **_errors(*_GUARDED, *_SENT)},
    )


def _import() -> Schema:
    return _post(
        "import",
        "A calendar, export or plan as a profile",
        {"required": True, "content": {"application/octet-stream": {}, "*/*": {}}},
        {"200": _json("The profile, and what was guessed or not understood.", "Imported")}
        | _errors(*_GUARDED, 408, 413, 415, 422, 501),
        [
            _query("name", "The name of the file; its ending tells some kinds apart."),
            _query("today", "The day of the advice; left out, it is guessed.", DATE),
            _query("zone", "Where the runner lives, for times without a zone."),
        ],
    )


def _schema() -> Schema:
    name = {**_path("name"), "schema": {"type": "string", "enum": ["profile", "advice", "log"]}}
    content = {SCHEMA: {"schema": {"type": "object"}}}
    answers = {"200": _given("A JSON Schema (2020-12).", content, tagged=True), **_unchanged()}
    return _operation(
        "schema",
        "The schema of a profile, of an advice or of a line of a log",
        answers,
        (*_GUARDED, 404),
        [name, _known()],
    )


def _metrics() -> Schema:
    answers = {"200": _given("Counters, as Prometheus reads them.", {"text/plain": {"schema": TEXT}})}
    return _operation("metrics", "What was counted, in all workers together", answers, _GUARDED, [])


def _get(name: str, summary: str, schema: Schema, *path: str) -> Schema:
    answers = {"200": _given(f"{summary}.", {JSON: {"schema": schema}}, tagged=True), **_unchanged()}
    errors = (*_GUARDED, 404) if path else _GUARDED
    return _operation(name, summary, answers, errors, [*map(_path, path), _known()])


def _open(name: str, summary: str, schema: Schema, *more: int, tagged: bool = False) -> Schema:
    answers = {"200": _given(f"{summary}.", {JSON: {"schema": schema}}, tagged=tagged)}
    errors = (*(status for status in _OPEN if status != 404), 406, *more)
    made = _operation(name, summary, {**answers, **(_unchanged() if tagged else {})}, errors, [])
    return {**made, "security": [], **({"parameters": [_known()]} if tagged else {})}


def _post(name: str, summary: str, body: Schema, answers: Schema, parameters: list[Schema] | None = None) -> Schema:
    return {**_operation(name, summary, answers, (), parameters or []), "requestBody": body}


def _operation(name: str, summary: str, answers: Schema, errors: tuple[int, ...], parameters: list[Schema]) -> Schema:
    made: Schema = {"operationId": name, "summary": summary}
    if parameters:
        made["parameters"] = parameters
    return {**made, "responses": {**answers, **_errors(*errors)}}


def _sent(schema: Schema) -> Schema:
    toml: Schema = {"type": "string", "description": "A profile as the command line reads it."}
    found = {media: {"schema": toml if kind == "toml" else schema} for media, kind in DOCUMENTS.items()}
    return {"required": True, "content": found}


def _given(description: str, content: Schema, tagged: bool = False) -> Schema:
    made: Schema = {"description": description, "content": content}
    if tagged:
        made["headers"] = {"ETag": {"description": "Names the answer; not where a plugin failed.", "schema": TEXT}}
    return made


def _json(description: str, name: str) -> Schema:
    return _given(description, {JSON: {"schema": ref(name)}})


def _unchanged() -> Schema:
    return {"304": {"description": "The answer is the one that If-None-Match names."}}


def _errors(*statuses: int) -> Schema:
    return {str(status): {"$ref": f"#/components/responses/Refused{status}"} for status in sorted(set(statuses))}


def _statuses() -> list[int]:
    return sorted({status for status, _ in KINDS.values()})


def _refused(status: int) -> Schema:
    titles = [title for found, title in KINDS.values() if found == status]
    made: Schema = {"description": "; ".join(titles) + ".", "content": {PROBLEM: {"schema": ref("Problem")}}}
    if status in _FIELDS:
        fields = _FIELDS[status]
        made["headers"] = {name: {"description": words, "schema": TEXT} for name, words in fields.items()}
    return made


def _query(name: str, description: str, schema: Schema = TEXT) -> Schema:
    return {"name": name, "in": "query", "description": description, "schema": schema}


def _path(name: str) -> Schema:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def _known() -> Schema:
    words = "The ETag of an answer that is still there."
    return {"name": "If-None-Match", "in": "header", "description": words, "schema": TEXT}


def _state(word: str) -> Schema:
    return {"type": "object", "properties": {"status": {"const": word}}, "required": ["status"]}
