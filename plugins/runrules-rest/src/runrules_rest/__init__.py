"""Rest days, hard days, tired days and ill days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from runrules import (
    EVERYTHING,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    LOADED_LEGS,
    WEEKDAYS,
    Athlete,
    Caution,
    Day,
    Limit,
    Notice,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    hookimpl,
)

from .rules import (
    ACTIVE_REST,
    FEVER,
    HARD_DAYS,
    LIGHT_DAYS,
    MISSED_SESSION,
    NO_REST_DAY,
    ONE_REST_DAY,
    READINESS,
    RULES,
)

LIGHT_LEGS = LEGS & LIGHT
HEAVY_ONLY = LEGS & HEAVY
HEAVY_OR_JUMPS = HEAVY_ONLY | JUMPS
#: All that a rest day does without; light leg work is close enough to mobility.
TRAINING = EVERYTHING & ~LIGHT_LEGS
#: What has no place in a light start after an illness.
NOT_LIGHT = (FULL & ~LIGHT) | JUMPS
GENTLE = ("walk", "mobility")

_START_AGAIN = "After a fever start again lightly: only light strength work for seven days."


@hookimpl
def runrules_rules() -> Iterable[Rule]:
    """Name the rules about rest, tiredness and illness."""
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """Keep a rest day, count hard days, and let illness and bad nights speak about today."""
    return [
        *_rest_days(week, settings),
        *_hard_days(week, settings),
        *_readiness(athlete, week, settings),
        *_fever(athlete, week, settings),
        *_gentle_days(week),
        *_missed(week),
    ]


def _rest_days(week: Week, settings: Settings) -> Iterator[Statement]:
    """Keep as many marked rest days as wished; where none is marked, be careful with the free ones."""
    keep = settings.whole(ONE_REST_DAY, "min_rest")
    marked = [day for day in week.days if day.rest]
    days = marked or [day for day in week.days if _free(day)]
    if not days:
        if all(day.known for day in week.days):
            yield Notice(NO_REST_DAY, level="warning")
        return
    if not keep:
        return
    dates = tuple(day.date for day in days)
    spare = len(days) - keep
    what = "rest days" if marked else "days without training"
    if spare > 0:
        text = f"You have {len(days)} {what}; strength may use {spare}, so that {keep} {_stay(keep)}."
        yield Limit(ONE_REST_DAY, TRAINING, dates, text, days=spare)
    elif marked:
        only = "it is your only full rest day" if len(days) == 1 else "your rest days are few"
        yield Veto(ONE_REST_DAY, LOADED_LEGS, dates, f"We keep this day free: {only}. The session goes on a run day.")
        yield Caution(ONE_REST_DAY, LIGHT_LEGS, dates, "Rest day: light leg work at most, and better none.")
    else:
        text = "No day is marked as rest. This is the last one without training, so we would rather leave it free."
        yield Caution(ONE_REST_DAY, EVERYTHING, dates, text)
        yield Limit(ONE_REST_DAY, TRAINING, dates, text, days=0)


def _stay(count: int) -> str:
    return "stays" if count == 1 else "stay"


def _free(day: Day) -> bool:
    """Whether a day is known to hold no run, no strength and nothing else that trains."""
    return day.known and not day.runs and not day.strength and all(other.kind in GENTLE for other in day.other)


def _hard_days(week: Week, settings: Settings) -> Iterator[Statement]:
    """Warn when key runs and planned heavy legs make too many hard days, or too many in a row."""
    most, row = settings.whole(HARD_DAYS, "max_hard"), settings.whole(HARD_DAYS, "max_in_row")
    count = sum(1 for day in week.days if _hard(day))
    if count > most:
        text = f"{count} hard days in seven; {most} are enough. Put lifting on a day that is already hard, or ease one."
        yield Notice(HARD_DAYS, text, "warning", params=(("days", count),))
    longest = _longest_row(week, row)
    if longest > row:
        text = f"{longest} hard days in a row; after {row} an easy one helps. Ease or move one of them."
        yield Notice(HARD_DAYS, text, "warning", params=(("row", longest),))


def _hard(day: Day) -> bool:
    return day.key_run is not None or any(lift.work & HEAVY_ONLY for lift in day.strength)


def _longest_row(week: Week, row: int) -> int:
    """The longest row of hard days that touches the week, counted ``row`` days into what is known around it."""
    first = len(week.before)
    days = week.around[max(0, first - row) : first + 7 + row]
    longest = length = 0
    for day in days:
        length = length + 1 if _hard(day) and not day.assumed else 0
        longest = max(longest, length)
    return longest


def _readiness(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    sleep, fatigue = athlete.state.sleep_hours, athlete.state.fatigue
    if (sleep is None and fatigue is None) or not 0 <= (week.today - week.starts).days < 7:
        return
    if sleep is not None and sleep < settings.number(READINESS, "sleep_min"):
        text = f"You slept {sleep:g} hours, so make today's session lighter. Missing a set costs nothing."
        yield Veto(READINESS, HEAVY_OR_JUMPS, (week.today,), text, params=(("sleep_hours", sleep),))
    if fatigue is not None and fatigue >= settings.number(READINESS, "fatigue_max"):
        text = f"You feel tired ({fatigue} of 10), so make today's session lighter. Missing a set costs nothing."
        yield Veto(READINESS, HEAVY_OR_JUMPS, (week.today,), text, params=(("fatigue", fatigue),))


def _fever(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Close everything until the hours without fever that we ask for could be over, then all but light work.

    Nobody can tell today when the fever goes, so the days up to ``LIGHT_DAYS`` from today only start again.
    """
    if not athlete.state.fever:
        return
    hours = settings.whole(FEVER, "clear_hours")
    days = [week.today + timedelta(days=step) for step in range(LIGHT_DAYS + 1)]
    closed = -(-hours // 24) + 1
    ill, light = tuple(days[:closed]), tuple(days[closed:])
    text = (
        f"You are ill: rest. Start again lightly when fever and aches have been gone for {hours} hours; see a doctor if"
        " it lasts."
    )
    if _touches(week, ill):
        yield Veto(FEVER, EVERYTHING, ill, text, params=(("hours", hours),))
    if _touches(week, light):
        yield Veto(FEVER, NOT_LIGHT, light, _START_AGAIN)
    if _touches(week, days):
        yield Notice(FEVER, text, "warning", ill)


def _touches(week: Week, dates: Iterable[date]) -> bool:
    return any(0 <= (when - week.starts).days < 7 for when in dates)


def _gentle_days(week: Week) -> Iterator[Statement]:
    dates = [day.date for day in week.days if day.other and _free(day) and not day.strength]
    if dates:
        days = ", ".join(WEEKDAYS[when.weekday()] for when in dates)
        text = f"{days}: a walk or gentle mobility still counts as a day without training. Nothing that makes you puff."
        yield Notice(ACTIVE_REST, text, dates=tuple(dates))


def _missed(week: Week) -> Iterator[Statement]:
    """Name strength of past days that was not done, if the runner marks what was."""
    past = [day for day in week.days if day.date < week.today]
    if not any(_marked(day) for day in past):
        return
    dates = [day.date for day in past if any(not lift.done for lift in day.strength)]
    if dates:
        days = ", ".join(WEEKDAYS[when.weekday()] for when in dates)
        text = f"The strength session of {days} was missed: skip it and carry on. Do not cram two leg days together."
        yield Notice(MISSED_SESSION, text, dates=tuple(dates))


def _marked(day: Day) -> bool:
    """Whether anything of a day is marked as done."""
    return (
        any(run.done for run in day.runs)
        or any(lift.done for lift in day.strength)
        or any(other.done for other in day.other)
    )
