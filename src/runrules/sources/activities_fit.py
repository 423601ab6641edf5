"""FIT files of watches: activities that were done, and workouts that are planned; other kinds are refused.

Nothing is kept of the points on the way, nor of the heart. A file that is damaged anywhere is not read at all.
"""

from __future__ import annotations

import json
import struct
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from attrs import Factory, define, evolve

from ..models import AREAS
from ..problems import ProfileError
from .activities import Measured, name_of, offset_of, reading, session, strength
from .classify import Told, from_told, sport, tell
from .found import Activity, Asked, Reading, Unread, clean, refused

MOST_BYTES, MOST_MESSAGES, MOST_FIELDS, MOST_KEPT = 10_000_000, 300_000, 2_500_000, 2_000
_WANTED = ("file_id", "session", "activity", "sport", "set", "workout", "workout_step")
_CATEGORIES = Path(__file__).with_name("fit_categories.json")
_KINDS = {"running": "run", "walking": "walk", "hiking": "walk", "meditation": "", "generic": "", "all": ""}
_NO_TRAINING = (
    "transition driving flying motorcycling boating hunting fishing sky_diving snowmobiling jumpmaster hang_gliding"
).split()
_INSIDE = {
    "strength_training": "strength",
    "flexibility_training": "mobility",
    "yoga": "mobility",
    "pilates": "mobility",
    "stretching": "mobility",
    "breathing": "",
}
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError, struct.error)
Message = Mapping[str, Any]


@define
class _File:
    """The messages of one file that say something here, by their names."""

    messages: dict[str, list[Message]] = Factory(dict)

    def first(self, name: str) -> Message:
        """Give the first message of a name, an empty one where there is none."""
        return next(iter(self.messages.get(name, ())), {})

    def all(self, name: str) -> list[Message]:
        """Give the messages of a name, in the order of the file."""
        return self.messages.get(name, [])


def read_fit(path: str, source: str, asked: Asked) -> Reading:
    """Read the activities and workouts of a FIT file.

    ProfileError where it is damaged or too large, holds neither, or holds a workout and nobody said for which day.
    """
    files = _files(path, source)
    kinds = [str(one.first("file_id").get("type", "")) for one in files]
    found: list[Activity | Unread] = []
    measured: list[Measured] = []
    for one, kind in zip(files, kinds, strict=True):
        if kind == "activity":
            sessions = list(_sessions(one))
            found += [session(each, asked, source, f"session {count}") for count, each in enumerate(sessions, 1)]
            measured += sessions
        elif kind == "workout":
            found.append(_workout(one, source, asked))
    if found:
        return reading(found, measured, asked, source)
    if not any(kinds):
        raise refused(source, "S003", "this FIT file holds no data, or does not say of which kind")
    if "activity" in kinds:
        raise refused(source, "S006", "this activity was never finished: no session is in it")
    other = clean(kinds[0], 30).replace("_", " ")
    raise refused(source, "S006", f'this FIT file is no activity or workout but of the kind "{other}"')


def _files(path: str, source: str) -> list[_File]:
    try:
        import fitdecode  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        message = 'reading FIT files needs one library more: pip install "runrules[import]"'
        raise refused(source, "S002", message) from None

    with open(path, "rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise refused(source, "S004", f"a FIT file has at most {MOST_BYTES:,} bytes")
    try:
        return _read(fitdecode, data, source)
    except fitdecode.FitCRCError:
        raise refused(source, "S003", "this FIT file is damaged: its checksum is wrong") from None
    except fitdecode.FitEOFError:
        raise refused(source, "S003", "this FIT file is cut off: its end is missing") from None
    except ProfileError:
        raise
    except (fitdecode.FitError, *_FAULTS):
        raise refused(source, "S003", "this FIT file is damaged and cannot be read") from None


def _read(fitdecode: Any, data: bytes, source: str) -> list[_File]:
    files: list[_File] = []
    messages = fields = kept = 0
    with (
        warnings.catch_warnings(action="ignore"),
        fitdecode.FitReader(
            data, check_crc=fitdecode.CrcCheck.RAISE, error_handling=fitdecode.ErrorHandling.IGNORE
        ) as frames,
    ):
        for frame in frames:
            if frame.frame_type == fitdecode.FIT_FRAME_HEADER:
                files.append(_File())
            messages += 1
            fields += len(getattr(frame, "fields", ()))
            if messages > MOST_MESSAGES or fields > MOST_FIELDS or kept > MOST_KEPT:
                raise refused(source, "S004", "this FIT file holds more messages than any day of training has")
            if frame.frame_type != fitdecode.FIT_FRAME_DATA or frame.name not in _WANTED or not files:
                continue
            kept += 1
            files[-1].messages.setdefault(frame.name, []).append(
                {one.name: one.value for one in frame.fields if one.value is not None}
            )
    return files


def _sessions(file: _File) -> Iterator[Measured]:
    held = file.all("session")
    offset = _offset(file.first("activity"))
    for one in held:
        outer, inside = str(one.get("sport", "")), str(one.get("sub_sport", ""))
        if outer == "transition":
            continue
        title = _title(file, one, len(held) == 1)
        kind = _kind(outer, inside)
        doubts: tuple[str, ...] = ()
        if outer == "training" and not kind:
            kind, doubts = _trained(title)
        lifts = kind in ("strength", "mobility")
        timed = ("total_elapsed_time", "total_timer_time") if lifts else ("total_timer_time", "total_elapsed_time")
        begins = one.get("start_time")
        yield Measured(
            title=title or name_of(inside if lifts and inside in _INSIDE else outer),
            kind=kind,
            begins=begins.replace(tzinfo=UTC) if isinstance(begins, datetime) else None,
            seconds=next((value for value in map(_amount, map(one.get, timed)) if value is not None), None),
            metres=None if lifts else _amount(one.get("total_distance")),
            climb=_amount(one.get("total_ascent")),
            descent=_amount(one.get("total_descent")),
            offset=offset,
            areas=_areas(each.get("category") for each in file.all("set") if each.get("set_type") != "rest"),
            doubts=doubts,
        )


def _title(file: _File, one: Message, alone: bool) -> str:
    """Give the name of a session: of its workout, where there is one, else of the sport as the watch calls it."""
    names = [one.get("sport_profile_name")]
    if alone:
        names = [file.first("workout").get("wkt_name"), *names, file.first("sport").get("name")]
    return next((name for name in names if isinstance(name, str) and name.strip()), "")


def _trained(title: str) -> tuple[str, tuple[str, ...]]:
    """Say what a training is that the watch calls no more than that: by its name, else a guess."""
    kind = sport(title)
    if kind in ("strength", "mobility", "cross"):
        return kind, ()
    return "cross", ("cross training, because the watch says no more",)


def _workout(file: _File, source: str, asked: Asked) -> Activity | Unread:
    facts, steps = file.first("workout"), file.all("workout_step")
    outer, inside = str(facts.get("sport", "")), str(facts.get("sub_sport", ""))
    title = clean(facts.get("wkt_name"))
    kind = _kind(outer, inside)
    if outer == "training" and not kind:
        kind = _trained(title)[0]
    title = title or name_of(inside if inside in _INSIDE else outer)
    told: Told | None
    if kind == "strength":
        told = strength(title, _areas(one.get("exercise_category") for one in steps), "")
    else:
        told = tell(title, "", kind)
    if told is None:
        return Unread("this workout does not say for which sport it is", title, source)
    if told.how == "guessed" and told.what == "easy" and any(map(_repeats, steps)):
        told = evolve(told, what="intervals", doubts=("intervals, because its steps are repeated",))
    if asked.starts is None:
        message = "a FIT workout has no day; say on which one it is planned: --starts 2026-11-23"
        raise refused(source, "S005", message)
    return from_told(told, asked.starts, "planned", title, source, "")


def _repeats(step: Message) -> bool:
    times = _amount(step.get("repeat_steps"))
    return step.get("duration_type") == "repeat_until_steps_cmplt" and times is not None and times >= 3


def _kind(outer: str, inside: str) -> str:
    """Say which kind of training a sport means; "" where it tells nothing, "none" where it is no training."""
    if outer in _NO_TRAINING:
        return "none"
    if not outer or outer.isdigit():
        return ""
    if outer == "fitness_equipment" and inside in ("treadmill", "indoor_running"):
        return "run"
    if outer in ("training", "fitness_equipment", "generic") and inside in _INSIDE:
        return _INSIDE[inside]
    if outer == "training" and inside in ("", "generic", "None"):
        return ""
    return _KINDS.get(outer, "cross")


def _areas(categories: Iterator[Any]) -> tuple[str, ...]:
    """Give the areas of the categories of exercises, in the order of the areas; empty where none tells."""
    named = {one for held in categories for one in (held if isinstance(held, tuple | list) else (held,))}
    known = json.loads(_CATEGORIES.read_text(encoding="utf-8"))
    if named & {*known["full"]}:
        return ("full",)
    return tuple(area for area in AREAS if named & {*known[area]})


def _offset(activity: Message) -> timedelta | None:
    local, universal = activity.get("local_timestamp"), activity.get("timestamp")
    if not isinstance(local, datetime) or not isinstance(universal, datetime):
        return None
    return offset_of(local, universal)


def _amount(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < 1e9 else None
