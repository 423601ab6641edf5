"""What a statement changed: the week is decided again without it, and the two are compared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from ..account.lifts import lifts_of
from ..advice import Advice, Lift, Spoken, Verdict
from ..decisions import Decision, decide
from ..ledger import Ledger
from ..merge import Board
from ..models import Week, described

_BOARD = ("propose", "prefer", "veto", "caution", "limit", "apart")  # kinds that bear on placing
_JUDGED = ("veto", "caution")  # of these, kinds that show in the grid


def shows(one: Spoken, advice: Advice) -> tuple[tuple[date, ...], tuple[str, ...]]:
    """Say where a statement shows: days of the grid that name it, and sessions, by their ids, that rest on it."""
    days = [day for week in advice.weeks if week.starts == one.week for day in week.days]
    return (
        tuple(
            day.date
            for day in days
            if any(one.id in cell.because for cells in day.grid.values() for cell in cells.values())
        ),
        tuple(
            lift.id
            for day in days
            for lift in day.strength
            if one.id in lift.because
            or one.id in lift.blocked_by
            or any(one.id in each.because for block in lift.blocks for each in block.exercises)
        ),
    )


def changes(decision: Decision, placing: bool = True) -> Iterator[dict[str, Any] | None]:
    """Say of each statement of a week, in their order, how the week would be without it, all others as they are.

    Cells of the grid and sessions that would be otherwise; sessions only with ``placing``. None for a statement about
    words or exercises, which changes neither. What two statements say alike, neither changes alone.
    """
    entries = Ledger(decision, 0).entries
    after = _sessions(decision) if placing else {}
    for number, one in enumerate(entries):
        if one.statement.kind not in _BOARD:
            yield None
            continue
        others = (*entries[:number], *entries[number + 1 :])
        without = decide(decision.athlete, decision.week, others, decision.failures)
        cells = _cells(decision.week, without.board, decision.board) if one.statement.kind in _JUDGED else []
        yield {"cells": cells, "sessions": _turned(_sessions(without), after) if placing else []}


def _cells(week: Week, before: Board, after: Board) -> list[dict[str, Any]]:
    """The cells that are judged otherwise, by day and by what they were and are."""
    found = []
    for place, day in enumerate(week.days):
        turned: dict[tuple[Verdict, Verdict], int] = {}
        for cell in range(12):
            was, now = (_verdict(board, place, 1 << cell, bool(day.runs)) for board in (before, after))
            if was != now:
                turned[was, now] = turned.get((was, now), 0) | 1 << cell
        for (was, now), mask in sorted(turned.items()):
            words = list(described(mask))
            found.append({"date": day.date.isoformat(), "work": words, "before": was, "after": now})
    return found


def _verdict(board: Board, place: int, cell: int, runs: bool) -> Verdict:
    if board.closed[place] & cell:
        return "no"
    if runs and board.closed_early[place] & cell:
        return "after-run"
    return "warn" if board.warned[place] & cell else "yes"


def _sessions(decision: Decision) -> dict[str, dict[str, Any]]:
    """Each session that was searched for, by its wish; those that found no day are not there."""
    lifts, names = lifts_of(Ledger(decision, 0), None)
    days = decision.week.days
    dated = {lift.id: (days[place].date, lift) for place, here in enumerate(lifts) for lift in here}
    return {wish: _told(*dated[name]) for wish, name in names.items() if dated[name][1].verdict != "dropped"}


def _told(when: date, lift: Lift) -> dict[str, Any]:
    return {
        "date": when.isoformat(),
        "areas": list(lift.areas),
        "load": lift.load,
        "minutes": lift.minutes,
        "part": lift.part,
        "after_run": lift.after_run,
        "sets_percent": lift.sets_percent,
        "sets": lift.sets,
    }


def _turned(before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    wishes = [*after, *(wish for wish in before if wish not in after)]
    return [
        {"wish": wish, "before": before.get(wish), "after": after.get(wish)}
        for wish in wishes
        if before.get(wish) != after.get(wish)
    ]
