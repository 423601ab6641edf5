"""What is known of a runner's jumps: which there are, how many so far, and how fast the easy runs go."""

from __future__ import annotations

from functools import cache
from math import inf

from runrules import JUMPS, Settings, Week, exercises

from .rules import DOSE

SPIKE, WINDOW, REAL_DAYS = 0.1, 30, 7  # a run so much longer than any of so many days, of which so many are known
EASY = frozenset({"easy", "long", "recovery"})


@cache
def all_jumps() -> tuple[str, ...]:
    return tuple(one.id for one in exercises().values() if one.area == "jumps")


@cache
def small_jumps() -> tuple[str, ...]:
    """Those that can be light: skipping and pogo hops."""
    known = exercises()
    return tuple(one for one in all_jumps() if "light" in known[one].loads)


def contacts(week: Week, weeks_beyond: int, settings: Settings) -> int:
    """How many ground contacts a session may have: the start, grown by a step for each earlier week with jumps.

    ``weeks_beyond`` is how many weeks of strength there are beyond those that had to come first: no more steps.
    """
    steps = min(weeks_beyond, weeks_with_jumps(week))
    start, most = settings.whole(DOSE, "contacts_start"), settings.whole(DOSE, "contacts_max")
    grown = start * (1 + settings.number(DOSE, "weekly_increase")) ** steps
    return min(most, round(grown))


def held(week: Week, weeks_beyond: int, settings: Settings) -> int:
    """How many contacts a session had at most in the week before: no step more while a single run grows a lot."""
    earlier = Week(week.days, week.before[:-7], week.after, week.today)
    return contacts(earlier, max(0, weeks_beyond - 1), settings)


def spikes(week: Week) -> bool:
    """Whether a run, but for races, is over a tenth longer than the longest that the file shows in 30 days before."""
    for place, day in enumerate(week.days, len(week.before)):
        for run in day.runs:
            if run.km is not None and run.effort != "race" and run.km > (1 + SPIKE) * _longest(week, place):
                return True
    return False


def _longest(week: Week, place: int) -> float:
    """The longest run in kilometres in the days before a day; without end where the file shows too few of them."""
    days = [day for day in week.around[max(0, place - WINDOW) : place] if not day.assumed]
    known = [run.km for day in days for run in day.runs if run.km is not None]
    return max(known) if len(days) >= REAL_DAYS and known else inf


def weeks_with_jumps(week: Week) -> int:
    """In how many of the last weeks, up to six where the file knows them, a session held jumps."""
    before = week.before
    return sum(
        any(lift.work & JUMPS for day in before[end - 7 : end] for lift in day.strength)
        for end in range(len(before), 6, -7)
    )


def easy_pace(week: Week) -> float:
    """Minutes for a kilometre over all easy runs that tell both; 0 if none does."""
    minutes, km = 0, 0.0
    for day in (*week.before, *week.days):
        if not day.assumed:
            for run in day.runs:
                if run.km and run.minutes and run.effort in EASY:
                    minutes += run.minutes
                    km += run.km
    return minutes / km if km else 0.0
