"""Everything in the pages runs: Python as doctests, commands with what they print, profiles, files that they build."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from docs.refresh import PAGES, ROOT, WALKED, Bench, files, lines, refreshed, set_up
from sybil import Document, Example, Region
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from runrules import Engine, advise, parse_profile
from runrules.testing import check
from tests.example_plugins import FOLDERS, example_plugin

#: ``text`` is for drawings and for what nobody runs; everything else is run or read.
LANGUAGES = {"python", "console", "sh", "toml", "json", "text"}
WEEK = "\n[[weeks]]\nstarts = 2026-11-23\n"


def name_of(page: Path) -> str:
    """A page as a name of a test."""
    return page.name if page.parent in (ROOT, ROOT / "docs") else page.parent.name


each_page = pytest.mark.parametrize("page", PAGES, ids=name_of)
#: The others are followed as a whole, in tests/docs/test_tutorial.py.
each_page_of_blocks = pytest.mark.parametrize(
    "page", [page for page in PAGES if WALKED not in page.read_text(encoding="utf-8")], ids=name_of
)


@pytest.fixture(scope="module")
def benches() -> dict[Path, Bench]:
    """The benches that are set up already: some pages take a while to build."""
    return {}


@pytest.fixture
def bench(page: Path, benches: dict[Path, Bench], tmp_path_factory: pytest.TempPathFactory) -> Bench:
    if page not in benches:
        benches[page] = set_up(page.read_text(encoding="utf-8"), tmp_path_factory.mktemp("page"))
    return benches[page]


@pytest.fixture
def at_home(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand in the folder of the page, with its modules to import; they are forgotten afterwards."""
    monkeypatch.chdir(bench.home)
    monkeypatch.syspath_prepend(str(bench.folder))
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", None) or "").startswith(str(bench.folder)):
            del sys.modules[name]


@each_page_of_blocks
def test_every_command_prints_what_the_page_shows(page: Path, bench: Bench) -> None:
    text = page.read_text(encoding="utf-8")
    assert refreshed(text, bench) == text, "docs/refresh.py brings the pages up to date"


@each_page
@pytest.mark.usefixtures("at_home")
def test_every_block_of_python_toml_and_json_is_right(page: Path) -> None:
    parsers = (python, CodeBlockParser("toml", toml), CodeBlockParser("json", parsed_json))
    for example in Document.parse(str(page), *parsers).examples():
        example.evaluate()


@each_page_of_blocks
def test_every_shell_line_can_be_typed(page: Path, bench: Bench) -> None:
    for line, _ in lines(page.read_text(encoding="utf-8"), "sh"):
        match line.split():
            case ["make", target]:
                assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.M), line
            case ["pip", "install", *operands]:
                folders = [one for one in operands if not one.startswith("-")]
                assert folders, line
                assert all(list(bench.home.glob(f"{one}/pyproject.toml")) for one in folders), line
            case ["python", *_]:
                printed, status = bench.run(line)
                assert status == 0, printed
            case _:
                raise AssertionError(f"{page.name}: nobody checks {line!r}")


@each_page
def test_every_block_names_a_language_that_is_checked(page: Path) -> None:
    fences = re.findall(r"^```(.*)$", page.read_text(encoding="utf-8"), re.M)
    assert set(fences[::2]) <= LANGUAGES
    assert set(fences[1::2]) <= {""}


@each_page
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_numbers_of_rules_in_the_readme_are_right() -> None:
    rules = Engine().rules()
    grades = [sum(1 for rule in rules if rule.evidence == grade) for grade in "ABC"]
    text = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"Of the {len(rules)} rules {grades[2]} are convention" in text
    assert f"{grades[1]} rest on trials" in text
    assert f"{grades[0]} on reviews of trials" in text


def test_the_smallest_plugin_has_twenty_five_lines_with_its_test_and_keeps_what_every_plugin_promises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = dict(files((ROOT / "README.md").read_text(encoding="utf-8")))
    assert [*written] == ["runrules_hill_legs.py", "test_hill_legs.py"]
    assert sum(len(body.splitlines()) for body in written.values()) == 25
    assert max(len(line) for body in written.values() for line in body.splitlines()) <= 120
    for name, body in written.items():
        (tmp_path / name).write_text(body, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    check(importlib.import_module("runrules_hill_legs"))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    paths = os.pathsep.join([str(tmp_path), str(ROOT / "src")])
    done = subprocess.run(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, check=False)
    assert done.returncode == 0


def python(document: Document) -> Iterable[Region]:
    """Run blocks of Python, but for those that are files of the page."""
    for region in PythonCodeBlockParser()(document):
        if not named(document, region.start):
            yield region


def toml(example: Example) -> None:
    """Read a profile, or a part of one, and advise on it; anything else is only read."""
    if named(example.document, example.start):
        return
    text = str(example.parsed)
    table = tomllib.loads(text)
    if not {"project", "build-system"} & set(table):
        folder = Path(example.path).parent
        plugins = dict([example_plugin(folder)]) if folder in FOLDERS else None
        advise(parse_profile(text if "weeks" in table else text + WEEK), plugins=plugins)


def parsed_json(example: Example) -> None:
    json.loads(str(example.parsed))


def named(document: Document, start: int) -> bool:
    """Whether a block is a file of its page."""
    return document.text[:start].endswith("-->\n")
