"""The example plugins, from the tree and not installed, each by its name."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = sorted((ROOT / "examples" / "plugins").iterdir())


@cache
def example_plugin(folder: Path) -> tuple[str, object]:
    """The name and the plugin that a distribution's folder names in its entry point."""
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ((name, value),) = project["entry-points"]["runrules"].items()
    module, _, attribute = value.partition(":")
    places = [str(folder / "src"), str(folder)]
    sys.path[:0] = places
    try:
        found = import_module(module)
    finally:
        for place in places:
            sys.path.remove(place)
    return name, getattr(found, attribute) if attribute else found
