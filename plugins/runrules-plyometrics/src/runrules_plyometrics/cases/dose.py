"""The edges of plyometrics/dose."""

from runrules import Case

from ..examples import FOR_HEALTH, NEW, NO_JUMPS_WANTED, READY, SORE_ACHILLES, week
from .shared import EASY, JUMPED, JUMPS, LIFTED, after, since, with_set


def contacts(number: int, times: str = "twice", sessions: int = 2) -> str:
    """What is said about so many contacts."""
    return (
        f"limit, jumps, every day, sessions {sessions}, contacts {number}:"
        f' "About {number} small jumps in a session, {times} a week at most. Quiet landings, full rest; give it 8 weeks'
        ' before you judge it."'
    )


HELD = (
    "limit, jumps, every day, sessions 2, contacts 40:"
    " \"About 40 small jumps in a session, twice a week at most: no more than last week, since one of this week's runs"
    ' is far longer than those before it."'
)

JUMPED_AND_RAN = f'{JUMPED}\nsun = "easy 60min 10km"'

ONE_WEEK = {"2026-11-16": JUMPED_AND_RAN}

CASES = (
    Case("It begins with forty contacts, twice a week.", READY, contacts(40)),
    Case("After one week with jumps there are 46.", after({"2026-11-16": JUMPED}, EASY), contacts(46)),
    Case(
        "After two weeks with jumps there are 53.",
        after({"2026-11-09": JUMPED, "2026-11-16": JUMPED}, EASY),
        contacts(53),
    ),
    Case(
        "A week without jumps between two others does not count.",
        after({"2026-11-02": JUMPED, "2026-11-09": LIFTED, "2026-11-16": JUMPED}, EASY),
        contacts(53),
    ),
    Case(
        "Seven weeks of strength leave room for one step, whatever the weeks before held.",
        after({"2026-11-09": JUMPED, "2026-11-16": JUMPED}, EASY, before=since("2026-10-05")),
        contacts(46),
    ),
    Case(
        "They never grow beyond contacts_max, here 60.",
        after(ONE_WEEK, EASY, before=with_set("dose", "contacts_start = 60, contacts_max = 60")),
        contacts(60),
    ),
    Case(
        "Once a week may be set.", week(EASY, before=with_set("dose", "sessions_per_week = 1")), contacts(40, "once", 1)
    ),
    Case(
        "Three times a week may be set.",
        week(EASY, before=with_set("dose", "sessions_per_week = 3")),
        contacts(40, "three times", 3),
    ),
    Case(
        "They do not grow with a run over a tenth longer than the longest of the last 30 days.",
        after(ONE_WEEK, 'wed = "easy 70min 11.1km"'),
        HELD,
    ),
    Case("They grow with a run just a tenth longer.", after(ONE_WEEK, 'wed = "easy 70min 11km"'), contacts(46)),
    Case("They grow where the longer run is a race.", after(ONE_WEEK, 'sun = "race 15km C"', JUMPS), contacts(46)),
    Case(
        "With a far longer run and no week with jumps yet, they begin with forty.",
        after({"2026-11-16": f'{LIFTED}\nsun = "easy 60min 10km"'}, 'wed = "easy 70min 11.1km"'),
        contacts(40),
    ),
    Case(
        "They grow where no earlier run names its kilometres.",
        after({"2026-11-16": JUMPED}, 'wed = "easy 70min 11.1km"'),
        contacts(46),
    ),
    Case("When jumps are closed it is silent.", NEW),
    Case("When a pain closes jumps it is silent.", SORE_ACHILLES),
    Case("When no jumps are recommended it is silent.", NO_JUMPS_WANTED),
    Case("When jumps are planned it speaks.", week(JUMPS, before=FOR_HEALTH), contacts(40)),
    Case(
        "No setting goes below its range.",
        week(
            before=with_set(
                "dose",
                "contacts_start = 19, contacts_max = 59, sessions_per_week = 0, weekly_increase = 0.04, min_weeks = 5",
            )
        ),
        "refused: contacts_start must be between 20 and 60, not 19; contacts_max must be between 60 and 140, not 59;"
        " sessions_per_week must be between 1 and 3, not 0;"
        " weekly_increase must be between 0.05 and 0.25, not 0.04; min_weeks must be between 6 and 12 weeks, not 5",
    ),
    Case(
        "None goes above it.",
        week(
            before=with_set(
                "dose",
                "contacts_start = 61, contacts_max = 141, sessions_per_week = 4, weekly_increase = 0.26,"
                " min_weeks = 13",
            )
        ),
        "refused: contacts_start must be between 20 and 60, not 61; contacts_max must be between 60 and 140, not 141;"
        " sessions_per_week must be between 1 and 3, not 4;"
        " weekly_increase must be between 0.05 and 0.25, not 0.26; min_weeks must be between 6 and 12 weeks, not 13",
    ),
)
