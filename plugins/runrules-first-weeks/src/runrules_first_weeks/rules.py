"""What this plugin may speak about: the first weeks of lifting, and sore legs at any time."""

from runrules import HEAVY, JUMPS, LEGS, LOADED_LEGS, Rule, Setting, Work

from . import examples
from .sources import (
    ACSM2009,
    BARNES2013,
    CHEUNG2003,
    DOMA2015,
    DOMA2017RBE,
    DOMA2019HEAT,
    EBRARY_BLAGROVE,
    EIHARA2022,
    EIMD_RE_REVIEW,
    MEMORY,
    SEED001,
)

UNSOURCED = "convention, no source found"
HEAVY_LEGS: Work = LEGS & HEAVY | JUMPS

HEAVINESS_NOTE = Rule(
    "first-weeks/heaviness-note",
    summary="In the first weeks of lifting tell the runner that runs may feel heavy.",
    message="Runs can feel heavy in your first two to four weeks of lifting. It usually passes; run easy days easier,"
    " and do not chase pace.",
    why="The 'two to four weeks' are one coach's experience: no trial has measured them. In the lab soreness and the"
    " cost of easy running shrank by the third leg session, while hard running was still 12-20 % down a day or two"
    " after it.",
    severity="soft",
    evidence="C",
    sources=(SEED001, DOMA2017RBE, DOMA2015, EIMD_RE_REVIEW),
    settings=(
        Setting("note_weeks", 4, 2, 6, "weeks", basis="seed 001"),
        Setting("restart_gap", 4, 3, 8, "weeks", basis=UNSOURCED),
    ),
    speaks="Up to note_weeks weeks after the first strength session and for those who have never lifted; and when the"
    " file shows a strength session and then none for restart_gap weeks.",
    silent="Later; for those who want no strength sessions; with any sign that asks for care; in a week without"
    " running, in pregnancy and in the first twelve weeks after a birth; about a gap of which the file says nothing. It"
    " sees six weeks back at most, so give a new strength_since after a longer break.",
    example=examples.NEVER,
    counter_example=examples.TRAINED_WEEK,
    cases="runrules_first_weeks.cases.heaviness_note",
)

WIDE_GUARD = Rule(
    "first-weeks/wide-guard",
    summary="For the first three leg sessions at a new load class (first moderate ones, later first heavy ones) keep 48"
    " hours, not 24, before a key run.",
    message="Your first three leg sessions hit hardest. Leave two full days before any hard run.",
    why="In men new to lifting hard running was still 12-20 % below normal one and two days after the third leg"
    " session, and worse after the first two, so three sessions are the least. They lifted very heavy; that first"
    " moderate sessions need the same is our inference. The articles this grew from guard one day for everybody.",
    severity="firm",
    evidence="B",
    sources=(DOMA2017RBE, DOMA2015, DOMA2019HEAT),
    settings=(
        Setting("wide_sessions", 3, 2, 6, "sessions per load class", basis="trial (doma2017rbe: three bouts)"),
        Setting("wide_hours", 48, 36, 72, "hours", basis="trial (doma2017rbe: 48 h)"),
    ),
    closes=LOADED_LEGS,
    speaks="Before every key run and race: about moderate and heavy legs and jumps until wide_sessions leg sessions are"
    " done, then about heavy legs until as many heavy ones are done.",
    silent="After that; about light legs, upper body and core. Sessions are those of the present block: after a long"
    " gap begin a new one.",
    example=examples.NEVER,
    counter_example=examples.TRAINED_WEEK,
    cases="runrules_first_weeks.cases.wide_guard",
)

LOAD_CAP = Rule(
    "first-weeks/load-cap",
    summary="In the first four weeks cap legs at moderate weight and one to two sets.",
    message="Learn the movements first: weights you could lift ten times with three to spare. Heavier comes in a"
    " month.",
    why="The position stand on lifting starts newcomers at 8-12 repetitions, and a textbook puts movement before"
    " weight. Four weeks and two sets are conventions. The articles this grew from disagree about heavy weights: two"
    " are against them, two for; heavy work is what helps runners most, but after a month or two of groundwork.",
    severity="firm",
    evidence="C",
    sources=(ACSM2009, EBRARY_BLAGROVE, DOMA2017RBE),
    settings=(
        Setting("cap_weeks", 4, 2, 8, "weeks", basis=UNSOURCED),
        Setting("sets_max", 2, 1, 3, basis=UNSOURCED),
        Setting("reps_in_reserve", 3, 2, 4, basis="convention around 8-12RM (acsm2009)"),
    ),
    closes=HEAVY_LEGS,
    speaks="Until cap_weeks weeks of lifting are done.",
    silent="After that. It cannot know whether you lifted years ago: then set cap_weeks to 2.",
    example=examples.NEVER,
    counter_example=examples.TRAINED_WEEK,
    cases="runrules_first_weeks.cases.load_cap",
)

START_WINDOW = Rule(
    "first-weeks/start-window",
    summary="Do not begin leg strength inside the last six weeks before an A race.",
    message="Too late to gain from leg strength before this race, and early enough to be sore for it. Do core and light"
    " work now and start after.",
    why="Gains took 6 to 20 weeks, better ten or more. In runners who began heavy work in the racing season the men's"
    " race times were possibly harmed, the women's likely helped, so the case is not closed; six weeks are convention.",
    severity="firm",
    evidence="C",
    sources=(EIHARA2022, BARNES2013),
    settings=(Setting("start_weeks", 6, 4, 10, "weeks", basis=UNSOURCED),),
    closes=LOADED_LEGS,
    speaks="For those who have not begun to lift, when an A race is fewer than start_weeks weeks away, until it.",
    silent="About light hip, core, calf and balance work, which may start at any time; for B and C races; once a leg"
    " session is counted or a week of lifting is over.",
    example=examples.RACE_SOON,
    counter_example=examples.RACE_LATER,
    cases="runrules_first_weeks.cases.start_window",
)

SORENESS_GATE = Rule(
    "first-weeks/soreness-gate",
    summary="Leg soreness decides today's leg session.",
    message="Your legs are sore, so today's leg work goes light or moves a day. Do upper body or core instead.",
    why="Sore legs move less far, absorb less shock and are weaker; whether training on them injures is not known. The"
    " thresholds on the scale to ten are conventions. Soreness usually peaks one to three days after the session, so"
    " tomorrow counts too: ask again in the morning.",
    severity="firm",
    evidence="C",
    sources=(CHEUNG2003, DOMA2015),
    settings=(
        Setting("warn_at", 4, 3, 5, "0-10", basis=UNSOURCED),
        Setting("veto_at", 6, 5, 8, "0-10", basis=UNSOURCED),
    ),
    closes=LOADED_LEGS,
    speaks="About today and tomorrow, when the soreness you gave reaches warn_at: heavy legs and jumps are closed, and"
    " moderate legs today are warned about; from veto_at on all loaded legs are closed on both days.",
    silent="When no soreness was given, or the week holds neither today nor tomorrow.",
    example=examples.SORE,
    counter_example=examples.FRESH,
    cases="runrules_first_weeks.cases.soreness_gate",
)

HEAVY_TOO_LONG = Rule(
    "first-weeks/heavy-too-long",
    summary="Heaviness beyond six weeks, or soreness beyond four days, means too much.",
    message="Heavy legs should have gone by now. Halve the sets for two weeks; if nothing changes, check sleep and"
    " health.",
    why="Practitioners' convention, no trial found. The article this grew from promises two to four weeks; this is the"
    " other end of that sentence.",
    severity="firm",
    evidence="C",
    sources=(MEMORY,),
    settings=(
        Setting("max_weeks", 6, 4, 8, "weeks", basis=UNSOURCED),
        Setting("max_days", 4, 3, 5, "days", basis=UNSOURCED),
        Setting("volume_factor", 0.5, 0.3, 0.7, basis=UNSOURCED),
    ),
    closes=LOADED_LEGS,
    speaks="Today, after more than max_weeks weeks of lifting: when the legs are as sore as veto_at of the soreness"
    " gate, or still sore although the last leg session marked as done lies more than max_days days, and at most a"
    " week, back. With constant fatigue among the signs it only cuts the sets, without words of its own.",
    silent="When no soreness was given, and with any other sign. It cannot know how long you have been sore, nor"
    " whether running did it.",
    example=examples.SORE_AND_TIRED,
    counter_example=examples.FRESH,
    cases="runrules_first_weeks.cases.heavy_too_long",
)

RULES = (HEAVINESS_NOTE, WIDE_GUARD, LOAD_CAP, START_WINDOW, SORENESS_GATE, HEAVY_TOO_LONG)
