"""The edges of upper-body-any-day/never-replaces-legs."""

from runrules import Case

from ..examples import EASY, week


def _strength(wishes: str) -> str:
    return week('wed = "easy 45min"', before=f"[strength]\n{wishes}\n\n")


_LEGS_FIRST = "prefer, legs, every day, points 2"

CASES = (
    Case("Twenty minutes are short.", _strength("minutes = 20"), _LEGS_FIRST),
    Case("Twenty-one minutes are not short.", _strength("minutes = 21\nsessions = 2")),
    Case("One session a week is little, however long.", _strength("minutes = 60\nsessions = 1"), _LEGS_FIRST),
    Case("Two sessions a week are not little.", _strength("sessions = 2")),
    Case("Where nothing is wished nothing is said.", EASY),
    Case(
        "Twenty minutes on each day that is named are short.",
        _strength("minutes_by_day = { tue = 20, fri = 15 }"),
        _LEGS_FIRST,
    ),
    Case("Forty minutes on one of them are not short.", _strength("minutes_by_day = { tue = 20, fri = 40 }")),
    Case(
        "The days that are not named have the minutes of all.", _strength("minutes = 40\nminutes_by_day = { tue = 20 }")
    ),
)
