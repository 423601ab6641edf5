"""The edges of race-build/priority-of-races."""

from runrules import Case

from .shared import race, week, with_set


def around(day: str, many: str = "two") -> str:
    """What is said about several races, with the one that the week is built around."""
    return (
        f'notice, every day: "You have {many} races close together. We guard all of them and build the week around the'
        f' one on {day}."'
    )


CASES = (
    Case(
        "Of a B and an A race the A race decides.",
        week(race("2026-12-06", "10k", "B"), race("2026-11-29", "half")),
        around("29 November"),
    ),
    Case(
        "Of two B races the later one decides.",
        week(race("2026-11-29", "10k", "B"), race("2026-12-06", "10k", "B")),
        around("6 December"),
    ),
    Case(
        "Of three races, two of them B races, the later of these decides.",
        week(race("2026-11-29", "5k", "C"), race("2026-12-06", "10k", "B"), race("2026-12-13", "half", "B")),
        around("13 December", "3"),
    ),
    Case(
        "A race three weeks ahead is in reach.",
        week(race("2026-11-29", "10k", "B"), race("2026-12-14")),
        around("14 December"),
    ),
    Case("A race a day later than that is not.", week(race("2026-11-29", "10k", "B"), race("2026-12-15"))),
    Case(
        "A race on the first day counts.",
        week(race("2026-11-23", "10k", "B"), race("2026-12-14")),
        around("14 December"),
    ),
    Case("A race that is over does not count.", week(race("2026-11-22", "10k", "B"), race("2026-12-14"))),
    Case("With one race alone it is silent.", week(race("2026-12-13"))),
    Case(
        "A reach of six days cannot be set.",
        week(with_set("priority-of-races", "window_days = 6")),
        "refused: window_days must be between 7 and 35 days, not 6",
    ),
    Case(
        "A reach of 36 days cannot be set.",
        week(with_set("priority-of-races", "window_days = 36")),
        "refused: window_days must be between 7 and 35 days, not 36",
    ),
)
