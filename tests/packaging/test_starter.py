"""What ``runrules plugin new`` writes, taken as it is: installed and tested in a clean environment, on no network."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from docs.empty import Empty, furnished

pytestmark = pytest.mark.slow
WEEK = '[[weeks]]\nstarts = 2026-11-23\ntue = "easy 90min"\n'


@pytest.fixture(scope="module")
def author(tmp_path_factory: pytest.TempPathFactory) -> Empty:
    """Give an environment with runrules and its plugins, and what an author has beside that."""
    return furnished(tmp_path_factory.mktemp("author") / "environment")


def typed(author: Empty, line: str, cwd: Path) -> str:
    printed, status = author.type(line, cwd)
    assert status == 0, f"{line}\n{printed}"
    return printed


def test_the_three_commands_that_it_names_do_as_they_are(author: Empty, tmp_path: Path) -> None:
    printed = typed(author, "runrules plugin new early-birds --author 'Jo Doe'", tmp_path)
    written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    enter, install, test = (line.strip() for line in printed.partition("Next:\n")[2].splitlines())
    assert enter == "cd runrules-early-birds"
    home = tmp_path / "runrules-early-birds"
    typed(author, install, home)
    assert "early-birds" in typed(author, "runrules plugins", home)
    assert "early-birds/long-run" in typed(author, "runrules rules early-birds", home)
    (home / "week.toml").write_text(WEEK, encoding="utf-8")
    assert "Your run is long today" in typed(author, "runrules why week.toml tue legs heavy", home)
    assert " passed" in typed(author, test, home)
    assert {path: path.read_bytes() for path in written} == written


def test_its_wheel_holds_the_package_and_nothing_else(author: Empty, tmp_path: Path) -> None:
    typed(author, "runrules plugin new night-owls", tmp_path)
    typed(author, "python -m pip wheel --no-deps --wheel-dir wheels ./runrules-night-owls", tmp_path)
    (wheel,) = (tmp_path / "wheels").iterdir()
    names = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}
    assert names == {"runrules_night_owls", "runrules_night_owls-0.1.0.dist-info"}


def test_its_tests_notice_when_the_rule_is_broken(author: Empty, tmp_path: Path) -> None:
    typed(author, "runrules plugin new late-risers", tmp_path)
    home = tmp_path / "runrules-late-risers"
    typed(author, "python -m pip install --editable .", home)
    module = home / "src" / "runrules_late_risers" / "__init__.py"
    whole = module.read_text(encoding="utf-8")
    for right, wrong in ((">= least", "> least + 30"), ("LEGS & HEAVY, (day.date,)", "LEGS, (day.date,)")):
        assert right in whole
        module.write_text(whole.replace(right, wrong), encoding="utf-8")
        assert author.type("python -m pytest", home)[1] == 1, wrong
