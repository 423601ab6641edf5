"""The edges of key-sessions/week-wrap."""

from runrules import Case

from ..examples import KEY_ON_MONDAY, LONG, week
from .shared import GUARD_48, THEN, free, with_set

CASES = (
    Case(
        "A key run on Monday is taken to repeat, and closes Sunday.",
        KEY_ON_MONDAY,
        "notice, sun: \"Days outside your file are taken to follow this week's pattern: next Monday counts as a key"
        ' run, so the end of this week stays light."',
    ),
    Case("A key run on next Tuesday closes no day of this week.", free(tue='"tempo 45min"')),
    Case(
        "With guard_hours = 48 a key run on next Tuesday closes Sunday.",
        free(GUARD_48, tue='"tempo 45min"'),
        "notice, sun",
    ),
    Case(
        "With guard_hours = 48 a key run on next Monday closes Saturday and Sunday.",
        free(GUARD_48, mon='"tempo 45min"'),
        "notice, sat sun",
    ),
    Case(
        "With guard_hours = 48 an evening run on next Monday closes Sunday only.",
        free(GUARD_48, mon='"tempo 45min pm"'),
        "notice, sun",
    ),
    Case(
        "With guard_hours = 48 a key run on next Wednesday closes no day of this week.",
        free(GUARD_48, wed='"tempo 45min"'),
    ),
    Case(
        "Where next week is in the file, nothing is assumed.",
        free(mon='"tempo 45min"') + THEN + 'mon = "tempo 45min"\n',
    ),
    Case("A long run on this Sunday is not assumed.", LONG),
    Case(
        "To look two days ahead or back cannot be set.",
        week(before=with_set("week-wrap", "look_ahead_days = 2, look_back_days = 2")),
        "refused: look_ahead_days must be between 3 and 21 days, not 2;"
        " look_back_days must be between 3 and 14 days, not 2",
    ),
    Case(
        "To look 22 days ahead or 15 back cannot be set.",
        week(before=with_set("week-wrap", "look_ahead_days = 22, look_back_days = 15")),
        "refused: look_ahead_days must be between 3 and 21 days, not 22;"
        " look_back_days must be between 3 and 14 days, not 15",
    ),
)
