"""The edges of exercise-choice/heavy-bilateral."""

from runrules import Case

from ..examples import EXPERIENCED, lifter
from .shared import exercises_in

_LOADED = "back-squat leg-press deadlift romanian-deadlift hip-thrust"

CASES = (
    Case(
        "Beside a barbell a weight held in front is no heavy lift.",
        lifter(kit='equipment = ["barbell"]'),
        f"favour, legs heavy, {exercises_in(_LOADED)}, points 2",
    ),
    Case(
        "With a kettlebell alone a weight held in front is a heavy lift.",
        lifter(kit='equipment = ["kettlebell"]'),
        f"favour, legs heavy, {exercises_in('goblet-squat ' + _LOADED)}, points 2",
    ),
    Case(
        "Where nothing is said of kit it is one too.",
        EXPERIENCED,
        f"favour, legs heavy, {exercises_in('goblet-squat ' + _LOADED)}, points 2",
    ),
)
