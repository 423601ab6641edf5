"""What commands take instead of a profile, what they say of it, and where they refuse to write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from runrules.cli import app
from tests.sources.helpers import SAMPLES, calendar

RUNNA = str(SAMPLES / "ics" / "shaped_runna_km.ics")
FIRST = str(Path(__file__).parents[2] / "examples" / "first-look.toml")
LATE = calendar(
    "UID:a\nDTSTART:20261123T120000Z\nSUMMARY:Easy run 8 km",
    "UID:b\nDTSTART:20261124T120000Z\nSUMMARY:Strength legs heavy 30 min",
)
COMMANDS = pytest.mark.parametrize(
    "command",
    [("advise", "{}"), ("check", "{}"), ("why", "{}", "wed"), ("what-if", "{}", "drop wed")],
    ids=lambda command: command[0],
)


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given, prog_name="runrules")


def on(command: tuple[str, ...], file: Path, *options: str) -> Result:
    return run(*(word.format(file) for word in command), *options)


@pytest.fixture
def late(tmp_path: Path) -> Path:
    """A calendar of universal times, whose days depend on where somebody lives."""
    path = tmp_path / "late.ics"
    path.write_text(LATE)
    return path


@COMMANDS
def test_every_command_about_a_week_takes_a_calendar_with_athlete_zone_and_today(
    command: tuple[str, ...], late: Path, tmp_path: Path
) -> None:
    me = tmp_path / "me.toml"
    me.write_text("[athlete]\nstrength_since = 2026-05-04\n[[weeks]]\nstarts = 2026-11-23\n")
    options = ("--athlete", str(me), "--zone", "Pacific/Auckland", "--today", "2026-11-24")
    result = on(command, late, *options)
    assert result.exit_code in (0, 1), result.stderr
    assert result.stdout
    assert result.stderr.startswith("Read: 2 sessions in 1 week, today is 2026-11-24")
    assert "--zone" not in result.stderr
    assert "--zone" in on(command, late, "--athlete", str(me)).stderr


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "New Zealand Standard Time", "+13:00", "UTC+13"])
def test_a_zone_goes_by_its_name_by_that_of_windows_or_by_its_offset(zone: str, late: Path) -> None:
    assert 'wed = "strength legs heavy 30min am' in run("import", str(late), "--zone", zone).stdout


@pytest.mark.parametrize("zone", ["+15", "-14:01", "13:00", "New Zealand"])
def test_what_is_no_zone_is_a_usage_error(zone: str, late: Path) -> None:
    result = run("advise", str(late), "--zone", zone)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is no time zone; write it like Europe/Berlin or +01:00" in result.stderr


@COMMANDS
@pytest.mark.parametrize("option", [("--today", "2026-11-24"), ("--zone", "Europe/Berlin")])
def test_a_profile_says_its_own_days(command: tuple[str, ...], option: tuple[str, str]) -> None:
    result = on(command, Path(FIRST), *option)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Error: {option[0]} goes with a calendar, export or plan; a profile says its own days." in " ".join(
        result.stderr.split()
    )


@COMMANDS
def test_who_does_not_say_since_when_they_lift_is_told_that_they_count_as_a_beginner(
    command: tuple[str, ...], late: Path, tmp_path: Path
) -> None:
    words = "Nobody says how long you have lifted: taken as a beginner; --athlete PROFILE says more."
    assert words in " ".join(on(command, late).stderr.split())
    me = tmp_path / "me.toml"
    me.write_text("[[weeks]]\nstarts = 2026-11-23\n")
    assert "beginner" not in on(command, late, "--athlete", str(me)).stderr
    assert "beginner" not in on(command, Path(FIRST)).stderr


def test_sessions_that_a_file_shows_as_done_are_said_to_count() -> None:
    result = run("advise", str(SAMPLES / "garmin" / "shaped_activities_en.csv"))
    assert "only the strength sessions that the file shows as done count" in " ".join(result.stderr.split())


def test_the_guessed_day_and_the_beginner_stand_in_the_advice_as_taken_for_granted(late: Path) -> None:
    granted = json.loads(run("advise", str(late), "--format", "json").stdout)["assumed"]
    assert granted[0] == "Today is taken as 2026-11-23: the file does not name the day; --today DATE does."
    assert granted[1].startswith("Nobody says how long you have lifted: taken as a beginner")
    text = run("advise", str(late)).stdout
    assert "Today is taken as 2026-11-23" in text.partition("Taken for granted")[2]
    assert "Today is taken" not in run("advise", str(late), "--today", "2026-11-23").stdout


def test_what_is_said_beside_the_advice_fits_80_columns(late: Path) -> None:
    told = run("advise", str(late)).stderr
    assert len(told) > 240
    assert max(map(len, told.splitlines())) <= 80


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("week.ics", "ics"),
        ("week.html", "html"),
        ("week.HTM", "html"),
        ("week.md", "markdown"),
        ("week.json", "json"),
        ("week.txt", "text"),
        ("week", "text"),
    ],
)
def test_the_ending_of_the_file_chooses_the_format_unless_one_is_named(name: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / name
    assert run("advise", FIRST, "-o", str(path)).exit_code == 0
    named = run("advise", FIRST, "--format", form).stdout
    assert without_stamps(path.read_text()) == without_stamps(named.replace("\r\n", "\n"))
    assert run("advise", FIRST, "-o", str(tmp_path / "other.ics"), "--format", "json").exit_code == 0
    json.loads((tmp_path / "other.ics").read_text())


def without_stamps(text: str) -> str:
    """A text without the moments at which a calendar was written."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(("DTSTAMP", "LAST-MODIFIED")))


def test_a_profile_is_never_written_over_by_its_own_advice(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(Path(FIRST).read_bytes())
    result = run("advise", str(path), "-o", str(path))
    assert (result.exit_code, result.stdout, path.read_bytes()) == (2, "", Path(FIRST).read_bytes())
    assert result.stderr == f"{path}: is the file that is read; name another one to write to\n"
