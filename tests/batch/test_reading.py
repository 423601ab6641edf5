"""What is read: lines and tables, one by one, in shards that do not depend on who does them."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from runrules.batch.reading import (
    MOST_ROWS,
    SHARD_BYTES,
    Unreadable,
    find_input,
    measure,
    rows_of,
    shard_size,
    shards,
)
from runrules.batch.rows import MOST_BYTES, Row


def read(path: Path) -> list[tuple[str | None, bytes | str | None]]:
    return [(row.id, row.text) for row in rows_of(find_input(str(path)))]


def test_lines_have_their_number_and_empty_ones_are_no_rows(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{"a": 1}\r\n\n   \n{"b": 2}')
    assert read(tmp_path / "in.jsonl") == [("1", b'{"a": 1}'), ("4", b'{"b": 2}')]
    assert measure(find_input(str(tmp_path / "in.jsonl"))).rows == 2


def test_packed_lines_are_read_as_others(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl.gz").write_bytes(gzip.compress(b"{}\n{}\n"))
    assert read(tmp_path / "in.jsonl.gz") == [("1", b"{}"), ("2", b"{}")]


def test_a_line_without_end_is_cut_and_the_next_is_whole(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"x" * (3 * MOST_BYTES) + b"\n{}\n")
    (first, long), second = read(tmp_path / "in.jsonl")
    assert (first, len(long or b"")) == ("1", MOST_BYTES + 2)
    assert second == ("2", b"{}")


def test_a_folder_is_its_files_by_name(tmp_path: Path) -> None:
    for name, text in (("b.jsonl", "{2}\n"), ("a.jsonl", "{1}"), ("_SUCCESS", ""), ("notes.txt", "no")):
        (tmp_path / name).write_text(text)
    assert read(tmp_path) == [("1", b"{1}"), ("2", b"{2}")]


def test_the_digest_is_of_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    found = set()
    for text in (b"{}\n{}\n", b"{}\n{ }\n", b"{}\n{}", b"{}\n\n{}\n"):
        path.write_bytes(text)
        found.add(measure(find_input(str(path))).digest)
    assert len(found) == 4


@pytest.mark.parametrize("kind", ["string", "large_string", "binary", "dictionary", "string_view"])
def test_a_table_has_ids_and_profiles_of_any_kind_of_text(tmp_path: Path, kind: str) -> None:
    column = pa.array(["{1}", None, "{3}"])
    column = column.dictionary_encode() if kind == "dictionary" else column.cast(getattr(pa, kind)())
    table = pa.table({"more": [1, 2, 3], "profile": column, "id": [7, 8, None]})
    pq.write_table(table, tmp_path / "in.parquet", store_schema=True)
    assert read(tmp_path / "in.parquet") == [("7", b"{1}"), ("8", None), ("3", b"{3}")]
    assert measure(find_input(str(tmp_path / "in.parquet"))).rows == 3


def test_a_table_without_ids_has_numbers(tmp_path: Path) -> None:
    pq.write_table(pa.table({"profile": ["{}"] * 1200}), tmp_path / "in.parquet")
    assert [name for name, _ in read(tmp_path / "in.parquet")] == [str(number) for number in range(1, 1201)]


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"id": ["x"]}, "has no column profile"),
        ({"profile": [{"weeks": 1}]}, "its column profile must be JSON text, not struct"),
        ({"profile": ["{}"], "id": [1.5]}, "its column id must be text or whole numbers, not double"),
    ],
)
def test_a_table_of_another_kind_is_refused(tmp_path: Path, columns: dict[str, list[object]], words: str) -> None:
    pq.write_table(pa.table(columns), tmp_path / "in.parquet")
    with pytest.raises(Unreadable, match=words):
        measure(find_input(str(tmp_path / "in.parquet")))


def test_what_is_no_table_at_all_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.parquet").write_text("no")
    (tmp_path / "in.jsonl.gz").write_text("no")
    for name in ("in.parquet", "in.jsonl.gz"):
        with pytest.raises(Unreadable, match=f"{name}: cannot be read"):
            measure(find_input(str(tmp_path / name)))


@pytest.mark.parametrize(
    ("names", "words"),
    [((), "no such file"), (("in.csv",), "its ending is none of"), (("a.jsonl", "b.parquet"), "in one folder")],
)
def test_an_input_that_is_not_clear_is_refused(tmp_path: Path, names: tuple[str, ...], words: str) -> None:
    for name in names:
        (tmp_path / name).write_text("")
    path = tmp_path / "none" if not names else tmp_path if len(names) > 1 else tmp_path / names[0]
    with pytest.raises(Unreadable, match=words):
        find_input(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_which_could_be_read_only_once_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "in.jsonl")
    for path in (tmp_path / "in.jsonl", tmp_path):
        with pytest.raises(Unreadable, match="is no file"):
            find_input(str(path))


def test_shards_hold_every_row_once_and_no_more_than_so_many_bytes() -> None:
    rows = [Row(str(number), b"x" * (SHARD_BYTES // 4 if number == 5 else 10)) for number in range(40)]
    found = list(shards(rows, 16))
    assert [row for shard in found for row in shard.rows] == rows
    assert [shard.number for shard in found] == [0, 1, 2]
    heavy = list(shards([Row("1", b"x" * SHARD_BYTES)] * 3, 16))
    assert [(shard.number, len(shard.rows)) for shard in heavy] == [(0, 1), (1, 1), (2, 1)]


def test_the_size_of_a_shard_grows_with_the_rows_up_to_a_limit() -> None:
    assert [shard_size(rows) for rows in (0, 1_000, 100_000, 1_024_000, 10**8)] == [250, 250, 250, 1000, MOST_ROWS]
