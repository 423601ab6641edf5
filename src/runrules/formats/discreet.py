"""Which words tell something of a runner's health, so that a calendar others may see can go without them."""

from __future__ import annotations

import re

from ..advice import Spoken
from .words import plain

#: Beginnings of words, in any case. Rather too many than too few: what falls away is a reason, never a session.
_BEGINNINGS = """
    ache aching achilles ankle arthr bleed bone birth breast cardi chest clear clinic diabet diagnos disease doctor
    dizz faint fatigue fever flare foot fractur glut groin hamstring heal heart heel hip hurt iliotib ill
    illness infect inflam injur itb joint kidney knee leak limp locking locks lumbar medic menopaus metabol nerve
    numb osteo pain palpitat patell pelvi period physio plantar postnatal postpartum pregnan professional red-flag
    rehab ruptur scan shin shoulder sick sign sleep sore sprain strain stress surg swell swollen symptom tear tend
    tendin tendon torn urin weight-loss wrist
""".split()
_HEALTH = re.compile(rf"(?i)(?<![a-z])(?:{'|'.join(_BEGINNINGS)})|\bfeet\b|\b(?:low|lower) back\b|\bred flags?\b")
_PARAMS = frozenset({"condition", "pain", "pains", "sign", "signs", "site", "sites"})


def tells_of_health(text: str) -> bool:
    """Whether a text holds a word about pain, injuries, illness or a part of the body that may hurt."""
    return bool(_HEALTH.search(plain(text)))


def discreet(one: Spoken) -> bool:
    """Whether a statement can be told to anyone: neither its words nor its rule are about health."""
    return _PARAMS.isdisjoint(dict(one.params)) and not tells_of_health(f"{one.message} {one.rule.replace('/', ' ')}")
