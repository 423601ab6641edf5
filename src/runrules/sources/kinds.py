"""What kind of training a title names where no id tells: a run or what else, a race or what surrounds one."""

from __future__ import annotations

import re

from .amounts import minutes_in
from .exercise_names import areas_of_exercises
from .life_words import BESIDE_RACES, NOT_TRAINING, ROUND_RACES, UNMISTAKABLE
from .words import WORDS, any_of, fills, has, plain, says

EFFORTS = ("race-pace", "hills", "intervals", "tempo", "recovery", "steady", "easy")
REPEATS = re.compile(r"\b\d{1,2} ?x ?\(?\d+(?:[.,]\d+)? ?(?:km|k|m|mi|min|'|s|sec)?\b|\bk\d{3}s\b|\bover/under")
_TRACK = re.compile(r"\b\d{1,2} ?x ?\(?(?:\d{3,4}\b|\d+(?:[.,]\d)? ?(?:km|k|m|mi|min)\b)")
RUN_AMOUNT = re.compile(r"\d ?(?:km|k|mi|miles)\b")
HARD = ("race-pace", "hills", "intervals", "tempo")
_SETS = re.compile(r"\d ?x ?\d{1,2}\b")
#: Paces that are named after a race or a letter; what is run at them is no easy run.
PACES = re.compile(
    r"(?<!\w)(?:hmrt|mrt|(?:hm|half|m|t|threshold|\d+ ?k) ?-?pace|(?:half )?marathon effort"
    r"|@ ?(?:mp|hmp|hm|tmp|t|mrt|lt))(?!\w)"
)
_DISTANCES = "marathon | half marathon | halbmarathon | semi marathon | maraton | maratona"
_RACES = any_of("|".join((*WORDS["race"], _DISTANCES)))
_DAYS = (
    "mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|mie|jue|vie|dom|gio|seg|ter|qua|qui|sex"
    "|sab"
)
_ROUND = re.compile(
    rf"(?<!\w)(?:{any_of(ROUND_RACES[0])})[- ](?:the |a |dem |der |den |la |le |l'|el |il |o |de )?(?:{_RACES})(?!\w)"
    rf"|(?<!\w)(?:{_RACES})[- ](?:{any_of(ROUND_RACES[1])})(?!\w)"
    rf"|(?<!\w)(?:{any_of(ROUND_RACES[1])})[- ](?:{_RACES})(?!\w)"
    rf"|(?:\d+ ?k(?:m)? )?(?:{_RACES}) (?:on|am|le|el|il|op) (?:{_DAYS})\w*"
)
_REST = re.compile(r"(?:rest|ruhe\w*|trainingsfrei|repos|descanso|riposo|folga|rust|rustdag|day off|off day)\b")
_STRENGTH = re.compile(r"strength|kraft|gym\b|renfo|fuerza|forza|forca|musc|workout: legs")


def kind_of_title(flat: str, private: bool) -> str:
    """Say what kind of training a plain title names: run, strength, rest, other training, or "".

    ``private`` marks a calendar of daily life, where one word is not enough.
    """
    runs, hard = says("run", flat), any(says(effort, flat) for effort in HARD) or bool(PACES.search(flat))
    much = bool(RUN_AMOUNT.search(flat) or REPEATS.search(flat))
    race = is_race(flat)
    named = race and (named_race(flat) or bool(RUN_AMOUNT.search(flat)))
    clear = named or (runs and (hard or much or race or any(says(one, flat) for one in ("long", "easy", "recovery"))))
    if private and has(NOT_TRAINING, flat) and race and not (runs or much):
        return ""
    if private and not _trains(flat, clear or (hard and much)):
        return ""
    if says("rest", flat) and _rests(flat, runs or hard or much, race):
        return "rest"
    cross = says("cross", flat)
    lifts = not runs and not cross and not race and _lifts(flat)
    if lifts or (says("strength", flat) and not _rather_runs(flat, runs, hard, clear)):
        return "strength"
    if clear and not (cross and not runs and not named_race(flat)):
        return "run"
    for kind in ("mobility", "run-walk"):
        if says(kind, flat):
            return kind
    if cross:
        return "cross"
    if runs or race or much or hard or any(says(effort, flat) for effort in (*EFFORTS, "long")):
        return "run"
    return "walk" if says("walk", flat) else ""


def maybe_training(title: str) -> bool:
    """Tell whether an entry of daily life that nobody understood might have been training."""
    flat = plain(title)
    named = any(says(concept, flat) for concept in WORDS if concept not in ("rest", "walk"))
    named = named or bool(REPEATS.search(flat) or RUN_AMOUNT.search(flat))
    return named and not has(NOT_TRAINING, flat) and not has(BESIDE_RACES, flat)


def is_race(flat: str) -> bool:
    """Whether it is one's own race, and not what surrounds one."""
    if has(BESIDE_RACES, flat):
        return False
    if says("run", flat) and any(says(effort, flat) for effort in ("easy", "recovery")):
        return False
    bare = _ROUND.sub(" ", flat)
    return not says("race-pace", flat) and (says("race", bare) or named_race(bare))


def named_race(flat: str) -> bool:
    """Whether it is called after a race distance, as in "Berlin Marathon"."""
    half = re.search(r"\w \bhalf$", flat) and not re.search(r"(?:first|second|other|an?d? a) half", flat)
    return bool(half or re.search(r"marathon|maratona?\b|mezza", flat)) and not re.search(
        r"training|plan|prep|pace|tempo", flat
    )


def _lifts(flat: str) -> bool:
    """Whether exercises are named, as in "Deadlift 3x5"."""
    if RUN_AMOUNT.search(flat) or any(says(effort, flat) for effort in HARD if effort != "intervals"):
        return False
    return bool(areas_of_exercises(flat))


def _rather_runs(flat: str, runs: bool, hard: bool, clear: bool) -> bool:
    """Whether a text with a word of strength training is about a run: strength in so many words needs more for that."""
    if _STRENGTH.search(flat) is None:
        return runs or clear
    return runs and (hard or bool(RUN_AMOUNT.search(flat)))


def _trains(flat: str, clear: bool) -> bool:
    """Whether an entry of a calendar of daily life is training: by words for nothing else, or by nothing but such."""
    if fills(flat, "|".join(words for lines in WORDS.values() for words in lines)):
        return True
    if is_race(flat) and not (named_race(flat) or RUN_AMOUNT.search(flat)) and not clear:
        return False
    if clear or has(UNMISTAKABLE, flat) or _TRACK.search(flat) or (_lifts(flat) and _SETS.search(flat)):
        return True
    if has(NOT_TRAINING, flat) or says("rest", flat) or (says("strength", flat) and not _STRENGTH.search(flat)):
        return False
    told = ("strength", "mobility", "run-walk", "cross", "run", "walk")
    efforts = any(says(effort, flat) for effort in (*EFFORTS, "long"))
    much = bool(REPEATS.search(flat) or minutes_in(flat))
    return (
        any(says(kind, flat) for kind in told) or (efforts and much) or bool(RUN_AMOUNT.search(flat)) or is_race(flat)
    )


def _rests(flat: str, trains: bool, race: bool) -> bool:
    """Whether a text with a word for rest means the day, and not the pauses of a session."""
    others = trains or any(says(kind, flat) for kind in ("strength", "cross", "long"))
    begins = bool(_REST.match(flat))
    return not others and (begins or not (race or says("easy", flat) or says("walk", flat) or says("mobility", flat)))
