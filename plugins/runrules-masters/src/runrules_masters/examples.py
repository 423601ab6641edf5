"""Profiles in which each rule speaks, and in which it does not."""

_WEEK = """
[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
tue = "free"
wed = "easy 50min"
thu = "free"
fri = "easy 40min"
sat = "free"
sun = "long 80min"
"""
_BUILD = """
[[races]]
date = 2027-01-31
distance = "half"
"""

SENIOR = f"""\
[athlete]
age = 64
strength_since = 2026-03-02
heavy_leg_sessions = 2
{_WEEK}"""

SENIOR_BUILD = f"""\
[athlete]
age = 64
strength_since = 2026-03-02
{_BUILD}{_WEEK}"""

YOUNGER_BUILD = f"""\
[athlete]
age = 44
strength_since = 2026-03-02
{_BUILD}{_WEEK}"""

YOUNG = f"""\
[athlete]
age = 31
{_WEEK}"""

FORTY = f"""\
[athlete]
age = 40
{_WEEK}"""

SENIOR_NEW = f"""\
[athlete]
age = 64
strength_since = 2026-11-02
{_WEEK}"""

HEART = f"""\
[athlete]
age = 52
conditions = ["heart"]
{_WEEK}"""

HEART_CLEARED = f"""\
[athlete]
age = 52
conditions = ["heart"]
cleared = ["heart"]
cleared_on = 2026-10-05
{_WEEK}"""
