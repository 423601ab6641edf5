"""What every request passes: who may ask, how much at once; and what becomes of every refusal and every fault."""

from __future__ import annotations

import hmac
from collections.abc import Mapping, MutableMapping
from time import perf_counter
from typing import Any

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..documents import place_of
from .counting import METHODS, Counters
from .faults import FAULT, log
from .media import PROBLEM
from .refusals import BrokenOff, Refusal, Refused, refuse
from .settings import OWN_NAMES, Settings

#: What needs the token, where there is one, and what no page of another site may ask for.
GUARDED = ("/v1/", "/metrics")
#: Header fields of every answer that does not say otherwise.
_HEADERS: Mapping[str, str] = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
}
#: Fields that stand once; whoever sends two may mean another than the one that is read.
_ONCE = ("host", "origin", "sec-fetch-site", "authorization", "content-type")
_CUT_OFF = Refusal("cut-off", "The body ended before its end.", headers={"Connection": "close"})


class Door:
    """The application around the application: guards, counts, logs, and words every error."""

    def __init__(self, inner: ASGIApp, settings: Settings, counters: Counters) -> None:
        self._inner = inner
        self._settings = settings
        self._counters = counters
        self._under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
            return
        begun, out = perf_counter(), _Out(send)
        scope["app"] = self  # so that the router raises what it refuses
        self._under_way += 1
        try:
            await self._guarded(scope, receive, out)
        finally:
            self._under_way -= 1
            self._note(scope, out.status or 500, perf_counter() - begun)

    async def _guarded(self, scope: Scope, receive: Receive, out: _Out) -> None:
        try:
            self._admit(scope)
            await self._inner(scope, receive, out)
        except Refused as error:
            if out.status:
                raise BrokenOff from None
            await out.refuse(error.refusal, scope["method"])
        except HTTPException as error:
            await out.refuse(_worded(error), scope["method"])
        except ClientDisconnect:  # seldom does anybody hear it: after a broken chunk, for one
            if not out.status:
                await out.refuse(_CUT_OFF, scope["method"])
        except BrokenOff:
            raise
        except Exception as error:
            log(f"fault: {place_of(error)}")
            if out.status:
                raise BrokenOff from None
            await out.refuse(FAULT, scope["method"])

    def _admit(self, scope: Scope) -> None:
        """Refuse what may not come in."""
        target = len(scope.get("raw_path") or scope["path"]) + len(scope["query_string"])
        if target > self._settings.most_target_bytes:
            raise refuse("target-too-long", f"At most {self._settings.most_target_bytes:,} bytes are read.")
        if sum(len(name) + len(value) for name, value in scope["headers"]) > self._settings.most_header_bytes:
            raise refuse("headers-too-large", f"At most {self._settings.most_header_bytes:,} bytes are read.")
        headers = Headers(scope=scope)
        for name in _ONCE:
            if len(headers.getlist(name)) > 1:
                raise refuse("header", f"{name.title()} stands there twice.")
        host = headers.get("host", "").lower()
        if self._settings.loopback and _name(host) not in OWN_NAMES and _name(host) not in self._settings.names:
            raise refuse("host", "This name is not one of those it answers to; see --name.")
        if not scope["path"].startswith(GUARDED):
            return
        _refuse_other_sites(headers, host)
        if self._settings.token and not _shown(headers.get("authorization", ""), self._settings.token):
            raise refuse(
                "unauthorized", "Send it as Authorization: Bearer TOKEN.", headers={"WWW-Authenticate": "Bearer"}
            )
        if self._under_way > self._settings.at_once:
            raise refuse("busy", "Too many requests are under way at once.", headers={"Retry-After": "1"})

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "-")
        method = scope["method"] if scope["method"] in METHODS else "other"
        self._counters.request(method, route, status, seconds)
        if self._settings.log:
            log(f"{method} {route} {status} {seconds * 1000:.1f} ms")


class _Out:
    """The way out: remembers the status, and adds the header fields that every answer has."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            _add(message)
        await self._send(message)

    async def refuse(self, refusal: Refusal, method: str) -> None:
        """Send a refusal."""
        body = refusal.body()
        fields = {"Content-Type": PROBLEM, "Content-Length": str(len(body)), **refusal.headers}
        headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in fields.items()]
        await self({"type": "http.response.start", "status": refusal.status, "headers": headers})
        await self({"type": "http.response.body", "body": b"" if method == "HEAD" else body})


def _add(message: MutableMapping[str, Any]) -> None:
    headers = list(message.get("headers", ()))
    there = {bytes(name).lower() for name, _ in headers}
    headers += [(name.encode(), value.encode()) for name, value in _HEADERS.items() if name.encode() not in there]
    message["headers"] = headers


def _worded(error: HTTPException) -> Refusal:
    """What Starlette refuses by itself: paths that are not there, and methods."""
    if error.status_code == 405:
        allowed = sorted((error.headers or {}).get("Allow", "").split(", "))  # Starlette joins a set
        return Refusal("method", "See Allow for what can be done.", headers={"Allow": ", ".join(allowed)})
    return Refusal("not-found", "See /openapi.json for what there is.")


def _name(host: str) -> str:
    """A Host without its port."""
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host


def _shown(authorization: str, token: str) -> bool:
    scheme, _, given = authorization.partition(" ")
    same = hmac.compare_digest(given.strip().encode("utf-8", "replace"), token.encode())
    return scheme.lower() == "bearer" and same


def _refuse_other_sites(headers: Headers, host: str) -> None:
    """Refuse what a browser asks for a page of another site."""
    origin = headers.get("origin")
    if origin is not None and (not host or origin.lower().partition("://")[2] != host):
        raise refuse("origin", "The page is not one of this service.")
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        raise refuse("origin", "The page is not one of this service.")
