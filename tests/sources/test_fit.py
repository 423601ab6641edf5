"""FIT files: days as lived, every sport as what it is here, and nothing at all from a damaged file."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runrules.cli import run
from runrules.problems import ProfileError
from runrules.profile import parse_profile
from runrules.sources import Asked, Reading, read_one
from runrules.sources import activities_fit as limits
from tests.sources import fit_files as made
from tests.sources.helpers import SHARED, rows

OURS = Path(__file__).parent / "fit"
EXPECTED = {
    "2015-10-13-08-43-15.fit": ["2015-10-13 done cross 26min 11.54km pm (id)"],
    "Activity.fit": ["unread: 2012-04-09 Run: it lasts less than a minute"],
    "DeveloperData.fit": ["refused: error[S006]: this activity was never finished: no session is in it"],
    "MonitoringFile.fit": [
        'refused: error[S006]: this FIT file is no activity or workout but of the kind "monitoring b"'
    ],
    "WorkoutCustomTargetValues.fit": ["unread: - Example 1: this workout does not say for which sport it is"],
    "WorkoutIndividualSteps.fit": ["unread: - Example 1: this workout does not say for which sport it is"],
    "WorkoutRepeatGreaterThanStep.fit": ["unread: - Example 2: this workout does not say for which sport it is"],
    "WorkoutRepeatSteps.fit": ["unread: - Example 2: this workout does not say for which sport it is"],
    "elemnt-bolt-no-application-id.fit": ["2017-08-21 done cross 2min 0.96km am (id)"],
    "garmin-fenix-5-run.fit": ["unread: 2017-06-11 Run: it lasts less than a minute"],
    "garmin-fenix-5-walk.fit": ["unread: 2017-06-11 Walk: it lasts less than a minute"],
    "invalid-activity-filecrc.fit": ["refused: error[S003]: this FIT file is damaged: its checksum is wrong"],
    "invalid-activity-settings-corruptheader.fit": [
        "refused: error[S003]: this FIT file is damaged and cannot be read"
    ],
    "invalid-activity-settings-nodata.fit": ["refused: error[S003]: this FIT file is cut off: its end is missing"],
    "synthetic_strength_activity.fit": ["2026-11-24 done strength legs moderate 18min pm (id)"],
    "synthetic_strength_workout.fit": ["2026-11-23 planned strength legs moderate (id)"],
}
ASKED = Asked(starts=date(2026, 11, 23))
DAY = "2026-11-24T17:30"


def _read(path: Path, asked: Asked = ASKED) -> list[str]:
    try:
        return rows(read_one(str(path), asked))
    except ProfileError as error:
        return [f"refused: {str(error).partition(': ')[2]}"]


def _reading(folder: Path, *messages: bytes, asked: Asked = ASKED) -> Reading:
    path = folder / "one.fit"
    path.write_bytes(made.fit(*messages))
    return read_one(str(path), asked)


def _rows(folder: Path, *messages: bytes, asked: Asked = ASKED) -> list[str]:
    (folder / "one.fit").write_bytes(made.fit(*messages))
    return _read(folder / "one.fit", asked)


@pytest.mark.parametrize("name", sorted(path.name for path in OURS.glob("*.fit")))
def test_a_sample_of_ours_is_read_as_its_table_says(name: str) -> None:
    assert _read(OURS / name) == EXPECTED[name]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected samples are not here")
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_collected_sample_is_read_or_refused_as_its_table_says(name: str) -> None:
    assert _read(SHARED / "fit" / name) == EXPECTED[name]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected samples are not here")
def test_no_collected_sample_is_without_an_expected_table() -> None:
    assert {path.name for path in SHARED.glob("fit/*.fit")} == set(EXPECTED)


@pytest.mark.parametrize(
    ("local", "zone", "day"),
    [
        ("2026-11-25T00:30", "", "2026-11-25 done easy 50min 10km am (guessed)"),
        ("2026-11-24T16:30", "", "2026-11-24 done easy 50min 10km pm (guessed)"),
        ("2026-11-25T00:30", "America/Denver", "2026-11-25 done easy 50min 10km am (guessed)"),
        ("1998-07-05T00:00", "Europe/Berlin", "2026-11-25 done easy 50min 10km am (guessed)"),
        ("1998-07-05T00:00", "", "2026-11-24 done easy 50min 10km pm (guessed)"),
    ],
)
def test_a_day_is_told_by_the_watch_else_by_the_zone(local: str, zone: str, day: str, tmp_path: Path) -> None:
    run_ = made.session("2026-11-24T23:20", made.RUNNING)
    closing = made.closing("2026-11-24T23:30", local)
    found = _reading(tmp_path, made.kind(made.ACTIVITY), run_, closing, asked=Asked(zone=zone))
    assert rows(found) == [day]
    assert bool(found.notes) == (local < "2000" and not zone)


@pytest.mark.parametrize(
    ("sport", "inside", "name", "row"),
    [
        (made.RUNNING, 0, "Tempo run", "2026-11-24 done tempo 50min 10km pm (words)"),
        (made.RUNNING, 3, "Trail Run", "2026-11-24 done easy 50min 10km pm (guessed)"),
        (made.CYCLING, 0, "", "2026-11-24 done cross 50min 10km pm (id)"),
        (11, 0, "Walk", "2026-11-24 done walk 50min 10km pm (id)"),
        (made.TRAINING, made.YOGA, "", "2026-11-24 done mobility 55min pm (id)"),
        (made.TRAINING, 0, "Kraft", "2026-11-24 done strength full moderate 55min pm (guessed)"),
        (made.TRAINING, 0, "Other", "2026-11-24 done cross 50min 10km pm (id)"),
        (0, 0, "Other", "unread: 2026-11-24 Other: nothing tells what training it is"),
        (made.DRIVING, 0, "Drive to the run", "unread: 2026-11-24 Drive to the run: nothing tells what training it is"),
    ],
)
def test_every_sport_is_what_it_is_here(sport: int, inside: int, name: str, row: str, tmp_path: Path) -> None:
    assert _rows(tmp_path, made.kind(made.ACTIVITY), made.session(DAY, sport, inside, name=name)) == [row]


def test_a_training_that_the_watch_calls_no_more_than_that_is_marked_as_guessed(tmp_path: Path) -> None:
    (one,) = _reading(tmp_path, made.kind(made.ACTIVITY), made.session(DAY, made.TRAINING)).activities
    assert one.doubts == ("cross training, because the watch says no more",)


def test_the_climb_of_a_run_is_kept(tmp_path: Path) -> None:
    (one,) = _reading(tmp_path, made.kind(made.ACTIVITY), made.session(DAY, made.RUNNING)).activities
    assert (one.climb_m, one.descent_m) == (120, None)


@pytest.mark.parametrize(
    ("name", "categories", "areas", "guessed"),
    [
        ("Strength", (28, 8, 1), "legs", True),
        ("Strength", (28, 0, 19), "full", True),
        ("Strength", (29,), "full", True),
        ("Strength", (20, 22), "upper+jumps", True),
        ("Strength", (31, 65534), "full", False),
        ("Strength: upper", (28,), "legs+upper", True),
        ("Full body", (28,), "full", False),
        ("Leg day", (28,), "legs", False),
    ],
)
def test_areas_come_from_the_name_else_from_the_exercises(
    name: str, categories: tuple[int, ...], areas: str, guessed: bool, tmp_path: Path
) -> None:
    sets = [*map(made.lifted, categories), made.lifted(0, rest=True)]
    whole = made.session(DAY, made.TRAINING, made.STRENGTH, name=name)
    (one,) = _reading(tmp_path, made.kind(made.ACTIVITY), *sets, whole).activities
    assert ("+".join(one.areas), one.minutes, one.km) == (areas, 55, None)
    assert any("exercises that the watch saw" in doubt for doubt in one.doubts) == guessed


def test_the_sessions_of_several_sports_are_several_and_a_transition_is_none(tmp_path: Path) -> None:
    parts = [made.session(DAY, sport) for sport in (made.CYCLING, made.TRANSITION, made.RUNNING)]
    assert [one.what for one in _reading(tmp_path, made.kind(made.ACTIVITY), *parts).activities] == ["cross", "easy"]


def test_a_workout_stands_on_the_day_that_was_said(tmp_path: Path) -> None:
    planned = made.kind(made.WORKOUT), made.workout("Long run 18 km", made.RUNNING)
    assert _rows(tmp_path, *planned) == ["2026-11-23 planned long 18km (words)"]
    (refusal,) = _rows(tmp_path, *planned, asked=Asked())
    assert refusal.startswith("refused: error[S005]: a FIT workout has no day")


def test_a_run_whose_steps_are_repeated_is_taken_for_intervals_as_a_guess(tmp_path: Path) -> None:
    planned = made.kind(made.WORKOUT), made.workout("Tuesday", made.RUNNING)
    (one,) = _reading(tmp_path, *planned, made.again(5)).activities
    assert (one.what, one.how, one.doubts) == ("intervals", "guessed", ("intervals, because its steps are repeated",))
    (plain,) = _reading(tmp_path, *planned).activities
    assert plain.what == "easy"


def test_files_behind_each_other_are_all_read_and_one_broken_byte_refuses_all(tmp_path: Path) -> None:
    first = made.fit(made.kind(made.ACTIVITY), made.session(DAY, made.RUNNING))
    second = made.fit(made.kind(made.ACTIVITY), made.session("2026-11-26T06:00", made.CYCLING))
    path = tmp_path / "two.fit"
    path.write_bytes(first + made.fit(made.kind(made.SETTINGS)) + second)
    assert len(_read(path)) == 2
    path.write_bytes(first + second[:-9] + b"?" + second[-8:])
    assert _read(path) == ["refused: error[S003]: this FIT file is damaged: its checksum is wrong"]


def test_a_name_in_a_file_is_harmless_text(tmp_path: Path) -> None:
    (one,) = _reading(
        tmp_path, made.kind(made.ACTIVITY), made.session(DAY, made.RUNNING, name="a\x1b[31m\nhttps://x.example/?k=1")
    ).activities
    assert one.title == "a [31m (address)"


def test_endless_messages_end_in_one_sentence(tmp_path: Path) -> None:
    empty = b"\x40\0\0" + (20).to_bytes(2, "little") + b"\0"
    (refusal,) = _rows(tmp_path, made.kind(made.ACTIVITY), empty, b"\0" * (limits.MOST_MESSAGES + 10))
    assert refusal == "refused: error[S004]: this FIT file holds more messages than any day of training has"


def test_messages_of_fields_without_size_end_in_one_sentence(tmp_path: Path) -> None:
    wide = b"\x40\0\0" + (20).to_bytes(2, "little") + b"\xff" + b"\xc8\x00\x02" * 255
    found = _rows(tmp_path, made.kind(made.ACTIVITY), wide, b"\0" * 250_000)
    assert len(found) == 1
    assert found[0].startswith("refused: ")


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.fit"
    path.write_bytes(made.fit(made.kind(made.ACTIVITY))[:14] + b"\0" * limits.MOST_BYTES)
    assert _read(path) == ["refused: error[S004]: a FIT file has at most 10,000,000 bytes"]


def test_without_the_library_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.fit"
    path.write_bytes(made.fit(made.kind(made.ACTIVITY), made.session(DAY, made.RUNNING)))
    monkeypatch.setitem(sys.modules, "fitdecode", None)
    assert run(["import", str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert 'pip install "runrules[import]"' in told.err


def test_a_watch_and_a_plan_become_a_profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [str(OURS / name) for name in ("synthetic_strength_activity.fit", "synthetic_strength_workout.fit")]
    assert run(["import", *names, "--starts", "2026-11-26", "--zone", "Europe/Berlin"]) == 0
    days = [day for week in parse_profile(capsys.readouterr().out).weeks for day in week.days if day.strength]
    assert [(day.date.day, day.strength[0].work.areas, day.strength[0].minutes) for day in days] == [
        (24, ("legs",), 18),
        (26, ("legs",), None),
    ]


WHOLE = (
    made.kind(made.ACTIVITY),
    made.lifted(28),
    made.session(DAY, made.TRAINING, made.STRENGTH, name="Strength"),
    made.closing(DAY, "2026-11-24T18:30"),
    made.workout("Hills", made.RUNNING),
    made.again(4),
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_damaged_file_with_a_true_checksum_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    body = b"".join((*WHOLE, made.kind(data.draw(st.integers(0, 255)))))
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(body)))
        end = min(len(body), start + data.draw(st.integers(0, 6)))
        body = body[:start] + data.draw(st.binary(max_size=6)) + body[end:]
    for one in _rows(tmp_path, body):
        assert one


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.integers(0, 10_000))
def test_a_file_that_is_cut_off_anywhere_is_refused(tmp_path: Path, at: int) -> None:
    whole = made.fit(*WHOLE)
    path = tmp_path / "cut.fit"
    path.write_bytes(whole[: 12 + at % (len(whole) - 12)])
    (refusal,) = _read(path)
    assert refusal.startswith("refused: error[S00")
