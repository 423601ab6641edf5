"""Answers of one line, as people type them, read into the raw tables of a profile.

The profile's own reader judges them, so that an answer that is taken is one that the written profile can hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from ..models import DAYS, WEEKDAYS
from . import words
from .checks import FIRST_DATE
from .convert import convert
from .wrongs import Wrongs, guess, plain

Raw = dict[str, Any]

NOTHING = ("", "-", "no", "none", "nothing", "never")
_UNITS = re.compile(r"(?<=\d)\s+(?=(?:min|h|km|mi|m|days?|weeks?)\b)")
_WAIT_DAYS = {"day": 1, "week": 7}
#: What people call the place, and the sites that it may be.
PLACES = {
    "achilles": ("achilles_midportion", "achilles_insertional", "achilles_rupture"),
    "ankle": ("ankle_sprain",),
    "back": ("low_back",),
    "calf": ("calf_strain", "calf_tear_acute"),
    "foot": ("plantar", "bsi_foot"),
    "groin": ("groin_strain", "groin_hip"),
    "hamstring": ("hamstring_strain", "pht"),
    "heel": ("plantar", "achilles_insertional"),
    "hip": ("gluteal_tendon", "groin_hip", "bsi_hip"),
    "knee": ("pfp", "patellar_tendon", "itbs", "knee_swelling"),
    "shin": ("mtss", "bsi_tibia"),
}


class Unclear(ValueError):
    """An answer that is not understood, with what may have been meant."""


def judge_today(today: date) -> date:
    """Give the day back if a profile can hold it; Unclear if not."""
    _judge(today=today)
    return today


def read_runs(text: str, starts: date) -> Raw:
    """Read ``mon easy 40min, sat long 16km`` into the days of a week; Unclear with everything that is wrong."""
    days: dict[str, list[str]] = {}
    for part in _parts(text):
        tokens = [word for word in re.split(r"[\s/&:]+", part) if word not in ("", "and")]
        named = [_day(word) for word in tokens]
        count = named.index("") if "" in named else len(named)
        if not count:
            near = guess(tokens[0], (*DAYS, *map(str.lower, WEEKDAYS)))
            hint = f'did you mean "{near}"?' if near else 'write the day first: "wed intervals 60min"'
            raise Unclear(f'"{plain(tokens[0])}" is not a day; {hint}')
        if count == len(tokens):
            raise Unclear(
                f'{named[0]}: no run is said; write "{named[0]} easy 40min", or for two days "mon wed easy 40min"'
            )
        session = " ".join(word if word in words.PRIORITIES else word.lower() for word in tokens[count:])
        for day in named[:count]:
            days.setdefault(day, []).append(session)
    if not days:
        raise Unclear('say at least one day: "wed easy 40min"')
    week: Raw = {day: days[day][0] if len(days[day]) == 1 else days[day] for day in DAYS if day in days}
    _judge(weeks=[{"starts": starts, **week}])
    return week


def read_hurts(text: str) -> list[Raw]:
    """Read ``achilles_midportion 3, mtss 2 10days`` into injuries, each with its pain; Unclear where one is not."""
    injuries = [_injury(part.lower()) for part in _parts(text) if part.lower() not in NOTHING]
    _judge(athlete={"injuries": injuries})
    return injuries


def read_since(text: str, today: date) -> date | None:
    """Read ``2026-05-04``, ``2026-05``, ``3 months`` (before ``today``) or ``never``, which is None."""
    said = text.strip().lower()
    if said in NOTHING:
        return None
    since = _as_date(said) or _as_past(said, today)
    if since is None:
        near = guess(said, ("never",))
        hint = f'did you mean "{near}"?' if near else 'write 2026-05-04, 2026-05, "3 months" or never'
        raise Unclear(f'"{plain(text.strip())}" is no date; {hint}')
    if not FIRST_DATE <= since <= today:
        raise Unclear(f"{since} is after {today}" if since > today else f"{since} is too long ago")
    return since


def read_kit(text: str) -> list[str]:
    """Read ``band, dumbbell``, ``gym`` or ``none`` into equipment; Unclear for what is not known."""
    owned: list[str] = []
    for part in _parts(text.lower().replace(" and ", ",")):
        name = _singular(part.replace(" ", "-"))
        apart = [_singular(word) for word in part.split()]
        owned += apart if not _known(name) and all(map(_known, apart)) else [name]
    kit = [name for name in dict.fromkeys(owned) if name not in NOTHING]
    _judge(athlete={"equipment": kit})
    return kit


def read_races(text: str, today: date, days: Raw) -> list[Raw]:
    """Read ``2027-04-25 half`` or ``2027-04-25 12.5 B`` into races from ``today`` on, A races unless they say more.

    Unclear also where they contradict each other, or races among the ``days`` of the week from ``today`` on.
    """
    races = [_race(part, today) for part in _parts(text) if part.lower() not in NOTHING]
    _judge(races=races, weeks=[{"starts": today, **days}])
    return races


def _parts(text: str) -> list[str]:
    parts = (" ".join(part.split()) for part in re.split(r"[,;\n]", text))
    return [_UNITS.sub("", part) for part in parts if part]


def _judge(**tables: object) -> None:
    """Let the profile's own reader say what is wrong."""
    wrongs = Wrongs()
    convert({"weeks": [{"starts": date(2000, 1, 3)}], **tables}, wrongs)
    if wrongs.found:
        raise Unclear("\n".join(_said(one.path, one.message, one.hint) for one in wrongs.found))


def _said(path: tuple[str | int, ...], message: str, hint: str) -> str:
    day = f"{path[2]}: " if path[0] == "weeks" and len(path) > 2 else ""
    return f"{day}{message}" + (f"; {hint}" if hint else "")


def _day(word: str) -> str:
    low = word.lower().rstrip(".")
    return next((day for day, name in zip(DAYS, WEEKDAYS, strict=True) if _begins(name.lower(), low)), "")


def _begins(name: str, word: str) -> bool:
    return len(word) >= 3 and name.startswith(word) or word == f"{name[:3]}s"


def _injury(part: str) -> Raw:
    name: list[str] = []
    injury: Raw = {}
    signs: list[str] = []
    for word in part.split():
        waited = re.fullmatch(r"([0-9]{1,5})(day|week)s?", word)
        if re.fullmatch(r"[0-9]{1,2}(/10)?", word):
            injury["pain"] = int(word.removesuffix("/10"))
        elif waited:
            injury["days"] = int(waited[1]) * _WAIT_DAYS[waited[2]]
        elif word in words.INJURY_SIGNS:
            signs.append(word)
        elif name and injury:
            near = guess(word, words.INJURY_SIGNS)
            hint = f'did you mean "{near}"?' if near else f"known signs are {', '.join(words.INJURY_SIGNS)}"
            raise Unclear(f'"{plain(word)}" is not a sign; {hint}')
        else:
            name.append(word)
    site = _site("_".join(name), name)
    if "pain" not in injury:
        raise Unclear(f'{site}: how much, from 0 to 10? Write "{site} 3"; 0 is an old injury')
    return {"site": site, **injury, **({"signs": signs} if signs else {})}


def _site(site: str, said: Iterable[str]) -> str:
    if site in words.SITES:
        return site
    meant = next((PLACES[word] for word in said if word in PLACES), ())
    if meant:
        from ..catalogue import pains

        called = pains()
        choices = "\n".join(f"  {one:<21} {called[one]}" for one in meant)
        raise Unclear(f'"{plain(site)}": write what comes nearest (it is no diagnosis):\n{choices}')
    near = guess(site, (*words.SITES, *PLACES))
    hint = f'did you mean "{near}"?' if near else f"known are {', '.join(PLACES)}"
    raise Unclear(f'"{plain(site)}" is not a known place; {hint}')


def _as_date(said: str) -> date | None:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", said):
        return None
    try:
        return date.fromisoformat(said if len(said) == 10 else f"{said}-01")
    except ValueError:
        return None


def _as_past(said: str, today: date) -> date | None:
    ago = re.fullmatch(r"(?:for )?([0-9]{1,3}) ?(day|week|month|year)s?(?: ago)?", said)
    if not ago:
        return None
    count, unit = int(ago[1]), ago[2]
    if unit in _WAIT_DAYS:
        return today - timedelta(days=count * _WAIT_DAYS[unit])
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "year" else 1)
    if months < FIRST_DATE.year * 12:
        return date.min
    return date(months // 12, months % 12 + 1, min(today.day, 28))


def _known(name: str) -> bool:
    return name in words.EQUIPMENT or name == "gym" or name in NOTHING


def _singular(word: str) -> str:
    return word if _known(word) or not _known(word.removesuffix("s")) else word.removesuffix("s")


def _race(part: str, today: date) -> Raw:
    said, *rest = part.split()
    when = _as_date(said)
    if when is None or len(said) != 10:
        raise Unclear(f'"{plain(said)}" is no date; write "2027-04-25 half", or none')
    if when < today:
        raise Unclear(f"the race on {when} is before {today}")
    priority = rest.pop().upper() if len(rest) > 1 and rest[-1].upper() in words.PRIORITIES else "A"
    if not rest:
        raise Unclear(f'{when}: how far? Write "{when} half", or kilometres: "{when} 12.5"')
    return {"date": when, "distance": _distance(" ".join(rest).lower()), "priority": priority}


def _distance(said: str) -> str | float:
    if said in words.DISTANCES:
        return said
    number = re.fullmatch(r"([0-9]{1,4}(?:\.[0-9]{1,3})?)(?:km|k)?", said)
    return float(number[1]) if number else {"half marathon": "half", "half-marathon": "half"}.get(said, said)
