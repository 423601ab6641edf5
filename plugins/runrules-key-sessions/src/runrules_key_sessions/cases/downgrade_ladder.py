"""The edges of key-sessions/downgrade-ladder."""

from runrules import Case

from ..examples import FOUR_KEYS
from .shared import GUARD_48, free

CASES = (
    Case("Four key runs, each with its eve, leave no day.", FOUR_KEYS, "notice, every day"),
    Case("With one key run less a day is open.", FOUR_KEYS.replace("hills", "easy")),
    Case(
        "With guard_hours = 48 three key runs leave no day.",
        free(GUARD_48, mon='"tempo 45min"', wed='"hills 45min"', sat='"long 90min"'),
        "notice, every day",
    ),
    Case(
        "With guard_hours = 24 the same three leave a day.",
        free(mon='"tempo 45min"', wed='"hills 45min"', sat='"long 90min"'),
    ),
)
