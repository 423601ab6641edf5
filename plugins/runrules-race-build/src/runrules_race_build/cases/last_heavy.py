"""The edges of race-build/last-heavy."""

from runrules import Case

from .shared import race, week, with_set

CASES = (
    Case(
        "Before a marathon the last ten days are closed for heavy legs and jumps.",
        week(race("2026-12-08", "marathon")),
        "veto, legs heavy, jumps, sat sun",
    ),
    Case("The eleventh day before a marathon is open.", week(race("2026-12-10", "marathon"))),
    Case(
        "Before an ultra the tenth day is the first that is closed.",
        week(race("2026-12-09", "ultra")),
        "veto, legs heavy, jumps, sun",
    ),
    Case(
        "Before a half marathon the last seven days are closed.",
        week(race("2026-12-05", "half")),
        "veto, legs heavy, jumps, sat sun",
    ),
    Case("The eighth day before a half marathon is open.", week(race("2026-12-07", "half"))),
    Case(
        "Before 10 km the last five days are closed.",
        week(race("2026-12-03", "10k")),
        "veto, legs heavy, jumps, sat sun",
    ),
    Case(
        "Before 5 km the last four days are closed.", week(race("2026-12-02", "5k")), "veto, legs heavy, jumps, sat sun"
    ),
    Case("Race day has a rule of its own.", week(race("2026-11-25", "5k")), "veto, legs heavy, jumps, mon tue"),
    Case("After the race it is silent.", week(race("2026-11-22", "marathon"))),
    Case("Before a B race it is silent.", week(race("2026-11-28", "half", "B"))),
    Case(
        "Fewer days than a distance needs cannot be set.",
        week(with_set("last-heavy", "marathon_or_ultra = 6, half = 4, ten_k = 2, five_k = 2")),
        "refused: marathon_or_ultra must be between 7 and 14 days, not 6; half must be between 5 and 10 days, not 4;"
        " ten_k must be between 3 and 7 days, not 2; five_k must be between 3 and 7 days, not 2",
    ),
    Case(
        "More days than the most of a distance cannot be set.",
        week(with_set("last-heavy", "marathon_or_ultra = 15, half = 11, ten_k = 8, five_k = 8")),
        "refused: marathon_or_ultra must be between 7 and 14 days, not 15; half must be between 5 and 10 days, not 11;"
        " ten_k must be between 3 and 7 days, not 8; five_k must be between 3 and 7 days, not 8",
    ),
)
