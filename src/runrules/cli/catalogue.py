"""The commands about what there is: rules and exercises."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import click

from ..problems import nearest
from . import debug, tell
from .advising import patient_engine, tell_outdated
from .files import write

if TYPE_CHECKING:
    from ..engine import Engine
    from ..rules import Rule
    from ..statements import Failure


@click.command()
@click.argument("rule", metavar="[ID]", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@debug
def rules(rule: str | None, form: str) -> None:
    """List the rules, or show everything about one.

    ID is a rule, PLUGIN/NAME as it stands in every advice, or a plugin, whose rules are then listed.
    """
    from ..formats import catalogue

    engine = patient_engine()
    with redirect_stdout(sys.stderr):
        known = engine.rules()
    failures = _failures(engine)
    tell_outdated(engine)
    chosen = known if rule is None else tuple(one for one in known if rule in (one.id, one.id.partition("/")[0]))
    if rule is not None and not chosen:
        _unknown(rule, known)
    one = chosen[0] if len(chosen) == 1 and rule == chosen[0].id else None
    if form == "json":
        write(catalogue.one_json(one) if one else catalogue.all_json(chosen))
    elif form == "markdown":
        write(catalogue.one_markdown(one) if one else catalogue.all_markdown(chosen))
    else:
        write(catalogue.one_text(one) if one else catalogue.all_text(chosen))
    if failures and not one:
        click.get_current_context().exit(3)


@click.command()
@click.argument("exercise", metavar="[ID]", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@debug
def exercises(exercise: str | None, form: str) -> None:
    """List the exercises, or show one: how, how much, easier and harder ones.

    ID is an exercise, also by another name ("heel raise"), or legs, core, upper or jumps.
    """
    from ..catalogue import exercises as catalogue
    from ..formats import exercises as pages

    known = tuple(catalogue().values())
    chosen = known if exercise is None else tuple(one for one in known if one.area == exercise)
    one = pages.named(exercise) if exercise is not None and not chosen else None
    if not chosen and one is None:
        near = nearest(exercise or "", [name for each in known for name in pages.names_of(each)])
        hint = f' Did you mean "{near}"?' if near else " runrules exercises lists them all."
        raise click.UsageError(f'There is no exercise "{exercise}".{hint}')
    if form == "json":
        write(pages.one_json(one) if one else pages.all_json(chosen))
    elif form == "markdown":
        write(pages.one_markdown(one) if one else pages.all_markdown(chosen))
    else:
        write(pages.one_text(one) if one else pages.all_text(chosen))


def _failures(engine: Engine) -> list[Failure]:
    """Name the plugins whose rules are missing, on standard error."""
    from ..statements import Failure

    failures = [one for one in map(engine.load, engine.found()) if isinstance(one, Failure)]
    for one in failures:
        tell(f"NOT HEARD: {one.plugin} {one.version}: {one.error}")
    return failures


def _unknown(rule: str, known: Iterable[Rule]) -> None:
    if rule.endswith("/not-heard"):
        raise click.UsageError(
            f"{rule} is no rule of a plugin: it is what runrules itself says where a voice is missing. What the plugin"
            " that is silent, or that nobody has installed, might have closed is closed."
        )
    ids = sorted(one.id for one in known)
    # A rule's own half is what people remember.
    halves = [one for one in ids if one.partition("/")[2] == rule]
    near = halves[0] if halves else nearest(rule, [*ids, *sorted({one.partition("/")[0] for one in ids})])
    hint = f' Did you mean "{near}"?' if near else " runrules rules lists them all."
    raise click.UsageError(f'There is no rule "{rule}".{hint}')
