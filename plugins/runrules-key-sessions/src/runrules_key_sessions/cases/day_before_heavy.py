"""The edges of key-sessions/day-before-heavy."""

from runrules import Case

from ..examples import KEY_ON_MONDAY, RACE, TEMPO, TRAINED, week
from .shared import GUARD_48, THREE_DONE, TWO_DONE, WED_TEMPO, free, with_set

GUARD_36 = with_set("day-before-heavy", "guard_hours = 36")

GUARD_37 = with_set("day-before-heavy", "guard_hours = 37")

TRIAL = "In a trial, hard efforts the day after a run-and-lift day lasted 18-29 % less time."

CASES = (
    Case(
        "A tempo run closes heavy legs and jumps on its eve.",
        TEMPO,
        "veto, legs heavy, jumps, tue, guards 2026-11-25:"
        f' "Wednesday brings a tempo run, so no heavy legs the evening before. {TRIAL}"',
    ),
    Case(
        "With two leg sessions done, moderate legs count as heavy and are closed too.",
        week(WED_TEMPO, before=TWO_DONE),
        "veto, legs moderate/heavy, jumps, tue, guards 2026-11-25:"
        f' "Wednesday brings a tempo run, so no moderate or heavy legs the evening before. {TRIAL}'
        ' In your first three leg sessions moderate counts as heavy."',
    ),
    Case(
        "With three leg sessions done, moderate legs stay open.",
        week(WED_TEMPO, before=THREE_DONE),
        "veto, legs heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "For someone who has never lifted, moderate legs count as heavy.",
        week(WED_TEMPO),
        "veto, legs moderate/heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "Before a race the eve is closed for good: the race does not move.",
        RACE,
        "veto, legs heavy, jumps, sat, severity hard",
    ),
    Case(
        "A race on next Monday, outside the weeks of the file, closes this Sunday.",
        TRAINED + '[[races]]\ndate = 2026-11-30\ndistance = "10k"\npriority = "B"\n\n' + free(""),
        "veto, legs heavy, jumps, sun, severity hard",
    ),
    Case(
        "With guard_hours = 36 one evening is closed.",
        week(WED_TEMPO, before=GUARD_36),
        "veto, legs heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "With guard_hours = 37 two evenings are closed.",
        week(WED_TEMPO, before=GUARD_37),
        "veto, legs heavy, jumps, tue mon, guards 2026-11-25:"
        f' "Wednesday brings a tempo run, so no heavy legs on the two days before. {TRIAL}"',
    ),
    Case(
        "Before an evening run even 48 hours close one evening only.",
        week('wed = "tempo 45min pm"', before=GUARD_48),
        "veto, legs heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "With a morning and an evening key run on one day, the morning counts.",
        week('wed = ["tempo 45min am", "intervals 40min pm"]', before=GUARD_48),
        "veto, legs heavy, jumps, tue mon, guards 2026-11-25",
    ),
    Case(
        "A key run on every Monday closes the Sunday of this week and of the last one.",
        KEY_ON_MONDAY,
        "veto, legs heavy, jumps, sun 2026-11-22, guards 2026-11-23\nveto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case(
        "With guard_hours = 48, next Tuesday's key run closes this Sunday.",
        week('tue = "tempo 45min"', before=GUARD_48),
        "veto, legs heavy, jumps, mon sun 2026-11-22, guards 2026-11-24\n"
        "veto, legs heavy, jumps, mon 2026-11-30 sun, guards 2026-12-01",
    ),
    Case(
        "A long run of 90 minutes is a key run, and closes its eve.",
        free(sat='"long 90min"'),
        "veto, legs heavy, jumps, fri, guards 2026-11-28",
    ),
    Case("A long run of 89 minutes is no key run, and closes nothing.", free(sat='"long 89min"')),
    Case(
        "An easy run with 500 m of descent is a key run, and closes its eve.",
        free(sat='"easy 60min descent 500m"'),
        "veto, legs heavy, jumps, fri, guards 2026-11-28:"
        f' "Saturday brings a key run, so no heavy legs the evening before. {TRIAL}"',
    ),
    Case("An easy run with 499 m of descent closes nothing.", free(sat='"easy 60min descent 499m"')),
    Case(
        "A guard of 19 hours cannot be set.",
        week(before=with_set("day-before-heavy", "guard_hours = 19")),
        "refused: guard_hours must be between 20 and 48 hours, not 19",
    ),
    Case(
        "A guard of 49 hours cannot be set.",
        week(before=with_set("day-before-heavy", "guard_hours = 49")),
        "refused: guard_hours must be between 20 and 48 hours, not 49",
    ),
)
