"""How the exercises of a session stand together: blocks, sets, and the minutes that they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import inf

from attrs import define, evolve

from ..advice import Block, BlockKind, Doing
from ..catalogue import Exercise
from .choice import Pick, fitting, tool_of
from .doses import jumps_within, load_of, minutes_of, reps_of, reserve_of, rest_of, rest_within
from .order import Order

START_SETS, USUAL_SETS = 2, 3
SHORT = 30  # minutes of a session, below which heavy lifts are paired too
WARM_UP = ((12, 1.0), (20, 2.0), (30, 3.0))  # minutes of a session, and of its warm-up; 5 in longer ones
LONG_WARM_UP = 5.0
COOL_DOWN = 2.0  # minutes left over that make one, in sessions that are not short
KINDS: tuple[BlockKind, ...] = ("straight", "superset", "circuit")  # of one exercise, two, more
LEAST, EACH = 3, 12  # exercises of the shortest session, and the minutes that add another


@define(slots=False)
class Part:
    """Exercises done one after the other, and how many rounds of them: now, at most, and usually."""

    picks: list[Pick]
    sets: int
    rest_s: int
    most: int
    usual: int

    @cached_property
    def each(self) -> float:
        """The minutes of one round."""
        return minutes_of(tuple(pick.exercise for pick in self.picks), self.rest_s)

    @cached_property
    def need(self) -> int:
        """How needed its most needed exercise is."""
        return min(pick.need for pick in self.picks)


def filled(picks: Sequence[Pick], order: Order) -> tuple[Block, ...]:
    """Put as many of the picks as the minutes hold into blocks, the most needed first, then the sets."""
    left = order.minutes - _warm_up_minutes(order.minutes)
    kept = _that_fit(picks, order, left)
    parts = _parts(sorted(kept, key=lambda pick: pick.slot.order), order)
    left -= sum(part.sets * part.each for part in parts)
    _grow(parts, left)
    if order.percent is not None:
        _cut(parts, order.percent, order.minutes < SHORT)
    blocks = [_block(part, order) for part in parts]
    left = order.minutes - sum(block.minutes for block in blocks)
    done = {pick.exercise.id for pick in kept}
    warm_up = _easy("warm-up", order, min(left, _warm_up_minutes(order.minutes)), done) if blocks else None
    left -= warm_up.minutes if warm_up else 0
    done |= {one.exercise for one in warm_up.exercises} if warm_up else set()
    calm = blocks and left >= COOL_DOWN and order.minutes >= SHORT
    cool_down = _easy("cool-down", order, COOL_DOWN, done) if calm else None
    return tuple(block for block in (warm_up, *blocks, cool_down) if block is not None)


def _warm_up_minutes(minutes: int) -> float:
    return next((warm for most, warm in WARM_UP if minutes <= most), LONG_WARM_UP)


def _most_exercises(order: Order) -> int:
    usual = LEAST + order.minutes // EACH
    return usual if order.exercises is None else min(usual, order.exercises)


def _first_sets(pick: Pick, order: Order) -> tuple[int, ...]:
    """Two sets, of a heavy lift rather three where there is time for its rests; never more than allowed."""
    sets = (USUAL_SETS, START_SETS) if _as_heavy(pick, order) and order.minutes >= SHORT else (START_SETS,)
    return sets if order.sets is None else tuple(max(1, min(each, order.sets)) for each in sets)


def _that_fit(picks: Sequence[Pick], order: Order, left: float) -> list[Pick]:
    """Those that can be done for two sets, or one where time is too short even for what belongs in always.

    What takes turns counts as the longest of its equals, so that a turn of the menu pushes nothing else out.
    """
    kept: list[Pick] = []
    must = sum(_first_sets(pick, order)[-1] * _alone(pick, order) for pick in picks if pick.slot.always)
    scarce = must > left
    for pick in picks:
        if _jumps(pick):
            costs = [(1, _jump_minutes(pick.exercise, order))]
        else:
            each = _alone(pick, order)
            costs = [(sets, sets * each) for sets in ((1,) if scarce else _first_sets(pick, order))]
        fits = next(((sets, cost) for sets, cost in costs if cost <= left), None)
        if fits is not None and len(kept) < _most_exercises(order):
            kept.append(evolve(pick, sets=fits[0]))
            left -= fits[1]
    return kept


def _alone(pick: Pick, order: Order) -> float:
    """The minutes of a set by itself; in a short session it will share its rest with another."""
    equals = pick.equals or ((pick.exercise, pick.load),)
    if order.minutes < SHORT:
        return max(one.minutes_per_set for one, _ in equals)
    heavy = _as_heavy(pick, order)
    return max(minutes_of((one,), rest_of(one, "heavy" if heavy else load, order)) for one, load in equals)


def _as_heavy(pick: Pick, order: Order) -> bool:
    """Whether it takes the time of a heavy lift, so that a lighter session before a race holds no more exercises."""
    return pick.load == "heavy" or (order.chosen_as == "heavy" and pick.slot.heavy)


def _jumps(pick: Pick) -> bool:
    return pick.exercise.area == "jumps"


def _jump_minutes(exercise: Exercise, order: Order) -> float:
    """The minutes of all its sets; without end where not even one is allowed."""
    found = jumps_within(exercise, order)
    return inf if found is None else found[0] * minutes_of((exercise,), rest_of(exercise, "", order))


def _parts(picks: Sequence[Pick], order: Order) -> list[Part]:
    """Jumps and heavy lifts alone, the rest in pairs that do not compete; a light session is one circuit."""
    paired: list[list[Pick]] = []
    if order.load == "light" and len(picks) > 2 and not any(_jumps(pick) for pick in picks):
        paired = [list(picks)]
    else:
        left = list(picks)
        while left:
            first = left.pop(0)
            partner = None if _stands_alone(first, order) else _partner(first, left, order)
            if partner is not None:
                left.remove(partner)
            paired.append([first] if partner is None else [first, partner])
    return [_part(each, order) for each in paired]


def _stands_alone(pick: Pick, order: Order) -> bool:
    return _jumps(pick) or (pick.load == "heavy" and order.minutes >= SHORT)


def _partner(first: Pick, others: Sequence[Pick], order: Order) -> Pick | None:
    """The next exercise that works other muscles in another way, and, but for short sessions, other parts of the body.

    Two heavy ones are never a pair.
    """
    fit = [
        other
        for other in others
        if not _stands_alone(other, order)
        and not (first.load == other.load == "heavy")
        and other.exercise.pattern != first.exercise.pattern
        and {*other.exercise.muscles}.isdisjoint(first.exercise.muscles)
    ]
    apart = [other for other in fit if {*other.exercise.body}.isdisjoint(first.exercise.body)]
    return next(iter(apart or (fit if order.minutes < SHORT else ())), None)


def _part(picks: list[Pick], order: Order) -> Part:
    if _jumps(picks[0]):
        sets = (jumps_within(picks[0].exercise, order) or (1,))[0]
        return Part(picks, sets, rest_of(picks[0].exercise, picks[0].load, order), sets, sets)
    usual = min(USUAL_SETS, *(pick.exercise.sets[1] for pick in picks))
    rest_s = max(rest_of(pick.exercise, pick.load, order) for pick in picks)
    if order.minutes < SHORT:  # then what the catalogue's minutes leave for it must do
        rest_s = min(rest_s, rest_within(tuple(pick.exercise for pick in picks)))
    most = usual if order.sets is None else min(usual, order.sets)
    return Part(
        picks,
        max(1, min(most, *(pick.sets for pick in picks))),
        rest_s,
        most,
        START_SETS if order.load == "light" else usual,
    )


def _grow(parts: Sequence[Part], left: float) -> None:
    """Add a set to each part in turn, the most needed first, while the minutes last; take one away if they do not."""
    by_need = sorted(parts, key=lambda part: part.need)
    for part in reversed(by_need):
        while left < 0 and part.sets > 1:
            part.sets -= 1
            left += part.each
    for part in by_need:
        while part.sets < part.most and part.each <= left:
            part.sets += 1
            left -= part.each


def _cut(parts: Sequence[Part], percent: int, short: bool) -> None:
    """Leave the share of all sets that a rule leaves, from the end, one of each at least; the weight stays.

    A short session has been cut by its minutes already: there it is a share of the usual sets.
    """
    total = sum(part.usual if short else part.sets for part in parts) * percent // 100
    least_needed = sorted(parts, key=lambda part: part.need)[::-1]
    while sum(part.sets for part in parts) > total:
        longest = max(least_needed, key=lambda part: part.sets)
        if longest.sets == 1:
            return
        longest.sets -= 1


def _block(part: Part, order: Order) -> Block:
    kind = KINDS[min(len(part.picks), len(KINDS)) - 1]
    doings = tuple(_doing(pick.exercise, pick.load, order, pick.instead_of) for pick in part.picks)
    return Block(kind, part.sets, part.rest_s, doings, round(part.sets * part.each, 2))


def _doing(exercise: Exercise, load: str, order: Order, instead_of: str | None = None) -> Doing:
    reps, seconds = reps_of(exercise, load, order), exercise.seconds
    if exercise.area == "jumps":
        size = (jumps_within(exercise, order) or (1, (1, 1)))[1]
        reps, seconds = (size, None) if exercise.reps else (None, size)
    return Doing(
        exercise.id,
        exercise.name,
        exercise.area,
        reps,
        seconds,
        exercise.unilateral,
        reserve_of(exercise, load, order),
        load,
        tool_of(exercise, load, order.kit),
        exercise.cue,
        instead_of,
    )


def _easy(kind: BlockKind, order: Order, left: float, done: set[str]) -> Block | None:
    """A short round of gentle exercises, one set of each, for the areas of the session."""
    doings, minutes = [], 0.0
    for one in fitting(order.kit, order.sore):
        suits = one.warm_up and (one.area in order.areas or "jumps" in order.areas)
        if suits and one.id not in done and one.id not in order.out and minutes + one.minutes_per_set <= left:
            load = load_of(one, "light") or "light"
            doings.append(_doing(one, load, order))
            minutes += one.minutes_per_set
    return Block(kind, 1, 0, tuple(doings), round(minutes, 2)) if doings else None
