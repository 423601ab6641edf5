"""Weeks and athletes in one line, and what is said about those that cannot be."""

from __future__ import annotations

from datetime import date

import pytest

from runrules import DAYS, ProfileError, parse_profile
from runrules.testing import athlete, week


def written(days: str, starts: str = "2026-11-23") -> object:
    """The same week, read from a profile."""
    return parse_profile(f"[[weeks]]\nstarts = {starts}\n{days}").weeks[0]


def test_a_week_in_one_line_is_the_week_of_a_profile() -> None:
    made = week("mon easy 50min; wed intervals 60min am + strength upper+core 20min pm; sat long 16km; sun rest")
    days = 'mon = "easy 50min"\nwed = ["intervals 60min am", "strength upper+core 20min pm"]\n'
    assert made == written(days + 'sat = "long 16km"\nsun = "rest"')
    assert [day.known for day in made.days] == [True, False, True, False, False, True, True]


def test_days_may_stand_in_lines_and_in_any_order() -> None:
    assert week("\n  sat long 16km\n  mon easy 50min\n") == week("mon easy 50min; sat long 16km;")


def test_free_fills_what_is_left_out() -> None:
    filled = week("free; wed easy 40min")
    assert filled == week("wed easy 40min; free")
    assert all(day.known for day in filled.days)
    assert [bool(day.runs) for day in filled.days] == [False, False, True, False, False, False, False]
    assert week("").days[0].known is False


def test_a_week_may_start_on_any_day_given_as_text_or_as_a_date() -> None:
    made = week("wed easy 40min", starts="2026-11-25")
    assert (made.starts, made.days[0].runs[0].minutes) == (date(2026, 11, 25), 40)
    assert week("wed easy 40min", starts=date(2026, 11, 25)) == made


WRONG_WEEKS = {
    "mon easy 50min; wed intervalls 60min am": (
        'week:1:21: error[P301]: "intervalls" is not a word of a session\n'
        "    mon easy 50min; wed intervalls 60min am\n"
        "                        ^^^^^^^^^^\n"
        '    did you mean "intervals"?'
    ),
    "mon easy 50min + strenth core": (
        'week:1:18: error[P301]: "strenth" is not a word of a session\n'
        "    mon easy 50min + strenth core\n"
        "                     ^^^^^^^\n"
        '    did you mean "strength"?'
    ),
    "Monday easy 50min": (
        'week:1:1: error[P101]: "Monday" is not a day\n    Monday easy 50min\n    ^^^^^^\n    did you mean "mon"?'
    ),
    "mon easy 50min; mon rest": (
        'week:1:17: error[P103]: "mon" stands twice\n    mon easy 50min; mon rest\n                    ^^^\n'
        '    join the sessions of a day with " + ": "mon easy 40min + strength core"'
    ),
    "mon": ('week:1:1: error[P303]: "mon" says no session\n    mon\n    ^^^\n    write "mon easy 50min" or "mon free"'),
    "sat race": (
        "week:1:5: error[P305]: the race on 2026-11-28 has no distance\n    sat race\n        ^^^^\n"
        '    write "race 10k", or give the race in [[races]]'
    ),
}


@pytest.mark.parametrize("days", WRONG_WEEKS)
def test_a_wrong_week_is_told_at_its_place(days: str) -> None:
    with pytest.raises(ProfileError) as error:
        week(days)
    assert str(error.value) == WRONG_WEEKS[days].replace("week:1:21", f"week:1:{days.find('intervalls') + 1}")


def test_everything_wrong_with_a_week_is_told_at_once_and_in_order() -> None:
    with pytest.raises(ValueError, match="easyy") as error:
        week("tue easyy; foo rest; wed long 16k")
    assert [one.code for one in error.value.problems] == ["P301", "P101", "P301"]  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="starts must be a date"):
        week("mon rest", starts="next week")


def test_an_athlete_of_flat_keywords_is_the_athlete_of_a_profile() -> None:
    made = athlete(
        age=35,
        strength_since="2026-05-04",
        injuries=[("achilles_midportion", 3), ("mtss", 2, 10, "pinpoint"), {"site": "pfp", "pain": 1}],
        races=[("2026-12-13", "half", "A"), ("2027-01-10", 12.5)],
        sessions=2,
        minutes=30,
        minutes_by_day={"tue": 20},
        days="tue fri",
        goal="health",
        equipment="band dumbbell",
        soreness=4,
        sleep_hours=7.5,
        signs="chest_pain",
        conditions="heart",
    )
    text = """
[athlete]
age = 35
strength_since = 2026-05-04
equipment = ["band", "dumbbell"]
conditions = ["heart"]
[[athlete.injuries]]
site = "achilles_midportion"
pain = 3
[[athlete.injuries]]
site = "mtss"
pain = 2
days = 10
signs = ["pinpoint"]
[[athlete.injuries]]
site = "pfp"
pain = 1
[athlete.state]
soreness = 4
sleep_hours = 7.5
signs = ["chest_pain"]
[strength]
sessions = 2
minutes = 30
minutes_by_day = { tue = 20 }
days = ["tue", "fri"]
goal = "health"
[[races]]
date = 2026-12-13
distance = "half"
priority = "A"
[[races]]
date = 2027-01-10
distance = 12.5
[[weeks]]
starts = 2026-11-23
"""
    assert made == parse_profile(text).athlete


def test_an_athlete_of_whom_nothing_is_said_is_that_of_an_empty_profile() -> None:
    assert athlete() == athlete(age=None) == parse_profile("[[weeks]]\nstarts = 2026-11-23").athlete


def test_a_keyword_that_there_is_not_is_refused_with_the_nearest() -> None:
    with pytest.raises(TypeError, match='takes no keyword "ages"; did you mean "age"'):
        athlete(ages=35)


def test_a_wrong_value_is_told_at_its_place_in_the_call() -> None:
    with pytest.raises(ProfileError) as error:
        athlete(age=200, days="tue fry")
    assert str(error.value) == (
        "athlete:1:13: error[P202]: age must be a whole number from 5 to 120, not 200\n"
        "    athlete(age=200, days='tue fry')\n"
        "                ^^^\n"
        "\n"
        'athlete:1:23: error[P203]: an entry of days must be "mon", "tue", "wed", "thu", "fri", "sat" or "sun", not'
        ' "fry"\n'
        "    athlete(age=200, days='tue fry')\n"
        "                          ^^^^^^^^^\n"
        '    did you mean "fri"?'
    )
    with pytest.raises(TypeError, match=r"write \(site, pain\) or a table, not 'mtss'"):
        athlete(injuries=["mtss"])  # an old injury and one that hurts look alike: say which


@pytest.mark.parametrize("day", DAYS)
def test_every_day_has_its_name(day: str) -> None:
    (known,) = [one for one in week(f"{day} rest").days if one.known]
    assert DAYS[known.date.weekday()] == day
