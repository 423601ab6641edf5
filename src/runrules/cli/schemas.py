"""The command that prints JSON Schemas, and the schema that lies beside a profile for editors."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Collection
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import click

from . import Refused, debug, tell
from .files import holds, read, write

if TYPE_CHECKING:
    from ..statements import Failure

_MOST = 20_000_000  # bytes that are read of a file to see whether it is ours


@click.command()
@click.argument("what", metavar="profile|advice|log", type=click.Choice(["profile", "advice", "log"]))
@click.option("--profile", "path", metavar="FILE", help="Leave alone the plugins that this profile blocks.")
@click.option("--block", metavar="NAME", multiple=True, help="Leave this plugin alone.")
@debug
def schema(what: str, path: str | None, block: tuple[str, ...]) -> None:
    """Print a JSON Schema, for editors and programs.

    That of a log is the schema of one line. That of profiles names the rules of the plugins that are installed, with
    their settings.
    """
    if what == "advice":
        from ..formats import advice_schema

        write(_text(advice_schema()))
        return
    if what == "log":
        from ..log.schema import log_schema

        write(_text(log_schema()))
        return
    made, failures = _profile_schema({*block, *(read(path).profile.block if path else ())})
    for one in failures:
        tell(f"NOT HEARD: {one.plugin} {one.version}: {one.error}")
    write(_text(made))
    if failures:
        click.get_current_context().exit(3)


def put_beside(profile: str, blocked: Collection[str] = ()) -> None:
    """Write the schema where the first line of a profile names it, and say so on standard error.

    A schema that runrules wrote before is brought up to date; any other file stays as it is. That it cannot be written
    is said, and no more: the profile is there. Nothing is written beside a profile that is no file, as a pipe is.
    """
    from ..profile.starting import SCHEMA_FILE

    if not os.path.isfile(profile):
        return
    path = os.path.join(os.path.dirname(profile), SCHEMA_FILE)
    made, failures = _profile_schema(blocked)
    text = _text(made)
    if holds(path, text):
        return
    there = os.path.lexists(path)
    if there and not _ours(path, made["$id"]):
        tell(f"{path}: is there and no schema of runrules, so it is left as it is.")
        return
    try:
        write(text, path)
    except Refused as refused:
        tell(f"{refused.message}; the schema is only for editors.")
        return
    lacks = f" Without the rules of {', '.join(one.plugin for one in failures)}, not heard." if failures else ""
    tell(f"{'Brought up to date' if there else 'Written beside it'}, for editors: {path}.{lacks}")


def _profile_schema(blocked: Collection[str]) -> tuple[dict[str, Any], list[Failure]]:
    """Make the schema of profiles, of every plugin but the blocked ones, which are not imported."""
    from ..profile import input_schema
    from ..profile.schema_rules import Known
    from ..statements import Failure
    from .advising import patient_engine

    engine = patient_engine()
    found = engine.found()
    with redirect_stdout(sys.stderr):  # what plugins print
        loaded = [engine.load(one) for one in found if one.name not in blocked]
    failures = [one for one in loaded if isinstance(one, Failure)]
    heard = [one for one in loaded if not isinstance(one, Failure)]
    rules = tuple(rule for one in heard for rule in one.rules.values())
    names = tuple(one.name for one in found)
    silent = tuple(name for name in names if name not in {one.name for one in heard})
    return input_schema(Known(rules, names, silent)), failures


def _ours(path: str, identity: str) -> bool:
    """Whether a file is a schema that runrules wrote."""
    try:
        if os.path.getsize(path) > _MOST:
            return False
        with open(path, encoding="utf-8") as file:
            held = json.load(file)
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(held, dict) and held.get("$id") == identity


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
