"""Events of intervals.icu: what steps, intensity and length say of a run; who is ill, hurt or away; other entries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from runrules.cli import run
from runrules.profile import parse_profile
from runrules.sources.events_json import read_events
from tests.sources.helpers import rows

ME = """
today = 2026-11-27
[athlete]
strength_since = 2026-05-04
[athlete.state]
soreness = 2
[strength]
sessions = 2
[[weeks]]
starts = 2026-11-23
"""


def _event(name: str, text: str = "", **more: Any) -> dict[str, Any]:
    plain = {"start_date_local": "2026-11-23T00:00:00", "category": "WORKOUT", "type": "Run"}
    return {**plain, "name": name, "description": text, **more}


def _range(category: str, first: str, end: str, name: str) -> dict[str, Any]:
    return {
        "category": category,
        "start_date_local": f"{first}T00:00:00",
        "end_date_local": f"{end}T00:00:00",
        "name": name,
    }


def _run(name: str, text: str = "", **more: Any) -> tuple[str, str]:
    """The effort of one run, with the first of its doubts."""
    (one,) = read_events([_event(name, text, **more)], "e.json").activities
    return one.what, next(iter(one.doubts), "")


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("- 10m Z2 Pace\n\n5x\n- 4m 105% Pace\n- 2m Z1 Pace\n", "intervals"),
        ("Main set 6x\n- 400mtr Z5\n- 200mtr Z1", "intervals"),
        ("- 10m Z2\n- 5m 96-98% LTHR\n- 2m Z1\n- 5m 96-98% LTHR", "intervals"),
        ("- 15m Z2\n- 20m Z4\n- 10m Z2", "tempo"),
        ("3x\n- 5m Z2\n- 1m Z1\n\n- 20m Z4", "tempo"),
        ("- 10m 70% Pace\n- 20m 105% Pace\n- 5m 60% Pace", "tempo"),
        ("- 10m ramp 60-100% Pace\n- 10m 60% Pace", "tempo"),
        ("- 20m 86-90% HR", "tempo"),
        ("- 30m Z3 HR", "steady"),
        ("- 40m 75-80% Pace", "easy"),
        ("- Stay relaxed\n- 40m Z2", "easy"),
        ("8km Z1-Z2 Pace", "easy"),
    ],
)
def test_steps_say_what_a_run_without_a_name_is(text: str, effort: str) -> None:
    assert _run("Run", text) == (effort, "")


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("5x\n- 1km 4:00/km Pace\n- 90s walk", "intervals"),
        ("- 10m Z2\n- 20m 4:10/km Pace\n- 10m Z2", "tempo"),
        ("15m Z2, 20m Z4, 10m Z2", "tempo"),
        ("70% / 105% / 60% Pace", "tempo"),
        ("- 40m 5:30/km Pace", "easy"),
    ],
)
def test_steps_that_do_not_say_how_hard_are_guessed_and_say_so(text: str, effort: str) -> None:
    what, doubt = _run("Run", text)
    assert (what, doubt.startswith(f"{effort}, because")) == (effort, True)


@pytest.mark.parametrize(
    ("steps", "effort"),
    [
        ([{"duration": 600, "warmup": True}, {"pace": {"units": "%pace", "start": 94, "end": 98}}], "tempo"),
        ([{"reps": 5, "steps": [{"hr": {"units": "hr_zone", "value": "Z4"}}, {"duration": 60}]}], "intervals"),
        ([{"duration": 3600, "hr": {"units": "hr_zone", "value": 2}}], "easy"),
        ([{"duration": 3600, "power": {"units": "%ftp", "value": "84"}}], "steady"),
    ],
)  # fmt: skip
def test_the_steps_of_a_document_are_read_as_those_of_the_text(steps: list[Any], effort: str) -> None:
    assert _run("Run", workout_doc={"steps": steps}) == (effort, "")


def test_steps_nested_without_an_end_are_no_steps() -> None:
    steps: list[Any] = []
    for _ in range(200):
        steps = [{"reps": 2, "steps": steps}]
    assert _run("Run", workout_doc={"steps": steps}) == ("easy", "easy, because nothing says how hard")


def test_an_easy_name_does_not_hide_hard_steps_but_strides_stay_strides() -> None:
    what, doubt = _run("Easy", "- 10m Z2\n4x\n- 5m Z4\n- 2m Z1")
    assert (what, doubt) == ("intervals", "intervals, because its steps are harder than its name")
    assert _run("Easy with strides", "- 40m Z2\n\n6x\n- 20s Z5\n- 40s Z1") == ("easy", "")


def test_an_intensity_speaks_against_an_easy_name_with_its_number() -> None:
    assert _run("Easy run", icu_intensity=92.4) == ("tempo", "tempo, because its intensity is 92 %")
    assert _run("Easy run", icu_intensity=0.92) == ("tempo", "tempo, because its intensity is 92 %")
    assert _run("Easy run", moving_time=3600, icu_training_load=90)[0] == "tempo"
    assert _run("Easy run", moving_time=3600, icu_training_load=40, icu_intensity=70) == ("easy", "")


def test_an_easy_name_does_not_hide_the_length_of_a_run() -> None:
    assert _run("Endurance", moving_time=7200, distance=20000) == ("long", "long, because it has 120 minutes")
    assert _run("Endurance", distance_target=20000) == ("long", "long, because it has 20 km")
    assert _run("Endurance", time_target=3600) == ("easy", "")


def test_a_long_run_with_hard_steps_is_key_however_short() -> None:
    (one,) = read_events([_event("Long run", "- 40m Z2\n- 20m 98% Pace", moving_time=3600)], "e.json").activities
    assert (one.what, one.key) == ("long", True)


def test_strength_is_what_the_exercises_under_its_name_are() -> None:
    gym = _event("Strength B", "Bench press 3x8\nRow 3x8", type="WeightTraining")
    assert rows(read_events([gym], "e.json")) == ["2026-11-23 planned strength upper moderate (id)"]


def test_a_race_of_another_sport_is_cross_training_and_named() -> None:
    ride = _event("Gran Fondo", type="Ride", category="RACE_A", moving_time=18000)
    assert rows(read_events([ride], "e.json")) == [
        "2026-11-23 planned cross 300min (id)",
        "2026-11-23 2026-11-23 note Gran Fondo (a race of another sport: Ride)",
    ]


def test_a_target_is_listed_with_its_numbers() -> None:
    target = _event("Weekly", category="TARGET", distance_target=50000, time_target=18000, load_target=300)
    assert rows(read_events([target], "e.json")) == ["2026-11-23 2026-11-23 note Weekly (50 km, 5 h, load 300)"]


def test_notes_and_done_runs_may_speak_of_pain_and_plans_may_not() -> None:
    entries = [
        _event("Calf", "pain 4/10", category="NOTE"),
        _event("Sick", category="NOTE"),
        _event("Cold weather", category="NOTE"),
        _event("Morning run", "achilles hurt 3/10", category=None),
        _event("Easy run", "stop if the knee hurts"),
    ]
    found = [(one.kind, one.site, one.pain) for one in read_events(entries, "e.json").events]
    assert found == [
        ("injured", "calf_strain", 4),
        ("sick", "", None),
        ("note", "", None),
        ("injured", "achilles_midportion", 3),
    ]


def _files(tmp_path: Path, *events: dict[str, Any]) -> tuple[str, str]:
    file, me = tmp_path / "events.json", tmp_path / "me.toml"
    file.write_text(json.dumps(events))
    me.write_text(ME)
    return str(file), str(me)


WEEK = [
    _event("Easy run", start_date_local="2026-11-23T00:00:00", moving_time=2400),
    _event("Easy run", start_date_local="2026-11-28T00:00:00", moving_time=2400),
    _event("Tempo run", start_date_local="2026-11-29T00:00:00", moving_time=2400),
    _event("Easy run", start_date_local="2026-12-03T00:00:00", moving_time=2400),
]


def test_who_is_ill_today_gets_no_strength_that_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sick = _range("SICK", "2026-11-26", "2026-11-30", "Flu with fever")
    file, me = _files(tmp_path, *WEEK, sick)
    assert run(["advise", file, "--athlete", me, "--format", "json"]) == 0
    told = capsys.readouterr()
    days = {day["date"]: day for day in json.loads(told.out)["weeks"][0]["days"]}
    for when in ("2026-11-27", "2026-11-28"):
        assert days[when]["strength"] == []
        assert {cell["verdict"] for loads in days[when]["grid"].values() for cell in loads.values()} == {"no"}
    assert "The files say that you are ill or hurt now" in told.err
    assert not any(word in told.err.lower() for word in ("flu", "fever", "sick"))


def test_an_ill_day_is_written_as_a_guess_to_correct_and_its_days_as_not_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sick = _range("SICK", "2026-11-26", "2026-11-30", "Flu with fever")
    file, me = _files(tmp_path, *WEEK, sick)
    assert run(["import", file, "--athlete", me]) == 0
    text = capsys.readouterr().out
    assert "fever = true  # guessed: an entry says ill on that day; correct it if there is no fever" in text
    assert "# thu is not known: ill\n# fri is not known: ill\n" in text
    assert '# sat is not known: ill; planned was easy 40min  # Easy run\nsun = "tempo 40min"' in text
    profile = parse_profile(text)
    assert (profile.athlete.state.fever, profile.athlete.state.soreness) == (True, 2)
    assert [day.known for day in profile.weeks[0].days] == [True, True, True, False, False, False, True]


def test_an_illness_that_is_over_is_only_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sick = _range("SICK", "2026-11-24", "2026-11-26", "Flu")
    file, me = _files(tmp_path, *WEEK, sick)
    assert run(["import", file, "--athlete", me]) == 0
    told = capsys.readouterr()
    assert not parse_profile(told.out).athlete.state.fever
    assert "Some entries are about how you are" in told.err


def test_a_holiday_leaves_days_open_but_keeps_the_last_free_day_of_a_week(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    holiday = _range("HOLIDAY", "2026-11-25", "2026-12-02", "Beach")
    file, me = _files(tmp_path, *WEEK, holiday)
    assert run(["import", file, "--athlete", me]) == 0
    text = capsys.readouterr().out
    assert "# wed is not known: holiday\n" in text
    assert '# fri is not known: holiday\nsat = "easy 40min"' in text
    days = [_event("Easy run", start_date_local=f"2026-11-{day}T00:00:00") for day in (23, 24, 26, 27, 28, 29)]
    file, me = _files(tmp_path, *days, holiday)
    assert run(["import", file, "--athlete", me]) == 0
    assert 'wed = "free"' in capsys.readouterr().out


def test_hurt_without_a_place_needs_a_profile_that_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, me = _files(tmp_path, *WEEK, _range("INJURED", "2026-11-25", "2026-12-02", "Accident"))
    assert run(["import", file, "--athlete", me]) == 2
    assert "error[S005]: an entry says hurt today and not where" in capsys.readouterr().err
    with open(me, "a") as more:
        more.write('[[athlete.injuries]]\nsite = "pfp"\npain = 3\n')
    assert run(["import", file, "--athlete", me]) == 0
    told = capsys.readouterr()
    assert "it is taken for what the profile says hurts" in told.err
    assert "it does not say where: it is taken for what stands under [[athlete.injuries]]" in told.out
