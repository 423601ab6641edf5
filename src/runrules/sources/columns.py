"""The columns of activity tables, by their headers in seven languages; and dates as such tables write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from .words import plain

_HEADERS: dict[str, str] = {
    "date": "activity date | date | datum | aktivitatsdatum | fecha | fecha de la actividad | fecha de actividad | data"
    " | data dell'attivita | data attivita | data da atividade | date de l'activite | activiteitsdatum"
    " | datum van activiteit | start time | workoutday | start | startzeit",
    "type": "activity type | aktivitatstyp | aktivitatsart | type d'activite | tipo de actividad | tipo di attivita"
    " | tipo attivita | tipo de atividade | activiteitstype | activiteittype | type activiteit | soort activiteit"
    " | workouttype | sport | type",
    "title": "activity name | title | titel | titre | titulo | titolo | name der aktivitat | nom de l'activite"
    " | nombre de la actividad | nombre de actividad | nome dell'attivita | nome attivita | nome da atividade"
    " | naam activiteit | naam van activiteit | name | workout",
    "elapsed": "elapsed time | verstrichene zeit | temps ecoule | tiempo transcurrido | tempo trascorso"
    " | tempo decorrido | verstreken tijd | elapsed duration (h:m:s)",
    "moving": "moving time | bewegungszeit | zeit in bewegung | temps de deplacement | temps en mouvement"
    " | duree de deplacement"
    " | tiempo en movimiento | tiempo de movimiento | tempo in movimento | tempo di movimento | tempo em movimento"
    " | tempo de movimentacao | beweegtijd | bewegingstijd | beweegtijd",
    "time": "time | zeit | duree | temps | tiempo | tempo | tijd | duration | dauer | duration (h:m:s) | durata"
    " | duracion",
    "distance": "distance | distanz | distancia | distanza | distancia | afstand | strecke | distance (km)",
    "climb": "elevation gain | total ascent | hohenzunahme | positiver hohenunterschied | ascension totale"
    " | denivele positif | ascenso total | desnivel positivo | aumento de altura | ascesa totale | dislivello positivo"
    " | dislivello | subida total | ganho de elevacao | totale stijging | hoogtewinst | elevation gain (m)",
    "descent": "elevation loss | total descent | hohenunterschied negativ | negativer hohenunterschied"
    " | descente totale"
    " | denivele negatif | descenso total | desnivel negativo | discesa totale | dislivello negativo | descida total"
    " | totale daling | hoogteverlies | elevation loss (m)",
    "text": "activity description | workoutdescription | description | aktivitatsbeschreibung | beschreibung",
    "planned_hours": "plannedduration",
    "planned_m": "planneddistanceinmeters",
    "done_hours": "timetotalinhours",
    "done_m": "distanceinmeters",
    "sets": "total sets | satze gesamt | series totales",
}
_NAMES = {name: key for key, names in _HEADERS.items() for name in re.split(r"\s*\|\s*", names)}
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
        if bare in _NAMES:
            found.setdefault(_NAMES[bare], []).append(place)
    return found


def kind_of_table(columns: Mapping[str, list[int]]) -> str:
    """Tell tables apart: ``trainingpeaks``, ``strava``, ``garmin``; "" for one without day or kind of training."""
    if "planned_hours" in columns and "date" in columns:
        return "trainingpeaks"
    if "date" not in columns or not ("type" in columns or "title" in columns):
        return ""
    if "elapsed" in columns and "time" not in columns:
        return "strava"
    return "garmin" if "time" in columns or "distance" in columns else ""


def moment_of(text: str) -> tuple[datetime, bool] | None:
    """Read a day with or without a time in any of the ways tables write them; True comes with a time.

    ``2026-11-22 07:45:02``, ``Nov 16, 2026, 6:02:11 AM``, ``21.11.2026, 15:10:00``, ``2 ago 2026, 12:20:32 p.m.``;
    None for anything else. Days come before months.
    """
    flat = plain(text).replace("\u202f", " ").replace(",", " ").replace(" de ", " ")
    clock = re.search(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(a\.? ?m\.?|p\.? ?m\.?)?", flat)
    day = _day(flat[: clock.start()].strip(" t") if clock else flat.strip())
    if day is None:
        return None
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (0, 0)
    if clock and clock[4] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if clock[4].startswith("p") else 0)
    if hour > 23 or minute > 59:
        return None
    return datetime(day.year, day.month, day.day, hour, minute), clock is not None


def _day(text: str) -> date | None:
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
        month_first = "/" in text and second > 12
        return date(year, first, second) if month_first else date(year, second, first)
    except ValueError:
        return None
