"""The commands that take a profile: advise, check, why."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import redirect_stdout
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import click

from ..models import AREAS, LOADS
from ..problems import ProfileError
from . import debug, tell
from .calendars import older_calendar, write_calendar
from .files import Source, coloured, refuse_own, write
from .logs import LOG, Log
from .reading import Day, Given, takes_a_file

if TYPE_CHECKING:
    from ..advice import Advice
    from ..engine import Engine

PATIENCE_S: float = 5
_Which = date | Literal["all"] | None
_FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
_PAGES = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown", "ics", "html"]),
    help="Left out: by the ending of FILE, else text. An .ics written before by runrules is brought up to date.",
)
#: The format of a file whose ending says it.
_ENDINGS = {
    ".ics": "ics",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".txt": "text",
}


def _weeks(command: Callable[..., object]) -> Callable[..., object]:
    """Add the options that choose the week."""
    command = click.option("--all", "every", is_flag=True, help="Every week of the profile.")(command)
    return click.option("--week", type=Day(), metavar="DATE", help="The week that holds this date.")(command)


def _which(week: date | None, every: bool) -> _Which:
    if week and every:
        raise click.UsageError("--week and --all do not go together; leave one out.")
    return "all" if every else week


@click.command()
@takes_a_file
@_weeks
@_PAGES
@click.option("-o", "--output", metavar="FILE", help="Write to a file instead of standard output.")
@click.option("--health", is_flag=True, help="Calendar: tell of pains and conditions too.")
@click.option("--trace", is_flag=True, help="On standard error: what each plugin read and said, and what came of it.")
@LOG
@debug
def advise(
    given: Given,
    week: date | None,
    every: bool,
    form: str | None,
    output: str | None,
    health: bool,
    trace: bool,
    log: str | None,
) -> None:
    """Say where strength goes in a week, how much, and why.

    PROFILE is a TOML or JSON file; "-" is standard input; a calendar, export or plan is imported first. Without
    --week: the week of the profile's "today".
    """
    which = _which(week, every)
    form = form or _ENDINGS.get(os.path.splitext(output or "")[1].lower(), "text")
    if health and form != "ics":
        raise click.UsageError("--health goes with --format ics; the other formats tell everything anyway.")
    refuse_own(output, given.path)
    kept = Log(log)
    kept.refuse_own(given.path, output)
    older = older_calendar(output) if form == "ics" else None
    source = given.read()
    advice = _traced(source, which, kept) if trace else _advise(source, which, kept)
    kept.keep()
    if form == "ics":
        write_calendar(advice, output, older, health, source.profile.athlete.name)
    else:
        write(_written(advice, form, output), output)
    _leave(advice.failures)


def _written(advice: Advice, form: str, output: str | None) -> str:
    from .. import formats

    if form == "text":
        return formats.to_text(advice, coloured(output))
    if form == "json":
        return formats.to_json(advice, indent=2)
    return formats.to_markdown(advice) if form == "markdown" else formats.to_html(advice)


@click.command()
@takes_a_file
@click.option("--week", type=Day(), metavar="DATE", help="Only the week that holds this date.")
@_FORMAT
@LOG
@debug
def check(given: Given, week: date | None, form: str, log: str | None) -> None:
    """Judge only the strength that is already planned, in every week of the profile.

    Exit status 1 if it breaks a hard or firm rule: each with its day, the rule and the reason. What milder ones object
    to, and cautions, are listed as warnings.
    """
    kept = Log(log)
    kept.refuse_own(given.path)
    source = given.read()
    from ..explain import check as judge
    from ..formats.checked import checked_json, checked_text

    found = _run(source, lambda engine: judge(source.profile, week or "all", engine), kept)
    kept.keep()
    write(checked_json(found, source.name) if form == "json" else checked_text(found, source.name))
    if found.broken:
        click.get_current_context().exit(1)
    _leave(found.failures)


@click.command()
@takes_a_file
@click.argument("day", metavar="DAY")
@click.argument("area", metavar="[AREA]", required=False, type=click.Choice(AREAS, case_sensitive=False))
@click.argument("load", metavar="[LOAD]", required=False, type=click.Choice(LOADS, case_sensitive=False))
@debug
def why(given: Given, day: str, area: str | None, load: str | None) -> None:
    """Say why a session is on a day, or why not.

    DAY is a date or a weekday (tue, Tuesday), AREA legs, upper, core or jumps, LOAD light, moderate or heavy.
    """
    source = given.read()
    advice = _advise(source, _date(day))
    from ..explain import why as explain
    from ..formats.reasons import why_text

    try:
        found = explain(advice, day, area, load)
    except (LookupError, ValueError) as error:
        raise click.UsageError(f"{error.args[0]}.") from None
    write(why_text(advice, found, coloured()))
    _leave(advice.failures)


def _date(word: str) -> date | None:
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def _advise(source: Source, which: _Which, log: Log | None = None) -> Advice:
    advice: Advice = _run(source, lambda engine: engine.advise(source.profile, which), log)
    return advice


def _traced(source: Source, which: _Which, log: Log) -> Advice:
    from ..formats.inside import trace_text
    from ..inside.trace import trace

    advice: Advice
    advice, traced = _run(source, lambda engine: trace(source.profile, which, engine), log)
    click.echo(trace_text(traced), err=True, nl=False)
    return advice


def _run(source: Source, act: Callable[[Any], Any], log: Log | None = None) -> Any:
    """Run the engine; what plugins print goes to standard error, late problems to their places."""
    import sys

    engine = patient_engine()
    engine.log = log.listener() if log else None
    try:
        with redirect_stdout(sys.stderr):
            return act(engine)
    except ProfileError as error:
        raise source.refuse(error) from None
    finally:
        tell_outdated(engine)


def _leave(failures: tuple[object, ...]) -> None:
    if failures:
        click.get_current_context().exit(3)


def patient_engine(patience_s: float | None = None) -> Engine:
    """Make an engine that waits for no plugin longer than the command line does, and outlives those that end it.

    Where plugins of others are installed, everything from here on is done in a process of its own.
    """
    from ..engine import Engine

    engine = Engine(patience_s=patience_s or PATIENCE_S, stuck=end)
    context = click.get_current_context(silent=True)
    if context is not None and context.obj is not None and _guests_among(engine):
        from .apart import keep_apart

        keep_apart(engine, context.obj)
    return engine


def _guests_among(engine: Engine) -> bool:
    from ..plugins import guests

    return bool(guests(engine.found()))


def tell_outdated(engine: Engine) -> None:
    """Say on standard error which plugins use what will go."""
    for one in engine.outdated():
        tell(f"OUTDATED: {one.words}")


def end(words: str) -> None:
    """Leave at once, with the status of a plugin that was not heard."""
    # Nothing in this process can go on while a plugin swallows every exception, at every depth.
    os.write(2, f"NOT HEARD: a plugin cannot be stopped: {words}. No advice.\n".encode())
    os._exit(3)
