"""The edges of trail/downhill-is-key."""

from runrules import Case

from ..examples import TRAIL, TRAINED, week
from .shared import EASY, KNOWN_LEGS, NEW_LEGS, NO_WISH, with_set

GUARD_24 = with_set("downhill-is-key", "guard_hours = 24")

GUARD_25 = with_set("downhill-is-key", "guard_hours = 25")

GUARD_72 = with_set("downhill-is-key", "guard_hours = 72")

SAT_DOWN = 'sat = "easy 90min descent 500m"'

AFTER = "veto, legs moderate/heavy, jumps, sat sun, guards 2026-11-28"

BEFORE = "veto, legs heavy, jumps, fri, guards 2026-11-28"

THEN = "\n[[weeks]]\nstarts = 2026-11-30\n"

CASES = (
    Case(
        "Five hundred metres of descent close their day and the next, and heavy legs on the day before.",
        week(SAT_DOWN, before=TRAIL),
        f"{AFTER}:"
        " \"Saturday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the next."\n'
        f'{BEFORE}: "Saturday\'s 500 m of descent want fresh thighs: no heavy legs and no jumps on the day before."',
    ),
    Case("A descent of 499 m closes nothing.", week('sat = "easy 90min descent 499m"', before=TRAIL)),
    Case(
        "It is so on roads too, and for those who wish for no strength.",
        week(SAT_DOWN, before=TRAINED + 'terrain = "road"\n\n' + NO_WISH),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "Of two runs on a day the one that goes down further counts.",
        week('sat = ["easy 30min am", "easy 90min pm descent 500m"]', before=TRAIL),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "With two leg sessions done, moderate legs count as heavy.",
        week(SAT_DOWN, before=NEW_LEGS),
        f"{AFTER}\nveto, legs moderate/heavy, jumps, fri, guards 2026-11-28:"
        ' "Saturday\'s 500 m of descent want fresh thighs: no moderate or heavy legs and no jumps on the day before."',
    ),
    Case(
        "With three leg sessions done moderate legs stay open before the run.",
        week(SAT_DOWN, before=KNOWN_LEGS),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "A run that is not key has no guard before it.",
        week('sat = "easy 90min descent 500m not-key"', before=TRAIL),
        AFTER,
    ),
    Case(
        "With guard_hours = 24 only the day of the run is closed.",
        week(SAT_DOWN, before=GUARD_24),
        "veto, legs moderate/heavy, jumps, sat, guards 2026-11-28: \"Saturday's run goes down 500 m, which is as hard"
        ' on the muscles as heavy lifting: no loaded legs on that day."',
    ),
    Case(
        "With guard_hours = 25 a day on either side is closed too.",
        week(SAT_DOWN, before=GUARD_25),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "With guard_hours = 72 two days on either side are closed.",
        week('thu = "easy 90min descent 500m"', before=GUARD_72),
        "veto, legs moderate/heavy, jumps, thu fri sat, guards 2026-11-26:"
        " \"Thursday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the two after it."\n'
        "veto, legs heavy, jumps, wed tue, guards 2026-11-26:"
        ' "Thursday\'s 500 m of descent want fresh thighs: no heavy legs and no jumps on the two days before."',
    ),
    Case(
        "A race does not move.",
        week('sat = "race 10k B descent 500m"', before=TRAIL),
        "veto, legs moderate/heavy, jumps, sat sun\nveto, legs heavy, jumps, fri",
    ),
    Case(
        "With such a run on every Sunday, last Sunday's closes Monday.",
        week('sun = "easy 90min descent 500m"', before=TRAIL),
        "veto, legs moderate/heavy, jumps, sun 2026-11-22 mon:"
        " \"Last Sunday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the next. We took last week to be like this one."\n'
        "veto, legs moderate/heavy, jumps, sun mon 2026-11-30, guards 2026-11-29\n"
        "veto, legs heavy, jumps, sat, guards 2026-11-29",
    ),
    Case(
        "Where last week is in the file, last Sunday's run closes Monday for certain.",
        "today = 2026-11-23\n"
        + TRAIL
        + '[[weeks]]\nstarts = 2026-11-16\nsun = "easy 90min descent 500m"\n\n'
        + week(EASY),
        "veto, legs moderate/heavy, jumps, sun 2026-11-22 mon:"
        " \"Last Sunday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the next."',
    ),
    Case(
        "Last Saturday's run does not reach into this week.",
        "today = 2026-11-23\n"
        + TRAIL
        + '[[weeks]]\nstarts = 2026-11-16\nsat = "easy 90min descent 500m"\n\n'
        + week(EASY),
    ),
    Case(
        "With such a run on every Monday, this Sunday is the day before one.",
        week('mon = "easy 90min descent 500m"', before=TRAIL),
        "veto, legs moderate/heavy, jumps, mon tue, guards 2026-11-23\nveto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case(
        "Next Tuesday's run closes no day of this week.",
        week(EASY, before=TRAIL) + THEN + 'tue = "easy 90min descent 500m"\n',
    ),
    Case(
        "With guard_hours = 72 next Tuesday's run closes this Sunday.",
        week(EASY, before=GUARD_72) + THEN + 'tue = "easy 90min descent 500m"\n',
        "veto, legs heavy, jumps, mon 2026-11-30 sun, guards 2026-12-01",
    ),
    Case(
        "A limit of 299 m, or a guard of 23 hours, cannot be set.",
        week(before=with_set("downhill-is-key", "descent = 299, guard_hours = 23")),
        "refused: descent must be between 300 and 1500 m, not 299; guard_hours must be between 24 and 72 hours, not 23",
    ),
    Case(
        "A limit of 1501 m, or a guard of 73 hours, cannot be set.",
        week(before=with_set("downhill-is-key", "descent = 1501, guard_hours = 73")),
        "refused: descent must be between 300 and 1500 m, not 1501;"
        " guard_hours must be between 24 and 72 hours, not 73",
    ),
)
