"""The distributions as others get them: built, installed in a clean environment, and run outside the tree.

Needs no network: what the distributions depend on is copied from the environment that runs the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECTS = [ROOT, *sorted(path.parent for path in (ROOT / "plugins").glob("*/pyproject.toml"))]
NAMES = [folder.name.removeprefix("runrules-") for folder in PROJECTS[1:]]
PROFILE = '[[weeks]]\nstarts = 2026-11-23\ntue = "intervals 60min"\nsun = "long 16km"\n'

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command as a newcomer would, with none of this environment's settings, and return what it printed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON", "VIRTUAL_"))}
    kept |= {"PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{done.args}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def needed(name: str) -> Iterator[str]:
    """Name a distribution and all that it needs in this Python."""
    yield name
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield from needed(requirement.name)


def copy_distribution(name: str, site: Path) -> None:
    """Copy an installed distribution's files, its metadata among them, but not its commands."""
    for file in distribution(name).files or ():
        if ".." not in file.parts and "__pycache__" not in file.parts:
            target = site / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file.locate(), target)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel of every distribution."""
    folder = tmp_path_factory.mktemp("wheels")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", folder)
    run(sys.executable, "-m", "pip", "wheel", *options, *PROJECTS, cwd=folder)
    return folder


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """Make an environment that has what runrules depends on and what builds it, but not runrules; return its Python."""
    builder = venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt")
    builder.create(tmp_path / "environment")
    paths = builder.ensure_directories(tmp_path / "environment")
    python = Path(paths.env_exe)
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'), end='')", cwd=tmp_path))
    for name in {one for root in ("attrs", "click", "pluggy", "flit_core") for one in needed(root)}:
        copy_distribution(name, site)
    return python


def install(python: Path, *what: str | Path) -> None:
    """Install with pip from local files alone; what they need must be there already, or pip says so."""
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-index", *what, cwd=python.parent)


def assert_it_works(python: Path, outside: Path) -> None:
    """Ask an installed runrules for its version, its plugins and advice, from a folder outside the tree."""
    command = python.with_name("runrules.exe" if os.name == "nt" else "runrules")
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


def test_the_wheels_installed_in_a_clean_environment_work_outside_the_tree(wheels: Path, clean: Path, tmp_path: Path):
    install(clean, "--find-links", wheels, "runrules[standard]")
    assert_it_works(clean, tmp_path / "outside")


def test_a_plain_install_of_the_core_and_the_plugins_works_outside_the_tree(clean: Path, tmp_path: Path):
    install(clean, "--no-build-isolation", *PROJECTS)
    assert_it_works(clean, tmp_path / "outside")
