"""What the commands about a week are given: a profile, or a calendar, export or plan that is imported first."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

import click
from attrs import frozen

from .files import Source, read

_Command = Callable[..., object]


class Day(click.ParamType):  # type: ignore[type-arg,unused-ignore]  # generic only in newer versions of click
    """A date as it is written in profiles."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read it; a usage error for anything else, and for years before 1900 and after 2200."""
        try:
            day = date.fromisoformat(value) if len(value) == 10 else None
        except ValueError:
            day = None
        if day is None:
            self.fail(f"{value!r} is no date; write it like 2026-11-23", param, ctx)
        if not 1900 <= day.year <= 2200:
            self.fail(f"{param.name if param else 'it'} must be from 1900-01-01 to 2200-12-31", param, ctx)
        return day


class Place(click.ParamType):  # type: ignore[type-arg,unused-ignore]  # generic only in newer versions of click
    """The name of a time zone, or an offset."""

    name = "zone"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check that there is such a zone; a usage error if not."""
        from ..sources.calendar_times import zone

        if zone(value) is None:
            self.fail(f"{value!r} is no time zone; write it like Europe/Berlin or +01:00", param, ctx)
        return str(value)


ATHLETE = click.option("--athlete", metavar="PROFILE", help="Take athlete, wishes, races and rules from this profile.")
ZONE = click.option("--zone", type=Place(), metavar="ZONE", help="Where you live, for times without a zone.")
TODAY = click.option("--today", type=Day(), metavar="DATE", help="The day of the advice; else it is guessed.")


@frozen(slots=False)
class Given:
    """The file that a command is given, not read yet, and what is said beside it for one that is no profile."""

    path: str
    athlete: str | None = None
    zone: str | None = None
    today: date | None = None

    def read(self) -> Source:
        """Read a profile, or another kind of file as one; ProfileError for what cannot be used."""
        if not self.athlete and not foreign(self.path):
            self._refuse_aside()
            return read(self.path)
        from .importing import imported

        return imported(self.path, self.athlete, self.zone or "", self.today)

    def _refuse_aside(self) -> None:
        """Refuse to change what a profile says itself: how somebody is belongs to the day that it names."""
        for name, value in (("--today", self.today), ("--zone", self.zone)):
            if value is not None:
                raise click.UsageError(f"{name} goes with a calendar, export or plan; a profile says its own days.")


def takes_a_file(command: _Command) -> _Command:
    """Add PROFILE, and the options for a file that has to be imported; the command gets them as ``given``."""

    @wraps(command)
    def with_file(*, profile: str, athlete: str | None, zone: str | None, today: date | None, **more: Any) -> object:
        return command(given=Given(profile, athlete, zone, today), **more)

    found: _Command = with_file
    for option in (TODAY, ZONE, ATHLETE, click.argument("profile", metavar="PROFILE")):
        found = option(found)
    return found


def foreign(path: str) -> bool:
    """Tell whether a file is clearly no profile but something to import, by how it begins."""
    if path == "-" or path.lower().endswith(".toml") or not os.path.isfile(path):
        return False
    from ..sources import holds_training, kind_of
    from ..sources.files import head_of

    kind = kind_of(head_of(path, path), path)
    if kind == "json":
        return path.lower().endswith(".json") and holds_training(_json(path))
    return kind not in ("", "empty")


def is_profile(path: str) -> bool:
    """Tell whether a file is meant as a profile: TOML by its name, or JSON with the weeks of one."""
    if path == "-" or path.lower().endswith(".toml"):
        return True
    if not path.lower().endswith(".json") or not os.path.isfile(path):
        return False
    raw = _json(path)
    weeks = raw.get("weeks") if isinstance(raw, dict) else None
    return isinstance(weeks, list) and any(isinstance(one, dict) and "starts" in one for one in weeks)


def _json(path: str) -> object:
    """What a JSON file of at most ten million bytes holds; None for any other."""
    import json

    try:
        if os.path.getsize(path) <= 10_000_000:
            with open(path, encoding="utf-8-sig") as file:
                return json.load(file)
    except (OSError, ValueError, RecursionError):
        pass
    return None
