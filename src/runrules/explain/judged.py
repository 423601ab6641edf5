"""What came of a check, session by session, for the decision log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from ..decisions import Decision
from ..log.sessions import judged_record
from ..models import Strength

if TYPE_CHECKING:
    from .check import Broken


def judged_records(decisions: Iterable[Decision], outcomes: Iterable[tuple[str, Broken]]) -> list[dict[str, Any]]:
    """Give one record for each session that was judged, by date, with everything that was objected and its outcome."""
    objected: dict[tuple[date, Strength], list[tuple[str, str, str, str, str]]] = {}
    for outcome, one in outcomes:
        told = (one.rule, one.kind, one.severity, one.message, outcome)
        objected.setdefault((one.date, one.lift), []).append(told)
    return [judged_record(when, lift, objected.get((when, lift), ())) for when, lift in _planned(decisions)]


def _planned(decisions: Iterable[Decision]) -> Iterator[tuple[date, Strength]]:
    for decision in decisions:
        homes = {placed.wish.name: placed.wish.home or 0 for placed in decision.placing.placed}
        found = [(homes[name], lift) for name, lift in decision.planned.items()]
        yield from ((decision.week.days[place].date, lift) for place, lift in sorted(found, key=lambda one: one[0]))
