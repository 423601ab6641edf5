"""What plugins read of athlete and week, as paths and plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs

from ..decisions import Decision
from ..models import Work, described

#: Ways to the same days: who takes one of these may have seen any day of them.
_DAYS = {
    "week.around": ("week.before", "week.days", "week.after"),
    "week.on": ("week.before", "week.days", "week.after"),
    "week.starts": ("week.days",),
}


def paths_of(read: Iterable[str]) -> tuple[str, ...]:
    """Name what was read by where it stands; ways to the same days become one."""
    return tuple(sorted({path for one in read for path in _DAYS.get(one, (one,))}))


def values(decision: Decision, paths: Iterable[str]) -> dict[str, Any]:
    """Give what stands at each path, as plain data."""
    roots = {"athlete": decision.athlete, "week": decision.week}
    found = {}
    for path in sorted(paths):
        root, _, name = path.partition(".")
        value = getattr(roots[root], name, None)
        if not callable(value):
            found[path] = plain(value)
    return found


def plain(value: object, sparse: bool = True) -> Any:
    """Make plain data of a value of ours; ``sparse`` leaves out what is as it is by default."""
    if isinstance(value, Work):
        return list(described(value._value_))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(one, sparse) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [plain(one, sparse) for one in value]
    kind: Any = type(value)
    if attrs.has(kind):
        return {
            field.name: plain(getattr(value, field.name), sparse)
            for field in attrs.fields(kind)
            if not (sparse and getattr(value, field.name) == field.default)
        }
    return value
