"""The edges of key-sessions/too-many-keys."""

from runrules import Case

from ..examples import FOUR_KEYS, week
from .shared import free, with_set

CASES = (
    Case(
        "Four key runs in a week are too many.",
        FOUR_KEYS,
        'notice, every day, level warning: "4 hard runs in seven days; 3 is what most runners recover from. Making one'
        ' easy also makes room for strength."',
    ),
    Case("Three key runs are not too many.", FOUR_KEYS.replace("hills", "easy")),
    Case(
        "Two key runs of a day count as one.",
        free(mon='"tempo 45min"', wed='["tempo 45min am", "hills 30min pm"]', sat='"long 90min"'),
    ),
    Case(
        "With max_keys = 4 four are not too many.",
        free(
            with_set("too-many-keys", "max_keys = 4"),
            mon='"tempo 45min"',
            wed='"tempo 45min"',
            fri='"hills 30min"',
            sun='"long 90min"',
        ),
    ),
    Case(
        "With max_keys = 4 five are too many.",
        free(
            with_set("too-many-keys", "max_keys = 4"),
            mon='"tempo 45min"',
            tue='"hills 30min"',
            wed='"tempo 45min"',
            fri='"hills 30min"',
            sun='"long 90min"',
        ),
        "notice, every day, level warning",
    ),
    Case(
        "At most one key run cannot be set.",
        week(before=with_set("too-many-keys", "max_keys = 1")),
        "refused: max_keys must be between 2 and 4, not 1",
    ),
    Case(
        "At most five key runs cannot be set.",
        week(before=with_set("too-many-keys", "max_keys = 5")),
        "refused: max_keys must be between 2 and 4, not 5",
    ),
)
