"""What the cases of several rules are made of."""

from ..examples import TRAINED, week

#: Lifts for two weeks, and has done two leg sessions, or three.
TWO_DONE = "[athlete]\nstrength_since = 2026-11-09\nleg_sessions = 2\n\n"

THREE_DONE = "[athlete]\nstrength_since = 2026-11-09\nleg_sessions = 3\n\n"


def with_set(rule: str, values: str) -> str:
    """Write an athlete who lifts for half a year, and has set something of a rule."""
    return f'{TRAINED}[rules]\n"key-sessions/{rule}" = {{ {values} }}\n\n'


def free(before: str = TRAINED, **days: str) -> str:
    """Write a week whose other days are free."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return week(*(f"{name} = {days.get(name, FREE_DAY)}" for name in names), before=before)


FREE_DAY = '"free"'

THEN = "\n[[weeks]]\nstarts = 2026-11-30\n"

GUARD_48 = with_set("day-before-heavy", "guard_hours = 48")

WED_TEMPO = 'wed = "tempo 45min"'
