"""The edges of injury-prevention/hip-core-novice."""

from runrules import Case

from ..examples import PLAIN_WEEK, hurt, person, rules
from .shared import A_YEAR_AGO, LONGER_AGO, NEW, TOLD, WITH_A_SIGN, brought_in, plus, runs_since, says

_BLOCK = (
    "Add a short hip and core block {} this week. In a supervised trial of new runners it cut injuries by about a"
    " third."
).format

_ON_TWO_LEGS = brought_in("side-leg-raise", "glute-bridge", points=", points 2")

_HIPS = says(_ON_TWO_LEGS, brought_in("side-plank"), TOLD)

CASES = (
    Case(
        "After twelve months of running, to the day, one is still new.",
        NEW,
        says(_ON_TWO_LEGS, brought_in("side-plank"), plus(TOLD, _BLOCK("twice"))),
    ),
    Case("A day after twelve months one is not new any more.", runs_since(LONGER_AGO)),
    Case("Where it is not said since when the runner runs, it is silent.", PLAIN_WEEK),
    Case(
        "Trouble with the knee, here an old one, brings the block in for anybody.", hurt("pfp", 0) + PLAIN_WEEK, _HIPS
    ),
    Case("Trouble that hurts 5 of 10 brings the block in.", hurt("itbs", 5) + PLAIN_WEEK, _HIPS),
    Case("Trouble that hurts 6 of 10 does not.", hurt("itbs", 6) + PLAIN_WEEK),
    Case("With a warning sign anywhere it is silent.", WITH_A_SIGN + NEW),
    Case("Trouble of the heel does not bring the block in.", hurt("plantar", 0) + PLAIN_WEEK),
    Case("An old pain deep in the hip brings the block in.", hurt("groin_hip", 0) + PLAIN_WEEK, _HIPS),
    Case("A pain of today deep in the hip has to be looked at first.", hurt("groin_hip", 1) + PLAIN_WEEK),
    Case(
        "What loads a sore back or shoulder is left out.",
        hurt("low_back", 2) + hurt("shoulder", 2) + NEW,
        says(brought_in("side-leg-raise", "dead-bug", points=", points 2"), brought_in("clamshell"), TOLD),
    ),
    Case(
        "From the fourth leg session on the bridge is on one leg.",
        person("leg_sessions = 3", f"running_since = {A_YEAR_AGO}") + PLAIN_WEEK,
        says(brought_in("side-leg-raise", "single-leg-bridge", points=", points 2"), brought_in("side-plank"), TOLD),
    ),
    Case(
        "In the third leg session the bridge is on both legs.",
        person("leg_sessions = 2", f"running_since = {A_YEAR_AGO}") + PLAIN_WEEK,
        _HIPS,
    ),
    Case(
        "Two exercises and one block may be enough.",
        NEW + rules("hip-core-novice", "sessions_per_week = 1, exercises_per_session = 2"),
        says(_ON_TWO_LEGS, plus(TOLD, _BLOCK("once"))),
    ),
    Case(
        "Five exercises and three blocks are the most.",
        NEW + rules("hip-core-novice", "sessions_per_week = 3, exercises_per_session = 5"),
        says(_ON_TWO_LEGS, brought_in("side-plank", "dead-bug", "clamshell"), plus(TOLD, _BLOCK("three times"))),
    ),
    Case(
        "One may count as new for two years.",
        runs_since(LONGER_AGO) + rules("hip-core-novice", "novice_months = 24"),
        _HIPS,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("hip-core-novice", "sessions_per_week = 0, novice_months = 5, exercises_per_session = 1"),
        "refused: sessions_per_week must be between 1 and 3, not 0; novice_months must be between 6 and 24 months, not"
        " 5; exercises_per_session must be between 2 and 5, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("hip-core-novice", "sessions_per_week = 4, novice_months = 25, exercises_per_session = 6"),
        "refused: sessions_per_week must be between 1 and 3, not 4; novice_months must be between 6 and 24 months, not"
        " 25; exercises_per_session must be between 2 and 5, not 6",
    ),
)
