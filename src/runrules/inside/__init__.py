"""Look inside: which plugins there are and in what state, what each read and said, and what is wrong with them.

Data, not text. Nothing here is stopped by a plugin that is broken.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from time import perf_counter
from typing import Literal

from attrs import frozen

from ..engine import Engine
from ..plugins import Found, Loaded
from ..seam import Version
from ..statements import Failure


@frozen(slots=False)
class Seen:
    """A plugin and its state: ``api`` and ``rules`` (how many) only of one that loads, ``failure`` of one that fails.

    ``load_s`` and ``ask_s`` are the seconds that it took to load, and to answer about one week; None if not measured.
    """

    name: str
    version: str
    distribution: str
    status: Literal["heard", "failed", "blocked"]
    api: Version | None = None
    rules: int | None = None
    failure: Failure | None = None
    load_s: float | None = None
    ask_s: float | None = None


def look(engine: Engine, blocked: Collection[str] = (), unsafe: Mapping[str, str] | None = None) -> tuple[Seen, ...]:
    """Load every plugin that is not blocked and say what came of it, by name.

    ``unsafe`` are those that would take the whole process with them, each with what it does: they are not loaded.
    """
    return tuple(_seen(engine, one, blocked, unsafe or {}) for one in engine.found())


def _seen(engine: Engine, found: Found, blocked: Collection[str], unsafe: Mapping[str, str]) -> Seen:
    who = (found.name, found.version, found.distribution)
    if found.name in blocked or not engine.policy.allows(found.name):
        return Seen(*who, "blocked")
    begun = perf_counter()
    loaded = engine.give_up(found, unsafe[found.name]) if found.name in unsafe else engine.load(found)
    taken = perf_counter() - begun
    if isinstance(loaded, Loaded):
        return Seen(*who, "heard", loaded.api, len(loaded.rules), None, taken)
    return Seen(*who, "failed", failure=loaded, load_s=taken)
