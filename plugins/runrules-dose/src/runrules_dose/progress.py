"""How to go on: when a little more weight is due, and how much."""

from __future__ import annotations

from collections.abc import Iterator

from runrules import Athlete, Notice, Settings, Statement, Week

from .course import more_running
from .sessions import WEIGHTS, YOUNG, well
from .weeks_rules import ONE_CHANGE, PROGRESS_LOAD
from .words import word

FIRST_WEEKS = 4  # of lifting, in which the movements are learnt
EVERY = 4  # weeks: how often it is said, as often as the exercises change


def progress(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    """Say how to go on from here, in the first week of every four, where more weight would do no harm."""
    weeks = athlete.weeks_of_strength
    if weeks < FIRST_WEEKS or weeks % EVERY or week.phase not in ("base", "build"):
        return
    grown_up = athlete.age is None or athlete.age >= YOUNG
    weights = athlete.equipment is None or not WEIGHTS.isdisjoint(athlete.equipment)
    if not (grown_up and weights and well(athlete)):
        return
    if more_running(week).share > settings.number(ONE_CHANGE, "run_increase_trigger"):
        return
    percent = round(100 * settings.number(PROGRESS_LOAD, "step"))
    sessions = settings.whole(PROGRESS_LOAD, "sessions_in_a_row")
    when = "in one session" if sessions == 1 else f"in {word(sessions)} sessions running"
    message = (
        f"When you could have done one or two repetitions more than asked {when}, add about {percent} % to that weight"
        " (2 to 10 % is the range). If not, stay where you are."
    )
    yield Notice(PROGRESS_LOAD, message, params=(("percent", percent), ("sessions", sessions)))
