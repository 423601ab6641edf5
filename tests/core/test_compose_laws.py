"""The laws of filled sessions, over random orders."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from runrules import exercises, kit_of
from runrules.advice import Block, Doing
from runrules.catalogue import equipment, pains
from runrules.compose import Order, compose

ALL = exercises()
IDS = tuple(ALL)
AREAS = st.sampled_from(
    (
        ("legs",),
        ("upper",),
        ("core",),
        ("jumps",),
        ("legs", "core"),
        ("upper", "core"),
        ("legs", "upper", "core"),
        ("legs", "core", "jumps"),
        ("legs", "upper", "core", "jumps"),
    )
)
NOTHING = frozenset[str]()


def some(names: tuple[str, ...], most: int) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(names), max_size=most)


favours = st.dictionaries(st.sampled_from(IDS), st.integers(-2, 5), max_size=6).map(
    lambda found: tuple(sorted(found.items()))
)
orders = st.builds(
    Order,
    areas=AREAS,
    load=st.sampled_from(("light", "moderate", "heavy")),
    minutes=st.integers(5, 75),
    kit=some(tuple(equipment()), 8),
    sore=some(tuple(pains()), 2),
    out=some(IDS, 15),
    points=favours,
    points_beside=st.none() | favours,
    turn=st.integers(0, 12),
    sets=st.none() | st.integers(1, 4),
    percent=st.none() | st.integers(30, 100),
    exercises=st.none() | st.integers(1, 6),
    contacts=st.none() | st.integers(5, 120),
    reserve=st.none() | st.integers(1, 5),
    heavy_reps=st.integers(3, 6),
    heavy_rest_s=st.integers(120, 300),
    single_leg_share=st.none() | st.sampled_from((0.25, 0.5, 0.75)),
    chosen_as=st.sampled_from(("", "", "heavy")),
)


def main(blocks: tuple[Block, ...]) -> list[Block]:
    """The blocks between warming up and cooling down."""
    return [block for block in blocks if block.kind not in ("warm-up", "cool-down")]


def doings(blocks: list[Block] | tuple[Block, ...]) -> list[Doing]:
    return [one for block in blocks for one in block.exercises]


@given(orders)
def test_the_blocks_take_no_more_minutes_than_there_are(order: Order) -> None:
    blocks = compose(order)
    assert sum(block.minutes for block in blocks) <= order.minutes + 1e-9
    for block in blocks:
        assert block.minutes >= block.sets * sum(ALL[one.exercise].minutes_per_set for one in block.exercises) - 1e-9


@given(orders)
def test_every_exercise_fits_the_kit_and_the_pains_and_is_not_left_out(order: Order) -> None:
    for one in doings(compose(order)):
        exercise = ALL[one.exercise]
        assert kit_of(exercise, order.kit) is not None
        assert set(one.equipment) <= order.kit
        assert order.sore.isdisjoint(exercise.avoid_with)
        assert one.exercise not in order.out
        assert one.load in exercise.loads


@given(orders)
def test_every_limit_holds(order: Order) -> None:
    blocks = main(compose(order))
    assert order.exercises is None or len(doings(blocks)) <= order.exercises
    for block in blocks:
        assert order.sets is None or block.sets <= order.sets
        for one in block.exercises:
            assert one.reserve is None or one.reserve >= max(2, order.reserve or 0)
            assert one.load != "heavy" or one.reps is None or one.reps[1] <= max(6, ALL[one.exercise].reps[0])  # type: ignore[index]


@given(orders)
def test_jumps_come_first_alone_and_within_their_contacts(order: Order) -> None:
    blocks = main(compose(order))
    jumping = [block for block in blocks if any(one.area == "jumps" for one in block.exercises)]
    assert blocks[: len(jumping)] == jumping
    for block in jumping:
        assert block.kind == "straight"
        (one,) = block.exercises
        size = one.reps[1] if one.reps else 2 * one.seconds[1]  # type: ignore[index]
        assert order.contacts is None or block.sets * size * (2 if one.per_side else 1) <= order.contacts


@given(orders)
def test_only_what_was_asked_for_is_trained(order: Order) -> None:
    for one in doings(main(compose(order))):
        assert one.area in order.areas
        assert ("light", "moderate", "heavy").index(one.load) <= ("light", "moderate", "heavy").index(order.load)


@given(orders)
def test_no_exercise_is_there_twice_and_pairs_do_not_compete(order: Order) -> None:
    blocks = compose(order)
    names = [one.exercise for one in doings(blocks)]
    assert len(names) == len(set(names))
    for block in blocks:
        if block.kind == "superset":
            first, second = (ALL[one.exercise] for one in block.exercises)
            assert {*first.muscles}.isdisjoint(second.muscles)
            assert first.pattern != second.pattern
            assert [one.load for one in block.exercises].count("heavy") < 2


@given(orders)
def test_a_share_of_the_sets_leaves_no_more_than_that_share_of_the_usual_ones(order: Order) -> None:
    whole = Order(**{**_fields(order), "percent": None})
    usual, cut = main(compose(whole)), main(compose(order))
    assert [block.exercises for block in cut] == [block.exercises for block in usual]
    assert all(less.sets <= block.sets for less, block in zip(cut, usual, strict=True))
    if order.percent is not None and not any(one.area == "jumps" for one in doings(cut)):
        assert sum(block.sets for block in cut) <= max(len(cut), 3 * len(cut) * order.percent // 100)


@given(orders)
def test_equal_orders_get_equal_sessions_however_they_are_put(order: Order) -> None:
    again = Order(**{**_fields(order), "kit": frozenset(sorted(order.kit, reverse=True))})
    assert compose.__wrapped__(again) == compose.__wrapped__(order)


@given(orders)
def test_when_the_menu_turns_one_or_two_slots_change_and_never_more(order: Order) -> None:
    roomy = {**_fields(order), "sets": None, "percent": None}
    before = {one.exercise for one in doings(main(compose(Order(**roomy))))}
    after = {one.exercise for one in doings(main(compose(Order(**{**roomy, "turn": order.turn + 1}))))}
    assert len(before - after) <= 2


@given(orders, st.sampled_from(IDS))
def test_what_is_left_out_is_not_brought_back_by_any_favour(order: Order, exercise: str) -> None:
    wanted = Order(**{**_fields(order), "out": order.out | {exercise}, "points": ((exercise, 9),)})
    assert exercise not in {one.exercise for one in doings(compose(wanted))}


@given(some(tuple(equipment()), 8), st.integers(12, 60))
def test_whatever_the_kit_there_is_something_for_legs_and_core_to_do(kit: frozenset[str], minutes: int) -> None:
    for load in ("light", "moderate", "heavy"):
        found = doings(main(compose(Order(("legs", "core"), load, minutes, kit))))
        assert {"legs", "core"} <= {one.area for one in found}
        assert any(ALL[one.exercise].pattern == "calf" for one in found)


def _fields(order: Order) -> dict[str, Any]:
    return {name: getattr(order, name) for name in Order.__annotations__}
