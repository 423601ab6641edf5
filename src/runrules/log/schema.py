"""The JSON Schema of one line of a decision log. Objects are open: fields may be added within its version."""

from __future__ import annotations

from typing import Any, get_args

from ..models import AREAS, LOADS
from ..rules import SEVERITIES, Evidence
from ..statements import STATEMENTS

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_FLAG: Schema = {"type": "boolean"}
_WHOLE: Schema = {"type": "integer"}
_DATE: Schema = {"type": "string", "format": "date"}
_FREE: Schema = {"type": "object"}


def log_schema() -> Schema:
    """Give the JSON Schema (2020-12) of a record of ``runrules.log/1``."""
    kinds = _kinds()
    override = {"anyOf": [_ref("rule_off"), _ref("lock")]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "runrules.log/1",
        "description": "One line of a decision log: a run, or one of the records that follow it.",
        "type": "object",
        "required": ["run", "record"],
        "oneOf": [_ref(name) for name in kinds],
        "if": {"properties": {"record": {"const": "override"}}},
        "then": override,
        "$defs": {
            **{name: _object(run={**_TEXT, "pattern": "^[0-9a-f]{16}$"}, **fields) for name, fields in kinds.items()},
            "rule_off": _object(
                what={"const": "rule"},
                rule=_TEXT,
                statements=_list(_object(week=_DATE, plugin=_TEXT, kind=_TEXT, message=_TEXT)),
            ),
            "lock": _object(
                what={"const": "session"},
                session=_TEXT,
                date=_DATE,
                holds=_FLAG,
                overrides=_list(_ref("reason")),
                undone_by=_list(_ref("reason")),
            ),
            "reason": _object(id=_TEXT, rule=_TEXT),
            "plugin": _object(
                name=_TEXT, version=_TEXT, status=_word("heard", "failed", "blocked"), distribution=_TEXT
            ),
            "as_placed": _object(date=_DATE, **_session(), after_run=_FLAG),
            "objection": _object(
                rule=_TEXT,
                kind=_TEXT,
                severity=_word(*SEVERITIES),
                message=_TEXT,
                outcome=_word("broken", "unheard", "warned", "overridden"),
            ),
        },
    }


def _kinds() -> dict[str, Schema]:
    placed = _or_null(_ref("as_placed"))
    cells = _object(date=_DATE, work=_list(_TEXT), before=_verdict(), after=_verdict())
    return {
        "run": {
            "schema": {"const": "runrules.log/1"},
            "record": {"const": "run"},
            "act": _word("advise", "check"),
            "engine": _TEXT,
            "input": {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            "today": _DATE,
            "weeks": _list(_DATE),
            "status": _word("complete", "degraded", "withheld"),
            "plugins": _list(_ref("plugin")),
            "failures": _list(_object(plugin=_TEXT, error=_TEXT, effect=_TEXT)),
            "assumed": _list(_TEXT),
            "records": _WHOLE,
        },
        "inputs": {
            "record": {"const": "inputs"},
            "week": _DATE,
            "read": {"type": "object", "additionalProperties": _list(_TEXT)},
            "values": _FREE,
        },
        "statement": {
            "record": {"const": "statement"},
            "id": {"type": "string", "pattern": "^s[1-9][0-9]*$"},
            "week": _DATE,
            "plugin": _TEXT,
            "version": _TEXT,
            "rule": _TEXT,
            "kind": _word(*(kind.kind for kind in STATEMENTS)),
            "severity": _word(*SEVERITIES),
            "evidence": _word(*get_args(Evidence)),
            "sources": _list(_TEXT),
            "message": _TEXT,
            "params": _FREE,
            "dates": _or_null(_list(_DATE)),
            "work": _or_null(_list(_TEXT)),
            "exercises": _or_null(_list(_TEXT)),
            "level": _or_null(_word("info", "warning", "referral")),
            "read": _list(_TEXT),
            "settings": {
                "type": "object",
                "additionalProperties": _object(
                    value={"type": ["string", "number"]}, set_by=_word("default", "profile")
                ),
            },
            "upheld": _FLAG,
            "overridden_by": _list(_object(id=_TEXT, plugin=_TEXT, rule=_TEXT, message=_TEXT)),
            "overridden_for": _list(_object(session=_TEXT, reason=_TEXT, author=_or_null(_TEXT))),
            "shows_in": _object(days=_list(_DATE), sessions=_list(_TEXT)),
            "changed": _or_null(
                _object(cells=_list(cells), sessions=_list(_object(wish=_TEXT, before=placed, after=placed)))
            ),
        },
        "override": {
            "record": {"const": "override"},
            "what": _word("rule", "session"),
            "reason": _TEXT,
            "author": _or_null(_TEXT),
        },
        "session": {
            "record": {"const": "session"},
            "id": _TEXT,
            "date": _DATE,
            **_session(),
            "origin": _word("recommended", "planned"),
            "verdict": _word("new", "kept", "moved", "changed", "dropped"),
            "done": _FLAG,
            "before": _or_null(_object(date=_DATE, **_session())),
            "because": _list(_ref("reason")),
            "blocked_by": _list(_ref("reason")),
            "locked": _FLAG,
        },
        "unplaced": {
            "record": {"const": "unplaced"},
            "week": _DATE,
            "areas": _list(_word(*AREAS)),
            "load": _word(*LOADS),
            "rung": _word("less load", "without jumps", "other work", "nothing this week"),
            "instead": _or_null(_TEXT),
            "because": _list(_ref("reason")),
            "try": _list(_object(change=_TEXT, opens=_TEXT)),
        },
        "judged": {
            "record": {"const": "judged"},
            "date": _DATE,
            **_session(),
            "locked": _or_null(_object(reason=_TEXT, author=_or_null(_TEXT))),
            "outcome": _word("passes", "warned", "overridden", "unheard", "broken"),
            "objections": _list(_ref("objection")),
        },
    }


def _session() -> Schema:
    return {
        "areas": _list(_word(*AREAS)),
        "load": _word(*LOADS),
        "minutes": _or_null(_WHOLE),
        "part": _or_null(_word("am", "pm")),
    }


def _verdict() -> Schema:
    return _word("yes", "warn", "after-run", "no")


def _object(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _word(*words: str) -> Schema:
    return {"enum": list(words)}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}
