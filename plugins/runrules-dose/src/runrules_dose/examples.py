"""Profiles in which each rule speaks, and in which it does not."""

FREQUENCY = """\
[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_FREQUENCY = """\
[strength]
sessions = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

MAX_LOWER = """\
[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_MAX_LOWER = """\
today = 2026-12-07

[strength]
sessions = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

SPACING = """\
[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_SPACING = """\
today = 2026-12-07

[strength]
sessions = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

DURATION = """\
[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_DURATION = """\
today = 2026-12-07

[strength]
sessions = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

SHORT_SESSION = """\
[strength]
minutes_by_day = { fri = 20 }

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_SHORT_SESSION = """\
[strength]
minutes = 40

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

TWO_SHORT_ADHERENCE = """\
[strength]
sessions = 1
minutes = 60

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_TWO_SHORT_ADHERENCE = """\
[strength]
sessions = 2
minutes = 30

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

HEAVY_WHEN_READY = """\
[athlete]
strength_since = 2026-05-04

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_HEAVY_WHEN_READY = """\
[athlete]
strength_since = 2026-11-02

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NO_GYM_FINE = """\
[athlete]
equipment = []

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_NO_GYM_FINE = """\
[athlete]
equipment = ["band", "dumbbell"]

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_TO_FAILURE = """\
[athlete]
strength_since = 2026-05-04

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_NOT_TO_FAILURE = """\
[strength]
sessions = 0

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

HORIZON = """\
[athlete]
strength_since = 2026-11-02

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_HORIZON = """\
[athlete]
strength_since = 2026-05-04

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

ONE_CHANGE = """\
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
tue = "easy 12km"
thu = "easy 12km"
sun = "long 18km"
"""

PROGRESS_LOAD = """\
[athlete]
strength_since = 2026-06-08

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_PROGRESS_LOAD = """\
[athlete]
strength_since = 2026-06-08

[athlete.state]
soreness = 4

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_ONE_CHANGE = """\
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

RESTART = """\
today = 2026-11-23

[athlete]
strength_since = 2026-05-04

[[weeks]]
starts = 2026-10-26
fri = "strength full moderate done"

[[weeks]]
starts = 2026-11-02
sun = "long 90min"

[[weeks]]
starts = 2026-11-09
sun = "long 90min"

[[weeks]]
starts = 2026-11-16
sun = "long 90min"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_RESTART = """\
today = 2026-11-23

[athlete]
strength_since = 2026-05-04

[[weeks]]
starts = 2026-11-16
fri = "strength full moderate done"

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

SUPERSETS = """\
[strength]
minutes = 20

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_SUPERSETS = """\
[strength]
minutes = 45

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

DELOAD = """\
[athlete]
strength_since = 2026-05-18

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""

NOT_DELOAD = """\
[athlete]
strength_since = 2026-05-04

[[weeks]]
starts = 2026-11-23
wed = "intervals 50min"
sun = "long 100min"
"""
