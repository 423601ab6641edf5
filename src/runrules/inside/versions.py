"""Compare versions and names of distributions."""

from __future__ import annotations

import re

_BOUND = re.compile(r"(>=|<=|===|==|!=|~=|>|<)\s*(\d[\d.]*(?:\.\*)?)\s*$")


def within(version: str, bounds: str) -> bool:
    """Whether a version is within ``>=0.1,<0.2``; bounds that are not plain numbers are taken as kept."""
    return all(kept(version, bound[1], bound[2]) for each in bounds.split(",") if (bound := _BOUND.match(each.strip())))


def kept(version: str, sign: str, bound: str) -> bool:
    """Whether a version keeps to one bound, such as ``>=`` and ``1.2``, or ``==`` and ``1.*``."""
    numbers, least = _numbers(version), _numbers(bound)
    if bound.endswith(".*"):
        same = (*numbers, *(0 for _ in least))[: len(least)] == least
        return not same if sign == "!=" else same
    most = max(len(numbers), len(least))
    mine, other = numbers + (0,) * (most - len(numbers)), least + (0,) * (most - len(least))
    match sign:
        case ">=":
            return mine >= other
        case "<=":
            return mine <= other
        case ">":
            return mine > other
        case "<":
            return mine < other
        case "==" | "===":
            return mine == other
        case "!=":
            return mine != other
        case _:  # ~=: at least this, and the same but for the last number
            return mine >= other and mine[: len(least) - 1] == least[:-1]


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a release, without what makes it a candidate, a post release or a local one."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(one) for one in release[0].split(".")) if release else ()


def normal(name: str) -> str:
    """A name of a distribution or an extra as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()
