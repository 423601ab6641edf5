"""A sore Achilles or heel: its own slow work, on named days, and no jumps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from runrules import JUMPS, LEGS, WEEKDAYS, Cue, Day, Favour, Notice, Settings, Statement, Veto, Week, exercises

from .rules import ACHILLES, PAIN_SCALE, PLANTAR

RACE_DAYS, AFTER_RACE = 3, 2  # before and after a race without calf work of its own
_START = "; where your session says fewer, start with its numbers"
FEW_A_WEEK = 3  # up to here every second day is enough


@cache
def calf_raises() -> tuple[str, ...]:
    """Calf work that can be heavy, is counted in repetitions and suits the tendon."""
    return tuple(
        one.id
        for one in exercises().values()
        if one.pattern == "calf" and one.reps and "heavy" in one.loads and "achilles_midportion" in one.rehab_for
    )


@cache
def heel_raises() -> tuple[str, ...]:
    """The heel raises over a towel."""
    return tuple(one.id for one in exercises().values() if one.pattern == "foot" and "plantar" in one.rehab_for)


def no_jumps(achilles: bool, plantar: bool) -> Iterator[Statement]:
    """Close jumps, whatever else is open."""
    if achilles:
        yield Veto(ACHILLES, JUMPS, message="No jumps while the Achilles hurts.")
    if plantar:
        yield Veto(PLANTAR, JUMPS, message="No jumps while the heel hurts.")


def achilles(week: Week, settings: Settings, young: bool, less: bool) -> Iterator[Statement]:
    """Bring the calf raises in, and name their days. ``less``: pain has closed what is heavy for now."""
    times = settings.whole(ACHILLES, "sessions_per_week")
    days = spaced(week, times, 3 if times < FEW_A_WEEK else 2 if times == FEW_A_WEEK else 1)
    most = settings.whole(PAIN_SCALE, "reduce_max")
    numbers = tuple([(one.name, settings.whole(ACHILLES, one.name)) for one in ACHILLES.settings])
    said = dict(numbers)
    lighter = ", for now with less weight" if less and not young else ""
    heavier = "" if young else " heavier ones, once the pain allows" if less else " heavier ones"
    message = (
        f"{_slow(young, less)} {_often(times)} are what the trials used; {_on(days)}{lighter}. {said['sets']} sets,"
        f" at first of {said['reps_start']} repetitions, over {said['weeks']} weeks towards"
        f" {said['reps_end']}{heavier}{_START if days else ''}. They do not count as a leg"
        " session, and stay off the eve of a key run. Skip jumps and fast hills, and check the tendon the next"
        " morning. If the pain is at the"
        f" heel bone, stay on the floor: no drop below it. Above {most} of 10, a pop or swelling: stop and see a"
        " professional."
    )
    yield Notice(ACHILLES, message, dates=tuple([day.date for day in days]) or None)
    yield Favour(ACHILLES, calf_raises(), 5, "In because of the sore Achilles: slow calf work.", LEGS, numbers)
    yield Cue(ACHILLES, calf_raises(), f"Slowly up, slowly down; pain up to {most} of 10 that settles by tomorrow.")


def plantar(week: Week, settings: Settings) -> Iterator[Statement]:
    """Bring the heel raises in, and name their days."""
    step = settings.whole(PLANTAR, "every_days")
    days = every(week, step)
    numbers = tuple((one.name, settings.whole(PLANTAR, one.name)) for one in PLANTAR.settings)
    said = dict(numbers)
    message = (
        f"Slow heel raises with a rolled towel under the toes, every {'second' if step == 2 else 'third'} day;"
        f" {_on(days)}. {said['sets']} sets of up to {said['reps']}{_START if days else ''}. Better than"
        " stretching at three months, the same after a year. Skip jumps meanwhile."
    )
    yield Notice(PLANTAR, message, dates=tuple(day.date for day in days) or None, params=numbers)
    yield Favour(PLANTAR, heel_raises(), 5, "In because of the sore heel: slow heel raises.", LEGS, numbers)


def spaced(week: Week, most: int, step: int) -> tuple[Day, ...]:
    """Find up to ``most`` days for heavy work, ``step`` days apart, none over, on the eve of a key run or near a race.

    Days of key runs and days meant as rest are taken only where fewer than two others are found, and a rest day only
    if it is not the only one.
    """
    keys, races = _keys(week), _races(week)
    days = week.days
    fit = [place for place in range(7) if days[place].date >= week.today and place + 1 not in keys]
    fit = [place for place in fit if not _near(races, place)]
    rests = sum(day.rest for day in days) > 1
    plain = [place for place in fit if not days[place].rest and place not in keys]
    for places in (plain, [place for place in fit if rests or not days[place].rest]):
        found: list[int] = []
        for place in places:
            if len(found) < most and (not found or place - found[-1] >= step):
                found.append(place)
        if len(found) > 1:
            break
    return tuple([days[place] for place in found])


def every(week: Week, step: int) -> tuple[Day, ...]:
    """Take every ``step``-th day, beginning where the fewest are rest days or eves of key runs; none near a race."""
    keys, races = _keys(week), _races(week)
    worse = [place for place, day in enumerate(week.days) if day.rest or place + 1 in keys]
    best = min(range(step), key=lambda first: (sum(place % step == first for place in worse), first))
    places = [place for place in range(best, 7, step) if not _near(races, place)]
    return tuple([week.days[place] for place in places if week.days[place].date >= week.today])


def _keys(week: Week) -> set[int]:
    """The places of the days with a key run, 0 to 7: the day after the week is one of them."""
    return {place for place, day in enumerate((*week.days, *week.after[:1])) if day.runs and day.key_run is not None}


def _races(week: Week) -> set[int]:
    """The places of the days with a race, from those just before the week to those soon after it."""
    first = len(week.before) - AFTER_RACE
    near = week.around[max(0, first) : len(week.before) + 7 + RACE_DAYS]
    start = week.starts.toordinal()
    return {day.date.toordinal() - start for day in near if day.runs and day.race is not None}


def _near(races: set[int], place: int) -> bool:
    """Whether a race stands on the day, soon after it, or just before."""
    return any(place - AFTER_RACE <= race <= place + RACE_DAYS for race in races)


def _slow(young: bool, less: bool) -> str:
    if young:
        return "Slow calf raises with the adult who teaches you,"
    return "Slow calf raises," if less else "Slow, heavy calf raises,"


def _often(times: int) -> str:
    return {2: "twice a week,", 3: "three times a week,"}.get(times, f"{times} times a week,")


def _on(days: Sequence[Day]) -> str:
    if not days:
        return "this week no day suits them, so leave them out"
    names = [WEEKDAYS[day.date.weekday()] for day in days]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"this week on {listed}, in your session or on their own"
