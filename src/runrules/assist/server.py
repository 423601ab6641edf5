"""The tools over the Model Context Protocol, on standard input and output: the only room that knows its library."""

from __future__ import annotations

import asyncio
import sys
from contextlib import redirect_stdout

from mcp import types
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError

from .. import __version__
from ..documents import place_of
from ..engine import Engine
from .tools import TOOLS, Answer, call
from .words import INSTRUCTIONS

#: Nothing is changed, nothing outside is reached, and the same question has the same answer.
_HINTS = types.ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)


def run(engine: Engine) -> None:
    """Serve until standard input ends."""
    server = _server(engine)

    async def serve() -> None:
        async with stdio_server() as (read, write):  # it keeps what is printed off the wire, also by other programs
            await server.run(read, write, server.create_initialization_options())

    asyncio.run(serve())


def _server(engine: Engine) -> Server:
    async def tools(_: ServerRequestContext, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(
            tools=[
                types.Tool(
                    name=one.name,
                    title=one.title,
                    description=one.description,
                    input_schema=one.schema,
                    annotations=_HINTS,
                )
                for one in TOOLS.values()
            ]
        )

    async def called(_: ServerRequestContext, asked: types.CallToolRequestParams) -> types.CallToolResult:
        if asked.name not in TOOLS:
            there = ", ".join(TOOLS)
            raise MCPError(types.INVALID_PARAMS, f"There is no tool of that name; there are {there}.")
        # Here and not in a thread: only the main thread can keep a plugin from running for ever.
        answer = _answer(engine, asked)
        return types.CallToolResult(
            content=[types.TextContent(type="text", text=answer.text)],
            structured_content=answer.document,
            is_error=answer.failed,
        )

    return Server(
        "runrules",
        version=__version__,
        title="runrules: strength training in a running week",
        instructions=INSTRUCTIONS,
        on_list_tools=tools,
        on_call_tool=called,
    )


def _answer(engine: Engine, asked: types.CallToolRequestParams) -> Answer:
    """Call a tool; of a fault of ours kind and place are told, for its words may be personal."""
    try:
        with redirect_stdout(sys.stderr):
            return call(engine, TOOLS[asked.name], asked.arguments or {})
    except Exception as error:
        print(f"fault: {place_of(error)}", file=sys.stderr)
        said = f"This is a fault of runrules {__version__} ({type(error).__name__}), not of the profile. No answer."
        return Answer(said, {"error": said}, failed=True)
