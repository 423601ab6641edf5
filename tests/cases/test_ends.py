"""What is certain in the worked weeks holds at the lenient and at the strict end of every setting."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from runrules import Advice, Engine, parse_profile
from tests.cases.tables import TABLES
from tests.cases.test_tables import COLUMNS, NAMES, PROFILES

LENIENT = """
[rules]
"first-weeks/load-cap" = { cap_weeks = 2 }
"first-weeks/wide-guard" = { wide_sessions = 2, wide_hours = 36 }
"key-sessions/day-before-heavy" = { guard_hours = 20 }
"key-sessions/day-before-moderate" = { policy = "warn" }
"key-sessions/long-run-protected" = { long_minutes = 150 }
"key-sessions/race-guard" = { heavy_days = 2, moderate_days = 1 }
"key-sessions/same-day-after" = { policy = "after_only", min_gap_hours = 3 }
"masters/plyo-low" = { base_weeks = 8 }
"plyometrics/prerequisite" = { base_weeks = 4 }
"race-build/b-race" = { guard_days = 1 }
"race-build/last-heavy" = { marathon_or_ultra = 7, half = 5, ten_k = 3, five_k = 3 }
"race-build/post-race" = { marathon_or_ultra = 5, half = 2, ten_k = 1, five_k = 1 }
"rest/one-rest-day" = { min_rest = 0 }
"trail/downhill-is-key" = { guard_hours = 24 }
"""
STRICT = """
[rules]
"first-weeks/load-cap" = { cap_weeks = 8 }
"first-weeks/wide-guard" = { wide_sessions = 6, wide_hours = 72 }
"key-sessions/day-before-heavy" = { guard_hours = 48 }
"key-sessions/day-before-moderate" = { policy = "veto" }
"key-sessions/long-run-protected" = { long_minutes = 75 }
"key-sessions/race-guard" = { heavy_days = 5, moderate_days = 3 }
"key-sessions/same-day-after" = { policy = "avoid", min_gap_hours = 12 }
"masters/plyo-low" = { base_weeks = 16 }
"plyometrics/prerequisite" = { base_weeks = 12 }
"race-build/b-race" = { guard_days = 3 }
"race-build/last-heavy" = { marathon_or_ultra = 14, half = 10, ten_k = 7, five_k = 7 }
"race-build/post-race" = { marathon_or_ultra = 14, half = 6, ten_k = 3, five_k = 2 }
"rest/one-rest-day" = { min_rest = 2 }
"trail/downhill-is-key" = { guard_hours = 72 }
"""
ENGINE = Engine()
CELLS = [
    pytest.param(number, day, column, word, id=f"case {number} {row.split()[0]} {NAMES[column]}")
    for number, rows in TABLES.items()
    for day, row in enumerate(rows)
    for column, word in enumerate(row.split()[1:])
    if word in ("NO", "YES")
]


@cache
def advised(number: int, end: str) -> Advice:
    return ENGINE.advise(parse_profile((Path(PROFILES) / f"case_{number:02}.toml").read_text() + end))


@pytest.mark.parametrize(("number", "day", "column", "word"), CELLS)
def test_a_certain_cell_is_so_at_both_ends(number: int, day: int, column: int, word: str) -> None:
    for end in (LENIENT, STRICT):
        grid = advised(number, end).weeks[0].days[day].grid
        verdicts = {grid[area][load].verdict for area, load in COLUMNS[column]}
        assert verdicts == {"no"} if word == "NO" else "no" not in verdicts, end
