"""The edges of rest/no-rest-day."""

from runrules import Case

from ..examples import EVERY_DAY, week
from .shared import RUNS

CASES = (
    Case("With a run on every day it warns.", EVERY_DAY, "notice, every day, level warning"),
    Case(
        "Other training makes a day no rest day either.",
        week(*RUNS, 'sat = "cross 60min"', 'sun = "strength upper light 20min"'),
        "notice, every day, level warning",
    ),
    Case("A free day will do as a rest day.", week(*RUNS, 'sat = "easy 40min"', 'sun = "free"')),
    Case("A day with a walk will do as well.", week(*RUNS, 'sat = "easy 40min"', 'sun = "walk 40min"')),
    Case("A day of which nothing is known may be the rest day.", week(*RUNS, 'sat = "easy 40min"')),
)
