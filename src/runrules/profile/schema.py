"""The JSON Schema of a profile, made from the same declarations that the reader uses.

It refuses most of what the reader refuses. What a schema cannot see, the reader alone does: a word said twice in a
session string, weeks that share days, races that contradict each other, 45.0 for a whole number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from ..models import DAYS, LOADS
from . import tables, words
from .checks import LONGEST_TEXT, UNFIT, Check, Choice, Each, Flag, Number, Text, When, Whole
from .races import RACE
from .schema_rules import OFF, OFF_BY, Known, rule_examples, rule_schema
from .schema_words import DEFAULTS, EXAMPLES, SAID, SESSIONS
from .sessions import KEYS_OF, SESSION, areas_of, lock_reason, race_distance

Schema = dict[str, Any]

# Halves of surrogate pairs are left to the reader: editors that compile patterns as UTF-8 refuse a schema naming them.
_UNFIT = UNFIT[1:-1].replace("\ud800-\udfff", "")
_PLAIN = "^[^" + "".join(char if char == "-" else f"\\u{ord(char):04x}" for char in _UNFIT) + "]*$"
_NUMBER = "[0-9]{1,9}"
_TIME = f"(?:{_NUMBER}h(?:[0-5]?[0-9])?(?:min)?|{_NUMBER}min)"
_LENGTH = f"(?:{_NUMBER}(?:\\.[0-9]{{1,3}})?(?:km|mi)|{_NUMBER}m)"


def input_schema(known: Known | None = None) -> Schema:
    """Give the schema as plain dicts and lists, made anew on each call; of ``known`` rules with their settings."""
    athlete = _properties("athlete", tables.ATHLETE)
    athlete["injuries"] = _list(_table("injury", tables.INJURY, ("site",)), tables.MOST_INJURIES, "athlete.injuries")
    athlete["state"] = _told(_table("state", tables.STATE), "athlete.state")
    wishes = _properties("strength", tables.WISHES)
    minutes = _closed(_properties("minutes_by_day", tables.BY_DAY))
    wishes["minutes_by_day"] = _told(minutes, "strength.minutes_by_day")
    days = {day: _told({"$ref": "#/$defs/day"}, f"week.{day}") for day in DAYS}
    week = {"starts": _told(_of(When()), "week.starts"), **days}
    properties = {
        "today": _told(_of(When()), "today"),
        "athlete": _told(_closed(athlete), "athlete"),
        "races": _list(_table("race", RACE, ("date", "distance")), tables.MOST_RACES, "races"),
        "strength": _told(_closed(wishes), "strength"),
        "rules": _rules(known),
        "plugins": _plugins(known),
        "template": _told(_closed(deepcopy(days)), "template"),
        "weeks": {**_list(_closed(week, ("starts",)), tables.MOST_WEEKS, "weeks"), "minItems": 1},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:runrules:profile:1",
        "title": "runrules.profile/1",
        "description": "What a runner writes down: themselves, their weeks, their wishes. TOML, or JSON of this shape.",
        **_closed(properties, ("weeks",)),
        "$defs": {"session": _session(), "day": _day(), "off": _off(), "rule": _rule()},
    }


def _properties(name: str, table: Mapping[str, Check]) -> Schema:
    return {key: _told(_of(check), f"{name}.{key}") for key, check in table.items()}


def _table(name: str, table: Mapping[str, Check], required: tuple[str, ...] = ()) -> Schema:
    return _closed(_properties(name, table), required)


def _closed(properties: Schema, required: tuple[str, ...] = ()) -> Schema:
    made: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**made, "required": list(required)} if required else made


def _list(items: Schema, most: int, name: str) -> Schema:
    return _told({"type": "array", "maxItems": most, "items": items}, name)


def _told(schema: Schema, name: str) -> Schema:
    more: Schema = {"default": DEFAULTS[name]} if name in DEFAULTS else {}
    if name in EXAMPLES:
        more["examples"] = EXAMPLES[name]
    return {"description": SAID[name], **schema, **deepcopy(more)}


def _of(check: Check) -> Schema:
    match check:
        case Whole():
            return {"type": "integer", "minimum": check.low, "maximum": check.high}
        case Number():
            low = "exclusiveMinimum" if check.above else "minimum"
            return {"type": "number", low: check.low, "maximum": check.high}
        case Flag():
            return {"type": "boolean"}
        case Choice():
            return {"type": "string", "enum": list(check.words)}
        case Text():
            pattern = f"^{check.pattern}$" if check.pattern else _PLAIN
            return {"type": "string", "maxLength": LONGEST_TEXT, "minLength": check.least, "pattern": pattern}
        case When():
            return {"type": "string", "format": "date", "pattern": "^(19|20|21|22)[0-9]{2}-[01][0-9]-[0-3][0-9]$"}
        case Each():
            items = _of(check.check)
            return {
                "type": "array",
                "items": items,
                "minItems": check.least,
                "maxItems": check.most,
                "uniqueItems": True,
            }
    if check is race_distance:
        return {"anyOf": [_of(Choice(words.DISTANCES)), _of(tables.KM)]}
    if check is lock_reason:
        return {**_word(), "allOf": [{"pattern": "\\S"}]}
    assert check is areas_of, "every other check is declared above"
    return {"anyOf": [_of(Each(Choice(words.AREA_WORDS), 5, 1)), {"type": "string", "pattern": f"^{_areas()}$"}]}


def _areas() -> str:
    area = f"(?:{'|'.join(words.AREA_WORDS)})"
    return f"{area}(?:\\+{area})*"


def _session() -> Schema:
    heads = (*words.EFFORTS, *words.KINDS)
    fixed = (*heads, *LOADS, *words.PARTS, *words.DISTANCES, *words.PRIORITIES, "key", "not-key", "done")
    ranged = f"(?:(?:{_NUMBER}|{_TIME})[-–])?{_TIME}|(?:{_NUMBER}(?:\\.[0-9]{{1,3}})?(?:km|mi|m)?[-–])?{_LENGTH}"
    word = f"(?:{'|'.join(fixed)}|{_areas()}|{ranged}|(?:descent|climb)\\s+{_NUMBER}m)"
    pattern = f"^(?=(?:.*\\s)?(?:{'|'.join(heads)})(?:\\s|$))\\s*{word}(?:\\s+{word})*\\s*$"
    text = {
        "type": "string",
        "maxLength": LONGEST_TEXT,
        "pattern": pattern,
        "description": "Words in any order, one of them the kind of session: intervals 60min am",
        "examples": list(SESSIONS),
    }
    return {"anyOf": [text, *(_session_table(name, keys) for name, keys in KEYS_OF.items())]}


def _session_table(name: str, keys: tuple[str, ...]) -> Schema:
    properties = {key: _told(_of(SESSION[key]), f"session.{key}") for key in keys}
    heads = {
        "run": [effort for effort in words.EFFORTS if effort != "race"],
        "race": ["race"],
        "strength": ["strength"],
        "other": list(words.OTHER),
    }
    properties[keys[0]]["enum"] = heads[name]
    return _closed(properties, (keys[0],))


def _day() -> Schema:
    session = {"$ref": "#/$defs/session"}
    return {
        "description": "A session, a list of sessions, free (nothing planned) or rest; left out: not known.",
        "anyOf": [
            {"type": "string", "enum": ["free", "rest"]},
            session,
            {"type": "array", "items": session, "minItems": 1, "maxItems": tables.MOST_SESSIONS},
        ],
    }


def _rules(known: Known | None) -> Schema:
    any_rule = {"$ref": "#/$defs/rule"}
    if known is None or not known.rules:
        names = {"pattern": f"^{tables.RULE_ID}$", "maxLength": 100}
        schema = {"type": "object", "propertyNames": names, "additionalProperties": any_rule}
        return _told({**schema, "maxProperties": tables.MOST_RULES}, "rules")
    silent = "|".join(map(re.escape, sorted(known.silent)))
    return {
        "description": SAID["rules"],
        "type": "object",
        "properties": {rule.id: rule_schema(rule) for rule in sorted(known.rules, key=lambda rule: rule.id)},
        **({"patternProperties": {f"^(?:{silent})/{tables.PLUGIN_NAME}$": any_rule}} if silent else {}),
        "additionalProperties": False,
        "maxProperties": tables.MOST_RULES,
        "examples": rule_examples(known.rules),
    }


def _rule() -> Schema:
    """Any rule of a plugin that is not known here."""
    number = {"type": "number", "minimum": -1e9, "maximum": 1e9}
    return {
        "type": "object",
        "properties": {"off": {"description": OFF, "$ref": "#/$defs/off"}, "off_by": OFF_BY},
        "propertyNames": {"pattern": f"^{tables.SETTING_NAME}$"},
        "additionalProperties": {"anyOf": [number, _word()]},
    }


def _off() -> Schema:
    return {**_word(), "allOf": [{"pattern": "\\S"}], "description": OFF}


def _word() -> Schema:
    return {"type": "string", "maxLength": LONGEST_TEXT, "minLength": 1, "pattern": _PLAIN}


def _plugins(known: Known | None) -> Schema:
    """Names of plugins: those that are there to choose from, and any other."""
    table = _table("plugins", tables.PLUGINS)
    if known is not None and known.plugins:
        for one in table["properties"].values():
            one["items"] = {"anyOf": [{"type": "string", "enum": sorted(known.plugins)}, one["items"]]}
    return _told(table, "plugins")
