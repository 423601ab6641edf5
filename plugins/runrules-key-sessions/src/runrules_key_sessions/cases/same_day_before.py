"""The edges of key-sessions/same-day-before."""

from runrules import Case

from ..examples import KEY_ON_MONDAY, LONG, RACE, TEMPO

CASES = (
    Case(
        "The hours before a tempo run are closed for loaded legs.",
        TEMPO,
        "veto, legs moderate/heavy, jumps, wed, part am, guards 2026-11-25:"
        ' "Wednesday brings a tempo run. Run first: legs tired from lifting cannot do this session."',
    ),
    Case(
        "The hours before a race are closed, and the race does not move.",
        RACE,
        "veto, legs moderate/heavy, jumps, sun, part am:"
        ' "Sunday brings your race. Run first: legs tired from lifting cannot do this session."',
    ),
    Case(
        "With a key run on every Monday it closes this Monday, and not the next.",
        KEY_ON_MONDAY,
        "veto, legs moderate/heavy, jumps, mon, part am, guards 2026-11-23",
    ),
    Case(
        "With a key run on every Sunday it closes this Sunday, and not the last.",
        LONG,
        "veto, legs moderate/heavy, jumps, sun, part am, guards 2026-11-29",
    ),
)
