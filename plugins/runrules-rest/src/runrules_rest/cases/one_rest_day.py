"""The edges of rest/one-rest-day."""

from runrules import Case

from ..examples import EASY_DAYS, week
from .shared import RUNS, set_to

_TRAINING = "legs moderate/heavy, upper, core, jumps"

_LOADED = "legs moderate/heavy, jumps"

CASES = (
    Case(
        "The only day marked 'rest' is kept, though another day is free.",
        week(*RUNS, 'sat = "free"', 'sun = "rest"'),
        f'veto, {_LOADED}, sun: "We keep this day free: it is your only full rest day. The session goes on a run day."'
        '\ncaution, legs light, sun: "Rest day: light leg work at most, and better none."',
    ),
    Case(
        "Of two rest days strength may use one.",
        week(*RUNS, 'sat = "rest"', 'sun = "rest"'),
        f'limit, {_TRAINING}, sat sun, days 1: "You have 2 rest days; strength may use 1, so that 1 stays."',
    ),
    Case(
        "For a runner who keeps two rest days both are kept.",
        week(*RUNS, 'sat = "rest"', 'sun = "rest"', before=set_to("one-rest-day", min_rest=2)),
        f'veto, {_LOADED}, sat sun: "We keep this day free: your rest days are few. The session goes on a run day."\n'
        "caution, legs light, sat sun",
    ),
    Case(
        "Of three rest days a runner who keeps two gives one.",
        week(*RUNS[1:], 'mon = "rest"', 'sat = "rest"', 'sun = "rest"', before=set_to("one-rest-day", min_rest=2)),
        f'limit, {_TRAINING}, mon sat sun, days 1: "You have 3 rest days; strength may use 1, so that 2 stay."',
    ),
    Case(
        "Where no day is marked, the last one without training is left free, with a warning.",
        week(*RUNS, 'sat = "long 100min"', 'sun = "free"'),
        f"caution, everything, sun\nlimit, {_TRAINING}, sun, days 0",
    ),
    Case(
        "Of two free days strength may use one.",
        week(*RUNS, 'sat = "free"', 'sun = "free"'),
        f'limit, {_TRAINING}, sat sun, days 1: "You have 2 days without training; strength may use 1, so that 1'
        ' stays."',
    ),
    Case(
        "A day with a walk or mobility counts as free; one with other sports, run-walk or strength does not.",
        week(
            'mon = "cross 40min"',
            'tue = "run-walk 30min"',
            'wed = "strength upper light 20min"',
            'thu = ["walk 30min", "cross 20min"]',
            'fri = "easy 40min"',
            'sat = "walk 40min"',
            'sun = "mobility 20min"',
        ),
        f"limit, {_TRAINING}, sat sun, days 1",
    ),
    Case("Days of which nothing is known are not taken for free ones.", EASY_DAYS),
    Case(
        "With no rest day to keep it is silent, whatever is marked.",
        week(*RUNS, 'sat = "rest"', 'sun = "free"', before=set_to("one-rest-day", min_rest=0)),
    ),
    Case(
        "Its number cannot be set lower.",
        week(before=set_to("one-rest-day", min_rest=-1)),
        "refused: min_rest must be between 0 and 2 days, not -1",
    ),
    Case(
        "Its number cannot be set higher.",
        week(before=set_to("one-rest-day", min_rest=3)),
        "refused: min_rest must be between 0 and 2 days, not 3",
    ),
)
