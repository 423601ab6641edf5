"""JSON of training sites: events and activities of intervals.icu, activities of Garmin Connect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from attrs import evolve

from ..models import Priority
from .amounts import rounded
from .classify import Told, by_length, from_told, life, pain, sites, sport, tell
from .found import RUNS, Activity, Event, Reading, Unread, clean, refused
from .marks import by_feeling, by_intensity, by_steps, intensity
from .pains import pains_in
from .steps import asks, asks_of_words, steps_in, steps_of

MOST_ENTRIES = 20_000
_PRIORITY: dict[str, Priority] = {"RACE_A": "A", "RACE_B": "B", "RACE_C": "C"}
_LIFE = {"INJURED": "injured", "SICK": "sick", "HOLIDAY": "holiday"}
_NO_SESSION = ("NOTE", "TARGET", "PLAN", "SET_EFTP", "SET_FITNESS", "FITNESS_DAYS", "SEASON_START")
#: A word that notes say of the weather as often as of an illness.
_COLD = re.compile(r"\bcold\b", re.IGNORECASE)
Found = Activity | Event | Unread


def is_events(raw: object) -> bool:
    """Tell whether this is a list of intervals.icu entries, or one of them."""
    return any(isinstance(one, dict) and "start_date_local" in one for one in _listed(raw)[:50])


def is_garmin(raw: object) -> bool:
    """Tell whether this is a list of Garmin Connect activities, or one of them."""
    return any(
        isinstance(one, dict) and "activityId" in one and ("activityType" in one or "activityTypeDTO" in one)
        for one in _listed(raw)[:50]
    )


def read_events(raw: object, source: str) -> Reading:
    """Read events (planned, races, injured, sick, holiday) and activities (done) of intervals.icu."""
    return _reading(_event, raw, source)


def read_garmin(raw: object, source: str) -> Reading:
    """Read activities of Garmin Connect; their days are local ones."""
    return _reading(_garmin, raw, source)


def _reading(read: Any, raw: object, source: str) -> Reading:
    if len(_listed(raw)) > MOST_ENTRIES:
        raise refused(source, "S004", f"a list has at most {MOST_ENTRIES:,} entries, not {len(_listed(raw)):,}")
    found: list[Found] = []
    for number, one in enumerate(_listed(raw), 1):
        place = f"entry {number}"
        if isinstance(one, dict):
            found += read(one, source, place)
        else:
            found.append(Unread("the entry is no table", "", source, place))
    return Reading(
        tuple(one for one in found if isinstance(one, Activity)),
        tuple(one for one in found if isinstance(one, Event)),
        tuple(one for one in found if isinstance(one, Unread)),
    )


def _event(one: Mapping[str, Any], source: str, place: str) -> Iterator[Found]:
    title, text = clean(one.get("name")), str(one.get("description") or "")[:20_000]
    begins = moment(one.get("start_date_local"))
    category = str(one.get("category") or "")
    if begins is None:
        yield Unread("the entry has no date that can be read", title, source, place)
    elif category in _LIFE or category in _NO_SESSION:
        yield from _entry(one, category, title, text, begins[0], source, place)
    else:
        yield from _training(one, category, title, text, begins, source, place)


def _entry(
    one: Mapping[str, Any], category: str, title: str, text: str, when: date, source: str, place: str
) -> Iterator[Event]:
    """What is no training: injured, sick, on holiday, a target, or a note, which may speak of the first two."""
    ends = moment(one.get("end_date_local"))
    last = max(when, ends[0] - timedelta(1) if ends and ends[1] is None else ends[0] if ends else when)
    if category == "NOTE":
        if hurts := [*pains_in(f"{title}\n{text}", when, source, place)]:
            yield from (evolve(one, last=last, title=title or one.title) for one in hurts)
            return
        kind: Any = "sick" if life(_COLD.sub(" ", title)) == "sick" else "note"
    else:
        kind = _LIFE.get(category, "note")
    if category == "TARGET":
        title = f"{title} ({', '.join(_targets(one)) or 'a target without a number'})".strip()
    said = f"{title}. {text}"
    for where in (sites(said) if kind == "injured" else ()) or ("",):
        yield Event(kind, when, last, title, source, place, where, pain(said))


def _targets(one: Mapping[str, Any]) -> Iterator[str]:
    if km := _km(one.get("distance_target")):
        yield f"{km:g} km"
    if seconds := amount(one.get("time_target")):
        yield f"{seconds / 3600:.3g} h"
    if load := amount(one.get("load_target")):
        yield f"load {load:g}"


def _training(
    one: Mapping[str, Any],
    category: str,
    title: str,
    text: str,
    begins: tuple[date, int | None],
    source: str,
    place: str,
) -> Iterator[Found]:
    when, starts = begins
    named = str(one.get("type") or "")
    kind = sport(named) or ("run" if category in _PRIORITY else "")
    told = _told(one, category, title, text, kind)
    done = not category or one.get("paired_activity_id") is not None
    if not category:
        yield from pains_in(f"{title}\n{text}", when, source, place)
    if told is None:
        yield Unread("nothing tells what training it is", title, source, place, when)
        return
    if category in _PRIORITY and told.what != "race":
        yield Event("note", when, when, f"{title} (a race of another sport: {clean(named, 30)})", source, place)
    made = from_told(told, when, "done" if done else "planned", title, source, place, starts)
    yield evolve(
        made,
        priority=_PRIORITY.get(category) if told.what == "race" else None,
        climb_m=_metres(one.get("total_elevation_gain")),
        descent_m=_metres(one.get("total_elevation_loss")),
    )


def _told(one: Mapping[str, Any], category: str, title: str, text: str, kind: str) -> Told | None:
    """Say what it is by its name and text; steps, intensity, felt effort and length may say that a run is harder."""
    race = category in _PRIORITY or one.get("sub_type") == "RACE" or one.get("race") is True
    effort = "race" if race and kind == "run" else ""
    tagged = one.get("tags")
    tags = " ".join(tag for tag in tagged if isinstance(tag, str)) if isinstance(tagged, list) else ""
    minutes = _minutes(one.get("moving_time")) or _minutes(one.get("time_target"))
    km = _km(one.get("distance")) or _km(one.get("distance_target"))
    prose, steps = steps_in(text)
    named = tell(title, "", kind, effort, minutes, km)
    told = tell(title, f"{tags} {prose}", kind, effort, minutes, km)
    if told is None or told.what not in RUNS:
        return tell(title, f"{tags} {text}", kind, effort, minutes, km)
    by_name = named is not None and named.how == "words"
    told = by_steps(told, asks(steps_of(one.get("workout_doc")) or steps) or (None if by_name else asks_of_words(text)))
    load = amount(one.get("icu_training_load")) or amount(one.get("load_target"))
    told = by_intensity(told, intensity(amount(one.get("icu_intensity")), load, told.minutes))
    return by_length(by_feeling(told, amount(one.get("icu_rpe")) or amount(one.get("perceived_exertion"))))


def _garmin(one: Mapping[str, Any], source: str, place: str) -> Iterator[Found]:
    facts = one.get("summaryDTO") if isinstance(one.get("summaryDTO"), dict) else one
    kind_of = one.get("activityType") or one.get("activityTypeDTO")
    key = str(kind_of.get("typeKey") or "") if isinstance(kind_of, dict) else ""
    title = clean(one.get("activityName"))
    begins = moment(facts.get("startTimeLocal")) if isinstance(facts, dict) else None
    if begins is None or not isinstance(facts, dict):
        yield Unread("the entry has no date that can be read", title, source, place)
        return
    when, starts = begins
    told = tell(title, "", sport(key), "", _minutes(facts.get("duration")), _km(facts.get("distance")))
    told = by_length(told) if told else None
    yield from pains_in(f"{title}\n{str(one.get('description') or '')[:2000]}", when, source, place)
    if told is None or key == "multi_sport":
        reason = "several sports in one activity" if key == "multi_sport" else "nothing tells what training it is"
        yield Unread(reason, title, source, place, when)
        return
    made = from_told(told, when, "done", title, source, place, starts)
    yield evolve(made, climb_m=_metres(facts.get("elevationGain")), descent_m=_metres(facts.get("elevationLoss")))


def moment(value: object) -> tuple[date, int | None] | None:
    """Read a local date or time; the minute is None for midnight sharp, which stands for the whole day."""
    found = re.match(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?", value) if isinstance(value, str) else None
    try:
        when = datetime.fromisoformat(f"{found[1]}T{found[2] or '00:00'}") if found else None
    except ValueError:
        when = None
    if when is None or not 1900 <= when.year <= 2200:
        return None
    return when.date(), (when.hour * 60 + when.minute) or None


def _listed(raw: object) -> list[Any]:
    if isinstance(raw, dict):
        inner = next((raw[key] for key in ("events", "activities") if isinstance(raw.get(key), list)), None)
        return inner if inner is not None else [raw]
    return raw if isinstance(raw, list) else []


def amount(value: object) -> float | None:
    """Take a number above zero that a training day could hold; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 < value < 1e9 else None


def _minutes(value: object) -> int | None:
    seconds = amount(value)
    return rounded(seconds / 60) if seconds else None


def _km(value: object) -> float | None:
    metres = amount(value)
    return round(metres / 1000, 2) if metres and metres >= 100 else None


def _metres(value: object) -> int | None:
    metres = amount(value)
    return int(metres + 0.5) if metres and 0.5 <= metres <= 20_000 else None
