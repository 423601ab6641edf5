"""The edges of red-flags/joint-swelling."""

from runrules import Case

from ..examples import hurt, injury, signs
from .shared import CLEARED, CLEARED_ON, DATE_IT, LEGS, NOV_2, REFERRED, UPPER, plus, says

_LIMPS = "You name limping at the outer knee (pain 2 of 10)."

CASES = (
    Case("A swollen knee closes legs and jumps.", injury("pfp", 2, signs("swelling")), says(REFERRED, LEGS)),
    Case("A pop in the ankle closes legs and jumps.", injury("ankle_sprain", 0, signs("pop")), says(REFERRED, LEGS)),
    Case(
        "Shin and calf are for red-flags/calf-pop, unless something locks.",
        hurt("mtss", 2, signs("swelling")) + injury("calf_strain", 2, signs("locking")),
        says(REFERRED, LEGS),
    ),
    Case("A bone stress injury is for red-flags/bone.", injury("bsi_foot", 2, signs("swelling"))),
    Case("A torn Achilles is for red-flags/calf-pop.", injury("achilles_rupture", 2)),
    Case(
        "A swollen or locking knee counts by its name.",
        injury("knee_swelling", 0),
        says(
            plus(
                REFERRED,
                "You name a swollen or locking knee. Once a professional has cleared it, write cleared ="
                ' ["knee_swelling"] with cleared_on. A swollen or locking joint needs a professional before any leg'
                " work.",
            ),
            LEGS,
        ),
    ),
    Case(
        "A swollen or locking knee that a clinician has cleared is silent.",
        CLEARED("knee_swelling") + injury("knee_swelling", 0),
    ),
    Case(
        "Swelling that a clinician has cleared, with the date, may stand.",
        CLEARED_ON("pfp", NOV_2) + injury("pfp", 2, signs("swelling")),
    ),
    Case(
        "Swelling that was cleared without a date may not.",
        CLEARED("pfp") + injury("pfp", 2, signs("swelling")),
        says(
            plus(
                REFERRED,
                f"You name swelling at the knee (pain 2 of 10).{DATE_IT} A swollen or locking joint needs a"
                " professional before any leg work.",
            ),
            LEGS,
        ),
    ),
    Case(
        "Swelling that was cleared 90 days ago may stand, though nobody says how long it has been there.",
        CLEARED_ON("pfp", "2026-08-25") + injury("pfp", 2, signs("swelling")),
    ),
    Case(
        "Swelling that was cleared longer ago may not.",
        CLEARED_ON("pfp", "2026-08-24") + injury("pfp", 2, signs("swelling")),
        says(REFERRED, LEGS),
    ),
    Case(
        "Swelling that was there when it was cleared may stand.",
        CLEARED_ON("pfp", "2026-08-24") + injury("pfp", 2, signs("swelling"), "days = 100"),
    ),
    Case(
        "A pop in the knee stands whatever was cleared.",
        CLEARED_ON("pfp", NOV_2) + injury("pfp", 2, signs("pop")),
        says(REFERRED, LEGS),
    ),
    Case(
        "A locking shoulder closes upper body.",
        injury("shoulder", 2, signs("locking")),
        says(
            plus(
                REFERRED,
                "You name locking at the shoulder (pain 2 of 10). A joint like this needs a professional before any"
                " upper-body work.",
            ),
            UPPER,
        ),
    ),
    Case(
        "A locking shoulder is cleared like a knee.",
        CLEARED_ON("shoulder", NOV_2) + injury("shoulder", 2, signs("locking")),
    ),
    Case(
        "A pop in the shoulder stands whatever was cleared.",
        CLEARED_ON("shoulder", NOV_2) + injury("shoulder", 2, signs("pop")),
        says(REFERRED, UPPER),
    ),
    Case("A sore shoulder without a sign goes by the scale of pain.", injury("shoulder", 2)),
    Case(
        "It refers limping, which red-flags/persisting closes.",
        injury("itbs", 2, signs("limping")),
        plus(REFERRED, f"{_LIMPS} That needs checking: leave what loads it until a professional has looked."),
    ),
    Case(
        "Limping with a swollen joint is referred once.",
        injury("itbs", 2, signs("limping", "swelling")),
        says(REFERRED, LEGS),
    ),
    Case("Limping with one sore spot is referred by red-flags/bone.", injury("itbs", 2, signs("limping", "pinpoint"))),
)
