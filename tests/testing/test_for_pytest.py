"""``parametrize_with_checks``, as pytest runs it in a file of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from runrules.testing import parametrize_with_checks
from tests.testing.eve import Eve

ROOT = Path(__file__).parents[2]
HEAD = """
from attrs import evolve
from runrules.testing import Check, parametrize_with_checks
from tests.testing.eve import BEFORE_LONG, BROKEN, CLIMBS, Eve
GOOD, BAD = Eve(), BROKEN["no sources"][0]
"""


def run(folder: Path, call: str) -> str:
    """Run one test file in a folder of its own, without this project's settings, and return what pytest prints."""
    (folder / "pytest.ini").write_text("[pytest]\n")
    body = f"@parametrize_with_checks({call}, count=20)\ndef test_it(check):\n    check()\n"
    (folder / "test_it.py").write_text(HEAD + body)
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", str(ROOT / "src"))])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "-q", "-p", "no:cacheprovider", "test_it.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths, "RUNRULES_SKIP_FAST": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def results(printed: str) -> dict[str, str]:
    """What became of each test, by what stands in its brackets."""
    found = re.findall(r"^(PASSED|FAILED|XFAIL) test_it.py::test_it\[(.+?)\]", printed, re.M)
    return {name: word for word, name in found}


def test_every_check_is_a_test_with_its_name(tmp_path: Path) -> None:
    found = results(run(tmp_path, "GOOD"))
    assert found["loads"] == found["settings-ends"] == "PASSED"
    assert set(found.values()) == {"PASSED"}
    assert len(found) == 14  # fast is left out


def test_an_expected_failure_is_one_and_says_why(tmp_path: Path) -> None:
    printed = run(tmp_path, 'BAD, {"rules-complete": "no source yet"}')
    assert results(printed)["rules-complete"] == "XFAIL"
    assert "no source yet" in printed
    assert " failed" not in printed.splitlines()[-1]


def test_an_expected_failure_that_passes_is_reported(tmp_path: Path) -> None:
    printed = run(tmp_path, 'GOOD, {"rules-complete": "no source yet"}')
    assert results(printed)["rules-complete"] == "FAILED"
    assert "[XPASS(strict)] no source yet" in printed


def test_several_plugins_are_told_apart_by_their_names(tmp_path: Path) -> None:
    found = results(run(tmp_path, '{"eve": GOOD, "dawn": Eve(evolve(BEFORE_LONG, id="dawn/x"), CLIMBS)}'))
    assert found["eve-loads"] == "PASSED"
    assert found["dawn-loads"] == "FAILED"


def test_a_name_that_no_check_has_is_refused_with_the_nearest() -> None:
    with pytest.raises(ValueError, match='no check "never-raise"; did you mean "never-raises"'):
        parametrize_with_checks(Eve(), {"never-raise": "x"})
    with pytest.raises(ValueError, match="say why"):
        parametrize_with_checks(Eve(), {"never-raises": " "})


@pytest.mark.parametrize(
    ("missing", "line", "says"),
    [
        ("hypothesis", "import runrules.testing.strategies", "runrules.testing.strategies needs Hypothesis"),
        ("pytest", "testing.parametrize_with_checks(object())", "parametrize_with_checks needs pytest"),
    ],
)
def test_what_is_not_installed_is_named_with_the_extra_that_brings_it(missing: str, line: str, says: str) -> None:
    code = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "from runrules import testing\n"
        f"try:\n    {line}\nexcept ImportError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"{says}: pip install 'runrules[testing]'\n"


def test_neither_is_imported_before_it_is_needed() -> None:
    code = "import sys, runrules.testing; print({'hypothesis', 'pytest'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
