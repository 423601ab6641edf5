"""The edges of masters/maintain-two."""

from runrules import Case

from .shared import BUILD, FREE, LIFT_LEGS, race, rules, runner, strength

_KEPT = (
    'limit, everything, every day, sets 2: "Two sets of an exercise keep what you have built while the running grows."'
)

_SECOND = (
    "propose, legs moderate, upper moderate, core moderate, minutes 30, rank 3, name second,"
    " instead upper moderate, core moderate"
)

_THIRD = "propose, upper moderate, core moderate, minutes 30, rank 4, name third"

_ASKED = f"{_KEPT}\n{_SECOND}"

_LIFT_ARMS = f'{FREE}tue = "strength upper+core moderate 30min"\n'

_LIFT_BOTH = f'{LIFT_LEGS}thu = "strength upper+core moderate 30min"\n'

CASES = (
    Case("At 60 it asks for the second session in the build.", runner(60, more=BUILD), _ASKED),
    Case("At 59 it is silent.", runner(59, more=BUILD)),
    Case("In the peak it speaks as well.", runner(60, more=race("2026-12-08")), _ASKED),
    Case("In the taper it is silent.", runner(60, more=race("2026-12-07"))),
    Case(
        "Twelve weeks before the race, when the build begins, it speaks.", runner(60, more=race("2027-02-15")), _ASKED
    ),
    Case("In base weeks it is silent.", runner(60, more=race("2027-02-16"))),
    Case("In race week it is silent.", runner(60, more=race("2026-11-28"))),
    Case("After the race it is silent.", runner(60, more=race("2026-11-21"))),
    Case(
        "To a runner who wants one session it only says why two are better.",
        runner(60, more=BUILD + strength("sessions = 1")),
        f"{_KEPT}\nnotice, every day",
    ),
    Case(
        "Who wants one and has planned two hears no word about it.",
        runner(60, more=BUILD + strength("sessions = 1"), week=_LIFT_BOTH),
        _KEPT,
    ),
    Case(
        "For a runner who wants two it asks for the second.",
        runner(60, more=BUILD + strength("sessions = 2")),
        _ASKED,
    ),
    Case(
        "For a runner who wants three it asks for no third.",
        runner(60, more=BUILD + strength("sessions = 3")),
        _ASKED,
    ),
    Case(
        "With none wished and none planned it only limits the sets.",
        runner(60, more=BUILD + strength("sessions = 0")),
        _KEPT,
    ),
    Case(
        "With none wished and one planned it says why two are better.",
        runner(60, more=BUILD + strength("sessions = 0"), week=LIFT_LEGS),
        f"{_KEPT}\nnotice, every day",
    ),
    Case("Beside a planned session with legs it asks for the second.", runner(60, more=BUILD, week=LIFT_LEGS), _ASKED),
    Case(
        "Beside a planned session without legs the one with legs is left, which is asked for anyway.",
        runner(60, more=BUILD, week=_LIFT_ARMS),
        _KEPT,
    ),
    Case("Where two are planned it asks for nothing.", runner(60, more=BUILD, week=_LIFT_BOTH), _KEPT),
    Case(
        "It may be set to three sessions of three sets.",
        runner(60, more=BUILD + rules("maintain-two", "sessions = 3, sets = 3")),
        "limit, everything, every day, sets 3: "
        '"Three sets of an exercise keep what you have built while the running grows."\n'
        f"{_SECOND}\n{_THIRD}",
    ),
    Case(
        "Of three sessions a planned one without legs stands for the third.",
        runner(60, more=BUILD + rules("maintain-two", "sessions = 3"), week=_LIFT_ARMS),
        _ASKED,
    ),
    Case(
        "Of three sessions a planned one with legs stands for the first.",
        runner(60, more=BUILD + rules("maintain-two", "sessions = 3"), week=LIFT_LEGS),
        f"{_ASKED}\n{_THIRD}",
    ),
    Case(
        "Set to one session it asks for nothing, and says nothing to a runner who wants one.",
        runner(60, more=BUILD + strength("sessions = 1") + rules("maintain-two", "sessions = 1")),
        _KEPT,
    ),
    Case(
        "The session is as long as the runner says.",
        runner(60, more=BUILD + strength("minutes = 20")),
        f"{_KEPT}\n{_SECOND.replace('minutes 30', 'minutes 20')}",
    ),
    Case(
        "Its numbers cannot be set lower.",
        runner(60, more=rules("maintain-two", "senior_age = 49, sessions = 0, sets = 1")),
        "refused: senior_age must be between 50 and 70 years, not 49; sessions must be between 1 and 3, not 0; "
        "sets must be between 2 and 3, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        runner(60, more=rules("maintain-two", "senior_age = 71, sessions = 4, sets = 4")),
        "refused: senior_age must be between 50 and 70 years, not 71; sessions must be between 1 and 3, not 4; "
        "sets must be between 2 and 3, not 4",
    ),
)
