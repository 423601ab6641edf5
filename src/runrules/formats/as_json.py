"""Advice as JSON, in the order of the contract: plain data written by the standard library, and the many written here.

Statements, cells and exercises are most of an advice, and much in them is said again and again. They are put together
as text, in which only what may hold quotes or line ends goes through the encoder; the rest is data.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from json.encoder import encode_basestring as _text
from typing import Any

from ..advice import Advice, AdvisedDay, AdvisedWeek, AsPlanned, Block, Cell, Doing, Lift, Locked, Spoken, Unplaced
from ..models import AREAS, LOADS, Cross, Race, Run
from ..statements import Failure

#: Data as JSON. An advice is a tree of values, so nothing is gained by looking out for circles.
_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False).encode


def to_json(advice: Advice, indent: int | None = None) -> str:
    """Write an advice as one JSON object, with a line feed at its end."""
    text = _object(_advice(advice))
    if indent is not None:
        text = json.dumps(json.loads(text), ensure_ascii=False, indent=indent)
    return text + "\n"


def _advice(advice: Advice) -> dict[str, str]:
    plugins = [
        {
            "name": one.name,
            "version": one.version,
            "status": one.status,
            "distribution": one.distribution,
            "blocked_by": one.blocked_by,
        }
        for one in advice.plugins
    ]
    return {
        "schema": _text(advice.schema),
        "engine": _text(advice.engine),
        "input": _text(advice.input),
        "today": _text(advice.today.isoformat()),
        "status": _text(advice.status),
        "plugins": _json(plugins),
        "failures": _json([_failure(one) for one in advice.failures]),
        "weeks": _list([_week(one) for one in advice.weeks]),
        "statements": _list([_spoken(one) for one in advice.statements]),
        "notices": _texts(advice.notices),
        "unplaced": _json([_unplaced(one) for one in advice.unplaced]),
        "sources": _object({key: _source(one.citation, one.url) for key, one in advice.sources.items()}),
        "assumed": _json(advice.assumed),
        "switched_off": _json(
            [
                {"rule": one.rule, "reason": one.reason, "left_out": one.left_out} | ({"by": one.by} if one.by else {})
                for one in advice.switched_off
            ]
        ),
        "races": _json([_race(one) for one in advice.races]),
    }


def _object(written: Mapping[str, str]) -> str:
    """Put values that are written already into one object."""
    return "{" + ", ".join([f"{_text(key)}: {value}" for key, value in written.items()]) + "}"


def _list(written: Iterable[str]) -> str:
    """Put values that are written already into one list."""
    return "[" + ", ".join(written) + "]"


@lru_cache(maxsize=4096)
def _texts(texts: tuple[str, ...] | None) -> str:
    if not texts:
        return "null" if texts is None else "[]"
    return _list(map(_text, texts))


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _word(value: str | None) -> str:
    return "null" if value is None else _text(value)


def _number(value: float | None) -> str:
    return "null" if value is None else str(value) if type(value) is int else _json(value)


def _value(value: float | str) -> str:
    return _text(value) if isinstance(value, str) else _number(value)


def _failure(one: Failure) -> dict[str, Any]:
    return {
        "plugin": one.plugin,
        "error": one.error,
        "effect": one.effect,
        "stage": one.stage,
        "distribution": one.distribution,
        "version": one.version,
    }


def _week(week: AdvisedWeek) -> str:
    written: dict[int, str] = {}
    return _object(
        {
            "starts": _text(week.starts.isoformat()),
            "phase": _text(week.phase),
            "days": _list([_day(day, written) for day in week.days]),
            "phase_because": _text(week.phase_because),
        }
    )


def _day(day: AdvisedDay, written: dict[int, str]) -> str:
    grid = ", ".join([f'"{area}": {_row(day.grid[area], written)}' for area in AREAS])
    return (
        f'{{"date": "{day.date}", "day": {_text(day.day)}, "known": {_flag(day.known)}, "rest": {_flag(day.rest)}, '
        f'"runs": {_list([_run(one) for one in day.runs])}, "other": {_list([_other(one) for one in day.other])}, '
        f'"strength": {_list([_lift(one) for one in day.strength])}, "grid": {{{grid}}}'
        + (', "template": true}' if day.template else "}")
    )


def _row(cells: Mapping[str, Cell], written: dict[int, str]) -> str:
    """The cells of one area. ``written`` are rows and cells of the week so far: many are one and the same value."""
    text = written.get(id(cells))
    if text is None:
        three = ", ".join([f'"{load}": {_cell(cells[load], written)}' for load in LOADS])
        text = written[id(cells)] = f"{{{three}}}"
    return text


def _cell(cell: Cell, written: dict[int, str]) -> str:
    text = written.get(id(cell))
    if text is None:
        because = f', "because": {_texts(cell.because)}' if cell.because else ""
        text = written[id(cell)] = f'{{"verdict": {_text(cell.verdict)}{because}}}'
    return text


def _run(run: Run) -> str:
    return (
        f'{{"effort": {_text(run.effort)}, "minutes": {_number(run.minutes)}, "km": {_number(run.km)}, '
        f'"key": {_json(run.key)}, "part": {_word(run.part)}, "descent_m": {_number(run.descent_m)}, '
        f'"climb_m": {_number(run.climb_m)}, "done": {_flag(run.done)}, "distance": {_word(run.distance)}, '
        f'"priority": {_word(run.priority)}}}'
    )


def _other(one: Cross) -> str:
    return (
        f'{{"kind": {_text(one.kind)}, "minutes": {_number(one.minutes)}, "km": {_number(one.km)}, '
        f'"part": {_word(one.part)}, "done": {_flag(one.done)}}}'
    )


def _race(one: Race) -> dict[str, Any]:
    return {
        "date": one.date.isoformat(),
        "distance": one.distance,
        "priority": one.priority,
        "name": one.name,
        "km": one.km,
    }


def _lift(lift: Lift) -> str:
    return (
        f'{{"id": {_text(lift.id)}, "areas": {_texts(lift.areas)}, "load": {_text(lift.load)}, '
        f'"minutes": {_number(lift.minutes)}, "part": {_word(lift.part)}, "origin": {_text(lift.origin)}, '
        f'"verdict": {_text(lift.verdict)}, "from": {_dated(lift.from_)}, '
        f'"planned": {_json(lift.planned and _as_planned(lift.planned))}, "after_run": {_flag(lift.after_run)}, '
        f'"sets_percent": {_number(lift.sets_percent)}, "sets": {_number(lift.sets)}, "done": {_flag(lift.done)}, '
        f'"blocks": {_list([_block(one) for one in lift.blocks])}, "because": {_texts(lift.because)}, '
        f'"blocked_by": {_texts(lift.blocked_by)}{_locked(lift.locked)}}}'
    )


def _locked(one: Locked | None) -> str:
    """Only of a session that is locked: the bytes of others are as they were before there were locks."""
    if one is None:
        return ""
    by = _word(one.by or None)
    return f', "locked": {{"reason": {_text(one.reason)}, "by": {by}, "overrides": {_texts(one.overrides)}}}'


def _dated(when: date | None) -> str:
    return "null" if when is None else f'"{when}"'


def _block(one: Block) -> str:
    return (
        f'{{"kind": {_text(one.kind)}, "sets": {one.sets}, "rest_s": {one.rest_s}, "minutes": {_number(one.minutes)}, '
        f'"exercises": {_list([_doing(each) for each in one.exercises])}}}'
    )


def _doing(one: Doing) -> str:
    return (
        f'{{"exercise": {_text(one.exercise)}, "name": {_text(one.name)}, "area": {_text(one.area)}, '
        f'"reps": {_span(one.reps)}, "seconds": {_span(one.seconds)}, '
        f'"per_side": {_flag(one.per_side)}, '
        f'"reserve": {_number(one.reserve)}, "load": {_text(one.load)}, '
        f'"equipment": {_texts(one.equipment)}, "note": {_text(one.note)}, '
        f'"instead_of": {_word(one.instead_of)}, '
        f'"because": {_texts(one.because)}}}'
    )


def _span(span: tuple[int, int] | None) -> str:
    return "null" if span is None else f"[{span[0]}, {span[1]}]"


def _as_planned(one: AsPlanned) -> dict[str, Any]:
    return {
        "date": one.date.isoformat(),
        "areas": one.areas,
        "load": one.load,
        "minutes": one.minutes,
        "part": one.part,
    }


def _spoken(one: Spoken) -> str:
    params = ", ".join([f"{_text(key)}: {_value(value)}" for key, value in dict(one.params).items()])
    voice = _voice(one.plugin, one.rule, one.kind, one.severity, one.evidence, one.sources)
    return (
        f'{{"id": {_text(one.id)}, {voice}, "message": {_text(one.message)}, '
        f'"params": {{{params}}}, '
        f'"upheld": {_flag(one.upheld)}, "by": {_texts(one.by)}, "week": "{one.week}", '
        f'"dates": {_dates(one.dates)}, "work": {_texts(one.work)}, '
        f'"level": {_word(one.level)}, "exercises": {_texts(one.exercises)}}}'
    )


@lru_cache(maxsize=1024)
def _voice(plugin: str, rule: str, kind: str, severity: str, evidence: str, sources: tuple[str, ...]) -> str:
    """Who speaks: what is the same in every statement of a kind under one rule."""
    return (
        f'"plugin": {_text(plugin)}, "rule": {_text(rule)}, "kind": {_text(kind)}, "severity": {_text(severity)}, '
        f'"evidence": {_text(evidence)}, "sources": {_texts(sources)}'
    )


@lru_cache(maxsize=1024)
def _dates(dates: tuple[date, ...] | None) -> str:
    return _texts(None if dates is None else tuple([when.isoformat() for when in dates]))


@lru_cache(maxsize=1024)
def _source(citation: str, url: str) -> str:
    return f'{{"citation": {_text(citation)}, "url": {_text(url)}}}'


def _unplaced(one: Unplaced) -> dict[str, Any]:
    return {
        "areas": one.areas,
        "load": one.load,
        "because": one.because,
        "try": [{"change": each.change, "opens": each.opens} for each in one.try_],
        "week": one.week.isoformat(),
        "rung": one.rung,
        "instead": one.instead,
    }
