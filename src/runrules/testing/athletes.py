"""Write an athlete in one line: the tables of a profile as flat keywords."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ..models import Athlete
from ..problems import Path, Problem, did_you_mean
from ..profile.convert import convert
from ..profile.report import refused_at
from ..profile.tables import ATHLETE, STATE, WISHES
from ..profile.wrongs import Wrongs

#: Every keyword, and where it stands in a profile.
KEYWORDS: dict[str, Path] = {
    **{key: ("athlete", key) for key in (*ATHLETE, "injuries")},
    **{key: ("athlete", "state", key) for key in STATE},
    **{key: ("strength", key) for key in (*WISHES, "minutes_by_day")},
    "races": ("races",),
}
#: Keywords that take several words in one text: ``equipment="band dumbbell"``.
_LISTS = ("equipment", "conditions", "cleared", "signs", "days")
_INJURY, _RACE = ("site", "pain", "days", "signs"), ("date", "distance", "priority", "name")


def athlete(**facts: Any) -> Athlete:
    """Make an athlete of the keys of a profile: of ``[athlete]``, its ``state``, ``[strength]``, and two lists.

    ``injuries`` are pairs of site and pain (``days`` and ``signs`` may follow), ``races`` are dates with distance
    (priority and name may follow); or each is a table with the keys of the profile. Dates may be text, lists of words
    one text. Raises TypeError for a keyword that there is not, ProfileError (a ValueError) for values that a profile
    cannot hold.
    """
    for key in facts:
        if key not in KEYWORDS:
            hint = did_you_mean(key, KEYWORDS)
            raise TypeError(f'athlete() takes no keyword "{key}"' + (f"; {hint}" if hint else ""))
    # The week is only there because a profile needs one.
    raw: dict[str, Any] = {"weeks": [{"starts": date(2000, 1, 3)}]}
    for key, value in facts.items():
        if value is None:
            continue
        *way, last = map(str, KEYWORDS[key])
        table = raw
        for step in way:
            table = table.setdefault(step, {})
        table[last] = _raw(key, value)
    wrongs = Wrongs()
    profile = convert(raw, wrongs)
    if profile is None:
        raise _refused(facts, wrongs.found)
    return profile.athlete


def _raw(key: str, value: Any) -> Any:
    if key in _LISTS and isinstance(value, str):
        return value.split()
    if key in ("injuries", "races") and isinstance(value, Sequence) and not isinstance(value, str):
        return [_row(one, _INJURY if key == "injuries" else _RACE) for one in value]
    return list(value) if isinstance(value, (tuple, set, frozenset)) else value


def _row(one: Any, names: tuple[str, ...]) -> Any:
    """One injury or race; a place that is left out in the middle is None."""
    if isinstance(one, Mapping):
        return dict(one)
    if not isinstance(one, Sequence) or isinstance(one, str) or not 2 <= len(one) <= len(names):
        raise TypeError(f"write ({', '.join(names[:2])}) or a table, not {one!r}")
    row = {name: value for name, value in zip(names, one, strict=False) if value is not None}
    if "signs" in row:
        row["signs"] = row["signs"].split() if isinstance(row["signs"], str) else list(row["signs"])
    return row


def _refused(facts: Mapping[str, Any], problems: Sequence[Problem]) -> ValueError:
    """The profile's own error, at its places in the call."""
    text = "athlete("
    spans: dict[Path, tuple[int, int]] = {}
    for key, value in facts.items():
        text += ", " if spans else ""
        start = len(text) + len(key) + 1
        text += f"{key}={value!r}"
        spans[KEYWORDS[key]] = (start, len(text))
    placed = []
    for one in problems:
        path = one.path
        while path and path not in spans:
            path = path[:-1]
        placed.append((one, spans.get(path)))
    return refused_at(placed, text + ")", "athlete")
