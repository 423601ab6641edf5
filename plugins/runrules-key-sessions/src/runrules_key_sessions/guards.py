"""What key runs and races close, and what they only warn about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from runrules import (
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    MODERATE,
    WEEKDAYS,
    Athlete,
    Caution,
    Limit,
    Notice,
    Prefer,
    Race,
    Settings,
    Statement,
    Veto,
    Week,
)

from .calendar import Calendar, Key, brings
from .rules import (
    BACK_TO_BACK,
    DAY_BEFORE_HEAVY,
    DAY_BEFORE_MODERATE,
    HEAVY_LEGS,
    LONG_RUN_PROTECTED,
    RACE_GUARD,
    SAME_DAY_AFTER,
    SAME_DAY_BEFORE,
)

LEGS_LIFTED = LEGS & (MODERATE | HEAVY)
MODERATE_LEGS = LEGS & MODERATE
#: Until so many leg sessions are done, moderate ones count as heavy.
NOVELTY = 3
#: Weeks of lifting before legs may follow a key run on its own day.
FIRST_WEEKS = 4
LESS_WEIGHTY = "If moderate legs must stand before a key run, better not before a race, a long or a race-pace run."
COST = "In a trial, hard efforts the day after a run-and-lift day lasted 18-29 % less time."


def on_the_eve(calendar: Calendar, new: bool, settings: Settings) -> Iterator[Statement]:
    """Guard the days before each key run. ``new``: the first leg sessions are not done yet."""
    hours = settings.number(DAY_BEFORE_HEAVY, "guard_hours")
    vetoed = settings.word(DAY_BEFORE_MODERATE, "policy") == "veto"
    sets = settings.whole(DAY_BEFORE_MODERATE, "max_sets_per_exercise")
    reserve = settings.whole(DAY_BEFORE_MODERATE, "reps_in_reserve")
    eves = []
    weighty: list[date] = []
    for key in calendar.keys:
        dates = calendar.evenings(key, hours)
        if not dates:
            continue
        yield _eve(key, dates, new)
        if new or not calendar.first < key.place <= calendar.first + 7:
            continue
        eve = dates[:1]
        weighty += eve if key.weighty else ()
        if key.race:
            continue
        params = (("run", key.effort), ("date", key.when.isoformat()))
        if vetoed:
            text = f"{brings(key)}, and you chose to keep loaded legs off the evening before."
            yield Veto(DAY_BEFORE_MODERATE, LEGS_LIFTED, eve, text, guards=key.when, params=params)
            continue
        text = (
            f"{brings(key)}: keep legs moderate the day before, {sets} {'set' if sets == 1 else 'sets'},"
            f" {reserve} repetitions in reserve. Better still, move them."
        )
        yield Caution(DAY_BEFORE_MODERATE, MODERATE_LEGS, eve, text, guards=key.when, params=params)
        eves.append(eve[0])
    if eves:
        text = f"Before a key run at most {sets} {'set' if sets == 1 else 'sets'} of a leg exercise."
        yield Limit(DAY_BEFORE_MODERATE, MODERATE_LEGS, tuple(eves), text, sets=sets)
    if weighty and not set(eves) <= set(weighty):
        yield Prefer(DAY_BEFORE_MODERATE, MODERATE_LEGS, tuple(weighty), -2, LESS_WEIGHTY)


def _eve(key: Key, dates: tuple[date, ...], new: bool) -> Veto:
    when = "the evening before" if len(dates) == 1 else "on the two days before"
    what = "moderate or heavy legs" if new else "heavy legs"
    text = f"{brings(key)}, so no {what} {when}. {COST}"
    if new:
        text += " In your first three leg sessions moderate counts as heavy."
    return Veto(
        DAY_BEFORE_HEAVY,
        LOADED_LEGS if new else HEAVY_LEGS,
        dates,
        text,
        guards=key.guarded,
        severity="hard" if key.race else None,
        params=(("run", key.effort), ("date", key.when.isoformat())),
    )


def on_the_day(athlete: Athlete, calendar: Calendar, settings: Settings) -> Iterator[Statement]:
    """Guard the hours before and after each key run on its own day."""
    avoid = settings.word(SAME_DAY_AFTER, "policy") == "avoid"
    gap = settings.whole(SAME_DAY_AFTER, "min_gap_hours")
    grown = athlete.weeks_of_strength >= FIRST_WEEKS
    for key in calendar.keys:
        if not calendar.first <= key.place < calendar.first + 7:
            continue
        where = (key.when,)
        params = (("run", key.effort), ("date", key.when.isoformat()))
        text = f"{brings(key)}. Run first: legs tired from lifting cannot do this session."
        yield Veto(SAME_DAY_BEFORE, LOADED_LEGS, where, text, part="am", guards=key.guarded, params=params)
        if key.race:
            continue
        if key.long:
            what = "long run" if key.effort == "long" else "run"
            text = f"{WEEKDAYS[key.when.weekday()]}'s {what} counts as a key run here, so no loaded legs on that day."
            yield Veto(LONG_RUN_PROTECTED, LOADED_LEGS, where, text, guards=key.when, params=params)
            continue
        yield from _after(key, avoid, gap, grown and _then_easy(calendar, key), params)


def _then_easy(calendar: Calendar, key: Key) -> bool:
    """Whether the evening after a key run is free for legs: a morning run with no key run the day after."""
    after = key.place + 1
    return not key.late and (after >= len(calendar.at) or calendar.at[after] is None)


def _after(key: Key, avoid: bool, gap: int, possible: bool, params: tuple[tuple[str, str], ...]) -> Iterator[Statement]:
    where, day = (key.when,), WEEKDAYS[key.when.weekday()]
    if not possible:
        text = (
            f"No loaded legs on {day} after the hard run: that needs a morning run, an easy day to follow, and"
            f" {FIRST_WEEKS} weeks of lifting behind you."
        )
        yield Veto(SAME_DAY_AFTER, LOADED_LEGS, where, text, guards=key.when, params=params)
    elif avoid:
        text = (
            f"Lifting on {day} after the hard run keeps easy days easy, but coaches disagree and no trial settles it."
            " Our first choice is another day."
        )
        way_out = f"lift in the evening, at least {gap} hours after the run"
        yield Veto(SAME_DAY_AFTER, LOADED_LEGS, where, text, guards=key.when, yields_to=way_out, params=params)
    else:
        text = f"Legs on {day} only after the hard run, at least {gap} hours later; keep the next day easy."
        yield Veto(SAME_DAY_AFTER, LEGS_LIFTED, where, text, part="am", guards=key.when, params=params)
        text = f"No jumps on {day}: after a hard run the legs are not fresh."
        yield Veto(SAME_DAY_AFTER, JUMPS, where, text, guards=key.when, params=params)


def around_long_runs(calendar: Calendar, long_minutes: int) -> Iterator[Statement]:
    """Warn around long runs that are too short to be key runs."""
    first, days = calendar.first, calendar.days
    for place in range(first, min(first + 8, len(days))):
        if calendar.at[place]:
            continue
        for run in days[place].runs:
            if run.effort == "long":
                when = days[place].date
                what = f"{WEEKDAYS[when.weekday()]}'s long run"
                if place:
                    text = (
                        f"Better on another day: {what} is near. It is under {long_minutes} minutes, so legs are"
                        " allowed the day before, with care."
                    )
                    yield Caution(LONG_RUN_PROTECTED, LOADED_LEGS, (days[place - 1].date,), text, guards=when)
                if place < first + 7:
                    text = (
                        f"After {what} legs are allowed with care, as it is under {long_minutes} minutes; another day"
                        " is better."
                    )
                    yield Caution(LONG_RUN_PROTECTED, LOADED_LEGS, (when,), text, guards=when)
                break


def planned_before_long_runs(calendar: Calendar) -> Iterator[Notice]:
    """Say where light leg work is planned on the eve of a long run: it may stay, and nothing heavier may."""
    for place in range(calendar.first, min(calendar.first + 7, len(calendar.days) - 1)):
        day, tomorrow = calendar.days[place], calendar.days[place + 1]
        legs = [one for one in day.strength if one.work & LEGS]
        long = any(run.effort == "long" for run in tomorrow.runs)
        if long and legs and not any(one.work & LOADED_LEGS for one in legs):
            text = (
                f"{WEEKDAYS[day.date.weekday()]}'s leg work stands on the eve of"
                f" {WEEKDAYS[tomorrow.date.weekday()]}'s long run. Light, it may stay; anything heavier goes to"
                " another day."
            )
            yield Notice(LONG_RUN_PROTECTED, text, dates=(day.date,))


def in_a_row(calendar: Calendar) -> Iterator[Statement]:
    """Close heavy legs on key-run days that have another the day after."""
    for one in calendar.keys:
        after = one.place + 1
        if not calendar.first <= one.place < calendar.first + 7 or after >= len(calendar.at):
            continue
        if (other := calendar.at[after]) is not None:
            text = (
                f"{WEEKDAYS[one.when.weekday()]} and the day after are hard days: heavy legs wait until they are over."
            )
            yield Veto(BACK_TO_BACK, HEAVY_LEGS, (one.when,), text, guards=other.guarded)


def before_races(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Close loaded legs in the days before every race."""
    moderate = settings.whole(RACE_GUARD, "moderate_days")
    heavy = max(moderate, settings.whole(RACE_GUARD, "heavy_days"))
    start = week.starts
    for race in athlete.races:
        ahead = (race.date - start).days
        if 0 < ahead < heavy + 7:
            yield _race(race, heavy, "heavy")
        if 0 < ahead < moderate + 7:
            yield _race(race, moderate, "moderate")


def _race(race: Race, days: int, load: str) -> Veto:
    text = (
        f"Your {race.name or race.distance} on {WEEKDAYS[race.date.weekday()]} is too near:"
        f" no {load} legs in the {days} days before it."
        if days > 1
        else f"Your {race.name or race.distance} is tomorrow: no {load} legs on its eve."
    )
    return Veto(
        RACE_GUARD,
        HEAVY_LEGS if load == "heavy" else MODERATE_LEGS,
        tuple([race.date - timedelta(days=back) for back in range(1, days + 1)]),
        text,
        params=(("date", race.date.isoformat()), ("days", days)),
    )
