"""The edges of red-flags/bsi."""

from runrules import Case

from ..examples import hurt, injury, rules, week
from .shared import CLEARED, CLEARED_ON, NO_JUMPS, REFERRED, TOLD, plus, says

_SHIN = hurt("bsi_tibia", 0)

_BACK_WORDS = (
    "Strength is part of the way back: heavy legs from {}, jumps from {}, unless your clinic says otherwise. Any bone"
    " pain: stop and tell your clinician."
).format

_WHOLE_WEEK = "mon tue wed thu fri sat sun"


def _cleared_shin(on: str) -> str:
    return CLEARED_ON("bone_stress", on) + _SHIN


_OVER_HEAVY = _cleared_shin("2026-10-26")  # four weeks ago: heavy legs are open

CASES = (
    Case(
        "Until a clinician has cleared it, legs and jumps are closed.",
        _SHIN + week(),
        says(REFERRED, NO_JUMPS.replace("jumps", "legs, jumps")),
    ),
    Case(
        "A second bone that is not cleared keeps legs and jumps closed.",
        CLEARED_ON("bsi_tibia", "2026-11-09") + _SHIN + injury("bsi_foot", 0),
        says(
            plus(
                REFERRED,
                "A bone stress injury at the foot: until a clinician has cleared it, legs and jumps stay closed. Once"
                ' it is, write cleared = ["bone_stress"] with cleared_on.',
            ),
            NO_JUMPS.replace("jumps", "legs, jumps"),
        ),
    ),
    Case(
        "Cleared by the name of the site, heavy legs and jumps come back in their weeks.",
        CLEARED_ON("bsi_tibia", "2026-11-09") + _SHIN + week(),
        says(
            f"veto, legs heavy, {_WHOLE_WEEK}",
            f"veto, jumps, {_WHOLE_WEEK}",
            plus(TOLD, _BACK_WORDS("2026-12-07", "2027-01-04")),
        ),
    ),
    Case(
        "Without a date the weeks count from today.",
        CLEARED("bone_stress") + _SHIN + week(),
        says(
            f"veto, legs heavy, {_WHOLE_WEEK}",
            f"veto, jumps, {_WHOLE_WEEK}",
            plus(TOLD, _BACK_WORDS("2026-12-21", "2027-01-18")),
        ),
    ),
    Case(
        "Heavy legs open on the very day, here on Thursday.",
        _cleared_shin("2026-10-29") + week(),
        says("veto, legs heavy, mon tue wed", f"veto, jumps, {_WHOLE_WEEK}", TOLD),
    ),
    Case("After four weeks heavy legs are open.", _OVER_HEAVY + week(), says(f"veto, jumps, {_WHOLE_WEEK}", TOLD)),
    Case("Jumps open on the very day too.", _cleared_shin("2026-09-29") + week(), says("veto, jumps, mon", TOLD)),
    Case("After eight weeks it is silent.", _cleared_shin("2026-09-28") + week()),
    Case(
        "Heavy legs may be set to come back last.",
        _cleared_shin("2026-10-12")
        + week()
        + rules("bsi", "heavy_after_weeks = 8, no_plyo_weeks_after_run_clearance = 6"),
        says(f"veto, legs heavy, {_WHOLE_WEEK}", plus(TOLD, _BACK_WORDS("2026-12-07", "2026-11-23"))),
    ),
    Case(
        "A second day of running in a row is one too many.",
        _OVER_HEAVY + week('mon = "easy 20min"', 'tue = "easy 20min"', 'thu = "easy 20min"'),
        says(
            f"veto, jumps, {_WHOLE_WEEK}",
            TOLD,
            plus(
                "notice, tue, level warning",
                "On the way back from a bone stress injury run on no more than one day in a row.",
            ),
        ),
    ),
    Case(
        "Two days in a row may be allowed; a third is too many then.",
        _OVER_HEAVY
        + week('mon = "easy 20min"', 'tue = "easy 20min"', 'wed = "easy 20min"', 'fri = "easy 20min"')
        + rules("bsi", "max_runs_consecutive_days = 2"),
        says(
            f"veto, jumps, {_WHOLE_WEEK}",
            TOLD,
            plus(
                "notice, wed, level warning",
                "On the way back from a bone stress injury run on no more than 2 days in a row.",
            ),
        ),
    ),
    Case("While the bone hurts, red-flags/bone speaks.", CLEARED("bone_stress") + injury("bsi_tibia", 1)),
    Case("An old injury of another kind is no injury of the bone.", injury("itbs", 0)),
    Case(
        "The numbers cannot be below their ranges.",
        week()
        + rules("bsi", "no_plyo_weeks_after_run_clearance = 5, max_runs_consecutive_days = 0, heavy_after_weeks = 1"),
        "refused: no_plyo_weeks_after_run_clearance must be between 6 and 12 weeks, not 5; max_runs_consecutive_days"
        " must be between 1 and 2 days, not 0; heavy_after_weeks must be between 2 and 8 weeks, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week()
        + rules("bsi", "no_plyo_weeks_after_run_clearance = 13, max_runs_consecutive_days = 3, heavy_after_weeks = 9"),
        "refused: no_plyo_weeks_after_run_clearance must be between 6 and 12 weeks, not 13; max_runs_consecutive_days"
        " must be between 1 and 2 days, not 3; heavy_after_weeks must be between 2 and 8 weeks, not 9",
    ),
)
