"""The edges of race-build/taper-zero-ok."""

from runrules import Case

from .shared import lifter, race, week, with_set

FINE = (
    'notice, every day: "Skipping the gym until the race is fine. Gains lasted four weeks without lifting in a small'
    " study."
)

CASES = (
    Case("Fourteen days before an A race no strength is fine.", week(race("2026-12-07")), f'{FINE}"'),
    Case("Fifteen days before an A race it is silent.", week(race("2026-12-08"))),
    Case("With the A race tomorrow no strength is fine.", week(race("2026-11-24")), f'{FINE}"'),
    Case("On race day it is over.", week(race("2026-11-23"))),
    Case("Before a B race it is silent.", week(race("2026-12-07", priority="B"))),
    Case("At 59 no strength is fine.", week(lifter("age = 59"), race("2026-12-07")), f'{FINE}"'),
    Case(
        "At 60 one short session is better.",
        week(lifter("age = 60"), race("2026-12-07")),
        f'{FINE} From 60 on, one short session a week is the better choice."',
    ),
    Case(
        "Six days cannot be set.",
        week(with_set("taper-zero-ok", "zero_ok_days = 6")),
        "refused: zero_ok_days must be between 7 and 28 days, not 6",
    ),
    Case(
        "Twenty-nine days cannot be set.",
        week(with_set("taper-zero-ok", "zero_ok_days = 29")),
        "refused: zero_ok_days must be between 7 and 28 days, not 29",
    ),
)
