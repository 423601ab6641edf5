"""The edges of first-weeks/load-cap."""

from runrules import Case

from ..examples import week
from .shared import HEAVY, lifting_since, rules

_LEARN = (
    "Learn the movements first: weights you could lift ten times with {} to spare. Nothing heavy and no jumps in the"
    " first {} weeks."
).format

CASES = (
    Case(
        "After three weeks of lifting nothing is heavy, and two sets are enough.",
        week(before=lifting_since("2026-11-02")),
        f'veto, {HEAVY}, every day: "{_LEARN(3, 4)}"\n'
        'limit, everything, every day, sets 2, reserve 3: "2 sets of an exercise are enough for now."',
    ),
    Case("After four weeks of lifting it is silent.", week(before=lifting_since("2026-10-26"))),
    Case(
        "A more careful runner may have eight weeks of one set.",
        week(
            before=lifting_since("2026-10-05") + rules("load-cap", "cap_weeks = 8, sets_max = 1, reps_in_reserve = 4"),
        ),
        f'veto, {HEAVY}, every day: "{_LEARN(4, 8)}"\n'
        'limit, everything, every day, sets 1, reserve 4: "1 set of an exercise is enough for now."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=rules("load-cap", "cap_weeks = 1, sets_max = 0, reps_in_reserve = 1")),
        "refused: cap_weeks must be between 2 and 8 weeks, not 1; sets_max must be between 1 and 3, not 0; "
        "reps_in_reserve must be between 2 and 4, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=rules("load-cap", "cap_weeks = 9, sets_max = 4, reps_in_reserve = 5")),
        "refused: cap_weeks must be between 2 and 8 weeks, not 9; sets_max must be between 1 and 3, not 4; "
        "reps_in_reserve must be between 2 and 4, not 5",
    ),
)
