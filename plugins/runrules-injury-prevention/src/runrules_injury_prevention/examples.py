"""Profiles in which each rule speaks, and in which it does not."""

PLAIN_WEEK = """
[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""


def hurt(site: str, pain: int, sign: str = "") -> str:
    """Write what hurts, or has hurt."""
    named = f'signs = ["{sign}"]\n' if sign else ""
    return f'[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{named}\n'


def person(*lines: str) -> str:
    """Write facts of the runner."""
    return "\n".join(("[athlete]", *lines, "", ""))


def week(starts: str, *sessions: str) -> str:
    """Write a week day by day, from its Monday; the days after the last one are free."""
    every = zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), (*sessions, *("free",) * 7), strict=False)
    return f"\n[[weeks]]\nstarts = {starts}\n" + "".join(f'{day} = "{session}"\n' for day, session in every)


def rules(name: str, values: str) -> str:
    """Write the runner's own settings of a rule."""
    return f'\n[rules]\n"injury-prevention/{name}" = {{ {values} }}\n'


CLAIMS_MODEST = """\
[[athlete.injuries]]
site = "itbs"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_CLAIMS_MODEST = """\
[athlete]
running_since = 2019-04-01

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

HIP_CORE_NOVICE = """\
[athlete]
running_since = 2026-06-01

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_HIP_CORE_NOVICE = """\
[athlete]
running_since = 2019-04-01

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

CALF_EVERY_LOWER = """\
[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_CALF_EVERY_LOWER = """\
[[athlete.injuries]]
site = "calf_tear_acute"
pain = 5

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

FOOT_CORE_OPTIONAL = """\
[[athlete.injuries]]
site = "plantar"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_FOOT_CORE_OPTIONAL = """\
[[athlete.injuries]]
site = "itbs"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NORDIC_SELECTIVE = """\
[athlete]
strength_since = 2026-05-04

[[athlete.injuries]]
site = "hamstring_strain"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_NORDIC_SELECTIVE = """\
[[athlete.injuries]]
site = "hamstring_strain"
pain = 3

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

HISTORY_FIRST = """\
[[athlete.injuries]]
site = "achilles_midportion"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_HISTORY_FIRST = """\
[[athlete.injuries]]
site = "achilles_midportion"
pain = 3

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

ITBS_HIP_ABDUCTORS = """\
[[athlete.injuries]]
site = "itbs"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_ITBS_HIP_ABDUCTORS = """\
[[athlete.injuries]]
site = "plantar"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

PFP_HIP_AND_KNEE = """\
[[athlete.injuries]]
site = "pfp"
pain = 2

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_PFP_HIP_AND_KNEE = """\
[[athlete.injuries]]
site = "pfp"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

MTSS_LOAD_FIRST = """\
[[athlete.injuries]]
site = "mtss"
pain = 3

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_MTSS_LOAD_FIRST = """\
[[athlete.injuries]]
site = "mtss"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

ANKLE_BALANCE = """\
[[athlete.injuries]]
site = "ankle_sprain"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_ANKLE_BALANCE = """\
[[athlete.injuries]]
site = "plantar"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

SINGLE_RUN_SPIKE = """\
today = 2026-11-23

[[weeks]]
starts = 2026-11-16
mon = "free"
tue = "easy 10km"
wed = "free"
thu = "easy 10km"
fri = "free"
sat = "free"
sun = "long 15km"

[[weeks]]
starts = 2026-11-23
tue = "easy 10km"
thu = "easy 10km"
sun = "long 20km"
"""

NOT_SINGLE_RUN_SPIKE = """\
today = 2026-11-23

[[weeks]]
starts = 2026-11-16
mon = "free"
tue = "easy 10km"
wed = "free"
thu = "easy 10km"
fri = "free"
sat = "free"
sun = "long 15km"

[[weeks]]
starts = 2026-11-23
tue = "easy 10km"
thu = "easy 10km"
sun = "long 16km"
"""

NO_ACWR = """\
today = 2026-11-23

[[weeks]]
starts = 2026-11-16
mon = "free"
tue = "easy 10km"
wed = "free"
thu = "easy 10km"
fri = "free"
sat = "free"
sun = "long 15km"

[[weeks]]
starts = 2026-11-23
tue = "easy 10km"
thu = "easy 10km"
sun = "long 30km"
"""

NOT_NO_ACWR = """\
today = 2026-11-23

[[weeks]]
starts = 2026-11-16
mon = "free"
tue = "easy 10km"
wed = "free"
thu = "easy 10km"
fri = "free"
sat = "free"
sun = "long 15km"

[[weeks]]
starts = 2026-11-23
tue = "easy 10km"
thu = "easy 10km"
sun = "long 15km"
"""

NO_WEAKNESS_VERDICT = """\
[[athlete.injuries]]
site = "pfp"
pain = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_NO_WEAKNESS_VERDICT = """\
[athlete]
running_since = 2019-04-01

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""
