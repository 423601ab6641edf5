"""Run what follows in a process of its own, so that a plugin that ends its process does not end the command.

Only where processes can be forked (not on Windows), and only for a process that is ours alone. The child does the work
and notes whom it is calling; the parent waits. When the child is gone before its status is known, the parent knows who
took it along, gives that one up and lets another child do the same work without it.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from mmap import mmap
from types import FrameType
from typing import NoReturn

from attrs import evolve, frozen

from ..engine import Engine
from . import Process, tell

_SIZE = 4096  # bytes: whether it is finished, the exit status, the call, the note's length (two bytes), the note
_LOOK_S = 1.0
#: How much longer than its patience a call may take before the parent ends it; before that the child insists itself.
GRACE_S = 6.0
_FORWARDED = ("SIGTERM", "SIGHUP")
#: How a process ends that somebody wants to end; whoever sent it meant us, not a plugin.
_WANTED = ("SIGINT", *_FORWARDED)


@frozen(slots=False)
class Lost:
    """Who was being called when the process ended, at which stage ("load", "ask", or "" between calls), and how."""

    stage: str
    plugin: str
    error: str


class Notes:
    """What child and parent both see: whom the child is calling, and the exit status once it is known."""

    def __init__(self) -> None:
        self._memory = mmap(-1, _SIZE)
        self._last = ""
        self._calls = 0

    def calling(self, stage: str, plugin: str) -> None:
        """Note who is called next; without a name that the call is over."""
        self._last = plugin or self._last
        self._note(stage, self._last, "")
        self._calls += 1
        self._memory[2] = self._calls % 255 + 1 if plugin else 0

    def stuck(self, words: str) -> NoReturn:
        """End the process, for nothing in it can go on while a plugin swallows every exception; say why."""
        self.blame(words)
        os._exit(3)

    def blame(self, words: str) -> None:
        """Note why the call that is under way is never over."""
        stage, plugin, _ = self.read()
        self._note(stage, plugin, words.removeprefix(f"{plugin}: ") + ", and cannot be stopped")

    def finish(self, status: int) -> None:
        """Note the exit status: everything is written."""
        self._memory[1] = status & 255
        self._memory[0] = 1

    @property
    def status(self) -> int | None:
        """The exit status, or None while it is not known."""
        return self._memory[1] if self._memory[0] else None

    @property
    def call(self) -> int:
        """A number for the call that is under way, another than that of the one before; 0 between calls."""
        return self._memory[2]

    def read(self) -> tuple[str, str, str]:
        """Stage, plugin, and why the process ended itself, if it did."""
        length = int.from_bytes(self._memory[3:5], "big")
        stage, plugin, words = self._memory[5 : 5 + length].decode().split("\0")
        return stage, plugin, words

    def clear(self) -> None:
        """Forget everything, for another child."""
        self._memory[0] = self._memory[1] = self._memory[2] = 0
        self._note("", "", "")

    def _note(self, *words: str) -> None:
        data = "\0".join(word[:900] for word in words).encode("utf-8", "replace")
        self._memory[3 : 5 + len(data)] = len(data).to_bytes(2, "big") + data


def keep_apart(engine: Engine, process: Process) -> None:
    """Do all that follows apart, and where a plugin takes the child along let another one do it with that one failed.

    A plugin that loads and ends the process when it is asked still closes all that its rules may close.
    """
    found = {one.name: one for one in engine.found()}

    def give_up(lost: Lost) -> bool:
        if lost.plugin not in found or lost.stage not in ("load", "ask"):
            last = f"; the last one was {lost.plugin}" if lost.plugin else ""
            tell(f"NOT HEARD: the process was ended while no plugin was being called{last} ({lost.error}). No advice.")
            return False
        if lost.stage == "load":
            engine.give_up(found[lost.plugin], lost.error)
        else:
            engine.mute(lost.plugin, lost.error)
        return True

    notes = divide(process, give_up, engine.patience.seconds)
    if notes is not None:
        engine.patience = evolve(engine.patience, stuck=notes.stuck, calling=notes.calling)


def divide(process: Process, give_up: Callable[[Lost], bool], patience_s: float | None = None) -> Notes | None:
    """Go on in a child process, with its notes; the parent never comes back. None where that cannot be done.

    When a child is lost, ``give_up`` is called in the parent: True lets another child begin here, with whatever it
    changed; False ends the command with exit status 3. With ``patience_s`` a child is lost as well when it stays in one
    call much longer, whatever a plugin has done to the timer that limits its calls.
    """
    if process.divided or not hasattr(os, "fork") or _threads() > 1:
        return None
    notes = Notes()
    while True:
        notes.clear()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()  # what waits would be written twice
        try:
            child = os.fork()
        except OSError:
            return None
        if not child:
            process.divided, process.finish = True, notes.finish
            _keep_standard_output()
            return notes
        ended = _wait(child, notes, patience_s)
        if notes.status is not None:
            os._exit(notes.status)
        _pass_on(ended)
        if not give_up(_lost(notes, ended)):
            os._exit(3)


def _keep_standard_output() -> None:
    """Keep standard output for our own answer: whoever else writes to its descriptor writes to standard error."""
    out = sys.stdout
    if out is None:
        return
    try:
        os.fstat(2)
    except OSError:  # closed: its number would be given to what is kept
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    kept = os.fdopen(os.dup(1), "wb")  # closed in programs that a plugin starts
    os.dup2(2, 1)
    sys.stdout = TextIOWrapper(kept, out.encoding, out.errors, line_buffering=out.isatty())


def _threads() -> int:
    """How many threads there are; without the module, which takes its time to import, there is one."""
    threading = sys.modules.get("threading")
    return 1 if threading is None else int(threading.active_count())


def _wait(child: int, notes: Notes, patience_s: float | None) -> int:
    """Wait for a child: its exit status, or the signal that ended it as a negative number."""
    seen = looks = 0
    late = False

    def look(*_: object) -> None:
        nonlocal seen, looks, late
        seen, looks = notes.call, looks + 1 if notes.call == seen else 0
        if seen and patience_s is not None and looks * _LOOK_S > patience_s + GRACE_S:
            late = True
            with suppress(OSError):
                os.kill(child, signal.SIGKILL)

    def forward(number: int, _: FrameType | None) -> None:
        with suppress(OSError):
            os.kill(child, number)

    before = {}
    for name in _WANTED:  # an interrupt from the keyboard reaches the child by itself
        number = getattr(signal, name)
        if signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, forward if name in _FORWARDED else lambda *_: None)
    before[signal.SIGALRM] = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, _LOOK_S, _LOOK_S)
    try:
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            signal.signal(number, handler)
    if late:
        notes.blame(f"it did not answer within {patience_s:g} s")
    return ended


def _pass_on(ended: int) -> None:
    """End as the child did, where that was wanted."""
    if ended < 0 and signal.Signals(-ended).name in _WANTED:
        signal.signal(-ended, signal.SIG_DFL)
        os.kill(os.getpid(), -ended)


def _lost(notes: Notes, ended: int) -> Lost:
    stage, plugin, words = notes.read()
    how = f"signal {-ended}" if ended < 0 else f"exit status {ended}"
    with suppress(ValueError):
        how = signal.Signals(-ended).name if ended < 0 else how
    return Lost(stage, plugin, words or f"it ends the process that it is loaded into ({how})")
