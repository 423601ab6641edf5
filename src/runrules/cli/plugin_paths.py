"""Where a plugin to check lies: installed, in a folder that has not been installed, or in one file."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from ..plugins import GROUP, Found, Patience, find, imported
from ..problems import did_you_mean
from . import Refused
from .advising import PATIENCE_S, end


@frozen(slots=False)
class Candidate:
    """A plugin to check. ``folders`` are where its modules are; ``named`` tells whether its name is known by now."""

    found: Found
    folders: tuple[str, ...] = ()
    where: str = ""
    named: bool = True

    @property
    def title(self) -> str:
        """Its name and where it comes from."""
        version = f" {self.found.version}" if self.found.version else ""
        return f"{self.found.name}{version} ({self.where or self.found.distribution})"

    def load(self) -> tuple[object, str]:
        """Import it: the plugin, or a Failure; and its name, or "" if its rules are to tell."""
        sys.path[:0] = [folder for folder in self.folders if folder not in sys.path]
        if self.folders:
            _forget(self.found.value.partition(":")[0].partition(".")[0].strip(), self.folders)
        return imported(self.found, Patience(PATIENCE_S, end)), self.found.name if self.named else ""


def candidates(path: str | None) -> Sequence[Candidate]:
    """Find what is meant; Refused for what is no plugin. Imports nothing."""
    if path is None:
        found = find()
        if not found:
            raise Refused("no plugin is installed; name a folder or a module to check")
        return [Candidate(one) for one in found]
    if os.path.isdir(path):
        return _of_folder(path)
    if os.path.isfile(path):
        return [_of_file(path)]
    names = {one.name: one for one in find()}
    if path in names:
        return [Candidate(names[path])]
    bare = path.lower().replace("_", "-").removeprefix("runrules-")
    hint = f'did you mean "{bare}"?' if bare in names else did_you_mean(bare, names)
    raise Refused(f"{path}: is no folder, no module and no installed plugin" + (f"; {hint}" if hint else ""))


def _of_file(path: str) -> Candidate:
    folder, name = os.path.split(os.path.abspath(path))
    module, ending = os.path.splitext(name)
    if ending != ".py" or not module.isidentifier():
        raise Refused(f"{path}: is no module; name a .py file, or a folder with a pyproject.toml")
    return Candidate(Found(module, module, "", ""), (folder,), path, named=False)


def _of_folder(path: str) -> Sequence[Candidate]:
    project = os.path.join(path, "pyproject.toml")
    try:
        with open(project, "rb") as file:
            table = tomllib.load(file)
    except FileNotFoundError:
        raise Refused(f"{path}: is no plugin: it has no pyproject.toml") from None
    except OSError as error:
        raise Refused(f"{project}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(f"{project}: is not TOML: {error}") from None
    about = _inner(table, "project")
    points = _inner(_inner(about, "entry-points"), GROUP)
    named = {str(name): value for name, value in points.items() if isinstance(value, str)}
    if not named:
        raise Refused(f"{project}: names no plugin: it has no [project.entry-points.{GROUP}]")
    top = os.path.abspath(path)
    folders = tuple(folder for folder in (os.path.join(top, "src"), top) if os.path.isdir(folder))
    distribution, version = str(about.get("name", "")), str(about.get("version", ""))
    return [
        Candidate(Found(name, value, distribution, version), folders, path) for name, value in sorted(named.items())
    ]


def _forget(package: str, folders: Sequence[str]) -> None:
    """Let go of a package of this name that was imported from elsewhere: what is checked is what lies here."""
    file = str(getattr(sys.modules.get(package), "__file__", None) or "")
    if package in sys.modules and not any(file.startswith(folder + os.sep) for folder in folders):
        for name in [one for one in sys.modules if one == package or one.startswith(f"{package}.")]:
            del sys.modules[name]


def _inner(table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    inner = table.get(key)
    return inner if isinstance(inner, dict) else {}
