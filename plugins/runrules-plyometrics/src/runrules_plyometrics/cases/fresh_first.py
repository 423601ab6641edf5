"""The edges of plyometrics/fresh-first."""

from runrules import Case

from ..examples import FOR_HEALTH, NO_JUMPS_WANTED, READY, SORE_ACHILLES, week
from .shared import CUE, JUMPS

CASES = (
    Case(
        "Jumps come first in a session.", READY, f'{CUE}: "First in the session, while fresh; full rest between sets."'
    ),
    Case("Planned jumps come first as well.", week(JUMPS, before=FOR_HEALTH), CUE),
    Case("Where no jumps are recommended it is silent.", NO_JUMPS_WANTED),
    Case("Where jumps are closed it is silent.", SORE_ACHILLES),
)
