"""runrules plugin new: a whole distribution or nothing, under a name that will do."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from runrules import HEAVY, LEGS, Veto
from runrules.cli import app, plugin_new
from runrules.cli.plugin_new import LONGEST, starter
from runrules.testing import check, say

FILES = """\
Written: runrules-hill-legs
  pyproject.toml
  src/runrules_hill_legs/__init__.py
  src/runrules_hill_legs/py.typed
  tests/test_hill_legs.py
  README.md
  .gitignore
  .github/workflows/test.yml

Next:
  cd runrules-hill-legs
  python -m pip install --editable .  # offline: --no-build-isolation
  python -m pytest
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def new(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["plugin", "new", *arguments])


def refused(*arguments: str) -> str:
    """The message of a refusal, on one line; nothing is printed on standard output, and nothing written."""
    before = sorted(Path().rglob("*"))
    result = new(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sorted(Path().rglob("*")) == before
    return " ".join(result.stderr.partition("Error: ")[2].split() or result.stderr.split())


def made(name: str, rule: str = "long-run") -> ModuleType:
    """The module of a new plugin, imported from its text."""
    (text,) = [text for file, text in starter(name, rule).items() if file.endswith("__init__.py")]
    module = ModuleType(f"runrules_{name.replace('-', '_')}")
    exec(compile(text, f"{name}.py", "exec"), module.__dict__)
    return module


def test_it_tells_what_it_wrote_and_what_comes_next() -> None:
    result = new("hill-legs")
    assert (result.exit_code, result.stdout, result.stderr) == (0, FILES, "")
    written = {path.relative_to("runrules-hill-legs").as_posix() for path in Path().rglob("*") if path.is_file()}
    assert written == set(starter("hill-legs"))
    assert [path.name for path in Path().iterdir()] == ["runrules-hill-legs"]


def test_the_metadata_name_the_plugin_the_core_of_this_release_and_no_licence() -> None:
    new("hill-legs", "--author", 'Jo "J" \\Doe')
    table = tomllib.loads(Path("runrules-hill-legs/pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    assert project["entry-points"] == {"runrules": {"hill-legs": "runrules_hill_legs"}}
    assert (project["name"], project["authors"]) == ("runrules-hill-legs", [{"name": 'Jo "J" \\Doe'}])
    assert project["dependencies"] == ["runrules>=0.1,<0.2"]
    assert "license" not in project
    assert "No licence is chosen yet" in Path("runrules-hill-legs/README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", ["long-run", "heavy", "legs", "a2-b"])
def test_the_new_rule_keeps_what_every_plugin_promises(rule: str) -> None:
    plugin = made("hill-legs", rule)
    check(plugin)
    (veto,) = say(plugin, "[[weeks]]\nstarts = 2026-11-23\ntue = 'easy 75min'\nwed = 'easy 74min'\n")
    assert isinstance(veto, Veto)
    assert (veto.rule.id, veto.work, str(veto.guards)) == (f"hill-legs/{rule}", LEGS & HEAVY, "2026-11-24")


def test_another_folder_can_be_named() -> None:
    result = new("hill-legs", "--into", "my plugin")
    assert "cd 'my plugin'" in result.stdout
    assert Path("my plugin/pyproject.toml").is_file()


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Hill Legs", "hill-legs"),
        ("HillLegs", "hill-legs"),
        ("hill_legs", "hill-legs"),
        ("Höhenmeter", "hohenmeter"),
        ("runrules-heat", "heat"),
        ("runrules_heat", "heat"),
        ("hill--legs-", "hill-legs"),
        ("../hill", "hill"),
        ("a" * (LONGEST + 1), "a" * LONGEST),
    ],
)
def test_a_name_that_will_not_do_is_refused_with_the_right_form(name: str, near: str) -> None:
    assert refused(name).endswith(f'Did you mean "{near}"?')
    assert refused("hills", "--rule", name).endswith(f'Did you mean "{near}"?')


@pytest.mark.parametrize("name", ["", "7", "runrules", "not-heard", "…", "hill\nlegs\x1b"])
def test_a_name_that_is_none_is_refused_too(name: str) -> None:
    assert "lower-case words joined by hyphens" in refused(name)


def test_the_name_of_an_installed_plugin_is_refused() -> None:
    assert 'A plugin "rest" is installed already (runrules-rest 0.1.0)' in refused("rest")


@pytest.mark.parametrize("author", ["", " ", "a\nb"])
def test_an_author_is_a_name_on_one_line(author: str) -> None:
    assert refused("hills", "--author", author) == "--author is a name on one line."


def folder(path: Path) -> None:
    path.mkdir()


def file(path: Path) -> None:
    path.write_text("mine", encoding="utf-8")


def dangling(path: Path) -> None:
    path.symlink_to("nowhere")


@pytest.mark.parametrize("there", [folder, file, dangling])
def test_what_is_there_already_stays_as_it_is(there: object) -> None:
    there(Path("runrules-hills"))  # type: ignore[operator]
    assert refused("hills").startswith("runrules-hills: is there already")


def test_a_folder_in_a_folder_that_is_not_there_is_refused() -> None:
    assert refused("hills", "--into", "a/b") == "a/b: cannot be written: there is no folder a"


def test_a_folder_that_cannot_be_finished_is_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = starter("hills")
    # The last file stands where a file was: the disk could as well be full.
    monkeypatch.setattr(plugin_new, "starter", lambda *_: {**pages, "README.md/more": ""})
    assert refused("hills").startswith("runrules-hills: cannot be written")


def outside(*command: str) -> str:
    """What a checker prints about the folder it stands in, under the settings of that folder."""
    settings = {**os.environ, "MYPYPATH": os.pathsep.join(["src", str(Path(plugin_new.__file__).parents[2])])}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd="project",
        env=settings,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr if done.returncode else ""


#: Short and long, as they change where lines break.
each_length = pytest.mark.parametrize(("name", "rule"), [("h", "r"), ("-".join(["abc"] * 10), "-".join(["xyz"] * 10))])


@each_length
@pytest.mark.skipif(not importlib.util.find_spec("ruff"), reason="ruff is not installed")
def test_what_is_written_is_formatted_and_ruff_has_nothing_to_say(name: str, rule: str) -> None:
    assert new(name, "--rule", rule, "--into", "project").exit_code == 0
    assert outside("ruff", "check", "--no-cache", "--select", "B,C4,E,F,I,PT,RUF,SIM,UP,W", ".") == ""
    assert outside("ruff", "format", "--no-cache", "--check", ".") == ""


@each_length
@pytest.mark.slow
@pytest.mark.skipif(not importlib.util.find_spec("mypy"), reason="mypy is not installed")
def test_the_strictest_type_checker_has_nothing_to_say(name: str, rule: str) -> None:
    assert new(name, "--rule", rule, "--into", "project").exit_code == 0
    assert outside("mypy", "--cache-dir", os.devnull, "src", "tests") == ""
