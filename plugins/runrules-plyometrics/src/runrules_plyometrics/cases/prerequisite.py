"""The edges of plyometrics/prerequisite."""

from runrules import Case

from ..examples import FOR_HEALTH, NEW, NO_JUMPS_WANTED, SORE_ACHILLES, week
from .shared import CLOSED, CUE, EASY, JUMPS, LIFTED, after, athlete, hurting, since, with_set

FREE = 'sun = "rest"'

IN_TWO = {"2026-11-02": LIFTED, "2026-11-09": FREE, "2026-11-16": FREE}

ONCE = 'mon = "strength full moderate done"\nwed = "strength full moderate done"'

THRICE = f'{ONCE}\nfri = "strength full moderate done"'

BREAK = {"2026-10-26": LIFTED, "2026-11-02": FREE, "2026-11-09": FREE}

FOUR_WEEKS_FIRST = '[rules]\n"plyometrics/prerequisite" = { base_weeks = 4 }\n\n'

CASES = (
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
