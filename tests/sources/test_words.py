"""What titles mean, in seven languages; and which numbers in them are the session's own."""

from __future__ import annotations

import pytest

from runrules.sources.amounts import number
from runrules.sources.classify import sport, tell, tell_all

TITLES = {
    "en": "Rest day | Gym: legs | Stretching | Bike ride | Tempo run | 6x800m | Hill repeats | Long run | Recovery run"
    " | Easy run | Race day | Steady run | Half marathon pace 8 km",
    "de": "Ruhetag | Krafttraining Beine | Dehnen | Radfahren | Schwellenlauf | Intervalle | Berglauf | Langer Lauf"
    " | Regenerationslauf | Lockerer Dauerlauf | Wettkampf | Mittlerer Dauerlauf | Wettkampftempo 8 km",
    "fr": "Repos | Renforcement jambes | Étirements | Vélo | Seuil | Fractionné 10x400 | Côtes | Sortie longue"
    " | Récupération | Footing | Compétition | Allure modérée | Allure marathon 8 km",
    "es": "Descanso | Fuerza piernas | Estiramientos | Ciclismo | Umbral | Series 8x400 | Cuestas | Tirada larga"
    " | Recuperación | Carrera suave | Competición | Rodaje medio | Ritmo de carrera 8 km",
    "it": "Riposo | Forza gambe | Allungamento | Bici | Soglia | Ripetute 6x1000 | Salite | Lungo | Recupero"
    " | Corsa lenta | Gara | Fondo medio | Ritmo gara 8 km",
    "pt": "Descanso | Musculação pernas | Alongamento | Bicicleta | Limiar | Tiros 10x400 | Subidas | Longão"
    " | Regenerativo | Corrida leve | Prova | Rodagem moderada | Ritmo de prova 8 km",
    "nl": "Rustdag | Krachttraining benen | Rekken | Fietsen | Drempelloop | Intervaltraining | Heuvels"
    " | Lange duurloop | Herstelloop | Rustige loop | Wedstrijd | Vlotte duurloop | Wedstrijdtempo 8 km",
}
MEANT = "rest strength mobility cross tempo intervals hills long recovery easy race steady race-pace".split()


@pytest.mark.parametrize("language", TITLES)
def test_the_common_titles_of_a_language_are_understood(language: str) -> None:
    found = [told and told.what for told in map(tell, TITLES[language].split(" | "))]
    assert found == MEANT


@pytest.mark.parametrize("name", ["Run", "Lauf", "Laufen", "Course à pied", "Carrera", "Corsa", "Corrida", "Hardlopen"])
def test_the_name_of_running_is_known_in_every_language(name: str) -> None:
    assert sport(name) == "run"


@pytest.mark.parametrize(
    "name", "WeightTraining,Krafttraining,Musculation,Entrenamiento con pesas,Forza,Krachttraining".split(",")
)
def test_the_name_of_strength_training_is_known_in_every_language(name: str) -> None:
    assert sport(name) == "strength"


@pytest.mark.parametrize(
    ("title", "minutes", "km"),
    [
        ("14k, 4x 1.6k @TMP", None, 14.0),
        ("11-15k, middle 5k @MP", None, 15.0),
        ("1km Repeats • 8.5km", None, 8.5),
        ("Long run w/ 4mi @ MP, 15 mi", None, 24.14),
        ("3.5-4h run", 240, None),
        ("Easy 1h15", 75, None),
        ("Footing 45'", 45, None),
        ("Run 45-60 min", 60, None),
        ("400m Repeats", None, None),
        ("Dauerlauf 12,5 km", None, 12.5),
    ],
)
def test_only_the_numbers_of_the_whole_session_count(title: str, minutes: int | None, km: float | None) -> None:
    told = tell(title)
    assert told is not None
    assert (told.minutes, told.km) == (minutes, km)


@pytest.mark.parametrize(
    ("title", "text", "areas", "doubt"),
    [
        ("Runner Strength", "15 squats, 12 walking lunges, 45 sec plank", "legs core", ""),
        ("Runner Strength", "10 single-leg RDLs\n30 s dead bugs", "legs core", "the areas, from the exercises"),
        ("Core", "3x10 Bulgarian split squats, side planks", "legs core", "legs too, from the exercises"),
        ("Strength", "10 squat jumps, 60 s Copenhagen plank, 15 heel drops", "legs core jumps", ""),
        ("Upper body", "push-ups, rows", "upper", ""),
        ("Full body", "goblet squats, box jumps", "full jumps", "jumps too, from the exercises"),
        ("Krafttraining", "Kniebeugen, Liegestütze", "legs upper", "the areas, from the exercises"),
        ("Kraft Oberkörper", "Kreuzheben", "legs upper", "legs too, from the exercises"),
        ("Haut du corps", "Fentes, soulevé de terre", "legs upper", "legs too, from the exercises"),
        ("Strength", "As in your app", "full", "the whole body, because no area is named"),
    ],
)
def test_the_exercises_that_are_listed_tell_the_areas_and_legs_are_never_missed(
    title: str, text: str, areas: str, doubt: str
) -> None:
    told = tell(title, text)
    assert told is not None
    assert told.areas == tuple(areas.split())
    assert [one for one in told.doubts if one.startswith(doubt or "never")] == [
        one for one in told.doubts if "load" not in one
    ]


@pytest.mark.parametrize(("hours", "minutes"), [("1.625", 98), ("1.75", 105), ("2,125", 128)])
def test_hours_with_three_decimals_are_no_thousands(hours: str, minutes: int) -> None:
    assert round((number(hours, thousands=False) or 0) * 60) == minutes


def test_a_run_that_nothing_describes_is_judged_by_its_length_and_says_so() -> None:
    long, short = tell("Run", minutes=100), tell("Run", minutes=40)
    assert long is not None
    assert (long.what, long.how) == ("long", "numbers")
    assert short is not None
    assert (short.what, short.how) == ("easy", "guessed")
    assert short.doubts == ("easy, because nothing says how hard",)


def test_a_long_run_with_fast_parts_is_key() -> None:
    told = tell("Long run with race pace")
    assert told is not None
    assert (told.what, told.key) == ("long", True)


def test_a_plus_joins_two_sessions_but_not_a_run_and_its_strides() -> None:
    assert [one.what for one in tell_all("Easy 5k + core 20min")] == ["easy", "strength"]
    assert [one.what for one in tell_all("Easy run + strides")] == ["easy"]
