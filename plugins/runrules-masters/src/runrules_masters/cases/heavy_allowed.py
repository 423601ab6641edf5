"""The edges of masters/heavy-allowed."""

from runrules import Case

from .shared import BUILD, FREE, race, runner, strength


def _ready(*lines: str, age: int = 60, legs: int = 6, heavy: int = 5, since: str = "2026-10-12", more: str = "") -> str:
    """A runner for whom heavy legs are just near."""
    counts = f"leg_sessions = {legs}", f"heavy_leg_sessions = {heavy}"
    return runner(age, f"strength_since = {since}", *counts, *lines, more=more)


def _planned(session: str) -> str:
    return runner(60, week=f'{FREE}mon = "strength {session} 30min"\n')


_SAID = "notice, every day"

CASES = (
    Case("At 60, six weeks and six leg sessions into strength, heavy legs are near.", _ready(), _SAID),
    Case("At 59 it is silent.", _ready(age=59)),
    Case("After six heavy sessions nobody needs the word.", _ready(heavy=6)),
    Case("Before the sixth leg session it is silent.", _ready(legs=5)),
    Case("Before six weeks of strength it is silent.", _ready(since="2026-10-13")),
    Case("For a runner who trains for health nothing heavy is near.", _ready(more=strength('goal = "health"'))),
    Case("In the build it speaks.", _ready(more=BUILD), _SAID),
    Case("In the peak it speaks.", _ready(more=race("2026-12-08")), _SAID),
    Case("In the taper it is silent.", _ready(more=race("2026-12-07"))),
    Case("Without a weight nothing heavy is near.", _ready('equipment = ["band"]')),
    Case("With a kettlebell heavy legs are near.", _ready('equipment = ["band", "kettlebell"]'), _SAID),
    Case("When no strength is wished it is silent.", _ready(more=strength("sessions = 0"))),
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
