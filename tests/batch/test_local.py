"""A batch on one machine: the same bytes for any number of workers, and after any kill."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import evolve

from runrules.batch import reading
from runrules.batch.guarding import Broken
from runrules.batch.local import Job, Outcome, Progress, run
from runrules.batch.manifest import Occupied
from runrules.batch.reading import Unreadable, find_input
from runrules.batch.terms import Terms

from .conftest import line, tree, two_hundred, write

TOYS = Terms(allow=("deadly",))
pytestmark = pytest.mark.usefixtures("shelf")


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "FEWEST_ROWS", 16)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    return write(tmp_path / "in.jsonl", two_hundred())


def do(given: Path, out: Path, workers: int = 2, form: str = "jsonl", **more: Any) -> Outcome:
    return run(Job(find_input(str(given)), str(out), form, workers=workers, terms=TOYS, **more))


def rows(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(text) for path in sorted(folder.iterdir()) for text in path.read_text("utf-8").splitlines()]


def test_of_two_hundred_rows_two_bad_and_one_killing_all_come_out_once(given: Path, tmp_path: Path) -> None:
    outcome = do(given, tmp_path / "out")
    assert (outcome.rows, outcome.counts["advised"], outcome.counts["dead_letters"]) == (200, 197, 3)
    advised, dead = rows(tmp_path / "out" / "advice"), rows(tmp_path / "out" / "dead-letters")
    expected = [f"a{number}" for number in range(200) if number not in (17, 101, 150)]
    assert [row["id"] for row in advised] == expected
    assert [(row["id"], row["error"][0]["code"]) for row in dead] == [
        ("bad", "P301"),
        ("broken", "P001"),
        ("deadly", "B010"),
    ]
    assert all(row["advice"]["schema"] == "runrules.advice/1" and row["error"] is None for row in advised)
    assert len({row["ruleset"] for row in [*advised, *dead]}) == 1


def test_the_bytes_are_the_same_for_any_number_of_workers(given: Path, tmp_path: Path) -> None:
    for workers in (1, 3):
        do(given, tmp_path / f"out{workers}", workers)
    assert tree(tmp_path / "out1") == tree(tmp_path / "out3")
    assert {"_manifest.json", "advice/part-00000.jsonl", "dead-letters/part-00001.jsonl"} <= set(
        tree(tmp_path / "out1")
    )


def test_a_batch_that_is_killed_at_any_moment_goes_on_to_the_same_bytes(given: Path, tmp_path: Path) -> None:
    do(given, tmp_path / "whole", 1)
    out, env = tmp_path / "out", {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    code = f"""
from runrules.batch import reading
reading.FEWEST_ROWS = 16
from runrules.batch.local import *
from runrules.batch.terms import Terms
run(Job(reading.find_input({str(given)!r}), {str(out)!r}, "jsonl", workers=2, terms=Terms(allow=("deadly",))))
"""
    dice, kills = random.Random(6), 0
    for parts in (0, 2, 5):  # a kill at any moment after so many of the thirteen parts
        with subprocess.Popen([sys.executable, "-c", code], env=env) as process:
            while process.poll() is None and len([*out.glob("advice/part-*")]) < parts:
                time.sleep(0.002)
            time.sleep(dice.uniform(0, 0.02))
            kills += process.poll() is None
            process.kill()
    assert kills
    do(given, out)
    assert tree(out) == tree(tmp_path / "whole")


def test_what_is_done_is_not_done_again(given: Path, tmp_path: Path) -> None:
    do(given, tmp_path / "out")
    before = tree(tmp_path / "out")
    (tmp_path / "out" / "advice" / "part-00003.jsonl").unlink()
    assert do(given, tmp_path / "out").fresh == 16
    assert do(given, tmp_path / "out").fresh == 0
    assert tree(tmp_path / "out") == before


def test_another_input_another_week_or_another_rule_set_is_refused(given: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    do(given, out)
    job = Job(find_input(str(given)), str(out), "jsonl", terms=TOYS)
    other = write(tmp_path / "other.jsonl", [line("x")])
    for changed, words in (
        (evolve(job, given=find_input(str(other))), "its input differs"),
        (evolve(job, terms=evolve(TOYS, week="all")), "its week differs"),
        (evolve(job, terms=Terms(allow=("rest",))), "a plugin or the policy differs"),
        (evolve(job, form="parquet"), "its format differs"),
    ):
        with pytest.raises(Occupied, match=words):
            run(changed)
    assert do(other, out, force=True).rows == 1
    assert sorted(tree(out)) == ["_manifest.json", "advice/part-00000.jsonl"]


def test_a_folder_of_other_things_is_never_touched(given: Path, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "me.png").write_bytes(b"me")
    for force in (False, True):
        with pytest.raises(Occupied, match="a folder of other things"):
            do(given, tmp_path / "photos", force=force)
    with pytest.raises(Occupied, match="is where the input is"):
        do(given, tmp_path, force=True)
    assert tree(tmp_path / "photos") == {"me.png": b"me"}
    (tmp_path / "mine" / "advice").mkdir(parents=True)
    (tmp_path / "mine" / "advice" / "part-of-a-letter.txt").write_bytes(b"dear")
    for force in (False, True):
        with pytest.raises(Occupied, match="a folder of other things"):
            do(given, tmp_path / "mine", force=force)
    assert tree(tmp_path / "mine") == {"advice/part-of-a-letter.txt": b"dear"}


def test_force_throws_away_what_a_batch_has_written_and_nothing_beside_it(given: Path, tmp_path: Path) -> None:
    do(given, tmp_path / "out")
    (tmp_path / "out" / "advice" / "part-of-a-letter.txt").write_bytes(b"dear")
    before = tree(tmp_path / "out")
    do(given, tmp_path / "out", force=True)
    assert tree(tmp_path / "out") == before


def test_two_batches_do_not_write_to_one_folder(given: Path, tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    (tmp_path / "out").mkdir()
    held = os.open(tmp_path / "out", os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    with pytest.raises(Occupied, match="another runrules batch is writing there"):
        do(given, tmp_path / "out")
    os.close(held)


def test_one_file_holds_all_rows_in_order_and_the_dead_letters_another(given: Path, tmp_path: Path) -> None:
    do(given, tmp_path / "folder")
    outcome = do(given, tmp_path / "all.jsonl", single=True)
    assert outcome.dead == str(tmp_path / "all.dead-letters.jsonl")
    for name, folder in (("all.jsonl", "advice"), ("all.dead-letters.jsonl", "dead-letters")):
        parts = sorted((tmp_path / "folder" / folder).iterdir())
        assert (tmp_path / name).read_bytes() == b"".join(part.read_bytes() for part in parts)
    assert not list(tmp_path.glob("*.parts*"))
    with pytest.raises(Occupied, match="is there already"):
        do(given, tmp_path / "all.jsonl", single=True)
    write(given, [line("x")])
    do(given, tmp_path / "all.jsonl", single=True, force=True)
    assert not (tmp_path / "all.dead-letters.jsonl").exists()


def test_dead_letters_of_before_are_kept_unless_force_throws_them_away(given: Path, tmp_path: Path) -> None:
    before = tmp_path / "all.dead-letters.jsonl"
    before.write_bytes(b"kept\n")
    with pytest.raises(Occupied, match=r"all.dead-letters.jsonl: is there already"):
        do(given, tmp_path / "all.jsonl", single=True)
    with pytest.raises(Occupied, match="is where the input is"):
        do(before, tmp_path / "all.jsonl", single=True, force=True)
    assert before.read_bytes() == b"kept\n"
    do(given, tmp_path / "all.jsonl", single=True, force=True)
    assert before.read_bytes() != b"kept\n"


def test_a_single_file_that_cannot_be_written_is_named_and_nothing_half_written_is_left(
    given: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (tmp_path / ".all.jsonl.12345.tmp").write_text("left by a batch that was killed")
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfileobj", full)
        with pytest.raises(Broken, match=r"all.jsonl: cannot be written: no space left on device"):
            do(given, tmp_path / "all.jsonl", single=True)
    assert not list(tmp_path.glob(".all*"))
    do(given, tmp_path / "all.jsonl", single=True)
    assert (tmp_path / "all.jsonl").exists()


def test_tables_go_in_and_come_out(given: Path, tmp_path: Path) -> None:
    lines = [json.loads(text) for text in two_hundred() if text != two_hundred()[101]]
    table = pa.table({"id": [one["id"] for one in lines], "profile": [json.dumps(one["profile"]) for one in lines]})
    pq.write_table(table, tmp_path / "in.parquet", row_group_size=33)
    do(given, tmp_path / "lines")
    outcome = do(tmp_path / "in.parquet", tmp_path / "out", form="parquet")
    assert (outcome.rows, outcome.counts["dead_letters"]) == (199, 2)
    found = pq.read_table(tmp_path / "out" / "advice").to_pylist()
    same = [(one["id"], json.dumps(one["advice"])) for one in rows(tmp_path / "lines" / "advice")]
    assert [(one["id"], json.dumps(json.loads(one["advice"]))) for one in found] == same
    dead = pq.read_table(tmp_path / "out" / "dead-letters").to_pylist()
    assert [(one["id"], one["advice"], json.loads(one["error"])[0]["code"]) for one in dead] == [
        ("bad", None, "P301"),
        ("deadly", None, "B010"),
    ]
    do(tmp_path / "in.parquet", tmp_path / "one.parquet", 1, "parquet", single=True)
    assert pq.read_table(tmp_path / "one.parquet").to_pylist() == found


def test_no_rows_give_a_batch_without_parts(tmp_path: Path) -> None:
    outcome = do(write(tmp_path / "in.jsonl", []), tmp_path / "out")
    assert (outcome.rows, outcome.counts["advised"]) == (0, 0)
    assert sorted(tree(tmp_path / "out")) == ["_manifest.json"]


def test_an_input_that_grows_while_it_is_read_is_no_whole_batch(
    given: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from runrules.batch import local

    def measured(found: reading.Input) -> reading.Extent:
        extent = reading.measure(found)
        with given.open("a") as file:
            file.write(line("late") + "\n")
        return extent

    monkeypatch.setattr(local, "measure", measured)
    with pytest.raises(Unreadable, match="has changed while it was read"):
        do(given, tmp_path / "out")
    assert not json.loads((tmp_path / "out" / "_manifest.json").read_text())["finished"]


def test_an_input_that_is_written_anew_while_it_is_read_is_no_whole_batch(
    given: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from runrules.batch import local

    def measured(found: reading.Input) -> reading.Extent:
        extent = reading.measure(found)
        write(given, [line(f"other-{number}") for number in range(extent.rows)])
        return extent

    monkeypatch.setattr(local, "measure", measured)
    with pytest.raises(Unreadable, match="has changed while it was read"):
        do(given, tmp_path / "out")
    assert not json.loads((tmp_path / "out" / "_manifest.json").read_text())["finished"]


def test_progress_goes_up_to_all_rows_and_counts_what_was_done_before(given: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []
    run(Job(find_input(str(given)), str(tmp_path / "out"), "jsonl", workers=2, terms=TOYS), seen.append)
    assert seen[0].stage == "reading"
    assert (seen[-1].done, seen[-1].rows) == (200, 200)
    assert all(one.done <= 200 for one in seen)
