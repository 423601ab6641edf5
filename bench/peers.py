"""The peers' folder beside the project, where there is one: its weeks, their answers, and other engines' workers.

It is only read. Without it, or without an engine that a worker needs, the benchmark goes on and says so.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from bench.workload import Answer, Profile

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "peers"
WORKERS = {  # the quickest way of each; the first two that are installed take part
    "clingo_batch": "clingo, 100 weeks a grounding",
    "zen_batch": "zen, 100 weeks a call",
    "bizrules_day": "business-rules, day by day",
    "ruleengine_day": "rule-engine, day by day",
}
MOST = 2

Many = Callable[[list[Profile]], list[Answer]]


def present() -> bool:
    """Whether the folder is there."""
    return (FOLDER / "expected.json").is_file()


def workload() -> tuple[list[Profile], list[Answer]]:
    """Read the weeks and their answers."""
    weeks: list[Profile] = json.loads((FOLDER / "profiles.json").read_text())
    answers: list[Answer] = json.loads((FOLDER / "expected.json").read_text())
    return weeks, answers


def plain() -> Many:
    """Get the plain function that all peers were measured against."""
    return _worker("plain")


def workers() -> tuple[dict[str, Many], list[str]]:
    """Get the workers that can take part, by what they are, and name those whose engine is not installed."""
    found: dict[str, Many] = {}
    missing = []
    for name, words in WORKERS.items():
        if len(found) == MOST:
            break
        try:
            found[words] = _worker(name)
        except ImportError:
            missing.append(words.split(",")[0])
    return found, missing


def _worker(name: str) -> Many:
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
        sys.dont_write_bytecode = True  # the folder is not ours
    full: Many = import_module(f"bench_{name}").full_many
    return full
