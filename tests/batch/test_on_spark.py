"""The same rows on Apache Spark: two executors in processes of their own, one that is killed, a row that kills."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import pytest

from runrules.batch import Terms
from runrules.batch.guarding import Broken
from runrules.batch.local import Job
from runrules.batch.local import run as run_here
from runrules.batch.manifest import Occupied
from runrules.batch.reading import Unreadable, find_input
from tests.plugins_room.shelf import install, source

from .conftest import DEADLY, line, tree, two_hundred, write

pytestmark = pytest.mark.spark
pytest.importorskip("pyspark", reason="make spark installs it")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Spark runs on Java, which is not here", allow_module_level=True)

from runrules.batch import on_spark  # noqa: E402

TOYS = Terms(allow=("deadly",))
MASTER = "local-cluster[2,1,1024]"


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A cluster of two executors with the plugin ``deadly``, as it is set up once for all."""
    folder = tmp_path_factory.mktemp("shelf")
    install(folder, "deadly-toys", "1.0", {"deadly": source("deadly", DEADLY)})
    before = {**os.environ}
    os.environ.update(
        PYTHONPATH=os.pathsep.join([str(folder), *sys.path]), DO_NOT_TRACK="true", SPARK_LOCAL_IP="127.0.0.1"
    )
    sys.path.insert(0, str(folder))
    spark = on_spark.session(MASTER)
    yield spark
    spark.stop()
    sys.path.remove(str(folder))
    sys.modules.pop("deadly", None)
    os.environ.clear()
    os.environ.update(before)


def lines(folder: Path) -> list[str]:
    return sorted(
        text for path in folder.iterdir() if path.name.startswith("part-") for text in path.read_text().splitlines()
    )


def test_two_executors_do_the_work(spark: Any) -> None:
    wait_for(lambda: executors(spark) == 2)


@pytest.mark.usefixtures("spark")
def test_of_two_hundred_rows_spark_makes_the_very_lines_that_one_machine_makes(tmp_path: Path) -> None:
    given = write(tmp_path / "in.jsonl", two_hundred())
    here = run_here(Job(find_input(str(given)), str(tmp_path / "here"), "jsonl", workers=2, terms=TOYS))
    there = on_spark.run(MASTER, str(given), str(tmp_path / "there"), None, None, TOYS)
    assert there.counts == here.counts
    for kind in ("advice", "dead-letters"):
        assert lines(tmp_path / "there" / kind) == lines(tmp_path / "here" / kind)
    dead = [json.loads(text) for text in lines(tmp_path / "there" / "dead-letters")]
    assert sorted((one["id"], one["error"][0]["code"]) for one in dead) == [
        ("bad", "P301"),
        ("broken", "P001"),
        ("deadly", "B010"),
    ]
    told = json.loads((tmp_path / "there" / "_manifest.json").read_text())
    assert (told["rows"], told["advised"], told["died"], told["finished"]) == (200, 197, 1, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "in.jsonl", "there"]


@pytest.mark.usefixtures("spark")
def test_an_output_that_is_there_is_kept_until_force_replaces_it_as_a_whole(tmp_path: Path) -> None:
    given, out = write(tmp_path / "in.jsonl", [line("x")]), tmp_path / "out"
    on_spark.run(MASTER, str(given), str(out), None, None, TOYS)
    before = tree(out)
    with pytest.raises(Occupied, match="holds another batch"):
        on_spark.run(MASTER, str(given), str(out), None, None, TOYS)
    assert tree(out) == before
    write(given, [line("x"), line("y")])
    assert on_spark.run(MASTER, str(given), str(out), None, None, TOYS, force=True).rows == 2
    assert len(lines(out / "advice")) == 2
    with pytest.raises(Occupied, match="a folder of other things"):
        on_spark.run(MASTER, str(given), str(tmp_path), None, None, TOYS, force=True)


@pytest.mark.usefixtures("spark")
def test_a_job_that_fails_writes_nothing_and_says_why(tmp_path: Path) -> None:
    given = write(tmp_path / "in.jsonl", [line("x")])
    with pytest.raises(Broken, match="'rest' is required, but not in allow"):
        on_spark.run(MASTER, str(given), str(tmp_path / "out"), None, None, Terms(allow=("deadly",), require=("rest",)))
    with pytest.raises(Unreadable, match=r"none\.jsonl: cannot be read"):
        on_spark.run(MASTER, str(tmp_path / "none.jsonl"), str(tmp_path / "out"), None, None, TOYS)
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_an_executor_that_is_killed_costs_no_row_and_doubles_none(spark: Any, tmp_path: Path) -> None:
    rows = [line(f"a{number}", "sleep 0.02") for number in range(400)]
    table = spark.createDataFrame([(text,) for text in rows], "value string").repartition(8)
    table.write.text(str(tmp_path / "in.jsonl"))
    wait_for(lambda: executors(spark) == 2)
    pids = backends(spark.sparkContext.applicationId)
    assert len(pids) == 2

    def kill() -> None:
        sleep(3)
        os.kill(pids[0], signal.SIGKILL)

    killer = Thread(target=kill)
    killer.start()
    outcome = on_spark.run(MASTER, str(tmp_path / "in.jsonl"), str(tmp_path / "out"), "jsonl", None, TOYS)
    killer.join()
    assert pids[0] not in backends(spark.sparkContext.applicationId)
    assert (outcome.rows, outcome.counts["advised"]) == (400, 400)
    found = sorted(json.loads(text)["id"] for text in lines(tmp_path / "out" / "advice"))
    assert found == sorted(f"a{number}" for number in range(400))


@pytest.mark.usefixtures("spark")
def test_tables_go_in_and_come_out(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    profile = '{"weeks": [{"starts": "2026-11-23"}]}'
    pq.write_table(pa.table({"id": [1, 2], "profile": [profile, "{bad"]}), tmp_path / "in.parquet")
    on_spark.run(MASTER, str(tmp_path / "in.parquet"), str(tmp_path / "out"), None, None, TOYS)
    (good,) = pq.read_table(tmp_path / "out" / "advice").to_pylist()
    (bad,) = pq.read_table(tmp_path / "out" / "dead-letters").to_pylist()
    assert [*good] == [*bad] == ["id", "advice", "error", "source", "ruleset"]
    assert (good["id"], json.loads(good["advice"])["status"], good["error"]) == ("1", "complete", None)
    assert (bad["id"], bad["advice"], json.loads(bad["error"])[0]["code"]) == ("2", None, "P001")
    pq.write_table(pa.table({"id": [1], "profile": [{"weeks": 1}]}), tmp_path / "other.parquet")
    with pytest.raises(Unreadable, match="no column profile of JSON text"):
        on_spark.run(MASTER, str(tmp_path / "other.parquet"), str(tmp_path / "no"), None, None, TOYS)


def test_a_data_frame_becomes_one_of_advice(spark: Any) -> None:
    profile = '{"weeks": [{"starts": "2026-11-23"}]}'
    table = spark.createDataFrame([("x", profile, 1), ("y", "{bad", 2)], "id string, profile string, more int")
    found = on_spark.advise(table, TOYS)
    assert ", ".join(f"{name} {kind}" for name, kind in found.dtypes) == on_spark.SCHEMA
    good, bad = sorted(found.collect())
    assert (good.id, json.loads(good.advice)["status"], good.error) == ("x", "complete", None)
    assert (bad.id, bad.advice, bad.source) == ("y", None, "{bad")


def test_what_runs_here_is_tried_again_as_on_a_cluster() -> None:
    asked = ("local", "local[2]", "local[*]", "local[2,1]", MASTER, "yarn", "spark://host:7077")
    assert [on_spark.retrying(one) for one in asked] == ["local[1,4]", "local[2,4]", "local[*,4]", *asked[3:]]


def executors(spark: Any) -> int:
    """How many executors there are, without the driver."""
    return int(spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size()) - 1


def backends(application: str) -> list[int]:
    """The processes of this application's executors."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes().split(b"\0")
        except OSError:
            continue
        if application.encode() in words and any(one.endswith(b"CoarseGrainedExecutorBackend") for one in words):
            found.append(int(path.parent.name))
    return found


def wait_for(condition: Any, seconds: float = 30) -> None:
    for _ in range(int(seconds * 10)):
        if condition():
            return
        sleep(0.1)
    raise AssertionError("it did not come to that")
