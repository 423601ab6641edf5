"""The catalogue of exercises: whole, consistent, and as the exercise sheet has it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from runrules import exercises
from runrules.catalogue import BONES, Exercise, equipment, pains, swaps
from runrules.formats.exercises import named
from runrules.models import AREAS, LOADS
from runrules.profile.words import EQUIPMENT, SITES

ALL = exercises()
SHEET = Path(__file__).parents[3] / "shared" / "evidence" / "exercises.toml"
#: A barbell or a dumbbell alone holds no shoulders up: for a hip thrust with weight we ask for the bench as well.
OTHER_KIT = {"hip-thrust"}
#: Every exercise that one of the five articles names, as it names it.
NAMED = """
squats; lunges; deadlifts; single-leg deadlifts; planks; calf raises; push-ups; pull-ups; step-ups; leg presses;
clamshells; toe curls; single-leg balances; heel raises; ankle circles; resistance band foot pulls; glute bridges;
fire hydrants; side leg raises; hip thrusts; standing side kicks; pistol squats; wall sits; Bulgarian split squats;
jump squats; Russian twists; bicycle crunches; Superman holds; mountain climbers; box jumps; Romanian deadlifts;
dead bugs; single-leg bridges; eccentric heel drops; single-arm standing cable row; single-arm standing cable chest
press; Pallof press; reverse lunges; walking lunges; biceps curls; chest press; split squats; single-leg squat;
Nordic hamstring curl; dumbbell squat
"""

each = pytest.mark.parametrize("one", ALL.values(), ids=lambda one: one.id)


@each
def test_an_exercise_is_whole(one: Exercise) -> None:
    assert one.name
    assert one.how.endswith(".")
    assert one.cue
    assert len(one.how) <= 200
    assert len(one.cue) <= 60
    assert one.area in AREAS
    assert {*one.loads} <= {*LOADS}
    assert one.level in (1, 2, 3)
    assert (one.reps is None) is (one.seconds is not None)
    low, high = one.reps or one.seconds or (0, 0)
    assert 0 < low <= high
    assert 0 < one.sets[0] <= one.sets[1]
    assert one.minutes_per_set > 0
    assert {*one.easier, *one.harder} <= {*ALL} - {one.id}
    assert {*one.avoid_with, *one.caution_with, *one.rehab_for, *one.helps_prevent} <= {*pains()}
    assert {item for way in one.equipment for item in way} <= {*equipment()}


def test_pains_and_equipment_are_those_that_a_profile_may_name() -> None:
    assert {*pains()} == {*SITES}
    assert {*equipment()} == {*EQUIPMENT}


@pytest.mark.parametrize("words", [" ".join(one.split()) for one in NAMED.split(";")])
def test_every_exercise_that_an_article_names_is_found_by_that_name(words: str) -> None:
    assert named(words) is not None


def test_no_name_leads_to_two_exercises() -> None:
    names = [name for one in ALL.values() for name in {each.casefold() for each in (one.id, one.name, *one.also)}]
    assert len(names) == len(set(names))


def test_swaps_do_the_same_job_with_other_things() -> None:
    squat = ALL["goblet-squat"]
    assert {"leg-press", "back-squat"} <= {one.id for one in swaps(squat)}
    for one in ALL.values():
        for other in swaps(one):
            assert other.pattern == one.pattern
            assert {*other.equipment} != {*one.equipment}


@pytest.mark.skipif(not SHEET.exists(), reason="the sheet itself is not beside this checkout")
def test_the_facts_are_those_of_the_exercise_sheet() -> None:
    rows: list[dict[str, Any]] = tomllib.loads(SHEET.read_text())["exercise"]
    assert [row["slug"] for row in rows] == [*ALL]
    for row in rows:
        one = ALL[row["slug"]]
        assert (one.pattern, one.unilateral, one.level) == (row["pattern"], row["unilateral"], row["level"])
        assert (one.sets, one.minutes_per_set) == (tuple(row["sets"]), row["minutes_per_set"])
        assert list(one.reps or ()) == row.get("reps", [])
        assert list(one.seconds or ()) == row.get("seconds", [])
        for mine, theirs in (
            (one.avoid_with, row["avoid_with"]),
            (one.caution_with, row["caution_with"]),
            (one.rehab_for, row["rehab_for"]),
        ):
            assert {*mine} == {site for name in theirs for site in (BONES if name == "bsi" else (name,))}, one.id
        assert [*one.muscles] == row["muscles"]
        assert [*one.loads] == row["load"]
        assert ([*one.easier], [*one.harder]) == (row["regressions"], row["progressions"])
        ways = [set() if way == "none" else {*way.split("+")} for way in row["equipment_any"]]
        assert ([{*way} for way in one.equipment] == ways) is (one.id not in OTHER_KIT)
