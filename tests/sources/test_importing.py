"""The command: files in, one profile out; and advice straight on such a file."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

from runrules.cli import run
from runrules.profile import parse_profile
from runrules.profile.starting import SCHEMA_FILE
from tests.sources.helpers import SAMPLES, calendar

RUNNA = str(SAMPLES / "ics" / "shaped_runna_km.ics")
ME = """
[athlete]
name = "Sam"
strength_since = 2026-05-04
[strength]
sessions = 1
[[weeks]]
starts = 2026-11-23
"""


@pytest.mark.parametrize("path", sorted(map(str, SAMPLES.glob("*/*"))))
def test_an_import_of_an_import_is_the_same(path: str, tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in ("first.toml", "second.toml", "third.toml"))
    assert run(["import", path, "-o", str(first)]) == 0
    assert run(["import", str(first), "-o", str(second)]) == 0
    assert second.read_text() == first.read_text()
    today = str(parse_profile(first.read_text()).today)
    assert run(["import", str(first), "--today", today, "-o", str(third)]) == 0
    assert parse_profile(third.read_text()) == parse_profile(first.read_text())


@pytest.mark.parametrize(
    "plain",
    [
        SAMPLES / "strava" / "shaped_activities_en103.csv",
        SAMPLES / "ics" / "shaped_runna_km.ics",
        Path(__file__).parent / "fit" / "synthetic_strength_activity.fit",
    ],
    ids=lambda path: path.suffix,
)
def test_what_gzip_packed_is_read_as_what_it_holds(plain: Path, tmp_path: Path) -> None:
    packed, out = tmp_path / f"{plain.name}.gz", tmp_path / "out.toml"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert run(["import", str(packed), "-o", str(out)]) == 0
    there = out.read_text()
    assert run(["import", str(plain), "-o", str(out), "--force"]) == 0
    assert there.replace(".gz", "") == out.read_text()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (gzip.compress(b"BEGIN:VCALENDAR\n" * 99)[:-30], "error[S003]: this packed file is broken or cut off"),
        (b"\x1f\x8b", "error[S003]: this packed file is broken or cut off"),
        (b"\x1f\x8bnothing that gzip knows", "error[S003]: this packed file is broken or cut off"),
        (gzip.compress(bytes(60_000_000)), "error[S004]: what is packed in it has at most 50,000,000 bytes"),
        (gzip.compress(gzip.compress(b"BEGIN:VCALENDAR")), "error[S002]: this is an archive; unpack it and name"),
        (b"PK\x03\x04", "error[S002]: this is an archive; unpack it and name the files in it"),
    ],
    ids=["cut", "head", "odd", "bomb", "twice", "zip"],
)
def test_a_packed_file_that_cannot_be_unpacked_is_refused(
    content: bytes, refusal: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packed = tmp_path / "run.ics.gz"
    packed.write_bytes(content)
    assert run(["import", str(packed)]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert told.err.startswith(f"{packed}: {refusal}")


def test_without_the_libraries_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    assert run(["import", RUNNA]) == 2
    told = capsys.readouterr()
    assert (told.out, 'pip install "runrules[import]"' in told.err) == ("", True)


def test_a_file_whose_only_entry_is_not_understood_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = tmp_path / "one.ics"
    one.write_text(calendar("SUMMARY:Easy run\nDTSTART:20269999T000000"))
    assert run(["import", str(one)]) == 2
    assert "no training in it that can be read: the entry has no date that can be read" in capsys.readouterr().err


def test_a_file_imported_twice_gives_every_session_once(tmp_path: Path) -> None:
    once, twice = tmp_path / "once.toml", tmp_path / "twice.toml"
    copy = tmp_path / "copy.ics"
    copy.write_bytes(b"\xef\xbb\xbf" + Path(RUNNA).read_bytes().replace(b"\n", b"\r\n"))
    assert run(["import", RUNNA, "-o", str(once)]) == 0
    assert run(["import", RUNNA, str(copy), "-o", str(twice)]) == 0
    assert twice.read_text() == once.read_text()


def test_two_exports_of_one_week_become_one_week(capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(SAMPLES / name) for name in ("strava/shaped_activities_en103.csv", "garmin/shaped_activities_en.csv")]
    assert run(["import", *files, "--zone", "UTC"]) == 0
    days = {day.date.day: day for day in parse_profile(capsys.readouterr().out).weeks[0].days}
    assert [(run.effort, run.km) for run in days[22].runs] == [("long", 21.28)]
    assert [(run.effort, run.km) for run in days[18].runs] == [("intervals", 11.2)]
    assert len(days[17].strength) == 1


def test_advice_comes_straight_from_a_calendar_with_an_athlete(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    me = tmp_path / "me.toml"
    me.write_text(ME)
    assert run(["advise", RUNNA, "--athlete", str(me), "--format", "json"]) == 0
    told = capsys.readouterr()
    assert '"starts": "2026-11-23"' in told.out
    assert told.err.startswith("Read: 9 sessions in 3 weeks, today is 2026-11-23; 3 with something guessed.")


def test_the_athlete_of_another_profile_is_taken_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    me = tmp_path / "me.toml"
    me.write_text(ME)
    assert run(["import", RUNNA, "--athlete", str(me)]) == 0
    profile = parse_profile(capsys.readouterr().out)
    assert (profile.athlete.name, profile.athlete.wishes.sessions, len(profile.weeks)) == ("Sam", 1, 3)


def test_an_address_is_neither_opened_nor_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "webcal://cal.example/0123456789abcdef.ics?token=secret"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "secret" not in told.err
    assert "cal.example" not in told.err
    assert "not opened" in told.err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.ics", b"", "the file is empty"),
        ("a.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "there is no training in it"),
        ("a.json", b'{"a": [', "not JSON"),
        ("a.json", b"[" * 100_000, "nested too deep"),
        ("a.json", b'{"weeks": 3}', "no events, activities or plan"),
        ("a.zip", b"PK\x03\x04rest", "unpack it"),
        ("a.csv", b"Activity Type,Date,Title,Distance,Time\n" + b'"x' * 400_000, "at most 500,000 characters"),
        ("a.csv", b"a,b\n1,2\n", "no columns for the day"),
        ("a.bin", bytes(range(256)) * 10, "no calendar, export or plan"),
        ("a.ics", b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 50_000, "there is no training in it"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_sentence_and_nothing_is_written(
    name: str, content: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / name, tmp_path / "out.toml"
    path.write_bytes(content)
    assert run(["import", str(path), "-o", str(out)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert not out.exists()
    assert told.err.count("\n") == 1
    assert words in told.err
    assert "error[S00" in told.err


@pytest.mark.parametrize("name", ["run.fit", "run.csv", "run.txt"])
def test_a_damaged_file_is_no_text_and_named(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / name
    path.write_bytes(bytes(range(3, 256)) * 20)
    assert run(["import", str(path)]) == 2
    assert capsys.readouterr().err == (
        f"{path}: error[S002]: this is no text: no calendar, export or plan that can be read here, or a damaged one\n"
    )


def test_lines_that_end_as_on_old_machines_are_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(b"date,workout,km\r2026-11-24,Easy run,8\r2026-11-25,Tempo,10\r")
    assert run(["import", str(path)]) == 0
    assert 'wed = "tempo 10km done"' in capsys.readouterr().out


def test_the_day_of_the_athlete_tells_which_rows_of_a_table_are_planned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, me = tmp_path / "mine.csv", tmp_path / "me.toml"
    path.write_text("date,workout,km\n2026-11-24,Easy run,8\n2026-11-26,Tempo,10\n")
    me.write_text("today = 2026-11-25\n[[weeks]]\nstarts = 2026-11-23\n")
    assert run(["import", str(path), "--athlete", str(me)]) == 0
    text = capsys.readouterr().out
    assert 'tue = "easy 8km done"' in text
    assert 'thu = "tempo 10km"' in text


def test_health_is_not_told_on_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.ics"
    sick = "UID:s\nDTSTART:20261123\nDTEND:20261126\nSUMMARY:Sick with fever"
    path.write_text(calendar("UID:r\nDTSTART:20261124\nSUMMARY:Easy run 8 km", sick))
    assert run(["import", str(path)]) == 0
    told = capsys.readouterr()
    assert "fever" not in told.err
    assert "sick" not in told.err.lower()
    assert '# - sick, 2026-11-23 to 2026-11-25: "Sick with fever"' in told.out


def test_a_title_can_neither_break_out_of_its_comment_nor_add_a_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.ics"
    title = 'Easy run =HYPERLINK("x") <script>alert(1)</script>\\n[plugins]\\nblock = ["rest"]'
    path.write_text(calendar(f"UID:r\nDTSTART:20261124\nSUMMARY:{title}"))
    assert run(["import", str(path)]) == 0
    profile = parse_profile(capsys.readouterr().out)
    assert profile.block == ()
    assert profile.weeks[0].days[1].runs[0].effort == "easy"


def test_a_zone_that_does_not_exist_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", RUNNA, "--zone", "Europe/Atlantis"]) == 2
    assert "is no time zone" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["profile", "profile.json", "weeks.txt"])
def test_a_profile_under_any_name_is_still_read_as_one(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_text(
        '[[weeks]]\nstarts = 2026-11-23\nmon = "esay 50min"\n' if name != "profile.json" else '{"weeks": []}'
    )
    assert run(["advise", str(path)]) == 2
    assert "error[P" in capsys.readouterr().err


def test_check_judges_the_strength_of_a_calendar(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", RUNNA]) in (0, 1)
    assert "2 planned strength sessions" in capsys.readouterr().out


PLAN = calendar("UID:r\nDTSTART:20261124\nSUMMARY:Easy run 50 min", "UID:s\nDTSTART:20261126\nSUMMARY:Long run 16 km")


def written(folder: Path) -> tuple[Path, Path]:
    """A calendar and the profile that was made of it, since corrected by hand."""
    plan, mine = folder / "plan.ics", folder / "mine.toml"
    plan.write_text(PLAN)
    assert run(["import", str(plan), "-o", str(mine)]) == 0
    mine.write_text(mine.read_text().replace("easy 50min", "easy 55min"))
    return plan, mine


def test_a_profile_that_is_there_is_not_written_over_unless_forced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, mine = written(tmp_path)
    corrected = mine.read_text()
    capsys.readouterr()
    for more in ([], ["--athlete", str(mine)]):
        assert run(["import", str(plan), *more, "-o", str(mine)]) == 2
        assert mine.read_text() == corrected
    told = capsys.readouterr()
    assert (told.out, "Read:" in told.err) == ("", False)
    assert "mine.toml: is there already; write over it with --force, or, for" in " ".join(told.err.split())
    assert f"\n  runrules import {plan} {mine} -o {mine}\n" in told.err
    assert run(["import", str(plan), "-o", str(mine), "--force"]) == 0
    assert "easy 50min" in mine.read_text()


def test_the_same_profile_may_be_written_again(tmp_path: Path) -> None:
    plan, mine = tmp_path / "plan.ics", tmp_path / "mine.toml"
    plan.write_text(PLAN)
    for _ in range(2):
        assert run(["import", str(plan), "-o", str(mine)]) == 0


@pytest.mark.parametrize("turned", [False, True])
def test_a_profile_that_is_read_may_be_added_to_and_what_it_says_of_a_session_counts(
    turned: bool, tmp_path: Path
) -> None:
    plan, mine = written(tmp_path)
    files = [str(mine), str(plan)] if turned else [str(plan), str(mine)]
    plan.write_text(PLAN.replace("END:VCALENDAR", calendar("UID:n\nDTSTART:20261128\nSUMMARY:Tempo run 40 min")))
    assert run(["import", *files, "-o", str(mine)]) == 0
    days = parse_profile(mine.read_text()).weeks[0].days
    assert [(run_.effort, run_.minutes) for day in days for run_ in day.runs] == [
        ("easy", 55),
        ("long", None),
        ("tempo", 40),
    ]


def test_a_calendar_is_not_written_over_by_its_own_profile(tmp_path: Path) -> None:
    plan = tmp_path / "plan.ics"
    plan.write_text(PLAN)
    assert run(["import", str(plan), "-o", str(plan)]) == 2
    assert plan.read_text() == PLAN


def test_the_schema_that_the_first_line_names_is_written_beside_a_profile_and_only_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, mine = written(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.toml", "plan.ics", SCHEMA_FILE]
    assert "Written beside it, for editors:" in capsys.readouterr().err
    other = tmp_path / "other"
    other.mkdir()
    plain = other / "plain.toml"
    plain.write_text(ME)
    assert run(["import", str(plain), "-o", str(other / "copy.toml")]) == 0
    assert sorted(one.name for one in other.iterdir()) == ["copy.toml", "plain.toml"]
    assert f"#   runrules schema profile > {SCHEMA_FILE}" in mine.read_text().splitlines()[:4]


def test_the_schema_beside_a_profile_imports_no_plugin_that_it_blocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    me, plan = tmp_path / "me.toml", tmp_path / "plan.ics"
    me.write_text(f'[plugins]\nblock = ["rest"]\n{ME}')
    plan.write_text(PLAN)
    monkeypatch.delitem(sys.modules, "runrules_rest", raising=False)
    assert run(["import", str(plan), "--athlete", str(me), "-o", str(tmp_path / "mine.toml")]) == 0
    assert "runrules_rest" not in sys.modules
    rules = json.loads((tmp_path / SCHEMA_FILE).read_text())["properties"]["rules"]
    assert [*rules["patternProperties"]] == ["^(?:rest)/[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$"]
    assert not [one for one in rules["properties"] if one.startswith("rest/")]


def test_a_schema_that_cannot_be_written_leaves_the_profile_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, mine = tmp_path / "plan.ics", tmp_path / "mine.toml"
    plan.write_text(PLAN)
    (tmp_path / SCHEMA_FILE).mkdir()
    assert run(["import", str(plan), "-o", str(mine)]) == 0
    assert mine.exists()
    assert "is there and no schema of runrules, so it is left as it is" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    "content",
    [
        '[{"start_date_local":"2026-11-24","type":"Run","name":"x","tags":5}]',
        '{"weeks":[{"days":[{"date":"2026-11-23","workouts":5},{"date":"2026-11-24","workouts":[{"sport":"run"}]}]}]}',
        '[{"start_date_local":"1900-01-01","category":"INJURED","name":"Achilles","end_date_local":"2026-12-31"},'
        '{"start_date_local":"2026-11-24","type":"Run","name":"easy"}]',
    ],
    ids=["tags", "workouts", "hurt for a century"],
)
def test_odd_values_cost_no_more_than_themselves(content: str, tmp_path: Path) -> None:
    odd, out = tmp_path / "odd.json", tmp_path / "out.toml"
    odd.write_text(content)
    assert run(["import", str(odd), "--today", "2026-11-24", "-o", str(out)]) == 0
    assert len(parse_profile(out.read_text()).weeks[0].days[1].runs) == 1


def test_a_list_without_end_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    endless = tmp_path / "endless.json"
    endless.write_text('[{"start_date_local":"2026-11-24","type":"Run","name":"x"}' + ",[]" * 20_000 + "]")
    assert run(["import", str(endless)]) == 2
    assert "a list has at most 20,000 entries, not 20,001" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--today", "--starts"])
def test_a_day_out_of_our_time_is_a_usage_error(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", RUNNA, option, "9999-12-31"]) == 2
    assert "must be from 1900-01-01 to 2200-12-31" in capsys.readouterr().err


@pytest.mark.parametrize("path", [" https://feed.example/s3cret", "https:s3cret", "webcal://feed.example/s3cret"])
def test_no_error_names_an_address_and_no_name_breaks_its_line(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", path]) == 2
    assert run(["import", "no\x1b[31m\nsuch.ics"]) == 2
    told = capsys.readouterr().err
    assert "s3cret" not in told
    assert told.splitlines()[1] == "no [31m such.ics: error[S001]: there is no such file"


HURT = """[{"start_date_local": "2026-11-23", "end_date_local": "2026-11-30", "category": "INJURED", "name": "%s"},
{"start_date_local": "2026-11-25", "category": "WORKOUT", "type": "Run", "name": "easy"}]"""


def test_nobody_is_advised_who_is_hurt_at_a_place_that_no_rule_knows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events, me = tmp_path / "events.json", tmp_path / "me.toml"
    events.write_text(HURT % "Off sick leg")
    me.write_text(f"today = 2026-11-24\n{ME}")
    assert run(["advise", str(events), "--athlete", str(me)]) == 2
    told = capsys.readouterr()
    assert (told.out, "error[S005]" in told.err, "Off sick" in told.err) == ("", True, False)
    me.write_text(f'today = 2026-11-24\n[[athlete.injuries]]\nsite = "pfp"\npain = 4\n{ME}')
    assert run(["advise", str(events), "--athlete", str(me)]) == 0
    assert run(["import", str(events), "--athlete", str(me)]) == 0


def test_a_stress_fracture_closes_whatever_bone_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    events = tmp_path / "events.json"
    events.write_text(HURT % "Stress fracture")
    assert run(["advise", str(events), "--today", "2026-11-24", "--format", "json"]) == 0
    legs = [day["grid"]["legs"]["light"]["verdict"] for day in json.loads(capsys.readouterr().out)["weeks"][0]["days"]]
    assert set(legs[1:]) == {"no"}
