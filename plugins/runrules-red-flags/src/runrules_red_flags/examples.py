"""Profiles in which each rule speaks, and in which it does not."""

_WEEK = """
[[weeks]]
starts = 2026-11-23
mon = "easy 40min"
wed = "intervals 50min"
sun = "long 80min"
"""


def _injury(site: str, pain: int, *more: str) -> str:
    return "\n".join(("[[athlete.injuries]]", f'site = "{site}"', f"pain = {pain}", *more, _WEEK))


def _state(sign: str, *more: str) -> str:
    return "\n".join(("[athlete.state]", f'signs = ["{sign}"]', *more, _WEEK))


def _athlete(*lines: str) -> str:
    return "\n".join(("[athlete]", *lines, _WEEK))


BONE = _injury("mtss", 4, 'signs = ["pinpoint", "hurts_to_hop"]')
NOT_BONE = _injury("mtss", 2)

GROIN = _injury("groin_hip", 2)
NOT_GROIN = _injury("groin_hip", 0)

HEART = _state("chest_pain")
NOT_HEART = _state("constant_fatigue")

NERVE = _state("bladder_or_bowel")
NOT_NERVE = _injury("low_back", 3)

CALF_POP = _injury("calf_strain", 4, 'signs = ["pop"]')
NOT_CALF_POP = _injury("calf_strain", 3)

JOINT_SWELLING = _injury("pfp", 2, 'signs = ["locking"]')
NOT_JOINT_SWELLING = _injury("pfp", 2)

RHABDO = _state("dark_urine", "soreness = 9")
NOT_RHABDO = _athlete("state = { soreness = 9 }")

PAIN_SCALE = _injury("pfp", 4)
NOT_PAIN_SCALE = _injury("pfp", 0)

PERSISTING = _injury("itbs", 2, "days = 20", 'signs = ["limping"]')
NOT_PERSISTING = _injury("itbs", 2, "days = 5")

REDS = _state("missed_periods")
NOT_REDS = _athlete("state = { fatigue = 8 }")

BSI = _athlete(
    'cleared = ["bone_stress"]',
    "cleared_on = 2026-11-09",
    "",
    "[[athlete.injuries]]",
    'site = "bsi_tibia"',
    "pain = 0",
)
NOT_BSI = _athlete(
    'cleared = ["bone_stress"]',
    "cleared_on = 2026-05-04",
    "",
    "[[athlete.injuries]]",
    'site = "bsi_tibia"',
    "pain = 0",
)

ACHILLES = _injury("achilles_midportion", 3)
NOT_ACHILLES = _injury("achilles_midportion", 7)

PLANTAR = _injury("plantar", 3)
NOT_PLANTAR = _injury("plantar", 3, 'signs = ["pinpoint", "night_pain"]')

SOFT_TISSUE = _injury("calf_strain", 2)
NOT_SOFT_TISSUE = _injury("calf_strain", 0)

SUPERVISED = _athlete("age = 15")
NOT_SUPERVISED = _athlete("age = 18")

DATA = _athlete("age = 15")
NOT_DATA = _athlete("age = 16")

POSTNATAL = _athlete("weeks_postnatal = 8")
NOT_POSTNATAL = _athlete("weeks_postnatal = 30")

PREGNANCY = _athlete('conditions = ["pregnant"]')
NOT_PREGNANCY = _athlete("age = 30")
