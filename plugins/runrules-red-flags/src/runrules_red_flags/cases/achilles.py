"""The edges of red-flags/achilles."""

from runrules import Case

from ..examples import hurt, injury, rules, signs, week
from .shared import CLEARED, FEVER, NO_JUMPS, OWN, START, after_birth, age, plus, says

_CALVES = "exercises single-leg-calf-raise + bent-knee-calf-raise + eccentric-heel-drop"

_RAISES = (NO_JUMPS, f"favour, legs, {_CALVES}, points 5", f"cue, {_CALVES}")

_TENDON = (
    "{} are what the trials used; {}. {} They do not count as a leg session, and stay off the eve of a key run. Skip"
    " jumps and fast hills, and check the tendon the next morning. If the pain is at the heel bone, stay on the floor:"
    " no drop below it. Above 5 of 10, a pop or swelling: stop and see a professional."
).format

_SETS = "4 sets, at first of 15 repetitions, over 12 weeks towards 6 heavier ones"

_SORE = hurt("achilles_midportion", 3)


def _on(days: str, *more: str) -> str:
    return says(*_RAISES, f"notice, {days}", *more)


CASES = (
    Case(
        "The raises come on three days: none the eve of the intervals, none on the day itself.",
        _SORE + week(),
        says(
            *_RAISES,
            plus(
                "notice, mon thu sat",
                _TENDON(
                    "Slow, heavy calf raises, three times a week,",
                    f"this week on Monday, Thursday and Saturday{OWN}",
                    _SETS + START,
                ),
            ),
        ),
    ),
    Case("Pain of 1 is enough.", injury("achilles_midportion", 1), _on("mon thu sat")),
    Case("Pain of 5 is not too much.", injury("achilles_midportion", 5), _on("mon thu sat")),
    Case("Without pain it is silent.", injury("achilles_midportion", 0)),
    Case("Once a clinician has cleared the site it is silent.", CLEARED("achilles_midportion") + _SORE + week()),
    Case("Where the tendon meets the heel it is another matter.", injury("achilles_insertional", 3)),
    Case("With fever only the jumps are closed.", FEVER + _SORE + week(), NO_JUMPS),
    Case(
        "With a condition that nobody has cleared only the jumps are closed.",
        '[athlete]\nconditions = ["heart"]\n\n' + _SORE + week(),
        NO_JUMPS,
    ),
    Case(
        "Once the condition is cleared the raises come back.",
        '[athlete]\nconditions = ["heart"]\ncleared = ["heart"]\n\n' + _SORE + week(),
        _on("mon thu sat"),
    ),
    Case(
        "Where another site closes leg work there are no raises.",
        hurt("mtss", 2, signs("pinpoint")) + _SORE + week(),
        NO_JUMPS,
    ),
    Case("Soon after a birth heavy work waits, and the raises with it.", _SORE + after_birth(20), NO_JUMPS),
    Case(
        "With a knee that hurts above 3 the raises stay, with less weight.",
        hurt("pfp", 4) + _SORE + week(),
        says(
            *_RAISES,
            plus(
                "notice, mon thu sat",
                _TENDON(
                    "Slow calf raises, three times a week,",
                    f"this week on Monday, Thursday and Saturday{OWN}, for now with less weight",
                    f"{_SETS}, once the pain allows{START}",
                ),
            ),
        ),
    ),
    Case(
        "Under 18 the raises are slow, not heavy.",
        age(15) + hurt("pfp", 4) + _SORE + week(),
        says(
            *_RAISES,
            plus(
                "notice, mon thu sat",
                _TENDON(
                    "Slow calf raises with the adult who teaches you, three times a week,",
                    f"this week on Monday, Thursday and Saturday{OWN}",
                    _SETS.removesuffix(" heavier ones") + START,
                ),
            ),
        ),
    ),
    Case(
        "Twice a week the raises are three days apart.",
        _SORE + week() + rules("achilles", "sessions_per_week = 2"),
        says(
            *_RAISES,
            plus(
                "notice, mon thu",
                _TENDON(
                    "Slow, heavy calf raises, twice a week,", f"this week on Monday and Thursday{OWN}", _SETS + START
                ),
            ),
        ),
    ),
    Case(
        "Four times a week the raises may follow each other.",
        _SORE + week() + rules("achilles", "sessions_per_week = 4"),
        _on("mon thu fri sat"),
    ),
    Case(
        "Days before today are not named.",
        "today = 2026-11-26\n\n" + _SORE + week(),
        _on("thu sat"),
    ),
    Case(
        "Rest days are left alone where others are found.",
        _SORE + week('mon = "rest"', 'wed = "intervals 50min"', 'thu = "rest"'),
        _on("fri sun"),
    ),
    Case(
        "The only rest day stays one, and the raises go to days of key runs.",
        _SORE + week('tue = "tempo 40min"', 'thu = "tempo 40min"', 'sat = "tempo 40min"', 'sun = "rest"'),
        _on("tue thu sat"),
    ),
    Case(
        "One of two rest days may be used where nothing else is left.",
        _SORE
        + week('mon = "rest"', 'tue = "tempo 40min"', 'thu = "tempo 40min"', 'sat = "tempo 40min"', 'sun = "rest"')
        + rules("achilles", "sessions_per_week = 4"),
        _on("tue thu sat sun"),
    ),
    Case(
        "Three days before a race and two after it are left free.",
        _SORE + week('thu = "race 10km"', 'sat = "easy 30min"'),
        says(
            *_RAISES,
            plus(
                "notice, sun",
                _TENDON("Slow, heavy calf raises, three times a week,", f"this week on Sunday{OWN}", _SETS + START),
            ),
        ),
    ),
    Case(
        "The fourth day before a race is far enough.",
        _SORE + week('fri = "race 10km"'),
        _on("mon"),
    ),
    Case(
        "Where no day suits the raises, they are left out this week.",
        "today = 2026-11-29\n\n" + _SORE + week('sat = "race 10km"'),
        says(
            *_RAISES,
            plus(
                "notice, every day",
                _TENDON(
                    "Slow, heavy calf raises, three times a week,",
                    "this week no day suits them, so leave them out",
                    f"{_SETS}.",
                ),
            ),
        ),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("achilles", "sessions_per_week = 1, sets = 2, reps_start = 11, reps_end = 5, weeks = 7"),
        "refused: sessions_per_week must be between 2 and 7, not 1; sets must be between 3 and 4, not 2; reps_start"
        " must be between 12 and 15, not 11; reps_end must be between 6 and 8, not 5; weeks must be between 8 and 24"
        " weeks, not 7",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("achilles", "sessions_per_week = 8, sets = 5, reps_start = 16, reps_end = 9, weeks = 25"),
        "refused: sessions_per_week must be between 2 and 7, not 8; sets must be between 3 and 4, not 5; reps_start"
        " must be between 12 and 15, not 16; reps_end must be between 6 and 8, not 9; weeks must be between 8 and 24"
        " weeks, not 25",
    ),
)
