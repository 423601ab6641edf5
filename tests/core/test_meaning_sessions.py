"""Worked examples of filled sessions: what a coach would expect to read."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve

from runrules import (
    CORE,
    HEAVY,
    LEGS,
    MODERATE,
    UPPER,
    Advice,
    Cue,
    Exclude,
    Favour,
    Limit,
    Propose,
    Setting,
    Statement,
)
from runrules import exercises as catalogue
from runrules.advice import Block, Doing
from runrules.compose import Order, compose
from tests.toys import advised, behind, lifts, rule

ALL = catalogue()
HOME = frozenset({"band", "dumbbell"})
GYM = frozenset({"barbell", "bench", "box", "cable", "dumbbell", "kettlebell", "machine", "step", "wall"})
TWENTY = Order(("legs", "core"), "moderate", 20, HOME, single_leg_share=0.5)
CHOOSES = rule("toy/chooses", judges=("exercises",))
KIT = '[athlete]\nequipment = ["band", "dumbbell"]\n'


def main(blocks: tuple[Block, ...]) -> list[Block]:
    return [block for block in blocks if block.kind not in ("warm-up", "cool-down")]


def names(blocks: tuple[Block, ...]) -> list[str]:
    return [one.exercise for block in main(blocks) for one in block.exercises]


def doing(blocks: tuple[Block, ...], exercise: str) -> Doing:
    return next(one for block in blocks for one in block.exercises if one.exercise == exercise)


def filled(*statements: Statement, minutes: int = 30, top: str = KIT) -> Advice:
    """Advice on a week with one moderate session for legs and core, under a rule that chooses exercises."""
    work = (LEGS | CORE) & MODERATE
    return advised(Propose(CHOOSES, work, minutes, 1), *statements, top=top)


def test_twenty_minutes_are_four_exercises_in_pairs_two_rounds() -> None:
    blocks = main(compose(TWENTY))
    assert [(block.kind, block.sets, len(block.exercises)) for block in blocks] == [("superset", 2, 2)] * 2
    assert {ALL[name].pattern for name in names(compose(TWENTY))} == {"squat", "hinge", "calf", "anti-extension"}


def test_the_first_pair_is_a_big_lift_and_something_that_rests_it() -> None:
    (first, _) = main(compose(TWENTY))
    assert [one.exercise for one in first.exercises] == ["goblet-squat", "single-leg-calf-raise"]


def test_heavy_lifts_stand_alone_with_long_rests_and_few_repetitions_and_the_rest_stays_moderate() -> None:
    blocks = main(compose(Order(("legs", "core"), "heavy", 45, GYM)))
    heavy = [block for block in blocks if any(one.load == "heavy" for one in block.exercises)]
    assert [(block.kind, block.rest_s, block.exercises[0].exercise) for block in heavy] == [
        ("straight", 150, "back-squat"),
        ("straight", 150, "deadlift"),
    ]
    assert heavy[0].exercises[0].reps == (4, 6)
    assert heavy[0].exercises[0].reserve == 2
    assert blocks[:2] == heavy


def test_a_light_session_is_one_circuit_far_from_the_end() -> None:
    (circuit,) = main(compose(Order(("legs", "core"), "light", 30, HOME)))
    assert circuit.kind == "circuit"
    assert {one.reserve for one in circuit.exercises if one.reps} == {4}


def test_jumps_come_first_and_stay_within_their_contacts() -> None:
    first = main(compose(Order(("legs", "core", "jumps"), "moderate", 45, HOME, contacts=40)))[0]
    assert [(one.exercise, one.reps) for one in first.exercises] == [("pogo-hops", (10, 10))]
    assert first.sets == 4


def test_about_half_of_the_leg_exercises_are_single_leg_where_a_rule_asks_for_it() -> None:
    for turn in range(6):
        order = Order(("legs",), "moderate", 45, GYM, single_leg_share=0.5, turn=turn)
        legs = [ALL[name] for name in names(compose(order))]
        assert abs(sum(one.unilateral for one in legs) / len(legs) - 0.5) <= 0.25


def test_with_weights_a_moderate_lift_takes_one_and_a_light_one_does_not() -> None:
    assert doing(compose(TWENTY), "single-leg-calf-raise").equipment == ("dumbbell",)
    light = compose(Order(("legs",), "light", 20, HOME))
    assert {one.equipment for block in main(light) for one in block.exercises} <= {(), ("band",)}


def test_the_menu_stays_until_it_turns_and_then_one_or_two_exercises_change() -> None:
    menus = [set(names(compose(Order(("legs", "core"), "moderate", 40, GYM, turn=turn)))) for turn in range(4)]
    assert all(1 <= len(menu - after) <= 2 for menu, after in pairwise(menus))


def test_less_of_the_usual_takes_sets_and_neither_weight_nor_exercises() -> None:
    usual = compose(Order(("legs", "core"), "heavy", 45, GYM))
    half = compose(Order(("legs", "core"), "heavy", 45, GYM, percent=50))
    assert names(half) == names(usual)
    assert sum(block.sets for block in main(half)) == sum(block.sets for block in main(usual)) // 2
    assert doing(half, "back-squat") == doing(usual, "back-squat")


def test_a_short_session_that_is_cut_keeps_half_of_the_usual_sets_and_not_half_of_the_few() -> None:
    usual, half = (compose(Order(("legs", "core"), "heavy", 25, GYM, percent=percent)) for percent in (None, 50))
    third = compose(Order(("legs", "core"), "heavy", 25, GYM, percent=33))
    assert [[block.sets for block in main(one)] for one in (usual, half, third)] == [[2, 2], [2, 1], [1, 1]]


def test_a_pain_takes_out_what_loads_it_and_the_stand_in_says_for_what() -> None:
    sore = compose(evolve(TWENTY, kit=frozenset({"bench"}), minutes=45, areas=("upper",), sore=frozenset({"shoulder"})))
    assert names(sore) == []
    two_legs = tuple((name, 2) for name in ("back-squat", "deadlift", "hip-thrust", "leg-press"))
    back = compose(Order(("legs",), "heavy", 45, GYM, frozenset({"low_back"}), points=two_legs))
    stand_ins = {one.exercise: one.instead_of for block in main(back) for one in block.exercises if one.instead_of}
    assert stand_ins == {"leg-press": "back-squat", "hip-thrust": "deadlift"}


def test_sessions_name_no_exercise_while_no_rule_chooses_them() -> None:
    (lift,) = lifts(advised(Propose(rule("toy/plain"), LEGS & MODERATE, 30, 1)))
    assert lift.blocks == ()


def test_without_a_word_on_kit_nothing_needs_any_and_that_is_said() -> None:
    advice = filled(top="")
    (lift,) = lifts(advice)
    assert names(lift.blocks)
    assert all(one.equipment == () for block in lift.blocks for one in block.exercises)
    assert any("equipment" in words for words in advice.assumed)


def test_an_exercise_names_what_brought_it_in() -> None:
    advice = filled(Favour(rule("toy/likes"), ("split-squat",), 2))
    (lift,) = lifts(advice)
    assert names(lift.blocks)[0] == "split-squat"
    assert [one.rule for one in behind(advice, doing(lift.blocks, "split-squat").because)] == ["toy/likes"]


def test_a_favour_for_heavy_work_alone_says_nothing_in_a_moderate_session() -> None:
    advice = filled(Favour(rule("toy/likes"), ("split-squat",), 2, work=LEGS & HEAVY))
    assert "split-squat" not in names(lifts(advice)[0].blocks)[:1]


def test_an_exclusion_beats_a_favour_in_the_session_too() -> None:
    advice = filled(Favour(rule("toy/likes"), ("goblet-squat",), 9), Exclude(rule("toy/knee"), ("goblet-squat",)))
    assert "goblet-squat" not in names(lifts(advice)[0].blocks)


def test_a_cue_stands_with_its_exercise_and_brings_none_in() -> None:
    advice = filled(Cue(rule("toy/how"), ("goblet-squat", "toe-curl"), "Only half-way down."))
    (lift,) = lifts(advice)
    squat = doing(lift.blocks, "goblet-squat")
    assert squat.note == "Only half-way down."
    assert [one.kind for one in behind(advice, squat.because)] == ["cue"]
    assert "toe-curl" not in names(lift.blocks)


def test_the_most_careful_limits_count_in_the_session() -> None:
    one, other = rule("toy/one"), rule("toy/other")
    (lift,) = lifts(filled(Limit(one, exercises=3, reserve=3, sets=2), Limit(other, exercises=5, reserve=5, sets=3)))
    blocks = main(lift.blocks)
    assert len(names(lift.blocks)) == 3
    assert {each.reserve for block in blocks for each in block.exercises if each.reps} == {5}
    assert {block.sets for block in blocks} == {2}


def test_a_rule_owns_the_weeks_of_a_menu_and_the_runner_may_change_them() -> None:
    owner = rule(
        "toy/chooses", judges=("exercises",), settings=(Setting("weeks", 4, 3, 6, "weeks", tells="menu_weeks"),)
    )
    lifting = "[athlete]\nequipment = ['band', 'dumbbell']\nstrength_since = 2026-10-26\n"  # four weeks

    def menu(top: str) -> list[str]:
        advice = advised(Propose(owner, (LEGS | CORE) & MODERATE, 30, 1), top=top)
        return names(lifts(advice)[0].blocks)

    assert menu(lifting) != menu(lifting.replace("10-26", "11-02"))
    six = '[rules]\n"toy/chooses" = { weeks = 6 }\n'
    assert menu(lifting + six) == menu(lifting.replace("10-26", "11-02") + six)


def test_no_exercise_is_new_in_the_last_weeks_before_an_a_race_where_a_rule_says_so() -> None:
    settings = (Setting("freeze", 4, 2, 6, "weeks", tells="freeze_weeks"),)
    owner = rule("toy/chooses", judges=("exercises",), settings=settings)
    race = '[[races]]\ndate = 2026-12-13\ndistance = "half"\n'
    lifting = "[athlete]\nequipment = ['band', 'dumbbell']\nstrength_since = 2026-10-26\n"

    def menu(top: str) -> list[str]:
        advice = advised(Propose(owner, (LEGS | CORE) & MODERATE, 30, 1), top=top)
        return names(lifts(advice)[0].blocks)

    assert menu(lifting + race) == menu(lifting.replace("10-26", "11-02")) != menu(lifting)


def test_a_lighter_session_shortly_before_a_race_holds_nothing_that_the_heavy_ones_did_not() -> None:
    two_legs = tuple((name, 2) for name in ("back-squat", "deadlift", "hip-thrust", "leg-press"))
    for turn in range(5):
        heavy = Order(("legs", "core"), "heavy", 40, GYM, points=two_legs, points_beside=(), turn=turn)
        lighter = evolve(heavy, load="moderate", chosen_as="heavy")
        assert {*names(compose(lighter))} == {*names(compose(heavy))}
        assert {one.load for block in main(compose(lighter)) for one in block.exercises} <= {"light", "moderate"}


def test_a_session_that_nothing_fits_is_said() -> None:
    sore = KIT + '[[athlete.injuries]]\nsite = "shoulder"\npain = 3\n'
    out = tuple(name for name, one in ALL.items() if one.area == "upper")
    advice = advised(Propose(CHOOSES, UPPER & MODERATE, 30, 1), Exclude(CHOOSES, out), top=sore)
    assert lifts(advice)[0].blocks == ()
    assert any("No exercise fits the session of 2026-11-23" in words for words in advice.assumed)
