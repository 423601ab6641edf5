"""Profiles in which each rule speaks, and in which it does not."""


def week(*days: str) -> str:
    """Write the week of Monday, 23 November 2026: without ``days`` one of easy runs, intervals and a longer run."""
    ran = days or ('mon = "easy 40min"', 'wed = "intervals 50min"', 'sun = "long 80min"')
    return "\n".join(("", "[[weeks]]", "starts = 2026-11-23", *ran, ""))


def hurt(site: str, pain: int, *more: str) -> str:
    """Write what hurts."""
    return "\n".join(("[[athlete.injuries]]", f'site = "{site}"', f"pain = {pain}", *more, ""))


def signs(*names: str) -> str:
    """Write a line of warning signs."""
    listed = ", ".join(f'"{one}"' for one in names)
    return f"signs = [{listed}]"


def injury(site: str, pain: int, *more: str) -> str:
    return hurt(site, pain, *more) + week()


def state(sign: str, *more: str) -> str:
    return "\n".join(("[athlete.state]", signs(sign), *more, "")) + week()


def athlete(*lines: str) -> str:
    return "\n".join(("[athlete]", *lines, "")) + week()


def rules(name: str, values: str) -> str:
    """Write the runner's own settings of a rule."""
    return f'\n[rules]\n"red-flags/{name}" = {{ {values} }}\n'


BONE = injury("mtss", 4, 'signs = ["pinpoint", "hurts_to_hop"]')
NOT_BONE = injury("mtss", 2)

GROIN = injury("groin_hip", 2)
NOT_GROIN = injury("groin_hip", 0)

HEART = state("chest_pain")
NOT_HEART = state("constant_fatigue")

NERVE = state("bladder_or_bowel")
NOT_NERVE = injury("low_back", 3)

CALF_POP = injury("calf_strain", 4, 'signs = ["pop"]')
NOT_CALF_POP = injury("calf_strain", 3)

JOINT_SWELLING = injury("pfp", 2, 'signs = ["locking"]')
NOT_JOINT_SWELLING = injury("pfp", 2)

RHABDO = state("dark_urine", "soreness = 9")
NOT_RHABDO = athlete("state = { soreness = 9 }")

PAIN_SCALE = injury("pfp", 4)
NOT_PAIN_SCALE = injury("pfp", 0)

PERSISTING = injury("itbs", 2, "days = 20", 'signs = ["limping"]')
NOT_PERSISTING = injury("itbs", 2, "days = 5")

REDS = state("missed_periods")
NOT_REDS = athlete("state = { fatigue = 8 }")

BSI = athlete(
    'cleared = ["bone_stress"]',
    "cleared_on = 2026-11-09",
    "",
    "[[athlete.injuries]]",
    'site = "bsi_tibia"',
    "pain = 0",
)
NOT_BSI = athlete(
    'cleared = ["bone_stress"]',
    "cleared_on = 2026-05-04",
    "",
    "[[athlete.injuries]]",
    'site = "bsi_tibia"',
    "pain = 0",
)

ACHILLES = injury("achilles_midportion", 3)
NOT_ACHILLES = injury("achilles_midportion", 7)

PLANTAR = injury("plantar", 3)
NOT_PLANTAR = injury("plantar", 3, 'signs = ["pinpoint", "night_pain"]')

SOFT_TISSUE = injury("calf_strain", 2)
NOT_SOFT_TISSUE = injury("calf_strain", 0)

SUPERVISED = athlete("age = 15")
NOT_SUPERVISED = athlete("age = 18")

DATA = athlete("age = 15")
NOT_DATA = athlete("age = 16")

POSTNATAL = athlete("weeks_postnatal = 8")
NOT_POSTNATAL = athlete("weeks_postnatal = 30")

PREGNANCY = athlete('conditions = ["pregnant"]')
NOT_PREGNANCY = athlete("age = 30")
