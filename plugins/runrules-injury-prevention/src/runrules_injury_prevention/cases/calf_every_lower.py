"""The edges of injury-prevention/calf-every-lower."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, person, rules, week
from .shared import USED_TO_LEGS, brought_in, plus

_NO_STRENGTH = "[strength]\nsessions = 0\n"

CASES = (
    Case(
        "In the third leg session the raise is on both legs.",
        person("leg_sessions = 2") + PLAIN_WEEK,
        plus(
            brought_in("calf-raise"),
            "Finish with calf raises, at first on both legs. Calves and Achilles carry the most load in running.",
        ),
    ),
    Case(
        "From the fourth leg session on the raise is on one leg, with the knee straight and bent.",
        USED_TO_LEGS + PLAIN_WEEK,
        plus(
            brought_in("single-leg-calf-raise", "bent-knee-calf-raise"),
            "Finish with calf raises, knee straight and knee bent. Calves and Achilles carry the most load in running.",
        ),
    ),
    Case(
        "The bent knee may be left out.",
        USED_TO_LEGS + PLAIN_WEEK + rules("calf-every-lower", "sets_bent = 0"),
        brought_in("single-leg-calf-raise"),
    ),
    Case("A suspected rupture of the Achilles silences it, old or new.", hurt("achilles_rupture", 0) + PLAIN_WEEK),
    Case("A calf strain does not silence it.", hurt("calf_strain", 3) + PLAIN_WEEK, brought_in("calf-raise")),
    Case("Where no strength is wished and none is planned it is silent.", _NO_STRENGTH + PLAIN_WEEK),
    Case(
        "One session in the plan is enough to speak.",
        _NO_STRENGTH + week("2026-11-23", "strength legs moderate 30min"),
        brought_in("calf-raise"),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("calf-every-lower", "sets_straight = 0, sets_bent = -1"),
        "refused: sets_straight must be between 1 and 4, not 0; sets_bent must be between 0 and 4, not -1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("calf-every-lower", "sets_straight = 5, sets_bent = 5"),
        "refused: sets_straight must be between 1 and 4, not 5; sets_bent must be between 0 and 4, not 5",
    ),
)
