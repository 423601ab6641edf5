"""The edges of dose/short-session."""

from runrules import Case

from .shared import ONE, profile, rules, strength

_ROUNDS = "Twenty minutes: one squat or lunge, one hinge, calves, core. {}, done.".format

_FEW = " About four sets a week for a muscle keep most of the gain."


def _short(days: str, rounds: int, words: str) -> str:
    return f'limit, everything, {days}, sets {rounds}, exercises 4\nnotice, {days}: "{words}"'


CASES = (
    Case(
        "With 20 minutes it speaks.", profile(strength("minutes = 20")), _short("every day", 2, _ROUNDS("Two rounds"))
    ),
    Case("With 21 minutes it is silent.", profile(strength("minutes = 21"))),
    Case("Without a word about time it is silent.", profile(ONE)),
    Case(
        "A short day is named.",
        profile(strength("minutes_by_day = { mon = 21, fri = 20 }")),
        _short("fri", 2, _ROUNDS("Two rounds")),
    ),
    Case(
        "A longer day is left out.",
        profile(strength("minutes = 20", "minutes_by_day = { fri = 40 }")),
        _short("mon tue wed thu sat sun", 2, _ROUNDS("Two rounds")),
    ),
    Case(
        "One session of two rounds makes few sets, which is said.",
        profile(strength("sessions = 1", "minutes = 20")),
        _short("every day", 2, _ROUNDS("Two rounds") + _FEW),
    ),
    Case(
        "Two sessions of two rounds make enough.",
        profile(strength("sessions = 2", "minutes = 20")),
        _short("every day", 2, _ROUNDS("Two rounds")),
    ),
    Case(
        "Two sessions of one round make few sets.",
        profile(strength("sessions = 2", "minutes = 20"), rules("short-session", "rounds = 1")),
        _short("every day", 1, _ROUNDS("One round") + _FEW),
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("short-session", "exercises = 2, rounds = 0, weekly_sets_per_muscle = 1")),
        "refused: exercises must be between 3 and 5, not 2; rounds must be between 1 and 3, not 0; "
        "weekly_sets_per_muscle must be between 2 and 10, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("short-session", "exercises = 6, rounds = 4, weekly_sets_per_muscle = 11")),
        "refused: exercises must be between 3 and 5, not 6; rounds must be between 1 and 3, not 4; "
        "weekly_sets_per_muscle must be between 2 and 10, not 11",
    ),
)
