"""The edges of exercise-choice/achilles-insertion."""

from runrules import Case

from ..examples import lifter, sore
from .shared import plus, says

_NO_DROPS = "exclude, exercises eccentric-heel-drop"

_NO_DROPS_WORDS = "No heel drops below a step: stretching the tendon over the heel tends to irritate it."

_HOLD = ", instead isometric calf hold"

_RAISES = "cue, exercises calf-raise + single-leg-calf-raise + bent-knee-calf-raise"

CASES = (
    Case(
        "Heel drops go, and raises are done on the floor.",
        lifter(other=sore("achilles_insertional", 3)),
        says(plus(_NO_DROPS + _HOLD, f"{_NO_DROPS_WORDS} Instead: isometric calf hold."), _RAISES),
    ),
    Case(
        "From a pain of 4 on the raises wait too.",
        lifter(other=sore("achilles_insertional", 4)),
        _NO_DROPS + _HOLD,
    ),
    Case(
        "Above a pain of 5 nothing is named instead.",
        lifter(other=sore("achilles_insertional", 6)),
        plus(_NO_DROPS, _NO_DROPS_WORDS),
    ),
    Case("With a warning sign it is silent.", lifter(other=sore("achilles_insertional", 2, "limping"))),
    Case(
        "Once a clinician has cleared it, it is silent.",
        lifter('cleared = ["achilles_insertional"]', other=sore("achilles_insertional", 2)),
    ),
)
