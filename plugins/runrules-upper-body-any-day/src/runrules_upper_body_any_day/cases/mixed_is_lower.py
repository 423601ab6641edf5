"""The edges of upper-body-any-day/mixed-is-lower."""

from runrules import Case

from ..examples import week
from .shared import plus

CASES = (
    Case(
        "Core with heavy legs is a session for legs.",
        week('thu = "strength core+legs heavy 30min"'),
        plus("notice, thu", "The session of Thursday trains legs too, so the leg rules apply to it."),
    ),
    Case(
        "Several such sessions are named together.",
        week(
            'mon = "strength upper+legs moderate 30min"',
            'wed = "strength full moderate 30min"',
            'fri = "strength core+legs heavy 30min"',
        ),
        plus(
            "notice, mon wed fri",
            "The sessions of Monday, Wednesday and Friday train legs too, so the leg rules apply to them.",
        ),
    ),
    Case("Light legs make none.", week('thu = "strength upper+legs light 30min"')),
    Case("Legs alone need no such word.", week('thu = "strength legs heavy 30min"')),
)
