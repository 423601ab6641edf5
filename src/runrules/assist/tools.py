"""The tools: what each takes, and what it answers, as text to read and as the documents that programs get."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from .. import documents
from ..engine import Engine
from ..explain import ChangeError, check, what_if, why
from ..formats import to_json, to_text
from ..formats.changed import changed_text
from ..formats.changed_facts import changed_json
from ..formats.checked import checked_json, checked_text
from ..formats.reasons import why_json, why_text
from ..models import AREAS, LOADS, Profile
from ..problems import ProfileError, nearest
from ..profile import locate_problems, parse_changes, parse_profile
from . import words
from .catalogue import exercises, rules

Given = Mapping[str, Any]
NAME = "profile"


@frozen(slots=False)
class Answer:
    """What a tool answers: words, a document, and whether it could do what it was asked."""

    text: str
    document: dict[str, Any]
    failed: bool = False


@frozen(slots=False)
class Tool:
    """A tool: how it is called and described, the arguments it takes, and what it does."""

    name: str
    title: str
    description: str
    arguments: Mapping[str, dict[str, Any]]
    required: tuple[str, ...]
    act: Callable[[Engine, Given], tuple[str, str]]

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of its arguments."""
        return {
            "type": "object",
            "properties": dict(self.arguments),
            "required": list(self.required),
            "additionalProperties": False,
        }


def call(engine: Engine, tool: Tool, given: Given) -> Answer:
    """Call a tool. What is wrong with its arguments is an answer too, which says how to mend it."""
    wrong = _unfit(tool, given)
    if wrong:
        return Answer(wrong, {"error": wrong}, failed=True)
    try:
        text, document = tool.act(engine, given)
        return Answer(text, json.loads(document))
    except ProfileError as error:
        return _refused(error, str(given.get("profile", "")))
    except (ChangeError, LookupError, ValueError) as error:
        said = str(error.args[0]) if error.args else type(error).__name__
        return Answer(said, {"error": said}, failed=True)


def _refused(error: ProfileError, profile: str) -> Answer:
    """Everything that is wrong with a profile, each at its place."""
    wrongs = documents.wrongs(error, profile)
    many = f"{len(wrongs)} problems" if len(wrongs) > 1 else "1 problem"
    text = f"The profile cannot be used: {many}. Mend all of it and call again.\n\n"
    return Answer(text + locate_problems(error.problems, profile, NAME), {"problems": wrongs}, failed=True)


def _unfit(tool: Tool, given: Given) -> str:
    """Say what is wrong with the arguments of a call, or ""."""
    for name in given:
        if name not in tool.arguments:
            near = nearest(name, list(tool.arguments))
            hint = f' Did you mean "{near}"?' if near else ""
            return f'{tool.name} takes no argument "{name}".{hint} It takes: {", ".join(tool.arguments)}.'
    for name in tool.required:
        if name not in given:
            return f"{tool.name} needs the argument {name}."
    for name, value in given.items():
        if not isinstance(value, str):
            return f"{name} must be text, not {type(value).__name__}; a profile is TOML, or JSON written as text."
        choices = tool.arguments[name].get("enum")
        if choices and value not in choices:
            return f"{name} must be one of {', '.join(choices)}."
    return ""


def _profile(given: Given) -> Profile:
    return parse_profile(given["profile"], NAME)


def _check(engine: Engine, given: Given) -> tuple[str, str]:
    found = check(_profile(given), given.get("week", "all"), engine)
    return checked_text(found, NAME), checked_json(found, NAME)


def _advise(engine: Engine, given: Given) -> tuple[str, str]:
    advice = engine.advise(_profile(given), given.get("week"))
    return to_text(advice), to_json(advice)


def _why(engine: Engine, given: Given) -> tuple[str, str]:
    advice = engine.advise(_profile(given), given.get("week"))
    found = why(advice, given["day"], given.get("area"), given.get("load"))
    return why_text(advice, found), why_json(advice, found)


def _what_if(engine: Engine, given: Given) -> tuple[str, str]:
    found = what_if(_profile(given), parse_changes(given["change"]), given.get("week"), engine)
    return changed_text(found), changed_json(found)


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


_PROFILE = _text(words.PROFILE)
_WEEK = _text("Any date of the week that is meant, 2026-11-23; left out: the week of the profile's today.")
_WEEKS = _text('Any date of the week that is meant, 2026-11-23, or "all".')
_DAY = _text("A date, 2026-11-24, or a weekday of the week: tue.")

TOOLS: Mapping[str, Tool] = {
    one.name: one
    for one in (
        Tool("check", "Check a plan", words.CHECK, {"profile": _PROFILE, "week": _WEEKS}, ("profile",), _check),
        Tool("advise", "Place strength", words.ADVISE, {"profile": _PROFILE, "week": _WEEKS}, ("profile",), _advise),
        Tool(
            "why",
            "Why, or why not",
            words.WHY,
            {
                "profile": _PROFILE,
                "day": _DAY,
                "area": _text("Only this area.", enum=list(AREAS)),
                "load": _text("Only this load.", enum=list(LOADS)),
                "week": _WEEK,
            },
            ("profile", "day"),
            _why,
        ),
        Tool(
            "what-if",
            "What if",
            words.WHAT_IF,
            {"profile": _PROFILE, "change": _text("The change in words: swap wed with thu."), "week": _WEEK},
            ("profile", "change"),
            _what_if,
        ),
        Tool("rules", "Rules", words.RULES, {"id": _text("A rule or a plugin; left out: all.")}, (), rules),
        Tool("exercises", "Exercises", words.EXERCISES, {"id": _text("An exercise or an area.")}, (), exercises),
    )
}
