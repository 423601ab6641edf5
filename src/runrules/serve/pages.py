"""The week board: the files of one folder, known by name when the service starts, with strict header fields."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response

from .refusals import refuse

FOLDER = Path(__file__).parents[1] / "board"
#: The one policy of trusted types that scripts may make; the address of the service worker needs it.
TRUSTED_TYPES = "runrules-board"
POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        f"trusted-types {TRUSTED_TYPES}",
    ]
)
_MEDIA = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".toml": "application/toml",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
}
_WORKERS = ("sw.js", "service-worker.js")


@frozen(slots=False)
class Page:
    """A file as it is served."""

    content: bytes
    headers: Mapping[str, str]


def pages(folder: Path = FOLDER) -> Mapping[str, Page]:
    """Read every file of a folder that may be served, by its path below ``/board/``."""
    return {
        path.relative_to(folder).as_posix(): _page(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in _MEDIA and not path.name.startswith(".")
    }


def _page(path: Path) -> Page:
    content = path.read_bytes()
    headers = {
        "Content-Type": _MEDIA[path.suffix],
        "Content-Security-Policy": POLICY,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-cache",
        "ETag": f'"{sha256(content).hexdigest()[:32]}"',
    }
    if path.name in _WORKERS:
        headers["Service-Worker-Allowed"] = "/"
    return Page(content, headers)


class Board:
    """Answers ``/`` and ``/board/NAME``; of nothing but the files it knows."""

    def __init__(self, known: Mapping[str, Page]) -> None:
        self.known = known

    async def __call__(self, request: Request) -> Response:
        """Give a file."""
        page = self.known.get(request.path_params.get("file", "index.html"))
        if page is None:
            raise refuse("not-found", "There is no such file on the board.")
        if page.headers["ETag"] in known_tags(request):
            return Response(None, 304, dict(page.headers))
        return Response(page.content, 200, dict(page.headers))


def known_tags(request: Request) -> frozenset[str]:
    """The entity tags that the caller has already, weak ones as if they were strong."""
    named = ",".join(request.headers.getlist("if-none-match"))
    return frozenset(one.strip().removeprefix("W/") for one in named.split(","))
