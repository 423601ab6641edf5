"""From a file or its text to raw tables. Nothing absurd gets further than this: size, depth, encoding, syntax."""

from __future__ import annotations

import os
import re
import tomllib
from typing import Any, NoReturn

from ..problems import Problem

MOST_BYTES = 1_000_000
MOST_DEEP = 64

# Strings and comments are passed over; the rest is what nests. Possessive, and each string ends at the end of the text
# at the latest, so that no text makes the search go back.
_NESTING = re.compile(
    r'"""(?:[^\\"]|\\.|"(?!""))*+(?:""")?'
    r"|'''(?:[^']|'(?!''))*+(?:''')?"
    r'|"(?:\\.|[^"\\\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|\#[^\n]*+"
    r"|[\[\]{}.=,\n]",
    re.DOTALL,
)


def read_file(path: str | os.PathLike[str]) -> bytes:
    """Read a file of at most a million bytes; ProfileError for any other and for one that cannot be read."""
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        _refuse("P002", f"cannot read the file: {reason[:1].lower()}{reason[1:]}", "", str(path))
    except ValueError:
        _refuse("P002", "cannot read the file: no file can have this name", "", str(path))
    return data


def decode(data: str | bytes, name: str) -> str:
    """Turn bytes into text with bare line feeds and without a byte-order mark; ProfileError where that fails."""
    if len(data) > MOST_BYTES:
        _refuse("P003", f"a profile has at most {MOST_BYTES:,} bytes", "", name, 1, 1)  # nobody reads on to look for it
    text = data if isinstance(data, str) else _utf8(data, name)
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _utf8(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        good = data[: fault.start].decode("utf-8").removeprefix("\ufeff")
        line, column = good.count("\n") + 1, len(good) - good.rfind("\n")
        message = f"this is not UTF-8: byte {fault.start} of the file is 0x{data[fault.start]:02X}"
        _refuse("P002", message, data.decode("utf-8", "replace").removeprefix("\ufeff"), name, line, column)


def kind_of(text: str, name: str) -> str:
    """Tell ``"json"`` from ``"toml"`` by the name or by how the text begins: no TOML begins with a brace."""
    return "json" if name.lower().endswith(".json") or text.lstrip()[:1] == "{" else "toml"


def parse(text: str, kind: str, name: str) -> dict[str, Any]:
    """Parse the text into raw tables; ProfileError with line and column where it is not TOML or JSON."""
    _refuse_depth(text, name)
    try:
        raw = tomllib.loads(text) if kind == "toml" else _parse_json(text, name)
    except RecursionError:
        _refuse("P003", f"this is nested more than {MOST_DEEP} deep", text, name, 1, 1)
    except ValueError as fault:
        if hasattr(fault, "problems"):
            raise
        from .syntax import explain

        _refuse_as(explain(fault, text, kind), text, name)
    return raw


def _parse_json(text: str, name: str) -> dict[str, Any]:
    import json

    twice: list[str] = []

    def table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            twice.append("")
        return made

    raw = json.loads(text, object_pairs_hook=table)
    if twice:
        from .json_places import duplicates

        _refuse_as(duplicates(text), text, name)
    if not isinstance(raw, dict):
        _refuse("P201", "a profile must be a table in braces", text, name, 1, 1)
    return raw


def _refuse_depth(text: str, name: str) -> None:
    if text.count("[") + text.count("{") <= MOST_DEEP and text.count(".") <= MOST_DEEP:
        return  # whatever of it stands in strings: a short week need not be looked at more closely
    deep = dots = 0
    for found in _NESTING.finditer(text):
        token = found[0]
        if token == "[" or token == "{":
            deep += 1
        elif token == "]" or token == "}":
            deep -= 1
        elif token == ".":
            dots += 1
        else:
            dots = 0 if token in ("\n", "=", ",") else dots
            continue
        if deep > MOST_DEEP or dots > MOST_DEEP:
            start = found.start()
            line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
            _refuse("P003", f"this is nested more than {MOST_DEEP} deep", text, name, line, column)


def _refuse(
    code: str, message: str, text: str, name: str, line: int | None = None, column: int | None = None
) -> NoReturn:
    _refuse_as([Problem((), code, message, line=line, column=column)], text, name)


def _refuse_as(problems: list[Problem], text: str, name: str) -> NoReturn:
    from .report import refused

    raise refused(problems, text, name)
