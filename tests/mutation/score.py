"""How many small wrong changes of our own plugins the kit and the rules' examples notice.

Run it with ``python tests/mutation/score.py [PLUGIN …]``. It forks, so it needs Linux or macOS; no test runs it. The
hand-written tests of the plugins have no part in it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from random import Random
from time import perf_counter

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from runrules.testing import NotRun, checks  # noqa: E402
from runrules.testing.questions import drawn  # noqa: E402
from tests.mutation.mutants import KINDS, Mutant, mutants  # noqa: E402

_LEFT_OUT = ("fast",)  # a wrong answer is no slower
Outcome = tuple[Mutant, str]  # which check noticed it, "" if none


def main(arguments: Sequence[str] | None = None) -> None:
    """Try the mutants, and print a table of scores, with everything that nobody noticed below."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("plugins", nargs="*", help="folders of plugins/, left out: all")
    parser.add_argument("--most", type=int, default=8, help="mutants of one kind for each plugin (8)")
    parser.add_argument("--count", type=int, default=600, help="profiles that the kit draws (600)")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args(arguments)
    names = chosen.plugins or sorted(folder.name for folder in (ROOT / "plugins").iterdir())
    begun = perf_counter()
    drawn(chosen.count, 0)  # once, for all forks
    found = {name: try_all(name, chosen.most, chosen.count, chosen.seed) for name in names}
    print(table(found))
    print(f"\n{sum(map(len, found.values()))} mutants in {perf_counter() - begun:.0f} s")
    for name, outcomes in found.items():
        for mutant, noticed in outcomes:
            if not noticed:
                print(f"{name}: {mutant.file.name}:{mutant.line}: {mutant.kind}")


def try_all(name: str, most: int, count: int, seed: int) -> list[Outcome]:
    """Try at most so many mutants of each kind of one plugin, drawn from a seed."""
    package = ROOT / "plugins" / name / "src" / name.replace("-", "_")
    every = list(mutants(package))
    wrong = noticed(package, None, count)
    if wrong:
        raise SystemExit(f"{name} as it is fails {wrong}: nothing can be learnt from its mutants")
    dice = Random(seed)
    outcomes = []
    for kind in KINDS:
        mine = [one for one in every if one.kind == kind]
        for one in sorted(dice.sample(mine, min(most, len(mine))), key=lambda one: (one.file, one.line)):
            outcomes.append((one, noticed(package, one, count)))
    return outcomes


def noticed(package: Path, mutant: Mutant | None, count: int) -> str:
    """Name the first check that notices a mutant, in a fork of this process; "" if none does. None: nothing changed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / package.name
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__"))
        if mutant is not None:
            (copy / mutant.file.name).write_text(mutant.source, encoding="utf-8")
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            os.write(writer, json.dumps(_first_failure(folder, package.name, count)).encode())
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as answer:
            words = answer.read()
        os.waitpid(child, 0)
        return str(json.loads(words)) if words else "crash"


def _first_failure(folder: str, package: str, count: int) -> str:
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    for name in [one for one in sys.modules if one.partition(".")[0] == package]:
        del sys.modules[name]
    try:
        plugin = import_module(package)
    except Exception:
        return "import"
    assert str(plugin.__file__).startswith(folder)
    name = package.removeprefix("runrules_").replace("_", "-")
    for check in checks(plugin, name, count=count):
        if check.name in _LEFT_OUT:
            continue
        try:
            check()
        except NotRun:
            continue
        except AssertionError:
            return check.name
    return ""


def table(found: dict[str, list[Outcome]]) -> str:
    """Write the scores as a table: noticed of tried, by plugin and kind."""
    head = ["plugin", *KINDS, "score"]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, outcomes in [*found.items(), ("all", [one for every in found.values() for one in every])]:
        cells = [_of([one for one in outcomes if one[0].kind == kind]) for kind in KINDS]
        share = f"{100 * sum(bool(word) for _, word in outcomes) / max(1, len(outcomes)):.0f} %"
        lines.append(f"| {' | '.join([name.removeprefix('runrules-'), *cells, share])} |")
    return "\n".join(lines)


def _of(outcomes: Iterable[Outcome]) -> str:
    words = [word for _, word in outcomes]
    return f"{sum(map(bool, words))}/{len(words)}" if words else "–"


if __name__ == "__main__":
    main()
