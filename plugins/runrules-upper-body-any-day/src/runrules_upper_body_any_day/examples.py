"""The weeks that show each rule: profiles of a few lines."""


def week(*days: str, before: str = "") -> str:
    """Write a profile with one week from Monday, 23 November 2026, and ``before`` above it."""
    return before + "[[weeks]]\nstarts = 2026-11-23\n" + "".join(f"{day}\n" for day in days)


def rules(name: str, values: str) -> str:
    """Write the runner's own settings of a rule."""
    return f'[rules]\n"upper-body-any-day/{name}" = {{ {values} }}\n\n'


TEMPO = week('wed = "tempo 45min"')
EASY = week('wed = "easy 45min"')
ILL = week('wed = "easy 45min"', before="[athlete.state]\nfever = true\n\n")
MIXED = week('thu = "strength upper+legs moderate 30min"')
UPPER_ONLY = week('thu = "strength upper+core moderate 30min"')
SHORT_OF_TIME = week('wed = "easy 45min"', before="[strength]\nminutes = 20\n\n")
TIME_ENOUGH = week('wed = "easy 45min"', before="[strength]\nminutes = 40\nsessions = 2\n\n")
ONE_REST_DAY = week('wed = "easy 45min"', 'sun = "rest"')
