"""The file of a log: whole runs at its end, for its owner's eyes, and no answer without it."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docs.refresh import ROOT

from runrules.cli import app
from runrules.log import append, to_lines

PROFILE = ROOT / "examples" / "first-look.toml"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [*map(str, arguments)], "runrules")


def test_advice_is_the_same_with_a_log_and_each_run_stands_behind_the_last(tmp_path: Path) -> None:
    log = tmp_path / "decisions.jsonl"
    first = run("advise", PROFILE, "--log", log)
    assert (first.exit_code, first.stdout) == (0, run("advise", PROFILE).stdout)
    once = log.read_bytes()
    run("advise", PROFILE, "--log", log)
    assert log.read_bytes() == once * 2
    heads = [json.loads(line) for line in once.splitlines()]
    assert heads[0]["records"] == len(heads) - 1


def test_a_check_and_a_trace_log_too(tmp_path: Path) -> None:
    log = tmp_path / "decisions.jsonl"
    assert run("check", PROFILE, "--log", log).exit_code == 1
    assert run("advise", PROFILE, "--trace", "--log", log).exit_code == 0
    heads = [json.loads(line) for line in log.read_text("utf-8").splitlines() if '"record":"run"' in line]
    assert [one["act"] for one in heads] == ["check", "advise"]


@pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")
def test_a_new_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    log = tmp_path / "decisions.jsonl"
    before = os.umask(0)
    try:
        run("advise", PROFILE, "--log", log)
    finally:
        os.umask(before)
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_without_a_log_that_can_be_written_there_is_no_advice(tmp_path: Path) -> None:
    done = run("advise", PROFILE, "--log", tmp_path / "nowhere" / "decisions.jsonl")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "the log cannot be written, so there is no answer: no such file" in done.stderr


@pytest.mark.parametrize("same", ["profile", "output", "-", "https://example.org/log"])
def test_a_log_is_a_file_of_its_own(tmp_path: Path, same: str) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_bytes(PROFILE.read_bytes())
    output = tmp_path / "advice.txt"
    log = {"profile": profile, "output": output}.get(same, same)
    done = run("advise", profile, "-o", output, "--log", log)
    assert (done.exit_code, done.stdout) == (2, "")
    assert profile.read_bytes() == PROFILE.read_bytes()
    assert not output.exists()


@pytest.mark.parametrize("option", ["--log", "--output"])
def test_a_file_that_standard_input_reads_is_not_written_to(tmp_path: Path, option: str) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_bytes(PROFILE.read_bytes())
    command = [sys.executable, "-m", "runrules", "advise", "-", option, str(profile)]
    with profile.open("rb") as given:
        done = subprocess.run(command, stdin=given, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"is the file that is read" in done.stderr
    assert profile.read_bytes() == PROFILE.read_bytes()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_keeps_nothing_and_is_no_log(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = run("advise", PROFILE, "--log", tmp_path / "pipe")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "there is no answer: it is a pipe, which keeps nothing" in done.stderr


def test_a_profile_that_is_refused_leaves_no_line(tmp_path: Path) -> None:
    profile, log = tmp_path / "profile.toml", tmp_path / "decisions.jsonl"
    profile.write_text("weeks = 3\n", "utf-8")
    assert run("advise", profile, "--log", log).exit_code == 2
    assert not log.exists()


def test_what_cannot_be_written_whole_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log, real = tmp_path / "decisions.jsonl", os.write
    append(log, [{"run": "a"}])
    writes: list[int] = []

    def short(handle: int, data: bytes) -> int:
        writes.append(len(data))
        if len(writes) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(handle, data[:5])

    monkeypatch.setattr(os, "write", short)
    with pytest.raises(OSError, match="No space"):
        append(log, [{"run": "b"}, {"run": "c"}])
    monkeypatch.undo()
    assert log.read_text("utf-8") == '{"run":"a"}\n'


def test_a_line_that_somebody_left_unfinished_stays_a_line_of_its_own(tmp_path: Path) -> None:
    log = tmp_path / "decisions.jsonl"
    log.write_text('{"run":"a"', "utf-8")
    append(log, [{"run": "b"}])
    assert log.read_text("utf-8") == '{"run":"a"\n{"run":"b"}\n'


def test_runs_of_several_processes_do_not_mix(tmp_path: Path) -> None:
    log = tmp_path / "decisions.jsonl"
    program = """
import os, sys, time
from runrules.log import append

whole = os.write


def part(handle, data):  # slowly and in parts, as a disk that is nearly full may
    time.sleep(0.002)
    return whole(handle, data[:5000])


os.write = part
for _ in range(10):
    append(sys.argv[1], [{"run": sys.argv[2], "n": n, "pad": "x" * 999} for n in range(20)])
"""
    many = [subprocess.Popen([sys.executable, "-c", program, str(log), name]) for name in "abc"]
    assert [one.wait() for one in many] == [0, 0, 0]
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert len(lines) == 3 * 10 * 20
    for first in range(0, len(lines), 20):
        run_ = lines[first : first + 20]
        assert {one["run"] for one in run_} == {run_[0]["run"]}
        assert [one["n"] for one in run_] == [*range(20)]


def test_lines_hold_other_alphabets_as_they_are() -> None:
    assert to_lines([{"run": "ä – 走"}]) == '{"run":"ä – 走"}\n'
