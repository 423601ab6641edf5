"""What exercise-choice says of worked weeks, written out: which exercises, how, and what instead."""

from __future__ import annotations

import re
from typing import TypeVar

import pytest

import runrules_exercise_choice
from runrules import CORE, HEAVY, LEGS, Cue, Exclude, Favour, Notice, Statement, Work, exercises
from runrules.profile.words import SITES
from runrules.testing import Check, parametrize_with_checks, say

WEEK = """
[[weeks]]
starts = 2026-11-23
tue = "intervals 50min"
sun = "long 100min"
"""
GYM = '[athlete]\nstrength_since = 2026-01-05\nequipment = ["gym", "chair", "bar", "band"]\n'
PROMISES = ("prevents", "guaranteed", "weak glutes", "will not get injured", "lose weight", "diagnos")

Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    """What is said of one kind under one rule of the plugin."""
    said = say(runrules_exercise_choice, text)
    return [one for one in said if one.rule.id == f"exercise-choice/{rule}" and isinstance(one, kind)]


def injury(site: str, pain: int = 0, *signs: str) -> str:
    listed = ", ".join(f'"{sign}"' for sign in signs)
    return f'\n[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\nsigns = [{listed}]\n'


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'\n[rules]\n"exercise-choice/{rule}" = {{ {inside} }}\n'


def lifting_since(day: str, age: int = 35) -> str:
    return f'[athlete]\nage = {age}\nstrength_since = {day}\nequipment = ["gym"]\n'


def out(text: str, rule: str) -> set[str]:
    """What a rule leaves out."""
    return {one for said in ask(text, rule, Exclude) for one in said.exercises}


def words(said: Cue | Exclude | Favour | Notice) -> str:
    return said.message if said.message is not None else said.rule.message


@parametrize_with_checks(runrules_exercise_choice)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


def test_no_rule_closes_a_day_and_one_judges_exercises() -> None:
    rules = runrules_exercise_choice.runrules_rules()
    assert {rule.closes for rule in rules} == {Work.NOTHING}
    assert [rule.id for rule in rules if "exercises" in rule.judges] == ["exercise-choice/pain-filter"]
    told = {one.tells for rule in rules for one in rule.settings if one.tells}
    assert told == {"single_leg_share", "menu_weeks"}


def test_a_healthy_runner_in_a_gym_hears_only_what_comes_first_and_last() -> None:
    said = say(runrules_exercise_choice, GYM + WEEK)
    kinds = {(one.kind, one.rule.id.partition("/")[2]) for one in said}
    assert kinds == {
        ("favour", "compound-first"),
        ("favour", "single-leg-share"),
        ("favour", "heavy-bilateral"),
        ("favour", "no-forbidden-muscles"),
        ("favour", "core-stability"),
        ("exclude", "equipment-filter"),
    }


def test_without_strength_nothing_is_chosen_and_what_is_left_out_stays_out() -> None:
    none, sore = "[strength]\nsessions = 0\n", injury("low_back", 5)
    assert {one.kind for one in say(runrules_exercise_choice, none + sore + WEEK)} <= {"exclude", "cue"}
    for name in ("pain-filter", "level-gate", "equipment-filter", "core-stability"):
        assert out(none + sore + WEEK, name) == out(sore + WEEK, name) != set()


@pytest.mark.parametrize(("age", "held"), [(17, True), (18, False), (59, False), (60, True), (95, True)])
def test_the_hardest_exercises_stay_out_under_18_and_from_60_on(age: int, held: bool) -> None:
    found = ask(lifting_since("2025-01-06", age) + WEEK, "level-gate", Exclude)
    assert [{exercises()[name].level for name in one.exercises} for one in found] == [{3}] * held
    if age >= 60:
        assert words(found[0]).startswith("From 60 on the hardest exercises stay out. Instead: ")
        assert "later" not in words(found[0])


@pytest.mark.parametrize(("race", "priority", "since", "least"), [
    ("2026-12-21", "A", "2026-05-25", None),  # 28 days: 26 weeks when they begin
    ("2026-12-20", "A", "2026-05-25", 3),
    ("2026-12-20", "A", "2026-05-18", None),
    ("2026-12-01", "A", "2026-05-11", 3),
    ("2026-12-01", "A", "2026-05-04", None),
    ("2026-12-01", "B", "2026-05-25", None),
    ("2026-12-01", "A", "2026-10-12", 2),  # six weeks now, two then
    ("2026-11-22", "A", "2026-05-25", None),  # over
])  # fmt: skip
def test_nothing_harder_opens_in_the_last_four_weeks_before_an_a_race(
    race: str, priority: str, since: str, least: int | None
) -> None:
    text = f'[[races]]\ndate = {race}\ndistance = "half"\npriority = "{priority}"\n' + lifting_since(since, 35) + WEEK
    found = ask(text, "level-gate", Exclude)
    assert [min(exercises()[name].level for name in one.exercises) for one in found] == ([least] if least else [])
    for one in found:
        assert words(one).startswith("In the last four weeks before your race nothing harder comes in. Instead: ")


def test_big_lifts_are_squats_lunges_and_hinges_that_can_be_more_than_light() -> None:
    (said,) = ask(GYM + WEEK, "compound-first", Favour)
    assert (said.points, said.work) == (0, LEGS)
    assert {"back-squat", "split-squat", "deadlift", "single-leg-bridge"} <= set(said.exercises)
    assert not {"bodyweight-squat", "glute-bridge", "calf-raise", "slider-curl"} & set(said.exercises)


@pytest.mark.parametrize(("share", "start"), [(0.25, "About 25 % of"), (0.5, "Half your"), (0.75, "About 75 % of")])
def test_the_share_of_one_leg_is_said_in_per_cent(share: float, start: str) -> None:
    (said,) = ask(setting("single-leg-share", share=share) + GYM + WEEK, "single-leg-share", Favour)
    assert (said.points, said.work) == (0, LEGS)
    assert words(said).startswith(start)
    assert {"split-squat", "single-leg-calf-raise"} <= set(said.exercises)
    assert not {"goblet-squat", "clamshell", "side-plank"} & set(said.exercises)


def test_heavy_sets_stand_on_two_legs() -> None:
    (said,) = ask(GYM + WEEK, "heavy-bilateral", Favour)
    assert (said.points, said.work) == (2, LEGS & HEAVY)
    assert said.exercises == ("back-squat", "leg-press", "deadlift", "romanian-deadlift", "hip-thrust")


@pytest.mark.parametrize(("kit", "heavy"), [
    ("dumbbell", True), ("kettlebell", True), ("backpack", True),
    ("barbell", False), ("trap-bar", False), ("machine", False),
])  # fmt: skip
def test_a_weight_in_the_hands_is_a_heavy_squat_only_where_there_is_no_bar_or_machine(kit: str, heavy: bool) -> None:
    text = f'[athlete]\nstrength_since = 2026-01-05\nequipment = ["band", "{kit}"]\n' + WEEK
    (said,) = ask(text, "heavy-bilateral", Favour)
    assert ("goblet-squat" in said.exercises) is heavy
    assert "deadlift" in said.exercises


@pytest.mark.parametrize(("done", "speaks"), [(0, True), (2, True), (3, False), (40, False)])
def test_two_legs_come_before_one_in_the_first_three_leg_sessions(done: int, speaks: bool) -> None:
    text = f"[athlete]\nstrength_since = 2026-11-09\nleg_sessions = {done}\n" + WEEK
    said = ask(text, "level-gate", Favour)
    assert [one.points for one in said] == [1] * speaks
    for one in said:
        assert {"glute-bridge", "calf-raise", "goblet-squat"} <= set(one.exercises)
        assert not any(exercises()[name].unilateral for name in one.exercises)
        assert "three leg sessions" in words(one)


def test_a_sore_achilles_keeps_its_calf_raises_and_loses_its_jumps() -> None:
    text = GYM + injury("achilles_midportion", 3) + WEEK
    (said,) = ask(text, "pain-filter", Exclude)
    assert {"pogo-hops", "rope-skipping", "jump-squat", "drop-jump"} <= set(said.exercises)
    assert not {"single-leg-calf-raise", "bent-knee-calf-raise", "eccentric-heel-drop"} & out(text, "pain-filter")
    assert "Achilles above the heel (3 of 10)" in words(said)
    assert said.instead == "calf raise or bodyweight squat"
    assert said.instead in words(said)


@pytest.mark.parametrize(
    ("pain", "threshold", "strained"), [(2, 3, False), (3, 3, True), (3, 4, False), (4, 4, True), (5, 6, False)]
)
def test_both_ends_of_the_pain_from_which_more_is_left_out(pain: int, threshold: int, strained: bool) -> None:
    text = setting("pain-filter", pain_veto=threshold) + GYM + injury("pfp", pain) + WEEK
    gone = out(text, "pain-filter")
    assert {"pistol-squat", "jump-squat"} <= gone  # at any pain
    assert ("lunge" in gone) is strained  # only strains it
    assert "goblet-squat" not in gone  # rebuilds it


def test_above_five_of_ten_even_what_rebuilds_goes_and_nothing_is_offered() -> None:
    (said,) = ask(GYM + injury("pfp", 6) + WEEK, "pain-filter", Exclude)
    assert "goblet-squat" in said.exercises
    assert said.instead == ""
    assert "left in peace" in words(said)


def test_what_merely_strains_a_part_is_done_gently() -> None:
    text = GYM + injury("low_back", 2) + WEEK
    (cue,) = ask(text, "pain-filter", Cue)
    assert {"goblet-squat", "leg-press", "hip-thrust"} <= set(cue.exercises)
    assert words(cue) == "With your low back pain (2 of 10): a shorter range or less weight while it hurts."
    assert not set(cue.exercises) & out(text, "pain-filter")
    assert not ask(GYM + injury("low_back", 4) + WEEK, "pain-filter", Cue)


def test_old_and_cleared_pains_leave_nothing_out() -> None:
    assert not out(GYM + injury("pfp") + WEEK, "pain-filter")
    cleared = GYM + 'cleared = ["pfp"]\ncleared_on = 2026-11-20\n'
    assert not out(cleared + injury("pfp", 3) + WEEK, "pain-filter")


@pytest.mark.parametrize("text", [injury("bsi_tibia", 2), injury("pfp", 2, "locking"), injury("knee_swelling", 1)])
def test_a_red_flag_gets_no_exercises_in_its_place(text: str) -> None:
    said = say(runrules_exercise_choice, GYM + text + WEEK)
    assert {one.instead for one in said if isinstance(one, Exclude)} == {""}
    (filtered,) = ask(GYM + text + WEEK, "pain-filter", Exclude)
    assert "professional" in words(filtered)
    assert not [one for one in said if isinstance(one, Cue)]


def test_soon_after_a_birth_the_plank_is_gentle_and_jumps_wait() -> None:
    text = GYM + "weeks_postnatal = 8\n" + WEEK
    assert "pogo-hops" in out(text, "pain-filter")
    (cue,) = ask(text, "pain-filter", Cue)
    assert cue.exercises == ("plank",)
    assert "of 10" not in words(cue)


@pytest.mark.parametrize(
    ("since", "age", "hardest"),
    [
        ("2026-10-19", 35, 1),
        ("2026-10-12", 35, 2),
        ("2026-06-01", 35, 2),
        ("2026-05-25", 35, 3),
        ("2026-10-19", 17, 1),
        ("2026-01-05", 17, 2),
        ("2026-01-05", 18, 3),
    ],
)
def test_the_level_grows_with_the_weeks_of_lifting(since: str, age: int, hardest: int) -> None:
    gone = out(lifting_since(since, age) + WEEK, "level-gate")
    assert gone == {one.id for one in exercises().values() if one.level > hardest}


def test_the_level_names_the_easier_one_and_the_reason() -> None:
    (first,) = ask(lifting_since("2026-11-09") + WEEK, "level-gate", Exclude)
    assert "first 6 weeks" in words(first)
    assert first.instead
    (young,) = ask(lifting_since("2026-01-05", 17) + WEEK, "level-gate", Exclude)
    assert words(young).startswith("Under 18")


def test_only_what_needs_missing_kit_is_left_out() -> None:
    gone = out('[athlete]\nequipment = ["band"]\n' + WEEK, "equipment-filter")
    assert {"back-squat", "leg-press", "step-up", "pull-up"} <= gone
    assert not {"split-squat", "romanian-deadlift", "pallof-press", "calf-raise"} & gone
    (said,) = ask('[athlete]\nequipment = ["band"]\n' + WEEK, "equipment-filter", Exclude)
    assert words(said).startswith(f"{len(gone)} of {len(exercises())} exercises need kit you have not named")


def test_where_no_kit_is_named_the_words_say_so() -> None:
    (unsaid,) = ask(WEEK, "equipment-filter", Exclude)
    (none,) = ask("[athlete]\nequipment = []\n" + WEEK, "equipment-filter", Exclude)
    assert unsaid.exercises == none.exercises
    assert "You have not said what you have to train with" in words(unsaid)
    assert "name your kit to open more" in words(unsaid)
    assert "You have not said" not in words(none)


@pytest.mark.parametrize(
    ("since", "least", "start"),
    [
        ("2026-11-23", 4, "Stay with these exercises for 4 weeks"),
        ("2026-11-16", 4, None),
        ("2026-10-26", 4, "After 4 weeks"),
        ("2026-10-26", 3, None),
        ("2026-11-02", 3, "After 3 weeks"),
        ("2026-10-12", 6, "After 6 weeks"),
        ("2026-09-28", 4, "After 4 weeks"),
    ],
)
def test_the_menu_is_spoken_of_when_it_begins_and_when_it_changes(since: str, least: int, start: str | None) -> None:
    text = setting("vary-slowly", min_weeks=least, max_weeks=12) + lifting_since(since) + WEEK
    said = [words(one) for one in ask(text, "vary-slowly", Notice)]
    assert len(said) == (start is not None)
    assert all(one.startswith(str(start)) for one in said)
    assert all("12 weeks" in one for one in said if one.startswith("After"))


@pytest.mark.parametrize(("day", "speaks"), [("2026-12-13", False), ("2027-01-04", False), ("2027-01-10", True)])
def test_no_change_is_announced_close_to_a_race(day: str, speaks: bool) -> None:
    race = f'\n[[races]]\ndate = {day}\ndistance = "half"\npriority = "A"\n'
    assert bool(ask(lifting_since("2026-10-26") + race + WEEK, "vary-slowly", Notice)) is speaks


def test_curls_and_chest_press_come_last_and_are_not_left_out() -> None:
    (said,) = ask(GYM + WEEK, "no-forbidden-muscles", Favour)
    assert (said.exercises, said.points) == (("biceps-curl", "chest-press"), -2)
    assert not {"biceps-curl", "chest-press"} & out(GYM + WEEK, "equipment-filter")


def test_a_sore_heel_keeps_its_raises_on_the_floor() -> None:
    text = GYM + injury("achilles_insertional", 3) + WEEK
    (gone,) = ask(text, "achilles-insertion", Exclude)
    assert (gone.exercises, gone.instead) == (("eccentric-heel-drop",), "isometric calf hold")
    (cue,) = ask(text, "achilles-insertion", Cue)
    assert cue.exercises == ("calf-raise", "single-leg-calf-raise", "bent-knee-calf-raise")
    assert "on the floor" in words(cue)
    assert not ask(GYM + injury("achilles_midportion", 3) + WEEK, "achilles-insertion", Exclude)


@pytest.mark.parametrize(
    ("degrees", "gone", "stays"),
    [
        (45, {"deadlift", "romanian-deadlift", "lunge", "back-squat"}, {"glute-bridge", "hip-thrust", "split-squat"}),
        (60, {"deadlift", "romanian-deadlift", "lunge", "back-squat"}, {"glute-bridge", "hip-thrust", "split-squat"}),
        (90, {"back-squat", "leg-press"}, {"deadlift", "romanian-deadlift", "lunge", "glute-bridge"}),
    ],
)
def test_both_ends_of_how_far_a_sore_sit_bone_lets_the_hip_bend(degrees: int, gone: set[str], stays: set[str]) -> None:
    text = setting("hamstring-origin", max_hip_flexion=degrees) + GYM + injury("pht", 2) + WEEK
    assert gone <= out(text, "hamstring-origin")
    assert not stays & out(text, "hamstring-origin")
    (cue,) = ask(text, "hamstring-origin", Cue)
    assert f"{degrees} degrees" in words(cue)
    assert "glute-bridge" not in cue.exercises
    assert "split-squat" in cue.exercises


def test_no_jump_is_offered_to_somebody_sore() -> None:
    (said,) = ask(GYM + injury("pht", 2) + WEEK, "pain-filter", Exclude)
    assert "bounding" in said.exercises
    assert said.instead == "calf raise"


def test_a_sore_sit_bone_gets_bridges_before_deadlifts() -> None:
    (said,) = ask(GYM + injury("pht", 2) + WEEK, "hamstring-origin", Exclude)
    assert said.instead.startswith("glute bridge")


@pytest.mark.parametrize("degrees", [30, 45, 90])
def test_a_sore_knee_bends_so_far_and_no_further(degrees: int) -> None:
    text = setting("knee-depth", max_knee_flexion=degrees) + GYM + injury("pfp", 3) + WEEK
    (cue,) = ask(text, "knee-depth", Cue)
    assert {"goblet-squat", "split-squat", "leg-press"} <= set(cue.exercises)
    assert not {"pistol-squat", "deadlift"} & set(cue.exercises)
    assert f"about {degrees} degrees" in words(cue)
    assert not ask(GYM + injury("itbs", 3) + WEEK, "knee-depth", Cue)


def test_holds_come_before_twists() -> None:
    first, last = ask(GYM + WEEK, "core-stability", Favour)
    assert (first.exercises, first.points, first.work) == (
        ("plank", "side-plank", "dead-bug", "bird-dog", "pallof-press"),
        1,
        CORE,
    )
    assert (last.exercises, last.points, last.work) == (("russian-twist", "bicycle-crunch"), -1, CORE)
    assert not out(GYM + WEEK, "core-stability")


@pytest.mark.parametrize(
    "text",
    [
        GYM + 'conditions = ["osteoporosis"]\n',
        GYM + "weeks_postnatal = 8\n",
        GYM + injury("low_back", 2),
        GYM + injury("pelvic_floor", 1),
    ],
)
def test_twists_are_left_out_where_they_may_harm(text: str) -> None:
    assert out(text + WEEK, "core-stability") == {"russian-twist", "bicycle-crunch"}
    assert len(ask(text + WEEK, "core-stability", Favour)) == 1


@pytest.mark.parametrize(("since", "speaks"), [("2026-11-23", True), ("2026-09-07", True), ("2026-08-31", False)])
def test_form_is_a_word_for_the_first_twelve_weeks(since: str, speaks: bool) -> None:
    said = ask(lifting_since(since) + WEEK, "form-first", Cue)
    assert bool(said) is speaks
    for one in said:
        assert {"goblet-squat", "split-squat", "glute-bridge"} <= set(one.exercises)
        assert not {"wall-sit", "jump-squat", "pogo-hops"} & set(one.exercises)


def test_no_text_promises_or_blames() -> None:
    for rule in runrules_exercise_choice.runrules_rules():
        text = f"{rule.summary} {rule.message} {rule.why} {rule.speaks} {rule.silent}".lower()
        assert not [word for word in PROMISES if word in text], rule.id


@pytest.mark.parametrize("site", SITES)
def test_no_pain_goes_by_its_id(site: str) -> None:
    for pain, sign in ((1, ""), (4, ""), (8, ""), (0, '"swelling"')):
        text = f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\nsigns = [{sign}]\n' + WEEK
        for one in say(runrules_exercise_choice, text):
            message = f"{one.message or one.rule.message} {getattr(one, 'instead', '')}"
            assert not re.search(r"_|\b(?:pfp|pht|itbs|mtss|bsi)\b", message), message
