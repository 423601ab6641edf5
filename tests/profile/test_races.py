"""Races stand in ``[[races]]``, in a day, or in both: each is one race."""

from datetime import date

import pytest

from runrules.models import Day, Race, Run
from runrules.problems import ProfileError
from runrules.profile import parse_profile

WEEK = "[[weeks]]\nstarts = 2026-11-23\n"
SUNDAY = date(2026, 11, 29)


def race(more: str) -> str:
    return f"[[races]]\ndate = 2026-11-29\n{more}\n"


@pytest.mark.parametrize(
    ("text", "known", "run"),
    [
        (
            WEEK + "sun = 'race'\n" + race("distance = 'half'\npriority = 'B'\nname = 'City'"),
            Race(SUNDAY, "half", "B", "City"),
            Run("race", distance="half", priority="B"),
        ),
        (
            WEEK + "sun = 'race half B am 2h'\n" + race("distance = 'half'\nname = 'City'"),
            Race(SUNDAY, "half", "B", "City"),
            Run("race", 120, part="am", distance="half", priority="B"),
        ),
        (
            race("distance = 21.1\npriority = 'C'") + WEEK + "sun = 'race half'\n",
            Race(SUNDAY, "half", "C", "", 21.1),
            Run("race", km=21.1, distance="half", priority="C"),
        ),
        (
            WEEK + "sun = 'race 5k 9km A'\n",
            Race(SUNDAY, "5k", "A"),
            Run("race", km=9.0, distance="5k", priority="A"),
        ),
        (
            race("distance = '5k'\npriority = 'C'") + race("distance = '5k'\npriority = 'C'") + WEEK,
            Race(SUNDAY, "5k", "C"),
            Run("race", distance="5k", priority="C"),
        ),
    ],
)
def test_what_one_place_leaves_out_the_other_says(text: str, known: Race, run: Run) -> None:
    profile = parse_profile(text)
    assert profile.athlete.races == (known,)
    assert profile.weeks[0].days[6].runs == (run,)
    assert profile.assumed == ()


@pytest.mark.parametrize(
    ("kilometres", "distance"),
    [
        (0.5, "5k"),
        (7.5, "5k"),
        (7.6, "10k"),
        (15, "10k"),
        (15.1, "half"),
        (30, "half"),
        (31, "marathon"),
        (45, "marathon"),
        (45.1, "ultra"),
    ],
)
def test_kilometres_are_the_nearest_distance(kilometres: float, distance: str) -> None:
    (known,) = parse_profile(race(f"distance = {kilometres}\npriority = 'A'") + WEEK).athlete.races
    assert (known.distance, known.km) == (distance, kilometres)


@pytest.mark.parametrize(
    ("day", "before", "assumed"),
    [
        ("", (), ()),
        ("sun = 'rest'", (), ("The race on 2026-11-29 is added to what the week has for that day.",)),
        (
            "sun = 'easy 20min'",
            (Run("easy", 20),),
            ("The race on 2026-11-29 is added to what the week has for that day.",),
        ),
    ],
)
def test_a_race_of_the_list_comes_into_its_day(day: str, before: tuple[Run, ...], assumed: tuple[str, ...]) -> None:
    profile = parse_profile(race("distance = '10k'\npriority = 'B'") + WEEK + day)
    run = Run("race", distance="10k", priority="B")
    assert profile.weeks[0].days[6] == Day(SUNDAY, runs=(*before, run), rest=False, known=True)
    assert profile.assumed == assumed


def test_a_race_without_priority_counts_as_a_and_says_so() -> None:
    profile = parse_profile(WEEK + "sun = 'race 10k'")
    assert profile.athlete.races == (Race(SUNDAY, "10k", "A"),)
    assert profile.weeks[0].days[6].race == Run("race", distance="10k", priority="A")
    assert profile.assumed == ("The race on 2026-11-29 has no priority; it is taken as an A race.",)


def test_races_are_by_date_wherever_they_stand() -> None:
    later = "[[races]]\ndate = 2027-01-01\ndistance = 'ultra'\npriority = 'A'\n"
    races = parse_profile(later + WEEK + "sun = 'race 5k A'\nmon = 'race 10k A'").athlete.races
    assert [one.date for one in races] == [date(2026, 11, 23), SUNDAY, date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            race("distance = 'half'") + WEEK + "sun = 'race 10k A'",
            "p.toml:6:8: error[P402]: the race on 2026-11-29 has distance 10k here and half elsewhere\n"
            "    sun = 'race 10k A'\n"
            "           ^^^^\n"
            "    make both the same",
        ),
        (
            WEEK
            + "sun = {effort = 'race', distance = '10k', priority = 'B'}\n"
            + race("distance = 10\npriority = 'C'"),
            "p.toml:7:12: error[P402]: the race on 2026-11-29 has priority C here and B elsewhere\n"
            "    priority = 'C'\n"
            "               ^^^\n"
            "    make both the same",
        ),
        (
            race("distance = 5") + race("distance = 42"),
            "p.toml:1:1: error[P102]: weeks is missing from a profile\n"
            "    [[races]]\n"
            "    ^\n\n"
            "p.toml:6:12: error[P402]: the race on 2026-11-29 has distance marathon here and 5k elsewhere\n"
            "    distance = 42\n"
            "               ^^\n"
            "    make both the same",
        ),
        (
            WEEK + "sun = 'A race'",
            "p.toml:3:10: error[P305]: the race on 2026-11-29 has no distance\n"
            "    sun = 'A race'\n"
            "             ^^^^\n"
            '    write "race 10k", or give the race in [[races]]',
        ),
    ],
)
def test_two_places_may_not_contradict_each_other(text: str, report: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_profile(text, "p.toml")
    assert str(caught.value) == report
