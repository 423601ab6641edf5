"""The weeks that show each rule: profiles of a few lines."""

#: Lifts for half a year.
TRAINED = "[athlete]\nstrength_since = 2026-05-04\n\n"


def week(*days: str, before: str = "") -> str:
    """Write a profile with one week from Monday, 23 November 2026, and ``before`` above it."""
    return before + "[[weeks]]\nstarts = 2026-11-23\n" + "".join(f"{day}\n" for day in days)


NO_KEY_RUN = week('mon = "easy 40min"', 'wed = "easy 50min"', 'sun = "rest"', before=TRAINED)
TEMPO = week('wed = "tempo 45min"', before=TRAINED)
LONG = week('sun = "long 100min"', before=TRAINED)
SHORT_RUNS = week('tue = "easy 40min"', 'sun = "easy 60min"', before=TRAINED)
TWO_IN_A_ROW = week('tue = "intervals 50min"', 'wed = "tempo 45min"', before=TRAINED)
FOUR_KEYS = week(
    'mon = "intervals 60min"',
    'tue = "easy 40min"',
    'wed = "tempo 45min"',
    'thu = "easy 40min"',
    'fri = "hills 50min"',
    'sat = "easy 40min"',
    'sun = "long 120min"',
    before=TRAINED,
)
RACE = week('sun = "race 10k B"', before=TRAINED)
FREE = week(*(f'{day} = "free"' for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")), before=TRAINED)
KEY_ON_MONDAY = week('mon = "intervals 50min"', before=TRAINED)
LIFTS_FIRST = week('tue = ["strength legs moderate 30min am", "easy 40min am"]', before=TRAINED)
ALL_KNOWN = week(
    'mon = "easy 40min"',
    'tue = "free"',
    'wed = "tempo 45min"',
    'thu = "easy 40min"',
    'fri = "free"',
    'sat = "easy 40min"',
    'sun = "rest"',
    before=TRAINED,
)
