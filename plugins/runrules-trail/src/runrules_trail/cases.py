"""The edges of each rule: where it speaks, where it no longer does, and exactly what it says."""

from runrules import Case

from .examples import CLIMBS, FLAT, ON_ROADS, ON_TRAILS, RACE_SOON, TRAIL, TRAINED, week

EASY = 'wed = "easy 50min"'
LOWERING = "lateral-step-down + split-squat + bulgarian-split-squat"


def on_trails(*lines: str) -> str:
    """Write a runner on trails, with more said of the athlete."""
    return '[athlete]\nterrain = "trail"\n' + "".join(f"{line}\n" for line in lines) + "\n"


def hurting(site: str, pain: int = 3) -> str:
    """Write a trained runner on trails whom something hurts, or has hurt."""
    return f'{TRAIL}[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n\n'


def with_set(rule: str, values: str, before: str = TRAIL) -> str:
    """Write a runner who has set something of a rule."""
    return f'{before}[rules]\n"trail/{rule}" = {{ {values} }}\n\n'


def race(when: str, priority: str = "A") -> str:
    """Write a race."""
    return f'[[races]]\ndate = {when}\ndistance = "ultra"\npriority = "{priority}"\n\n'


MIXED = TRAINED + 'terrain = "mixed"\n\n'
NEW_LEGS = on_trails("strength_since = 2026-11-09", "leg_sessions = 2")
KNOWN_LEGS = on_trails("strength_since = 2026-11-09", "leg_sessions = 3")
HEAVY = on_trails("strength_since = 2026-05-04", "heavy_leg_sessions = 1", 'equipment = ["barbell"]')
NOT_HEAVY = on_trails("strength_since = 2026-05-04", "heavy_leg_sessions = 0", 'equipment = ["barbell"]')
BANDS = on_trails("strength_since = 2026-05-04", "heavy_leg_sessions = 1", 'equipment = ["band"]')
NO_WISH = "[strength]\nsessions = 0\n\n"

ALL_LOWERING = f"favour, legs moderate/heavy, exercises {LOWERING}"
TWO_FIRST = "favour, legs moderate/heavy, exercises lateral-step-down + split-squat"
ONE_FIRST = "favour, legs moderate/heavy, exercises lateral-step-down"
SLOWLY = f"cue, exercises {LOWERING}"
ALL_QUADS = f"{ALL_LOWERING}\n{TWO_FIRST}\n{SLOWLY}"

ECCENTRIC_QUADS = (
    Case(
        "On trails slow lowering comes in, step-downs and split squats first.",
        ON_TRAILS,
        f'{ALL_LOWERING}\n{TWO_FIRST}\n{SLOWLY}: "Take 3 seconds on the way down, in up to 2 sets."',
    ),
    Case("On roads it is silent.", ON_ROADS),
    Case(
        "Mixed ground counts in a week with metres down.",
        week('wed = "easy 50min descent 100m"', before=MIXED),
        ALL_QUADS,
    ),
    Case(
        "Mixed ground counts in a week with metres up.", week('wed = "easy 50min climb 100m"', before=MIXED), ALL_QUADS
    ),
    Case("Mixed ground does not count in a week without metres.", week(EASY, before=MIXED)),
    Case(
        "With two leg sessions done no exercise comes first.", week(EASY, before=NEW_LEGS), f"{ALL_LOWERING}\n{SLOWLY}"
    ),
    Case(
        "With three leg sessions done step-downs and split squats come first.", week(EASY, before=KNOWN_LEGS), ALL_QUADS
    ),
    Case(
        "For those who lift heavy step-downs alone come first.",
        week(EASY, before=HEAVY),
        f"{ALL_LOWERING}\n{ONE_FIRST}\n{SLOWLY}",
    ),
    Case(
        "For those with weights who have not lifted heavy yet, both come first.",
        week(EASY, before=NOT_HEAVY),
        ALL_QUADS,
    ),
    Case("Without weights no session is heavy, and both come first.", week(EASY, before=BANDS), ALL_QUADS),
    Case(
        "With one set and five seconds set, it says so.",
        week(EASY, before=with_set("eccentric-quads", "tempo_lower_s = 5, sets = 1")),
        f'{ALL_LOWERING}\n{TWO_FIRST}\n{SLOWLY}: "Take 5 seconds on the way down, in up to 1 set."',
    ),
    Case("Who wishes for no strength hears nothing.", week(EASY, before=TRAIL + NO_WISH)),
    Case(
        "Who wishes for none and has planned some does.",
        week('wed = "strength core light 20min"', before=TRAIL + NO_WISH),
        ALL_QUADS,
    ),
    Case(
        "Two weeks before an A race those who have just begun to lift do not begin with it.",
        week(EASY, before=KNOWN_LEGS + race("2026-12-06")),
    ),
    Case(
        "Two weeks before an A race those who have lifted for long go on.",
        week(EASY, before=TRAIL + race("2026-12-06")),
        ALL_QUADS,
    ),
    Case(
        "One second, or no set, cannot be set.",
        week(before=with_set("eccentric-quads", "tempo_lower_s = 1, sets = 0")),
        "refused: tempo_lower_s must be between 2 and 5 s, not 1; sets must be between 1 and 4, not 0",
    ),
    Case(
        "Six seconds, or five sets, cannot be set.",
        week(before=with_set("eccentric-quads", "tempo_lower_s = 6, sets = 5")),
        "refused: tempo_lower_s must be between 2 and 5 s, not 6; sets must be between 1 and 4, not 5",
    ),
)

TWO_WEEKS = on_trails("strength_since = 2026-11-03")
THREE_WEEKS = on_trails("strength_since = 2026-11-02")
LEFT_OUT = (
    f"exclude, exercises {LOWERING} + nordic-hamstring, instead squats and lunges that your legs know:"
    ' "Your ultra is 13 days away: too near to begin slow lowering work for descents. It would only make you sore now."'
)
NEAR = "notice, every day"

ECCENTRIC_TIMING = (
    Case(
        "Thirteen days before an A race those who have lifted long add nothing.",
        week(EASY, before=TRAIL + RACE_SOON),
        'notice, every day: "Your ultra is 13 days away. From 3 weeks before it add nothing to your lowering work, no'
        ' new exercise, weight or set: your legs keep for weeks what they have learnt."',
    ),
    Case(
        "Those with less than three weeks of lifting leave it out.",
        week(EASY, before=TWO_WEEKS + RACE_SOON),
        f'{LEFT_OUT}\nnotice, every day: "Your ultra is 13 days away: too near to begin slow lowering work for'
        ' descents. It would only make you sore now."',
    ),
    Case("Those with three weeks of lifting go on.", week(EASY, before=THREE_WEEKS + RACE_SOON), NEAR),
    Case("A race in 21 days is near.", week(EASY, before=TRAIL + race("2026-12-14")), NEAR),
    Case("A race in 22 days is not.", week(EASY, before=TRAIL + race("2026-12-15"))),
    Case(
        "A race on the day after the first is one day away.",
        week(EASY, before=TRAIL + race("2026-11-24")),
        'notice, every day: "Your ultra is 1 day away. From 3 weeks before it add nothing to your lowering work, no'
        ' new exercise, weight or set: your legs keep for weeks what they have learnt."',
    ),
    Case("When the race is on the first day it is silent.", week(EASY, before=TRAIL + race("2026-11-23"))),
    Case("Before a B race it is silent.", week(EASY, before=TRAIL + race("2026-12-06", "B"))),
    Case("On roads it is silent.", week(EASY, before='[athlete]\nterrain = "road"\n\n' + RACE_SOON)),
    Case(
        "What a sore tendon below the kneecap is treated with is not left out.",
        week(EASY, before=TWO_WEEKS + '[[athlete.injuries]]\nsite = "patellar_tendon"\npain = 3\n\n' + RACE_SOON),
        "exclude, exercises nordic-hamstring, instead squats and lunges that your legs know\nnotice, every day",
    ),
    Case(
        "Who wishes for no strength gets no notice, but what is left out stays out.",
        week(EASY, before=TWO_WEEKS + RACE_SOON + NO_WISH),
        LEFT_OUT,
    ),
    Case(
        "Who wishes for no strength on roads hears nothing.",
        week(EASY, before='[athlete]\nterrain = "road"\n\n' + RACE_SOON + NO_WISH),
    ),
    Case(
        "With freeze_weeks = 2 a race in 15 days is not near.",
        week(EASY, before=with_set("eccentric-timing", "freeze_weeks = 2", TRAIL + race("2026-12-08"))),
    ),
    Case(
        "One week cannot be set.",
        week(before=with_set("eccentric-timing", "freeze_weeks = 1")),
        "refused: freeze_weeks must be between 2 and 4 weeks, not 1",
    ),
    Case(
        "Five weeks cannot be set.",
        week(before=with_set("eccentric-timing", "freeze_weeks = 5")),
        "refused: freeze_weeks must be between 2 and 4 weeks, not 5",
    ),
)

GUARD_24 = with_set("downhill-is-key", "guard_hours = 24")
GUARD_25 = with_set("downhill-is-key", "guard_hours = 25")
GUARD_72 = with_set("downhill-is-key", "guard_hours = 72")
SAT_DOWN = 'sat = "easy 90min descent 500m"'
AFTER = "veto, legs moderate/heavy, jumps, sat sun, guards 2026-11-28"
BEFORE = "veto, legs heavy, jumps, fri, guards 2026-11-28"
THEN = "\n[[weeks]]\nstarts = 2026-11-30\n"

DOWNHILL_IS_KEY = (
    Case(
        "Five hundred metres of descent close their day and the next, and heavy legs on the day before.",
        week(SAT_DOWN, before=TRAIL),
        f"{AFTER}:"
        " \"Saturday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the next."\n'
        f'{BEFORE}: "Saturday\'s 500 m of descent want fresh thighs: no heavy legs and no jumps on the day before."',
    ),
    Case("A descent of 499 m closes nothing.", week('sat = "easy 90min descent 499m"', before=TRAIL)),
    Case(
        "It is so on roads too, and for those who wish for no strength.",
        week(SAT_DOWN, before=TRAINED + 'terrain = "road"\n\n' + NO_WISH),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "Of two runs on a day the one that goes down further counts.",
        week('sat = ["easy 30min am", "easy 90min pm descent 500m"]', before=TRAIL),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "With two leg sessions done, moderate legs count as heavy.",
        week(SAT_DOWN, before=NEW_LEGS),
        f"{AFTER}\nveto, legs moderate/heavy, jumps, fri, guards 2026-11-28:"
        ' "Saturday\'s 500 m of descent want fresh thighs: no moderate or heavy legs and no jumps on the day before."',
    ),
    Case(
        "With three leg sessions done moderate legs stay open before the run.",
        week(SAT_DOWN, before=KNOWN_LEGS),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "A run that is not key has no guard before it.",
        week('sat = "easy 90min descent 500m not-key"', before=TRAIL),
        AFTER,
    ),
    Case(
        "With guard_hours = 24 only the day of the run is closed.",
        week(SAT_DOWN, before=GUARD_24),
        "veto, legs moderate/heavy, jumps, sat, guards 2026-11-28: \"Saturday's run goes down 500 m, which is as hard"
        ' on the muscles as heavy lifting: no loaded legs on that day."',
    ),
    Case(
        "With guard_hours = 25 a day on either side is closed too.",
        week(SAT_DOWN, before=GUARD_25),
        f"{AFTER}\n{BEFORE}",
    ),
    Case(
        "With guard_hours = 72 two days on either side are closed.",
        week('thu = "easy 90min descent 500m"', before=GUARD_72),
        "veto, legs moderate/heavy, jumps, thu fri sat, guards 2026-11-26:"
        " \"Thursday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the two after it."\n'
        "veto, legs heavy, jumps, wed tue, guards 2026-11-26:"
        ' "Thursday\'s 500 m of descent want fresh thighs: no heavy legs and no jumps on the two days before."',
    ),
    Case(
        "A race does not move.",
        week('sat = "race 10k B descent 500m"', before=TRAIL),
        "veto, legs moderate/heavy, jumps, sat sun\nveto, legs heavy, jumps, fri",
    ),
    Case(
        "With such a run on every Sunday, last Sunday's closes Monday.",
        week('sun = "easy 90min descent 500m"', before=TRAIL),
        "veto, legs moderate/heavy, jumps, sun 2026-11-22 mon:"
        " \"Last Sunday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the next. We took last week to be like this one."\n'
        "veto, legs moderate/heavy, jumps, sun mon 2026-11-30, guards 2026-11-29\n"
        "veto, legs heavy, jumps, sat, guards 2026-11-29",
    ),
    Case(
        "Where last week is in the file, last Sunday's run closes Monday for certain.",
        "today = 2026-11-23\n"
        + TRAIL
        + '[[weeks]]\nstarts = 2026-11-16\nsun = "easy 90min descent 500m"\n\n'
        + week(EASY),
        "veto, legs moderate/heavy, jumps, sun 2026-11-22 mon:"
        " \"Last Sunday's run goes down 500 m, which is as hard on the muscles as heavy lifting: no loaded legs on that"
        ' day and the next."',
    ),
    Case(
        "Last Saturday's run does not reach into this week.",
        "today = 2026-11-23\n"
        + TRAIL
        + '[[weeks]]\nstarts = 2026-11-16\nsat = "easy 90min descent 500m"\n\n'
        + week(EASY),
    ),
    Case(
        "With such a run on every Monday, this Sunday is the day before one.",
        week('mon = "easy 90min descent 500m"', before=TRAIL),
        "veto, legs moderate/heavy, jumps, mon tue, guards 2026-11-23\nveto, legs heavy, jumps, sun, guards 2026-11-30",
    ),
    Case(
        "Next Tuesday's run closes no day of this week.",
        week(EASY, before=TRAIL) + THEN + 'tue = "easy 90min descent 500m"\n',
    ),
    Case(
        "With guard_hours = 72 next Tuesday's run closes this Sunday.",
        week(EASY, before=GUARD_72) + THEN + 'tue = "easy 90min descent 500m"\n',
        "veto, legs heavy, jumps, mon 2026-11-30 sun, guards 2026-12-01",
    ),
    Case(
        "A limit of 299 m, or a guard of 23 hours, cannot be set.",
        week(before=with_set("downhill-is-key", "descent = 299, guard_hours = 23")),
        "refused: descent must be between 300 and 1500 m, not 299; guard_hours must be between 24 and 72 hours, not 23",
    ),
    Case(
        "A limit of 1501 m, or a guard of 73 hours, cannot be set.",
        week(before=with_set("downhill-is-key", "descent = 1501, guard_hours = 73")),
        "refused: descent must be between 300 and 1500 m, not 1501;"
        " guard_hours must be between 24 and 72 hours, not 73",
    ),
)


def sideways(names: str, points: int = 1) -> str:
    """What is said about exercises for uneven ground, with the points they have in sessions with arms."""
    beside = f", points {points}" if points > 1 else ""
    return f"favour, legs light/moderate, exercises {names}\nfavour, upper light/moderate, exercises {names}{beside}"


TWO = with_set("lateral-balance", "exercises = 2")
FIVE_WEEKS = on_trails("strength_since = 2026-10-13")
SIX_WEEKS = on_trails("strength_since = 2026-10-12")

LATERAL_BALANCE = (
    Case("Side lunges are for those used to lifting.", ON_TRAILS, sideways("lateral-lunge")),
    Case("With six weeks of lifting side lunges come in.", week(EASY, before=SIX_WEEKS), sideways("lateral-lunge")),
    Case("With five weeks of lifting balance does.", week(EASY, before=FIVE_WEEKS), sideways("single-leg-balance")),
    Case(
        "After a sprained ankle balance does.",
        week(EASY, before=hurting("ankle_sprain", 0)),
        sideways("single-leg-balance"),
    ),
    Case(
        "After an old groin strain side lunges do.",
        week(EASY, before=hurting("groin_strain", 0)),
        sideways("lateral-lunge"),
    ),
    Case(
        "With exercises = 2 balance comes second.",
        week(EASY, before=TWO),
        sideways("lateral-lunge + single-leg-balance"),
    ),
    Case(
        "With exercises = 2 side lunges come second after a sprained ankle.",
        week(EASY, before=hurting("ankle_sprain", 0) + '[rules]\n"trail/lateral-balance" = { exercises = 2 }\n\n'),
        sideways("single-leg-balance + lateral-lunge"),
    ),
    Case(
        "In the last weeks before an A race those new to lifting have balance alone.",
        week(EASY, before=KNOWN_LEGS + race("2026-12-06") + '[rules]\n"trail/lateral-balance" = { exercises = 2 }\n\n'),
        sideways("single-leg-balance"),
    ),
    Case(
        "For those who lift heavy it counts more in sessions with arms.",
        week(EASY, before=HEAVY),
        sideways("lateral-lunge", 2),
    ),
    Case(
        "With a swollen knee balance comes in.",
        week(EASY, before=hurting("knee_swelling")),
        sideways("single-leg-balance"),
    ),
    Case("With a bone of the foot that hurts nothing does.", week(EASY, before=hurting("bsi_foot"))),
    Case("On roads it is silent.", ON_ROADS),
    Case(
        "To have no exercise at all cannot be set.",
        week(before=with_set("lateral-balance", "exercises = 0")),
        "refused: exercises must be between 1 and 2, not 0",
    ),
    Case(
        "Three exercises cannot be set.",
        week(before=with_set("lateral-balance", "exercises = 3")),
        "refused: exercises must be between 1 and 2, not 3",
    ),
)

CALVES = "calf-raise + single-leg-calf-raise + bent-knee-calf-raise"
CALF = f"favour, legs, exercises {CALVES}"
MARCH = "favour, legs, exercises hip-flexor-march, points 4"
UP_800 = 'wed = "easy 60min climb 800m"'

CLIMB_CALF_HIP = (
    Case(
        "Nine hundred metres in two runs bring calves and hips in, on roads too.",
        CLIMBS,
        f'{CALF}: "900 m of climbing this week load calves and hip flexors, so give each a set or two."\n{MARCH}',
    ),
    Case("Eight hundred metres bring them in.", week(UP_800, before=TRAIL), f"{CALF}\n{MARCH}"),
    Case("A climb of 799 m does not.", week('wed = "easy 60min climb 799m"', before=TRAIL)),
    Case("Two runs with 300 m together do not.", FLAT),
    Case(
        "For those who lift heavy the march counts most in sessions with arms.",
        week(UP_800, before=HEAVY),
        f"{CALF}\nfavour, legs, exercises hip-flexor-march, points 2\n"
        "favour, upper light/moderate, exercises hip-flexor-march, points 3",
    ),
    Case("Who wishes for no strength hears nothing.", week(UP_800, before=TRAIL + NO_WISH)),
    Case(
        "Who wishes for none and has planned some does.",
        week(UP_800, 'fri = "strength core light 20min"', before=TRAIL + NO_WISH),
        f"{CALF}\n{MARCH}",
    ),
    Case(
        "A limit of 299 m cannot be set.",
        week(before=with_set("climb-calf-hip", "gain = 299")),
        "refused: gain must be between 300 and 2000 m, not 299",
    ),
    Case(
        "A limit of 2001 m cannot be set.",
        week(before=with_set("climb-calf-hip", "gain = 2001")),
        "refused: gain must be between 300 and 2000 m, not 2001",
    ),
)
