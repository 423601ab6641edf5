"""The edges of key-sessions/race-guard."""

from runrules import Case

from ..examples import RACE, TRAINED, week
from .shared import free, with_set


def race_in(when: str, before: str = TRAINED) -> str:
    """Write a free week with a race outside of it."""
    return free(before + f'[[races]]\ndate = {when}\ndistance = "10k"\npriority = "C"\nname = "Lake Run"\n\n')


CASES = (
    Case(
        "Three days before a race are closed for heavy legs, two for moderate ones.",
        RACE,
        'veto, legs heavy, jumps, sat fri thu: "Your 10k on Sunday is too near: no heavy legs in the 3 days before it."'
        '\nveto, legs moderate, sat fri: "Your 10k on Sunday is too near: no moderate legs in the 2 days before it."',
    ),
    Case(
        "A C race on next Tuesday closes this weekend for heavy legs, Sunday for moderate ones too.",
        race_in("2026-12-01"),
        "veto, legs heavy, jumps, mon 2026-11-30 sun sat:"
        ' "Your Lake Run on Tuesday is too near: no heavy legs in the 3 days before it."\n'
        "veto, legs moderate, mon 2026-11-30 sun",
    ),
    Case(
        "Before a race on next Wednesday, this Sunday is closed for heavy legs only.",
        race_in("2026-12-02"),
        "veto, legs heavy, jumps, tue 2026-12-01 mon 2026-11-30 sun",
    ),
    Case("Before a race on next Thursday nothing of this week is closed.", race_in("2026-12-03")),
    Case("A race on this Monday has no days before it in this week.", free(mon='"race 10k B"')),
    Case(
        "A race on this Tuesday closes Monday and days of last week.",
        free(tue='"race 10k B"'),
        "veto, legs heavy, jumps, mon sun 2026-11-22 sat 2026-11-21\nveto, legs moderate, mon sun 2026-11-22",
    ),
    Case(
        "With moderate_days = 1 moderate legs are closed on the eve only.",
        week('sun = "race 10k B"', before=with_set("race-guard", "moderate_days = 1")),
        "veto, legs heavy, jumps, sat fri thu\n"
        'veto, legs moderate, sat: "Your 10k is tomorrow: no moderate legs on its eve."',
    ),
    Case(
        "Heavy legs are closed at least as long as moderate ones, whatever is set.",
        week('sun = "race 10k B"', before=with_set("race-guard", "heavy_days = 2, moderate_days = 3")),
        "veto, legs heavy, jumps, sat fri thu\nveto, legs moderate, sat fri thu",
    ),
    Case(
        "One day for heavy legs, or none for moderate ones, cannot be set.",
        week(before=with_set("race-guard", "heavy_days = 1, moderate_days = 0")),
        "refused: heavy_days must be between 2 and 5 days, not 1; moderate_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "Six days for heavy legs, or four for moderate ones, cannot be set.",
        week(before=with_set("race-guard", "heavy_days = 6, moderate_days = 4")),
        "refused: heavy_days must be between 2 and 5 days, not 6; moderate_days must be between 1 and 3 days, not 4",
    ),
)
