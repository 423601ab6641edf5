"""Rows that say what was read from a file, the way the expected tables write them."""

from __future__ import annotations

from pathlib import Path

from runrules.sources import Activity, Reading

SAMPLES = Path(__file__).parents[1] / "samples"
SHARED = Path(__file__).parents[3] / "shared" / "samples"


def row(one: Activity) -> str:
    """``2026-11-24 planned strength legs moderate 45min pm (id)``."""
    words = (
        str(one.when),
        one.status,
        one.what,
        "+".join(one.areas),
        one.load,
        f"{one.minutes}min" if one.minutes else "",
        f"{one.km:g}km" if one.km else "",
        one.priority,
        "key" if one.key else "",
        one.part,
        f"({one.how})",
    )
    return " ".join(word for word in words if word)


def rows(reading: Reading) -> list[str]:
    """Everything that was read, sessions first, then events, then what was not understood."""
    return [
        *map(row, reading.activities),
        *(f"{one.first} {one.last} {one.kind} {one.title}" for one in reading.events),
        *(f"unread: {one.when or '-'} {one.title or '-'}: {one.reason}" for one in reading.unread),
    ]


def calendar(*events: str, head: str = "PRODID:-//Somebody//Calendar//EN") -> str:
    """A calendar of entries, each given as lines joined by line feeds."""
    body = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}\n{body}END:VCALENDAR\n"
