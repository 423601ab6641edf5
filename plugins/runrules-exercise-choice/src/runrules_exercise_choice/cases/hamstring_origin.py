"""The edges of exercise-choice/hamstring-origin."""

from runrules import Case

from ..examples import lifter, rules, sore
from .shared import exercises_in, plus, says

_BENDS_80 = "deadlift back-squat leg-press pistol-squat bulgarian-split-squat lateral-lunge"

_BENDS_60 = (
    "deadlift romanian-deadlift single-leg-deadlift back-squat leg-press pistol-squat bulgarian-split-squat"
    " lateral-lunge lunge walking-lunge"
)

_SHALLOW = (
    "bodyweight-squat sit-to-stand goblet-squat wall-sit single-leg-squat-box split-squat reverse-lunge step-up"
    " lateral-step-down hip-hinge-drill"
)

_FOR_BENDS = "glute bridge, single-leg balance or wall sit"

_NO_LOAD = "Bridges before deadlifts and deep lunges: no load past {} degrees of hip bend at first.".format

_NO_FURTHER = "Bend the hips no further than about {} degrees while your sit bone hurts.".format

_STEADY_ONES = exercises_in("sit-to-stand wall-sit single-leg-squat-box step-up lateral-step-down")

CASES = (
    Case(
        "What bends the hip past 60 degrees goes, the rest is done with care.",
        lifter(other=sore("pht", 3)),
        says(
            plus(f"exclude, {exercises_in(_BENDS_60)}, instead {_FOR_BENDS}", f"{_NO_LOAD(60)} For now: {_FOR_BENDS}."),
            plus(f"cue, {exercises_in(_SHALLOW)}", _NO_FURTHER(60)),
        ),
    ),
    Case(
        "At 80 degrees lunges and Romanian deadlifts, which bend it that far, stay.",
        lifter(other=sore("pht", 3)) + rules("hamstring-origin", "max_hip_flexion = 80"),
        says(
            plus(
                f"exclude, {exercises_in(_BENDS_80)}, instead glute bridge, wall sit or single-leg squat to box",
                f"{_NO_LOAD(80)} For now: glute bridge, wall sit or single-leg squat to box.",
            ),
            plus(
                "cue, "
                + exercises_in(
                    "bodyweight-squat sit-to-stand goblet-squat wall-sit single-leg-squat-box split-squat lunge"
                    " reverse-lunge walking-lunge step-up lateral-step-down hip-hinge-drill romanian-deadlift"
                    " single-leg-deadlift"
                ),
                _NO_FURTHER(80),
            ),
        ),
    ),
    Case(
        "At 79 degrees they go.",
        lifter(other=sore("pht", 3)) + rules("hamstring-origin", "max_hip_flexion = 79"),
        says(f"exclude, {exercises_in(_BENDS_60)}, instead {_FOR_BENDS}", f"cue, {exercises_in(_SHALLOW)}"),
    ),
    Case(
        "Above a pain of 5 nothing is named instead.",
        lifter(other=sore("pht", 6)),
        says(plus(f"exclude, {exercises_in(_BENDS_60)}", _NO_LOAD(60)), f"cue, {_STEADY_ONES}"),
    ),
    Case("With a warning sign it is silent.", lifter(other=sore("pht", 2, "limping"))),
    Case("A sit bone that no longer hurts does not count.", lifter(other=sore("pht", 0))),
    Case(
        "The degrees cannot be fewer than 45.",
        lifter() + rules("hamstring-origin", "max_hip_flexion = 44"),
        "refused: max_hip_flexion must be between 45 and 90 degrees, not 44",
    ),
    Case(
        "The degrees cannot be more than 90.",
        lifter() + rules("hamstring-origin", "max_hip_flexion = 91"),
        "refused: max_hip_flexion must be between 45 and 90 degrees, not 91",
    ),
)
