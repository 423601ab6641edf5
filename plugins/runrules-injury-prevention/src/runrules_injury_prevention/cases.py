"""What each rule says at its edges: both sides of every threshold, and what stands beside what."""

from __future__ import annotations

from runrules import Case

from .examples import PLAIN_WEEK, hurt, person, rules, week

_TOLD = "notice, every day"
_WARNED = "notice, every day, level warning"
_REFERRED = "notice, every day, level referral"
_NO_JUMPS = "veto, jumps, every day"
_SERIOUS = hurt("achilles_midportion", 6)
_WITH_A_SIGN = hurt("achilles_midportion", 2, "night_pain")
_USED_TO_LEGS = person("leg_sessions = 3")
_NO_STRENGTH = "[strength]\nsessions = 0\n"


def _says(*lines: str) -> str:
    return "\n".join(lines)


def _plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def _in(*names: str, points: str = "") -> str:
    return f"favour, everything, exercises {' + '.join(names)}{points}"


def _runs_since(day: str) -> str:
    return person(f"running_since = {day}") + PLAIN_WEEK


def _lifts_since(day: str) -> str:
    return person(f"strength_since = {day}")


_A_YEAR_AGO = "2025-11-23"  # 365 days before the week
_LONGER_AGO = "2025-11-22"

CLAIMS_MODEST = (
    Case("It speaks about an injury of today too.", hurt("itbs", 3) + PLAIN_WEEK, _TOLD),
    Case("It speaks in the first twelve months of running.", _runs_since(_A_YEAR_AGO), _TOLD),
    Case("After the first twelve months of running it is silent.", _runs_since(_LONGER_AGO)),
    Case("Where neither an injury nor the first run is named it is silent.", PLAIN_WEEK),
)

_BLOCK = (
    "Add a short hip and core block {} this week. In a supervised trial of new runners it cut injuries by about a"
    " third."
).format
_ON_TWO_LEGS = _in("side-leg-raise", "glute-bridge", points=", points 2")
_HIPS = _says(_ON_TWO_LEGS, _in("side-plank"), _TOLD)
_NEW = _runs_since(_A_YEAR_AGO)

HIP_CORE_NOVICE = (
    Case(
        "After twelve months of running, to the day, one is still new.",
        _NEW,
        _says(_ON_TWO_LEGS, _in("side-plank"), _plus(_TOLD, _BLOCK("twice"))),
    ),
    Case("A day after twelve months one is not new any more.", _runs_since(_LONGER_AGO)),
    Case("Where it is not said since when the runner runs, it is silent.", PLAIN_WEEK),
    Case(
        "Trouble with the knee, here an old one, brings the block in for anybody.", hurt("pfp", 0) + PLAIN_WEEK, _HIPS
    ),
    Case("Trouble that hurts 5 of 10 brings the block in.", hurt("itbs", 5) + PLAIN_WEEK, _HIPS),
    Case("Trouble that hurts 6 of 10 does not.", hurt("itbs", 6) + PLAIN_WEEK),
    Case("With a warning sign anywhere it is silent.", _WITH_A_SIGN + _NEW),
    Case("Trouble of the heel does not bring the block in.", hurt("plantar", 0) + PLAIN_WEEK),
    Case("An old pain deep in the hip brings the block in.", hurt("groin_hip", 0) + PLAIN_WEEK, _HIPS),
    Case("A pain of today deep in the hip has to be looked at first.", hurt("groin_hip", 1) + PLAIN_WEEK),
    Case(
        "What loads a sore back or shoulder is left out.",
        hurt("low_back", 2) + hurt("shoulder", 2) + _NEW,
        _says(_in("side-leg-raise", "dead-bug", points=", points 2"), _in("clamshell"), _TOLD),
    ),
    Case(
        "From the fourth leg session on the bridge is on one leg.",
        person("leg_sessions = 3", f"running_since = {_A_YEAR_AGO}") + PLAIN_WEEK,
        _says(_in("side-leg-raise", "single-leg-bridge", points=", points 2"), _in("side-plank"), _TOLD),
    ),
    Case(
        "In the third leg session the bridge is on both legs.",
        person("leg_sessions = 2", f"running_since = {_A_YEAR_AGO}") + PLAIN_WEEK,
        _HIPS,
    ),
    Case(
        "Two exercises and one block may be enough.",
        _NEW + rules("hip-core-novice", "sessions_per_week = 1, exercises_per_session = 2"),
        _says(_ON_TWO_LEGS, _plus(_TOLD, _BLOCK("once"))),
    ),
    Case(
        "Five exercises and three blocks are the most.",
        _NEW + rules("hip-core-novice", "sessions_per_week = 3, exercises_per_session = 5"),
        _says(_ON_TWO_LEGS, _in("side-plank", "dead-bug", "clamshell"), _plus(_TOLD, _BLOCK("three times"))),
    ),
    Case(
        "One may count as new for two years.",
        _runs_since(_LONGER_AGO) + rules("hip-core-novice", "novice_months = 24"),
        _HIPS,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("hip-core-novice", "sessions_per_week = 0, novice_months = 5, exercises_per_session = 1"),
        "refused: sessions_per_week must be between 1 and 3, not 0; novice_months must be between 6 and 24 months, not"
        " 5; exercises_per_session must be between 2 and 5, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("hip-core-novice", "sessions_per_week = 4, novice_months = 25, exercises_per_session = 6"),
        "refused: sessions_per_week must be between 1 and 3, not 4; novice_months must be between 6 and 24 months, not"
        " 25; exercises_per_session must be between 2 and 5, not 6",
    ),
)

CALF_EVERY_LOWER = (
    Case(
        "In the third leg session the raise is on both legs.",
        person("leg_sessions = 2") + PLAIN_WEEK,
        _plus(
            _in("calf-raise"),
            "Finish with calf raises, at first on both legs. Calves and Achilles carry the most load in running.",
        ),
    ),
    Case(
        "From the fourth leg session on the raise is on one leg, with the knee straight and bent.",
        _USED_TO_LEGS + PLAIN_WEEK,
        _plus(
            _in("single-leg-calf-raise", "bent-knee-calf-raise"),
            "Finish with calf raises, knee straight and knee bent. Calves and Achilles carry the most load in running.",
        ),
    ),
    Case(
        "The bent knee may be left out.",
        _USED_TO_LEGS + PLAIN_WEEK + rules("calf-every-lower", "sets_bent = 0"),
        _in("single-leg-calf-raise"),
    ),
    Case("A suspected rupture of the Achilles silences it, old or new.", hurt("achilles_rupture", 0) + PLAIN_WEEK),
    Case("A calf strain does not silence it.", hurt("calf_strain", 3) + PLAIN_WEEK, _in("calf-raise")),
    Case("Where no strength is wished and none is planned it is silent.", _NO_STRENGTH + PLAIN_WEEK),
    Case(
        "One session in the plan is enough to speak.",
        _NO_STRENGTH + week("2026-11-23", "strength legs moderate 30min"),
        _in("calf-raise"),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("calf-every-lower", "sets_straight = 0, sets_bent = -1"),
        "refused: sets_straight must be between 1 and 4, not 0; sets_bent must be between 0 and 4, not -1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("calf-every-lower", "sets_straight = 5, sets_bent = 5"),
        "refused: sets_straight must be between 1 and 4, not 5; sets_bent must be between 0 and 4, not 5",
    ),
)

_FEET = _in("short-foot", "towel-heel-raise")

FOOT_CORE_OPTIONAL = (
    Case("Shin splints bring foot exercises in like a sore heel.", hurt("mtss", 3) + PLAIN_WEEK, _FEET),
    Case(
        "A bone stress injury of the foot keeps them out, here an old one.",
        hurt("bsi_foot", 0) + hurt("mtss", 0) + PLAIN_WEEK,
    ),
    Case("Pain above 5 anywhere keeps them out.", _SERIOUS + hurt("plantar", 0) + PLAIN_WEEK),
    Case("A warning sign anywhere keeps them out.", _WITH_A_SIGN + hurt("plantar", 0) + PLAIN_WEEK),
    Case(
        "Foot exercises may be set to wait for four weeks of lifting.",
        _lifts_since("2026-10-27")
        + hurt("plantar", 0)
        + PLAIN_WEEK
        + rules("foot-core-optional", "start_after_weeks = 4"),
    ),
    Case(
        "After four weeks of lifting they have waited long enough.",
        _lifts_since("2026-10-26")
        + hurt("plantar", 0)
        + PLAIN_WEEK
        + rules("foot-core-optional", "start_after_weeks = 4"),
        _FEET,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("foot-core-optional", "minutes_per_session = 2, start_after_weeks = -1"),
        "refused: minutes_per_session must be between 3 and 10 min, not 2; start_after_weeks must be between 0 and 4"
        " weeks, not -1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("foot-core-optional", "minutes_per_session = 11, start_after_weeks = 5"),
        "refused: minutes_per_session must be between 3 and 10 min, not 11; start_after_weeks must be between 0 and 4"
        " weeks, not 5",
    ),
)

_NORDIC = _in("nordic-hamstring")
_TWO_WEEKS = "2026-11-09"
_ON_THE_TRACK = person(f"strength_since = {_TWO_WEEKS}", 'terrain = "track"')

NORDIC_SELECTIVE = (
    Case(
        "After two weeks of lifting Nordics are offered where a hamstring was strained.",
        _lifts_since(_TWO_WEEKS) + hurt("hamstring_strain", 0) + PLAIN_WEEK,
        _NORDIC,
    ),
    Case(
        "A day before two weeks of lifting are over they are not offered.",
        _lifts_since("2026-11-10") + hurt("hamstring_strain", 0) + PLAIN_WEEK,
    ),
    Case(
        "While the hamstring hurts they are not offered.",
        _lifts_since(_TWO_WEEKS) + hurt("hamstring_strain", 1) + PLAIN_WEEK,
    ),
    Case("On the track they are offered without a strain.", _ON_THE_TRACK + PLAIN_WEEK, _NORDIC),
    Case("While the sit bone hurts they are not offered.", _ON_THE_TRACK + hurt("pht", 1) + PLAIN_WEEK),
    Case("Another pain does not matter.", _ON_THE_TRACK + hurt("itbs", 5) + PLAIN_WEEK, _NORDIC),
    Case("Any pain above 5 keeps them out.", _ON_THE_TRACK + hurt("itbs", 6) + PLAIN_WEEK),
    Case(
        "On the road they are offered to nobody without a strain.",
        person(f"strength_since = {_TWO_WEEKS}", 'terrain = "road"') + PLAIN_WEEK,
    ),
    Case("An old trouble of the sit bone is no strain.", _lifts_since(_TWO_WEEKS) + hurt("pht", 0) + PLAIN_WEEK),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("nordic-selective", "sets = 0, reps = 2"),
        "refused: sets must be between 1 and 3, not 0; reps must be between 3 and 8, not 2",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("nordic-selective", "sets = 4, reps = 9"),
        "refused: sets must be between 1 and 3, not 4; reps must be between 3 and 8, not 9",
    ),
)

_OLD_KNEE = hurt("pfp", 0)

HISTORY_FIRST = (
    Case(
        "The first two exercises come first.",
        _OLD_KNEE + PLAIN_WEEK,
        _in("step-up", "side-leg-raise", points=", points 2"),
    ),
    Case(
        "One exercise may be enough.",
        _OLD_KNEE + PLAIN_WEEK + rules("history-first", "max_exercises = 1"),
        _in("step-up", points=", points 2"),
    ),
    Case(
        "Each old injury brings its own.",
        _OLD_KNEE + hurt("low_back", 0) + PLAIN_WEEK,
        _says(
            _in("step-up", "side-leg-raise", points=", points 2"),
            _in("side-plank", "bird-dog", points=", points 2"),
        ),
    ),
    Case("One that hurts again is an injury of today.", _OLD_KNEE + hurt("pfp", 2) + PLAIN_WEEK),
    Case(
        "An old injury that is named twice brings its exercises once.",
        _OLD_KNEE + _OLD_KNEE + PLAIN_WEEK,
        _in("step-up", "side-leg-raise", points=", points 2"),
    ),
    Case("A sign without pain is one of today too.", hurt("pfp", 0, "locking") + PLAIN_WEEK),
    Case("Not every site has an exercise.", hurt("wrist", 0) + PLAIN_WEEK),
    Case(
        "The number cannot be below 1.",
        PLAIN_WEEK + rules("history-first", "max_exercises = 0"),
        "refused: max_exercises must be between 1 and 3, not 0",
    ),
    Case(
        "The number cannot be above 3.",
        PLAIN_WEEK + rules("history-first", "max_exercises = 4"),
        "refused: max_exercises must be between 1 and 3, not 4",
    ),
)

_HIP_SIDE = _in("side-leg-raise", "lateral-band-walk", "hip-hike")

ITBS_HIP_ABDUCTORS = (
    Case("It speaks while it hurts, up to 5.", hurt("itbs", 5) + PLAIN_WEEK, _HIP_SIDE),
    Case("Above a pain of 5 somebody should look at it first.", hurt("itbs", 6) + PLAIN_WEEK),
    Case("With a warning sign anywhere somebody should look at it first.", _WITH_A_SIGN + hurt("itbs", 0) + PLAIN_WEEK),
    Case(
        "Trouble that is named twice brings its exercises once.",
        hurt("itbs", 0) + hurt("itbs", 2) + PLAIN_WEEK,
        _HIP_SIDE,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("itbs-hip-abductors", "sets = 0, sessions_per_week = 0"),
        "refused: sets must be between 1 and 3, not 0; sessions_per_week must be between 1 and 3, not 0",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("itbs-hip-abductors", "sets = 4, sessions_per_week = 4"),
        "refused: sets must be between 1 and 3, not 4; sessions_per_week must be between 1 and 3, not 4",
    ),
)

_CAREFUL = "caution, legs heavy, every day"
_THIGHS = _in("bodyweight-squat", points=", points 0")
_KNEE = "Keep hip and thigh work, but only as deep as stays comfortable, and trim the runs that hurt."
_DID_AS_MUCH = "Cutting load did as much as exercises in a trial of runners."

PFP_HIP_AND_KNEE = (
    Case(
        "Up to a pain of 3 hip and thigh work stays.",
        hurt("pfp", 3) + PLAIN_WEEK,
        _says(
            _plus(
                _CAREFUL,
                "With a sore knee go only as deep as stays comfortable, at first about 45 degrees of bend.",
            ),
            _in("glute-bridge", "side-leg-raise", points=", points 2"),
            _THIGHS,
            _plus(_TOLD, f"{_KNEE} {_DID_AS_MUCH}"),
        ),
    ),
    Case(
        "Above a pain of 3 the running comes first.",
        hurt("pfp", 4) + PLAIN_WEEK,
        _says(
            _CAREFUL,
            _plus(_WARNED, "Knee pain of 4 out of 10 is above 3: ease the running and have it looked at."),
        ),
    ),
    Case("Pain of 5 is worth a warning.", hurt("pfp", 5) + PLAIN_WEEK, _says(_CAREFUL, _WARNED)),
    Case("Pain of 6 comes before any training.", hurt("pfp", 6) + PLAIN_WEEK, _says(_CAREFUL, _REFERRED)),
    Case(
        "A swollen knee comes before any training, whatever the pain.",
        hurt("pfp", 1, "swelling") + PLAIN_WEEK,
        _says(
            _CAREFUL,
            _plus(
                _REFERRED, "A knee that swells or locks is more than this advice can judge: have it looked at first."
            ),
        ),
    ),
    Case(
        "A sign of another entry for the same knee counts.",
        hurt("pfp", 3) + hurt("pfp", 1, "locking") + PLAIN_WEEK,
        _says(_CAREFUL, _REFERRED),
    ),
    Case(
        "With pain at night no exercise is named.",
        hurt("pfp", 2, "night_pain") + PLAIN_WEEK,
        _CAREFUL,
    ),
    Case(
        "With pain at night above 3 the knee comes before any training.",
        hurt("pfp", 4, "night_pain") + PLAIN_WEEK,
        _says(
            _CAREFUL, _plus(_REFERRED, "Knee pain of 4 out of 10 is above 3: ease the running and have it looked at.")
        ),
    ),
    Case(
        "From the fourth leg session on the bridge is on one leg.",
        _USED_TO_LEGS + hurt("pfp", 2) + PLAIN_WEEK,
        _says(_CAREFUL, _in("single-leg-bridge", "side-leg-raise", points=", points 2"), _THIGHS, _TOLD),
    ),
    Case(
        "An outer hip that hurts too, without a step at hand, leaves the bridge alone.",
        hurt("gluteal_tendon", 2) + hurt("pfp", 2) + PLAIN_WEEK,
        _says(_CAREFUL, _in("glute-bridge", points=", points 2"), _THIGHS, _TOLD),
    ),
    Case(
        "With a step at hand there is a hip hike for such a hip.",
        person('equipment = ["step"]') + hurt("gluteal_tendon", 2) + hurt("pfp", 2) + PLAIN_WEEK,
        _says(_CAREFUL, _in("glute-bridge", "hip-hike", points=", points 2"), _THIGHS, _TOLD),
    ),
    Case(
        "Both numbers may be set.",
        hurt("pfp", 5) + PLAIN_WEEK + rules("pfp-hip-and-knee", "max_knee_flexion_start = 60, pain_ok_max = 5"),
        _says(
            _plus(
                _CAREFUL,
                "With a sore knee go only as deep as stays comfortable, at first about 60 degrees of bend.",
            ),
            _in("glute-bridge", "side-leg-raise", points=", points 2"),
            _THIGHS,
            _TOLD,
        ),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("pfp-hip-and-knee", "max_knee_flexion_start = 29, pain_ok_max = 1"),
        "refused: max_knee_flexion_start must be between 30 and 90 degrees, not 29; pain_ok_max must be between 2 and 5"
        " on a scale of 0-10, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("pfp-hip-and-knee", "max_knee_flexion_start = 91, pain_ok_max = 6"),
        "refused: max_knee_flexion_start must be between 30 and 90 degrees, not 91; pain_ok_max must be between 2 and 5"
        " on a scale of 0-10, not 6",
    ),
)

_EASE = (
    "Ease the running first, to about {} % of your usual; strength alone has not been shown to stop shin splints. One"
    " sore SPOT on the bone is different: stop and have it checked."
).format
_ONE_SPOT = "One sore spot on the bone, pain on hopping or at night: stop running and have it checked this week."

MTSS_LOAD_FIRST = (
    Case("The least pain is enough.", hurt("mtss", 1) + PLAIN_WEEK, _says(_NO_JUMPS, _plus(_WARNED, _EASE(70)))),
    Case(
        "Pain at night has to be looked at this week.",
        hurt("mtss", 1, "night_pain") + PLAIN_WEEK,
        _says(_NO_JUMPS, _plus(_REFERRED, _ONE_SPOT)),
    ),
    Case("Swelling is no sign of the bone.", hurt("mtss", 1, "swelling") + PLAIN_WEEK, _says(_NO_JUMPS, _WARNED)),
    Case(
        "A sign counts beside a second entry without one.",
        hurt("mtss", 1, "pinpoint") + hurt("mtss", 3) + PLAIN_WEEK,
        _says(_NO_JUMPS, _REFERRED),
    ),
    Case("Another site is not for this rule.", hurt("pfp", 3) + PLAIN_WEEK),
    Case(
        "How far to ease the running may be set.",
        hurt("mtss", 1) + PLAIN_WEEK + rules("mtss-load-first", "run_volume_factor = 0.5"),
        _says(_NO_JUMPS, _plus(_WARNED, _EASE(50))),
    ),
    Case(
        "The factor cannot be below 0.4.",
        PLAIN_WEEK + rules("mtss-load-first", "run_volume_factor = 0.39"),
        "refused: run_volume_factor must be between 0.4 and 0.9, not 0.39",
    ),
    Case(
        "The factor cannot be above 0.9.",
        PLAIN_WEEK + rules("mtss-load-first", "run_volume_factor = 0.91"),
        "refused: run_volume_factor must be between 0.4 and 0.9, not 0.91",
    ),
)

_BALANCE = _in("single-leg-balance")

ANKLE_BALANCE = (
    Case("It speaks while it hurts, up to 5.", hurt("ankle_sprain", 5) + PLAIN_WEEK, _BALANCE),
    Case("Above a pain of 5 somebody should look at it first.", hurt("ankle_sprain", 6) + PLAIN_WEEK),
    Case(
        "With a warning sign anywhere somebody should look at it first.",
        _WITH_A_SIGN + hurt("ankle_sprain", 0) + PLAIN_WEEK,
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("ankle-balance", "minutes = 2, sessions_per_week = 1"),
        "refused: minutes must be between 3 and 10 min, not 2; sessions_per_week must be between 2 and 5, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("ankle-balance", "minutes = 11, sessions_per_week = 6"),
        "refused: minutes must be between 3 and 10 min, not 11; sessions_per_week must be between 2 and 5, not 6",
    ),
)

_TODAY = "today = 2026-11-23\n"
_BEFORE = _TODAY + week("2026-11-16", "free", "easy 10km")  # ten kilometres are the longest
_FAR = _TODAY + week("2026-11-02", "free", "free", "free", "free", "free", "free", "long 20km")
_SPIKE = (
    "{} km is {} % more than {} km, the longest run your file shows in the month before: the pattern most tied to"
    " injury. Shorten it, and add nothing new in the gym this week."
).format

SINGLE_RUN_SPIKE = (
    Case(
        "A run a tenth longer than the longest of the month is no leap.",
        _BEFORE + week("2026-11-23", "free", "easy 11km"),
    ),
    Case(
        "A run more than a tenth longer is one.",
        _BEFORE + week("2026-11-23", "free", "easy 11.2km"),
        _plus("notice, tue, level warning", _SPIKE("11.2", 12, 10)),
    ),
    Case(
        "Of two such runs the longest is named, and both days.",
        _BEFORE + week("2026-11-23", "free", "easy 12km", "free", "free", "free", "free", "long 15km"),
        _plus("notice, tue sun, level warning", _SPIKE(15, 25, 12)),
    ),
    Case(
        "A run earlier in the same week counts as one of the month before.",
        _BEFORE + week("2026-11-23", "free", "easy 12km", "free", "free", "free", "free", "long 13km"),
        "notice, tue, level warning",
    ),
    Case(
        "A race is only told about.",
        _BEFORE + week("2026-11-23", "free", "free", "free", "free", "free", "free", "race 21km"),
        _plus(
            "notice, sun",
            "Your race of 21 km is longer than any run of the month before (10 km). Start gently.",
        ),
    ),
    Case("A run without a distance cannot be judged.", _BEFORE + week("2026-11-23", "free", "long 150min")),
    Case(
        "Where the month before has no distance no run can be judged.",
        _TODAY + week("2026-11-16", "free", "easy 50min") + week("2026-11-23", "free", "easy 20km"),
    ),
    Case(
        "Seven days before a run in the file are enough.",
        _BEFORE + week("2026-11-23", "easy 12km"),
        "notice, mon, level warning",
    ),
    Case(
        "Six days before a run in the file are too few.",
        _TODAY + week("2026-11-23", "easy 5km", "free", "free", "free", "free", "free", "long 20km"),
    ),
    Case(
        "A run of fifteen days ago is within the month.",
        _FAR + week("2026-11-09") + week("2026-11-16") + week("2026-11-23", "easy 21km"),
    ),
    Case(
        "With fourteen days to look back on, a run of fifteen days ago is not seen.",
        _FAR
        + week("2026-11-09", "free", "easy 10km")
        + week("2026-11-16")
        + week("2026-11-23", "easy 21km")
        + rules("single-run-spike", "window_days = 14"),
        _plus("notice, mon, level warning", _SPIKE(21, 110, 10)),
    ),
    Case(
        "Five hundredths may be enough.",
        _BEFORE + week("2026-11-23", "free", "easy 11km") + rules("single-run-spike", "spike = 0.05"),
        "notice, tue, level warning",
    ),
    Case(
        "The numbers cannot be below their ranges.",
        PLAIN_WEEK + rules("single-run-spike", "spike = 0.04, window_days = 13"),
        "refused: spike must be between 0.05 and 0.3, not 0.04; window_days must be between 14 and 42 days, not 13",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        PLAIN_WEEK + rules("single-run-spike", "spike = 0.31, window_days = 43"),
        "refused: spike must be between 0.05 and 0.3, not 0.31; window_days must be between 14 and 42 days, not 43",
    ),
)

NO_ACWR = (
    Case("1.3 times the week before is not above it.", _BEFORE + week("2026-11-23", "easy 6km", "easy 7km")),
    Case("1.4 times the week before is above it.", _BEFORE + week("2026-11-23", "easy 7km", "easy 7km"), _TOLD),
    Case(
        "The mean of the earlier weeks in the file is what counts.",
        _TODAY
        + week("2026-11-09", "easy 10km", "easy 10km")
        + week("2026-11-16", "easy 10km")
        + week("2026-11-23", "easy 10km", "easy 9km"),
    ),
    Case(
        "Above that mean it speaks.",
        _TODAY
        + week("2026-11-09", "easy 10km", "easy 10km")
        + week("2026-11-16", "easy 10km")
        + week("2026-11-23", "easy 10km", "easy 10km"),
        _TOLD,
    ),
    Case(
        "Where no distance is known minutes are compared.",
        _TODAY + week("2026-11-16", "easy 50min") + week("2026-11-23", "easy 50min", "easy 20min"),
        _TOLD,
    ),
    Case(
        "Kilometres beside minutes cannot be compared.",
        _TODAY + week("2026-11-16", "easy 50min") + week("2026-11-23", "easy 10km", "easy 10km"),
    ),
    Case(
        "A week with a day that is not known does not count.",
        _TODAY + '\n[[weeks]]\nstarts = 2026-11-16\nmon = "easy 10km"\n' + week("2026-11-23", "easy 10km", "easy 10km"),
    ),
    Case("Without an earlier week there is no ratio.", _TODAY + week("2026-11-23", "easy 10km", "easy 10km")),
    Case(
        "After a week without a run there is no ratio.",
        _TODAY + week("2026-11-16") + week("2026-11-23", "easy 10km"),
    ),
)

NO_WEAKNESS_VERDICT = (
    Case("It speaks about an injury of today too, once.", hurt("pfp", 3) + hurt("itbs", 0) + PLAIN_WEEK, _TOLD),
    Case("For whoever is only new to running it is silent.", _NEW),
)
