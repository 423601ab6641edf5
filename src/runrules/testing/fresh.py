"""Ask a plugin in a fresh process, in another order, place and environment and under another hash seed.

What it remembers, and what it takes from its surroundings, shows there.

Run as a module it prints the answers, as digests by the place of the question, or ``null`` where the plugin cannot be
imported by its name alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import islice
from random import Random
from tempfile import TemporaryDirectory
from types import ModuleType

from .. import plugins
from ..plugins import Found, Loaded, Patience
from ..plugins.guarding import FOREVER
from ..statements import Failure
from .asking import asked
from .survey import Pool
from .telling import told

ASKED = 200
_OTHER_SEEDS = ("1", "2")
_NEEDED = ("PATH", "PYTHON", "VIRTUAL_ENV", "LD_", "DYLD_", "SYSTEM", "WINDIR", "COMSPEC", "TEMP", "TMP")


def answers(loaded: Loaded, pool: Pool, shuffled: bool, patience: Patience = FOREVER) -> list[str]:
    """Digests of the answers to the first questions, in their order, in whichever order they are asked."""
    questions = list(islice(pool.questions(loaded), ASKED))
    places = list(range(len(questions)))
    if shuffled:
        Random(pool.seed).shuffle(places)
    found = dict.fromkeys(places, "")
    for place in places:
        one = asked(loaded, questions[place].profile)
        if not isinstance(one, Failure):
            answer = plugins.ask(loaded, one.athlete, one.week, one.settings, patience)
            words = answer.error if isinstance(answer, Failure) else "\n".join(map(told, answer))
            found[place] = hashlib.sha256(words.encode()).hexdigest()
    return [found[place] for place in sorted(found)]


def differs(plugin: object, loaded: Loaded, pool: Pool, patience: Patience = FOREVER) -> bool:
    """Whether the plugin, a module, answers differently in a fresh process. False where that cannot be found out."""
    if not isinstance(plugin, ModuleType):
        return False
    here = answers(loaded, pool, shuffled=False, patience=patience)
    seed = next(one for one in _OTHER_SEEDS if one != os.environ.get("PYTHONHASHSEED"))
    path = os.pathsep.join(map(os.path.abspath, sys.path))
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", __name__, plugin.__name__, loaded.name, str(pool.count), str(pool.seed)],
            env={**_elsewhere(folder), "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    there = json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() and not done.returncode else None
    return there is not None and there != here


def _elsewhere(folder: str) -> dict[str, str]:
    """Another environment: only what Python and libraries need to start is the same."""
    kept = {name: value for name, value in os.environ.items() if name.upper().startswith(_NEEDED)}
    return {**kept, "HOME": folder, "USER": "somebody", "LANG": "C.UTF-8", "TZ": "Pacific/Kiritimati"}


def main(arguments: Sequence[str]) -> None:
    """Print the answers of a module as JSON, on the last line."""
    module, name, count, seed = arguments
    try:
        plugin: object = import_module(module)
    except ImportError:
        plugin = None
    loaded = plugins.join(plugin, Found(name, "", "", "")) if plugin else None
    there = answers(loaded, Pool(int(count), int(seed)), shuffled=True) if isinstance(loaded, Loaded) else None
    print("\n" + json.dumps(there))


if __name__ == "__main__":
    main(sys.argv[1:])
