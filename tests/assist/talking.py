"""A client of the protocol's own library, which starts the server as another program and talks with it."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from mcp import Client, StdioServerParameters

_T = TypeVar("_T")


def talk(act: Callable[[Client], Awaitable[_T]], *shelves: Path) -> _T:
    """Start the server, do something as its client, and stop it; plugins on ``shelves`` are installed too."""
    path = os.pathsep.join([*map(str, shelves), *(one for one in sys.path if one)])
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "runrules", "mcp"],
        env={"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
    )

    async def connected() -> _T:
        async with asyncio.timeout(120):
            async with Client(server) as client:
                return await act(client)

    return asyncio.run(connected())


def calls(*asked: tuple[str, dict[str, Any]], shelves: tuple[Path, ...] = ()) -> list[Any]:
    """Call some tools, one after the other, of one server."""

    async def act(client: Client) -> list[Any]:
        return [await client.call_tool(name, arguments) for name, arguments in asked]

    return talk(act, *shelves)
