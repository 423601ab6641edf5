"""The command that asks a few questions: what it asks, writes, shows, and when it writes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from runrules import advise, load_profile, to_text
from runrules.cli import app
from runrules.profile.starting import SCHEMA_FILE

TODAY = ("--today", "2026-11-22")
ANSWERS = ("mon easy 40min, sat long 16km", "pfp 3", "3 months", "band, dumbbell", "2027-04-25 half")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for every test to write in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(*arguments: str, given: Sequence[str] | bytes = ()) -> Result:
    lines = given if isinstance(given, bytes) else "".join(f"{one}\n" for one in given)
    return CliRunner().invoke(app, ["init", *arguments], input=lines, prog_name="runrules")


def test_answers_become_a_profile_and_its_first_advice(folder: Path) -> None:
    result = init(*TODAY, given=ANSWERS)
    profile = load_profile("runrules.toml")
    assert result.exit_code == 0
    assert result.stdout == to_text(advise(profile))
    assert sorted(one.name for one in folder.iterdir()) == [SCHEMA_FILE, "runrules.toml"]
    assert (profile.today, profile.athlete.strength_since) == (date(2026, 11, 22), date(2026, 8, 22))
    assert [one.site for one in profile.athlete.injuries] == ["pfp"]
    assert profile.athlete.equipment == ("band", "dumbbell")
    assert [one.distance for one in profile.athlete.races] == ["half"]


def test_it_asks_five_things_on_standard_error_and_says_what_it_wrote() -> None:
    result = init(*TODAY, given=ANSWERS)
    asked = [line for line in result.stderr.splitlines() if line.endswith("?") or "? " in line]
    assert len(asked) == 5
    assert "Written: runrules.toml." in result.stderr
    assert "Written beside it, for editors: runrules-profile.schema.json." in result.stderr
    assert "an example" not in result.stderr
    assert max(map(len, result.stderr.splitlines())) <= 84


def test_enter_takes_every_default_and_the_example_week_is_called_one() -> None:
    entered = init(*TODAY, "entered.toml", given=[""] * 5)
    assert entered.exit_code == 0
    assert init(*TODAY, "--yes", "taken.toml").exit_code == 0
    assert Path("entered.toml").read_text() == Path("taken.toml").read_text()
    assert "Its week is an example" in entered.stderr
    assert load_profile("taken.toml").athlete.strength_since is None


def test_options_answer_without_being_asked() -> None:
    named = ("--runs", "--hurts", "--since", "--kit")
    options = [word for pair in zip(named, ANSWERS, strict=False) for word in pair]
    by_options = init(*TODAY, "options.toml", *options, "--race", "2027-04-25", "half")
    assert (by_options.exit_code, "A few questions" in by_options.stderr) == (0, False)
    init(*TODAY, "answers.toml", given=ANSWERS)
    assert Path("options.toml").read_text() == Path("answers.toml").read_text()


def test_only_what_no_option_says_is_asked() -> None:
    result = init(*TODAY, *("--runs", "mon easy 40min", "--race", "2027-04-25", "half"), given=("pfp 3", "", ""))
    assert result.exit_code == 0
    assert "Which days" not in result.stderr
    assert [one.site for one in load_profile("runrules.toml").athlete.injuries] == ["pfp"]


def test_today_comes_from_the_clock_and_is_written_down() -> None:
    before = date.today()
    assert init("--yes").exit_code == 0
    profile = load_profile("runrules.toml")
    assert before <= profile.today <= date.today()
    assert profile.weeks[0].starts == profile.today


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--runs", "wed easyy"], '--runs: wed: "easyy" is not a word of a session; did you mean "easy"?'),
        (["--hurts", "knee 3"], '--hurts: "knee": write what comes nearest (it is no diagnosis):'),
        (["--since", "nevr"], '--since: "nevr" is no date; did you mean "never"?'),
        (["--kit", "bandd"], 'not "bandd"; did you mean "band"?'),
        (["--race", "2027-04-25", "hlf"], 'did you mean "half"?'),
        (["--race", "2026-11-22", "half", "--runs", "sun race 10k"], "has distance half here and 10k elsewhere"),
        (["--today", "9999-12-31"], "today must be from 1900-01-01 to 2200-12-31"),
        (["--today", "tomorrow"], "'tomorrow' is no date"),
    ],
)
def test_an_option_that_is_not_understood_ends_with_status_2_and_nothing_written(
    folder: Path, options: list[str], words: str
) -> None:
    result = init("--yes", *TODAY, *options)
    assert (result.exit_code, result.stdout, [*folder.iterdir()]) == (2, "", [])
    assert words in result.stderr


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("wen easy 40min",), '"wen" is not a day; did you mean "wed"?'),
        ((*ANSWERS[:4], "2027-04-25 hlf"), 'did you mean "half"?'),
        (ANSWERS[:3], "standard input ended before the last answer, and nothing is written"),
        ((), "standard input ended before the last answer"),
        (b"mon easy 40min\n\xff\n", "standard input: this is not UTF-8"),
    ],
)
def test_on_a_pipe_a_wrong_answer_or_none_ends_with_status_2_and_nothing_written(
    folder: Path, given: Sequence[str] | bytes, words: str
) -> None:
    result = init(*TODAY, given=given)
    assert (result.exit_code, result.stdout, [*folder.iterdir()]) == (2, "", [])
    assert words in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of the system's")
def test_on_a_terminal_a_wrong_answer_is_asked_again_with_what_was_meant() -> None:
    import pty

    keyboard, terminal = pty.openpty()
    command = [sys.executable, "-m", "runrules", "init", *TODAY]
    with subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        os.close(terminal)
        os.write(keyboard, "\n".join(("mon eesy 40min", *ANSWERS[:3], "bandd", *ANSWERS[3:], "")).encode())
        advice, said = (one.decode() for one in process.communicate(timeout=60))
    os.close(keyboard)
    assert process.returncode == 0
    assert 'mon: "eesy" is not a word of a session; did you mean "easy"?' in said
    assert 'did you mean "band"?' in " ".join(said.split())
    assert advice == to_text(advise(load_profile("runrules.toml")))
    assert load_profile("runrules.toml").athlete.equipment == ("band", "dumbbell")


def test_a_file_that_is_there_is_left_alone_unless_forced_and_nothing_is_asked() -> None:
    Path("mine.toml").write_text("mine")
    result = init("mine.toml", given=ANSWERS)
    assert (result.exit_code, result.stdout, Path("mine.toml").read_text()) == (2, "", "mine")
    assert result.stderr == "mine.toml: is there already; name another file, or write over it with --force\n"
    assert init("mine.toml", "--yes", "--force").exit_code == 0
    assert Path("mine.toml").read_text().startswith("#:schema ")


@pytest.mark.skipif(os.name != "posix", reason="links need leave elsewhere")
def test_a_link_that_leads_nowhere_is_left_alone_too(folder: Path) -> None:
    Path("link.toml").symlink_to(folder / "elsewhere.toml")
    assert init("link.toml", "--yes").exit_code == 2
    assert not (folder / "elsewhere.toml").exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("-", "-: init writes a TOML file"),
        ("mine.json", "mine.json: init writes a TOML file"),
        ("no/mine.toml", "no/mine.toml: cannot be written: there is no folder no"),
    ],
)
def test_a_name_that_cannot_be_written_is_refused_before_anything_is_asked(name: str, words: str) -> None:
    result = init(name, given=ANSWERS)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(words)


def test_a_folder_is_never_written_over(folder: Path) -> None:
    (folder / "mine.toml").mkdir()
    result = init("mine.toml", "--yes", "--force")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "mine.toml: cannot be written: it is a directory\n"


def test_the_schema_lies_beside_the_profile_and_anything_else_of_that_name_is_left_alone(folder: Path) -> None:
    (folder / "plans").mkdir()
    beside = Path("plans") / SCHEMA_FILE
    assert f"Written beside it, for editors: {beside}." in init("plans/mine.toml", "--yes").stderr
    made = beside.read_text()
    assert made == CliRunner().invoke(app, ["schema", "profile"]).stdout
    assert SCHEMA_FILE not in init("plans/mine.toml", "--yes", "--force").stderr
    beside.write_text(made.replace("guard_hours", "hours_of_old"))
    assert f"Brought up to date, for editors: {beside}." in init("plans/mine.toml", "--yes", "--force").stderr
    assert beside.read_text() == made
    beside.write_text('{"$id": "urn:somebody:else"}')
    told = init("plans/mine.toml", "--yes", "--force")
    assert (told.exit_code, beside.read_text()) == (0, '{"$id": "urn:somebody:else"}')
    assert f"{beside}: is there and no schema of runrules, so it is left" in " ".join(told.stderr.split())
