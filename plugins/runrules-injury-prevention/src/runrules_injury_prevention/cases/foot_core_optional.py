"""The edges of injury-prevention/foot-core-optional."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, rules
from .shared import WITH_A_SIGN, brought_in, lifts_since

_SERIOUS = hurt("achilles_midportion", 6)

_FEET = brought_in("short-foot", "towel-heel-raise")

CASES = (
    Case("Shin splints bring foot exercises in like a sore heel.", hurt("mtss", 3) + PLAIN_WEEK, _FEET),
    Case(
        "A bone stress injury of the foot keeps them out, here an old one.",
        hurt("bsi_foot", 0) + hurt("mtss", 0) + PLAIN_WEEK,
    ),
    Case("Pain above 5 anywhere keeps them out.", _SERIOUS + hurt("plantar", 0) + PLAIN_WEEK),
    Case("A warning sign anywhere keeps them out.", WITH_A_SIGN + hurt("plantar", 0) + PLAIN_WEEK),
    Case(
        "Foot exercises may be set to wait for four weeks of lifting.",
        lifts_since("2026-10-27")
        + hurt("plantar", 0)
        + PLAIN_WEEK
        + rules("foot-core-optional", "start_after_weeks = 4"),
    ),
    Case(
        "After four weeks of lifting they have waited long enough.",
        lifts_since("2026-10-26")
        + hurt("plantar", 0)
        + PLAIN_WEEK
        + rules("foot-core-optional", "start_after_weeks = 4"),
        _FEET,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("foot-core-optional", "minutes_per_session = 2, start_after_weeks = -1"),
        "refused: minutes_per_session must be between 3 and 10 min, not 2; start_after_weeks must be between 0 and 4"
        " weeks, not -1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("foot-core-optional", "minutes_per_session = 11, start_after_weeks = 5"),
        "refused: minutes_per_session must be between 3 and 10 min, not 11; start_after_weeks must be between 0 and 4"
        " weeks, not 5",
    ),
)
