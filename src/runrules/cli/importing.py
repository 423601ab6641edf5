"""The command that reads other people's files, and the same reading for commands that take a profile."""

from __future__ import annotations

import os
import shlex
from datetime import date
from typing import TYPE_CHECKING

import click
from attrs import frozen

from ..profile.starting import SCHEMA_FILE, SCHEMA_LINE
from . import Refused, debug, tell, wrapped
from .files import Source, holds, read, write
from .reading import ATHLETE, TODAY, ZONE, Day, is_profile

if TYPE_CHECKING:
    from ..models import Profile
    from ..sources import Asked, Reading
    from ..sources.merging import Plan

_HINT = f"""\
# Editors complete and check it with the schema beside it, which this writes:
#   runrules schema profile > {SCHEMA_FILE}"""
_TODAY = "Today is taken as {}: the file does not name the day; --today DATE does."
_BEGINNER = "taken as a beginner"
_COUNTED = "only the strength sessions that the file shows as done count"
_MOST_NAMED = 3  # files that are named again in a refusal
_INSTALL = 'reading calendars needs two libraries more: pip install "runrules[import]"'


@frozen(slots=False)
class _Base:
    """The profile that an import adds to, and whether it names its day."""

    source: Source
    dated: bool


@frozen(slots=False)
class _Made:
    """The profile that comes of some files; without a plan where the one file was a profile already."""

    profile: Profile
    text: str
    plan: Plan | None = None


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="PROFILE", help="Write to a file instead of standard output.")
@ATHLETE
@ZONE
@click.option("--weeks", type=click.IntRange(1, 500), default=26, show_default=True, help="How many weeks ahead.")
@TODAY
@click.option("--starts", type=Day(), metavar="DATE", help="First day of a plan that has no dates.")
@click.option("--miles", is_flag=True, help="Tables that name no unit are in miles.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
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
    force: bool,
) -> None:
    """Turn calendars, exports and plans into a profile.

    FILE is a calendar (.ics), events or a plan as JSON, a table of activities (.csv), a plain grid of weeks, or a
    profile. What was guessed is marked in the profile that is written; what was not understood is listed at its end.
    """
    from ..sources import Asked

    made = _imported(files, athlete, Asked(today, weeks, zone or "", starts, miles))
    if not force:
        _refuse_other(output, made.text, files)
    write(made.text, output)
    if made.plan:
        tell(_told(made.plan))
    if output and SCHEMA_LINE in made.text:
        from .schemas import put_beside

        put_beside(output, made.profile.block)


def imported(path: str, athlete: str | None, zone: str = "", today: date | None = None) -> Source:
    """Read another kind of file as a profile, with the athlete of a profile; says on standard error what it did.

    What it takes for granted of the day and of the person is among what the profile takes for granted.
    """
    from attrs import evolve

    from ..sources import Asked
    from ..sources.files import called

    made = _imported((path,), athlete, Asked(today=today, zone=zone))
    profile = made.profile
    if made.plan:
        tell(_told(made.plan))
        granted = [_TODAY.format(made.plan.today)] if made.plan.today_guessed else []
        if not athlete and profile.athlete.strength_since is None:
            granted.append(_lifted(profile))
            tell(granted[-1])
        profile = evolve(profile, assumed=(*granted, *profile.assumed))
    return Source(profile, called(path), made.text)


def _lifted(profile: Profile) -> str:
    """Say what counts as lifted where nobody says since when."""
    done = any(one.done for week in profile.weeks for day in week.days for one in day.strength)
    return f"Nobody says how long you have lifted: {_COUNTED if done else _BEGINNER}; --athlete PROFILE says more."


def _refuse_other(output: str | None, text: str, files: tuple[str, ...]) -> None:
    """Refuse to write over a file that says something else, unless it is a profile that was read for it."""
    if output in (None, "-") or not os.path.isfile(output) or holds(output, text):
        return
    ours = is_profile(output)
    if ours and any(os.path.exists(one) and os.path.samefile(one, output) for one in files):
        return
    among = shlex.join(["runrules", "import", *(files if len(files) <= _MOST_NAMED else ()), output, "-o", output])
    add = f", or, for a profile with what both say, name it among the files:\n  {among}" if ours else ""
    raise Refused(wrapped(f"{output}: is there already; write over it with --force{add}"))


def _imported(files: tuple[str, ...], athlete: str | None, asked: Asked) -> _Made:
    profiles = {path: read(path) for path in files if is_profile(path)}
    if len(files) == 1 and profiles and not athlete and asked.today is None:
        one = next(iter(profiles.values()))
        return _Made(one.profile, one.text)  # it is one already, with all its comments
    base = _base(athlete or next(iter(profiles), None))
    from attrs import evolve

    from ..models import Athlete
    from ..profile import parse_profile
    from ..sources import checked, joined
    from ..sources.merging import merge
    from ..sources.people import UNPLACED, lost
    from ..sources.writing import profile_text

    _refuse_gone(profiles, base)
    known = base.source.profile if base else None
    if base and base.dated and asked.today is None:
        asked = evolve(asked, today=base.source.profile.today)
    reading = checked(joined(_reading(path, profiles, asked) for path in files), files)
    plan = merge(reading, asked, known.weeks[0].starts.weekday() if known else None)
    if not plan.weeks:
        raise Refused(
            f"{', '.join(files)}: error[S006]: no training lies in the weeks around {plan.today}; see --today"
        )
    text = _with_hint(profile_text(plan, known))
    profile = parse_profile(text, "the profile that was made", "toml")
    if lost(plan.events, plan.today, known.athlete if known else Athlete()):
        raise Refused(f"{', '.join(files)}: error[S005]: {UNPLACED} in a profile and give that with --athlete")
    return _Made(profile, text, plan)


def _refuse_gone(profiles: dict[str, Source], base: _Base | None) -> None:
    """Refuse to take the athlete of one profile where another knows more of what hurts."""
    from ..sources.people import left_out

    if base is None:
        return
    known = base.source.profile
    for path, source in profiles.items():
        # Of two days the later one says how somebody is.
        older = base.dated and source.profile.today < known.today
        if not older and (gone := left_out(source.profile.athlete, known.athlete)):
            raise Refused(
                wrapped(
                    f"{path}: error[S007]: it names {', '.join(gone)}, which {base.source.name} does not, and"
                    " the athlete is taken from there; write it there, or take it out here"
                )
            )


def _with_hint(text: str) -> str:
    """Say in the head of a profile how the schema is made that its first line names."""
    line, head, rest = text.split("\n", 2)
    return f"{line}\n{head}\n{_HINT}\n{rest}"


def _reading(path: str, profiles: dict[str, Source], asked: Asked) -> Reading:
    if path in profiles:
        from ..sources.profiles import reading_of

        return reading_of(profiles[path].profile, path, profiles[path].text)
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


def _told(plan: Plan) -> str:
    from ..sources.people import health_notes

    sessions = [one for _, days in plan.weeks for _, found in days for one in found if one.what not in ("rest", "free")]
    guessed = sum(bool(one.doubts) for one in sessions)
    words = [f"{_many(len(sessions), 'session')} in {_many(len(plan.weeks), 'week')}, today is {plan.today}"]
    words += [f"{guessed} with something guessed"] if guessed else []
    words += [f"{_many(len(plan.unread), 'entry')} not understood"] if plan.unread else []
    lines = [f"Read: {'; '.join(words)}.", *plan.notes]
    return "\n".join([*lines, *health_notes(plan.events, plan.today)])


def _many(count: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count} {noun if count == 1 else plural}"
