"""What the cases of several rules are made of."""

from ..examples import week

REFERRED = "notice, every day, level referral"

WARNED = "notice, every day, level warning"

TOLD = "notice, every day"

LEGS = "veto, legs, jumps, every day, severity hard"

UPPER = "veto, upper, every day, severity hard"

BACK = "veto, legs, upper moderate/heavy, core, jumps, every day, severity hard"

HEAVY_TOO = "veto, legs, upper heavy, core heavy, jumps, every day, severity hard"

HEAVY_AND_JUMPS = "veto, legs heavy, upper heavy, core heavy, jumps, every day"

ALL = "veto, everything, every day"

NO_JUMPS = "veto, jumps, every day"

FEVER = "[athlete.state]\nfever = true\n\n"

CLEARED = '[athlete]\ncleared = ["{}"]\n\n'.format

CLEARED_ON = '[athlete]\ncleared = ["{}"]\ncleared_on = {}\n\n'.format

NOV_2 = "2026-11-02"


def says(*lines: str) -> str:
    return "\n".join(lines)


def plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'


def age(years: int, *lines: str) -> str:
    return "\n".join(("[athlete]", f"age = {years}", *lines, ""))


def after_birth(weeks: int, *lines: str) -> str:
    return "\n".join(("[athlete]", f"weeks_postnatal = {weeks}", *lines, "")) + week()


DATE_IT = " Your clearance counts once cleared_on says when it was."

NOT_LIGHT = "veto, legs moderate/heavy, upper moderate/heavy, core moderate/heavy, jumps, every day"

START = "; where your session says fewer, start with its numbers."

OWN = ", in your session or on their own"
