"""Timing for a noisy machine: processor time, short interleaved rounds, medians of ratios."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import process_time
from typing import NamedTuple

Work = Callable[[], object]


class Timing(NamedTuple):
    """Seconds of one call, and its ratio to the yardstick beside it: median, least and most of the rounds."""

    seconds: float
    ratio: float
    least: float
    most: float


def compare(yardstick: Work, others: Mapping[str, Work], rounds: int) -> tuple[float, dict[str, Timing]]:
    """Time each of ``others`` between two calls of ``yardstick``; give the yardstick's median seconds and theirs.

    The garbage collector is on, but what was loaded before is out of its sight: else a full collection now and then
    doubles one short run, mostly the yardstick's.
    """
    gc.collect()
    gc.freeze()
    measured = [seconds(yardstick)]
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in others}
    for _ in range(rounds):
        for name, other in others.items():
            theirs = seconds(other)
            measured.append(seconds(yardstick))
            found[name].append((theirs, 2 * theirs / (measured[-2] + measured[-1])))
    return median(measured), {name: _timing(pairs) for name, pairs in found.items()}


def seconds(work: Work) -> float:
    """Processor seconds of one call."""
    start = process_time()
    kept = work()
    end = process_time()
    del kept  # what it takes to throw the result away is not counted
    return end - start


def _timing(pairs: list[tuple[float, float]]) -> Timing:
    ratios = [ratio for _, ratio in pairs]
    return Timing(median(taken for taken, _ in pairs), median(ratios), min(ratios), max(ratios))
