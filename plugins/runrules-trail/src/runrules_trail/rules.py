"""The rules of this plugin: strength for descents, climbs and uneven ground."""

from runrules import LOADED_LEGS, Rule, Setting

from . import examples, sources

UNSOURCED = "convention, no source found"
ON_TRAILS = "terrain trail, or mixed in a week with a run that names metres up or down"

ECCENTRIC_QUADS = Rule(
    id="trail/eccentric-quads",
    summary="Trail and mountain runners add slow lowering work for the thighs.",
    message=(
        "Slow step-downs and split squats prepare your thighs for descents. Running downhill does it best of all."
    ),
    why=(
        "Going down, the thighs brake while they lengthen, which makes muscles sore until they have met it before; one "
        "earlier bout already softens the next. That slow lowering in the gym carries over to descents is reasoned "
        "from this mechanism, not tried in trail runners, and the seconds and sets are convention."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.SEED001, sources.BONTEMPS2020, sources.EIMD_RE_REVIEW),
    settings=(
        Setting("tempo_lower_s", 3, 2, 5, unit="s", basis=UNSOURCED),
        Setting("sets", 2, 1, 4, basis=UNSOURCED),
    ),
    speaks=f"For {ON_TRAILS}: slow lowering comes into moderate and heavy leg sessions.",
    silent=(
        "On roads and tracks, when no strength is wished or planned, and in the last weeks before an A race for those "
        "who have not lifted longer than these. Those who have keep what they do: to change it then would be new."
    ),
    example=examples.ON_TRAILS,
    counter_example=examples.ON_ROADS,
    cases="runrules_trail.cases.eccentric_quads",
)

ECCENTRIC_TIMING = Rule(
    id="trail/eccentric-timing",
    summary="Bring in new lowering work early and stop adding it two to three weeks before the race.",
    message="Your legs keep this protection for weeks, so finish it two to three weeks before the race.",
    why=(
        "New lowering work makes legs sore for days: in a trial of 12 men hard running was still 12 to 20 % below "
        "normal one to two days after the third session. One earlier bout blunts the next. How long before a race "
        "to stop is convention. It leaves out the exercises that would be new and closes no leg work: legs that know "
        "their exercises may go on."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.EIMD_RE_REVIEW, sources.DOMA2017RBE),
    settings=(Setting("freeze_weeks", 3, 2, 4, unit="weeks", basis=UNSOURCED, tells="freeze_weeks"),),
    speaks=(
        f"For {ON_TRAILS}, in the last weeks before an A race: a word, and for those who have lifted for fewer weeks "
        "than these the lowering exercises are left out."
    ),
    silent="Without an A race that near, and on roads and tracks. When no strength is wished or planned, no word.",
    example=examples.TRAIL_RACE_SOON,
    counter_example=examples.TRAIL_RACE_LATER,
    cases="runrules_trail.cases.eccentric_timing",
)

DOWNHILL_IS_KEY = Rule(
    id="trail/downhill-is-key",
    summary="A long descent counts as key and needs two days before heavy legs, either side.",
    message="Big descents damage muscle like heavy lifting. Two days between them and leg work.",
    why=(
        "Downhill running damages muscle as strength work does, and running economy then suffers from about 65 % of "
        "maximal oxygen uptake on; it adapts with practice. Which descent is big, and how many hours it takes, are "
        "conventions: every 24 hours are one day, the day of the run the first of them. Before the run only heavy "
        "legs and jumps keep away, after it moderate legs too."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.EIMD_RE_REVIEW, sources.BONTEMPS2020),
    settings=(
        Setting("descent", 500, 300, 1500, unit="m", basis=UNSOURCED, tells="descent_m"),
        Setting("guard_hours", 48, 24, 72, unit="hours", basis=UNSOURCED),
    ),
    closes=LOADED_LEGS,
    speaks=(
        "When a run of the week, or of the two days on either side of it, goes down that far: no loaded legs on its "
        "day and, by the hours, on the days after it; no heavy legs and no jumps on as many days before it."
    ),
    silent=(
        "Without such a run. Light leg work is always left. A run that the runner calls not-key has no guard before "
        "it; the muscles need the days after it all the same."
    ),
    example=examples.BIG_DESCENT,
    counter_example=examples.SMALL_DESCENT,
    cases="runrules_trail.cases.downhill_is_key",
)

LATERAL_BALANCE = Rule(
    id="trail/lateral-balance",
    summary="Add side-to-side strength and balance.",
    message="Side lunges, step-downs and one-leg balance for uneven ground.",
    why=(
        "Balance work went with a third fewer ankle sprains in seven trials with 3,726 people (RR 0.65, 0.55 to 0.77), "
        "clearest after an earlier sprain; most of them were players, not trail runners. For side-to-side strength "
        "there is a coach's word and nothing more."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.SEED001, sources.SCHIFTAN2015),
    settings=(Setting("exercises", 1, 1, 2, basis=UNSOURCED),),
    speaks=(
        f"For {ON_TRAILS}: one exercise, side lunges for those used to lifting, balance for those new to it and "
        "after an ankle sprain."
    ),
    silent="On roads and tracks, and when no strength is wished or planned. It is kept out of heavy leg sessions.",
    example=examples.ON_TRAILS,
    counter_example=examples.ON_ROADS,
    cases="runrules_trail.cases.lateral_balance",
)

CLIMB_CALF_HIP = Rule(
    id="trail/climb-calf-hip",
    summary="For long climbs add calf and hip-flexor work.",
    message="Climbing loads calves and hip flexors, so give each a set or two.",
    why="A coach's advice with a plausible mechanism; nothing that tests it was found, and the metres are convention.",
    severity="soft",
    evidence="C",
    sources=(sources.SEED001,),
    settings=(Setting("gain", 800, 300, 2000, unit="m", basis=UNSOURCED),),
    speaks="When the runs of the week climb that many metres in all, on whatever ground.",
    silent="Below it, where runs name no climb, and when no strength is wished or planned.",
    example=examples.CLIMBS,
    counter_example=examples.FLAT,
    cases="runrules_trail.cases.climb_calf_hip",
)

RULES = (ECCENTRIC_QUADS, ECCENTRIC_TIMING, DOWNHILL_IS_KEY, LATERAL_BALANCE, CLIMB_CALF_HIP)
