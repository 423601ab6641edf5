"""The edges of dose/heavy-when-ready."""

from runrules import Case

from .shared import NO_WEIGHT, NONE, PEAK, RACE_WEEK, RECOVERY, TAPER, hurts, lifter, profile, race, rules, strength

_SETS = 'limit, legs heavy, every day, sets 3: "Three sets of a heavy leg exercise are enough."'

_READY = f"{_SETS}\nprefer, legs heavy, every day, points 1"

CASES = (
    Case("Six weeks and six leg sessions are the groundwork.", profile(lifter()), _READY),
    Case("Five leg sessions are too few.", profile(lifter(legs=5))),
    Case("A day less than six weeks is too short.", profile(lifter(since="2026-10-13"))),
    Case("For health alone nothing has to be heavy.", profile(lifter(), strength('goal = "health"'))),
    Case("Under 18 it is silent.", profile(lifter("age = 17"))),
    Case("From 18 on it speaks.", profile(lifter("age = 18")), _READY),
    Case("In the peak it speaks.", profile(lifter(), race(PEAK)), _READY),
    Case("In the taper it is silent.", profile(lifter(), race(TAPER))),
    Case("In race week it is silent.", profile(lifter(), race(RACE_WEEK))),
    Case("After the race it is silent.", profile(lifter(), race(RECOVERY))),
    Case("Without a weight nothing is heavy.", profile(lifter(NO_WEIGHT))),
    Case("A loaded backpack is a weight.", profile(lifter('equipment = ["backpack"]')), _READY),
    Case("A knee that hurts 3 of 10 is no reason against it.", profile(lifter(), hurts("pfp", 3)), _READY),
    Case("A knee that hurts 4 of 10 is a reason.", profile(lifter(), hurts("pfp", 4))),
    Case("A knee with a sign is a reason at any pain.", profile(lifter(), hurts("pfp", 1, 'signs = ["swelling"]'))),
    Case("A back that hurts 4 of 10 is a reason, too.", profile(lifter(), hurts("low_back", 4))),
    Case("A shoulder that hurts is no reason against it.", profile(lifter(), hurts("shoulder", 6)), _READY),
    Case(
        "A pain that a clinician has cleared is no reason against it.",
        profile(lifter('cleared = ["pfp"]'), hurts("pfp", 4)),
        _READY,
    ),
    Case("Where no strength is wished only the sets are limited.", profile(lifter(), NONE), _SETS),
    Case(
        "It may be set to two sets, after four weeks.",
        profile(lifter(legs=4, since="2026-10-26"), rules("heavy-when-ready", "ready_weeks = 4, sets = 2")),
        'limit, legs heavy, every day, sets 2: "Two sets of a heavy leg exercise are enough."\n'
        "prefer, legs heavy, every day, points 1",
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("heavy-when-ready", "ready_weeks = 3, load_pct_1rm = 79, reps = 2, sets = 1, rest_s = 119")),
        "refused: ready_weeks must be between 4 and 12 weeks, not 3; load_pct_1rm must be between 80 and 92 %, not 79; "
        "reps must be between 3 and 6, not 2; sets must be between 2 and 5, not 1; "
        "rest_s must be between 120 and 300 s, not 119",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("heavy-when-ready", "ready_weeks = 13, load_pct_1rm = 93, reps = 7, sets = 6, rest_s = 301")),
        "refused: ready_weeks must be between 4 and 12 weeks, not 13; load_pct_1rm must be between 80 and 92 %, not 93;"
        " reps must be between 3 and 6, not 7; sets must be between 2 and 5, not 6; "
        "rest_s must be between 120 and 300 s, not 301",
    ),
)
