"""Profiles in which each rule speaks, and in which it does not."""

TRAINED = "[athlete]\nstrength_since = 2026-05-04\nage = 35\n\n"
FOR_HEALTH = TRAINED + '[strength]\ngoal = "health"\n\n'


def week(*days: str, before: str = "") -> str:
    """Write a profile with one week from Monday, 23 November 2026, and ``before`` above it."""
    return before + "[[weeks]]\nstarts = 2026-11-23\n" + "".join(f"{day}\n" for day in days)


def achilles(pain: int) -> str:
    """Write a trained runner with an Achilles tendon that hurts so much today."""
    return TRAINED + f'[[athlete.injuries]]\nsite = "achilles_midportion"\npain = {pain}\n\n'


NEW = week('wed = "easy 50min"', 'sun = "long 100min"')
READY = week('wed = "easy 50min"', 'sun = "long 100min"', before=TRAINED)
NO_JUMPS_WANTED = week('wed = "easy 50min"', 'sun = "long 100min"', before=FOR_HEALTH)
SORE_ACHILLES = week('wed = "easy 50min"', before=achilles(3))
OLD_ACHILLES = week('wed = "easy 50min"', before=achilles(0))
SLOW = week('wed = "easy 50min 8km"', 'sun = "long 100min 16km"', before=TRAINED)
FAST = week('wed = "easy 48min 10km"', 'sun = "long 90min 19km"', before=TRAINED)
