"""A plugin that does to its process what a profile's name says, and rows to try it with."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugins_room.shelf import install, source

DEADLY = """
import os, signal, time
@hookimpl
def runrules_advise(athlete):
    what, _, more = (athlete.name or "").partition(" ")
    if what == "die" or what == "once" and not os.path.exists(more):
        if more:
            open(more, "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "leave":
        os._exit(3)
    if what == "sleep":
        time.sleep(float(more))
    if what == "fail":
        raise ValueError("I fail")
    if what == "print":
        print("a plugin prints")
    if what == "write":
        os.write(1, b"a plugin writes past Python")
    if what == "divide":
        os.fork()
    return []
"""
BAD = '{"id": "bad", "profile": {"weeks": [{"starts": "2026-11-23", "tue": "easy 50mins"}]}}'
BROKEN = '{"id": "broken", "profile": {"weeks": ['


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which the plugin ``deadly`` is installed, for this process and for those that it starts."""
    folder = tmp_path / "shelf"
    install(folder, "deadly-toys", "1.0", {"deadly": source("deadly", DEADLY)})
    monkeypatch.syspath_prepend(str(folder))
    yield folder
    sys.modules.pop("deadly", None)


def line(name: object, what: str = "", tue: str = "intervals 50min") -> str:
    """One row of JSON Lines, whose athlete is called as the plugin is to do."""
    profile = {"athlete": {"name": what or "Sam"}, "weeks": [{"starts": "2026-11-23", "tue": tue}]}
    return json.dumps({"id": name, "profile": profile})


def write(path: Path, rows: list[str]) -> Path:
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def two_hundred(killing: str = "die") -> list[str]:
    """The rows that every engine is tried with: two hundred, of which two are bad and one kills its worker."""
    rows = [line(f"a{number}", tue=f"easy {30 + number % 40}min") for number in range(200)]
    rows[17], rows[101], rows[150] = BAD, BROKEN, line("deadly", killing)
    return rows


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
