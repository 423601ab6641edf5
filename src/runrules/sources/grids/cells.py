"""What one cell of a week grid holds: every session in it, and what is left that tells nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen

from ..amounts import distance_in, minutes_in
from ..classify import Told, tell
from ..found import RUNS, clean
from ..words import has, plain, says
from .parts import WARM, parts_of, split
from .runs import run_of
from .units import Units, with_unit

LONGEST, MOST_PIECES = 2000, 16
_FREE = frozenset(
    "free frei libre libero livre vrij none nothing nichts nix rien nada niente niets - – — -- --- . / 0 n/a".split()
)
_SLASH = re.compile(r"\s+/\s+|/(?=core\b|gym\b|strength\b|rest\b|yoga\b|swim\b|bike\b)", re.IGNORECASE)
_HARD = re.compile(
    r"\s*;\s*|\s+(?:[+&]|plus|then|puis|dann|danach|poi|luego|depois|daarna)\s+|\s*\+\s*(?=[^\W\d_]{3})", re.IGNORECASE
)
_SOFT = re.compile(
    r"\s*,\s+|\s+(?:and|und|et|y|e|en|with|mit|avec|con|com|met|after|before|nach|vor|après|incl\.?|inkl\.?)\s+"
    r"|\s+w/\s*|\s+[–-]\s+|\s*\.\s+(?=[A-Z])",
    re.IGNORECASE,
)
_OR = re.compile(r"(?<!\d)\s+(?:or|oder|ou)\s+", re.IGNORECASE)
_RECOVER = re.compile(r"(?:recovery|recover|erholung|recuperation|recuperacion|recupero|recuperacao|herstel)")
_BODY = "tired | heavy | fresh | sore | dead | loose | loosen | shake | mude | schwere | lourdes | cansadas | stanche"
_A_RUN = re.compile(
    r"(?<!no )(?<!aqua )(?<!for )(?<!post-)(?<!pre-)(?<!para )"
    r"\b(?:run|jog|lauf|dauerlauf|footing|rodaje|trote|duurloop|corsa lenta)\b"
)
_NO_RUN = re.compile(r"(?:no|kein|pas de|sin|senza|sem|geen) (?:run|running|lauf|laufen|course|correr|corsa|corrida)\b")
_REPEATS = re.compile(r"\b\d{1,2} ?x ?\d")
_ORDER = ("race", "race-pace", "intervals", "hills", "tempo", "long", "steady", "easy", "recovery", "run-walk")


@frozen(slots=False)
class Held:
    """What a cell holds: sessions, each with minutes from midnight or None, and the pieces that tell nothing."""

    sessions: tuple[tuple[Told, int | None], ...]
    untold: tuple[str, ...] = ()


@frozen(slots=False)
class _Piece:
    """A session in the making: what it is, the words that say so, and what of it is a guess."""

    told: Told
    text: str
    doubts: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """Runs are of one family."""
        return "run" if self.told.what in RUNS else self.told.what


def held_in(words: str, units: Units) -> Held:
    """Read a cell: none of the sessions that it names is dropped, and what tells nothing comes back as it stands."""
    if len(words) > LONGEST:
        return Held((), (words,))
    if plain(words) in _FREE:
        return Held(((Told("free", "id"), None),))
    sessions: list[tuple[Told, int | None]] = []
    untold: list[str] = []
    for text, steps, starts in parts_of(words):
        told, left = _told(text, steps, units)
        sessions += [(one, starts) for one in told]
        untold += left
    some = [one for one in sessions if one[0].what != "rest"]
    if untold:  # what is not understood may be more than a rest
        also = f'"{clean(untold[0], 40)}" beside it is not understood'
        return Held(tuple((evolve(one, doubts=(*one.doubts, also)), at) for one, at in some), tuple(untold))
    return Held(tuple(some or sessions[:1]))


def _told(text: str, steps: str, units: Units) -> tuple[list[Told], list[str]]:
    bare = re.sub(r"^(?:running|run|workout)\s*:\s*", "run ", text, flags=re.IGNORECASE)
    groups = [split(group, _HARD) for group in split(bare, _SLASH)]
    if sum(map(len, groups)) > MOST_PIECES:
        return [], [text]
    made: list[_Piece] = []
    runs: list[list[_Piece]] = []
    untold: list[str] = []
    for group in groups:
        pieces, left = _group(group, steps, units)
        mine = [one for one in pieces if one.family == "run"]
        made += [one for one in pieces if one.family != "run"]
        runs += [mine] if mine else []
        untold += left
    if len(runs) > 1 and not all(any(one.told.how == "words" for one in mine) for mine in runs):
        runs = [[one for mine in runs for one in mine]]
    rests = [one for one in made if one.family == "rest"]
    if rests and all(_RECOVER.fullmatch(plain(one.text)) for mine in runs for one in mine):
        runs = []
    told = [run_of([(one.text, one.told, one.doubts) for one in mine], steps) for mine in runs]
    return told + [evolve(one.told, doubts=(*one.told.doubts, *one.doubts)) for one in made], untold


def _group(texts: Sequence[str], steps: str, units: Units) -> tuple[list[_Piece], list[str]]:
    """Tell pieces that a sign divides; one that tells nothing belongs to the run before it, if it warms up or cools
    down for that, or is only an amount."""
    made: list[_Piece] = []
    untold: list[str] = []
    parts: list[str] = []
    for text in texts:
        pieces, left = _alternatives(text, steps, units)
        end = made[-1] if made else None
        if left == [text] and (WARM.search(plain(text)) or _amount(text)):
            parts.append(text)
            made.append(_Piece(Told("easy", "guessed"), text))
            continue
        if left == [text] and end and end.family == "strength" and (lift := _lift(text, "")):
            pieces, left = [_Piece(lift, text)] if lift.how == "words" else [], left if lift.how != "words" else []
        if (
            end
            and pieces
            and end.family == pieces[0].family == "strength"
            and not (end.told.minutes and minutes_in(text))
        ):
            words = f"{end.text} + {pieces[0].text}"
            made[-1] = _Piece(_lift(words, steps) or end.told, words)
            pieces = pieces[1:]
        made += pieces
        untold += left
    if any(one.family == "run" and one.text not in parts for one in made):
        return made, untold
    return [one for one in made if one.text not in parts], [*untold, *parts]


def _lift(text: str, steps: str) -> Told | None:
    """Tell strength, which words say, where an area is named, and else is a guess."""
    told = tell(text, steps, kind="strength")
    return evolve(told, how="words") if told and told.how == "id" else told


def _amount(text: str) -> bool:
    return bool(re.fullmatch(r"[\d\s.,:'x@/()-]+(?:km|k|mi|m|min|s|sec|miles?)?(?:\s*@\s*\S+)?", plain(text)))


def _alternatives(text: str, steps: str, units: Units) -> tuple[list[_Piece], list[str]]:
    """Tell one piece; of several sessions to choose from the hardest run counts, and strength beside it."""
    choices = split(text, _OR)
    if len(choices) < 2:
        return _families(text, steps, units)
    told = [(choice, _families(choice, steps, units)) for choice in choices]
    made = [one for _, (pieces, _) in told for one in pieces if one.family != "rest"]
    left = [one for _, (_, untold) in told for one in untold]
    if not made:
        return ([], left) if left else _families(text, steps, units)
    doubt = (f'the hardest of what "{" or ".join(choices)}" leaves open'[:120],)
    runs = sorted(
        (one for one in made if one.family in ("run", "run-walk")), key=lambda one: _ORDER.index(one.told.what)
    )
    lifts = [one for one in made if one.family == "strength"]
    kept = [*runs[:1], *lifts[:1]] or made[:1]
    longest = max((one.told.km or 0 for one in runs), default=0)
    return [
        evolve(
            one, doubts=(*one.doubts, *doubt), told=evolve(one.told, km=longest or None) if one in runs else one.told
        )
        for one in kept
    ], left


def _families(text: str, steps: str, units: Units) -> tuple[list[_Piece], list[str]]:
    """Tell one piece, or several where commas and such words as "and" stand between different kinds of training."""
    parts = [(part, _tell(part, steps, units)) for part in split(text, _SOFT)]
    kinds = {one.family for _, one in parts if one}
    if kinds == {"run"} and WARM.search(plain(text)):
        return [one for _, one in parts if one], []
    if len(kinds) < 2:
        whole = _tell(text, steps, units) or next((one for _, one in parts if one), None)
        return (_hidden(whole, units), []) if whole else ([], [text])
    made: dict[str, list[str]] = {}
    last = next(one.family for _, one in parts if one)
    for part, one in parts:
        last = one.family if one else last
        made.setdefault(last, []).append(part)
    found = [_tell(", ".join(words), steps, units) for words in made.values()]
    return [each for one in found if one for each in _hidden(one, units)], []


def _hidden(piece: _Piece, units: Units) -> list[_Piece]:
    """Give a session with the other that its words name without a sign between: a run beside strength, or strength."""
    flat = plain(piece.text)
    found = [piece]
    if piece.family in ("strength", "mobility"):
        hard = any(says(effort, flat) for effort in ("hills", "race-pace", "tempo"))
        if distance_in(flat) is not None or hard or _A_RUN.search(flat):
            run = tell(piece.text, kind="run")
            found += [_Piece(run, piece.text, ("a run too, because it is named",))] if run else []
    elif piece.family == "cross" and (named := _A_RUN.search(flat)):
        rest = flat[named.start() :]
        run = tell(rest, kind="run")
        found += [_Piece(run, rest, ("a run too, because it is named",))] if run else []
    elif piece.family == "run" and says("strength", flat) and not has(_BODY, flat):
        lift = _lift(piece.text, "")
        found += [_Piece(lift, piece.text, ("strength too, because it is named",))] if lift else []
    return found


def _tell(text: str, steps: str, units: Units) -> _Piece | None:
    flat = plain(text)
    if _NO_RUN.match(flat):
        return _Piece(Told("rest", "words"), text)
    told = tell(text)
    if told and told.what == "rest" and (distance_in(flat) is not None or _REPEATS.search(flat)):
        told = tell(text, kind="run")
        return _Piece(told, text, ("a run, because it names a distance",)) if told else None
    if told and told.what == "strength" and has(_BODY, plain(text)) and "legs" in plain(text):
        told = tell(re.sub(r"\blegs\b", " ", text, flags=re.IGNORECASE))
    if told and told.what == "strength":
        told = tell(text, steps)
    if told and told.what not in RUNS and told.what not in ("run-walk", "walk"):
        return _Piece(told, text)
    filled, doubt = with_unit(text, units)
    again = tell(filled) if filled != text else told
    return _Piece(again, filled, (doubt,) if doubt else ()) if again else None
