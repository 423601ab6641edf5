"""The edges of injury-prevention/nordic-selective."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, person, rules
from .shared import brought_in, lifts_since

_NORDIC = brought_in("nordic-hamstring")

_TWO_WEEKS = "2026-11-09"

_ON_THE_TRACK = person(f"strength_since = {_TWO_WEEKS}", 'terrain = "track"')

CASES = (
    Case(
        "After two weeks of lifting Nordics are offered where a hamstring was strained.",
        lifts_since(_TWO_WEEKS) + hurt("hamstring_strain", 0) + PLAIN_WEEK,
        _NORDIC,
    ),
    Case(
        "A day before two weeks of lifting are over they are not offered.",
        lifts_since("2026-11-10") + hurt("hamstring_strain", 0) + PLAIN_WEEK,
    ),
    Case(
        "While the hamstring hurts they are not offered.",
        lifts_since(_TWO_WEEKS) + hurt("hamstring_strain", 1) + PLAIN_WEEK,
    ),
    Case("On the track they are offered without a strain.", _ON_THE_TRACK + PLAIN_WEEK, _NORDIC),
    Case("While the sit bone hurts they are not offered.", _ON_THE_TRACK + hurt("pht", 1) + PLAIN_WEEK),
    Case("Another pain does not matter.", _ON_THE_TRACK + hurt("itbs", 5) + PLAIN_WEEK, _NORDIC),
    Case("Any pain above 5 keeps them out.", _ON_THE_TRACK + hurt("itbs", 6) + PLAIN_WEEK),
    Case(
        "On the road they are offered to nobody without a strain.",
        person(f"strength_since = {_TWO_WEEKS}", 'terrain = "road"') + PLAIN_WEEK,
    ),
    Case("An old trouble of the sit bone is no strain.", lifts_since(_TWO_WEEKS) + hurt("pht", 0) + PLAIN_WEEK),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("nordic-selective", "sets = 0, reps = 2"),
        "refused: sets must be between 1 and 3, not 0; reps must be between 3 and 8, not 2",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("nordic-selective", "sets = 4, reps = 9"),
        "refused: sets must be between 1 and 3, not 4; reps must be between 3 and 8, not 9",
    ),
)
