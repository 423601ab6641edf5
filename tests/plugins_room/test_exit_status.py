"""The command line beside a bad plugin: advice is given, the failure is told first, and the exit status is 3."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins_room.bad_plugins import BAD
from tests.plugins_room.shelf import install
from tests.toys import FREE, START, week

PROFILE = week(START, **{**FREE, "mon": "tempo 40min", "wed": "intervals 50min"})


def advise(shelf: Path, top: str = "", *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command with what is on the shelf installed beside everything else."""
    (shelf / "profile.toml").write_text(f"{top}\n{PROFILE}")
    command = [sys.executable, "-m", "runrules", "advise", str(shelf / "profile.toml"), *arguments]
    path = os.pathsep.join([str(shelf), *filter(None, [os.environ.get("PYTHONPATH", "")])])
    return subprocess.run(
        command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "what", ["leaves on import", "misspells a hook", "raises half-way through a generator", "changes a run by force"]
)
def test_beside_a_bad_plugin_there_is_advice_and_the_exit_status_is_three(what: str, shelf: Path) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": BAD[what].module})
    done = advise(shelf, "", "--format", "text")
    assert done.returncode == 3
    words = " ".join((done.stdout + done.stderr).split())
    assert "bad" in words
    assert "bad-toys 0.3.1" in words
    assert "Traceback" not in done.stderr


def test_without_a_required_plugin_the_exit_status_is_three(shelf: Path) -> None:
    done = advise(shelf, '[plugins]\nrequire = ["none-such"]')
    assert done.returncode == 3
    assert "none-such" in done.stdout + done.stderr


def test_a_blocked_plugin_does_no_harm(shelf: Path) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": BAD["leaves on import"].module})
    assert advise(shelf, '[plugins]\nblock = ["bad"]').returncode == 0


@pytest.mark.slow
def test_a_plugin_that_never_ends_is_told_of_and_the_exit_status_is_three(shelf: Path) -> None:
    install(shelf, "bad-toys", "0.3.1", {"bad": BAD["never ends"].module})
    done = advise(shelf)
    assert done.returncode == 3
    assert "did not answer within" in " ".join((done.stdout + done.stderr).split())
