"""Advice as plain data in the order of the contract, written by the standard library."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from ..advice import Advice, AdvisedDay, AdvisedWeek, AsPlanned, Block, Cell, Doing, Lift, Spoken, Unplaced
from ..models import Cross, Race, Run
from ..statements import Failure


def to_json(advice: Advice, indent: int | None = None) -> str:
    """Write an advice as one JSON object, with a line feed at its end."""
    return json.dumps(_advice(advice), ensure_ascii=False, allow_nan=False, indent=indent) + "\n"


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
    return {
        "starts": week.starts.isoformat(),
        "phase": week.phase,
        "days": [_day(day) for day in week.days],
        "phase_because": week.phase_because,
    }


def _day(day: AdvisedDay) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "day": day.day,
        "known": day.known,
        "rest": day.rest,
        "runs": [_run(one) for one in day.runs],
        "other": [_other(one) for one in day.other],
        "strength": [_lift(one) for one in day.strength],
        "grid": {area: {load: _cell(cell) for load, cell in cells.items()} for area, cells in day.grid.items()},
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {"verdict": cell.verdict, "because": cell.because} if cell.because else {"verdict": cell.verdict}


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
        "blocks": [_block(one) for one in lift.blocks],
        "because": lift.because,
        "blocked_by": lift.blocked_by,
    }


def _block(one: Block) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "sets": one.sets,
        "rest_s": one.rest_s,
        "minutes": one.minutes,
        "exercises": [_doing(each) for each in one.exercises],
    }


def _doing(one: Doing) -> dict[str, Any]:
    return {
        "exercise": one.exercise,
        "name": one.name,
        "area": one.area,
        "reps": one.reps,
        "seconds": one.seconds,
        "per_side": one.per_side,
        "reserve": one.reserve,
        "load": one.load,
        "equipment": one.equipment,
        "note": one.note,
        "instead_of": one.instead_of,
        "because": one.because,
    }


def _as_planned(one: AsPlanned) -> dict[str, Any]:
    return {
        "date": one.date.isoformat(),
        "areas": one.areas,
        "load": one.load,
        "minutes": one.minutes,
        "part": one.part,
    }


def _spoken(one: Spoken) -> dict[str, Any]:
    return {
        "id": one.id,
        "plugin": one.plugin,
        "rule": one.rule,
        "kind": one.kind,
        "severity": one.severity,
        "evidence": one.evidence,
        "sources": one.sources,
        "message": one.message,
        "params": dict(one.params),
        "upheld": one.upheld,
        "by": one.by,
        "week": one.week.isoformat(),
        "dates": _dates(one.dates),
        "work": one.work,
        "level": one.level,
        "exercises": one.exercises,
    }


def _dates(dates: tuple[date, ...] | None) -> list[str] | None:
    return None if dates is None else [when.isoformat() for when in dates]


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
