"""The edges of red-flags/supervised."""

from runrules import Case

from ..examples import rules, week
from .shared import TOLD, age, plus, says

_YOUNG_HEAVY = "veto, legs heavy, upper heavy, core heavy, jumps heavy, every day"

_COACH = "yields_to your coach, who sees you lift, decides otherwise"

_APART = "apart, everything, other everything, days 2"

_TWO_DAYS = "limit, everything, every day, sessions 2, reserve 3"

_UNTIL_HEAVY = "Under 18 we plan nothing heavy: form first, taught by a qualified adult."

_UNTIL_LIGHT = "Under 18 we plan nothing above light: form first, taught by a qualified adult."

CASES = (
    Case(
        "At 17 a coach who watches may decide otherwise.",
        age(17) + week(),
        says(plus(f"{_YOUNG_HEAVY}, {_COACH}", _UNTIL_HEAVY), TOLD, _TWO_DAYS, _APART),
    ),
    Case(
        "At 16 the same holds as at 17.",
        age(16) + week(),
        says(f"{_YOUNG_HEAVY}, {_COACH}", TOLD, _TWO_DAYS, _APART),
    ),
    Case(
        "At 15 nobody may decide otherwise.",
        age(15) + week(),
        says(f"{_YOUNG_HEAVY}, severity hard", TOLD, _TWO_DAYS, _APART),
    ),
    Case("Without an age in the profile it is silent.", week()),
    Case(
        "The runner may ask for light work only.",
        age(15) + week() + rules("supervised", 'max_load = "light"'),
        says(
            plus(
                "veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps moderate/heavy,"
                " every day, severity hard",
                _UNTIL_LIGHT,
            ),
            TOLD,
            _TWO_DAYS,
            _APART,
        ),
    ),
    Case(
        "The runner may ask for one day a week.",
        age(15) + week() + rules("supervised", "sessions = 1, reps = 8"),
        says(
            f"{_YOUNG_HEAVY}, severity hard",
            plus(
                TOLD,
                "Strength training is good and safe for young runners when a qualified adult teaches it. One day a"
                " week, about 8 repetitions, perfect form, nothing maximal.",
            ),
            _TWO_DAYS.replace("sessions 2", "sessions 1"),
            _APART,
        ),
    ),
    Case(
        "Where no strength is wished, only the heavy work is closed.",
        age(15) + "\n[strength]\nsessions = 0\n" + week(),
        f"{_YOUNG_HEAVY}, severity hard",
    ),
    Case(
        "A session in the plan is spoken about all the same.",
        age(15) + "\n[strength]\nsessions = 0\n" + week('tue = "strength upper light 20min"'),
        says(f"{_YOUNG_HEAVY}, severity hard", TOLD, _TWO_DAYS, _APART),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("supervised", "sessions = 0, reps = 5"),
        "refused: sessions must be between 1 and 3, not 0; reps must be between 6 and 15, not 5",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("supervised", "sessions = 4, reps = 16"),
        "refused: sessions must be between 1 and 3, not 4; reps must be between 6 and 15, not 16",
    ),
)
