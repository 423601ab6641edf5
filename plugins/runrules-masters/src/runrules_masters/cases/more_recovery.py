"""The edges of masters/more-recovery."""

from runrules import Case

from .shared import LONG_SINCE, rules, runner

_LOADED = "legs moderate/heavy, jumps"

_NEW_LEGS = f"apart, {_LOADED}, other {_LOADED}, days"

_HEAVY_LEGS = f"apart, legs heavy, jumps, other {_LOADED}, days"

CASES = (
    Case(
        "At 60 heavy legs get three days.",
        runner(60, LONG_SINCE, "leg_sessions = 3"),
        f'{_HEAVY_LEGS} 3: "From 60 on, heavy legs get three days before legs are loaded again."',
    ),
    Case(
        "Before the third leg session is done moderate legs get them too.",
        runner(60, LONG_SINCE, "leg_sessions = 2"),
        f'{_NEW_LEGS} 3: "From 60 on, leg sessions that are new get three days before legs are loaded again."',
    ),
    Case("At 59 it is silent.", runner(59)),
    Case(
        "Each day begun counts: 73 hours are four days.",
        runner(60, LONG_SINCE, more=rules("more-recovery", "min_hours = 73")),
        f'{_HEAVY_LEGS} 4: "From 60 on, heavy legs get four days before legs are loaded again."',
    ),
    Case(
        "It may be set to begin at 50, with two days.",
        runner(50, LONG_SINCE, more=rules("more-recovery", "min_hours = 48, senior_age = 50")),
        f'{_HEAVY_LEGS} 2: "From 50 on, heavy legs get two days before legs are loaded again."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        runner(60, more=rules("more-recovery", "min_hours = 47, senior_age = 49")),
        "refused: min_hours must be between 48 and 96 hours, not 47; "
        "senior_age must be between 50 and 70 years, not 49",
    ),
    Case(
        "Its numbers cannot be set higher.",
        runner(60, more=rules("more-recovery", "min_hours = 97, senior_age = 71")),
        "refused: min_hours must be between 48 and 96 hours, not 97; "
        "senior_age must be between 50 and 70 years, not 71",
    ),
)
