"""Profiles: from a TOML or JSON file to one ``Profile``, or to everything that is wrong with it, each with its place.

=====  =====================================================================
code   a profile is refused because
=====  =====================================================================
P001   it is not TOML or JSON
P002   it cannot be read, or is not UTF-8
P003   it is too large, too deep, or has too many or too few of something
P101   a key is not known there
P102   a key is missing
P103   a key stands twice in one table
P201   a value is of the wrong type
P202   a number or a date is out of its range
P203   a word is not one of the words known there
P204   a text is empty, too long, or holds control characters
P205   a date is none
P206   a list names something twice
P301   a session has a word that is not understood
P302   a session says something twice
P303   a session does not say what it is
P304   a session says what does not go with its kind
P305   a race has no distance
P401   two weeks share days
P402   two places contradict each other about one race
P403   a rule's id or setting has no such name
P404   a rule is switched off, or a session locked, without a reason
P405   two values contradict each other
=====  =====================================================================
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..models import Profile
from ..problems import Problem, ProfileError
from .convert import convert
from .text import decode, kind_of, parse, read_file
from .wrongs import Wrongs

if TYPE_CHECKING:
    from ..explain.changes import Change
    from .schema_rules import Known

__all__ = ["input_schema", "load_profile", "locate_problems", "parse_changes", "parse_profile", "read_tables"]


def load_profile(path: str | os.PathLike[str]) -> Profile:
    """Read a profile from a file: JSON if it is named so or begins with a brace, else TOML.

    ProfileError holds every problem of the file, in its order, also where the file cannot be read at all.
    """
    return parse_profile(read_file(path), str(path))


def parse_profile(
    text: str | bytes, name: str = "profile.toml", format: Literal["toml", "json"] | None = None
) -> Profile:
    """Read a profile from a text; ``name`` is what its problems call it.

    ProfileError holds every problem, in the order of the text; its ``str()`` shows each with its place.
    """
    readable = decode(text, name)
    wrongs = Wrongs()
    profile = convert(parse(readable, format or kind_of(readable, name), name), wrongs)
    if profile is None:
        from .report import refused

        raise refused(wrongs.found, readable, name, wrongs.choices)
    return profile


def read_tables(raw: Mapping[str, object]) -> Profile:
    """Read a profile from tables that something else has parsed. Its ProfileError knows paths, and no places."""
    wrongs = Wrongs()
    profile = convert(raw, wrongs)
    if profile is None:
        raise ProfileError(tuple(wrongs.found))
    return profile


def locate_problems(problems: Iterable[Problem], text: str, name: str) -> str:
    """Show problems found later, such as a rule's settings, at their places in the profile's text."""
    from .report import report

    return report(problems, text, name)


def input_schema(known: Known | None = None) -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a profile.

    With the rules that are ``known`` it names each with its settings and refuses others; without, it takes any rule.
    """
    from .schema import input_schema as made

    return made(known)


def parse_changes(text: str) -> tuple[Change, ...]:
    """Read changes of a week for ``what_if``: ``move wed to thu``, several with ``;`` between them.

    Raises ChangeError for what is not understood.
    """
    from .changes import parse_changes as read

    return read(text)
