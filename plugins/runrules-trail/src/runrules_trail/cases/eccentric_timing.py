"""The edges of trail/eccentric-timing."""

from runrules import Case

from ..examples import RACE_SOON, TRAIL, week
from .shared import EASY, LOWERING, NO_WISH, on_trails, race, with_set

TWO_WEEKS = on_trails("strength_since = 2026-11-03")

THREE_WEEKS = on_trails("strength_since = 2026-11-02")

LEFT_OUT = (
    f"exclude, exercises {LOWERING} + nordic-hamstring, instead squats and lunges that your legs know:"
    ' "Your ultra is 13 days away: too near to begin slow lowering work for descents. It would only make you sore now."'
)

NEAR = "notice, every day"

CASES = (
    Case(
        "Thirteen days before an A race those who have lifted long add nothing.",
        week(EASY, before=TRAIL + RACE_SOON),
        'notice, every day: "Your ultra is 13 days away. From 3 weeks before it add nothing to your lowering work, no'
        ' new exercise, weight or set: your legs keep for weeks what they have learnt."',
    ),
    Case(
        "Those with less than three weeks of lifting leave it out.",
        week(EASY, before=TWO_WEEKS + RACE_SOON),
        f'{LEFT_OUT}\nnotice, every day: "Your ultra is 13 days away: too near to begin slow lowering work for'
        ' descents. It would only make you sore now."',
    ),
    Case("Those with three weeks of lifting go on.", week(EASY, before=THREE_WEEKS + RACE_SOON), NEAR),
    Case("A race in 21 days is near.", week(EASY, before=TRAIL + race("2026-12-14")), NEAR),
    Case("A race in 22 days is not.", week(EASY, before=TRAIL + race("2026-12-15"))),
    Case(
        "A race on the day after the first is one day away.",
        week(EASY, before=TRAIL + race("2026-11-24")),
        'notice, every day: "Your ultra is 1 day away. From 3 weeks before it add nothing to your lowering work, no'
        ' new exercise, weight or set: your legs keep for weeks what they have learnt."',
    ),
    Case("When the race is on the first day it is silent.", week(EASY, before=TRAIL + race("2026-11-23"))),
    Case("Before a B race it is silent.", week(EASY, before=TRAIL + race("2026-12-06", "B"))),
    Case("On roads it is silent.", week(EASY, before='[athlete]\nterrain = "road"\n\n' + RACE_SOON)),
    Case(
        "What a sore tendon below the kneecap is treated with is not left out.",
        week(EASY, before=TWO_WEEKS + '[[athlete.injuries]]\nsite = "patellar_tendon"\npain = 3\n\n' + RACE_SOON),
        "exclude, exercises nordic-hamstring, instead squats and lunges that your legs know\nnotice, every day",
    ),
    Case(
        "Who wishes for no strength gets no notice, but what is left out stays out.",
        week(EASY, before=TWO_WEEKS + RACE_SOON + NO_WISH),
        LEFT_OUT,
    ),
    Case(
        "Who wishes for no strength on roads hears nothing.",
        week(EASY, before='[athlete]\nterrain = "road"\n\n' + RACE_SOON + NO_WISH),
    ),
    Case(
        "With freeze_weeks = 2 a race in 15 days is not near.",
        week(EASY, before=with_set("eccentric-timing", "freeze_weeks = 2", TRAIL + race("2026-12-08"))),
    ),
    Case(
        "One week cannot be set.",
        week(before=with_set("eccentric-timing", "freeze_weeks = 1")),
        "refused: freeze_weeks must be between 2 and 4 weeks, not 1",
    ),
    Case(
        "Five weeks cannot be set.",
        week(before=with_set("eccentric-timing", "freeze_weeks = 5")),
        "refused: freeze_weeks must be between 2 and 4 weeks, not 5",
    ),
)
