"""What every row of a batch is advised under, and the fingerprint of it all."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .. import __version__
from ..engine import Engine
from ..plugins import Found, Loaded
from ..seam import API

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


def ruleset(engine: Engine) -> str:
    """Give the fingerprint of what advises: engine, seam, policy and each plugin, with the bytes of their code.

    The same on every machine that has the same wheels, so that a cluster with mixed ones is seen.
    """
    policy = engine.policy
    whole = {
        "engine": __version__,
        "code": _code("runrules"),
        "seam": list(API),
        "plugins": [_plugin(engine, one) for one in engine.found() if policy.allows(one.name)],
        "blocked": [one.name for one in engine.found() if not policy.allows(one.name)],
        "allow": None if policy.allow is None else sorted(policy.allow),
        "require": sorted(policy.require),
        "patience_s": engine.patience.seconds,
        "budget": engine.budget,
    }
    return "sha256:" + hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _plugin(engine: Engine, found: Found) -> dict[str, Any]:
    loaded = engine.load(found)
    state = "heard" if isinstance(loaded, Loaded) else loaded.error
    module = found.value.partition(":")[0].strip()
    return {
        "name": found.name,
        "distribution": found.distribution,
        "version": found.version,
        "state": state,
        "code": _code(module),
    }


def _code(module: str) -> str:
    """The digest of a module's code and data, or of its whole package; "" where no files are to be had."""
    known: Any = sys.modules.get(module)
    path = getattr(known, "__file__", None)
    if not path or not os.path.isfile(path):
        return ""
    digest = hashlib.sha256()
    for file in _files(os.path.dirname(path)) if hasattr(known, "__path__") else [path]:
        with open(file, "rb") as opened:
            digest.update(os.path.basename(file).encode() + b"\0" + hashlib.sha256(opened.read()).digest())
    return digest.hexdigest()


def _files(folder: str) -> Iterator[str]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        yield from (os.path.join(here, name) for name in sorted(names) if not name.endswith((".pyc", ".pyo")))


def _give_up(words: str) -> None:
    """End this process: whoever started it takes the row for one that killed its worker."""
    os.write(2, f"NOT HEARD: a plugin cannot be stopped: {words}.\n".encode())
    os._exit(STUCK)
