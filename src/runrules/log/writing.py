"""Records as JSON Lines, and a file that takes a whole run or nothing of it."""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")).encode
MODE = 0o600  # it tells of pains and conditions


def numbered(records: Sequence[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Give every record the mark of its run, which is made from what the whole run says."""
    import hashlib  # slow to load, and others come here only by the way

    mark = hashlib.sha256("\n".join(map(_json, records)).encode()).hexdigest()[:16]
    return tuple({"run": mark, **one} for one in records)


def to_lines(records: Iterable[dict[str, Any]]) -> str:
    """Write records as JSON Lines: one object in a line, the same bytes for the same records."""
    return "".join(f"{_json(one)}\n" for one in records)


def append(path: str | os.PathLike[str], records: Iterable[dict[str, Any]]) -> None:
    """Put a whole run at the end of a file, made for its owner's eyes only where it is not there yet.

    Others that write to it wait. What cannot be written whole is taken back; OSError says why.
    """
    data = to_lines(records).encode()
    handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), MODE)
    try:
        if stat.S_ISFIFO(os.fstat(handle).st_mode):
            raise OSError(errno.ESPIPE, "it is a pipe, which keeps nothing")
        with _alone(handle):
            _put(handle, data)
    finally:
        os.close(handle)


def _put(handle: int, data: bytes) -> None:
    size = os.fstat(handle).st_size
    if size and _last(handle, size) != b"\n":
        data = b"\n" + data  # what somebody left unfinished stays a line of its own
    try:
        written = os.write(handle, data)
        while written < len(data):
            written += os.write(handle, data[written:])
    except OSError:
        with suppress(OSError):
            os.ftruncate(handle, size)
        raise


def _last(handle: int, size: int) -> bytes:
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1)


@contextmanager
def _alone(handle: int) -> Iterator[None]:
    """Keep others of us away from the file, where the system can."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)
