"""The edges of red-flags/pain-scale."""

from runrules import Case

from ..examples import hurt, injury, rules, signs, week
from .shared import BACK, CLEARED, CLEARED_ON, DATE_IT, HEAVY_AND_JUMPS, LEGS, NOV_2, REFERRED, TOLD, UPPER, plus, says

_SCALE = (
    "Pain up to {} of 10 that settles within {} hours is fine. Up to {}: do less. Above {}, or worse next day: stop"
    " that exercise."
).format

_LESS_LEGS = ("caution, legs moderate/heavy, every day", "limit, legs moderate/heavy, every day, percent 70")

_NO_HEAVY_LEGS = "veto, legs heavy, jumps, every day"

_REDUCED = says(*_LESS_LEGS, _NO_HEAVY_LEGS, TOLD)

CASES = (
    Case("Pain of 3 closes nothing.", injury("pfp", 3), plus(TOLD, _SCALE(3, 24, 5, 5))),
    Case(
        "Pain of 4 takes away what is heavy, and a third of the sets.",
        injury("pfp", 4),
        says(
            *_LESS_LEGS,
            plus(
                _NO_HEAVY_LEGS,
                "Pain of 4 out of 10 at the knee: nothing heavy for the legs and no jumps until it is at 3 or below.",
            ),
            TOLD,
        ),
    ),
    Case("Pain of 5 does the same.", injury("pfp", 5), _REDUCED),
    Case(
        "Above 5 legs and jumps are closed.",
        injury("pfp", 6),
        says(
            plus(
                REFERRED,
                "Pain of 6 out of 10 at the knee is above 5: stop what hurts and have it looked at this week.",
            ),
            LEGS,
        ),
    ),
    Case("Of two pains at one site the worse counts.", hurt("pfp", 4) + injury("pfp", 1), _REDUCED),
    Case(
        "With a low back legs, core and upper body lose what is heavy.",
        injury("low_back", 4),
        says(
            "caution, legs moderate/heavy, core moderate/heavy, every day",
            "limit, legs moderate/heavy, core moderate/heavy, every day, percent 70",
            plus(
                HEAVY_AND_JUMPS,
                "Pain of 4 out of 10 at the low back: nothing heavy for legs, core or upper body and no jumps until it"
                " is at 3 or below.",
            ),
            TOLD,
        ),
    ),
    Case(
        "A low back above 5 closes legs, jumps, core and loaded upper body.",
        injury("low_back", 6),
        says(REFERRED, BACK),
    ),
    Case(
        "With a shoulder the upper body loses what is heavy.",
        injury("shoulder", 4),
        says(
            "caution, upper moderate/heavy, every day",
            "limit, upper moderate/heavy, every day, percent 70",
            plus(
                "veto, upper heavy, every day",
                "Pain of 4 out of 10 at the shoulder: nothing heavy for the upper body until it is at 3 or below.",
            ),
            TOLD,
        ),
    ),
    Case("A shoulder above 5 closes the upper body.", injury("shoulder", 6), says(REFERRED, UPPER)),
    Case(
        "With a sore Achilles slow heavy work stays, with fewer sets, as in the trials.",
        injury("achilles_midportion", 5),
        says(*_LESS_LEGS, TOLD),
    ),
    Case("An Achilles above 5 is closed as well.", injury("achilles_midportion", 6), says(REFERRED, LEGS)),
    Case("A site that is cleared, with the date, may hurt up to 5.", CLEARED_ON("pfp", NOV_2) + injury("pfp", 5)),
    Case(
        "Above 5 no clearance counts.",
        CLEARED_ON("pfp", NOV_2) + injury("pfp", 6),
        says(REFERRED, LEGS),
    ),
    Case("Without a date a clearance counts up to 3.", CLEARED("pfp") + injury("pfp", 3)),
    Case(
        "Above 3 it asks for the date.",
        CLEARED("pfp") + injury("pfp", 4),
        says(
            plus(
                _LESS_LEGS[0],
                "Pain of 4 out of 10 at the knee is above 3: fewer sets, less weight, and nothing that makes it worse."
                + DATE_IT,
            ),
            _LESS_LEGS[1],
            _NO_HEAVY_LEGS,
            TOLD,
        ),
    ),
    Case(
        "Beside a warning sign it judges the other site.",
        hurt("mtss", 4, signs("pinpoint")) + injury("itbs", 2),
        TOLD,
    ),
    Case("Alone with a warning sign it is silent.", injury("mtss", 4, signs("pinpoint"))),
    Case(
        "Whoever sets the limits higher hears them.",
        injury("pfp", 4) + rules("pain-scale", "ok_max = 4, reduce_max = 4, settle_hours = 12"),
        plus(TOLD, _SCALE(4, 12, 4, 4)),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("pain-scale", "ok_max = 1, reduce_max = 3, settle_hours = 11"),
        "refused: ok_max must be between 2 and 4 on a scale of 0-10, not 1; "
        "reduce_max must be between 4 and 5 on a scale of 0-10, not 3;"
        " settle_hours must be between 12 and 24 hours, not 11",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("pain-scale", "ok_max = 5, reduce_max = 6, settle_hours = 25"),
        "refused: ok_max must be between 2 and 4 on a scale of 0-10, not 5; "
        "reduce_max must be between 4 and 5 on a scale of 0-10, not 6;"
        " settle_hours must be between 12 and 24 hours, not 25",
    ),
)
