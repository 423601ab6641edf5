"""What starting costs: the command line in processes of its own, beside importing what it stands on."""

from __future__ import annotations

import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from subprocess import DEVNULL, run

ROOT = Path(__file__).resolve().parents[1]
YARDSTICK = (sys.executable, "-c", "import click, attrs, cattrs, pluggy, tomllib, importlib.metadata")


def commands() -> dict[str, tuple[str, ...]]:
    """Name the two commands that have a target; none where the command line is not installed."""
    command = Path(sys.executable).with_name("runrules")
    if not command.exists():
        return {}
    return {
        "runrules --version": (str(command), "--version"),
        "runrules advise": (str(command), "advise", "examples/first-look.toml"),
    }


def ratios(rounds: int) -> tuple[float, dict[str, float]]:
    """Run the yardstick and each command in turn; give the yardstick's median seconds and each command's ratio."""
    wanted = commands()
    # As an installed package has it: the first run of an edited checkout would compile again and again.
    run((sys.executable, "-m", "compileall", "-q", "src", "plugins"), cwd=ROOT, stdout=DEVNULL, check=True)
    for command in (YARDSTICK, *wanted.values()):
        _spend(command)  # the first start compiles, and fills the file cache
    yardstick: list[float] = []
    found: dict[str, list[float]] = {name: [] for name in wanted}
    for _ in range(rounds):
        yardstick.append(_spend(YARDSTICK))
        for name, command in wanted.items():
            found[name].append(_spend(command) / yardstick[-1])
    return median(yardstick), {name: median(each) for name, each in found.items()}


def _spend(command: tuple[str, ...]) -> float:
    before = getrusage(RUSAGE_CHILDREN)
    run(command, cwd=ROOT, stdout=DEVNULL, stderr=DEVNULL, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
