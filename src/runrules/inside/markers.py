"""Whether what a distribution asks for only on some systems, Pythons or with some extra is asked for here.

The markers of https://packaging.python.org/specifications/dependency-specifiers, for which the standard library has
nothing.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable

from .versions import kept, normal

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'[^']*'|\"[^\"]*\")|(?P<op>===|~=|==|!=|<=|>=|<|>|\bnot\s+in\b|\bin\b)"
    r"|(?P<word>\band\b|\bor\b|[()])|(?P<name>[A-Za-z_][\w.]*))"
)
_VERSIONS = {"python_version", "python_full_version", "implementation_version"}
_TEXTS: dict[str, Callable[[str, str], bool]] = {
    "==": lambda one, other: one == other,
    "===": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "in": lambda one, other: one in other,
    "not in": lambda one, other: one not in other,
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}


class Unreadable(ValueError):
    """A marker that is none."""


def holds(marker: str, extra: str = "") -> bool:
    """Whether a marker holds here, for those who want this extra. Raises Unreadable for what is no marker."""
    tokens = _tokens(marker, {**environment(), "extra": normal(extra)})
    found = _any(tokens)
    if tokens:
        raise Unreadable(marker)
    return found


def environment() -> dict[str, str]:
    """What markers may ask about this Python and this system."""
    version = sys.implementation.version
    stage = "" if version.releaselevel == "final" else f"{version.releaselevel[0]}{version.serial}"
    return {
        "implementation_name": sys.implementation.name,
        "implementation_version": f"{version.major}.{version.minor}.{version.micro}{stage}",
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
    }


#: The kind of a token ("value", "version", "extra", "op" or the word itself) and its value.
_Token = tuple[str, str]


def _tokens(marker: str, here: dict[str, str]) -> list[_Token]:
    found: list[_Token] = []
    place = 0
    marker = marker.rstrip()
    while place < len(marker):
        match = _TOKEN.match(marker, place)
        if match is None or (match["name"] and match["name"] not in here):
            raise Unreadable(marker)
        place = match.end()
        if match["text"]:
            found.append(("value", match["text"][1:-1]))
        elif match["op"]:
            found.append(("op", " ".join(match["op"].split())))
        elif match["word"]:
            found.append((match["word"], ""))
        else:
            kind = "version" if match["name"] in _VERSIONS else "extra" if match["name"] == "extra" else "value"
            found.append((kind, here[match["name"]]))
    return found


def _any(tokens: list[_Token]) -> bool:
    found = _all(tokens)
    while tokens and tokens[0][0] == "or":
        del tokens[0]
        found |= _all(tokens)
    return found


def _all(tokens: list[_Token]) -> bool:
    found = _one(tokens)
    while tokens and tokens[0][0] == "and":
        del tokens[0]
        found &= _one(tokens)
    return found


def _one(tokens: list[_Token]) -> bool:
    if tokens and tokens[0][0] == "(":
        del tokens[0]
        found = _any(tokens)
        if not tokens or tokens[0][0] != ")":
            raise Unreadable("a bracket is open")
        del tokens[0]
        return found
    if (
        len(tokens) < 3
        or tokens[1][0] != "op"
        or any(kind in ("and", "or", "(", ")", "op") for kind, _ in tokens[:3:2])
    ):
        raise Unreadable("a comparison is missing")
    (kind, left), (_, sign), (other, right) = tokens[:3]
    del tokens[:3]
    return _compared(left, sign, right, {kind, other})


def _compared(left: str, sign: str, right: str, kinds: set[str]) -> bool:
    if "extra" in kinds:
        left, right = normal(left), normal(right)
    if "version" in kinds and sign not in ("in", "not in", "==="):
        return kept(left, sign, right)
    if sign not in _TEXTS:
        raise Unreadable(f"{sign} compares no texts")
    return _TEXTS[sign](left, right)
