"""The edges of exercise-choice/equipment-filter."""

from runrules import Case

from ..examples import lifter, sore
from .shared import exercises_in, plus

_NO_KIT_SAID = ""

_WITHOUT_A_BAND = 'equipment = ["gym", "chair", "bar", "towel", "slider", "partner", "anchor", "stick", "rope"]'

_BANDLESS = f"exclude, {exercises_in('band-foot-pull lateral-band-walk')}"

_FOR_BAND = "tibialis raise against wall or side-lying leg raise"

_BARE = exercises_in(
    "sit-to-stand goblet-squat back-squat leg-press wall-sit single-leg-squat-box bulgarian-split-squat step-up"
    " lateral-step-down deadlift romanian-deadlift hip-thrust nordic-hamstring slider-curl eccentric-heel-drop"
    " towel-heel-raise toe-curl band-foot-pull tibialis-raise lateral-band-walk hip-hike copenhagen-plank pallof-press"
    " suitcase-carry incline-push-up pull-up single-arm-cable-row single-arm-cable-press dumbbell-row overhead-press"
    " biceps-curl chest-press rope-skipping box-jump drop-jump"
)

_FOR_BARE = "bodyweight squat, split squat or hip hinge drill"

CASES = (
    Case(
        "Without a band two exercises are left out.",
        lifter(kit=_WITHOUT_A_BAND),
        plus(
            f"{_BANDLESS}, instead {_FOR_BAND}",
            f"2 of 71 exercises need kit you have not named. Without it: {_FOR_BAND}.",
        ),
    ),
    Case(
        "With a bone stress injury nothing is named instead.",
        lifter(kit=_WITHOUT_A_BAND, other=sore("bsi_tibia", 1)),
        plus(_BANDLESS, "2 of 71 exercises need kit you have not named."),
    ),
    Case(
        "Where nothing is said, nothing is taken for granted.",
        lifter(kit=_NO_KIT_SAID),
        plus(
            f"exclude, {_BARE}, instead {_FOR_BARE}",
            "You have not said what you have to train with, so 35 of 71 exercises are left out; name your kit to open"
            f" more. Without it: {_FOR_BARE}.",
        ),
    ),
    Case(
        "Who says that there is none hears the same in other words.",
        lifter(kit='equipment = ["none"]'),
        plus(
            f"exclude, {_BARE}, instead {_FOR_BARE}",
            f"35 of 71 exercises need kit you have not named. Without it: {_FOR_BARE}.",
        ),
    ),
    Case(
        "It speaks where no strength is wished as well: what is left out stays out.",
        lifter(kit=_WITHOUT_A_BAND, other="\n[strength]\nsessions = 0\n"),
        f"{_BANDLESS}, instead {_FOR_BAND}",
    ),
)
