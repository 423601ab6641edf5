"""What limits a week and a session: how many, how far apart, how long, how hard, with what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from math import ceil

from runrules import (
    DAYS,
    EVERYTHING,
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    Apart,
    Athlete,
    Cue,
    Limit,
    Notice,
    Propose,
    Settings,
    Statement,
    Strength,
    Veto,
    Week,
    exercises,
)

from .rules import (
    DURATION,
    MAX_LOWER,
    NO_GYM_FINE,
    NOT_TO_FAILURE,
    SHORT_SESSION,
    SPACING,
    SUPERSETS,
    TWO_SHORT_ADHERENCE,
)
from .sessions import WEIGHTS
from .words import word

SHORT = 20  # minutes
LONG = 50  # minutes
LEARNING_WEEKS = 4  # weeks of lifting in which three repetitions stay in reserve, as the first weeks ask
ANY_LEGS = LEGS | JUMPS
_HEAVY_LEGS = LEGS & HEAVY
_HEAVY_OR_JUMPS = _HEAVY_LEGS | JUMPS


def caps(week: Week, settings: Settings, planned: Sequence[Strength]) -> Iterable[Statement]:
    """How many sessions at most, and how far apart."""
    key_runs = sum(1 for day in week.days if day.key_run is not None)
    legs = min(3, settings.whole(MAX_LOWER, "max_lower") + (1 if key_runs < 2 else 0))
    too_many = bool(planned) and sum(1 for lift in planned if lift.work & ANY_LEGS) > legs
    days = max(settings.whole(SPACING, "min_days"), ceil(settings.number(SPACING, "min_hours") / 24))
    return _caps(legs, key_runs, too_many, settings.whole(MAX_LOWER, "max_all"), days)


@cache
def _caps(legs: int, key_runs: int, too_many: bool, most: int, days: int) -> tuple[Statement, ...]:
    enough = f"At most {word(legs)} leg session{'' if legs == 1 else 's'} this week, so that you can recover."
    params = (("key_runs", key_runs),)
    message = f"At most {word(most)} strength sessions in a week of running."
    return (
        Limit(MAX_LOWER, ANY_LEGS, message=None if too_many else enough, sessions=legs, params=params),
        Limit(MAX_LOWER, EVERYTHING, message=message, sessions=most),
        Apart(SPACING, LOADED_LEGS, LOADED_LEGS, days),
    )


def time(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """What the minutes allow."""
    wishes = athlete.wishes
    least, most = settings.whole(DURATION, "minutes_min"), settings.whole(DURATION, "minutes_max")
    yield _longest(most)
    if wishes.minutes is not None and wishes.minutes < least:
        text = f"We would plan {least} minutes at least. {wishes.minutes} are yours to choose: one or two exercises."
        yield Notice(DURATION, text, params=(("minutes", wishes.minutes), ("least", least)))
    if wishes.minutes is None and not wishes.minutes_by_day:
        return
    if wishes.sessions == 1 and wishes.minutes is not None and wishes.minutes >= LONG:
        yield Notice(TWO_SHORT_ADHERENCE, params=(("minutes", wishes.minutes),))
    short = _days_with(athlete, week, SHORT)
    if short:
        dates = None if len(short) == len(week.days) else short
        rounds, most = settings.whole(SHORT_SESSION, "rounds"), settings.whole(SHORT_SESSION, "exercises")
        params = (("exercises", most), ("rounds", rounds))
        yield Limit(SHORT_SESSION, dates=dates, sets=rounds, exercises=most, params=params)
        yield Notice(SHORT_SESSION, _short(wishes.sessions, settings), dates=dates, params=params)
    if _days_with(athlete, week, settings.whole(DURATION, "minutes_default") - 1):
        yield Notice(SUPERSETS, params=(("time_factor", settings.number(SUPERSETS, "time_factor")),))


@cache
def _longest(most: int) -> Limit:
    return Limit(DURATION, message=f"No strength session needs more than {most} minutes.", minutes=most)


def _days_with(athlete: Athlete, week: Week, most: int) -> tuple[date, ...]:
    """The days on which the runner has so many minutes at most."""
    by_day, usual = athlete.wishes.minutes_by_day, athlete.wishes.minutes
    minutes = [(day.date, by_day.get(DAYS[day.date.weekday()], usual)) for day in week.days]
    return tuple(when for when, here in minutes if here is not None and here <= most)


def loads_legs(planned: Sequence[Strength], said: Iterable[Statement]) -> bool:
    """Whether the week holds leg work from moderate up that is still to come, planned or newly wished."""
    works = [lift.work for lift in planned if not lift.done]
    works += [one.work for one in said if isinstance(one, Propose)]
    return any(work & LOADED_LEGS for work in works)


def effort(athlete: Athlete, settings: Settings, legs: bool) -> Iterable[Statement]:
    """How hard the sets are, once the movements are learnt: until then sets end much earlier anyway."""
    if legs and athlete.weeks_of_strength >= LEARNING_WEEKS:
        return _in_reserve(settings.whole(NOT_TO_FAILURE, "reps_in_reserve"))
    return ()


@cache
def _in_reserve(reserve: int) -> tuple[Statement, ...]:
    words, params = _stop_early(reserve), (("reps_in_reserve", reserve),)
    return (
        Limit(NOT_TO_FAILURE, LOADED_LEGS, message=words, reserve=reserve, params=params),
        Notice(NOT_TO_FAILURE, words, params=params),
    )


def no_gym(athlete: Athlete) -> Iterator[Statement]:
    """Without a weight nothing is heavy; without anything jumps would be the only heavy work left."""
    kit = athlete.equipment
    if kit is None or not WEIGHTS.isdisjoint(kit):
        return
    if kit:
        work, message, away = _HEAVY_LEGS, "You named no weight, so nothing here is heavy enough to count as heavy.", ""
    else:
        work, message = _HEAVY_OR_JUMPS, "Nothing here is heavy enough to count as heavy, and jumps are no stand-in."
        away = " If you are away from your weights, one missed week is harmless: do not double up in the next."
    yield Veto(
        NO_GYM_FINE,
        work,
        message=f"{message} Single-leg moves, slow lowering and a loaded backpack make home work hard enough.{away}",
        severity="firm",
        yields_to="name a weight under equipment: a loaded backpack counts",
    )


def slowly(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    """How to make single-leg work hard enough where no weight is at hand."""
    kit = athlete.equipment
    if kit is None or not WEIGHTS.isdisjoint(kit):
        return
    seconds, reps = settings.whole(NO_GYM_FINE, "tempo_lower_s"), settings.whole(NO_GYM_FINE, "reps_home")
    words = f"Lower over about {word(seconds)} seconds; when {reps} of these are easy, go deeper or add a backpack."
    yield Cue(NO_GYM_FINE, _single_leg(), words, (("tempo_lower_s", seconds), ("reps_home", reps)))


@cache
def _single_leg() -> tuple[str, ...]:
    """The exercises for one leg at a time that lower the body."""
    return tuple(
        one.id
        for one in exercises().values()
        if one.unilateral and one.reps is not None and one.pattern in ("squat", "lunge")
    )


def _short(sessions: int | None, settings: Settings) -> str:
    """What to do in twenty minutes; and where that makes fewer weekly sets than keep most of the gain, how many do."""
    rounds, enough = settings.whole(SHORT_SESSION, "rounds"), settings.whole(SHORT_SESSION, "weekly_sets_per_muscle")
    count = f"{word(rounds).capitalize()} round{'s' * (rounds != 1)}"
    few = f" About {word(enough)} sets a week for a muscle keep most of the gain." if sessions else ""
    few = few if (sessions or 0) * rounds < enough else ""
    return f"Twenty minutes: one squat or lunge, one hinge, calves, core. {count}, done.{few}"


def _stop_early(reserve: int) -> str:
    left = f"{word(reserve)} or {word(reserve + 1)}"
    return f"Stop with {left} good reps left. Going to failure costs you one to two more days."
