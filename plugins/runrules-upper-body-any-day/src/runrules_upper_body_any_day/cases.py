"""What each rule says at its edges: both sides of every threshold, and what stands beside what."""

from __future__ import annotations

from runrules import Case

from .examples import EASY, ILL, TEMPO, rules, week


def _plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def _point(days: str) -> str:
    return f"prefer, upper, core, {days}, points 1"


def _strength(wishes: str) -> str:
    return week('wed = "easy 45min"', before=f"[strength]\n{wishes}\n\n")


_RACE_LISTED = '[[races]]\ndate = 2026-11-28\ndistance = "10k"\n\n'
_RACES = 'mon = "race 5km"', 'tue = "race 5km"', 'wed = "race 5km"', 'thu = "race 5km"', 'fri = "race 5km"'

ANY_DAY = (
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

_FIRST_RUN = (
    "On {} do upper body and core after the hard run, or at least {} before. Straight before, it may cost you a little."
).format
_MORNING = "veto, upper, core, wed, part am, guards 2026-11-25"

NOT_JUST_BEFORE = (
    Case("Before an evening run the morning stays open.", week('wed = "tempo 45min pm"')),
    Case(
        "Before a hard run in the morning the morning is closed.",
        week('wed = "tempo 45min am"'),
        _plus(_MORNING, _FIRST_RUN("Wednesday", "3 hours")),
    ),
    Case("A hard run without a time closes the morning.", TEMPO, _MORNING),
    Case(
        "An easy run in the morning before a hard one in the evening closes nothing.",
        week('wed = ["easy 30min am", "tempo 45min pm"]'),
    ),
    Case(
        "Of two hard runs the one in the morning counts.", week('wed = ["tempo 30min am", "tempo 30min pm"]'), _MORNING
    ),
    Case("Races have guards of their own.", week('wed = "race 10km"')),
    Case(
        "One hour may be enough.",
        rules("not-just-before", "min_hours = 1") + TEMPO,
        _plus(_MORNING, _FIRST_RUN("Wednesday", "1 hour")),
    ),
    Case(
        "The hours cannot be fewer than 1.",
        rules("not-just-before", "min_hours = 0") + TEMPO,
        "refused: min_hours must be between 1 and 6 hours, not 0",
    ),
    Case(
        "The hours cannot be more than 6.",
        rules("not-just-before", "min_hours = 7") + TEMPO,
        "refused: min_hours must be between 1 and 6 hours, not 7",
    ),
)

MIXED_IS_LOWER = (
    Case(
        "Core with heavy legs is a session for legs.",
        week('thu = "strength core+legs heavy 30min"'),
        _plus("notice, thu", "The session of Thursday trains legs too, so the leg rules apply to it."),
    ),
    Case(
        "Several such sessions are named together.",
        week(
            'mon = "strength upper+legs moderate 30min"',
            'wed = "strength full moderate 30min"',
            'fri = "strength core+legs heavy 30min"',
        ),
        _plus(
            "notice, mon wed fri",
            "The sessions of Monday, Wednesday and Friday train legs too, so the leg rules apply to them.",
        ),
    ),
    Case("Light legs make none.", week('thu = "strength upper+legs light 30min"')),
    Case("Legs alone need no such word.", week('thu = "strength legs heavy 30min"')),
)

_LEGS_FIRST = "prefer, legs, every day, points 2"

NEVER_REPLACES_LEGS = (
    Case("Twenty minutes are short.", _strength("minutes = 20"), _LEGS_FIRST),
    Case("Twenty-one minutes are not short.", _strength("minutes = 21\nsessions = 2")),
    Case("One session a week is little, however long.", _strength("minutes = 60\nsessions = 1"), _LEGS_FIRST),
    Case("Two sessions a week are not little.", _strength("sessions = 2")),
    Case("Where nothing is wished nothing is said.", EASY),
    Case(
        "Twenty minutes on each day that is named are short.",
        _strength("minutes_by_day = { tue = 20, fri = 15 }"),
        _LEGS_FIRST,
    ),
    Case("Forty minutes on one of them are not short.", _strength("minutes_by_day = { tue = 20, fri = 40 }")),
    Case(
        "The days that are not named have the minutes of all.", _strength("minutes = 40\nminutes_by_day = { tue = 20 }")
    ),
)

_TWO = week('mon = "rest"', 'fri = "rest"')
_ONLY = "veto, upper, core, fri"

REST_DAY = (
    Case("The only rest day is closed.", week('fri = "rest"'), _ONLY),
    Case(
        "Of two rest days one may be used.",
        _TWO,
        _plus("limit, upper, core, mon fri, days 1", "Upper body and core may use 1 of your 2 rest days."),
    ),
    Case(
        "Who keeps two rest days has none to use.",
        rules("rest-day", "min_rest = 2") + _TWO,
        "veto, upper, core, mon fri",
    ),
    Case("Who keeps none may use them all.", rules("rest-day", "min_rest = 0") + _TWO),
    Case("A free day is not a rest day.", week('fri = "free"')),
    Case(
        "The days to keep cannot be fewer than none.",
        rules("rest-day", "min_rest = -1") + EASY,
        "refused: min_rest must be between 0 and 2 days, not -1",
    ),
    Case(
        "The days to keep cannot be more than two.",
        rules("rest-day", "min_rest = 3") + EASY,
        "refused: min_rest must be between 0 and 2 days, not 3",
    ),
)
