"""Exit statuses, and what stands on which stream."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from runrules import Engine, __version__
from runrules.cli import app

EXAMPLES = Path(__file__).parents[2] / "examples"
FIRST = str(EXAMPLES / "first-look.toml")
LOUD = """
from runrules import Rule, hookimpl
print("a plugin prints")
@hookimpl
def runrules_rules():
    print("and again")
    return [Rule("loud/rule", "It is loud.", "Loud.", "To be heard.", "soft", "C")]
@hookimpl
def runrules_advise():
    print("and once more")
    return []
"""


def outside(*arguments: str, path: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, with ``path`` among the places of modules."""
    places = [str(path)] if path else []
    places += [os.environ["PYTHONPATH"]] if os.environ.get("PYTHONPATH") else []
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(places), **more}
    command = [sys.executable, "-m", "runrules", *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


def through_shell(where: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command with one of its streams led elsewhere, as a shell writes it."""
    command = shlex.join([sys.executable, "-m", "runrules", *arguments])
    return subprocess.run(f"{command} {where}", shell=True, capture_output=True, encoding="utf-8", check=False)


def install(folder: Path, name: str, code: str) -> None:
    """Put a plugin of one module where modules are found."""
    info = folder / f"{name}_plugin-1.2.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_text(f"[runrules]\n{name} = {name}_plugin\n")
    (folder / f"{name}_plugin.py").write_text(code)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["advise", FIRST], 0),
        (["check", FIRST], 1),
        (["check", str(EXAMPLES / "race-week.toml")], 0),
        (["advise"], 2),
        (["advise", "absent.toml"], 2),
        (["advise", FIRST, "--format", "pdf"], 2),
        (["advise", FIRST, "--week", "tomorrow"], 2),
        (["advise", FIRST, "--week", "2027-01-01"], 2),
        (["advise", FIRST, "--week", "2026-11-23", "--all"], 2),
        (["why", FIRST, "someday"], 2),
        (["why", FIRST, "mon", "arms"], 2),
        (["rules", "no/such"], 2),
        (["no-such-command"], 2),
        (["schema", "advice"], 0),
    ],
)
def test_the_status_says_what_happened_and_bad_input_leaves_standard_output_empty(
    arguments: list[str], status: int
) -> None:
    result = CliRunner().invoke(app, arguments, prog_name="runrules")
    assert result.exit_code == status
    assert bool(result.stdout) == (status != 2)
    assert bool(result.stderr) == (status == 2)


def test_a_wrong_profile_is_shown_with_the_place_of_every_problem() -> None:
    text = '[[weeks]]\nstarts = 2026-11-23\nmon = "eesy 50min"\ntue = "rest" \nwedd = "rest"\n'
    result = CliRunner().invoke(app, ["advise", "-"], input=text)
    assert result.exit_code == 2
    assert "<stdin>:3:8: error[P301]" in result.stderr
    assert "<stdin>:5:1: error[" in result.stderr


def test_a_setting_out_of_its_range_is_shown_at_its_place() -> None:
    text = '[rules]\n"key-sessions/day-before-heavy" = { guard_hours = 99 }\n[[weeks]]\nstarts = 2026-11-23\n'
    result = CliRunner().invoke(app, ["advise", "-"], input=text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("<stdin>:2:")
    assert "guard_hours must be between 20 and 48 hours, not 99" in result.stderr


def test_a_missing_required_plugin_withholds_the_plan_with_status_3() -> None:
    text = '[plugins]\nrequire = ["absent"]\n[[weeks]]\nstarts = 2026-11-23\n'
    result = CliRunner().invoke(app, ["advise", "-"], input=text)
    assert result.exit_code == 3
    assert result.stdout.startswith("NOT HEARD: absent: ")


def test_a_plugin_that_cannot_be_imported_degrades_the_advice_unless_it_is_blocked(tmp_path: Path) -> None:
    install(tmp_path, "broken", "raise RuntimeError('no luck')\n")
    result = outside("advise", FIRST, path=tmp_path)
    assert result.returncode == 3
    assert result.stdout.startswith("NOT HEARD: broken (broken-plugin 1.2): RuntimeError: no luck.\n")
    assert outside("plugins", path=tmp_path).returncode == 3
    assert outside("rules", path=tmp_path).returncode == 3
    assert outside("plugins", "--block", "broken", path=tmp_path).returncode == 0


def test_what_plugins_print_stays_away_from_standard_output(tmp_path: Path) -> None:
    install(tmp_path, "loud", LOUD)
    result = outside("advise", FIRST, "--format", "json", path=tmp_path)
    assert result.returncode == 0
    assert "print" not in result.stdout.partition('"statements"')[0]
    assert result.stdout.startswith("{\n")
    assert result.stderr.splitlines() == ["a plugin prints", "and again", "and once more"]


def test_a_fault_of_runrules_is_owned_up_to_and_shown_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(Engine, "advise", broken)
    result = CliRunner().invoke(app, ["advise", FIRST])
    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr.startswith(f"This is a fault of runrules {__version__}")
    assert "Traceback" not in result.stderr
    assert "Traceback" in CliRunner().invoke(app, ["advise", FIRST, "--debug"]).stderr
    assert "Traceback" in CliRunner().invoke(app, ["--debug", "advise", FIRST]).stderr


def test_whoever_stops_reading_hears_no_complaint() -> None:
    command = [sys.executable, "-m", "runrules", "rules", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize("command", [["advise", FIRST], ["check", FIRST], ["rules"], ["schema", "advice"]])
@pytest.mark.parametrize(("where", "reason"), [(">/dev/full", "no space left on device"), (">&-", "it is closed")])
def test_a_standard_output_that_takes_nothing_is_said_with_status_2(
    command: list[str], where: str, reason: str
) -> None:
    result = through_shell(where, *command)
    assert (result.returncode, result.stderr) == (2, f"standard output: cannot be written: {reason}\n")


@pytest.mark.parametrize("command", [["--help"], ["advise", "--help"]])
def test_help_that_cannot_be_written_is_said_with_status_2(command: list[str]) -> None:
    result = through_shell(">/dev/full", *command)
    assert (result.returncode, result.stderr) == (2, "standard output: cannot be written: no space left on device\n")


def test_a_file_is_written_even_where_standard_output_is_closed(tmp_path: Path) -> None:
    result = through_shell(">&-", "advise", FIRST, "-o", str(tmp_path / "week.txt"))
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "week.txt").read_text(encoding="utf-8").startswith("Half marathon in 48 days")


def test_a_closed_standard_input_is_said_with_status_2() -> None:
    result = through_shell("<&-", "advise", "-")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "standard input: cannot be read: it is closed\n"


def test_output_is_utf_8_whatever_the_locale() -> None:
    result = outside("advise", FIRST, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert result.returncode == 0
    assert " · phase: " in result.stdout


def test_the_same_bytes_come_out_under_any_hash_seed() -> None:
    texts = {
        outside("advise", FIRST, "--format", form, PYTHONHASHSEED=seed).stdout
        for form in ("json", "text")
        for seed in "012"
    }
    assert len(texts) == 2


def test_the_version_is_told_without_importing_anything_else() -> None:
    code = (
        "import sys; sys.argv = ['runrules', '--version']; from runrules.__main__ import main; main();"
        "print(sorted({'click', 'attrs', 'cattrs', 'pluggy', 'tomllib'} & {*sys.modules}))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == f"runrules {__version__}\n[]\n"


def test_advising_imports_no_more_than_it_needs() -> None:
    code = (
        "import sys; from runrules.cli import run;"
        f"run(['advise', {FIRST!r}, '--format', 'json', '-o', {os.devnull!r}]);"
        "print([one for one in ('cattrs', 'importlib.metadata', 'runrules.explain', 'runrules.testing',"
        " 'runrules.formats.as_text', 'runrules.formats.schema') if one in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
