"""What the cases of several rules are made of."""

from ..examples import NO_STRENGTH, lifter

ALL_DONE = lifter()

NEW = "2026-11-23"

PLANNED = NO_STRENGTH + 'thu = "strength legs moderate 30min"\n'

NIGHT = "night_pain"


def says(*lines: str) -> str:
    return "\n".join(lines)


def plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def exercises_in(names: str) -> str:
    return f"exercises {' + '.join(names.split())}"


def race(day: str, priority: str = "A") -> str:
    return f'\n[[races]]\ndate = {day}\ndistance = "half"\npriority = "{priority}"\n'
