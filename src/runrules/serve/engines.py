"""The engine of a process: its plugins loaded before the first question, each of their calls bounded in time."""

from __future__ import annotations

import os

from ..engine import Engine
from ..statements import Failure
from .settings import Settings


def engine_for(settings: Settings) -> Engine:
    """Make the engine and load what it will ask. Only on the main thread can plugins be stopped."""
    engine = Engine(require=settings.require, patience_s=settings.patience_s, stuck=_leave)
    for found in engine.found():
        if engine.policy.allows(found.name):
            engine.load(found)
    return engine


def unready(engine: Engine, settings: Settings) -> str:
    """Say why nothing should be asked of an engine: no plugin loads, or a required one does not; "" if it is ready."""
    loaded = {one.name: engine.load(one) for one in engine.found() if engine.policy.allows(one.name)}
    heard = [name for name, one in loaded.items() if not isinstance(one, Failure)]
    missing = sorted(set(settings.require) - set(heard))
    if missing:
        return f"Required, and not heard: {', '.join(missing)}."
    return "" if heard else "No plugin is heard, so no rule speaks."


def _leave(words: str) -> None:
    """End the process: nothing in it can go on while a plugin swallows every exception."""
    os._exit(3)
