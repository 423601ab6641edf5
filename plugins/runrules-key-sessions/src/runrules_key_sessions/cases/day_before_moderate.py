"""The edges of key-sessions/day-before-moderate."""

from runrules import Case

from ..examples import KEY_ON_MONDAY, RACE, TEMPO, week
from .shared import GUARD_48, THREE_DONE, TWO_DONE, WED_TEMPO, free, with_set

TUE_CAUTION = "caution, legs moderate, tue, guards 2026-11-25"

CASES = (
    Case(
        "Before a tempo run it warns, and leaves two sets.",
        TEMPO,
        f'{TUE_CAUTION}: "Wednesday brings a tempo run: keep legs moderate the day before, 2 sets, 4 repetitions in'
        ' reserve. Better still, move them."\n'
        'limit, legs moderate, tue, sets 2: "Before a key run at most 2 sets of a leg exercise."',
    ),
    Case(
        "A runner may set one set instead of two.",
        week(WED_TEMPO, before=with_set("day-before-moderate", "max_sets_per_exercise = 1")),
        f'{TUE_CAUTION}: "Wednesday brings a tempo run: keep legs moderate the day before, 1 set, 4 repetitions in'
        ' reserve. Better still, move them."\n'
        'limit, legs moderate, tue, sets 1: "Before a key run at most 1 set of a leg exercise."',
    ),
    Case(
        "With policy = veto moderate and heavy legs are closed.",
        week(WED_TEMPO, before=with_set("day-before-moderate", 'policy = "veto"')),
        "veto, legs moderate/heavy, tue, guards 2026-11-25:"
        ' "Wednesday brings a tempo run, and you chose to keep loaded legs off the evening before."',
    ),
    Case("With two leg sessions done it is silent: the eve is closed.", week(WED_TEMPO, before=TWO_DONE)),
    Case(
        "With three leg sessions done it speaks.",
        week(WED_TEMPO, before=THREE_DONE),
        f"{TUE_CAUTION}\nlimit, legs moderate, tue, sets 2",
    ),
    Case("Before a race it is silent.", RACE),
    Case(
        "With a tempo and a long run, the eve of the tempo run is the better one.",
        free(wed='"tempo 45min"', sat='"long 90min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2\n"
        "prefer, legs moderate, fri, points -2",
    ),
    Case(
        "With a tempo and a race-pace run, the eve of the tempo run is the better one.",
        free(wed='"tempo 45min"', sat='"race-pace 40min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2\n"
        "prefer, legs moderate, fri, points -2",
    ),
    Case(
        "With a tempo run and a race, the eve of the tempo run is the better one.",
        free(wed='"tempo 45min"', sat='"race 10k B"'),
        f"{TUE_CAUTION}\nlimit, legs moderate, tue, sets 2\nprefer, legs moderate, fri, points -2",
    ),
    Case(
        "The eves of a tempo run and of hill repeats are equally good.",
        free(wed='"tempo 45min"', sat='"hills 50min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2",
    ),
    Case(
        "With a long run alone, no eve is better than another.",
        free(sat='"long 90min"'),
        "caution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, fri, sets 2",
    ),
    Case(
        "With a key run on every Monday it speaks of this Sunday.",
        KEY_ON_MONDAY,
        "caution, legs moderate, sun, guards 2026-11-30\nlimit, legs moderate, sun, sets 2",
    ),
    Case(
        "It speaks of the eve only, also where two days are guarded.",
        week('tue = "tempo 45min"', before=GUARD_48),
        "caution, legs moderate, mon, guards 2026-11-24\nlimit, legs moderate, mon, sets 2",
    ),
    Case(
        "No sets at all, or two repetitions in reserve, cannot be set.",
        week(before=with_set("day-before-moderate", "max_sets_per_exercise = 0, reps_in_reserve = 2")),
        "refused: max_sets_per_exercise must be between 1 and 3, not 0; reps_in_reserve must be between 3 and 5, not 2",
    ),
    Case(
        "Four sets, or six repetitions in reserve, cannot be set.",
        week(before=with_set("day-before-moderate", "max_sets_per_exercise = 4, reps_in_reserve = 6")),
        "refused: max_sets_per_exercise must be between 1 and 3, not 4; reps_in_reserve must be between 3 and 5, not 6",
    ),
)
