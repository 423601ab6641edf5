"""What the rules about sessions say at their edges: worked examples that are tests as well."""

from runrules import Case

_FREE = "[[weeks]]\nstarts = 2026-11-23\n"
_TWO_KEY = f'{_FREE}wed = "intervals 50min"\nsun = "long 100min"\n'
_OVER = "today = 2026-11-30\n\n"
_TRAINED = "[athlete]\nstrength_since = 2026-05-04\n"
_BUILD, _PEAK, _TAPER = "2027-01-31", "2026-12-08", "2026-12-07"
_RACE_WEEK, _RECOVERY = "2026-11-28", "2026-11-21"


def _profile(*tables: str, week: str = _FREE) -> str:
    return "\n".join((*tables, week))


def _week(*days: str) -> str:
    return _FREE + "".join(f"{day}\n" for day in days)


def _lifts(**days: str) -> str:
    """A week with strength sessions on its days."""
    return _week(*(f'{day} = "strength {words} 30min"' for day, words in days.items()))


def _race(when: str) -> str:
    return f'[[races]]\ndate = {when}\ndistance = "half"\n'


def _strength(*wishes: str) -> str:
    return "[strength]\n" + "".join(f"{wish}\n" for wish in wishes)


def _rules(rule: str, settings: str) -> str:
    return f'[rules]\n"dose/{rule}" = {{ {settings} }}\n'


def _lines(*lines: str) -> str:
    return "\n".join(lines)


_NONE = _strength("sessions = 0")
_ONE = _strength("sessions = 1")
_LEGS = "propose, legs moderate, core moderate, minutes 30, rank 2, name legs"
_SECOND = (
    "propose, legs moderate, upper moderate, core moderate, minutes 30, rank 3, name second,"
    " instead upper moderate, core moderate"
)
_THIRD = "propose, upper moderate, core moderate, minutes 30, rank 4, name third"
_FOURTH = "propose, upper light, core light, minutes 30, rank 5, name fourth"
_LEGS_FIRST = "prefer, legs moderate, every day, points 2"
_NO_JUMPS = "prefer, jumps, every day, points -1"
_HEAVY = "propose, legs heavy, core heavy, minutes 40, rank 2, name legs"
_HEAVY_OR_JUMPS = f"{_HEAVY}, instead legs heavy, core heavy, jumps heavy\n{_NO_JUMPS}"
_LEGS_OR_JUMPS = f"{_LEGS}, instead legs moderate, core moderate, jumps moderate\n{_NO_JUMPS}"
_TWO = _lines(_LEGS, _SECOND, _LEGS_FIRST)
_FOUR = (
    'notice, every day, level warning: "Four strength sessions in one week of running is too much too soon. Two are'
    ' enough, three are plenty, and only two or three of them with legs."'
)


def _lifter(*lines: str, legs: int = 6, heavy: int = 3, since: str = "2026-10-12") -> str:
    """A runner with just enough groundwork for heavy legs, and just used to them."""
    counts = f"strength_since = {since}", f"leg_sessions = {legs}", f"heavy_leg_sessions = {heavy}"
    return "\n".join(("[athlete]", *counts, *lines, ""))


_NO_WEIGHT = 'equipment = ["band"]'
_HOPS_BEFORE = (
    'today = 2026-11-23\n\n[[weeks]]\nstarts = 2026-11-16\ntue = "strength legs+{} moderate 30min done"\n'
).format


def _hurts(site: str, pain: int, more: str = "") -> str:
    return f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{more}\n'


def _state(words: str) -> str:
    return f"[athlete.state]\n{words}\n"


FREQUENCY = (
    Case("Without any word two sessions are asked for, legs first.", _FREE, _TWO),
    Case("For a runner who wants one session it asks for legs and core.", _profile(_ONE), _LEGS),
    Case("The third session is upper body and core.", _profile(_strength("sessions = 3")), _lines(_TWO, _THIRD)),
    Case(
        "Four wished sessions are one too many, which is said.",
        _profile(_strength("sessions = 4")),
        _lines(_FOUR, _TWO, _THIRD),
    ),
    Case(
        "Set to four at most it asks for a light fourth.",
        _profile(_strength("sessions = 4"), _rules("frequency", "sessions_max = 4")),
        _lines(_TWO, _THIRD, _FOURTH),
    ),
    Case(
        "Four planned sessions are too many as well.",
        _profile(week=_lifts(mon="legs", tue="upper", thu="core", sat="upper")),
        _FOUR,
    ),
    Case(
        "Three planned sessions leave nothing to ask for.", _profile(week=_lifts(mon="legs", tue="upper", thu="core"))
    ),
    Case("Where none is wished and one is planned it asks for nothing.", _profile(_NONE, week=_lifts(mon="core"))),
    Case(
        "Beside a planned session with legs it asks for the second.",
        _profile(week=_lifts(mon="legs")),
        _lines(_SECOND, _LEGS_FIRST),
    ),
    Case(
        "Planned jumps count as a session with legs.",
        _profile(week=_lifts(mon="jumps light")),
        _lines(_SECOND, _LEGS_FIRST),
    ),
    Case(
        "Beside a planned session without legs it asks for the one with legs.",
        _profile(week=_lifts(mon="upper+core")),
        _LEGS,
    ),
    Case("In the build it asks for one.", _profile(_race(_BUILD)), _LEGS),
    Case("In the peak it asks for one.", _profile(_race(_PEAK)), _LEGS),
    Case("From 60 on it asks for two in the build.", _profile("[athlete]\nage = 60\n", _race(_BUILD)), _TWO),
    Case("At 59 it asks for one in the build.", _profile("[athlete]\nage = 59\n", _race(_BUILD)), _LEGS),
    Case("At 17 it asks for two in the peak.", _profile("[athlete]\nage = 17\n", _race(_PEAK)), _TWO),
    Case("At 18 it asks for one in the peak.", _profile("[athlete]\nage = 18\n", _race(_PEAK)), _LEGS),
    Case(
        "In the taper it asks for one of 25 minutes.",
        _profile(_race(_TAPER)),
        f'{_LEGS.replace("30", "25")}: "In the taper one session a week is enough."',
    ),
    Case(
        "In the taper a session is as long as the runner says.",
        _profile(_race(_TAPER), _strength("minutes = 40")),
        _LEGS.replace("30", "40"),
    ),
    Case(
        "Of three sessions in the taper two are without legs.",
        _profile(_race(_TAPER), _strength("sessions = 3")),
        _lines(
            _LEGS.replace("30", "25"),
            "propose, upper moderate, core moderate, minutes 25, rank 3, name second",
            "propose, upper light, core light, minutes 25, rank 4, name third",
        ),
    ),
    Case(
        "A runner who is used to heavy legs keeps them in the taper.",
        _profile(_lifter(), _race(_TAPER)),
        _HEAVY.replace("40", "25"),
    ),
    Case(
        "After two heavy sessions nobody is used to them, so the taper has none.",
        _profile(_lifter(heavy=2), _race(_TAPER)),
        _LEGS.replace("30", "25"),
    ),
    Case(
        "In race week it asks for one light one that may be left out.",
        _profile(_race(_RACE_WEEK)),
        "propose, legs light, core light, minutes 20, rank 5, name legs: "
        '"In race week a short light session is plenty, and none is fine."',
    ),
    Case(
        "In race week it is no longer than the runner says.",
        _profile(_race(_RACE_WEEK), _strength("minutes = 15")),
        "propose, legs light, core light, minutes 15, rank 5, name legs",
    ),
    Case(
        "After the race it asks for one light one without legs.",
        _profile(_race(_RECOVERY)),
        "propose, upper light, core light, minutes 20, rank 3, name second: "
        '"After a race one short, light session of upper body and core is enough."',
    ),
    Case(
        "A runner who is ready for heavy legs is asked for them; jumps wait while they are new.",
        _profile(_lifter(heavy=2), _ONE),
        _HEAVY,
    ),
    Case("After three heavy sessions jumps may join in.", _profile(_lifter(), _ONE), _HEAVY_OR_JUMPS),
    Case(
        "The second session beside heavy legs is moderate.",
        _profile(_lifter()),
        _lines(_HEAVY_OR_JUMPS, _SECOND, _LEGS_FIRST),
    ),
    Case(
        "Beside planned legs there is nothing for jumps to join.",
        _profile(_lifter(), week=_lifts(mon="legs")),
        _lines(_SECOND, _LEGS_FIRST),
    ),
    Case(
        "Where all is planned it is silent about jumps, too.", _profile(_lifter(), week=_lifts(mon="legs", thu="upper"))
    ),
    Case("Without a weight jumps may join moderate legs.", _profile(_lifter(_NO_WEIGHT), _ONE), _LEGS_OR_JUMPS),
    Case("Jumps join no legs before the sixth leg session.", _profile(_lifter(_NO_WEIGHT, legs=5), _ONE), _LEGS),
    Case(
        "Jumps join no legs before six weeks of strength.",
        _profile(_lifter(_NO_WEIGHT, since="2026-10-13"), _ONE),
        _LEGS,
    ),
    Case(
        "Jumps join no legs of a runner who trains for health.",
        _profile(_lifter(), _strength("sessions = 1", 'goal = "health"')),
        _LEGS,
    ),
    Case("In the build jumps may join in.", _profile(_lifter(), _race(_BUILD)), _HEAVY_OR_JUMPS),
    Case("In the peak jumps join no legs.", _profile(_lifter(), _race(_PEAK)), _HEAVY),
    Case("Under 18 legs are not heavy, and jumps join none.", _profile(_lifter("age = 17"), _ONE), _LEGS),
    Case("From 18 on legs may be heavy, and jumps may join in.", _profile(_lifter("age = 18"), _ONE), _HEAVY_OR_JUMPS),
    Case("At 59 jumps may join in.", _profile(_lifter("age = 59"), _ONE), _HEAVY_OR_JUMPS),
    Case("From 60 on jumps do not join in by themselves.", _profile(_lifter("age = 60"), _ONE), _HEAVY),
    Case(
        "From 60 on they may where the weeks before held some.",
        _profile(_HOPS_BEFORE("jumps"), _lifter("age = 60"), _ONE),
        _HEAVY_OR_JUMPS,
    ),
    Case(
        "Other strength in the weeks before brings no jumps.",
        _profile(_HOPS_BEFORE("upper"), _lifter("age = 60"), _ONE),
        _HEAVY,
    ),
    Case("At a soreness of 4 in 10 jumps join no legs.", _profile(_lifter(), _state("soreness = 4"), _ONE), _HEAVY),
    Case("At a soreness of 3 in 10 they may.", _profile(_lifter(), _state("soreness = 3"), _ONE), _HEAVY_OR_JUMPS),
    Case("With a warning sign jumps join no legs.", _profile(_lifter(), _state('signs = ["numbness"]'), _ONE), _HEAVY),
    Case("With a fever jumps join no legs.", _profile(_lifter(), _state("fever = true"), _ONE), _HEAVY),
    Case("With a heart condition jumps join no legs.", _profile(_lifter('conditions = ["heart"]'), _ONE), _HEAVY),
    Case(
        "With a heart condition that is cleared they may.",
        _profile(_lifter('conditions = ["heart"]', 'cleared = ["heart"]'), _ONE),
        _HEAVY_OR_JUMPS,
    ),
    Case("While something hurts jumps join no legs.", _profile(_lifter(), _hurts("plantar", 1), _ONE), _HEAVY),
    Case(
        "A wish for ninety minutes is cut to an hour.",
        _profile(_strength("sessions = 1", "minutes = 90")),
        _LEGS.replace("30", "60"),
    ),
    Case(
        "Without the runner's word a session is as long as the default says, and heavy legs ten minutes longer.",
        _profile(_lifter(heavy=2), _rules("duration", "minutes_default = 45")),
        _lines(_HEAVY.replace("40", "55"), _SECOND.replace("30", "45"), _LEGS_FIRST),
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("frequency", "sessions_default = 0, sessions_max = 1")),
        "refused: sessions_default must be between 1 and 3, not 0; sessions_max must be between 2 and 4, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("frequency", "sessions_default = 4, sessions_max = 5")),
        "refused: sessions_default must be between 1 and 3, not 4; sessions_max must be between 2 and 4, not 5",
    ),
)


def _at_most(legs: int, word: str = "") -> str:
    words = f': "At most {word} this week, so that you can recover."' if word else ""
    return f"limit, legs, jumps, every day, sessions {legs}{words}"


_IN_ALL = 'limit, everything, every day, sessions 4: "At most four strength sessions in a week of running."'

MAX_LOWER = (
    Case("With two key runs at most two leg sessions.", _TWO_KEY, _lines(_at_most(2, "two leg sessions"), _IN_ALL)),
    Case(
        "With one key run at most three leg sessions.",
        _week('wed = "intervals 50min"', 'sun = "long 80min"'),
        _lines(_at_most(3, "three leg sessions"), _IN_ALL),
    ),
    Case(
        "Whatever is set, never more than three leg sessions.",
        _profile(_rules("max-lower", "max_lower = 3")),
        _lines(_at_most(3, "three leg sessions"), _IN_ALL),
    ),
    Case(
        "It may be set to one leg session, and two in all.",
        _profile(_rules("max-lower", "max_lower = 1, max_all = 2"), week=_TWO_KEY),
        _lines(
            _at_most(1, "one leg session"),
            'limit, everything, every day, sessions 2: "At most two strength sessions in a week of running."',
        ),
    ),
    Case(
        "Three planned leg sessions beside two key runs are too many, which is said; light ones count.",
        f'{_TWO_KEY}mon = "strength legs"\nthu = "strength legs light"\nfri = "strength jumps light"\n',
        _lines(
            f'{_at_most(2)}: "That is too many leg days to recover from. We kept the best ones and made the rest upper'
            ' body, core or rest."',
            _IN_ALL,
        ),
    ),
    Case(
        "Two planned leg sessions are not too many.",
        f'{_TWO_KEY}mon = "strength legs"\nthu = "strength upper"\nfri = "strength legs"\n',
        _lines(_at_most(2, "two leg sessions"), _IN_ALL),
    ),
    Case(
        "Where none is wished it speaks until the week is over.",
        _profile("today = 2026-11-29\n", _NONE),
        _lines(_at_most(3, "three leg sessions"), _IN_ALL),
    ),
    Case("In a week that is over, where none was wished, it is silent.", _profile(_OVER, _NONE)),
    Case(
        "In a week that is over it speaks where some was planned.",
        _profile(_OVER, _NONE, week=_lifts(mon="core")),
        _lines(_at_most(3), _IN_ALL),
    ),
    Case(
        "In a week that is over it speaks where some was wished.", _profile(_OVER, _ONE), _lines(_at_most(3), _IN_ALL)
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("max-lower", "max_lower = 0, max_all = 1")),
        "refused: max_lower must be between 1 and 3, not 0; max_all must be between 2 and 6, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("max-lower", "max_lower = 4, max_all = 7")),
        "refused: max_lower must be between 1 and 3, not 4; max_all must be between 2 and 6, not 7",
    ),
)

_APART = "apart, legs moderate/heavy, jumps, other legs moderate/heavy, jumps, days"

SPACING = (
    Case("Loaded legs stand two days apart.", _FREE, f"{_APART} 2"),
    Case("They do where none is wished, too.", _profile(_NONE), f"{_APART} 2"),
    Case("In a week that is over, where none was wished, it is silent.", _profile(_OVER, _NONE)),
    Case(
        "Each day begun counts: 49 hours are three days.", _profile(_rules("spacing", "min_hours = 49")), f"{_APART} 3"
    ),
    Case("Three days may be set as days.", _profile(_rules("spacing", "min_days = 3")), f"{_APART} 3"),
    Case(
        "Each day begun counts: 36 hours are two days.",
        _profile(_rules("spacing", "min_hours = 36, min_days = 1")),
        f"{_APART} 2",
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("spacing", "min_hours = 35, min_days = 0")),
        "refused: min_hours must be between 36 and 72 hours, not 35; min_days must be between 1 and 3 days, not 0",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("spacing", "min_hours = 73, min_days = 4")),
        "refused: min_hours must be between 36 and 72 hours, not 73; min_days must be between 1 and 3 days, not 4",
    ),
)

_HOUR = 'limit, everything, every day, minutes 60: "No strength session needs more than 60 minutes."'

DURATION = (
    Case("No session needs more than an hour.", _FREE, _HOUR),
    Case(
        "A wish below ten minutes holds, with a word.",
        _profile(_strength("minutes = 9")),
        f'{_HOUR}\nnotice, every day: "We would plan 10 minutes at least. 9 are yours to choose: one or two'
        ' exercises."',
    ),
    Case("A wish of ten minutes needs no word.", _profile(_strength("minutes = 10")), _HOUR),
    Case(
        "Heavy legs get longer, and what is lighter only the usual time.",
        _profile(_lifter()),
        f"{_HOUR}\nlimit, legs light/moderate, upper light/moderate, core light/moderate, every day, minutes 30",
    ),
    Case(
        "Beside planned work, which keeps its time, that is about legs and jumps only.",
        _profile(_lifter(), week=_lifts(mon="upper")),
        f"{_HOUR}\nlimit, legs light/moderate, jumps light/moderate, every day, minutes 30",
    ),
    Case(
        "Where the runner named the minutes there is nothing to shorten.",
        _profile(_lifter(), _strength("minutes = 40")),
        _HOUR,
    ),
    Case(
        "Where heavy legs are planned already there is nothing to shorten.",
        _profile(_lifter(), week=_lifts(mon="legs heavy")),
        _HOUR,
    ),
    Case("In a week that is over it is silent where none was wished.", _profile(_OVER, _NONE)),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("duration", "minutes_default = 19, minutes_min = 7, minutes_max = 44")),
        "refused: minutes_default must be between 20 and 45 min, not 19; "
        "minutes_min must be between 8 and 20 min, not 7; minutes_max must be between 45 and 75 min, not 44",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("duration", "minutes_default = 46, minutes_min = 21, minutes_max = 76")),
        "refused: minutes_default must be between 20 and 45 min, not 46; "
        "minutes_min must be between 8 and 20 min, not 21; minutes_max must be between 45 and 75 min, not 76",
    ),
)

_ROUNDS = "Twenty minutes: one squat or lunge, one hinge, calves, core. {}, done.".format
_FEW = " About four sets a week for a muscle keep most of the gain."


def _short(days: str, rounds: int, words: str) -> str:
    return f'limit, everything, {days}, sets {rounds}, exercises 4\nnotice, {days}: "{words}"'


SHORT_SESSION = (
    Case(
        "With 20 minutes it speaks.", _profile(_strength("minutes = 20")), _short("every day", 2, _ROUNDS("Two rounds"))
    ),
    Case("With 21 minutes it is silent.", _profile(_strength("minutes = 21"))),
    Case("Without a word about time it is silent.", _profile(_ONE)),
    Case(
        "A short day is named.",
        _profile(_strength("minutes_by_day = { mon = 21, fri = 20 }")),
        _short("fri", 2, _ROUNDS("Two rounds")),
    ),
    Case(
        "A longer day is left out.",
        _profile(_strength("minutes = 20", "minutes_by_day = { fri = 40 }")),
        _short("mon tue wed thu sat sun", 2, _ROUNDS("Two rounds")),
    ),
    Case(
        "One session of two rounds makes few sets, which is said.",
        _profile(_strength("sessions = 1", "minutes = 20")),
        _short("every day", 2, _ROUNDS("Two rounds") + _FEW),
    ),
    Case(
        "Two sessions of two rounds make enough.",
        _profile(_strength("sessions = 2", "minutes = 20")),
        _short("every day", 2, _ROUNDS("Two rounds")),
    ),
    Case(
        "Two sessions of one round make few sets.",
        _profile(_strength("sessions = 2", "minutes = 20"), _rules("short-session", "rounds = 1")),
        _short("every day", 1, _ROUNDS("One round") + _FEW),
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("short-session", "exercises = 2, rounds = 0, weekly_sets_per_muscle = 1")),
        "refused: exercises must be between 3 and 5, not 2; rounds must be between 1 and 3, not 0; "
        "weekly_sets_per_muscle must be between 2 and 10, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("short-session", "exercises = 6, rounds = 4, weekly_sets_per_muscle = 11")),
        "refused: exercises must be between 3 and 5, not 6; rounds must be between 1 and 3, not 4; "
        "weekly_sets_per_muscle must be between 2 and 10, not 11",
    ),
)

TWO_SHORT_ADHERENCE = (
    Case(
        "One session of 50 minutes could be two.",
        _profile(_strength("sessions = 1", "minutes = 50")),
        "notice, every day",
    ),
    Case("One session of 49 minutes is short enough.", _profile(_strength("sessions = 1", "minutes = 49"))),
    Case("Two sessions of 50 minutes are two already.", _profile(_strength("sessions = 2", "minutes = 50"))),
    Case(
        "A long day alone is no wish for long sessions.",
        _profile(_strength("sessions = 1", "minutes_by_day = { fri = 60 }")),
    ),
)

SUPERSETS = (
    Case("With less than half an hour pairs save time.", _profile(_strength("minutes = 29")), "notice, every day"),
    Case("With half an hour it is silent.", _profile(_strength("minutes = 30"))),
    Case("One shorter day is enough.", _profile(_strength("minutes_by_day = { fri = 29 }")), "notice, every day"),
    Case(
        "Where the usual time is set to 45 minutes, 44 are less.",
        _profile(_strength("minutes = 44"), _rules("duration", "minutes_default = 45")),
        "notice, every day",
    ),
    Case(
        "Its number cannot be set lower.",
        _profile(_rules("supersets", "time_factor = 0.4")),
        "refused: time_factor must be between 0.5 and 0.7, not 0.4",
    ),
    Case(
        "Its number cannot be set higher.",
        _profile(_rules("supersets", "time_factor = 0.8")),
        "refused: time_factor must be between 0.5 and 0.7, not 0.8",
    ),
)

_SETS = 'limit, legs heavy, every day, sets 3: "Three sets of a heavy leg exercise are enough."'
_READY = f"{_SETS}\nprefer, legs heavy, every day, points 1"

HEAVY_WHEN_READY = (
    Case("Six weeks and six leg sessions are the groundwork.", _profile(_lifter()), _READY),
    Case("Five leg sessions are too few.", _profile(_lifter(legs=5))),
    Case("A day less than six weeks is too short.", _profile(_lifter(since="2026-10-13"))),
    Case("For health alone nothing has to be heavy.", _profile(_lifter(), _strength('goal = "health"'))),
    Case("Under 18 it is silent.", _profile(_lifter("age = 17"))),
    Case("From 18 on it speaks.", _profile(_lifter("age = 18")), _READY),
    Case("In the peak it speaks.", _profile(_lifter(), _race(_PEAK)), _READY),
    Case("In the taper it is silent.", _profile(_lifter(), _race(_TAPER))),
    Case("In race week it is silent.", _profile(_lifter(), _race(_RACE_WEEK))),
    Case("After the race it is silent.", _profile(_lifter(), _race(_RECOVERY))),
    Case("Without a weight nothing is heavy.", _profile(_lifter(_NO_WEIGHT))),
    Case("A loaded backpack is a weight.", _profile(_lifter('equipment = ["backpack"]')), _READY),
    Case("A knee that hurts 3 of 10 is no reason against it.", _profile(_lifter(), _hurts("pfp", 3)), _READY),
    Case("A knee that hurts 4 of 10 is a reason.", _profile(_lifter(), _hurts("pfp", 4))),
    Case("A knee with a sign is a reason at any pain.", _profile(_lifter(), _hurts("pfp", 1, 'signs = ["swelling"]'))),
    Case("A back that hurts 4 of 10 is a reason, too.", _profile(_lifter(), _hurts("low_back", 4))),
    Case("A shoulder that hurts is no reason against it.", _profile(_lifter(), _hurts("shoulder", 6)), _READY),
    Case(
        "A pain that a clinician has cleared is no reason against it.",
        _profile(_lifter('cleared = ["pfp"]'), _hurts("pfp", 4)),
        _READY,
    ),
    Case("Where no strength is wished only the sets are limited.", _profile(_lifter(), _NONE), _SETS),
    Case(
        "It may be set to two sets, after four weeks.",
        _profile(_lifter(legs=4, since="2026-10-26"), _rules("heavy-when-ready", "ready_weeks = 4, sets = 2")),
        'limit, legs heavy, every day, sets 2: "Two sets of a heavy leg exercise are enough."\n'
        "prefer, legs heavy, every day, points 1",
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("heavy-when-ready", "ready_weeks = 3, load_pct_1rm = 79, reps = 2, sets = 1, rest_s = 119")),
        "refused: ready_weeks must be between 4 and 12 weeks, not 3; load_pct_1rm must be between 80 and 92 %, not 79; "
        "reps must be between 3 and 6, not 2; sets must be between 2 and 5, not 1; "
        "rest_s must be between 120 and 300 s, not 119",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("heavy-when-ready", "ready_weeks = 13, load_pct_1rm = 93, reps = 7, sets = 6, rest_s = 301")),
        "refused: ready_weeks must be between 4 and 12 weeks, not 13; load_pct_1rm must be between 80 and 92 %, not 93;"
        " reps must be between 3 and 6, not 7; sets must be between 2 and 5, not 6; "
        "rest_s must be between 120 and 300 s, not 301",
    ),
)

_YIELDS = "yields_to name a weight under equipment: a loaded backpack counts, severity firm"
_SLOWLY = (
    "cue, exercises single-leg-squat-box + pistol-squat + split-squat + bulgarian-split-squat + lunge + reverse-lunge"
    " + walking-lunge + lateral-lunge + step-up + lateral-step-down"
)
_HARD_ENOUGH = "Single-leg moves, slow lowering and a loaded backpack make home work hard enough."

NO_GYM_FINE = (
    Case(
        "Bands alone leave nothing heavy for legs.",
        _profile(f"[athlete]\n{_NO_WEIGHT}\n"),
        f'veto, legs heavy, every day, {_YIELDS}: "You named no weight, so nothing here is heavy enough to count as'
        f' heavy. {_HARD_ENOUGH}"\n'
        f'{_SLOWLY}: "Lower over about three seconds; when 12 of these are easy, go deeper or add a backpack."',
    ),
    Case(
        "With nothing at all jumps are closed too.",
        _profile("[athlete]\nequipment = []\n"),
        f'veto, legs heavy, jumps, every day, {_YIELDS}: "Nothing here is heavy enough to count as heavy, and jumps are'
        f" no stand-in. {_HARD_ENOUGH} If you are away from your weights, one missed week is harmless: do not double up"
        f' in the next."\n{_SLOWLY}',
    ),
    Case("A loaded backpack is a weight.", _profile('[athlete]\nequipment = ["band", "backpack"]\n')),
    Case("While nothing was said about equipment it is silent.", _FREE),
    Case(
        "In a week that is over only the closing is left.",
        _profile(_OVER, f"[athlete]\n{_NO_WEIGHT}\n", _NONE),
        f"veto, legs heavy, every day, {_YIELDS}",
    ),
    Case(
        "Repetitions and seconds may be set.",
        _profile(f"[athlete]\n{_NO_WEIGHT}\n", _rules("no-gym-fine", "reps_home = 20, tempo_lower_s = 4")),
        f"veto, legs heavy, every day, {_YIELDS}\n"
        f'{_SLOWLY}: "Lower over about four seconds; when 20 of these are easy, go deeper or add a backpack."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("no-gym-fine", "reps_home = 7, tempo_lower_s = 1")),
        "refused: reps_home must be between 8 and 20, not 7; tempo_lower_s must be between 2 and 4 s, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("no-gym-fine", "reps_home = 21, tempo_lower_s = 5")),
        "refused: reps_home must be between 8 and 20, not 21; tempo_lower_s must be between 2 and 4 s, not 5",
    ),
)

_STOP = "Stop with {} good reps left. Going to failure costs you one to two more days.".format


def _reserve(number: int, words: str) -> str:
    said = _STOP(words)
    return f'limit, legs moderate/heavy, jumps, every day, reserve {number}: "{said}"\nnotice, every day: "{said}"'


_FOUR_WEEKS = "[athlete]\nstrength_since = 2026-10-26\n"
_TWO_LEFT = _reserve(2, "two or three")

NOT_TO_FAILURE = (
    Case("From the fifth week on sets end with two or three left.", _profile(_FOUR_WEEKS), _TWO_LEFT),
    Case(
        "In the first four weeks, which keep more in reserve, it is silent.",
        _profile("[athlete]\nstrength_since = 2026-10-27\n"),
    ),
    Case(
        "Where no strength is wished there is only the limit.",
        _profile(_FOUR_WEEKS, _NONE),
        "limit, legs moderate/heavy, jumps, every day, reserve 2",
    ),
    Case("In a week with upper body alone it is silent.", _profile(_FOUR_WEEKS, _ONE, week=_lifts(mon="upper"))),
    Case("Light legs are no such leg work.", _profile(_FOUR_WEEKS, _ONE, week=_lifts(mon="legs light"))),
    Case(
        "In a week with planned moderate legs it speaks.",
        _profile(_FOUR_WEEKS, _ONE, week=_lifts(mon="legs")),
        _TWO_LEFT,
    ),
    Case("Once they are done it is silent.", _profile(_FOUR_WEEKS, _ONE, week=_lifts(mon="legs moderate done"))),
    Case("In race week, which has no loaded legs, it is silent.", _profile(_FOUR_WEEKS, _race(_RACE_WEEK))),
    Case(
        "It may be set to three in reserve.",
        _profile(_FOUR_WEEKS, _rules("not-to-failure", "reps_in_reserve = 3")),
        _reserve(3, "three or four"),
    ),
    Case(
        "Its number cannot be set lower.",
        _profile(_rules("not-to-failure", "reps_in_reserve = 0")),
        "refused: reps_in_reserve must be between 1 and 4, not 0",
    ),
    Case(
        "Its number cannot be set higher.",
        _profile(_rules("not-to-failure", "reps_in_reserve = 5")),
        "refused: reps_in_reserve must be between 1 and 4, not 5",
    ),
)

_DAILY = "notice, every day"

HORIZON = (
    Case(
        "Before twelve weeks of lifting it asks for patience.",
        "[athlete]\nstrength_since = 2026-09-01\n\n" + _FREE,
        _DAILY,
    ),
    Case("After twelve weeks of lifting it is silent.", "[athlete]\nstrength_since = 2026-08-31\n\n" + _FREE),
    Case("Where no strength is wished it is silent.", _profile(_NONE)),
    Case("Where none is wished and some is planned it speaks.", _profile(_NONE, week=_lifts(mon="core")), _DAILY),
    Case(
        "Its number cannot be set lower.",
        _profile(_rules("horizon", "horizon = 7")),
        "refused: horizon must be between 8 and 16 weeks, not 7",
    ),
    Case(
        "Its number cannot be set higher.",
        _profile(_rules("horizon", "horizon = 17")),
        "refused: horizon must be between 8 and 16 weeks, not 17",
    ),
)

_TODAY = "today = 2026-11-23\n"


def _ran(starts: str, tue: str, thu: str = "free") -> str:
    """A week of the file of which every day is known."""
    days = {"mon": "free", "tue": tue, "wed": "free", "thu": thu, "fri": "free", "sat": "free", "sun": "free"}
    return f"[[weeks]]\nstarts = {starts}\n" + "".join(f'{day} = "{words}"\n' for day, words in days.items())


def _more(percent: int, fullest: str) -> str:
    return (
        f'notice, every day: "You are running {percent} % more this week than in your fullest of the last four weeks'
        f' ({fullest}), so keep the weights where they are."'
    )


_FORTY = _ran("2026-11-16", "easy 40km")

ONE_CHANGE = (
    Case(
        "A quarter more running is enough of a change.",
        _profile(_TODAY, _FORTY, week=_week('tue = "easy 50km"')),
        _more(25, "40 km"),
    ),
    Case("A tenth more running is not.", _profile(_TODAY, _FORTY, week=_week('tue = "easy 44km"'))),
    Case(
        "Where a run has no kilometres, minutes count.",
        _profile(_TODAY, _ran("2026-11-16", "easy 60min", "easy 5km 40min"), week=_week('tue = "easy 120min"')),
        _more(20, "100 min"),
    ),
    Case(
        "Where some runs have no kilometres and some no minutes it is silent.",
        _profile(_TODAY, _ran("2026-11-16", "easy 60min", "easy 5km"), week=_week('tue = "easy 120min"')),
    ),
    Case(
        "Without an earlier week in the file it is silent.",
        _week('tue = "easy 50km"'),
    ),
    Case(
        "Where a day of the earlier week is not known it is silent.",
        _profile(_TODAY, '[[weeks]]\nstarts = 2026-11-16\ntue = "easy 40km"\n', week=_week('tue = "easy 50km"')),
    ),
    Case(
        "After a week without running it is silent.",
        _profile(_TODAY, _ran("2026-11-16", "free"), week=_week('tue = "easy 50km"')),
    ),
    Case(
        "The fullest of the last four weeks is what counts.",
        _profile(_TODAY, _ran("2026-10-26", "easy 50km"), _FORTY, week=_week('tue = "easy 50km"')),
    ),
    Case(
        "A week further back does not count.",
        _profile(_TODAY, _ran("2026-10-19", "easy 50km"), _FORTY, week=_week('tue = "easy 50km"')),
        _more(25, "40 km"),
    ),
    Case(
        "Weeks that tell kilometres and weeks that tell minutes cannot be compared.",
        _profile(_TODAY, _ran("2026-11-09", "easy 300min"), _FORTY, week=_week('tue = "easy 50km"')),
    ),
    Case("Where no strength is wished it is silent.", _profile(_TODAY, _NONE, _FORTY, week=_week('tue = "easy 50km"'))),
    Case(
        "Its number cannot be set lower.",
        _profile(_rules("one-change", "run_increase_trigger = 0.04")),
        "refused: run_increase_trigger must be between 0.05 and 0.3, not 0.04",
    ),
    Case(
        "Its number cannot be set higher.",
        _profile(_rules("one-change", "run_increase_trigger = 0.4")),
        "refused: run_increase_trigger must be between 0.05 and 0.3, not 0.4",
    ),
)

_ADD = (
    'notice, every day: "When you could have done one or two repetitions more than asked in {}, add about {} % to that'
    ' weight (2 to 10 % is the range). If not, stay where you are."'
).format
_ADD_FIVE = _ADD("two sessions running", 5)


def _eight(*lines: str) -> str:
    """A runner at the end of the eighth week of lifting."""
    return "\n".join(("[athlete]", "strength_since = 2026-09-28", *lines, ""))


PROGRESS_LOAD = (
    Case("After eight weeks of lifting it says how to go on.", _profile(_eight()), _ADD_FIVE),
    Case("After four weeks of lifting it does so for the first time.", _profile(_FOUR_WEEKS), _ADD_FIVE),
    Case("After five weeks of lifting it is silent.", "[athlete]\nstrength_since = 2026-10-19\n\n" + _FREE),
    Case("For a runner who has never lifted it is silent.", _FREE),
    Case("In the build it speaks.", _profile(_eight(), _race(_BUILD)), _ADD_FIVE),
    Case("In the peak it is silent.", _profile(_eight(), _race(_PEAK))),
    Case("Under 18 it is silent.", _profile(_eight("age = 17"))),
    Case("From 18 on it speaks.", _profile(_eight("age = 18")), _ADD_FIVE),
    Case("Without a weight it is silent.", _profile(_eight(_NO_WEIGHT))),
    Case("With a dumbbell it speaks.", _profile(_eight('equipment = ["band", "dumbbell"]')), _ADD_FIVE),
    Case("At a soreness of 4 in 10 it is silent.", _profile(_eight(), _state("soreness = 4"))),
    Case("At a soreness of 3 in 10 it speaks.", _profile(_eight(), _state("soreness = 3")), _ADD_FIVE),
    Case("While something hurts it is silent.", _profile(_eight(), _hurts("plantar", 1))),
    Case("In a week without loaded legs it is silent.", _profile(_eight(), _ONE, week=_lifts(mon="upper"))),
    Case("When the running grows it is silent.", _profile(_TODAY, _eight(), _FORTY, week=_week('tue = "easy 50km"'))),
    Case(
        "A tenth more running is no reason.",
        _profile(_TODAY, _eight(), _FORTY, week=_week('tue = "easy 44km"')),
        _ADD_FIVE,
    ),
    Case(
        "It may be set to one session and ten per cent.",
        _profile(_eight(), _rules("progress-load", "step = 0.1, sessions_in_a_row = 1")),
        _ADD("one session", 10),
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("progress-load", "step = 0.01, sessions_in_a_row = 0")),
        "refused: step must be between 0.02 and 0.1, not 0.01; sessions_in_a_row must be between 1 and 3, not 0",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("progress-load", "step = 0.11, sessions_in_a_row = 4")),
        "refused: step must be between 0.02 and 0.1, not 0.11; sessions_in_a_row must be between 1 and 3, not 4",
    ),
)


def _back(days: int, percent: int = 60, unseen: bool = False) -> str:
    """What is said after a break of so many days."""
    told = f"You had {days} days without strength work"
    after = "Welcome back: start at about half. Strength returns fast, soreness faster."
    after += f" ({percent} % of the usual sets, after {days} days.)"
    if unseen:
        told = f"Your last strength session in the file is {days} days back, and weeks between are not in it"
        after += " Weeks in between are not in the file: if you lifted then, write it down."
    return (
        f'veto, legs heavy, jumps, every day: "{told}: nothing heavy for legs and no jumps for three sessions."\n'
        f"limit, everything, every day, percent {percent}\n"
        f'notice, every day: "{after}"'
    )


def _file(**weeks: str) -> str:
    """Weeks before the one that is asked about, by their month and day, each with the days of its strength."""
    lines = [_TODAY, _TRAINED]
    for name, days in weeks.items():
        lines.append(f"[[weeks]]\nstarts = 2026-{name[1:3]}-{name[3:]}")
        lines += [f'{day} = "strength full moderate done"' for day in days.split()]
    return "\n".join((*lines, "", _FREE))


_KNOWN = {"w1109": "", "w1116": ""}
_SIX = {"w1012": "", "w1019": "", "w1026": "", "w1102": ""}

RESTART = (
    Case("After three weeks off it speaks.", _file(w1102="mon", **_KNOWN), _back(21)),
    Case("After a day less than three weeks it is silent.", _file(w1102="tue", **_KNOWN)),
    Case(
        "Two sessions after a break legs still count as new.",
        _file(w1012="mon", w1019="", w1026="", w1102="", w1109="", w1116="mon wed"),
        _back(35),
    ),
    Case(
        "After the third session legs are no longer new.",
        _file(w1012="mon", w1019="", w1026="", w1102="", w1109="", w1116="mon wed fri"),
    ),
    Case(
        "Two sessions without a break before them are just two sessions.",
        _file(w1109="mon", w1116="mon wed"),
    ),
    Case(
        "Weeks that are missing count as without strength, which is said.",
        _file(w1026="fri", w1116=""),
        _back(24, unseen=True),
    ),
    Case(
        "A block that began in weeks that are missing is a new one.",
        _file(w1026="fri", w1116="").replace("2026-05-04", "2026-11-03"),
    ),
    Case(
        "Less than three weeks are no break, also where some days are missing.",
        _file(w1102="sun", w1116=""),
    ),
    Case("Of a longer break the last six weeks are enough.", _file(**_SIX, **_KNOWN), _back(42)),
    Case(
        "With five weeks nobody knows what was before them.",
        _file(w1019="", w1026="", w1102="", **_KNOWN),
    ),
    Case(
        "With four weeks and a session after them it speaks.",
        _file(w1019="", w1026="", w1102="", w1109="", w1116="mon"),
        _back(28),
    ),
    Case(
        "Where the file begins with the block there was no break before it.",
        _file(w1102="", w1109="", w1116="sun").replace("2026-05-04", "2026-11-02"),
    ),
    Case(
        "A runner who had not lifted before these weeks had no break.",
        _file(**_SIX, **_KNOWN).replace("2026-05-04", "2026-10-12"),
    ),
    Case("For a runner who has never lifted it is silent.", _file(**_SIX, **_KNOWN).replace(_TRAINED, "")),
    Case(
        "A single session that the file shows as done is enough to have had a break.",
        _file(w1102="mon", **_KNOWN).replace(_TRAINED, ""),
        _back(21),
    ),
    Case(
        "Where no strength is wished it is without words.",
        _file(w1102="mon", **_KNOWN).replace(_TRAINED, f"{_TRAINED}\n{_NONE}"),
        "veto, legs heavy, jumps, every day\nlimit, everything, every day, percent 60",
    ),
    Case(
        "Two weeks may count as a break, and the start be smaller.",
        _file(w1109="mon", w1116="").replace(
            _TRAINED, f"{_TRAINED}\n{_rules('restart', 'gap_days = 14, volume_factor = 0.4')}"
        ),
        _back(14, 40),
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("restart", "gap_days = 13, volume_factor = 0.3")),
        "refused: gap_days must be between 14 and 42 days, not 13; volume_factor must be between 0.4 and 0.7, not 0.3",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("restart", "gap_days = 43, volume_factor = 0.8")),
        "refused: gap_days must be between 14 and 42 days, not 43; volume_factor must be between 0.4 and 0.7, not 0.8",
    ),
)

_EASIER = "limit, everything, every day, percent 60"


def _began(when: str, *tables: str) -> str:
    return _profile(f"[athlete]\nstrength_since = {when}\n", *tables)


DELOAD = (
    Case("The fourth week of the block is an easier one.", _began("2026-11-02"), _EASIER),
    Case("The first week counts whole, on whichever day it began.", _began("2026-11-08"), _EASIER),
    Case("The third week is not an easier one.", _began("2026-11-09")),
    Case("The fifth week is not an easier one.", _began("2026-11-01")),
    Case("The eighth week is.", _began("2026-10-05"), _EASIER),
    Case("A block that begins today has no fourth week yet.", _began("2026-11-23")),
    Case("A runner who has never lifted has no block.", _FREE),
    Case("In the peak it speaks.", _began("2026-11-02", _race(_PEAK)), _EASIER),
    Case("In the build it speaks.", _began("2026-11-02", _race(_BUILD)), _EASIER),
    Case("In the taper it is silent.", _began("2026-11-02", _race(_TAPER))),
    Case(
        "After a week without strength that the file shows it is silent.",
        _file(w1116="").replace("2026-05-04", "2026-11-02"),
    ),
    Case("After a week with strength it speaks.", _file(w1116="tue").replace("2026-05-04", "2026-11-02"), _EASIER),
    Case(
        "After a break it is silent.",
        _file(w1012="mon", w1019="", w1026="", w1102="", w1109="", w1116="mon wed").replace("2026-05-04", "2026-10-05"),
    ),
    Case(
        "It may be set to every third week.",
        _began("2026-11-09", _rules("deload", "cycle = 3, volume_factor = 0.7")),
        _EASIER.replace("60", "70"),
    ),
    Case(
        "Its numbers cannot be set lower.",
        _profile(_rules("deload", "cycle = 2, volume_factor = 0.3")),
        "refused: cycle must be between 3 and 6 weeks, not 2; volume_factor must be between 0.4 and 0.7, not 0.3",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _profile(_rules("deload", "cycle = 7, volume_factor = 0.8")),
        "refused: cycle must be between 3 and 6 weeks, not 7; volume_factor must be between 0.4 and 0.7, not 0.8",
    ),
)
