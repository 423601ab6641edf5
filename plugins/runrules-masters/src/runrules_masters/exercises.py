"""Which exercises are meant, by the facts of the catalogue."""

from functools import cache

from runrules import exercises


@cache
def calves() -> tuple[str, ...]:
    """All exercises for the calves, in the order of the catalogue."""
    return tuple(one.id for one in exercises().values() if one.pattern == "calf")


@cache
def calves_on_two_legs() -> tuple[str, ...]:
    """Those of them for both legs at once."""
    return tuple(one for one in calves() if not exercises()[one].unilateral)


@cache
def high_jumps() -> tuple[str, ...]:
    """Jumps that can be heavy: all but small hops and skipping."""
    return tuple(one.id for one in exercises().values() if one.area == "jumps" and "heavy" in one.loads)
