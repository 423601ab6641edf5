"""The JSON Schemas of everything that goes in and comes out, as components of the description.

Profile and advice have theirs from where they are read and written; the smaller answers are said here. What comes out
is open: fields may be added to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from ..formats import advice_schema
from ..models import AREAS, LOADS, Part
from ..profile import input_schema
from ..rules import SEVERITIES, Evidence

Schema = dict[str, Any]
WHERE = "#/components/schemas/"

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
FLAG: Schema = {"type": "boolean"}
DATE: Schema = {"type": "string", "format": "date"}
ANY: Schema = {"type": "object"}


def components() -> Schema:
    """Give every schema by its name, the parts of the large ones as ``Advice.day``."""
    return {
        **dict(_lifted("Profile", input_schema())),
        **dict(_lifted("Advice", advice_schema())),
        "Problem": _problem(),
        "ProfileProblem": shape(
            code=TEXT, message=TEXT, hint=TEXT, pointer=TEXT, line=or_null(WHOLE), column=or_null(WHOLE)
        ),
        "Spoken": shape(
            plugin=TEXT, rule=TEXT, kind=TEXT, severity=word(*SEVERITIES), evidence=_evidence(), message=TEXT
        ),
        "WhatIfQuestion": _question(),
        "WhatIf": _what_if(),
        "Check": _check(),
        "Why": _why(),
        "BatchLine": _line(),
        "BatchAnswer": _line_answer(),
        "ProfileTexts": shape(toml=TEXT, profile=ref("Profile")),
        "Imported": _imported(),
        "Rule": _rule(),
        "Exercise": _exercise(),
        "Plugins": _plugins(),
    }


def ref(name: str) -> Schema:
    """Point at a schema among the components."""
    return {"$ref": f"{WHERE}{name}"}


def shape(**fields: Schema) -> Schema:
    """An object with these fields, and with others that may come."""
    return {"type": "object", "properties": fields, "required": list(fields)}


def closed(required: tuple[str, ...], **fields: Schema) -> Schema:
    """An object that is sent: these fields and no others."""
    return {"type": "object", "properties": fields, "required": list(required), "additionalProperties": False}


def many(items: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": items}


def word(*words: str) -> Schema:
    """One of these words."""
    return {"type": "string", "enum": list(words)}


def or_null(schema: Schema) -> Schema:
    """The same, or nothing."""
    return {"anyOf": [schema, {"type": "null"}]}


def _lifted(name: str, schema: Schema) -> Iterator[tuple[str, Schema]]:
    """A schema and its definitions, each by itself, with what points at them."""
    parts = schema.pop("$defs")
    for key in ("$schema", "$id"):
        schema.pop(key, None)
    yield name, _pointed(schema, name)
    for part, one in parts.items():
        yield f"{name}.{part}", _pointed(one, name)


def _pointed(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return {
            key: one.replace("#/$defs/", f"{WHERE}{name}.") if key == "$ref" else _pointed(one, name)
            for key, one in value.items()
        }
    return [_pointed(one, name) for one in value] if isinstance(value, list) else value


def _evidence() -> Schema:
    return word(*get_args(Evidence))


def _problem() -> Schema:
    described = shape(type=TEXT, title=TEXT, status=WHOLE, detail=TEXT)
    described["description"] = "RFC 9457. More members depend on the type."
    described["properties"]["problems"] = many(
        {"anyOf": [ref("ProfileProblem"), shape(code=TEXT, message=TEXT, line=or_null(WHOLE))]}
    )
    return described


def _question() -> Schema:
    change = {"type": "string", "description": "As on the command line: move wed to thu; several with a semicolon."}
    week = {**or_null(DATE), "description": "A date of the week; left out, that of today."}
    return closed(("profile", "change"), profile=ref("Profile"), change=change, week=week)


def _what_if() -> Schema:
    because = many(ref("Spoken"))
    lift = or_null(shape(id=TEXT, date=DATE, areas=many(word(*AREAS)), load=word(*LOADS), minutes=or_null(WHOLE)))
    session = shape(fate=TEXT, before=lift, after=lift, asked=FLAG, dropped=FLAG, because=because)
    cell = shape(date=DATE, area=word(*AREAS), load=word(*LOADS), before=TEXT, after=TEXT, because=because)
    lock = shape(reason=TEXT, by=or_null(TEXT))
    overridden = shape(date=DATE, areas=many(word(*AREAS)), load=word(*LOADS), locked=lock, because=because)
    return shape(
        schema={"const": "runrules.what-if/1"},
        engine=TEXT,
        input=TEXT,
        today=DATE,
        week=DATE,
        status=_status(),
        failures=many(ANY),
        changes=many(TEXT),
        days=many(shape(date=DATE, before=TEXT, after=TEXT)),
        sessions=many(session),
        cells=many(cell),
        warnings=shape(come=because, go=because),
        against=because,
        lost=because,
        referrals=because,
        side_by_side=FLAG,
        overridden=many(overridden),
        elsewhere=many(_broken()),
    )


def _broken() -> Schema:
    return shape(
        date=DATE,
        areas=many(word(*AREAS)),
        load=word(*LOADS),
        minutes=or_null(WHOLE),
        part=or_null(word(*get_args(Part))),
        rule=TEXT,
        kind=TEXT,
        severity=word(*SEVERITIES),
        evidence=_evidence(),
        message=TEXT,
    )


def _check() -> Schema:
    broken = _broken()
    lock = or_null(shape(reason=TEXT, by=or_null(TEXT)))
    overridden = {**broken, "properties": {**broken["properties"], "locked": lock}}
    whole = shape(
        profile=TEXT,
        status=_status(),
        planned=WHOLE,
        remarks=many(shape(dates=many(DATE), rule=TEXT, evidence=TEXT, message=TEXT)),
        stopped=or_null(shape(last=DATE, weeks=WHOLE)),
        broken=many(broken),
        unheard=many(broken),
        failures=many(shape(plugin=TEXT, error=TEXT, effect=TEXT)),
        referrals=many(TEXT),
        warned=many(shape(weeks=many(DATE), rule=TEXT, evidence=TEXT, message=TEXT)),
        warnings=many(broken),
    )
    return {**whole, "properties": {**whole["properties"], "overridden": many(overridden)}}


def _why() -> Schema:
    because = many(ref("Spoken"))
    cell = shape(area=word(*AREAS), load=word(*LOADS), verdict=TEXT, because=because)
    size = {
        "id": TEXT,
        "date": DATE,
        "areas": many(word(*AREAS)),
        "load": word(*LOADS),
        "minutes": or_null(WHOLE),
        "part": or_null(word(*get_args(Part))),
    }
    lock = or_null(shape(reason=TEXT, by=or_null(TEXT)))
    return shape(
        schema={"const": "runrules.why/1"},
        engine=TEXT,
        input=TEXT,
        status=_status(),
        failures=many(shape(plugin=TEXT, error=TEXT, effect=TEXT)),
        date=DATE,
        known=FLAG,
        sessions=many(shape(**size, verdict=TEXT, origin=TEXT, because=because, locked=lock, overrides=because)),
        cells=many(cell),
        elsewhere=many(shape(**size)),
        between=because,
        preferences=because,
        unplaced=many(
            shape(
                areas=many(word(*AREAS)), load=word(*LOADS), rung=TEXT, **{"try": many(shape(change=TEXT, opens=TEXT))}
            )
        ),
    )


def _line() -> Schema:
    identity = {"anyOf": [{"type": "string", "maxLength": 200}, WHOLE, {"type": "null"}]}
    week = {"type": ["string", "null"], "description": 'A date of the week, or "all".'}
    return closed(("profile",), id=identity, profile=ref("Profile"), week=week)


def _line_answer() -> Schema:
    answer = shape(line=WHOLE, id={"type": ["string", "integer", "null"]}, status=WHOLE)
    answer["properties"] |= {"advice": ref("Advice"), "problem": ref("Problem")}
    return {**answer, "oneOf": [{"required": ["advice"]}, {"required": ["problem"]}]}


def _imported() -> Schema:
    unread = shape(reason=TEXT, title=TEXT, date=or_null(DATE), place=TEXT)
    guess = shape(date=DATE, session=TEXT, guess=TEXT)
    told = {"guessed": WHOLE, "guesses": many(guess), "notes": many(TEXT), "not_understood": many(unread)}
    return shape(toml=TEXT, profile=ref("Profile"), **told)


def _rule() -> Schema:
    value = {"type": ["number", "string", "null"]}
    setting = shape(
        name=TEXT, default=value, low=value, high=value, choices=many(TEXT), unit=TEXT, basis=TEXT, form=TEXT
    )
    texts = ("id", "summary", "message", "why", "speaks", "silent", "example", "counter_example")
    return shape(
        **dict.fromkeys(texts, TEXT),
        severity=word(*SEVERITIES),
        evidence=_evidence(),
        closes=shape(**dict.fromkeys(AREAS, many(word(*LOADS)))),
        settings=many(setting),
        sources=many(shape(key=TEXT, citation=TEXT, url=TEXT)),
        cases=many(shape(shows=TEXT, profile=TEXT, says=many(TEXT))),
    )


def _exercise() -> Schema:
    return shape(
        id=TEXT,
        name=TEXT,
        also=many(TEXT),
        area=word(*AREAS),
        loads=many(word(*LOADS)),
        equipment=many(many(TEXT)),
        level=WHOLE,
        muscles=many(TEXT),
        minutes_per_set=NUMBER,
        easier=many(TEXT),
        harder=many(TEXT),
        swaps=many(TEXT),
        avoid_with=many(TEXT),
        caution_with=many(TEXT),
        how=TEXT,
        cue=TEXT,
    )


def _plugins() -> Schema:
    plugin = shape(name=TEXT, version=TEXT, status=word("heard", "failed", "blocked"))
    return shape(
        schema={"const": "runrules.plugins/1"}, engine=TEXT, api=TEXT, plugins=many(plugin), outdated=many(ANY)
    )


def _status() -> Schema:
    return word("complete", "degraded", "withheld")
