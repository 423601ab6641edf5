"""The rules of this plugin: when jumps may begin, how many, and when not at all."""

from runrules import JUMPS, Rule, Setting

from . import examples, sources

UNSOURCED = "convention, no source found"
WANTED = "a planned session holds jumps, or they are recommended (plyometrics/with-strength)"

PREREQUISITE = Rule(
    id="plyometrics/prerequisite",
    summary="Jumps come after a month or more of strength, without pain, with basic single-leg control.",
    message="Jumps wait until you have a month or two of strength and can hop on each leg without pain.",
    why=(
        "Strength first, then jumps, is what a textbook chapter on runners says: learn the movements before speed is "
        "added. Six weeks, twenty calf raises and ten hops are convention; no trial compares them. Two of the articles "
        "this grew from give jumps to everybody."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY, sources.EBRARY_BLAGROVE),
    settings=(
        Setting("base_weeks", 6, 4, 12, unit="weeks", basis=UNSOURCED),
        Setting("single_leg_calf_raises", 20, 10, 30, basis=UNSOURCED),
        Setting("hops", 10, 5, 20, basis=UNSOURCED),
    ),
    closes=JUMPS,
    speaks=(
        "Until the weeks of strength are there, while anything but arms hurts, and for three sessions after a break of "
        f"three weeks: no jumps. Afterwards, when {WANTED}, it asks for the calf raises and hops first."
    ),
    silent=(
        "When all of it is there and no jumps are planned or recommended. Pains that have a rule of their own here "
        "(plyometrics/pain-veto) are left to it."
    ),
    example=examples.NEW,
    counter_example=examples.NO_JUMPS_WANTED,
    cases="runrules_plyometrics.cases.prerequisite",
)

DOSE = Rule(
    id="plyometrics/dose",
    summary="Start with about 40 ground contacts twice a week and grow slowly.",
    message="About forty small jumps, twice a week, is a start. Quiet landings, full rest.",
    why=(
        "A review found more from more than seven weeks and more than fifteen sessions; one session a week for eight "
        "weeks worked in a trial of 35 runners. How many contacts to start with, how fast they grow and where they "
        "end is convention: no source counts them."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.BARRIO2023, sources.MEMORY),
    settings=(
        Setting("contacts_start", 40, 20, 60, basis=UNSOURCED),
        Setting("contacts_max", 100, 60, 140, basis=UNSOURCED),
        Setting("sessions_per_week", 2, 1, 3, basis="meta-analysis (barrio2023: > 2 days) and berryman2010 (1)"),
        Setting("weekly_increase", 0.15, 0.05, 0.25, basis=UNSOURCED),
        Setting("min_weeks", 8, 6, 12, unit="weeks", basis="meta-analysis (barrio2023: > 7 weeks)"),
    ),
    speaks=(
        f"When jumps are open and {WANTED}. The contacts grow by one step for each of the last six weeks that held "
        "jumps; without any in the file they start at the beginning, however long one has lifted. In a week with a "
        "run over a tenth longer than the longest of the last 30 days they do not grow."
    ),
    silent="When jumps are closed by this plugin, or neither planned nor recommended.",
    example=examples.READY,
    counter_example=examples.NO_JUMPS_WANTED,
    cases="runrules_plyometrics.cases.dose",
)

WITH_STRENGTH = Rule(
    id="plyometrics/with-strength",
    summary="Combine jumps with lifting rather than jumping alone.",
    message="Jumps work best alongside lifting. A few before your squats is ideal.",
    why=(
        "In one review jumps alone hardly changed running economy (effect 0.19), jumps with lifting did (1.34, from "
        "few studies); another found most from combined work; a third found heavy lifting better than jumps (0.32 "
        "against 0.13, the latter perhaps nothing). They are averages over trained groups."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.BARRIO2023, sources.LLANOSLAGOS2024, sources.EIHARA2022),
    speaks=(
        "When jumps are open and recommended: goal performance, base or build weeks, 18 to 59 years (from 60 on with "
        "twelve weeks of strength and jumps in the weeks before), no injury old or new, no condition or warning sign, "
        "half an hour for the session, and for those who have not begun no A race nearer than min_weeks of "
        "plyometrics/dose. Also when planned jumps stand without leg work."
    ),
    silent="In other weeks, for others, and when no strength is wished or planned.",
    example=examples.READY,
    counter_example=examples.NO_JUMPS_WANTED,
    cases="runrules_plyometrics.cases.with_strength",
)

FRESH_FIRST = Rule(
    id="plyometrics/fresh-first",
    summary="Jump fresh, first in the session, and count it as a heavy leg session for the guards.",
    message="Jump first, while fresh. Not the day before a hard run.",
    why=(
        "A position stand puts the most demanding movements first; that jumps need fresh legs is common practice. One "
        "of the articles this grew from puts them on the eve of its tempo run. It closes no day by itself: jumps count "
        "as loaded legs everywhere, so the guards of key runs and races and the days between leg sessions hold for "
        "them as for heavy legs."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.ACSM2009, sources.MEMORY),
    speaks=f"When jumps are open and {WANTED}.",
    silent="When jumps are closed by this plugin, or neither planned nor recommended.",
    example=examples.READY,
    counter_example=examples.NO_JUMPS_WANTED,
    cases="runrules_plyometrics.cases.fresh_first",
)

PAIN_VETO = Rule(
    id="plyometrics/pain-veto",
    summary="No jumping with bone, Achilles, heel, calf or pelvic-floor symptoms.",
    message="No jumps while this hurts. Slow strength work is the way back.",
    why=(
        "After a bone stress injury reviews put jumps last, and after a birth a guideline advises against running for "
        "three months and while there are symptoms. With a sore Achilles tendon, running and jumping under a pain "
        "limit did no worse than rest in 38 patients under care; for those who train by themselves we stay careful."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.GEORGE2024, sources.SILBERNAGEL2007, sources.POSTNATAL2019),
    closes=JUMPS,
    speaks=(
        "With pain or a sign at shin, foot or hip bone, Achilles tendon, heel, calf, shin splints, the tendon below "
        "the kneecap or the pelvic floor; and within twelve weeks of a birth."
    ),
    silent="When it no longer hurts, or a clinician has cleared it.",
    example=examples.SORE_ACHILLES,
    counter_example=examples.OLD_ACHILLES,
    cases="runrules_plyometrics.cases.pain_veto",
)

NOT_ALONE_SLOWER = Rule(
    id="plyometrics/not-alone-slower",
    summary="Slower runners may gain from jumps too, not only fast ones.",
    message="You need not be fast to profit from small jumps. Skipping and pogo hops are enough.",
    why=(
        "A review reports that jumps helped running economy at slower speeds; its conclusion was read second hand, and "
        "the line at 12 km/h is from memory. One session a week for eight weeks lowered the energy cost in a trial of "
        "35 runners. It may not be so for everybody."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.LLANOSLAGOS2024, sources.BERRYMAN2010),
    speaks=(
        "When jumps are open and planned or recommended, and easy, recovery and long runs of this week and those "
        "before it that tell kilometres and minutes are slower than 5 minutes for a kilometre on average."
    ),
    silent="When they are faster, when no run tells both, and when there are no jumps to speak of.",
    example=examples.SLOW,
    counter_example=examples.FAST,
    cases="runrules_plyometrics.cases.not_alone_slower",
)

RULES = (PREREQUISITE, DOSE, WITH_STRENGTH, FRESH_FIRST, PAIN_VETO, NOT_ALONE_SLOWER)
