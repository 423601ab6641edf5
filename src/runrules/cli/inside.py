"""The commands that look inside: plugins, doctor. A plugin that is broken stops neither."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import click
from attrs import evolve

from ..problems import ProfileError
from . import advising, debug
from .advising import patient_engine
from .files import read, write

if TYPE_CHECKING:
    from ..engine import Engine
    from ..inside import Seen
    from ..models import Profile

#: Something to ask about, where no profile is given.
_A_WEEK = """
[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
wed = "intervals 50min"
fri = "strength full moderate 30min"
sun = "long 100min"
"""
_FORM = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
_BLOCK = click.option("--block", metavar="NAME", multiple=True, help="Leave this plugin alone.")


@click.command()
@click.option("--profile", metavar="FILE", help="Leave alone what this profile blocks.")
@_BLOCK
@click.option("--timing", is_flag=True, help="Also milliseconds: to load, and to answer about one week.")
@_FORM
@debug
def plugins(profile: str | None, block: tuple[str, ...], timing: bool, form: str) -> None:
    """List the plugins, where they come from, their state.

    Blocked ones are not imported. Those that cannot be heard are listed with the reason; exit status 3.
    """
    given = read(profile).profile if profile else None
    from ..formats.inside import plugins_json, plugins_text
    from ..inside import look

    engine = patient_engine()
    blocked = {*block, *(given.block if given else ())}
    with redirect_stdout(sys.stderr):
        seen = look(engine, blocked)
        if timing:
            seen = _timed(engine, seen, given)
    outdated = engine.outdated()
    write(plugins_json(seen, outdated, timing) if form == "json" else plugins_text(seen, outdated, timing))
    if any(one.failure for one in seen):
        click.get_current_context().exit(3)


@click.command()
@click.argument("profile", metavar="[PROFILE]", required=False)
@_BLOCK
@_FORM
@debug
def doctor(profile: str | None, block: tuple[str, ...], form: str) -> None:
    """Find what is wrong with plugins and libraries, and say what to do.

    Each plugin is loaded and asked about the examples of its own rules. With PROFILE also what it blocks, requires,
    sets and switches off without any effect. Exit status 1 if anything is found.
    """
    source = read(profile) if profile else None
    from ..formats.inside import doctor_json, doctor_text
    from ..inside.doctor import checkup
    from ..profile import parse_profile
    from .probing import unsafe

    blocked = {*block, *(source.profile.block if source else ())}
    engine = patient_engine()
    names = [one.name for one in engine.found() if one.name not in blocked]
    try:
        with redirect_stdout(sys.stderr):
            found = checkup(
                engine, parse_profile, source.profile if source else None, blocked, unsafe(names, advising.PATIENCE_S)
            )
    except ProfileError as error:
        if source is None:
            raise
        raise source.refuse(error) from None
    write(doctor_json(found) if form == "json" else doctor_text(found))
    if found.findings:
        click.get_current_context().exit(1)


def _timed(engine: Engine, seen: tuple[Seen, ...], profile: Profile | None) -> tuple[Seen, ...]:
    """The same with the time that each takes to answer about a week: those of the profile, or an ordinary one."""
    from ..plugins.watching import Watch
    from ..profile import parse_profile

    asks = profile or parse_profile(_A_WEEK)
    blocked = tuple(one.name for one in seen if one.status == "blocked")
    watch = Watch(reads=False)
    _, decisions = engine.decide(evolve(asks, block=blocked, require=(), rules={}), "all", watch=watch)
    failed = {failure.plugin: failure for decision in decisions for failure in decision.failures}
    weeks = len(asks.weeks)
    timed = [evolve(one, ask_s=watch.seconds[one.name] / weeks) if one.name in watch.seconds else one for one in seen]
    return tuple(evolve(one, status="failed", failure=failed[one.name]) if one.name in failed else one for one in timed)
