"""Whoever starts workers: one dies and another takes its place; a row that kills them twice becomes a dead letter."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from typing import Any

from .rows import Row
from .talking import BEFORE, Board, Hello, Target, Task, Written, forget, read, receive, send
from .terms import Terms

DEATHS = 2  # of workers at one row, before it is condemned
FALSE_STARTS = 3  # deaths outside of any row, before it is given up
_LOOK_S = 0.5


class Broken(Exception):
    """No worker can do the work, whatever the rows; in words."""


class Unfit(Exception):
    """Nobody can be advised under these terms; in words."""


class Died(Exception):
    """A worker died. ``place`` is the row it stood at, ``late`` whether it was ended for taking too long."""

    def __init__(self, place: int, words: str, late: bool) -> None:
        super().__init__(words)
        self.place = place
        self.late = late


class Guard:
    """Keeps one worker at a time, and a life for each that dies.

    ``ask`` gives an answer for every row. Raises Broken when workers die before any row, or cannot write, and
    Unfit for terms that contradict each other.
    """

    def __init__(self, terms: Terms, ruleset: str = "") -> None:
        self._terms = terms
        self._worker: Worker | None = None
        self._stopped = False
        self.ruleset = ruleset

    def hello(self) -> Hello:
        """Start a worker if there is none; what it says of its plugins."""
        starts = 0
        while self._worker is None:
            try:
                self._worker = self._started()
            except Died as death:
                starts += 1
                if starts == FALSE_STARTS or self._stopped:
                    raise Broken(f"a worker dies before its first row: {death}") from None
        return self._worker.hello

    def ask(self, rows: Sequence[Row], target: Target | None = None) -> Any:
        """Have rows advised on: a list of Answers, or Written where there is a target."""
        condemned: dict[int, tuple[str, str]] = {}
        deaths: Counter[int] = Counter()
        while True:
            self.hello()
            assert self._worker is not None
            try:
                answer = self._worker.ask(Task(rows, condemned, target))
            except Died as death:
                self._worker = None
                if self._stopped:
                    raise Broken("stopped") from None
                self._count(death, len(rows), deaths, condemned)
                continue
            if isinstance(answer, Written) and answer.error:
                raise Broken(f"cannot be written: {answer.error}")
            return answer

    @property
    def place(self) -> int:
        """How many rows of the task under way have begun, 0 where none is under way."""
        worker = self._worker
        return worker.board.read()[1] + 1 if worker and worker.busy else 0

    def stop(self) -> None:
        """End the worker, whatever it is doing, and start no other."""
        self._stopped = True
        worker = self._worker
        if worker:
            worker.end()

    def _started(self) -> Worker:
        worker = Worker(self._terms)
        if self._stopped:
            worker.end()
            raise Died(BEFORE, "stopped", False)
        if worker.hello.error:
            worker.end()
            raise Unfit(worker.hello.error)
        if self.ruleset and worker.hello.ruleset != self.ruleset:
            worker.end()
            raise Broken("runrules or a plugin has changed since this batch began")
        self.ruleset = worker.hello.ruleset
        return worker

    def _count(self, death: Died, rows: int, deaths: Counter[int], condemned: dict[int, tuple[str, str]]) -> None:
        """Condemn a row at which workers die again and again."""
        place = death.place
        deaths[place] += 1
        if not 0 <= place < rows:
            if deaths[place] == FALSE_STARTS:
                raise Broken(f"a worker dies outside of any row: {death}") from None
        elif deaths[place] == DEATHS:
            if death.late:
                words = f"it took longer than {self._terms.patience_s:g} s, {DEATHS} times"
                condemned[place] = "B011", words
            else:
                condemned[place] = "B010", f"the process that advised on it died, {DEATHS} times ({death})"


class Worker:
    """A process that advises, started and watched. Raises Died, from the start on."""

    def __init__(self, terms: Terms) -> None:
        handle, path = tempfile.mkstemp(prefix="runrules-", suffix=".place")
        os.close(handle)
        self.board = Board(path)
        self.board.put(0, BEFORE)
        self._patience_s = terms.patience_s
        self._task = 0
        self.busy = False
        self._late = False
        self._over = Event()
        try:
            self._process = _process()
            self._say(terms, path)
            self.hello: Hello = self._hear()
        finally:
            forget(path)
        Thread(target=self._watch, daemon=True).start()

    def ask(self, task: Task) -> Any:
        """Hand over a task and wait for what comes of it."""
        self._task += 1
        self.busy = True
        self._say(task)
        answer = self._hear()
        self.busy = False
        return answer

    def end(self) -> None:
        """Kill it, and wait until it is gone."""
        self._bury()

    def _say(self, *messages: object) -> None:
        assert self._process.stdin is not None
        try:
            for message in messages:
                send(self._process.stdin, message)
        except (OSError, ValueError):
            raise self._death() from None

    def _hear(self) -> Any:
        assert self._process.stdout is not None
        try:
            return read(receive(self._process.stdout))
        except (EOFError, OSError, ValueError):
            raise self._death() from None

    def _bury(self) -> int:
        """Kill it, and let go of it when it is gone; its exit status."""
        self._over.set()
        self._process.kill()
        status = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError, ValueError):
                if pipe is not None:
                    pipe.close()
        return status

    def _death(self) -> Died:
        status = self._bury()
        task, place = self.board.read()
        words = f"exit status {status}" if status >= 0 else signal.Signals(-status).name
        return Died(place if task == self._task else BEFORE, words, self._late)

    def _watch(self) -> None:
        """End it when it stands at one row for too long."""
        seen, since = self.board.read(), monotonic()
        while not self._over.wait(min(_LOOK_S, self._patience_s)):
            now = self.board.read()
            if now != seen or not self.busy or now[0] != self._task:
                seen, since = now, monotonic()
            elif monotonic() - since > self._patience_s:
                self._late = True
                self._process.kill()
                return


def _process() -> subprocess.Popen[bytes]:
    """Start a worker with the modules that we have. In a session of its own: what ends us on a terminal is for us."""
    paths = os.pathsep.join(os.path.abspath(path) for path in sys.path)
    return subprocess.Popen(
        [sys.executable, "-P", "-m", f"{__package__}.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
        start_new_session=True,
    )
