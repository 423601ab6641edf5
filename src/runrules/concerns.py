"""What a profile names that some rule must judge; while none does, it closes what it may endanger.

An absent rule must not look like permission. The thresholds are careful conventions: a rule that judges a topic says so
in ``Rule.judges``, and takes over with its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from attrs import frozen

from .models import EVERYTHING, HEAVY, JUMPS, LEGS, MODERATE, UPPER, Athlete, Injury, Work

NOT_LIGHT = EVERYTHING & (MODERATE | HEAVY) | JUMPS
ACUTE = {"chest_pain", "fainting", "palpitations", "breathless", "numbness", "bladder_or_bowel", "dark_urine"}
SERIOUS = {"achilles_rupture", "bsi_foot", "bsi_hip", "bsi_tibia", "calf_tear_acute", "knee_swelling"}
WORDS = {
    "heart": "a heart condition",
    "metabolic": "a metabolic condition",
    "kidney": "a kidney condition",
}
OWN_TOPICS = {"pregnant", "osteoporosis"}
ABOVE = {"shoulder", "wrist"}
BEARABLE_PAIN = 5  # of 10: the limit of the trials on training with a painful tendon
WEEKS_AFTER_BIRTH = 12  # expert opinion


@frozen(slots=False)
class Concern:
    """One thing named: its topic, what it is in words, what it closes, and whether a professional should look first."""

    topic: str
    words: str
    closes: Work
    referral: bool


def concerns(athlete: Athlete, judged: Collection[str]) -> Iterator[Concern]:
    """Name every concern of an athlete whose topic no rule judges.

    Topics are ``illness`` (a fever), ``state`` (warning signs), ``injuries``, ``conditions`` (heart, metabolic,
    kidney), ``pregnancy`` (and the weeks after a birth) and ``osteoporosis``: each on its own, since different plugins
    may judge them.
    """
    if "illness" not in judged and athlete.state.fever:
        yield Concern("illness", "a fever", EVERYTHING, False)
    if "state" not in judged and athlete.state.signs:
        acute = any(sign in ACUTE for sign in athlete.state.signs)
        yield Concern("state", _listed(athlete.state.signs), EVERYTHING if acute else NOT_LIGHT, True)
    if "injuries" not in judged:
        for injury in athlete.injuries:
            if (injury.pain or injury.signs) and injury.site not in athlete.cleared:
                yield _injury(injury)
    if "conditions" not in judged:
        for one in athlete.conditions:
            if one not in OWN_TOPICS and one not in athlete.cleared:
                yield Concern("conditions", WORDS.get(one, one), NOT_LIGHT, True)
    if "osteoporosis" not in judged and _thin_bones(athlete):
        yield Concern("osteoporosis", "osteoporosis", HEAVY | JUMPS, True)
    if "pregnancy" not in judged:
        yield from _pregnancy(athlete)


def _thin_bones(athlete: Athlete) -> bool:
    """Whether osteoporosis is named, as a condition or as a site, and not cleared."""
    named = "osteoporosis" in athlete.conditions or any(one.site == "osteoporosis" for one in athlete.injuries)
    return named and "osteoporosis" not in athlete.cleared


def _pregnancy(athlete: Athlete) -> Iterator[Concern]:
    if "pregnant" in athlete.conditions and "pregnant" not in athlete.cleared:
        yield Concern("pregnancy", "a pregnancy", NOT_LIGHT, True)
    weeks = athlete.weeks_postnatal
    if weeks is not None and weeks < WEEKS_AFTER_BIRTH:
        yield Concern("pregnancy", f"{weeks} weeks after a birth", NOT_LIGHT, True)


def _injury(injury: Injury) -> Concern:
    where = f"pain at the {_listed((injury.site,))} ({injury.pain} of 10)"
    words = f"{where} with {_listed(injury.signs)}" if injury.signs else where
    serious = bool(injury.signs) or injury.pain > BEARABLE_PAIN or injury.site in SERIOUS
    if injury.site in ABOVE:
        return Concern("injuries", words, UPPER if serious else UPPER & HEAVY, serious)
    return Concern("injuries", words, LEGS | JUMPS if serious else JUMPS, serious)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(word.replace("_", " ") for word in words)
