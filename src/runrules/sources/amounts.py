"""Durations, distances and numbers, as people and machines write them."""

from __future__ import annotations

import re

from .words import plain

MILE_KM = 1.609344
_KM = r"(?:km|kms|kilometers?|kilometres?|kilometros?|chilometri|quilometros?|k)"
_MILES = r"(?:mi|miles?|millas?|miglia|milhas?|meilen?|mijl)"
_AMOUNT = r"(\d{1,3}(?:[.,]\d{1,3})?)"
_REPEATED = re.compile(
    r"\b\d+ ?(?:x|reps? of:?|mal|fois|veces|volte|vezes|keer) ?\(?"
    r"\d+(?:[.,]\d+)? ?(?:km|k|mi|miles?|m|min|mins|h|s|sec|'|\")?"
    r"(?![\w.])"
)
_INNER = re.compile(
    rf"(?:w/|with|mit|avec|con|com|met|middle|last|first|letzte|dernier)\s+{_AMOUNT} ?(?:{_KM}|{_MILES}|min)\b"
    rf"|{_AMOUNT} ?(?:{_KM}|{_MILES}|min|h)?\s*(?:@|repeats|reps\b|wiederholungen)"
)
_REST = r"rest|pause|pausen|off|on|float|recover\w*|recup\w*|repos|descanso|riposo|trabpause|rust|hard|fast"
_TIME = r"\d{1,3} ?(?:minutes?|minuten|mins?|min|sec|sek|s|')"
#: Paces named after a race, the pauses of a session, its repeated parts without a number: no length of a session.
_ASIDE = re.compile(
    rf"(?:@|at|a|im|in|en|al|op)? ?{_AMOUNT} ?(?:{_KM}|{_MILES})(?: race)?"
    r"[ -](?:pace|tempo|effort|pr|pb|ritmo|allure|renntempo)\b"
    rf"|\b(?:{_REST})[ :]+{_TIME}(?!\w)|(?<![\w.,:]){_TIME}[ -](?:{_REST})\b|\b\d+ ?x ?(?:hard|fast|hart|schnell)\b"
)
#: Warm-ups and cool-downs with their distance.
_ENDS = re.compile(
    rf"{_AMOUNT} ?({_KM}|{_MILES}) ?(?:wu|cd|warm|cool|w/u|c/d|einlaufen|auslaufen|ein|aus|ech\w*|calentamiento"
    r"|riscaldamento|defaticamento|aquecimento|inlopen|uitlopen)\b"
)
_SETS = re.compile(
    rf"\b(\d{{1,2}}) ?x ?\(?{_AMOUNT} ?({_KM}|{_MILES})(?![\w/])|\b(\d{{1,2}}) ?x ?\(?(\d{{3,4}})m?(?![\w.])"
)
_UP = (
    r"(?:climb|climbing|gain|ascent|vert|hm|hohenmeter|d\+|denivele(?: positif)?|dislivello|desnivel(?: positivo)?"
    r"|elevation gain|elevation|stijging|hoogtemeters)"
)
_DOWN = r"(?:descent|descend|d-|downhill|abstieg|loss)"
_HEIGHT = r"(\d{2,5})(?: ?(m|hm|ft|feet|metres|meters|meter)(?!\w))?"
_DISTANCE = re.compile(rf"(?<![\w.,:/x]){_AMOUNT}(?: ?(?:-|to|bis|a) ?{_AMOUNT})? ?(?:({_KM})|({_MILES}))(?![\w/])")
_HOURS = re.compile(
    r"(?<![\w.,:])(\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|to|bis) ?(\d{1,2}(?:[.,]\d{1,2})?))?[ -]?"
    r"(?:hours?|hrs?|std|stunden?|heures?|horas?|ore|ora|uur|h)(?: ?([0-5]?\d) ?(?:minutes?|mins?|min|m|')?)?(?![\w/])"
)
_MINUTES = re.compile(
    r"(?<![\w.,:x])(?:\d{1,3} ?(?:-|to|bis) ?)?(\d{1,3}) ?(?:minutes?|minuten|minutos|minuti|mins?|min|')(?![\w/])"
)
_SHORT = re.compile(r"(?<![\w.,:])(?:(\d{1,2})h)? ?(\d{1,3})m(?![\w/])")
_RANGE = re.compile(r"(?<!\w)\d{1,2} ?h(?: ?\d{2})? ?(?:-|to|bis|a) ?(\d{1,2} ?h(?: ?\d{2})?)(?!\w)")
_LASTS = re.compile(
    r"(?<![\d:/@.,-])(?<!\bat )(?<!\bum )(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:/-])(?! ?(?:/|[ap]m\b|uhr))"
)
_PACED = re.compile(r"(\d ?[a-z]{1,4}) ?@ ?\d{1,2}:\d\d(?: ?/ ?[a-z]+)?")
_CLOCK = re.compile(r"(?<![\d:/])(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:/])(?! ?/)")


def distance_in(text: str) -> float | None:
    """Find the kilometres that a title speaks of; a range counts as its upper end, parts of a session not at all."""
    flat = _ASIDE.sub(" ", plain(text))
    if _ENDS.search(flat):
        return _parts(flat)
    flat = _REPEATED.sub(" ", flat)
    found = _DISTANCE.search(_INNER.sub(" ", flat)) or _DISTANCE.search(_PACED.sub(r"\1", flat))
    if not found:
        return None
    low, high, _, in_miles = found.groups()
    amount = float((high or low).replace(",", "."))
    return round(amount * (MILE_KM if in_miles else 1), 2) or None


def _parts(flat: str) -> float | None:
    """Add up what stands before, in and after the repeats of a session."""
    parts = [(1, amount, unit) for amount, unit in _ENDS.findall(flat)]
    parts += [(int(sets), each, unit) for sets, each, unit, _, _ in _SETS.findall(flat) if each]
    metres = sum(int(sets) * int(each) for _, _, _, sets, each in _SETS.findall(flat) if each)
    whole = sum(sets * float(one.replace(",", ".")) * (1 if unit[0] in "kcq" else MILE_KM) for sets, one, unit in parts)
    return round(whole + metres / 1000, 2) or None


def climb_in(text: str) -> int | None:
    """Find the metres of climb that a text speaks of: ``climb 900m``, ``900 hm``, ``D+ 900``, ``3000 ft gain``."""
    return _metres(text, _UP)


def descent_in(text: str) -> int | None:
    """Find the metres of descent that a text speaks of."""
    return _metres(text, _DOWN)


def _metres(text: str, word: str) -> int | None:
    for line in text.split("\n"):
        flat = re.sub(r"(?<=\d)[.,](?=\d{3}(?!\d))", "", plain(line))
        found = re.findall(rf"(?<!\w){word}:? {{0,2}}{_HEIGHT}(?!\w|[.,:/]\d)", flat)
        found += re.findall(rf"(?<![\w.,:/x@]){_HEIGHT} ?(?:of )?{word}(?!\w)", flat)
        found += re.findall(r"(?<!\S)\+(\d{2,5}) ?(m|hm)(?!\w)", flat) if word == _UP else []
        heights = [int(metres) * (0.3048 if unit in ("ft", "feet") else 1) for metres, unit in found]
        if heights:
            return int(max(heights) + 0.5) if 10 <= max(heights) <= 20_000 else None
    return None


def minutes_in(text: str, short: bool = False) -> int | None:
    """Find the minutes that a title speaks of: ``90 min``, ``1h30``, ``45'``, ``1.5h``; with ``short`` also ``55m``.

    A range counts as its upper end, parts of a session not at all.
    """
    flat = _INNER.sub(" ", _REPEATED.sub(" ", _ASIDE.sub(" ", _RANGE.sub(r"\1", plain(text)))))
    if found := _LASTS.search(flat):
        first, second, third = found.groups()
        if third is not None or int(first) <= 4:
            return int(first) * 60 + int(second) or None
    if short and (
        spans := re.findall(r"(?<![\w.])(?:(\d{1,2})h)? ?(\d{1,3})m(?![\w/])|(?<![\w.])(\d{1,2})h(?!\w)", flat)
    ):
        return max(int(hours or alone or 0) * 60 + int(rest or 0) for hours, rest, alone in spans)
    if found := _HOURS.search(flat):
        low, high, rest = found.groups()
        return round(float((high or low).replace(",", ".")) * 60) + int(rest or 0) or None
    if found := _MINUTES.search(flat):
        return int(found[1]) or None
    if short and (found := _SHORT.search(flat)):
        return int(found[1] or 0) * 60 + int(found[2]) or None
    return None


def clock(text: str, hours: bool = False) -> int | None:
    """Read ``0:35:24`` or ``34:36`` as minutes, rounded; with ``hours`` two parts are hours and minutes."""
    found = _CLOCK.search(text)
    if not found:
        return None
    first, second, third = found.groups()
    if third is None and not hours:
        return rounded(int(first) + int(second) / 60)
    return rounded(int(first) * 60 + int(second) + int(third or 0) / 60)


def rounded(minutes: float) -> int | None:
    """Whole minutes, half of one up; None for less than half a minute, and for more than a day."""
    return int(minutes + 0.5) if 0.5 <= minutes <= 1440 else None


def number(text: str, thousands: bool = True) -> float | None:
    """Read a number with either decimal mark; None for signs that stand for no value.

    Where both marks stand, the last is the decimal one. A single mark before exactly three digits is taken for one
    between thousands, unless a zero stands before it, or ``thousands`` is False.
    """
    bare = re.sub(r"[\s'’\u00a0\u202f]", "", text)
    if not re.fullmatch(r"[-+]?[\d.,]*\d[\d.,]*", bare) or len(bare) > 24:
        return None
    sign = -1.0 if bare[0] == "-" else 1.0
    bare = bare.lstrip("+-")
    marks = [char for char in bare if char in ".,"]
    if len(set(marks)) == 2:
        last = marks[-1]
        bare = bare.replace("," if last == "." else ".", "").replace(last, ".")
    elif len(marks) > 1 or (thousands and marks and re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", bare)):
        bare = bare.replace(marks[0], "")
    else:
        bare = bare.replace(",", ".")
    try:
        return sign * float(bare)
    except ValueError:
        return None
