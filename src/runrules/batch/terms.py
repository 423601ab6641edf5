"""What every row of a batch is advised under."""

from __future__ import annotations

import os

from attrs import frozen

from ..engine import Engine
from ..plugins import Loaded

PLUGIN_PATIENCE_S: float = 5  # for one call of a plugin, as on the command line
ROW_PATIENCE_S: float = 60  # for a whole row, whatever hangs in it
STUCK = 70  # exit status of a process in which a plugin swallows every exception


@frozen(slots=False)
class Terms:
    """How rows are advised: which week, under whose policy, and how many seconds a row may take.

    ``week`` is a date as text or "all"; left out, the week of each profile's today.
    """

    week: str | None = None
    allow: tuple[str, ...] | None = None
    require: tuple[str, ...] = ()
    patience_s: float = ROW_PATIENCE_S


def engine_of(terms: Terms) -> Engine:
    """Make the engine of a batch, its plugins loaded. ValueError for a policy that contradicts itself."""
    engine = Engine(allow=terms.allow, require=terms.require, patience_s=PLUGIN_PATIENCE_S, stuck=_give_up)
    engine.rules()
    return engine


def unheard(engine: Engine) -> list[str]:
    """Say of each plugin that does not load why, in a sentence."""
    loaded = [engine.load(one) for one in engine.found() if engine.policy.allows(one.name)]
    return [f"{one.plugin}: {one.error}" for one in loaded if not isinstance(one, Loaded)]


def _give_up(words: str) -> None:
    """End this process: whoever started it takes the row for one that killed its worker."""
    os.write(2, f"NOT HEARD: a plugin cannot be stopped: {words}.\n".encode())
    os._exit(STUCK)
