"""Jumps: when they may begin, how many, and when not at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from runrules import (
    DAYS,
    HEAVY,
    JUMPS,
    LEGS,
    MODERATE,
    WEEKDAYS,
    Athlete,
    Cue,
    Favour,
    Limit,
    Notice,
    Prefer,
    Rule,
    Settings,
    Statement,
    Week,
    hookimpl,
)

from .closed import closed
from .jumps import all_jumps, contacts, easy_pace, held, small_jumps, spikes, weeks_with_jumps
from .rules import DOSE, FRESH_FIRST, NOT_ALONE_SLOWER, PREREQUISITE, RULES, WITH_STRENGTH

ADULT, OLDER = 18, 60  # years
OLDER_WEEKS = 12  # of strength before jumps are recommended from 60 on
ROOM = 30  # minutes, under which a session has no room for jumps beside lifting
SLOW = 5.0  # minutes for a kilometre, 12 km/h

_LIFTED_LEGS = LEGS & (MODERATE | HEAVY)
_TIMES = ("once", "twice", "three times")


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    """Name the rules about jumps."""
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    """Close jumps while there is a reason to; else, where there may be some, say how many and how."""
    said: list[Statement] = list(closed(athlete, week, settings))
    if said:
        return said
    planned = [(day.date, lift) for day in week.days for lift in day.strength if lift.work & JUMPS]
    days = _with_room(athlete, week)
    welcome = days != () and _welcome(athlete, week) and _in_time(athlete, week, settings)
    if not planned and not welcome:
        return said
    said += _how_many(athlete, week, settings)
    said += _how(settings)
    if welcome:
        said.append(Prefer(WITH_STRENGTH, JUMPS, days, 1))
    if alone := tuple(sorted({when for when, lift in planned if not lift.work & _LIFTED_LEGS})):
        day = WEEKDAYS[alone[0].weekday()]
        text = f"{day}'s jumps stand without leg work. They did more beside lifting: a few before your squats is ideal."
        said.append(Notice(WITH_STRENGTH, text, dates=alone))
    pace = easy_pace(week)
    if pace > SLOW:
        said.append(_small_ones(pace))
    return said


def _welcome(athlete: Athlete, week: Week) -> bool:
    """Whether jumps are recommended where they are open; never to somebody who names an injury, old or new."""
    wishes, state = athlete.wishes, athlete.state
    return (
        wishes.goal == "performance"
        and week.phase in ("base", "build")
        and not athlete.injuries
        and not athlete.conditions
        and athlete.weeks_postnatal is None
        and not state.signs
        and not state.fever
        and _of_age(athlete, week)
        and (wishes.sessions != 0 or any(day.strength for day in week.days))
    )


def _of_age(athlete: Athlete, week: Week) -> bool:
    """Whether the age is one for jumps; from 60 on only for those whose earlier weeks in the file held some."""
    if athlete.age is None or ADULT <= athlete.age < OLDER:
        return True
    return athlete.age >= OLDER and athlete.weeks_of_strength >= OLDER_WEEKS and weeks_with_jumps(week) > 0


def _in_time(athlete: Athlete, week: Week, settings: Settings) -> bool:
    """Whether it is not too late to begin: the next A race is far enough, or earlier weeks held jumps already."""
    enough = week.starts.toordinal() + 7 * settings.whole(DOSE, "min_weeks")
    ahead = [race for race in athlete.races if race.priority == "A" and race.date >= week.starts]
    return all(race.date.toordinal() >= enough for race in ahead) or weeks_with_jumps(week) > 0


def _with_room(athlete: Athlete, week: Week) -> tuple[date, ...] | None:
    """The days that leave time for jumps beside lifting; None for all of them."""
    by_day, usual = athlete.wishes.minutes_by_day, athlete.wishes.minutes
    if not by_day and (usual is None or usual >= ROOM):
        return None
    minutes = [(day.date, by_day.get(DAYS[day.date.weekday()], usual)) for day in week.days]
    return tuple([when for when, here in minutes if here is None or here >= ROOM])


def _how_many(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Limit]:
    beyond = athlete.weeks_of_strength - settings.whole(PREREQUISITE, "base_weeks")
    number = contacts(week, beyond, settings)
    times, weeks = settings.whole(DOSE, "sessions_per_week"), settings.whole(DOSE, "min_weeks")
    message = (
        f"About {number} small jumps in a session, {_TIMES[times - 1]} a week at most. Quiet landings, full rest; give"
        f" it {weeks} weeks before you judge it."
    )
    if number > settings.whole(DOSE, "contacts_start") and spikes(week) and held(week, beyond, settings) < number:
        number = held(week, beyond, settings)
        message = (
            f"About {number} small jumps in a session, {_TIMES[times - 1]} a week at most: no more than last week,"
            " since one of this week's runs is far longer than those before it."
        )
    yield Limit(DOSE, JUMPS, message=message, sessions=times, contacts=number, params=(("min_weeks", weeks),))


def _how(settings: Settings) -> Iterator[Cue]:
    raises, hops = settings.whole(PREREQUISITE, "single_leg_calf_raises"), settings.whole(PREREQUISITE, "hops")
    able = f"Only if you can do {raises} calf raises and {hops} hops on each leg without pain; else leave jumps out."
    yield Cue(PREREQUISITE, all_jumps(), able, (("single_leg_calf_raises", raises), ("hops", hops)))
    yield Cue(FRESH_FIRST, all_jumps(), "First in the session, while fresh; full rest between sets.")


def _small_ones(pace: float) -> Favour:
    minutes, seconds = divmod(round(60 * pace), 60)
    text = (
        f"At an easy pace of about {minutes}:{seconds:02} min/km you need not be fast to profit from small jumps."
        " Skipping and pogo hops are enough."
    )
    return Favour(NOT_ALONE_SLOWER, small_jumps(), 1, text, JUMPS, (("pace_s", round(60 * pace)),))
