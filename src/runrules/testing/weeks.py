"""Write a week in one line, in the words that profiles use."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from attrs import evolve

from ..models import DAYS, WeekPlan
from ..problems import Path, Problem, did_you_mean
from ..profile.convert import convert
from ..profile.report import refused_at
from ..profile.wrongs import Wrongs

Span = tuple[int, int]


def week(days: str = "", starts: str | date = "2026-11-23") -> WeekPlan:
    """Make a week of ``mon easy 50min; wed intervals 60min am; sat long 16km; sun rest``.

    Days stand apart by ``;`` or in lines of their own, several sessions of a day by `` + ``, each in the words of a
    profile. What is left out is not known; a last ``free`` makes all such days free. ``starts`` may be any weekday.
    Raises ProfileError, a ValueError, with every problem at its place in ``days``.
    """
    raw: dict[str, Any] = {"starts": starts}
    spans: dict[Path, Span] = {}
    wrong: list[tuple[Problem, Span]] = []
    for part in re.finditer(r"[^;\n]+", days):
        if part[0].strip():
            _read_day(part[0], part.start(), raw, spans, wrong)
    wrongs = Wrongs()
    profile = convert({"weeks": [raw]}, wrongs)
    found: list[tuple[Problem, Span | None]] = [*wrong, *(_placed(one, spans) for one in wrongs.found)]
    if profile is None or found:
        raise refused_at(found, days, "week")
    return profile.weeks[0]


def _read_day(
    part: str, begins: int, raw: dict[str, Any], spans: dict[Path, Span], wrong: list[tuple[Problem, Span]]
) -> None:
    head = re.search(r"\S+", part)
    assert head is not None
    name, here = head[0], (begins + head.start(), begins + head.end())
    rest = part[head.end() :]
    problem = None
    if name == "free" and not rest.strip():
        raw.update({day: "free" for day in DAYS if day not in raw})
    elif name not in DAYS:
        hint = did_you_mean(name.lower()[:3], DAYS) or f"days are {', '.join(DAYS)}"
        problem = Problem((name,), "P101", f'"{name}" is not a day', hint)
    elif ("weeks", 0, name) in spans:
        hint = f'join the sessions of a day with " + ": "{name} easy 40min + strength core"'
        problem = Problem((name,), "P103", f'"{name}" stands twice', hint)
    elif not rest.strip():
        problem = Problem((name,), "P303", f'"{name}" says no session', f'write "{name} easy 50min" or "{name} free"')
    else:
        _read_sessions(name, rest, begins + head.end(), raw, spans)
    if problem:
        wrong.append((problem, here))


def _read_sessions(name: str, text: str, begins: int, raw: dict[str, Any], spans: dict[Path, Span]) -> None:
    sessions: list[str] = []
    at = 0
    path = ("weeks", 0, name)
    for one in re.split(r"(?<!\S)\+(?!\S)", text):
        start = begins + at + len(one) - len(one.lstrip())
        spans[(*path, len(sessions))] = (start, start + max(1, len(one.strip())))
        sessions.append(one.strip())
        at += len(one) + 1
    spans[path] = (spans[(*path, 0)][0], spans[(*path, len(sessions) - 1)][1])
    raw[name] = sessions[0] if len(sessions) == 1 else sessions


def _placed(problem: Problem, spans: dict[Path, Span]) -> tuple[Problem, Span | None]:
    span = spans.get(problem.path)
    if span and problem.within:
        start = span[0]
        return evolve(problem, within=None), (start + problem.within[0], start + problem.within[1])
    return problem, span
