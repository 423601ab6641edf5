"""The tables of thirteen worked weeks hold in the advice, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from runrules import Engine, load_profile
from tests.cases.tables import TABLES

PROFILES = Path(__file__).parent / "profiles"
COLUMNS = (
    (("legs", "heavy"),),
    (("legs", "moderate"),),
    (("legs", "light"),),
    tuple((area, load) for area in ("upper", "core") for load in ("light", "moderate", "heavy")),
    tuple(("jumps", load) for load in ("light", "moderate", "heavy")),
)
NAMES = ("legs heavy", "legs moderate", "legs light", "upper/core", "jumps")
ENGINE = Engine()
CELLS = [
    pytest.param(number, day, column, word, id=f"case {number} {row.split()[0]} {NAMES[column]}")
    for number, rows in TABLES.items()
    for day, row in enumerate(rows)
    for column, word in enumerate(row.split()[1:])
]


@pytest.mark.parametrize(("number", "day", "column", "word"), CELLS)
def test_a_cell_is_as_the_table_says(number: int, day: int, column: int, word: str) -> None:
    advice = ENGINE.advise(load_profile(PROFILES / f"case_{number:02}.toml"))
    grid = advice.weeks[0].days[day].grid
    verdicts = {grid[area][load].verdict for area, load in COLUMNS[column]}
    if word in ("NO", "no", "fallback"):
        # Of the light column only what is said of all loads is closed.
        assert verdicts == {"no"}
    elif word in ("YES", "yes"):
        assert "no" not in verdicts
    elif word == "after-run":
        assert verdicts == {"after-run"}
    elif word == "warn":
        assert verdicts & {"warn"}
