"""Write the page about every command and option of the command line, from the commands themselves."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import click

from runrules.cli import app
from runrules.formats.as_markdown import escaped


def commands_page() -> str:
    """Write the page."""
    page = [
        "# The commands",
        "",
        "<!-- Written by docs/refresh.py from the commands. -->",
        "",
        "Advice and every other answer go to standard output, everything else to standard error. The README lists the"
        " exit statuses. Each command also takes `--help`, and `--debug`, which shows where a fault of runrules"
        " happened.",
    ]
    for words, command in commands():
        page += ["", f"## `{words}`", "", *_about(words, command)]
    return "\n".join(page) + "\n"


def commands() -> Iterator[tuple[str, click.Command]]:
    """Give every command with the words it is called by, groups before what is in them."""
    yield from _below("runrules", app)


def _below(words: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield words, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found is not None:
                yield from _below(f"{words} {name}", found)


def _about(words: str, command: click.Command) -> Iterator[str]:
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    context = click.Context(command, info_name=words)
    usage = " ".join([words, "[OPTIONS]", *(one.make_metavar(context) for one in arguments)])
    yield from ("```text", usage + (" COMMAND ..." if isinstance(command, click.Group) else ""), "```", "")
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        as_it_is = paragraph.startswith("\b\n")
        yield from (("```text", paragraph[2:], "```") if as_it_is else (escaped(paragraph),))
        yield ""
    everywhere = isinstance(command, click.Group) or "debug"  # said once, on top
    options = [one for one in command.params if isinstance(one, click.Option) and one.name != everywhere]
    if options:
        yield from ("| option | does |", "|---|---|")
        for one in options:
            yield f"| {_option(one, context)} | {escaped(_does(one))} |"


def _option(one: click.Option, context: click.Context) -> str:
    names = ", ".join(f"`{name}`" for name in [*one.opts, *one.secondary_opts])
    return names if one.is_flag or one.count else f"{names} {escaped(one.make_metavar(context))}"


def _does(one: click.Option) -> str:
    default = f" Else: {one.default}." if one.show_default and one.default is not None else ""
    return (one.help or "") + default
