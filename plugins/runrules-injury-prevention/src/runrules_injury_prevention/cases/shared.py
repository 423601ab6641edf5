"""What the cases of several rules are made of."""

from ..examples import PLAIN_WEEK, hurt, person, week

TOLD = "notice, every day"

WARNED = "notice, every day, level warning"

REFERRED = "notice, every day, level referral"

WITH_A_SIGN = hurt("achilles_midportion", 2, "night_pain")

USED_TO_LEGS = person("leg_sessions = 3")


def says(*lines: str) -> str:
    return "\n".join(lines)


def plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def brought_in(*names: str, points: str = "") -> str:
    return f"favour, everything, exercises {' + '.join(names)}{points}"


def runs_since(day: str) -> str:
    return person(f"running_since = {day}") + PLAIN_WEEK


def lifts_since(day: str) -> str:
    return person(f"strength_since = {day}")


A_YEAR_AGO = "2025-11-23"  # 365 days before the week

LONGER_AGO = "2025-11-22"

NEW = runs_since(A_YEAR_AGO)

TODAY = "today = 2026-11-23\n"

BEFORE = TODAY + week("2026-11-16", "free", "easy 10km")  # ten kilometres are the longest
