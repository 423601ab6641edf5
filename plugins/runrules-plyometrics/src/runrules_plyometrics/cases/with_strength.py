"""The edges of plyometrics/with-strength."""

from runrules import Case

from ..examples import FOR_HEALTH, NO_JUMPS_WANTED, OLD_ACHILLES, READY, TRAINED, week
from .shared import EASY, JUMPED, JUMPS, after, athlete, since


def a_race(when: str, priority: str = "A") -> str:
    """Write a race."""
    return f'[[races]]\ndate = {when}\ndistance = "half"\npriority = "{priority}"\n\n'


BETTER = "prefer, jumps, every day, points 1"

ALONE = (
    "notice, wed:"
    ' "Wednesday\'s jumps stand without leg work. They did more beside lifting: a few before your squats is ideal."'
)

CASES = (
    Case("In base weeks jumps are recommended.", READY, BETTER),
    Case("At 18 jumps are recommended.", week(EASY, before=athlete("age = 18")), BETTER),
    Case("At 17 they are not.", week(EASY, before=athlete("age = 17"))),
    Case("At 59 jumps are recommended.", week(EASY, before=athlete("age = 59")), BETTER),
    Case("At 60 they are not.", week(EASY, before=athlete("age = 60"))),
    Case(
        "At 60 they are with twelve weeks of strength, and jumps in the weeks before.",
        after({"2026-11-16": JUMPED}, EASY, before=since("2026-08-31", "age = 60")),
        BETTER,
    ),
    Case(
        "At 60 with eleven weeks of strength they are not.",
        after({"2026-11-16": JUMPED}, EASY, before=since("2026-09-01", "age = 60")),
    ),
    Case("Where no age is told they are recommended.", week(EASY, before=athlete()), BETTER),
    Case("For someone who trains for health they are not.", NO_JUMPS_WANTED),
    Case("After an old injury they are not.", OLD_ACHILLES),
    Case("With a heart condition they are not.", week(EASY, before=athlete('conditions = ["heart"]'))),
    Case("Half a year after a birth they are not.", week(EASY, before=athlete("weeks_postnatal = 26"))),
    Case(
        "With a warning sign they are not.",
        week(EASY, before=TRAINED + '[athlete.state]\nsigns = ["palpitations"]\n\n'),
    ),
    Case("With a fever they are not.", week(EASY, before=TRAINED + "[athlete.state]\nfever = true\n\n")),
    Case("Where no strength is wished they are not.", week(EASY, before=TRAINED + "[strength]\nsessions = 0\n\n")),
    Case(
        "Where none is wished and some is planned, they are recommended.",
        week('wed = "strength legs moderate 30min"', before=TRAINED + "[strength]\nsessions = 0\n\n"),
        BETTER,
    ),
    Case(
        "A session of 30 minutes has room for jumps.",
        week(EASY, before=TRAINED + "[strength]\nminutes = 30\n\n"),
        BETTER,
    ),
    Case("A session of 29 minutes has no room for them.", week(EASY, before=TRAINED + "[strength]\nminutes = 29\n\n")),
    Case(
        "With 30 minutes on Tuesday and 29 else, Tuesday has room.",
        week(EASY, before=TRAINED + "[strength]\nminutes = 29\nminutes_by_day = { tue = 30 }\n\n"),
        "prefer, jumps, tue, points 1",
    ),
    Case(
        "With 29 minutes on Tuesday, the other days have room.",
        week(EASY, before=TRAINED + "[strength]\nminutes_by_day = { tue = 29 }\n\n"),
        "prefer, jumps, mon wed thu fri sat sun, points 1",
    ),
    Case(
        "Eight weeks before an A race it is not too late to begin.",
        week(EASY, before=TRAINED + a_race("2027-01-18")),
        BETTER,
    ),
    Case(
        "A day less than eight weeks before an A race it is too late.",
        week(EASY, before=TRAINED + a_race("2027-01-17")),
    ),
    Case(
        "Those who have begun go on then.",
        after({"2026-11-16": JUMPED}, EASY, before=TRAINED + a_race("2027-01-17")),
        BETTER,
    ),
    Case("A B race is no reason to wait.", week(EASY, before=TRAINED + a_race("2027-01-17", "B")), BETTER),
    Case("An A race that is over is no reason to wait.", week(EASY, before=TRAINED + a_race("2026-10-11")), BETTER),
    Case(
        "In peak weeks they are not recommended, also to those who have begun.",
        after({"2026-11-16": JUMPED}, EASY, before=TRAINED + a_race("2026-12-20")),
    ),
    Case(
        "Planned jumps without leg work stand alone.",
        week('wed = "strength jumps moderate 20min"', before=FOR_HEALTH),
        ALONE,
    ),
    Case(
        "Jumps beside light legs stand alone as well.",
        week('wed = "strength legs+jumps light 20min"', before=FOR_HEALTH),
        ALONE,
    ),
    Case("Jumps beside moderate legs do not stand alone.", week(JUMPS, before=FOR_HEALTH)),
    Case("Planned core work needs no jumps.", week('wed = "strength core light 20min"', before=FOR_HEALTH)),
)
