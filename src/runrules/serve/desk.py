"""Where documents are answered: at once where that is quick, in the process beside where it takes longer."""

from __future__ import annotations

import re
from tempfile import TemporaryDirectory

from starlette.requests import Request
from starlette.responses import Response

from ..engine import Engine
from ..plugins import guests
from . import bodies
from .acts import Answer, Ask, answer
from .beside import Beside
from .counting import Counters
from .imports import MEMORY
from .lines import Batch
from .media import FORMS, JSON
from .pages import known_tags
from .settings import Settings

#: What is answered at once is at most so large, and names at most so many weeks. From five planned strength sessions
#: in a week on, the search may take half a second.
_LIGHT_BYTES, _LIGHT_WEEKS, _LIGHT_SESSIONS = 16_000, 4, 3
_WEEK_OF_TOML, _WEEK_OF_JSON = re.compile(rb"^\s*starts\s*=", re.MULTILINE), re.compile(rb'"starts"\s*:')
_PAGE_POLICY = "sandbox; frame-ancestors 'none'"


class Desk:
    """Answers questions about documents that are sent."""

    def __init__(self, engine: Engine, beside: Beside, settings: Settings, counters: Counters) -> None:
        self.engine = engine
        self.beside = beside
        self.settings = settings
        self.counters = counters
        self.guests = bool(guests(engine.found()))

    async def advise(self, request: Request) -> Response:
        """The advice, in the format that the caller accepts."""
        options = bodies.query(request, "week")
        form = bodies.accepted(request, {media.partition(";")[0]: form for form, media in FORMS.items()})
        return await self._given(request, "advise", {**options, "form": form})

    async def check(self, request: Request) -> Response:
        """What the plan breaks."""
        return await self._json(request, "check", bodies.query(request, "week"))

    async def what_if(self, request: Request) -> Response:
        """What a change would do."""
        return await self._json(request, "what-if", bodies.query(request, "change", "week"))

    async def why(self, request: Request) -> Response:
        """Why something stands on a day, or why not."""
        return await self._json(request, "why", bodies.query(request, "day", "area", "load"))

    async def profile(self, request: Request) -> Response:
        """The same profile as TOML and as JSON."""
        return await self._json(request, "profile", bodies.query(request))

    async def imported(self, request: Request) -> Response:
        """A file of another kind as a profile."""
        options = bodies.query(request, "name", "today", "zone")
        bodies.accepted(request, {JSON: JSON})
        document = await bodies.read(request, self.settings.most_file_bytes, self.settings.body_s)
        with TemporaryDirectory(prefix="runrules-", dir=MEMORY) as folder:  # goes also where the process is stopped
            return self.respond(
                await self.beside.answer(Ask("import", document, options={**options, "folder": folder}))
            )

    async def batch(self, request: Request) -> Response:
        """Many advices, line by line."""
        return Batch(self, request)  # type: ignore[return-value]  # an application, which is all that is needed

    async def _json(self, request: Request, act: str, options: dict[str, str]) -> Response:
        bodies.accepted(request, {JSON: JSON})
        return await self._given(request, act, options)

    async def _given(self, request: Request, act: str, options: dict[str, str]) -> Response:
        kind = bodies.kind_of(request)
        document = await bodies.read(request, self.settings.most_bytes, self.settings.body_s)
        ask = Ask(act, document, kind, options, known_tags(request))
        return self.respond(await self.answered(ask))

    async def answered(self, ask: Ask, queue: bool = False) -> Answer:
        """Answer here or beside, and count what came of it; ``queue`` waits however many others wait."""
        # A plugin of others may end the process that asks it; beside, that costs one answer and not the worker.
        here = light(ask) and not self.guests
        found = answer(self.engine, ask) if here else await self.beside.answer(ask, queue)
        for told in found.told:
            self.counters.told(told)
        return found

    def respond(self, found: Answer) -> Response:
        """Make the response of an answer."""
        headers = {"Vary": "Accept", **found.fields, **({"ETag": found.tag} if found.tag else {})}
        if found.media.startswith("text/html"):
            headers["Content-Security-Policy"] = _PAGE_POLICY
        if found.media.startswith("text/calendar"):
            headers["Content-Disposition"] = 'attachment; filename="strength.ics"'
        if found.body is None:
            return Response(None, 304, headers)
        return Response(found.body, 200, {**headers, "Content-Type": found.media})


def light(ask: Ask) -> bool:
    """Whether an answer is a matter of milliseconds, told from words that weeks and sessions must have."""
    text = ask.document
    if len(text) > _LIGHT_BYTES or b"\\" in text:  # what is escaped cannot be counted
        return False
    weeks = len(
        (_WEEK_OF_TOML if ask.kind == "toml" else _WEEK_OF_JSON).findall(text)
    )  # not words in texts or comments
    sessions = text.count(b"strength") - text.count(b"strength_since") - 1  # one names the wishes
    if b"template" in text:  # what stands in it once stands in every week
        sessions *= max(weeks, 1)
    return text.count(b"starts") <= _LIGHT_WEEKS and sessions <= max(weeks, 1) * _LIGHT_SESSIONS
