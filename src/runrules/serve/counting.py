"""What is counted: requests, how long they took, what advice came to. Never who asked, or about what.

All series are known when the service starts, so that whatever anybody sends there are never more. Each worker adds to a
row of its own in a file that they share; whoever is asked adds the rows up.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import product
from typing import TYPE_CHECKING

from .refusals import KINDS

if TYPE_CHECKING:
    from .acts import Told

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
STATUSES = sorted({200, 304, *(status for status, _ in KINDS.values())})
METHODS = ("GET", "HEAD", "POST", "other")
ADVICES = ("complete", "degraded", "withheld")
OTHER = "other"
MOST_WORKERS = 64
_HELP = {
    "runrules_requests_total": "Requests answered, by method, route and status.",
    "runrules_request_seconds": "How long requests took, from the first byte of the body to the last of the answer.",
    "runrules_advices_total": "Advices given, by what they came to.",
    "runrules_rule_fired_total": "Advices in which a rule said something.",
    "runrules_rule_vetoed_total": "Advices in which a rule closed something.",
    "runrules_rule_switched_off_total": "Advices in which the profile had a rule switched off.",
    "runrules_batch_items_total": "Lines of batches answered, by status.",
}

Labels = tuple[tuple[str, str], ...]
Series = tuple[str, Labels]


def series(routes: Iterable[str], rules: Iterable[str]) -> list[Series]:
    """Name every series there can be, in the order in which they are written."""
    named = [*routes, "-"]
    found: list[Series] = [
        ("runrules_requests_total", (("method", method), ("route", route), ("status", str(status))))
        for method, route, status in product(METHODS, named, STATUSES)
    ]
    for route in named:
        bounds = [*(f"{bound:g}" for bound in BUCKETS), "+Inf"]
        found += [("runrules_request_seconds_bucket", (("route", route), ("le", bound))) for bound in bounds]
        found += [(f"runrules_request_seconds_{part}", (("route", route),)) for part in ("sum", "count")]
    found += [("runrules_advices_total", (("status", status),)) for status in ADVICES]
    found += [("runrules_batch_items_total", (("status", str(status)),)) for status in STATUSES]
    ids = [*sorted(rules), OTHER]
    for what in ("fired", "vetoed", "switched_off"):
        found += [(f"runrules_rule_{what}_total", (("rule", rule),)) for rule in ids]
    return found


class Counters:
    """The counters of one worker, and how to read those of all. ``path`` is the file that they share, "" for none."""

    def __init__(self, names: Iterable[Series], path: str = "") -> None:
        self._names = list(names)
        self._place: Mapping[Series, int] = {one: place for place, one in enumerate(self._names)}
        size = 8 * (len(self._names) + 1)
        # The rows of workers that know other rules cannot be added up.
        self._mark = int(sha256(repr(self._names).encode()).hexdigest()[:12], 16)
        self._file, row = _claimed(path, size)
        self._map = mmap.mmap(-1, size) if self._file is None else mmap.mmap(self._file, size * MOST_WORKERS)
        self._rows = memoryview(self._map).cast("d")
        self._width = len(self._names) + 1
        self._base = row * self._width
        if self._rows[self._base] != self._mark:
            for place in range(1, self._width):
                self._rows[self._base + place] = 0.0
            self._rows[self._base] = self._mark

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request. ``route`` is one of those known, or "-"."""
        method = method if method in METHODS else OTHER
        self._add("runrules_requests_total", ("method", method), ("route", route), ("status", str(status)))
        bound = next((f"{one:g}" for one in BUCKETS if seconds <= one), "+Inf")
        self._add("runrules_request_seconds_bucket", ("route", route), ("le", bound))
        self._add("runrules_request_seconds_sum", ("route", route), by=seconds)
        self._add("runrules_request_seconds_count", ("route", route))

    def told(self, told: Told) -> None:
        """Count what an advice came to."""
        self._add("runrules_advices_total", ("status", told.status))
        for what, rules in (("fired", told.fired), ("vetoed", told.vetoed), ("switched_off", told.off)):
            name = f"runrules_rule_{what}_total"
            for rule in rules:
                known = (name, (("rule", rule),)) in self._place
                self._add(name, ("rule", rule if known else OTHER))

    def item(self, status: int) -> None:
        """Count a line of a batch."""
        self._add("runrules_batch_items_total", ("status", str(status)))

    def text(self) -> str:
        """Write the counters of all workers, as Prometheus reads them; series that never counted are left out."""
        totals = self._totals()
        lines: list[str] = []
        said = ""
        below: dict[Labels, float] = {}
        timed = self._timed(totals)
        for (name, labels), total in zip(self._names, totals, strict=True):
            family = name.removesuffix("_bucket").removesuffix("_sum").removesuffix("_count")
            if family in _HELP and family != said:
                said = family
                kind = "histogram" if family.endswith("seconds") else "counter"
                lines += [f"# HELP {family} {_HELP[family]}", f"# TYPE {family} {kind}"]
            if name.endswith("_bucket"):  # each bucket holds those before it
                total = below[labels[:1]] = below.get(labels[:1], 0.0) + total
            if total or labels[:1] in timed and family.endswith("seconds"):
                lines.append(f"{name}{{{_written(labels)}}} {total:.17g}")
        return "\n".join(lines) + "\n"

    def close(self) -> None:
        """Let go of the row, which the next worker takes on."""
        self._rows.release()
        self._map.close()
        if self._file is not None:
            os.close(self._file)

    def _add(self, name: str, *labels: tuple[str, str], by: float = 1) -> None:
        place = self._place.get((name, labels))
        if place is not None:
            self._rows[self._base + 1 + place] += by

    def _timed(self, totals: list[float]) -> set[Labels]:
        """The routes that were asked for: of those every bucket is written, also empty ones."""
        counts = zip(self._names, totals, strict=True)
        return {labels for (name, labels), total in counts if total and name == "runrules_request_seconds_count"}

    def _totals(self) -> list[float]:
        rows = range(0, len(self._rows) - self._width + 1, self._width)
        mine = [start for start in rows if self._rows[start] == self._mark]
        return [sum(column) for column in zip(*map(self._row, mine), strict=True)]

    def _row(self, start: int) -> list[float]:
        return list(self._rows[start + 1 : start + self._width])


def _claimed(path: str, size: int) -> tuple[int | None, int]:
    """Open the file and take the first row that no living worker has."""
    if not path:
        return None, 0
    try:
        import fcntl
    except ImportError:  # no such locks here: each worker counts alone
        return None, 0
    file = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    os.ftruncate(file, size * MOST_WORKERS)
    for row in range(MOST_WORKERS):
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, row)
        except OSError:
            continue
        return file, row
    os.close(file)
    raise RuntimeError(f"more than {MOST_WORKERS} workers")


def _written(labels: Labels) -> str:
    return ",".join(f'{name}="{_escaped(value)}"' for name, value in labels)


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
