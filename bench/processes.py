"""What a command and everything it starts takes: seconds, processor seconds, and memory at its peak. Linux only."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

_LOOK_S = 0.25
_TICKS = os.sysconf("SC_CLK_TCK")


class Usage(NamedTuple):
    """Seconds, processor seconds of the whole tree, and the peak of its memory (shared pages counted once)."""

    wall_s: float
    cpu_s: float
    peak_mb: float


def watched(command: list[str]) -> Usage:
    """Run a command to its end, looking four times a second at the processes it has."""
    start, spent, peak = time.monotonic(), dict[int, float](), 0.0
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            held = 0.0
            for pid in tree(process.pid):
                spent[pid] = max(spent.get(pid, 0.0), cpu_s(pid))
                held += _pss_mb(pid)
            peak = max(peak, held)
            time.sleep(_LOOK_S)
    return Usage(time.monotonic() - start, sum(spent.values()), peak)


def tree(pid: int) -> list[int]:
    """A process with all its descendants."""
    found = [pid]
    for one in found:
        for path in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found += [int(word) for word in path.read_text().split()]
            except OSError:  # gone in the meantime
                continue
    return found


def cpu_s(pid: int) -> float:
    """Processor seconds that a process has taken; 0 for one that is gone."""
    try:
        words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(words[11]) + int(words[12])) / _TICKS


def _pss_mb(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")) / 1024
