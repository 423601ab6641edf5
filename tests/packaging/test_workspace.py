"""What the thirteen distributions say about themselves, held against each other and against the code."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import runrules

ROOT = Path(__file__).parents[2]
PLUGINS = sorted(folder for folder in (ROOT / "plugins").iterdir() if folder.is_dir())
FIRST_PARTY = (
    "dose",
    "exercise-choice",
    "first-weeks",
    "injury-prevention",
    "key-sessions",
    "masters",
    "plyometrics",
    "race-build",
    "red-flags",
    "rest",
    "trail",
    "upper-body-any-day",
)


def project(folder: Path) -> dict[str, Any]:
    """Read the ``[project]`` table of a distribution's folder."""
    with (folder / "pyproject.toml").open("rb") as file:
        table: dict[str, Any] = tomllib.load(file)["project"]
    return table


def imports(module: Path) -> Iterator[str]:
    """Name the top-level packages a module imports from elsewhere, wherever in it the import stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.partition(".")[0]


each_plugin = pytest.mark.parametrize("folder", PLUGINS, ids=lambda folder: folder.name)


def test_the_twelve_first_party_plugins_are_there():
    assert tuple(folder.name.removeprefix("runrules-") for folder in PLUGINS) == FIRST_PARTY


def test_the_version_is_the_same_in_the_metadata_and_in_the_package():
    assert project(ROOT)["version"] == runrules.__version__


def test_the_extra_standard_brings_every_first_party_plugin_and_nothing_else():
    standard = project(ROOT)["optional-dependencies"]["standard"]
    assert standard == [f"runrules-{name}>=0.1,<0.2" for name in FIRST_PARTY]


@each_plugin
def test_a_plugin_has_a_readme_tests_and_a_typed_package_of_its_name(folder: Path):
    package = folder / "src" / folder.name.replace("-", "_")
    assert (folder / "README.md").read_text(encoding="utf-8").startswith(f"# {folder.name}\n")
    assert sorted(folder.glob("tests/**/test_*.py")), f"{folder.name} has no tests"
    assert (package / "__init__.py").is_file()
    assert (package / "py.typed").is_file()


@each_plugin
def test_a_plugin_is_found_under_the_name_of_its_folder(folder: Path):
    name = folder.name.removeprefix("runrules-")
    assert project(folder)["name"] == folder.name
    assert project(folder)["entry-points"] == {"runrules": {name: folder.name.replace("-", "_")}}


@each_plugin
def test_a_plugin_depends_on_the_core_of_its_own_release_and_on_nothing_else(folder: Path):
    assert project(folder)["version"] == "0.1.0"
    assert project(folder)["dependencies"] == ["runrules>=0.1,<0.2"]
    assert project(folder)["requires-python"] == project(ROOT)["requires-python"]


@pytest.mark.parametrize("folder", [ROOT, *PLUGINS], ids=lambda folder: folder.name)
def test_a_distribution_imports_what_it_declares_and_nothing_else_but_the_standard_library(folder: Path):
    declared = {re.split(r"[^\w-]", needed)[0] for needed in project(folder)["dependencies"]}
    groups = project(folder).get("optional-dependencies", {})
    extras = {re.split(r"[^\w-]", one)[0].replace("-", "_") for group in groups.values() for one in group}
    own = project(folder)["name"].replace("-", "_")
    used = {module: set(imports(module)) for module in sorted((folder / "src").rglob("*.py"))}
    for module, names in used.items():
        strangers = names - declared - extras - {own} - sys.stdlib_module_names
        assert not strangers, f"{module.relative_to(ROOT)} imports {sorted(strangers)}"
    assert declared - set().union(*used.values()) == set(), "declared, but imported nowhere"


def test_the_rooms_ask_the_front_door_for_nothing_but_the_version():
    asked = set()
    for module in sorted((ROOT / "src" / "runrules").rglob("*.py")):
        depth = len(module.relative_to(ROOT / "src" / "runrules").parts)
        rooms = {path.stem for path in (ROOT / "src" / "runrules").iterdir()}
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                asked |= {(module.name, alias.name) for alias in node.names if alias.name == "runrules"}
            elif isinstance(node, ast.ImportFrom) and (node.level, node.module) in {(depth, None), (0, "runrules")}:
                asked |= {(module.name, alias.name) for alias in node.names if alias.name not in rooms}
    assert {name for _, name in asked} <= {"__version__"}, sorted(asked)


def test_the_import_contracts_and_the_type_checker_know_every_plugin():
    with (ROOT / "pyproject.toml").open("rb") as file:
        tool = tomllib.load(file)["tool"]
    packages = [folder.name.replace("-", "_") for folder in PLUGINS]
    contracts = {contract["name"]: contract for contract in tool["importlinter"]["contracts"]}
    assert tool["importlinter"]["root_packages"] == ["runrules", *packages]
    assert contracts["Plugins come in by the front door"]["source_modules"] == packages
    assert contracts["Plugins know nothing of each other"]["modules"] == packages
    assert tool["mypy"]["mypy_path"] == ["src", *(f"plugins/{folder.name}/src" for folder in PLUGINS)]


LOCKS = {
    "lock": ("test", "lint", "build"),
    "bench": ("bench",),
    "docs": ("docs",),
    "service": ("service",),
    "spark": (),
}


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_distribution_by_hash_and_names_no_address(name: str) -> None:
    assert "://" not in lock(name)
    assert "index-url" not in lock(name)
    pins = re.split(r"^(?=[A-Za-z])", lock(name), flags=re.MULTILINE)[1:]
    assert pins
    for pin in pins:
        assert re.match(r"[a-z0-9-]+==[\w.]+ ", pin), pin
        assert "--hash=sha256:" in pin, pin


@pytest.mark.parametrize("name", LOCKS)
def test_the_locks_hold_all_that_their_groups_ask_for(name: str) -> None:
    pinned = set(re.findall(r"^([a-z0-9-]+)==", lock(name), flags=re.MULTILINE))
    with (ROOT / "pyproject.toml").open("rb") as file:
        table = tomllib.load(file)
    wanted = [one for group in LOCKS[name] for one in table["dependency-groups"][group]]
    if name == "lock":
        wanted += table["project"]["dependencies"]
    else:
        own = [one for one in wanted if one.startswith("runrules[")] or [f"runrules[{name}]"]
        extras = {extra for one in own for extra in re.split(r"[\[\],]", one)[1:-1]}
        more = table["project"]["optional-dependencies"]
        wanted = [one for one in wanted if one not in own] + [one for extra in extras for one in more.get(extra, ())]
    assert {re.split(r"[^\w-]", one)[0].replace("_", "-") for one in wanted} <= pinned
    assert set(table["dependency-groups"]) == {group for groups in LOCKS.values() for group in groups}
