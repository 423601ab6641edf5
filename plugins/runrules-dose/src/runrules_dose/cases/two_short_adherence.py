"""The edges of dose/two-short-adherence."""

from runrules import Case

from .shared import profile, strength

CASES = (
    Case(
        "One session of 50 minutes could be two.",
        profile(strength("sessions = 1", "minutes = 50")),
        "notice, every day",
    ),
    Case("One session of 49 minutes is short enough.", profile(strength("sessions = 1", "minutes = 49"))),
    Case("Two sessions of 50 minutes are two already.", profile(strength("sessions = 2", "minutes = 50"))),
    Case(
        "A long day alone is no wish for long sessions.",
        profile(strength("sessions = 1", "minutes_by_day = { fri = 60 }")),
    ),
)
