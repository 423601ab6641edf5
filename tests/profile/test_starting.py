"""The first profile: what was answered in a line, and the text that comes of it."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from runrules import DAYS, Profile
from runrules.profile import answers, input_schema, parse_profile
from runrules.profile.answers import Unclear
from runrules.profile.starting import SCHEMA_FILE, Answers, profile_text
from runrules.profile.words import DISTANCES, EQUIPMENT, INJURY_SIGNS, SITES

SUNDAY = date(2026, 11, 22)
WEEK: dict[str, Any] = {"mon": "easy 40min", "sat": ["long 16km", "strength core 15min"]}
FULL = Answers(
    SUNDAY,
    WEEK,
    ({"site": "mtss", "pain": 2, "days": 10, "signs": ["worse_each_run"]}, {"site": "pfp", "pain": 0}),
    date(2026, 5, 1),
    ("band", "gym"),
    ({"date": date(2027, 4, 25), "distance": 12.5, "priority": "B"},),
)


def runs(text: str) -> dict[str, Any]:
    return answers.read_runs(text, SUNDAY)


def races(text: str) -> list[dict[str, Any]]:
    return answers.read_races(text, SUNDAY, {})


def read(made: Answers) -> Profile:
    return parse_profile(profile_text(made))


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("mon easy 40min", {"mon": "easy 40min"}),
        (
            "Wednesday: Intervals 60 min; SAT long 16 km\nTues. rest",
            {"tue": "rest", "wed": "intervals 60min", "sat": "long 16km"},
        ),
        ("mon wed and fri easy 40min", dict.fromkeys(("mon", "wed", "fri"), "easy 40min")),
        ("mon/thu easy 40min, ", dict.fromkeys(("mon", "thu"), "easy 40min")),
        ("sat easy 30min, sat strength legs+core", {"sat": ["easy 30min", "strength legs+core"]}),
        ("sun race 10k A", {"sun": "race 10k A"}),
    ],
)
def test_a_line_of_days_and_runs_is_a_week(said: str, days: dict[str, Any]) -> None:
    assert runs(said) == days


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("wen easy 40min", '"wen" is not a day; did you mean "wed"?'),
        ("easy 40min", '"easy" is not a day; write the day first'),
        ("mon, wed easy 40min", 'mon: no run is said; write "mon easy 40min", or for two days "mon wed easy 40min"'),
        ("wed intervalls 60min", 'wed: "intervalls" is not a word of a session; did you mean "intervals"?'),
        ("wed 60min", 'wed: "60min" does not say what kind of session it is'),
        ("sun race", "sun: the race on 2026-11-22 has no distance"),
        ("sun rest, sun easy", 'sun: "rest" stands alone'),
        (" ,; ", "say at least one day"),
    ],
)
def test_a_week_that_is_not_understood_is_told_with_what_was_meant(said: str, words: str) -> None:
    with pytest.raises(Unclear) as unclear:
        runs(said)
    assert words in str(unclear.value)


def test_everything_wrong_with_a_week_is_told_at_once() -> None:
    with pytest.raises(Unclear) as unclear:
        runs("mon eesy 40min, wed tempoo 60min")
    assert [line[:5] for line in str(unclear.value).splitlines()] == ["mon: ", "wed: "]


def test_what_hurts_is_a_place_with_its_pain_days_and_signs() -> None:
    assert answers.read_hurts("nothing") == answers.read_hurts("") == []
    assert answers.read_hurts("Achilles_Midportion 3/10, low back 0, mtss 2 2 weeks pinpoint") == [
        {"site": "achilles_midportion", "pain": 3},
        {"site": "low_back", "pain": 0},
        {"site": "mtss", "pain": 2, "days": 14, "signs": ["pinpoint"]},
    ]


def test_a_place_without_its_pain_is_asked_for_it_for_left_out_it_would_be_an_old_injury() -> None:
    with pytest.raises(Unclear, match='pfp: how much, from 0 to 10\\? Write "pfp 3"'):
        answers.read_hurts("pfp")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("left knee 3", "  patellar_tendon       patellar tendon pain"),
        ("achiles_midportion 3", 'did you mean "achilles_midportion"?'),
        ("elbow 3", "is not a known place; known are achilles, ankle, back"),
        ("mtss 3 pinpiont", '"pinpiont" is not a sign; did you mean "pinpoint"?'),
        ("mtss 11", "pain must be a whole number from 0 to 10, not 11"),
    ],
)
def test_a_pain_that_is_not_understood_is_told_with_what_there_is(said: str, words: str) -> None:
    with pytest.raises(Unclear) as unclear:
        answers.read_hurts(said)
    assert words in str(unclear.value)


@pytest.mark.parametrize("place", answers.PLACES)
def test_every_place_leads_to_sites_that_are_explained(place: str) -> None:
    with pytest.raises(Unclear) as unclear:
        answers.read_hurts(f"{place} 3")
    shown = [line.split(maxsplit=1) for line in str(unclear.value).splitlines()[1:]]
    assert shown
    assert all(site in SITES and said for site, said in shown)


@pytest.mark.parametrize(
    ("said", "since"),
    [
        ("never", None),
        ("2026-05-04", date(2026, 5, 4)),
        ("2026-05", date(2026, 5, 1)),
        ("10 weeks", SUNDAY - timedelta(weeks=10)),
        ("for 3 months", date(2026, 8, 22)),
        ("11 months ago", date(2025, 12, 22)),
        ("1 year", date(2025, 11, 22)),
        ("999 months", date(1943, 8, 22)),
    ],
)
def test_since_when_is_a_day_a_month_or_a_time_ago(said: str, since: date | None) -> None:
    assert answers.read_since(said, SUNDAY) == since


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("nevr", 'did you mean "never"?'),
        ("2026-11-31", '"2026-11-31" is no date'),
        ("2026-11-23", "2026-11-23 is after 2026-11-22"),
        ("999 years", "too long ago"),
        ("20261122", "is no date"),
    ],
)
def test_a_since_that_is_no_past_day_is_refused(said: str, words: str) -> None:
    with pytest.raises(Unclear) as unclear:
        answers.read_since(said, SUNDAY)
    assert words in str(unclear.value)


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("none", []),
        ("Dumbbells and bands", ["dumbbell", "band"]),
        ("band dumbbell", ["band", "dumbbell"]),
        ("trap bar, stairs, band, band", ["trap-bar", "stairs", "band"]),
        ("gym", ["gym"]),
    ],
)
def test_kit_is_a_list_of_known_things(said: str, kit: list[str]) -> None:
    assert answers.read_kit(said) == kit


def test_kit_that_is_not_known_is_told_with_what_was_meant() -> None:
    with pytest.raises(Unclear, match='not "dumbell"; did you mean "dumbbell"'):
        answers.read_kit("band, dumbell")


def test_races_are_dates_with_distances() -> None:
    april, may = date(2027, 4, 25), date(2027, 5, 9)
    assert races("none") == []
    assert races("2027-04-25 half marathon, 2027-05-09 12.5km b") == [
        {"date": april, "distance": "half", "priority": "A"},
        {"date": may, "distance": 12.5, "priority": "B"},
    ]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("half", '"half" is no date; write "2027-04-25 half", or none'),
        ("2027-04 half", '"2027-04" is no date'),
        ("2026-11-21 half", "the race on 2026-11-21 is before 2026-11-22"),
        ("2027-04-25", "2027-04-25: how far?"),
        ("2027-04-25 hlf", 'did you mean "half"?'),
        ("2027-04-25 5k, 2027-04-25 10k", "the race on 2027-04-25 has distance 10k here and 5k elsewhere"),
    ],
)
def test_a_race_that_is_not_understood_is_told_with_what_was_meant(said: str, words: str) -> None:
    with pytest.raises(Unclear) as unclear:
        races(said)
    assert words in str(unclear.value)


def test_a_race_that_contradicts_one_of_the_week_is_refused() -> None:
    with pytest.raises(Unclear, match="the race on 2026-11-22 has distance half here and 10k elsewhere"):
        answers.read_races("2026-11-22 half", SUNDAY, runs("sun race 10k"))


def test_the_written_profile_is_read_back_as_it_was_answered() -> None:
    profile = read(FULL)
    athlete = profile.athlete
    assert profile.today == profile.weeks[0].starts == SUNDAY
    assert (athlete.strength_since, "barbell" in (athlete.equipment or ())) == (date(2026, 5, 1), True)
    assert [(one.site, one.pain, one.days, one.signs) for one in athlete.injuries] == [
        ("mtss", 2, 10, ("worse_each_run",)),
        ("pfp", 0, None, ()),
    ]
    assert [(one.date, one.km, one.priority) for one in athlete.races] == [(date(2027, 4, 25), 12.5, "B")]
    days = {DAYS[day.date.weekday()]: day for day in profile.weeks[0].days}
    assert [name for name in DAYS if days[name].runs] == ["mon", "sat"]
    assert days["sat"].strength
    assert all(day.known and not day.rest for day in days.values())


def test_who_answers_nothing_has_never_lifted_has_no_kit_and_no_pain() -> None:
    athlete = read(Answers(SUNDAY, WEEK)).athlete
    assert (athlete.strength_since, athlete.equipment, athlete.injuries, athlete.races) == (None, (), (), ())


def test_only_a_week_that_nobody_said_is_called_an_example() -> None:
    assert "# An example" not in profile_text(Answers(SUNDAY, WEEK))
    assert "# An example" in profile_text(Answers(SUNDAY, WEEK, example=True))


@pytest.mark.parametrize("made", [FULL, Answers(SUNDAY, WEEK)])
def test_the_first_line_names_the_schema_beside_the_profile_and_the_schema_takes_it(made: Answers) -> None:
    text = profile_text(made)
    assert text.splitlines()[0] == f"#:schema ./{SCHEMA_FILE}"
    assert f"runrules schema profile > {SCHEMA_FILE}" in text
    Draft202012Validator(input_schema()).validate(json.loads(json.dumps(tomllib.loads(text), default=str)))


@pytest.mark.parametrize("made", [FULL, Answers(SUNDAY, WEEK)])
def test_every_key_that_is_commented_out_is_right_once_it_is_switched_on(made: Answers) -> None:
    text = profile_text(made)
    switched = re.sub(r"(?m)^# (?=\[|[a-z_]+ = )", "", text)
    profile = parse_profile(switched)
    assert switched.count("\n[") > text.count("\n[")
    assert (profile.athlete.age, profile.athlete.state.soreness, profile.athlete.wishes.sessions) == (35, 4, 2)
    assert len(profile.athlete.races) == 1


def test_lines_are_short_and_the_file_ends_with_one() -> None:
    text = profile_text(FULL)
    assert max(map(len, text.splitlines())) <= 100
    assert text.endswith("\n")
    assert not any(line != line.rstrip() for line in text.splitlines())


@given(
    st.dates(date(1950, 1, 1), date(2150, 1, 1)),
    st.lists(st.sampled_from(SITES), unique=True, max_size=3),
    st.lists(st.sampled_from((*EQUIPMENT, "gym")), unique=True),
    st.sampled_from((*DISTANCES, "7.25")),
    st.sampled_from(INJURY_SIGNS),
)
def test_any_answers_give_a_profile_that_is_read(
    today: date, sites: list[str], kit: list[str], distance: str, sign: str
) -> None:
    hurts = answers.read_hurts(", ".join(f"{site} 3 {sign}" for site in sites))
    days = answers.read_runs("tue easy 40min", today)
    race = answers.read_races(f"{today + timedelta(30)} {distance}", today, days)
    owned = tuple(answers.read_kit(", ".join(kit)))
    athlete = read(Answers(today, days, tuple(hurts), today, owned, tuple(race))).athlete
    assert [one.site for one in athlete.injuries] == sites
    assert {*kit} - {"gym", "none"} <= {*(athlete.equipment or ())}
    assert [one.date for one in athlete.races] == [today + timedelta(30)]
