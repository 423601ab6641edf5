"""Profiles in which each rule speaks, and in which it does not."""

TRAINED = "[athlete]\nstrength_since = 2026-05-04\n"
TRAIL = TRAINED + 'terrain = "trail"\n\n'
ROAD = TRAINED + 'terrain = "road"\n\n'
RACE_SOON = '[[races]]\ndate = 2026-12-06\ndistance = "ultra"\n\n'
RACE_LATER = '[[races]]\ndate = 2027-01-17\ndistance = "ultra"\n\n'


def week(*days: str, before: str = "") -> str:
    """Write a profile with one week from Monday, 23 November 2026, and ``before`` above it."""
    return before + "[[weeks]]\nstarts = 2026-11-23\n" + "".join(f"{day}\n" for day in days)


ON_TRAILS = week('wed = "easy 50min"', 'sat = "long 100min"', before=TRAIL)
ON_ROADS = week('wed = "easy 50min"', 'sat = "long 100min"', before=ROAD)
TRAIL_RACE_SOON = week('wed = "easy 50min"', before=TRAIL + RACE_SOON)
TRAIL_RACE_LATER = week('wed = "easy 50min"', before=TRAIL + RACE_LATER)
BIG_DESCENT = week('sat = "long 180min descent 1200m"', before=TRAIL)
SMALL_DESCENT = week('sat = "long 180min descent 300m"', before=TRAIL)
CLIMBS = week('wed = "easy 60min climb 300m"', 'sat = "long 120min climb 600m"', before=ROAD)
FLAT = week('wed = "easy 60min climb 100m"', 'sat = "long 120min climb 200m"', before=ROAD)
