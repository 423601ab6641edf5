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
        "ruhetag | ruhe | pause | pausentag | trainingsfrei",
        "repos | jour de repos | journee de repos",
        "descanso | dia de descanso | dia libre",
        "riposo | giorno di riposo",
        "descanso | dia de descanso | folga",
        "rustdag | rust",
    ),
    "strength": (
        "strength_ | weights | weight training | weight lifting | weightlifting | weighttraining | lifting | gym"
        " | legs | leg day | core | full body | fullbody | upper body | lower body | squats | deadlifts | kettlebell_"
        " | plyo_ | resistance training | s&c | bodyweight | traditionalstrengthtraining",
        "kraft_ | gewichte_ | krafttraining | rumpf_ | hanteltraining | stabi_ | beintraining | beine | ganzkorper_"
        " | oberkorper_ | unterkorper_ | fitnessstudio | gewichtheben",
        "musculation | muscu | renforcement_ | renfo | gainage | ppg | ppo | haltere_ | jambes | salle de sport",
        "fuerza | pesas | musculacion | gimnasio | gym | piernas | fortalecimiento | entrenamiento con pesas",
        "forza | pesi | palestra | potenziamento | gambe | rinforzo | allenamento con i pesi",
        "forca | musculacao | pesos | academia | ginasio | pernas | fortalecimento | treinamento com peso",
        "kracht_ | krachttraining | gewichtstraining | sportschool | benen | rompstabiliteit | fitness",
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
        " | skiing | aqua jog_ | cross training | cross-training | crosstraining | x-train | hiit | crossfit"
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
        "berglauf | bergsprints | bergan_ | hugel_ | hugellauf_ | bergintervalle | steigungslauf_",
        "cotes | cote | en cotes | montees",
        "cuestas | cuesta | subidas",
        "salite | salita | collinare",
        "subida | subidas | ladeira_ | rampas",
        "heuvel_ | heuvels",
    ),
    "tempo": (
        "tempo | threshold | lt | lactate_ | cruise_ | tempo run | over and under_ | over-under_ | progression_"
        " | parkrun",
        "tempolauf | tempodauerlauf | tdl | schwelle_ | tempo | _schwelle | steigerungslauf | flotter_ | zugig_",
        "seuil | tempo | progressif | allure 10",
        "umbral | tempo | progresivo | controlado",
        "soglia | progressivo | fondo veloce | corto veloce | corsa media",
        "limiar | tempo run | progressivo | ritmo | fartlek",
        "tempo | drempel_ | tempoduurloop | tempoloop",
    ),
    "long": (
        "long run | long | long slow | lsd | longrun | sunday long",
        "langer lauf | lang | langer | lange lauf_ | langer dauerlauf | long jog | longjog | lala",
        "sortie longue | longue | footing long | sl",
        "tirada larga | tirada | rodaje largo | carrera larga | largo | fondo largo",
        "lungo | lunghissimo | corsa lunga | fondo lungo | lento lungo",
        "longao | longa | longo | corrida longa | rodagem longa",
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
        "race | race day | raceday | competition | parkrun race | time trial",
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
    "core": "core | abs | trunk | planks? | rumpf_ | stabi_ | bauch | gainage | abdos | abdominales | addominali"
    " | abdominais | romp_ | buik",
    "jumps": "plyo_ | jumps? | jumping | sprung_ | sprunge | pliometria | pliometricos | sauts? | saltos | salti",
    "full": "full body | full-body | fullbody | whole body | total body | ganzkorper_ | corps entier | cuerpo completo"
    " | cuerpo entero | corpo libero | corpo inteiro | hele lichaam",
}
LOADS: dict[str, str] = {
    "heavy": "heavy | max strength | maximal | 5x5 | schwer_ | maximalkraft_ | lourd_ | force max | pesad_"
    " | fuerza maxima | pesante | forza massima | carichi | zwaar | zware",
    "light": "light | easy | mobility | leicht_ | leger_ | ligero | leve | leggero | leggera | licht_ | bodyweight"
    " | activation",
}
LIFE: dict[str, str] = {
    "holiday": "holiday_ | vacation_ | travel_ | travelling | annual leave | urlaub_ | ferien_ | reise_ | vacances"
    " | conges | voyage | vacaciones | viaje | vacanza | vacanze | ferie | ferias | viagem | vakantie | reis",
    "sick": "sick | ill | illness | flu | cold | krank_ | erkaltung_ | grippe | malade | maladie | rhume | enfermo"
    " | enferma | enfermedad | gripe | resfriado | malato | malata | influenza | raffreddore | doente | ziek_ | griep",
    "injured": "injured | injury | verletzt | verletzung_ | blesse | blessure | lesion | lesionado | lesionada"
    " | infortunio | infortunato | lesao | lesionado | blessure | geblesseerd",
}
#: Entries of daily life that borrow a word of training.
NOT_TRAINING = (
    "meeting | call | standup | stand-up | sync | review | dentist | doctor | appointment | physio_ | pick up | pickup"
    " | school run | run-through | runthrough | run through | deadline | webinar | workshop | conference | flight"
    " | birthday | dinner | lunch | kindergarten | zahnarzt | arzt_ | termin | besprechung | geburtstag | elternabend"
    " | sitzung | flug | zug | reunion | rendez-vous | rdv | dentiste | medecin | anniversaire | cita | medico"
    " | cumpleanos | riunione | dentista | compleanno | aniversario | tandarts | vergadering | verjaardag | afspraak"
    " | kids | kinder_ | enfants | ninos | bambini | criancas | kinderen | party | concert | cinema | movie"
)
#: Where an entry about pain says it hurts, by site of the exercise sheet. Always a guess.
SITES: tuple[tuple[str, str], ...] = (
    ("achilles_midportion", "achilles_ | achill_ | aquiles | achille"),
    ("plantar", "plantar_ | heel | ferse_ | talon | talon | tallone | calcanhar | hiel_ | fascia | fascitis"),
    ("calf_strain", "calf | calves | wade_ | wadenzerrung | mollet_ | gemelo_ | pantorrilla_ | polpaccio | kuit"),
    ("mtss", "shin | shins | schienbein_ | tibia | periostite | periostitis | tibial | canelite | scheenbeen"),
    ("hamstring_strain", "hamstring_ | ischio_ | isquio_ | oberschenkelruckseite | femorale"),
    ("itbs", "itb | itbs | it band | iliotibial_ | tfl"),
    ("pfp", "knee | knees | knie_ | genou_ | rodilla_ | ginocchio | joelho_ | runners knee"),
    ("groin_hip", "hip | groin | hufte_ | leiste_ | hanche | aine | cadera | ingle | anca | inguine | heup | lies"),
    ("ankle_sprain", "ankle | sprunggelenk | knochel | cheville | tobillo | caviglia | tornozelo | enkel"),
    ("low_back", "back | rucken_ | dos | lumbago | espalda | schiena | costas | lombar | rug"),
    ("shoulder", "shoulder_ | schulter_ | epaule | hombro | spalla | ombro | schouder"),
    ("wrist", "wrist | handgelenk | poignet | muneca | polso | pulso | pols"),
)  # fmt: skip

_SPLIT = re.compile(r"\s*\|\s*")


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


@cache
def _pattern(words: str) -> re.Pattern[str]:
    made = []
    for word in dict.fromkeys(_SPLIT.split(words.strip())):
        stem = re.sub(r"([&/.])", r"\\\1", word.strip("_").strip()).replace("\\?", "?")
        if stem:
            before = r"\w*" if word.startswith("_") else ""
            made.append(before + stem + (r"\w*" if word.endswith("_") else ""))
    return re.compile(rf"(?<!\w)(?:{'|'.join(made)})(?!\w)")
