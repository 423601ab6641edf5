"""How far a long command is, on standard error: a line that is redrawn on a terminal, elsewhere one now and then."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..batch.local import Progress

REDRAW_S, NOW_AND_THEN_S = 0.2, 30.0
_SETTLED_S = 3.0  # before that no rate is worth telling


class Telling:
    """Tells progress as it comes in, with the rate of this run and the time that is left."""

    def __init__(self) -> None:
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._every_s = REDRAW_S if self._terminal else NOW_AND_THEN_S
        self._began = self._told = monotonic()
        self._stage = ""
        self._width = 0

    def __call__(self, progress: Progress) -> None:
        """Take in how far it is, and tell it if it is time to."""
        now = monotonic()
        if progress.stage != self._stage:
            self._stage, self._began = progress.stage, now
        elif now - self._told < self._every_s:
            return
        if self._terminal or now - self._told >= self._every_s:
            self._told = now
            self._tell(words(progress, now - self._began))

    def end(self) -> None:
        """Clear the line."""
        if self._width:
            self._tell("")
            self._width = 0

    def _tell(self, line: str) -> None:
        if sys.stderr is None:
            return
        text = f"\r{line[:79]:{self._width}}\r{line[:79]}" if self._terminal else f"{line}\n"
        self._width = len(line[:79])
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            pass


def words(progress: Progress, seconds: float) -> str:
    """Say how far it is: rows, of how many, the rate of this run, the time left."""
    if not progress.rows:
        return f"{progress.stage} ..."
    share = progress.done * 100 // progress.rows
    text = f"{progress.done:,} of {progress.rows:,} rows ({share}%)"
    if seconds < _SETTLED_S or not progress.fresh:
        return text
    rate = progress.fresh / seconds
    return f"{text}, {rate:,.0f} a second, {duration((progress.rows - progress.done) / rate)} left"


def duration(seconds: float) -> str:
    """Write a time as people say it: ``40 s``, ``12 min``, ``3 h 05 min``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02} min"
