"""The JSON Schema of an advice. Objects are open: fields may be added to an advice within its version."""

from __future__ import annotations

from typing import Any, get_args

from ..advice import BlockKind
from ..models import AREAS, DAYS, LOADS, Distance, Effort, Phase, Priority
from ..rules import SEVERITIES, Evidence
from ..statements import STATEMENTS

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_FLAG: Schema = {"type": "boolean"}
_DATE: Schema = {"type": "string", "format": "date"}
_WHOLE: Schema = {"type": "integer"}
_NUMBER: Schema = {"type": "number"}


def advice_schema() -> Schema:
    """Give the JSON Schema (2020-12) of ``runrules.advice/1``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "runrules.advice/1",
        "description": "Where strength training goes in a running week, how much, and why.",
        **_object(
            schema={"const": "runrules.advice/1"},
            engine=_TEXT,
            input={"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            today=_DATE,
            status=_word("complete", "degraded", "withheld"),
            plugins=_list(_ref("plugin")),
            failures=_list(_ref("failure")),
            weeks=_list(_ref("week")),
            statements=_list(_ref("statement")),
            notices=_ids(),
            unplaced=_list(_ref("unplaced")),
            sources={"type": "object", "additionalProperties": _object(citation=_TEXT, url=_TEXT)},
            assumed=_list(_TEXT),
            switched_off=_list(
                _optional(_object(rule=_TEXT, reason=_TEXT, left_out=_or_null(_WHOLE)), by=_TEXT),
            ),
            races=_list(_ref("race")),
        ),
        "$defs": _definitions(),
    }


def _definitions() -> Schema:
    areas = _list(_word(*AREAS))
    part = _or_null(_word("am", "pm"))
    return {
        "id": {"type": "string", "pattern": "^s[1-9][0-9]*$"},
        "plugin": _object(
            name=_TEXT,
            version=_TEXT,
            status=_word("heard", "failed", "blocked"),
            distribution=_TEXT,
            blocked_by=_or_null(_word("profile", "engine")),
        ),
        "failure": _object(
            plugin=_TEXT,
            error=_TEXT,
            effect=_TEXT,
            stage=_word("find", "load", "ask"),
            distribution=_TEXT,
            version=_TEXT,
        ),
        "week": _object(
            starts=_DATE,
            phase=_word(*get_args(Phase)),
            days={**_list(_ref("day")), "minItems": 7, "maxItems": 7},
            phase_because=_TEXT,
        ),
        "day": _optional(
            _object(
                date=_DATE,
                day=_word(*DAYS),
                known=_FLAG,
                rest=_FLAG,
                runs=_list(_ref("run")),
                other=_list(
                    _object(kind=_TEXT, minutes=_or_null(_WHOLE), km=_or_null(_NUMBER), part=part, done=_FLAG),
                ),
                strength=_list(_ref("session")),
                grid=_object(**{area: _object(**dict.fromkeys(LOADS, _ref("cell"))) for area in AREAS}),
            ),
            template={"const": True},
        ),
        "run": _object(
            effort=_word(*get_args(Effort)),
            minutes=_or_null(_WHOLE),
            km=_or_null(_NUMBER),
            key=_FLAG,
            part=part,
            descent_m=_or_null(_WHOLE),
            climb_m=_or_null(_WHOLE),
            done=_FLAG,
            distance=_or_null(_word(*get_args(Distance))),
            priority=_or_null(_word(*get_args(Priority))),
        ),
        "session": _optional(
            _object(
                id={"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}/[1-9][0-9]*$"},
                areas=areas,
                load=_word(*LOADS),
                minutes=_or_null(_WHOLE),
                part=part,
                origin=_word("recommended", "planned"),
                verdict=_word("new", "kept", "moved", "changed", "dropped"),
                **{"from": _or_null(_DATE)},
                planned=_or_null(
                    _object(date=_DATE, areas=areas, load=_word(*LOADS), minutes=_or_null(_WHOLE), part=part),
                ),
                after_run=_FLAG,
                sets_percent=_or_null(_WHOLE),
                sets=_or_null(_WHOLE),
                done=_FLAG,
                blocks=_list(_ref("block")),
                because=_ids(),
                blocked_by=_ids(),
            ),
            locked=_object(reason=_TEXT, by=_or_null(_TEXT), overrides=_ids()),
        ),
        "block": _object(
            kind=_word(*get_args(BlockKind)),
            sets={"type": "integer", "minimum": 1},
            rest_s=_WHOLE,
            minutes=_NUMBER,
            exercises={**_list(_ref("exercise")), "minItems": 1},
        ),
        "exercise": _object(
            exercise=_TEXT,
            name=_TEXT,
            area=_word(*AREAS),
            reps=_or_null(_span()),
            seconds=_or_null(_span()),
            per_side=_FLAG,
            reserve=_or_null(_WHOLE),
            load=_word(*LOADS),
            equipment=_list(_TEXT),
            note=_TEXT,
            instead_of=_or_null(_TEXT),
            because=_ids(),
        ),
        "cell": _cell(),
        "statement": _object(
            id=_ref("id"),
            plugin=_TEXT,
            rule=_TEXT,
            kind=_word(*(kind.kind for kind in STATEMENTS)),
            severity=_word(*SEVERITIES),
            evidence=_word(*get_args(Evidence)),
            sources=_list(_TEXT),
            message=_TEXT,
            params={"type": "object", "additionalProperties": {"type": ["string", "number"]}},
            upheld=_FLAG,
            by=_ids(),
            week=_DATE,
            dates=_or_null(_list(_DATE)),
            work=_or_null(_list(_TEXT)),
            level=_or_null(_word("info", "warning", "referral")),
            exercises=_or_null(_list(_TEXT)),
        ),
        "unplaced": _object(
            areas=areas,
            load=_word(*LOADS),
            because=_ids(),
            **{"try": _list(_object(change=_TEXT, opens=_TEXT))},
            week=_DATE,
            rung=_word("less load", "without jumps", "other work", "nothing this week"),
            instead=_or_null(_TEXT),
        ),
        "race": _object(
            date=_DATE,
            distance=_word(*get_args(Distance)),
            priority=_word(*get_args(Priority)),
            name=_TEXT,
            km=_or_null(_NUMBER),
        ),
    }


def _cell() -> Schema:
    """A cell that is closed or warned of names at least one statement."""
    cell = _object(verdict=_word("yes", "warn", "after-run", "no"))
    return {
        **cell,
        "properties": {**cell["properties"], "because": {**_ids(), "minItems": 1}},
        "if": {"properties": {"verdict": {"enum": ["warn", "no"]}}},
        "then": {"required": ["because"]},
    }


def _span() -> Schema:
    """The lowest and the highest."""
    return {**_list({"type": "integer", "minimum": 1}), "minItems": 2, "maxItems": 2}


def _object(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _optional(schema: Schema, **fields: Schema) -> Schema:
    """The same object with fields that are only there where there is something to say."""
    return {**schema, "properties": {**schema["properties"], **fields}}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _ids() -> Schema:
    return _list(_ref("id"))


def _word(*words: str) -> Schema:
    return {"enum": list(words)}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}
