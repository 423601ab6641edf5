"""Turn a profile into the weeks that plugins are asked about: neighbours, key runs, phase, what can be estimated."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import evolve, frozen

from .catalogue import BONES
from .models import HEAVY, LEGS, LOADED_LEGS, Athlete, Day, Profile, Race, Run, Session, Strength, Week, WeekPlan
from .phases import phase

BACK, BACK_KNOWN, AHEAD = 14, 42, 21
SLOW_MINUTES_A_KM = 9  # a long run given in kilometres alone is judged at this pace, which errs towards key
SESSIONS_A_WEEK, HEAVY_A_WEEK, HEAVY_FROM_WEEK = 2, 1, 6  # estimates by convention, both said in the advice
CLEARED_DAYS = 90  # for which a clearance counts where nobody says since when the trouble is there; a convention
BREAK_DAYS = 21  # without strength work, after which a block has ended; a convention, as in the rules

_HEAVY_LEGS = LEGS & HEAVY


@frozen(slots=False)
class Thresholds:
    """From when on a run is a key run by its length or descent. Rules own these numbers."""

    long_minutes: int = 90
    descent_m: int = 500


def calendar(profile: Profile, thresholds: Thresholds) -> dict[int, Day]:
    """Collect every day of the file by its ordinal, each run judged key or not. Nothing to come is done."""
    days = [as_planned(day, profile.today) for plan in profile.weeks for day in plan.days]
    return {day.date.toordinal(): judged(day, thresholds) for day in days}


def as_planned(day: Day, today: date) -> Day:
    """The same day, but on one after ``today`` everything is planned: what lies ahead cannot have been done."""
    sessions: tuple[Session, ...] = (*day.runs, *day.strength, *day.other)
    if day.date <= today or not any(one.done for one in sessions):
        return day
    return evolve(
        day,
        runs=tuple(evolve(one, done=False) for one in day.runs),
        strength=tuple(evolve(one, done=False) for one in day.strength),
        other=tuple(evolve(one, done=False) for one in day.other),
    )


def plan_of(profile: Profile, when: date | None = None) -> WeekPlan | None:
    """Find the week that holds a date, or None.

    Without a date: the week of ``profile.today``, else the first after it, else the last.
    """
    day = profile.today if when is None else when
    inside = [plan for plan in profile.weeks if 0 <= (day - plan.starts).days < 7]
    if inside or when is not None:
        return inside[0] if inside else None
    return next((plan for plan in profile.weeks if plan.starts > day), profile.weeks[-1])


def judged(day: Day, thresholds: Thresholds) -> Day:
    """Say of each run whether it is a key run, unless the runner already did."""
    if not day.runs:
        return day
    runs = tuple([_judged(run, thresholds) for run in day.runs])
    return Day(day.date, runs, day.strength, day.other, day.rest, day.known, day.assumed, day.template)


def week_of(profile: Profile, plan: WeekPlan, days: Mapping[int, Day]) -> tuple[Athlete, Week]:
    """Put together what plugins are asked about one week. ``days`` is the calendar; it may hold what was placed."""
    start = plan.starts.toordinal()
    races = {race.date.toordinal(): race for race in profile.athlete.races}
    seven = tuple(days[start + place] for place in range(7))
    back = BACK
    while back < BACK_KNOWN and any(start - back - step in days for step in range(1, BACK_KNOWN - back + 1)):
        back += 1
    week = Week(
        seven,
        tuple(_day(number, start, days, races) for number in range(start - back, start)),
        tuple(_day(number, start, days, races) for number in range(start + 7, start + 7 + AHEAD)),
        profile.today,
        *phase(plan.starts, profile.athlete.races, profile.weeks),
    )
    return experienced(profile.athlete, week, profile.today, days), week


def experienced(athlete: Athlete, week: Week, today: date, days: Mapping[int, Day]) -> Athlete:
    """Fill in how long and how often the athlete has lifted by the start of a week; name what is estimated."""
    starts = week.starts
    ahead = [number for number in range(today.toordinal(), starts.toordinal()) if number in days]
    since = athlete.strength_since
    done = _done(min(today.toordinal() + 1, starts.toordinal()), days) if since is None else []
    if since is None:  # then the block begins with the first session there will have been by then
        lifted = [*(when for when, _ in done), *(days[number].date for number in ahead if days[number].strength)]
        since = min(lifted, default=None)
    weeks = 0 if since is None else max(0, (starts - since).days // 7 - _unknown_weeks(today, starts, days))
    # What is planned between today and this week will have been done by then.
    later = [lift for number in ahead for lift in days[number].strength if not lift.done and lift.work & LOADED_LEGS]
    heavy_later = sum(1 for lift in later if lift.work & _HEAVY_LEGS)
    new = athlete.strength_since is None
    estimated = []
    legs, heavy = athlete.leg_sessions, athlete.heavy_leg_sessions
    if legs is not None or new:
        shown = sum(1 for _, lift in done if lift.work & LOADED_LEGS) if legs is None else 0
        legs = (legs or 0) + shown + len(later)
    else:
        legs = SESSIONS_A_WEEK * weeks
        estimated += ["leg_sessions"] if weeks else []
    if heavy is not None or new:
        shown = sum(1 for _, lift in done if lift.work & _HEAVY_LEGS) if heavy is None else 0
        heavy = (heavy or 0) + shown + heavy_later
    else:
        heavy = min(legs, max(0, HEAVY_A_WEEK * (weeks - HEAVY_FROM_WEEK)))
        estimated += ["heavy_leg_sessions"] if weeks >= HEAVY_FROM_WEEK else []
    return evolve(
        athlete,
        cleared=clearances(athlete, today),
        strength_since=since,
        leg_sessions=legs,
        heavy_leg_sessions=heavy,
        weeks_of_strength=weeks,
        estimated=tuple(estimated),
    )


def _done(before: int, days: Mapping[int, Day]) -> list[tuple[date, Strength]]:
    """The strength sessions that the file shows as done before a day: those of the present block."""
    block: list[tuple[date, Strength]] = []
    for number in sorted(number for number in days if number < before):
        if lifts := [(days[number].date, lift) for lift in days[number].strength if lift.done]:
            block = [*block, *lifts] if _near(block, number) else lifts
    return block if _near(block, before) else []


def _near(block: list[tuple[date, Strength]], number: int) -> bool:
    return bool(block) and number - block[-1][0].toordinal() <= BREAK_DAYS


def clearances(athlete: Athlete, today: date) -> tuple[str, ...]:
    """What a clinician has cleared, as it counts today: nothing that lies ahead or is older than the trouble itself.

    For a pain without its days, and for signs of today, which have none, it counts for ``CLEARED_DAYS``, a convention
    of ours. A bone that has come to hurt since takes every clearance of bone stress with it.
    """
    on = athlete.cleared_on
    if on is None or not athlete.cleared:
        return athlete.cleared
    ago = (today - on).days
    if ago < 0:
        return ()
    later = {
        one.site
        for one in athlete.injuries
        if (one.pain or one.signs) and (CLEARED_DAYS if one.days is None else one.days) < ago
    }
    if not later.isdisjoint(BONES):
        later |= {"bone_stress", "repeated_bone_injury"}
    if ago > CLEARED_DAYS:
        later.update(athlete.state.signs)
    if athlete.weeks_postnatal is not None and 7 * athlete.weeks_postnatal < ago:
        later.add("pelvic_floor")
    return tuple(one for one in athlete.cleared if one not in later)


def _unknown_weeks(today: date, starts: date, days: Mapping[int, Day]) -> int:
    """The weeks between today and a week to come that the file does not hold: nobody lifts in them for sure."""
    ahead = range(starts.toordinal() - 7, today.toordinal() - 1, -7)
    return sum(1 for first in ahead if not any(number in days for number in range(first, first + 7)))


def with_strength(day: Day, lifts: tuple[Strength, ...]) -> Day:
    """The same day with other strength sessions."""
    return Day(day.date, day.runs, lifts, day.other, day.rest, day.known, day.assumed, day.template)


def _judged(run: Run, thresholds: Thresholds) -> Run:
    if run.key is not None:
        return run
    minutes = run.minutes
    if minutes is None and run.km is not None:
        minutes = int(run.km * SLOW_MINUTES_A_KM)
    long = run.effort == "long" and (minutes is None or minutes >= thresholds.long_minutes)
    downhill = run.descent_m is not None and run.descent_m >= thresholds.descent_m
    key = run.hard or long or downhill
    return Run(  # evolve() is many times slower, and every run passes here
        run.effort,
        run.minutes,
        run.km,
        run.descent_m,
        run.climb_m,
        run.part,
        key,
        run.done,
        run.distance,
        run.priority,
    )


def _day(number: int, start: int, days: Mapping[int, Day], races: Mapping[int, Race]) -> Day:
    """A neighbouring day: from the file, or assumed after the same weekday of the advised week."""
    if number in days:
        return days[number]
    when = date.fromordinal(number)
    if number in races:
        race = races[number]
        run = Run("race", distance=race.distance, priority=race.priority, km=race.km, key=True)
        return Day(when, (run,), assumed=True)
    like = days[start + (number - start) % 7]
    runs = like.runs
    for run in runs:
        if run.done or run.effort == "race":
            runs = tuple(evolve(run, done=False) for run in runs if run.effort != "race")
            break
    return Day(when, runs, (), like.other, like.rest, like.known, True)
