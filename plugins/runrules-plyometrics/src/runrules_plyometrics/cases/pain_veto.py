"""The edges of plyometrics/pain-veto."""

from runrules import Case

from ..examples import OLD_ACHILLES, SORE_ACHILLES, week
from .shared import CLOSED, EASY, athlete, hurting

LOOK = "needs a professional's look first."

CASES = (
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
