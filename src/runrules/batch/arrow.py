"""Record batches in, record batches out: the one function that every engine for data takes.

Rows are advised on in a process of their own, which the process of the engine keeps from batch to batch: whatever a
row does to it, the engine sees a dead letter and never a failure.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock
from typing import Any

from ..ruleset import ruleset
from .guarding import Guard
from .rows import Answer, Row, answered
from .tables import SCHEMA, batch_of, rows_of_batch
from .terms import Terms, engine_of

_SLICE = 250  # rows
_SLICE_BYTES = 4_000_000

_idle: dict[tuple[int, Terms], list[Guard]] = {}
_lock = Lock()


def advise_batches(batches: Iterable[Any], terms: Terms | None = None, isolated: bool = True) -> Iterator[Any]:
    """Advise on every row of record batches, in order; the rows of one may come out as several smaller ones.

    Goes in: columns ``id`` and ``profile`` (JSON or TOML as text), or a column ``value`` with lines of JSON Lines.
    Comes out: SCHEMA, ``id, advice, error, source, ruleset``, all text; ``advice`` is null where there is an ``error``.
    Plugins are loaded once in the process that advises. A row that kills it twice becomes a dead letter; without
    ``isolated`` there is no such process, and it kills yours. Raises nothing for a row; Broken or Unfit when no
    row at all can be advised on, KeyError for columns that are missing.
    """
    for answers, mark in _answers(batches, terms or Terms(), isolated):
        yield batch_of([(*one[:4], mark) for one in answers])


def answers_of(batches: Iterable[Any], terms: Terms) -> Iterator[tuple[Sequence[Answer], str]]:
    """The same as values, with the fingerprint of the rule set."""
    return _answers(batches, terms, True)


def _answers(batches: Iterable[Any], terms: Terms, isolated: bool) -> Iterator[tuple[Sequence[Answer], str]]:
    if not isolated:
        engine = engine_of(terms)
        mark = ruleset(engine)
        for rows in _slices(batches):
            yield [answered(engine, row, terms.week) for row in rows], mark
        return
    guard = _lent(terms)
    try:
        for rows in _slices(batches):
            answers = guard.ask(rows)
            yield answers, guard.ruleset
    except BaseException:
        guard.stop()
        raise
    _given_back(guard, terms)


def _slices(batches: Iterable[Any]) -> Iterator[list[Row]]:
    """Cut batches so that no more than a few megabytes are under way, whatever size they come in."""
    for batch in batches:
        kept, weight = list[Row](), 0
        for row in rows_of_batch(batch):
            kept.append(row)
            weight += len(row.text or b"")
            if len(kept) == _SLICE or weight >= _SLICE_BYTES:
                yield kept
                kept, weight = [], 0
        if kept:
            yield kept


def _lent(terms: Terms) -> Guard:
    """Take a worker that is idle in this process, or a new one: engines call again for each piece of the data."""
    with _lock:
        idle = _idle.get((os.getpid(), terms))
        return idle.pop() if idle else Guard(terms)


def _given_back(guard: Guard, terms: Terms) -> None:
    with _lock:
        _idle.setdefault((os.getpid(), terms), []).append(guard)


__all__ = ["SCHEMA", "Terms", "advise_batches", "answers_of"]
