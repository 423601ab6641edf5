"""``runrules plugin check``: of what is installed, of a folder, of one file, and of what is no plugin at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from runrules.testing import CHECKS

ROOT = Path(__file__).parents[2]
MODULE = '''
from runrules import HEAVY, LEGS, Rule, Source, Veto, hookimpl

EVE = Rule(
    id="eve/before-long",
    summary="No heavy legs on the day of a long run.",
    message="A long run today, so no heavy legs.",
    why="Convention: nobody has tested it.",
    severity="firm",
    evidence="C",
    sources=(Source("practice", "Common practice"),),
    closes=LEGS & HEAVY,
    speaks="About long runs.",
    silent="About all others.",
    example="""
[[weeks]]
starts = 2026-11-23
sat = "long 100min"
""",
    counter_example="""
[[weeks]]
starts = 2026-11-23
sat = "easy 40min"
""",
)


@hookimpl
def runrules_rules():
    return [EVE]


@hookimpl
def runrules_advise(week):
    for day in week.days:
        if any(run.effort == "long" for run in day.runs):
            yield Veto(EVE, LEGS & HEAVY, (day.date,))
'''
PROJECT = """
[project]
name = "runrules-eve"
version = "1.2"
[project.entry-points.runrules]
eve = "eve_plugin"
"""


def run(*arguments: str, cwd: Path | None = None) -> tuple[int, str, str]:
    """Run the command as its own program; its status and what it printed on both outputs."""
    paths = os.environ.get("PYTHONPATH", str(ROOT / "src"))
    done = subprocess.run(
        [sys.executable, "-m", "runrules", "plugin", "check", *arguments],
        env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


def folder(where: Path, module: str = MODULE, project: str = PROJECT, src: bool = True) -> Path:
    """A distribution that nobody has installed."""
    home = where / "src" if src else where
    home.mkdir(parents=True, exist_ok=True)
    (where / "pyproject.toml").write_text(project)
    (home / "eve_plugin.py").write_text(module)
    return where


def lines(printed: str) -> dict[str, str]:
    """The word in front of each check."""
    found = {}
    for line in printed.splitlines():
        word, name = line[2:10].strip(), line[12:].partition(":")[0]
        if name in CHECKS and line.startswith("  "):
            found[name] = word
    return found


@pytest.mark.parametrize("src", [True, False], ids=["under src", "beside it"])
def test_a_folder_is_checked_without_being_installed(src: bool, tmp_path: Path) -> None:
    status, out, err = run(str(folder(tmp_path, src=src)), "--count", "40")
    assert lines(out) == dict.fromkeys(CHECKS, "ok")
    assert out.startswith(f"eve 1.2 ({tmp_path})\n")
    assert status == 0
    assert err == ""


def test_what_a_plugin_prints_goes_to_standard_error_and_is_held_against_it(tmp_path: Path) -> None:
    loud = MODULE.replace("    for day in", '    print("eve looks at the week")\n    for day in')
    status, out, err = run(str(folder(tmp_path, loud)), "--count", "40")
    assert status == 1
    assert lines(out)["deterministic"] == "FAILED"
    assert "it prints; what it has to say are statements" in out
    assert "eve looks at the week" in err
    assert "eve looks at the week" not in out


def test_one_file_is_checked_and_its_rules_tell_its_name(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(MODULE)
    status, out, _ = run("mine.py", "--count", "40", cwd=tmp_path)
    assert (status, lines(out)) == (0, dict.fromkeys(CHECKS, "ok"))


def test_an_installed_plugin_is_checked_by_its_name() -> None:
    status, out, _ = run("rest", "--count", "40")
    assert (status, lines(out)) == (0, dict.fromkeys(CHECKS, "ok"))
    assert out.startswith("rest 0.1.0 (runrules-rest)\n")


@pytest.mark.slow
def test_without_a_path_every_installed_plugin_is_checked() -> None:
    status, out, _ = run("--count", "20")
    assert status == 0
    assert sum("(" in line for line in out.splitlines() if line[:1].islower()) == 12
    assert out.count(f"\n{len(CHECKS)} checks: ") == 12


def test_a_check_that_fails_stands_below_with_its_reason_and_the_status_is_1(tmp_path: Path) -> None:
    status, out, _ = run(str(folder(tmp_path, MODULE.replace("Convention: nobody has tested it.", ""))))
    assert status == 1
    assert lines(out)["rules-complete"] == "FAILED"
    assert [name for name, word in lines(out).items() if word != "ok"] == ["rules-complete"]
    assert "\nrules-complete:\n  eve/before-long: why is missing\n" in out


@pytest.mark.parametrize(
    ("module", "says"),
    [
        ("raise SystemExit(0)\n", "SystemExit: 0"),
        ("def f(:\n", "SyntaxError"),
        (MODULE.replace("runrules_advise", "runrules_advize"), "there is no hook"),
        (MODULE.replace("(week):", "(week, athlete=None):"), "'athlete' has a default"),
        ("while True: pass\n", "it did not answer within 5 s"),
    ],
    ids=["leaves", "is no Python", "is misspelt", "has a default", "never ends"],
)
def test_a_plugin_that_cannot_be_loaded_is_told_and_no_traceback_shown(module: str, says: str, tmp_path: Path) -> None:
    status, out, _ = run(str(folder(tmp_path, module)))
    found = lines(out)
    assert status == 1
    assert found.pop("loads") == "FAILED"
    assert set(found.values()) == {"not run"}
    assert says in out


def test_a_failure_that_is_expected_is_shown_with_its_reason_and_is_none(tmp_path: Path) -> None:
    path = folder(tmp_path, MODULE.replace('sources=(Source("practice", "Common practice"),),', ""))
    status, out, _ = run(str(path), "--count", "40", "--expect", "rules-complete=no study yet")
    assert status == 0
    assert "  expected  rules-complete: no study yet\n" in out


def test_an_expected_failure_that_passes_is_one(tmp_path: Path) -> None:
    status, out, _ = run(str(folder(tmp_path)), "--count", "40", "--expect", "wording=we quote", "--skip", "fast")
    assert status == 1
    assert lines(out)["wording"] == "FAILED"
    assert lines(out)["fast"] == "skipped"
    assert "it passes, but is expected to fail: we quote" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "nowhere: is no folder, no module and no installed plugin"),
        (["rset"], 'did you mean "rest"?'),
        (["runrules_upper_body_any_day"], 'did you mean "upper-body-any-day"?'),
        (["."], "it has no pyproject.toml"),
        (["notes.txt"], "is no module"),
        (["empty"], "names no plugin"),
        (["broken"], "is not TOML"),
        (["rest", "--expect", "wording"], "--expect takes a check and the reason"),
        (["rest", "--expect", "wordin=x"], 'did you mean "wording"?'),
        (["rest", "--skip", "quick"], 'there is no check "quick"'),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_checked_is_refused_with_status_2(arguments: list[str], says: str, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no plugin")
    for name, text in {"empty": "[project]\nname = 'x'\n", "broken": "[project\n"}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "pyproject.toml").write_text(text)
    status, out, err = run(*arguments, cwd=tmp_path)
    assert (status, out) == (2, "")
    assert says in " ".join(err.split())
