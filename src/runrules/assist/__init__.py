"""A server for assistants that write training plans: the tools of the command line over the Model Context Protocol.

On standard input and output alone. It opens no file and no connection, and keeps and logs nothing of a profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..engine import Engine

__all__ = ["INSTALL", "serve"]

INSTALL = "runrules mcp needs the library mcp; install it with: pip install 'runrules[mcp]'"


def serve(engine: Engine) -> None:
    """Serve on standard input and output until the input ends. ImportError without the library."""
    from .server import run

    run(engine)
