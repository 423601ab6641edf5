"""Advice as programs and people read it: JSON, its schema, and text for a terminal.

Each format is a room of its own and is imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..advice import Advice

__all__ = ["advice_schema", "to_json", "to_text"]


def to_json(advice: Advice, indent: int | None = None) -> str:
    """Write an advice as one JSON object, ``runrules.advice/1``: the same bytes for the same advice.

    On one line, or with ``indent`` spaces a level, as the command line prints it; four times as slow then.
    """
    from .as_json import to_json as write

    return write(advice, indent)


def to_text(advice: Advice, colour: bool = False, width: int = 80) -> str:
    """Write an advice for a runner: what failed and warnings first, then the week at a glance, then the rest.

    No line is longer than ``width``, at least 60. Colour adds nothing that the words do not say.
    """
    from .as_text import to_text as write

    return write(advice, colour, width)


def advice_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of an advice. Fields may be added to an advice within its version."""
    from .schema import advice_schema as made

    return made()
