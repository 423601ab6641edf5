"""The command that reads other people's files, and the same reading for commands that take a profile."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from . import Refused, debug
from .advising import Day
from .files import Source, read, write

if TYPE_CHECKING:
    from ..sources import Asked, Reading
    from ..sources.merging import Plan

_INSTALL = 'reading calendars needs two libraries more: pip install "runrules[import]"'


class Place(click.ParamType):  # type: ignore[type-arg,unused-ignore]  # generic only in newer versions of click
    """The name of a time zone."""

    name = "zone"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check that there is such a zone; a usage error if not."""
        from ..sources.calendar_times import zone

        if zone(value) is None:
            self.fail(f"{value!r} is no time zone; write it like Europe/Berlin", param, ctx)
        return str(value)


@frozen(slots=False)
class _Base:
    """The profile that an import adds to, and whether it names its day."""

    source: Source
    dated: bool


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="PROFILE", help="Write to a file instead of standard output.")
@click.option("--athlete", metavar="PROFILE", help="Take athlete, wishes, races and rules from this profile.")
@click.option("--zone", type=Place(), metavar="ZONE", help="Where you live, for times without a zone.")
@click.option("--weeks", type=click.IntRange(1, 500), default=26, show_default=True, help="How many weeks ahead.")
@click.option("--today", type=Day(), metavar="DATE", help="The day of the advice; else it is guessed.")
@click.option("--starts", type=Day(), metavar="DATE", help="First day of a plan that has no dates.")
@click.option("--miles", is_flag=True, help="Tables that name no unit are in miles.")
@debug
def import_(
    files: tuple[str, ...],
    output: str | None,
    athlete: str | None,
    zone: str | None,
    weeks: int,
    today: date | None,
    starts: date | None,
    miles: bool,
) -> None:
    """Turn calendars, exports and plans into a profile.

    FILE is a calendar (.ics), events or a plan as JSON, a table of activities (.csv), a plain grid of weeks, or a
    profile. What was guessed is marked in the profile that is written; what was not understood is listed at its end.
    """
    from ..sources import Asked

    text, plan = _imported(files, athlete, Asked(today, weeks, zone or "", starts, miles))
    write(text, output)
    if plan:
        click.echo(_told(plan), err=True)


def imported(path: str, athlete: str | None, zone: str = "", today: date | None = None) -> Source:
    """Read another kind of file as a profile, with the athlete of a profile; says on standard error what it did."""
    from ..sources import Asked

    text, plan = _imported((path,), athlete, Asked(today=today, zone=zone))
    from ..profile import parse_profile
    from ..sources.files import called

    if plan:
        click.echo(_told(plan), err=True)
    return Source(parse_profile(text, called(path), "toml"), called(path), text)


def given(path: str, athlete: str | None) -> Source:
    """Read what a command is given: a profile, or another kind of file, which is imported first."""
    return imported(path, athlete) if athlete or foreign(path) else read(path)


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


def _imported(files: tuple[str, ...], athlete: str | None, asked: Asked) -> tuple[str, Plan | None]:
    profiles = {path: read(path) for path in files if _is_profile(path)}
    if len(files) == 1 and profiles and not athlete and asked.today is None:
        return next(iter(profiles.values())).text, None  # it is one already, with all its comments
    base = _base(athlete or next(iter(profiles), None))
    from attrs import evolve

    from ..profile import parse_profile
    from ..sources import checked, joined
    from ..sources.merging import merge
    from ..sources.writing import profile_text

    known = base.source.profile if base else None
    if base and base.dated and asked.today is None:
        asked = evolve(asked, today=base.source.profile.today)
    reading = checked(joined(_reading(path, profiles, asked) for path in files), files)
    plan = merge(reading, asked, known.weeks[0].starts.weekday() if known else None)
    if not plan.weeks:
        raise Refused(
            f"{', '.join(files)}: error[S006]: no training lies in the weeks around {plan.today}; see --today"
        )
    text = profile_text(plan, known)
    parse_profile(text, "the profile that was made", "toml")
    return text, plan


def _reading(path: str, profiles: dict[str, Source], asked: Asked) -> Reading:
    if path in profiles:
        from ..sources.profiles import reading_of

        return reading_of(profiles[path].profile, path)
    from ..sources import read_one

    try:
        return read_one(path, asked)
    except ModuleNotFoundError as error:
        if error.name not in ("icalendar", "recurring_ical_events"):
            raise
        raise Refused(_INSTALL) from None


def _base(path: str | None) -> _Base | None:
    if path is None:
        return None
    from ..profile.text import kind_of, parse

    source = read(path)
    return _Base(source, "today" in parse(source.text, kind_of(source.text, source.name), source.name))


def _is_profile(path: str) -> bool:
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


def _told(plan: Plan) -> str:
    sessions = [one for _, days in plan.weeks for _, found in days for one in found if one.what not in ("rest", "free")]
    guessed = sum(bool(one.doubts) for one in sessions)
    words = [f"{_many(len(sessions), 'session')} in {_many(len(plan.weeks), 'week')}, today is {plan.today}"]
    words += [f"{guessed} with something guessed"] if guessed else []
    words += [f"{_many(len(plan.unread), 'entry')} not understood"] if plan.unread else []
    lines = [f"Read: {'; '.join(words)}.", *plan.notes]
    return "\n".join([*lines, *_health(plan)])


def _health(plan: Plan) -> list[str]:
    """Say that entries are about how the athlete is, never what they say."""
    from ..sources.people import hurting, ill, unplaced

    lines = []
    if ill(plan.events, plan.today) or hurting(plan.events, plan.today):
        lines.append("The files say that you are ill or hurt now, and the advice counts on it; the profile says how.")
    if unplaced(plan.events, plan.today):
        lines.append("An entry says hurt without a place, and the advice cannot count on it: [[athlete.injuries]].")
    if not lines and any(one.kind in ("injured", "sick") for one in plan.events):
        lines.append("Some entries are about how you are: check them in the profile.")
    return lines


def _many(count: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count} {noun if count == 1 else plural}"
