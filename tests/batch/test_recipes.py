"""The recipes of docs/batches.md, each as it stands there, where its engine is installed."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from docs.refresh import files

from .conftest import BAD, line

NOT_OURS = "a recipe for an engine that nothing here installs: some hundred megabytes each"
PAGE = Path(__file__).parents[2] / "docs" / "batches.md"
# What these engines warn of is theirs.
pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.usefixtures("shelf")]


@pytest.fixture
def given(tmp_path: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two tables: two hundred rows, two bad and one that kills its process."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    rows = [json.loads(line(f"a{number}")) for number in range(200)]
    rows[150] = json.loads(line("deadly", "die"))
    rows[17] = json.loads(BAD)
    table = pa.table(
        {"id": [row["id"] for row in rows], "profile": [json.dumps(row["profile"]) for row in rows[:-1]] + ["{"]}
    )
    (tmp_path / "in").mkdir()
    for number in range(2):
        pq.write_table(table.slice(number * 100, 100), tmp_path / "in" / f"{number}.parquet")
    return tmp_path / "in"


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Give a file of the page as a module that other processes find too."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("DO_NOT_TRACK", "true")
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    names: list[str] = []

    def module(name: str) -> ModuleType:
        path = tmp_path / f"{name}.py"
        path.write_text(dict(files(PAGE.read_text(encoding="utf-8")))[path.name], encoding="utf-8")
        names.append(name)
        return importlib.import_module(name)

    yield module
    for name in names:
        sys.modules.pop(name, None)


def all_there(out: Path) -> None:
    found = pq.read_table(out).to_pylist()
    expected = {f"a{number}" for number in range(200)} - {"a150", "a17"} | {"deadly", "bad"}
    assert len(found) == 200
    assert {row["id"] for row in found} == expected
    dead = {row["id"]: json.loads(row["error"])[0]["code"] for row in found if row["error"]}
    assert dead == {"deadly": "B010", "bad": "P301", "a199": "P001"}
    assert all(json.loads(row["advice"])["schema"] == "runrules.advice/1" for row in found if not row["error"])


def test_the_recipe_for_ray(given: Path, recipe: Any, tmp_path: Path) -> None:
    ray = pytest.importorskip("ray", reason=NOT_OURS)
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR")
    try:
        recipe("on_ray").run(str(given), str(tmp_path / "out"))
    finally:
        ray.shutdown()
    all_there(tmp_path / "out")


def test_the_recipe_for_dask(given: Path, recipe: Any, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed", reason=NOT_OURS)
    with distributed.Client(n_workers=2, threads_per_worker=1, dashboard_address=None) as client:
        recipe("on_dask").run(str(given), str(tmp_path / "out"), client)
    all_there(tmp_path / "out")


def test_the_recipe_for_daft(given: Path, recipe: Any, tmp_path: Path) -> None:
    pytest.importorskip("daft", reason=NOT_OURS)
    recipe("on_daft").run(str(given), str(tmp_path / "out"))
    all_there(tmp_path / "out")


def test_each_recipe_is_short() -> None:
    recipes = {name: text for name, text in files(PAGE.read_text(encoding="utf-8")) if name.startswith("on_")}
    assert [*recipes] == ["on_ray.py", "on_dask.py", "on_daft.py"]
    assert max(len(text.splitlines()) for text in recipes.values()) <= 25
