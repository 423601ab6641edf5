"""Which days suit strength better, and what the runner should know about the week as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from runrules import CORE, HEAVY, LEGS, MODERATE, UPPER, WEEKDAYS, Day, Notice, Prefer, Settings, Statement

from .calendar import Calendar, days_guarded, easy, listed
from .rules import (
    BETTER_48H,
    DAY_BEFORE_HEAVY,
    DOWNGRADE_LADDER,
    EASY_DAY_ORDER,
    EASY_RUN_TOMORROW,
    PREFERRED_DAYS,
    TOO_MANY_KEYS,
    UNKNOWN_DAY,
    WEEK_WRAP,
)

LEGS_LIFTED = LEGS & (MODERATE | HEAVY)
MODERATE_LEGS = LEGS & MODERATE
HEAVY_ONLY = LEGS & HEAVY
ABOVE_THE_HIPS = UPPER | CORE

#: Points and words of each kind of day. They are conventions; only their order carries meaning.
KINDS = {
    "after key": (LEGS_LIFTED, 3, PREFERRED_DAYS.message),
    "easy run": (LEGS_LIFTED, 2, "An easy-run day suits strength: run first, lift later."),
    "cross": (LEGS_LIFTED, 1, "A cross-training day has room for strength."),
    "after long": (LEGS_LIFTED, -2, "The day after a long run, a big descent or a race is the last choice for legs."),
    "before race": (MODERATE_LEGS, -4, "Keep legs away from the day before a race."),
    "before hard": (MODERATE_LEGS, -3, "The day before a key run is among the last choices for legs."),
    "before long": (MODERATE_LEGS, -2, "The day before a long run is among the last choices for legs."),
    "legs closed": (ABOVE_THE_HIPS, 1, "Upper body and core fit where legs should keep still."),
}


def points(calendar: Calendar, new: bool, settings: Settings) -> Iterator[Statement]:
    """Say which days of the week are better or worse, one statement for each kind of day."""
    kinds, light_tomorrow = _sort(calendar)
    for kind, dates in kinds.items():
        work, score, text = KINDS[kind]
        yield Prefer(PREFERRED_DAYS, work, tuple(dates), score, text)
    if light_tomorrow and not new:
        yield Prefer(EASY_RUN_TOMORROW, LEGS_LIFTED, tuple(light_tomorrow), 1)
    if later := _two_days(calendar, settings):
        yield Prefer(BETTER_48H, HEAVY_ONLY, tuple(later), -1)


def _sort(calendar: Calendar) -> tuple[dict[str, list[date]], list[date]]:
    """Sort the week's days by kind; and list those that an easy run follows."""
    days, at, first = calendar.days, calendar.at, calendar.first
    kinds: dict[str, list[date]] = {}
    light: list[date] = []
    for place in range(first, first + 7):
        day, key = days[place], at[place]
        tomorrow = at[place + 1] if place + 1 < len(days) else None
        if key is None:
            yesterday = at[place - 1] if place else None
            if tomorrow is None and (kind := _kind(calendar, place)):
                kinds.setdefault(kind, []).append(day.date)
            if yesterday is not None and (yesterday.long or yesterday.race):
                kinds.setdefault("after long", []).append(day.date)
            if place + 1 < len(days) and tomorrow is None and easy(days[place + 1]):
                light.append(day.date)
        if tomorrow is not None:
            kind = "before race" if tomorrow.race else "before long" if tomorrow.long else "before hard"
            kinds.setdefault(kind, []).append(day.date)
        if (key or tomorrow) and not day.rest and not (key and (key.race or key.late)):
            kinds.setdefault("legs closed", []).append(day.date)
    return kinds, light


def _kind(calendar: Calendar, place: int) -> str:
    """What recommends a day that neither holds a key run nor precedes one; "" for nothing."""
    day = calendar.days[place]
    yesterday = calendar.at[place - 1] if place else None
    if yesterday is not None:
        return "" if yesterday.long or yesterday.race else "after key"
    if place + 1 < len(calendar.days) and any(run.effort == "long" for run in calendar.days[place + 1].runs):
        return ""
    if easy(day):
        return "easy run"
    return "cross" if any(other.kind in ("cross", "run-walk") for other in day.other) and not day.runs else ""


def _two_days(calendar: Calendar, settings: Settings) -> list[date]:
    """The days that are closer to a key run than one would wish, yet not closed."""
    wished = settings.number(BETTER_48H, "preferred_hours")
    guard = settings.number(DAY_BEFORE_HEAVY, "guard_hours")
    closed = set(shut(calendar, guard))
    first = calendar.first
    found = set()
    for key in calendar.keys:
        for back in range(days_guarded(key.late, guard) + 1, days_guarded(key.late, wished) + 1):
            if first <= key.place - back < first + 7:
                found.add(key.place - back)
    return [calendar.days[place].date for place in sorted(found - closed)]


def shut(calendar: Calendar, hours: float) -> list[int]:
    """The places that key runs close for heavy legs: their own days and the guarded ones before."""
    return [key.place - back for key in calendar.keys for back in range(days_guarded(key.late, hours) + 1)]


def order(calendar: Calendar, settings: Settings) -> Iterator[Statement]:
    """Favour easy-run days for legs, run first; and say so where a plan has it the other way round."""
    first = calendar.first
    week = calendar.days[first : first + 7]
    dates = [day.date for place, day in enumerate(week, first) if calendar.at[place] is None and day.runs and easy(day)]
    if dates:
        yield Prefer(EASY_DAY_ORDER, LEGS_LIFTED, tuple(dates), 1)
    for day in week:
        if day.strength and day.date in dates:
            yield from _too_close(day, settings)


def _too_close(day: Day, settings: Settings) -> Iterator[Statement]:
    run = 20 if all(one.part == "pm" for one in day.runs) else 8
    for session in day.strength:
        if not session.work & LEGS_LIFTED:
            continue
        lifted = 8 if session.part == "am" else 20
        name = "min_gap_hours_if_run_first" if run < lifted else "min_gap_hours_if_lift_first"
        gap = settings.whole(EASY_DAY_ORDER, name)
        if abs(run - lifted) < gap:  # in the same half of a day nobody knows which comes first
            text = f"On {WEEKDAYS[day.date.weekday()]} run easy first and lift later, or leave {gap} hours between."
            yield Notice(EASY_DAY_ORDER, text, dates=(day.date,))


def remarks(calendar: Calendar, settings: Settings) -> Iterator[Statement]:
    """Say what the runner should know about the week as a whole."""
    first = calendar.first
    week = calendar.days[first : first + 7]
    hours = settings.number(DAY_BEFORE_HEAVY, "guard_hours")
    unknown = [day.date for day in week if not day.known]
    if unknown:
        what = "the day is" if len(unknown) == 1 else "the days are"
        text = (
            f"{listed(unknown)}: nothing written, so {what} counted as easy. If one turns hard, move the leg session."
        )
        yield Notice(UNKNOWN_DAY, text, "warning", tuple(unknown))
    count = len([key for key in calendar.keys if first <= key.place < first + 7])
    if count > (most := settings.whole(TOO_MANY_KEYS, "max_keys")):
        text = f"{count} hard runs in seven days; {most} is what most runners recover from. {MAKE_ROOM}"
        yield Notice(TOO_MANY_KEYS, text, "warning", params=(("keys", count),))
    if set(range(first, first + 7)) <= set(shut(calendar, hours)):
        yield Notice(DOWNGRADE_LADDER)
    yield from _wrapped(calendar, hours)


MAKE_ROOM = "Making one easy also makes room for strength."


def _wrapped(calendar: Calendar, hours: float) -> Iterator[Statement]:
    end = calendar.first + 7
    for key in calendar.keys:
        back = days_guarded(key.late, hours)
        if end <= key.place < end + back and calendar.days[key.place].assumed:
            text = (
                "Days outside your file are taken to follow this week's pattern:"
                f" next {WEEKDAYS[key.when.weekday()]} counts as a key run, so the end of this week stays light."
            )
            sunday = calendar.days[end - 1].date
            dates = tuple([sunday - timedelta(days=one) for one in reversed(range(end + back - key.place))])
            yield Notice(WEEK_WRAP, text, dates=dates)
