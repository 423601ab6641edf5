"""Raw tables of a profile as text again: as TOML, and as JSON of the same shape."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

#: Keys that hold dates, which TOML writes without quotes.
_DATED = frozenset({"today", "running_since", "strength_since", "cleared_on", "date", "starts"})


def toml_text(raw: Mapping[str, Any]) -> str:
    """Write the tables of a profile that was read without a problem; reading it again gives the same profile."""
    lines: list[str] = []
    for key in sorted(raw, key=lambda key: isinstance(raw[key], dict | list)):  # what is no table stands on top
        lines += _LAID_OUT.get(key, _scalar)(key, raw[key])
    return "\n".join(lines).strip("\n") + "\n"


def json_tables(value: Any) -> Any:
    """Give the same tables with dates as text, as JSON has them."""
    if isinstance(value, Mapping):
        return {key: json_tables(one) for key, one in value.items()}
    if isinstance(value, list):
        return [json_tables(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _scalar(key: str, value: Any) -> Iterator[str]:
    yield _pair(key, value)


def _table(key: str, table: Mapping[str, Any]) -> Iterator[str]:
    """A table, its lists of tables and its tables below it."""
    yield from ("", f"[{key}]")
    below = [name for name in table if name in ("injuries", "state")]
    for name, value in table.items():
        if name not in below:
            yield _pair(name, value)
    for name in below:
        layout = _tables if isinstance(table[name], list) else _table
        yield from layout(f"{key}.{name}", table[name])


def _tables(key: str, tables: list[Mapping[str, Any]]) -> Iterator[str]:
    if not tables:
        return
    for table in tables:
        yield from ("", f"[[{key}]]")
        for name, value in table.items():
            yield _pair(name, value)


_LAID_OUT: Mapping[str, Callable[[str, Any], Iterator[str]]] = {
    "athlete": _table,
    "races": _tables,
    "strength": _table,
    "rules": _table,
    "plugins": _table,
    "template": _table,
    "weeks": _tables,
}


def _pair(key: str, value: Any) -> str:
    name = key if re.fullmatch("[A-Za-z0-9_-]+", key) else _quoted(key)
    return f"{name} = {_value(key, value)}"


def _value(key: str, value: Any) -> str:
    if isinstance(value, str):
        return value if key in _DATED else _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_value('', one) for one in value)}]"
    if isinstance(value, Mapping):
        inner = ", ".join(_pair(name, one) for name, one in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    return value.isoformat() if isinstance(value, date) else repr(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
