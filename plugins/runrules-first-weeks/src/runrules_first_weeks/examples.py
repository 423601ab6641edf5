"""The weeks that show each rule: profiles of a few lines."""


def week(*days: str, before: str = "") -> str:
    """Write a profile with one week from Monday, 23 November 2026, and ``before`` above it."""
    return before + "[[weeks]]\nstarts = 2026-11-23\n" + "".join(f"{day}\n" for day in days)


TRAINED = "[athlete]\nstrength_since = 2026-05-04\n\n"

#: Has never lifted.
NEVER = week('tue = "easy 40min"', 'thu = "tempo 40min"')
TRAINED_WEEK = week('tue = "easy 40min"', 'thu = "tempo 40min"', before=TRAINED)
RACE_SOON = week('thu = "tempo 40min"', before='[[races]]\ndate = 2026-12-13\ndistance = "half"\n\n')
RACE_LATER = week('thu = "tempo 40min"', before='[[races]]\ndate = 2027-04-18\ndistance = "half"\n\n')
SORE = week('thu = "easy 40min"', before=TRAINED + "[athlete.state]\nsoreness = 5\n\n")
VERY_SORE = week('thu = "easy 40min"', before=TRAINED + "[athlete.state]\nsoreness = 7\n\n")
SORE_AND_TIRED = week(
    'thu = "easy 40min"', before=TRAINED + '[athlete.state]\nsoreness = 7\nsigns = ["constant_fatigue"]\n\n'
)
FRESH = week('thu = "easy 40min"', before=TRAINED + "[athlete.state]\nsoreness = 2\n\n")
