"""The edges of key-sessions/easy-run-tomorrow-fine."""

from runrules import Case

from ..examples import ALL_KNOWN
from .shared import THREE_DONE, TWO_DONE, free

CASES = (
    Case("The eve of an easy run is fine.", free(wed='"easy 50min"'), "prefer, legs moderate/heavy, tue, points 1"),
    Case(
        "This Sunday is fine before a recovery run on next Monday.",
        free(mon='"recovery 30min"'),
        "prefer, legs moderate/heavy, sun, points 1",
    ),
    Case(
        "A day with a key run is not preferred, also before an easy run.", free(tue='"tempo 45min"', wed='"easy 50min"')
    ),
    Case(
        "The eve of a day with an easy run and a key run is not preferred.",
        free(wed='["easy 50min am", "tempo 30min pm"]'),
    ),
    Case("A shorter long run is no easy run.", free(wed='"long 60min"')),
    Case(
        "A day that nobody knows counts as easy.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        "prefer, legs moderate/heavy, thu fri sun, points 1",
    ),
    Case("With two leg sessions done it is silent.", free(TWO_DONE, wed='"easy 50min"')),
    Case(
        "With three leg sessions done it speaks.",
        free(THREE_DONE, wed='"easy 50min"'),
        "prefer, legs moderate/heavy, tue, points 1",
    ),
)
