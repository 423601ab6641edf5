"""A process beside the worker for what takes long: many weeks, large documents, imports.

So the worker goes on answering, an answer can be stopped when it takes too long, and plugins have their time limit on
a main thread. A plugin that ends the process counts as failed in that answer, which another process gives. The process
ends when the pipe to its worker does, so none is left when a worker is killed.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import struct
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from tempfile import mkstemp
from typing import IO, TYPE_CHECKING, Any

from attrs import evolve

from ..documents import place_of
from .faults import FAULT, log
from .refusals import Refusal, Refused, refuse

if TYPE_CHECKING:
    from ..engine import Engine
    from .acts import Answer, Ask
    from .settings import Settings

_ENDING_S = 1.0  # between the end of what a process writes and its own
_LENGTH = struct.Struct("!Q")
_MOST_NAME = 200  # bytes of the name of a plugin


class Beside:
    """The process, started when it is first needed, and the questions that wait for it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process: asyncio.subprocess.Process | None = None
        self._note: int | None = None  # the descriptor of a file that says which plugin is called
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def answer(self, ask: Ask, queue: bool = False) -> Answer:
        """Answer a question. Raises Refused where it takes too long, and unless ``queue`` where too many wait."""
        if not queue and self._waiting >= self._settings.waiting:
            raise refuse("busy", "Too many long answers are wanted at once.", headers={"Retry-After": "5"})
        self._waiting += 1
        try:
            async with self._turn:
                found = await self._exchanged(ask)
        finally:
            self._waiting -= 1
        if isinstance(found, str):
            log(found)
            raise Refused(FAULT)
        if isinstance(found, Refusal):
            raise Refused(found)
        return found

    async def _exchanged(self, ask: Ask) -> Answer | Refusal | str:
        lost: dict[str, str] = {}
        while True:
            try:
                async with asyncio.timeout(self._settings.work_s):
                    found = await _exchange(await self._running(lost), ask)
            except TimeoutError:
                await self.stop()
                detail = f"It was stopped after {self._settings.work_s:g} seconds."
                raise refuse("too-long", detail, headers={"Retry-After": "60"}) from None
            except (EOFError, OSError):
                plugin, how = await self._ended()
                if not plugin or plugin in lost:
                    return f"fault: the process beside ended ({how})"
                lost[plugin] = f"it ended the process, or could not be stopped ({how})"
                log(f"NOT HEARD: {plugin}: {lost[plugin]}")
                continue
            except BaseException:  # the caller has gone: half an answer may stand in the pipe
                await self.stop()
                raise
            if lost:
                await self.stop()  # whoever asks next is answered with everybody again
            return found

    async def _running(self, lost: Mapping[str, str]) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            await self.stop()  # of one that ended by itself the file is still open
            self._note = _nameless()
            # -P: nothing is imported from the folder that the service happens to be started in.
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "runrules.serve.beside"),
                *([] if self._note is None else [str(self._note)]),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C at a terminal is for the worker, which finishes first
                pass_fds=() if self._note is None else (self._note,),
            )
            await _send(self._process, (self._settings, dict(lost)))
        return self._process

    async def _ended(self) -> tuple[str, str]:
        """Which plugin was being called when the process ended, "" for none, and how it ended; it is gone then."""
        ended, note = self._process, self._note
        with suppress(TimeoutError):
            async with asyncio.timeout(_ENDING_S):
                if ended is not None:  # whoever ends it now would never hear how it ended by itself
                    await ended.wait()
        plugin = "" if note is None else os.pread(note, _MOST_NAME, 0).rstrip(b"\0").decode()
        await self.stop()
        return plugin, f"exit status {ended.returncode}" if ended else "it was never there"

    async def stop(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        note, self._note = self._note, None
        if note is not None:
            os.close(note)
        if process is not None and process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _nameless() -> int | None:
    """A file without a name, for two processes; None where a descriptor cannot be handed on."""
    if os.name == "nt":
        return None
    number, path = mkstemp(prefix="runrules-")
    os.unlink(path)
    return number


async def _exchange(process: asyncio.subprocess.Process, ask: Ask) -> Answer | Refusal | str:
    await _send(process, ask)
    out = process.stdout
    assert out is not None
    try:
        (length,) = _LENGTH.unpack(await out.readexactly(_LENGTH.size))
        found: Answer | Refusal | str = pickle.loads(await out.readexactly(length))
    except asyncio.IncompleteReadError:
        raise EOFError from None
    return found


async def _send(process: asyncio.subprocess.Process, what: object) -> None:
    into = process.stdin
    assert into is not None
    data = pickle.dumps(what)
    into.write(_LENGTH.pack(len(data)) + data)
    await into.drain()


def main() -> None:
    """Be that process: answer one question after the other until there are no more."""
    questions = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):  # what plugins read and print
        os.dup2(nowhere, number)
    with suppress(EOFError, BrokenPipeError):
        from .engines import engine_for

        settings, lost = _received(questions)
        engine = engine_for(settings)
        for plugin, error in lost.items():
            engine.mute(plugin, error)
        if len(sys.argv) > 1:
            engine.patience = evolve(engine.patience, calling=partial(_note, int(sys.argv[1])))
        while True:
            data = pickle.dumps(_answered(engine, _received(questions)))
            answers.write(_LENGTH.pack(len(data)) + data)
            answers.flush()


def _note(number: int, stage: str, plugin: str) -> None:
    """Leave word of who is called, for the case that nobody comes back."""
    os.pwrite(number, plugin.encode()[:_MOST_NAME].ljust(_MOST_NAME, b"\0"), 0)


def _answered(engine: Engine, ask: Ask) -> Answer | Refusal | str:
    """Give what came of it; of a fault the words for the log."""
    from .acts import answer

    try:
        return answer(engine, ask)
    except Refused as error:
        return error.refusal
    except Exception as error:
        return f"fault: {place_of(error)}"


def _received(questions: IO[bytes]) -> Any:
    head = questions.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    return pickle.loads(questions.read(_LENGTH.unpack(head)[0]))


if __name__ == "__main__":
    main()
