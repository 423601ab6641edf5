"""One session, written as words or as a table: both give the same facts, and the facts the session."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from ..models import AREAS, LOADS, Cross, Lock, Run, Session, Strength, work
from ..problems import Path, Problem
from . import words
from .checks import LONGEST_TEXT, Check, Choice, Each, Flag, Text, called, sound
from .grammar import Span, understand
from .tables import KM, METRES, MINUTES, Table, read_table
from .wrongs import Wrongs, listed, shown

_HEADS = ("effort", "kind")
_AREAS = Each(Choice(words.AREA_WORDS), len(words.AREA_WORDS), 1)
_REASON = Text(1)
_RUN = ("effort", "minutes", "km", "descent_m", "climb_m", "part", "key", "done")
KEYS_OF = {
    "run": _RUN,
    "race": (*_RUN, "distance", "priority"),
    "strength": ("kind", "areas", "load", "minutes", "part", "done", "locked", "locked_by"),
    "other": ("kind", "minutes", "km", "part", "done"),
}


class Found(NamedTuple):
    """A session with its place: the path of it, and of its first word if it is written in words."""

    session: Session
    path: Path
    within: Span | None = None


def read_session(raw: object, path: Path, wrongs: Wrongs) -> Found | None:
    """Read one session, or say what is wrong with it and give None."""
    if isinstance(raw, str):
        return _from_words(raw, path, wrongs)
    if isinstance(raw, dict):
        return _from_table(raw, path, wrongs)
    wrongs.add(path, "P201", f'{called(path)} must be a session such as "easy 50min", not {shown(raw)}')
    return None


def bucket(km: float) -> str:
    """Name the race distance that a number of kilometres comes nearest to."""
    for most, distance in ((7.5, "5k"), (15, "10k"), (30, "half"), (45, "marathon")):
        if km <= most:
            return distance
    return "ultra"


def race_distance(value: object, path: Path, wrongs: Wrongs) -> str | float | None:
    """Check a race's distance: one of the words, or kilometres as a number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return KM(value, path, wrongs)
    if isinstance(value, str) and value in words.DISTANCES:
        return value
    hint = wrongs.meant(value, words.DISTANCES) if isinstance(value, str) else ""
    wanted = listed(f'"{word}"' for word in words.DISTANCES[:-1])
    code = "P203" if isinstance(value, str) else "P201"
    message = f'{called(path)} must be {wanted.replace(" or ", ", ")}, "ultra" or kilometres as a number'
    wrongs.add(path, code, f"{message}, not {shown(value)}", hint)
    return None


def areas_of(value: object, path: Path, wrongs: Wrongs) -> object:
    """Check the areas of a strength session: a list of words, or words joined by "+"."""
    return _AREAS(value.split("+") if isinstance(value, str) else value, path, wrongs)


def lock_reason(value: object, path: Path, wrongs: Wrongs) -> object:
    """Check why a session is locked: a reason in words."""
    if isinstance(value, str) and value.strip():
        return _REASON(value, path, wrongs)
    hint = 'write locked = "the group meets then"'
    wrongs.add(path, "P404", f"locking a session needs a reason, not {shown(value)}", hint)
    return None


SESSION: Table = {
    "effort": Choice(words.EFFORTS, {word: f'write kind = "{word}"' for word in words.KINDS}),
    "kind": Choice(words.KINDS, {word: f'write effort = "{word}"' for word in words.EFFORTS}),
    "minutes": MINUTES,
    "km": KM,
    "descent_m": METRES,
    "climb_m": METRES,
    "part": Choice(words.PARTS),
    "key": Flag(),
    "done": Flag(),
    "areas": areas_of,
    "load": Choice(LOADS),
    "distance": race_distance,
    "priority": Choice(words.PRIORITIES),
    "locked": lock_reason,
    "locked_by": Text(1),
}
_RANGES: Mapping[str, Check] = {key: SESSION[key] for key in ("minutes", "km", "descent_m", "climb_m")}


def _from_words(text: str, path: Path, wrongs: Wrongs) -> Found | None:
    known = _known(text) if len(text) <= LONGEST_TEXT else None
    if known is None:  # then it is read for what is wrong with it, there
        known = _facts(text, path, wrongs)
    return known and Found(_session(known[0]), path, known[1])


@lru_cache(maxsize=1024)
def _known(text: str) -> tuple[dict[str, Any], Span | None] | None:
    """Read a session in words as if it stood anywhere: weeks say the same few again and again."""
    return _facts(text, (), Wrongs(guesses=0))


def _facts(text: str, path: Path, wrongs: Wrongs) -> tuple[dict[str, Any], Span | None] | None:
    """What a session in words says, with the place of its effort; None if anything is wrong with it."""
    before = len(wrongs.found)
    if not sound(text, path, wrongs):
        return None
    facts: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    for fact in understand(text, path, wrongs):
        if fact.key in spans or (fact.key in _HEADS and any(head in spans for head in _HEADS)):
            _say_twice(fact.key, text, fact.span, path, wrongs)
            continue
        spans[fact.key] = fact.span
        value = _ranged(fact.key, fact.value, path, fact.span, wrongs)
        if value is not None:
            facts[fact.key] = value
    head = facts.get("effort") or facts.get("kind")
    if head is None:
        if before == len(wrongs.found):
            hint = 'a day without training is "free" or "rest"' if not text.strip() else ""
            wrongs.add(path, "P303", f"{shown(text)} does not say what kind of session it is", hint or _kinds())
        return None
    allowed = _allowed(head)
    for key, span in spans.items():
        if key not in allowed:
            _say_unfit(text[slice(*span)], head, path, span, wrongs)
    return None if before < len(wrongs.found) else (facts, spans.get("effort"))


def _ranged(key: str, value: object, path: Path, span: Span, wrongs: Wrongs) -> object:
    if key not in _RANGES:
        return value
    inner = Wrongs()
    good = _RANGES[key](value, (key,), inner)
    for one in inner.found:
        wrongs.found.append(Problem(path, one.code, one.message, one.hint, within=span))
    return good


def _from_table(raw: dict[str, object], path: Path, wrongs: Wrongs) -> Found | None:
    before = len(wrongs.found)
    facts = read_table(raw, path, SESSION, wrongs)
    if "effort" in raw and "kind" in raw:
        wrongs.add((*path, "kind"), "P302", "a session has effort or kind, not both", on_key=True)
    elif "effort" not in raw and "kind" not in raw:
        if before == len(wrongs.found):
            wrongs.add(path, "P303", "the table does not say what kind of session it is", "add effort or kind")
    elif head := facts.get("effort") or facts.get("kind"):
        allowed = _allowed(head)
        for key in raw:
            if key in SESSION and key not in allowed:
                _say_unfit(key, head, (*path, key), None, wrongs)
    if "locked_by" in raw and "locked" not in raw:
        message = "locked_by names somebody, but locked does not say why"
        wrongs.add((*path, "locked_by"), "P405", message, 'write locked = "the reason"', on_key=True)
    if before < len(wrongs.found):
        return None
    return Found(_session(facts), path)


def _say_twice(key: str, text: str, span: Span, path: Path, wrongs: Wrongs) -> None:
    what = {"effort": "what kind of session it is", "kind": "what kind of session it is", "key": "whether it is key"}
    word = text[slice(*span)]
    message = f'"{word}" says {what.get(key, key)} a second time'
    hint = 'two sessions on one day are a list: ["easy 40min", "strength core"]' if key in ("effort", "kind") else ""
    if key == "areas":
        hint = 'join areas with "+": "legs+core"'
    wrongs.add(path, "P302", message, hint, within=span)


def _say_unfit(word: str, head: str, path: Path, span: Span | None, wrongs: Wrongs) -> None:
    hint = f'did you mean "{word}m"?' if word in ("5k", "10k") else ""
    if word in ("areas", "load") or word.split("+")[0] in (*words.AREA_WORDS, *LOADS):
        hint = 'areas and loads go with "strength"'
    message = f'"{word}" does not go with "{head}"'
    wrongs.add(path, "P304", message, hint, on_key=span is None, within=span)


def _kinds() -> str:
    return f"one of {', '.join((*words.EFFORTS, *words.KINDS))}"


def _allowed(head: str) -> tuple[str, ...]:
    if head == "race":
        return KEYS_OF["race"]
    return KEYS_OF["run" if head in words.EFFORTS else "strength" if head == "strength" else "other"]


def _session(facts: dict[str, Any]) -> Session:
    if "effort" in facts:
        distance = facts.get("distance")
        if isinstance(distance, float):
            facts = {"km": distance, **facts, "distance": bucket(distance)}
        elif distance is None and facts["effort"] == "race" and "km" in facts:
            facts = {**facts, "distance": bucket(facts["km"])}
        return Run(**facts)
    if facts["kind"] != "strength":
        return Cross(**facts)
    areas = facts.get("areas", ("full",))
    if "full" in areas:
        areas = (*AREAS[:3], *areas)
    kept: dict[str, Any] = {key: facts[key] for key in ("minutes", "part", "done") if key in facts}
    if "locked" in facts:
        kept["lock"] = Lock(facts["locked"], facts.get("locked_by", ""))
    return Strength(work(tuple(area for area in AREAS if area in areas), facts.get("load", "moderate")), **kept)
