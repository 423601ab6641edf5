"""The edges of injury-prevention/mtss-load-first."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, rules
from .shared import REFERRED, WARNED, plus, says

_NO_JUMPS = "veto, jumps, every day"

_EASE = (
    "Ease the running first, to about {} % of your usual; strength alone has not been shown to stop shin splints. One"
    " sore SPOT on the bone is different: stop and have it checked."
).format

_ONE_SPOT = "One sore spot on the bone, pain on hopping or at night: stop running and have it checked this week."

CASES = (
    Case("The least pain is enough.", hurt("mtss", 1) + PLAIN_WEEK, says(_NO_JUMPS, plus(WARNED, _EASE(70)))),
    Case(
        "Pain at night has to be looked at this week.",
        hurt("mtss", 1, "night_pain") + PLAIN_WEEK,
        says(_NO_JUMPS, plus(REFERRED, _ONE_SPOT)),
    ),
    Case("Swelling is no sign of the bone.", hurt("mtss", 1, "swelling") + PLAIN_WEEK, says(_NO_JUMPS, WARNED)),
    Case(
        "A sign counts beside a second entry without one.",
        hurt("mtss", 1, "pinpoint") + hurt("mtss", 3) + PLAIN_WEEK,
        says(_NO_JUMPS, REFERRED),
    ),
    Case("Another site is not for this rule.", hurt("pfp", 3) + PLAIN_WEEK),
    Case(
        "How far to ease the running may be set.",
        hurt("mtss", 1) + PLAIN_WEEK + rules("mtss-load-first", "run_volume_factor = 0.5"),
        says(_NO_JUMPS, plus(WARNED, _EASE(50))),
    ),
    Case(
        "The factor cannot be below 0.4.",
        PLAIN_WEEK + rules("mtss-load-first", "run_volume_factor = 0.39"),
        "refused: run_volume_factor must be between 0.4 and 0.9, not 0.39",
    ),
    Case(
        "The factor cannot be above 0.9.",
        PLAIN_WEEK + rules("mtss-load-first", "run_volume_factor = 0.91"),
        "refused: run_volume_factor must be between 0.4 and 0.9, not 0.91",
    ),
)
