"""The edges of injury-prevention/pfp-hip-and-knee."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, person, rules
from .shared import REFERRED, TOLD, USED_TO_LEGS, WARNED, brought_in, plus, says

_CAREFUL = "caution, legs heavy, every day"

_THIGHS = brought_in("bodyweight-squat", points=", points 0")

_KNEE = "Keep hip and thigh work, but only as deep as stays comfortable, and trim the runs that hurt."

_DID_AS_MUCH = "Cutting load did as much as exercises in a trial of runners."

CASES = (
    Case(
        "Up to a pain of 3 hip and thigh work stays.",
        hurt("pfp", 3) + PLAIN_WEEK,
        says(
            plus(
                _CAREFUL,
                "With a sore knee go only as deep as stays comfortable, at first about 45 degrees of bend.",
            ),
            brought_in("glute-bridge", "side-leg-raise", points=", points 2"),
            _THIGHS,
            plus(TOLD, f"{_KNEE} {_DID_AS_MUCH}"),
        ),
    ),
    Case(
        "Above a pain of 3 the running comes first.",
        hurt("pfp", 4) + PLAIN_WEEK,
        says(
            _CAREFUL,
            plus(WARNED, "Knee pain of 4 out of 10 is above 3: ease the running and have it looked at."),
        ),
    ),
    Case("Pain of 5 is worth a warning.", hurt("pfp", 5) + PLAIN_WEEK, says(_CAREFUL, WARNED)),
    Case("Pain of 6 comes before any training.", hurt("pfp", 6) + PLAIN_WEEK, says(_CAREFUL, REFERRED)),
    Case(
        "A swollen knee comes before any training, whatever the pain.",
        hurt("pfp", 1, "swelling") + PLAIN_WEEK,
        says(
            _CAREFUL,
            plus(REFERRED, "A knee that swells or locks is more than this advice can judge: have it looked at first."),
        ),
    ),
    Case(
        "A sign of another entry for the same knee counts.",
        hurt("pfp", 3) + hurt("pfp", 1, "locking") + PLAIN_WEEK,
        says(_CAREFUL, REFERRED),
    ),
    Case(
        "With pain at night no exercise is named.",
        hurt("pfp", 2, "night_pain") + PLAIN_WEEK,
        _CAREFUL,
    ),
    Case(
        "With pain at night above 3 the knee comes before any training.",
        hurt("pfp", 4, "night_pain") + PLAIN_WEEK,
        says(_CAREFUL, plus(REFERRED, "Knee pain of 4 out of 10 is above 3: ease the running and have it looked at.")),
    ),
    Case(
        "From the fourth leg session on the bridge is on one leg.",
        USED_TO_LEGS + hurt("pfp", 2) + PLAIN_WEEK,
        says(_CAREFUL, brought_in("single-leg-bridge", "side-leg-raise", points=", points 2"), _THIGHS, TOLD),
    ),
    Case(
        "An outer hip that hurts too, without a step at hand, leaves the bridge alone.",
        hurt("gluteal_tendon", 2) + hurt("pfp", 2) + PLAIN_WEEK,
        says(_CAREFUL, brought_in("glute-bridge", points=", points 2"), _THIGHS, TOLD),
    ),
    Case(
        "With a step at hand there is a hip hike for such a hip.",
        person('equipment = ["step"]') + hurt("gluteal_tendon", 2) + hurt("pfp", 2) + PLAIN_WEEK,
        says(_CAREFUL, brought_in("glute-bridge", "hip-hike", points=", points 2"), _THIGHS, TOLD),
    ),
    Case(
        "Both numbers may be set.",
        hurt("pfp", 5) + PLAIN_WEEK + rules("pfp-hip-and-knee", "max_knee_flexion_start = 60, pain_ok_max = 5"),
        says(
            plus(
                _CAREFUL,
                "With a sore knee go only as deep as stays comfortable, at first about 60 degrees of bend.",
            ),
            brought_in("glute-bridge", "side-leg-raise", points=", points 2"),
            _THIGHS,
            TOLD,
        ),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("pfp-hip-and-knee", "max_knee_flexion_start = 29, pain_ok_max = 1"),
        "refused: max_knee_flexion_start must be between 30 and 90 degrees, not 29; pain_ok_max must be between 2 and 5"
        " on a scale of 0-10, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("pfp-hip-and-knee", "max_knee_flexion_start = 91, pain_ok_max = 6"),
        "refused: max_knee_flexion_start must be between 30 and 90 degrees, not 91; pain_ok_max must be between 2 and 5"
        " on a scale of 0-10, not 6",
    ),
)
