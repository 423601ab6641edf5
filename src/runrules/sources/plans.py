"""Plan files: weeks of days with workouts as JSON, one planned workout of Runna, and what is told by dates alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .amounts import MILE_KM, minutes_in, number
from .classify import from_told, sport, tell
from .events_json import amount, moment
from .found import RUNS, Activity, Reading, Status, Unread, clean

_TYPES = {
    "fartlek": "intervals",
    "interval": "intervals",
    "vo2max": "intervals",
    "speed": "intervals",
    "threshold": "tempo",
    "progression": "tempo",
    "hill": "hills",
    "race_pace": "race-pace",
    "endurance": "easy",
    "aerobic": "easy",
    "shakeout": "recovery",
}
_SUNDAY = 6


def is_plan(raw: object) -> bool:
    """Tell whether this is a plan of weeks with dated days and workouts."""
    weeks = raw.get("weeks") if isinstance(raw, dict) else None
    return isinstance(weeks, list) and any(isinstance(one, dict) and isinstance(one.get("days"), list) for one in weeks)


def is_workout(raw: object) -> bool:
    """Tell whether this is one workout with its day."""
    return isinstance(raw, dict) and "workout_date" in raw


def read_plan(raw: Mapping[str, Any], source: str) -> Reading:
    """Read a plan; workouts that it marks as completed are done, everything else is planned."""
    activities: list[Activity] = []
    unread: list[Unread] = []
    for week_number, week in enumerate(raw["weeks"], 1):
        days = week.get("days") if isinstance(week, dict) else None
        for day in days if isinstance(days, list) else ():
            if not isinstance(day, dict):
                continue
            place = f"week {week_number}, {clean(day.get('dayOfWeek') or day.get('date'), 20)}"
            when = moment(day.get("date"))
            held = day.get("workouts")
            for workout in held if isinstance(held, list) else ():
                if not isinstance(workout, dict):
                    continue
                title = clean(workout.get("name"))
                if when is None:
                    unread.append(Unread("the day has no date that can be read", title, source, place))
                    continue
                for made in _workout(workout, title, source, place, when):
                    if isinstance(made, Activity):
                        activities.append(made)
                    else:
                        unread.append(made)
    preferences = raw.get("preferences")
    sunday = isinstance(preferences, dict) and str(preferences.get("firstDayOfWeek")).lower() == "sunday"
    return Reading(tuple(activities), (), tuple(unread), (), _SUNDAY if sunday else None)


def read_workout(raw: Mapping[str, Any], source: str) -> Reading:
    """Read one workout with its day; what is known of it stands in its name and the first line under it."""
    title = clean(raw.get("name"))
    when = moment(raw.get("workout_date"))
    if when is None:
        return Reading(unread=(Unread("the workout has no date that can be read", title, source),))
    first = str(raw.get("description") or "").split("\n", 1)[0]
    told = tell(title, first, minutes=minutes_in(first, short=True))
    if told is None:
        return Reading(unread=(Unread("nothing tells what training it is", title, source, "", when[0]),))
    return Reading((from_told(told, when[0], "planned", title, source, "", when[1]),))


def _workout(
    workout: Mapping[str, Any], title: str, source: str, place: str, when: tuple[Any, int | None]
) -> Iterator[Activity | Unread]:
    kind = sport(str(workout.get("sport") or ""))
    named = str(workout.get("type") or "").lower()
    effort = named if named in RUNS else _TYPES.get(named, "")
    minutes, km = _amount(workout.get("durationMinutes"), 1440), _amount(workout.get("distanceKm"), 1000)
    miles, metres = _amount(workout.get("distanceMiles"), 600), _amount(workout.get("distanceMeters"), 1e6)
    if km is None and (miles or metres):
        km = round(miles * MILE_KM if miles else (metres or 0) / 1000, 2)
    told = tell(
        title,
        ". ".join(str(workout.get(name) or "") for name in ("description", "humanReadable")),
        kind,
        effort if kind in ("run", "") else "",
        int(minutes) if minutes and minutes >= 1 else None,
        km if kind in ("run", "walk", "run-walk", "cross", "") else None,
    )
    if told is None:
        yield Unread("nothing tells what training it is", title, source, place, when[0])
        return
    status: Status = "done" if workout.get("completed") is True and told.what != "rest" else "planned"
    yield from_told(told, when[0], status, title, source, place, when[1])


def _amount(value: object, most: float) -> float | None:
    """Take a number, or a text that is one; None for what is too large for one session."""
    found = amount(number(value, thousands=False) if isinstance(value, str) else value)
    return found if found is not None and found <= most else None
