"""The function that engines for data take: record batches in, record batches out, nothing raised for a row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from runrules import Engine, documents
from runrules.batch import Terms
from runrules.batch import arrow as room
from runrules.batch.arrow import SCHEMA, advise_batches
from runrules.batch.guarding import Guard

from .conftest import line, two_hundred

TOYS = Terms(allow=("deadly",))
PROFILE = '{"weeks": [{"starts": "2026-11-23", "tue": "intervals 50min"}]}'


@pytest.fixture(autouse=True)
def no_worker_of_before() -> Iterator[None]:
    """A worker that is kept knows nothing of a plugin that was installed since."""
    yield
    for guards in room._idle.values():
        for guard in guards:
            guard.stop()
    room._idle.clear()


def rows(batches: list[Any], terms: Terms = TOYS, isolated: bool = True) -> list[dict[str, Any]]:
    found = list(advise_batches(iter(batches), terms, isolated))
    assert all(batch.schema.equals(SCHEMA) for batch in found)
    return [row for batch in found for row in batch.to_pylist()]


def test_profiles_become_the_advice_that_documents_give() -> None:
    batch = pa.record_batch({"id": ["x", "y", None], "profile": [PROFILE, "{bad", None]})
    good, bad, none = rows([batch], Terms())
    assert good["advice"] == documents.advise(Engine(patience_s=5), PROFILE, indent=None).rstrip("\n")
    assert (good["id"], good["error"], good["source"]) == ("x", None, None)
    assert (bad["id"], bad["advice"], json.loads(bad["error"])[0]["code"], bad["source"]) == ("y", None, "P001", "{bad")
    assert (none["id"], json.loads(none["error"])[0]["code"]) == (None, "B005")
    assert len({row["ruleset"] for row in (good, bad, none)}) == 1


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary()])
def test_lines_are_taken_as_any_kind_of_text(kind: Any) -> None:
    batch = pa.record_batch({"value": pa.array([line("x"), "", line(3)]).cast(kind)})
    assert [row["id"] for row in rows([batch])] == ["x", "3"]


@pytest.mark.usefixtures("shelf")
def test_bytes_that_are_no_text_are_a_dead_letter() -> None:
    batch = pa.record_batch({"id": [1], "profile": pa.array([b'{"weeks": "\xff"}'], pa.binary())})
    (row,) = rows([batch])
    assert (row["id"], json.loads(row["error"])[0]["code"]) == ("1", "P002")


@pytest.mark.usefixtures("shelf")
def test_of_two_hundred_rows_the_killing_one_is_a_dead_letter_and_none_is_missing() -> None:
    texts = two_hundred()
    found = rows([pa.record_batch({"value": texts[:120]}), pa.record_batch({"value": texts[120:]})])
    assert len(found) == 200
    dead = [(row["id"], json.loads(row["error"])[0]["code"]) for row in found if row["error"]]
    assert dead == [("bad", "P301"), ("broken", "P001"), ("deadly", "B010")]


@pytest.mark.usefixtures("shelf")
def test_a_large_batch_comes_out_in_small_ones() -> None:
    batch = pa.record_batch({"value": [line(number) for number in range(600)]})
    assert [one.num_rows for one in advise_batches([batch], TOYS)] == [250, 250, 100]


@pytest.mark.usefixtures("shelf")
def test_a_worker_is_kept_for_the_next_piece_and_not_for_other_terms() -> None:
    batch = pa.record_batch({"value": [line("x")]})
    for _ in range(3):
        rows([batch])
    rows([batch], Terms(allow=("deadly",), week="all"))
    assert sorted(len(guards) for guards in room._idle.values()) == [1, 1]


@pytest.mark.usefixtures("shelf")
def test_whoever_stops_half_way_leaves_no_worker_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []

    class Watched(Guard):
        def stop(self) -> None:
            super().stop()
            ended.append(True)

    monkeypatch.setattr(room, "Guard", Watched)
    found: Any = advise_batches([pa.record_batch({"value": [line(number) for number in range(300)]})], TOYS)
    next(found)
    found.close()
    assert ended == [True]
    assert not room._idle


@pytest.mark.usefixtures("shelf")
def test_without_isolation_the_answers_are_the_same() -> None:
    batch = pa.record_batch({"value": two_hundred("Sam")[:40]})
    assert rows([batch], isolated=False) == rows([batch])


def test_columns_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="value"):
        rows([pa.record_batch({"text": ["{}"]})])
