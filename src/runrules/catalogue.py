"""The exercises there are: what each asks of the body and of the kit, and when to leave it out.

The catalogue is data beside this module; sets, repetitions and minutes in it are convention unless a rule says more.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import field, frozen

from .models import Athlete, Sealed

_FILE = Path(__file__).with_name("exercises.json")
BONES = ("bsi_foot", "bsi_hip", "bsi_tibia")
PELVIC_WEEKS = 12  # after a birth, in which the pelvic floor counts as sore: expert opinion


@frozen(slots=False)
class Exercise:
    """One exercise of the catalogue.

    ``area`` is the kind of session it belongs to, ``body`` the parts it loads. ``loads`` says how heavy it can be.
    ``equipment`` holds alternatives, each a set of things needed together; an empty one needs nothing. ``level``: 1
    beginner, 2 intermediate, 3 advanced. ``avoid_with`` and ``caution_with`` are pains. ``easier`` and ``harder`` are
    ids. ``sets``, ``reps`` and ``seconds`` are the lowest and highest usual; of the last two one is None.
    ``minutes_per_set`` includes the rest and both sides. ``named_in``: the articles that name it.
    """

    id: str
    name: str
    also: tuple[str, ...]
    pattern: str
    area: str
    body: tuple[str, ...]
    muscles: tuple[str, ...]
    unilateral: bool
    loads: tuple[str, ...]
    equipment: tuple[frozenset[str], ...]
    level: int
    helps_prevent: tuple[str, ...]
    rehab_for: tuple[str, ...]
    avoid_with: tuple[str, ...]
    caution_with: tuple[str, ...]
    easier: tuple[str, ...]
    harder: tuple[str, ...]
    sets: tuple[int, int]
    reps: tuple[int, int] | None
    seconds: tuple[int, int] | None
    minutes_per_set: float
    named_in: tuple[str, ...]
    how: str
    cue: str
    warm_up: bool
    place: int = field(eq=False)  # in the catalogue: what comes first is chosen first, all else equal


@cache
def exercises() -> Mapping[str, Exercise]:
    """Give every exercise by its id, in the order of the catalogue."""
    rows = _data()["exercises"]
    return Sealed({row["id"]: _exercise(row, place) for place, row in enumerate(rows)})


def pains() -> Mapping[str, str]:
    """Name every pain that an exercise may be left out for, by its id, in words."""
    found: Mapping[str, str] = _data()["pains"]
    return found


def equipment() -> Mapping[str, str]:
    """Name everything to train with, by its id, in words."""
    found: Mapping[str, str] = _data()["equipment"]
    return found


def hurting(athlete: Athlete) -> frozenset[str]:
    """Name what hurts now, or counts as if it did: pains above 0 or with signs, thin bones, and soon after a birth.

    What a clinician has cleared does not count.
    """
    found = {one.site for one in athlete.injuries if one.pain or one.signs}
    found |= {"osteoporosis"} & set(athlete.conditions)
    if athlete.weeks_postnatal is not None and athlete.weeks_postnatal < PELVIC_WEEKS:
        found.add("pelvic_floor")
    cleared = {*athlete.cleared, *(BONES if "bone_stress" in athlete.cleared else ())}
    return frozenset(found - cleared)


def kit_of(exercise: Exercise, owned: Collection[str]) -> frozenset[str] | None:
    """The first alternative of an exercise's equipment that somebody has; None if there is none."""
    return next((needed for needed in exercise.equipment if needed.issubset(owned)), None)


def swaps(exercise: Exercise) -> Iterator[Exercise]:
    """Name exercises that do the same job with other equipment: same pattern, some muscle in common."""
    for other in exercises().values():
        if (
            other.id != exercise.id
            and other.pattern == exercise.pattern
            and other.area == exercise.area
            and not {*other.muscles}.isdisjoint(exercise.muscles)
            and {*other.equipment} != {*exercise.equipment}
        ):
            yield other


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found


def _exercise(row: dict[str, Any], place: int) -> Exercise:
    """A row with lists as tuples, and equipment as sets."""
    facts: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    facts["equipment"] = tuple(frozenset(needed) for needed in row["equipment"])
    del facts["seed_status"]
    return Exercise(place=place, **facts)
