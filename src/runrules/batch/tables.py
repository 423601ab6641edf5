"""Parquet in and out, a row group or less at a time. With ``arrow`` the only room that knows pyarrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from .parts import Beside
from .reading import Unreadable
from .rows import Answer, Row

#: The columns of a row that is written, all text.
SCHEMA = pa.schema([(name, pa.string()) for name in ("id", "advice", "error", "source", "ruleset")])
_BATCH = 500  # rows
_GROUP_BYTES = 16_000_000
_BLOCK = 1 << 20


def count(files: Sequence[str], digest: Any) -> int:
    """Count the rows of files by what these say of themselves, and add their bytes to a digest."""
    rows = 0
    for path in files:
        with _readable(path):
            with open(path, "rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
            with pq.ParquetFile(path) as table:
                _columns(table.schema_arrow, path)
                rows += table.metadata.num_rows
    return rows


def rows(files: Sequence[str]) -> Iterator[Row]:
    """Give the rows of files, by their own id or else by their number."""
    number = 0
    for path in files:
        with _readable(path), pq.ParquetFile(path, buffer_size=_BLOCK, pre_buffer=False) as table:
            names = _columns(table.schema_arrow, path)
            for batch in table.iter_batches(_BATCH, columns=names, use_threads=False):
                yield from rows_of_batch(batch, number)
                number += batch.num_rows


def rows_of_batch(batch: Any, before: int | None = None) -> Iterator[Row]:
    """Give the rows of a record batch: ``id`` and ``profile``, or ``value`` with lines of JSON Lines.

    A row without an id has its number where ``before`` says how many came before, else none.
    """
    there = batch.schema.names
    lines = "profile" not in there
    texts = plain(batch.column("value" if lines else "profile")).to_pylist()
    ids = plain(batch.column("id"), pa.string()).to_pylist() if "id" in there else [None] * len(texts)
    for place, (name, text) in enumerate(zip(ids, texts, strict=True)):
        if name is None and before is not None:
            name = str(before + place + 1)
        if not lines:
            yield Row(name, text)
        elif text is not None and not text.isspace() and text:
            yield Row(name, text.rstrip(b"\r\n"), True)


def plain(column: Any, kind: Any = None) -> Any:
    """Turn a column of any kind of text into one of bytes, which may hold what is no UTF-8; or into another kind."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    return column.cast(kind or pa.large_binary())


class TablePart:
    """A part of Parquet, with a row group for every so many bytes."""

    def __init__(self, path: str) -> None:
        self.rows = 0
        self._file = Beside(path)
        self._writer = pq.ParquetWriter(self._file.opened, SCHEMA, compression="zstd", use_dictionary=["ruleset"])
        self._kept: list[tuple[str | None, ...]] = []
        self._weight = 0

    def add(self, answer: Answer, ruleset: str) -> None:
        """Add a row."""
        self.rows += 1
        self._kept.append((*answer[:4], ruleset))
        self._weight += len(answer.advice or "") + len(answer.source or "")
        if self._weight >= _GROUP_BYTES:
            self._write()

    def close(self, keep: bool = True) -> None:
        """Put the file under its name, or leave none there."""
        self._write()
        self._writer.close()
        self._file.close(keep)

    def _write(self) -> None:
        if self._kept:
            self._writer.write_batch(batch_of(self._kept))
            self._kept, self._weight = [], 0


def batch_of_columns(names: Sequence[str], written: Sequence[Sequence[str | None]]) -> Any:
    """Make a record batch of columns of text."""
    schema = pa.schema([(name, pa.string()) for name in names])
    return pa.record_batch([pa.array(column, pa.string()) for column in zip(*written, strict=True)], schema=schema)


def batch_of(written: Sequence[Sequence[str | None]]) -> Any:
    """Make a record batch of rows as they are written."""
    columns = zip(*written, strict=True) if written else [()] * len(SCHEMA)
    return pa.record_batch([pa.array(column, pa.string()) for column in columns], schema=SCHEMA)


def join(parts: Sequence[str], path: str) -> None:
    """Write the rows of parts into one file, row group by row group."""
    with (
        Beside(path) as file,
        pq.ParquetWriter(file.opened, SCHEMA, compression="zstd", use_dictionary=["ruleset"]) as writer,
    ):
        for part in parts:
            with pq.ParquetFile(part) as table:
                for group in range(table.num_row_groups):
                    writer.write_table(table.read_row_group(group))


def _columns(schema: Any, path: str) -> list[str]:
    """The columns to read; Unreadable where there is no profile, or not as text."""
    if "profile" not in schema.names:
        raise Unreadable(f"{path}: has no column profile, which holds each profile as JSON text")
    named = [name for name in ("id", "profile") if name in schema.names]
    wanted: dict[str, tuple[Callable[[Any], bool], ...]] = {
        "profile": (is_text,),
        "id": (is_text, pa.types.is_integer, pa.types.is_null),
    }
    for name in named:
        kind = schema.field(name).type
        if not any(fits(kind) for fits in wanted[name]):
            meant = "JSON text" if name == "profile" else "text or whole numbers"
            raise Unreadable(f"{path}: its column {name} must be {meant}, not {kind}")
    return named


def is_text(kind: Any) -> bool:
    """Whether a column of this type holds text, or the bytes of some."""
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    of = pa.types
    return bool(
        of.is_string(kind)
        or of.is_large_string(kind)
        or of.is_binary(kind)
        or of.is_large_binary(kind)
        or of.is_string_view(kind)
        or of.is_binary_view(kind)
    )


@contextmanager
def _readable(path: str) -> Iterator[None]:
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        words = getattr(error, "strerror", None) or str(error).splitlines()[0]
        raise Unreadable(f"{path}: cannot be read: {words[:1].lower()}{words[1:]}") from None
