"""What the kit asks plugins: thousands of profiles from a seed, and neighbours of the examples of their own rules."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import Any

from attrs import frozen

from ..models import DAYS, Profile
from ..profile import parse_profile
from ..profile.convert import convert
from ..profile.text import parse
from ..profile.wrongs import Wrongs
from . import drawing
from .drawing import Raw

MOST_STEPS = 400  # of making a question simpler


@frozen(slots=False)
class Question:
    """A profile, with the raw tables that it was read from."""

    raw: Raw
    profile: Profile


def read(raw: Raw) -> Question | None:
    """Read raw tables; None where they are no profile."""
    profile = convert(raw, Wrongs(guesses=0))
    return None if profile is None else Question(raw, profile)


@lru_cache(maxsize=2)
def drawn(count: int, seed: int) -> tuple[Question, ...]:
    """Draw so many questions. The same seed gives the same ones."""
    dice = Random(seed)
    tables = [drawing.tables(dice) for _ in range(count)]
    return tuple(Question(raw, parse_profile(json.dumps(raw), "drawn.json")) for raw in tables)


def neighbours(texts: Sequence[str], count: int, seed: int) -> Iterator[Question]:
    """Draw so many profiles that are near these ones (TOML or JSON): one or two things in them are others."""
    if not texts:
        return
    dice = Random(seed)
    tables = [parse(text, "toml", "example") for text in texts]
    for place in range(count):
        raw = deepcopy(tables[place % len(tables)])
        for _ in range(dice.randint(1, 2)):
            _change(dice, raw)
        found = read(raw)
        if found is not None:
            yield found


def simplest(question: Question, still: Callable[[Question], bool]) -> Question:
    """Take away from a question whatever can be taken while it is ``still`` what was looked for."""
    steps, going = 0, True
    while going and steps < MOST_STEPS:
        going = False
        for path in _paths(question.raw):
            steps += 1
            less = read(_without(question.raw, path))
            if less is not None and still(less):
                question, going = less, True
                break
            if steps >= MOST_STEPS:
                break
    return question


def as_toml(question: Question) -> str:
    """Write a question as a profile that can be pasted into a test."""
    raw = question.raw
    lines = [f"today = {raw['today']}"] if "today" in raw else []
    for name in ("athlete", "strength", "rules", "plugins"):
        if raw.get(name):
            lines += _table(name, raw[name])
    for name in ("races", "weeks"):
        for row in raw.get(name, ()):
            lines += ["", f"[[{name}]]", *(f"{key} = {_value(value, key)}" for key, value in row.items())]
    return "\n".join(lines).strip() + "\n"


def _change(dice: Random, raw: Raw) -> None:
    """Make one thing in a profile another."""
    kind = dice.randrange(7)
    weeks = raw.get("weeks") or [{}]
    chosen = dice.choice(weeks)
    if kind < 2:
        name = dice.choice(DAYS)
        chosen.pop(name, None)
        if drawing.chance(dice):
            chosen[name] = drawing.day(dice)
    elif kind == 2:
        raw["today"] = _later(raw.get("today") or weeks[0].get("starts"), dice.randint(-3, 6))
    elif kind == 3:
        raw.setdefault("strength", {}).update(drawing.wishes(dice))
    elif kind == 4:
        _finish(dice, chosen)
        raw["today"] = _later(chosen.get("starts"), dice.randint(1, 6))
    else:
        table = raw.setdefault("athlete", {})
        other = drawing.athlete(dice)
        for key in dice.sample(sorted(other), min(len(other), 2)):
            table[key] = other[key]


def _finish(dice: Random, week: Raw) -> None:
    """Say of some sessions of a week that they are done."""
    for name in DAYS:
        said = week.get(name)
        if isinstance(said, str) and said not in ("free", "rest") and " done" not in said and drawing.chance(dice):
            week[name] = f"{said} done"


def _later(when: object, days: int) -> object:
    return date.fromisoformat(str(when)) + timedelta(days) if when else when


def _paths(raw: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Everything that may be taken away, the largest first."""
    keys: Iterable[Any] = raw if isinstance(raw, dict) else range(len(raw)) if isinstance(raw, list) else ()
    found = list(keys)
    yield from ((*path, key) for key in found if key != "starts")
    for key in found:
        yield from _paths(raw[key], (*path, key))


def _without(raw: Raw, path: tuple[Any, ...]) -> Raw:
    less = deepcopy(raw)
    inner: Any = less
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    return less


def _table(name: str, table: Raw) -> list[str]:
    plain = {key: value for key, value in table.items() if not _nested(key, value)}
    lines = ["", f"[{name}]", *(f"{_key(key)} = {_value(value, key)}" for key, value in plain.items())] if plain else []
    for key, value in table.items():
        if key == "injuries":
            for row in value:
                lines += ["", f"[[{name}.{key}]]", *(f"{one} = {_value(more, one)}" for one, more in row.items())]
        elif _nested(key, value):
            lines += _table(f"{name}.{_key(key)}", value)
    return lines


def _nested(key: str, value: object) -> bool:
    return isinstance(value, dict) or key == "injuries"


def _key(key: str) -> str:
    return key if key.replace("_", "").isalnum() else json.dumps(key)


def _value(value: Any, key: str = "") -> str:
    if isinstance(value, date):
        return str(value)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(one)} = {_value(more)}" for one, more in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    if key in ("starts", "date") or key.endswith("_since"):
        return str(value)
    return json.dumps(value, ensure_ascii=False)
