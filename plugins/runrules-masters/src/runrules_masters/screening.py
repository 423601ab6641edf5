"""Who should see a doctor before anything hard."""

from __future__ import annotations

from collections.abc import Iterator

from runrules import Athlete, Notice, Statement, Veto

from .rules import NOT_LIGHT, SCREEN

CONDITIONS = {"heart": "heart", "metabolic": "metabolism", "kidney": "kidneys"}
SIGNS = frozenset({"chest_pain", "fainting", "palpitations", "breathless"})


def screen(athlete: Athlete) -> Iterator[Statement]:
    """Close what is not light, and send to the doctor, while a condition or a symptom is not cleared."""
    known, signs = uncleared(athlete)
    if not known and not signs:
        return
    named = " and ".join(CONDITIONS[one] for one in known)
    if signs:
        words = "Symptoms like these come before any training: have them looked at before anything hard."
    elif athlete.weeks_of_strength:
        words = (
            f"You are active already. Because of your {named} a doctor's word is still advised before hard work; until"
            " you have it we keep it light."
        )
    else:
        words = (
            f"Please check with your doctor before heavy lifting, because of your {named}. We keep it light until then."
        )
    params = (("named", ", ".join((*known, *signs))),)
    yield Veto(SCREEN, NOT_LIGHT, message=words, params=params)
    yield Notice(SCREEN, words, "referral", params=params)


def uncleared(athlete: Athlete) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The conditions and the symptoms that count here and that no clinician has cleared."""
    return (
        tuple([one for one in athlete.conditions if one in CONDITIONS and one not in athlete.cleared]),
        tuple([one for one in athlete.state.signs if one in SIGNS and one not in athlete.cleared]),
    )
