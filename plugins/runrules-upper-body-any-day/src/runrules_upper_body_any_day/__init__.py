"""Upper-body and core sessions on any day of the week."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from runrules import (
    LEGS,
    LOADED_LEGS,
    WEEKDAYS,
    Athlete,
    Limit,
    Notice,
    Prefer,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    Wishes,
    hookimpl,
)

from .rules import (
    ABOVE_THE_HIPS,
    ANY_DAY,
    MIXED_IS_LOWER,
    NEVER_REPLACES_LEGS,
    NOT_JUST_BEFORE,
    REST_DAY,
    RULES,
)

#: Minutes in which upper body and legs do not both fit.
SHORT = 20


@hookimpl
def runrules_rules() -> Iterable[Rule]:
    """Name the rules about upper-body and core work."""
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """Open every day to upper body and core, except just before a key run and on the only rest day."""
    return [
        *_any_day(athlete, week),
        *_not_just_before(week, settings),
        *_mixed(week),
        *_legs_first(athlete.wishes),
        *_rest_days(week, settings),
    ]


def _any_day(athlete: Athlete, week: Week) -> Iterator[Statement]:
    if athlete.state.fever and 0 <= (week.today - week.starts).days < 7:
        return
    races = {race.date for race in athlete.races}
    dates = tuple(day.date for day in week.days if day.date not in races and day.race is None)
    if dates:
        yield Prefer(ANY_DAY, ABOVE_THE_HIPS, dates, 1)


def _not_just_before(week: Week, settings: Settings) -> Iterator[Statement]:
    """Close the morning of a key run. Races are left to those who guard races."""
    hours = settings.whole(NOT_JUST_BEFORE, "min_hours")
    for day in week.days:
        keys = [run for run in day.runs if run.key]
        if not keys or day.race is not None or all(run.part == "pm" for run in keys):
            continue
        text = (
            f"On {WEEKDAYS[day.date.weekday()]} do upper body and core after the hard run, or at least"
            f" {hours} {'hour' if hours == 1 else 'hours'} before. Straight before, it may cost you a little."
        )
        yield Veto(NOT_JUST_BEFORE, ABOVE_THE_HIPS, (day.date,), text, part="am", guards=day.date)


def _mixed(week: Week) -> Iterator[Statement]:
    dates = tuple(
        day.date
        for day in week.days
        if any(lift.work & LOADED_LEGS and lift.work & ABOVE_THE_HIPS for lift in day.strength)
    )
    if dates:
        days = [WEEKDAYS[when.weekday()] for when in dates]
        if len(days) == 1:
            text = f"The session of {days[0]} trains legs too, so the leg rules apply to it."
        else:
            listed = f"{', '.join(days[:-1])} and {days[-1]}"
            text = f"The sessions of {listed} train legs too, so the leg rules apply to them."
        yield Notice(MIXED_IS_LOWER, text, dates=dates)


def _legs_first(wishes: Wishes) -> Iterator[Statement]:
    by_day = wishes.minutes_by_day
    short = wishes.minutes is not None and wishes.minutes <= SHORT
    short = short or (bool(by_day) and wishes.minutes is None and max(by_day.values()) <= SHORT)
    if short or wishes.sessions == 1:
        yield Prefer(NEVER_REPLACES_LEGS, LEGS, None, 2)


def _rest_days(week: Week, settings: Settings) -> Iterator[Statement]:
    """Keep as many marked rest days free of upper body and core as wished."""
    keep = settings.whole(REST_DAY, "min_rest")
    dates = tuple(day.date for day in week.days if day.rest)
    if not keep or not dates:
        return
    spare = len(dates) - keep
    if spare <= 0:
        yield Veto(REST_DAY, ABOVE_THE_HIPS, dates)
    else:
        text = f"Upper body and core may use {spare} of your {len(dates)} rest days."
        yield Limit(REST_DAY, ABOVE_THE_HIPS, dates, text, days=spare)
