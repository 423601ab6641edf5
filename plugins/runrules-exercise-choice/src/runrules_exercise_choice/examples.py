"""Profiles in which the rules speak, and in which they do not."""

_WEEK = """
[[weeks]]
starts = 2026-11-23
tue = "intervals 50min"
sun = "long 100min"
"""
_EXPERIENCED = """\
[athlete]
age = 35
strength_since = 2026-01-05
"""


_ALL = 'equipment = ["gym", "chair", "bar", "band", "towel", "slider", "partner", "anchor", "stick", "rope"]'


def sore(site: str, pain: int, sign: str = "") -> str:
    """Write what hurts."""
    named = f'signs = ["{sign}"]\n' if sign else ""
    return f'\n[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n{named}'


def lifter(*more: str, since: str = "2026-01-05", age: int = 35, kit: str = _ALL, other: str = "") -> str:
    """Write a week of somebody who has lifted ``since`` a day, with all the kit there is, and ``other`` tables."""
    lines = ("[athlete]", f"age = {age}", f"strength_since = {since}", kit, *more)
    return "\n".join(filter(None, lines)) + f"\n{other}{_WEEK}"


def rules(name: str, values: str) -> str:
    """Write the runner's own settings of a rule."""
    return f'\n[rules]\n"exercise-choice/{name}" = {{ {values} }}\n'


PLAIN = _EXPERIENCED + _WEEK

EXPERIENCED = PLAIN

NO_STRENGTH = "[strength]\nsessions = 0\n" + _WEEK

HEAVY_LEGS = _EXPERIENCED + _WEEK + 'thu = "strength legs heavy 35min"\n'

BEGINNER = "[athlete]\nage = 35\nstrength_since = 2026-11-23\n" + _WEEK

BETWEEN_CHANGES = "[athlete]\nage = 35\nstrength_since = 2026-11-09\n" + _WEEK

BAND_ONLY = _EXPERIENCED + 'equipment = ["band"]\n' + _WEEK

ALL_KIT = _EXPERIENCED + _ALL + "\n" + _WEEK

OLD_ACHILLES = _EXPERIENCED + sore("achilles_midportion", 0) + _WEEK

SORE_ACHILLES = _EXPERIENCED + sore("achilles_midportion", 3) + _WEEK

SORE_HEEL = _EXPERIENCED + sore("achilles_insertional", 3) + _WEEK

SORE_SIT_BONE = _EXPERIENCED + sore("pht", 3) + _WEEK

SORE_KNEE = _EXPERIENCED + sore("pfp", 3) + _WEEK

SORE_BACK = _EXPERIENCED + sore("low_back", 3) + _WEEK
