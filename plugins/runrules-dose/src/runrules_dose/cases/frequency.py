"""The edges of dose/frequency."""

from runrules import Case

from .shared import (
    BUILD,
    FREE,
    NO_WEIGHT,
    NONE,
    ONE,
    PEAK,
    RACE_WEEK,
    RECOVERY,
    TAPER,
    hurts,
    joined,
    lifter,
    lifts,
    profile,
    race,
    rules,
    state,
    strength,
)

_LEGS = "propose, legs moderate, core moderate, minutes 30, rank 2, name legs"

_SECOND = (
    "propose, legs moderate, upper moderate, core moderate, minutes 30, rank 3, name second,"
    " instead upper moderate, core moderate"
)

_THIRD = "propose, upper moderate, core moderate, minutes 30, rank 4, name third"

_FOURTH = "propose, upper light, core light, minutes 30, rank 5, name fourth"

_LEGS_FIRST = "prefer, legs moderate, every day, points 2"

_NO_JUMPS = "prefer, jumps, every day, points -1"

_HEAVY = "propose, legs heavy, core heavy, minutes 40, rank 2, name legs"

_HEAVY_OR_JUMPS = f"{_HEAVY}, instead legs heavy, core heavy, jumps heavy\n{_NO_JUMPS}"

_LEGS_OR_JUMPS = f"{_LEGS}, instead legs moderate, core moderate, jumps moderate\n{_NO_JUMPS}"

_TWO = joined(_LEGS, _SECOND, _LEGS_FIRST)

_FOUR = (
    'notice, every day, level warning: "Four strength sessions in one week of running is too much too soon. Two are'
    ' enough, three are plenty, and only two or three of them with legs."'
)

_HOPS_BEFORE = (
    'today = 2026-11-23\n\n[[weeks]]\nstarts = 2026-11-16\ntue = "strength legs+{} moderate 30min done"\n'
).format

CASES = (
    Case("Without any word two sessions are asked for, legs first.", FREE, _TWO),
    Case("For a runner who wants one session it asks for legs and core.", profile(ONE), _LEGS),
    Case("The third session is upper body and core.", profile(strength("sessions = 3")), joined(_TWO, _THIRD)),
    Case(
        "Four wished sessions are one too many, which is said.",
        profile(strength("sessions = 4")),
        joined(_FOUR, _TWO, _THIRD),
    ),
    Case(
        "Set to four at most it asks for a light fourth.",
        profile(strength("sessions = 4"), rules("frequency", "sessions_max = 4")),
        joined(_TWO, _THIRD, _FOURTH),
    ),
    Case(
        "Four planned sessions are too many as well.",
        profile(week=lifts(mon="legs", tue="upper", thu="core", sat="upper")),
        _FOUR,
    ),
    Case("Three planned sessions leave nothing to ask for.", profile(week=lifts(mon="legs", tue="upper", thu="core"))),
    Case("Where none is wished and one is planned it asks for nothing.", profile(NONE, week=lifts(mon="core"))),
    Case(
        "Beside a planned session with legs it asks for the second.",
        profile(week=lifts(mon="legs")),
        joined(_SECOND, _LEGS_FIRST),
    ),
    Case(
        "Planned jumps count as a session with legs.",
        profile(week=lifts(mon="jumps light")),
        joined(_SECOND, _LEGS_FIRST),
    ),
    Case(
        "Beside a planned session without legs it asks for the one with legs.",
        profile(week=lifts(mon="upper+core")),
        _LEGS,
    ),
    Case("In the build it asks for one.", profile(race(BUILD)), _LEGS),
    Case("In the peak it asks for one.", profile(race(PEAK)), _LEGS),
    Case("From 60 on it asks for two in the build.", profile("[athlete]\nage = 60\n", race(BUILD)), _TWO),
    Case("At 59 it asks for one in the build.", profile("[athlete]\nage = 59\n", race(BUILD)), _LEGS),
    Case("At 17 it asks for two in the peak.", profile("[athlete]\nage = 17\n", race(PEAK)), _TWO),
    Case("At 18 it asks for one in the peak.", profile("[athlete]\nage = 18\n", race(PEAK)), _LEGS),
    Case(
        "In the taper it asks for one of 25 minutes.",
        profile(race(TAPER)),
        f'{_LEGS.replace("30", "25")}: "In the taper one session a week is enough."',
    ),
    Case(
        "In the taper a session is as long as the runner says.",
        profile(race(TAPER), strength("minutes = 40")),
        _LEGS.replace("30", "40"),
    ),
    Case(
        "Of three sessions in the taper two are without legs.",
        profile(race(TAPER), strength("sessions = 3")),
        joined(
            _LEGS.replace("30", "25"),
            "propose, upper moderate, core moderate, minutes 25, rank 3, name second",
            "propose, upper light, core light, minutes 25, rank 4, name third",
        ),
    ),
    Case(
        "A runner who is used to heavy legs keeps them in the taper.",
        profile(lifter(), race(TAPER)),
        _HEAVY.replace("40", "25"),
    ),
    Case(
        "After two heavy sessions nobody is used to them, so the taper has none.",
        profile(lifter(heavy=2), race(TAPER)),
        _LEGS.replace("30", "25"),
    ),
    Case(
        "In race week it asks for one light one that may be left out.",
        profile(race(RACE_WEEK)),
        "propose, legs light, core light, minutes 20, rank 5, name legs: "
        '"In race week a short light session is plenty, and none is fine."',
    ),
    Case(
        "In race week it is no longer than the runner says.",
        profile(race(RACE_WEEK), strength("minutes = 15")),
        "propose, legs light, core light, minutes 15, rank 5, name legs",
    ),
    Case(
        "After the race it asks for one light one without legs.",
        profile(race(RECOVERY)),
        "propose, upper light, core light, minutes 20, rank 3, name second: "
        '"After a race one short, light session of upper body and core is enough."',
    ),
    Case(
        "A runner who is ready for heavy legs is asked for them; jumps wait while they are new.",
        profile(lifter(heavy=2), ONE),
        _HEAVY,
    ),
    Case("After three heavy sessions jumps may join in.", profile(lifter(), ONE), _HEAVY_OR_JUMPS),
    Case(
        "The second session beside heavy legs is moderate.",
        profile(lifter()),
        joined(_HEAVY_OR_JUMPS, _SECOND, _LEGS_FIRST),
    ),
    Case(
        "Beside planned legs there is nothing for jumps to join.",
        profile(lifter(), week=lifts(mon="legs")),
        joined(_SECOND, _LEGS_FIRST),
    ),
    Case("Where all is planned it is silent about jumps, too.", profile(lifter(), week=lifts(mon="legs", thu="upper"))),
    Case("Without a weight jumps may join moderate legs.", profile(lifter(NO_WEIGHT), ONE), _LEGS_OR_JUMPS),
    Case("Jumps join no legs before the sixth leg session.", profile(lifter(NO_WEIGHT, legs=5), ONE), _LEGS),
    Case(
        "Jumps join no legs before six weeks of strength.",
        profile(lifter(NO_WEIGHT, since="2026-10-13"), ONE),
        _LEGS,
    ),
    Case(
        "Jumps join no legs of a runner who trains for health.",
        profile(lifter(), strength("sessions = 1", 'goal = "health"')),
        _LEGS,
    ),
    Case("In the build jumps may join in.", profile(lifter(), race(BUILD)), _HEAVY_OR_JUMPS),
    Case("In the peak jumps join no legs.", profile(lifter(), race(PEAK)), _HEAVY),
    Case("Under 18 legs are not heavy, and jumps join none.", profile(lifter("age = 17"), ONE), _LEGS),
    Case("From 18 on legs may be heavy, and jumps may join in.", profile(lifter("age = 18"), ONE), _HEAVY_OR_JUMPS),
    Case("At 59 jumps may join in.", profile(lifter("age = 59"), ONE), _HEAVY_OR_JUMPS),
    Case("From 60 on jumps do not join in by themselves.", profile(lifter("age = 60"), ONE), _HEAVY),
    Case(
        "From 60 on they may where the weeks before held some.",
        profile(_HOPS_BEFORE("jumps"), lifter("age = 60"), ONE),
        _HEAVY_OR_JUMPS,
    ),
    Case(
        "Other strength in the weeks before brings no jumps.",
        profile(_HOPS_BEFORE("upper"), lifter("age = 60"), ONE),
        _HEAVY,
    ),
    Case("At a soreness of 4 in 10 jumps join no legs.", profile(lifter(), state("soreness = 4"), ONE), _HEAVY),
    Case("At a soreness of 3 in 10 they may.", profile(lifter(), state("soreness = 3"), ONE), _HEAVY_OR_JUMPS),
    Case("With a warning sign jumps join no legs.", profile(lifter(), state('signs = ["numbness"]'), ONE), _HEAVY),
    Case("With a fever jumps join no legs.", profile(lifter(), state("fever = true"), ONE), _HEAVY),
    Case("With a heart condition jumps join no legs.", profile(lifter('conditions = ["heart"]'), ONE), _HEAVY),
    Case(
        "With a heart condition that is cleared they may.",
        profile(lifter('conditions = ["heart"]', 'cleared = ["heart"]'), ONE),
        _HEAVY_OR_JUMPS,
    ),
    Case("While something hurts jumps join no legs.", profile(lifter(), hurts("plantar", 1), ONE), _HEAVY),
    Case(
        "A wish for ninety minutes is cut to an hour.",
        profile(strength("sessions = 1", "minutes = 90")),
        _LEGS.replace("30", "60"),
    ),
    Case(
        "Without the runner's word a session is as long as the default says, and heavy legs ten minutes longer.",
        profile(lifter(heavy=2), rules("duration", "minutes_default = 45")),
        joined(_HEAVY.replace("40", "55"), _SECOND.replace("30", "45"), _LEGS_FIRST),
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("frequency", "sessions_default = 0, sessions_max = 1")),
        "refused: sessions_default must be between 1 and 3, not 0; sessions_max must be between 2 and 4, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("frequency", "sessions_default = 4, sessions_max = 5")),
        "refused: sessions_default must be between 1 and 3, not 4; sessions_max must be between 2 and 4, not 5",
    ),
)
