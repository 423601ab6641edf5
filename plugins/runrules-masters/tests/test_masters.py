"""What masters says of worked weeks, written out: which work, how far apart, how many sets and landings."""

from __future__ import annotations

from typing import TypeVar

import pytest

import runrules_masters
from runrules import (
    CORE,
    EVERYTHING,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    MODERATE,
    UPPER,
    Advice,
    Apart,
    Engine,
    Exclude,
    Favour,
    Limit,
    Notice,
    ProfileError,
    Propose,
    Rule,
    Settings,
    Statement,
    Veto,
    exercises,
    hookimpl,
    parse_profile,
)
from runrules.profile.words import STATE_SIGNS
from runrules.testing import Check, parametrize_with_checks, say

WEEK = """
[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = "free"
wed = "easy 60min"
thu = "free"
fri = "easy 60min"
sat = "free"
sun = "long 80min"
"""
BUILD = '\n[[races]]\ndate = 2027-01-31\ndistance = "half"\n'
NOT_LIGHT = EVERYTHING & (MODERATE | HEAVY) | JUMPS
PROMISES_AND_BLAME = ("prevent", "guarantee", "injur", "weak ", "your fault", "diagnos", "you have a ")
Kind = TypeVar("Kind", bound=Statement)


def ask(text: str, rule: str, kind: type[Kind]) -> list[Kind]:
    """What is said of one kind under one rule of the plugin."""
    said = say(runrules_masters, text)
    return [one for one in said if one.rule.id == f"masters/{rule}" and isinstance(one, kind)]


def silent(text: str, rule: str) -> bool:
    return not [one for one in say(runrules_masters, text) if one.rule.id == f"masters/{rule}"]


def athlete(age: int | None, *lines: str, since: str = "2026-03-02") -> str:
    years = [] if age is None else [f"age = {age}"]
    return "\n".join(["[athlete]", *years, f"strength_since = {since}", *lines]) + "\n"


def setting(rule: str, **values: float) -> str:
    inside = ", ".join(f"{name} = {value}" for name, value in values.items())
    return f'\n[rules]\n"masters/{rule}" = {{ {inside} }}\n'


@parametrize_with_checks(runrules_masters)
def test_the_plugin_passes_the_kit(check: Check) -> None:
    check()


@pytest.mark.parametrize("age", [None, 17, 39])
def test_the_young_and_well_hear_nothing(age: int | None) -> None:
    assert say(runrules_masters, athlete(age) + BUILD + WEEK) == ()


def test_in_the_build_a_senior_gets_a_second_session_of_two_sets() -> None:
    (second,) = ask(athlete(62) + BUILD + WEEK, "maintain-two", Propose)
    assert (second.name, second.work, second.instead) == ("second", FULL & MODERATE, ((UPPER | CORE) & MODERATE,))
    (limit,) = ask(athlete(62) + BUILD + WEEK, "maintain-two", Limit)
    assert (limit.work, limit.sets, limit.percent) == (EVERYTHING, 2, None)
    assert ask(athlete(59) + BUILD + WEEK, "maintain-two", Limit) == []
    assert ask(athlete(62) + WEEK, "maintain-two", Limit) == []


@pytest.mark.parametrize("when", ["2026-12-06", "2026-11-29", "2026-11-22"])
def test_taper_race_and_recovery_weeks_are_left_to_the_race(when: str) -> None:
    assert silent(athlete(62) + BUILD.replace("2027-01-31", when) + WEEK, "maintain-two")


def test_both_ends_of_what_maintains() -> None:
    for age, speaks in ((49, False), (50, True)):
        own = setting("maintain-two", senior_age=50)
        assert bool(ask(athlete(age) + BUILD + own + WEEK, "maintain-two", Limit)) is speaks
    assert ask(athlete(69) + BUILD + setting("maintain-two", senior_age=70) + WEEK, "maintain-two", Limit) == []
    (three,) = ask(athlete(62) + BUILD + setting("maintain-two", sets=3) + WEEK, "maintain-two", Limit)
    assert three.sets == 3
    for sessions, names in ((1, []), (3, ["second", "third"])):
        own = setting("maintain-two", sessions=sessions)
        asked = ask(athlete(62) + BUILD + own + WEEK, "maintain-two", Propose)
        assert [one.name for one in asked] == names


def test_whoever_wants_one_session_hears_why_two_are_better_and_gets_one() -> None:
    text = athlete(62) + "[strength]\nsessions = 1\n" + BUILD + WEEK
    assert ask(text, "maintain-two", Propose) == []
    assert [one.level for one in ask(text, "maintain-two", Notice)] == ["info"]
    assert ask(athlete(62) + "[strength]\nsessions = 2\n" + BUILD + WEEK, "maintain-two", Notice) == []


@pytest.mark.parametrize("since", ["2026-03-02", "2026-11-02"])
def test_whoever_wants_no_session_is_asked_nothing_and_every_limit_of_age_holds(since: str) -> None:
    lifter = f"[athlete]\nage = 62\nstrength_since = {since}\n"
    wished = say(runrules_masters, lifter + BUILD + WEEK)
    none = say(runrules_masters, lifter + "[strength]\nsessions = 0\n" + BUILD + WEEK)
    assert {one.kind for one in none} <= {"limit", "apart", "veto", "exclude"}
    assert set(none) == {one for one in wished if one.kind in ("limit", "apart", "veto", "exclude")}


@pytest.mark.parametrize(("done", "speaks"), [(5, False), (6, True)])
def test_heavy_is_near_only_after_as_many_leg_sessions_as_weeks_of_groundwork(done: int, speaks: bool) -> None:
    lifter = f"[athlete]\nage = 62\nstrength_since = 2026-03-02\nleg_sessions = {done}\nheavy_leg_sessions = 0\n"
    assert bool(ask(lifter + WEEK, "heavy-allowed", Notice)) is speaks


@pytest.mark.parametrize(
    ("planned", "names"),
    [(["legs moderate"], ["second"]), (["upper+core light"], []), (["legs moderate", "upper light"], [])],
)
def test_planned_sessions_are_counted(planned: list[str], names: list[str]) -> None:
    text = WEEK
    for day, what in zip(("tue", "thu"), planned, strict=False):
        text = text.replace(f'{day} = "free"', f'{day} = "strength {what} 30min"')
    assert [one.name for one in ask(athlete(62) + BUILD + text, "maintain-two", Propose)] == names


def test_heavy_legs_of_a_senior_stand_three_days_from_any_loaded_legs() -> None:
    (apart,) = ask(athlete(60) + WEEK, "more-recovery", Apart)
    assert (apart.work, apart.other, apart.days) == ((LEGS & HEAVY) | JUMPS, LOADED_LEGS, 3)
    assert apart.message == "From 60 on, heavy legs get three days before legs are loaded again."
    assert ask(athlete(59) + WEEK, "more-recovery", Apart) == []


def test_the_first_leg_sessions_of_a_senior_count_as_heavy() -> None:
    for done, work in ((2, LOADED_LEGS), (3, (LEGS & HEAVY) | JUMPS)):
        (apart,) = ask(athlete(60, f"leg_sessions = {done}") + WEEK, "more-recovery", Apart)
        assert apart.work == work


@pytest.mark.parametrize(("hours", "days"), [(48, 2), (72, 3), (96, 4)])
def test_both_ends_of_the_recovery(hours: int, days: int) -> None:
    (apart,) = ask(
        athlete(50) + setting("more-recovery", min_hours=hours, senior_age=50) + WEEK, "more-recovery", Apart
    )
    assert apart.days == days
    assert ask(athlete(69) + setting("more-recovery", senior_age=70) + WEEK, "more-recovery", Apart) == []


class TwoLegDays:
    """A plugin that wants heavy legs and moderate ones in one week, heavy ones on Monday."""

    rule = Rule("toy/legs", "Two leg days.", "Two leg days.", "For this test.", "soft", "C", closes=LEGS & HEAVY)

    @hookimpl
    def runrules_rules(self) -> list[Rule]:
        return [self.rule]

    @hookimpl
    def runrules_advise(self, settings: Settings) -> list[Statement]:
        return [
            Propose(self.rule, LEGS & HEAVY, 30, 1, "legs"),
            Propose(self.rule, LEGS & MODERATE, 30, 2, "second"),
        ]


def placed(advice: Advice) -> list[tuple[int, str]]:
    days = enumerate(advice.weeks[0].days)
    return [(number, lift.load) for number, day in days for lift in day.strength if lift.verdict != "dropped"]


def test_the_days_between_show_in_what_is_placed() -> None:
    engine = Engine({"masters": runrules_masters, "toy": TwoLegDays()})
    assert placed(engine.advise(parse_profile(athlete(60) + WEEK))) == [(0, "heavy"), (3, "moderate")]
    assert placed(engine.advise(parse_profile(athlete(59) + WEEK))) == [(0, "heavy"), (1, "moderate")]


def test_heavy_is_welcome_at_64_while_it_is_new() -> None:
    new = "heavy_leg_sessions = 2"
    assert [one.level for one in ask(athlete(64, new) + WEEK, "heavy-allowed", Notice)] == ["info"]
    for against in (
        athlete(64, "heavy_leg_sessions = 6"),
        athlete(59, new),
        athlete(64, new, since="2026-10-19"),
        athlete(64, new, 'equipment = ["band"]'),
        athlete(64, new, 'conditions = ["osteoporosis"]'),
        athlete(64, new, 'conditions = ["heart"]'),
        athlete(64, new) + '[[athlete.injuries]]\nsite = "low_back"\npain = 2\n',
        athlete(64, new) + '[strength]\ngoal = "health"\n',
        athlete(64, new) + BUILD.replace("2027-01-31", "2026-12-06"),
    ):
        assert ask(against + WEEK, "heavy-allowed", Notice) == []


def test_planned_heavy_legs_are_welcome_however_often_they_were_done() -> None:
    planned = WEEK.replace('tue = "free"', 'tue = "strength legs heavy 40min"')
    assert len(ask(athlete(64, "heavy_leg_sessions = 90") + planned, "heavy-allowed", Notice)) == 1


@pytest.mark.parametrize(
    ("since", "weeks", "waits"),
    [("2026-09-07", 12, True), ("2026-08-31", 12, False), ("2026-09-28", 8, False), ("2026-08-10", 16, True)],
)
def test_jumps_of_a_senior_wait_for_the_groundwork(since: str, weeks: int, waits: bool) -> None:
    text = athlete(60, since=since) + setting("plyo-low", base_weeks=weeks) + WEEK
    assert [one.work for one in ask(text, "plyo-low", Veto)] == ([JUMPS] if waits else [])
    assert bool(ask(text, "plyo-low", Limit)) is not waits


def test_then_they_stay_low_and_few() -> None:
    (limit,) = ask(athlete(60) + WEEK, "plyo-low", Limit)
    assert (limit.work, limit.contacts) == (JUMPS, 40)
    (high,) = ask(athlete(60) + WEEK, "plyo-low", Exclude)
    assert {"box-jump", "drop-jump", "bounding", "single-leg-hop", "jump-squat"} == {*high.exercises}
    assert ask(athlete(60) + setting("plyo-low", contacts_max=80) + WEEK, "plyo-low", Limit)[0].contacts == 80
    assert [one.work for one in ask(athlete(60) + setting("plyo-low", contacts_max=0) + WEEK, "plyo-low", Veto)] == [
        JUMPS
    ]


def test_jumps_are_no_topic_where_none_can_come() -> None:
    health = athlete(60) + '[strength]\ngoal = "health"\n'
    assert ask(health + WEEK, "plyo-low", Limit) == []
    planned = WEEK.replace('tue = "free"', 'tue = "strength jumps light 15min"')
    assert len(ask(health + planned, "plyo-low", Limit)) == 1


@pytest.mark.parametrize("condition", ["heart", "metabolic", "kidney"])
@pytest.mark.parametrize("age", [None, 24, 70])
def test_known_disease_keeps_it_light_at_every_age_until_it_is_cleared(condition: str, age: int | None) -> None:
    (veto,) = ask(athlete(age, f'conditions = ["{condition}"]') + WEEK, "screen", Veto)
    assert (veto.work, veto.dates, veto.yields_to) == (NOT_LIGHT, None, "")
    assert veto.rule.severity == "hard"
    (notice,) = ask(athlete(age, f'conditions = ["{condition}"]') + WEEK, "screen", Notice)
    assert notice.level == "referral"
    cleared = athlete(age, f'conditions = ["{condition}"]', f'cleared = ["{condition}"]')
    assert silent(cleared + WEEK, "screen")


def test_what_is_cleared_opens_nothing_else() -> None:
    both = athlete(50, 'conditions = ["heart", "kidney"]', 'cleared = ["heart"]')
    (notice,) = ask(both + WEEK, "screen", Notice)
    assert notice.params == (("named", "kidney"),)


@pytest.mark.parametrize("sign", ["chest_pain", "fainting", "palpitations", "breathless"])
def test_a_symptom_closes_what_is_not_light_and_speaks_of_symptoms(sign: str) -> None:
    text = athlete(35) + f'[athlete.state]\nsigns = ["{sign}"]\n' + WEEK
    assert [one.work for one in ask(text, "screen", Veto)] == [NOT_LIGHT]
    (notice,) = ask(text, "screen", Notice)
    assert (notice.message or "").startswith("Symptoms like these come before any training")
    assert ask(athlete(35) + '[athlete.state]\nsigns = ["missed_periods"]\n' + WEEK, "screen", Veto) == []


def test_the_active_and_well_need_no_check_and_the_active_are_advised() -> None:
    assert silent(athlete(70) + WEEK, "screen")
    (active,) = ask(athlete(50, 'conditions = ["heart"]') + WEEK, "screen", Notice)
    assert "advised" in (active.message or "")
    new = '[athlete]\nage = 50\nconditions = ["heart"]\n'
    (starts,) = ask(new + WEEK, "screen", Notice)
    assert (starts.message or "").startswith("Please check with your doctor before heavy lifting")


def test_nothing_switches_off_what_the_doctor_should_see_first() -> None:
    engine = Engine({"masters": runrules_masters, "toy": TwoLegDays()})
    ill = athlete(62, 'conditions = ["heart"]')
    advice = engine.advise(parse_profile(ill + WEEK))
    assert [load for _, load in placed(advice) if load != "light"] == []
    assert {day.grid["legs"]["moderate"].verdict for day in advice.weeks[0].days} == {"no"}
    with pytest.raises(ProfileError, match="cannot be switched off"):
        engine.advise(parse_profile(ill + '[rules]\n"masters/screen" = { off = "I feel fine" }\n' + WEEK))


def test_past_40_calves_come_first() -> None:
    (first,) = ask(athlete(40, "leg_sessions = 2") + WEEK, "tendon-first", Favour)
    (favour,) = ask(athlete(40, "leg_sessions = 3") + WEEK, "tendon-first", Favour)
    assert first.exercises == ("calf-raise",)
    assert (favour.points, favour.work) == (1, LEGS)
    assert {exercises()[one].pattern for one in favour.exercises} == {"calf"}
    torn = athlete(40) + '[[athlete.injuries]]\nsite = "achilles_rupture"\npain = 1\n'
    assert ask(torn + WEEK, "tendon-first", Favour) == []


@pytest.mark.parametrize("sign", STATE_SIGNS)
@pytest.mark.parametrize("known", ["heart", "metabolic", "kidney", "osteoporosis", "pregnant"])
def test_nothing_goes_by_its_id(sign: str, known: str) -> None:
    for lines in ((f'conditions = ["{known}"]',), (f'state = {{ signs = ["{sign}"] }}', f'conditions = ["{known}"]')):
        for one in say(runrules_masters, athlete(66, *lines) + WEEK):
            assert "_" not in (getattr(one, "message", None) or one.rule.message)


def test_no_message_promises_blames_or_diagnoses() -> None:
    for rule in runrules_masters.runrules_rules():
        said = [getattr(one, "message", None) or "" for one in say(runrules_masters, rule.example)]
        for message in (rule.message, rule.summary, *said):
            assert not [word for word in PROMISES_AND_BLAME if word in message.lower()]
