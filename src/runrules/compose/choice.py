"""Which exercises: one for each slot of the session, the most needed first."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from attrs import frozen

from ..catalogue import Exercise, exercises, kit_of
from .doses import load_of
from .order import Order

_FILE = Path(__file__).with_name("menu.json")
CHOICE = 3  # exercises that take turns in one slot
TURNED, TURNS = 2, 4  # slots that change when the menu turns, and turns until a slot changes again
WANTED = 2  # points from which on an exercise without a slot gets one
EXTRA_NEED, EXTRA_ORDER = 9, 52
SHORT, LONG_SET = 20, 2.5  # minutes of a session, and of a set that takes too much of it


@frozen(slots=False)
class Slot:
    """A place in a session: which exercises may take it, where it stands, and how needed it is (1 is most)."""

    area: str
    patterns: tuple[str, ...]
    order: int
    need: int
    need_light: int | None
    always: bool = False
    heavy: bool = False
    first_muscle: str | None = None
    turn: int | None = None

    def wants(self, load: str) -> str:
        """The load of what stands here in a session of some load."""
        return "moderate" if load == "heavy" and not self.heavy else load

    def takes(self, exercise: Exercise) -> bool:
        """Whether an exercise may stand here."""
        return (
            exercise.area == self.area
            and exercise.pattern in self.patterns
            and self.first_muscle in (None, exercise.muscles[0])
        )


@frozen(slots=False)
class Pick:
    """A slot with its exercise, the load it is done at, and what would stand there but for a pain.

    ``equals`` are those that would do as well, in their order, itself among them. ``sets`` is what there is time for.
    """

    slot: Slot
    exercise: Exercise
    load: str
    need: int
    instead_of: str | None = None
    equals: tuple[tuple[Exercise, str], ...] = ()
    sets: int = 1


def chosen(order: Order) -> list[Pick]:
    """Choose for every slot that the session could have, most needed first; time has not been looked at."""
    pool = [one for one in fitting(order.kit, order.sore) if one.id not in order.out]
    points = dict(order.points)
    beside = points if order.points_beside is None else dict(order.points_beside)
    light = order.load == "light"
    slots = [
        (need, slot)
        for slot in _slots()
        if slot.area in order.areas and (need := slot.need_light if light else slot.need) is not None
    ]
    able = frozenset([one.id for one in pool])
    picks: list[Pick] = []
    for need, slot in sorted(slots, key=lambda pair: (pair[0], pair[1].order)):
        pick = _pick(slot, need, able, picks, points if slot.heavy else beside, order)
        if pick is not None:
            picks.append(pick)
    picks += _extras(pool, picks, beside, order)
    return _turned(sorted(picks, key=lambda pick: (not pick.slot.always, pick.need, pick.slot.order)), order.turn)


def _turned(picks: Sequence[Pick], turn: int) -> list[Pick]:
    """Let the menu turn: each time the two most needed picks whose turn it is become the next of their equals."""
    found = list(picks)
    for step in range(1, turn + 1):
        due = [place for place, pick in enumerate(found) if len(pick.equals) > 1 and pick.slot.turn == step % TURNS]
        for place in due[:TURNED]:
            pick = found[place]
            used = {one.exercise.id for one in found}
            here = next(number for number, (one, _) in enumerate(pick.equals) if one is pick.exercise)
            following = (*pick.equals[here + 1 :], *pick.equals[:here])
            other = next((one for one in following if one[0].id not in used), None)
            if other is not None:
                found[place] = Pick(pick.slot, *other, pick.need, pick.instead_of, pick.equals)
    return found


@lru_cache(maxsize=256)
def fitting(kit: frozenset[str], sore: frozenset[str]) -> tuple[Exercise, ...]:
    """Every exercise whose kit there is and that loads nothing that hurts."""
    return tuple(
        one for one in exercises().values() if kit_of(one, kit) is not None and sore.isdisjoint(one.avoid_with)
    )


def tool_of(exercise: Exercise, load: str, kit: frozenset[str]) -> tuple[str, ...]:
    """What an exercise is done with: for more than light work with a weight, where there is one."""
    ways = [needed for needed in exercise.equipment if needed <= kit]
    heavier = load != "light" and exercise.area != "jumps"
    weighted = [needed for needed in ways if heavier and needed & _weights()]
    return tuple(sorted((weighted or ways or [frozenset()])[0]))


def _pick(
    slot: Slot,
    need: int,
    able: Collection[str],
    picks: Sequence[Pick],
    points: Mapping[str, int],
    order: Order,
) -> Pick | None:
    used, wanted = {pick.exercise.id for pick in picks} | _kin(slot, picks), slot.wants(order.load)
    share = _share(picks, order)
    ranked = sorted(
        (_rank(one, slot, points, share, order), one.place, one, load)
        for one in _takers(slot)
        if one.id in able and one.id not in used and (load := load_of(one, wanted)) is not None
    )
    if not ranked:
        return None
    rank, _, exercise, load = ranked[0]
    named = {pick.instead_of for pick in picks}
    return Pick(
        slot,
        exercise,
        load,
        max(1, need - max(0, points.get(exercise.id, 0))),
        _barred(slot, rank, {*used, *named}, points, share, order),
        # Jumps go on by their number; which ones is for rules to change.
        tuple((row[2], row[3]) for row in ranked if row[0][:3] == rank[:3])[: 1 if slot.area == "jumps" else CHOICE],
    )


_Rank = tuple[int, int, int, float, int]


def _kin(slot: Slot, picks: Sequence[Pick]) -> set[str]:
    """What is easier or harder than an exercise for the arms that is there already: one of them is enough."""
    if slot.area != "upper":
        return set()
    return {one for pick in picks for one in (*pick.exercise.easier, *pick.exercise.harder)}


def _rank(exercise: Exercise, slot: Slot, points: Mapping[str, int], share: _Share, order: Order) -> _Rank:
    """The better the less: points, how well the load fits, too long for a short session, share, level."""
    wanted = slot.wants(order.chosen_as or order.load)
    load = load_of(exercise, wanted) or wanted
    if exercise.area == "jumps":
        return -points.get(exercise.id, 0), 0, 0, 0.0, exercise.level
    if wanted == "light":
        misses = len(exercise.loads) - 1  # what can be done heavily is not the first choice for a light day
    else:
        bare = load == "heavy" and _weights().isdisjoint(tool_of(exercise, load, order.kit))
        # A main lift is one that can go on to be heavy; what takes long to learn is for heavy work.
        misses = (load != wanted) + bare + (slot.heavy and "heavy" not in exercise.loads)
        misses += load != "heavy" and exercise.level > 2
    slow = order.minutes <= SHORT and exercise.minutes_per_set > LONG_SET
    level = -exercise.level if load == "heavy" else 0
    return -points.get(exercise.id, 0), misses, slow, share.after(exercise), level


@frozen(slots=False)
class _Share:
    """How much of the leg work is single-leg so far, and should be."""

    legs: int
    single: int
    wanted: float | None

    def after(self, exercise: Exercise) -> float:
        """How far the share is from what it should be with one exercise more."""
        if self.wanted is None or exercise.area != "legs":
            return 0.0
        return abs((self.single + exercise.unilateral) / (self.legs + 1) - self.wanted)


def _share(picks: Sequence[Pick], order: Order) -> _Share:
    legs = [pick.exercise for pick in picks if pick.exercise.area == "legs"]
    return _Share(len(legs), sum(one.unilateral for one in legs), order.single_leg_share)


def _barred(
    slot: Slot, rank: _Rank, used: set[str | None], points: Mapping[str, int], share: _Share, order: Order
) -> str | None:
    """What would have stood here but for a pain: the first of those that the kit allows."""
    if not order.sore:
        return None
    wanted = slot.wants(order.load)
    better = [
        (found, one.place, one.id)
        for one in _takers(slot)
        if one.id not in used
        and not order.sore.isdisjoint((*one.avoid_with, *one.caution_with))
        and (one.id in order.out or not order.sore.isdisjoint(one.avoid_with))
        and kit_of(one, order.kit) is not None
        and load_of(one, wanted) is not None
        and (found := _rank(one, slot, points, share, order)) <= rank
    ]
    return min(better)[2] if better else None


def _extras(pool: Sequence[Exercise], picks: Sequence[Pick], points: Mapping[str, int], order: Order) -> Iterator[Pick]:
    """What is clearly wanted and found no slot of its own."""
    used = {pick.exercise.id for pick in picks}
    for one in pool:
        wanted = points.get(one.id, 0)
        if wanted >= WANTED and one.id not in used and one.area in order.areas and one.area != "jumps":
            slot = Slot(one.area, (one.pattern,), _order_of(one), EXTRA_NEED, EXTRA_NEED)
            load = load_of(one, slot.wants(order.load)) or load_of(one, order.load)
            if load is not None:
                yield Pick(slot, one, load, max(1, EXTRA_NEED - wanted))


def _order_of(exercise: Exercise) -> int:
    return next((slot.order + 1 for slot in _slots() if slot.takes(exercise)), EXTRA_ORDER)


@cache
def _takers(slot: Slot) -> tuple[Exercise, ...]:
    """Every exercise of the catalogue that may stand in a slot."""
    return tuple(one for one in exercises().values() if slot.takes(one))


@cache
def _menu() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found


@cache
def _weights() -> frozenset[str]:
    return frozenset(_menu()["weights"])


@cache
def _slots() -> tuple[Slot, ...]:
    return tuple(Slot(**{**row, "patterns": tuple(row["patterns"])}) for row in _menu()["slots"])
