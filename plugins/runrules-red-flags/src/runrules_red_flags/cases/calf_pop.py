"""The edges of red-flags/calf-pop."""

from runrules import Case

from ..examples import injury, signs
from .shared import CLEARED, CLEARED_ON, DATE_IT, LEGS, NOV_2, REFERRED, plus, says

_CALF_ALL = "veto, everything, every day, severity hard"

_CALF_WORDS = "A sudden pop or a hot, swollen calf can be a rupture or a clot. Get it checked today."

CASES = (
    Case(
        "A swollen calf closes everything.",
        injury("calf_strain", 2, signs("swelling")),
        says(
            REFERRED,
            plus(
                _CALF_ALL,
                "You name swelling at the calf (pain 2 of 10), so everything is closed until a professional has looked"
                " at it.",
            ),
        ),
    ),
    Case("A swollen shin closes everything.", injury("mtss", 0, signs("swelling")), says(REFERRED, _CALF_ALL)),
    Case(
        "A swollen Achilles closes legs and jumps.",
        injury("achilles_insertional", 2, signs("swelling")),
        says(REFERRED, LEGS),
    ),
    Case("A swollen knee is for red-flags/joint-swelling.", injury("pfp", 2, signs("swelling"))),
    Case("A locking calf is for red-flags/joint-swelling.", injury("calf_strain", 2, signs("locking"))),
    Case(
        "A torn Achilles counts by its name, without pain or sign.",
        injury("achilles_rupture", 0),
        says(
            plus(
                REFERRED,
                "You name a possible rupture of the Achilles. Once a professional has cleared it, write cleared ="
                f' ["achilles_rupture"] with cleared_on. {_CALF_WORDS}',
            ),
            LEGS,
        ),
    ),
    Case(
        "A torn Achilles that a clinician has cleared is silent.",
        CLEARED("achilles_rupture") + injury("achilles_rupture", 0),
    ),
    Case(
        "Cleared without a date, a torn calf that hurts stays closed.",
        CLEARED("calf_tear_acute") + injury("calf_tear_acute", 4),
        says(
            plus(REFERRED, f"You name a fresh tear in the calf (pain 4 of 10).{DATE_IT} {_CALF_WORDS}"),
            LEGS,
        ),
    ),
    Case(
        "A torn calf that swells closes everything.",
        injury("calf_tear_acute", 4, signs("swelling")),
        says(
            plus(REFERRED, f"You name a fresh tear in the calf with swelling (pain 4 of 10). {_CALF_WORDS}"),
            _CALF_ALL,
        ),
    ),
    Case(
        "Swelling that a clinician has cleared, with the date, may stand.",
        CLEARED_ON("calf_strain", NOV_2) + injury("calf_strain", 2, signs("swelling")),
    ),
    Case(
        "A pop in the calf stands whatever was cleared.",
        CLEARED_ON("calf_strain", NOV_2) + injury("calf_strain", 2, signs("pop")),
        says(REFERRED, LEGS),
    ),
    Case(
        "A date would not lift a pop, so nobody is asked for one.",
        CLEARED("calf_strain") + injury("calf_strain", 2, signs("pop")),
        says(plus(REFERRED, f"You name a sudden pop at the calf (pain 2 of 10). {_CALF_WORDS}"), LEGS),
    ),
)
