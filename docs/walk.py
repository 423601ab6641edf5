"""Follow a page to the letter: every file, every command, in the order in which they stand, in one environment."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from docs.empty import ROOT, Empty, furnished
from docs.refresh import BLOCK


def walked(page: Path) -> str:
    """The text of a page, with every ``console`` block as its commands print it now, on the way through the page.

    The README of a distribution is followed in a copy of its folder, any other page in a folder of its own.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        if page.parent != ROOT and (page.parent / "pyproject.toml").is_file():
            shutil.copytree(page.parent, home, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        else:
            home.mkdir()
        return followed(page.read_text(encoding="utf-8"), furnished(Path(folder, "environment")), home)


def followed(text: str, environment: Empty, home: Path) -> str:
    """Follow a page from a folder; ``cd`` holds from there on. AssertionError where a line for a shell fails."""
    where = home

    def typed(line: str) -> tuple[str, int]:
        nonlocal where
        if line.startswith("cd "):
            where = where / line[3:]
            assert where.is_dir(), line
            return "", 0
        return environment.type(line, where)

    def again(block: re.Match[str]) -> str:
        if block["file"]:
            target = where / block["file"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block["body"], encoding="utf-8")
        elif block["word"] == "sh":
            for line in block["body"].splitlines():
                printed, status = typed(line)
                assert status == 0, f"{line}\n{printed}"
        elif block["word"] == "console":
            commands = [line[2:] for line in block["body"].splitlines() if line.startswith("$ ")]
            body = "".join(f"$ {command}\n{typed(command)[0]}" for command in commands)
            return f"{block['before']}```console\n{body}```"
        return block[0]

    return BLOCK.sub(again, text)
