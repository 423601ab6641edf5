"""The fingerprint of what advises: equal ones are equal rules."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

from . import __version__
from .engine import Engine
from .plugins import Found, Loaded
from .seam import API


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
