"""The tables of a profile, declared: which keys each has and what each key holds; and the one reader for all of them.

A reader of our own, because the declared tables are read without a conversion library's start-up time, and because
every problem needs the path of its key, a misplaced key the name of its table, and the schema the same declaration.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..models import DAYS
from ..problems import Path
from . import words
from .checks import Check, Choice, Each, Flag, Number, Text, When, Whole, called
from .wrongs import Wrongs, plain, shown

Table = Mapping[str, Check]

PLUGIN_NAME = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?"
SETTING_NAME = "[a-z][a-z0-9_]{0,59}"
RULE_ID = f"{PLUGIN_NAME}/{PLUGIN_NAME}"
MOST_WEEKS, MOST_RACES, MOST_INJURIES, MOST_SESSIONS, MOST_RULES = 520, 1000, 100, 8, 1000

MINUTES = Whole(1, 1440)
KM = Number(0, 1000, above=True)
METRES = Whole(0, 20000)
SCALE = Whole(0, 10)
LIFTING_MINUTES = Whole(5, 240)

ATHLETE: Table = {
    "name": Text(),
    "age": Whole(5, 120),
    "running_since": When(),
    "strength_since": When(),
    "leg_sessions": Whole(0, 100_000),
    "heavy_leg_sessions": Whole(0, 100_000),
    "equipment": Each(Choice((*words.EQUIPMENT, "gym")), 100),
    "terrain": Choice(words.TERRAINS),
    "conditions": Each(Choice(words.CONDITIONS), 100),
    "weeks_postnatal": Whole(0, 520),
    "cleared": Each(Choice(words.CLEARABLE), 100),
    "cleared_on": When(),
}
INJURY: Table = {
    "site": Choice(words.SITES),
    "pain": SCALE,
    "days": Whole(0, 36500),
    "signs": Each(Choice(words.INJURY_SIGNS), 100),
}
STATE: Table = {
    "soreness": SCALE,
    "fatigue": SCALE,
    "sleep_hours": Number(0, 24),
    "fever": Flag(),
    "signs": Each(Choice(words.STATE_SIGNS), 100),
}
WISHES: Table = {
    "sessions": Whole(0, 14),
    "minutes": LIFTING_MINUTES,
    "days": Each(Choice(DAYS), 7, 1),
    "goal": Choice(words.GOALS),
}
BY_DAY: Table = dict.fromkeys(DAYS, LIFTING_MINUTES)
PLUGINS: Table = {
    "require": Each(Text(1, PLUGIN_NAME, "the name of a plugin"), 100),
    "block": Each(Text(1, PLUGIN_NAME, "the name of a plugin"), 100),
}
TOP = ("today", "athlete", "races", "strength", "rules", "plugins", "template", "weeks")

_KEYS_OF = {
    "at the top of the file": TOP,
    "in [athlete]": (*ATHLETE, "injuries", "state"),
    "in [[athlete.injuries]]": tuple(INJURY),
    "in [athlete.state]": tuple(STATE),
    "in [[races]]": ("date", "distance", "priority", "name"),
    "in [strength]": (*WISHES, "minutes_by_day"),
    "in [plugins]": tuple(PLUGINS),
    "in [[weeks]]": ("starts", *DAYS),
}


def read_table(
    raw: object, path: Path, table: Table, wrongs: Wrongs, required: tuple[str, ...] = (), own: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Read the keys of a table that are right, and say what is wrong with the others.

    ``own`` are keys that the caller reads. A required key that is missing is not reported where an unknown key looks
    like it: that one is.
    """
    if not isinstance(raw, dict):
        wrongs.add(path, "P201", f"{called(path)} must be a table, not {shown(raw)}")
        return {}
    good = {}
    unknown = []
    for key, value in raw.items():
        if key in table:
            one = table[key](value, (*path, key), wrongs)
            if one is not None:
                good[key] = one
        elif key not in own:
            unknown.append(key)
    if unknown or required:
        _say_strange(raw, unknown, path, (*table, *own), required, wrongs)
    return good


def _say_strange(
    raw: dict[str, object],
    unknown: list[str],
    path: Path,
    known: tuple[str, ...],
    required: tuple[str, ...],
    wrongs: Wrongs,
) -> None:
    missing = [key for key in required if key not in raw]
    for key in unknown:
        homes = [home for home, keys in _KEYS_OF.items() if key in keys]
        # A key of this very table that is missing is likelier than one that strayed from another.
        lost = wrongs.near(key, tuple(missing)) if missing and not homes else ""
        if lost:
            missing.remove(lost)
        if homes:
            hint = f"{key} belongs {' or '.join(homes)}"
        else:
            hint = f'did you mean "{lost}"?' if lost else wrongs.meant(key, known)
        wrongs.add((*path, key), "P101", f'"{plain(key)}" is not a key of {_title(path)}', hint, on_key=True)
    for key in missing:
        wrongs.add(path, "P102", f"{key} is missing from {_title(path)}")


def _title(path: Path) -> str:
    named = ".".join(step for step in path if isinstance(step, str))
    if not path:
        return "a profile"
    if isinstance(path[-1], int) and len(path) <= 3 and path[0] != "weeks" or path[0] == "weeks" and len(path) == 2:
        return f"[[{named}]]"
    of_day = path[0] == "weeks" or path[0] == "template" and len(path) > 1
    return "a session" if of_day else f"[{named}]"
