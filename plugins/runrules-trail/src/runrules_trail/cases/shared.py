"""What the cases of several rules are made of."""

from ..examples import TRAIL

EASY = 'wed = "easy 50min"'

LOWERING = "lateral-step-down + split-squat + bulgarian-split-squat"


def on_trails(*lines: str) -> str:
    """Write a runner on trails, with more said of the athlete."""
    return '[athlete]\nterrain = "trail"\n' + "".join(f"{line}\n" for line in lines) + "\n"


def with_set(rule: str, values: str, before: str = TRAIL) -> str:
    """Write a runner who has set something of a rule."""
    return f'{before}[rules]\n"trail/{rule}" = {{ {values} }}\n\n'


def race(when: str, priority: str = "A") -> str:
    """Write a race."""
    return f'[[races]]\ndate = {when}\ndistance = "ultra"\npriority = "{priority}"\n\n'


NEW_LEGS = on_trails("strength_since = 2026-11-09", "leg_sessions = 2")

KNOWN_LEGS = on_trails("strength_since = 2026-11-09", "leg_sessions = 3")

HEAVY = on_trails("strength_since = 2026-05-04", "heavy_leg_sessions = 1", 'equipment = ["barbell"]')

NO_WISH = "[strength]\nsessions = 0\n\n"
