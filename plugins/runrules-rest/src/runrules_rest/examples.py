"""The weeks that show each rule: profiles of a few lines."""


def week(*days: str, before: str = "") -> str:
    """Write a profile with one week from Monday, 23 November 2026, and ``before`` above it."""
    return before + "[[weeks]]\nstarts = 2026-11-23\n" + "".join(f"{day}\n" for day in days)


ONE_REST_DAY = week('tue = "easy 40min"', 'sun = "rest"')
EASY_DAYS = week('tue = "easy 40min"')
EVERY_DAY = week(
    'mon = "easy 40min"',
    'tue = "intervals 50min"',
    'wed = "easy 40min"',
    'thu = "easy 40min"',
    'fri = "tempo 45min"',
    'sat = "easy 40min"',
    'sun = "long 100min"',
)
FIVE_HARD = week(
    'mon = "intervals 50min"',
    'tue = "hills 40min"',
    'wed = "tempo 45min"',
    'fri = "intervals 50min"',
    'sun = "long 100min"',
)
SHORT_NIGHT = week('tue = "easy 40min"', before="[athlete.state]\nsleep_hours = 4.5\n\n")
ILL = week('tue = "easy 40min"', before="[athlete.state]\nfever = true\n\n")
WALK = week('tue = "easy 40min"', 'sun = "walk 40min"')
MISSED = week(
    'mon = "easy 40min done"',
    'tue = "strength legs moderate 30min"',
    'fri = "strength legs moderate 30min"',
    before="today = 2026-11-25\n\n",
)
