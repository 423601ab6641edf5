"""The edges of exercise-choice/single-leg-share."""

from runrules import Case

from ..examples import rules
from .shared import ALL_DONE, exercises_in, plus

_ONE_LEG = exercises_in(
    "single-leg-squat-box pistol-squat split-squat bulgarian-split-squat lunge reverse-lunge walking-lunge"
    " lateral-lunge step-up lateral-step-down single-leg-deadlift single-leg-bridge single-leg-calf-raise"
    " bent-knee-calf-raise eccentric-heel-drop isometric-calf-hold"
)

_SHARE = (
    "{} your leg work on one leg suits running and shows side differences. Two-leg lifts are just as good for strength."
).format

CASES = (
    Case("Half is the default.", ALL_DONE, plus(f"favour, legs, {_ONE_LEG}, points 0", _SHARE("Half"))),
    Case(
        "A quarter may be enough.",
        ALL_DONE + rules("single-leg-share", "share = 0.25"),
        plus(f"favour, legs, {_ONE_LEG}, points 0", _SHARE("About 25 % of")),
    ),
    Case(
        "The share cannot be below 0.25.",
        ALL_DONE + rules("single-leg-share", "share = 0.24"),
        "refused: share must be between 0.25 and 0.75, not 0.24",
    ),
    Case(
        "The share cannot be above 0.75.",
        ALL_DONE + rules("single-leg-share", "share = 0.76"),
        "refused: share must be between 0.25 and 0.75, not 0.76",
    ),
)
