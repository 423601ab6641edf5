"""Serve advice over HTTP, to programs and to the week board: documents in, documents out, nothing kept.

The only room that knows Starlette and granian. ``settings`` are what whoever runs it chooses; ``door`` is what every
request passes first, ``routes`` where it goes then, ``acts`` what is done with a document, ``running`` the server.
"""

from __future__ import annotations

from .settings import Settings

__all__ = ["Settings"]
