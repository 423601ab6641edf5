"""The edges of each rule: where it speaks, where it no longer does, and exactly what it says."""

from runrules import Case

from .examples import FAST, FOR_HEALTH, NEW, NO_JUMPS_WANTED, OLD_ACHILLES, READY, SLOW, SORE_ACHILLES, TRAINED, week

EASY = 'wed = "easy 50min"'
JUMPS = 'wed = "strength legs+jumps moderate 30min"'


def athlete(*lines: str) -> str:
    """Write an athlete who has lifted for half a year, with more said of them."""
    return "[athlete]\nstrength_since = 2026-05-04\n" + "".join(f"{line}\n" for line in lines) + "\n"


def since(when: str, *lines: str) -> str:
    """Write an athlete who has lifted since a date."""
    return f"[athlete]\nstrength_since = {when}\n" + "".join(f"{line}\n" for line in lines) + "\n"


def hurting(*pains: tuple[str, int], sign: str = "") -> str:
    """Write a trained runner with pains at some sites, the first of them with a sign."""
    text = TRAINED
    for place, (site, pain) in enumerate(pains):
        signs = f'signs = ["{sign}"]\n' if sign and not place else ""
        text += f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{signs}\n'
    return text


def with_set(rule: str, values: str, before: str = TRAINED) -> str:
    """Write a trained runner who has set something of a rule."""
    return f'{before}[rules]\n"plyometrics/{rule}" = {{ {values} }}\n\n'


def after(earlier: dict[str, str], *days: str, before: str = TRAINED) -> str:
    """Write the week with weeks before it, each the day or days it holds by the date that it starts."""
    weeks = "".join(f"[[weeks]]\nstarts = {starts}\n{lines}\n\n" for starts, lines in earlier.items())
    return f"today = 2026-11-23\n{before}{weeks}{week(*days)}"


ALL = "pogo-hops + rope-skipping + jump-squat + box-jump + drop-jump + bounding + single-leg-hop"
CUE = f"cue, exercises {ALL}"
CLOSED = "veto, jumps, every day"
LIFTED = 'mon = "strength full moderate done"'
JUMPED = 'mon = "strength legs+jumps moderate done"'
FREE = 'sun = "rest"'
IN_TWO = {"2026-11-02": LIFTED, "2026-11-09": FREE, "2026-11-16": FREE}
ONCE = 'mon = "strength full moderate done"\nwed = "strength full moderate done"'
THRICE = f'{ONCE}\nfri = "strength full moderate done"'
BREAK = {"2026-10-26": LIFTED, "2026-11-02": FREE, "2026-11-09": FREE}
FOUR_WEEKS_FIRST = '[rules]\n"plyometrics/prerequisite" = { base_weeks = 4 }\n\n'

PREREQUISITE = (
    Case(
        "Who has never lifted waits with jumps.",
        NEW,
        f'{CLOSED}: "Jumps wait until you have 6 weeks of strength work (none so far) and can do 20 calf raises and'
        ' 10 hops on each leg without pain."',
    ),
    Case(
        "With five weeks of strength jumps wait.",
        week(EASY, before=since("2026-10-13")),
        f'{CLOSED}: "Jumps wait until you have 6 weeks of strength work (5 so far) and can do 20 calf raises and'
        ' 10 hops on each leg without pain."',
    ),
    Case(
        "With six weeks it asks for the calf raises and hops.",
        week(EASY, before=since("2026-10-12")),
        f'{CUE}: "Only if you can do 20 calf raises and 10 hops on each leg without pain; else leave jumps out."',
    ),
    Case("Where no jumps are recommended it is silent.", NO_JUMPS_WANTED),
    Case("Where jumps are planned it asks all the same.", week(JUMPS, before=FOR_HEALTH), CUE),
    Case(
        "Twenty-one days without strength are a break.",
        after(IN_TWO, EASY),
        f'{CLOSED}: "You had 21 days without strength work: 3 sessions first, then jumps."',
    ),
    Case("Twenty days are none.", after({**IN_TWO, "2026-11-02": LIFTED.replace("mon", "tue")}, EASY), CUE),
    Case(
        "Where weeks are not in the file, it says that it does not know them.",
        after({"2026-11-02": LIFTED}, EASY),
        f'{CLOSED}: "Your last strength session in the file is 21 days back, and weeks between are not in it:'
        ' 3 sessions first, then jumps."',
    ),
    Case(
        "Two sessions after a break are too few.",
        after({**BREAK, "2026-11-16": ONCE}, EASY),
        f'{CLOSED}: "You had 21 days without strength work: 3 sessions first, then jumps."',
    ),
    Case("Three sessions after a break are enough.", after({**BREAK, "2026-11-16": THRICE}, EASY), CUE),
    Case(
        "A session of this block five weeks back, and none in the file since, is a break.",
        after({"2026-10-19": LIFTED}, EASY, before=since("2026-10-19") + FOUR_WEEKS_FIRST),
        f'{CLOSED}: "Your last strength session in the file is 35 days back, and weeks between are not in it:'
        ' 3 sessions first, then jumps."',
    ),
    Case(
        "A session before this block says nothing about it.",
        after({"2026-10-19": LIFTED}, EASY, before=since("2026-10-26") + FOUR_WEEKS_FIRST),
        CUE,
    ),
    Case(
        "A sore hamstring closes jumps.",
        week(EASY, before=hurting(("hamstring_strain", 2))),
        f'{CLOSED}: "Jumps wait while this is not settled: your hamstring."',
    ),
    Case(
        "With a sore hamstring and a sore knee it names both.",
        week(EASY, before=hurting(("pfp", 1), ("hamstring_strain", 2), ("shoulder", 4))),
        f'{CLOSED}: "Jumps wait while this is not settled: your hamstring and your knee."',
    ),
    Case("A sore shoulder closes nothing.", week(EASY, before=hurting(("shoulder", 4)))),
    Case("A hamstring that no longer hurts closes nothing.", week(EASY, before=hurting(("hamstring_strain", 0)))),
    Case(
        "Osteoporosis closes jumps.",
        week(EASY, before=athlete('conditions = ["osteoporosis"]')),
        f'{CLOSED}: "Jumps wait while this is not settled: osteoporosis."',
    ),
    Case("A sore Achilles tendon is another rule's.", SORE_ACHILLES),
    Case(
        "Who is new to strength and has a sore knee waits for both.",
        week(EASY, before='[[athlete.injuries]]\nsite = "pfp"\npain = 2\n\n'),
        f'{CLOSED}\n{CLOSED}: "Jumps wait while this is not settled: your knee."',
    ),
    Case(
        "Three weeks, nine calf raises and four hops cannot be set.",
        week(before=with_set("prerequisite", "base_weeks = 3, single_leg_calf_raises = 9, hops = 4")),
        "refused: base_weeks must be between 4 and 12 weeks, not 3;"
        " single_leg_calf_raises must be between 10 and 30, not 9; hops must be between 5 and 20, not 4",
    ),
    Case(
        "Thirteen weeks, 31 calf raises and 21 hops cannot be set.",
        week(before=with_set("prerequisite", "base_weeks = 13, single_leg_calf_raises = 31, hops = 21")),
        "refused: base_weeks must be between 4 and 12 weeks, not 13;"
        " single_leg_calf_raises must be between 10 and 30, not 31; hops must be between 5 and 20, not 21",
    ),
)


def contacts(number: int, times: str = "twice", sessions: int = 2) -> str:
    """What is said about so many contacts."""
    return (
        f"limit, jumps, every day, sessions {sessions}, contacts {number}:"
        f' "About {number} small jumps in a session, {times} a week at most. Quiet landings, full rest; give it 8 weeks'
        ' before you judge it."'
    )


HELD = (
    "limit, jumps, every day, sessions 2, contacts 40:"
    " \"About 40 small jumps in a session, twice a week at most: no more than last week, since one of this week's runs"
    ' is far longer than those before it."'
)
JUMPED_AND_RAN = f'{JUMPED}\nsun = "easy 60min 10km"'
ONE_WEEK = {"2026-11-16": JUMPED_AND_RAN}

DOSE = (
    Case("It begins with forty contacts, twice a week.", READY, contacts(40)),
    Case("After one week with jumps there are 46.", after({"2026-11-16": JUMPED}, EASY), contacts(46)),
    Case(
        "After two weeks with jumps there are 53.",
        after({"2026-11-09": JUMPED, "2026-11-16": JUMPED}, EASY),
        contacts(53),
    ),
    Case(
        "A week without jumps between two others does not count.",
        after({"2026-11-02": JUMPED, "2026-11-09": LIFTED, "2026-11-16": JUMPED}, EASY),
        contacts(53),
    ),
    Case(
        "Seven weeks of strength leave room for one step, whatever the weeks before held.",
        after({"2026-11-09": JUMPED, "2026-11-16": JUMPED}, EASY, before=since("2026-10-05")),
        contacts(46),
    ),
    Case(
        "They never grow beyond contacts_max, here 60.",
        after(ONE_WEEK, EASY, before=with_set("dose", "contacts_start = 60, contacts_max = 60")),
        contacts(60),
    ),
    Case(
        "Once a week may be set.", week(EASY, before=with_set("dose", "sessions_per_week = 1")), contacts(40, "once", 1)
    ),
    Case(
        "Three times a week may be set.",
        week(EASY, before=with_set("dose", "sessions_per_week = 3")),
        contacts(40, "three times", 3),
    ),
    Case(
        "They do not grow with a run over a tenth longer than the longest of the last 30 days.",
        after(ONE_WEEK, 'wed = "easy 70min 11.1km"'),
        HELD,
    ),
    Case("They grow with a run just a tenth longer.", after(ONE_WEEK, 'wed = "easy 70min 11km"'), contacts(46)),
    Case("They grow where the longer run is a race.", after(ONE_WEEK, 'sun = "race 15km C"', JUMPS), contacts(46)),
    Case(
        "With a far longer run and no week with jumps yet, they begin with forty.",
        after({"2026-11-16": f'{LIFTED}\nsun = "easy 60min 10km"'}, 'wed = "easy 70min 11.1km"'),
        contacts(40),
    ),
    Case(
        "They grow where no earlier run names its kilometres.",
        after({"2026-11-16": JUMPED}, 'wed = "easy 70min 11.1km"'),
        contacts(46),
    ),
    Case("When jumps are closed it is silent.", NEW),
    Case("When a pain closes jumps it is silent.", SORE_ACHILLES),
    Case("When no jumps are recommended it is silent.", NO_JUMPS_WANTED),
    Case("When jumps are planned it speaks.", week(JUMPS, before=FOR_HEALTH), contacts(40)),
    Case(
        "No setting goes below its range.",
        week(
            before=with_set(
                "dose",
                "contacts_start = 19, contacts_max = 59, sessions_per_week = 0, weekly_increase = 0.04, min_weeks = 5",
            )
        ),
        "refused: contacts_start must be between 20 and 60, not 19; contacts_max must be between 60 and 140, not 59;"
        " sessions_per_week must be between 1 and 3, not 0;"
        " weekly_increase must be between 0.05 and 0.25, not 0.04; min_weeks must be between 6 and 12 weeks, not 5",
    ),
    Case(
        "None goes above it.",
        week(
            before=with_set(
                "dose",
                "contacts_start = 61, contacts_max = 141, sessions_per_week = 4, weekly_increase = 0.26,"
                " min_weeks = 13",
            )
        ),
        "refused: contacts_start must be between 20 and 60, not 61; contacts_max must be between 60 and 140, not 141;"
        " sessions_per_week must be between 1 and 3, not 4;"
        " weekly_increase must be between 0.05 and 0.25, not 0.26; min_weeks must be between 6 and 12 weeks, not 13",
    ),
)


def a_race(when: str, priority: str = "A") -> str:
    """Write a race."""
    return f'[[races]]\ndate = {when}\ndistance = "half"\npriority = "{priority}"\n\n'


BETTER = "prefer, jumps, every day, points 1"
ALONE = (
    "notice, wed:"
    ' "Wednesday\'s jumps stand without leg work. They did more beside lifting: a few before your squats is ideal."'
)

WITH_STRENGTH = (
    Case("In base weeks jumps are recommended.", READY, BETTER),
    Case("At 18 jumps are recommended.", week(EASY, before=athlete("age = 18")), BETTER),
    Case("At 17 they are not.", week(EASY, before=athlete("age = 17"))),
    Case("At 59 jumps are recommended.", week(EASY, before=athlete("age = 59")), BETTER),
    Case("At 60 they are not.", week(EASY, before=athlete("age = 60"))),
    Case(
        "At 60 they are with twelve weeks of strength, and jumps in the weeks before.",
        after({"2026-11-16": JUMPED}, EASY, before=since("2026-08-31", "age = 60")),
        BETTER,
    ),
    Case(
        "At 60 with eleven weeks of strength they are not.",
        after({"2026-11-16": JUMPED}, EASY, before=since("2026-09-01", "age = 60")),
    ),
    Case("Where no age is told they are recommended.", week(EASY, before=athlete()), BETTER),
    Case("For someone who trains for health they are not.", NO_JUMPS_WANTED),
    Case("After an old injury they are not.", OLD_ACHILLES),
    Case("With a heart condition they are not.", week(EASY, before=athlete('conditions = ["heart"]'))),
    Case("Half a year after a birth they are not.", week(EASY, before=athlete("weeks_postnatal = 26"))),
    Case(
        "With a warning sign they are not.",
        week(EASY, before=TRAINED + '[athlete.state]\nsigns = ["palpitations"]\n\n'),
    ),
    Case("With a fever they are not.", week(EASY, before=TRAINED + "[athlete.state]\nfever = true\n\n")),
    Case("Where no strength is wished they are not.", week(EASY, before=TRAINED + "[strength]\nsessions = 0\n\n")),
    Case(
        "Where none is wished and some is planned, they are recommended.",
        week('wed = "strength legs moderate 30min"', before=TRAINED + "[strength]\nsessions = 0\n\n"),
        BETTER,
    ),
    Case(
        "A session of 30 minutes has room for jumps.",
        week(EASY, before=TRAINED + "[strength]\nminutes = 30\n\n"),
        BETTER,
    ),
    Case("A session of 29 minutes has no room for them.", week(EASY, before=TRAINED + "[strength]\nminutes = 29\n\n")),
    Case(
        "With 30 minutes on Tuesday and 29 else, Tuesday has room.",
        week(EASY, before=TRAINED + "[strength]\nminutes = 29\nminutes_by_day = { tue = 30 }\n\n"),
        "prefer, jumps, tue, points 1",
    ),
    Case(
        "With 29 minutes on Tuesday, the other days have room.",
        week(EASY, before=TRAINED + "[strength]\nminutes_by_day = { tue = 29 }\n\n"),
        "prefer, jumps, mon wed thu fri sat sun, points 1",
    ),
    Case(
        "Eight weeks before an A race it is not too late to begin.",
        week(EASY, before=TRAINED + a_race("2027-01-18")),
        BETTER,
    ),
    Case(
        "A day less than eight weeks before an A race it is too late.",
        week(EASY, before=TRAINED + a_race("2027-01-17")),
    ),
    Case(
        "Those who have begun go on then.",
        after({"2026-11-16": JUMPED}, EASY, before=TRAINED + a_race("2027-01-17")),
        BETTER,
    ),
    Case("A B race is no reason to wait.", week(EASY, before=TRAINED + a_race("2027-01-17", "B")), BETTER),
    Case("An A race that is over is no reason to wait.", week(EASY, before=TRAINED + a_race("2026-10-11")), BETTER),
    Case(
        "In peak weeks they are not recommended, also to those who have begun.",
        after({"2026-11-16": JUMPED}, EASY, before=TRAINED + a_race("2026-12-20")),
    ),
    Case(
        "Planned jumps without leg work stand alone.",
        week('wed = "strength jumps moderate 20min"', before=FOR_HEALTH),
        ALONE,
    ),
    Case(
        "Jumps beside light legs stand alone as well.",
        week('wed = "strength legs+jumps light 20min"', before=FOR_HEALTH),
        ALONE,
    ),
    Case("Jumps beside moderate legs do not stand alone.", week(JUMPS, before=FOR_HEALTH)),
    Case("Planned core work needs no jumps.", week('wed = "strength core light 20min"', before=FOR_HEALTH)),
)

FRESH_FIRST = (
    Case(
        "Jumps come first in a session.", READY, f'{CUE}: "First in the session, while fresh; full rest between sets."'
    ),
    Case("Planned jumps come first as well.", week(JUMPS, before=FOR_HEALTH), CUE),
    Case("Where no jumps are recommended it is silent.", NO_JUMPS_WANTED),
    Case("Where jumps are closed it is silent.", SORE_ACHILLES),
)

LOOK = "needs a professional's look first."

PAIN_VETO = (
    Case(
        "A sore Achilles tendon closes jumps.",
        SORE_ACHILLES,
        f'{CLOSED}: "No jumps while your Achilles tendon hurts (3 of 10). Slow strength work is the way back."',
    ),
    Case(
        "With a heel at 5 of 10 slow strength work is the way back.",
        week(EASY, before=hurting(("plantar", 5))),
        f'{CLOSED}: "No jumps while your heel hurts (5 of 10). Slow strength work is the way back."',
    ),
    Case(
        "With a heel at 6 of 10 it does not say so.",
        week(EASY, before=hurting(("plantar", 6))),
        f'{CLOSED}: "No jumps while your heel hurts (6 of 10)."',
    ),
    Case(
        "Of two pains it tells the worse.",
        week(EASY, before=hurting(("mtss", 2), ("calf_strain", 4))),
        f'{CLOSED}: "No jumps while your calf and your shin hurt (4 of 10). Slow strength work is the way back."',
    ),
    Case(
        "Two places on one tendon are named once.",
        week(EASY, before=hurting(("achilles_midportion", 2), ("achilles_insertional", 1))),
        f'{CLOSED}: "No jumps while your Achilles tendon hurts (2 of 10). Slow strength work is the way back."',
    ),
    Case("When the tendon no longer hurts it is silent.", OLD_ACHILLES),
    Case(
        "Shin splints with a sign need a professional's look.",
        week(EASY, before=hurting(("mtss", 2), sign="pinpoint")),
        f'{CLOSED}: "No jumps: signs like these need a professional\'s look first."',
    ),
    Case(
        "With a sign they need it also without pain today.",
        week(EASY, before=hurting(("mtss", 0), sign="pinpoint")),
        f'{CLOSED}: "No jumps: signs like these need a professional\'s look first."',
    ),
    Case(
        "A bone that hurts needs a professional's look, whatever else hurts.",
        week(EASY, before=hurting(("bsi_tibia", 1), ("plantar", 4))),
        f'{CLOSED}: "No jumps: pain at the shin bone {LOOK}"',
    ),
    Case(
        "Two bones are both named.",
        week(EASY, before=hurting(("bsi_tibia", 1), ("bsi_foot", 1))),
        f'{CLOSED}: "No jumps: pain at the bones of the foot and the shin bone {LOOK}"',
    ),
    Case(
        "What a clinician has cleared closes nothing.",
        week(
            EASY, before=athlete('cleared = ["bone_stress"]') + '[[athlete.injuries]]\nsite = "bsi_tibia"\npain = 1\n\n'
        ),
    ),
    Case(
        "Eleven weeks after a birth jumps are closed.",
        week(EASY, before=athlete("weeks_postnatal = 11")),
        f'{CLOSED}: "No jumps within twelve weeks of a birth, or with leaking, heaviness or pain: a pelvic-health check'
        ' comes first."',
    ),
    Case("Twelve weeks after a birth this rule closes nothing.", week(EASY, before=athlete("weeks_postnatal = 12"))),
    Case("A sore knee is another rule's.", week(EASY, before=hurting(("pfp", 3)))),
)

SMALL = "favour, jumps, exercises pogo-hops + rope-skipping"

NOT_ALONE_SLOWER = (
    Case(
        "At an easy pace of 6:15 min/km small jumps come in.",
        SLOW,
        f'{SMALL}: "At an easy pace of about 6:15 min/km you need not be fast to profit from small jumps. Skipping and'
        ' pogo hops are enough."',
    ),
    Case("At 5:00 min/km it is silent.", week('wed = "easy 50min 10km"', before=TRAINED)),
    Case(
        "At 5:06 min/km it speaks.",
        week('wed = "easy 51min 10km"', before=TRAINED),
        f'{SMALL}: "At an easy pace of about 5:06 min/km you need not be fast to profit from small jumps. Skipping and'
        ' pogo hops are enough."',
    ),
    Case("When easy runs are faster it is silent.", FAST),
    Case("A slow tempo run tells nothing.", week('wed = "tempo 60min 10km"', before=TRAINED)),
    Case(
        "A run without its kilometres tells nothing, nor does one without its minutes.",
        week('wed = "easy 50min"', 'fri = "easy 8km"', before=TRAINED),
    ),
    Case(
        "The week before counts; here both together are fast enough.",
        after({"2026-11-16": 'sun = "long 80min 20km"'}, 'wed = "easy 60min 10km"'),
    ),
    Case("Where no jumps are recommended it is silent.", week('wed = "easy 60min 10km"', before=FOR_HEALTH)),
    Case(
        "Where jumps are planned it speaks.",
        week('wed = ["easy 60min 10km am", "strength legs+jumps moderate 30min pm"]', before=FOR_HEALTH),
        SMALL,
    ),
)
