"""An empty environment: a Python with nothing but what it is given, on no network.

What is not ours comes as copies of what the environment that runs this has installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path

from attrs import frozen
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECTS = [ROOT, *sorted(path.parent for path in (ROOT / "plugins").glob("*/pyproject.toml"))]
#: What runrules depends on, and what builds it.
BARE = ("attrs", "click", "pluggy", "flit_core")
#: What an author of plugins has beside that.
AUTHORS = (*BARE, "pip", "pytest")


@frozen
class Empty:
    """An environment by its Python."""

    python: Path

    def run(self, *command: str | Path, cwd: Path) -> str:
        """Run a command as a newcomer would and return what it printed; AssertionError if it fails."""
        done = subprocess.run(
            command, cwd=cwd, env=self.settings, capture_output=True, text=True, encoding="utf-8", check=False
        )
        assert done.returncode == 0, f"{done.args}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def type(self, line: str, cwd: Path) -> tuple[str, int]:
        """Run a line of shell; what it prints on both outputs together, and its exit status."""
        done = subprocess.run(
            line,
            shell=True,
            cwd=cwd,
            env=self.settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.stdout, done.returncode

    def install(self, *what: str | Path) -> None:
        """Install with pip from local files alone; what they need must be there already, or pip says so."""
        command = (sys.executable, "-m", "pip", "--python", self.python, "install", "-qq", "--no-index")
        self.run(*command, *what, cwd=self.python.parent)

    def command(self, name: str) -> Path:
        """A command that a distribution brought."""
        return self.python.with_name(f"{name}.exe" if os.name == "nt" else name)

    @property
    def settings(self) -> dict[str, str]:
        """None of the settings of whoever runs this, and no index to install from."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_FORGOTTEN)}
        paths = os.pathsep.join([str(self.python.parent), os.environ.get("PATH", os.defpath)])
        offline = {"PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INDEX": "1"}
        # pip reads this one the wrong way round: it means no isolation, so that flit_core is taken from here.
        return {**kept, **offline, "PIP_NO_BUILD_ISOLATION": "0", "PATH": paths}


_FORGOTTEN = ("PIP_", "PYTHON", "VIRTUAL_", "PYTEST_")


def empty(folder: Path, wanted: Iterable[str] = BARE) -> Empty:
    """Make an environment that has some distributions, with all that they need, but not runrules."""
    builder = venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt")
    builder.create(folder)
    made = Empty(Path(builder.ensure_directories(folder).env_exe))
    where = made.run(made.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'), end='')", cwd=folder)
    for name in sorted({one for root in wanted for one in _needed(root)}):
        _copy(name, Path(where))
    return made


def furnished(folder: Path) -> Empty:
    """Make an environment with runrules, its own plugins and what tests a plugin: what an author begins with."""
    made = empty(folder, AUTHORS)
    made.install("--no-build-isolation", *PROJECTS)
    return made


def _needed(name: str) -> Iterator[str]:
    """Name a distribution and all that it needs in this Python."""
    yield name
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield from _needed(requirement.name)


def _copy(name: str, site: Path) -> None:
    """Copy an installed distribution's files, its metadata among them, but not its commands."""
    for file in distribution(name).files or ():
        if ".." not in file.parts and "__pycache__" not in file.parts:
            target = site / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file.locate(), target)
