"""A process beside the worker for what takes long: many weeks, large documents, imports.

So the worker goes on answering, an answer can be stopped when it takes too long, and plugins have their time limit on
a main thread. The process ends when the pipe to its worker does, so none is left when a worker is killed.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import struct
import sys
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from ..documents import place_of
from .faults import FAULT, log
from .refusals import Refusal, Refused, refuse

if TYPE_CHECKING:
    from ..engine import Engine
    from .acts import Answer, Ask
    from .settings import Settings

_ENDING_S = 1.0  # between the end of what a process writes and its own
_LENGTH = struct.Struct("!Q")


class Beside:
    """The process, started when it is first needed, and the questions that wait for it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process: asyncio.subprocess.Process | None = None
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
        try:
            async with asyncio.timeout(self._settings.work_s):
                process = await self._running()
                return await _exchange(process, ask)
        except TimeoutError:
            await self.stop()
            detail = f"It was stopped after {self._settings.work_s:g} seconds."
            raise refuse("too-long", detail, headers={"Retry-After": "60"}) from None
        except (EOFError, OSError):
            return f"fault: the process beside ended{await self._status()}, as a plugin may make it"
        except BaseException:  # the caller has gone: half an answer may stand in the pipe
            await self.stop()
            raise

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            # -P: nothing is imported from the folder that the service happens to be started in.
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "runrules.serve.beside"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C at a terminal is for the worker, which finishes first
            )
            await _send(self._process, self._settings)
        return self._process

    async def _status(self) -> str:
        """How the process ended, in words, if it is about to; it is gone then."""
        ended = self._process
        with suppress(TimeoutError):
            async with asyncio.timeout(_ENDING_S):
                if ended is not None:  # whoever ends it now would never hear how it ended by itself
                    await ended.wait()
        await self.stop()
        return f" with {ended.returncode}" if ended else ""

    async def stop(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


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

        engine = engine_for(_received(questions))
        while True:
            data = pickle.dumps(_answered(engine, _received(questions)))
            answers.write(_LENGTH.pack(len(data)) + data)
            answers.flush()


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
