"""The rules of this plugin: how much strength work a week takes."""

from runrules import HEAVY, JUMPS, LEGS, Rule, Setting

from . import examples, sources
from .weeks_rules import DELOAD, HORIZON, ONE_CHANGE, PROGRESS_LOAD, RESTART

FREQUENCY = Rule(
    id="dose/frequency",
    summary="Two sessions a week is the default; one still works, three is plenty.",
    message="Two sessions a week is the sweet spot. One is still worth doing.",
    why=(
        "Reviews of runners mostly tested two or three sessions a week, and one a week worked for eight weeks in a "
        "trial of 35 runners. The articles this grew from disagree: 1 to 2, 2, 2 to 3 and 'at least 2 to 3' a week; "
        "two is inside every one of these ranges. How many you can fit beside the running is a matter of your life, "
        "not of the evidence."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.BLAGROVE2018, sources.BALSALOBRE2016, sources.BERRYMAN2010),
    settings=(
        Setting("sessions_default", 2, 1, 3, basis="review (blagrove2018) and every seed"),
        Setting("sessions_max", 3, 2, 4, basis="convention, no source found"),
    ),
    speaks=(
        "In every week with room for a strength session that is not planned yet; with a warning when more are wished "
        "or planned than the most a week."
    ),
    silent=(
        "When enough sessions are planned already, or the runner wants none. In build and peak weeks it asks for one "
        "(two under 18 and from 60), in a taper for one, in race week for one light one that may be left out, in "
        "recovery for one light one without legs. Jumps join in only where another rule speaks for them."
    ),
    example=examples.FREQUENCY,
    counter_example=examples.NOT_FREQUENCY,
    cases="runrules_dose.cases.frequency",
)

MAX_LOWER = Rule(
    id="dose/max-lower",
    summary="No more than three leg sessions in a week, two if there are two or more key runs.",
    message=(
        "That is too many leg days to recover from. We kept the best ones and made the rest upper body, core or rest."
    ),
    why=(
        "No trial compares two, three and four leg sessions a week in runners; the number is convention. Each loaded "
        "session costs a day or two of good running, and with two key runs a week there is room for about two."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.SEED001, sources.MEMORY),
    settings=(
        Setting("max_lower", 2, 1, 3, basis="convention, no source found"),
        Setting("max_all", 4, 2, 6, basis="convention, no source found"),
    ),
    speaks=(
        "In every week, whatever is wished: at most so many sessions with legs or jumps, light ones too, one more (but "
        "never over three) when the week has fewer than two key runs, and so many sessions in all."
    ),
    silent="In a week that is over, if no strength was wished or planned.",
    example=examples.MAX_LOWER,
    counter_example=examples.NOT_MAX_LOWER,
    cases="runrules_dose.cases.max_lower",
)

SPACING = Rule(
    id="dose/spacing",
    summary="Leave about two days between loaded leg sessions.",
    message="Your legs need about two days between leg sessions.",
    why=(
        "Position stands ask for days between sessions that load the same muscles; exactly how long is convention. It "
        "also holds across the edge of the week. How much more age asks for is a rule of its own."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.ACSM2009, sources.LLOYD2014),
    settings=(
        Setting("min_hours", 48, 36, 72, unit="hours", basis="convention, no source found"),
        Setting("min_days", 2, 1, 3, unit="days", basis="convention, no source found"),
    ),
    speaks="In every week, whatever is wished: sessions with loaded legs stand so many days apart.",
    silent=(
        "In a week that is over, if no strength was wished or planned. Light leg work, upper body and core need no "
        "such gap."
    ),
    example=examples.SPACING,
    counter_example=examples.NOT_SPACING,
    cases="runrules_dose.cases.spacing",
)

DURATION = Rule(
    id="dose/duration",
    summary="Twenty to forty minutes is enough; true heavy work needs the upper end because of rests.",
    message="Half an hour will do. Heavy sets need longer rests, so allow 35-45 minutes for those.",
    why=(
        "Twenty to forty minutes is what coaches give; weekly sets matter more than minutes. The articles this grew "
        "from disagree a little (25, 20 to 30, 25 to 40, 30 to 40 minutes), and 30 is inside nearly all of them. Ten "
        "minutes three times a week, done alone, did not lower injuries in 720 first-time marathoners."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.SEED000, sources.SEED001, sources.IVERSEN2021),
    settings=(
        Setting("minutes_default", 30, 20, 45, unit="min", basis="seeds 000, 001"),
        Setting("minutes_min", 10, 8, 20, unit="min", basis="convention, no source found"),
        Setting("minutes_max", 60, 45, 75, unit="min", basis="convention, no source found"),
    ),
    speaks=(
        "In every week: no session is longer than the most, and a new one is as long as the runner says, else 30 "
        "minutes, 40 for heavy legs, 25 in a taper. Under minutes_min the runner's own number holds too, with a word."
    ),
    silent="In a week that is over, if no strength was wished or planned.",
    example=examples.DURATION,
    counter_example=examples.NOT_DURATION,
    cases="runrules_dose.cases.duration",
)

SHORT_SESSION = Rule(
    id="dose/short-session",
    summary="With 20 minutes choose one squat or lunge, one hinge, one calf and one core exercise.",
    message="Twenty minutes: one squat or lunge, one hinge, calves, core. Two rounds, done.",
    why=(
        "About four weekly sets for a muscle keep most of the gain, and one set kept strength when the weight stayed. "
        "That comes from reviews of general training, not from runners. How to choose the exercises is convention."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.IVERSEN2021, sources.SPIERING2021),
    settings=(
        Setting("exercises", 4, 3, 5, basis="convention, no source found"),
        Setting("rounds", 2, 1, 3, basis="convention, no source found"),
        Setting("weekly_sets_per_muscle", 4, 2, 10, basis="review (iversen2021)"),
    ),
    speaks="When a session may last 20 minutes at most, in general or on some days.",
    silent="When there is more time, or no word about time.",
    example=examples.SHORT_SESSION,
    counter_example=examples.NOT_SHORT_SESSION,
    cases="runrules_dose.cases.short_session",
)

TWO_SHORT_ADHERENCE = Rule(
    id="dose/two-short-adherence",
    summary="Prefer two short sessions to one long because they get done, not because they work better.",
    message="Two short sessions are easier to keep than one long one. If only one day works, one is fine.",
    why=(
        "Weekly sets count more than how they are split, so two short sessions are not better than one long one of the "
        "same sets. They are easier to keep, which is coach opinion. One of the articles this grew from says twice 25 "
        "minutes beats one long session; what holds of that is the keeping."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.SEED001, sources.IVERSEN2021),
    speaks="When the runner wants one session a week, of 50 minutes or more.",
    silent="When two or more are wished, or the one is short.",
    example=examples.TWO_SHORT_ADHERENCE,
    counter_example=examples.NOT_TWO_SHORT_ADHERENCE,
    cases="runrules_dose.cases.two_short_adherence",
)

HEAVY_WHEN_READY = Rule(
    id="dose/heavy-when-ready",
    summary=(
        "For performance move to heavy (>=80 % of one-rep max, about 3-6 reps) after a month or two of groundwork."
    ),
    message="You are ready for heavier weights and fewer reps. In trials that did most for running economy.",
    why=(
        "The articles this grew from disagree: two say running strength is not about heavy weights, one says "
        "challenging, even heavy ones. Reviews side with heavy: 80 % of one-rep max or more improved running economy "
        "best, 2 to 8 % over all methods. Not for everyone: a sound trial in 19 women found no change, and many of the "
        "older trials used 40 to 70 %. The weeks of groundwork before are convention, and the calendar alone is not "
        "enough: they held as many leg sessions, one a week at least."
    ),
    severity="soft",
    evidence="A",
    sources=(
        sources.LLANOSLAGOS2024,
        sources.EIHARA2022,
        sources.PIACENTINI2013,
        sources.ZANINI2025,
        sources.VIKMOEN2016,
    ),
    settings=(
        Setting(
            "ready_weeks",
            6,
            4,
            12,
            unit="weeks",
            basis="convention, no source found; also the least number of leg sessions, one in each of these weeks",
        ),
        Setting("load_pct_1rm", 85, 80, 92, unit="%", basis="reviews (llanoslagos2024 >= 80 %, eihara2022 >= 90 %)"),
        Setting("reps", 5, 3, 6, basis="reviews (eihara2022 <= 4RM; acsm2009 1-6RM)", tells="heavy_reps"),
        Setting("sets", 3, 2, 5, basis="convention, no source found"),
        Setting("rest_s", 150, 120, 300, unit="s", basis="position stand (acsm2009: 3-5 min)", tells="heavy_rest_s"),
    ),
    speaks=(
        "In base, build and peak weeks of a runner who trains for performance, has lifted for the weeks of groundwork "
        "with as many leg sessions done, unless the runner said that there is no weight."
    ),
    silent=(
        "Before that, for health alone, under 18, after a break, in taper, race and recovery weeks, without any "
        "weight, and while a leg or the back hurts more than 3 of 10 or with a warning sign: then the session is a "
        "lighter one."
    ),
    example=examples.HEAVY_WHEN_READY,
    counter_example=examples.NOT_HEAVY_WHEN_READY,
    cases="runrules_dose.cases.heavy_when_ready",
)

NO_GYM_FINE = Rule(
    id="dose/no-gym-fine",
    summary=(
        "Home training is a full programme for health and a start; say plainly that heavy loads do more for speed."
    ),
    message=(
        "You do not need a gym. Use single-leg moves, slow lowering and a loaded backpack to make home work hard "
        "enough."
    ),
    why=(
        "Strength grows with light and with heavy loads, but the heaviest lifts grow more with heavy ones, and running "
        "economy improved with loads of 80 % and more. The articles this grew from say home training is enough; it is, "
        "for health and as a start. Without a weight nothing counts as heavy here, and jumps are no stand-in for it."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.LLANOSLAGOS2024, sources.SCHOENFELD2017, sources.BALSALOBRE2016),
    settings=(
        Setting("reps_home", 12, 8, 20, basis="convention, no source found"),
        Setting("tempo_lower_s", 3, 2, 4, unit="s", basis="convention, no source found"),
    ),
    closes=(LEGS & HEAVY) | JUMPS,
    speaks=(
        "When the runner says what there is to train with and no weight is among it. With nothing at all it closes "
        "jumps too."
    ),
    silent=(
        "When a weight is there (barbell, dumbbell, kettlebell, machine, cable, trap bar or a loaded backpack), or "
        "nothing was said."
    ),
    example=examples.NO_GYM_FINE,
    counter_example=examples.NOT_NO_GYM_FINE,
    cases="runrules_dose.cases.no_gym_fine",
)

NOT_TO_FAILURE = Rule(
    id="dose/not-to-failure",
    summary="Stop two or three reps before failure.",
    message="Stop with two or three good reps left. Going to failure costs you one to two more days.",
    why=(
        "In ten trained men sets to failure slowed recovery by one to two days against the same work stopped half-way. "
        "That is a small trial of lifters, not of runners; the number of repetitions to keep in reserve is convention."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.MORAN_NAVARRO2017,),
    settings=(Setting("reps_in_reserve", 2, 1, 4, basis="convention, no source found"),),
    speaks=(
        "In weeks with leg work from moderate up, planned or newly wished; without words also where no strength is "
        "wished, for whatever is added."
    ),
    silent="When the week holds no such leg work; in the first four weeks of lifting, which keep more in reserve.",
    example=examples.NOT_TO_FAILURE,
    counter_example=examples.NOT_NOT_TO_FAILURE,
    cases="runrules_dose.cases.not_to_failure",
)

SUPERSETS = Rule(
    id="dose/supersets",
    summary="Pair exercises that do not compete, to save a third to a half of the time.",
    message=(
        "Pair a leg exercise with a core exercise and rest once. You save a third to a half of the time for nearly the "
        "same result."
    ),
    why=(
        "Pairing exercises made sessions 36 % to nearly a half shorter for about the same gains. One of the articles "
        "this grew from says half the time without losing any benefit; that overstates it, one of two trials found a "
        "small loss in one lift. Neither trial was of runners."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.SUPERSETS2024, sources.SUPERSETS2024B, sources.IVERSEN2021),
    settings=(Setting("time_factor", 0.6, 0.5, 0.7, basis="trials (36 % shorter; 'nearly half')"),),
    speaks="When the runner has less time for a session than the usual half hour, in general or on some days.",
    silent="When there is more time, or no word about time. Heavy lifts and jumps are not paired.",
    example=examples.SUPERSETS,
    counter_example=examples.NOT_SUPERSETS,
    cases="runrules_dose.cases.supersets",
)

RULES = (
    FREQUENCY,
    MAX_LOWER,
    SPACING,
    DURATION,
    SHORT_SESSION,
    TWO_SHORT_ADHERENCE,
    HEAVY_WHEN_READY,
    NO_GYM_FINE,
    NOT_TO_FAILURE,
    HORIZON,
    ONE_CHANGE,
    PROGRESS_LOAD,
    RESTART,
    SUPERSETS,
    DELOAD,
)
