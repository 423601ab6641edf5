"""Advice as programs and people read it: JSON, its schema, text for a terminal, Markdown, HTML, a calendar.

Each format is a room of its own and is imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..advice import Advice

__all__ = ["advice_schema", "to_html", "to_ics", "to_json", "to_markdown", "to_text"]


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


def to_markdown(advice: Advice) -> str:
    """Write an advice as Markdown: tables of the weeks, sessions, reasons, sources. No words of it become markup."""
    from .as_markdown import to_markdown as write

    return write(advice)


def to_html(advice: Advice) -> str:
    """Write an advice as one page that needs nothing else: no scripts, no network; for screens, paper and readers."""
    from .as_html import to_html as write

    return write(advice)


def to_ics(advice: Advice, older: str | None = None, health: bool = False, calendar: str = "") -> str:
    """Write an advice as a calendar, an event for each strength session to be done; needs ``runrules[calendar]``.

    ``older`` is a calendar written here before, which is brought up to date for the weeks of the advice; ``as_ics`` has
    what becomes of other weeks. Without ``health`` nothing in it tells of
    pains, injuries or conditions. ``calendar`` names the athlete, so that the calendars of several keep apart; only a
    mark made from it is written. ``as_ics.CalendarError`` without the library, and for an ``older`` that is not ours.
    """
    from .as_ics import to_ics as write

    return write(advice, older, health, calendar)


def advice_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of an advice. Fields may be added to an advice within its version."""
    from .schema import advice_schema as made

    return made()
