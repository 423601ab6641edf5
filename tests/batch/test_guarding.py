"""A worker that dies takes no row with it but the one that kills it, again and again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runrules.batch.guarding import Broken, Guard, Unfit
from runrules.batch.rows import Answer, Row
from runrules.batch.talking import Target
from runrules.batch.terms import Terms

from .conftest import line

TOYS = Terms(allow=("deadly",))
HOLD = """
import sys
from runrules.batch.guarding import Guard
from runrules.batch.rows import Row
from runrules.batch.terms import Terms
guard = Guard(Terms(allow=("deadly",)))
guard.hello()
print(guard._worker._process.pid, flush=True)
guard.ask([Row("1", sys.argv[1].encode(), True)])
"""


def ask(guard: Guard, *whats: str) -> list[Answer]:
    try:
        answers: list[Answer] = guard.ask([Row(str(n), line(n, what).encode(), True) for n, what in enumerate(whats)])
        return answers
    finally:
        guard.stop()


def wrong(answer: Answer) -> tuple[str, str]:
    (one,) = json.loads(answer.error or "")
    return one["code"], one["message"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.usefixtures("shelf")
def test_one_that_writes_past_python_or_comes_back_twice_mixes_up_no_answers() -> None:
    guard = Guard(TOYS)
    for task in (("write", "divide"), ("a", "b", "c")):
        rows = [
            Row(f"{task[0]} {number}", line(f"{task[0]} {number}", what).encode(), True)
            for number, what in enumerate(task)
        ]
        assert [(one.id, one.state) for one in guard.ask(rows)] == [(one.id, "complete") for one in rows]
    guard.stop()


@pytest.mark.usefixtures("shelf")
def test_rows_come_back_in_their_order() -> None:
    guard = Guard(TOYS)
    answers = ask(guard, "a", "b", "fail", "c")
    assert [(one.id, one.state) for one in answers] == [
        ("0", "complete"),
        ("1", "complete"),
        ("2", "degraded"),
        ("3", "complete"),
    ]
    assert guard.ruleset.startswith("sha256:")


@pytest.mark.usefixtures("shelf")
def test_a_worker_that_is_killed_once_costs_no_row(tmp_path: Path) -> None:
    answers = ask(Guard(TOYS), "a", f"once {tmp_path / 'mark'}", "b")
    assert (tmp_path / "mark").exists()
    assert [one.state for one in answers] == ["complete"] * 3


@pytest.mark.usefixtures("shelf")
def test_rows_that_kill_their_worker_each_time_are_dead_letters_and_the_others_are_not() -> None:
    answers = ask(Guard(TOYS), "die", "a", "leave", "b", "die")
    assert [one.state for one in answers] == ["died", "complete", "died", "complete", "died"]
    assert wrong(answers[0]) == ("B010", "the process that advised on it died, 2 times (SIGKILL)")
    assert wrong(answers[2]) == ("B010", "the process that advised on it died, 2 times (exit status 3)")
    assert '"die"' in (answers[4].source or "")


@pytest.mark.usefixtures("shelf")
def test_a_row_that_takes_too_long_is_a_dead_letter() -> None:
    answers = ask(Guard(Terms(allow=("deadly",), patience_s=0.3)), "a", "sleep 4", "b")
    assert [one.state for one in answers] == ["complete", "died", "complete"]
    assert wrong(answers[1]) == ("B011", "it took longer than 0.3 s, 2 times")


@pytest.mark.usefixtures("shelf")
def test_many_quick_rows_are_not_one_slow_row() -> None:
    answers = ask(Guard(Terms(allow=("deadly",), patience_s=0.6)), *["sleep 0.2"] * 6)
    assert [one.state for one in answers] == ["complete"] * 6


@pytest.mark.usefixtures("shelf")
def test_what_a_plugin_prints_does_not_disturb_the_answers(capfd: pytest.CaptureFixture[str]) -> None:
    assert [one.state for one in ask(Guard(TOYS), "print", "a")] == ["complete"] * 2
    assert capfd.readouterr().out == ""


def test_a_worker_that_cannot_even_start_is_given_up(shelf: Path) -> None:
    with (shelf / "deadly.py").open("a") as file:
        file.write("os._exit(5)\n")
    with pytest.raises(Broken, match="a worker dies before its first row: exit status 5"):
        Guard(TOYS).hello()


def test_a_policy_that_contradicts_itself_is_told() -> None:
    with pytest.raises(Unfit, match="'rest' is required, but not in allow"):
        Guard(Terms(allow=("dose",), require=("rest",))).hello()


@pytest.mark.usefixtures("shelf")
def test_a_part_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    target = Target(str(tmp_path / "none" / "part-0"), str(tmp_path / "none" / "part-1"), "jsonl")
    guard = Guard(TOYS)
    with pytest.raises(Broken, match=r"cannot be written: .*part-0.*: no such file or directory"):
        guard.ask([Row("1", line("x").encode(), True)], target)
    guard.stop()


def test_a_plugin_that_changes_while_a_batch_runs_ends_it(shelf: Path) -> None:
    guard = Guard(TOYS)
    ask(guard, "a")
    with (shelf / "deadly.py").open("a") as file:
        file.write("# another\n")
    with pytest.raises(Broken, match="has changed since this batch began"):
        Guard(TOYS, guard.ruleset).hello()


@pytest.mark.usefixtures("shelf")
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_no_worker_is_left_when_its_parent_is_killed() -> None:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", HOLD, line("x", "sleep 4")]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        time.sleep(0.3)
        assert alive(worker)
        parent.kill()
    until = time.monotonic() + 2
    while alive(worker) and time.monotonic() < until:
        time.sleep(0.05)
    assert not alive(worker)


def alive(pid: int) -> bool:
    """Whether a process runs; one that is dead and not yet buried does not."""
    try:
        os.kill(pid, 0)
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except (ProcessLookupError, FileNotFoundError):
        return False
