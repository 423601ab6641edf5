"""The edges of red-flags/bone."""

from runrules import Case

from ..examples import hurt, injury, signs
from .shared import BACK, CLEARED, CLEARED_ON, HEAVY_TOO, LEGS, NOV_2, REFERRED, UPPER, plus, says

_SEE_A_DOCTOR = "This can be a stress fracture. Stop running and see a doctor this week."

_REST_OPEN = "Upper body and core without impact stay open."

CASES = (
    Case(
        "One sore spot is enough, without any pain.",
        injury("mtss", 0, signs("pinpoint")),
        says(
            plus(REFERRED, f"You name one sore spot at the shin. {_SEE_A_DOCTOR} {_REST_OPEN}"),
            plus(
                LEGS,
                "You name one sore spot at the shin, so legs and jumps are closed until a professional has looked at"
                " it.",
            ),
        ),
    ),
    Case(
        "Pain on hopping, pain at night and pain that grows with each run count alone, at any site of the legs.",
        hurt("pfp", 1, signs("hurts_to_hop"))
        + hurt("itbs", 1, signs("night_pain"))
        + injury("hamstring_strain", 1, signs("worse_each_run")),
        says(
            plus(REFERRED, f"You name pain on hopping at the knee (pain 1 of 10). {_SEE_A_DOCTOR} {_REST_OPEN}"),
            plus(REFERRED, f"You name pain at night at the outer knee (pain 1 of 10). {_SEE_A_DOCTOR} {_REST_OPEN}"),
            plus(
                REFERRED,
                f"You name pain that grows with each run at the hamstring (pain 1 of 10). {_SEE_A_DOCTOR} {_REST_OPEN}",
            ),
            LEGS,
            LEGS,
            LEGS,
        ),
    ),
    Case("Swelling is no sign of the bone.", injury("pfp", 2, signs("swelling"))),
    Case(
        "Where a bone was hurt, the least pain counts.",
        injury("bsi_tibia", 1),
        says(
            plus(REFERRED, f"You name pain of 1 out of 10 at the shin. {_SEE_A_DOCTOR} {_REST_OPEN}"),
            LEGS,
        ),
    ),
    Case("A bone stress injury that does not hurt is for red-flags/bsi.", injury("bsi_tibia", 0)),
    Case(
        "Any sign at the site of a bone stress injury counts like pain.",
        injury("bsi_foot", 0, signs("swelling")),
        says(REFERRED, LEGS),
    ),
    Case(
        "No clearance lifts pain where a bone was hurt.",
        CLEARED_ON("bone_stress", NOV_2) + injury("bsi_tibia", 1),
        says(
            plus(
                REFERRED,
                f"You name pain of 1 out of 10 at the shin. {_SEE_A_DOCTOR}"
                f" Tell the clinician who cleared this injury. {_REST_OPEN}",
            ),
            LEGS,
        ),
    ),
    Case(
        "No clearance lifts a sign of the bone anywhere else.",
        CLEARED_ON("mtss", NOV_2) + injury("mtss", 0, signs("pinpoint")),
        says(
            plus(
                REFERRED,
                f"You name one sore spot at the shin. {_SEE_A_DOCTOR}"
                f" Tell the clinician who cleared this injury. {_REST_OPEN}",
            ),
            LEGS,
        ),
    ),
    Case(
        "Pain beside osteoporosis closes everything heavy too.",
        injury("osteoporosis", 1),
        says(
            plus(REFERRED, f"You name pain of 1 out of 10 at a bone. {_SEE_A_DOCTOR}"),
            plus(
                HEAVY_TOO,
                "You name pain of 1 out of 10 at a bone, so legs, jumps and everything heavy are closed until a"
                " professional has looked at it.",
            ),
        ),
    ),
    Case("Osteoporosis that does not hurt is not for this rule.", injury("osteoporosis", 0)),
    Case(
        "Slight pain beside osteoporosis is silent once a clinician has cleared it.",
        CLEARED("osteoporosis") + injury("osteoporosis", 1),
    ),
    Case(
        "Osteoporosis with one sore spot stays closed, cleared or not.",
        CLEARED_ON("osteoporosis", NOV_2) + injury("osteoporosis", 0, signs("pinpoint")),
        says(REFERRED, HEAVY_TOO),
    ),
    Case(
        "At the wrist one sore spot closes upper body.",
        injury("wrist", 2, signs("pinpoint")),
        says(
            plus(
                REFERRED,
                "You name one sore spot at the wrist (pain 2 of 10). Have a doctor look at it this week, and leave"
                " upper-body work until then.",
            ),
            plus(
                UPPER,
                "You name one sore spot at the wrist (pain 2 of 10), so upper body is closed until a professional has"
                " looked at it.",
            ),
        ),
    ),
    Case(
        "Pain at night in the shoulder closes upper body.",
        injury("shoulder", 2, signs("night_pain")),
        says(REFERRED, UPPER),
    ),
    Case("A shoulder that gets worse is for red-flags/persisting.", injury("shoulder", 2, signs("worse_each_run"))),
    Case(
        "At the low back pain at night closes core and loaded upper body as well.",
        injury("low_back", 2, signs("night_pain")),
        says(
            plus(REFERRED, f"You name pain at night at the low back (pain 2 of 10). {_SEE_A_DOCTOR}"),
            plus(
                BACK,
                "You name pain at night at the low back (pain 2 of 10), so legs, jumps, core and loaded upper body are"
                " closed until a professional has looked at it.",
            ),
        ),
    ),
)
