"""The edges of race-build/gap-warning."""

from runrules import Case

from .shared import BUILD, LIFTED, LIFTER, RACE_WEEK, RECOVERY, REST, TAPER, week, with_set

ELEVEN = {"2026-11-09": 'thu = "strength full moderate done"', "2026-11-16": REST}

CASES = (
    Case(
        "Eleven days without strength are a gap.",
        week(LIFTER, earlier=ELEVEN),
        'notice, every day, level warning: "It is 11 days since you lifted. One missed week is harmless; one session a'
        ' fortnight slowly loses strength."',
    ),
    Case(
        "Ten days are none.",
        week(LIFTER, earlier={"2026-11-09": 'fri = "strength full moderate done"', "2026-11-16": REST}),
    ),
    Case("Only the last session counts.", week(LIFTER, earlier={**ELEVEN, "2026-11-16": LIFTED})),
    Case(
        "Where a week is not in the file it may have held a session.",
        week(LIFTER, earlier={"2026-11-09": 'thu = "strength full moderate done"'}),
    ),
    Case(
        "Where the file shows no session at all it is silent.",
        week(LIFTER, earlier={"2026-11-09": REST, "2026-11-16": REST}),
    ),
    Case("In the build it speaks.", week(LIFTER, BUILD, earlier=ELEVEN), "notice, every day, level warning"),
    Case("In the taper it is silent.", week(LIFTER, TAPER, earlier=ELEVEN)),
    Case("In the week of an A race it is silent.", week(LIFTER, RACE_WEEK, earlier=ELEVEN)),
    Case("After an A race it is silent.", week(LIFTER, RECOVERY, earlier=ELEVEN)),
    Case(
        "A gap of six days cannot be set.",
        week(with_set("gap-warning", "max_gap = 6")),
        "refused: max_gap must be between 7 and 16 days, not 6",
    ),
    Case(
        "A gap of 17 days cannot be set.",
        week(with_set("gap-warning", "max_gap = 17")),
        "refused: max_gap must be between 7 and 16 days, not 17",
    ),
)
