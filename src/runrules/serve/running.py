"""The server: granian with as many workers as are wanted, started and stopped in good order."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from typing import Any

from attrs import evolve
from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings

from .settings import Settings


def run(settings: Settings) -> None:
    """Serve until told to stop (SIGTERM, SIGINT); what is under way is finished then."""
    handle, counters = tempfile.mkstemp(prefix="runrules-", suffix=".counters")
    os.close(handle)
    settings = evolve(settings, counters=counters)
    server = Granian(
        "runrules.serve.running:worker",
        address="127.0.0.1" if settings.host == "localhost" else settings.host,
        port=settings.port,
        interface=Interfaces.ASGI,
        workers=settings.workers,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=round(settings.header_s * 1000)),
        websockets=False,
        log_enabled=False,
        respawn_failed_workers=True,
        workers_kill_timeout=settings.stop_s,
    )
    try:
        server.serve(target_loader=Loader(settings), wrap_loader=False)
    finally:
        with suppress(OSError):
            os.unlink(counters)


class Loader:
    """Makes the application in each worker; it can be sent to one."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self) -> Any:
        """Load everything, then be quiet."""
        from .app import application
        from .faults import hush

        made = application(self._settings)
        hush()
        return made
