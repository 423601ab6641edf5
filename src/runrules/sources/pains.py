"""What people write about pain beside their sessions: where, how much; in seven languages, and always a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from .classify import OF_TEN, sites
from .found import Event, clean
from .words import has, plain

_HURTS = (
    "pain | pains | painful | hurt | hurts | hurting | ache | aches | aching | achy | niggle_ | niggly | twinge_"
    " | stabbing | limp | limping | limped | injured | injury | strained"
    " | schmerz_ | _schmerz | _schmerzen | weh | zwick_ | stechen_ | verletzt"
    " | douleur_ | mal au | mal a | j'ai mal | blesse | elancement_"
    " | dolor | dolores | duele | duelen | dolia | molestia_ | lesionado | lesionada"
    " | dolore | dolori | dolente | fa male | fastidio | infortunato"
    " | dor | dores | doi | doendo | incomodo | lesao"
    " | pijn | pijnlijk | pijntje_ | kniepijn | zeer doen | geblesseerd"
)
#: Words that many use of tired legs: they count only with a place.
_SORE = "sore | soreness | niggling | irritated | inflamed | tender | gene | gereizt | geirriteerd | inflamado"
_NO = (
    r"(?:no|zero|without|free of|never|kein\w*|ohne|sans|pas de|plus de|aucune?|sin|ningun\w*|senza|nessun\w*|sem"
    r"|nenhum\w*|geen|zonder)"
)
_DENIED = re.compile(
    rf"(?<!\w){_NO} (?:(?:more|any|real|mehr|meer|mas|piu|mais) )?(?:\w+ )?"
    r"(?:pain|pains|hurt|ache|aches|niggles?|sore\w*|schmerz\w*|douleur\w*|dolor\w*|molestia\w*|dolor[ei]|fastidio"
    r"|dor|dores|pijn\w*|injur\w*)(?!\w)[^.,;!\n]*"
    r"|(?:not|n't|nicht|pas|niet) (?:hurt\w*|pain\w*|sore|weh|mal)(?!\w)[^.,;!\n]*"
    r"|(?:no (?:me |le )?(?:duele\w*|dolia\w*)|non (?:mi )?(?:fa|fanno|faceva) male|nao (?:doi|doeu|doia))[^.,;!\n]*"
    r"|(?:pain|schmerz|pijn)[- ]?(?:free|frei|vrij)\w*"
)
_EFFORT = re.compile(
    r"(?<!\w)(?:rpe|effort|exertion|felt|feels?|feeling|intensity|motivation|mood|sleep|energy)\W{0,4}"
    r"(?:like |a |an |about |was |is )?\d{1,2} ?/ ?10"
)


def pains_in(text: str, when: date, source: str, place: str, worded: bool = False) -> Iterator[Event]:
    """Make the entries about pain of what stands beside a session of that day: one for each place, none for no pain.

    It hurts where a word for it stands, or a number of ten that is not said of the effort; ``worded`` asks for the
    word. The worst number counts for each place.
    """
    if not has(f"{_HURTS} | {_SORE}", whole := plain(text[:2000])) and not OF_TEN.search(whole):
        return
    pieces = [piece for piece in re.split(r"(?<=[.!;])\s|\n", text[:2000]) if piece.strip()]
    flat = [_DENIED.sub(" ", plain(piece)) for piece in pieces]
    counted = [[int(one) for one in OF_TEN.findall(_EFFORT.sub(" ", one))] for one in flat]
    placed = [bool(sites(one)) for one in flat]
    hurting = [
        number
        for number, one in enumerate(flat)
        if has(_HURTS, one) or (placed[number] and (has(_SORE, one) or (counted[number] and not worded)))
    ]
    hurting = hurting or [number for number, numbers in enumerate(counted) if any(numbers) and not worded]
    if not hurting:
        return
    numbers = [one for number in hurting for one in counted[number]] or [one for each in counted for one in each]
    much = max(numbers, default=None)
    if much == 0:
        return
    for where in sites(". ".join(flat[number] for number in hurting)) or sites(". ".join(flat)) or ("",):
        yield Event("injured", when, when, clean(pieces[hurting[0]]), source, place, where, much, once=True)
