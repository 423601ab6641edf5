"""Numbers without a unit in a week grid: what the rest of the plan says they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from ..amounts import distance_in, minutes_in
from ..words import plain

_SIGNS = {
    "mi": r"\d ?(?:mi|miles?|mls|millas?|miglia|milhas?|meilen?|mijl)\b",
    "km": r"\d ?(?:km|kms|kilomet\w+|k)\b",
    "min": r"\d ?(?:min|mins|minutes?|minuten|minutos|minuti|')(?!\w)|\b\d{1,2} ?h\b",
}
_NAMES = {"mi": "miles", "km": "kilometres", "min": "minutes"}
_HEADS = {"mi": r"\b(?:mi|miles|mileage)\b", "km": r"\b(?:km|kms|kilomet\w+|wochenkilometer)\b"}
_MOST = {"mi": 32, "km": 60, "min": 400}
_RACES = re.compile(r"race|parkrun|marathon|wettkampf|competition|competicion|gara|prova|wedstrijd|@|pace|tempo ")
_REPEATS = re.compile(
    r"\d+ ?(?:x|\*|×) ?\(?\d[\d.,]* ?\w*|(?:w/|with|mit|last|middle|first|@) ?\d[\d.,]*(?: @\w*)?|\([^)]*\)"
)
_BARE = re.compile(
    r"(?<![\w.,:/@%#+x-])(?<!zone )(?<!rpe )(?<!week )(?<!woche )(?<!day )(?<!tag )(?<!level )(?<!ga )(?<!z )(?<!at )"
    r"(?:\d{1,2} ?- ?)?(\d{1,3}(?:[.,]\d)?)(?: ?m)?(?![\w:/%'\"°]|[.,]\d| ?[x×*@%+-] ?\d"
    r"| ?(?:km|k|mi|miles?|min|mins|minutes?|h|hr|hours?|s|sec|secs|seconds?|m"
    r"|reps?|sets?|strides?|hills?|times|mal|fois|laps?|weeks?|days?|bpm|rounds?"
    r"|steigerungen|lignes|allunghi|rectas|retas|exercises?|drills?|sprints?|runden|series|yards?|yd|x)\b)"
)


@frozen(slots=False)
class Units:
    """What a number without a unit is: ``mi``, ``km``, ``min``, or "" where nothing says; ``why`` in a few words."""

    name: str = ""
    why: str = ""


def units_of(cells: Iterable[str], heads: Iterable[str], miles: bool) -> Units:
    """Find the unit of a plan: that of at least four in five of its other numbers, else that of its headers."""
    votes: Counter[str] = Counter()
    for words in cells:
        flat = plain(words[:500])
        if not _RACES.search(flat):
            votes.update(name for name, sign in _SIGNS.items() if re.search(sign, _REPEATS.sub(" ", flat)))
    if votes:
        name, count = votes.most_common(1)[0]
        return Units(name, f"{_NAMES[name]}, as elsewhere in this plan") if count * 5 >= votes.total() * 4 else Units()
    if miles:
        return Units("mi", "miles, as --miles says")
    named = {name for name, sign in _HEADS.items() for head in heads if re.search(sign, plain(head))}
    return Units(name := named.pop(), f"{_NAMES[name]}, as a header of this plan says") if len(named) == 1 else Units()


def with_unit(text: str, units: Units) -> tuple[str, str]:
    """Put the unit behind a lone number of a run that has neither length nor time, and say why that is a guess.

    Without a unit, or for a number that is too great for one, the text stays, and what it says is that no length is
    known.
    """
    flat = plain(text)
    if distance_in(flat) is not None or minutes_in(flat) is not None:
        return text, ""
    blank = _REPEATS.sub(lambda found: "x" * len(found[0]), flat)
    found = _BARE.search(blank)
    if not found or float(found[1].replace(",", ".")) <= 0:
        return text, ""
    amount = float(found[1].replace(",", "."))
    low = 10 if units.name == "min" else 1
    if not units.name or not low <= amount <= _MOST[units.name]:
        return text, f"no length, because {found[1]} has no unit"
    end = found.end(1)
    rest = re.sub(r"^ ?m\b", "", flat[end:])
    filled = f"{flat[:end]} {units.name}{rest}"
    if distance_in(filled) is None and minutes_in(filled) is None:
        return text, f"no length, because {found[1]} has no unit"
    return filled, units.why
