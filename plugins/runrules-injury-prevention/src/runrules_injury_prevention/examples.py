"""Profiles in which each rule speaks, and in which it does not."""

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
