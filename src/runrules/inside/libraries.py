"""Which versions of Python and libraries there are, and whether they are those that runrules and plugins ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata

from attrs import frozen

_REQUIREMENT = re.compile(r"\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*\(?([^;)]*)\)?\s*(?:;(.*))?$")
_BOUND = re.compile(r"(>=|<=|==|!=|~=|>|<)\s*([\d.]+)\s*$")
_EXTRA = re.compile(r"extra\s*==\s*[\"']([\w-]+)")


@frozen(slots=False)
class Library:
    """A library that runrules uses. ``version`` is None where it is not there; ``extra`` is what it is needed for."""

    name: str
    version: str | None
    wanted: str
    extra: str = ""

    @property
    def fits(self) -> bool:
        """Whether it is there in a version that will do; what an extra needs may be missing."""
        return bool(self.extra) if self.version is None else within(self.version, self.wanted)


def libraries() -> tuple[Library, ...]:
    """List what runrules uses, without its own plugins, those that it always needs first; nothing if nobody knows."""
    found: dict[str, Library] = {}
    for name, wanted, extra in requirements("runrules"):
        if not name.startswith("runrules") and (name not in found or not extra):
            found[name] = Library(name, version_of(name), wanted, extra)
    return tuple(sorted(found.values(), key=lambda one: (bool(one.extra), one.name)))


def requirements(distribution: str) -> Iterator[tuple[str, str, str]]:
    """Give what a distribution asks for: names, bounds, and the extra that it belongs to or "".

    What is asked for only on some systems or Pythons is left out.
    """
    try:
        lines = metadata.requires(distribution) or []
    except metadata.PackageNotFoundError:
        return
    for line in lines:
        found = _REQUIREMENT.match(line)
        if found:
            extra = _EXTRA.search(found[3] or "")
            if found[3] and not extra:
                continue
            yield found[1].lower().replace("_", "-"), found[2].strip(), extra[1] if extra else ""


def version_of(distribution: str) -> str | None:
    """The version of what is installed, or None."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def within(version: str, bounds: str) -> bool:
    """Whether a version is within ``>=0.1,<0.2``; bounds that are not plain numbers are taken as kept."""
    return all(
        _kept(_numbers(version), bound[1], bound[2])
        for each in bounds.split(",")
        if (bound := _BOUND.match(each.strip()))
    )


def _kept(version: tuple[int, ...], sign: str, bound: str) -> bool:
    least = _numbers(bound)
    most = max(len(version), len(least))
    mine, other = version + (0,) * (most - len(version)), least + (0,) * (most - len(least))
    match sign:
        case ">=":
            return mine >= other
        case "<=":
            return mine <= other
        case ">":
            return mine > other
        case "<":
            return mine < other
        case "==":
            return mine == other
        case "!=":
            return mine != other
        case _:  # ~=: at least this, and the same but for the last number
            return mine >= other and mine[: len(least) - 1] == least[:-1]


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a release, without what makes it a candidate, a post release or a local one."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(one) for one in release[0].split(".")) if release else ()
