"""What each rule says at its edges: both sides of every threshold, and what stands beside what."""

from __future__ import annotations

from runrules import Case

from .examples import EXPERIENCED, NO_STRENGTH, lifter, rules, sore

_TOLD = "notice, every day"
_ALL_DONE = lifter()
_NEW = "2026-11-23"
_NO_KIT_SAID = ""
_PLANNED = NO_STRENGTH + 'thu = "strength legs moderate 30min"\n'
_WITHOUT_A_BAND = 'equipment = ["gym", "chair", "bar", "towel", "slider", "partner", "anchor", "stick", "rope"]'
_NIGHT = "night_pain"


def _says(*lines: str) -> str:
    return "\n".join(lines)


def _plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def _list(names: str) -> str:
    return f"exercises {' + '.join(names.split())}"


def _race(day: str, priority: str = "A") -> str:
    return f'\n[[races]]\ndate = {day}\ndistance = "half"\npriority = "{priority}"\n'


_BIG = _list(
    "sit-to-stand goblet-squat back-squat leg-press wall-sit single-leg-squat-box pistol-squat split-squat"
    " bulgarian-split-squat lunge reverse-lunge walking-lunge lateral-lunge step-up lateral-step-down deadlift"
    " romanian-deadlift single-leg-deadlift single-leg-bridge hip-thrust"
)

COMPOUND_FIRST = (
    Case(
        "Every squat, lunge and hinge that can be more than light comes first.",
        _ALL_DONE,
        f"favour, legs, {_BIG}, points 0",
    ),
    Case("One session in the plan is enough to speak.", _PLANNED, f"favour, legs, {_BIG}, points 0"),
)

_ONE_LEG = _list(
    "single-leg-squat-box pistol-squat split-squat bulgarian-split-squat lunge reverse-lunge walking-lunge"
    " lateral-lunge step-up lateral-step-down single-leg-deadlift single-leg-bridge single-leg-calf-raise"
    " bent-knee-calf-raise eccentric-heel-drop isometric-calf-hold"
)
_SHARE = (
    "{} your leg work on one leg suits running and shows side differences. Two-leg lifts are just as good for strength."
).format

SINGLE_LEG_SHARE = (
    Case("Half is the default.", _ALL_DONE, _plus(f"favour, legs, {_ONE_LEG}, points 0", _SHARE("Half"))),
    Case(
        "A quarter may be enough.",
        _ALL_DONE + rules("single-leg-share", "share = 0.25"),
        _plus(f"favour, legs, {_ONE_LEG}, points 0", _SHARE("About 25 % of")),
    ),
    Case(
        "The share cannot be below 0.25.",
        _ALL_DONE + rules("single-leg-share", "share = 0.24"),
        "refused: share must be between 0.25 and 0.75, not 0.24",
    ),
    Case(
        "The share cannot be above 0.75.",
        _ALL_DONE + rules("single-leg-share", "share = 0.76"),
        "refused: share must be between 0.25 and 0.75, not 0.76",
    ),
)

_LOADED = "back-squat leg-press deadlift romanian-deadlift hip-thrust"

HEAVY_BILATERAL = (
    Case(
        "Beside a barbell a weight held in front is no heavy lift.",
        lifter(kit='equipment = ["barbell"]'),
        f"favour, legs heavy, {_list(_LOADED)}, points 2",
    ),
    Case(
        "With a kettlebell alone a weight held in front is a heavy lift.",
        lifter(kit='equipment = ["kettlebell"]'),
        f"favour, legs heavy, {_list('goblet-squat ' + _LOADED)}, points 2",
    ),
    Case(
        "Where nothing is said of kit it is one too.",
        EXPERIENCED,
        f"favour, legs heavy, {_list('goblet-squat ' + _LOADED)}, points 2",
    ),
)

_HARD = "back-squat pistol-squat nordic-hamstring copenhagen-plank drop-jump bounding single-leg-hop"
_NOT_EASY = (
    "back-squat single-leg-squat-box pistol-squat bulgarian-split-squat walking-lunge lateral-lunge lateral-step-down"
    " deadlift romanian-deadlift single-leg-deadlift hip-thrust nordic-hamstring slider-curl eccentric-heel-drop"
    " hip-hike copenhagen-plank pull-up overhead-press pogo-hops jump-squat box-jump drop-jump bounding single-leg-hop"
)
_FOR_HARD = "goblet squat, single-leg squat to box or hamstring slider curl"
_FOR_NOT_EASY = "goblet squat, split squat or reverse lunge"
_HARD_OUT = f"exclude, {_list(_HARD)}, instead {_FOR_HARD}"
_NOT_EASY_OUT = f"exclude, {_list(_NOT_EASY)}, instead {_FOR_NOT_EASY}"
_TWO_LEGS = f"favour, legs, {_list('bodyweight-squat sit-to-stand goblet-squat leg-press glute-bridge calf-raise')}"
_USED = "leg_sessions = 3"
_WEEK_26 = "2026-05-25"

LEVEL_GATE = (
    Case(
        "Until six weeks of lifting are over all but the easiest is left out.",
        lifter(_USED, since="2026-10-13"),
        _plus(
            _NOT_EASY_OUT,
            f"In the first 6 weeks of lifting the easier versions come first: {_FOR_NOT_EASY}. The hard ones come"
            " later.",
        ),
    ),
    Case(
        "After six weeks only the hardest is.",
        lifter(_USED, since="2026-10-12"),
        _plus(
            _HARD_OUT,
            f"In the first 26 weeks of lifting the easier versions come first: {_FOR_HARD}. The hard ones come later.",
        ),
    ),
    Case("A day before 26 weeks are over the hardest is still left out.", lifter(_USED, since="2026-05-26"), _HARD_OUT),
    Case("After 26 weeks nothing is left out.", lifter(_USED, since=_WEEK_26)),
    Case(
        "At 17 the hardest waits.",
        lifter(_USED, age=17),
        _plus(_HARD_OUT, f"Under 18 the hardest exercises stay out. Instead: {_FOR_HARD}. The hard ones come later."),
    ),
    Case("At 18 the hardest is open.", lifter(_USED, age=18)),
    Case("At 59 the hardest is open.", lifter(_USED, age=59)),
    Case(
        "From 60 on the hardest stays out.",
        lifter(_USED, age=60),
        _plus(_HARD_OUT, f"From 60 on the hardest exercises stay out. Instead: {_FOR_HARD}."),
    ),
    Case(
        "Where no age is said the weeks of lifting decide.",
        "[athlete]\nstrength_since = 2026-01-05\nleg_sessions = 3\n" + EXPERIENCED.partition("2026-01-05\n")[2],
    ),
    Case(
        "Within four weeks of an A race the 26th week opens nothing.",
        lifter(_USED, since=_WEEK_26, other=_race("2026-12-20")),
        _plus(
            _HARD_OUT,
            f"In the last four weeks before your race nothing harder comes in. Instead: {_FOR_HARD}. The hard ones come"
            " later.",
        ),
    ),
    Case(
        "A day before those four weeks the 26th week opens the hardest.",
        lifter(_USED, since=_WEEK_26, other=_race("2026-12-21")),
    ),
    Case("A B race holds nothing back.", lifter(_USED, since=_WEEK_26, other=_race("2026-12-20", "B"))),
    Case("A race that is over holds nothing back.", lifter(_USED, since=_WEEK_26, other=_race("2026-11-22"))),
    Case(
        "What was open before those four weeks stays open.",
        lifter(_USED, since="2026-05-18", other=_race("2026-12-20")),
    ),
    Case(
        "In the race's own week it is the level of four weeks ago.",
        lifter(_USED, since="2026-05-04", other=_race("2026-11-28")),
        _HARD_OUT,
    ),
    Case(
        "In the third leg session two legs come before one.",
        lifter("leg_sessions = 2"),
        _TWO_LEGS,
    ),
    Case("From the fourth leg session on neither does.", lifter(_USED)),
    Case(
        "With a bone stress injury nothing is named instead.",
        lifter(_USED, since="2026-10-12", other=sore("bsi_tibia", 1)),
        _plus(
            f"exclude, {_list(_HARD)}",
            "In the first 26 weeks of lifting the easier versions come first. The hard ones come later.",
        ),
    ),
    Case(
        "With a sore sit bone what is named instead bends the hip little.",
        lifter(_USED, since="2026-10-13", other=sore("pht", 2)),
        f"exclude, {_list(_NOT_EASY)}, instead wall sit, step-up or sit-to-stand from chair",
    ),
)

_BANDLESS = f"exclude, {_list('band-foot-pull lateral-band-walk')}"
_FOR_BAND = "tibialis raise against wall or side-lying leg raise"
_BARE = _list(
    "sit-to-stand goblet-squat back-squat leg-press wall-sit single-leg-squat-box bulgarian-split-squat step-up"
    " lateral-step-down deadlift romanian-deadlift hip-thrust nordic-hamstring slider-curl eccentric-heel-drop"
    " towel-heel-raise toe-curl band-foot-pull tibialis-raise lateral-band-walk hip-hike copenhagen-plank pallof-press"
    " suitcase-carry incline-push-up pull-up single-arm-cable-row single-arm-cable-press dumbbell-row overhead-press"
    " biceps-curl chest-press rope-skipping box-jump drop-jump"
)
_FOR_BARE = "bodyweight squat, split squat or hip hinge drill"

EQUIPMENT_FILTER = (
    Case(
        "Without a band two exercises are left out.",
        lifter(kit=_WITHOUT_A_BAND),
        _plus(
            f"{_BANDLESS}, instead {_FOR_BAND}",
            f"2 of 71 exercises need kit you have not named. Without it: {_FOR_BAND}.",
        ),
    ),
    Case(
        "With a bone stress injury nothing is named instead.",
        lifter(kit=_WITHOUT_A_BAND, other=sore("bsi_tibia", 1)),
        _plus(_BANDLESS, "2 of 71 exercises need kit you have not named."),
    ),
    Case(
        "Where nothing is said, nothing is taken for granted.",
        lifter(kit=_NO_KIT_SAID),
        _plus(
            f"exclude, {_BARE}, instead {_FOR_BARE}",
            "You have not said what you have to train with, so 35 of 71 exercises are left out; name your kit to open"
            f" more. Without it: {_FOR_BARE}.",
        ),
    ),
    Case(
        "Who says that there is none hears the same in other words.",
        lifter(kit='equipment = ["none"]'),
        _plus(
            f"exclude, {_BARE}, instead {_FOR_BARE}",
            f"35 of 71 exercises need kit you have not named. Without it: {_FOR_BARE}.",
        ),
    ),
    Case(
        "It speaks where no strength is wished as well: what is left out stays out.",
        lifter(kit=_WITHOUT_A_BAND, other="\n[strength]\nsessions = 0\n"),
        f"{_BANDLESS}, instead {_FOR_BAND}",
    ),
)

_STAY = "Stay with these exercises for {} weeks so that you can progress; new ones bring soreness.".format
_CHANGE = (
    "After {} weeks with the same exercises one or two may change; keep the others. Up to {} weeks with the same ones"
    " is fine too."
).format
_FOUR_WEEKS = "2026-10-26"

VARY_SLOWLY = (
    Case(
        "In the first week it says for how long to stay with the exercises.", lifter(since=_NEW), _plus(_TOLD, _STAY(4))
    ),
    Case("After four weeks one or two may change.", lifter(since=_FOUR_WEEKS), _plus(_TOLD, _CHANGE(4, 8))),
    Case("After three weeks it is silent.", lifter(since="2026-11-02")),
    Case("After eight weeks they may change again.", lifter(since="2026-09-28"), _plus(_TOLD, _CHANGE(4, 8))),
    Case("Six weeks before an A race nothing changes.", lifter(since=_FOUR_WEEKS, other=_race("2027-01-04"))),
    Case("A day earlier something may change.", lifter(since=_FOUR_WEEKS, other=_race("2027-01-05")), _TOLD),
    Case("A B race does not matter.", lifter(since=_FOUR_WEEKS, other=_race("2027-01-04", "B")), _TOLD),
    Case("A race that is over does not matter.", lifter(since=_FOUR_WEEKS, other=_race("2026-11-22")), _TOLD),
    Case(
        "A first menu begins before a race too.", lifter(since=_NEW, other=_race("2027-01-04")), _plus(_TOLD, _STAY(4))
    ),
    Case(
        "Both numbers may be set.",
        lifter(since="2026-11-02") + rules("vary-slowly", "min_weeks = 3, max_weeks = 6"),
        _plus(_TOLD, _CHANGE(3, 6)),
    ),
    Case(
        "The numbers cannot be below their ranges.",
        lifter() + rules("vary-slowly", "min_weeks = 2, max_weeks = 5"),
        "refused: min_weeks must be between 3 and 6 weeks, not 2; max_weeks must be between 6 and 12 weeks, not 5",
    ),
    Case(
        "The numbers cannot be above their ranges.",
        lifter() + rules("vary-slowly", "min_weeks = 7, max_weeks = 13"),
        "refused: min_weeks must be between 3 and 6 weeks, not 7; max_weeks must be between 6 and 12 weeks, not 13",
    ),
)

NO_FORBIDDEN_MUSCLES = (
    Case(
        "One session in the plan is enough to speak.",
        _PLANNED,
        "favour, everything, exercises biceps-curl + chest-press, points -2",
    ),
)

_FORMED = _list(
    "bodyweight-squat sit-to-stand goblet-squat back-squat leg-press single-leg-squat-box pistol-squat split-squat"
    " bulgarian-split-squat lunge reverse-lunge walking-lunge lateral-lunge step-up lateral-step-down hip-hinge-drill"
    " deadlift romanian-deadlift single-leg-deadlift glute-bridge single-leg-bridge hip-thrust"
)

FORM_FIRST = (
    Case("It speaks in the twelfth week of lifting.", lifter(since="2026-09-01"), f"cue, {_FORMED}"),
    Case("After twelve weeks it is silent.", lifter(since="2026-08-31")),
    Case(
        "Where no strength is wished it is silent from the first.",
        lifter(since=_NEW, other="\n[strength]\nsessions = 0\n"),
    ),
)

_JUMPS = "pogo-hops rope-skipping jump-squat box-jump drop-jump bounding single-leg-hop"
_JUMPS_OUT = f"exclude, {_list(_JUMPS)}"
_INSTEAD_OF_JUMPS = "calf raise or bodyweight squat"
_OUT_BECAUSE = "Because of {} we left out what loads it.".format
_WITH_CARE = "With {}: a shorter range or less weight while it hurts.".format
_SHIN_CARE = "band-foot-pull tibialis-raise"
_WRIST_CARE = "fire-hydrant plank bird-dog incline-push-up"
_KNEE_OUT = "pistol-squat jump-squat box-jump drop-jump bounding single-leg-hop"
_KNEE_CARE = "pogo-hops rope-skipping"
_SORE_KNEE = "your runner's knee (6 of 10)"

PAIN_FILTER = (
    Case(
        "With shin splints the jumps go, and what strains the shin stays, gentler.",
        lifter(other=sore("mtss", 3)),
        _says(
            _plus(
                f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
                f"{_OUT_BECAUSE('your shin splints (3 of 10)')} Easier for now: {_INSTEAD_OF_JUMPS}.",
            ),
            _plus(f"cue, {_list(_SHIN_CARE)}", _WITH_CARE("your shin splints (3 of 10)")),
        ),
    ),
    Case(
        "From a pain of 4 on what strains the shin goes as well.",
        lifter(other=sore("mtss", 4)),
        f"exclude, {_list(f'{_JUMPS} {_SHIN_CARE}')}, instead calf raise, bodyweight squat or ankle circles",
    ),
    Case(
        "A beginner hears what to do instead of what a beginner could have done: skipping, but no hops.",
        lifter(since="2026-10-13", other=sore("mtss", 3)),
        _says(f"{_JUMPS_OUT}, instead calf raise", f"cue, {_list(_SHIN_CARE)}"),
    ),
    Case(
        "With a sore heel the heel drop is done with care.",
        lifter(other=sore("plantar", 3)),
        _says(
            f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}", "cue, exercises single-leg-calf-raise + eccentric-heel-drop"
        ),
    ),
    Case(
        "From which pain on that goes may be set.",
        lifter(other=sore("mtss", 5)) + rules("pain-filter", "pain_veto = 6"),
        _says(f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}", f"cue, {_list(_SHIN_CARE)}"),
    ),
    Case(
        "What rebuilds a sore knee stays up to a pain of 5.",
        lifter(other=sore("pfp", 5)),
        "exclude, "
        + _list(f"{_KNEE_OUT} back-squat wall-sit bulgarian-split-squat lunge walking-lunge lateral-lunge {_KNEE_CARE}")
        + ", instead single-leg squat to box, bodyweight squat or calf raise",
    ),
    Case(
        "With a knee above 5 nothing is named instead.",
        lifter(other=sore("pfp", 6)),
        _plus(
            "exclude, "
            + _list(
                f"{_KNEE_OUT} bodyweight-squat goblet-squat back-squat leg-press wall-sit single-leg-squat-box"
                " split-squat bulgarian-split-squat lunge walking-lunge lateral-lunge step-up lateral-step-down "
                + _KNEE_CARE
            ),
            f"{_OUT_BECAUSE(_SORE_KNEE)} Above 5 of 10 that part is better left in peace.",
        ),
    ),
    Case(
        "How to bend a sore knee is for another rule, so only the hops are done with care.",
        lifter(other=sore("pfp", 3)),
        _says(
            f"exclude, {_list(_KNEE_OUT)}, instead single-leg squat to box, bodyweight squat or calf raise",
            f"cue, {_list(_KNEE_CARE)}",
        ),
    ),
    Case(
        "With a warning sign more is left out and nothing named.",
        lifter(other=sore("mtss", 2, _NIGHT)),
        _plus(
            f"exclude, {_list(f'{_JUMPS} {_SHIN_CARE}')}",
            f"{_OUT_BECAUSE('your shin splints (2 of 10)')} A professional should see it first.",
        ),
    ),
    Case(
        "A bone stress injury that hurts leaves out whatever loads the bone.",
        lifter(other=sore("bsi_tibia", 1)),
        "exclude, "
        + _list(
            "back-squat single-leg-squat-box pistol-squat split-squat bulgarian-split-squat lunge reverse-lunge"
            " walking-lunge lateral-lunge step-up lateral-step-down deadlift single-leg-deadlift tibialis-raise"
            f" single-leg-balance suitcase-carry {_JUMPS}"
        ),
    ),
    Case(
        "Beside a bone stress injury with a sign nothing is named instead for another sore place.",
        lifter(other=sore("bsi_tibia", 0, _NIGHT) + sore("wrist", 3)),
        _says(
            "exclude, "
            + _list(
                "back-squat single-leg-squat-box pistol-squat split-squat bulgarian-split-squat lunge reverse-lunge"
                " walking-lunge lateral-lunge step-up lateral-step-down deadlift single-leg-deadlift tibialis-raise"
                f" single-leg-balance suitcase-carry {_JUMPS}"
            ),
            _plus("exclude, exercises mountain-climber + push-up", _OUT_BECAUSE("your wrist pain (3 of 10)")),
            f"cue, {_list(_WRIST_CARE)}",
        ),
    ),
    Case(
        "A sore Achilles keeps its calf raises, from a pain of 4 on too.",
        lifter(other=sore("achilles_midportion", 4)),
        f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
    ),
    Case(
        "Soon after a birth the pelvic floor counts as sore, without a number.",
        lifter("weeks_postnatal = 11"),
        _says(
            _plus(
                f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
                f"{_OUT_BECAUSE('your pelvic floor')} Easier for now: {_INSTEAD_OF_JUMPS}.",
            ),
            _plus("cue, exercises plank", "For your pelvic floor: shorter and easier, and stop if unsure."),
        ),
    ),
    Case("From twelve weeks after a birth on it does not.", lifter("weeks_postnatal = 12")),
    Case("What a clinician has cleared is silent.", lifter('cleared = ["mtss"]', other=sore("mtss", 3))),
    Case(
        "Of two entries for one site the worse pain counts.",
        lifter(other=sore("mtss", 4) + sore("mtss", 1) + sore("itbs", 0)),
        f"exclude, {_list(f'{_JUMPS} {_SHIN_CARE}')}, instead calf raise, bodyweight squat or ankle circles",
    ),
    Case(
        "Where no strength is wished, what is left out stays out.",
        lifter(other=sore("achilles_midportion", 3) + "\n[strength]\nsessions = 0\n"),
        f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
    ),
    Case(
        "The limit cannot be below 3.",
        lifter() + rules("pain-filter", "pain_veto = 2"),
        "refused: pain_veto must be between 3 and 6 on a scale of 0-10, not 2",
    ),
    Case(
        "The limit cannot be above 6.",
        lifter() + rules("pain-filter", "pain_veto = 7"),
        "refused: pain_veto must be between 3 and 6 on a scale of 0-10, not 7",
    ),
)

_NO_DROPS = "exclude, exercises eccentric-heel-drop"
_NO_DROPS_WORDS = "No heel drops below a step: stretching the tendon over the heel tends to irritate it."
_HOLD = ", instead isometric calf hold"
_RAISES = "cue, exercises calf-raise + single-leg-calf-raise + bent-knee-calf-raise"

ACHILLES_INSERTION = (
    Case(
        "Heel drops go, and raises are done on the floor.",
        lifter(other=sore("achilles_insertional", 3)),
        _says(_plus(_NO_DROPS + _HOLD, f"{_NO_DROPS_WORDS} Instead: isometric calf hold."), _RAISES),
    ),
    Case(
        "From a pain of 4 on the raises wait too.",
        lifter(other=sore("achilles_insertional", 4)),
        _NO_DROPS + _HOLD,
    ),
    Case(
        "Above a pain of 5 nothing is named instead.",
        lifter(other=sore("achilles_insertional", 6)),
        _plus(_NO_DROPS, _NO_DROPS_WORDS),
    ),
    Case("With a warning sign it is silent.", lifter(other=sore("achilles_insertional", 2, "limping"))),
    Case(
        "Once a clinician has cleared it, it is silent.",
        lifter('cleared = ["achilles_insertional"]', other=sore("achilles_insertional", 2)),
    ),
)

_BENDS_80 = "deadlift back-squat leg-press pistol-squat bulgarian-split-squat lateral-lunge"
_BENDS_60 = (
    "deadlift romanian-deadlift single-leg-deadlift back-squat leg-press pistol-squat bulgarian-split-squat"
    " lateral-lunge lunge walking-lunge"
)
_SHALLOW = (
    "bodyweight-squat sit-to-stand goblet-squat wall-sit single-leg-squat-box split-squat reverse-lunge step-up"
    " lateral-step-down hip-hinge-drill"
)
_FOR_BENDS = "glute bridge, single-leg balance or wall sit"
_NO_LOAD = "Bridges before deadlifts and deep lunges: no load past {} degrees of hip bend at first.".format
_NO_FURTHER = "Bend the hips no further than about {} degrees while your sit bone hurts.".format
_STEADY_ONES = _list("sit-to-stand wall-sit single-leg-squat-box step-up lateral-step-down")

HAMSTRING_ORIGIN = (
    Case(
        "What bends the hip past 60 degrees goes, the rest is done with care.",
        lifter(other=sore("pht", 3)),
        _says(
            _plus(f"exclude, {_list(_BENDS_60)}, instead {_FOR_BENDS}", f"{_NO_LOAD(60)} For now: {_FOR_BENDS}."),
            _plus(f"cue, {_list(_SHALLOW)}", _NO_FURTHER(60)),
        ),
    ),
    Case(
        "At 80 degrees lunges and Romanian deadlifts, which bend it that far, stay.",
        lifter(other=sore("pht", 3)) + rules("hamstring-origin", "max_hip_flexion = 80"),
        _says(
            _plus(
                f"exclude, {_list(_BENDS_80)}, instead glute bridge, wall sit or single-leg squat to box",
                f"{_NO_LOAD(80)} For now: glute bridge, wall sit or single-leg squat to box.",
            ),
            _plus(
                "cue, "
                + _list(
                    "bodyweight-squat sit-to-stand goblet-squat wall-sit single-leg-squat-box split-squat lunge"
                    " reverse-lunge walking-lunge step-up lateral-step-down hip-hinge-drill romanian-deadlift"
                    " single-leg-deadlift"
                ),
                _NO_FURTHER(80),
            ),
        ),
    ),
    Case(
        "At 79 degrees they go.",
        lifter(other=sore("pht", 3)) + rules("hamstring-origin", "max_hip_flexion = 79"),
        _says(f"exclude, {_list(_BENDS_60)}, instead {_FOR_BENDS}", f"cue, {_list(_SHALLOW)}"),
    ),
    Case(
        "Above a pain of 5 nothing is named instead.",
        lifter(other=sore("pht", 6)),
        _says(_plus(f"exclude, {_list(_BENDS_60)}", _NO_LOAD(60)), f"cue, {_STEADY_ONES}"),
    ),
    Case("With a warning sign it is silent.", lifter(other=sore("pht", 2, "limping"))),
    Case("A sit bone that no longer hurts does not count.", lifter(other=sore("pht", 0))),
    Case(
        "The degrees cannot be fewer than 45.",
        lifter() + rules("hamstring-origin", "max_hip_flexion = 44"),
        "refused: max_hip_flexion must be between 45 and 90 degrees, not 44",
    ),
    Case(
        "The degrees cannot be more than 90.",
        lifter() + rules("hamstring-origin", "max_hip_flexion = 91"),
        "refused: max_hip_flexion must be between 45 and 90 degrees, not 91",
    ),
)

_DEPTH = (
    "Go down only to about {} degrees of knee bend while your knee is sore (a right angle is 90), then deeper as it"
    " settles."
).format

KNEE_DEPTH = (
    Case(
        "Squats, lunges and the leg press go down only half-way.",
        lifter(other=sore("pfp", 3)),
        _plus(
            "cue, "
            + _list(
                "bodyweight-squat sit-to-stand goblet-squat back-squat leg-press wall-sit single-leg-squat-box"
                " split-squat bulgarian-split-squat lunge reverse-lunge walking-lunge lateral-lunge step-up"
                " lateral-step-down"
            ),
            _DEPTH(45),
        ),
    ),
    Case(
        "From a pain of 4 on those that load it most have gone.",
        lifter(other=sore("pfp", 4)) + rules("knee-depth", "max_knee_flexion = 60"),
        _plus(
            "cue, "
            + _list(
                "bodyweight-squat sit-to-stand goblet-squat leg-press single-leg-squat-box split-squat reverse-lunge"
                " step-up lateral-step-down"
            ),
            _DEPTH(60),
        ),
    ),
    Case("With a warning sign it is silent.", lifter(other=sore("pfp", 2, "locking"))),
    Case("A knee that no longer hurts does not count.", lifter(other=sore("pfp", 0))),
    Case("A sore patellar tendon is not for this rule.", lifter(other=sore("patellar_tendon", 3))),
    Case(
        "The degrees cannot be fewer than 30.",
        lifter() + rules("knee-depth", "max_knee_flexion = 29"),
        "refused: max_knee_flexion must be between 30 and 90 degrees, not 29",
    ),
    Case(
        "The degrees cannot be more than 90.",
        lifter() + rules("knee-depth", "max_knee_flexion = 91"),
        "refused: max_knee_flexion must be between 30 and 90 degrees, not 91",
    ),
)

_HOLDS = f"favour, core, {_list('plank side-plank dead-bug bird-dog pallof-press')}"
_TWISTS = "exercises russian-twist + bicycle-crunch"
_TWISTS_LAST = f"favour, core, {_TWISTS}, points -1"
_NO_TWISTS = f"exclude, {_TWISTS}"
_NO_TWISTS_WITH = "No twists and crunches with {}.".format

CORE_STABILITY = (
    Case(
        "Holds come first, twists and crunches last.",
        lifter(),
        _says(_HOLDS, _plus(_TWISTS_LAST, "Twists and crunches are optional; holds come first.")),
    ),
    Case(
        "With a sore back twists and crunches are left out.",
        lifter(other=sore("low_back", 3)),
        _says(
            _plus(
                f"{_NO_TWISTS}, instead dead bug",
                f"{_NO_TWISTS_WITH('your low back pain (3 of 10)')} Steadier: dead bug.",
            ),
            _HOLDS,
        ),
    ),
    Case(
        "Two reasons are named together.",
        lifter('conditions = ["osteoporosis"]', other=sore("low_back", 2)),
        _says(
            _plus(
                f"{_NO_TWISTS}, instead dead bug",
                f"{_NO_TWISTS_WITH('your low back pain (2 of 10) and osteoporosis')} Steadier: dead bug.",
            ),
            _HOLDS,
        ),
    ),
    Case(
        "With osteoporosis twists and crunches are left out.",
        lifter('conditions = ["osteoporosis"]'),
        _says(f"{_NO_TWISTS}, instead dead bug", _HOLDS),
    ),
    Case(
        "Eleven weeks after a birth twists and crunches are left out.",
        lifter("weeks_postnatal = 11"),
        _says(f"{_NO_TWISTS}, instead dead bug", _HOLDS),
    ),
    Case(
        "Twelve weeks after a birth they are not left out.", lifter("weeks_postnatal = 12"), _says(_HOLDS, _TWISTS_LAST)
    ),
    Case(
        "With a back above 5 nothing is named instead.",
        lifter(other=sore("low_back", 6)),
        _says(_plus(_NO_TWISTS, _NO_TWISTS_WITH("your low back pain (6 of 10)")), _HOLDS),
    ),
    Case(
        "With a warning sign at the back nothing is named instead.",
        lifter(other=sore("low_back", 2, _NIGHT)),
        _says(_NO_TWISTS, _HOLDS),
    ),
    Case("A sore knee does not matter.", lifter(other=sore("pfp", 3)), _says(_HOLDS, _TWISTS_LAST)),
    Case(
        "A back that no longer hurts does not either.", lifter(other=sore("low_back", 0)), _says(_HOLDS, _TWISTS_LAST)
    ),
    Case(
        "Where no strength is wished, what is left out stays out.",
        lifter(other=sore("low_back", 3) + "\n[strength]\nsessions = 0\n"),
        f"{_NO_TWISTS}, instead dead bug",
    ),
)
