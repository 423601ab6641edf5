"""What ``say`` asks about, and assertions that show what was said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings

import runrules_key_sessions
import runrules_race_build
from runrules import (
    HEAVY,
    JUMPS,
    LEGS,
    Athlete,
    Limit,
    Notice,
    Profile,
    ProfileError,
    Statement,
    Veto,
    Week,
    WeekPlan,
    parse_profile,
)
from runrules.testing import assert_closes, assert_open, assert_says, assert_silent, athlete, say, week
from runrules.testing.strategies import athletes, profiles, weeks
from tests.testing.eve import BEFORE_LONG, HEAVY_LEGS, LONG, Eve, saying

EVE = Eve()
WEEK = week("sat long 100min; sun easy 60min climb 900m")
SAID = say(EVE, athlete(), WEEK)


def test_an_athlete_and_a_week_say_the_same_as_the_profile_of_both() -> None:
    text = """
[athlete]
age = 40
[[races]]
date = 2026-11-29
distance = "half"
[[weeks]]
starts = 2026-11-23
wed = "intervals 60min"
"""
    runner = athlete(age=40, races=[("2026-11-29", "half")])
    assert say(runrules_race_build, runner, week("wed intervals 60min")) == say(runrules_race_build, text)
    assert say(EVE, athlete(), week("sat long 100min")) == say(EVE, LONG) == say(EVE, parse_profile(LONG))


def test_a_race_in_the_week_is_a_race_of_the_athlete() -> None:
    seen: list[Athlete] = []
    spy = saying(lambda eve, said, runner, *_: seen.append(runner) or said)  # type: ignore[func-returns-value]
    say(spy, athlete(), week("sun race half A"))
    assert [(race.date, race.distance) for race in seen[0].races] == [(date(2026, 11, 29), "half")]
    with pytest.raises(ProfileError, match="2026-11-29 has distance"):
        say(spy, athlete(races=[("2026-11-29", "10k")]), week("sun race half A"))


def test_a_race_of_the_athlete_is_run_in_the_week() -> None:
    seen: list[Week] = []
    spy = saying(lambda eve, said, runner, asked, _: seen.append(asked) or said)  # type: ignore[func-returns-value]
    say(spy, athlete(races=[("2026-11-29", "half")]), week("sun rest"))
    race = seen[0].days[6].race
    assert race is not None
    assert (race.distance, race.key, seen[0].days[6].rest) == ("half", True, False)


def test_more_weeks_are_neighbours_of_the_one_that_is_asked_about() -> None:
    seen: list[Week] = []
    spy = saying(lambda eve, said, runner, asked, _: seen.append(asked) or said)  # type: ignore[func-returns-value]
    last, following = week("sun long 2h", "2026-11-16"), week("mon tempo 40min", "2026-11-30")
    say(spy, athlete(), WEEK, more_weeks=[following, last], today="2026-11-20")
    (asked, *_) = seen
    assert (asked.starts, asked.today) == (date(2026, 11, 23), date(2026, 11, 20))
    assert asked.before[-1].runs[0].minutes == 120
    assert asked.after[0].runs[0].effort == "tempo"
    with pytest.raises(ProfileError, match="the weeks from 2026-11-23 and 2026-11-25 share days"):
        say(EVE, athlete(), WEEK, more_weeks=[week("", "2026-11-25")])


def test_settings_are_the_runners_and_wrong_ones_are_told() -> None:
    three = week("mon intervals 50min")
    rule = "key-sessions/day-before-heavy"
    assert say(runrules_key_sessions, athlete(), three, settings={rule: {"guard_hours": 48}})
    assert say(EVE, athlete(), WEEK, settings={"eve/before-long": {"long_min": 120}}) == SAID[1:]
    with pytest.raises(AssertionError, match='no setting long_mins; did you mean "long_min"'):
        say(EVE, athlete(), WEEK, settings={"eve/before-long": {"long_mins": 120}})


def test_a_plugin_that_fails_says_so_in_the_words_a_runner_would_see() -> None:
    bad = saying(lambda eve, said, runner, *_: runner.shoes)
    with pytest.raises(AssertionError, match="eve: AttributeError: 'Athlete' object has no attribute 'shoes'"):
        say(bad, athlete(), WEEK)


def test_an_athlete_needs_a_week_and_a_profile_has_its_own() -> None:
    with pytest.raises(TypeError, match="needs a week"):
        say(EVE, athlete())  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="has its own weeks"):
        say(EVE, LONG, today="2026-11-23")  # type: ignore[call-overload]


TOLD = """\
It said:
- veto eve/before-long, legs heavy, fri, guards 2026-11-28: "A long run tomorrow, so no heavy legs today."
- notice eve/climbs, sun: "A run with a lot of climbing is leg work as well.\""""


def test_what_is_closed_is_closed_by_day_or_date_and_by_rule() -> None:
    assert_closes(SAID, "fri", LEGS & HEAVY)
    assert_closes(SAID, "2026-11-27", LEGS & HEAVY, rule="eve/before-long")
    assert_closes(SAID, date(2026, 11, 27), LEGS & HEAVY)
    for day, work, rule in (("fri", LEGS, None), ("thu", LEGS & HEAVY, None), ("fri", LEGS & HEAVY, "eve/climbs")):
        with pytest.raises(AssertionError):
            assert_closes(SAID, day, work, rule=rule)


def test_an_assertion_that_fails_shows_all_that_was_said() -> None:
    with pytest.raises(AssertionError) as error:
        assert_closes(SAID, "fri", (LEGS | JUMPS) & HEAVY, rule="eve/before-long")
    assert str(error.value) == f"eve/before-long does not close jumps heavy on fri. {TOLD}"
    with pytest.raises(AssertionError) as error:
        assert_silent(SAID)
    assert str(error.value) == f"It is not silent. {TOLD}"
    with pytest.raises(AssertionError, match=r"It does not say a caution of eve/climbs on sun\. It said nothing\."):
        assert_says((), "caution", rule="eve/climbs", day="sun")


def test_open_is_what_no_veto_closes() -> None:
    assert_open(SAID, "thu", LEGS)
    assert_open(SAID, "fri", JUMPS)
    assert_open(SAID, "fri", LEGS, rule="eve/climbs")
    with pytest.raises(AssertionError, match="It closes legs heavy on fri"):
        assert_open(SAID, "fri", LEGS)


def test_what_is_closed_before_the_run_alone_is_not_closed_all_day() -> None:
    morning = (Veto(BEFORE_LONG, HEAVY_LEGS, part="am"),)
    assert_closes(morning, "tue", HEAVY_LEGS, part="am")
    with pytest.raises(AssertionError):
        assert_closes(morning, "tue", HEAVY_LEGS)
    with pytest.raises(AssertionError):
        assert_open(morning, "tue", HEAVY_LEGS)


def test_a_weekday_is_one_of_the_week_that_was_asked_about() -> None:
    later = saying(lambda eve, said, *_: [evolve(one, dates=(date(2026, 12, 4),)) for one in said])
    with pytest.raises(AssertionError, match="fri 2026-12-04"):
        assert_closes(say(later, athlete(), WEEK), "fri", HEAVY_LEGS)


def test_what_was_said_is_found_by_kind_rule_day_work_and_words_and_given_back() -> None:
    (found,) = assert_says(SAID, "notice", rule="eve/climbs", day="sun", words="CLIMBING")
    assert isinstance(found, Notice)
    assert assert_says(SAID, work=HEAVY_LEGS) == SAID[:1]
    assert len(assert_says(SAID)) == 2
    for wrong in ({"kind": "caution"}, {"rule": "eve/x"}, {"day": "mon"}, {"work": JUMPS}, {"words": "swim"}):
        with pytest.raises(AssertionError):
            assert_says(SAID, **wrong)
    with pytest.raises(ValueError, match='no statement is a "vetoe"; did you mean "veto"'):
        assert_says(SAID, "vetoe")
    with pytest.raises(ValueError, match='"Mo" is not a day'):
        assert_says(SAID, day="Mo")


def test_silence_is_of_everything_or_of_one_rule() -> None:
    assert_silent(())
    assert_silent(SAID, "eve/other")
    with pytest.raises(AssertionError, match="eve/climbs is not silent"):
        assert_silent(SAID, "eve/climbs")


def test_numbers_of_a_limit_are_told() -> None:
    said: Iterable[Statement] = [Limit(BEFORE_LONG, sessions=1, minutes=20)]
    with pytest.raises(AssertionError, match="limit eve/before-long, everything, every day, sessions 1, minutes 20"):
        assert_silent(tuple(said))


@given(athletes(), weeks())
@settings(max_examples=60, deadline=None)
def test_whoever_and_whatever_is_drawn_can_be_asked_about(runner: Athlete, plan: WeekPlan) -> None:
    raced = {day.date for day in plan.days if day.race} & {race.date for race in runner.races}
    if not raced:  # a race of the athlete's and one of the week's may contradict each other
        say(EVE, runner, plan)


@given(profiles(3))
@settings(max_examples=40, deadline=None)
def test_a_profile_that_is_drawn_can_be_asked_about(profile: Profile) -> None:
    say(EVE, profile)
