"""The edges of exercise-choice/form-first."""

from runrules import Case

from ..examples import lifter
from .shared import NEW, exercises_in

_FORMED = exercises_in(
    "bodyweight-squat sit-to-stand goblet-squat back-squat leg-press single-leg-squat-box pistol-squat split-squat"
    " bulgarian-split-squat lunge reverse-lunge walking-lunge lateral-lunge step-up lateral-step-down hip-hinge-drill"
    " deadlift romanian-deadlift single-leg-deadlift glute-bridge single-leg-bridge hip-thrust"
)

CASES = (
    Case("It speaks in the twelfth week of lifting.", lifter(since="2026-09-01"), f"cue, {_FORMED}"),
    Case("After twelve weeks it is silent.", lifter(since="2026-08-31")),
    Case(
        "Where no strength is wished it is silent from the first.",
        lifter(since=NEW, other="\n[strength]\nsessions = 0\n"),
    ),
)
