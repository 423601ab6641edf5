"""The rules that look over several weeks: patience, one change at a time, more weight, restarts, easier weeks."""

from runrules import HEAVY, JUMPS, LEGS, Rule, Setting

from . import examples, sources

HORIZON = Rule(
    id="dose/horizon",
    summary="Judge strength work after about twelve weeks.",
    message="Give it ten to twelve weeks. Steady beats hard.",
    why=(
        "Trials that helped ran 6 to 20 weeks, and those of ten and more did better. Nobody can promise it to one "
        "runner: some trials found nothing."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.BLAGROVE2018, sources.EIHARA2022, sources.BARRIO2023),
    settings=(
        Setting("horizon", 12, 8, 16, unit="weeks", basis="seed 001 (12); eihara2022 (>= 10); blagrove2018 (6-20)"),
    ),
    speaks="While the runner has lifted for less than the horizon.",
    silent="Later, or when no strength is wished and none is planned.",
    example=examples.HORIZON,
    counter_example=examples.NOT_HORIZON,
    cases="runrules_dose.cases.horizon",
)

ONE_CHANGE = Rule(
    id="dose/one-change",
    summary="Do not raise running and lifting in the same week.",
    message="You are already running more this week, so keep the weights where they are.",
    why=(
        "That two new loads at once are one too many is common practice, not a finding. Weekly jumps in running did "
        "not go with injury in 5,205 runners, long single runs did; so this is a word of caution and closes nothing."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY, sources.FRANDSEN2025),
    settings=(Setting("run_increase_trigger", 0.1, 0.05, 0.3, basis="convention, no source found"),),
    speaks=(
        "When the week's running is more than the trigger above the fullest of the last four weeks that are in the "
        "file (in kilometres, or in minutes)."
    ),
    silent="Without an earlier week in the file, or when runs have no length, or no strength is wished or planned.",
    example=examples.ONE_CHANGE,
    counter_example=examples.NOT_ONE_CHANGE,
    cases="runrules_dose.cases.one_change",
)

PROGRESS_LOAD = Rule(
    id="dose/progress-load",
    summary="Add 2-10 % when you beat the target by one or two reps, in two sessions running.",
    message="You had reps to spare twice, so add a little weight next time.",
    why=(
        "The position stand on lifting adds 2 to 10 % once somebody can do one or two repetitions more than asked, for "
        "healthy adults in general. Two sessions in a row are convention. The engine does not see your repetitions: it "
        "can only say when to look at them."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.ACSM2009,),
    settings=(
        Setting("step", 0.05, 0.02, 0.1, basis="position stand (acsm2009)"),
        Setting("sessions_in_a_row", 2, 1, 3, basis="convention, no source found"),
    ),
    speaks="In every fourth week of the present block of strength, in base and build, when it holds loaded leg work.",
    silent=(
        "In the first four weeks, in peak, taper, race and recovery weeks, after a break, when the running grows, with "
        "sore legs (4 of 10) or a pain, with a warning sign or an uncleared condition, under 18, and without a weight."
    ),
    example=examples.PROGRESS_LOAD,
    counter_example=examples.NOT_PROGRESS_LOAD,
    cases="runrules_dose.cases.progress_load",
)

RESTART = Rule(
    id="dose/restart",
    summary="After three or more weeks off restart at half to two thirds and count as new for three sessions.",
    message="Welcome back: start at about half. Strength returns fast, soreness faster.",
    why=(
        "Strength itself lasts for months in ordinary adults; what fades in weeks is the protection against soreness. "
        "So the first sessions after a break are small and not heavy. The gap and the share are convention."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY, sources.BICKEL2011),
    settings=(
        Setting("gap_days", 21, 14, 42, unit="days", basis="convention, no source found"),
        Setting("volume_factor", 0.6, 0.4, 0.7, basis="convention, no source found"),
    ),
    closes=(LEGS & HEAVY) | JUMPS,
    speaks=(
        "When the file shows a strength session, then three weeks or more without one, and fewer than three sessions "
        "since. Weeks that are missing in between count as without, which is said. Of a longer break the last six "
        "weeks are enough."
    ),
    silent=(
        "When the gap is shorter, when the file shows no session before it and does not reach back that far, and for "
        "runners who have never lifted."
    ),
    example=examples.RESTART,
    counter_example=examples.NOT_RESTART,
    cases="runrules_dose.cases.restart",
)

DELOAD = Rule(
    id="dose/deload",
    summary="Every fourth week take about 40 % of the sets away.",
    message="Easier week: same weights, fewer sets.",
    why=(
        "Easier weeks are what coaches do; no trial was found that tests them in runners who lift. The cycle and the "
        "share are convention."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY,),
    settings=(
        Setting("cycle", 4, 3, 6, unit="weeks", basis="convention, no source found"),
        Setting("volume_factor", 0.6, 0.4, 0.7, basis="convention, no source found"),
    ),
    speaks="In every fourth week of the present block of strength, from its first session on, before the taper.",
    silent=(
        "In the other weeks, in taper, race and recovery weeks, after a break, and when the week before had no "
        "strength."
    ),
    example=examples.DELOAD,
    counter_example=examples.NOT_DELOAD,
    cases="runrules_dose.cases.deload",
)
