"""How much of one exercise: repetitions or seconds, what stays in reserve, rests, minutes, ground contacts.

All numbers are convention where no rule owns them: 3 sets, 8 to 12 repetitions with three left for moderate work, at
most 6 with two left for heavy work, far from the end for light work.
"""

from __future__ import annotations

from functools import cache

from ..catalogue import Exercise
from ..models import LOADS
from .order import Order

MODERATE_REPS = (8, 12)
SPAN = 2  # repetitions between the fewest and the most, where there is room
RESERVE = {"light": 4, "moderate": 3, "heavy": 2}
REST_S = {"light": 45, "moderate": 90}
JUMP_REST_S = 90
SET_S = 30  # that a set itself takes, on one side
HOPS_A_SECOND = 2  # of jumps that go by time


def load_of(exercise: Exercise, load: str) -> str | None:
    """The load at which an exercise is done in a session of some load: the heaviest it can be; None if none."""
    return _heaviest(exercise.loads, load)


@cache
def _heaviest(loads: tuple[str, ...], most: str) -> str | None:
    return next((one for one in reversed(LOADS[: LOADS.index(most) + 1]) if one in loads), None)


def reps_of(exercise: Exercise, load: str, order: Order) -> tuple[int, int] | None:
    """The fewest and most repetitions of a set; None where it goes by time."""
    if exercise.reps is None or exercise.area == "jumps":
        return exercise.reps
    low, high = exercise.reps
    if load == "heavy":
        aim = max(low, min(high, order.heavy_reps))
        return max(low, aim - 1), max(low, min(high, aim + 1, 6))
    if load == "moderate":
        least = min(max(low, MODERATE_REPS[0]), max(low, high - SPAN))
        return least, min(high, max(least + SPAN, MODERATE_REPS[1]))
    return low, high


def reserve_of(exercise: Exercise, load: str, order: Order) -> int | None:
    """How many repetitions are left at the end of a set: what the load asks, or more where a rule does."""
    if exercise.reps is None or exercise.area == "jumps":
        return None
    return max(RESERVE[load], order.reserve or 0)


def rest_of(exercise: Exercise, load: str, order: Order) -> int:
    """The seconds of rest after a set."""
    if exercise.area == "jumps":
        return JUMP_REST_S
    return order.heavy_rest_s if load == "heavy" else REST_S[load]


def minutes_of(round_: tuple[Exercise, ...], rest_s: int) -> float:
    """The minutes of one round: as the catalogue has them, or longer where the rest is."""
    return max(sum(one.minutes_per_set for one in round_), (_working_s(round_) + rest_s) / 60)


def rest_within(round_: tuple[Exercise, ...]) -> int:
    """The seconds of rest that the catalogue's minutes hold."""
    return max(0, int(60 * sum(one.minutes_per_set for one in round_)) - _working_s(round_))


def _working_s(round_: tuple[Exercise, ...]) -> int:
    return sum(SET_S * (2 if one.unilateral else 1) for one in round_)


def jumps_within(exercise: Exercise, order: Order) -> tuple[int, tuple[int, int]] | None:
    """Sets, and repetitions or seconds, of a jump within the ground contacts; None if not even one set fits.

    As many contacts as may be, in the shortest sets; where nothing is said, the least of the catalogue.
    """
    low, high = exercise.reps or exercise.seconds or (1, 1)
    each = (2 if exercise.unilateral else 1) * (1 if exercise.reps else HOPS_A_SECOND)
    sets = exercise.sets[1] if order.sets is None else max(1, min(exercise.sets[1], order.sets))
    if order.contacts is None:
        return min(sets, exercise.sets[0]), (low, low)
    most = order.contacts
    found = [
        (times * size, -size, times) for size in range(low, high + 1) if (times := min(sets, most // (size * each)))
    ]
    if not found:
        return None
    _, size, times = max(found)
    return times, (-size, -size)
