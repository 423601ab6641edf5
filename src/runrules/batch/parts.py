"""Part files: rows are added one by one, and the file is there under its name when all of it is, or not at all."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from typing import IO, Protocol

from .rows import Answer

FORMS = ("jsonl", "parquet")


class Part(Protocol):
    """A file under way."""

    rows: int

    def add(self, answer: Answer, ruleset: str) -> None:
        """Add a row."""

    def close(self, keep: bool = True) -> None:
        """Put the file under its name; without ``keep`` leave none there, also none of before."""


def open_part(path: str, form: str) -> Part:
    """Begin a part file in one of the forms."""
    if form == "jsonl":
        return LinesPart(path)
    from .tables import TablePart

    return TablePart(path)


class LinesPart:
    """A part of JSON Lines."""

    def __init__(self, path: str) -> None:
        self.rows = 0
        self._file = Beside(path)

    def add(self, answer: Answer, ruleset: str) -> None:
        """Add a row."""
        self.rows += 1
        self._file.opened.write(line(answer, ruleset).encode() + b"\n")

    def close(self, keep: bool = True) -> None:
        """Put the file under its name, or leave none there."""
        self._file.close(keep)


def line(answer: Answer, ruleset: str) -> str:
    """Write a row as one line; advice and error as JSON, not as text that holds JSON."""
    name, source = json.dumps(answer.id, ensure_ascii=False), json.dumps(answer.source, ensure_ascii=False)
    advice, error = answer.advice or "null", answer.error or "null"
    return f'{{"id": {name}, "advice": {advice}, "error": {error}, "source": {source}, "ruleset": "{ruleset}"}}'


class Beside:
    """A file that is written beside its name, and moved there when it is whole and on the disk."""

    def __init__(self, path: str) -> None:
        folder, name = os.path.split(path)
        self._path = path
        self._beside = os.path.join(folder, f".{name}.{os.getpid()}.tmp")
        self.opened: IO[bytes] = open(self._beside, "wb")  # noqa: SIM115  # closed when the part is whole

    def close(self, keep: bool = True) -> None:
        """Move it to its name, or remove both."""
        if keep:
            self.opened.flush()
            os.fsync(self.opened.fileno())
        self.opened.close()
        if keep:
            os.replace(self._beside, self._path)
            return
        for path in (self._beside, self._path):
            with suppress(FileNotFoundError):
                os.unlink(path)

    def __enter__(self) -> Beside:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Move it to its name; after an error leave nothing half written, and what was there as it was."""
        if kind is None:
            self.close()
            return
        with suppress(OSError):
            self.opened.close()
        with suppress(OSError):
            os.unlink(self._beside)


def sweep_beside(path: str) -> None:
    """Remove what a killed process left half written of one file."""
    folder, name = os.path.split(path)
    left = re.compile(re.escape(f".{name}.") + "[0-9]+[.]tmp")
    for one in os.listdir(folder or "."):
        if left.fullmatch(one):
            with suppress(FileNotFoundError):
                os.unlink(os.path.join(folder, one))


def sweep(folder: str) -> None:
    """Remove what a killed process left half written."""
    for name in os.listdir(folder):
        if name.startswith((".part-", "._manifest.json.")) and name.endswith(".tmp"):
            with suppress(FileNotFoundError):
                os.unlink(os.path.join(folder, name))
