"""Weeks as plugins see them: neighbours, key runs, phases, what is assumed and what is estimated."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve

from runrules import (
    HEAVY,
    LEGS,
    Athlete,
    Cross,
    Day,
    Engine,
    Injury,
    Notice,
    Profile,
    Propose,
    Run,
    State,
    Strength,
    Week,
    WeekPlan,
    parse_profile,
)
from runrules.weeks import Thresholds, as_planned, calendar, clearances, judged, plan_of, week_of
from tests.toys import MON, RULE, START, SUN, THU, TUE, WED, placed, profile, toy, week

NEXT = START + timedelta(7)


def seen(given: Profile, when: date = START) -> tuple[Athlete, Week]:
    """What plugins are asked about."""
    plan = plan_of(given, when)
    assert plan is not None
    return week_of(given, plan, calendar(given, Thresholds()))


def test_a_week_has_neighbours_without_gaps_fourteen_days_back_and_twenty_one_ahead() -> None:
    _, one = seen(profile())
    assert [day.date - START for day in one.around] == [timedelta(number) for number in range(-14, 28)]


def test_a_week_sees_farther_back_as_far_as_the_file_goes_up_to_six_weeks() -> None:
    def back(weeks: int) -> int:
        earlier = START - timedelta(7 * weeks)
        _, one = seen(parse_profile(week(earlier) + week(START)))
        return len(one.before)

    assert [back(weeks) for weeks in (1, 2, 4, 6, 7)] == [14, 14, 28, 42, 14]


def test_days_outside_the_file_follow_the_pattern_of_the_week_without_its_strength() -> None:
    _, one = seen(profile(tue=["tempo 40min", "strength legs"], thu="rest", sat="cross 60min"))
    for there in (TUE - timedelta(7), TUE + timedelta(14)):
        day = one.on(there)
        assert day is not None
        assert ([run.effort for run in day.runs], day.strength, day.assumed) == (["tempo"], (), True)
    rest, cross = one.on(THU + timedelta(7)), one.on(date(2026, 12, 5))
    assert rest is not None
    assert rest.rest
    assert cross is not None
    assert [other.kind for other in cross.other] == ["cross"]


def test_a_race_of_the_week_and_a_done_run_are_not_taken_over_into_assumed_days() -> None:
    _, one = seen(profile(mon="easy 40min done", sun="race 10k"))
    monday, sunday = one.on(MON + timedelta(7)), one.on(SUN + timedelta(7))
    assert monday is not None
    assert [run.done for run in monday.runs] == [False]
    assert sunday is not None
    assert sunday.runs == ()


def test_nothing_is_done_on_a_day_to_come() -> None:
    marked = Day(TUE, (Run("easy", done=True),), (Strength(LEGS, done=True),), (Cross("walk", done=True),))
    assert as_planned(marked, TUE) is marked
    assert as_planned(marked, MON) == Day(TUE, (Run("easy"),), (Strength(LEGS),), (Cross("walk"),))
    given = Profile(
        (WeekPlan(START, tuple(evolve(marked, date=START + timedelta(days)) for days in range(7))),), today=TUE
    )
    days = calendar(given, Thresholds()).values()
    assert [(day.runs[0].done, day.strength[0].done, day.other[0].done) for day in days] == [
        (day.date <= TUE,) * 3 for day in days
    ]


def test_a_race_on_an_assumed_day_is_there() -> None:
    _, one = seen(profile('[[races]]\ndate = 2026-12-06\ndistance = "half"', sun="long 100min"))
    day = one.on(date(2026, 12, 6))
    assert day is not None
    assert day.race is not None
    assert (day.race.distance, day.race.priority, day.race.key, day.assumed, len(day.runs)) == (
        "half",
        "A",
        True,
        True,
        1,
    )


def test_days_of_neighbouring_weeks_of_the_file_are_as_they_are_there() -> None:
    _, one = seen(parse_profile(week(START, mon="tempo") + week(NEXT, mon="easy 30min")))
    day = one.on(NEXT)
    assert day is not None
    assert ([run.effort for run in day.runs], day.assumed) == (["easy"], False)


def test_a_day_that_is_left_out_is_not_known_and_has_no_session() -> None:
    _, one = seen(profile(tue=None))
    day = one.on(TUE)
    assert day is not None
    assert (day.known, day.runs, day.rest) == (False, (), False)


def test_what_is_assumed_is_said() -> None:
    plugin = toy("toy", Notice(RULE))
    assumed = Engine({"toy": plugin}).advise(profile(tue=None)).assumed
    assert any("outside the file" in line for line in assumed)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("easy 50min", False),
        ("steady 120min", False),
        ("tempo 20min", True),
        ("intervals", True),
        ("hills 30min", True),
        ("race-pace 30min", True),
        ("race 10k", True),
        ("long 89min", False),
        ("long 90min", True),
        ("long 16km", True),
        ("easy 60min descent 499m", False),
        ("easy 60min descent 500m", True),
        ("easy 50min key", True),
        ("intervals 50min not-key", False),
    ],
)
def test_a_key_run_is_hard_or_long_or_steep_unless_the_runner_says_otherwise(words: str, key: bool) -> None:
    _, one = seen(profile(wed=words))
    day = one.on(WED)
    assert day is not None
    assert [run.key for run in day.runs] == [key]


def test_what_is_lifted_is_estimated_from_its_beginning_two_sessions_and_one_heavy_a_week() -> None:
    athlete, _ = seen(profile("[athlete]\nstrength_since = 2026-09-14"))
    assert (athlete.weeks_of_strength, athlete.leg_sessions, athlete.heavy_leg_sessions) == (10, 20, 4)
    assert athlete.estimated == ("leg_sessions", "heavy_leg_sessions")


def test_fewer_than_six_weeks_mean_no_heavy_session_and_nothing_estimated_about_them() -> None:
    athlete, _ = seen(profile("[athlete]\nstrength_since = 2026-10-19"))
    assert (athlete.weeks_of_strength, athlete.leg_sessions, athlete.heavy_leg_sessions) == (5, 10, 0)
    assert athlete.estimated == ("leg_sessions",)


def test_who_has_never_lifted_has_no_session_and_nothing_is_estimated() -> None:
    athlete, _ = seen(profile())
    assert (athlete.weeks_of_strength, athlete.leg_sessions, athlete.heavy_leg_sessions) == (0, 0, 0)
    assert athlete.estimated == ()


def test_what_the_athlete_counted_is_not_estimated_and_grows_by_what_is_planned_before_the_week() -> None:
    text = "today = 2026-11-23\n[athlete]\nstrength_since = 2026-05-04\nleg_sessions = 40\nheavy_leg_sessions = 6\n"
    text += week(START, tue="strength legs heavy", thu="strength legs moderate", fri="strength upper")
    text += week(NEXT)
    given = parse_profile(text)
    first, second = seen(given)[0], seen(given, NEXT)[0]
    assert (first.leg_sessions, first.heavy_leg_sessions, first.estimated) == (40, 6, ())
    assert (second.leg_sessions, second.heavy_leg_sessions) == (42, 7)


def test_who_says_nothing_of_the_past_has_lifted_what_the_file_shows_as_done() -> None:
    done = f"today = {START}\n" + week(
        START - timedelta(14), tue="strength legs moderate done", thu="strength upper heavy done"
    )
    done += week(START - timedelta(7), wed="strength legs heavy done", fri="strength legs moderate")
    athlete, _ = seen(parse_profile(done + week(START, mon="strength legs moderate done")))
    assert athlete.strength_since == date(2026, 11, 10)
    assert (athlete.weeks_of_strength, athlete.leg_sessions, athlete.heavy_leg_sessions) == (1, 2, 1)
    assert athlete.estimated == ()


def test_sessions_before_a_break_of_more_than_three_weeks_do_not_count() -> None:
    def since(days: int) -> date | None:
        last = START - timedelta(days)
        text = week(last - timedelta(7), mon="strength legs done") + week(last, mon="strength legs done")
        return seen(parse_profile(f"today = {START}\n{text}{week(START)}"))[0].strength_since

    assert since(21) == START - timedelta(28)
    assert since(28) is None


def test_a_count_of_the_athlete_stands_against_what_the_file_shows() -> None:
    text = "[athlete]\nleg_sessions = 5\n" + week(START - timedelta(7), wed="strength legs heavy done")
    athlete, _ = seen(parse_profile(f"today = {START}\n{text}{week(START)}"))
    assert (athlete.leg_sessions, athlete.heavy_leg_sessions) == (5, 1)


def test_without_a_date_the_week_of_today_is_advised_else_the_next_else_the_last() -> None:
    text = week(START) + week(NEXT + timedelta(7))

    def starts(today: date) -> date:
        return Engine({"toy": toy("toy")}).advise(parse_profile(f"today = {today}\n{text}")).weeks[0].starts

    assert starts(SUN) == START
    assert starts(NEXT) == NEXT + timedelta(7)
    assert starts(date(2027, 3, 1)) == NEXT + timedelta(7)


def test_a_week_may_start_on_any_weekday() -> None:
    plugin = toy("toy", Propose(RULE, LEGS & HEAVY, 30, 1))
    advice = Engine({"toy": plugin}).advise(parse_profile(week(WED)))
    assert [day.day for day in advice.weeks[0].days] == ["wed", "thu", "fri", "sat", "sun", "mon", "tue"]
    assert placed(advice) == ["wed legs heavy new"]


def test_a_long_run_in_kilometres_alone_is_key_unless_it_is_short_at_any_pace() -> None:
    thresholds = Thresholds()
    keys = {km: judged(Day(START, (Run("long", km=km),)), thresholds).runs[0].key for km in (5.0, 9.9, 10.0, 16.0)}
    assert keys == {5.0: False, 9.9: False, 10.0: True, 16.0: True}
    assert judged(Day(START, (Run("long"),)), thresholds).runs[0].key


def cleared(top: str) -> tuple[str, ...]:
    profile = parse_profile(f'[athlete]\ncleared = ["shoulder", "heart"]\n{top}\n[[weeks]]\nstarts = 2026-11-23\n')
    return clearances(profile.athlete, profile.today)


def test_a_clearance_that_lies_ahead_or_is_older_than_the_pain_does_not_count() -> None:
    pain = '\n[[athlete.injuries]]\nsite = "shoulder"\npain = 3\ndays = 10'
    assert cleared("") == ("shoulder", "heart")
    assert cleared("cleared_on = 2026-11-24") == ()
    assert cleared("cleared_on = 2026-11-23" + pain) == ("shoulder", "heart")
    assert cleared("cleared_on = 2026-11-13" + pain) == ("shoulder", "heart")
    assert cleared("cleared_on = 2026-11-12" + pain) == ("heart",)


@pytest.mark.parametrize("said", ["pain = 5", 'signs = ["locking"]'])
def test_for_a_pain_without_days_a_clearance_counts_for_ninety_days(said: str) -> None:
    pain = f'\n[[athlete.injuries]]\nsite = "shoulder"\n{said}'
    assert cleared("cleared_on = 2026-08-25" + pain) == ("shoulder", "heart")
    assert cleared("cleared_on = 2026-08-24" + pain) == ("heart",)
    assert cleared("cleared_on = 2026-08-24" + pain + "\ndays = 91") == ("shoulder", "heart")
    assert cleared("cleared_on = 1900-01-01" + '\n[[athlete.injuries]]\nsite = "shoulder"') == ("shoulder", "heart")


def test_for_a_sign_of_today_a_clearance_counts_for_ninety_days() -> None:
    named = Athlete(
        conditions=("heart",),
        cleared=("missed_periods", "weight_loss", "heart"),
        state=State(signs=("missed_periods", "constant_fatigue")),
    )
    for ago, expected in ((90, named.cleared), (91, ("weight_loss", "heart"))):
        assert clearances(evolve(named, cleared_on=START - timedelta(ago)), START) == expected


def test_a_bone_that_hurts_since_then_takes_every_clearance_of_bone_stress_with_it() -> None:
    bones = Athlete(
        cleared=("bone_stress", "repeated_bone_injury", "bsi_foot", "mtss"), cleared_on=START - timedelta(30)
    )
    for injury, expected in (
        (Injury("bsi_tibia", 4, days=3), ("bsi_foot", "mtss")),
        (Injury("bsi_tibia", 4, days=30), bones.cleared),
        (Injury("bsi_tibia"), bones.cleared),
        (Injury("mtss", 4, days=3), ("bone_stress", "repeated_bone_injury", "bsi_foot")),
    ):
        assert clearances(evolve(bones, injuries=(injury,)), START) == expected


def test_a_clearance_that_does_not_count_is_told_with_the_reason() -> None:
    top = '[athlete]\ncleared = ["mtss"]\ncleared_on = 1900-01-01\n[[athlete.injuries]]\nsite = "mtss"\npain = 5\n'
    advice = Engine({"toy": toy("toy")}).advise(parse_profile(f"{top}[[weeks]]\nstarts = 2026-11-23\n"))
    assert (
        "What was cleared on 1900-01-01 does not count for mtss: the trouble is newer, the day lies ahead, or it is"
        " more than 90 days ago and nothing says how long the trouble has been there."
    ) in advice.assumed


def test_a_pelvic_check_before_the_birth_does_not_count() -> None:
    top = (
        '[athlete]\ncleared = ["pelvic_floor"]\nweeks_postnatal = 4\ncleared_on = {}\n[[weeks]]\nstarts = 2026-11-23\n'
    )
    for on, expected in (("2026-10-26", ("pelvic_floor",)), ("2026-10-25", ())):
        profile = parse_profile(top.format(on))
        assert clearances(profile.athlete, profile.today) == expected


def test_weeks_to_come_that_the_file_does_not_hold_are_no_weeks_of_lifting() -> None:
    first = '[athlete]\nstrength_since = 2026-11-02\n[[weeks]]\nstarts = 2026-11-23\nmon = "strength legs moderate"\n'
    for starts, weeks in (("2026-11-30", 4), ("2026-12-07", 4), ("2026-12-28", 4)):
        profile = parse_profile(f"{first}[[weeks]]\nstarts = {starts}\n")
        athlete, _ = week_of(profile, profile.weeks[1], calendar(profile, Thresholds()))
        assert athlete.weeks_of_strength == weeks
