"""One document in, one document out: what a program sends and gets, whatever carries it.

A document in is a profile as text, JSON or TOML, or a JSON object that holds one beside other things. A document out is
JSON, byte for byte what the command line prints with ``--format json`` for the same profile, plugins and versions. What
is wrong with a profile is a ProfileError; ``wrongs`` tells it as data.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .problems import Path, Problem, ProfileError, did_you_mean
from .profile import parse_changes, parse_profile, read_tables

if TYPE_CHECKING:
    from .engine import Engine
    from .models import Profile

Document = str | bytes


def advise(engine: Engine, profile: Document, week: date | str | None = None, indent: int | None = 2) -> str:
    """Advise on a week of the profile, or on "all". On one line, and faster, with ``indent`` None.

    Raises ProfileError.
    """
    from .formats import to_json

    return to_json(engine.advise(parse_profile(profile), week), indent)


def check(engine: Engine, profile: Document, week: date | str | None = "all", name: str = "profile") -> str:
    """Judge the strength planned in the profile, which the answer calls by its ``name``. Raises ProfileError."""
    from .explain import check as judge
    from .formats.checked import checked_json

    return checked_json(judge(parse_profile(profile), week, engine), name)


def what_if(engine: Engine, profile: Document, changes: str, week: date | str | None = None) -> str:
    """Say what changes would do ("move wed to thu; drop sat").

    Raises ProfileError, and ChangeError for changes that are not understood or cannot be made.
    """
    from .explain import what_if as think
    from .formats.changed_facts import changed_json

    return changed_json(think(parse_profile(profile), parse_changes(changes), week, engine))


def opened(document: Document, keys: Iterable[str]) -> dict[str, Any]:
    """Open a JSON object that holds a ``profile`` and may hold other ``keys``, safely; ProfileError for any other."""
    raw = loosely(document)
    known = ("profile", *keys)
    problems = [
        Problem((key,), "P101", f'"{key[:40]}" is not a key here', did_you_mean(key[:40], known), on_key=True)
        for key in raw
        if key not in known
    ]
    if "profile" not in raw:
        problems.append(Problem((), "P102", '"profile" is missing'))
    elif not isinstance(raw["profile"], dict):
        problems.append(Problem(("profile",), "P201", "a profile must be a table in braces"))
    if problems:
        raise ProfileError(tuple(problems))
    return raw


def loosely(document: Document) -> dict[str, Any]:
    """Read a JSON object, whatever keys it has; ProfileError where it is none."""
    from .profile.text import decode, parse

    return parse(decode(document, "json"), "json", "json")


def held(raw: Mapping[str, Any]) -> Profile:
    """Read the profile that an opened object holds; the paths of its problems begin at the object."""
    with within("profile"):
        return read_tables(raw["profile"])


@contextmanager
def within(key: str) -> Iterator[None]:
    """Let the paths of problems found inside the block begin with a key."""
    try:
        yield
    except ProfileError as error:
        raise ProfileError(tuple(evolve(one, path=(key, *one.path)) for one in error.problems)) from None


def wrongs(error: ProfileError, profile: Document) -> list[dict[str, Any]]:
    """Tell everything that is wrong with a document, in its order, with where it is.

    Each has ``code``, ``message``, ``hint`` ("" for none), ``pointer`` (a JSON Pointer, RFC 6901, into the document),
    ``line`` and ``column`` (from 1; None where it has no place).
    """
    from .profile.report import located

    text = profile if isinstance(profile, str) else profile.decode("utf-8", "replace")
    return [
        {
            "code": one.code,
            "message": one.message,
            "hint": one.hint,
            "pointer": pointer(one.path),
            "line": line,
            "column": column,
        }
        for one, line, column in located(error.problems, text)
    ]


def place_of(error: BaseException) -> str:
    """Tell of a fault of our own by type and place, innermost first; its words, which may be personal, stay out."""
    places, at = [], error.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        places.append(f"{os.path.basename(code.co_filename)}:{at.tb_lineno} {code.co_name}")
        at = at.tb_next
    return f"{type(error).__name__} at {' < '.join(places[:-4:-1]) or 'an unknown place'}"


def pointer(path: Path) -> str:
    """Write a path as a JSON Pointer: ``/weeks/0/tue``, "" for the whole document."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
