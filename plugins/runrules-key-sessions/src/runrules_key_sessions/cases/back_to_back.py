"""The edges of key-sessions/back-to-back."""

from runrules import Case

from ..examples import TWO_IN_A_ROW
from .shared import free

CASES = (
    Case(
        "The first of two hard days is closed for heavy legs.",
        TWO_IN_A_ROW,
        "veto, legs heavy, jumps, tue, guards 2026-11-25:"
        ' "Tuesday and the day after are hard days: heavy legs wait until they are over."',
    ),
    Case(
        "Of three hard days in a row the first two are closed.",
        free(tue='"hills 40min"', wed='"tempo 45min"', thu='"long 90min"'),
        "veto, legs heavy, jumps, tue, guards 2026-11-25\nveto, legs heavy, jumps, wed, guards 2026-11-26",
    ),
    Case(
        "Where the second day is a race, nothing can be moved.",
        free(sat='"tempo 20min"', sun='"race 10k B"'),
        "veto, legs heavy, jumps, sat",
    ),
    Case(
        "A hard Sunday and a hard Monday after it are two hard days in a row.",
        free(mon='"tempo 45min"', sun='"long 90min"'),
        "veto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case("Two hard days with a day between are not in a row.", free(tue='"tempo 45min"', thu='"tempo 45min"')),
)
