"""The edges of each rule: where it speaks, where it no longer does, and exactly what it says."""

from runrules import Case

from .examples import (
    ALL_KNOWN,
    FOUR_KEYS,
    FREE,
    KEY_ON_MONDAY,
    LIFTS_FIRST,
    LONG,
    NO_KEY_RUN,
    RACE,
    TEMPO,
    TRAINED,
    TWO_IN_A_ROW,
    week,
)

#: Lifts for two weeks, and has done two leg sessions, or three.
TWO_DONE = "[athlete]\nstrength_since = 2026-11-09\nleg_sessions = 2\n\n"
THREE_DONE = "[athlete]\nstrength_since = 2026-11-09\nleg_sessions = 3\n\n"
#: Lifts for 27 days, or for 28.
THREE_WEEKS = "[athlete]\nstrength_since = 2026-10-27\n\n"
FOUR_WEEKS = "[athlete]\nstrength_since = 2026-10-26\n\n"


def with_set(rule: str, values: str) -> str:
    """Write an athlete who lifts for half a year, and has set something of a rule."""
    return f'{TRAINED}[rules]\n"key-sessions/{rule}" = {{ {values} }}\n\n'


def free(before: str = TRAINED, **days: str) -> str:
    """Write a week whose other days are free."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return week(*(f"{name} = {days.get(name, _FREE)}" for name in names), before=before)


_FREE = '"free"'
THEN = "\n[[weeks]]\nstarts = 2026-11-30\n"
GUARD_36 = with_set("day-before-heavy", "guard_hours = 36")
GUARD_37 = with_set("day-before-heavy", "guard_hours = 37")
GUARD_48 = with_set("day-before-heavy", "guard_hours = 48")
TRIAL = "In a trial, hard efforts the day after a run-and-lift day lasted 18-29 % less time."
WED_TEMPO = 'wed = "tempo 45min"'

DAY_BEFORE_HEAVY = (
    Case(
        "A tempo run closes heavy legs and jumps on its eve.",
        TEMPO,
        "veto, legs heavy, jumps, tue, guards 2026-11-25:"
        f' "Wednesday brings a tempo run, so no heavy legs the evening before. {TRIAL}"',
    ),
    Case(
        "With two leg sessions done, moderate legs count as heavy.",
        week(WED_TEMPO, before=TWO_DONE),
        "veto, legs moderate/heavy, jumps, tue, guards 2026-11-25:"
        f' "Wednesday brings a tempo run, so no moderate or heavy legs the evening before. {TRIAL}'
        ' In your first three leg sessions moderate counts as heavy."',
    ),
    Case(
        "With three done, they do not.",
        week(WED_TEMPO, before=THREE_DONE),
        "veto, legs heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "Someone who has never lifted is new to it.",
        week(WED_TEMPO),
        "veto, legs moderate/heavy, jumps, tue, guards 2026-11-25",
    ),
    Case("A race closes its eve for good, and does not move.", RACE, "veto, legs heavy, jumps, sat, severity hard"),
    Case(
        "So does a race that is named outside the weeks.",
        TRAINED + '[[races]]\ndate = 2026-11-30\ndistance = "10k"\npriority = "B"\n\n' + free(""),
        "veto, legs heavy, jumps, sun, severity hard",
    ),
    Case(
        "Thirty-six hours reach one evening.",
        week(WED_TEMPO, before=GUARD_36),
        "veto, legs heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "Thirty-seven hours reach two.",
        week(WED_TEMPO, before=GUARD_37),
        "veto, legs heavy, jumps, tue mon, guards 2026-11-25:"
        f' "Wednesday brings a tempo run, so no heavy legs on the two days before. {TRIAL}"',
    ),
    Case(
        "Forty-eight hours before an evening run reach one.",
        week('wed = "tempo 45min pm"', before=GUARD_48),
        "veto, legs heavy, jumps, tue, guards 2026-11-25",
    ),
    Case(
        "Of two key runs a day, one in the evening, the earlier counts.",
        week('wed = ["tempo 45min am", "intervals 40min pm"]', before=GUARD_48),
        "veto, legs heavy, jumps, tue mon, guards 2026-11-25",
    ),
    Case(
        "A key run on every Monday closes the Sunday of this week and of the last one.",
        KEY_ON_MONDAY,
        "veto, legs heavy, jumps, sun 2026-11-22, guards 2026-11-23\nveto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case(
        "With two days, a key run on next Tuesday reaches back to Sunday.",
        week('tue = "tempo 45min"', before=GUARD_48),
        "veto, legs heavy, jumps, mon sun 2026-11-22, guards 2026-11-24\n"
        "veto, legs heavy, jumps, mon 2026-11-30 sun, guards 2026-12-01",
    ),
    Case(
        "A long run of 90 minutes is a key run.",
        free(sat='"long 90min"'),
        "veto, legs heavy, jumps, fri, guards 2026-11-28",
    ),
    Case("One of 89 minutes is not.", free(sat='"long 89min"')),
    Case(
        "A run with 500 m of descent is a key run.",
        free(sat='"easy 60min descent 500m"'),
        "veto, legs heavy, jumps, fri, guards 2026-11-28:"
        f' "Saturday brings a key run, so no heavy legs the evening before. {TRIAL}"',
    ),
    Case("One with 499 m is not.", free(sat='"easy 60min descent 499m"')),
    Case(
        "The guard has at least 20 hours.",
        week(before=with_set("day-before-heavy", "guard_hours = 19")),
        "refused: guard_hours must be between 20 and 48 hours, not 19",
    ),
    Case(
        "The guard has at most 48 hours.",
        week(before=with_set("day-before-heavy", "guard_hours = 49")),
        "refused: guard_hours must be between 20 and 48 hours, not 49",
    ),
)

TUE_CAUTION = "caution, legs moderate, tue, guards 2026-11-25"

DAY_BEFORE_MODERATE = (
    Case(
        "Before a tempo run it warns, and leaves two sets.",
        TEMPO,
        f'{TUE_CAUTION}: "Wednesday brings a tempo run: keep legs moderate the day before, 2 sets, 4 repetitions in'
        ' reserve. Better still, move them."\n'
        'limit, legs moderate, tue, sets 2: "Before a key run at most 2 sets of a leg exercise."',
    ),
    Case(
        "One set may be chosen.",
        week(WED_TEMPO, before=with_set("day-before-moderate", "max_sets_per_exercise = 1")),
        f'{TUE_CAUTION}: "Wednesday brings a tempo run: keep legs moderate the day before, 1 set, 4 repetitions in'
        ' reserve. Better still, move them."\n'
        'limit, legs moderate, tue, sets 1: "Before a key run at most 1 set of a leg exercise."',
    ),
    Case(
        "Who chooses so finds moderate legs closed, and heavy ones with them.",
        week(WED_TEMPO, before=with_set("day-before-moderate", 'policy = "veto"')),
        "veto, legs moderate/heavy, tue, guards 2026-11-25:"
        ' "Wednesday brings a tempo run, and you chose to keep loaded legs off the evening before."',
    ),
    Case("With two leg sessions done it is silent: the eve is closed.", week(WED_TEMPO, before=TWO_DONE)),
    Case(
        "With three done it speaks.",
        week(WED_TEMPO, before=THREE_DONE),
        f"{TUE_CAUTION}\nlimit, legs moderate, tue, sets 2",
    ),
    Case("Before a race it is silent.", RACE),
    Case(
        "The eve of a tempo run comes before that of a long run.",
        free(wed='"tempo 45min"', sat='"long 90min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2\n"
        "prefer, legs moderate, fri, points -2",
    ),
    Case(
        "It comes before that of a run at race pace as well.",
        free(wed='"tempo 45min"', sat='"race-pace 40min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2\n"
        "prefer, legs moderate, fri, points -2",
    ),
    Case(
        "It comes before that of a race, about which nothing else is said.",
        free(wed='"tempo 45min"', sat='"race 10k B"'),
        f"{TUE_CAUTION}\nlimit, legs moderate, tue, sets 2\nprefer, legs moderate, fri, points -2",
    ),
    Case(
        "The eves of a tempo run and of hill repeats are alike.",
        free(wed='"tempo 45min"', sat='"hills 50min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2",
    ),
    Case(
        "A long run alone is set against nothing.",
        free(sat='"long 90min"'),
        "caution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, fri, sets 2",
    ),
    Case(
        "Of a key run on every Monday it sees next week's.",
        KEY_ON_MONDAY,
        "caution, legs moderate, sun, guards 2026-11-30\nlimit, legs moderate, sun, sets 2",
    ),
    Case(
        "It is about the eve alone, also where two days are guarded.",
        week('tue = "tempo 45min"', before=GUARD_48),
        "caution, legs moderate, mon, guards 2026-11-24\nlimit, legs moderate, mon, sets 2",
    ),
    Case(
        "No sets at all, and two repetitions in reserve, cannot be set.",
        week(before=with_set("day-before-moderate", "max_sets_per_exercise = 0, reps_in_reserve = 2")),
        "refused: max_sets_per_exercise must be between 1 and 3, not 0; reps_in_reserve must be between 3 and 5, not 2",
    ),
    Case(
        "Neither can four sets, and six in reserve.",
        week(before=with_set("day-before-moderate", "max_sets_per_exercise = 4, reps_in_reserve = 6")),
        "refused: max_sets_per_exercise must be between 1 and 3, not 4; reps_in_reserve must be between 3 and 5, not 6",
    ),
)


def preferred(hours: int) -> str:
    """Write an athlete who wants so many hours before a key run."""
    return with_set("48h-better", f"preferred_hours = {hours}")


BETTER_48H = (
    Case("The day before the eve gets a point less.", TEMPO, "prefer, legs heavy, mon, points -1"),
    Case(
        "It is 36 hours before a morning run: that is enough if 36 are preferred.",
        week(WED_TEMPO, before=preferred(36)),
    ),
    Case("If 37 are preferred it is not.", week(WED_TEMPO, before=preferred(37)), "prefer, legs heavy, mon, points -1"),
    Case(
        "Sixty hours reach no further back.",
        week(WED_TEMPO, before=preferred(60)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "Sixty-one reach a third day, here from next Wednesday to Sunday.",
        week(WED_TEMPO, before=preferred(61)),
        "prefer, legs heavy, mon sun, points -1",
    ),
    Case("The day before the eve of an evening run is 48 hours away.", week('wed = "tempo 45min pm"', before=TRAINED)),
    Case(
        "If 49 are preferred, that is too near.",
        week('wed = "tempo 45min pm"', before=preferred(49)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "Seventy-two hours before an evening run reach no third day.",
        week('wed = "tempo 45min pm"', before=preferred(72)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "A day that is closed anyway gets no points: Monday is the eve of Tuesday's run.",
        TWO_IN_A_ROW,
        "prefer, legs heavy, sun, points -1",
    ),
    Case("Where two days are guarded, the second is closed and needs no points.", week(WED_TEMPO, before=GUARD_48)),
    Case("A key run on Monday counts for the Saturday before it.", KEY_ON_MONDAY, "prefer, legs heavy, sat, points -1"),
    Case(
        "At least 36 hours are preferred.",
        week(before=preferred(35)),
        "refused: preferred_hours must be between 36 and 72 hours, not 35",
    ),
    Case(
        "At most 72 hours are preferred.",
        week(before=preferred(73)),
        "refused: preferred_hours must be between 36 and 72 hours, not 73",
    ),
)

SUN_LONG = "veto, legs moderate/heavy, jumps, sun, guards 2026-11-29"

LONG_RUN_PROTECTED = (
    Case(
        "The day of a long run is closed for loaded legs.",
        LONG,
        f'{SUN_LONG}: "Sunday\'s long run counts as a key run here, so no loaded legs on that day."',
    ),
    Case("So it is at 90 minutes.", free(sun='"long 90min"'), SUN_LONG),
    Case(
        "Below that it warns, about that day and the one before.",
        free(sun='"long 89min"'),
        "caution, legs moderate/heavy, jumps, sat, guards 2026-11-29:"
        " \"Better on another day: Sunday's long run is near. It is under 90 minutes, so legs are allowed the day"
        ' before, with care."\n'
        "caution, legs moderate/heavy, jumps, sun, guards 2026-11-29:"
        ' "After Sunday\'s long run legs are allowed with care, as it is under 90 minutes; another day is better."',
    ),
    Case(
        "A shorter long run on every Monday: Sunday is near next week's.",
        free(mon='"long 60min"'),
        "caution, legs moderate/heavy, jumps, sun 2026-11-22, guards 2026-11-23\n"
        "caution, legs moderate/heavy, jumps, mon, guards 2026-11-23\n"
        "caution, legs moderate/heavy, jumps, sun, guards 2026-11-30",
    ),
    Case("Of one on next Tuesday nothing is said.", free() + THEN + 'tue = "long 60min"\n'),
    Case(
        "A shorter long run on the day of a tempo run needs no warning: what guards that run is stricter.",
        free(wed='["tempo 45min am", "long 60min pm"]'),
    ),
    Case(
        "Ninety minutes at race pace tire like a long run.",
        free(sun='"race-pace 90min"'),
        f'{SUN_LONG}: "Sunday\'s run counts as a key run here, so no loaded legs on that day."',
    ),
    Case("Eighty-nine have the rules of fast runs.", free(sun='"race-pace 89min"')),
    Case("Two hours of a tempo run have them too.", free(sun='"tempo 120min"')),
    Case("Five hundred metres of descent tire like a long run.", free(sun='"easy 60min descent 500m"'), SUN_LONG),
    Case("Four hundred and ninety-nine do not.", free(sun='"easy 60min descent 499m"')),
    Case("A tempo run down as many metres tires like a long run.", free(sun='"tempo 60min descent 500m"'), SUN_LONG),
    Case(
        "Intervals in the morning do not hide the long run of the evening.",
        free(sun='["intervals 40min am", "long 90min pm"]'),
        f'{SUN_LONG}: "Sunday\'s long run counts as a key run here, so no loaded legs on that day."',
    ),
    Case("The race of a day counts before its long run.", free(sun='["race 5k C am", "long 90min pm"]')),
    Case(
        "Light legs that are planned on the eve may stay.",
        free(sat='"strength legs light 20min"', sun='"long 90min"'),
        f"{SUN_LONG}\nnotice, sat: \"Saturday's leg work stands on the eve of Sunday's long run. Light, it may stay;"
        ' anything heavier goes to another day."',
    ),
    Case(
        "They may as well on a Sunday before a Monday's long run.",
        free(sun='"strength legs light 20min"') + THEN + 'mon = "long 90min"\n',
        "notice, sun",
    ),
    Case(
        "Upper body on the eve needs no word.", free(sat='"strength upper light 20min"', sun='"long 90min"'), SUN_LONG
    ),
    Case(
        "Of moderate legs there, the guard of the eve speaks.",
        free(sat='["strength legs light 20min am", "strength legs moderate 20min pm"]', sun='"long 90min"'),
        SUN_LONG,
    ),
    Case("Nor does light leg work before another run.", free(sat='"strength legs light 20min"', sun='"easy 90min"')),
    Case(
        "No limit is below 75 minutes and 300 m.",
        week(before=with_set("long-run-protected", "long_minutes = 74, descent = 299")),
        "refused: long_minutes must be between 75 and 150 min, not 74; descent must be between 300 and 1500 m, not 299",
    ),
    Case(
        "None is above 150 minutes and 1500 m.",
        week(before=with_set("long-run-protected", "long_minutes = 151, descent = 1501")),
        "refused: long_minutes must be between 75 and 150 min, not 151;"
        " descent must be between 300 and 1500 m, not 1501",
    ),
)

SAME_DAY_BEFORE = (
    Case(
        "The hours before a tempo run are closed for loaded legs.",
        TEMPO,
        "veto, legs moderate/heavy, jumps, wed, part am, guards 2026-11-25:"
        ' "Wednesday brings a tempo run. Run first: legs tired from lifting cannot do this session."',
    ),
    Case(
        "Those before a race are too, and the race does not move.",
        RACE,
        "veto, legs moderate/heavy, jumps, sun, part am:"
        ' "Sunday brings your race. Run first: legs tired from lifting cannot do this session."',
    ),
    Case(
        "On every Monday, this Monday's.",
        KEY_ON_MONDAY,
        "veto, legs moderate/heavy, jumps, mon, part am, guards 2026-11-23",
    ),
    Case("On every Sunday, this Sunday's.", LONG, "veto, legs moderate/heavy, jumps, sun, part am, guards 2026-11-29"),
)

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

SAME_DAY_AFTER = (
    Case(
        "After a tempo run loaded legs are closed, with a way out.",
        TEMPO,
        f'{EVENING}: "Lifting on Wednesday after the hard run keeps easy days easy, but coaches disagree and no trial'
        ' settles it. Our first choice is another day."',
    ),
    Case(
        "Who chooses so may lift hours after the run; jumps stay closed.",
        week(WED_TEMPO, before=AFTER_ONLY),
        "veto, legs moderate/heavy, wed, part am, guards 2026-11-25:"
        ' "Legs on Wednesday only after the hard run, at least 6 hours later; keep the next day easy."\n'
        'veto, jumps, wed, guards 2026-11-25: "No jumps on Wednesday: after a hard run the legs are not fresh."',
    ),
    Case("After an evening run there is no way out.", week('wed = "tempo 45min pm"', before=AFTER_ONLY), NOT_AFTER),
    Case(
        "There is none with a key run on the day after.",
        week(WED_TEMPO, 'thu = "long 90min"', before=AFTER_ONLY),
        NOT_AFTER,
    ),
    Case("There is none with fewer than four weeks of lifting.", week(WED_TEMPO, before=THREE_WEEKS), NOT_AFTER),
    Case("With four weeks there is.", week(WED_TEMPO, before=FOUR_WEEKS), EVENING),
    Case("A run at race pace has it too.", week('wed = "race-pace 45min"', before=TRAINED), EVENING),
    Case("About a long run it is silent: that has a rule of its own.", LONG),
    Case("About a race it is silent.", RACE),
    Case(
        "At least three hours lie between.",
        week(before=with_set("same-day-after", "min_gap_hours = 2")),
        "refused: min_gap_hours must be between 3 and 12 hours, not 2",
    ),
    Case(
        "More than twelve are not asked.",
        week(before=with_set("same-day-after", "min_gap_hours = 13")),
        "refused: min_gap_hours must be between 3 and 12 hours, not 13",
    ),
)


def first_gap(hours: int) -> str:
    """Write an athlete who wants so many hours between lifting and an easy run."""
    return with_set("easy-day-order", f"min_gap_hours_if_lift_first = {hours}")


TUE_EASY = "prefer, legs moderate/heavy, tue, points 1"
TOO_CLOSE = f'{TUE_EASY}\nnotice, tue: "On Tuesday run easy first and lift later, or leave 6 hours between."'

EASY_DAY_ORDER = (
    Case("Days with an easy run are favoured.", NO_KEY_RUN, "prefer, legs moderate/heavy, mon wed, points 1"),
    Case("Legs that are lifted before an easy run of the same morning are too close.", LIFTS_FIRST, TOO_CLOSE),
    Case(
        "Both in the evening are too close as well: which comes first is not said.",
        free(tue='["strength legs moderate 30min pm", "easy 40min pm"]'),
        TOO_CLOSE,
    ),
    Case("The evening after an easy run is fine.", free(tue='["easy 40min", "strength legs heavy 30min"]'), TUE_EASY),
    Case("Twelve hours between are enough.", free(tue='["strength legs heavy 30min am", "easy 40min pm"]'), TUE_EASY),
    Case(
        "They are if twelve are wanted.",
        free(first_gap(12), tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        TUE_EASY,
    ),
    Case(
        "They are not if thirteen are.",
        free(first_gap(13), tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        f'{TUE_EASY}\nnotice, tue: "On Tuesday run easy first and lift later, or leave 13 hours between."',
    ),
    Case(
        "With one run in the morning and one in the evening, the morning counts.",
        free(tue='["strength legs heavy 30min am", "easy 40min am", "easy 30min pm"]'),
        TOO_CLOSE,
    ),
    Case(
        "Upper body and light legs may come first.",
        free(tue='["strength legs+upper light 30min am", "easy 40min am"]'),
        TUE_EASY,
    ),
    Case(
        "A day with a key run is not favoured, and the order there is another rule's.",
        free(tue='["strength legs moderate 30min am", "tempo 40min pm", "easy 20min am"]'),
    ),
    Case("A shorter long run is no easy run.", free(tue='"long 60min"')),
    Case("A steady run is one.", free(tue='"steady 60min"'), TUE_EASY),
    Case("A strength session on a free day needs no order.", free(tue='"strength legs heavy 30min am"')),
    Case(
        "Lifting first leaves three hours or more.",
        week(before=with_set("easy-day-order", "min_gap_hours_if_lift_first = 2, min_gap_hours_if_run_first = -1")),
        "refused: min_gap_hours_if_lift_first must be between 3 and 24 hours, not 2;"
        " min_gap_hours_if_run_first must be between 0 and 9 hours, not -1",
    ),
    Case(
        "No order asks for more than a day.",
        week(before=with_set("easy-day-order", "min_gap_hours_if_lift_first = 25, min_gap_hours_if_run_first = 10")),
        "refused: min_gap_hours_if_lift_first must be between 3 and 24 hours, not 25;"
        " min_gap_hours_if_run_first must be between 0 and 9 hours, not 10",
    ),
)

TUE_HARD = 'prefer, legs moderate, tue, points -3: "The day before a key run is among the last choices for legs."'
THU_AFTER = "prefer, legs moderate/heavy, thu, points 3"

PREFERRED_DAYS = (
    Case(
        "The day after a tempo run is the best, its eve among the last; upper body fits where legs are closed.",
        free(wed='"tempo 45min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue wed, points 1",
    ),
    Case(
        "An easy run after it does not count twice.",
        free(wed='"tempo 45min"', thu='"easy 40min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue wed, points 1",
    ),
    Case(
        "The day after is no good day before another key run.",
        free(wed='"tempo 45min"', fri='"hills 40min"'),
        "prefer, legs moderate/heavy, sat, points 3\nprefer, legs moderate, tue thu, points -3\n"
        "prefer, upper, core, tue wed thu fri, points 1",
    ),
    Case(
        "Upper body gets no points on the evening of a key run.",
        free(wed='"tempo 45min pm"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue, points 1",
    ),
    Case(
        "A rest day stays one, also as an eve.",
        free(tue='"rest"', wed='"tempo 45min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, wed, points 1",
    ),
    Case(
        "The day after a long run is the last choice.",
        free(sat='"long 90min"'),
        "prefer, legs moderate/heavy, sun, points -2:"
        ' "The day after a long run, a big descent or a race is the last choice for legs."\n'
        'prefer, legs moderate, fri, points -2: "The day before a long run is among the last choices for legs."\n'
        "prefer, upper, core, fri sat, points 1",
    ),
    Case(
        "So is the day after a race, and upper body gets points on its eve alone.",
        free(sat='"race 10k B"', sun='"easy 30min"'),
        "prefer, legs moderate/heavy, sun, points -2\nprefer, legs moderate, fri, points -4\n"
        "prefer, upper, core, fri, points 1",
    ),
    Case(
        "A long run on every Sunday counts for Monday, here the eve of a key run too.",
        free(tue='"tempo 45min"', sun='"long 90min"'),
        "prefer, legs moderate/heavy, mon, points -2\nprefer, legs moderate/heavy, wed, points 3\n"
        "prefer, legs moderate, mon, points -3\nprefer, legs moderate, sat, points -2\n"
        "prefer, upper, core, mon tue sat sun, points 1",
    ),
    Case(
        "The day after a key run is not after it for ever.",
        free(mon='"easy 40min"', thu='"easy 40min"'),
        "prefer, legs moderate/heavy, mon thu, points 2",
    ),
    Case(
        "Cross-training and run-walk days get a point, walks and mobility none.",
        free(mon='"cross 40min"', wed='"run-walk 30min"', fri='"walk 30min"', sat='"mobility 20min"'),
        "prefer, legs moderate/heavy, mon wed, points 1",
    ),
    Case(
        "With an easy run, cross-training makes an easy-run day.",
        free(mon='["cross 40min", "easy 30min"]'),
        "prefer, legs moderate/heavy, mon, points 2",
    ),
    Case("With a shorter long run it makes none.", free(mon='["cross 40min", "long 60min"]')),
    Case("The eve of a shorter long run gets no points.", free(mon='"easy 40min"', tue='"long 60min"')),
    Case(
        "A day that nobody knows counts as easy.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        "prefer, legs moderate/heavy, mon fri sat, points 2\nprefer, legs moderate/heavy, thu, points 3\n"
        "prefer, legs moderate, tue, points -3\nprefer, upper, core, tue wed, points 1",
    ),
    Case("A free week has no better day.", FREE),
)


def race_in(when: str, before: str = TRAINED) -> str:
    """Write a free week with a race outside of it."""
    return free(before + f'[[races]]\ndate = {when}\ndistance = "10k"\npriority = "C"\nname = "Lake Run"\n\n')


RACE_GUARD = (
    Case(
        "Three days before a race are closed for heavy legs, two for moderate ones.",
        RACE,
        'veto, legs heavy, jumps, sat fri thu: "Your 10k on Sunday is too near: no heavy legs in the 3 days before it."'
        '\nveto, legs moderate, sat fri: "Your 10k on Sunday is too near: no moderate legs in the 2 days before it."',
    ),
    Case(
        "A C race on next Tuesday reaches into this week with both.",
        race_in("2026-12-01"),
        "veto, legs heavy, jumps, mon 2026-11-30 sun sat:"
        ' "Your Lake Run on Tuesday is too near: no heavy legs in the 3 days before it."\n'
        "veto, legs moderate, mon 2026-11-30 sun",
    ),
    Case(
        "One on Wednesday does with heavy legs alone.",
        race_in("2026-12-02"),
        "veto, legs heavy, jumps, tue 2026-12-01 mon 2026-11-30 sun",
    ),
    Case("One on Thursday does not.", race_in("2026-12-03")),
    Case("Of a race on this Monday no day before it is left.", free(mon='"race 10k B"')),
    Case(
        "Of one on Tuesday there is.",
        free(tue='"race 10k B"'),
        "veto, legs heavy, jumps, mon sun 2026-11-22 sat 2026-11-21\nveto, legs moderate, mon sun 2026-11-22",
    ),
    Case(
        "One day for moderate legs is the eve.",
        week('sun = "race 10k B"', before=with_set("race-guard", "moderate_days = 1")),
        "veto, legs heavy, jumps, sat fri thu\n"
        'veto, legs moderate, sat: "Your 10k is tomorrow: no moderate legs on its eve."',
    ),
    Case(
        "Heavy legs are closed for as long as moderate ones at least.",
        week('sun = "race 10k B"', before=with_set("race-guard", "heavy_days = 2, moderate_days = 3")),
        "veto, legs heavy, jumps, sat fri thu\nveto, legs moderate, sat fri thu",
    ),
    Case(
        "One day is too few for heavy legs, none for moderate ones.",
        week(before=with_set("race-guard", "heavy_days = 1, moderate_days = 0")),
        "refused: heavy_days must be between 2 and 5 days, not 1; moderate_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "Six days and four are too many.",
        week(before=with_set("race-guard", "heavy_days = 6, moderate_days = 4")),
        "refused: heavy_days must be between 2 and 5 days, not 6; moderate_days must be between 1 and 3 days, not 4",
    ),
)

WEEK_WRAP = (
    Case(
        "A key run on Monday is taken to repeat, and closes Sunday.",
        KEY_ON_MONDAY,
        "notice, sun: \"Days outside your file are taken to follow this week's pattern: next Monday counts as a key"
        ' run, so the end of this week stays light."',
    ),
    Case("One on Tuesday closes no day of this week.", free(tue='"tempo 45min"')),
    Case("With two days guarded it does.", free(GUARD_48, tue='"tempo 45min"'), "notice, sun"),
    Case("One on Monday then closes two.", free(GUARD_48, mon='"tempo 45min"'), "notice, sat sun"),
    Case("In the evening, one.", free(GUARD_48, mon='"tempo 45min pm"'), "notice, sun"),
    Case("One on Wednesday none.", free(GUARD_48, wed='"tempo 45min"')),
    Case(
        "Where next week is in the file, nothing is assumed.",
        free(mon='"tempo 45min"') + THEN + 'mon = "tempo 45min"\n',
    ),
    Case("A long run on Sunday is of this week.", LONG),
    Case(
        "Two days are too few to look at.",
        week(before=with_set("week-wrap", "look_ahead_days = 2, look_back_days = 2")),
        "refused: look_ahead_days must be between 3 and 21 days, not 2;"
        " look_back_days must be between 3 and 14 days, not 2",
    ),
    Case(
        "Three weeks ahead and two back are the most.",
        week(before=with_set("week-wrap", "look_ahead_days = 22, look_back_days = 15")),
        "refused: look_ahead_days must be between 3 and 21 days, not 22;"
        " look_back_days must be between 3 and 14 days, not 15",
    ),
)

BACK_TO_BACK = (
    Case(
        "The first of two hard days is closed for heavy legs.",
        TWO_IN_A_ROW,
        "veto, legs heavy, jumps, tue, guards 2026-11-25:"
        ' "Tuesday and the day after are hard days: heavy legs wait until they are over."',
    ),
    Case(
        "Of three, the first two are.",
        free(tue='"hills 40min"', wed='"tempo 45min"', thu='"long 90min"'),
        "veto, legs heavy, jumps, tue, guards 2026-11-25\nveto, legs heavy, jumps, wed, guards 2026-11-26",
    ),
    Case(
        "Before a race nothing can be moved.",
        free(sat='"tempo 20min"', sun='"race 10k B"'),
        "veto, legs heavy, jumps, sat",
    ),
    Case(
        "A hard Sunday and a hard Monday after it are two in a row.",
        free(mon='"tempo 45min"', sun='"long 90min"'),
        "veto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case("With a day between they are not.", free(tue='"tempo 45min"', thu='"tempo 45min"')),
)

EASY_RUN_TOMORROW = (
    Case("The eve of an easy run is fine.", free(wed='"easy 50min"'), "prefer, legs moderate/heavy, tue, points 1"),
    Case(
        "So is that of a recovery run next Monday.",
        free(mon='"recovery 30min"'),
        "prefer, legs moderate/heavy, sun, points 1",
    ),
    Case("A key run on the same day leaves nothing to prefer.", free(tue='"tempo 45min"', wed='"easy 50min"')),
    Case("Nor does one beside the easy run.", free(wed='["easy 50min am", "tempo 30min pm"]')),
    Case("A shorter long run is not easy.", free(wed='"long 60min"')),
    Case(
        "A day that nobody knows counts as easy.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        "prefer, legs moderate/heavy, thu fri sun, points 1",
    ),
    Case("With two leg sessions done it is silent.", free(TWO_DONE, wed='"easy 50min"')),
    Case(
        "With three done it speaks.", free(THREE_DONE, wed='"easy 50min"'), "prefer, legs moderate/heavy, tue, points 1"
    ),
)

DOWNGRADE_LADDER = (
    Case("Four key runs, each with its eve, leave no day.", FOUR_KEYS, "notice, every day"),
    Case("One of them less leaves a day.", FOUR_KEYS.replace("hills", "easy")),
    Case(
        "With two days guarded three are enough.",
        free(GUARD_48, mon='"tempo 45min"', wed='"hills 45min"', sat='"long 90min"'),
        "notice, every day",
    ),
    Case("With one day guarded they are not.", free(mon='"tempo 45min"', wed='"hills 45min"', sat='"long 90min"')),
)

TOO_MANY_KEYS = (
    Case(
        "Four are more than three.",
        FOUR_KEYS,
        'notice, every day, level warning: "4 hard runs in seven days; 3 is what most runners recover from. Making one'
        ' easy also makes room for strength."',
    ),
    Case("Three are not, also where the weeks around have as many.", FOUR_KEYS.replace("hills", "easy")),
    Case(
        "Two key runs of a day count as one.",
        free(mon='"tempo 45min"', wed='["tempo 45min am", "hills 30min pm"]', sat='"long 90min"'),
    ),
    Case(
        "Four may be chosen.",
        free(
            with_set("too-many-keys", "max_keys = 4"),
            mon='"tempo 45min"',
            wed='"tempo 45min"',
            fri='"hills 30min"',
            sun='"long 90min"',
        ),
    ),
    Case(
        "Then five are too many.",
        free(
            with_set("too-many-keys", "max_keys = 4"),
            mon='"tempo 45min"',
            tue='"hills 30min"',
            wed='"tempo 45min"',
            fri='"hills 30min"',
            sun='"long 90min"',
        ),
        "notice, every day, level warning",
    ),
    Case(
        "One cannot be chosen.",
        week(before=with_set("too-many-keys", "max_keys = 1")),
        "refused: max_keys must be between 2 and 4, not 1",
    ),
    Case(
        "Nor can five.",
        week(before=with_set("too-many-keys", "max_keys = 5")),
        "refused: max_keys must be between 2 and 4, not 5",
    ),
)

UNKNOWN_DAY = (
    Case("Where every day says something it is silent.", ALL_KNOWN),
    Case(
        "One day that was left out is named.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        'notice, fri, level warning: "Friday: nothing written, so the day is counted as easy. If one turns hard, move'
        ' the leg session."',
    ),
    Case(
        "So are several.",
        NO_KEY_RUN,
        'notice, tue thu fri sat, level warning: "Tuesday, Thursday, Friday and Saturday: nothing written, so the days'
        ' are counted as easy. If one turns hard, move the leg session."',
    ),
)
