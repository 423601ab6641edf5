"""The edges of red-flags/persisting."""

from runrules import Case

from ..examples import hurt, injury, rules, signs, week
from .shared import CLEARED, LEGS, REFERRED, UPPER, WARNED, plus

CASES = (
    Case("Pain of fourteen days is young enough.", injury("itbs", 2, "days = 14")),
    Case(
        "Pain of fifteen days should be looked at.",
        injury("itbs", 2, "days = 15"),
        plus(
            WARNED,
            "The outer knee has hurt for 15 days, more than 14: have it looked at. A physiotherapist can find the cause"
            " faster than an app.",
        ),
    ),
    Case("Lasting pain of 5 is worth a warning.", injury("itbs", 5, "days = 15"), WARNED),
    Case("Lasting pain of 6 comes before any training.", injury("itbs", 6, "days = 15"), REFERRED),
    Case(
        "Of two entries for one site the longer time counts.",
        hurt("itbs", 2, "days = 15") + injury("itbs", 1),
        WARNED,
    ),
    Case("Nobody asks how long it has been where nothing is said.", injury("itbs", 2)),
    Case("An old injury that no longer hurts has no days.", injury("itbs", 0, "days = 90")),
    Case("A site that is cleared may take its time.", CLEARED("itbs") + injury("itbs", 2, "days = 90")),
    Case(
        "Limping closes legs and jumps, beside one sore spot too.",
        injury("itbs", 2, signs("limping", "pinpoint")),
        LEGS,
    ),
    Case("Limping without pain closes legs and jumps.", injury("itbs", 0, signs("limping")), LEGS),
    Case("A wrist that gets worse closes the upper body.", injury("wrist", 2, signs("worse_each_run")), UPPER),
    Case("A knee that gets worse is for red-flags/bone.", injury("pfp", 2, signs("worse_each_run"))),
    Case("A wrist with pain at night is for red-flags/bone.", injury("wrist", 2, signs("night_pain"))),
    Case(
        "The days cannot be fewer than 10.",
        week() + rules("persisting", "max_days = 9"),
        "refused: max_days must be between 10 and 21 days, not 9",
    ),
    Case(
        "The days cannot be more than 21.",
        week() + rules("persisting", "max_days = 22"),
        "refused: max_days must be between 10 and 21 days, not 22",
    ),
)
