"""One run of several parts: as hard as its hardest, as long as all of them, or of a length that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from ..amounts import MILE_KM, distance_in, minutes_in
from ..classify import LONG_KM, LONG_MINUTES, Told, tell
from ..words import plain

_TOTAL = re.compile(
    r"(\d{1,3}(?:[.,]\d+)? ?(?:km|k|mi|miles?)) (?:in )?"
    r"(?:total|totaal|gesamt|insgesamt|en tout|au total|en total|totali)"
    r"|(?:total|gesamt|insgesamt)\W+(\d{1,3}(?:[.,]\d+)? ?(?:km|k|mi|miles?))"
)
_REPEATS = re.compile(r"\b(\d{1,2}) ?x ?(\d{1,4}(?:[.,]\d{1,2})?) ?(km|k|m|mi|miles?)?(?![\w/.:])")
_TIMES = re.compile(r"\b(\d{1,2}) ?x ?(\d{1,3}) ?(?:minutes|mins?|min|')(?!\w)")
_SHORT = re.compile(
    r"\b(?:strides|drills|steigerungen|lauf-abc|lignes droites|allunghi|rectas|retas|progresivos|w/?u|c/?d"
    r"|versnellingen|warm[- ]?(?:up|down)?|cool[- ]?(?:down)?|einlaufen|auslaufen|inlopen|uitlopen)\b"
)
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
    rows = [(_km(words), _minutes(words)) for words, _, _ in parts]
    rows = [row for row, (words, _, _) in zip(rows, parts, strict=True) if any(row) or not _SHORT.search(plain(words))]
    if rows and all(km for km, _ in rows):
        made = evolve(told, km=round(sum(km or 0 for km, _ in rows), 2), minutes=None)
    elif rows and all(minutes for _, minutes in rows):
        made = evolve(told, km=None, minutes=sum(minutes or 0 for _, minutes in rows))
    else:
        doubt = ("no length, because its parts do not all have one of a kind",) if any(map(any, rows)) else ()
        return evolve(told, km=None, minutes=None, doubts=(*told.doubts, *doubt))
    return _long(evolve(made, doubts=(*made.doubts, "its parts added up"))) if len(rows) > 1 else made


def _long(told: Told) -> Told:
    """A run that only its parts make long is long, unless words say how hard it is."""
    if told.how == "words" or ((told.km or 0) < LONG_KM and (told.minutes or 0) < LONG_MINUTES):
        return told
    length = f"{told.km:g} km" if told.km else f"{told.minutes} minutes"
    return evolve(told, what="long", how="numbers", doubts=(*told.doubts, f"long, because it has {length}"))


def _km(words: str) -> float | None:
    flat = plain(words)
    amount = distance_in(flat) or 0.0
    for count, length, unit in _REPEATS.findall(flat):
        one = float(length.replace(",", "."))
        each = one / 1000 if unit == "m" or (not unit and one >= 100) else one * (MILE_KM if unit[:2] == "mi" else 1)
        amount += int(count) * each if unit or one >= 100 else 0
    return amount or None


def _minutes(words: str) -> int | None:
    flat = plain(words)
    return (minutes_in(flat) or 0) + sum(int(count) * int(one) for count, one in _TIMES.findall(flat)) or None


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
