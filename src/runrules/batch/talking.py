"""What a worker and whoever started it say to each other: frames over pipes, and a board that outlives the worker."""

from __future__ import annotations

import mmap
import os
import pickle
import struct
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO, Any, NamedTuple

from .rows import Row

_LENGTH = struct.Struct(">Q")
_PLACE = struct.Struct("=qq")
BEFORE = -1  # no row of the task has begun


class Target(NamedTuple):
    """The part files that a task is written to: the advice, the dead letters, and in which form."""

    advice: str
    dead: str
    form: str


class Task(NamedTuple):
    """Rows to advise on. Those ``condemned``, by their place, become dead letters unread: (code, words)."""

    rows: Sequence[Row]
    condemned: Mapping[int, tuple[str, str]]
    target: Target | None = None


class Hello(NamedTuple):
    """What a worker says once its plugins are loaded; ``error`` where it cannot work at all."""

    ruleset: str
    unheard: Sequence[str]
    error: str = ""


class Written(NamedTuple):
    """What came of a part: how many rows in each state; ``error`` where it could not be written."""

    states: Mapping[str, int]
    error: str = ""


def send(pipe: IO[bytes], message: object) -> None:
    """Send anything that can be pickled."""
    data = pickle.dumps(message, protocol=5)
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes:
    """Take a message, still pickled. EOFError when the other side is gone."""
    return _exactly(pipe, _LENGTH.unpack(_exactly(pipe, _LENGTH.size))[0])


def read(data: bytes) -> Any:
    """Unpickle what came from our own process."""
    return pickle.loads(data)


class Board:
    """Where a worker stands, in a few bytes of a file that both map: readable also when the worker is dead."""

    def __init__(self, path: str) -> None:
        with open(path, "r+b") as file:
            file.truncate(_PLACE.size)
            self._map = mmap.mmap(file.fileno(), _PLACE.size)

    def put(self, task: int, place: int) -> None:
        """Say which row of which task begins."""
        _PLACE.pack_into(self._map, 0, task, place)

    def read(self) -> tuple[int, int]:
        """Read what was put last."""
        task, place = _PLACE.unpack_from(self._map, 0)
        return task, place


def forget(path: str) -> None:
    """Remove the name of a board; whoever has mapped it keeps it. Where that is not possible it stays."""
    with suppress(OSError):
        os.unlink(path)


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size)
    if data is None or len(data) < size:
        raise EOFError
    return data
