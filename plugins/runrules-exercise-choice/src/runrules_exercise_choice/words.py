"""Pains in words, as they stand within a sentence."""

SITES = {
    "achilles_insertional": "the pain where your Achilles meets the heel",
    "achilles_midportion": "the pain in your Achilles above the heel",
    "achilles_rupture": "your suspected Achilles rupture",
    "ankle_sprain": "your ankle sprain",
    "bsi_foot": "the bone stress injury of your foot",
    "bsi_hip": "the bone stress injury of your hip",
    "bsi_tibia": "the bone stress injury of your shin",
    "calf_strain": "your calf strain",
    "calf_tear_acute": "your fresh calf tear",
    "gluteal_tendon": "the tendon pain at your outer hip",
    "groin_hip": "the pain in your groin or deep in the hip",
    "groin_strain": "your groin strain",
    "hamstring_strain": "your hamstring strain",
    "itbs": "your iliotibial band pain",
    "knee_swelling": "your swollen or locking knee",
    "low_back": "your low back pain",
    "mtss": "your shin splints",
    "osteoporosis": "osteoporosis",
    "patellar_tendon": "the pain in your patellar tendon",
    "pelvic_floor": "your pelvic floor",
    "pfp": "your runner's knee",
    "pht": "the pain at your sit bone",
    "plantar": "the pain under your heel",
    "shoulder": "your shoulder pain",
    "wrist": "your wrist pain",
}


def of(site: str, pain: int | None) -> str:
    """A pain with its number where there is one: "your shin splints (3 of 10)"."""
    words = SITES.get(site, site.replace("_", " "))
    return f"{words} ({pain} of 10)" if pain else words


def listed(words: list[str]) -> str:
    """Words in a row: "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
