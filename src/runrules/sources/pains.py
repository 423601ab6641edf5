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
#: As far as a denial goes: to the end of its part of the sentence, or to a word that turns it.
_ON = r"(?:(?! (?:but|aber|mais|pero|ma|mas|maar) )[^.,;!\n])*"
_DENIED = re.compile(
    rf"(?<!\w){_NO} (?:(?:more|any|real|mehr|meer|mas|piu|mais) )?(?:\w+ )?"
    r"(?:pain|pains|hurt|ache|aches|niggles?|sore\w*|schmerz\w*|douleur\w*|dolor\w*|molestia\w*|dolor[ei]|fastidio"
    rf"|dor|dores|pijn\w*|injur\w*)(?!\w){_ON}"
    rf"|(?:not|n't|nicht|pas|niet) (?:hurt\w*|pain\w*|sore|weh|mal)(?!\w){_ON}"
    r"|(?:no (?:me |le )?(?:duele\w*|dolia\w*)|non (?:mi )?(?:fa|fanno|faceva) male|nao (?:doi|doeu|doia))"
    rf"{_ON}"
    r"|(?:pain|schmerz|pijn)[- ]?(?:free|frei|vrij)\w*"
    r"|(?:pains?|soreness|schmerz\w*|pijn) (?:is |are |has |have |ist |sind )?(?:gone|over|away|weg|vorbei)(?!\w)"
)
_EFFORTS = (
    r"(?:rpe|effort|exertion|felt|feels?|feeling|intensity|motivation|mood|sleep|energy|belastung|intensitat|anstrengung"
    r"|allure|intensite|esfuerzo|intensidad|sforzo|intensita|esforco|intensidade|inspanning|week|woche|semaine|semana"
    r"|settimana)"
)
_EFFORT = re.compile(
    rf"(?<!\w){_EFFORTS}\W{{0,4}}(?:like |a |an |about |was |is )?(?:\d{{1,2}} ?[-–] ?)?\d{{1,2}} ?/ ?10"
    rf"|(?:\d{{1,2}} ?[-–] ?)?\d{{1,2}} ?/ ?10 (?:of )?{_EFFORTS}(?!\w)"
)
#: What to do if it should hurt, and how much of it is borne: instructions, and no news.
_IF = (
    "stop | if | when | until | unless | below | under | up to | less than | max | should | avoid | wenn | falls | bei"
    " | bis | abbrechen | unter | si | arrete_ | se | ferma_ | para | als | indien"
)


def pains_in(text: str, when: date, source: str, place: str, worded: bool = False) -> Iterator[Event]:
    """Make the entries about pain of what stands beside a session of that day: one for each place, none for no pain.

    It hurts where a word for it stands, or a number of ten that is not said of the effort; ``worded`` asks for the
    word, and leaves out what to do if it should hurt. The worst number counts for each place.
    """
    if not has(f"{_HURTS} | {_SORE}", whole := plain(text[:2000])) and not OF_TEN.search(whole):
        return
    pieces = [piece for piece in re.split(r"(?<=[.!;])\s|\n", text[:2000]) if piece.strip()]
    if worded:
        pieces = [piece for piece in pieces if not has(_IF, plain(piece))]
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
    numbers = [one for number in hurting for one in counted[number]]
    numbers = numbers or ([] if worded else [one for each in counted for one in each])
    much = max(numbers, default=None)
    if much == 0:
        return
    for where in sites(". ".join(flat[number] for number in hurting)) or sites(". ".join(flat)) or ("",):
        yield Event("injured", when, when, clean(pieces[hurting[0]]), source, place, where, much, once=True)
