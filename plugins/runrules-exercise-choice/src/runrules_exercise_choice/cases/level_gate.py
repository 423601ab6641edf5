"""The edges of exercise-choice/level-gate."""

from runrules import Case

from ..examples import EXPERIENCED, lifter, sore
from .shared import exercises_in, plus, race

_HARD = "back-squat pistol-squat nordic-hamstring copenhagen-plank drop-jump bounding single-leg-hop"

_NOT_EASY = (
    "back-squat single-leg-squat-box pistol-squat bulgarian-split-squat walking-lunge lateral-lunge lateral-step-down"
    " deadlift romanian-deadlift single-leg-deadlift hip-thrust nordic-hamstring slider-curl eccentric-heel-drop"
    " hip-hike copenhagen-plank pull-up overhead-press pogo-hops jump-squat box-jump drop-jump bounding single-leg-hop"
)

_FOR_HARD = "goblet squat, single-leg squat to box or hamstring slider curl"

_FOR_NOT_EASY = "goblet squat, split squat or reverse lunge"

_HARD_OUT = f"exclude, {exercises_in(_HARD)}, instead {_FOR_HARD}"

_NOT_EASY_OUT = f"exclude, {exercises_in(_NOT_EASY)}, instead {_FOR_NOT_EASY}"

_TWO_LEGS = (
    f"favour, legs, {exercises_in('bodyweight-squat sit-to-stand goblet-squat leg-press glute-bridge calf-raise')}"
)

_USED = "leg_sessions = 3"

_WEEK_26 = "2026-05-25"

CASES = (
    Case(
        "Until six weeks of lifting are over all but the easiest is left out.",
        lifter(_USED, since="2026-10-13"),
        plus(
            _NOT_EASY_OUT,
            f"In the first 6 weeks of lifting the easier versions come first: {_FOR_NOT_EASY}. The hard ones come"
            " later.",
        ),
    ),
    Case(
        "After six weeks only the hardest is.",
        lifter(_USED, since="2026-10-12"),
        plus(
            _HARD_OUT,
            f"In the first 26 weeks of lifting the easier versions come first: {_FOR_HARD}. The hard ones come later.",
        ),
    ),
    Case("A day before 26 weeks are over the hardest is still left out.", lifter(_USED, since="2026-05-26"), _HARD_OUT),
    Case("After 26 weeks nothing is left out.", lifter(_USED, since=_WEEK_26)),
    Case(
        "At 17 the hardest waits.",
        lifter(_USED, age=17),
        plus(_HARD_OUT, f"Under 18 the hardest exercises stay out. Instead: {_FOR_HARD}. The hard ones come later."),
    ),
    Case("At 18 the hardest is open.", lifter(_USED, age=18)),
    Case("At 59 the hardest is open.", lifter(_USED, age=59)),
    Case(
        "From 60 on the hardest stays out.",
        lifter(_USED, age=60),
        plus(_HARD_OUT, f"From 60 on the hardest exercises stay out. Instead: {_FOR_HARD}."),
    ),
    Case(
        "Where no age is said the weeks of lifting decide.",
        "[athlete]\nstrength_since = 2026-01-05\nleg_sessions = 3\n" + EXPERIENCED.partition("2026-01-05\n")[2],
    ),
    Case(
        "Within four weeks of an A race the 26th week opens nothing.",
        lifter(_USED, since=_WEEK_26, other=race("2026-12-20")),
        plus(
            _HARD_OUT,
            f"In the last four weeks before your race nothing harder comes in. Instead: {_FOR_HARD}. The hard ones come"
            " later.",
        ),
    ),
    Case(
        "A day before those four weeks the 26th week opens the hardest.",
        lifter(_USED, since=_WEEK_26, other=race("2026-12-21")),
    ),
    Case("A B race holds nothing back.", lifter(_USED, since=_WEEK_26, other=race("2026-12-20", "B"))),
    Case("A race that is over holds nothing back.", lifter(_USED, since=_WEEK_26, other=race("2026-11-22"))),
    Case(
        "What was open before those four weeks stays open.",
        lifter(_USED, since="2026-05-18", other=race("2026-12-20")),
    ),
    Case(
        "In the race's own week it is the level of four weeks ago.",
        lifter(_USED, since="2026-05-04", other=race("2026-11-28")),
        _HARD_OUT,
    ),
    Case(
        "In the third leg session two legs come before one.",
        lifter("leg_sessions = 2"),
        _TWO_LEGS,
    ),
    Case("From the fourth leg session on neither does.", lifter(_USED)),
    Case(
        "With a bone stress injury nothing is named instead.",
        lifter(_USED, since="2026-10-12", other=sore("bsi_tibia", 1)),
        plus(
            f"exclude, {exercises_in(_HARD)}",
            "In the first 26 weeks of lifting the easier versions come first. The hard ones come later.",
        ),
    ),
    Case(
        "With a sore sit bone what is named instead bends the hip little.",
        lifter(_USED, since="2026-10-13", other=sore("pht", 2)),
        f"exclude, {exercises_in(_NOT_EASY)}, instead wall sit, step-up or sit-to-stand from chair",
    ),
)
