"""The edges of masters/tendon-first."""

from runrules import Case

from .shared import LIFT_LEGS, LONG_SINCE, runner, strength

_TWO_LEGS = "favour, legs, exercises calf-raise"

_CALVES = f"{_TWO_LEGS} + single-leg-calf-raise + bent-knee-calf-raise + eccentric-heel-drop + isometric-calf-hold"

CASES = (
    Case("At 40 calves come first.", runner(40, LONG_SINCE, "leg_sessions = 3"), _CALVES),
    Case("At 39 it is silent.", runner(39, LONG_SINCE, "leg_sessions = 3")),
    Case(
        "Before the third leg session is done calf work is on both legs.",
        runner(40, LONG_SINCE, "leg_sessions = 2"),
        _TWO_LEGS,
    ),
    Case("With a fresh calf tear it is silent.", runner(40, more='[[athlete.injuries]]\nsite = "calf_tear_acute"\n')),
    Case(
        "With a torn Achilles tendon it is silent.",
        runner(40, more='[[athlete.injuries]]\nsite = "achilles_rupture"\n'),
    ),
    Case(
        "Another injury does not silence it.",
        runner(40, more='[[athlete.injuries]]\nsite = "plantar"\npain = 2\n'),
        _TWO_LEGS,
    ),
    Case("Without strength there is nothing to bring calves into.", runner(40, more=strength("sessions = 0"))),
    Case(
        "A planned session is enough, though none is wished.",
        runner(40, more=strength("sessions = 0"), week=LIFT_LEGS),
        _TWO_LEGS,
    ),
)
