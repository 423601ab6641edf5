"""The command: what it prints, the statuses it leaves with, and how it is stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from runrules.batch.local import Progress
from runrules.cli import app
from runrules.cli.batching import status_of
from runrules.cli.progress import Telling, duration, words

from .conftest import BAD, line, tree, write


def batch(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["batch", *map(str, arguments)], "runrules")


TOYS = ("--allow", "deadly")


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("rows", "status", "said"),
    [
        ([line("x")], 0, "out: 1 row, 1 advised."),
        ([line("x"), BAD], 1, "out: 2 rows, 1 advised; 1 in dead letters: out/dead-letters."),
        ([line("x", "fail"), BAD], 3, "out: 2 rows, 1 advised; of these 1 degraded: a plugin was not heard;"),
    ],
)
def test_the_status_says_what_came_of_the_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: list[str], status: int, said: str
) -> None:
    write(tmp_path / "in.jsonl", rows)
    monkeypatch.chdir(tmp_path)
    done = batch("in.jsonl", "-o", "out", *TOYS)
    assert (done.exit_code, done.stdout) == (status, "")
    assert said in " ".join(done.stderr.split())
    again = batch("in.jsonl", "-o", "out", *TOYS)
    assert again.exit_code == status
    assert "all of it was done before" in " ".join(again.stderr.split())


def test_the_gravest_status_counts() -> None:
    counts = {"faults": 0, "degraded": 0, "withheld": 0, "dead_letters": 0}
    assert status_of(counts) == 0
    assert status_of({**counts, "dead_letters": 2}) == 1
    assert status_of({**counts, "dead_letters": 2, "withheld": 1}) == 3
    assert status_of({**counts, "dead_letters": 2, "withheld": 1, "faults": 1}) == 4


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.jsonl", "-o", "out"], "none.jsonl: cannot be read: no such file or directory"),
        (["in.csv", "-o", "out"], "in.csv: its ending is none of"),
        (["in.jsonl", "-o", "."], ".: is where the input is"),
        (["in.jsonl", "-o", "in.csv"], "in.csv: is a file"),
        (["in.jsonl", "-o", "out.jsonl", "--format", "parquet"], "do not go together"),
        (["in.jsonl", "-o", "out", "--week", "2026-11-23", "--all"], "do not go together"),
        (["in.jsonl", "-o", ""], "OUT must name a file or a folder"),
        (["-", "-o", "out"], "IN must name a file or a folder"),
        (["in.jsonl", "-o", "out", "--allow", "rest", "--require", "dose"], "'dose' is required, but not in allow"),
        (["in.jsonl", "-o", "https://example.org/out"], "addresses are neither opened nor written to"),
    ],
)
def test_what_cannot_be_done_is_said_with_status_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "in.jsonl", [line("x")])
    write(tmp_path / "in.csv", [])
    done = batch(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("name", "more", "library", "extra"),
    [("in.parquet", [], "pyarrow", "batch"), ("in.jsonl", ["--spark", "local[2]"], "pyspark", "spark")],
)
def test_a_library_that_is_missing_is_named_with_what_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, more: list[str], library: str, extra: str
) -> None:
    for module in (library, "runrules.batch.tables", "runrules.batch.on_spark"):
        monkeypatch.setitem(sys.modules, module, None) if module == library else monkeypatch.delitem(
            sys.modules, module, raising=False
        )
    write(tmp_path / name, [line("x")])
    done = batch(tmp_path / name, "-o", tmp_path / "out", *more)
    assert done.exit_code == 2
    assert f'pip install "runrules[{extra}]"' in done.stderr


def test_lines_need_no_library_more(tmp_path: Path, shelf: Path) -> None:
    write(tmp_path / "in.jsonl", [line("x")])
    (shelf / "pyarrow.py").write_text("raise ImportError('not here')\n")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "runrules", "batch", str(tmp_path / "in.jsonl"), "-o", str(tmp_path / "out")]
    assert subprocess.run([*command, *TOYS], env=env, check=False, stderr=subprocess.PIPE).returncode == 0


def test_every_week_or_that_of_a_date(tmp_path: Path) -> None:
    weeks = [{"starts": "2026-11-23"}, {"starts": "2026-11-30"}]
    write(tmp_path / "in.jsonl", [json.dumps({"weeks": weeks})])
    for option, starts in (("--all", ["2026-11-23", "2026-11-30"]), ("--week=2026-12-01", ["2026-11-30"])):
        out = tmp_path / f"out{option[2:5]}.jsonl"
        assert batch(tmp_path / "in.jsonl", "-o", out, option).exit_code == 0
        assert [week["starts"] for week in json.loads(out.read_text())["advice"]["weeks"]] == starts


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_batch_that_is_stopped_says_how_to_go_on_and_leaves_nothing_half_written(
    tmp_path: Path, shelf: Path, number: int, status: int
) -> None:
    rows = [line(number) for number in range(600)] + [line("slow", "sleep 4")]
    write(tmp_path / "in.jsonl", rows)
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "runrules", "batch", "in.jsonl", "-o", "out", "--workers", "2", *TOYS]
    # Where the tests run in the background interrupts are ignored, and would be here.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        started = subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, before)
    with started as process:
        done = tmp_path / "out" / "_done.jsonl"
        until = time.monotonic() + 20
        while (not done.exists() or done.read_text().count("\n") < 2) and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(number)
        assert process.stderr
        said = process.stderr.read()
    assert process.returncode == status
    assert "the same command goes on from there" in " ".join(said.split())
    assert not [name for name in tree(tmp_path / "out") if name.endswith(".tmp")]
    assert not json.loads((tmp_path / "out" / "_manifest.json").read_text())["finished"]


# Progress


def test_progress_is_told_with_rate_and_time_left() -> None:
    assert words(Progress("reading"), 1) == "reading ..."
    assert words(Progress("advising", 500, 500, 10_000), 1) == "500 of 10,000 rows (5%)"
    assert (
        words(Progress("advising", 5_000, 1_000, 10_000), 10) == "5,000 of 10,000 rows (50%), 100 a second, 50 s left"
    )
    assert [duration(one) for one in (0.4, 89, 91, 5_400, 40_000)] == [
        "0 s",
        "89 s",
        "2 min",
        "1 h 30 min",
        "11 h 07 min",
    ]


class Screen:
    """Takes what is written, as a terminal or not."""

    def __init__(self, terminal: bool) -> None:
        self.text = ""
        self.isatty = lambda: terminal

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None:
        pass


def test_a_terminal_is_redrawn_and_cleared_and_a_file_gets_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    from runrules.cli import progress

    now = [0.0]
    monkeypatch.setattr(progress, "monotonic", lambda: now[0])
    for terminal, drawn in ((True, 31), (False, 2)):
        screen = Screen(terminal)
        monkeypatch.setattr(sys, "stderr", screen)
        now[0] = 0.0
        telling = Telling()
        for second in range(61):
            now[0] = float(second * 2 if terminal else second)
            telling(Progress("advising", second, second, 61))
            if second == 30 and terminal:
                break
        telling.end()
        assert screen.text.count("\r" if terminal else "\n") == (drawn + 1) * 2 if terminal else drawn
        assert screen.text.endswith("\r") if terminal else "\r" not in screen.text
