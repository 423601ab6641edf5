"""What a batch reads: JSON Lines, also gzipped, or Parquet; a file, or a folder of them; never more than a shard."""

from __future__ import annotations

import gzip
import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple, cast

from attrs import frozen

from .rows import MOST_BYTES, Row

_ENDINGS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonl.gz": "jsonl",
    ".ndjson.gz": "jsonl",
    ".parquet": "parquet",
    ".pq": "parquet",
}
FEWEST_ROWS, MOST_ROWS = 250, 2_500  # of a shard
SHARDS = 1_024  # about so many, where the rows allow it
SHARD_BYTES = 8_000_000
_BLOCK = 1 << 20


Stamps = tuple[tuple[int, ...], ...]


class Unreadable(Exception):
    """An input that cannot be used, in words."""


@frozen(slots=False)
class Input:
    """Files of one form, in the order in which their rows count."""

    name: str
    files: tuple[str, ...]
    form: str


@frozen(slots=False)
class Extent:
    """What an input holds: how many rows, and the digest of all its bytes."""

    rows: int
    digest: str


class Shard(NamedTuple):
    """Rows that become one part, numbered from 0."""

    number: int
    rows: list[Row]


def find_input(path: str, form: str | None = None) -> Input:
    """Find the files of an input and what they are, by their endings. Raises Unreadable."""
    if os.path.isdir(path):
        names = sorted(name for name in os.listdir(path) if not name.startswith(("_", ".")))
        files = tuple(os.path.join(path, name) for name in names if form_of(name))
        if not files:
            raise Unreadable(f"{path}: no file in this folder ends in {', '.join(_ENDINGS)}")
    elif os.path.exists(path):
        files = (path,)
    else:
        raise Unreadable(f"{path}: cannot be read: no such file or directory")
    for file in files:
        if not os.path.isfile(file) and file != os.devnull:
            raise Unreadable(f"{file}: is no file; a batch is read twice, and a pipe can be only once")
    forms = {form or form_of(file) for file in files}
    if forms == {""}:
        raise Unreadable(f"{path}: its ending is none of {', '.join(_ENDINGS)}; --from says what it is")
    if len(forms) > 1:
        raise Unreadable(f"{path}: JSON Lines and Parquet in one folder; give one of them")
    return Input(path, files, forms.pop())


def form_of(name: str) -> str:
    """Tell the form of a file by its ending, or ""."""
    return next((form for ending, form in _ENDINGS.items() if name.lower().endswith(ending)), "")


def stamps_of(given: Input) -> Stamps:
    """Say how the files of an input stand on their disk, to tell later whether anybody wrote to them. Unreadable."""
    found = []
    for path in given.files:
        try:
            one = os.stat(path)
        except OSError as error:
            raise Unreadable(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from None
        found.append((one.st_dev, one.st_ino, one.st_size, one.st_mtime_ns))
    return tuple(found)


def measure(given: Input) -> Extent:
    """Read all of an input once: its rows and its digest. Raises Unreadable."""
    digest = hashlib.sha256(given.form.encode())
    if given.form == "parquet":
        from .tables import count

        return Extent(count(given.files, digest), f"sha256:{digest.hexdigest()}")
    rows = 0
    for file in given.files:
        digest.update(b"\0file\0")
        for line in _lines(file, digest.update):
            rows += not line.isspace()
    return Extent(rows, f"sha256:{digest.hexdigest()}")


def rows_of(given: Input) -> Iterator[Row]:
    """Give every row, in order. Its number (of the line, or of the row of a table) is its id until it names its own."""
    if given.form == "parquet":
        from .tables import rows

        yield from rows(given.files)
        return
    number = 0
    for file in given.files:
        for line in _lines(file):
            number += 1
            if not line.isspace():
                yield Row(str(number), line.rstrip(b"\r\n"), True)


def shards(rows: Iterable[Row], size: int) -> Iterator[Shard]:
    """Cut rows into shards of one size, or less where texts are long: the same for the same rows, whoever does them."""
    number, kept, weight = 0, list[Row](), 0
    for row in rows:
        kept.append(row)
        weight += len(row.text or b"")
        if len(kept) == size or weight >= SHARD_BYTES:
            yield Shard(number, kept)
            number, kept, weight = number + 1, [], 0
    if kept:
        yield Shard(number, kept)


def shard_size(rows: int) -> int:
    """Choose how many rows a shard has: few enough to lose little, enough that parts do not pile up."""
    return min(max(-(-rows // SHARDS), FEWEST_ROWS), MOST_ROWS)


def _lines(path: str, seen: object = None) -> Iterator[bytes]:
    """Give the lines of a file, with their ends; of one that is too long only so much that this shows."""
    look = seen if callable(seen) else None
    try:
        with _opened(path) as file:
            while line := file.readline(MOST_BYTES + 2):
                if look:
                    look(line)
                more = line
                while not more.endswith(b"\n") and (more := file.readline(_BLOCK)):
                    if look:
                        look(more)
                yield line
    except (OSError, EOFError, zlib.error) as error:
        words = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Unreadable(f"{path}: cannot be read: {words.lower()}") from None


def _opened(path: str) -> BinaryIO:
    if path.lower().endswith(".gz"):
        return cast(BinaryIO, gzip.open(path, "rb"))
    return open(path, "rb", buffering=_BLOCK)
