"""Races: what ``[[races]]`` and the race sessions of the weeks say of one date is one race."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from attrs import evolve

from ..models import Day, Race, Run, WeekPlan
from ..problems import Path
from . import words
from .checks import Choice, Text, When, items_of
from .sessions import Found, bucket, race_distance
from .tables import MOST_RACES, Table, read_table
from .wrongs import Wrongs

RACE: Table = {
    "date": When(),
    "distance": race_distance,
    "priority": Choice(words.PRIORITIES),
    "name": Text(),
}


class Claim(NamedTuple):
    """What one place in the file says about the race of a date. None or "": nothing."""

    date: date
    path: Path
    distance: str | None = None
    priority: str | None = None
    km: float | None = None
    name: str = ""
    within: tuple[int, int] | None = None


def read_races(raw: object, wrongs: Wrongs) -> list[Claim]:
    """Read ``[[races]]``, in the order of the file."""
    claims = []
    for place, one in enumerate(items_of(raw, ("races",), wrongs, MOST_RACES)):
        path = ("races", place)
        table = read_table(one, path, RACE, wrongs, ("date", "distance"))
        if "date" not in table or "distance" not in table:
            continue
        said = table["distance"]
        km = said if isinstance(said, float) else None
        distance = bucket(km) if km is not None else said
        claims.append(Claim(table["date"], path, distance, table.get("priority"), km, table.get("name", "")))
    return claims


def claims_of(sessions: Iterable[tuple[date, Found]]) -> list[Claim]:
    """Turn the race sessions of the weeks into claims."""
    claims = []
    for when, found in sessions:
        run = found.session
        if isinstance(run, Run):
            # Kilometres that lie off the distance are the whole run's, with its warm-up.
            km = run.km if run.km is not None and bucket(run.km) == run.distance else None
            claims.append(Claim(when, found.path, run.distance, run.priority, km, within=found.within))
    return claims


def merge_races(claims: list[Claim], wrongs: Wrongs) -> tuple[tuple[Race, ...], tuple[str, ...]]:
    """Make one race of all that is said of a date, by date, and say in sentences what was taken for granted.

    What one place leaves out another may say. Two that contradict each other are a problem of the second, a race
    of which nobody says the distance is a problem of the first.
    """
    by_date: dict[date, Claim] = {}
    for claim in claims:
        before = by_date.get(claim.date)
        by_date[claim.date] = _joined(before, claim, wrongs) if before else claim
    races, assumed = [], []
    for when, one in sorted(by_date.items()):
        if one.distance is None:
            hint = 'write "race 10k", or give the race in [[races]]'
            wrongs.add(one.path, "P305", f"the race on {when} has no distance", hint, within=one.within)
            continue
        if one.priority is None:
            assumed.append(f"The race on {when} has no priority; it is taken as an A race.")
        races.append(Race(when, one.distance, one.priority or "A", one.name, one.km))  # type: ignore[arg-type]
    return tuple(races), tuple(assumed)


def place_races(weeks: tuple[WeekPlan, ...], races: tuple[Race, ...]) -> tuple[tuple[WeekPlan, ...], tuple[str, ...]]:
    """Put every race into the day it falls on, in full, and say which plans for the day it came on top of."""
    if not races:
        return weeks, ()
    on = {race.date: race for race in races}
    assumed: list[str] = []
    placed = tuple(
        evolve(week, days=tuple(_with_race(day, on.get(day.date), assumed) for day in week.days)) for week in weeks
    )
    return placed, tuple(assumed)


def _with_race(day: Day, race: Race | None, assumed: list[str]) -> Day:
    if race is None:
        return day
    if day.race:
        return evolve(day, runs=tuple(_completed(run, race) if run.effort == "race" else run for run in day.runs))
    if day.known:
        assumed.append(f"The race on {race.date} is added to what the week has for that day.")
    run = Run("race", km=race.km, distance=race.distance, priority=race.priority)
    return evolve(day, runs=(*day.runs, run), rest=False, known=True)


def _completed(run: Run, race: Race) -> Run:
    km = race.km if run.km is None else run.km
    return evolve(run, distance=race.distance, priority=race.priority, km=km)


def _joined(one: Claim, other: Claim, wrongs: Wrongs) -> Claim:
    for what in ("distance", "priority"):
        was, now = getattr(one, what), getattr(other, what)
        if was and now and was != now:
            message = f"the race on {other.date} has {what} {now} here and {was} elsewhere"
            key = other.path[0] == "races"
            path = (*other.path, what) if key else other.path
            wrongs.add(path, "P402", message, "make both the same", within=None if key else other.within)
    return one._replace(
        distance=one.distance or other.distance,
        priority=one.priority or other.priority,
        km=other.km if one.km is None else one.km,
        name=one.name or other.name,
    )
