"""What each rule says at its edges: both sides of every threshold, and what stands beside what."""

from __future__ import annotations

from runrules import Case

from .examples import hurt, injury, rules, signs, state, week

_REFERRED = "notice, every day, level referral"
_WARNED = "notice, every day, level warning"
_TOLD = "notice, every day"
_LEGS = "veto, legs, jumps, every day, severity hard"
_UPPER = "veto, upper, every day, severity hard"
_BACK = "veto, legs, upper moderate/heavy, core, jumps, every day, severity hard"
_HEAVY_TOO = "veto, legs, upper heavy, core heavy, jumps, every day, severity hard"
_HEAVY_AND_JUMPS = "veto, legs heavy, upper heavy, core heavy, jumps, every day"
_ALL = "veto, everything, every day"
_NO_JUMPS = "veto, jumps, every day"

_FEVER = "[athlete.state]\nfever = true\n\n"
_CLEARED = '[athlete]\ncleared = ["{}"]\n\n'.format
_CLEARED_ON = '[athlete]\ncleared = ["{}"]\ncleared_on = {}\n\n'.format
_NOV_2 = "2026-11-02"


def _says(*lines: str) -> str:
    return "\n".join(lines)


def _plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def _age(years: int, *lines: str) -> str:
    return "\n".join(("[athlete]", f"age = {years}", *lines, ""))


def _after_birth(weeks: int, *lines: str) -> str:
    return "\n".join(("[athlete]", f"weeks_postnatal = {weeks}", *lines, "")) + week()


_CHECKED = 'cleared = ["pelvic_floor"]'
_SEE_A_DOCTOR = "This can be a stress fracture. Stop running and see a doctor this week."
_REST_OPEN = "Upper body and core without impact stay open."

BONE = (
    Case(
        "One sore spot is enough, without any pain.",
        injury("mtss", 0, signs("pinpoint")),
        _says(
            _plus(_REFERRED, f"You name one sore spot at the shin. {_SEE_A_DOCTOR} {_REST_OPEN}"),
            _plus(
                _LEGS,
                "You name one sore spot at the shin, so legs and jumps are closed until a professional has looked at"
                " it.",
            ),
        ),
    ),
    Case(
        "Pain on hopping, pain at night and pain that grows with each run count alone, at any site of the legs.",
        hurt("pfp", 1, signs("hurts_to_hop"))
        + hurt("itbs", 1, signs("night_pain"))
        + injury("hamstring_strain", 1, signs("worse_each_run")),
        _says(
            _plus(_REFERRED, f"You name pain on hopping at the knee (pain 1 of 10). {_SEE_A_DOCTOR} {_REST_OPEN}"),
            _plus(_REFERRED, f"You name pain at night at the outer knee (pain 1 of 10). {_SEE_A_DOCTOR} {_REST_OPEN}"),
            _plus(
                _REFERRED,
                f"You name pain that grows with each run at the hamstring (pain 1 of 10). {_SEE_A_DOCTOR} {_REST_OPEN}",
            ),
            _LEGS,
            _LEGS,
            _LEGS,
        ),
    ),
    Case("Swelling is no sign of the bone.", injury("pfp", 2, signs("swelling"))),
    Case(
        "Where a bone was hurt, the least pain counts.",
        injury("bsi_tibia", 1),
        _says(
            _plus(_REFERRED, f"You name pain of 1 out of 10 at the shin. {_SEE_A_DOCTOR} {_REST_OPEN}"),
            _LEGS,
        ),
    ),
    Case("A bone stress injury that does not hurt is for red-flags/bsi.", injury("bsi_tibia", 0)),
    Case(
        "Any sign at the site of a bone stress injury counts like pain.",
        injury("bsi_foot", 0, signs("swelling")),
        _says(_REFERRED, _LEGS),
    ),
    Case(
        "No clearance lifts pain where a bone was hurt.",
        _CLEARED_ON("bone_stress", _NOV_2) + injury("bsi_tibia", 1),
        _says(
            _plus(
                _REFERRED,
                f"You name pain of 1 out of 10 at the shin. {_SEE_A_DOCTOR}"
                f" Tell the clinician who cleared this injury. {_REST_OPEN}",
            ),
            _LEGS,
        ),
    ),
    Case(
        "No clearance lifts a sign of the bone anywhere else.",
        _CLEARED_ON("mtss", _NOV_2) + injury("mtss", 0, signs("pinpoint")),
        _says(
            _plus(
                _REFERRED,
                f"You name one sore spot at the shin. {_SEE_A_DOCTOR}"
                f" Tell the clinician who cleared this injury. {_REST_OPEN}",
            ),
            _LEGS,
        ),
    ),
    Case(
        "Pain beside osteoporosis closes everything heavy too.",
        injury("osteoporosis", 1),
        _says(
            _plus(_REFERRED, f"You name pain of 1 out of 10 at a bone. {_SEE_A_DOCTOR}"),
            _plus(
                _HEAVY_TOO,
                "You name pain of 1 out of 10 at a bone, so legs, jumps and everything heavy are closed until a"
                " professional has looked at it.",
            ),
        ),
    ),
    Case("Osteoporosis that does not hurt is not for this rule.", injury("osteoporosis", 0)),
    Case(
        "Slight pain beside osteoporosis is silent once a clinician has cleared it.",
        _CLEARED("osteoporosis") + injury("osteoporosis", 1),
    ),
    Case(
        "Osteoporosis with one sore spot stays closed, cleared or not.",
        _CLEARED_ON("osteoporosis", _NOV_2) + injury("osteoporosis", 0, signs("pinpoint")),
        _says(_REFERRED, _HEAVY_TOO),
    ),
    Case(
        "At the wrist one sore spot closes upper body.",
        injury("wrist", 2, signs("pinpoint")),
        _says(
            _plus(
                _REFERRED,
                "You name one sore spot at the wrist (pain 2 of 10). Have a doctor look at it this week, and leave"
                " upper-body work until then.",
            ),
            _plus(
                _UPPER,
                "You name one sore spot at the wrist (pain 2 of 10), so upper body is closed until a professional has"
                " looked at it.",
            ),
        ),
    ),
    Case(
        "Pain at night in the shoulder closes upper body.",
        injury("shoulder", 2, signs("night_pain")),
        _says(_REFERRED, _UPPER),
    ),
    Case("A shoulder that gets worse is for red-flags/persisting.", injury("shoulder", 2, signs("worse_each_run"))),
    Case(
        "At the low back pain at night closes core and loaded upper body as well.",
        injury("low_back", 2, signs("night_pain")),
        _says(
            _plus(_REFERRED, f"You name pain at night at the low back (pain 2 of 10). {_SEE_A_DOCTOR}"),
            _plus(
                _BACK,
                "You name pain at night at the low back (pain 2 of 10), so legs, jumps, core and loaded upper body are"
                " closed until a professional has looked at it.",
            ),
        ),
    ),
)

GROIN = (
    Case("The least pain deep in the groin is enough.", injury("groin_hip", 1), _says(_REFERRED, _LEGS)),
    Case(
        "Any sign in the groin is enough, without pain.",
        injury("groin_hip", 0, signs("limping")),
        _says(_REFERRED, _LEGS),
    ),
    Case(
        "Cleared without a date it is silent up to a pain of 3.",
        _CLEARED("groin_hip") + injury("groin_hip", 3),
    ),
    Case(
        "Above a pain of 3 a clearance without a date does not count.",
        _CLEARED("groin_hip") + injury("groin_hip", 4),
        _says(_REFERRED, _LEGS),
    ),
    Case(
        "Above a pain of 3 a clearance with its date counts.", _CLEARED_ON("groin_hip", _NOV_2) + injury("groin_hip", 4)
    ),
    Case(
        "One sore spot in the groin counts, cleared or not.",
        _CLEARED_ON("groin_hip", _NOV_2) + injury("groin_hip", 0, signs("pinpoint")),
        _says(_REFERRED, _LEGS),
    ),
    Case(
        "A bone stress injury of the hip that hurts is never cleared.",
        _CLEARED_ON("bone_stress", _NOV_2) + injury("bsi_hip", 1),
        _says(_REFERRED, _LEGS),
    ),
    Case("A bone stress injury of the hip that does not hurt is for red-flags/bsi.", injury("bsi_hip", 0)),
    Case("A strained groin goes by the scale of pain.", injury("groin_strain", 3)),
    Case(
        "A strained groin with a sign of the bone is closed.",
        injury("groin_strain", 3, signs("hurts_to_hop")),
        _says(_REFERRED, _LEGS),
    ),
    Case("The same sign at the shin is for red-flags/bone alone.", injury("mtss", 3, signs("hurts_to_hop"))),
)

HEART = (
    Case("Fainting stops everything.", state("fainting"), _says(_REFERRED, _ALL)),
    Case("Palpitations stop everything.", state("palpitations"), _says(_REFERRED, _ALL)),
    Case(
        "An earlier clearance does not lift breathlessness of today.",
        _CLEARED_ON("breathless", _NOV_2) + state("breathless"),
        _says(_REFERRED, _ALL),
    ),
    Case("A heart that is treated is no sign of today.", '[athlete]\nconditions = ["heart"]\n' + week()),
)

NERVE = (
    Case("Numbness stops everything, also without back pain.", state("numbness"), _says(_REFERRED, _ALL)),
    Case(
        "A change of bladder or bowel stops everything, beside a sore back too.",
        hurt("low_back", 2) + state("bladder_or_bowel"),
        _says(_REFERRED, _ALL),
    ),
    Case("Chest pain is for red-flags/heart.", state("chest_pain")),
)

RHABDO = (
    Case("Dark urine stops everything, whatever the soreness.", state("dark_urine"), _says(_REFERRED, _ALL)),
    Case("Another sign of today is for another rule.", state("numbness", "soreness = 10")),
)

_CALF_ALL = "veto, everything, every day, severity hard"
_DATE_IT = " Your clearance counts once cleared_on says when it was."
_CALF_WORDS = "A sudden pop or a hot, swollen calf can be a rupture or a clot. Get it checked today."

CALF_POP = (
    Case(
        "A swollen calf closes everything.",
        injury("calf_strain", 2, signs("swelling")),
        _says(
            _REFERRED,
            _plus(
                _CALF_ALL,
                "You name swelling at the calf (pain 2 of 10), so everything is closed until a professional has looked"
                " at it.",
            ),
        ),
    ),
    Case("A swollen shin closes everything.", injury("mtss", 0, signs("swelling")), _says(_REFERRED, _CALF_ALL)),
    Case(
        "A swollen Achilles closes legs and jumps.",
        injury("achilles_insertional", 2, signs("swelling")),
        _says(_REFERRED, _LEGS),
    ),
    Case("A swollen knee is for red-flags/joint-swelling.", injury("pfp", 2, signs("swelling"))),
    Case("A locking calf is for red-flags/joint-swelling.", injury("calf_strain", 2, signs("locking"))),
    Case(
        "A torn Achilles counts by its name, without pain or sign.",
        injury("achilles_rupture", 0),
        _says(
            _plus(
                _REFERRED,
                "You name a possible rupture of the Achilles. Once a professional has cleared it, write cleared ="
                f' ["achilles_rupture"] with cleared_on. {_CALF_WORDS}',
            ),
            _LEGS,
        ),
    ),
    Case(
        "A torn Achilles that a clinician has cleared is silent.",
        _CLEARED("achilles_rupture") + injury("achilles_rupture", 0),
    ),
    Case(
        "Cleared without a date, a torn calf that hurts stays closed.",
        _CLEARED("calf_tear_acute") + injury("calf_tear_acute", 4),
        _says(
            _plus(_REFERRED, f"You name a fresh tear in the calf (pain 4 of 10).{_DATE_IT} {_CALF_WORDS}"),
            _LEGS,
        ),
    ),
    Case(
        "A torn calf that swells closes everything.",
        injury("calf_tear_acute", 4, signs("swelling")),
        _says(
            _plus(_REFERRED, f"You name a fresh tear in the calf with swelling (pain 4 of 10). {_CALF_WORDS}"),
            _CALF_ALL,
        ),
    ),
    Case(
        "Swelling that a clinician has cleared, with the date, may stand.",
        _CLEARED_ON("calf_strain", _NOV_2) + injury("calf_strain", 2, signs("swelling")),
    ),
    Case(
        "A pop in the calf stands whatever was cleared.",
        _CLEARED_ON("calf_strain", _NOV_2) + injury("calf_strain", 2, signs("pop")),
        _says(_REFERRED, _LEGS),
    ),
    Case(
        "A date would not lift a pop, so nobody is asked for one.",
        _CLEARED("calf_strain") + injury("calf_strain", 2, signs("pop")),
        _says(_plus(_REFERRED, f"You name a sudden pop at the calf (pain 2 of 10). {_CALF_WORDS}"), _LEGS),
    ),
)

_LIMPS = "You name limping at the outer knee (pain 2 of 10)."

JOINT_SWELLING = (
    Case("A swollen knee closes legs and jumps.", injury("pfp", 2, signs("swelling")), _says(_REFERRED, _LEGS)),
    Case("A pop in the ankle closes legs and jumps.", injury("ankle_sprain", 0, signs("pop")), _says(_REFERRED, _LEGS)),
    Case(
        "Shin and calf are for red-flags/calf-pop, unless something locks.",
        hurt("mtss", 2, signs("swelling")) + injury("calf_strain", 2, signs("locking")),
        _says(_REFERRED, _LEGS),
    ),
    Case("A bone stress injury is for red-flags/bone.", injury("bsi_foot", 2, signs("swelling"))),
    Case("A torn Achilles is for red-flags/calf-pop.", injury("achilles_rupture", 2)),
    Case(
        "A swollen or locking knee counts by its name.",
        injury("knee_swelling", 0),
        _says(
            _plus(
                _REFERRED,
                "You name a swollen or locking knee. Once a professional has cleared it, write cleared ="
                ' ["knee_swelling"] with cleared_on. A swollen or locking joint needs a professional before any leg'
                " work.",
            ),
            _LEGS,
        ),
    ),
    Case(
        "A swollen or locking knee that a clinician has cleared is silent.",
        _CLEARED("knee_swelling") + injury("knee_swelling", 0),
    ),
    Case(
        "Swelling that a clinician has cleared, with the date, may stand.",
        _CLEARED_ON("pfp", _NOV_2) + injury("pfp", 2, signs("swelling")),
    ),
    Case(
        "Swelling that was cleared without a date may not.",
        _CLEARED("pfp") + injury("pfp", 2, signs("swelling")),
        _says(
            _plus(
                _REFERRED,
                f"You name swelling at the knee (pain 2 of 10).{_DATE_IT} A swollen or locking joint needs a"
                " professional before any leg work.",
            ),
            _LEGS,
        ),
    ),
    Case(
        "A pop in the knee stands whatever was cleared.",
        _CLEARED_ON("pfp", _NOV_2) + injury("pfp", 2, signs("pop")),
        _says(_REFERRED, _LEGS),
    ),
    Case(
        "A locking shoulder closes upper body.",
        injury("shoulder", 2, signs("locking")),
        _says(
            _plus(
                _REFERRED,
                "You name locking at the shoulder (pain 2 of 10). A joint like this needs a professional before any"
                " upper-body work.",
            ),
            _UPPER,
        ),
    ),
    Case(
        "A locking shoulder is cleared like a knee.",
        _CLEARED_ON("shoulder", _NOV_2) + injury("shoulder", 2, signs("locking")),
    ),
    Case(
        "A pop in the shoulder stands whatever was cleared.",
        _CLEARED_ON("shoulder", _NOV_2) + injury("shoulder", 2, signs("pop")),
        _says(_REFERRED, _UPPER),
    ),
    Case("A sore shoulder without a sign goes by the scale of pain.", injury("shoulder", 2)),
    Case(
        "It refers limping, which red-flags/persisting closes.",
        injury("itbs", 2, signs("limping")),
        _plus(_REFERRED, f"{_LIMPS} That needs checking: leave what loads it until a professional has looked."),
    ),
    Case(
        "Limping with a swollen joint is referred once.",
        injury("itbs", 2, signs("limping", "swelling")),
        _says(_REFERRED, _LEGS),
    ),
    Case("Limping with one sore spot is referred by red-flags/bone.", injury("itbs", 2, signs("limping", "pinpoint"))),
)

_REDS_WORDS = (
    "These signs can mean too little energy for the training you do. Please see a doctor; until then we add nothing."
)
_NOT_LIGHT = "veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, every day"
_NOTHING_ADDED = "limit, everything, every day, sessions 0"
_TWO_BONES = hurt("bsi_tibia", 0) + injury("bsi_foot", 0)

REDS = (
    Case(
        "Weight loss that nobody wanted closes jumps and everything above light.",
        state("weight_loss"),
        _says(_plus(_REFERRED, _REDS_WORDS), _NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "Constant fatigue closes jumps and everything above light.",
        state("constant_fatigue"),
        _says(_REFERRED, _NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "With missed periods it asks for how long.",
        state("missed_periods") + rules("reds", "missed_periods = 2"),
        _says(
            _plus(
                _REFERRED,
                f"{_REDS_WORDS} Say there for how many months periods have been missing: 2 count here, by convention.",
            ),
            _NOT_LIGHT,
            _NOTHING_ADDED,
        ),
    ),
    Case(
        "What is planned may stay, nothing is added.",
        '[athlete.state]\nsigns = ["weight_loss"]\n' + week('tue = "strength upper light 20min"'),
        _says(_REFERRED, _NOT_LIGHT, "limit, everything, every day, sessions 1"),
    ),
    Case("Two bones that were hurt count as a sign.", _TWO_BONES, _says(_REFERRED, _NOT_LIGHT, _NOTHING_ADDED)),
    Case("One bone that was hurt is no sign.", hurt("bsi_tibia", 0) + injury("pfp", 2)),
    Case("Two injuries of other kinds are no sign.", hurt("itbs", 0) + injury("pfp", 2)),
    Case("A sign of the heart is for red-flags/heart.", state("chest_pain")),
    Case(
        "With every sign cleared moderate work is open, heavy work and jumps are not.",
        _CLEARED("weight_loss") + state("weight_loss"),
        _says(_WARNED, _HEAVY_AND_JUMPS),
    ),
    Case(
        "With one of two signs cleared nothing opens.",
        _CLEARED("weight_loss") + "[athlete.state]\n" + signs("weight_loss", "constant_fatigue") + week(),
        _says(_REFERRED, _NOT_LIGHT, _NOTHING_ADDED),
    ),
    Case(
        "The months cannot be fewer than 2.",
        week() + rules("reds", "missed_periods = 1"),
        "refused: missed_periods must be between 2 and 3 months, not 1",
    ),
    Case(
        "The months cannot be more than 3.",
        week() + rules("reds", "missed_periods = 4"),
        "refused: missed_periods must be between 2 and 3 months, not 4",
    ),
)

PREGNANCY = (
    Case(
        "A clearance opens nothing here.",
        '[athlete]\nconditions = ["pregnant"]\ncleared = ["pregnant"]\n' + week(),
        _says(_REFERRED, _ALL),
    ),
    Case("Other conditions are not for this rule.", '[athlete]\nconditions = ["metabolic"]\n' + week()),
    Case("The time after a birth is not for this rule.", _after_birth(6)),
)

_WAITS = (
    "{} weeks after a birth: jumps and heavy weights wait for a pelvic-health check, or until 26 weeks have passed."
    ' Once you have had it, write cleared = ["pelvic_floor"] with cleared_on.'
).format
_TOO_SOON = (
    "{} after a birth: running, jumps and heavy weights wait for about {} weeks and a pelvic-health check. Walking and"
    " gentle strength are welcome."
).format
_FLOOR = "You name leaking, heaviness or pain of the pelvic floor"
_FLOOR_WORDS = (
    "Running, jumps and heavy weights wait for a pelvic-health check. Walking and gentle strength that brings on no"
    " symptom are welcome."
)

POSTNATAL = (
    Case(
        "Eleven weeks after a birth all that is not light is closed.",
        _after_birth(11),
        _says(_plus(_REFERRED, _TOO_SOON("11 weeks", 12)), _plus(_NOT_LIGHT, _TOO_SOON("11 weeks", 12))),
    ),
    Case(
        "One week after a birth the same is closed.",
        _after_birth(1),
        _says(_plus(_REFERRED, _TOO_SOON("1 week", 12)), _NOT_LIGHT),
    ),
    Case(
        "After a pelvic-health check eleven weeks leave only heavy work and jumps closed.",
        _after_birth(11, _CHECKED),
        _says(_plus(_WARNED, _TOO_SOON("11 weeks", 12)), _HEAVY_AND_JUMPS),
    ),
    Case(
        "From twelve weeks on heavy work and jumps wait for that check.",
        _after_birth(12),
        _says(_plus(_REFERRED, _WAITS(12)), _plus(_HEAVY_AND_JUMPS, _WAITS(12))),
    ),
    Case("With the check nothing waits from twelve weeks on.", _after_birth(12, _CHECKED)),
    Case(
        "Without the check heavy work and jumps still wait in week 25.",
        _after_birth(25),
        _says(_REFERRED, _HEAVY_AND_JUMPS),
    ),
    Case("From week 26 on nothing waits.", _after_birth(26)),
    Case(
        "The twelve weeks may be set to more.",
        _after_birth(25) + rules("postnatal", "weeks = 26"),
        _says(_plus(_REFERRED, _TOO_SOON("25 weeks", 26)), _NOT_LIGHT),
    ),
    Case(
        "A pelvic floor that complains closes heavy work and jumps.",
        injury("pelvic_floor", 5),
        _says(
            _plus(
                _REFERRED,
                f"{_FLOOR} (pain 5 of 10). Once a professional has cleared it, write cleared ="
                f' ["pelvic_floor"] with cleared_on. {_FLOOR_WORDS}',
            ),
            _plus(
                f"{_HEAVY_AND_JUMPS}, severity hard",
                f"{_FLOOR} (pain 5 of 10), so jumps and everything heavy are closed until a professional has looked at"
                " it.",
            ),
        ),
    ),
    Case(
        "A pelvic floor with strong pain closes all leg work.", injury("pelvic_floor", 6), _says(_REFERRED, _HEAVY_TOO)
    ),
    Case(
        "A pelvic floor with a warning sign closes all leg work, cleared or not.",
        _CLEARED_ON("pelvic_floor", _NOV_2) + injury("pelvic_floor", 0, signs("night_pain")),
        _says(_plus(_REFERRED, f"{_FLOOR} with pain at night. {_FLOOR_WORDS}"), _HEAVY_TOO),
    ),
    Case(
        "A pelvic floor that a clinician has cleared is silent.", _CLEARED("pelvic_floor") + injury("pelvic_floor", 2)
    ),
    Case(
        "The weeks cannot be fewer than 12.",
        week() + rules("postnatal", "weeks = 11"),
        "refused: weeks must be between 12 and 26 weeks, not 11",
    ),
    Case(
        "The weeks cannot be more than 26.",
        week() + rules("postnatal", "weeks = 27"),
        "refused: weeks must be between 12 and 26 weeks, not 27",
    ),
)

_SHIN = hurt("bsi_tibia", 0)
_BACK_WORDS = (
    "Strength is part of the way back: heavy legs from {}, jumps from {}, unless your clinic says otherwise. Any bone"
    " pain: stop and tell your clinician."
).format
_WHOLE_WEEK = "mon tue wed thu fri sat sun"


def _cleared_shin(on: str) -> str:
    return _CLEARED_ON("bone_stress", on) + _SHIN


_OVER_HEAVY = _cleared_shin("2026-10-26")  # four weeks ago: heavy legs are open

BSI = (
    Case(
        "Until a clinician has cleared it, legs and jumps are closed.",
        _SHIN + week(),
        _says(_REFERRED, _NO_JUMPS.replace("jumps", "legs, jumps")),
    ),
    Case(
        "A second bone that is not cleared keeps legs and jumps closed.",
        _CLEARED_ON("bsi_tibia", "2026-11-09") + _SHIN + injury("bsi_foot", 0),
        _says(
            _plus(
                _REFERRED,
                "A bone stress injury at the foot: until a clinician has cleared it, legs and jumps stay closed. Once"
                ' it is, write cleared = ["bone_stress"] with cleared_on.',
            ),
            _NO_JUMPS.replace("jumps", "legs, jumps"),
        ),
    ),
    Case(
        "Cleared by the name of the site, heavy legs and jumps come back in their weeks.",
        _CLEARED_ON("bsi_tibia", "2026-11-09") + _SHIN + week(),
        _says(
            f"veto, legs heavy, {_WHOLE_WEEK}",
            f"veto, jumps, {_WHOLE_WEEK}",
            _plus(_TOLD, _BACK_WORDS("2026-12-07", "2027-01-04")),
        ),
    ),
    Case(
        "Without a date the weeks count from today.",
        _CLEARED("bone_stress") + _SHIN + week(),
        _says(
            f"veto, legs heavy, {_WHOLE_WEEK}",
            f"veto, jumps, {_WHOLE_WEEK}",
            _plus(_TOLD, _BACK_WORDS("2026-12-21", "2027-01-18")),
        ),
    ),
    Case(
        "Heavy legs open on the very day, here on Thursday.",
        _cleared_shin("2026-10-29") + week(),
        _says("veto, legs heavy, mon tue wed", f"veto, jumps, {_WHOLE_WEEK}", _TOLD),
    ),
    Case("After four weeks heavy legs are open.", _OVER_HEAVY + week(), _says(f"veto, jumps, {_WHOLE_WEEK}", _TOLD)),
    Case("Jumps open on the very day too.", _cleared_shin("2026-09-29") + week(), _says("veto, jumps, mon", _TOLD)),
    Case("After eight weeks it is silent.", _cleared_shin("2026-09-28") + week()),
    Case(
        "Heavy legs may be set to come back last.",
        _cleared_shin("2026-10-12")
        + week()
        + rules("bsi", "heavy_after_weeks = 8, no_plyo_weeks_after_run_clearance = 6"),
        _says(f"veto, legs heavy, {_WHOLE_WEEK}", _plus(_TOLD, _BACK_WORDS("2026-12-07", "2026-11-23"))),
    ),
    Case(
        "A second day of running in a row is one too many.",
        _OVER_HEAVY + week('mon = "easy 20min"', 'tue = "easy 20min"', 'thu = "easy 20min"'),
        _says(
            f"veto, jumps, {_WHOLE_WEEK}",
            _TOLD,
            _plus(
                "notice, tue, level warning",
                "On the way back from a bone stress injury run on no more than one day in a row.",
            ),
        ),
    ),
    Case(
        "Two days in a row may be allowed; a third is too many then.",
        _OVER_HEAVY
        + week('mon = "easy 20min"', 'tue = "easy 20min"', 'wed = "easy 20min"', 'fri = "easy 20min"')
        + rules("bsi", "max_runs_consecutive_days = 2"),
        _says(
            f"veto, jumps, {_WHOLE_WEEK}",
            _TOLD,
            _plus(
                "notice, wed, level warning",
                "On the way back from a bone stress injury run on no more than 2 days in a row.",
            ),
        ),
    ),
    Case("While the bone hurts, red-flags/bone speaks.", _CLEARED("bone_stress") + injury("bsi_tibia", 1)),
    Case("An old injury of another kind is no injury of the bone.", injury("itbs", 0)),
    Case(
        "The numbers cannot be below their ranges.",
        week()
        + rules("bsi", "no_plyo_weeks_after_run_clearance = 5, max_runs_consecutive_days = 0, heavy_after_weeks = 1"),
        "refused: no_plyo_weeks_after_run_clearance must be between 6 and 12 weeks, not 5; max_runs_consecutive_days"
        " must be between 1 and 2 days, not 0; heavy_after_weeks must be between 2 and 8 weeks, not 1",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week()
        + rules("bsi", "no_plyo_weeks_after_run_clearance = 13, max_runs_consecutive_days = 3, heavy_after_weeks = 9"),
        "refused: no_plyo_weeks_after_run_clearance must be between 6 and 12 weeks, not 13; max_runs_consecutive_days"
        " must be between 1 and 2 days, not 3; heavy_after_weeks must be between 2 and 8 weeks, not 9",
    ),
)

_SCALE = (
    "Pain up to {} of 10 that settles within {} hours is fine. Up to {}: do less. Above {}, or worse next day: stop"
    " that exercise."
).format
_LESS_LEGS = ("caution, legs moderate/heavy, every day", "limit, legs moderate/heavy, every day, percent 70")
_NO_HEAVY_LEGS = "veto, legs heavy, jumps, every day"
_REDUCED = _says(*_LESS_LEGS, _NO_HEAVY_LEGS, _TOLD)

PAIN_SCALE = (
    Case("Pain of 3 closes nothing.", injury("pfp", 3), _plus(_TOLD, _SCALE(3, 24, 5, 5))),
    Case(
        "Pain of 4 takes away what is heavy, and a third of the sets.",
        injury("pfp", 4),
        _says(
            *_LESS_LEGS,
            _plus(
                _NO_HEAVY_LEGS,
                "Pain of 4 out of 10 at the knee: nothing heavy for the legs and no jumps until it is at 3 or below.",
            ),
            _TOLD,
        ),
    ),
    Case("Pain of 5 does the same.", injury("pfp", 5), _REDUCED),
    Case(
        "Above 5 legs and jumps are closed.",
        injury("pfp", 6),
        _says(
            _plus(
                _REFERRED,
                "Pain of 6 out of 10 at the knee is above 5: stop what hurts and have it looked at this week.",
            ),
            _LEGS,
        ),
    ),
    Case("Of two pains at one site the worse counts.", hurt("pfp", 4) + injury("pfp", 1), _REDUCED),
    Case(
        "With a low back legs, core and upper body lose what is heavy.",
        injury("low_back", 4),
        _says(
            "caution, legs moderate/heavy, core moderate/heavy, every day",
            "limit, legs moderate/heavy, core moderate/heavy, every day, percent 70",
            _plus(
                _HEAVY_AND_JUMPS,
                "Pain of 4 out of 10 at the low back: nothing heavy for legs, core or upper body and no jumps until it"
                " is at 3 or below.",
            ),
            _TOLD,
        ),
    ),
    Case(
        "A low back above 5 closes legs, jumps, core and loaded upper body.",
        injury("low_back", 6),
        _says(_REFERRED, _BACK),
    ),
    Case(
        "With a shoulder the upper body loses what is heavy.",
        injury("shoulder", 4),
        _says(
            "caution, upper moderate/heavy, every day",
            "limit, upper moderate/heavy, every day, percent 70",
            _plus(
                "veto, upper heavy, every day",
                "Pain of 4 out of 10 at the shoulder: nothing heavy for the upper body until it is at 3 or below.",
            ),
            _TOLD,
        ),
    ),
    Case("A shoulder above 5 closes the upper body.", injury("shoulder", 6), _says(_REFERRED, _UPPER)),
    Case(
        "With a sore Achilles slow heavy work stays, with fewer sets, as in the trials.",
        injury("achilles_midportion", 5),
        _says(*_LESS_LEGS, _TOLD),
    ),
    Case("An Achilles above 5 is closed as well.", injury("achilles_midportion", 6), _says(_REFERRED, _LEGS)),
    Case("A site that is cleared, with the date, may hurt up to 5.", _CLEARED_ON("pfp", _NOV_2) + injury("pfp", 5)),
    Case(
        "Above 5 no clearance counts.",
        _CLEARED_ON("pfp", _NOV_2) + injury("pfp", 6),
        _says(_REFERRED, _LEGS),
    ),
    Case("Without a date a clearance counts up to 3.", _CLEARED("pfp") + injury("pfp", 3)),
    Case(
        "Above 3 it asks for the date.",
        _CLEARED("pfp") + injury("pfp", 4),
        _says(
            _plus(
                _LESS_LEGS[0],
                "Pain of 4 out of 10 at the knee is above 3: fewer sets, less weight, and nothing that makes it worse."
                + _DATE_IT,
            ),
            _LESS_LEGS[1],
            _NO_HEAVY_LEGS,
            _TOLD,
        ),
    ),
    Case(
        "Beside a warning sign it judges the other site.",
        hurt("mtss", 4, signs("pinpoint")) + injury("itbs", 2),
        _TOLD,
    ),
    Case("Alone with a warning sign it is silent.", injury("mtss", 4, signs("pinpoint"))),
    Case(
        "Whoever sets the limits higher hears them.",
        injury("pfp", 4) + rules("pain-scale", "ok_max = 4, reduce_max = 4, settle_hours = 12"),
        _plus(_TOLD, _SCALE(4, 12, 4, 4)),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("pain-scale", "ok_max = 1, reduce_max = 3, settle_hours = 11"),
        "refused: ok_max must be between 2 and 4 on a scale of 0-10, not 1; "
        "reduce_max must be between 4 and 5 on a scale of 0-10, not 3;"
        " settle_hours must be between 12 and 24 hours, not 11",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("pain-scale", "ok_max = 5, reduce_max = 6, settle_hours = 25"),
        "refused: ok_max must be between 2 and 4 on a scale of 0-10, not 5; "
        "reduce_max must be between 4 and 5 on a scale of 0-10, not 6;"
        " settle_hours must be between 12 and 24 hours, not 25",
    ),
)

PERSISTING = (
    Case("Pain of fourteen days is young enough.", injury("itbs", 2, "days = 14")),
    Case(
        "Pain of fifteen days should be looked at.",
        injury("itbs", 2, "days = 15"),
        _plus(
            _WARNED,
            "The outer knee has hurt for 15 days, more than 14: have it looked at. A physiotherapist can find the cause"
            " faster than an app.",
        ),
    ),
    Case("Lasting pain of 5 is worth a warning.", injury("itbs", 5, "days = 15"), _WARNED),
    Case("Lasting pain of 6 comes before any training.", injury("itbs", 6, "days = 15"), _REFERRED),
    Case(
        "Of two entries for one site the longer time counts.",
        hurt("itbs", 2, "days = 15") + injury("itbs", 1),
        _WARNED,
    ),
    Case("Nobody asks how long it has been where nothing is said.", injury("itbs", 2)),
    Case("An old injury that no longer hurts has no days.", injury("itbs", 0, "days = 90")),
    Case("A site that is cleared may take its time.", _CLEARED("itbs") + injury("itbs", 2, "days = 90")),
    Case(
        "Limping closes legs and jumps, beside one sore spot too.",
        injury("itbs", 2, signs("limping", "pinpoint")),
        _LEGS,
    ),
    Case("Limping without pain closes legs and jumps.", injury("itbs", 0, signs("limping")), _LEGS),
    Case("A wrist that gets worse closes the upper body.", injury("wrist", 2, signs("worse_each_run")), _UPPER),
    Case("A knee that gets worse is for red-flags/bone.", injury("pfp", 2, signs("worse_each_run"))),
    Case("A wrist with pain at night is for red-flags/bone.", injury("wrist", 2, signs("night_pain"))),
    Case(
        "The days cannot be fewer than 10.",
        week() + rules("persisting", "max_days = 9"),
        "refused: max_days must be between 10 and 21 days, not 9",
    ),
    Case(
        "The days cannot be more than 21.",
        week() + rules("persisting", "max_days = 22"),
        "refused: max_days must be between 10 and 21 days, not 22",
    ),
)

_CALVES = "exercises single-leg-calf-raise + bent-knee-calf-raise + eccentric-heel-drop"
_RAISES = (_NO_JUMPS, f"favour, legs, {_CALVES}, points 5", f"cue, {_CALVES}")
_TENDON = (
    "{} are what the trials used; {}. {} They do not count as a leg session, and stay off the eve of a key run. Skip"
    " jumps and fast hills, and check the tendon the next morning. If the pain is at the heel bone, stay on the floor:"
    " no drop below it. Above 5 of 10, a pop or swelling: stop and see a professional."
).format
_SETS = "4 sets, at first of 15 repetitions, over 12 weeks towards 6 heavier ones"
_START = "; where your session says fewer, start with its numbers."
_OWN = ", in your session or on their own"
_SORE = hurt("achilles_midportion", 3)


def _on(days: str, *more: str) -> str:
    return _says(*_RAISES, f"notice, {days}", *more)


ACHILLES = (
    Case(
        "The raises come on three days: none the eve of the intervals, none on the day itself.",
        _SORE + week(),
        _says(
            *_RAISES,
            _plus(
                "notice, mon thu sat",
                _TENDON(
                    "Slow, heavy calf raises, three times a week,",
                    f"this week on Monday, Thursday and Saturday{_OWN}",
                    _SETS + _START,
                ),
            ),
        ),
    ),
    Case("Pain of 1 is enough.", injury("achilles_midportion", 1), _on("mon thu sat")),
    Case("Pain of 5 is not too much.", injury("achilles_midportion", 5), _on("mon thu sat")),
    Case("Without pain it is silent.", injury("achilles_midportion", 0)),
    Case("Once a clinician has cleared the site it is silent.", _CLEARED("achilles_midportion") + _SORE + week()),
    Case("Where the tendon meets the heel it is another matter.", injury("achilles_insertional", 3)),
    Case("With fever only the jumps are closed.", _FEVER + _SORE + week(), _NO_JUMPS),
    Case(
        "With a condition that nobody has cleared only the jumps are closed.",
        '[athlete]\nconditions = ["heart"]\n\n' + _SORE + week(),
        _NO_JUMPS,
    ),
    Case(
        "Once the condition is cleared the raises come back.",
        '[athlete]\nconditions = ["heart"]\ncleared = ["heart"]\n\n' + _SORE + week(),
        _on("mon thu sat"),
    ),
    Case(
        "Where another site closes leg work there are no raises.",
        hurt("mtss", 2, signs("pinpoint")) + _SORE + week(),
        _NO_JUMPS,
    ),
    Case("Soon after a birth heavy work waits, and the raises with it.", _SORE + _after_birth(20), _NO_JUMPS),
    Case(
        "With a knee that hurts above 3 the raises stay, with less weight.",
        hurt("pfp", 4) + _SORE + week(),
        _says(
            *_RAISES,
            _plus(
                "notice, mon thu sat",
                _TENDON(
                    "Slow calf raises, three times a week,",
                    f"this week on Monday, Thursday and Saturday{_OWN}, for now with less weight",
                    f"{_SETS}, once the pain allows{_START}",
                ),
            ),
        ),
    ),
    Case(
        "Under 18 the raises are slow, not heavy.",
        _age(15) + hurt("pfp", 4) + _SORE + week(),
        _says(
            *_RAISES,
            _plus(
                "notice, mon thu sat",
                _TENDON(
                    "Slow calf raises with the adult who teaches you, three times a week,",
                    f"this week on Monday, Thursday and Saturday{_OWN}",
                    _SETS.removesuffix(" heavier ones") + _START,
                ),
            ),
        ),
    ),
    Case(
        "Twice a week the raises are three days apart.",
        _SORE + week() + rules("achilles", "sessions_per_week = 2"),
        _says(
            *_RAISES,
            _plus(
                "notice, mon thu",
                _TENDON(
                    "Slow, heavy calf raises, twice a week,", f"this week on Monday and Thursday{_OWN}", _SETS + _START
                ),
            ),
        ),
    ),
    Case(
        "Four times a week the raises may follow each other.",
        _SORE + week() + rules("achilles", "sessions_per_week = 4"),
        _on("mon thu fri sat"),
    ),
    Case(
        "Days before today are not named.",
        "today = 2026-11-26\n\n" + _SORE + week(),
        _on("thu sat"),
    ),
    Case(
        "Rest days are left alone where others are found.",
        _SORE + week('mon = "rest"', 'wed = "intervals 50min"', 'thu = "rest"'),
        _on("fri sun"),
    ),
    Case(
        "The only rest day stays one, and the raises go to days of key runs.",
        _SORE + week('tue = "tempo 40min"', 'thu = "tempo 40min"', 'sat = "tempo 40min"', 'sun = "rest"'),
        _on("tue thu sat"),
    ),
    Case(
        "One of two rest days may be used where nothing else is left.",
        _SORE
        + week('mon = "rest"', 'tue = "tempo 40min"', 'thu = "tempo 40min"', 'sat = "tempo 40min"', 'sun = "rest"')
        + rules("achilles", "sessions_per_week = 4"),
        _on("tue thu sat sun"),
    ),
    Case(
        "Three days before a race and two after it are left free.",
        _SORE + week('thu = "race 10km"', 'sat = "easy 30min"'),
        _says(
            *_RAISES,
            _plus(
                "notice, sun",
                _TENDON("Slow, heavy calf raises, three times a week,", f"this week on Sunday{_OWN}", _SETS + _START),
            ),
        ),
    ),
    Case(
        "The fourth day before a race is far enough.",
        _SORE + week('fri = "race 10km"'),
        _on("mon"),
    ),
    Case(
        "Where no day suits the raises, they are left out this week.",
        "today = 2026-11-29\n\n" + _SORE + week('sat = "race 10km"'),
        _says(
            *_RAISES,
            _plus(
                "notice, every day",
                _TENDON(
                    "Slow, heavy calf raises, three times a week,",
                    "this week no day suits them, so leave them out",
                    f"{_SETS}.",
                ),
            ),
        ),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("achilles", "sessions_per_week = 1, sets = 2, reps_start = 11, reps_end = 5, weeks = 7"),
        "refused: sessions_per_week must be between 2 and 7, not 1; sets must be between 3 and 4, not 2; reps_start"
        " must be between 12 and 15, not 11; reps_end must be between 6 and 8, not 5; weeks must be between 8 and 24"
        " weeks, not 7",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("achilles", "sessions_per_week = 8, sets = 5, reps_start = 16, reps_end = 9, weeks = 25"),
        "refused: sessions_per_week must be between 2 and 7, not 8; sets must be between 3 and 4, not 5; reps_start"
        " must be between 12 and 15, not 16; reps_end must be between 6 and 8, not 9; weeks must be between 8 and 24"
        " weeks, not 25",
    ),
)

_HEEL = hurt("plantar", 3)
_TOWEL = "favour, legs, exercises towel-heel-raise, points 5"
_TOWEL_WORDS = (
    "Slow heel raises with a rolled towel under the toes, every {}; this week {}. 3 sets of up to 12{} Better than"
    " stretching at three months, the same after a year. Skip jumps meanwhile."
).format

PLANTAR = (
    Case("Pain of 1 is enough.", injury("plantar", 1), _says(_NO_JUMPS, _TOWEL, "notice, mon wed fri sun")),
    Case("Pain of 5 is not too much.", injury("plantar", 5), _says(_NO_JUMPS, _TOWEL, "notice, mon wed fri sun")),
    Case("Above 5 it is silent.", injury("plantar", 6)),
    Case("Without pain it is silent.", injury("plantar", 0)),
    Case("Once a clinician has cleared the site it is silent.", _CLEARED("plantar") + _HEEL + week()),
    Case("A sore Achilles is for red-flags/achilles.", injury("achilles_midportion", 3)),
    Case("With fever only the jumps are closed.", _FEVER + _HEEL + week(), _NO_JUMPS),
    Case(
        "The second days are counted so that they miss the eve of a key run.",
        _HEEL + week('mon = "easy 40min"', 'thu = "intervals 50min"'),
        _says(
            _NO_JUMPS,
            _TOWEL,
            _plus(
                "notice, tue thu sat",
                _TOWEL_WORDS("second day", f"on Tuesday, Thursday and Saturday{_OWN}", _START),
            ),
        ),
    ),
    Case(
        "The second days are counted so that they miss rest days.",
        _HEEL + week('mon = "rest"', 'thu = "easy 50min"'),
        _says(_NO_JUMPS, _TOWEL, "notice, tue thu sat"),
    ),
    Case(
        "Every third day is allowed.",
        _HEEL + week() + rules("plantar", "every_days = 3"),
        _says(
            _NO_JUMPS,
            _TOWEL,
            _plus(
                "notice, mon thu sun",
                _TOWEL_WORDS("third day", f"on Monday, Thursday and Sunday{_OWN}", _START),
            ),
        ),
    ),
    Case(
        "Days before today are not named.",
        "today = 2026-11-26\n\n" + _HEEL + week(),
        _says(_NO_JUMPS, _TOWEL, "notice, fri sun"),
    ),
    Case(
        "The days around a race are left free.",
        _HEEL + week('wed = "easy 40min"', 'sun = "race 10km"'),
        _says(_NO_JUMPS, _TOWEL, "notice, mon wed"),
    ),
    Case(
        "Where no day suits the raises, they are left out this week.",
        "today = 2026-11-27\n\n" + _HEEL + week('wed = "easy 40min"', 'sun = "race 10km"'),
        _says(
            _NO_JUMPS,
            _TOWEL,
            _plus("notice, every day", _TOWEL_WORDS("second day", "no day suits them, so leave them out", ".")),
        ),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("plantar", "every_days = 1, sets = 2, reps = 7"),
        "refused: every_days must be between 2 and 3 days, not 1; sets must be between 3 and 5, not 2; reps must be"
        " between 8 and 12, not 7",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("plantar", "every_days = 4, sets = 6, reps = 13"),
        "refused: every_days must be between 2 and 3 days, not 4; sets must be between 3 and 5, not 6; reps must be"
        " between 8 and 12, not 13",
    ),
)


def _first(*names: str) -> str:
    return f"favour, everything, exercises {' + '.join(names)}, points 5"


SOFT_TISSUE = (
    Case(
        "With a sore knee jumps stay open, and its exercises come first.",
        injury("pfp", 2),
        _says(_first("clamshell", "side-leg-raise"), _TOLD),
    ),
    Case(
        "With a sore shin jumps are closed.",
        injury("mtss", 1),
        _says(_plus(_NO_JUMPS, "No jumps while the shin hurts."), _TOLD),
    ),
    Case(
        "A squat or a lunge comes first only where there is nothing else.",
        injury("patellar_tendon", 2),
        _says(_NO_JUMPS, _first("wall-sit", "split-squat"), _TOLD),
    ),
    Case("Pain of 5 is not too much.", injury("itbs", 5), _says(_first("single-leg-bridge", "clamshell"), _TOLD)),
    Case("Above 5 it is silent.", injury("itbs", 6)),
    Case("Once a clinician has cleared the site it is silent.", _CLEARED("itbs") + injury("itbs", 2)),
    Case("Achilles and heel have rules of their own.", hurt("plantar", 2) + injury("achilles_midportion", 2)),
    Case("A wrist has no exercise of its own.", injury("wrist", 2), _TOLD),
    Case("With fever no exercise is named.", _FEVER + injury("itbs", 2), _TOLD),
    Case(
        "Where another site closes leg work no exercise is named.",
        hurt("mtss", 2, signs("pinpoint")) + injury("itbs", 2),
        _TOLD,
    ),
    Case(
        "Where another site hurts above 3 the exercises stay, with less weight.",
        hurt("plantar", 4) + injury("itbs", 2),
        _says(_first("single-leg-bridge", "clamshell"), _TOLD),
    ),
    Case(
        "Where another site hurts above 5 no exercise is named.",
        hurt("plantar", 6) + injury("itbs", 2),
        _TOLD,
    ),
)

_YOUNG_HEAVY = "veto, legs heavy, upper heavy, core heavy, jumps heavy, every day"
_COACH = "yields_to your coach, who sees you lift, decides otherwise"
_APART = "apart, everything, other everything, days 2"
_TWO_DAYS = "limit, everything, every day, sessions 2, reserve 3"
_UNTIL_HEAVY = "Under 18 we plan nothing heavy: form first, taught by a qualified adult."
_UNTIL_LIGHT = "Under 18 we plan nothing above light: form first, taught by a qualified adult."

SUPERVISED = (
    Case(
        "At 17 a coach who watches may decide otherwise.",
        _age(17) + week(),
        _says(_plus(f"{_YOUNG_HEAVY}, {_COACH}", _UNTIL_HEAVY), _TOLD, _TWO_DAYS, _APART),
    ),
    Case(
        "At 16 the same holds as at 17.",
        _age(16) + week(),
        _says(f"{_YOUNG_HEAVY}, {_COACH}", _TOLD, _TWO_DAYS, _APART),
    ),
    Case(
        "At 15 nobody may decide otherwise.",
        _age(15) + week(),
        _says(f"{_YOUNG_HEAVY}, severity hard", _TOLD, _TWO_DAYS, _APART),
    ),
    Case("Without an age in the profile it is silent.", week()),
    Case(
        "The runner may ask for light work only.",
        _age(15) + week() + rules("supervised", 'max_load = "light"'),
        _says(
            _plus(
                "veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps moderate/heavy,"
                " every day, severity hard",
                _UNTIL_LIGHT,
            ),
            _TOLD,
            _TWO_DAYS,
            _APART,
        ),
    ),
    Case(
        "The runner may ask for one day a week.",
        _age(15) + week() + rules("supervised", "sessions = 1, reps = 8"),
        _says(
            f"{_YOUNG_HEAVY}, severity hard",
            _plus(
                _TOLD,
                "Strength training is good and safe for young runners when a qualified adult teaches it. One day a"
                " week, about 8 repetitions, perfect form, nothing maximal.",
            ),
            _TWO_DAYS.replace("sessions 2", "sessions 1"),
            _APART,
        ),
    ),
    Case(
        "Where no strength is wished, only the heavy work is closed.",
        _age(15) + "\n[strength]\nsessions = 0\n" + week(),
        f"{_YOUNG_HEAVY}, severity hard",
    ),
    Case(
        "A session in the plan is spoken about all the same.",
        _age(15) + "\n[strength]\nsessions = 0\n" + week('tue = "strength upper light 20min"'),
        _says(f"{_YOUNG_HEAVY}, severity hard", _TOLD, _TWO_DAYS, _APART),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        week() + rules("supervised", "sessions = 0, reps = 5"),
        "refused: sessions must be between 1 and 3, not 0; reps must be between 6 and 15, not 5",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        week() + rules("supervised", "sessions = 4, reps = 16"),
        "refused: sessions must be between 1 and 3, not 4; reps must be between 6 and 15, not 16",
    ),
)

_TWO_HARD = ('tue = "intervals 40min"', 'fri = "tempo 40min"')
_THREE_HARD = (*_TWO_HARD, 'sun = "intervals 30min"')

DATA = (
    Case("Two hard runs are within the number.", _age(15) + week(*_TWO_HARD), _TOLD),
    Case(
        "Three hard runs are many.",
        _age(15) + week(*_THREE_HARD),
        _says(
            _TOLD,
            _plus(
                _WARNED,
                "3 hard runs are many under 16; 2 a week are enough. Talk it over with your coach.",
            ),
        ),
    ),
    Case(
        "Three hard runs may be allowed.",
        _age(15) + week(*_THREE_HARD) + rules("data", "max_keys = 3"),
        _TOLD,
    ),
    Case("At 16 it is silent.", _age(16) + week(*_THREE_HARD)),
    Case(
        "The number cannot be below 1.",
        week() + rules("data", "max_keys = 0"),
        "refused: max_keys must be between 1 and 3, not 0",
    ),
    Case(
        "The number cannot be above 3.",
        week() + rules("data", "max_keys = 4"),
        "refused: max_keys must be between 1 and 3, not 4",
    ),
)
