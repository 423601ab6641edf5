"""What a session is: from ids where there are some, else from words, else from numbers; and what of it is a guess."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Literal

from attrs import evolve, frozen

from ..models import AREAS as AREA_ORDER
from .amounts import climb_in, descent_in, distance_in, minutes_in
from .exercise_names import areas_of_exercises
from .found import OTHERS, RUNS, Activity, How, Status
from .kinds import EFFORTS, HARD, PACES, REPEATS, RUN_AMOUNT, is_race, kind_of_title
from .life_words import BODY, CANCELLED, FEVER, GRAVE, HURTS, LIFE, PAIN, PREVENTION, SITES
from .words import AREAS, DISTANCES, LOADS, any_of, has, plain, says

_SPARED = re.compile(
    r"(?<!\w)(?:without|no|ohne|keine|sans|sin|senza|sem|zonder|geen) (?:any )?"
    r"(?:legs?|beine|jambes|piernas|gambe|pernas|benen)(?!\w)"
)
_FEW = re.compile(r"(?<![\w.,])[2-9] ?x ?[1-6](?![\w.,%]| ?(?:min|km|k|m|mi|s|sec|'|h)\b)")
_PARTS = re.compile(r"[,;.!\n+&]|/(?! ?10)|\s(?:and|und|et|y|e|en)\s")
#: Not the part of the body.
_BACK = re.compile(r"(?<!\w)back(?: |-)(?:from|to|after|on|in|into|at|again|squats?|2)(?!\w)(?:(?: |-)back(?!\w))?")
#: Fever that is none, or is over.
_FEVERS = re.compile(
    r"(?<!\w)(?:(?:no|without|kein\w*|ohne|sans|pas de|plus de|sin|senza|sem|geen|zonder|cabin|spring|dance|race|night)"
    r" (?:more |mehr )?(?:fever|fieber|fievre|fiebre|febbre|febre|koorts)"
    r"|(?:fever|fieber|fievre|fiebre|febbre|febre|koorts)(?: |-)(?:is |has |ist )?(?:gone|free|over|weg|vorbei|frei)"
    r")(?!\w)"
)
OF_TEN = re.compile(r"(?<![\d/.])(\d|10) ?/ ?10(?![\d/])")
LONG_MINUTES, LONG_KM = 90, 16.0
_WHOLE = AREA_ORDER[:3]
_STRIDES = (
    "strides | steigerungen | steigerungslaufe | lignes droites | allunghi | rectas | progresivos | retas"
    " | versnellingen"
)
_BETWEEN = re.compile(
    r"\s*[;\n]\s*|\s*,\s*(?:then |danach |dann |puis |luego |poi |depois |daarna )?|\s+[+&/–-]\s+"
    r"|\s+(?:and|then|und|danach|dann|et|puis|y|luego|e|poi|depois|en|daarna)\s+"
    r"|\s+(?:with|mit|avec|con|com|met)\s+(?=gym|strength|core|weights|kraft|stabi|rumpf|renfo|muscu|fuerza|forza|forca|kracht)",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<!\w)(?<!\d )([ap])m(?!\w)\s*:?\s*", re.IGNORECASE)


Life = Literal["injured", "sick", "holiday", ""]


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
    climb_m: int | None = None
    descent_m: int | None = None
    doubts: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
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
    if has(CANCELLED, flat):
        return None
    minutes = minutes if minutes is not None else minutes_in(title)
    km = km if km is not None else distance_in(title)
    if not kind and effort:
        kind = "run" if effort in RUNS else effort
    sure = bool(kind)
    if not kind:
        kind = kind_of_title(flat, private)
    if kind == "strength":
        return _strength(flat, more, sure, minutes)
    if kind == "run":
        told = by_length(_run(flat, more, effort, sure, minutes, km))
    elif kind in (*OTHERS, "rest"):
        told = Told(kind, "id" if sure else "words", minutes=minutes, km=km if kind != "mobility" else None)
    else:
        return None
    climbed = title if kind in ("run", "walk", "run-walk") else ""
    return (
        evolve(told, climb_m=climb_in(f"{climbed}\n{text[:2000]}"), descent_m=descent_in(climbed)) if climbed else told
    )


def tell_all(title: str, private: bool = False) -> tuple[Told, ...]:
    """Say what a line of a plan holds, where "+", ";" or a word for "and" may join two; empty where nothing tells.

    Of two of which one is called off the other is told.
    """
    halves = _halves(title)
    pieces = [piece.strip(" /,;+&-") for piece in (_HALF.split(title)[::2] if halves else _BETWEEN.split(title))]
    pieces = [piece for piece in pieces if piece]
    off = [piece for piece in pieces if has(CANCELLED, plain(piece)) and kind_of_title(_uncancelled(piece), False)]
    left = [piece for piece in pieces if piece not in off]
    told = [tell(piece, private=private) for piece in left] if 1 < len(pieces) <= 6 else []
    kinds = {("run" if one.what in RUNS else one.what) for one in told if one}
    if off and told and any(told):
        return tuple(one for one in told if one)
    if told and None not in told and "rest" not in kinds and (len(kinds) == len(pieces) or halves):
        return tuple(one for one in told if one)
    whole = tell(title, private=private)
    return (whole,) if whole else ()


def _uncancelled(piece: str) -> str:
    return re.sub(any_of(CANCELLED), " ", plain(piece))


def _halves(title: str) -> bool:
    """Whether a line names the two halves of a day."""
    return {half.lower() for half in _HALF.findall(title)} == {"a", "p"}


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
        climb_m=told.climb_m,
        descent_m=told.descent_m,
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


def life(title: str) -> Life:
    """Say whether an entry is a holiday, sick, or injured, in any of the languages; else ""."""
    flat = plain(title)
    if has(PREVENTION, flat):
        return ""
    # What is called off, or rested from, for a reason is not done in spite of it.
    off = has(CANCELLED, flat) or says("rest", flat)
    runs = _runs(flat) and not off
    if has(PAIN, flat) and site(title) and (pain(title) is not None or not runs):
        return "injured"
    if (
        grave(title)
        or (has(LIFE["injured"], flat) and (site(title) or not runs))
        or (has(HURTS, flat) and has(BODY, flat) and not runs)
    ):
        return "injured"
    if _fever(flat) or (has(LIFE["sick"], flat) and not (runs or (says("cross", flat) and not off))):
        return "sick"
    return "holiday" if has(LIFE["holiday"], flat) and not (_runs(flat) or says("cross", flat)) else ""


def sick(title: str) -> bool:
    """Whether an entry says ill, whatever else it says."""
    flat = plain(title)
    return _fever(flat) or has(LIFE["sick"], flat)


def grave(text: str) -> bool:
    """Whether it is too grave for a guess of where and how much."""
    return has(GRAVE, plain(text))


def _fever(flat: str) -> bool:
    return has(FEVER, _FEVERS.sub(" ", flat))


def site(text: str) -> str:
    """Guess where it hurts, as a site of the exercise sheet, or ""."""
    flat = _BACK.sub(" ", plain(text))
    return next((name for name, words in SITES if has(words, flat)), "")


def sites(text: str) -> tuple[str, ...]:
    """Guess every place that hurts, one for each part of a sentence; of a grave trouble none: no guess would do."""
    flat = plain(text)
    found = () if grave(flat) else (site(part) for part in _PARTS.split(flat))
    return tuple(dict.fromkeys(one for one in found if one))


def pain(text: str) -> int | None:
    """Read ``3/10``, the worst where there are several, or None."""
    return max(map(int, OF_TEN.findall(text)), default=None)


def race_km(title: str) -> float | None:
    """Read the distance from the name of a race: its number, or the one its name stands for."""
    km = distance_in(title)
    if km:
        return km
    flat = plain(title)
    return next((length for pattern, length in DISTANCES if re.search(pattern, flat)), None)


def _runs(flat: str) -> bool:
    kinds = ("run", "intervals", "tempo", "easy", "long")
    return any(says(kind, flat) for kind in kinds) or bool(RUN_AMOUNT.search(flat))


def _run(flat: str, more: str, effort: str, sure: bool, minutes: int | None, km: float | None) -> Told:
    told = Told(effort or "easy", "id", minutes=minutes, km=km)
    if effort == "long":
        return evolve(told, key=True) if _quick(flat) else told
    if effort:
        return told
    found = _effort(flat)
    if found:
        return evolve(told, what=found, how="words", key=True if found == "long" and _quick(flat) else None)
    # A warm-up comes first in most descriptions: what is hard in any of it is what counts.
    hard = next((one for one in HARD if says(one, more)), "intervals" if REPEATS.search(more) else "")
    first = more.split(". ")[0][:80]
    found = hard or _effort(first)
    if found:
        doubts = (f"{found}, from the text under it",) if hard and _effort(first) != hard else ()
        return evolve(
            told, what=found, how="words", key=True if found == "long" and _quick(first) else None, doubts=doubts
        )
    return evolve(told, how="guessed", doubts=("easy, because nothing says how hard",))


def by_length(told: Told) -> Told:
    """Call a gentle run long where it is as long as a key run is: from 90 minutes on, or 16 km."""
    length = _length(told.minutes, told.km)
    if told.what not in ("easy", "steady", "recovery") or not length:
        return told
    return evolve(told, what="long", how="numbers", doubts=(f"long, because it has {length}",))


def _length(minutes: int | None, km: float | None) -> str:
    """The minutes or kilometres that make a run a long one, in words; "" for fewer."""
    if minutes is not None:
        return f"{minutes} minutes" if minutes >= LONG_MINUTES else ""
    return f"{km:g} km" if (km or 0) >= LONG_KM else ""


def _effort(flat: str) -> str:
    if says("long", flat):
        return "long"
    if is_race(flat) and not (has(_STRIDES, flat) and says("easy", flat)):
        return "race"
    strides = has(_STRIDES, flat)
    for effort in EFFORTS:
        if effort == "recovery" and PACES.search(flat) and not strides:
            return "race-pace"
        if says(effort, flat) and not (strides and effort in ("intervals", "tempo")):
            return effort
        if effort == "tempo" and REPEATS.search(flat) and not strides:
            return "intervals"
    return "race-pace" if PACES.search(flat) and not strides else ""


def _quick(flat: str) -> bool:
    return any(says(effort, flat) for effort in ("race-pace", "tempo", "intervals"))


def _strength(flat: str, more: str, sure: bool, minutes: int | None) -> Told:
    doubts = []
    spared = _SPARED.search(flat)
    flat = _SPARED.sub(" ", flat)
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
        areas, how = ("upper", "core") if spared else ("full",), "guessed"
        why = (
            "upper body and core, because it spares the legs" if spared else "the whole body, because no area is named"
        )
        doubts.append(why)
    load = next((name for name, words in LOADS.items() if has(words, flat)), None)
    if load in (None, "light") and _FEW.search(f"{flat} {more}"):
        load = "heavy"
        doubts.append("heavy, from its sets of few repetitions")
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
