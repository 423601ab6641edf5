"""What each rule says at its edges: worked examples that are tests as well."""

from runrules import Case

from .examples import HEART, HEART_CLEARED

_FREE = "[[weeks]]\nstarts = 2026-11-23\n"
_LONG_SINCE = "strength_since = 2026-03-02"


def _runner(age: int, *lines: str, week: str = _FREE, more: str = "") -> str:
    """A runner with lines of [athlete], then ``more`` tables, then the week."""
    return "\n".join(("[athlete]", f"age = {age}", *lines, "", more, "", week))


def _race(date: str, distance: str = "half") -> str:
    return f'[[races]]\ndate = {date}\ndistance = "{distance}"\n'


def _rules(rule: str, settings: str) -> str:
    return f'[rules]\n"masters/{rule}" = {{ {settings} }}\n'


def _strength(wish: str) -> str:
    return f"[strength]\n{wish}\n"


_BUILD = _race("2027-01-31")
_KEPT = (
    'limit, everything, every day, sets 2: "Two sets of an exercise keep what you have built while the running grows."'
)
_SECOND = (
    "propose, legs moderate, upper moderate, core moderate, minutes 30, rank 3, name second,"
    " instead upper moderate, core moderate"
)
_THIRD = "propose, upper moderate, core moderate, minutes 30, rank 4, name third"
_ASKED = f"{_KEPT}\n{_SECOND}"
_LIFT_LEGS = f'{_FREE}tue = "strength legs moderate 30min"\n'
_LIFT_ARMS = f'{_FREE}tue = "strength upper+core moderate 30min"\n'
_LIFT_BOTH = f'{_LIFT_LEGS}thu = "strength upper+core moderate 30min"\n'

MAINTAIN_TWO = (
    Case("At 60 it asks for the second session in the build.", _runner(60, more=_BUILD), _ASKED),
    Case("At 59 it is silent.", _runner(59, more=_BUILD)),
    Case("In the peak it speaks as well.", _runner(60, more=_race("2026-12-08")), _ASKED),
    Case("In the taper it is silent.", _runner(60, more=_race("2026-12-07"))),
    Case(
        "Twelve weeks before the race, when the build begins, it speaks.", _runner(60, more=_race("2027-02-15")), _ASKED
    ),
    Case("In base weeks it is silent.", _runner(60, more=_race("2027-02-16"))),
    Case("In race week it is silent.", _runner(60, more=_race("2026-11-28"))),
    Case("After the race it is silent.", _runner(60, more=_race("2026-11-21"))),
    Case(
        "To a runner who wants one session it only says why two are better.",
        _runner(60, more=_BUILD + _strength("sessions = 1")),
        f"{_KEPT}\nnotice, every day",
    ),
    Case(
        "Who wants one and has planned two hears no word about it.",
        _runner(60, more=_BUILD + _strength("sessions = 1"), week=_LIFT_BOTH),
        _KEPT,
    ),
    Case(
        "For a runner who wants two it asks for the second.",
        _runner(60, more=_BUILD + _strength("sessions = 2")),
        _ASKED,
    ),
    Case(
        "For a runner who wants three it asks for no third.",
        _runner(60, more=_BUILD + _strength("sessions = 3")),
        _ASKED,
    ),
    Case(
        "With none wished and none planned it only limits the sets.",
        _runner(60, more=_BUILD + _strength("sessions = 0")),
        _KEPT,
    ),
    Case(
        "With none wished and one planned it says why two are better.",
        _runner(60, more=_BUILD + _strength("sessions = 0"), week=_LIFT_LEGS),
        f"{_KEPT}\nnotice, every day",
    ),
    Case(
        "Beside a planned session with legs it asks for the second.", _runner(60, more=_BUILD, week=_LIFT_LEGS), _ASKED
    ),
    Case(
        "Beside a planned session without legs the one with legs is left, which is asked for anyway.",
        _runner(60, more=_BUILD, week=_LIFT_ARMS),
        _KEPT,
    ),
    Case("Where two are planned it asks for nothing.", _runner(60, more=_BUILD, week=_LIFT_BOTH), _KEPT),
    Case(
        "It may be set to three sessions of three sets.",
        _runner(60, more=_BUILD + _rules("maintain-two", "sessions = 3, sets = 3")),
        "limit, everything, every day, sets 3: "
        '"Three sets of an exercise keep what you have built while the running grows."\n'
        f"{_SECOND}\n{_THIRD}",
    ),
    Case(
        "Of three sessions a planned one without legs stands for the third.",
        _runner(60, more=_BUILD + _rules("maintain-two", "sessions = 3"), week=_LIFT_ARMS),
        _ASKED,
    ),
    Case(
        "Of three sessions a planned one with legs stands for the first.",
        _runner(60, more=_BUILD + _rules("maintain-two", "sessions = 3"), week=_LIFT_LEGS),
        f"{_ASKED}\n{_THIRD}",
    ),
    Case(
        "Set to one session it asks for nothing, and says nothing to a runner who wants one.",
        _runner(60, more=_BUILD + _strength("sessions = 1") + _rules("maintain-two", "sessions = 1")),
        _KEPT,
    ),
    Case(
        "The session is as long as the runner says.",
        _runner(60, more=_BUILD + _strength("minutes = 20")),
        f"{_KEPT}\n{_SECOND.replace('minutes 30', 'minutes 20')}",
    ),
    Case(
        "Its numbers cannot be set lower.",
        _runner(60, more=_rules("maintain-two", "senior_age = 49, sessions = 0, sets = 1")),
        "refused: senior_age must be between 50 and 70 years, not 49; sessions must be between 1 and 3, not 0; "
        "sets must be between 2 and 3, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _runner(60, more=_rules("maintain-two", "senior_age = 71, sessions = 4, sets = 4")),
        "refused: senior_age must be between 50 and 70 years, not 71; sessions must be between 1 and 3, not 4; "
        "sets must be between 2 and 3, not 4",
    ),
)

_LOADED = "legs moderate/heavy, jumps"
_NEW_LEGS = f"apart, {_LOADED}, other {_LOADED}, days"
_HEAVY_LEGS = f"apart, legs heavy, jumps, other {_LOADED}, days"

MORE_RECOVERY = (
    Case(
        "At 60 heavy legs get three days.",
        _runner(60, _LONG_SINCE, "leg_sessions = 3"),
        f'{_HEAVY_LEGS} 3: "From 60 on, heavy legs get three days before legs are loaded again."',
    ),
    Case(
        "Before the third leg session is done moderate legs get them too.",
        _runner(60, _LONG_SINCE, "leg_sessions = 2"),
        f'{_NEW_LEGS} 3: "From 60 on, leg sessions that are new get three days before legs are loaded again."',
    ),
    Case("At 59 it is silent.", _runner(59)),
    Case(
        "Each day begun counts: 73 hours are four days.",
        _runner(60, _LONG_SINCE, more=_rules("more-recovery", "min_hours = 73")),
        f'{_HEAVY_LEGS} 4: "From 60 on, heavy legs get four days before legs are loaded again."',
    ),
    Case(
        "It may be set to begin at 50, with two days.",
        _runner(50, _LONG_SINCE, more=_rules("more-recovery", "min_hours = 48, senior_age = 50")),
        f'{_HEAVY_LEGS} 2: "From 50 on, heavy legs get two days before legs are loaded again."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        _runner(60, more=_rules("more-recovery", "min_hours = 47, senior_age = 49")),
        "refused: min_hours must be between 48 and 96 hours, not 47; "
        "senior_age must be between 50 and 70 years, not 49",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _runner(60, more=_rules("more-recovery", "min_hours = 97, senior_age = 71")),
        "refused: min_hours must be between 48 and 96 hours, not 97; "
        "senior_age must be between 50 and 70 years, not 71",
    ),
)


def _ready(*lines: str, age: int = 60, legs: int = 6, heavy: int = 5, since: str = "2026-10-12", more: str = "") -> str:
    """A runner for whom heavy legs are just near."""
    counts = f"leg_sessions = {legs}", f"heavy_leg_sessions = {heavy}"
    return _runner(age, f"strength_since = {since}", *counts, *lines, more=more)


def _planned(session: str) -> str:
    return _runner(60, week=f'{_FREE}tue = "strength {session} 30min"\n')


_SAID = "notice, every day"

HEAVY_ALLOWED = (
    Case("At 60, six weeks and six leg sessions into strength, heavy legs are near.", _ready(), _SAID),
    Case("At 59 it is silent.", _ready(age=59)),
    Case("After six heavy sessions nobody needs the word.", _ready(heavy=6)),
    Case("Before the sixth leg session it is silent.", _ready(legs=5)),
    Case("Before six weeks of strength it is silent.", _ready(since="2026-10-13")),
    Case("For a runner who trains for health nothing heavy is near.", _ready(more=_strength('goal = "health"'))),
    Case("In the build it speaks.", _ready(more=_BUILD), _SAID),
    Case("In the peak it speaks.", _ready(more=_race("2026-12-08")), _SAID),
    Case("In the taper it is silent.", _ready(more=_race("2026-12-07"))),
    Case("Without a weight nothing heavy is near.", _ready('equipment = ["band"]')),
    Case("With a kettlebell heavy legs are near.", _ready('equipment = ["band", "kettlebell"]'), _SAID),
    Case("When no strength is wished it is silent.", _ready(more=_strength("sessions = 0"))),
    Case("Planned heavy legs are welcome at any time.", _planned("legs heavy"), _SAID),
    Case("Heavy legs that are done are no longer near.", _planned("legs heavy done")),
    Case("Planned heavy upper body is not what it speaks about.", _planned("upper heavy")),
    Case("Planned moderate legs are not heavy.", _planned("legs moderate")),
    Case("While something hurts it is silent.", _ready(more='[[athlete.injuries]]\nsite = "shoulder"\npain = 1\n')),
    Case("An old injury that hurts no more is no reason.", _ready(more='[[athlete.injuries]]\nsite = "pfp"\n'), _SAID),
    Case("With thin bones it is silent.", _ready('conditions = ["osteoporosis"]')),
    Case("While a doctor's word about the heart is missing it is silent.", _ready('conditions = ["heart"]')),
    Case(
        "With a doctor's word about the heart it speaks.",
        _ready('conditions = ["heart"]', 'cleared = ["heart"]'),
        _SAID,
    ),
    Case("With chest pain it is silent.", _ready(more='[athlete.state]\nsigns = ["chest_pain"]\n')),
)

_WAIT = "At your age jumps wait until {} weeks of strength are done. Calf strength comes first.".format
_LOW = (
    'limit, jumps, every day, contacts 40: "Small hops or skipping only, at most 40 landings in a session, and slowly'
    ' more."\n'
    "exclude, exercises jump-squat + box-jump + drop-jump + bounding + single-leg-hop, instead small hops or skipping"
)
_TWELVE, _ELEVEN = "strength_since = 2026-08-31", "strength_since = 2026-09-01"
_HOPS = f'{_FREE}tue = "strength jumps light 15min"\n'

PLYO_LOW = (
    Case(
        "Before twelve weeks of strength a runner of 60 has no jumps.",
        _runner(60, _ELEVEN),
        f'veto, jumps, every day: "{_WAIT(12)}"',
    ),
    Case("After twelve weeks of strength jumps are low and few.", _runner(60, _TWELVE), _LOW),
    Case("At 59 it is silent.", _runner(59, _ELEVEN)),
    Case("In the peak jumps are low and few as well.", _runner(60, _TWELVE, more=_race("2026-12-08")), _LOW),
    Case("In the taper no jumps are near, and it is silent.", _runner(60, _TWELVE, more=_race("2026-12-07"))),
    Case(
        "Jumps that are planned in the taper are low and few.",
        _runner(60, _TWELVE, more=_race("2026-12-07"), week=_HOPS),
        _LOW,
    ),
    Case(
        "For a runner who trains for health no jumps are near.", _runner(60, _TWELVE, more=_strength('goal = "health"'))
    ),
    Case(
        "Planned strength without jumps changes nothing.",
        _runner(60, _TWELVE, more=_race("2026-12-07"), week=_LIFT_LEGS),
    ),
    Case(
        "A runner who sets no landings has no jumps.",
        _runner(60, _TWELVE, more=_rules("plyo-low", "contacts_max = 0")),
        'veto, jumps, every day: "You set no landings, so no jumps."',
    ),
    Case(
        "It may be set to sixteen weeks.",
        _runner(60, _TWELVE, more=_rules("plyo-low", "base_weeks = 16")),
        f'veto, jumps, every day: "{_WAIT(16)}"',
    ),
    Case(
        "Its numbers cannot be set lower.",
        _runner(60, more=_rules("plyo-low", "contacts_max = -1, base_weeks = 7")),
        "refused: contacts_max must be between 0 and 80, not -1; base_weeks must be between 8 and 16 weeks, not 7",
    ),
    Case(
        "Its numbers cannot be set higher.",
        _runner(60, more=_rules("plyo-low", "contacts_max = 81, base_weeks = 17")),
        "refused: contacts_max must be between 0 and 80, not 81; base_weeks must be between 8 and 16 weeks, not 17",
    ),
)

_NOT_LIGHT = "legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps"


def _asks(words: str) -> str:
    return f'veto, {_NOT_LIGHT}, every day: "{words}"\nnotice, every day, level referral: "{words}"'


_NEW = "Please check with your doctor before heavy lifting, because of your {}. We keep it light until then.".format
_ACTIVE = (
    "You are active already. Because of your {} a doctor's word is still advised before hard work; until you have it we"
    " keep it light."
).format
_SYMPTOMS = "Symptoms like these come before any training: have them looked at before anything hard."

SCREEN = (
    Case("A heart condition waits for a doctor's word.", HEART, _asks(_NEW("heart"))),
    Case("With a doctor's word about the heart it is silent.", HEART_CLEARED),
    Case(
        "Metabolism and kidneys wait for a doctor's word at any age.",
        _runner(25, 'conditions = ["metabolic", "kidney"]'),
        _asks(_NEW("metabolism and kidneys")),
    ),
    Case(
        "What is cleared is not named.",
        _runner(25, 'conditions = ["heart", "kidney"]', 'cleared = ["heart"]'),
        _asks(_NEW("kidneys")),
    ),
    Case(
        "A runner who lifts already hears why a doctor's word is still advised.",
        _runner(25, 'conditions = ["heart"]', "strength_since = 2026-11-16"),
        _asks(_ACTIVE("heart")),
    ),
    Case(
        "Pregnancy and thin bones are other rules' business.", _runner(32, 'conditions = ["pregnant", "osteoporosis"]')
    ),
    Case(
        "Symptoms come before conditions.",
        _runner(25, _LONG_SINCE, 'conditions = ["heart"]', more='[athlete.state]\nsigns = ["breathless"]\n'),
        _asks(_SYMPTOMS),
    ),
    Case(
        "A symptom is enough by itself.",
        _runner(25, more='[athlete.state]\nsigns = ["fainting"]\n'),
        _asks(_SYMPTOMS),
    ),
    Case(
        "A symptom that was cleared is no reason.",
        _runner(25, 'cleared = ["palpitations"]', more='[athlete.state]\nsigns = ["palpitations"]\n'),
    ),
    Case("Other signs are other rules' business.", _runner(25, more='[athlete.state]\nsigns = ["numbness"]\n')),
)

_TWO_LEGS = "favour, legs, exercises calf-raise"
_CALVES = f"{_TWO_LEGS} + single-leg-calf-raise + bent-knee-calf-raise + eccentric-heel-drop + isometric-calf-hold"

TENDON_FIRST = (
    Case("At 40 calves come first.", _runner(40, _LONG_SINCE, "leg_sessions = 3"), _CALVES),
    Case("At 39 it is silent.", _runner(39, _LONG_SINCE, "leg_sessions = 3")),
    Case(
        "Before the third leg session is done calf work is on both legs.",
        _runner(40, _LONG_SINCE, "leg_sessions = 2"),
        _TWO_LEGS,
    ),
    Case("With a fresh calf tear it is silent.", _runner(40, more='[[athlete.injuries]]\nsite = "calf_tear_acute"\n')),
    Case(
        "With a torn Achilles tendon it is silent.",
        _runner(40, more='[[athlete.injuries]]\nsite = "achilles_rupture"\n'),
    ),
    Case(
        "Another injury does not silence it.",
        _runner(40, more='[[athlete.injuries]]\nsite = "plantar"\npain = 2\n'),
        _TWO_LEGS,
    ),
    Case("Without strength there is nothing to bring calves into.", _runner(40, more=_strength("sessions = 0"))),
    Case(
        "A planned session is enough, though none is wished.",
        _runner(40, more=_strength("sessions = 0"), week=_LIFT_LEGS),
        _TWO_LEGS,
    ),
)
