"""The application: every route with what answers it, behind the door."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from starlette.routing import Route, Router
from starlette.types import ASGIApp

from ..engine import Engine
from .beside import Beside
from .counting import Counters, series
from .describing import described
from .desk import Desk
from .door import Door
from .engines import engine_for
from .pages import Board, pages
from .settings import Settings
from .shelf import Shelf


def application(settings: Settings, engine: Engine | None = None) -> ASGIApp:
    """Make the application of one worker."""
    engine = engine or engine_for(settings)
    beside = Beside(settings)
    rules = [rule.id for rule in engine.rules()]
    counters = Counters(series(PATHS, rules), settings.counters)
    desk = Desk(engine, beside, settings, counters)
    shelf = Shelf(engine, settings, counters, described())
    board = Board(pages())

    @asynccontextmanager
    async def life(_: Any) -> AsyncIterator[None]:
        watch = asyncio.create_task(_watch_parent(settings)) if settings.counters else None
        yield
        if watch:
            watch.cancel()
        await beside.stop()

    answers = {
        "/v1/advise": desk.advise,
        "/v1/check": desk.check,
        "/v1/what-if": desk.what_if,
        "/v1/advise:batch": desk.batch,
        "/v1/why": desk.why,
        "/v1/profile": desk.profile,
        "/v1/import": desk.imported,
        "/v1/rules": shelf.rules,
        "/v1/rules/{plugin}": shelf.rules,
        "/v1/rules/{plugin}/{name}": shelf.rule,
        "/v1/exercises": shelf.exercises,
        "/v1/exercises/{id}": shelf.exercise,
        "/v1/plugins": shelf.plugins,
        "/v1/schema/{name}": shelf.schema,
        "/openapi.json": shelf.openapi,
        "/healthz": shelf.health,
        "/readyz": shelf.ready,
        "/metrics": shelf.metrics,
        "/": board.__call__,
        "/board/{file:path}": board.__call__,
    }
    routes = [Route(path, act, methods=["POST" if path in POSTED else "GET"]) for path, act in answers.items()]
    # Only the router: what Starlette would put around it words errors in its own way.
    return Door(Router(routes, redirect_slashes=False, lifespan=life), settings, counters)


POSTED = ("/v1/advise", "/v1/check", "/v1/what-if", "/v1/advise:batch", "/v1/why", "/v1/profile", "/v1/import")
PATHS = (
    *POSTED,
    "/v1/rules",
    "/v1/rules/{plugin}",
    "/v1/rules/{plugin}/{name}",
    "/v1/exercises",
    "/v1/exercises/{id}",
    "/v1/plugins",
    "/v1/schema/{name}",
    "/openapi.json",
    "/healthz",
    "/readyz",
    "/metrics",
    "/",
    "/board/{file:path}",
)


async def _watch_parent(settings: Settings) -> None:
    """Stop when the process that started this worker is gone, however it went."""
    parent = os.getppid()
    while os.getppid() == parent:
        await asyncio.sleep(1)
    with suppress(OSError):  # nobody else is left to do it
        os.unlink(settings.counters)
    os.kill(os.getpid(), signal.SIGTERM)
