"""Laws that hold for every runner: any kit, any pains, any weeks of lifting."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

import runrules_exercise_choice
from runrules import (
    Athlete,
    Cue,
    Day,
    Exclude,
    Injury,
    Profile,
    RuleChoice,
    Statement,
    WeekPlan,
    exercises,
    hurting,
    kit_of,
)
from runrules.testing import say
from runrules_exercise_choice.instead import name_of
from runrules_exercise_choice.words import SITES

START = date(2026, 11, 23)
WEEK = WeekPlan(START, tuple(Day(START + timedelta(number)) for number in range(7)))
ALL = exercises()
KIT = sorted({thing for one in ALL.values() for needed in one.equipment for thing in needed})
PAINS = sorted({site for one in ALL.values() for site in (*one.avoid_with, *one.caution_with)})
ID_OF = {name_of(one): one.id for one in ALL.values()}

sores = st.builds(
    Injury,
    st.sampled_from(PAINS),
    st.integers(0, 10),
    signs=st.sampled_from(((), (), (), ("swelling",))),
)
athletes = st.builds(
    Athlete,
    age=st.none() | st.sampled_from((16, 17, 18, 40, 70)),
    strength_since=st.none() | st.integers(0, 400).map(lambda days: START - timedelta(days)),
    equipment=st.none() | st.lists(st.sampled_from(KIT), unique=True).map(lambda kit: tuple(sorted(kit))),
    conditions=st.sampled_from(((), (), ("osteoporosis",))),
    weeks_postnatal=st.none() | st.integers(0, 20),
    injuries=st.lists(sores, max_size=3).map(tuple),
    cleared=st.lists(st.sampled_from(PAINS), max_size=1).map(tuple),
)
choices = st.fixed_dictionaries(
    {
        "exercise-choice/pain-filter": st.builds(RuleChoice, st.fixed_dictionaries({"pain_veto": st.integers(3, 6)})),
        "exercise-choice/hamstring-origin": st.builds(
            RuleChoice, st.fixed_dictionaries({"max_hip_flexion": st.integers(45, 90)})
        ),
    }
)
profiles = st.builds(lambda athlete, rules: Profile((WEEK,), athlete, START, rules), athletes, choices)


def said_of(profile: Profile) -> tuple[Statement, ...]:
    return say(runrules_exercise_choice, profile)


def out(said: tuple[Statement, ...], rule: str = "") -> set[str]:
    """What is left out, by one rule or by any."""
    return {name for one in said if isinstance(one, Exclude) and one.rule.id.endswith(rule) for name in one.exercises}


def test_every_name_within_a_sentence_means_one_exercise() -> None:
    assert len(ID_OF) == len(ALL)
    assert not [name for name in ID_OF if "," in name or " or " in name]


def test_every_pain_of_the_catalogue_has_words() -> None:
    assert set(PAINS) <= set(SITES)


@settings(deadline=None, max_examples=200)
@given(profiles)
def test_what_the_catalogue_forbids_for_a_pain_is_left_out(profile: Profile) -> None:
    gone = out(said_of(profile), "/pain-filter")
    for one in ALL.values():
        if hurting(profile.athlete) & set(one.avoid_with):
            assert one.id in gone


@settings(deadline=None, max_examples=200)
@given(profiles)
def test_exactly_what_cannot_be_done_with_the_kit_is_left_out_for_it(profile: Profile) -> None:
    owned = profile.athlete.equipment or ()
    gone = out(said_of(profile), "/equipment-filter")
    assert gone == {one.id for one in ALL.values() if kit_of(one, owned) is None}
    assert not {one.id for one in ALL.values() if frozenset() in one.equipment} & gone


@settings(deadline=None, max_examples=200)
@given(profiles)
def test_what_is_named_instead_is_not_left_out_itself(profile: Profile) -> None:
    said = said_of(profile)
    gone = out(said)
    for one in said:
        if isinstance(one, Exclude) and one.instead:
            named = [ID_OF[name] for part in one.instead.split(" or ") for name in part.split(", ")]
            assert not gone & set(named)
            assert one.instead in (one.message or "")


@settings(deadline=None, max_examples=200)
@given(profiles)
def test_nobody_hears_how_to_do_what_is_left_out_for_a_pain(profile: Profile) -> None:
    said = said_of(profile)
    gone = out(said)
    for one in said:
        if isinstance(one, Cue) and not one.rule.id.endswith("/form-first"):
            assert not gone & set(one.exercises)


@settings(deadline=None, max_examples=100)
@given(profiles)
def test_a_warning_sign_leaves_no_word_on_what_to_do_instead(profile: Profile) -> None:
    athlete = profile.athlete
    if any(one.signs and one.site in hurting(athlete) for one in athlete.injuries):
        assert {one.instead for one in said_of(profile) if isinstance(one, Exclude)} <= {""}
