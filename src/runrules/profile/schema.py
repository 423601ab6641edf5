"""The JSON Schema of a profile, made from the same declarations that the reader uses.

It refuses most of what the reader refuses. What a schema cannot see, the reader alone does: a word said twice in a
session string, weeks that share days, races that contradict each other, 45.0 for a whole number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..models import DAYS, LOADS
from . import tables, words
from .checks import LONGEST_TEXT, UNFIT, Check, Choice, Each, Flag, Number, Text, When, Whole
from .races import RACE
from .sessions import KEYS_OF, SESSION, areas_of, race_distance

Schema = dict[str, Any]

_PLAIN = "^[^" + "".join(char if char == "-" else f"\\u{ord(char):04x}" for char in UNFIT[1:-1]) + "]*$"
_NUMBER = "[0-9]{1,9}"
_TIME = f"(?:{_NUMBER}h(?:[0-5]?[0-9])?(?:min)?|{_NUMBER}min)"
_LENGTH = f"(?:{_NUMBER}(?:\\.[0-9]{{1,3}})?(?:km|mi)|{_NUMBER}m)"
_SAID = {
    "today": "The day of the advice; left out: the first day of the first week.",
    "athlete": "The person, their past and their pains.",
    "races": "Races inside or outside the weeks given.",
    "strength": "What the athlete wants and can do.",
    "rules": "A rule's settings by its id, or off with a reason, which is shown.",
    "plugins": "Plugins without which there is no plan, and those never to be imported.",
    "weeks": "Weeks of seven days each, in any order; none share days.",
    "athlete.name": "A name, for the runner's eyes.",
    "athlete.age": "Years.",
    "athlete.running_since": "When they began to run.",
    "athlete.strength_since": "First strength session of the present block; left out: has never lifted.",
    "athlete.leg_sessions": "Leg sessions done in this block; left out: estimated.",
    "athlete.heavy_leg_sessions": "How many of those were heavy; left out: estimated.",
    "athlete.equipment": 'What there is to train with; "gym" stands for what a gym has, none is always there.',
    "athlete.terrain": "Where they mostly run.",
    "athlete.conditions": "Conditions a doctor knows of.",
    "athlete.weeks_postnatal": "Weeks since giving birth; left out: does not apply.",
    "athlete.cleared": "What a clinician has cleared.",
    "athlete.cleared_on": "When it was cleared.",
    "athlete.injuries": "Pains of today and old injuries.",
    "athlete.state": "How they are today.",
    "injury.site": "Where it hurts.",
    "injury.pain": "Pain now; 0 is an old injury.",
    "injury.days": "How long it has hurt.",
    "injury.signs": "What comes with it.",
    "state.soreness": "Soreness of the legs.",
    "state.fatigue": "Fatigue.",
    "state.sleep_hours": "Hours of sleep last night.",
    "state.fever": "Whether there is fever.",
    "state.signs": "Signs that a doctor should hear of.",
    "race.date": "The day of the race.",
    "race.distance": "A word, or kilometres as a number.",
    "race.priority": "A matters most; left out: A.",
    "race.name": "What it is called.",
    "strength.sessions": "Sessions a week; left out: the rules decide.",
    "strength.minutes": "Minutes a session.",
    "strength.days": "Days that are possible; left out: any.",
    "strength.minutes_by_day": "Minutes on one day of the week.",
    "strength.goal": "What it is for.",
    "plugins.require": "No plan at all without these.",
    "plugins.block": "Never imported.",
    "week.starts": "The first of the seven days, on any day of the week.",
    "session.effort": "The effort of a run.",
    "session.kind": "Other training, or strength.",
    "session.minutes": "How long it takes.",
    "session.km": "How far it goes.",
    "session.descent_m": "Metres down.",
    "session.climb_m": "Metres up.",
    "session.part": "Morning or evening.",
    "session.key": "Whether it counts as a key run.",
    "session.done": "Whether it has already happened.",
    "session.areas": 'What it trains, as a list or joined by "+"; left out: full.',
    "session.load": "How heavy; left out: moderate.",
    "session.distance": "A race's distance: a word, or kilometres as a number.",
    "session.priority": "A race's priority.",
}


def input_schema() -> Schema:
    """Give the schema as plain dicts and lists, made anew on each call."""
    athlete = _properties("athlete", tables.ATHLETE)
    athlete["injuries"] = _list(_table("injury", tables.INJURY, ("site",)), tables.MOST_INJURIES, "athlete.injuries")
    athlete["state"] = _told(_table("state", tables.STATE), "athlete.state")
    wishes = _properties("strength", tables.WISHES)
    minutes = _closed({day: _of(tables.LIFTING_MINUTES) for day in DAYS})
    wishes["minutes_by_day"] = _told(minutes, "strength.minutes_by_day")
    week = {"starts": _told(_of(When()), "week.starts"), **{day: {"$ref": "#/$defs/day"} for day in DAYS}}
    properties = {
        "today": _told(_of(When()), "today"),
        "athlete": _told(_closed(athlete), "athlete"),
        "races": _list(_table("race", RACE, ("date", "distance")), tables.MOST_RACES, "races"),
        "strength": _told(_closed(wishes), "strength"),
        "rules": _told(_rules(), "rules"),
        "plugins": _told(_table("plugins", tables.PLUGINS), "plugins"),
        "weeks": {**_list(_closed(week, ("starts",)), tables.MOST_WEEKS, "weeks"), "minItems": 1},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:runrules:profile:1",
        "title": "runrules.profile/1",
        "description": "What a runner writes down: themselves, their weeks, their wishes. TOML, or JSON of this shape.",
        **_closed(properties, ("weeks",)),
        "$defs": {"session": _session(), "day": _day()},
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
    return {"description": _SAID[name], **schema}


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
            return {"enum": list(check.words)}
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
        return {"anyOf": [{"enum": list(words.DISTANCES)}, _of(tables.KM)]}
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
            {"enum": ["free", "rest"]},
            session,
            {"type": "array", "items": session, "minItems": 1, "maxItems": tables.MOST_SESSIONS},
        ],
    }


def _rules() -> Schema:
    word = {"type": "string", "maxLength": LONGEST_TEXT, "minLength": 1, "pattern": _PLAIN}
    number = {"type": "number", "minimum": -1e9, "maximum": 1e9}
    rule = {
        "type": "object",
        "properties": {"off": {**word, "allOf": [{"pattern": "\\S"}], "description": "Why it is switched off."}},
        "propertyNames": {"pattern": f"^{tables.SETTING_NAME}$"},
        "additionalProperties": {"anyOf": [number, word]},
    }
    return {
        "type": "object",
        "maxProperties": tables.MOST_RULES,
        "propertyNames": {"pattern": f"^{tables.RULE_ID}$", "maxLength": 100},
        "additionalProperties": rule,
    }
