"""Keep a plugin from running for ever, and from changing what the others are asked."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from attrs import evolve, field, frozen

from ..models import Athlete, Week

LAST_RING = 100
#: Whose code runs on the way into and out of the block, and what that calls.
_LEAVING, _CALLED = (__name__, "contextlib"), ("signal", "enum")


class OutOfTime(BaseException):
    """Raised inside a plugin that has not come back in time."""


class NobodyInterrupted(BaseException):
    """Raised in place of a KeyboardInterrupt that a plugin raised by itself."""


@frozen(slots=False)
class Patience:
    """How long a call of a plugin may take; None for ever. ``stuck`` is called when one cannot be stopped.

    ``calling`` is told the stage ("load" or "ask") and the plugin before each call, and "" and "" after it.
    """

    seconds: float | None = None
    stuck: Callable[[str], None] | None = None
    calling: Callable[[str, str], None] | None = field(default=None, repr=False)


FOREVER = Patience()


@contextmanager
def in_time(patience: Patience, plugin: str, stage: str = "load") -> Iterator[None]:
    """Raise OutOfTime inside the block when it takes longer; only where signals are to be had (main thread, POSIX).

    There a KeyboardInterrupt that no keyboard sent is the plugin's own fault: NobodyInterrupted is raised in its place.

    Where the block divides the process, the second one ends here: one answer is enough.

    A block that swallows even that, at every depth, cannot be stopped: ``patience.stuck`` is called then, with the name
    of the plugin.
    """
    seconds, stuck, calling = patience.seconds, patience.stuck, patience.calling
    if seconds is None:
        yield
        return
    if calling is not None:
        calling(stage, plugin)
        try:
            with in_time(evolve(patience, calling=None), plugin):
                yield
        finally:
            calling("", "")
        return
    armed, rings = True, 0

    def ring(_: int, frame: FrameType | None) -> None:
        nonlocal rings
        if armed:
            rings += 1
            if _leaving(frame):
                return  # the block is over, or will ring again; raised here, it would leave the timer running
            if rings > LAST_RING and stuck is not None:
                stuck(f"{plugin}: {late}")
            if rings > 1:
                _insist(frame, late)
            raise late

    late = OutOfTime(f"it did not answer within {seconds:g} s")
    try:
        before, tracing = signal.signal(signal.SIGALRM, ring), sys.gettrace()
    except (AttributeError, ValueError):  # no such signal here, or not the main thread
        yield
        return
    own = os.getpid()
    try:
        # It rings again and again: a plugin may swallow the first with a bare except.
        signal.setitimer(signal.ITIMER_REAL, seconds, 0.05)
        with _by_the_keyboard_alone():
            yield
    finally:
        if os.getpid() != own:
            os._exit(0)
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if rings:
            sys.settrace(tracing)
    if rings:  # it came back late, as if nothing had been
        raise late


def _leaving(frame: FrameType | None) -> bool:
    """Whether it is not the plugin that is at work."""
    while frame is not None and frame.f_globals.get("__name__") in _CALLED:
        frame = frame.f_back
    return frame is not None and frame.f_globals.get("__name__") in _LEAVING


@contextmanager
def _by_the_keyboard_alone() -> Iterator[None]:
    """Let a KeyboardInterrupt pass where one was sent; whoever handles interrupts otherwise goes on doing so."""
    before = signal.getsignal(signal.SIGINT)
    if before not in (signal.default_int_handler, signal.SIG_IGN):
        yield
        return
    sent = False

    def strike(number: int, frame: FrameType | None) -> None:
        nonlocal sent
        sent = True
        signal.default_int_handler(number, frame)

    if before is not signal.SIG_IGN:  # else nobody can
        signal.signal(signal.SIGINT, strike)
    try:
        yield
    except KeyboardInterrupt as error:
        if sent:
            raise
        raise NobodyInterrupted("it raises KeyboardInterrupt, though nobody interrupted it") from error
    finally:
        signal.signal(signal.SIGINT, before)


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


def _trace_nothing_new(_: FrameType, __: str, ___: object) -> None:
    return None


class Seal:
    """Remembers what plugins are asked about, finds whether it was changed in spite of being frozen, and mends it."""

    __slots__ = ("_now", "_then")

    def __init__(self, athlete: Athlete, week: Week) -> None:
        parts: list[object] = [athlete, athlete.wishes, athlete.state, *athlete.injuries, *athlete.races, week]
        parts += week.around
        for day in week.around:
            if day.runs:
                parts += day.runs
            if day.strength:
                parts += day.strength
            if day.other:
                parts += day.other
        self._now = [part.__dict__ for part in parts]
        self._then = [attributes.copy() for attributes in self._now]

    def broken(self) -> bool:
        """Whether any attribute of any part is another than before."""
        return self._now != self._then

    def mend(self) -> None:
        """Put every attribute back."""
        for now, then in zip(self._now, self._then, strict=True):
            now.clear()
            now.update(then)
