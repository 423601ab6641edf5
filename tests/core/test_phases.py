"""Phases: what the A races say of a week, what its running says, and the reason that is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from runrules import Engine, parse_profile
from runrules.models import Distance, Phase, Priority, Race, WeekPlan
from runrules.phases import counts_down, phase
from tests.toys import START, toy, week


def race(days: int, distance: Distance = "marathon", priority: Priority = "A") -> Race:
    return Race(START + timedelta(days), distance, priority)


def plans(*running: str | None, first: date = START) -> tuple[WeekPlan, ...]:
    """Weeks one after the other, each with a run of so much; None is a week of which a day is not known."""
    text = ""
    for number, words in enumerate(running):
        run = f"easy {words}" if words and words[0].isdigit() else words
        text += week(first + timedelta(7 * number), wed=run)
    return parse_profile(text).weeks


def phases(running: Sequence[str | None], ahead: int, distance: Distance = "marathon") -> list[str]:
    """The phase of each week, the race being so many days after the start of the last."""
    found = plans(*running)
    goal = Race(found[-1].starts + timedelta(ahead), distance)
    return [phase(plan.starts, [goal], found)[0] for plan in found]


PHASES: list[tuple[int, Distance, Phase, str]] = [
    (-15, "marathon", "base", "no A race ahead"),
    (-14, "marathon", "recovery", "14 days after your A race"),
    (-14, "ultra", "recovery", "14 days after your A race"),
    (-8, "half", "base", "no A race ahead"),
    (-7, "half", "recovery", "7 days after your A race"),
    (-1, "5k", "recovery", "1 day after your A race"),
    (0, "10k", "race", "the week of your A race"),
    (6, "10k", "race", "the week of your A race"),
    (7, "10k", "taper", "7 days before your A race"),
    (8, "10k", "peak", "8 days before your A race"),
    (7, "half", "taper", "7 days before your A race"),
    (14, "half", "taper", "14 days before your A race"),
    (15, "half", "peak", "15 days before your A race"),
    (28, "marathon", "peak", "28 days before your A race"),
    (29, "marathon", "build", "29 days before your A race"),
    (84, "marathon", "build", "84 days before your A race"),
    (85, "marathon", "base", "85 days before your A race"),
]


@pytest.mark.parametrize(("days", "distance", "expected", "why"), PHASES)
def test_without_any_running_known_the_days_to_the_race_decide(
    days: int, distance: Distance, expected: Phase, why: str
) -> None:
    assert phase(START, [race(days, distance)]) == (expected, why)


def test_only_races_of_priority_a_make_a_phase() -> None:
    assert phase(START, [race(10, "half", "B"), race(3, "10k", "C")]) == ("base", "no A race ahead")


def test_the_nearest_race_ahead_counts_and_recovery_comes_before_what_is_ahead() -> None:
    assert phase(START, [race(80), race(13, "half")])[0] == "taper"
    assert phase(START, [race(-3, "10k"), race(13, "half")]) == ("recovery", "3 days after your A race")


@pytest.mark.parametrize(("days", "expected"), [(28, "peak"), (29, "peak"), (42, "peak"), (43, "build")])
def test_the_week_with_the_most_running_is_peak_up_to_six_weeks_before_the_race(days: int, expected: str) -> None:
    assert phases(["40km", "44km", "60km"], days) == ["build", "build", expected]
    assert phases(["40km", "40km", "40km"], days)[-1] == ("peak" if days <= 28 else "build")


@pytest.mark.parametrize(
    ("running", "expected"),
    [
        (["40km", "40km", "57km", "60km"], "peak"),  # within 5 % of the highest
        (["40km", "40km", "56km", "60km"], "build"),
        (["40km", "40km", "44km", "40km"], "peak"),  # 10 % above the weeks before it
        (["40km", "40km", "43km", "40km"], "build"),
        (["40km", None, "60km", "40km"], "build"),  # one known week before it is too few
        ([None, "40km", "40km", "60km"], "build"),
        (["40km", "40km", "60km", None], "peak"),
        (["200min", "210min", "300min", "200min"], "peak"),
        (["40km", "210min", "60km", "40km"], "build"),  # no unit holds for two weeks before it
    ],
)
def test_a_peak_week_stands_out_in_one_unit(running: list[str | None], expected: str) -> None:
    assert phase(START + timedelta(14), [Race(START + timedelta(14 + 35), "marathon")], plans(*running))[0] == expected


def test_a_peak_of_running_is_said_with_its_reason() -> None:
    found = plans("40km", "44km", "60km")
    assert phase(found[2].starts, [race(14 + 35)], found) == ("peak", "the most running before the race")


def test_after_the_peak_of_running_a_lighter_week_is_still_peak() -> None:
    found = plans("40km", "44km", "60km", "45km")
    goal = race(21 + 35)
    assert [phase(one.starts, [goal], found) for one in found[2:]] == [
        ("peak", "the most running before the race"),
        ("peak", "after the most running before the race"),
    ]


@pytest.mark.parametrize(
    ("running", "days", "distance", "expected"),
    [
        (["50km", "60km", "48km"], 21, "marathon", "taper"),
        (["50km", "60km", "48km"], 21, "ultra", "taper"),
        (["50km", "60km", "48km"], 21, "half", "peak"),
        (["50km", "60km", "48km"], 22, "marathon", "peak"),
        (["50km", "60km", "49km"], 21, "marathon", "peak"),
        ([None, "60km", "48km"], 21, "marathon", "peak"),
        (["300min", "360min", "288min"], 15, "marathon", "taper"),
    ],
)
def test_a_taper_begins_early_when_running_has_dropped_by_a_fifth_before_a_long_race(
    running: list[str | None], days: int, distance: Distance, expected: str
) -> None:
    assert phases(running, days, distance)[-1] == expected


def test_an_early_taper_is_said_with_its_reason() -> None:
    found = plans("50km", "60km", "40km")
    assert phase(found[2].starts, [race(14 + 20)], found) == ("taper", "running drops before the race")


@pytest.mark.parametrize(
    ("running", "expected"),
    [
        (["40km", "44km", "48km"], ("build", "no A race ahead, running grows by 14 %")),
        (["40km", "40km", "44km"], ("build", "no A race ahead, running grows by 10 %")),
        (["40km", "40km", "43km"], ("base", "no A race ahead")),
        (["40km", "50km"], ("base", "no A race ahead")),
        (["40km", None, "50km"], ("base", "no A race ahead")),
        (["90km", "40km", "40km", "40km", "40km", "44km"], ("build", "no A race ahead, running grows by 10 %")),
        (["200min", "200min", "240min"], ("build", "no A race ahead, running grows by 20 %")),
        (["rest", "rest", "30km"], ("base", "no A race ahead")),
    ],
)
def test_without_a_race_a_week_is_build_when_running_grows(running: list[str | None], expected: tuple) -> None:
    found = plans(*running)
    last = found[-1].starts
    assert phase(last, [], found) == expected
    assert phase(last, [Race(last + timedelta(3), "10k", "B")], found) == expected


def test_a_race_far_ahead_leaves_a_growing_week_base() -> None:
    found = plans("40km", "44km", "60km")
    assert phase(found[2].starts, [race(200)], found) == ("base", "186 days before your A race")


def test_an_earlier_season_is_no_measure_for_this_one() -> None:
    old, new = plans("90km", "90km", first=START - timedelta(140)), plans("40km", "44km", "60km")
    assert phase(new[2].starts, [race(14 + 35)], (*old, *new))[0] == "peak"
    assert phase(new[2].starts, [], (*plans("90km", "90km", first=START - timedelta(35)), *new))[0] == "build"


def test_a_race_counts_with_its_distance_and_its_own_week_is_no_week_before_it() -> None:
    assert phases(["40km", "race half B", "40km", "46km"], 35)[-1] == "peak"
    assert phases(["20km", "race half B", "20km"], 35)[-1] == "build"
    found = plans("40km", "44km", "60km", "40km", "40km", "40km", "40km", "90km")
    assert phase(found[2].starts, [Race(found[7].starts + timedelta(6), "marathon")], found)[0] == "peak"


def test_the_week_that_is_asked_about_and_the_advice_carry_the_reason() -> None:
    given = parse_profile('[[races]]\ndate = 2026-12-13\ndistance = "half"\n' + week(START))
    (advised,) = Engine({"toy": toy("toy")}).advise(given).weeks
    assert (advised.phase, advised.phase_because) == ("peak", "20 days before your A race")


def test_reasons_that_only_count_down_are_told_from_others() -> None:
    counted = [why for _, _, _, why in PHASES if counts_down(why)]
    assert counted == [why for days, _, _, why in PHASES if days >= 0]
    assert not counts_down("running drops before the race")
    assert not counts_down("the most running before the race")
