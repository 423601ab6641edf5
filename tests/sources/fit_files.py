"""FIT files made for a test, message by message, with true checksums."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

from fitdecode.utils import compute_crc  # type: ignore[import-untyped]

_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
_TYPES = {"enum": (0x00, "B"), "u8": (0x02, "B"), "u16": (0x84, "H"), "u32": (0x86, "I")}
ACTIVITY, WORKOUT, SETTINGS = 4, 5, 2
RUNNING, CYCLING, TRANSITION, TRAINING, DRIVING = 1, 2, 3, 10, 24
STRENGTH, YOGA = 20, 43


def message(number: int, *fields: tuple[int, str, int | str]) -> bytes:
    """A definition and one message of it; a field is its number, its type and its raw value."""
    shapes, values = b"", b""
    for field, kind, value in fields:
        if isinstance(value, str):
            raw, base = value.encode() + b"\0", 0x07
        else:
            base, code = _TYPES[kind]
            raw = struct.pack("<" + code, value)
        shapes += bytes((field, len(raw), base))
        values += raw
    return b"\x40\0\0" + struct.pack("<HB", number, len(fields)) + shapes + b"\0" + values


def fit(*messages: bytes) -> bytes:
    """A whole file."""
    body = b"".join(messages)
    head = struct.pack("<BBHI4s", 14, 0x20, 2100, len(body), b".FIT")
    whole = head + struct.pack("<H", compute_crc(head)) + body
    return whole + struct.pack("<H", compute_crc(whole))


def seconds(when: str) -> int:
    """A time the way FIT counts it; ``2026-11-24T17:30``, taken as universal."""
    return int((datetime.fromisoformat(when).replace(tzinfo=UTC) - _EPOCH).total_seconds())


def kind(value: int) -> bytes:
    return message(0, (0, "enum", value))


def session(start: str, sport: int, inside: int = 0, minutes: float = 50, km: float = 10, name: str = "") -> bytes:
    """A session of so many minutes, with five more where the watch stood still."""
    named: list[tuple[int, str, int | str]] = [(110, "text", name)] if name else []
    return message(
        18,
        (2, "u32", seconds(start)),
        (5, "enum", sport),
        (6, "enum", inside),
        (7, "u32", round((minutes + 5) * 60_000)),
        (8, "u32", round(minutes * 60_000)),
        (9, "u32", round(km * 100_000)),
        (22, "u16", 120),
        *named,
    )


def closing(universal: str, local: str) -> bytes:
    return message(34, (253, "u32", seconds(universal)), (5, "u32", seconds(local)))


def lifted(category: int, rest: bool = False) -> bytes:
    return message(225, (5, "u8", 0 if rest else 1), (7, "u16", category))


def workout(name: str, sport: int, inside: int = 0) -> bytes:
    return message(26, (4, "enum", sport), (11, "enum", inside), (8, "text", name))


def again(times: int) -> bytes:
    """A step that repeats the ones before it."""
    return message(27, (1, "enum", 6), (2, "u32", 0), (4, "u32", times))
