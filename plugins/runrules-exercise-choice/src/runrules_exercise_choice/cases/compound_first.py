"""The edges of exercise-choice/compound-first."""

from runrules import Case

from .shared import ALL_DONE, PLANNED, exercises_in

_BIG = exercises_in(
    "sit-to-stand goblet-squat back-squat leg-press wall-sit single-leg-squat-box pistol-squat split-squat"
    " bulgarian-split-squat lunge reverse-lunge walking-lunge lateral-lunge step-up lateral-step-down deadlift"
    " romanian-deadlift single-leg-deadlift single-leg-bridge hip-thrust"
)

CASES = (
    Case(
        "Every squat, lunge and hinge that can be more than light comes first.",
        ALL_DONE,
        f"favour, legs, {_BIG}, points 0",
    ),
    Case("One session in the plan is enough to speak.", PLANNED, f"favour, legs, {_BIG}, points 0"),
)
