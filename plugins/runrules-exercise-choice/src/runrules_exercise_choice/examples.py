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


def _sore(site: str, pain: int) -> str:
    return f'\n[[athlete.injuries]]\nsite = "{site}"\npain = {pain}\n'


PLAIN = _EXPERIENCED + _WEEK

EXPERIENCED = PLAIN

NO_STRENGTH = "[strength]\nsessions = 0\n" + _WEEK

HEAVY_LEGS = _EXPERIENCED + _WEEK + 'thu = "strength legs heavy 35min"\n'

BEGINNER = "[athlete]\nage = 35\nstrength_since = 2026-11-23\n" + _WEEK

BETWEEN_CHANGES = "[athlete]\nage = 35\nstrength_since = 2026-11-09\n" + _WEEK

BAND_ONLY = _EXPERIENCED + 'equipment = ["band"]\n' + _WEEK

ALL_KIT = (
    _EXPERIENCED
    + 'equipment = ["gym", "chair", "bar", "band", "towel", "slider", "partner", "anchor", "stick", "rope"]\n'
    + _WEEK
)

OLD_ACHILLES = _EXPERIENCED + _sore("achilles_midportion", 0) + _WEEK

SORE_ACHILLES = _EXPERIENCED + _sore("achilles_midportion", 3) + _WEEK

SORE_HEEL = _EXPERIENCED + _sore("achilles_insertional", 3) + _WEEK

SORE_SIT_BONE = _EXPERIENCED + _sore("pht", 3) + _WEEK

SORE_KNEE = _EXPERIENCED + _sore("pfp", 3) + _WEEK

SORE_BACK = _EXPERIENCED + _sore("low_back", 3) + _WEEK
