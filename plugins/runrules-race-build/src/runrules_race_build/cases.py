"""The edges of each rule: where it speaks, where it no longer does, and exactly what it says."""

from runrules import Case

#: Lifts for a year.
LIFTER = "[athlete]\nstrength_since = 2025-11-03\n"


def race(when: str, distance: str = "half", priority: str = "A") -> str:
    """Write a race; the week that is asked about begins on Monday, 23 November 2026."""
    return f'\n[[races]]\ndate = {when}\ndistance = "{distance}"\npriority = "{priority}"\n'


def with_set(rule: str, values: str) -> str:
    """Write something that is set of a rule."""
    return f'\n[rules]\n"race-build/{rule}" = {{ {values} }}\n'


def wish(*lines: str) -> str:
    """Write what is wished of strength."""
    return "\n[strength]\n" + "".join(f"{line}\n" for line in lines)


def week(*parts: str, days: str = 'sun = "long 100min"', earlier: dict[str, str] | None = None) -> str:
    """Write a profile of these parts, with the days of its week, and of weeks before it by their first day."""
    weeks = {**(earlier or {}), "2026-11-23": days}
    written = "".join(f"\n[[weeks]]\nstarts = {starts}\n{lines}\n" for starts, lines in weeks.items())
    return "today = 2026-11-23\n\n" + "".join(parts) + written


BUILD = race("2027-01-31")
PEAK = race("2026-12-20")
TAPER = race("2026-12-07")
RACE_WEEK = race("2026-11-29")
RECOVERY = race("2026-11-20")
HALF_AN_HOUR = wish("minutes = 30")
LIFTED = 'mon = "strength full moderate done"'
REST = 'sun = "rest"'

HEAVY = "propose, legs heavy, core heavy, minutes 25, rank 1, name legs"
MODERATE = "propose, legs moderate, core moderate, minutes 25, rank 1, name legs"
HEAVY_30 = "propose, legs heavy, core heavy, minutes 30, rank 1, name legs"
OR_JUMPS = f"{HEAVY_30}, instead legs heavy, core heavy, jumps heavy"
MODERATE_30 = "propose, legs moderate, core moderate, minutes 30, rank 1, name legs"
OR_SMALL_JUMPS = f"{MODERATE_30}, instead legs moderate, core moderate, jumps moderate"
SECOND = (
    "propose, legs moderate, upper moderate, core moderate, minutes 25, rank 2, name second,"
    " instead upper moderate, core moderate"
)


def lifter(*lines: str) -> str:
    """Write someone who lifts for a year, with more said of them."""
    return LIFTER + "".join(f"{line}\n" for line in lines)


def hurting(site: str, pain: int, sign: str = "") -> str:
    """Write a pain of someone who lifts for a year."""
    signs = f'signs = ["{sign}"]\n' if sign else ""
    return f'{LIFTER}\n[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{signs}'


KEEP_ONE = (
    Case("In the build it asks for one heavy session of 25 minutes.", week(LIFTER, BUILD), HEAVY),
    Case("In peak weeks it does too.", week(LIFTER, PEAK), HEAVY),
    Case("In base weeks it is silent.", week(LIFTER)),
    Case("In the taper it is silent.", week(LIFTER, TAPER)),
    Case("In the week of an A race it is silent.", week(LIFTER, RACE_WEEK)),
    Case("After an A race it is silent.", week(LIFTER, RECOVERY)),
    Case(
        "Four weeks before an A race, no strength is fine for those who set it so.",
        week(LIFTER, race("2026-12-21"), with_set("taper-zero-ok", "zero_ok_days = 28")),
    ),
    Case(
        "With one day less set, it asks for one four weeks before the race.",
        week(LIFTER, race("2026-12-21"), with_set("taper-zero-ok", "zero_ok_days = 27")),
        HEAVY,
    ),
    Case("With a fever it is silent.", week(lifter("", "[athlete.state]", "fever = true"), BUILD)),
    Case(
        "Who wishes for no session is asked for one, and hears why.",
        week(LIFTER, BUILD, wish("sessions = 0")),
        f"{HEAVY}\nnotice, every day, level warning:"
        ' "Keep one strength session this week. One a week held strength all season in trials; none or one a fortnight'
        ' did not. 25 minutes will do."',
    ),
    Case(
        "Who wishes for two sessions is asked for one of 40 minutes, with jumps or without.",
        week(LIFTER, BUILD, wish("sessions = 2")),
        "propose, legs heavy, core heavy, minutes 40, rank 1, name legs, instead legs heavy, core heavy, jumps heavy",
    ),
    Case(
        "One session that is planned is enough.",
        week(LIFTER, BUILD, days='tue = "strength full moderate 30min"'),
        'notice, every day: "Keep one strength session this week. One a week held strength all season in trials; none'
        ' or one a fortnight did not."',
    ),
    Case(
        "With min_sessions = 2 it asks for two.",
        week(LIFTER, BUILD, with_set("keep-one", "min_sessions = 2"), wish("sessions = 1")),
        f"{HEAVY}\n{SECOND}",
    ),
    Case(
        "With min_sessions = 2 and one planned it asks for the second.",
        week(LIFTER, BUILD, with_set("keep-one", "min_sessions = 2"), days='tue = "strength full moderate 30min"'),
        SECOND,
    ),
    Case(
        "With min_sessions = 2 two that are planned are enough.",
        week(
            LIFTER,
            BUILD,
            with_set("keep-one", "min_sessions = 2"),
            days='tue = "strength full moderate 30min"\nfri = "strength core light 20min"',
        ),
        "notice, every day",
    ),
    Case(
        "With default_sessions = 2 it asks for two where no number is wished.",
        week(LIFTER, BUILD, with_set("keep-one", "default_sessions = 2")),
        f"{HEAVY}\n{SECOND}",
    ),
    Case(
        "With default_sessions = 2 it asks for one where one is wished.",
        week(LIFTER, BUILD, with_set("keep-one", "default_sessions = 2"), wish("sessions = 1")),
        HEAVY,
    ),
    Case(
        "With six weeks of lifting the session is heavy.",
        week("[athlete]\nstrength_since = 2026-10-12\n", BUILD),
        HEAVY,
    ),
    Case(
        "With five weeks of lifting the session is moderate.",
        week("[athlete]\nstrength_since = 2026-10-13\nleg_sessions = 12\n", BUILD),
        MODERATE,
    ),
    Case("With six leg sessions done it is heavy.", week(lifter("leg_sessions = 6"), BUILD), HEAVY),
    Case("With five leg sessions done it is moderate.", week(lifter("leg_sessions = 5"), BUILD), MODERATE),
    Case("At 18 it is heavy.", week(lifter("age = 18"), BUILD), HEAVY),
    Case("At 17 it is moderate.", week(lifter("age = 17"), BUILD), MODERATE),
    Case("For someone who trains for health it is moderate.", week(LIFTER, BUILD, wish('goal = "health"')), MODERATE),
    Case("With a barbell it is heavy.", week(lifter('equipment = ["barbell"]'), BUILD), HEAVY),
    Case("Without weights it is moderate.", week(lifter('equipment = ["band"]'), BUILD), MODERATE),
    Case("With a hamstring that hurts 3 of 10 it is heavy.", week(hurting("hamstring_strain", 3), BUILD), HEAVY),
    Case("With a hamstring that hurts 4 of 10 it is moderate.", week(hurting("hamstring_strain", 4), BUILD), MODERATE),
    Case(
        "With a sign such as pain at night it is moderate.",
        week(hurting("hamstring_strain", 1, "night_pain"), BUILD),
        MODERATE,
    ),
    Case("With a wrist that hurts it is heavy.", week(hurting("wrist", 5), BUILD), HEAVY),
    Case(
        "After 21 days without strength it is moderate.",
        week(LIFTER, BUILD, earlier={"2026-11-02": LIFTED, "2026-11-09": REST, "2026-11-16": REST}),
        MODERATE,
    ),
    Case(
        "After 20 days without strength it is heavy.",
        week(
            LIFTER,
            BUILD,
            earlier={"2026-11-02": 'tue = "strength full moderate done"', "2026-11-09": REST, "2026-11-16": REST},
        ),
        HEAVY,
    ),
    Case("A session of 30 minutes in the build may hold jumps.", week(LIFTER, BUILD, HALF_AN_HOUR), OR_JUMPS),
    Case(
        "A session of 29 minutes holds no jumps.",
        week(LIFTER, BUILD, wish("minutes = 29")),
        "propose, legs heavy, core heavy, minutes 29, rank 1, name legs",
    ),
    Case("In peak weeks it holds no jumps.", week(LIFTER, PEAK, HALF_AN_HOUR), HEAVY_30),
    Case(
        "With three heavy leg sessions done it may hold jumps.",
        week(lifter("heavy_leg_sessions = 3"), BUILD, HALF_AN_HOUR),
        OR_JUMPS,
    ),
    Case(
        "With two heavy leg sessions done it holds none.",
        week(lifter("heavy_leg_sessions = 2"), BUILD, HALF_AN_HOUR),
        HEAVY_30,
    ),
    Case(
        "A moderate session may hold jumps without any heavy session done.",
        week(lifter("heavy_leg_sessions = 0", 'equipment = ["band"]'), BUILD, HALF_AN_HOUR),
        OR_SMALL_JUMPS,
    ),
    Case(
        "With five weeks of lifting it holds no jumps.",
        week("[athlete]\nstrength_since = 2026-10-13\n", BUILD, HALF_AN_HOUR),
        MODERATE_30,
    ),
    Case("At 59 it may hold jumps.", week(lifter("age = 59"), BUILD, HALF_AN_HOUR), OR_JUMPS),
    Case("At 60 it holds no jumps.", week(lifter("age = 60"), BUILD, HALF_AN_HOUR), HEAVY_30),
    Case(
        "At 60 it may hold jumps where earlier weeks held some.",
        week(
            lifter("age = 60"), BUILD, HALF_AN_HOUR, earlier={"2026-11-16": 'mon = "strength legs+jumps moderate done"'}
        ),
        OR_JUMPS,
    ),
    Case(
        "With soreness of 3 it may hold jumps.",
        week(lifter("", "[athlete.state]", "soreness = 3"), BUILD, HALF_AN_HOUR),
        OR_JUMPS,
    ),
    Case(
        "With soreness of 4 it holds no jumps.",
        week(lifter("", "[athlete.state]", "soreness = 4"), BUILD, HALF_AN_HOUR),
        HEAVY_30,
    ),
    Case(
        "With a warning sign it holds no jumps.",
        week(lifter("", "[athlete.state]", 'signs = ["constant_fatigue"]'), BUILD, HALF_AN_HOUR),
        HEAVY_30,
    ),
    Case("With a condition it holds no jumps.", week(lifter('conditions = ["heart"]'), BUILD, HALF_AN_HOUR), HEAVY_30),
    Case(
        "With a condition that a clinician has cleared it may hold jumps.",
        week(lifter('conditions = ["heart"]', 'cleared = ["heart"]'), BUILD, HALF_AN_HOUR),
        OR_JUMPS,
    ),
    Case(
        "While anything hurts, be it a wrist, it holds no jumps.",
        week(hurting("wrist", 1), BUILD, HALF_AN_HOUR),
        HEAVY_30,
    ),
    Case(
        "To keep no session cannot be set.",
        week(with_set("keep-one", "min_sessions = 0, default_sessions = 0")),
        "refused: min_sessions must be between 1 and 2, not 0; default_sessions must be between 1 and 2, not 0",
    ),
    Case(
        "To keep three sessions cannot be set.",
        week(with_set("keep-one", "min_sessions = 3, default_sessions = 3")),
        "refused: min_sessions must be between 1 and 2, not 3; default_sessions must be between 1 and 2, not 3",
    ),
)

CUT = "limit, everything, every day, percent 50"
SHARED = "limit, everything, every day, percent 75"

KEEP_LOAD_CUT_SETS = (
    Case("In the build half the sets are enough.", week(LIFTER, BUILD), CUT),
    Case("In peak weeks half the sets are enough.", week(LIFTER, PEAK), CUT),
    Case("In the taper half the sets are enough.", week(LIFTER, TAPER), CUT),
    Case("In base weeks nothing is cut.", week(LIFTER)),
    Case("In the week of an A race other rules cut.", week(LIFTER, RACE_WEEK)),
    Case("With four weeks of lifting sets are cut.", week("[athlete]\nstrength_since = 2026-10-26\n", BUILD), CUT),
    Case("With three weeks of lifting sets are few already.", week("[athlete]\nstrength_since = 2026-10-27\n", BUILD)),
    Case("Who has never lifted has none to cut.", week(BUILD)),
    Case("Two sessions share the cut.", week(LIFTER, BUILD, wish("sessions = 2")), SHARED),
    Case(
        "Two sessions of 30 minutes share the cut.", week(LIFTER, BUILD, wish("sessions = 2", "minutes = 30")), SHARED
    ),
    Case(
        "Two sessions of 29 minutes are cut in half each.",
        week(LIFTER, BUILD, wish("sessions = 2", "minutes = 29")),
        CUT,
    ),
    Case("Two sessions in the taper are cut in half each.", week(LIFTER, TAPER, wish("sessions = 2")), CUT),
    Case("One session is cut in half.", week(LIFTER, BUILD, wish("sessions = 1")), CUT),
    Case("At 59 sets are cut.", week(lifter("age = 59"), BUILD), CUT),
    Case("At 60 sets are not cut.", week(lifter("age = 60"), BUILD)),
    Case(
        "At 60 sets are cut where there are only 29 minutes.",
        week(lifter("age = 60"), BUILD, wish("minutes = 29")),
        CUT,
    ),
    Case("At 60 sets are not cut where there are 30 minutes.", week(lifter("age = 60"), BUILD, HALF_AN_HOUR)),
    Case("At 60 sets are cut in the taper.", week(lifter("age = 60"), TAPER), CUT),
    Case(
        "With volume_factor = 0.75 three quarters of the sets stay.",
        week(LIFTER, BUILD, with_set("keep-load-cut-sets", "volume_factor = 0.75")),
        "limit, everything, every day, percent 75",
    ),
    Case(
        "Less than a third of the sets, or less than nine tenths of the weight, cannot be set.",
        week(with_set("keep-load-cut-sets", "volume_factor = 0.32, load_factor = 0.89")),
        "refused: volume_factor must be between 0.33 and 0.75, not 0.32;"
        " load_factor must be between 0.9 and 1, not 0.89",
    ),
    Case(
        "More than three quarters of the sets, or more weight than before, cannot be set.",
        week(with_set("keep-load-cut-sets", "volume_factor = 0.76, load_factor = 1.01")),
        "refused: volume_factor must be between 0.33 and 0.75, not 0.76;"
        " load_factor must be between 0.9 and 1, not 1.01",
    ),
)

ELEVEN = {"2026-11-09": 'thu = "strength full moderate done"', "2026-11-16": REST}

GAP_WARNING = (
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

ALL_DAYS = "mon tue wed thu fri sat sun"

NO_NEW_STRESS = (
    Case(
        "In the last four weeks before an A race there are no jumps, and no heavy legs for those new to them.",
        week(race("2026-12-13")),
        f"veto, legs heavy, jumps, {ALL_DAYS}\nnotice, {ALL_DAYS}:"
        ' "Keep to exercises your legs know. New ones bring soreness now and no benefit before race day."',
    ),
    Case(
        "For those who have lifted heavy, heavy legs stay open.",
        week(lifter("heavy_leg_sessions = 1"), race("2026-12-13")),
        f"veto, jumps, {ALL_DAYS}\nnotice, {ALL_DAYS}",
    ),
    Case(
        "For those who have lifted for a year and never heavy, they are closed.",
        week(lifter("heavy_leg_sessions = 0"), race("2026-12-13")),
        f"veto, legs heavy, jumps, {ALL_DAYS}\nnotice, {ALL_DAYS}",
    ),
    Case(
        "Twenty-eight days before the race it begins, here on Sunday.",
        week(LIFTER, race("2026-12-27")),
        "veto, jumps, sun\nnotice, sun",
    ),
    Case("Twenty-nine days before the race nothing is closed.", week(LIFTER, race("2026-12-28"))),
    Case("It ends with the eve.", week(LIFTER, race("2026-11-25")), "veto, jumps, mon tue\nnotice, mon tue"),
    Case("After the race it is silent.", week(LIFTER, race("2026-11-22"))),
    Case("Before a B race it is silent.", week(LIFTER, race("2026-12-13", priority="B"))),
    Case(
        "To freeze one week cannot be set.",
        week(with_set("no-new-stress", "freeze_weeks = 1")),
        "refused: freeze_weeks must be between 2 and 6 weeks, not 1",
    ),
    Case(
        "To freeze seven weeks cannot be set.",
        week(with_set("no-new-stress", "freeze_weeks = 7")),
        "refused: freeze_weeks must be between 2 and 6 weeks, not 7",
    ),
)


def halved(days: str, percent: int = 50) -> str:
    """What is said about the days of a taper."""
    return f"limit, everything, {days}, percent {percent}\ncaution, legs moderate, {days}"


TAPER_VOLUME = (
    Case("Two weeks before a half marathon sets are halved.", week(race("2026-12-06")), halved(ALL_DAYS)),
    Case(
        "The fourteenth day before a half marathon is the first of the taper.", week(race("2026-12-13")), halved("sun")
    ),
    Case("The fifteenth day before it is not in the taper.", week(race("2026-12-14"))),
    Case("Before 10 km the seventh day is the first.", week(race("2026-12-06", "10k")), halved("sun")),
    Case(
        "Before 5 km the seventh day is the first, however long a taper is set.",
        week(race("2026-12-06", "5k"), with_set("taper-volume", "taper_days = 21")),
        halved("sun"),
    ),
    Case(
        "With taper_days = 21 the taper before a marathon has three weeks.",
        week(race("2026-12-13", "marathon"), with_set("taper-volume", "taper_days = 21")),
        halved(ALL_DAYS),
    ),
    Case("It ends with the eve.", week(race("2026-11-26")), halved("mon tue wed")),
    Case("Before a B race nothing is tapered.", week(race("2026-12-06", priority="B"))),
    Case(
        "With volume_factor = 0.3 three tenths of the sets stay.",
        week(race("2026-12-06"), with_set("taper-volume", "volume_factor = 0.3")),
        halved(ALL_DAYS, 30),
    ),
    Case(
        "Six days, or less than three tenths of the sets, cannot be set.",
        week(with_set("taper-volume", "taper_days = 6, volume_factor = 0.29")),
        "refused: taper_days must be between 7 and 21 days, not 6; volume_factor must be between 0.3 and 0.6, not 0.29",
    ),
    Case(
        "Twenty-two days, or more than six tenths of the sets, cannot be set.",
        week(with_set("taper-volume", "taper_days = 22, volume_factor = 0.61")),
        "refused: taper_days must be between 7 and 21 days, not 22;"
        " volume_factor must be between 0.3 and 0.6, not 0.61",
    ),
)

LAST_HEAVY = (
    Case(
        "Before a marathon the last ten days are closed for heavy legs and jumps.",
        week(race("2026-12-08", "marathon")),
        "veto, legs heavy, jumps, sat sun",
    ),
    Case("The eleventh day before a marathon is open.", week(race("2026-12-10", "marathon"))),
    Case(
        "Before an ultra the tenth day is the first that is closed.",
        week(race("2026-12-09", "ultra")),
        "veto, legs heavy, jumps, sun",
    ),
    Case(
        "Before a half marathon the last seven days are closed.",
        week(race("2026-12-05", "half")),
        "veto, legs heavy, jumps, sat sun",
    ),
    Case("The eighth day before a half marathon is open.", week(race("2026-12-07", "half"))),
    Case(
        "Before 10 km the last five days are closed.",
        week(race("2026-12-03", "10k")),
        "veto, legs heavy, jumps, sat sun",
    ),
    Case(
        "Before 5 km the last four days are closed.", week(race("2026-12-02", "5k")), "veto, legs heavy, jumps, sat sun"
    ),
    Case("Race day has a rule of its own.", week(race("2026-11-25", "5k")), "veto, legs heavy, jumps, mon tue"),
    Case("After the race it is silent.", week(race("2026-11-22", "marathon"))),
    Case("Before a B race it is silent.", week(race("2026-11-28", "half", "B"))),
    Case(
        "Fewer days than a distance needs cannot be set.",
        week(with_set("last-heavy", "marathon_or_ultra = 6, half = 4, ten_k = 2, five_k = 2")),
        "refused: marathon_or_ultra must be between 7 and 14 days, not 6; half must be between 5 and 10 days, not 4;"
        " ten_k must be between 3 and 7 days, not 2; five_k must be between 3 and 7 days, not 2",
    ),
    Case(
        "More days than the most of a distance cannot be set.",
        week(with_set("last-heavy", "marathon_or_ultra = 15, half = 11, ten_k = 8, five_k = 8")),
        "refused: marathon_or_ultra must be between 7 and 14 days, not 15; half must be between 5 and 10 days, not 11;"
        " ten_k must be between 3 and 7 days, not 8; five_k must be between 3 and 7 days, not 8",
    ),
)


def eve(day: str, planned: int = 0) -> str:
    """What is said about the eve of an A or B race."""
    return (
        f"veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, {day}\n"
        f"caution, legs light, upper light, core light, {day}\n"
        f"limit, everything, {day}, minutes 10\nlimit, everything, {day}, sessions {planned}"
    )


SHORT = '"strength core light 10min"'
RACE_DAY = 'veto, everything, sun: "It is race day: no strength work."'

RACE_EVE = (
    Case(
        "Race day is closed; on the eve nothing is added, and what is planned is light and short.",
        week(race("2026-11-29", "10k", "B"), days=""),
        f"{RACE_DAY}\n"
        "veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, sat:"
        ' "Rest the gym today. Nothing you lift now can help tomorrow, and it can hurt."\n'
        'caution, legs light, upper light, core light, sat: "The day before a race: at most 10 light minutes, to loosen'
        ' up."\n'
        'limit, everything, sat, minutes 10: "The day before a race: at most 10 light minutes, to loosen up."\n'
        'limit, everything, sat, sessions 0: "Nothing is added on the day before a race; what you planned yourself may'
        ' stay, if it is light."',
    ),
    Case(
        "The eve of an A race is like that of a B race.", week(race("2026-11-29"), days=""), f"{RACE_DAY}\n{eve('sat')}"
    ),
    Case(
        "One session that is planned on the eve may stay; those of other days do not count.",
        week(
            race("2026-11-29"),
            days=f"tue = {SHORT}\nwed = {SHORT}\nsat = {SHORT}",
        ),
        f"{RACE_DAY}\n{eve('sat', 1)}",
    ),
    Case(
        "Before a C race light upper body and core may take longer.",
        week(race("2026-11-29", "5k", "C"), days=""),
        f"{RACE_DAY}\nveto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, sat\n"
        "caution, legs light, sat\nlimit, legs, sat, minutes 10\nlimit, everything, sat, sessions 0",
    ),
    Case(
        "With eve_minutes_max = 0 the eve is closed.",
        week(race("2026-11-29"), with_set("race-eve", "eve_minutes_max = 0"), days=""),
        f"{RACE_DAY}\nveto, everything, sat",
    ),
    Case("A race on Monday has its eve in last week.", week(race("2026-11-23")), "veto, everything, mon"),
    Case("A race on next Monday has its eve on this Sunday.", week(race("2026-11-30")), eve("sun")),
    Case("A race on next Tuesday has its eve in next week.", week(race("2026-12-01"))),
    Case("After the race it is silent.", week(race("2026-11-22"))),
    Case(
        "Less than no minutes cannot be set.",
        week(with_set("race-eve", "eve_minutes_max = -1")),
        "refused: eve_minutes_max must be between 0 and 15 min, not -1",
    ),
    Case(
        "Sixteen minutes cannot be set.",
        week(with_set("race-eve", "eve_minutes_max = 16")),
        "refused: eve_minutes_max must be between 0 and 15 min, not 16",
    ),
)

FINE = (
    'notice, every day: "Skipping the gym until the race is fine. Gains lasted four weeks without lifting in a small'
    " study."
)

TAPER_ZERO_OK = (
    Case("Fourteen days before an A race no strength is fine.", week(race("2026-12-07")), f'{FINE}"'),
    Case("Fifteen days before an A race it is silent.", week(race("2026-12-08"))),
    Case("With the A race tomorrow no strength is fine.", week(race("2026-11-24")), f'{FINE}"'),
    Case("On race day it is over.", week(race("2026-11-23"))),
    Case("Before a B race it is silent.", week(race("2026-12-07", priority="B"))),
    Case("At 59 no strength is fine.", week(lifter("age = 59"), race("2026-12-07")), f'{FINE}"'),
    Case(
        "At 60 one short session is better.",
        week(lifter("age = 60"), race("2026-12-07")),
        f'{FINE} From 60 on, one short session a week is the better choice."',
    ),
    Case(
        "Six days cannot be set.",
        week(with_set("taper-zero-ok", "zero_ok_days = 6")),
        "refused: zero_ok_days must be between 7 and 28 days, not 6",
    ),
    Case(
        "Twenty-nine days cannot be set.",
        week(with_set("taper-zero-ok", "zero_ok_days = 29")),
        "refused: zero_ok_days must be between 7 and 28 days, not 29",
    ),
)


def after_race(days: str, first: str = "", later: str = "") -> str:
    """What is said about the days after a race, the first of which are closed for light legs too."""
    said = [f"veto, legs moderate/heavy, jumps, {days}"]
    if first:
        said += [f"veto, legs light, {first}", f"prefer, everything, {first}, points -3"]
    if later:
        said += [f"caution, legs light, {later}"]
    return "\n".join(said)


POST_RACE = (
    Case(
        "The week after a marathon is closed for loaded legs, its first three days for light ones too.",
        week(race("2026-11-22", "marathon")),
        f'veto, legs moderate/heavy, jumps, {ALL_DAYS}: "Your legs are still repairing from the race. Walk, move, train'
        ' the upper body; legs wait."\n'
        'veto, legs light, mon tue wed: "Your legs are still repairing from the race: in the first days not even light'
        ' leg work."\n'
        'caution, legs light, thu fri sat sun: "Your legs are still repairing from the race: light leg work at most,'
        ' and better none."\n'
        'prefer, everything, mon tue wed, points -3: "The first days after a race are for walking and sleep: strength'
        ' work comes later in the week."',
    ),
    Case(
        "The week after an ultra is closed in the same way, also after a C race.",
        week(race("2026-11-22", "ultra", "C")),
        after_race(ALL_DAYS, "mon tue wed", "thu fri sat sun"),
    ),
    Case(
        "A marathon on last Friday leaves Monday as the last of its first three days.",
        week(race("2026-11-20", "marathon")),
        after_race("mon tue wed thu fri", "mon", "tue wed thu fri"),
    ),
    Case(
        "A marathon on last Thursday leaves none of them.",
        week(race("2026-11-19", "marathon")),
        after_race("mon tue wed thu", later="mon tue wed thu"),
    ),
    Case(
        "The seventh day after a marathon is the last that is closed.",
        week(race("2026-11-16", "marathon")),
        after_race("mon", later="mon"),
    ),
    Case("The eighth day after a marathon is open.", week(race("2026-11-15", "marathon"))),
    Case(
        "After a half marathon four days are closed.",
        week(race("2026-11-22", "half", "B")),
        after_race("mon tue wed thu", "mon", "tue wed thu"),
    ),
    Case("After 10 km two days are closed.", week(race("2026-11-22", "10k")), after_race("mon tue", "mon", "tue")),
    Case("After 5 km one day is closed.", week(race("2026-11-22", "5k")), after_race("mon", "mon")),
    Case(
        "A race in the week closes the days after it.",
        week(race("2026-11-25", "10k", "C")),
        after_race("thu fri", "thu", "fri"),
    ),
    Case("A race on the last day closes nothing of this week.", week(race("2026-11-29", "marathon"), days="")),
    Case(
        "Fewer days than a distance needs cannot be set.",
        week(with_set("post-race", "marathon_or_ultra = 4, half = 1, ten_k = 0, five_k = 0")),
        "refused: marathon_or_ultra must be between 5 and 14 days, not 4; half must be between 2 and 6 days, not 1;"
        " ten_k must be between 1 and 3 days, not 0; five_k must be between 1 and 2 days, not 0",
    ),
    Case(
        "More days than the most of a distance cannot be set.",
        week(with_set("post-race", "marathon_or_ultra = 15, half = 7, ten_k = 4, five_k = 3")),
        "refused: marathon_or_ultra must be between 5 and 14 days, not 15; half must be between 2 and 6 days, not 7;"
        " ten_k must be between 1 and 3 days, not 4; five_k must be between 1 and 2 days, not 3",
    ),
)


def guarded(days: str, many: str = "two days") -> str:
    """What is said about the days before a B or C race."""
    return (
        f"veto, legs moderate/heavy, jumps, {days}\n"
        f'notice, {days}: "This is a training race: we guard {many} before it and carry on."'
    )


B_RACE = (
    Case("Two days before a B race are guarded.", week(race("2026-11-28", "10k", "B")), guarded("thu fri")),
    Case("Two days before a C race are guarded.", week(race("2026-11-28", "half", "C")), guarded("thu fri")),
    Case("Before an A race it is silent.", week(race("2026-11-28", "10k", "A"))),
    Case("Before a race on next Tuesday this Sunday is guarded.", week(race("2026-12-01", "10k", "B")), guarded("sun")),
    Case("Before a race on next Wednesday no day of this week is guarded.", week(race("2026-12-02", "10k", "B"))),
    Case("After a B race this rule is silent.", week(race("2026-11-22", "10k", "B"))),
    Case(
        "With guard_days = 1 the eve is guarded.",
        week(race("2026-11-28", "10k", "B"), with_set("b-race", "guard_days = 1")),
        guarded("fri", "the day"),
    ),
    Case(
        "With guard_days = 3 three days are guarded.",
        week(race("2026-11-28", "10k", "B"), with_set("b-race", "guard_days = 3")),
        guarded("wed thu fri", "three days"),
    ),
    Case(
        "A guard of no days cannot be set.",
        week(with_set("b-race", "guard_days = 0")),
        "refused: guard_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "A guard of four days cannot be set.",
        week(with_set("b-race", "guard_days = 4")),
        "refused: guard_days must be between 1 and 3 days, not 4",
    ),
)


def around(day: str, many: str = "two") -> str:
    """What is said about several races, with the one that the week is built around."""
    return (
        f'notice, every day: "You have {many} races close together. We guard all of them and build the week around the'
        f' one on {day}."'
    )


PRIORITY_OF_RACES = (
    Case(
        "Of a B and an A race the A race decides.",
        week(race("2026-12-06", "10k", "B"), race("2026-11-29", "half")),
        around("29 November"),
    ),
    Case(
        "Of two B races the later one decides.",
        week(race("2026-11-29", "10k", "B"), race("2026-12-06", "10k", "B")),
        around("6 December"),
    ),
    Case(
        "Of three races, two of them B races, the later of these decides.",
        week(race("2026-11-29", "5k", "C"), race("2026-12-06", "10k", "B"), race("2026-12-13", "half", "B")),
        around("13 December", "3"),
    ),
    Case(
        "A race three weeks ahead is in reach.",
        week(race("2026-11-29", "10k", "B"), race("2026-12-14")),
        around("14 December"),
    ),
    Case("A race a day later than that is not.", week(race("2026-11-29", "10k", "B"), race("2026-12-15"))),
    Case(
        "A race on the first day counts.",
        week(race("2026-11-23", "10k", "B"), race("2026-12-14")),
        around("14 December"),
    ),
    Case("A race that is over does not count.", week(race("2026-11-22", "10k", "B"), race("2026-12-14"))),
    Case("With one race alone it is silent.", week(race("2026-12-13"))),
    Case(
        "A reach of six days cannot be set.",
        week(with_set("priority-of-races", "window_days = 6")),
        "refused: window_days must be between 7 and 35 days, not 6",
    ),
    Case(
        "A reach of 36 days cannot be set.",
        week(with_set("priority-of-races", "window_days = 36")),
        "refused: window_days must be between 7 and 35 days, not 36",
    ),
)
