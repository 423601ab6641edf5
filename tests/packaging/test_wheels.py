"""The distributions as others get them: built, installed in a clean environment, and run outside the tree.

Needs no network: what the distributions depend on is copied from the environment that runs the tests.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from docs.empty import PROJECTS, Empty, empty

NAMES = [folder.name.removeprefix("runrules-") for folder in PROJECTS[1:]]
PROFILE = '[[weeks]]\nstarts = 2026-11-23\ntue = "intervals 60min"\nsun = "long 16km"\n'

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel of every distribution."""
    folder = tmp_path_factory.mktemp("wheels")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", folder)
    Empty(Path(sys.executable)).run(sys.executable, "-m", "pip", "wheel", *options, *PROJECTS, cwd=folder)
    return folder


@pytest.fixture
def clean(tmp_path: Path) -> Empty:
    """Make an environment that has what runrules depends on and what builds it, but not runrules."""
    return empty(tmp_path / "environment")


def assert_it_works(clean: Empty, outside: Path) -> None:
    """Ask an installed runrules for its version, its plugins and advice, from a folder outside the tree."""
    run, python, command = clean.run, clean.python, clean.command("runrules")
    outside.mkdir()
    (outside / "week.toml").write_text(PROFILE, encoding="utf-8")
    where = run(python, "-c", "import runrules; print(runrules.__file__, end='')", cwd=outside)
    assert Path(where).is_relative_to(python.parents[1])
    assert "0.1.0" in run(command, "--version", cwd=outside)
    listed = run(command, "plugins", cwd=outside)
    assert [name for name in NAMES if name not in listed] == []
    advice = json.loads(run(command, "advise", "week.toml", "--format", "json", cwd=outside))
    heard = [(plugin["name"], plugin["version"], plugin["status"]) for plugin in advice["plugins"]]
    assert advice["status"] == "complete"
    assert heard == [(name, "0.1.0", "heard") for name in NAMES]


def test_every_wheel_holds_its_package_typed_and_no_tests(wheels: Path):
    contents = {wheel.name.partition("-")[0]: ZipFile(wheel).namelist() for wheel in sorted(wheels.glob("*.whl"))}
    assert sorted(contents) == sorted(["runrules", *(f"runrules_{name.replace('-', '_')}" for name in NAMES)])
    for package, files in contents.items():
        assert f"{package}/__init__.py" in files
        assert f"{package}/py.typed" in files
        assert {file.partition("/")[0] for file in files} == {package, f"{package}-0.1.0.dist-info"}
    assert "runrules-0.1.0.dist-info/licenses/LICENSE" in contents["runrules"]


def test_the_wheels_installed_in_a_clean_environment_work_outside_the_tree(wheels: Path, clean: Empty, tmp_path: Path):
    clean.install("--find-links", wheels, "runrules[standard]")
    assert_it_works(clean, tmp_path / "outside")


def test_a_plain_install_of_the_core_and_the_plugins_works_outside_the_tree(clean: Empty, tmp_path: Path):
    clean.install("--no-build-isolation", *PROJECTS)
    assert_it_works(clean, tmp_path / "outside")
