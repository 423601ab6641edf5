"""What a good profile becomes."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runrules.models import (
    CORE,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    MODERATE,
    UPPER,
    Athlete,
    Cross,
    Day,
    Injury,
    Profile,
    Race,
    RuleChoice,
    Run,
    Session,
    State,
    Strength,
    WeekPlan,
    Wishes,
)
from runrules.profile import load_profile, parse_profile

EVERYTHING = """
today = 2026-11-24

[athlete]
name = "Sam"
age = 35
running_since = 2019-04-01
strength_since = 2026-05-04
leg_sessions = 40
heavy_leg_sessions = 6
equipment = ["none", "dumbbell", "band"]
terrain = "road"
conditions = ["heart"]
weeks_postnatal = 10
cleared = ["bone_stress"]
cleared_on = 2026-11-01

[[athlete.injuries]]
site = "achilles_midportion"
pain = 3
days = 10
signs = ["pinpoint"]

[athlete.state]
soreness = 4
fatigue = 3
sleep_hours = 7.5
fever = false
signs = ["chest_pain"]

[[races]]
date = 2026-12-13
distance = "half"
priority = "A"
name = "City Half"

[strength]
sessions = 2
minutes = 30
days = ["fri", "tue"]
minutes_by_day = { tue = 20 }
goal = "performance"

[rules]
"key-sessions/day-before-heavy" = { guard_hours = 48 }
"trail/lateral-balance" = { off = "I do these in a class" }

[plugins]
require = ["injury-prevention"]
block = []

[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = "strength full heavy 35min"
wed = ["intervals 60min am", "strength upper+core 20min pm"]
thu = { effort = "easy", minutes = 40, descent_m = 600 }
fri = "free"
sun = "rest"
"""


def test_every_field_of_a_profile_arrives_in_the_models() -> None:
    assert parse_profile(EVERYTHING) == Profile(
        today=date(2026, 11, 24),
        athlete=Athlete(
            name="Sam",
            age=35,
            running_since=date(2019, 4, 1),
            strength_since=date(2026, 5, 4),
            leg_sessions=40,
            heavy_leg_sessions=6,
            equipment=("band", "dumbbell"),
            terrain="road",
            conditions=("heart",),
            weeks_postnatal=10,
            cleared=("bone_stress",),
            cleared_on=date(2026, 11, 1),
            injuries=(Injury("achilles_midportion", 3, 10, ("pinpoint",)),),
            state=State(4, 3, 7.5, False, ("chest_pain",)),
            wishes=Wishes(2, 30, ("tue", "fri"), {"tue": 20}, "performance"),
            races=(Race(date(2026, 12, 13), "half", "A", "City Half"),),
        ),
        rules={
            "key-sessions/day-before-heavy": RuleChoice({"guard_hours": 48}),
            "trail/lateral-balance": RuleChoice(off="I do these in a class"),
        },
        require=("injury-prevention",),
        weeks=(
            WeekPlan(
                date(2026, 11, 23),
                (
                    Day(date(2026, 11, 23), runs=(Run("easy", 50),)),
                    Day(date(2026, 11, 24), strength=(Strength(FULL & HEAVY, 35),)),
                    Day(
                        date(2026, 11, 25),
                        runs=(Run("intervals", 60, part="am"),),
                        strength=(Strength((UPPER | CORE) & MODERATE, 20, "pm"),),
                    ),
                    Day(date(2026, 11, 26), runs=(Run("easy", 40, descent_m=600),)),
                    Day(date(2026, 11, 27)),
                    Day(date(2026, 11, 28), known=False),
                    Day(date(2026, 11, 29), rest=True),
                ),
            ),
        ),
    )


def as_json(toml: str) -> str:
    return json.dumps(tomllib.loads(toml), default=date.isoformat)


def test_json_of_the_same_shape_gives_the_same_profile() -> None:
    assert parse_profile(as_json(EVERYTHING)) == parse_profile(EVERYTHING)


def test_dates_may_be_text_in_toml_too() -> None:
    quoted = EVERYTHING.replace("2026-11-23", '"2026-11-23"').replace("2019-04-01", '"2019-04-01"')
    assert parse_profile(quoted) == parse_profile(EVERYTHING)


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n"), str.encode])
def test_byte_order_marks_windows_lines_and_bytes_change_nothing(change: Any) -> None:
    assert parse_profile(change(EVERYTHING)) == parse_profile(EVERYTHING)
    assert parse_profile(change(as_json(EVERYTHING))) == parse_profile(EVERYTHING)


def test_files_are_json_by_name_or_by_their_first_brace(tmp_path: Path) -> None:
    for name, text in (("a.toml", EVERYTHING), ("a.json", as_json(EVERYTHING)), ("a.txt", as_json(EVERYTHING))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert load_profile(tmp_path / name) == parse_profile(EVERYTHING)


def test_one_week_with_its_first_day_is_enough() -> None:
    profile = parse_profile("[[weeks]]\nstarts = 2026-11-25")
    assert profile.athlete == Athlete()
    assert profile.today == date(2026, 11, 25)
    assert [day.known for day in profile.weeks[0].days] == [False] * 7


def test_weeks_are_in_the_order_of_their_dates_and_days_fall_on_their_names() -> None:
    profile = parse_profile(
        "[[weeks]]\nstarts = 2026-12-02\nwed = 'rest'\ntue = 'free'\n[[weeks]]\nstarts = 2026-11-25\nmon = 'easy'"
    )
    first, second = profile.weeks
    assert profile.today == first.starts == date(2026, 11, 25)
    assert [day.date for day in first.days if day.runs] == [date(2026, 11, 30)]
    assert second.days[0] == Day(date(2026, 12, 2), rest=True)
    assert second.days[6] == Day(date(2026, 12, 8))


@pytest.mark.parametrize(
    ("written", "equipment"),
    [
        ("[]", ()),
        ('["none"]', ()),
        ('["trap-bar", "band"]', ("band", "trap-bar")),
        (
            '["gym", "rope"]',
            ("barbell", "bench", "box", "cable", "dumbbell", "kettlebell", "machine", "rope", "step", "wall"),
        ),
    ],
)
def test_equipment_is_sorted_and_a_gym_stands_for_what_it_has(written: str, equipment: tuple[str, ...]) -> None:
    assert (
        parse_profile(f"athlete.equipment = {written}\n[[weeks]]\nstarts = 2026-11-23").athlete.equipment == equipment
    )


def test_what_is_cleared_without_a_date_is_taken_as_cleared_and_says_so() -> None:
    profile = parse_profile("athlete.cleared = ['bone_stress']\n[[weeks]]\nstarts = 2026-11-23")
    assert profile.athlete.cleared == ("bone_stress",)
    assert profile.assumed == ("No cleared_on is given: bone_stress counts as cleared by now.",)


def test_settings_are_numbers_or_words() -> None:
    rules = '[rules."key-sessions/same-day-after"]\npolicy = "after_only"\nhours = 6\nshare = 0.5\n'
    choice = parse_profile(rules + "[[weeks]]\nstarts = 2026-11-23").rules["key-sessions/same-day-after"]
    assert choice == RuleChoice({"policy": "after_only", "hours": 6, "share": 0.5})


SESSIONS: list[tuple[str, str, Session]] = [
    ("recovery 30min", '{effort="recovery", minutes=30}', Run("recovery", 30)),
    ("50min easy", '{effort="easy", minutes=50}', Run("easy", 50)),
    ("long 1h30", '{effort="long", minutes=90}', Run("long", 90)),
    ("long 2h", '{effort="long", minutes=120}', Run("long", 120)),
    ("steady 45-60min", '{effort="steady", minutes=60}', Run("steady", 60)),
    ("steady 50min-1h10", '{effort="steady", minutes=70}', Run("steady", 70)),
    ("long 16km", '{effort="long", km=16}', Run("long", km=16.0)),
    ("long 14-16.5km", '{effort="long", km=16.5}', Run("long", km=16.5)),
    ("long 10mi", '{effort="long", km=16.093}', Run("long", km=16.093)),
    ("hills 800m", '{effort="hills", km=0.8}', Run("hills", km=0.8)),
    (
        "easy descent 1200m climb 900m 2h",
        '{effort="easy", descent_m=1200, climb_m=900, minutes=120}',
        Run("easy", 120, descent_m=1200, climb_m=900),
    ),
    (
        "tempo am key done",
        '{effort="tempo", part="am", key=true, done=true}',
        Run("tempo", part="am", key=True, done=True),
    ),
    ("race-pace not-key pm", '{effort="race-pace", key=false, part="pm"}', Run("race-pace", part="pm", key=False)),
    ("race 10k B", '{effort="race", distance="10k", priority="B"}', Run("race", distance="10k", priority="B")),
    ("race 12km C", '{effort="race", distance=12, priority="C"}', Run("race", km=12.0, distance="10k", priority="C")),
    ("walk 30min", '{kind="walk", minutes=30}', Cross("walk", 30)),
    ("run-walk 5km am", '{kind="run-walk", km=5, part="am"}', Cross("run-walk", km=5.0, part="am")),
    ("cross 1h done", '{kind="cross", minutes=60, done=true}', Cross("cross", 60, done=True)),
    ("mobility", '{kind="mobility"}', Cross("mobility")),
    ("strength", '{kind="strength"}', Strength(FULL & MODERATE)),
    ("strength legs heavy", '{kind="strength", areas=["legs"], load="heavy"}', Strength(LEGS & HEAVY)),
    (
        "light core+upper strength 20min pm",
        '{kind="strength", areas="core+upper", load="light", minutes=20, part="pm"}',
        Strength((UPPER | CORE) & LIGHT, 20, "pm"),
    ),
    (
        "strength full+jumps done",
        '{kind="strength", areas=["full", "jumps"], done=true}',
        Strength((FULL | JUMPS) & MODERATE, done=True),
    ),
]


def only_session(written: str) -> Session:
    day = parse_profile(f"[[weeks]]\nstarts = 2026-11-23\nmon = {written}").weeks[0].days[0]
    sessions: list[Session] = [*day.runs, *day.strength, *day.other]
    assert len(sessions) == 1
    return sessions[0]


@pytest.mark.parametrize(("words", "table", "session"), SESSIONS)
def test_a_session_in_words_and_as_a_table_is_the_same(words: str, table: str, session: Session) -> None:
    assert only_session(json.dumps(words)) == session
    assert only_session(table) == session


RUNS = st.fixed_dictionaries(
    {"effort": st.sampled_from(["recovery", "easy", "steady", "long", "tempo", "intervals", "hills", "race-pace"])},
    optional={
        "minutes": st.integers(1, 1440),
        "km": st.integers(1, 10_000).map(lambda tenths: tenths / 10),
        "descent_m": st.integers(0, 20_000),
        "climb_m": st.integers(0, 20_000),
        "part": st.sampled_from(["am", "pm"]),
        "key": st.booleans(),
        "done": st.just(True),
    },
)
LIFTS = st.fixed_dictionaries(
    {"kind": st.just("strength")},
    optional={
        "areas": st.lists(st.sampled_from(["full", "legs", "upper", "core", "jumps"]), min_size=1, unique=True),
        "load": st.sampled_from(["light", "moderate", "heavy"]),
        "minutes": st.integers(1, 1440),
        "part": st.sampled_from(["am", "pm"]),
        "done": st.just(True),
    },
)


def in_words(table: dict[str, Any]) -> list[str]:
    said = {
        "minutes": lambda value: f"{value}min",
        "km": lambda value: f"{value}km",
        "descent_m": lambda value: f"descent {value}m",
        "climb_m": lambda value: f"climb {value}m",
        "key": lambda value: "key" if value else "not-key",
        "done": lambda value: "done",
        "areas": "+".join,
    }
    return [said.get(key, str)(value) for key, value in table.items()]


@given(st.data(), RUNS | LIFTS)
def test_words_in_any_order_say_what_the_table_says(data: st.DataObject, table: dict[str, Any]) -> None:
    words = " ".join(data.draw(st.permutations(in_words(table))))
    week = {"starts": "2026-11-23", "mon": words}
    told = parse_profile(json.dumps({"weeks": [week]}))
    assert told == parse_profile(json.dumps({"weeks": [{**week, "mon": table}]}))
    assert told == parse_profile(f'[[weeks]]\nstarts = 2026-11-23\nmon = "{words}"')
