"""The edges of first-weeks/heavy-too-long."""

from runrules import Case

from ..examples import week
from .shared import LOADED, rules, sore


def _lifted(*days: str, soreness: int = 4, today: str = "2026-11-28", before: str = "") -> str:
    """A sore runner with leg sessions in the week, and ``before`` as days of the week before it."""
    earlier = f"[[weeks]]\nstarts = 2026-11-16\n{before}\n\n" if before else ""
    return week(*days, before=sore(soreness, today) + earlier)


_STILL = (
    "After more than 6 weeks of lifting legs are rarely still this sore ({} of 10). If that has lasted for days, do 50"
    " % of the sets for two weeks; if nothing changes, check sleep and health."
).format

_TOO_MUCH = f'notice, every day, level warning: "{_STILL(4)}"'

CASES = (
    Case(
        "After seven weeks of lifting a soreness of 6 in 10 is more than it should be.",
        week(before=sore(6, since="2026-10-05")),
        f'notice, every day, level warning: "{_STILL(6)}"',
    ),
    Case("After six weeks of lifting legs may still be that sore.", week(before=sore(6, since="2026-10-12"))),
    Case("At a soreness of 5 in 10 it is silent.", week(before=sore(5))),
    Case("About a week that does not hold today it is silent.", week(before=sore(6, "2026-11-22"))),
    Case(
        "With constant fatigue the sets are halved, without words of its own.",
        week(before=sore(6, signs='["constant_fatigue"]')),
        f'limit, {LOADED}, every day, percent 50: "Sore legs and constant fatigue after 6 weeks: 50 % of the usual leg'
        ' sets."',
    ),
    Case("With another sign it is silent.", week(before=sore(6, signs='["dark_urine"]'))),
    Case(
        "Legs that are sore five days after the last leg session have been so for too long.",
        _lifted('mon = "strength legs moderate done"'),
        _TOO_MUCH,
    ),
    Case(
        "Four days after the last leg session legs may be sore.",
        _lifted('mon = "strength legs moderate done"', today="2026-11-27"),
    ),
    Case(
        "Legs at a soreness of 3 in 10 are not called sore.", _lifted('mon = "strength legs moderate done"', soreness=3)
    ),
    Case("A session that was not done made nobody sore.", _lifted('mon = "strength legs moderate"')),
    Case(
        "A session without loaded legs made no legs sore.",
        _lifted('mon = ["strength upper moderate done", "strength legs light done"]'),
    ),
    Case(
        "The days are counted from the last leg session.",
        _lifted('mon = "strength legs moderate done"', 'wed = "strength legs moderate done"'),
    ),
    Case(
        "A leg session a week back may still be the reason.",
        _lifted('mon = "easy 40min"', before='sat = "strength legs moderate done"'),
        _TOO_MUCH,
    ),
    Case(
        "A leg session eight days back is not taken for the reason.",
        _lifted('mon = "easy 40min"', before='fri = "strength legs moderate done"'),
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=rules("heavy-too-long", "max_weeks = 3, max_days = 2, volume_factor = 0.2")),
        "refused: max_weeks must be between 4 and 8 weeks, not 3; max_days must be between 3 and 5 days, not 2; "
        "volume_factor must be between 0.3 and 0.7, not 0.2",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=rules("heavy-too-long", "max_weeks = 9, max_days = 6, volume_factor = 0.8")),
        "refused: max_weeks must be between 4 and 8 weeks, not 9; max_days must be between 3 and 5 days, not 6; "
        "volume_factor must be between 0.3 and 0.7, not 0.8",
    ),
)
