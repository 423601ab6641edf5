"""What is refused, as a value and as ``application/problem+json`` (RFC 9457)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

MOST_TOLD = 100
_TYPE = "urn:runrules:problem:"

#: Every kind of refusal with its status and its title.
KINDS: Mapping[str, tuple[int, str]] = {
    "unreadable": (400, "The document cannot be read"),
    "query": (400, "The query is not understood"),
    "header": (400, "The header fields contradict each other"),
    "cut-off": (400, "The body is broken"),
    "unauthorized": (401, "A token is needed"),
    "origin": (403, "Pages of other sites may not ask"),
    "not-found": (404, "There is nothing here by this name"),
    "method": (405, "This cannot be done here"),
    "not-acceptable": (406, "There is no answer of this type"),
    "slow": (408, "The request did not arrive in time"),
    "too-large": (413, "The document is too large"),
    "target-too-long": (414, "The address is too long"),
    "media-type": (415, "Documents of this type are not read"),
    "host": (421, "The service is not known by this name"),
    "profile": (422, "The profile cannot be used"),
    "change": (422, "The change cannot be made"),
    "withheld": (422, "There is no plan"),
    "file": (422, "The file cannot be imported"),
    "headers-too-large": (431, "The header fields are too large"),
    "fault": (500, "A fault of runrules itself"),
    "not-installed": (501, "A library for this is not installed"),
    "busy": (503, "Too much is under way"),
    "too-long": (503, "The answer took too long"),
    "not-ready": (503, "The service is not ready"),
}


@frozen(slots=False)
class Refusal:
    """One refusal: its kind, a sentence, more members for programs, header fields. It can be sent to a process."""

    kind: str
    detail: str
    more: Mapping[str, Any] = field(factory=dict)
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return KINDS[self.kind][0]

    def members(self) -> dict[str, Any]:
        """The members of the problem document."""
        status, title = KINDS[self.kind]
        return {"type": _TYPE + self.kind, "title": title, "status": status, "detail": self.detail, **self.more}

    def body(self) -> bytes:
        """The document."""
        return json.dumps(self.members(), ensure_ascii=False).encode("utf-8", "replace") + b"\n"


class Refused(Exception):
    """Raised where a request is refused."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.kind)
        self.refusal = refusal


class BrokenOff(Exception):
    """Raised where an answer has begun and cannot be finished, so that the connection ends instead."""


def refuse(kind: str, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any) -> Refused:
    """Make the exception; the caller raises it."""
    return Refused(Refusal(kind, detail, more, headers or {}))
