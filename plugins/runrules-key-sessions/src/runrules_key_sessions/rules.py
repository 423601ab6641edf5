"""What this plugin may speak about: the guards of key runs and races, and the days that suit strength best."""

from runrules import HEAVY, JUMPS, LEGS, LOADED_LEGS, MODERATE, Rule, Setting, Work

from . import examples
from .sources import (
    COACH_EASYDAY,
    COACH_HARDHARD,
    COACH_LONGRUN,
    DOMA2013,
    DOMA2014,
    DOMA2015SIXDAY,
    DOMA2017RBE,
    DOMA2017REV,
    DOMA2019,
    DOMA2019HEAT,
    EIMD_RE_REVIEW,
    MEMORY,
    ROBINEAU2016,
    SCHUMANN2022,
    SEED000,
    SEED001,
    SEED003,
    SEED004,
    SEQUENCE2024,
    SPIERING2021,
)

UNSOURCED = "convention, no source found"
HEAVY_LEGS: Work = LEGS & HEAVY | JUMPS

DAY_BEFORE_HEAVY = Rule(
    "key-sessions/day-before-heavy",
    summary="No heavy leg, full-body or jump session the day before a key run.",
    message="Tomorrow is a hard run, so no heavy legs today. In a trial, hard efforts the day after a run-and-lift day"
    " lasted 18-29 % less time.",
    why="The day after a run and a lifting session, runners held a hard pace for 18-29 % less time; six hours after"
    " heavy lifting alone it was shorter too, after light lifting it was not. The groups were small (14 and 15 runners)"
    " and met heavy legs as they were, so where exactly 'heavy' begins is our reading. The articles this grew from"
    " disagree: one of them rules out heavy legs, all lifting, and only lower-body lifting on the eve, in three places;"
    " we keep heavy legs off, warn about moderate ones and leave the upper body free.",
    severity="firm",
    evidence="B",
    sources=(DOMA2013, DOMA2014, DOMA2017REV, SEED001),
    settings=(Setting("guard_hours", 24, 20, 48, "hours", basis="trials (doma2013 next day; doma2014 6 h)"),),
    closes=LOADED_LEGS,
    speaks="On the day before every key run, and on the day before that when guard_hours reaches so far. It is hard"
    " before a race. Until three leg sessions are done, moderate legs count as heavy here.",
    silent="Before easy, steady and recovery runs; about light legs, upper body and core.",
    example=examples.TEMPO,
    counter_example=examples.NO_KEY_RUN,
    cases="runrules_key_sessions.cases.day_before_heavy",
)

DAY_BEFORE_MODERATE = Rule(
    "key-sessions/day-before-moderate",
    summary="Moderate leg work the day before a key run is allowed, with a warning and fewer sets.",
    message="Keep today's legs moderate, two sets, nothing near failure. Better still, move them.",
    why="Heavy lifting before a hard run costs, light lifting did not; nobody has tested the middle. This rule is drawn"
    " between the two, so take it as a careful guess. The articles this grew from disagree about what may stand on the"
    " eve of a hard run: nothing at all, or only nothing heavy. Of several eves the one before the run that matters"
    " least comes first; that a race, a long run and a run at race pace matter most is a convention.",
    severity="soft",
    evidence="C",
    sources=(DOMA2014,),
    settings=(
        Setting("policy", "warn", choices=("veto", "warn"), basis=UNSOURCED),
        Setting("max_sets_per_exercise", 2, 1, 3, basis=UNSOURCED),
        Setting("reps_in_reserve", 4, 3, 5, basis=UNSOURCED),
    ),
    closes=LEGS & (MODERATE | HEAVY),
    speaks="On the day before a key run that is not a race. With policy = veto it closes moderate legs, and heavy ones"
    " with them. Else it prefers the eve of tempo, intervals or hills to that of a race, a long or a race-pace run.",
    silent="Before races, where the race guard closes moderate legs; and until three leg sessions are done, when they"
    " are closed anyway.",
    example=examples.TEMPO,
    counter_example=examples.NO_KEY_RUN,
    cases="runrules_key_sessions.cases.day_before_moderate",
)

BETTER_48H = Rule(
    "key-sessions/48h-better",
    summary="Prefer two days between heavy legs and a key run when the week allows.",
    message="Two days before the hard run would be even better.",
    why="Running cost and hard running were still worse up to 48 hours after heavy legs. Most of those data come from"
    " men who had never lifted, and the effect shrinks with habit, so this moves a preference and closes nothing.",
    severity="soft",
    evidence="B",
    sources=(DOMA2017RBE, DOMA2019HEAT, DOMA2017REV, DOMA2015SIXDAY),
    settings=(Setting("preferred_hours", 48, 36, 72, "hours", basis="trials (doma2017rbe, doma2019heat)"),),
    speaks="On days from which the next key run is 24 hours or more away but fewer than preferred_hours.",
    silent="On the eve itself, which is closed; with preferred_hours = 36, and with 48 before evening runs.",
    example=examples.TEMPO,
    counter_example=examples.NO_KEY_RUN,
    cases="runrules_key_sessions.cases.better_48h",
)

LONG_RUN_PROTECTED = Rule(
    "key-sessions/long-run-protected",
    summary="A long run counts as key when it is long for the runner, has pace work, or is a mountain run.",
    message="Your long run counts as a key run here, so the day before stays light.",
    why="The articles this grew from disagree: one protects every long run, another only tempo and interval days, and"
    " its own sample week leaves the long run unguarded. Lab work finds the trouble mostly above threshold pace, so a"
    " short, easy long run gets a warning only. The limit of 90 minutes is a convention; set your own.",
    severity="firm",
    evidence="C",
    sources=(SEED003, EIMD_RE_REVIEW),
    settings=(
        Setting("long_minutes", 90, 75, 150, "min", basis=UNSOURCED, tells="long_minutes"),
        Setting("descent", 500, 300, 1500, "m", basis=UNSOURCED, tells="descent_m"),
    ),
    closes=LOADED_LEGS,
    speaks="On the day of a long key run it closes loaded legs. On the day of a shorter long run, and on the day"
    " before it, it warns.",
    silent="About races, tempo, intervals and hills, which have rules of their own; about light legs.",
    example=examples.LONG,
    counter_example=examples.SHORT_RUNS,
    cases="runrules_key_sessions.cases.long_run_protected",
)

SAME_DAY_BEFORE = Rule(
    "key-sessions/same-day-before",
    summary="Never put loaded leg work before a key run on the same day.",
    message="Run first. Legs tired from lifting cannot do this session.",
    why="Six hours after heavy lifting, time to exhaustion above threshold was shorter, and the next day suffered more"
    " when lifting came first (29 % less time) than when running did (18 %). Small trials, but they point one way, and"
    " no article argues the other.",
    severity="hard",
    evidence="B",
    sources=(DOMA2013, DOMA2014),
    closes=LOADED_LEGS,
    speaks="On every day with a key run, about the hours before it.",
    silent="About light legs: a short activation warm-up is fine.",
    example=examples.TEMPO,
    counter_example=examples.NO_KEY_RUN,
    cases="runrules_key_sessions.cases.same_day_before",
)

SAME_DAY_AFTER = Rule(
    "key-sessions/same-day-after",
    summary="Loaded legs after the key run on the same day are a fallback, with hours between and an easy day after.",
    message="Lifting after your hard run keeps easy days easy, but leave half a day between and make tomorrow easy."
    " Our first choice is another day.",
    why="The articles this grew from disagree with other coaches, and one with itself: three keep strength off hard"
    " days, well-known coaches put it exactly there so that easy days stay easy. No trial settles it. What is backed is"
    " running first and some hours between: 3 hours spare explosive strength, an author of the trials says half a day.",
    severity="firm",
    evidence="C",
    sources=(SEED004, COACH_HARDHARD, COACH_EASYDAY, DOMA2019, SCHUMANN2022),
    settings=(
        Setting("policy", "avoid", choices=("after_only", "avoid"), basis=UNSOURCED),
        Setting("min_gap_hours", 6, 3, 12, "hours", basis="3 h schumann2022, 6 h robineau2016, half a day doma2019"),
    ),
    closes=LOADED_LEGS,
    speaks="On days with a key run that is neither a race nor a long run. With policy = after_only it opens moderate"
    " and heavy legs hours after a morning run, when the next day holds no key run and four weeks of lifting are done.",
    silent="About light legs, upper body and core.",
    example=examples.TEMPO,
    counter_example=examples.LONG,
    cases="runrules_key_sessions.cases.same_day_after",
)

EASY_DAY_ORDER = Rule(
    "key-sessions/easy-day-order",
    summary="On an easy day run first, then lift; or leave six hours if lifting first.",
    message="Run easy first, lift later. The next day feels better in that order.",
    why="Running got dearer the next day only when lifting had come first. Over weeks the order hardly matters: in 15"
    " trials the differences were small. The articles this grew from only say 'after an easy run'.",
    severity="soft",
    evidence="B",
    sources=(DOMA2013, DOMA2019, ROBINEAU2016, SEQUENCE2024),
    settings=(
        Setting("min_gap_hours_if_lift_first", 6, 3, 24, "hours", basis="6 h robineau2016, doma2014"),
        Setting("min_gap_hours_if_run_first", 0, 0, 9, "hours", basis=UNSOURCED),
    ),
    speaks="It favours legs on days with an easy run, and says so when a planned leg session stands too close before"
    " (or after) that run.",
    silent="On days without an easy run.",
    example=examples.LIFTS_FIRST,
    counter_example=examples.FREE,
    cases="runrules_key_sessions.cases.easy_day_order",
)

PREFERRED_DAYS = Rule(
    "key-sessions/preferred-days",
    summary="Prefer, in order: the day after a key run (if the next is easy), easy-run days, cross-training days, spare"
    " non-running days.",
    message="A good day for strength: the hard run is behind you and tomorrow is easy.",
    why="The articles this grew from disagree: one likes the day after a hard run, two the easy or cross-training day,"
    " one wants rest after hard runs. All of it is coaches' experience. We put the day after tempo or intervals first"
    " and the day after a long run, a mountain run or a race last.",
    severity="soft",
    evidence="C",
    sources=(SEED000, SEED001, SEED003, COACH_LONGRUN, COACH_EASYDAY),
    speaks="Points for good days; points off for the day after a long key run, a big descent or a race, and for the"
    " eve of a key run, most before a race. Upper body and core get points where legs get none.",
    silent="About days with nothing planned that follow no key run.",
    example=examples.TEMPO,
    counter_example=examples.FREE,
    cases="runrules_key_sessions.cases.preferred_days",
)

RACE_GUARD = Rule(
    "key-sessions/race-guard",
    summary="Within three days of any race no heavy leg work; within two no moderate.",
    message="Your race is too near for leg work. Save them.",
    why="One lifting session can dull running for several hours to days; that much is reviewed. The three and two days"
    " are convention, chosen so that even a slow recovery ends before the start.",
    severity="hard",
    evidence="C",
    sources=(DOMA2017REV, MEMORY),
    settings=(
        Setting("heavy_days", 3, 2, 5, "days", basis=UNSOURCED),
        Setting("moderate_days", 2, 1, 3, "days", basis=UNSOURCED),
    ),
    closes=LOADED_LEGS,
    speaks="In the days before every race, whatever its priority.",
    silent="About light legs, upper body and core; A races have longer rules elsewhere.",
    example=examples.RACE,
    counter_example=examples.TEMPO,
    cases="runrules_key_sessions.cases.race_guard",
)

WEEK_WRAP = Rule(
    "key-sessions/week-wrap",
    summary="Look at least three days into next week and three back into the last one.",
    message="Next week starts with a key run, so the end of this week stays light.",
    why="A key run on Monday needs Sunday. Where your file does not reach, its weekdays are taken to repeat, which may"
    " be wrong; then write the next week down. No guard of this plugin reaches further than three days.",
    severity="policy",
    evidence="C",
    sources=(MEMORY,),
    settings=(
        Setting("look_ahead_days", 14, 3, 21, "days", basis=UNSOURCED),
        Setting("look_back_days", 7, 3, 14, "days", basis=UNSOURCED),
    ),
    speaks="When a key run that is only assumed, because the next week is not in the file, closes a day of this one.",
    silent="When the next week is in the file, or begins easy.",
    example=examples.KEY_ON_MONDAY,
    counter_example=examples.TEMPO,
    cases="runrules_key_sessions.cases.week_wrap",
)

BACK_TO_BACK = Rule(
    "key-sessions/back-to-back",
    summary="Across consecutive key runs all heavy legs wait until after the last of them.",
    message="Two hard days in a row: legs wait until they are over.",
    why="It follows from the rule about the eve of a key run; nobody has tested it on its own.",
    severity="firm",
    evidence="C",
    sources=(DOMA2013,),
    closes=HEAVY_LEGS,
    speaks="On a key-run day that has another key run the day after.",
    silent="On the last of them: there the rule for the same day applies.",
    example=examples.TWO_IN_A_ROW,
    counter_example=examples.TEMPO,
    cases="runrules_key_sessions.cases.back_to_back",
)

EASY_RUN_TOMORROW = Rule(
    "key-sessions/easy-run-tomorrow-fine",
    summary="Do not protect easy runs: they may follow a leg day.",
    message="Tomorrow's run is easy, so legs today are fine. Expect it to feel a little harder than usual.",
    why="Six hours after heavy lifting, running below threshold cost no more than usual in 15 men. For people new to"
    " lifting even easy running was dearer for a day or two, so it keeps quiet for the first three leg sessions.",
    severity="soft",
    evidence="B",
    sources=(DOMA2014,),
    speaks="On days that are followed by an easy, steady or recovery run.",
    silent="On days with a key run, and until three leg sessions are done.",
    example=examples.NO_KEY_RUN,
    counter_example=examples.FREE,
    cases="runrules_key_sessions.cases.easy_run_tomorrow",
)

DOWNGRADE_LADDER = Rule(
    "key-sessions/downgrade-ladder",
    summary="When no day is legal for heavy legs, step down instead of dropping strength or breaking a rule silently.",
    message="Your week leaves no good day for heavy legs.",
    why="A rule about honesty, not physiology. One light or missed week costs little: in ordinary adults strength held"
    " for 32 weeks on one session a week as long as the weight stayed; for athletes the data are thin.",
    severity="policy",
    evidence="C",
    sources=(MEMORY, SPIERING2021),
    speaks="When every day of the week holds a key run or stands in the guard of one.",
    silent="As soon as one day is open.",
    example=examples.FOUR_KEYS,
    counter_example=examples.TEMPO,
    cases="runrules_key_sessions.cases.downgrade_ladder",
)

TOO_MANY_KEYS = Rule(
    "key-sessions/too-many-keys",
    summary="More than three key runs in seven days is itself the problem.",
    message="You have more hard runs than most runners recover from. Making one easy also makes room for strength.",
    why="Three is a coaches' convention for hard days in a week, the long run included; no trial was found.",
    severity="soft",
    evidence="C",
    sources=(MEMORY,),
    settings=(Setting("max_keys", 3, 2, 4, basis=UNSOURCED),),
    speaks="When more days of the week than max_keys hold a key run.",
    silent="Up to max_keys.",
    example=examples.FOUR_KEYS,
    counter_example=examples.TEMPO,
    cases="runrules_key_sessions.cases.too_many_keys",
)

UNKNOWN_DAY = Rule(
    "key-sessions/unknown-day",
    summary="A day with no plan is treated as easy, with a note.",
    message="We took that day as easy. If it turns hard, move the leg session.",
    why="A guess has to be said aloud. 'free' and 'rest' are plans too: write them, and this note goes.",
    severity="soft",
    evidence="C",
    sources=(MEMORY,),
    speaks="When days of the week are left out of the file.",
    silent="When every day says something, be it 'free' or 'rest'.",
    example=examples.TEMPO,
    counter_example=examples.ALL_KNOWN,
    cases="runrules_key_sessions.cases.unknown_day",
)

RULES = (
    DAY_BEFORE_HEAVY,
    DAY_BEFORE_MODERATE,
    BETTER_48H,
    LONG_RUN_PROTECTED,
    SAME_DAY_BEFORE,
    SAME_DAY_AFTER,
    EASY_DAY_ORDER,
    PREFERRED_DAYS,
    RACE_GUARD,
    WEEK_WRAP,
    BACK_TO_BACK,
    EASY_RUN_TOMORROW,
    DOWNGRADE_LADDER,
    TOO_MANY_KEYS,
    UNKNOWN_DAY,
)
