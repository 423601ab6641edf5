"""The edges of race-build/b-race."""

from runrules import Case

from .shared import race, week, with_set


def guarded(days: str, many: str = "two days") -> str:
    """What is said about the days before a B or C race."""
    return (
        f"veto, legs moderate/heavy, jumps, {days}\n"
        f'notice, {days}: "This is a training race: we guard {many} before it and carry on."'
    )


CASES = (
    Case("Two days before a B race are guarded.", week(race("2026-11-28", "10k", "B")), guarded("thu fri")),
    Case("Two days before a C race are guarded.", week(race("2026-11-28", "half", "C")), guarded("thu fri")),
    Case("Before an A race it is silent.", week(race("2026-11-28", "10k", "A"))),
    Case("Before a race on next Tuesday this Sunday is guarded.", week(race("2026-12-01", "10k", "B")), guarded("sun")),
    Case("Before a race on next Wednesday no day of this week is guarded.", week(race("2026-12-02", "10k", "B"))),
    Case("After a B race this rule is silent.", week(race("2026-11-22", "10k", "B"))),
    Case(
        "With guard_days = 1 the eve is guarded.",
        week(race("2026-11-28", "10k", "B"), with_set("b-race", "guard_days = 1")),
        guarded("fri", "the day"),
    ),
    Case(
        "With guard_days = 3 three days are guarded.",
        week(race("2026-11-28", "10k", "B"), with_set("b-race", "guard_days = 3")),
        guarded("wed thu fri", "three days"),
    ),
    Case(
        "A guard of no days cannot be set.",
        week(with_set("b-race", "guard_days = 0")),
        "refused: guard_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "A guard of four days cannot be set.",
        week(with_set("b-race", "guard_days = 4")),
        "refused: guard_days must be between 1 and 3 days, not 4",
    ),
)
