"""Which versions of Python and libraries there are, and whether they are those that runrules and plugins ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata

from attrs import frozen

from .. import __version__
from .markers import Unreadable, holds
from .versions import normal, within

_REQUIREMENT = re.compile(r"\s*([\w.-]+)\s*(?:\[([^\]]*)\])?\s*\(?([^;)]*)\)?\s*(?:;(.*))?$")
_EXTRA = re.compile(r"extra\s*===?\s*[\"']([\w.-]+)|[\"']([\w.-]+)[\"']\s*===?\s*extra")


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
    for one in requirements("runrules"):
        if not one.name.startswith("runrules") and (one.name not in found or not one.extra):
            found[one.name] = Library(one.name, version_of(one.name), one.bounds, one.extra)
    return tuple(sorted(found.values(), key=lambda one: (bool(one.extra), one.name)))


@frozen(slots=False)
class Wanted:
    """What a distribution asks for: a name with bounds, the ``extra`` it belongs to or "", extras of its own."""

    name: str
    bounds: str
    extra: str = ""
    extras: tuple[str, ...] = ()


def requirements(distribution: str) -> Iterator[Wanted]:
    """Give what a distribution asks for here; what is asked for only on other systems or Pythons is left out."""
    try:
        lines = metadata.requires(distribution) or []
    except metadata.PackageNotFoundError:
        return
    for line in lines:
        found = _REQUIREMENT.match(line)
        extra = _extra_of(found[4] or "") if found else None
        if found and extra is not None:
            extras = tuple(one.strip() for one in (found[2] or "").split(",") if one.strip())
            yield Wanted(normal(found[1]), found[3].strip(), extra, extras)


def lacking(distribution: str) -> Iterator[tuple[str, Wanted, str | None]]:
    """Give what a distribution needs and does not have: who asks for it, what, and the version that is there instead.

    Its own extras are nobody's wish; those that it asks of another distribution are looked into.
    """
    ahead, seen = [(distribution, "")], set()
    while ahead:
        who, extra = ahead.pop(0)
        if (who, extra) in seen:
            continue
        seen.add((who, extra))
        for one in requirements(who):
            if one.extra != extra:
                continue
            version = __version__ if one.name == "runrules" else version_of(one.name)
            if version is None or not within(version, one.bounds):
                yield who, one, version
            ahead += [(one.name, each) for each in map(normal, one.extras)]


def _extra_of(marker: str) -> str | None:
    """The extra that a requirement belongs to, "" for one that always counts here, None for one that never does."""
    if not marker.strip():
        return ""
    try:
        if holds(marker):
            return ""
        names = [normal(one or other) for one, other in _EXTRA.findall(marker)]
        return next((name for name in names if holds(marker, name)), None)
    except Unreadable:
        return None


def version_of(distribution: str) -> str | None:
    """The version of what is installed, or None."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None
