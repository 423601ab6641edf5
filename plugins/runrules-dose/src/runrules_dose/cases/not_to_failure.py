"""The edges of dose/not-to-failure."""

from runrules import Case

from .shared import FOUR_WEEKS, NONE, ONE, RACE_WEEK, lifts, profile, race, rules

_STOP = "Stop with {} good reps left. Going to failure costs you one to two more days.".format


def _reserve(number: int, words: str) -> str:
    said = _STOP(words)
    return f'limit, legs moderate/heavy, jumps, every day, reserve {number}: "{said}"\nnotice, every day: "{said}"'


_TWO_LEFT = _reserve(2, "two or three")

CASES = (
    Case("From the fifth week on sets end with two or three left.", profile(FOUR_WEEKS), _TWO_LEFT),
    Case(
        "In the first four weeks, which keep more in reserve, it is silent.",
        profile("[athlete]\nstrength_since = 2026-10-27\n"),
    ),
    Case(
        "Where no strength is wished there is only the limit.",
        profile(FOUR_WEEKS, NONE),
        "limit, legs moderate/heavy, jumps, every day, reserve 2",
    ),
    Case("In a week with upper body alone it is silent.", profile(FOUR_WEEKS, ONE, week=lifts(mon="upper"))),
    Case("Light legs are no such leg work.", profile(FOUR_WEEKS, ONE, week=lifts(mon="legs light"))),
    Case(
        "In a week with planned moderate legs it speaks.",
        profile(FOUR_WEEKS, ONE, week=lifts(mon="legs")),
        _TWO_LEFT,
    ),
    Case("Once they are done it is silent.", profile(FOUR_WEEKS, ONE, week=lifts(mon="legs moderate done"))),
    Case("In race week, which has no loaded legs, it is silent.", profile(FOUR_WEEKS, race(RACE_WEEK))),
    Case(
        "It may be set to three in reserve.",
        profile(FOUR_WEEKS, rules("not-to-failure", "reps_in_reserve = 3")),
        _reserve(3, "three or four"),
    ),
    Case(
        "Its number cannot be set lower.",
        profile(rules("not-to-failure", "reps_in_reserve = 0")),
        "refused: reps_in_reserve must be between 1 and 4, not 0",
    ),
    Case(
        "Its number cannot be set higher.",
        profile(rules("not-to-failure", "reps_in_reserve = 5")),
        "refused: reps_in_reserve must be between 1 and 4, not 5",
    ),
)
