"""What this plugin may speak about: where upper-body and core sessions may go."""

from runrules import CORE, UPPER, Rule, Setting, Work

from . import examples
from .sources import DOMA2014, DRUM2019, SEED001, SEED004

UNSOURCED = "convention, no source found"
ABOVE_THE_HIPS: Work = UPPER | CORE

ANY_DAY = Rule(
    "upper-body-any-day/any-day",
    summary="Upper-body and core sessions may go on any day, hard days included.",
    message="Upper body and core fit on any day. If today is hard, do them after the run.",
    why="Reasoning more than evidence: what dulls a hard run is tired legs. No trial has put upper-body work on the eve"
    " of a key run; the one direct test (7 runners, minutes before a threshold run) pointed the other way without being"
    " significant. The articles this grew from disagree about the upper body itself: wrong muscles for one, needed for"
    " others.",
    severity="soft",
    evidence="C",
    sources=(SEED001, DOMA2014, DRUM2019),
    speaks="A point for upper body and core on every day without a race.",
    silent="On race days, and in a week with fever: then rest. The eve of an A race and the only rest day have rules of"
    " their own.",
    example=examples.TEMPO,
    counter_example=examples.ILL,
    cases="runrules_upper_body_any_day.cases.any_day",
)

NOT_JUST_BEFORE = Rule(
    "upper-body-any-day/not-just-before",
    summary="Do not tire trunk or arms in the hours just before a key run.",
    message="Do core after the hard run, or some hours before. Straight before, it may cost you a little.",
    why="Seven runners did a circuit for trunk or arms right before a threshold run: it cost a little more oxygen, the"
    " trunk more than the arms, and the difference was not significant. It costs nothing to run first. The article this"
    " grew from sets no limit at all.",
    severity="firm",
    evidence="C",
    sources=(DRUM2019,),
    settings=(Setting("min_hours", 3, 1, 6, "hours", basis=UNSOURCED),),
    closes=ABOVE_THE_HIPS,
    speaks="About the morning of every day with a key run.",
    silent="When the key run is in the evening: the morning is hours away. About a five-minute warm-up.",
    example=examples.TEMPO,
    counter_example=examples.EASY,
    cases="runrules_upper_body_any_day.cases.not_just_before",
)

MIXED_IS_LOWER = Rule(
    "upper-body-any-day/mixed-is-lower",
    summary="A session with any loaded leg work counts as lower body.",
    message="This session trains legs, so the leg rules apply.",
    why="In a trial heavy whole-body and heavy legs-only sessions hurt hard running alike, so a label is no loophole."
    " One of the articles this grew from calls a day 'upper body and core only' and puts leg exercises into it.",
    severity="policy",
    evidence="B",
    sources=(DOMA2014,),
    speaks="When a planned session holds upper body or core together with moderate or heavy legs.",
    silent="About light legs: clamshells, bridges without weight, balance, ankle circles, mobility.",
    example=examples.MIXED,
    counter_example=examples.UPPER_ONLY,
    cases="runrules_upper_body_any_day.cases.mixed_is_lower",
)

NEVER_REPLACES_LEGS = Rule(
    "upper-body-any-day/never-replaces-legs",
    summary="Upper body does not replace leg and hip work when time is short.",
    message="With little time, legs and hips first. Upper body is the extra.",
    why="No evidence was found that upper-body strength makes a runner faster; leg work does, usually. The articles"
    " this grew from disagree: one spends half of its sessions on the upper body that it calls the wrong muscles.",
    severity="soft",
    evidence="C",
    sources=(SEED001,),
    speaks="When sessions are to be 20 minutes or shorter on every day, or only one session a week is wanted.",
    silent="With more time. Where legs are closed, upper body and core may still take their place.",
    example=examples.SHORT_OF_TIME,
    counter_example=examples.TIME_ENOUGH,
    cases="runrules_upper_body_any_day.cases.never_replaces_legs",
)

REST_DAY = Rule(
    "upper-body-any-day/rest-day",
    summary="Upper or core may use a marked rest day only while another full rest day stays (same rule as for legs).",
    message="That would use up your only rest day. Put it on a run day.",
    why="The articles this grew from disagree: one lets upper body go on any day, another wants a full rest day. Rest"
    " means rest from lifting too; how much it protects is poorly known (see rest/one-rest-day).",
    severity="firm",
    evidence="C",
    sources=(SEED004,),
    settings=(Setting("min_rest", 1, 0, 2, "days", basis=UNSOURCED),),
    closes=ABOVE_THE_HIPS,
    speaks="About days marked 'rest': they are closed when there are no more of them than min_rest, otherwise only so"
    " many may be used that min_rest stay.",
    silent="In weeks without a marked rest day, and with min_rest = 0.",
    example=examples.ONE_REST_DAY,
    counter_example=examples.EASY,
    cases="runrules_upper_body_any_day.cases.rest_day",
)

RULES = (ANY_DAY, NOT_JUST_BEFORE, MIXED_IS_LOWER, NEVER_REPLACES_LEGS, REST_DAY)
