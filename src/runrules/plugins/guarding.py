"""Keep a plugin from running for ever, and from changing what the others are asked."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from types import FrameType
from typing import Any

import attrs

from ..models import Athlete, Cross, Day, Run, State, Strength, Week, Wishes


LAST_RING = 100


class OutOfTime(BaseException):
    """Raised inside a plugin that has not come back in time."""


@contextmanager
def in_time(patience_s: float | None) -> Iterator[None]:
    """Raise OutOfTime inside the block when it takes longer; only where signals are to be had (main thread, POSIX)."""
    if patience_s is None:
        yield
        return
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    armed, rings = True, 0

    def ring(_: int, frame: FrameType | None) -> None:
        nonlocal rings
        if armed:
            rings += 1
            if rings > LAST_RING:
                _give_up(str(late))
            if rings > 1:
                _insist(frame, late)
            raise late

    late = OutOfTime(f"it did not answer within {patience_s:g} s")
    before, tracing = signal.signal(signal.SIGALRM, ring), sys.gettrace()
    try:
        # It rings again and again: a plugin may swallow the first with a bare except.
        signal.setitimer(signal.ITIMER_REAL, patience_s, 0.05)
        yield
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if rings:
            sys.settrace(tracing)


def _insist(frame: FrameType | None, late: OutOfTime) -> None:
    """Raise on the next line of any of the plugin's frames: also on one that swallows, in a loop without end."""

    def refuse(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            raise late
        return refuse

    while frame is not None and not str(frame.f_globals.get("__name__")).startswith(str(__package__)):
        frame.f_trace = refuse
        frame = frame.f_back
    sys.settrace(_trace_nothing_new)


def _give_up(words: str) -> None:
    """End the process: nothing in it can go on while the plugin swallows everything, at every depth."""
    os.write(2, f"NOT HEARD: a plugin cannot be stopped: {words}. No advice.\n".encode())
    os._exit(3)


def _trace_nothing_new(_: FrameType, __: str, ___: object) -> None:
    return None


class Seal:
    """Remembers what plugins are asked about, finds whether it was changed in spite of being frozen, and mends it."""

    __slots__ = ("_parts", "_values")

    def __init__(self, athlete: Athlete, week: Week) -> None:
        self._parts: list[Any] = [athlete, athlete.wishes, athlete.state, week]
        for day in week.around:
            self._parts.append(day)
            if day.runs:
                self._parts += day.runs
            if day.strength:
                self._parts += day.strength
        self._values = [_READ[type(part)](part) for part in self._parts]

    def broken(self) -> bool:
        """Whether any attribute of any part is another than before."""
        return [_READ[type(part)](part) for part in self._parts] != self._values

    def mend(self) -> None:
        """Put every attribute back."""
        for part, values in zip(self._parts, self._values, strict=True):
            for name, value in zip(_NAMES[type(part)], values, strict=True):
                object.__setattr__(part, name, value)


_NAMES = {
    kind: tuple(one.name for one in attrs.fields(kind))
    for kind in (Athlete, Wishes, State, Week, Day, Run, Strength, Cross)
}
_READ = {kind: attrgetter(*names) for kind, names in _NAMES.items()}
