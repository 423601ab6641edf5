"""The edges of exercise-choice/knee-depth."""

from runrules import Case

from ..examples import lifter, rules, sore
from .shared import exercises_in, plus

_DEPTH = (
    "Go down only to about {} degrees of knee bend while your knee is sore (a right angle is 90), then deeper as it"
    " settles."
).format

CASES = (
    Case(
        "Squats, lunges and the leg press go down only half-way.",
        lifter(other=sore("pfp", 3)),
        plus(
            "cue, "
            + exercises_in(
                "bodyweight-squat sit-to-stand goblet-squat back-squat leg-press wall-sit single-leg-squat-box"
                " split-squat bulgarian-split-squat lunge reverse-lunge walking-lunge lateral-lunge step-up"
                " lateral-step-down"
            ),
            _DEPTH(45),
        ),
    ),
    Case(
        "From a pain of 4 on those that load it most have gone.",
        lifter(other=sore("pfp", 4)) + rules("knee-depth", "max_knee_flexion = 60"),
        plus(
            "cue, "
            + exercises_in(
                "bodyweight-squat sit-to-stand goblet-squat leg-press single-leg-squat-box split-squat reverse-lunge"
                " step-up lateral-step-down"
            ),
            _DEPTH(60),
        ),
    ),
    Case("With a warning sign it is silent.", lifter(other=sore("pfp", 2, "locking"))),
    Case("A knee that no longer hurts does not count.", lifter(other=sore("pfp", 0))),
    Case("A sore patellar tendon is not for this rule.", lifter(other=sore("patellar_tendon", 3))),
    Case(
        "The degrees cannot be fewer than 30.",
        lifter() + rules("knee-depth", "max_knee_flexion = 29"),
        "refused: max_knee_flexion must be between 30 and 90 degrees, not 29",
    ),
    Case(
        "The degrees cannot be more than 90.",
        lifter() + rules("knee-depth", "max_knee_flexion = 91"),
        "refused: max_knee_flexion must be between 30 and 90 degrees, not 91",
    ),
)
