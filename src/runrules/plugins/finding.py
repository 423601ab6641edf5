"""Find what is installed, without importing any of it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator

from attrs import frozen

from ..problems import did_you_mean

GROUP = "runrules"


@frozen(slots=False)
class Found:
    """A plugin by its entry point, not imported yet. ``rival`` names the other distributions of the same name."""

    name: str
    value: str
    distribution: str
    version: str
    rival: str = ""

    @property
    def brought_by(self) -> tuple[str, ...]:
        """The distributions that bring a plugin of this name; one where it brings two itself."""
        rivals = (one.partition(" ")[0] for one in self.rival.split(" and ") if one)
        return tuple(dict.fromkeys((self.distribution, *rivals)))


def find() -> tuple[Found, ...]:
    """Find every installed plugin by its entry point (but import none), by name.

    Of two distributions under one name one is returned, with the other as its ``rival``.
    """
    found: dict[str, Found] = {}
    for distribution, version, name, value in sorted(_entry_points()):
        if name in found:
            first = found[name]
            if (distribution, value) == (first.distribution, first.value):
                continue  # said twice, and the same
            rival = f"{distribution} {version}" + (f" and {first.rival}" if first.rival else "")
            found[name] = Found(name, first.value, first.distribution, first.version, rival)
        else:
            found[name] = Found(name, value, distribution, version)
    return tuple(found[name] for name in sorted(found))


def absent(name: str, there: tuple[Found, ...]) -> Found:
    """Stand in for a plugin that was asked for by name and is not installed; its rival is what was probably meant."""
    return Found(name, "", "", "", did_you_mean(name, [one.name for one in there]))


def own_distributions() -> frozenset[str]:
    """Name the distributions that runrules asks for itself, by its own metadata; nothing where that is not there."""
    for folder in sys.path:
        try:
            names = [one for one in os.listdir(folder or ".") if one.startswith("runrules-")]
        except OSError:
            continue
        for name in names:
            if name.endswith(".dist-info"):
                return frozenset(_asked_for(os.path.join(folder, name, "METADATA")))
    return frozenset()


def guests(found: Iterable[Found]) -> tuple[Found, ...]:
    """Give the plugins that do not belong to runrules itself, in their order."""
    own = own_distributions()
    return tuple(one for one in found if one.distribution not in own)


def _asked_for(path: str) -> Iterator[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file:
                if not line.strip():  # what follows is the description
                    return
                field, _, value = line.partition(":")
                name = re.match(r"\s*([\w.-]+)", value) if field == "Requires-Dist" else None
                if name:
                    yield name[1].replace("_", "-").lower()
    except OSError:
        return


def _entry_points() -> Iterator[tuple[str, str, str, str]]:
    """Yield (distribution, version, plugin, value) for the entry points of our group, each distribution once.

    An own scan of ``*.dist-info``: ``importlib.metadata`` takes longer to import than a whole advice takes to make.
    """
    seen: set[str] = set()
    for folder in sys.path:
        try:
            names = sorted(os.listdir(folder or "."))
        except OSError:
            continue
        for name in names:
            if not name.endswith(".dist-info"):
                continue
            distribution, _, version = name[: -len(".dist-info")].partition("-")
            distribution = distribution.replace("_", "-").lower()
            if distribution in seen:
                continue
            seen.add(distribution)
            try:
                with open(os.path.join(folder, name, "entry_points.txt"), encoding="utf-8", errors="replace") as file:
                    text = file.read()
            except OSError:
                continue
            for plugin, value in _section(text, GROUP):
                yield distribution, version, plugin, value


def _section(text: str, group: str) -> Iterator[tuple[str, str]]:
    inside = False
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("["):
            inside = line == f"[{group}]"
        elif inside and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield name.strip(), value.strip()
