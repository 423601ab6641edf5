"""The edges of race-build/keep-one."""

from runrules import Case

from .shared import (
    BUILD,
    HALF_AN_HOUR,
    LIFTED,
    LIFTER,
    PEAK,
    RACE_WEEK,
    RECOVERY,
    REST,
    TAPER,
    lifter,
    race,
    week,
    wish,
    with_set,
)

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


def hurting(site: str, pain: int, sign: str = "") -> str:
    """Write a pain of someone who lifts for a year."""
    signs = f'signs = ["{sign}"]\n' if sign else ""
    return f'{LIFTER}\n[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{signs}'


CASES = (
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
