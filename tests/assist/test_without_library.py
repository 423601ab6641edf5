"""Without the library the command says what to install, and nothing else misses it."""

from __future__ import annotations

import sys

import pytest
from click.testing import CliRunner

from runrules.cli import app


def test_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*sys.modules]:
        if name.partition(".")[0] == "mcp" or name == "runrules.assist.server":
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp", None)
    done = CliRunner().invoke(app, ["mcp"], "runrules")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "runrules mcp needs the library mcp; install it with: pip install 'runrules[mcp]'\n"
