"""The edges of key-sessions/same-day-after."""

from runrules import Case

from ..examples import LONG, RACE, TEMPO, TRAINED, week
from .shared import WED_TEMPO, with_set

#: Lifts for 27 days, or for 28.
THREE_WEEKS = "[athlete]\nstrength_since = 2026-10-27\n\n"

FOUR_WEEKS = "[athlete]\nstrength_since = 2026-10-26\n\n"

AFTER_ONLY = with_set("same-day-after", 'policy = "after_only"')

NOT_AFTER = (
    "veto, legs moderate/heavy, jumps, wed, guards 2026-11-25:"
    ' "No loaded legs on Wednesday after the hard run: that needs a morning run, an easy day to follow, and 4 weeks of'
    ' lifting behind you."'
)

EVENING = (
    "veto, legs moderate/heavy, jumps, wed, guards 2026-11-25,"
    " yields_to lift in the evening, at least 6 hours after the run"
)

CASES = (
    Case(
        "After a tempo run loaded legs are closed, with a way out.",
        TEMPO,
        f'{EVENING}: "Lifting on Wednesday after the hard run keeps easy days easy, but coaches disagree and no trial'
        ' settles it. Our first choice is another day."',
    ),
    Case(
        "With policy = after_only legs are open hours after the run; jumps stay closed.",
        week(WED_TEMPO, before=AFTER_ONLY),
        "veto, legs moderate/heavy, wed, part am, guards 2026-11-25:"
        ' "Legs on Wednesday only after the hard run, at least 6 hours later; keep the next day easy."\n'
        'veto, jumps, wed, guards 2026-11-25: "No jumps on Wednesday: after a hard run the legs are not fresh."',
    ),
    Case("After an evening run there is no way out.", week('wed = "tempo 45min pm"', before=AFTER_ONLY), NOT_AFTER),
    Case(
        "With a key run on the day after there is no way out.",
        week(WED_TEMPO, 'thu = "long 90min"', before=AFTER_ONLY),
        NOT_AFTER,
    ),
    Case("With less than four weeks of lifting there is no way out.", week(WED_TEMPO, before=THREE_WEEKS), NOT_AFTER),
    Case("With four weeks of lifting there is a way out.", week(WED_TEMPO, before=FOUR_WEEKS), EVENING),
    Case("After a race-pace run there is a way out.", week('wed = "race-pace 45min"', before=TRAINED), EVENING),
    Case("About a long run it is silent: that has a rule of its own.", LONG),
    Case("About a race it is silent.", RACE),
    Case(
        "A gap of two hours cannot be set.",
        week(before=with_set("same-day-after", "min_gap_hours = 2")),
        "refused: min_gap_hours must be between 3 and 12 hours, not 2",
    ),
    Case(
        "A gap of 13 hours cannot be set.",
        week(before=with_set("same-day-after", "min_gap_hours = 13")),
        "refused: min_gap_hours must be between 3 and 12 hours, not 13",
    ),
)
