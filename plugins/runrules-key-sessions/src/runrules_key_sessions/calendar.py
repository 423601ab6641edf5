"""The key runs in and around a week, each with the evenings before it that a guard can close."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from runrules import WEEKDAYS, Athlete, Day, Run, Week

EFFORTS = {
    "tempo": "a tempo run",
    "intervals": "intervals",
    "hills": "hill repeats",
    "race-pace": "a race-pace run",
    "race": "your race",
    "long": "a long run",
}
#: Days that are looked at on each side of the week: as far as the longest guard of a key run reaches.
REACH = 3


class Key(NamedTuple):
    """A day with a key run. ``place`` is where it stands among the days looked at; ``late`` means in the evening."""

    place: int
    when: date
    effort: str
    race: bool
    long: bool
    late: bool

    @property
    def guarded(self) -> date | None:
        """The date that a guard hangs on, or None for a race, which does not move."""
        return None if self.race else self.when

    @property
    def weighty(self) -> bool:
        """Whether the run matters more than tempo, intervals and hills: a race, a long run, a run at race pace."""
        return self.race or self.long or self.effort == "race-pace"


class Calendar(NamedTuple):
    """The days looked at, ``first`` being the place where the week begins, and what they hold.

    ``keys`` are in order of date; ``at`` has the key run, or None, of every place.
    """

    days: tuple[Day, ...]
    first: int
    keys: tuple[Key, ...]
    at: tuple[Key | None, ...]

    def evenings(self, key: Key, hours: float) -> tuple[date, ...]:
        """The dates whose evening is less than ``hours`` before a key run, the eve always, the latest first.

        Strength is taken to be at eight in the evening, a run at eight in the morning unless it is a late one.
        Dates outside the week are kept, so that the guard can move with its run. Empty when a run of another week
        reaches no day of this one.
        """
        count = days_guarded(key.late, hours)
        place, first = key.place, self.first
        if place - count >= first + 7 or place < first:
            return ()
        return tuple([self.days[place - back].date for back in range(1, count + 1) if back <= place])


def days_guarded(late: bool, hours: float) -> int:
    """How many days before a run, in the evening or not, lie within ``hours`` of it: one to three."""
    if hours <= 36:
        return 1
    shift = 12 if late else 0
    return 1 + (36 + shift < hours) + (60 + shift < hours)


def look(athlete: Athlete, week: Week, back: int, ahead: int, long_minutes: int, descent_m: int) -> Calendar:
    """Find the key runs of a week and of up to ``back`` days before and ``ahead`` days after it."""
    before = week.before[-min(back, REACH) :]
    days = before + week.days + week.after[: min(ahead, REACH)]
    races = {race.date for race in athlete.races}
    at: list[Key | None] = []
    for place, day in enumerate(days):
        runs = [run for run in day.runs if run.key] if day.runs else []
        race = day.date in races if races else False
        at.append(_key(place, day.date, runs, race, long_minutes, descent_m) if runs or race else None)
    return Calendar(days, len(before), tuple([key for key in at if key is not None]), tuple(at))


def _key(place: int, when: date, runs: list[Run], race: bool, long_minutes: int, descent_m: int) -> Key:
    """Make one of all key runs of a day: a race before all, then what tires like a long run, then the first."""
    effort, late, long = "", bool(runs), False
    for run in runs:
        race = race or run.effort == "race"
        late = late and run.part == "pm"
        if not long and _long(run, long_minutes, descent_m):
            long, effort = True, run.effort
    if race:
        return Key(place, when, "race", True, False, late)
    return Key(place, when, effort or runs[0].effort, False, long, late)


def _long(run: Run, long_minutes: int, descent_m: int) -> bool:
    """Whether a key run tires like a long one: a run that is not fast, one long at race pace, or a big descent."""
    if not run.hard or (run.descent_m or 0) >= descent_m:
        return True
    return run.effort == "race-pace" and (run.minutes or 0) >= long_minutes


def quiet(run: Run) -> bool:
    """Whether a run is easy enough to need no protection."""
    return not run.key and not run.hard and run.effort != "long"


def easy(day: Day) -> bool:
    """Whether a day holds only easy running; a day that nobody knows counts as one."""
    if not day.known:
        return True
    return bool(day.runs) and all(quiet(run) for run in day.runs)


def brings(key: Key) -> str:
    """What a day brings, for people: "Wednesday brings a tempo run"."""
    what = EFFORTS.get(key.effort, "a key run")
    return f"{WEEKDAYS[key.when.weekday()]} brings {what}"


def listed(dates: list[date]) -> str:
    """Name days for people: "Monday, Tuesday and Friday"."""
    names = [WEEKDAYS[when.weekday()] for when in dates]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
