"""The rules that look over several weeks: patience, one change at a time, restarts, easier weeks."""

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
        "When the week's running is more than the trigger above the mean of the earlier weeks in the file (in "
        "kilometres, or in minutes)."
    ),
    silent="Without an earlier week in the file, or when runs have no length, or no strength is wished or planned.",
    example=examples.ONE_CHANGE,
    counter_example=examples.NOT_ONE_CHANGE,
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
        "since."
    ),
    silent=(
        "When the gap is shorter, when the file does not reach back that far, and for runners who have never lifted."
    ),
    example=examples.RESTART,
    counter_example=examples.NOT_RESTART,
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
    speaks="In every fourth week of the present block of strength, in base and build weeks.",
    silent=(
        "In the other weeks, in peak, taper, race and recovery weeks, after a break, and when the week before had no "
        "strength."
    ),
    example=examples.DELOAD,
    counter_example=examples.NOT_DELOAD,
)
