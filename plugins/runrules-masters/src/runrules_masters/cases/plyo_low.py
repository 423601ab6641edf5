"""The edges of masters/plyo-low."""

from runrules import Case

from .shared import FREE, LIFT_LEGS, race, rules, runner, strength

_WAIT = "At your age jumps wait until {} weeks of strength are done. Calf strength comes first.".format

_LOW = (
    'limit, jumps, every day, contacts 40: "Small hops or skipping only, at most 40 landings in a session, and slowly'
    ' more."\n'
    "exclude, exercises jump-squat + box-jump + drop-jump + bounding + single-leg-hop, instead small hops or skipping"
)

_TWELVE, _ELEVEN = "strength_since = 2026-08-31", "strength_since = 2026-09-01"

_HOPS = f'{FREE}tue = "strength jumps light 15min"\n'

CASES = (
    Case(
        "Before twelve weeks of strength a runner of 60 has no jumps.",
        runner(60, _ELEVEN),
        f'veto, jumps, every day: "{_WAIT(12)}"',
    ),
    Case("After twelve weeks of strength jumps are low and few.", runner(60, _TWELVE), _LOW),
    Case("At 59 it is silent.", runner(59, _ELEVEN)),
    Case("In the peak jumps are low and few as well.", runner(60, _TWELVE, more=race("2026-12-08")), _LOW),
    Case("In the taper no jumps are near, and it is silent.", runner(60, _TWELVE, more=race("2026-12-07"))),
    Case(
        "Jumps that are planned in the taper are low and few.",
        runner(60, _TWELVE, more=race("2026-12-07"), week=_HOPS),
        _LOW,
    ),
    Case(
        "For a runner who trains for health no jumps are near.", runner(60, _TWELVE, more=strength('goal = "health"'))
    ),
    Case(
        "Planned strength without jumps changes nothing.",
        runner(60, _TWELVE, more=race("2026-12-07"), week=LIFT_LEGS),
    ),
    Case(
        "A runner who sets no landings has no jumps.",
        runner(60, _TWELVE, more=rules("plyo-low", "contacts_max = 0")),
        'veto, jumps, every day: "You set no landings, so no jumps."',
    ),
    Case(
        "It may be set to sixteen weeks.",
        runner(60, _TWELVE, more=rules("plyo-low", "base_weeks = 16")),
        f'veto, jumps, every day: "{_WAIT(16)}"',
    ),
    Case(
        "Its numbers cannot be set lower.",
        runner(60, more=rules("plyo-low", "contacts_max = -1, base_weeks = 7")),
        "refused: contacts_max must be between 0 and 80, not -1; base_weeks must be between 8 and 16 weeks, not 7",
    ),
    Case(
        "Its numbers cannot be set higher.",
        runner(60, more=rules("plyo-low", "contacts_max = 81, base_weeks = 17")),
        "refused: contacts_max must be between 0 and 80, not 81; base_weeks must be between 8 and 16 weeks, not 17",
    ),
)
