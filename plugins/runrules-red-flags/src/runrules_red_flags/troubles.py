"""What hurts, put together by site: what it endangers, and whether a clinician has cleared it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from runrules import CORE, EVERYTHING, HEAVY, JUMPS, LEGS, MODERATE, UPPER, Athlete, Injury, Work, exercises

LEGS_AND_JUMPS = LEGS | JUMPS
#: A sore low back is in every lift but a light one for the arms.
BACK = LEGS | JUMPS | CORE | UPPER & (MODERATE | HEAVY)
THIN_BONES = LEGS | JUMPS | HEAVY

BONE_SITES = frozenset({"bsi_foot", "bsi_hip", "bsi_tibia"})
ABOVE = frozenset({"shoulder", "wrist"})
#: Sites that are warning signs by their name: they count until they are cleared, whatever the pain.
RED = frozenset({*BONE_SITES, "achilles_rupture", "calf_tear_acute", "knee_swelling", "pelvic_floor"})

SITES = {
    "achilles_midportion": "the Achilles",
    "achilles_insertional": "the Achilles where it meets the heel",
    "achilles_rupture": "the Achilles",
    "ankle_sprain": "the ankle",
    "bsi_foot": "the foot",
    "bsi_hip": "the hip",
    "bsi_tibia": "the shin",
    "calf_strain": "the calf",
    "calf_tear_acute": "the calf",
    "gluteal_tendon": "the outer hip",
    "groin_hip": "the groin or deep hip",
    "groin_strain": "the groin",
    "hamstring_strain": "the hamstring",
    "itbs": "the outer knee",
    "knee_swelling": "the knee",
    "low_back": "the low back",
    "mtss": "the shin",
    "osteoporosis": "a bone",
    "patellar_tendon": "the tendon below the kneecap",
    "pelvic_floor": "the pelvic floor",
    "pfp": "the knee",
    "pht": "the sit bone",
    "plantar": "the heel",
    "shoulder": "the shoulder",
    "wrist": "the wrist",
}
NAMED = {
    "achilles_rupture": "a possible rupture of the Achilles",
    "calf_tear_acute": "a fresh tear in the calf",
    "knee_swelling": "a swollen or locking knee",
    "pelvic_floor": "leaking, heaviness or pain of the pelvic floor",
}
#: What a runner can do about a clearance that does not count.
DATE_IT = " Your clearance counts once cleared_on says when it was."
SIGNS = {
    "pinpoint": "one sore spot",
    "hurts_to_hop": "pain on hopping",
    "night_pain": "pain at night",
    "worse_each_run": "pain that grows with each run",
    "swelling": "swelling",
    "locking": "locking",
    "pop": "a sudden pop",
    "limping": "limping",
}

_AREAS = {
    "low_back": BACK,
    "osteoporosis": THIN_BONES,
    "pelvic_floor": LEGS | JUMPS | HEAVY,
    **dict.fromkeys(ABOVE, UPPER),
}
_EXTENT = {
    LEGS_AND_JUMPS: "legs and jumps are",
    UPPER: "upper body is",
    BACK: "legs, jumps, core and loaded upper body are",
    THIN_BONES: "legs, jumps and everything heavy are",
    JUMPS | HEAVY: "jumps and everything heavy are",
    EVERYTHING: "everything is",
}


class Trouble(NamedTuple):
    """All that the profile says of one site: the worst pain, the longest time, every sign.

    ``undated``: it is cleared, which does not count without its date.
    """

    site: str
    pain: int
    days: int | None
    signs: frozenset[str]
    cleared: bool
    undated: bool = False

    @property
    def area(self) -> Work:
        """The work that this site cannot bear when it is serious."""
        return _AREAS.get(self.site, LEGS_AND_JUMPS)

    @property
    def where(self) -> str:
        """The site in words, with its article. A site nobody named in words goes by its id."""
        return SITES.get(self.site, self.site.replace("_", " "))

    @property
    def what(self) -> str:
        """Signs, site and pain in words: "one sore spot at the shin (pain 4 of 10)"."""
        signs = _listed([words for sign, words in SIGNS.items() if sign in self.signs]) if self.signs else ""
        pain = f" (pain {self.pain} of 10)" if self.pain else ""
        if self.site in NAMED:
            return f"{NAMED[self.site]}{f' with {signs}' if signs else ''}{pain}"
        return f"{signs} at {self.where}{pain}" if signs else f"pain of {self.pain} out of 10 at {self.where}"


def troubles(athlete: Athlete, ok: int) -> tuple[Trouble, ...]:
    """Put the injuries of an athlete together by site, in the order in which they are named.

    A clearance without a date may be older than what hurts today, so it counts only where no sign is named and the
    pain is at most ``ok``.
    """
    by_site: dict[str, list[Injury]] = {}
    for one in athlete.injuries:
        by_site.setdefault(one.site, []).append(one)
    return tuple([_trouble(athlete, ok, site, same) for site, same in by_site.items()])


def extent(work: Work) -> str:
    """Say what is closed, with its verb: "legs and jumps are"."""
    return _EXTENT.get(work, "all this is")


def sentence(words: str) -> str:
    """Begin a sentence: the first letter large, the others as they are."""
    return words[:1].upper() + words[1:]


@cache
def no_jumps() -> frozenset[str]:
    """The sites with which every jump of the catalogue is to be left out, and those that are warning signs by name."""
    jumps = [frozenset(one.avoid_with) for one in exercises().values() if one.area == "jumps"]
    return frozenset.intersection(*jumps) | RED if jumps else RED


@cache
def rehabilitation(site: str) -> tuple[str, ...]:
    """The first two exercises of the catalogue that belong to a sore site, and that a beginner can do.

    Squats and lunges only where there is nothing else: one leads every session anyway, and the easiest of them, put
    first, would take its place.
    """
    fit = [one.id for one in exercises().values() if site in one.rehab_for and site not in one.avoid_with]
    easy = [name for name in fit if exercises()[name].level == 1]
    beside = [name for name in easy if exercises()[name].pattern not in ("squat", "lunge")]
    return tuple((beside or easy)[:2])


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _trouble(athlete: Athlete, ok: int, site: str, same: list[Injury]) -> Trouble:
    pain = max(one.pain for one in same)
    known = [one.days for one in same if one.days is not None]
    days = max(known) if known else None
    signs = frozenset(sign for one in same for sign in one.signs)
    cleared = site in athlete.cleared or (site in BONE_SITES and "bone_stress" in athlete.cleared)
    counts = athlete.cleared_on is not None or (not signs and pain <= ok)
    return Trouble(site, pain, days, signs, cleared and counts, cleared and not counts)
