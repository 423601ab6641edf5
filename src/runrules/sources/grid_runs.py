"""One run of several parts: as hard as its hardest, as long as all of them, or of a length that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from .amounts import MILE_KM, distance_in, minutes_in
from .classify import LONG_KM, Told, tell
from .words import plain

_TOTAL = re.compile(
    r"(\d{1,3}(?:[.,]\d+)? ?(?:km|k|mi|miles?)) (?:in )?(?:total|totaal|gesamt|insgesamt|en tout|au total|en total|totali)"
    r"|(?:total|gesamt|insgesamt)\W+(\d{1,3}(?:[.,]\d+)? ?(?:km|k|mi|miles?))"
)
_REPEATS = re.compile(r"\b(\d{1,2}) ?x ?(\d{1,4}(?:[.,]\d{1,2})?) ?(km|k|m|mi|miles?)?(?![\w/.:])")
_HARD = ("race", "race-pace", "intervals", "hills", "tempo")
Part = tuple[str, Told, tuple[str, ...]]  # its words, what they tell, what of it is a guess


def run_of(parts: Sequence[Part], steps: str) -> Told:
    """Make one run of the parts of one. ``steps`` are listed under it, and can make it harder."""
    told = parts[0][1] if len(parts) == 1 else _together(parts)
    doubts = tuple(dict.fromkeys(doubt for _, _, guessed in parts for doubt in guessed))
    return _with_steps(evolve(told, doubts=(*told.doubts, *doubts)), steps)


def _together(parts: Sequence[Part]) -> Told:
    text = " + ".join(words for words, _, _ in parts)
    told = tell(text, kind="run") or parts[0][1]
    if total := _TOTAL.search(plain(text)):
        return evolve(told, km=distance_in(total[1] or total[2]), minutes=None)
    lengths = [_km(words) for words, _, _ in parts]
    times = [minutes_in(words) for words, _, _ in parts]
    if not any(times) and any(lengths):
        km = round(sum(length or 0 for length in lengths), 2)
        if sum(length is not None for length in lengths) == 1:
            return evolve(told, km=km, minutes=None)
        return _long(evolve(told, km=km, minutes=None, doubts=(*told.doubts, "its parts added up")))
    if not any(lengths):
        minutes = sum(time or 0 for time in times) or None
        several = sum(time is not None for time in times) > 1
        return evolve(told, minutes=minutes, doubts=(*told.doubts, *(["its parts added up"] if several else [])))
    doubt = "no length, because some of its parts have a distance and some a time"
    return evolve(told, km=None, minutes=None, doubts=(*told.doubts, doubt))


def _long(told: Told) -> Told:
    """A run that only its parts make long is long, unless words say how hard it is."""
    if told.how == "words" or (told.km or 0) < LONG_KM:
        return told
    return evolve(told, what="long", how="numbers", doubts=(*told.doubts, f"long, because it has {told.km:g} km"))


def _km(words: str) -> float | None:
    flat = plain(words)
    amount = distance_in(flat) or 0.0
    for count, length, unit in _REPEATS.findall(flat):
        one = float(length.replace(",", "."))
        each = one / 1000 if unit == "m" or (not unit and one >= 100) else one * (MILE_KM if unit[:2] == "mi" else 1)
        amount += int(count) * each if unit or one >= 100 else 0
    return amount or None


def _with_steps(told: Told, steps: str) -> Told:
    """Take the effort of the hardest step under a run that its own words call easier."""
    if not steps or told.what in _HARD:
        return told
    found = {one.what for line in steps.split("\n")[:60] if (one := tell(line)) and one.how == "words"}
    harder = next((what for what in _HARD[1:] if what in found), None)
    if harder is None:
        return told
    doubt = f"{harder}, from the steps under it"
    if told.what == "long":
        return evolve(told, key=True, doubts=(*told.doubts, doubt))
    return evolve(told, what=harder, how="words", doubts=(*told.doubts, doubt))
