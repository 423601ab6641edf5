"""The command line. Each command imports only what it needs.

====== ==================================================================
status meaning
====== ==================================================================
0      advice given, or check passed
1      ``check``: the plan breaks a hard or firm rule; ``doctor``, ``plugin check``:
       something is wrong; ``batch``: some rows are dead letters
2      bad input or usage, nothing on standard output; or it cannot be written
3      degraded or withheld: a plugin was not heard
4      a fault of runrules itself
====== ==================================================================
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import IO, Any, TypeVar

import click

from .. import __version__
from ..problems import ProfileError

_WHERE = {
    "advise": "advising",
    "check": "advising",
    "why": "advising",
    "what-if": "changing",
    "rules": "catalogue",
    "exercises": "catalogue",
    "plugins": "inside",
    "doctor": "inside",
    "schema": "schemas",
    "import": "importing",
    "batch": "batching",
    "init": "starting",
    "serve": "serving",
    "plugin": "plugins_group",
    "mcp": "assisting",
}

_COLUMNS = 80
_Command = TypeVar("_Command", bound=Callable[..., object])


class Process:
    """A process that is ours alone, so that it may be divided. ``finish`` is told the exit status when it is known."""

    divided = False
    finish: Callable[[int], None] | None = None


class Refused(click.ClickException):
    """Input that cannot be used, told on standard error."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the message as it is."""
        click.echo(self.message, err=True)


def wrapped(text: str, lead: str = "") -> str:
    """Break prose into lines of 80 columns at most, with room for a ``lead``; what is indented stays whole."""
    import textwrap

    def broken(line: str) -> str:
        return textwrap.fill(line, _COLUMNS, break_long_words=False, break_on_hyphens=False)

    lines = f"{lead}{text}".split("\n")
    return "\n".join(one if one.startswith(" ") else broken(one) for one in lines)[len(lead) :]


def tell(text: str) -> None:
    """Write prose to standard error."""
    click.echo(wrapped(text), err=True)


def unwritable(error: OSError) -> Refused:
    """Say that standard output takes nothing."""
    _let_go()
    return Refused(f"standard output: cannot be written: {(error.strerror or str(error)).lower()}")


def _let_go() -> None:
    """Send what is left in the buffer nowhere, so that it does not complain at the end."""
    out = sys.stdout
    number = 1 if out is None else out.fileno()  # beside plugins of others standard output has a number of its own
    os.dup2(os.open(os.devnull, os.O_WRONLY), number)


class Rooms(click.Group):
    """Commands that are imported when they are asked for; and what every command's faults come to."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands, in the order of their use."""
        return list(_WHERE)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Import a command."""
        if name not in _WHERE:
            return None
        known_as = "import_" if name == "import" else name.replace("-", "_")
        command: click.Command = getattr(import_module(f".{_WHERE[name]}", __name__), known_as)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what it raises becomes a message and a status."""
        try:
            answer: object = super().invoke(ctx)
            return answer
        except ProfileError as error:
            raise Refused(str(error)) from None
        except BrokenPipeError:
            _let_go()  # whoever reads has enough
            ctx.exit(0)
        except (click.ClickException, click.exceptions.Exit, click.Abort) as error:
            if type(error) is click.UsageError:
                raise click.UsageError(wrapped(error.message, "Error: "), error.ctx) from None
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno is not None and error.filename is None:
                raise unwritable(error) from None
            if ctx.meta.get("debug"):
                import traceback

                traceback.print_exc()
            click.echo(
                f"This is a fault of runrules {__version__}, not of your profile ({type(error).__name__}: {error}).\n"
                "Please report it, if you can with the profile; --debug shows where it happened.",
                err=True,
            )
            ctx.exit(4)


def _debug(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        ctx.meta["debug"] = True


def debug(command: _Command) -> _Command:
    """Add the option that shows where a fault happened."""
    option = click.option(
        "--debug", is_flag=True, expose_value=False, callback=_debug, help="Show where a fault of runrules happened."
    )
    return option(command)


@click.command(cls=Rooms, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(__version__, "-V", "--version", message="runrules %(version)s")
@debug
def app() -> None:
    """Where strength training goes in a running week, how much, and why.

    Begin with: runrules advise PROFILE. No medical advice.
    """


def run(arguments: list[str] | None = None, process: Process | None = None) -> int:
    """Run the command line; return the exit status. ``process`` says that nothing else goes on in this process."""
    status = _run(arguments, process)
    if process is not None and process.finish is not None:
        process.finish(status)
    return status


def _run(arguments: list[str] | None, process: Process | None) -> int:
    try:
        app.main(arguments, "runrules", standalone_mode=True, obj=process)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except OSError as error:  # outside of any command: the help
        with suppress(OSError):
            unwritable(error).show()
        return 2
    return 0
