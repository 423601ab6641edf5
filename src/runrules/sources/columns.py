"""The columns of activity tables, by their headers in seven languages; and dates as such tables write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Literal

from .classify import sport
from .words import plain

Strokes = Literal["", "day", "month", "unsaid"]
_HEADERS: dict[str, str] = {
    "date": "activity date | date | datum | aktivitatsdatum | fecha | fecha de la actividad | fecha de actividad | data"
    " | data dell'attivita | data attivita | data da atividade | date de l'activite | activiteitsdatum"
    " | datum van activiteit | start time | workoutday | start | startzeit",
    "type": "activity type | aktivitatstyp | aktivitatsart | type d'activite | tipo de actividad | tipo di attivita"
    " | tipo attivita | tipo de atividade | activiteitstype | activiteittype | type activiteit | soort activiteit"
    " | workouttype | sport | type",
    "title": "activity name | title | titel | titre | titulo | titolo | name der aktivitat | nom de l'activite"
    " | nombre de la actividad | nombre de actividad | nome dell'attivita | nome attivita | nome da atividade"
    " | naam activiteit | naam van activiteit | name | workout | workout name | session | activity | training | einheit"
    " | seance | sesion | sessione | allenamento | sessao | treino",
    "elapsed": "elapsed time | verstrichene zeit | temps ecoule | tiempo transcurrido | tempo trascorso"
    " | tempo decorrido | verstreken tijd | elapsed duration (h:m:s)",
    "moving": "moving time | bewegungszeit | zeit in bewegung | temps de deplacement | temps en mouvement"
    " | duree de deplacement"
    " | tiempo en movimiento | tiempo de movimiento | tempo in movimento | tempo di movimento | tempo em movimento"
    " | tempo de movimentacao | beweegtijd | bewegingstijd | beweegtijd",
    "minutes": "minutes | mins | minuten | minutos | minuti | duration min | duration mins | duration minutes"
    " | duration in minutes | time min | time mins | time minutes | dauer min | dauer minuten | zeit min | duree min"
    " | duree minutes | duracion min | duracion minutos | durata min | durata minuti | duracao min | duur min"
    " | tijd min | planned minutes | moving time min",
    "hours": "hours | hrs | stunden | heures | horas | ore | uren | duration h | duration hours | duration hrs"
    " | duration in hours | time h | time hours | dauer h | dauer stunden | duree h | duracion h | durata h | duur h",
    "km": "km | kms | kilometer | kilometers | kilometres | kilometros | chilometri | quilometros | distance km"
    " | distance kms | distance kilometers | distance in km | distanz km | strecke km | distancia km | distanza km"
    " | afstand km | planned km",
    "miles": "miles | mi | mile | meilen | millas | miglia | milhas | mijl | distance mi | distance miles"
    " | distance in miles | planned miles | distanz mi | distancia mi",
    "metres": "metres | meters | distance m | distance metres | distance meters | distance in m | distanz m"
    " | distancia m | distanza m | afstand m",
    "time": "time | zeit | duree | temps | tiempo | tempo | tijd | duration | dauer | duration (h:m:s) | durata"
    " | duracion | duracao | duur | duration hh:mm:ss | duration h:mm:ss | duration h:m:s | time hh:mm:ss"
    " | time h:mm:ss | dauer hh:mm:ss | duration hh:mm | time hh:mm | planned duration",
    "distance": "distance | distanz | distancia | distanza | distancia | afstand | strecke",
    "climb": "elevation gain | total ascent | hohenzunahme | positiver hohenunterschied | ascension totale"
    " | denivele positif | ascenso total | desnivel positivo | aumento de altura | ascesa totale | dislivello positivo"
    " | dislivello | subida total | ganho de elevacao | totale stijging | hoogtewinst | elevation gain (m)",
    "descent": "elevation loss | total descent | hohenunterschied negativ | negativer hohenunterschied"
    " | descente totale"
    " | denivele negatif | descenso total | desnivel negativo | discesa totale | dislivello negativo | descida total"
    " | totale daling | hoogteverlies | elevation loss (m)",
    "text": "activity description | workoutdescription | description | aktivitatsbeschreibung | beschreibung | details"
    " | descripcion | descrizione | descricao | omschrijving | beschrijving | beschrijving van activiteit"
    " | description de l'activite | descripcion de la actividad | descrizione dell'attivita | descricao da atividade",
    "said": "activity private note | hinweis zur privatsphare fur aktivitaten | private note | private notiz"
    " | note privee sur l'activite | nota privada de la actividad | nota privada | nota privata | priveopmerking"
    " | athletecomments | notes | note | comments | comment | notizen | kommentar | remarques | commentaire"
    " | notas | comentarios | commenti | opmerkingen",
    "coach": "coachcomments",
    "felt": "perceived exertion | gefuhlte anstrengung | effort percu | effort ressenti | exercice percu"
    " | esfuerzo percibido | sforzo percepito | esforco percebido | percepcao de esforco | ervaren inspanning"
    " | waargenomen inspanning | rpe | rpe (1-10) | borg",
    "intensity": "if",
    "lifted": "total weight lifted | insgesamt gestemmtes gewicht | poids total souleve | peso total levantado"
    " | peso totale sollevato | totaal getild gewicht",
    "planned_hours": "plannedduration",
    "planned_m": "planneddistanceinmeters",
    "done_hours": "timetotalinhours",
    "done_m": "distanceinmeters",
    "sets": "total sets | satze gesamt | series totales",
}
_NAMES = {name: key for key, names in _HEADERS.items() for name in re.split(r"\s*\|\s*", names)}
#: Types of exports in words that people do not use in titles.
_TYPES = {
    "entrainement aux poids": "strength",
    "gewichttraining": "strength",
    "treino com pesos": "strength",
    "treinamento com pesos": "strength",
    "entrenamiento de pesas": "strength",
    "hardloopsessie": "run",
}
_MONTHS = (
    "jan ene gen janv",
    "feb fev fevr fevrier",
    "mar mrz mars marz maart mrt",
    "apr abr avr avril",
    "may mai mag mei mayo maggio maio",
    "jun juin giu giugno",
    "jul juil lug luglio",
    "aug ago aou aout agosto",
    "sep set sept settembre",
    "oct okt ott out ottobre",
    "nov",
    "dec dez dic dicembre",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def columns_of(header: Sequence[str]) -> dict[str, list[int]]:
    """Give the places of each known column; a header that stands twice has two."""
    found: dict[str, list[int]] = {}
    for place, name in enumerate(header):
        bare = plain(re.sub(r"<[^>]*>", "", name)).strip("\ufeff ")
        key = _NAMES.get(bare) or _NAMES.get(" ".join(re.sub(r"[_()\[\]/,]+", " ", bare).split()))
        if key:
            found.setdefault(key, []).append(place)
    return found


def kind_of_table(columns: Mapping[str, list[int]]) -> str:
    """Tell tables apart: ``trainingpeaks``, ``strava``, ``garmin``, ``plain`` for what people keep on their own.

    "" is one without day or kind of training.
    """
    if "planned_hours" in columns and "date" in columns:
        return "trainingpeaks"
    if "date" not in columns or not ("type" in columns or "title" in columns):
        return ""
    if "elapsed" in columns and "time" not in columns:
        return "strava"
    if any(name in columns for name in ("minutes", "hours", "km", "miles", "metres")):
        return "plain"
    if "time" not in columns and "distance" not in columns:
        return ""
    return "garmin" if "type" in columns else "plain"


def kind_named(name: str) -> str:
    """Say which kind of training the type in a table means; exports translate some in a way of their own."""
    return _TYPES.get(plain(name)) or sport(name)


def strokes(dates: Iterable[str]) -> Strokes:
    """Tell whether dates with strokes have the day or the month first; "unsaid" where none shows it, "" without any."""
    found = [one for text in dates if (one := re.match(r"\s*(\d{1,2})/(\d{1,2})/\d{2,4}", text))]
    if any(int(one[1]) > 12 for one in found):
        return "day"
    return "month" if any(int(one[2]) > 12 for one in found) else "unsaid" if found else ""


def moment_of(text: str, month_first: bool = False) -> tuple[datetime, bool] | None:
    """Read a day with or without a time in any of the ways tables write them; True comes with a time.

    ``2026-11-22 07:45:02``, ``Nov 16, 2026, 6:02:11 AM``, ``21.11.2026, 15:10:00``, ``2 ago 2026, 12:20:32 p.m.``;
    None for anything else. Days come before months, but not with ``month_first`` where strokes stand between.
    """
    flat = plain(text).replace("\u202f", " ").replace(",", " ").replace(" de ", " ")
    clock = re.search(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(a\.? ?m\.?|p\.? ?m\.?)?", flat)
    day = _day(flat[: clock.start()].strip(" t") if clock else flat.strip(), month_first)
    if day is None:
        return None
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (0, 0)
    if clock and clock[4] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if clock[4].startswith("p") else 0)
    if hour > 23 or minute > 59:
        return None
    return datetime(day.year, day.month, day.day, hour, minute), clock is not None


def _day(text: str, month_first: bool) -> date | None:
    numbers = re.findall(r"\d+", text)
    names = [_MONTH.get(name) or _MONTH.get(name[:3]) for name in re.findall(r"[a-z]{3,}", text)]
    named = next((month for month in names if month), None)
    if any(len(number) > 4 for number in numbers):
        return None
    try:
        if named and len(numbers) == 2:
            year, day = sorted(map(int, numbers), reverse=True)
            return date(year, named, day) if 1900 <= year <= 2200 else None
        if len(numbers) != 3:
            return None
        if len(numbers[0]) == 4:
            return date(int(numbers[0]), int(numbers[1]), int(numbers[2]))
        first, second, year = map(int, numbers)
        year += 2000 if year < 100 else 0
        turned = "/" in text and (month_first or second > 12)
        return date(year, first, second) if turned else date(year, second, first)
    except ValueError:
        return None
