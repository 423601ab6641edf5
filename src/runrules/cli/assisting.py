"""The command that serves assistants: mcp."""

from __future__ import annotations

import click

from . import Refused, debug
from .advising import patient_engine


@click.command("mcp")
@debug
def mcp() -> None:
    """Serve assistants that write training plans, over the Model Context Protocol.

    On standard input and output, for a program that starts it: it offers the tools check, advise, why, what-if, rules
    and exercises. It opens no file and no connection and keeps nothing. Needs runrules[mcp].
    """
    from ..assist import INSTALL, serve

    try:
        serve(patient_engine())
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "mcp":
            raise Refused(INSTALL) from None
        raise
