"""Every sample file is read as its expected table says, or refused with one clear sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from runrules.problems import ProfileError
from runrules.sources import Asked, read_one
from tests.sources.helpers import SAMPLES, SHARED, rows

ASKED = Asked(starts=date(2026, 11, 23))


def _expected() -> dict[str, list[str]]:
    tables: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "expected.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            held = tables.setdefault(line[3:], [])
        elif line != "nothing":
            held.append(line)
    return tables


EXPECTED = _expected()
OURS = sorted(str(path.relative_to(SAMPLES)) for path in SAMPLES.glob("*/*"))


def _read(path: Path) -> list[str]:
    try:
        return rows(read_one(str(path), ASKED))
    except ProfileError as error:
        return [f"refused: {str(error).partition(': ')[2]}"]


@pytest.mark.parametrize("name", OURS)
def test_a_sample_of_ours_is_read_as_its_table_says(name: str) -> None:
    assert _read(SAMPLES / name) == EXPECTED[name]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected samples are not here")
@pytest.mark.parametrize("name", sorted(set(EXPECTED) - set(OURS)))
def test_a_collected_sample_is_read_or_refused_as_its_table_says(name: str) -> None:
    assert _read(SHARED / name) == EXPECTED[name]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected samples are not here")
def test_no_calendar_table_or_json_among_the_samples_is_without_an_expected_table() -> None:
    there = {str(path.relative_to(SHARED)) for end in ("ics", "json", "csv") for path in SHARED.glob(f"*/*.{end}")}
    assert there == set(EXPECTED)
