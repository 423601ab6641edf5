"""From a file to its text: bounded in size and in the length of its lines, in whichever encoding it is."""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Iterator
from typing import IO

from .found import refused

MOST_BYTES = 10_000_000
MOST_STREAMED = 300_000_000
MOST_UNPACKED = 50_000_000
LONGEST_LINE = 500_000


def head_of(path: str, name: str) -> bytes:
    """Give the first 64 thousand bytes; ProfileError where the file cannot be read."""
    if called(path) == "(address)":
        raise refused(name, "S001", "addresses are not opened; save the calendar as a file and name that")
    try:
        if not os.path.isfile(path):
            raise refused(name, "S001", "there is no such file" if not os.path.exists(path) else "this is no file")
        with open(path, "rb") as file:
            return file.read(65_536)
    except (OSError, ValueError) as fault:
        if hasattr(fault, "problems"):
            raise
        reason = (getattr(fault, "strerror", None) or "no file can have this name").lower()
        raise refused(name, "S001", f"cannot read the file: {reason}") from None


def unpacked(path: str, to: str, name: str) -> None:
    """Unpack what one gzip file holds; ProfileError where it is broken, or for more than fifty million bytes."""
    left = MOST_UNPACKED
    try:
        with gzip.open(path) as packed, open(to, "wb") as plain:
            while piece := packed.read(1 << 20):
                left -= len(piece)
                if left < 0:
                    raise refused(name, "S004", f"what is packed in it has at most {MOST_UNPACKED:,} bytes")
                plain.write(piece)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise refused(name, "S003", "this packed file is broken or cut off") from None


def called(path: str) -> str:
    """Name a file in messages: on one line, and an address never by its text, which may hold a secret."""
    if re.match(r"\s*(?:[a-z][a-z0-9+.-]*:/|(?:https?|webcals?|ftp):)", path, re.IGNORECASE):
        return "(address)"
    return re.sub("[\x00-\x1f\x7f-\x9f]+", " ", path)


def text_of(path: str, name: str) -> str:
    """Read a whole text with bare line feeds; ProfileError for more than ten million bytes."""
    with open(path, "rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise refused(name, "S004", f"a file of this kind has at most {MOST_BYTES:,} bytes")
    return decoded(data).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def lines_of(path: str, name: str) -> Iterator[str]:
    """Read a text line by line; ProfileError for huge lines, and after 300 million characters."""
    with open(path, "rb") as start:
        sample = start.read(65_536)
    encoding = _encoding(sample)
    read = 0
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        while line := _line(file, name):
            read += len(line)
            if read > MOST_STREAMED:
                raise refused(name, "S004", f"a table has at most {MOST_STREAMED:,} characters")
            yield line.replace("\x00", "")


def _line(file: IO[str], name: str) -> str:
    line = file.readline(LONGEST_LINE + 1)
    if len(line) > LONGEST_LINE:
        raise refused(name, "S004", f"a line of a table has at most {LONGEST_LINE:,} characters")
    return line


def decoded(data: bytes) -> str:
    """Turn bytes into text without a byte-order mark; what fits no encoding becomes a sign for that."""
    return data.decode(_encoding(data), "replace").removeprefix("\ufeff")


def is_binary(head: bytes) -> bool:
    """Tell whether this is no text: more than one in fifty of its characters are controls that no text holds."""
    text = decoded(head)
    odd = sum(char < " " and char not in "\t\n\v\f\r\x1b" for char in text)
    return odd * 50 > len(text)


def _encoding(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    try:
        data[:-4].decode("utf-8") if len(data) >= 65_536 else data.decode("utf-8")
    except UnicodeDecodeError as fault:
        return "utf-8-sig" if fault.start >= len(data) - 8 and len(data) >= 65_000 else "cp1252"
    return "utf-8-sig"
