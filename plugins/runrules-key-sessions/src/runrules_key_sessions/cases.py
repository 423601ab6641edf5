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
        "A runner may set one set instead of two.",
        week(WED_TEMPO, before=with_set("day-before-moderate", "max_sets_per_exercise = 1")),
        f'{TUE_CAUTION}: "Wednesday brings a tempo run: keep legs moderate the day before, 1 set, 4 repetitions in'
        ' reserve. Better still, move them."\n'
        'limit, legs moderate, tue, sets 1: "Before a key run at most 1 set of a leg exercise."',
    ),
    Case(
        "With policy = veto moderate and heavy legs are closed.",
        week(WED_TEMPO, before=with_set("day-before-moderate", 'policy = "veto"')),
        "veto, legs moderate/heavy, tue, guards 2026-11-25:"
        ' "Wednesday brings a tempo run, and you chose to keep loaded legs off the evening before."',
    ),
    Case("With two leg sessions done it is silent: the eve is closed.", week(WED_TEMPO, before=TWO_DONE)),
    Case(
        "With three leg sessions done it speaks.",
        week(WED_TEMPO, before=THREE_DONE),
        f"{TUE_CAUTION}\nlimit, legs moderate, tue, sets 2",
    ),
    Case("Before a race it is silent.", RACE),
    Case(
        "With a tempo and a long run, the eve of the tempo run is the better one.",
        free(wed='"tempo 45min"', sat='"long 90min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2\n"
        "prefer, legs moderate, fri, points -2",
    ),
    Case(
        "With a tempo and a race-pace run, the eve of the tempo run is the better one.",
        free(wed='"tempo 45min"', sat='"race-pace 40min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2\n"
        "prefer, legs moderate, fri, points -2",
    ),
    Case(
        "With a tempo run and a race, the eve of the tempo run is the better one.",
        free(wed='"tempo 45min"', sat='"race 10k B"'),
        f"{TUE_CAUTION}\nlimit, legs moderate, tue, sets 2\nprefer, legs moderate, fri, points -2",
    ),
    Case(
        "The eves of a tempo run and of hill repeats are equally good.",
        free(wed='"tempo 45min"', sat='"hills 50min"'),
        f"{TUE_CAUTION}\ncaution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, tue fri, sets 2",
    ),
    Case(
        "With a long run alone, no eve is better than another.",
        free(sat='"long 90min"'),
        "caution, legs moderate, fri, guards 2026-11-28\nlimit, legs moderate, fri, sets 2",
    ),
    Case(
        "With a key run on every Monday it speaks of this Sunday.",
        KEY_ON_MONDAY,
        "caution, legs moderate, sun, guards 2026-11-30\nlimit, legs moderate, sun, sets 2",
    ),
    Case(
        "It speaks of the eve only, also where two days are guarded.",
        week('tue = "tempo 45min"', before=GUARD_48),
        "caution, legs moderate, mon, guards 2026-11-24\nlimit, legs moderate, mon, sets 2",
    ),
    Case(
        "No sets at all, or two repetitions in reserve, cannot be set.",
        week(before=with_set("day-before-moderate", "max_sets_per_exercise = 0, reps_in_reserve = 2")),
        "refused: max_sets_per_exercise must be between 1 and 3, not 0; reps_in_reserve must be between 3 and 5, not 2",
    ),
    Case(
        "Four sets, or six repetitions in reserve, cannot be set.",
        week(before=with_set("day-before-moderate", "max_sets_per_exercise = 4, reps_in_reserve = 6")),
        "refused: max_sets_per_exercise must be between 1 and 3, not 4; reps_in_reserve must be between 3 and 5, not 6",
    ),
)


def preferred(hours: int) -> str:
    """Write an athlete who wants so many hours before a key run."""
    return with_set("48h-better", f"preferred_hours = {hours}")


BETTER_48H = (
    Case("Two days before a tempo run, heavy legs get a point less.", TEMPO, "prefer, legs heavy, mon, points -1"),
    Case(
        "With preferred_hours = 36, two days before a morning run are enough.",
        week(WED_TEMPO, before=preferred(36)),
    ),
    Case(
        "With preferred_hours = 37 they are not enough.",
        week(WED_TEMPO, before=preferred(37)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "With preferred_hours = 60 the third day before the run is far enough.",
        week(WED_TEMPO, before=preferred(60)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "With preferred_hours = 61 it is not: next Wednesday's run reaches this Sunday.",
        week(WED_TEMPO, before=preferred(61)),
        "prefer, legs heavy, mon sun, points -1",
    ),
    Case("Two days before an evening run are 48 hours, and enough.", week('wed = "tempo 45min pm"', before=TRAINED)),
    Case(
        "With preferred_hours = 49 two days before an evening run are not enough.",
        week('wed = "tempo 45min pm"', before=preferred(49)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "With preferred_hours = 72 three days before an evening run are enough.",
        week('wed = "tempo 45min pm"', before=preferred(72)),
        "prefer, legs heavy, mon, points -1",
    ),
    Case(
        "A day that is closed anyway gets no points: Monday is the eve of Tuesday's run.",
        TWO_IN_A_ROW,
        "prefer, legs heavy, sun, points -1",
    ),
    Case("Where two days are guarded, the second is closed and needs no points.", week(WED_TEMPO, before=GUARD_48)),
    Case("A key run on next Monday counts for this Saturday.", KEY_ON_MONDAY, "prefer, legs heavy, sat, points -1"),
    Case(
        "To prefer 35 hours cannot be set.",
        week(before=preferred(35)),
        "refused: preferred_hours must be between 36 and 72 hours, not 35",
    ),
    Case(
        "To prefer 73 hours cannot be set.",
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
    Case("A long run of 90 minutes closes its day.", free(sun='"long 90min"'), SUN_LONG),
    Case(
        "At 89 minutes it warns, about the day of the run and the day before.",
        free(sun='"long 89min"'),
        "caution, legs moderate/heavy, jumps, sat, guards 2026-11-29:"
        " \"Better on another day: Sunday's long run is near. It is under 90 minutes, so legs are allowed the day"
        ' before, with care."\n'
        "caution, legs moderate/heavy, jumps, sun, guards 2026-11-29:"
        ' "After Sunday\'s long run legs are allowed with care, as it is under 90 minutes; another day is better."',
    ),
    Case(
        "With a shorter long run on every Monday, this Sunday is near next week's.",
        free(mon='"long 60min"'),
        "caution, legs moderate/heavy, jumps, sun 2026-11-22, guards 2026-11-23\n"
        "caution, legs moderate/heavy, jumps, mon, guards 2026-11-23\n"
        "caution, legs moderate/heavy, jumps, sun, guards 2026-11-30",
    ),
    Case("A shorter long run on next Tuesday is not near this week.", free() + THEN + 'tue = "long 60min"\n'),
    Case(
        "A shorter long run on the day of a tempo run needs no warning: what guards that run is stricter.",
        free(wed='["tempo 45min am", "long 60min pm"]'),
    ),
    Case(
        "A race-pace run of 90 minutes closes its day like a long run.",
        free(sun='"race-pace 90min"'),
        f'{SUN_LONG}: "Sunday\'s run counts as a key run here, so no loaded legs on that day."',
    ),
    Case("A race-pace run of 89 minutes has the rules of fast runs.", free(sun='"race-pace 89min"')),
    Case("A tempo run has them too, however long it is.", free(sun='"tempo 120min"')),
    Case(
        "An easy run with 500 m of descent closes its day like a long run.",
        free(sun='"easy 60min descent 500m"'),
        SUN_LONG,
    ),
    Case("An easy run with 499 m of descent does not.", free(sun='"easy 60min descent 499m"')),
    Case(
        "A tempo run with 500 m of descent closes its day like a long run.",
        free(sun='"tempo 60min descent 500m"'),
        SUN_LONG,
    ),
    Case(
        "Intervals in the morning do not hide a long run in the evening.",
        free(sun='["intervals 40min am", "long 90min pm"]'),
        f'{SUN_LONG}: "Sunday\'s long run counts as a key run here, so no loaded legs on that day."',
    ),
    Case(
        "On a day with a race and a long run, the rules of the race hold.",
        free(sun='["race 5k C am", "long 90min pm"]'),
    ),
    Case(
        "Light legs that are planned on the eve of a long run may stay.",
        free(sat='"strength legs light 20min"', sun='"long 90min"'),
        f"{SUN_LONG}\nnotice, sat: \"Saturday's leg work stands on the eve of Sunday's long run. Light, it may stay;"
        ' anything heavier goes to another day."',
    ),
    Case(
        "Light legs on Sunday may stay before a long run on Monday.",
        free(sun='"strength legs light 20min"') + THEN + 'mon = "long 90min"\n',
        "notice, sun",
    ),
    Case(
        "Upper body that is planned on the eve needs no word.",
        free(sat='"strength upper light 20min"', sun='"long 90min"'),
        SUN_LONG,
    ),
    Case(
        "Where moderate legs are planned on the eve, other rules speak of them.",
        free(sat='["strength legs light 20min am", "strength legs moderate 20min pm"]', sun='"long 90min"'),
        SUN_LONG,
    ),
    Case(
        "Light legs on the eve of an easy run need no word.",
        free(sat='"strength legs light 20min"', sun='"easy 90min"'),
    ),
    Case(
        "Limits of 74 minutes and 299 m cannot be set.",
        week(before=with_set("long-run-protected", "long_minutes = 74, descent = 299")),
        "refused: long_minutes must be between 75 and 150 min, not 74; descent must be between 300 and 1500 m, not 299",
    ),
    Case(
        "Limits of 151 minutes and 1501 m cannot be set.",
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
        "The hours before a race are closed, and the race does not move.",
        RACE,
        "veto, legs moderate/heavy, jumps, sun, part am:"
        ' "Sunday brings your race. Run first: legs tired from lifting cannot do this session."',
    ),
    Case(
        "With a key run on every Monday it closes this Monday, and not the next.",
        KEY_ON_MONDAY,
        "veto, legs moderate/heavy, jumps, mon, part am, guards 2026-11-23",
    ),
    Case(
        "With a key run on every Sunday it closes this Sunday, and not the last.",
        LONG,
        "veto, legs moderate/heavy, jumps, sun, part am, guards 2026-11-29",
    ),
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


def first_gap(hours: int) -> str:
    """Write an athlete who wants so many hours between lifting and an easy run."""
    return with_set("easy-day-order", f"min_gap_hours_if_lift_first = {hours}")


TUE_EASY = "prefer, legs moderate/heavy, tue, points 1"
TOO_CLOSE = f'{TUE_EASY}\nnotice, tue: "On Tuesday run easy first and lift later, or leave 6 hours between."'

EASY_DAY_ORDER = (
    Case("Days with an easy run are favoured.", NO_KEY_RUN, "prefer, legs moderate/heavy, mon wed, points 1"),
    Case("Legs and an easy run in the same morning are too close.", LIFTS_FIRST, TOO_CLOSE),
    Case(
        "In the same evening they are too close as well: which comes first is not said.",
        free(tue='["strength legs moderate 30min pm", "easy 40min pm"]'),
        TOO_CLOSE,
    ),
    Case("The evening after an easy run is fine.", free(tue='["easy 40min", "strength legs heavy 30min"]'), TUE_EASY),
    Case(
        "Lifting in the morning and running in the evening is fine.",
        free(tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        TUE_EASY,
    ),
    Case(
        "It is fine with a gap of 12 hours set.",
        free(first_gap(12), tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        TUE_EASY,
    ),
    Case(
        "With a gap of 13 hours set it is too close.",
        free(first_gap(13), tue='["strength legs heavy 30min am", "easy 40min pm"]'),
        f'{TUE_EASY}\nnotice, tue: "On Tuesday run easy first and lift later, or leave 13 hours between."',
    ),
    Case(
        "With an easy run in the morning and one in the evening, the morning counts.",
        free(tue='["strength legs heavy 30min am", "easy 40min am", "easy 30min pm"]'),
        TOO_CLOSE,
    ),
    Case(
        "Upper body and light legs may come before an easy run.",
        free(tue='["strength legs+upper light 30min am", "easy 40min am"]'),
        TUE_EASY,
    ),
    Case(
        "A day with a key run is not favoured, and the order there is another rule's.",
        free(tue='["strength legs moderate 30min am", "tempo 40min pm", "easy 20min am"]'),
    ),
    Case("A shorter long run is no easy run.", free(tue='"long 60min"')),
    Case("A steady run counts as an easy run.", free(tue='"steady 60min"'), TUE_EASY),
    Case("A strength session on a free day needs no order.", free(tue='"strength legs heavy 30min am"')),
    Case(
        "Gaps of 2 hours after lifting, or less than none after running, cannot be set.",
        week(before=with_set("easy-day-order", "min_gap_hours_if_lift_first = 2, min_gap_hours_if_run_first = -1")),
        "refused: min_gap_hours_if_lift_first must be between 3 and 24 hours, not 2;"
        " min_gap_hours_if_run_first must be between 0 and 9 hours, not -1",
    ),
    Case(
        "Gaps of 25 hours after lifting, or 10 after running, cannot be set.",
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
        "An easy run on the day after a tempo run does not count twice.",
        free(wed='"tempo 45min"', thu='"easy 40min"'),
        f"{THU_AFTER}\n{TUE_HARD}\nprefer, upper, core, tue wed, points 1",
    ),
    Case(
        "The day after a key run is no good day where it is the eve of another.",
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
        "The day after a race is the last choice, and its eve too.",
        free(sat='"race 10k B"', sun='"easy 30min"'),
        "prefer, legs moderate/heavy, sun, points -2\nprefer, legs moderate, fri, points -4\n"
        "prefer, upper, core, fri, points 1",
    ),
    Case(
        "With a long run on every Sunday, Monday is the day after one.",
        free(tue='"tempo 45min"', sun='"long 90min"'),
        "prefer, legs moderate/heavy, mon, points -2\nprefer, legs moderate/heavy, wed, points 3\n"
        "prefer, legs moderate, mon, points -3\nprefer, legs moderate, sat, points -2\n"
        "prefer, upper, core, mon tue sat sun, points 1",
    ),
    Case(
        "Easy-run days get two points.",
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
    Case("With a shorter long run, cross-training makes no good day.", free(mon='["cross 40min", "long 60min"]')),
    Case("The eve of a shorter long run gets no points.", free(mon='"easy 40min"', tue='"long 60min"')),
    Case(
        "A day that nobody knows counts as easy.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        "prefer, legs moderate/heavy, mon fri sat, points 2\nprefer, legs moderate/heavy, thu, points 3\n"
        "prefer, legs moderate, tue, points -3\nprefer, upper, core, tue wed, points 1",
    ),
    Case("In a free week no day is better.", FREE),
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
        "A C race on next Tuesday closes this weekend for heavy legs, Sunday for moderate ones too.",
        race_in("2026-12-01"),
        "veto, legs heavy, jumps, mon 2026-11-30 sun sat:"
        ' "Your Lake Run on Tuesday is too near: no heavy legs in the 3 days before it."\n'
        "veto, legs moderate, mon 2026-11-30 sun",
    ),
    Case(
        "Before a race on next Wednesday, this Sunday is closed for heavy legs only.",
        race_in("2026-12-02"),
        "veto, legs heavy, jumps, tue 2026-12-01 mon 2026-11-30 sun",
    ),
    Case("Before a race on next Thursday nothing of this week is closed.", race_in("2026-12-03")),
    Case("A race on this Monday has no days before it in this week.", free(mon='"race 10k B"')),
    Case(
        "A race on this Tuesday closes Monday and days of last week.",
        free(tue='"race 10k B"'),
        "veto, legs heavy, jumps, mon sun 2026-11-22 sat 2026-11-21\nveto, legs moderate, mon sun 2026-11-22",
    ),
    Case(
        "With moderate_days = 1 moderate legs are closed on the eve only.",
        week('sun = "race 10k B"', before=with_set("race-guard", "moderate_days = 1")),
        "veto, legs heavy, jumps, sat fri thu\n"
        'veto, legs moderate, sat: "Your 10k is tomorrow: no moderate legs on its eve."',
    ),
    Case(
        "Heavy legs are closed at least as long as moderate ones, whatever is set.",
        week('sun = "race 10k B"', before=with_set("race-guard", "heavy_days = 2, moderate_days = 3")),
        "veto, legs heavy, jumps, sat fri thu\nveto, legs moderate, sat fri thu",
    ),
    Case(
        "One day for heavy legs, or none for moderate ones, cannot be set.",
        week(before=with_set("race-guard", "heavy_days = 1, moderate_days = 0")),
        "refused: heavy_days must be between 2 and 5 days, not 1; moderate_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "Six days for heavy legs, or four for moderate ones, cannot be set.",
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
    Case("A key run on next Tuesday closes no day of this week.", free(tue='"tempo 45min"')),
    Case(
        "With guard_hours = 48 a key run on next Tuesday closes Sunday.",
        free(GUARD_48, tue='"tempo 45min"'),
        "notice, sun",
    ),
    Case(
        "With guard_hours = 48 a key run on next Monday closes Saturday and Sunday.",
        free(GUARD_48, mon='"tempo 45min"'),
        "notice, sat sun",
    ),
    Case(
        "With guard_hours = 48 an evening run on next Monday closes Sunday only.",
        free(GUARD_48, mon='"tempo 45min pm"'),
        "notice, sun",
    ),
    Case(
        "With guard_hours = 48 a key run on next Wednesday closes no day of this week.",
        free(GUARD_48, wed='"tempo 45min"'),
    ),
    Case(
        "Where next week is in the file, nothing is assumed.",
        free(mon='"tempo 45min"') + THEN + 'mon = "tempo 45min"\n',
    ),
    Case("A long run on this Sunday is not assumed.", LONG),
    Case(
        "To look two days ahead or back cannot be set.",
        week(before=with_set("week-wrap", "look_ahead_days = 2, look_back_days = 2")),
        "refused: look_ahead_days must be between 3 and 21 days, not 2;"
        " look_back_days must be between 3 and 14 days, not 2",
    ),
    Case(
        "To look 22 days ahead or 15 back cannot be set.",
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
        "Of three hard days in a row the first two are closed.",
        free(tue='"hills 40min"', wed='"tempo 45min"', thu='"long 90min"'),
        "veto, legs heavy, jumps, tue, guards 2026-11-25\nveto, legs heavy, jumps, wed, guards 2026-11-26",
    ),
    Case(
        "Where the second day is a race, nothing can be moved.",
        free(sat='"tempo 20min"', sun='"race 10k B"'),
        "veto, legs heavy, jumps, sat",
    ),
    Case(
        "A hard Sunday and a hard Monday after it are two hard days in a row.",
        free(mon='"tempo 45min"', sun='"long 90min"'),
        "veto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case("Two hard days with a day between are not in a row.", free(tue='"tempo 45min"', thu='"tempo 45min"')),
)

EASY_RUN_TOMORROW = (
    Case("The eve of an easy run is fine.", free(wed='"easy 50min"'), "prefer, legs moderate/heavy, tue, points 1"),
    Case(
        "This Sunday is fine before a recovery run on next Monday.",
        free(mon='"recovery 30min"'),
        "prefer, legs moderate/heavy, sun, points 1",
    ),
    Case(
        "A day with a key run is not preferred, also before an easy run.", free(tue='"tempo 45min"', wed='"easy 50min"')
    ),
    Case(
        "The eve of a day with an easy run and a key run is not preferred.",
        free(wed='["easy 50min am", "tempo 30min pm"]'),
    ),
    Case("A shorter long run is no easy run.", free(wed='"long 60min"')),
    Case(
        "A day that nobody knows counts as easy.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        "prefer, legs moderate/heavy, thu fri sun, points 1",
    ),
    Case("With two leg sessions done it is silent.", free(TWO_DONE, wed='"easy 50min"')),
    Case(
        "With three leg sessions done it speaks.",
        free(THREE_DONE, wed='"easy 50min"'),
        "prefer, legs moderate/heavy, tue, points 1",
    ),
)

DOWNGRADE_LADDER = (
    Case("Four key runs, each with its eve, leave no day.", FOUR_KEYS, "notice, every day"),
    Case("With one key run less a day is open.", FOUR_KEYS.replace("hills", "easy")),
    Case(
        "With guard_hours = 48 three key runs leave no day.",
        free(GUARD_48, mon='"tempo 45min"', wed='"hills 45min"', sat='"long 90min"'),
        "notice, every day",
    ),
    Case(
        "With guard_hours = 24 the same three leave a day.",
        free(mon='"tempo 45min"', wed='"hills 45min"', sat='"long 90min"'),
    ),
)

TOO_MANY_KEYS = (
    Case(
        "Four key runs in a week are too many.",
        FOUR_KEYS,
        'notice, every day, level warning: "4 hard runs in seven days; 3 is what most runners recover from. Making one'
        ' easy also makes room for strength."',
    ),
    Case("Three key runs are not too many.", FOUR_KEYS.replace("hills", "easy")),
    Case(
        "Two key runs of a day count as one.",
        free(mon='"tempo 45min"', wed='["tempo 45min am", "hills 30min pm"]', sat='"long 90min"'),
    ),
    Case(
        "With max_keys = 4 four are not too many.",
        free(
            with_set("too-many-keys", "max_keys = 4"),
            mon='"tempo 45min"',
            wed='"tempo 45min"',
            fri='"hills 30min"',
            sun='"long 90min"',
        ),
    ),
    Case(
        "With max_keys = 4 five are too many.",
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
        "At most one key run cannot be set.",
        week(before=with_set("too-many-keys", "max_keys = 1")),
        "refused: max_keys must be between 2 and 4, not 1",
    ),
    Case(
        "At most five key runs cannot be set.",
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
        "Several days that were left out are named.",
        NO_KEY_RUN,
        'notice, tue thu fri sat, level warning: "Tuesday, Thursday, Friday and Saturday: nothing written, so the days'
        ' are counted as easy. If one turns hard, move the leg session."',
    ),
)
