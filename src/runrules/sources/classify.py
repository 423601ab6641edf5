"""What a session is: from ids where there are some, else from words, else from numbers; and what of it is a guess."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from attrs import evolve, frozen

from ..models import AREAS as AREA_ORDER
from .amounts import distance_in, minutes_in
from .exercise_names import areas_of_exercises
from .found import OTHERS, RUNS, Activity, How, Status
from .words import AREAS, DISTANCES, LIFE, LOADS, NOT_TRAINING, SITES, has, plain, says

LONG_MINUTES, LONG_KM = 90, 16.0
_EFFORTS = ("race-pace", "hills", "intervals", "tempo", "recovery", "steady", "easy")
_WHOLE = AREA_ORDER[:3]
_REPEATS = re.compile(r"\b\d{1,2} ?x ?\(?\d+(?:[.,]\d+)? ?(?:km|k|m|mi|min|'|s|sec)?\b|\bk\d{3}s\b|\bover/under")
_STRIDES = (
    "strides | steigerungen | steigerungslaufe | lignes droites | allunghi | rectas | progresivos | retas"
    " | versnellingen"
)
_RUN_AMOUNT = re.compile(r"\d ?(?:km|k|mi|miles)\b")


@frozen(slots=False)
class Told:
    """What an entry is, what told it, and what of it is only a guess, in words."""

    what: str
    how: How
    key: bool | None = None
    minutes: int | None = None
    km: float | None = None
    areas: tuple[str, ...] = ()
    load: str | None = None
    doubts: tuple[str, ...] = ()


def tell(
    title: str,
    text: str = "",
    kind: str = "",
    effort: str = "",
    minutes: int | None = None,
    km: float | None = None,
    private: bool = False,
) -> Told | None:
    """Say what an entry is; None where nothing tells.

    ``kind`` (``run``, ``strength``, ``rest``, other training) and ``effort`` are what ids of the source say, ``text``
    is what stands under the title, ``private`` marks a calendar of daily life, where one word is not enough.
    """
    flat, more = plain(title), plain(text[:2000])
    minutes = minutes if minutes is not None else minutes_in(title)
    km = km if km is not None else distance_in(title)
    if not kind and effort:
        kind = "run" if effort in RUNS else effort
    sure = bool(kind)
    if not kind:
        kind = _kind(flat, private)
    if kind == "run":
        return _run(flat, more, effort, sure, minutes, km)
    if kind == "strength":
        return _strength(flat, more, sure, minutes)
    if kind in (*OTHERS, "rest"):
        return Told(kind, "id" if sure else "words", minutes=minutes, km=km if kind != "mobility" else None)
    return None


def tell_all(title: str, private: bool = False) -> tuple[Told, ...]:
    """Say what a line of a plan holds, where "+" and ";" may join two sessions; empty where nothing tells."""
    pieces = [piece for piece in re.split(r"\s*[;\n]\s*|\s+\+\s+|\s+&\s+", title) if piece.strip()]
    told = [tell(piece, private=private) for piece in pieces]
    kinds = {("run" if one.what in RUNS else one.what) for one in told if one}
    if len(pieces) > 1 and None not in told and len(kinds) == len(pieces):
        return tuple(one for one in told if one)
    whole = tell(title, private=private)
    return (whole,) if whole else ()


def from_told(
    told: Told, when: date, status: Status, title: str, source: str, place: str, starts: int | None = None
) -> Activity:
    """Make the session of what was told about an entry; a race gets the distance that its name stands for."""
    doubts = told.doubts
    km = told.km
    if told.what == "race" and km is None:
        km = race_km(title)
        doubts = (*doubts, "the distance, from the name") if km else doubts
    return Activity(
        when=when,
        what=told.what,
        status=status,
        how=told.how,
        title=title,
        source=source,
        place=place,
        starts=starts,
        key=told.key,
        minutes=told.minutes if told.minutes is None or 1 <= told.minutes <= 1440 else None,
        km=km if km is None or 0.1 <= km <= 1000 else None,
        areas=told.areas,
        load=told.load,
        doubts=doubts,
    )


@lru_cache(maxsize=1024)
def sport(name: str) -> str:
    """Say which kind of training the name of a sport means, in any of the languages: ``run``, ..., or ""."""
    flat = plain(re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name))
    if not flat:
        return ""
    if says("rest", flat):
        return "rest"
    if says("race", flat) and not says("run", flat):
        return "race"
    for kind in ("strength", "mobility", "run-walk", "cross"):
        if says(kind, flat):
            return kind
    if says("run", flat):
        return "run"
    return "walk" if says("walk", flat) else ""


def life(title: str) -> str:
    """Say whether an entry is a holiday, sick, or injured, in any of the languages; else ""."""
    flat = plain(title)
    return next((kind for kind in ("injured", "sick", "holiday") if has(LIFE[kind], flat)), "")


def site(text: str) -> str:
    """Guess where it hurts, as a site of the exercise sheet, or ""."""
    flat = plain(text)
    return next((name for name, words in SITES if has(words, flat)), "")


def pain(text: str) -> int | None:
    """Read ``3/10``, or None."""
    found = re.search(r"(?<![\d/.])(\d|10) ?/ ?10(?![\d/])", text)
    return int(found[1]) if found else None


def race_km(title: str) -> float | None:
    """Read the distance from the name of a race: its number, or the one its name stands for."""
    km = distance_in(title)
    if km:
        return km
    flat = plain(title)
    return next((length for pattern, length in DISTANCES if re.search(pattern, flat)), None)


def _kind(flat: str, private: bool) -> str:
    if private and has(NOT_TRAINING, flat):
        return ""
    if re.match(r"(?:rest|ruhe\w*|trainingsfrei|repos|descanso|riposo|folga|rust|rustdag|day off)\b", flat) or (
        says("rest", flat) and not any(says(kind, flat) for kind in ("strength", "cross", "run", "easy", "walk"))
    ):
        return "rest"
    strong = says("strength", flat)
    runs = says("run", flat)
    if strong and not (runs and not re.search(r"strength|kraft|gym|renfo|fuerza|forza|forca", flat)):
        return "strength"
    for kind in ("mobility", "run-walk"):
        if says(kind, flat):
            return kind
    if says("cross", flat):
        return "cross"
    efforts = any(says(effort, flat) for effort in (*_EFFORTS, "long"))
    if runs or says("race", flat) or _RUN_AMOUNT.search(flat) or _named_race(flat):
        return "run"
    if not private and (efforts or _REPEATS.search(flat)):
        return "run"
    if private and efforts and (_REPEATS.search(flat) or minutes_in(flat)):
        return "run"
    return "walk" if says("walk", flat) else ""


def _run(flat: str, more: str, effort: str, sure: bool, minutes: int | None, km: float | None) -> Told:
    told = Told(effort or "easy", "id", minutes=minutes, km=km)
    if effort == "long":
        return evolve(told, key=True) if _quick(flat) else told
    if effort:
        return told
    for text in (flat, more.split(". ")[0][:80]):
        found = _effort(text)
        if found:
            key = True if found == "long" and _quick(text) else None
            return evolve(told, what=found, how="words", key=key)
    if (minutes or 0) >= LONG_MINUTES or (minutes is None and (km or 0) >= LONG_KM):
        length = f"{minutes} minutes" if minutes else f"{km:g} km"
        return evolve(told, what="long", how="numbers", doubts=(f"long, because it has {length}",))
    return evolve(told, how="guessed", doubts=("easy, because nothing says how hard",))


def _effort(flat: str) -> str:
    if says("long", flat):
        return "long"
    race_pace = says("race-pace", flat)
    strides = has(_STRIDES, flat)
    if says("race", flat) and not race_pace and not re.search(r"(?:pre|post)[- ]?race", flat):
        return "race"
    for effort in _EFFORTS:
        if says(effort, flat) and not (strides and effort in ("intervals", "tempo")):
            return effort
        if effort == "tempo" and _REPEATS.search(flat) and not strides:
            return "intervals"
    return "race" if _named_race(flat) else ""


def _named_race(flat: str) -> bool:
    """Whether it is called after a race distance, as in "Berlin Marathon"."""
    return bool(re.search(r"marathon|maratona?\b|mezza", flat)) and not re.search(
        r"training|plan|prep|pace|tempo", flat
    )


def _quick(flat: str) -> bool:
    return any(says(effort, flat) for effort in ("race-pace", "tempo", "intervals"))


def _strength(flat: str, more: str, sure: bool, minutes: int | None) -> Told:
    doubts = []
    named = _areas(flat)
    listed = areas_of_exercises(f"{flat} {more}")
    areas = named or _areas(more)
    # A title can say less than what stands under it, and legs that nobody sees are not guarded.
    if more_areas := listed - ({*areas} | ({*_WHOLE} if "full" in areas else set())):
        areas = together({*areas} | listed)
        said = f"{' and '.join(sorted(more_areas))} too" if named else "the areas"
        doubts.append(f"{said}, from the exercises that it names")
    how: How = "id" if sure else "words"
    if not areas:
        areas, how = ("full",), "guessed"
        doubts.append("the whole body, because no area is named")
    load = next((name for name, words in LOADS.items() if has(words, flat)), None)
    if load is None:
        doubts.append("moderate, because no load is named")
    return Told("strength", how, minutes=minutes, areas=areas, load=load or "moderate", doubts=tuple(doubts))


def _areas(flat: str) -> tuple[str, ...]:
    return together({area for area, words in AREAS.items() if has(words, flat)})


def together(areas: set[str]) -> tuple[str, ...]:
    """Put areas in order, the three of the whole body as one."""
    if "full" in areas or areas.issuperset(_WHOLE):
        areas = {"full", *areas} - {*_WHOLE}
    return tuple(area for area in ("full", *AREA_ORDER) if area in areas)
