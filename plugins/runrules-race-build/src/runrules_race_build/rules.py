"""The rules of this plugin: strength before, at and after a race."""

from runrules import EVERYTHING, HEAVY, JUMPS, LEGS, MODERATE, Rule, Setting

from . import examples, sources

KEEP_ONE = Rule(
    id="race-build/keep-one",
    summary="In race build and peak weeks keep at least one strength session; do not drop to none.",
    message=(
        "Keep one strength session this week. One a week held strength all season in trials; none or one a fortnight "
        "did not."
    ),
    why=(
        "One session a week held strength for 12 to 13 weeks in footballers and cyclists, one a fortnight did not; the "
        "groups were of six or seven, and none were runners. One of the articles this grew from says never to stop "
        "before a race and is silent on the taper; here the floor of one ends with the last two weeks."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.SPIERING2021, sources.RONNESTAD2011, sources.RONNESTAD2010, sources.BEATTIE2017),
    settings=(
        Setting("min_sessions", 1, 1, 2, basis="trials (ronnestad2010, ronnestad2011), review (spiering2021)"),
        Setting("default_sessions", 1, 1, 2, basis="convention, no source found"),
    ),
    speaks=(
        "In build and peak weeks: it asks for one session when none is planned, and says why when the runner wants "
        "none; who means that switches the rule off. The session is heavy for those who have six weeks of lifting with "
        "as many leg sessions behind them, no break of three weeks just now, and nothing that hurts more than 3 of 10."
    ),
    silent="In base, taper, race and recovery weeks, when skipping is fine before an A race, and with fever.",
    example=examples.KEEP_ONE,
    counter_example=examples.NOT_KEEP_ONE,
    cases="runrules_race_build.cases.keep_one",
)

KEEP_LOAD_CUT_SETS = Rule(
    id="race-build/keep-load-cut-sets",
    summary="When time or legs are short, cut sets, not weight.",
    message="Lift the same weight for fewer sets. Weight is what keeps strength; sets are what make you tired.",
    why=(
        "Strength was kept for up to 32 weeks on one session and one set when the weight stayed; that is a review of "
        "general lifting, with too little data on athletes. The share of sets is taken over from it and from endurance "
        "tapers."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.SPIERING2021, sources.BOSQUET2007),
    settings=(
        Setting("volume_factor", 0.5, 0.33, 0.75, basis="extrapolated from spiering2021, bosquet2007"),
        Setting("load_factor", 1.0, 0.9, 1.0, basis="convention, no source found"),
    ),
    speaks=(
        "In taper, build and peak weeks; in build and peak, two or more sessions of 30 minutes share the cut, so that "
        "each loses half as much."
    ),
    silent="In other weeks, in the first four weeks of lifting, and in build and peak from 60 on if there is time.",
    example=examples.KEEP_LOAD_CUT_SETS,
    counter_example=examples.NOT_KEEP_LOAD_CUT_SETS,
    cases="runrules_race_build.cases.keep_load_cut_sets",
)

GAP_WARNING = Rule(
    id="race-build/gap-warning",
    summary="Warn when more than about ten days pass without a strength session.",
    message=(
        "It is over ten days since you lifted. One missed week is harmless; one session a fortnight slowly loses "
        "strength."
    ),
    why=(
        "In footballers one session a week kept strength and one every second week lost about a tenth in 12 weeks. In "
        "ordinary adults strength lasted far longer, so this is a warning and no more."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.RONNESTAD2011,),
    settings=(
        Setting("max_gap", 10, 7, 16, unit="days", basis="between 7 days (kept) and 14 (lost) in ronnestad2011"),
    ),
    speaks="When the last strength session in the file is more than so many days before the week.",
    silent="When it is nearer, when the file shows none, and in taper, race and recovery weeks.",
    example=examples.GAP_WARNING,
    counter_example=examples.NOT_GAP_WARNING,
    cases="runrules_race_build.cases.gap_warning",
)

NO_NEW_STRESS = Rule(
    id="race-build/no-new-stress",
    summary="Add no new leg exercise, jump or heavier style in the last weeks before an A race.",
    message="Keep to exercises your legs know. New ones bring soreness now and no benefit before race day.",
    why=(
        "New exercises make sore, most in the first two or three sessions. Heavy or jump training begun in the racing "
        "season was possibly harmful to men's race times and likely good for women's, in 50 college runners. How many "
        "weeks to freeze is convention."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.BARNES2013, sources.DOMA2017RBE),
    settings=(
        Setting("freeze_weeks", 4, 2, 6, unit="weeks", basis="convention, no source found", tells="freeze_weeks"),
    ),
    closes=JUMPS | (LEGS & HEAVY),
    speaks=(
        "In the last four weeks before an A race: no jumps, and no heavy legs for a runner who has not lifted heavy "
        "yet."
    ),
    silent="Earlier, before B and C races, and after the race.",
    example=examples.NO_NEW_STRESS,
    counter_example=examples.NOT_NO_NEW_STRESS,
    cases="runrules_race_build.cases.no_new_stress",
)

TAPER_VOLUME = Rule(
    id="race-build/taper-volume",
    summary="In the last two weeks cut strength volume by about half and keep the weight.",
    message="Half the sets, same weight, nothing new. You are keeping sharp, not building.",
    why=(
        "Cutting volume by 41 to 60 % for two weeks and keeping intensity worked best in reviews of endurance "
        "training. That it holds for lifting is a step further that nobody has tested."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.BOSQUET2007, sources.WANG2023, sources.COACH_TAPER),
    settings=(
        Setting(
            "taper_days", 14, 7, 21, unit="days", basis="meta-analysis of endurance taper (bosquet2007), extrapolated"
        ),
        Setting("volume_factor", 0.5, 0.3, 0.6, basis="41-60 % cut (bosquet2007, wang2023), extrapolated"),
    ),
    speaks="In the last two weeks before an A race, the last week before 5 and 10 km.",
    silent="Earlier, before B and C races, and on race day.",
    example=examples.TAPER_VOLUME,
    counter_example=examples.NOT_TAPER_VOLUME,
    cases="runrules_race_build.cases.taper_volume",
)

LAST_HEAVY = Rule(
    id="race-build/last-heavy",
    summary="The last heavy leg session falls well before an A race.",
    message="Too close to your race for heavy legs. Do light work or rest.",
    why=(
        "No trial says when the last heavy session should be: coaches give anything from 4 to 14 days. Only that it "
        "should not be within two or three days is well founded, from trials of tired legs after lifting. Jumps count "
        "as heavy."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.COACH_TAPER, sources.DOMA2017REV, sources.DOMA2013),
    settings=(
        Setting("marathon_or_ultra", 10, 7, 14, unit="days", basis="convention, no source found"),
        Setting("half", 7, 5, 10, unit="days", basis="convention, no source found"),
        Setting("ten_k", 5, 3, 7, unit="days", basis="convention, no source found"),
        Setting("five_k", 4, 3, 7, unit="days", basis="convention, no source found"),
    ),
    closes=(LEGS & HEAVY) | JUMPS,
    speaks="Before an A race, for as many days as its distance asks.",
    silent="Earlier, and before B and C races, which have a guard of their own.",
    example=examples.LAST_HEAVY,
    counter_example=examples.NOT_LAST_HEAVY,
    cases="runrules_race_build.cases.last_heavy",
)

RACE_EVE = Rule(
    id="race-build/race-eve",
    summary="No strength on race day; on the eve at most a few minutes of activation or mobility.",
    message="Rest the gym today. Nothing you lift now can help tomorrow, and it can hurt.",
    why=(
        "Lifting the day before cost 18 to 29 % of the time to exhaustion in 14 runners who had also run that day. "
        "That a light quarter of an hour is harmless is common practice, not tested."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.MEMORY, sources.DOMA2013),
    settings=(Setting("eve_minutes_max", 10, 0, 15, unit="min", basis="convention, no source found"),),
    closes=EVERYTHING,
    speaks=(
        "On race day, and on the day before: then nothing is added, and what is planned is at most a few light "
        "minutes. Planned light upper body and core before a C race stay as they are."
    ),
    silent="On all other days.",
    example=examples.RACE_EVE,
    counter_example=examples.NOT_RACE_EVE,
    cases="runrules_race_build.cases.race_eve",
)

TAPER_ZERO_OK = Rule(
    id="race-build/taper-zero-ok",
    summary="Stopping strength altogether in the last two to four weeks is acceptable.",
    message="Skipping the gym until the race is fine. Gains lasted four weeks without lifting in a small study.",
    why=(
        "Eight runners stopped lifting for four weeks, kept their running economy and still got faster; there was no "
        "control group and the authors ask for caution. The articles this grew from disagree with the taper by "
        "silence: one says not to remove strength in race build at all."
    ),
    severity="policy",
    evidence="C",
    sources=(sources.BERRYMAN2021, sources.BICKEL2011),
    settings=(Setting("zero_ok_days", 14, 7, 28, unit="days", basis="upper end from berryman2021 (4 weeks)"),),
    speaks="In the last two weeks before an A race.",
    silent="Earlier, and before B and C races.",
    example=examples.TAPER_ZERO_OK,
    counter_example=examples.NOT_TAPER_ZERO_OK,
    cases="runrules_race_build.cases.taper_zero_ok",
)

POST_RACE = Rule(
    id="race-build/post-race",
    summary="After a race, no heavy legs until soreness has gone.",
    message="Your legs are still repairing from the race. Walk, move, train the upper body; legs wait.",
    why=(
        "After a marathon soreness lasted up to three days and running was as before after seven, in 11 runners; easy "
        "running from the third day on did no harm in 64. The days after shorter races are convention."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.MARATHON_RECOVERY,),
    settings=(
        Setting("marathon_or_ultra", 7, 5, 14, unit="days", basis="trial (marathon_recovery: 7 days)"),
        Setting("half", 4, 2, 6, unit="days", basis="convention, no source found"),
        Setting("ten_k", 2, 1, 3, unit="days", basis="convention, no source found"),
        Setting("five_k", 1, 1, 2, unit="days", basis="convention, no source found"),
    ),
    closes=LEGS | JUMPS,
    speaks=(
        "After every race, whatever its priority, for as many days as its distance asks; on the first day (three days "
        "after a marathon or ultra) light leg work is closed too."
    ),
    silent=(
        "On race day itself, and later. After the first days light leg work gets a warning and stays open; upper body "
        "and core stay open, and are better after the first days."
    ),
    example=examples.POST_RACE,
    counter_example=examples.NOT_POST_RACE,
    cases="runrules_race_build.cases.post_race",
)

B_RACE = Rule(
    id="race-build/b-race",
    summary="Treat a B or C race as a key session with a two-day guard, not as a tapered race.",
    message="This is a training race: we guard two days before it and carry on.",
    why=(
        "A race that is run as training needs rested legs, but no taper; two days are common practice and not tested."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY,),
    settings=(Setting("guard_days", 2, 1, 3, unit="days", basis="convention, no source found"),),
    closes=(LEGS & (MODERATE | HEAVY)) | JUMPS,
    speaks="On the days before a B or C race.",
    silent="Before A races, which taper, and on all other days.",
    example=examples.B_RACE,
    counter_example=examples.NOT_B_RACE,
    cases="runrules_race_build.cases.b_race",
)

PRIORITY_OF_RACES = Rule(
    id="race-build/priority-of-races",
    summary=(
        "With two races in reach, the higher priority decides; if equal, the later one tapers and both are guarded."
    ),
    message="You have two races close together. We guard both and build the week around the more important one.",
    why="A rule of order, not of evidence: somebody has to say which race the weeks lead up to.",
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY,),
    settings=(Setting("window_days", 21, 7, 35, unit="days", basis="convention, no source found"),),
    speaks="When two or more races lie within three weeks from the start of the week.",
    silent="With one race in reach, or none.",
    example=examples.PRIORITY_OF_RACES,
    counter_example=examples.NOT_PRIORITY_OF_RACES,
    cases="runrules_race_build.cases.priority_of_races",
)

RULES = (
    KEEP_ONE,
    KEEP_LOAD_CUT_SETS,
    GAP_WARNING,
    NO_NEW_STRESS,
    TAPER_VOLUME,
    LAST_HEAVY,
    RACE_EVE,
    TAPER_ZERO_OK,
    POST_RACE,
    B_RACE,
    PRIORITY_OF_RACES,
)
