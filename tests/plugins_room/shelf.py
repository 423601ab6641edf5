"""A shelf of distributions: folders that look to Python as if something had been installed in them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

HEADER = """
import asyncio, datetime, time
import runrules
from runrules import *
R = Rule("{name}/rule", "A rule.", "A toy speaks.", "To try.", "firm", "C", closes={closes})
"""
RULES = """
@hookimpl
def runrules_rules():
    return [R]
"""


def source(name: str, body: str, closes: str = "JUMPS", rules: bool = True) -> str:
    """The text of a plugin's module: a rule ``R`` that closes ``closes``, the hook that names it, and ``body``."""
    return HEADER.format(name=name, closes=closes) + (RULES if rules else "") + body


def install(
    folder: Path,
    distribution: str,
    version: str,
    modules: Mapping[str, str],
    plugins: Mapping[str, str] | None = None,
) -> None:
    """Put a distribution into a folder: its modules by name, and its plugins by name with their entry points.

    ``plugins`` left out: each module is a plugin of its own name.
    """
    info = folder / f"{distribution.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
    named = {name: name for name in modules} if plugins is None else plugins
    lines = "".join(f"{name} = {value}\n" for name, value in named.items())
    (info / "entry_points.txt").write_text(f"[console_scripts]\nother = other:main\n\n[runrules]\n{lines}")
    for module, text in modules.items():
        (folder / f"{module}.py").write_text(text)
