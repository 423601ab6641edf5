"""The edges of race-build/no-new-stress."""

from runrules import Case

from .shared import ALL_DAYS, LIFTER, lifter, race, week, with_set

CASES = (
    Case(
        "In the last four weeks before an A race there are no jumps, and no heavy legs for those new to them.",
        week(race("2026-12-13")),
        f"veto, legs heavy, jumps, {ALL_DAYS}\nnotice, {ALL_DAYS}:"
        ' "Keep to exercises your legs know. New ones bring soreness now and no benefit before race day."',
    ),
    Case(
        "For those who have lifted heavy, heavy legs stay open.",
        week(lifter("heavy_leg_sessions = 1"), race("2026-12-13")),
        f"veto, jumps, {ALL_DAYS}\nnotice, {ALL_DAYS}",
    ),
    Case(
        "For those who have lifted for a year and never heavy, they are closed.",
        week(lifter("heavy_leg_sessions = 0"), race("2026-12-13")),
        f"veto, legs heavy, jumps, {ALL_DAYS}\nnotice, {ALL_DAYS}",
    ),
    Case(
        "Twenty-eight days before the race it begins, here on Sunday.",
        week(LIFTER, race("2026-12-27")),
        "veto, jumps, sun\nnotice, sun",
    ),
    Case("Twenty-nine days before the race nothing is closed.", week(LIFTER, race("2026-12-28"))),
    Case("It ends with the eve.", week(LIFTER, race("2026-11-25")), "veto, jumps, mon tue\nnotice, mon tue"),
    Case("After the race it is silent.", week(LIFTER, race("2026-11-22"))),
    Case("Before a B race it is silent.", week(LIFTER, race("2026-12-13", priority="B"))),
    Case(
        "To freeze one week cannot be set.",
        week(with_set("no-new-stress", "freeze_weeks = 1")),
        "refused: freeze_weeks must be between 2 and 6 weeks, not 1",
    ),
    Case(
        "To freeze seven weeks cannot be set.",
        week(with_set("no-new-stress", "freeze_weeks = 7")),
        "refused: freeze_weeks must be between 2 and 6 weeks, not 7",
    ),
)
