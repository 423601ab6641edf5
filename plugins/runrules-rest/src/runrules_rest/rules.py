"""What this plugin may speak about: rest days, hard days, tired days and ill days."""

from runrules import EVERYTHING, HEAVY, JUMPS, LEGS, LIGHT, Rule, Setting

from . import examples
from .sources import FEBRILE2014, MEMORY, RISTOLAINEN2014, SEED001, SEED004, SPIERING2021

UNSOURCED = "convention, no source found"
#: After today, until which somebody with a fever starts again with light work only: convention.
LIGHT_DAYS = 7
RETROSPECTIVE = (
    "Elite endurance athletes with fewer than two rest days a week reported 5.2 times more overuse injuries, but they"
    " were asked afterwards and train far more than most: a reason to warn, not proof."
)

ONE_REST_DAY = Rule(
    "rest/one-rest-day",
    summary="Never place strength (mobility aside) so that fewer than one full rest day a week remains.",
    message="We keep this day free: it is your only full rest day. The session goes on a run day.",
    why=f"{RETROSPECTIVE} The articles this grew from disagree: one puts strength on days without a run, another wants"
    " one full rest day; so strength may use such a day only while a rest day stays.",
    severity="firm",
    evidence="C",
    sources=(RISTOLAINEN2014, SEED004),
    settings=(Setting("min_rest", 1, 0, 2, "days", basis="seed 004"),),
    closes=EVERYTHING & ~(LEGS & LIGHT),
    speaks="About days marked 'rest': loaded legs are closed and light legs warned about when there are no more of them"
    " than min_rest, otherwise only so many may be used that min_rest stay. Where no day is marked, days without any"
    " training stand in for them, with warnings in place of closing.",
    silent="About days with a run; about other free days while a rest day is marked; with min_rest = 0.",
    example=examples.ONE_REST_DAY,
    counter_example=examples.EASY_DAYS,
    cases="runrules_rest.cases.one_rest_day",
)

NO_REST_DAY = Rule(
    "rest/no-rest-day",
    summary="When the runner's week has no rest day, warn, put strength on run days only, and never veto the running.",
    message="You have no full rest day. We add no strength-only day and suggest making one day free.",
    why=RETROSPECTIVE,
    severity="soft",
    evidence="C",
    sources=(RISTOLAINEN2014, SEED004),
    speaks="When every day of the week holds a run or other training.",
    silent="When a day is free or marked 'rest', or when a day is not known: that one may be the rest day.",
    example=examples.EVERY_DAY,
    counter_example=examples.ONE_REST_DAY,
    cases="runrules_rest.cases.no_rest_day",
)

HARD_DAYS = Rule(
    "rest/hard-days",
    summary="Count heavy legs as a hard day; keep hard days at four or fewer and never three in a row.",
    message="That makes too many hard days. Move the lifting onto a day that is already hard, or ease one.",
    why="Convention: no trial counts hard days. The articles this grew from disagree about what to do with them: keep"
    " strength off them, or stack it there so that easy days stay easy.",
    severity="soft",
    evidence="C",
    sources=(MEMORY,),
    settings=(
        Setting("max_hard", 4, 3, 5, "days", basis=UNSOURCED),
        Setting("max_in_row", 2, 1, 3, "days", basis=UNSOURCED),
    ),
    speaks="When key runs and heavy leg sessions already in the week make more hard days than max_hard, or more in a"
    " row than max_in_row.",
    silent="About heavy sessions that are only wished for; about neighbouring weeks that are not in the file.",
    example=examples.FIVE_HARD,
    counter_example=examples.EVERY_DAY,
    cases="runrules_rest.cases.hard_days",
)

READINESS = Rule(
    "rest/readiness",
    summary="Bad sleep, heavy stress or a run-down feeling lowers today's legs one step.",
    message="You slept badly, so make today's session lighter. Missing a set costs nothing.",
    why="Common practice; the thresholds are convention. Nobody has shown that skipping heavy work after one bad night"
    " changes anything, so it is about this one day and leaves moderate legs open.",
    severity="soft",
    evidence="C",
    sources=(MEMORY,),
    settings=(
        Setting("sleep_min", 6, 5, 7, "h", basis=UNSOURCED),
        Setting("fatigue_max", 7, 6, 9, "0-10", basis=UNSOURCED),
    ),
    closes=LEGS & HEAVY | JUMPS,
    speaks="About today, when sleep was shorter than sleep_min or fatigue has reached fatigue_max: no heavy legs and no"
    " jumps, which count as heavy.",
    silent="When neither was given, and about other days. Stress cannot be written down: give it as fatigue.",
    example=examples.SHORT_NIGHT,
    counter_example=examples.EASY_DAYS,
    cases="runrules_rest.cases.readiness",
)

FEVER = Rule(
    "rest/fever",
    summary="No training with fever, body aches, stomach illness or chest symptoms.",
    message="You are ill: rest. Start again lightly when fever and aches have been gone a day; see a doctor if it"
    " lasts.",
    why="Clinical reviews agree: hard exercise in fever can make the illness worse, and one begins again with a light"
    " half hour. The 24 hours without signs are a clinical rule of thumb, the seven days of light work a convention"
    " of ours. This is no diagnosis.",
    severity="hard",
    evidence="B",
    sources=(FEBRILE2014,),
    settings=(Setting("clear_hours", 24, 24, 72, "hours", basis="clinical pages (24 h); febrile2014"),),
    closes=EVERYTHING,
    judges=("illness",),
    speaks="When fever = true: today and for clear_hours more it closes everything, and on the days after these, up to"
    " seven days from today (a convention), everything but light work, for nobody can know today when the fever goes;"
    " in every week that these days reach.",
    silent="With only a runny nose, and about days more than seven days ahead. Aches and stomach illness have no word"
    " of their own: write fever = true.",
    example=examples.ILL,
    counter_example=examples.EASY_DAYS,
    cases="runrules_rest.cases.fever",
)

ACTIVE_REST = Rule(
    "rest/active-rest",
    summary="Rest may hold a walk, gentle mobility or stretching.",
    message="A walk or gentle mobility is fine today. Nothing that makes you breathe hard.",
    why="Convention. Several of the articles this grew from say the same, and nothing was found against it.",
    severity="soft",
    evidence="C",
    sources=(SEED001, SEED004),
    speaks="About days that hold nothing but a walk or mobility: they count as days without training.",
    silent="About all other days.",
    example=examples.WALK,
    counter_example=examples.EASY_DAYS,
    cases="runrules_rest.cases.active_rest",
)

MISSED_SESSION = Rule(
    "rest/missed-session",
    summary="A missed session is dropped, not doubled.",
    message="Skip it and carry on. Do not cram two leg days together.",
    why="Strength held for 32 weeks on one session a week in ordinary adults, so one missed session costs nothing that"
    " two on one day would bring back. Convention, for athletes above all.",
    severity="soft",
    evidence="C",
    sources=(MEMORY, SPIERING2021),
    speaks="About strength planned for a day of this week that is over and not marked 'done', when other sessions are.",
    silent="While nothing in the week is marked 'done': then we cannot tell what was missed.",
    example=examples.MISSED,
    counter_example=examples.EASY_DAYS,
    cases="runrules_rest.cases.missed_session",
)

RULES = (ONE_REST_DAY, NO_REST_DAY, HARD_DAYS, READINESS, FEVER, ACTIVE_REST, MISSED_SESSION)
