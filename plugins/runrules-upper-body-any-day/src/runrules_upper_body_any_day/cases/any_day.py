"""The edges of upper-body-any-day/any-day."""

from runrules import Case

from ..examples import ILL, TEMPO, week


def _point(days: str) -> str:
    return f"prefer, upper, core, {days}, points 1"


_RACE_LISTED = '[[races]]\ndate = 2026-11-28\ndistance = "10k"\n\n'

_RACES = 'mon = "race 5km"', 'tue = "race 5km"', 'wed = "race 5km"', 'thu = "race 5km"', 'fri = "race 5km"'

CASES = (
    Case(
        "The day of a race in the list of races has no point.",
        week(before=_RACE_LISTED),
        _point("mon tue wed thu fri sun"),
    ),
    Case(
        "A day with a race written into it has none either.",
        week('sun = "race 10km"'),
        _point("mon tue wed thu fri sat"),
    ),
    Case(
        "Where every day is a race day it is silent.",
        week(*_RACES, 'sat = "race 5km"', 'sun = "race 5km"'),
    ),
    Case("A day with a hard run has a point like any other.", TEMPO, _point("mon tue wed thu fri sat sun")),
    Case("With fever no day of this week has a point.", "today = 2026-11-29\n" + ILL),
    Case(
        "A week that begins after today has its points, fever or not.",
        "today = 2026-11-22\n" + ILL,
        _point("mon tue wed thu fri sat sun"),
    ),
)
