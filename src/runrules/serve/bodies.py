"""What callers send, read within its limits: bodies, their types, and queries."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from starlette.requests import Request

from .media import DOCUMENTS, Kind
from .refusals import Refused, refuse


async def read(request: Request, most: int, seconds: float) -> bytes:
    """Read a whole body. Raises Refused for one that is too large, or not there in time."""
    refuse_length(request, most)
    parts, length = [], 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                length += len(part)
                if length > most:
                    raise too_large(most)
                parts.append(part)
    except TimeoutError:
        raise slow(seconds) from None
    return b"".join(parts)


def refuse_length(request: Request, most: int) -> None:
    """Refuse a body that says beforehand that it is too large."""
    length = request.headers.get("content-length", "0")
    if length.isascii() and length.isdigit() and (len(length) > 18 or int(length) > most):
        raise too_large(most)
    refuse_packed(request)


def refuse_packed(request: Request) -> None:
    """Refuse a body that is packed: what it unpacks to has no limit."""
    if request.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise refuse("media-type", "A packed body is not unpacked here; send it as it is.", headers=_accepts(DOCUMENTS))


def slow(seconds: float) -> Refused:
    """Make the refusal of what is not there in time."""
    detail = f"Nothing more arrived within {seconds:g} seconds."
    return refuse("slow", detail, headers={"Connection": "close"})


def too_large(most: int) -> Refused:
    """Make the refusal of what is too large."""
    return refuse("too-large", f"At most {most:,} bytes are read.", headers={"Connection": "close"}, limit=most)


def kind_of(request: Request, types: Mapping[str, Kind] = DOCUMENTS) -> Kind:
    """Tell what a body is by its Content-Type; Refused for any type that is not read."""
    media, *parameters = (one.strip().lower() for one in request.headers.get("content-type", "").split(";"))
    charsets = [one.partition("=")[2].strip('" ') for one in parameters if one.partition("=")[0].strip() == "charset"]
    if media not in types or any(one not in ("utf-8", "utf8") for one in charsets):
        raise refuse("media-type", f"Send {' or '.join(types)}, in UTF-8.", headers=_accepts(types))
    return types[media]


def _accepts(types: Iterable[str]) -> dict[str, str]:
    return {"Accept-Post": ", ".join(types)}


def query(request: Request, *names: str) -> dict[str, str]:
    """Read the query: each of these names at most once, and no other; Refused else."""
    found: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name not in names:
            known = f"known here: {', '.join(names)}" if names else "nothing is asked so here"
            raise refuse("query", f"A parameter is not known; {known}.", parameter=name[:100])
        if name in found:
            raise refuse("query", f'The parameter "{name}" stands twice.', parameter=name)
        found[name] = value
    return found


def accepted(request: Request, offers: Mapping[str, str]) -> str:
    """Choose what to answer with: of the offers, by type, the one that the caller likes best, the first of equals.

    Raises Refused where none will do.
    """
    header = ",".join(request.headers.getlist("accept"))
    if not header.strip():
        return next(iter(offers.values()))
    ranges = [_range(one) for one in header.split(",") if one.strip()]
    rated = [(_quality(media, ranges), offer) for media, offer in offers.items()]
    best = max(quality for quality, _ in rated)
    if best <= 0:
        raise refuse("not-acceptable", f"There is {', '.join(offers)}.")
    return next(offer for quality, offer in rated if quality == best)


def _range(text: str) -> tuple[str, float]:
    media, *parameters = (one.strip().lower() for one in text.split(";"))
    quality = next((one[2:] for one in parameters if one.startswith("q=")), "1")
    try:
        rate = float(quality)
    except ValueError:
        rate = 1.0
    return media, 1.0 if rate != rate else min(max(rate, 0.0), 1.0)  # "nan" is a number to Python, and to nobody else


def _quality(media: str, ranges: list[tuple[str, float]]) -> float:
    """How much a type is liked: what the most specific of the ranges that name it says."""
    for one in (media, f"{media.partition('/')[0]}/*", "*/*"):
        named = [quality for wanted, quality in ranges if wanted == one]
        if named:
            return max(named)
    return 0.0
