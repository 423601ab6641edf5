"""Advice as JSON, two spaces a level, in the order of the contract.

Written by hand where there is much of it: the standard encoder indents in Python and takes three times as long.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from math import isfinite
from typing import Any

from ..advice import Advice, AdvisedDay, AdvisedWeek, AsPlanned, Cell, Lift, Spoken, Unplaced
from ..models import Cross, Race, Run
from ..statements import Failure

_SPOKEN = "\n" + 6 * " "  # inside a statement, where it stands in the whole
_WORDS = {None: "null", True: "true", False: "false"}


class _Raw(str):
    """JSON that is written already, at its place."""


def to_json(advice: Advice) -> str:
    """Write an advice as one JSON object, with a line feed at its end."""
    return _written(_advice(advice), "\n") + "\n"


def _written(value: Any, edge: str) -> str:
    """Write plain data; ``edge`` is a line feed and the indentation."""
    kind = type(value)
    if kind is str:
        return quoted(value)
    if kind is _Raw:
        return str(value)
    if value is None or kind is bool:
        return _WORDS[value]
    if kind is int or kind is float:
        return repr(value) if isfinite(value) else quoted(repr(value))
    inner = edge + "  "
    if kind is not tuple and kind is not list and isinstance(value, Mapping):
        if not value:
            return "{}"
        lines = [f"{quoted(key)}: {_written(each, inner)}" for key, each in value.items()]
        return f"{{{inner}{f',{inner}'.join(lines)}{edge}}}"
    if isinstance(value, str):  # a plugin's own kind of it
        return quoted(value)
    if not value:
        return "[]"
    return f"[{inner}{f',{inner}'.join([_written(each, inner) for each in value])}{edge}]"


def _advice(advice: Advice) -> dict[str, Any]:
    return {
        "schema": advice.schema,
        "engine": advice.engine,
        "input": advice.input,
        "today": advice.today.isoformat(),
        "status": advice.status,
        "plugins": [
            {"name": one.name, "version": one.version, "status": one.status, "distribution": one.distribution}
            for one in advice.plugins
        ],
        "failures": [_failure(one) for one in advice.failures],
        "weeks": [_week(one) for one in advice.weeks],
        "statements": [_spoken(one) for one in advice.statements],
        "notices": advice.notices,
        "unplaced": [_unplaced(one) for one in advice.unplaced],
        "sources": {key: {"citation": one.citation, "url": one.url} for key, one in advice.sources.items()},
        "assumed": advice.assumed,
        "switched_off": [{"rule": one.rule, "reason": one.reason} for one in advice.switched_off],
        "races": [_race(one) for one in advice.races],
    }


def _failure(one: Failure) -> dict[str, Any]:
    return {
        "plugin": one.plugin,
        "error": one.error,
        "effect": one.effect,
        "stage": one.stage,
        "distribution": one.distribution,
        "version": one.version,
    }


def _week(week: AdvisedWeek) -> dict[str, Any]:
    written: dict[tuple[str, tuple[str, ...]], str] = {}
    return {
        "starts": week.starts.isoformat(),
        "phase": week.phase,
        "days": [_day(day, written) for day in week.days],
    }


def _day(day: AdvisedDay, written: dict[tuple[str, tuple[str, ...]], str]) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "day": day.day,
        "known": day.known,
        "rest": day.rest,
        "runs": [_run(one) for one in day.runs],
        "other": [_other(one) for one in day.other],
        "strength": [_lift(one) for one in day.strength],
        "grid": _Raw(_grid(day.grid, written)),
    }


_ROW, _CELL = "\n" + 12 * " ", "\n" + 14 * " "  # where the grid stands in the whole


def _grid(grid: Mapping[str, Mapping[str, Cell]], written: dict[tuple[str, tuple[str, ...]], str]) -> str:
    rows = []
    for area, cells in grid.items():
        row = []
        for load, cell in cells.items():
            key = (cell.verdict, cell.because)
            text = written.get(key)
            if text is None:
                plain = (
                    {"verdict": cell.verdict, "because": cell.because} if cell.because else {"verdict": cell.verdict}
                )
                text = written[key] = _written(plain, _CELL)
            row.append(f'"{load}": {text}')
        rows.append(f'"{area}": {{{_CELL}{f",{_CELL}".join(row)}{_ROW}}}')
    return f"{{{_ROW}{f',{_ROW}'.join(rows)}{_ROW[:-2]}}}"


def _run(run: Run) -> dict[str, Any]:
    return {
        "effort": run.effort,
        "minutes": run.minutes,
        "km": run.km,
        "key": run.key,
        "part": run.part,
        "descent_m": run.descent_m,
        "climb_m": run.climb_m,
        "done": run.done,
        "distance": run.distance,
        "priority": run.priority,
    }


def _other(one: Cross) -> dict[str, Any]:
    return {"kind": one.kind, "minutes": one.minutes, "km": one.km, "part": one.part, "done": one.done}


def _race(one: Race) -> dict[str, Any]:
    return {
        "date": one.date.isoformat(),
        "distance": one.distance,
        "priority": one.priority,
        "name": one.name,
        "km": one.km,
    }


def _lift(lift: Lift) -> dict[str, Any]:
    return {
        "id": lift.id,
        "areas": lift.areas,
        "load": lift.load,
        "minutes": lift.minutes,
        "part": lift.part,
        "origin": lift.origin,
        "verdict": lift.verdict,
        "from": lift.from_ and lift.from_.isoformat(),
        "planned": lift.planned and _as_planned(lift.planned),
        "after_run": lift.after_run,
        "sets_percent": lift.sets_percent,
        "sets": lift.sets,
        "done": lift.done,
        "blocks": lift.blocks,
        "because": lift.because,
    }


def _as_planned(one: AsPlanned) -> dict[str, Any]:
    return {
        "date": one.date.isoformat(),
        "areas": one.areas,
        "load": one.load,
        "minutes": one.minutes,
        "part": one.part,
    }


@lru_cache(1024)
def _list(values: tuple[str, ...] | None) -> str:
    """Write a list inside a statement: few of them differ."""
    return "null" if values is None else _written(values, _SPOKEN)


@lru_cache(1024)
def _dates(dates: tuple[date, ...] | None) -> str:
    return "null" if dates is None else _written([when.isoformat() for when in dates], _SPOKEN)


def _spoken(one: Spoken) -> _Raw:
    return _Raw(
        f"""{{
      "id": "{one.id}",
      "plugin": {quoted(one.plugin)},
      "rule": {quoted(one.rule)},
      "kind": "{one.kind}",
      "severity": "{one.severity}",
      "evidence": "{one.evidence}",
      "sources": {_list(one.sources)},
      "message": {quoted(one.message)},
      "params": {_written(dict(one.params), _SPOKEN) if one.params else "{}"},
      "upheld": {_WORDS[one.upheld]},
      "by": {_list(one.by)},
      "week": "{one.week.isoformat()}",
      "dates": {_dates(one.dates)},
      "work": {_list(one.work)},
      "level": {f'"{one.level}"' if one.level else "null"}
    }}"""
    )


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
