"""What each rule says at its edges: worked examples that are tests as well."""

from runrules import Case

from .examples import EASY_DAYS, EVERY_DAY, WALK, week

_RUNS = (
    'mon = "easy 40min"',
    'tue = "easy 40min"',
    'wed = "easy 40min"',
    'thu = "easy 40min"',
    'fri = "easy 40min"',
)
_TRAINING = "legs moderate/heavy, upper, core, jumps"
_LOADED = "legs moderate/heavy, jumps"
_NOT_LIGHT = "legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps"
_NO_HEAVY = "legs heavy, jumps"


def _with(rule: str, **values: float) -> str:
    return f'[rules]\n"rest/{rule}" = {{ {", ".join(f"{name} = {value}" for name, value in values.items())} }}\n\n'


def _on(today: str, state: str = "") -> str:
    return f"today = {today}\n\n" + (f"[athlete.state]\n{state}\n\n" if state else "")


ONE_REST_DAY = (
    Case(
        "The only day marked 'rest' is kept, though another day is free.",
        week(*_RUNS, 'sat = "free"', 'sun = "rest"'),
        f'veto, {_LOADED}, sun: "We keep this day free: it is your only full rest day. The session goes on a run day."'
        '\ncaution, legs light, sun: "Rest day: light leg work at most, and better none."',
    ),
    Case(
        "Of two rest days strength may use one.",
        week(*_RUNS, 'sat = "rest"', 'sun = "rest"'),
        f'limit, {_TRAINING}, sat sun, days 1: "You have 2 rest days; strength may use 1, so that 1 stays."',
    ),
    Case(
        "For a runner who keeps two rest days both are kept.",
        week(*_RUNS, 'sat = "rest"', 'sun = "rest"', before=_with("one-rest-day", min_rest=2)),
        f'veto, {_LOADED}, sat sun: "We keep this day free: your rest days are few. The session goes on a run day."\n'
        "caution, legs light, sat sun",
    ),
    Case(
        "Of three rest days a runner who keeps two gives one.",
        week(*_RUNS[1:], 'mon = "rest"', 'sat = "rest"', 'sun = "rest"', before=_with("one-rest-day", min_rest=2)),
        f'limit, {_TRAINING}, mon sat sun, days 1: "You have 3 rest days; strength may use 1, so that 2 stay."',
    ),
    Case(
        "Where no day is marked, the last one without training is left free, with a warning.",
        week(*_RUNS, 'sat = "long 100min"', 'sun = "free"'),
        f"caution, everything, sun\nlimit, {_TRAINING}, sun, days 0",
    ),
    Case(
        "Of two free days strength may use one.",
        week(*_RUNS, 'sat = "free"', 'sun = "free"'),
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
        week(*_RUNS, 'sat = "rest"', 'sun = "free"', before=_with("one-rest-day", min_rest=0)),
    ),
    Case(
        "Its number cannot be set lower.",
        week(before=_with("one-rest-day", min_rest=-1)),
        "refused: min_rest must be between 0 and 2 days, not -1",
    ),
    Case(
        "Its number cannot be set higher.",
        week(before=_with("one-rest-day", min_rest=3)),
        "refused: min_rest must be between 0 and 2 days, not 3",
    ),
)

NO_REST_DAY = (
    Case("With a run on every day it warns.", EVERY_DAY, "notice, every day, level warning"),
    Case(
        "Other training makes a day no rest day either.",
        week(*_RUNS, 'sat = "cross 60min"', 'sun = "strength upper light 20min"'),
        "notice, every day, level warning",
    ),
    Case("A free day will do as a rest day.", week(*_RUNS, 'sat = "easy 40min"', 'sun = "free"')),
    Case("A day with a walk will do as well.", week(*_RUNS, 'sat = "easy 40min"', 'sun = "walk 40min"')),
    Case("A day of which nothing is known may be the rest day.", week(*_RUNS, 'sat = "easy 40min"')),
)

_HARD = ('mon = "intervals 50min"', 'tue = "hills 40min"', 'thu = "tempo 45min"')


def _after(*days: str) -> str:
    """The week before the usual one, which is the one that is asked about."""
    return _on("2026-11-23") + "[[weeks]]\nstarts = 2026-11-16\n" + "".join(f"{day}\n" for day in days) + "\n"


HARD_DAYS = (
    Case(
        "Five hard days in a week are one too many.",
        week(*_HARD, 'fri = "intervals 50min"', 'sun = "long 100min"'),
        'notice, every day, level warning: "5 hard days in seven; 4 are enough. Put lifting on a day that is already'
        ' hard, or ease one."',
    ),
    Case("Four hard days are allowed, and two of them in a row.", week(*_HARD, 'fri = "intervals 50min"')),
    Case(
        "Three hard days in a row are one too many.",
        week('mon = "intervals 50min"', 'tue = "hills 40min"', 'wed = "tempo 45min"'),
        'notice, every day, level warning: "3 hard days in a row; after 2 an easy one helps. Ease or move one of'
        ' them."',
    ),
    Case(
        "A day with heavy legs is a hard day.",
        week(*_HARD[:2], 'wed = "strength legs heavy 30min"'),
        "notice, every day, level warning",
    ),
    Case(
        "A day with heavy upper body or moderate legs is not a hard one.",
        week(*_HARD[:2], 'wed = ["strength upper heavy 30min", "strength legs moderate 30min"]'),
    ),
    Case(
        "A row of hard days goes on from the week before.",
        week('mon = "intervals 50min"', before=_after('sat = "tempo 45min"', 'sun = "long 100min"')),
        'notice, every day, level warning: "3 hard days in a row; after 2 an easy one helps. Ease or move one of'
        ' them."',
    ),
    Case(
        "A row of hard days goes on into the next week.",
        week('sat = "tempo 45min"', 'sun = "long 100min"') + '\n[[weeks]]\nstarts = 2026-11-30\nmon = "hills 40min"\n',
        "notice, every day, level warning",
    ),
    Case(
        "Two hard days over the edge of the week are allowed.",
        week('mon = "intervals 50min"', before=_after('sun = "long 100min"')),
    ),
    Case(
        "Three hard days in a row that lie in last week are over.",
        week('mon = "easy 40min"', before=_after('fri = "hills 40min"', 'sat = "tempo 45min"', 'sun = "long 100min"')),
    ),
    Case(
        "Where the file does not hold the weeks around, nothing is said about them.",
        week('mon = "intervals 50min"', 'sat = "tempo 45min"', 'sun = "long 100min"'),
    ),
    Case(
        "A runner may allow five hard days, and three in a row.",
        week(
            *_HARD[:2],
            'wed = "tempo 45min"',
            'fri = "intervals 50min"',
            'sun = "long 100min"',
            before=_with("hard-days", max_hard=5, max_in_row=3),
        ),
    ),
    Case(
        "A runner may allow only three hard days, and none beside another.",
        week(*_HARD, 'sat = "intervals 50min"', before=_with("hard-days", max_hard=3, max_in_row=1)),
        'notice, every day, level warning: "4 hard days in seven; 3 are enough. Put lifting on a day that is already'
        ' hard, or ease one."\nnotice, every day, level warning: "2 hard days in a row; after 1 an easy one helps. Ease'
        ' or move one of them."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_with("hard-days", max_hard=2, max_in_row=0)),
        "refused: max_hard must be between 3 and 5 days, not 2; max_in_row must be between 1 and 3 days, not 0",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_with("hard-days", max_hard=6, max_in_row=4)),
        "refused: max_hard must be between 3 and 5 days, not 6; max_in_row must be between 1 and 3 days, not 4",
    ),
)

_TIRED = "sleep_hours = 5.9\nfatigue = 7"

READINESS = (
    Case(
        "After less than six hours of sleep today has no heavy legs and no jumps.",
        week(before=_on("2026-11-25", "sleep_hours = 5.9")),
        f"veto, {_NO_HEAVY}, wed: \"You slept 5.9 hours, so make today's session lighter. Missing a set costs"
        ' nothing."',
    ),
    Case("At six hours of sleep it is silent.", week(before=_on("2026-11-25", "sleep_hours = 6"))),
    Case(
        "From a tiredness of 7 in 10 on today has no heavy legs and no jumps.",
        week(before=_on("2026-11-25", "fatigue = 7")),
        f"veto, {_NO_HEAVY}, wed: \"You feel tired (7 of 10), so make today's session lighter. Missing a set costs"
        ' nothing."',
    ),
    Case("At a tiredness of 6 in 10 it is silent.", week(before=_on("2026-11-25", "fatigue = 6"))),
    Case(
        "A short night and tiredness are two reasons.",
        week(before=_on("2026-11-29", _TIRED)),
        f"veto, {_NO_HEAVY}, sun\nveto, {_NO_HEAVY}, sun",
    ),
    Case("On the day before the week it says nothing about it.", week(before=_on("2026-11-22", _TIRED))),
    Case("After the week it says nothing about it.", week(before=_on("2026-11-30", _TIRED))),
    Case(
        "A runner who needs seven hours may say so.",
        week(before=_on("2026-11-25", "sleep_hours = 6.5") + _with("readiness", sleep_min=7)),
        f"veto, {_NO_HEAVY}, wed",
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_with("readiness", sleep_min=4, fatigue_max=5)),
        "refused: sleep_min must be between 5 and 7 h, not 4; "
        "fatigue_max must be between 6 and 9 on a scale of 0-10, not 5",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_with("readiness", sleep_min=8, fatigue_max=10)),
        "refused: sleep_min must be between 5 and 7 h, not 8; "
        "fatigue_max must be between 6 and 9 on a scale of 0-10, not 10",
    ),
)

_ILL_FOR = (
    "You are ill: rest. Start again lightly when fever and aches have been gone for {} hours; see a doctor if it lasts."
).format

FEVER = (
    Case(
        "A fever closes today and tomorrow, and then all but light work.",
        week(before=_on("2026-11-25", "fever = true")),
        f'veto, everything, wed thu: "{_ILL_FOR(24)}"\n'
        f'veto, {_NOT_LIGHT}, fri sat sun: "After a fever start again lightly: only light strength work for the rest of'
        ' this week."\n'
        f'notice, wed thu, level warning: "{_ILL_FOR(24)}"',
    ),
    Case("Without a fever it is silent.", week(before=_on("2026-11-25", "fever = false"))),
    Case(
        "On the last day of the week it closes that day and the next.",
        week(before=_on("2026-11-29", "fever = true")),
        "veto, everything, sun mon 2026-11-30\nnotice, sun mon 2026-11-30, level warning",
    ),
    Case(
        "A fever on the day before the week closes its first day.",
        week(before=_on("2026-11-22", "fever = true")),
        f"veto, everything, sun 2026-11-22 mon\nveto, {_NOT_LIGHT}, tue wed thu fri sat sun\n"
        "notice, sun 2026-11-22 mon, level warning",
    ),
    Case("A fever two days before the week says nothing about it yet.", week(before=_on("2026-11-21", "fever = true"))),
    Case("A fever after the week says nothing about it.", week(before=_on("2026-11-30", "fever = true"))),
    Case(
        "Each day begun counts: 25 hours without fever close two days more.",
        week(before=_on("2026-11-25", "fever = true") + _with("fever", clear_hours=25)),
        f'veto, everything, wed thu fri: "{_ILL_FOR(25)}"\nveto, {_NOT_LIGHT}, sat sun\nnotice, wed thu fri,'
        " level warning",
    ),
    Case(
        "Its number cannot be set lower: less than a day without fever is too little.",
        week(before=_with("fever", clear_hours=23)),
        "refused: clear_hours must be between 24 and 72 hours, not 23",
    ),
    Case(
        "Its number cannot be set higher.",
        week(before=_with("fever", clear_hours=73)),
        "refused: clear_hours must be between 24 and 72 hours, not 73",
    ),
)

_GENTLE = "{}: a walk or gentle mobility still counts as a day without training. Nothing that makes you puff.".format

ACTIVE_REST = (
    Case("A day with a walk still counts as one without training.", WALK, f'notice, sun: "{_GENTLE("Sunday")}"'),
    Case(
        "A day with mobility counts as one, too.",
        week('wed = "mobility 20min"', 'sun = ["walk 40min", "mobility 20min"]'),
        f'notice, wed sun: "{_GENTLE("Wednesday, Sunday")}"',
    ),
    Case(
        "Beside a run, strength or other sports a walk makes no rest day.",
        week(
            'mon = ["easy 40min", "walk 30min"]',
            'tue = ["strength core 20min", "walk 30min"]',
            'wed = ["cross 40min", "walk 30min"]',
            'thu = "run-walk 30min"',
        ),
    ),
    Case("About a rest day and a free day without anything it is silent.", week('sat = "rest"', 'sun = "free"')),
)

_MISSED = "The strength session of {} was missed: skip it and carry on. Do not cram two leg days together.".format
_LIFT = "strength legs moderate 30min"

MISSED_SESSION = (
    Case(
        "Strength of a past day that is not marked as done was missed, when a run is marked.",
        week('mon = "easy 40min done"', f'tue = "{_LIFT}"', f'fri = "{_LIFT}"', before=_on("2026-11-25")),
        f'notice, tue: "{_MISSED("Tuesday")}"',
    ),
    Case(
        "It was missed as well when only other strength is marked.",
        week(f'mon = "{_LIFT}"', f'tue = "{_LIFT} done"', before=_on("2026-11-25")),
        "notice, mon",
    ),
    Case(
        "A walk that is marked as done is enough to tell.",
        week(f'mon = "{_LIFT}"', f'tue = ["walk 40min done", "{_LIFT}"]', before=_on("2026-11-25")),
        f'notice, mon tue: "{_MISSED("Monday, Tuesday")}"',
    ),
    Case(
        "Today's session is not missed yet.",
        week('mon = "easy 40min done"', f'wed = "{_LIFT}"', before=_on("2026-11-25")),
    ),
    Case(
        "What is only marked today says nothing of the days before.",
        week(f'mon = "{_LIFT}"', 'wed = "easy 40min done"', before=_on("2026-11-25")),
    ),
    Case(
        "While nothing is marked nobody can tell.",
        week('mon = "easy 40min"', f'tue = "{_LIFT}"', 'wed = "walk 20min"', before=_on("2026-11-26")),
    ),
    Case(
        "What was done was not missed.",
        week('mon = "easy 40min done"', f'tue = "{_LIFT} done"', before=_on("2026-11-25")),
    ),
)
