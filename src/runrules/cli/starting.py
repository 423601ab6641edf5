"""The command that asks a few questions and writes a first profile: init."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Callable
from datetime import date
from typing import TypeVar

import click

from . import Refused, debug
from .advising import advise
from .files import write
from .reading import Day

_Answer = TypeVar("_Answer")
_WIDTH = 76
_FIRST = """\
A few questions. Enter takes what stands in [brackets].
Nothing is written before the last answer; Ctrl-C stops."""
_RUNS = """\
Which days do you run, and what?
  mon easy 40min, wed intervals 60min, sat long 16km"""
_HURTS = """\
What hurts, and how much, from 0 to 10? 0 is an old injury.
  mtss 2 10days, achilles_midportion 3   (write knee, and see what is known there)"""
_SINCE = """\
Since when have you been lifting, without a long break?
  2026-05, or 3 months, or never"""
_KIT = """\
What is there to train with?
  band, dumbbell, kettlebell, barbell, step, chair, or gym, or none"""
_RACE = """\
Is there a race to come? 5k, 10k, half, marathon, ultra, or kilometres.
  2027-04-25 half"""
_EXAMPLE = "tue easy 40min, thu easy 40min, sun long 60min"


@click.command()
@click.argument("profile", metavar="[PROFILE]", default="runrules.toml")
@click.option("--runs", metavar="WEEK", help='Days and runs: "mon easy 40min, sat long 16km".')
@click.option("--hurts", metavar="PAINS", help='What hurts, 0 to 10: "achilles_midportion 3", or none.')
@click.option("--since", metavar="WHEN", help='Since when you lift: 2026-05, "3 months", or never.')
@click.option("--kit", metavar="THINGS", help='What there is to train with: "band, dumbbell", gym, or none.')
@click.option("--race", nargs=2, multiple=True, metavar="DATE DISTANCE", help="A race: 2027-04-25 half.")
@click.option("--today", type=Day(), metavar="DATE", help="The profile's today; left out: by the clock.")
@click.option("-y", "--yes", is_flag=True, help="Ask nothing: take the defaults for what no option says.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@debug
def init(
    profile: str,
    runs: str | None,
    hurts: str | None,
    since: str | None,
    kit: str | None,
    race: tuple[tuple[str, str], ...],
    today: date | None,
    yes: bool,
    force: bool,
) -> None:
    """Ask a few questions, write a profile, show its first advice.

    PROFILE is a TOML file, runrules.toml if none is named. What an option says is not asked.
    """
    _refuse_file(profile, force)
    from ..profile import answers, parse_profile
    from ..profile.starting import Answers, profile_text

    ask = _Asker(yes)
    clock = date.today()  # the only one there is: what it says is written down
    day = ask("--today", str(today or clock), "", "", lambda text: answers.judge_today(date.fromisoformat(text)))
    days = ask("--runs", runs, _RUNS, _EXAMPLE, lambda text: answers.read_runs(text, day))
    made = Answers(
        day,
        days,
        tuple(ask("--hurts", hurts, _HURTS, "nothing", answers.read_hurts)),
        ask("--since", since, _SINCE, "never", lambda text: answers.read_since(text, day)),
        tuple(ask("--kit", kit, _KIT, "none", answers.read_kit)),
        tuple(ask("--race", _races(race), _RACE, "none", lambda text: answers.read_races(text, day, days))),
        example=days == answers.read_runs(_EXAMPLE, day),
    )
    text = profile_text(made)
    parse_profile(text, profile)  # before anything is written
    _refuse_file(profile, force)
    write(text, profile)
    _say_written(profile, made.example)
    click.get_current_context().invoke(advise, profile=profile)


class _Asker:
    """Asks until an answer is understood; what is wrong in an option or on a pipe ends the command."""

    def __init__(self, yes: bool) -> None:
        self.yes, self.asked = yes, False

    def __call__(
        self, option: str, given: str | None, question: str, default: str, read: Callable[[str], _Answer]
    ) -> _Answer:
        from ..profile.answers import Unclear

        if given is not None or self.yes:
            try:
                return read(default if given is None else given)
            except Unclear as unclear:
                raise Refused(f"{option}: {unclear}") from None
        if not self.asked:
            click.echo(_FIRST, err=True)
        self.asked = True
        click.echo(f"\n{question}", err=True)
        while True:
            try:
                return read(_answered(default) or default)
            except Unclear as unclear:
                if not sys.stdin.isatty():
                    raise Refused(str(unclear)) from None
                click.echo(_indented(str(unclear)), err=True)


def _answered(default: str) -> str:
    """One line of standard input, which need not be a terminal."""
    click.echo(f"[{default}] ", nl=False, err=True)
    try:
        line = sys.stdin.readline() if sys.stdin is not None else ""
    except UnicodeDecodeError:
        raise Refused("\nstandard input: this is not UTF-8") from None
    if not line:
        raise Refused("\nstandard input ended before the last answer, and nothing is written; --yes takes defaults")
    if not sys.stdin.isatty():
        click.echo(line.strip(), err=True)
    return line.strip()


def _indented(text: str) -> str:
    lines = (textwrap.wrap(line, _WIDTH, drop_whitespace=False) for line in text.splitlines())
    return "\n".join(f"  {part.rstrip()}" for line in lines for part in line)


def _refuse_file(profile: str, force: bool) -> None:
    """Refuse, before anything is asked, a file that cannot be written or that is there."""
    if profile == "-" or profile.lower().endswith(".json"):
        raise Refused(f"{profile}: init writes a TOML file; name one, such as runrules.toml")
    if os.path.lexists(profile) and not force:
        raise Refused(f"{profile}: is there already; name another file, or write over it with --force")
    folder = os.path.dirname(profile) or "."
    if not os.path.isdir(folder):
        raise Refused(f"{profile}: cannot be written: there is no folder {folder}")


def _races(given: tuple[tuple[str, str], ...]) -> str | None:
    return ", ".join(" ".join(one) for one in given) if given else None


def _say_written(profile: str, example: bool) -> None:
    from .schemas import put_beside

    click.echo(f"\nWritten: {profile}. Comments in it say what else it can hold.", err=True)
    if example:
        click.echo("Its week is an example: put your own.", err=True)
    put_beside(profile)
    click.echo(err=True)
