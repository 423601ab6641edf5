"""Batches: one line in, one line out, in order, whatever is wrong with a line; in memory that no batch makes grow."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from .. import documents
from ..problems import ProfileError
from . import bodies
from .acts import Answer, Ask, refused_profile, told, which
from .media import BATCHES, LINES
from .refusals import BrokenOff, Refusal, Refused, refuse

if TYPE_CHECKING:
    from ..engine import Engine
    from .desk import Desk

_MOST_ID = 200
_HALF = re.compile("[\\ud800-\\udfff]")  # one of a pair, which no UTF-8 can hold


def line(engine: Engine, ask: Ask) -> Answer:
    """Answer one line, ``{"id": …, "profile": {…}, "week": …}``; what is wrong with it is an answer too."""
    number, identity = int(ask.options["line"]), None
    try:
        raw = documents.opened(ask.document, ("id", "week"))
        identity = _identity(raw)
        profile = documents.held(raw)
        week = raw.get("week", ask.options.get("week"))
        if week is not None and not isinstance(week, str):
            raise refuse("query", 'A week is named by a date, or is "all".', pointer="/week")
        with documents.within("profile"):
            advice = engine.advise(profile, which(week))
    except ProfileError as error:
        identity = _known(ask.document) if identity is None else identity
        return refused_line(number, identity, refused_profile(error, ask.document).refusal)
    except Refused as error:
        return refused_line(number, identity, error.refusal)
    from ..formats import to_json

    head = json.dumps({"line": number, "id": identity, "status": 200}, ensure_ascii=False)
    body = f'{head[:-1]}, "advice": {to_json(advice)[:-1]}}}\n'
    return Answer(body.encode(), LINES, told=(told(advice),))


def refused_line(number: int, identity: str | int | None, refusal: Refusal) -> Answer:
    """Make the line that says what is wrong with one."""
    problem = {"line": number, "id": identity, "status": refusal.status, "problem": refusal.members()}
    text = json.dumps(problem, ensure_ascii=False) + "\n"
    return Answer(text.encode("utf-8", "replace"), LINES, status=refusal.status)


def _known(document: documents.Document) -> str | int | None:
    """What the caller knows a line by that is refused as a whole, if that much can be read."""
    try:
        return _identity(documents.loosely(document))
    except (ProfileError, Refused):
        return None


def _identity(raw: dict[str, Any]) -> str | int | None:
    """What the caller knows a line by: a text or a whole number, given back as it is."""
    identity = raw.get("id")
    if identity is None or isinstance(identity, str) and len(identity) <= _MOST_ID and not _HALF.search(identity):
        return identity
    if isinstance(identity, int) and not isinstance(identity, bool) and -(2**63) <= identity < 2**63:
        return identity
    raise refuse("query", f"An id is a text of at most {_MOST_ID} characters, or a whole number.", pointer="/id")


class Batch:
    """Answers one request: reads a line, writes its answer, reads the next."""

    def __init__(self, desk: Desk, request: Request) -> None:
        self._desk = desk
        self._request = request
        self._settings = desk.settings
        bodies.accepted(request, {LINES: LINES})
        bodies.kind_of(request, BATCHES)
        bodies.refuse_packed(request)
        self._week = bodies.query(request, "week")
        which(self._week.get("week"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer while the request still arrives."""
        headers = [(b"content-type", LINES.encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        number = 0
        try:
            async for text in self._lines():
                number += 1
                if text is None or text.strip():
                    await self._put(await self._answered(number, text), send)
                    await asyncio.sleep(0)  # others have their turn
        except Refused as error:  # the rest does not arrive
            await self._put(refused_line(number + 1, None, error.refusal), send)
        await send({"type": "http.response.body", "body": b""})

    async def _put(self, found: Answer, send: Send) -> None:
        """Send a line; whoever does not read what comes is left."""
        self._desk.counters.item(found.status)
        try:
            async with asyncio.timeout(self._settings.work_s):
                await send({"type": "http.response.body", "body": found.body, "more_body": True})
        except TimeoutError:
            raise BrokenOff from None

    async def _answered(self, number: int, text: bytes | None) -> Answer:
        if text is None:
            return refused_line(number, None, bodies.too_large(self._settings.most_bytes).refusal)
        try:
            return await self._desk.answered(Ask("line", text, options={**self._week, "line": str(number)}), True)
        except Refused as error:
            return refused_line(number, None, error.refusal)

    async def _lines(self) -> AsyncIterator[bytes | None]:
        """Give each line without its end; None for one that is too long, of which nothing is kept."""
        most, kept, length = self._settings.most_bytes, bytearray(), 0
        async for part in _parts(self._request, self._settings.body_s):
            *ended, rest = part.split(b"\n")
            for one in ended:
                length += len(one)
                kept += one if length <= most else b""
                yield bytes(kept) if length <= most else None
                kept.clear()
                length = 0
            length += len(rest)
            kept += rest if length <= most else b""
        if length:
            yield bytes(kept) if length <= most else None


async def _parts(request: Request, seconds: float) -> AsyncIterator[bytes]:
    """The body as it arrives; when nothing more does, the connection is given up."""
    parts = request.stream().__aiter__()
    while True:
        try:
            async with asyncio.timeout(seconds):
                part = await anext(parts, None)
        except TimeoutError:
            raise bodies.slow(seconds) from None
        if part is None:
            return
        yield part
