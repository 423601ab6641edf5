"""Which exercises a rule is about: tuples of ids, computed from the catalogue once, in its order."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from runrules import Exercise, exercises, kit_of

BIG = ("squat", "lunge", "hinge")
STANDING = (*BIG, "calf")
LOW_PRIORITY = ("biceps-curl", "chest-press")
BARS = frozenset({"barbell", "machine", "trap-bar"})
DRILLS = ("hip-hinge-drill",)
RESTLESS = ("mountain-climber",)  # steadies the trunk, but is no hold

#: How far an exercise bends the hip, in degrees, where it cannot be done with less: rough figures, convention.
HIP_BEND = {
    "deadlift": 85,
    "romanian-deadlift": 80,
    "single-leg-deadlift": 80,
    "back-squat": 100,
    "leg-press": 95,
    "pistol-squat": 110,
    "bulgarian-split-squat": 90,
    "lateral-lunge": 85,
    "lunge": 80,
    "walking-lunge": 80,
}


def chosen(fits: Callable[[Exercise], bool]) -> tuple[str, ...]:
    """Name the exercises that fit, in the order of the catalogue."""
    return tuple(one.id for one in exercises().values() if fits(one))


@cache
def big_lifts() -> tuple[str, ...]:
    """Squats, lunges and hinges that can be more than light."""
    return chosen(lambda one: one.area == "legs" and one.pattern in BIG and set(one.loads) != {"light"})


@cache
def formed() -> tuple[str, ...]:
    """Squats, lunges and hinges that go down and up: no holds."""
    return chosen(lambda one: one.area == "legs" and one.pattern in BIG and one.reps is not None)


@cache
def single_leg() -> tuple[str, ...]:
    """Leg exercises on one leg, but for the small ones of hip and foot."""
    return chosen(lambda one: one.area == "legs" and one.pattern in STANDING and one.unilateral)


@cache
def heavy_two_leg(bars: bool) -> tuple[str, ...]:
    """Squats and hinges on both legs that can be heavy; with ``bars``, those alone that a bar or machine loads.

    A weight held in the hands is heavy where there is nothing else; beside a barbell the grip gives out first.
    """
    return chosen(
        lambda one: (
            one.pattern in ("squat", "hinge")
            and not one.unilateral
            and "heavy" in one.loads
            and (not bars or any(needed & BARS for needed in one.equipment))
        )
    )


@cache
def two_legs_first() -> tuple[str, ...]:
    """Beginners' leg exercises on both legs, as steady ones as those on one leg that come after them.

    Drills that only teach a movement are not among them.
    """
    return chosen(
        lambda one: (
            one.area == "legs"
            and one.pattern in STANDING
            and not one.unilateral
            and one.level == 1
            and one.reps is not None
            and one.id not in DRILLS
        )
    )


@cache
def steady_core() -> tuple[str, ...]:
    """Core exercises that hold the trunk still."""
    return chosen(lambda one: one.area == "core" and one.pattern.startswith("anti-") and one.id not in RESTLESS)


@cache
def twists() -> tuple[str, ...]:
    """Core exercises that twist or bend the trunk."""
    return chosen(lambda one: one.area == "core" and one.pattern in ("rotation", "flexion"))


@cache
def heel_drops() -> tuple[str, ...]:
    """Calf exercises that let the heel sink below a step."""
    return chosen(lambda one: one.pattern == "calf" and "achilles_insertional" in one.avoid_with)


@cache
def heel_raises() -> tuple[str, ...]:
    """Calf exercises that can be done on the floor or over a step."""
    return chosen(lambda one: one.pattern == "calf" and "achilles_insertional" in one.caution_with)


@cache
def knee_bends() -> tuple[str, ...]:
    """Squats, lunges and the leg press."""
    return chosen(lambda one: one.area == "legs" and one.pattern in ("squat", "lunge"))


@cache
def hip_bends() -> tuple[str, ...]:
    """Squats, lunges and hinges, but for the bridges that rebuild a sore sit bone."""
    return chosen(lambda one: one.area == "legs" and one.pattern in BIG and "pht" not in one.rehab_for)


@cache
def avoided(site: str) -> tuple[str, ...]:
    """What the catalogue leaves out with a pain."""
    return chosen(lambda one: site in one.avoid_with)


@cache
def careful(site: str) -> tuple[str, ...]:
    """What the catalogue is careful with for a pain, and does not leave out."""
    return chosen(lambda one: site in one.caution_with and site not in one.avoid_with)


@cache
def above(level: int) -> tuple[str, ...]:
    """Exercises that are harder than a level."""
    return chosen(lambda one: one.level > level)


@lru_cache(maxsize=256)
def without_kit(owned: tuple[str, ...]) -> tuple[str, ...]:
    """Exercises that need more than somebody has."""
    return chosen(lambda one: kit_of(one, owned) is None)
