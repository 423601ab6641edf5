"""The words that tell what a session is, in seven languages, as one table.

A word stands without accents and in small letters, the way ``plain()`` makes titles. ``_`` at its end lets the word go
on (``lauf_`` is in Lauftreff), ``_`` at its beginning lets it end another (``_lauf`` is in Dauerlauf).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

#: What a title means, by concept; each line is one language: en, de, fr, es, it, pt, nl.
WORDS: dict[str, tuple[str, ...]] = {
    "rest": (
        "rest | rest day | day off | off day | off | no training",
        "ruhetag | ruhe | pause | pausentag | trainingsfrei | lauffrei | frei",
        "repos | jour de repos | journee de repos",
        "descanso | dia de descanso | dia libre",
        "riposo | giorno di riposo",
        "descanso | dia de descanso | folga",
        "rustdag | rust",
    ),
    "strength": (
        "strength_ | weights | weight training | weight lifting | weightlifting | weighttraining | lifting | gym"
        " | legs | leg day | core | full body | fullbody | upper body | lower body | upper | lower"
        " | dead-?lift day | squats | deadlifts | kettlebell_"
        " | plyo_ | resistance training | s&c | bodyweight | traditionalstrengthtraining",
        "kraft_ | gewichte_ | krafttraining | rumpf_ | hanteltraining | stabi_ | beintraining | beine | ganzkorper_"
        " | oberkorper_ | unterkorper_ | fitnessstudio | gewichtheben",
        "musculation | muscu | renforcement_ | renfo | gainage | ppg | ppo | haltere_ | jambes | salle de sport"
        " | pliometrie"
        " | abdos | haut du corps | bas du corps",
        "fuerza | pesas | musculacion | gimnasio | gym | piernas | fortalecimiento | entrenamiento con pesas"
        " | pliometria"
        " | abdominales | tren superior | tren inferior",
        "forza | pesi | palestra | potenziamento | gambe | rinforzo | allenamento con i pesi | pliometria | addominali",
        "forca | musculacao | pesos | academia | ginasio | pernas | fortalecimento | treinamento com peso | pliometria"
        " | abdominais",
        "kracht_ | krachttraining | gewichtstraining | sportschool | benen | rompstabiliteit | fitness"
        " | gewichttraining"
        " | bovenlichaam | onderlichaam | buikspieren",
    ),
    "mobility": (
        "yoga | pilates | stretch_ | mobility | foam roll_ | flexibility",
        "dehnen | dehnung_ | mobilitat_ | mobilisation | beweglichkeit_ | blackroll | gymnastik",
        "etirement_ | mobilite | souplesse | assouplissement",
        "estiramiento_ | movilidad | flexibilidad",
        "allungamento | mobilita | stretching",
        "alongamento_ | mobilidade | flexibilidade",
        "rekken | stretchen | mobiliteit | lenigheid",
    ),
    "run-walk": (
        "run/walk | run-walk | run walk | walk/run | walk run | walk-run | couch to 5k | c25k",
        "geh-lauf_ | lauf-geh_ | gehpausen",
        "marche-course | course-marche | marche/course",
        "correr y caminar | caminar y correr | caco | cacos",
        "corsa e cammino | cammino e corsa",
        "correr e caminhar | caminhar e correr",
        "wandel-loop_ | loop-wandel_",
    ),
    "cross": (
        "bike | biking | ride | cycling | cycle | spin | spinning | swim | swimming | row | rowing | elliptical | ski"
        " | skiing | aqua jog_ | cross training | cross-training | crosstraining | cross-train | cross train"
        " | xt | x-train | hiit | crossfit"
        " | zwift | virtualride | tennis | football | soccer | climbing | skating | surfing | kayaking | canoeing"
        " | padel | basketball | golf | indoor cycling | snowboard | stand up paddling",
        "rad | radfahren | radfahrt | radtour | rennrad | fahrrad_ | schwimmen | schwimmtraining | rudern"
        " | crosstrainer | ergometer | langlaufen | skilanglauf | skifahren | inlineskaten | klettern | aquajogging"
        " | fussball",
        "velo | cyclisme | sortie velo | natation | aviron | elliptique | ski de fond | vtt | home trainer | escalade",
        "bici_ | ciclismo | natacion | remo | eliptica | esqui | nadar | rodillo | escalada | futbol",
        "bici_ | ciclismo | nuoto | canottaggio | ellittica | sci | rulli | arrampicata | calcio",
        "bicicleta | ciclismo | pedal | pedalada | natacao | remo | eliptico | futebol",
        "fiets_ | wielren_ | zwem_ | roeien | crosstrainer | schaatsen | voetbal",
    ),
    "walk": (
        "walk | walking | hike | hiking | ruck",
        "spaziergang | spazieren | wandern | wanderung | gehen | walken | nordic walking",
        "marche | randonnee | rando | promenade",
        "caminata | caminar | senderismo | marcha | paseo | excursion",
        "camminata | passeggiata | escursione | cammino",
        "caminhada | caminhar | trilha",
        "wandel_ | wandeling | hiken",
    ),
    "race-pace": (
        "race pace | race-pace | racepace | marathon pace | half marathon pace | goal pace | mp | hmp | mrt"
        " | race simulation",
        "wettkampftempo | renntempo | marathontempo | halbmarathontempo | zieltempo",
        "allure course | allure marathon | allure semi | allure specifique | allure objectif | as10 | as21 | as42",
        "ritmo de carrera | ritmo carrera | ritmo competicion | ritmo maraton | ritmo media maraton | ritmo objetivo",
        "ritmo gara | ritmo maratona | ritmo mezza | passo gara",
        "ritmo de prova | ritmo prova | ritmo de maratona | ritmo maratona | ritmo alvo",
        "wedstrijdtempo | marathontempo | halve marathontempo",
    ),
    "intervals": (
        "interval_ | repeats | reps | repetitions | fartlek | speed | speedwork | vo2_ | vo2max | track workout"
        " | track session | yasso | 400s | 800s | mile repeats",
        "intervall_ | fahrtspiel | wiederholungslauf_ | bahntraining | tempowechsel_ | _intervalle | pyramidenlauf_",
        "fractionne_ | vma | intervalle_ | 30/30 | 30-30 | repetitions | piste",
        "series | intervalos | intervalo | cambios de ritmo | pista | repeticiones",
        "ripetute | ripetuta | intervallato | variazioni | pista",
        "tiros | intervalado | intervalos | series | fartlek",
        "interval_ | intervallen | vaartspel | baantraining",
    ),
    "hills": (
        "hill | hills | hill repeats | uphill_ | hill sprints",
        "berglauf | berglaufe | bergsprints | bergan_ | hugel_ | hugellauf_ | bergintervalle | steigungslauf_",
        "cotes | cote | en cotes | montees",
        "cuestas | cuesta | subidas",
        "salite | salita | collinare",
        "subida | subidas | ladeira_ | rampas",
        "heuvel_ | heuvels",
    ),
    "tempo": (
        "tempo | threshold | lt | lactate_ | cruise_ | tempo run | over and under_ | over-under_ | progressi_"
        " | parkrun | hard | harder | fast | faster | brisk | max effort | all out | all-out | pb attempt",
        "tempolauf | tempodauerlauf | tdl | schwelle_ | tempo | _schwelle | steigerungslauf | flotter_ | zugig_"
        " | hart | harter | harte | hartes | schnell_ | tempolaufe | tempolaufen",
        "seuil | tempo | progressif | allure 10 | rapide | vite | intense",
        "umbral | tempo | progresivo | controlado | rapida | rapido | fuerte | intenso",
        "soglia | progressivo | fondo veloce | corto veloce | corsa media | veloce | intensa",
        "limiar | tempo run | progressivo | ritmo | fartlek | forte",
        "tempo | drempel_ | tempoduurloop | tempoloop | snel | snelle | stevig_",
    ),
    "long": (
        "long run | long | lr | long slow | lsd | longrun | sunday long",
        "langer lauf | lang | langer | lange lauf_ | langer dauerlauf | long jog | longjog | lala",
        "sortie longue | longue | footing long | sl",
        "tirada larga | tirada | rodaje largo | carrera larga | largo | fondo largo",
        "lungo | lunghissimo | corsa lunga | fondo lungo | lento lungo",
        "longao | longa | longo | corrida longa | rodagem longa | treino longo",
        "lange duurloop | lang | lange loop | lange run | lange duurtraining",
    ),
    "recovery": (
        "recovery | shakeout | shake out | shake-out | regeneration",
        "regeneration_ | regenerativ_ | erholung_ | reko_ | auslaufen",
        "recuperation | recup | decrassage | deblocage",
        "recuperacion | regenerativo | trote suave",
        "recupero | rigenerante | rigenerazione | scarico",
        "recuperacao | regenerativo | regenerativa | trote",
        "herstel_ | herstelloop | hersteltraining",
    ),
    "steady": (
        "steady | moderate | medium | aerobic threshold | z3 | zone 3",
        "mittel | mittlerer | mittlerer dauerlauf | moderat_ | ga2 | zone 3",
        "allure moderee | modere | endurance active | ea",
        "medio | moderado | rodaje medio",
        "medio | fondo medio | moderato",
        "moderado | moderada | rodagem moderada",
        "gemiddeld | vlotte duurloop | duurloop 2",
    ),
    "easy": (
        "easy | jog | jogging | aerobic | base run | z1 | z2 | zone 1 | zone 2 | foundation | relaxed | conversational",
        "locker_ | ruhig_ | leicht_ | ga1 | grundlage_ | gemutlich_ | entspannt_ | zone 2",
        "footing | facile | endurance fondamentale | ef | endurance | decontracte | footing lent | tranquille",
        "suave | rodaje | facil | trote | ritmo comodo | carrera continua | tranquilo",
        "facile | lento | corsa lenta | fondo lento | tranquilla | rilassata",
        "leve | rodagem | facil | trote leve | tranquila | corrida leve",
        "rustig_ | makkelijk_ | duurloop | duurloop 1 | ontspannen | dribbel_",
    ),
    "race": (
        "race | race day | raceday | competition | parkrun race | time trial | tt | turkey trot | triathlon_ | duathlon"
        " | ironman | hyrox | spartan race | relay",
        "wettkampf | rennen | wettkampftag | volkslauf | stadtlauf",
        "competition | course officielle | jour de course | compet",
        "competicion | dia de la carrera | dia de carrera | carrera popular",
        "gara | giorno della gara | giorno gara",
        "prova | dia da prova | competicao | dia de prova",
        "wedstrijd | wedstrijddag | race",
    ),
    "run": (
        "run | runs | running | treadmill | trail run | trail running | trailrun | virtual run | virtualrun | strides"
        " | track running | indoor running | street running | ultra run",
        "lauf | laufe | laufen | lauftreff | lauftraining | _lauf | laufeinheit | laufband | traillauf",
        "course a pied | course | courir | cap | sortie | trail | tapis | tapis de course",
        "carrera | correr | carrera a pie | running | trail | cinta | salida",
        "corsa | correre | corsa su strada | tapis roulant | trail | corsetta",
        "corrida | correr | esteira | trail",
        "hardlopen | hardloop_ | loopje | loop | looptraining | loopband | trailrun",
    ),
}

#: Races named after their distance, with kilometres.
DISTANCES: tuple[tuple[str, float], ...] = (
    (
        r"half[ -]?marathon|halbmarathon|semi[ -]?marathon|media maraton|medio maraton|mezza maratona|meia maratona"
        r"|halve marathon|\bhm\b|city half|\bhalf\b|\bsemi\b|\bmezza\b",
        21.0975,
    ),
    (r"marathon|maratona?\b", 42.195),
    (r"parkrun|\b5 ?k(?:m)?\b", 5.0),
    (r"\b10 ?k(?:m)?\b", 10.0),
    (r"\b15 ?k(?:m)?\b", 15.0),
    (r"\b50 ?k(?:m)?\b|\bultra\b", 50.0),
    (r"\b100 ?k(?:m)?\b", 100.0),
)
AREAS: dict[str, str] = {
    "legs": "legs? | leg day | lower | lower body | squats? | deadlifts? | lunges? | calf raises? | beine? | bein_"
    " | unterkorper_ | kniebeugen | jambes | bas du corps | piernas | tren inferior | gambe | pernas | benen"
    " | gluteos | glutes? | gluteus | rdl",
    "upper": "upper | upper body | arms? | shoulders? | chest | back day | push | pull | oberkorper_ | arme"
    " | haut du corps | bras | tren superior | brazos | parte superiore | braccia | bracos | bovenlichaam",
    "core": "core | abs | trunk | planks? | rumpf_ | stabi | stabitraining | stabilisation_ | bauch | gainage"
    " | abdos | abdominales | addominali"
    " | abdominais | romp_ | buik",
    "jumps": "plyo_ | jumps? | jumping | sprung_ | sprunge | pliometr_ | sauts? | saltos | salti",
    "full": "full body | full-body | fullbody | whole body | total body | ganzkorper_ | corps entier | cuerpo completo"
    " | cuerpo entero | corpo libero | corpo inteiro | hele lichaam",
}
LOADS: dict[str, str] = {
    "heavy": "heavy | max strength | maximal | 5x5 | schwer_ | maximalkraft_ | lourd_ | force max | pesad_"
    " | fuerza maxima | pesante | forza massima | carichi | zwaar | zware",
    "light": "light | easy | leicht_ | leger_ | ligero | leve | leggero | leggera | licht_ | bodyweight | activation",
}
#: What may stand beside words of training without telling of anything else.
FILLER = (
    "a an the of with w on in at for and or my our to then plus some mit dem der die das den im am um und oder"
    " dann mein"
    " unser le la les l du de des d au aux et ou puis avec mon ma el los las con y o luego mi il lo gli i con e poi"
    " mio o os as com e depois meu een het de met en dan mijn am pm week woche semaine semana settimana session"
    " sessions einheit seance sesion sessione sessao sessie training entrainement entrenamiento allenamento treino"
    " workout group gruppe groupe grupo gruppo groep club verein team morning afternoon evening night lunchtime"
    " morgens abends morgen abend matin soir manana tarde mattina sera manha noite ochtend avond short medium day tag"
    " jour dia giorno dag courte court corto corta kort kurz short session rep set sets round rounds x"
    " pace optional"
)
_SPLIT = re.compile(r"\s*\|\s*")
_NUMBERS = re.compile(
    r"\d+(?:[.,:/]\d+)* ?(?:km|kms|k|mi|miles?|meilen|m|h|hrs?|std|min|mins|minutes?|minuten|sec|sek|s)?\b"
)


def plain(text: str) -> str:
    """Small letters without accents, ß as ss, typographic signs as plain ones, runs of space as one."""
    flat = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("–", "-").replace("×", "x"))
    return " ".join("".join(char for char in flat if not unicodedata.combining(char)).split())


def says(concept: str, text: str) -> bool:
    """Tell whether a plain text holds a word of a concept."""
    return bool(_pattern("|".join(WORDS[concept])).search(text))


def has(words: str, text: str) -> bool:
    """Tell whether a plain text holds one of the words, which are given as in the table."""
    return bool(_pattern(words).search(text))


def fills(text: str, words: str) -> bool:
    """Tell whether a plain text holds nothing but such words, fillers between them, and numbers."""
    left = _pattern(words).sub(" ", text)
    return not re.search(r"[^\W\d_]", _pattern(" | ".join(FILLER.split())).sub(" ", _NUMBERS.sub(" ", left)))


def any_of(words: str) -> str:
    """Write words of a table as alternatives of a regular expression."""
    made = []
    for word in dict.fromkeys(_SPLIT.split(words.strip())):
        stem = re.sub(r"([&/.])", r"\\\1", word.strip("_").strip()).replace("\\?", "?")
        if stem:
            before = r"\w*" if word.startswith("_") else ""
            made.append(before + stem + (r"\w*" if word.endswith("_") else ""))
    return "|".join(made)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)")
