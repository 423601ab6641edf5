"""The rules of this plugin: what may keep a runner healthy, and what nobody can promise."""

from runrules import JUMPS, Rule, Setting

from . import examples, sources

CLAIMS_MODEST = Rule(
    id="injury-prevention/claims-modest",
    summary="Say that strength work may help keep a runner healthy; never promise that it prevents injury.",
    message=(
        "Strength work makes you more robust and may lower injury risk. It is no guarantee, and sudden jumps in "
        "running still matter most."
    ),
    why=(
        "Over all sports strength work went with about a third of the injuries (RR 0.34), but in nine trials of "
        "endurance runners exercise programmes made no difference overall; supervised ones did. Twelve weeks done "
        "alone changed nothing in 720 first-time marathoners (7.1 against 7.3 %). Every article this grew from "
        "promises more than that."
    ),
    severity="policy",
    evidence="A",
    sources=(sources.WU2024, sources.LAUERSEN2018, sources.LAUERSEN2014, sources.TORESDAHL2020, sources.LEPPANEN2024),
    speaks="When the runner names an injury, old or new, or is new to running.",
    silent="When neither is said.",
    example=examples.CLAIMS_MODEST,
    counter_example=examples.NOT_CLAIMS_MODEST,
    cases="runrules_injury_prevention.cases.claims_modest",
)

HIP_CORE_NOVICE = Rule(
    id="injury-prevention/hip-core-novice",
    summary="A new or recreational runner gets hip and core exercises twice a week.",
    message=(
        "Add a short hip and core block twice this week. In a supervised trial of new runners it cut injuries by about "
        "a third."
    ),
    why=(
        "In 325 new runners a supervised hip and core programme, twice a week for 24 weeks, went with fewer injuries "
        "(hazard ratio 0.66, 0.45 to 0.97). Done alone, such programmes have not been shown to work. How many "
        "exercises and how long one is new are convention."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.LEPPANEN2024,),
    settings=(
        Setting("sessions_per_week", 2, 1, 3, basis="trial (leppanen2024: twice-weekly group sessions)"),
        Setting("novice_months", 12, 6, 24, unit="months", basis="convention, no source found"),
        Setting("exercises_per_session", 3, 2, 5, basis="convention, no source found"),
    ),
    speaks="In the first year of running, and after trouble with knee, hip or iliotibial band.",
    silent=(
        "For others, when it is not said since when the runner runs, with a pain deep in the hip or groin, and while "
        "something comes with a warning sign or hurts above 5 of 10. Exercises that load what hurts are left out."
    ),
    example=examples.HIP_CORE_NOVICE,
    counter_example=examples.NOT_HIP_CORE_NOVICE,
    cases="runrules_injury_prevention.cases.hip_core_novice",
)

CALF_EVERY_LOWER = Rule(
    id="injury-prevention/calf-every-lower",
    summary="Every lower-body session holds a straight-knee and, where time allows, a bent-knee calf exercise.",
    message=(
        "Finish with calf raises, knee straight and knee bent. Calves and Achilles carry the most load in running."
    ),
    why=(
        "Heavy slow calf work treats Achilles pain as well as eccentric work does. The articles this grew from say "
        "calf raises prevent Achilles injuries; that has not been shown."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.SEED000, sources.SEED001, sources.SEED003, sources.BEYER2015),
    settings=(
        Setting("sets_straight", 2, 1, 4, basis="convention, no source found"),
        Setting("sets_bent", 2, 0, 4, basis="convention, no source found"),
    ),
    speaks="In every week with strength work; in the first three leg sessions for the raise on both legs.",
    silent="When no strength is wished and none is planned, and with a calf tear or a suspected Achilles rupture.",
    example=examples.CALF_EVERY_LOWER,
    counter_example=examples.NOT_CALF_EVERY_LOWER,
    cases="runrules_injury_prevention.cases.calf_every_lower",
)

FOOT_CORE_OPTIONAL = Rule(
    id="injury-prevention/foot-core-optional",
    summary="Foot strengthening is an optional extra, started small, and never crowds out hip, calf or leg work.",
    message=(
        "A few minutes of foot exercises are fine if you like them. The two best trials disagree, so build them up "
        "slowly."
    ),
    why=(
        "Two trials disagree: in one, runners without foot exercises were 2.4 times as likely to be hurt; in the other "
        "the ankle and foot group gained nothing and had 3.6 times as many acute injuries. So it is an extra, small "
        "and slow."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.TADDEI2020, sources.LEPPANEN2024),
    settings=(
        Setting("minutes_per_session", 5, 3, 10, unit="min", basis="convention, no source found"),
        Setting("start_after_weeks", 0, 0, 4, unit="weeks", basis="convention, no source found"),
    ),
    speaks="When the runner names plantar heel pain or shin splints, old or new.",
    silent=(
        "For others, in the first weeks when so set, with a bone stress injury of the foot, and while something comes "
        "with a warning sign or hurts above 5 of 10."
    ),
    example=examples.FOOT_CORE_OPTIONAL,
    counter_example=examples.NOT_FOOT_CORE_OPTIONAL,
    cases="runrules_injury_prevention.cases.foot_core_optional",
)

NORDIC_SELECTIVE = Rule(
    id="injury-prevention/nordic-selective",
    summary="Offer Nordic hamstring work to runners with a hamstring history or fast running; others may skip it.",
    message=(
        "Nordics halve hamstring strains in field sports. Start with two sets of three to five slow reps: they make "
        "you very sore at first."
    ),
    why=(
        "Programmes with the Nordic exercise halved hamstring injuries in 8,459 athletes of field sports (RR 0.49). "
        "Distance runners were not among them, and the first sessions make very sore."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.VANDYK2019,),
    settings=(
        Setting("sets", 2, 1, 3, basis="convention, no source found"),
        Setting("reps", 4, 3, 8, basis="convention, no source found"),
    ),
    speaks="After a hamstring strain that no longer hurts, and for runners on the track.",
    silent=(
        "With a hamstring strain or sit-bone tendon pain of today, in the first two weeks of lifting, while something "
        "comes with a warning sign or hurts above 5 of 10, and for everybody else."
    ),
    example=examples.NORDIC_SELECTIVE,
    counter_example=examples.NOT_NORDIC_SELECTIVE,
    cases="runrules_injury_prevention.cases.nordic_selective",
)

HISTORY_FIRST = Rule(
    id="injury-prevention/history-first",
    summary="An earlier injury puts one or two matching exercises at the head of the list.",
    message="You have had this problem before, so its exercises come first. One or two are enough.",
    why=(
        "That an earlier injury raises the risk of the next is widely said and was not checked here. Balance work "
        "after an ankle sprain is the one case with good trials; the other pairs of injury and exercise are "
        "convention."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY, sources.SCHIFTAN2015),
    settings=(Setting("max_exercises", 2, 1, 3, basis="convention, no source found"),),
    speaks="After an injury that no longer hurts.",
    silent="Without one. An injury of today is another matter.",
    example=examples.HISTORY_FIRST,
    counter_example=examples.NOT_HISTORY_FIRST,
    cases="runrules_injury_prevention.cases.history_first",
)

ITBS_HIP_ABDUCTORS = Rule(
    id="injury-prevention/itbs-hip-abductors",
    summary="A history of ITB pain adds hip-abductor work, offered as sensible rather than proven.",
    message=(
        "Side-hip strength is the usual answer to ITB trouble. The evidence is thin, so easing downhill and long runs "
        "matters too."
    ),
    why=(
        "Weak hip abductors may go with iliotibial band pain (three of five studies), and a small trial of three "
        "programmes found no difference between them. It is a sensible guess, not a proven cure; the articles this "
        "grew from are surer than that."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MUCHA2017, sources.MCKAY2020, sources.FREDERICSON2000),
    settings=(
        Setting("sets", 2, 1, 3, basis="convention, no source found"),
        Setting("sessions_per_week", 2, 1, 3, basis="convention, no source found"),
    ),
    speaks="When the runner names iliotibial band pain, old or new.",
    silent="For others, and while something comes with a warning sign or hurts above 5 of 10.",
    example=examples.ITBS_HIP_ABDUCTORS,
    counter_example=examples.NOT_ITBS_HIP_ABDUCTORS,
    cases="runrules_injury_prevention.cases.itbs_hip_abductors",
)

PFP_HIP_AND_KNEE = Rule(
    id="injury-prevention/pfp-hip-and-knee",
    summary=(
        "With runner's knee, combine hip and knee exercises inside the comfortable range and cut the runs that hurt."
    ),
    message=(
        "Keep hip and thigh work, but only as deep as stays comfortable, and trim the runs that hurt. Cutting load did "
        "as much as exercises in a trial of runners."
    ),
    why=(
        "A guideline joins hip and knee exercises. But advice on load alone did as well in 69 runners, and after a "
        "year hip, knee and free exercise were equal in 112 patients. One of the articles this grew from lists the leg "
        "press as kind to the knee; the load behind the kneecap rises with depth in any squat or press."
    ),
    severity="firm",
    evidence="A",
    sources=(sources.WILLY2019, sources.ESCULIER2018, sources.HOTT2020, sources.POWERS2014),
    settings=(
        Setting("max_knee_flexion_start", 45, 30, 90, unit="degrees", basis="lab study (powers2014)"),
        Setting("pain_ok_max", 3, 2, 5, unit="0-10", basis="extended from silbernagel2007"),
    ),
    speaks="With runner's knee that hurts today: heavy legs carry a warning.",
    silent=(
        "When it no longer hurts. Above the pain limit it asks to have the knee looked at instead of giving advice; "
        "with swelling or locking, or above 5 of 10, that comes before any training."
    ),
    example=examples.PFP_HIP_AND_KNEE,
    counter_example=examples.NOT_PFP_HIP_AND_KNEE,
    cases="runrules_injury_prevention.cases.pfp_hip_and_knee",
)

MTSS_LOAD_FIRST = Rule(
    id="injury-prevention/mtss-load-first",
    summary="Shin splints are handled by cutting running load first; strength is support, not cure.",
    message=(
        "Ease the running first; strength alone has not been shown to stop shin splints. One sore SPOT on the bone is "
        "different: stop and have it checked."
    ),
    why=(
        "Reviews found no strength programme that prevents or cures shin splints, and poor evidence for any treatment. "
        "Easing the running is what clinicians do; by how much is convention. The articles this grew from say strength "
        "prevents them; that has not been shown."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MTSS_REVIEWS,),
    settings=(Setting("run_volume_factor", 0.7, 0.4, 0.9, basis="convention, no source found"),),
    closes=JUMPS,
    speaks="With shin splints that hurt today: no jumps, and a word on the running.",
    silent="When they no longer hurt. The runs themselves are never closed here.",
    example=examples.MTSS_LOAD_FIRST,
    counter_example=examples.NOT_MTSS_LOAD_FIRST,
    cases="runrules_injury_prevention.cases.mtss_load_first",
)

ANKLE_BALANCE = Rule(
    id="injury-prevention/ankle-balance",
    summary="After an ankle sprain, add balance work.",
    message=(
        "A few minutes of single-leg balance cut repeat ankle sprains by about a third in trials. Do it on any day."
    ),
    why=(
        "Seven trials with 3,726 people: balance work went with fewer ankle sprains (RR 0.65, 0.55 to 0.77), clearest "
        "after an earlier one. Most were players of field and court games, not runners; the minutes are convention."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.SCHIFTAN2015,),
    settings=(
        Setting("minutes", 5, 3, 10, unit="min", basis="convention, no source found"),
        Setting("sessions_per_week", 3, 2, 5, basis="convention, no source found"),
    ),
    speaks="When the runner names an ankle sprain, old or new.",
    silent="For others, and while something comes with a warning sign or hurts above 5 of 10.",
    example=examples.ANKLE_BALANCE,
    counter_example=examples.NOT_ANKLE_BALANCE,
    cases="runrules_injury_prevention.cases.ankle_balance",
)

SINGLE_RUN_SPIKE = Rule(
    id="injury-prevention/single-run-spike",
    summary=(
        "Warn when one run is far longer than the longest of the last 30 days, and hold strength steady that week."
    ),
    message=(
        "That run is more than a tenth longer than your longest this month, the pattern most tied to injury. Shorten "
        "it, and add nothing new in the gym this week."
    ),
    why=(
        "In 5,205 runners a run 10 to 30 % longer than the longest of the last 30 days went with more injuries (hazard "
        "ratio 1.64, 1.31 to 2.05). Change from week to week did not. It is one cohort, and it shows what goes "
        "together, not what causes what."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.FRANDSEN2025, sources.NIELSEN2014),
    settings=(
        Setting("spike", 0.1, 0.05, 0.3, basis="cohort (frandsen2025)"),
        Setting("window_days", 30, 14, 42, unit="days", basis="cohort (frandsen2025)"),
    ),
    speaks=(
        "When a run in kilometres is more than a tenth longer than the longest the file shows in the month before."
    ),
    silent=(
        "When it is not, when the run has no distance, and when the file does not show the week before it. For a race "
        "it only informs."
    ),
    example=examples.SINGLE_RUN_SPIKE,
    counter_example=examples.NOT_SINGLE_RUN_SPIKE,
    cases="runrules_injury_prevention.cases.single_run_spike",
)

NO_ACWR = Rule(
    id="injury-prevention/no-acwr",
    summary="Never veto on an acute:chronic workload ratio.",
    message=(
        "We do not use the acute:chronic ratio. In a study of 5,200 runners a higher ratio went with fewer injuries."
    ),
    why=(
        "The ratio is flawed by its arithmetic: a random denominator gives nearly the same odds. In 5,205 runners a "
        "higher ratio even went with fewer injuries. So it closes nothing here, whatever it is."
    ),
    severity="policy",
    evidence="B",
    sources=(sources.IMPELLIZZERI2020, sources.FRANDSEN2025),
    speaks=(
        "When the week's running is more than 1.3 times the mean of the earlier weeks in the file, where others would "
        "use the ratio."
    ),
    silent="Otherwise; and it never closes or warns.",
    example=examples.NO_ACWR,
    counter_example=examples.NOT_NO_ACWR,
    cases="runrules_injury_prevention.cases.no_acwr",
)

NO_WEAKNESS_VERDICT = Rule(
    id="injury-prevention/no-weakness-verdict",
    summary="Do not tell a runner that weak glutes cause the pain or that a strength test predicts injury.",
    message=(
        "Weakness is rarely the proven cause of running injury. We suggest strength because it helps most people, not "
        "because you are 'weak'."
    ),
    why=(
        "In seven studies that followed runners, strength hardly told who would be hurt, and in one strong hips went "
        "with more injuries. Several articles this grew from blame weak glutes; that is unproven, and blame helps "
        "nobody."
    ),
    severity="policy",
    evidence="A",
    sources=(sources.CHRISTOPHER2019, sources.MUCHA2017),
    speaks="When the runner names an injury, old or new.",
    silent="When none is named.",
    example=examples.NO_WEAKNESS_VERDICT,
    counter_example=examples.NOT_NO_WEAKNESS_VERDICT,
    cases="runrules_injury_prevention.cases.no_weakness_verdict",
)

RULES = (
    CLAIMS_MODEST,
    HIP_CORE_NOVICE,
    CALF_EVERY_LOWER,
    FOOT_CORE_OPTIONAL,
    NORDIC_SELECTIVE,
    HISTORY_FIRST,
    ITBS_HIP_ABDUCTORS,
    PFP_HIP_AND_KNEE,
    MTSS_LOAD_FIRST,
    ANKLE_BALANCE,
    SINGLE_RUN_SPIKE,
    NO_ACWR,
    NO_WEAKNESS_VERDICT,
)
