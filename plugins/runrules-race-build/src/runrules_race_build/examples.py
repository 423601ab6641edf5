"""Profiles in which each rule speaks, and in which it does not."""

KEEP_ONE = """\
[[races]]
date = 2027-01-31
distance = "marathon"
priority = "A"

[strength]
sessions = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_KEEP_ONE = """\
[[races]]
date = 2027-05-09
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

KEEP_LOAD_CUT_SETS = """\
[athlete]
strength_since = 2025-11-03

[[races]]
date = 2027-01-31
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_KEEP_LOAD_CUT_SETS = """\
[athlete]
strength_since = 2025-11-03

[[races]]
date = 2027-06-27
distance = "marathon"
priority = "A"

[strength]
sessions = 2
minutes = 35

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

GAP_WARNING = """\
today = 2026-11-23

[athlete]
strength_since = 2025-11-03

[[weeks]]
starts = 2026-11-09
mon = "strength full moderate done"
sun = "long 90min"

[[weeks]]
starts = 2026-11-16
sun = "long 90min"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_GAP_WARNING = """\
today = 2026-11-23

[athlete]
strength_since = 2025-11-03

[[weeks]]
starts = 2026-11-16
fri = "strength full moderate done"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NO_NEW_STRESS = """\
[[races]]
date = 2026-12-13
distance = "half"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_NO_NEW_STRESS = """\
[[races]]
date = 2027-01-10
distance = "half"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

TAPER_VOLUME = """\
[[races]]
date = 2026-12-06
distance = "half"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_TAPER_VOLUME = """\
[[races]]
date = 2027-01-10
distance = "half"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

LAST_HEAVY = """\
[[races]]
date = 2026-11-29
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_LAST_HEAVY = """\
[[races]]
date = 2026-12-20
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

RACE_EVE = """\
[[races]]
date = 2026-11-29
distance = "10k"
priority = "B"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_RACE_EVE = """\
[[races]]
date = 2026-12-06
distance = "10k"
priority = "B"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

TAPER_ZERO_OK = """\
[[races]]
date = 2026-11-29
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_TAPER_ZERO_OK = """\
[[races]]
date = 2026-12-20
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

POST_RACE = """\
[[races]]
date = 2026-11-22
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_POST_RACE = """\
[[races]]
date = 2026-11-08
distance = "marathon"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

B_RACE = """\
[[races]]
date = 2026-11-28
distance = "10k"
priority = "B"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_B_RACE = """\
[[races]]
date = 2026-12-20
distance = "10k"
priority = "B"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

PRIORITY_OF_RACES = """\
[[races]]
date = 2026-11-29
distance = "10k"
priority = "B"

[[races]]
date = 2026-12-13
distance = "half"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_PRIORITY_OF_RACES = """\
[[races]]
date = 2026-12-13
distance = "half"
priority = "A"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""
