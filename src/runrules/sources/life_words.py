"""Words of daily life around training: what takes place or not, who races, what hurts, and where; one table each.

They are written as in the table of ``words``: plain, ``_`` where a word may go on or end another.
"""

from __future__ import annotations

LIFE: dict[str, str] = {
    "holiday": "holiday_ | vacation_ | travel_ | travelling | annual leave | urlaub_ | ferien_ | reise_ | vacances"
    " | conges | voyage | vacaciones | viaje | vacanza | vacanze | ferie | ferias | viagem | vakantie | reis",
    "sick": "vomit_ | throwing up | pneumonia | bronchitis | tonsillitis | sinusitis | lungenentzundung"
    " | mandelentzundung | erbrechen | neumonia | pneumonie | polmonite | longontsteking | vomito | vomissement_"
    " | vomitos | braken | erkaltet | magen-darm | magen darm | ubel | verkouden | enrhume_ | gastro_ | stomach bug"
    " | food poisoning | norovirus | migrane | migraine | resfriada | griposo | covid_ | corona | sick | ill | illness"
    " | flu | cold | krank_ | erkaltung_ | grippe | malade | maladie | rhume | enfermo"
    " | enferma | enfermedad | gripe | resfriado | malato | malata | influenza | raffreddore | doente | ziek_ | griep",
    "injured": "stress fracture | stress reaction | bone stress_ | ermudungsbruch | strain | strained"
    " | sprain | sprained | splints | fasciitis | tendinitis | tendonitis | tendinopathy | torn | rupture | zerrung"
    " | _zerrung"
    " | faserriss | _riss | banderriss | fersensporn | schienbeinkante | entorse | dechirure | tendinite"
    " | fracture_ | fractura_ | esguince | rotura | tendinitis | stiramento | distorsione | frattura_"
    " | contratura | fratura_ | entorse | verrekking | zweepslag | verstuik_ | injured | injury | verletzt"
    " | verletzung_ | blesse | blessure | lesion | lesionado | lesionada"
    " | infortunio | infortunato | lesao | lesionado | blessure | geblesseerd",
}
#: Fever, which nobody trains with, whatever else the entry holds.
FEVER = "fever | feverish | fieber | fiebrig | fievre | fiebre | febbre | febre | koorts | temperature 3[89]"
#: Too grave for a guess of where and how much: whoever writes this has to say it in a profile.
GRAVE = (
    "chest pain | fainted | fainting | palpitations | acl | meniscus | (?:knee|hip|foot|ankle|back|shoulder|achilles"
    "|heart|hernia) surgery | surgery (?:on |to )?(?:my |the )?(?:knee|hip|foot|ankle|back|shoulder|achilles|heart)"
    " | broken (?:foot|ankle|leg|toe|hip"
    "|wrist|arm|rib|collarbone|bone) | brustschmerz_ | ohnmacht_ | herzrasen | kreuzband_ | knochenbruch | operiert"
    " | gebrochen_ | douleur thoracique | douleurs thoraciques | evanoui_ | ligament croise | opere du | dolor de pecho"
    " | dolor toracico | desmayo | ligamento cruzado | cirugia | dolore al petto | dolore toracico | svenuto | svenuta"
    " | crociato | dor no peito | desmaio | cirurgia | pijn op de borst | flauwgevallen | kruisband_ | gebroken"
)
#: What an entry about pain says, beside where it hurts.
HURTS = (
    "pain | pains | painful | hurt | hurts | hurting | schmerz_ | _schmerz | _schmerzen | tut weh | weh | douleur_"
    " | mal au | mal a la | mal de | mal di | dolor_ | duele | dolore | fa male | dor | dores | doi | pijn_ | _pijn"
)
PAIN = f"{HURTS} | ache | aches | aching | sore | tender | tear"
#: What can hurt and has no site of its own.
BODY = (
    "foot | feet | toe | toes | quad | quads | glute | glutes | thigh | thighs | leg | legs | everything | all over"
    " | fuss_ | zeh_ | oberschenkel_ | bein | beine | pied | pieds | cuisse | jambe | pie | pies | muslo | pierna"
    " | piede | piedi | coscia | gamba | pe | coxa | perna | voet | voeten | teen | bovenbeen | been"
)
#: Training against injuries, which tells of none.
PREVENTION = "prevention | prevent | prehab | pravention | vorbeug_ | prevencion | prevenzione | prevencao | preventie"
#: What says that a session does not take place.
CANCELLED = (
    "canceled | cancelled | cancel | called off | postponed | moved to | skip | skipped | no run | no running | closed"
    " | abgesagt | fallt aus | entfallt | verschoben_ | kein lauf | keine laufeinheit | geschlossen | annule | annulee"
    " | reporte | reportee | pas de course | ferme | cancelado | cancelada | aplazado | aplazada | sin correr | cerrado"
    " | annullato | annullata | rimandato | rimandata | chiuso | cancelada | adiado | adiada | fechado | geannuleerd"
    " | afgelast | verplaatst | gesloten"
)
#: Other people's races, and what there is to do about a race besides running it.
BESIDE_RACES = (
    "cheer_ | spectat_ | watch | watching | volunteer_ | anfeuern | zuschauen | supporter_ | registration_ | register"
    " | sign up | sign-up | signup | anmeld_ | inscription_ | inscripcion | iscrizione | iscrizioni | inscricao"
    " | inschrijv_ | deadline | expo | bib | bibs | packet | startnummer_ | startunterlagen_ | dossard_ | dorsal_"
    " | pettorale | lottery | ballot | auslosung | formel 1 | formula 1 | formule 1 | f1 | motogp | grand prix"
    " | tickets | quarterly | school | schule | schul_ | ecole | escuela | scuola | escola | matematica | exam_"
)
#: Before the word for a race these say that it is not today, and so do the second ones on either side of it.
ROUND_RACES = (
    "no | kein | keine | pas de | sin | nessuna | geen | to | zum | from | pre | post | before | after | until"
    " | instead of | instead of a | vor | nach | bis | statt | avant | apres"
    " | antes de"
    " | despues de | prima di | dopo | antes da | depois da | voor | na",
    "prep | preparation | practice | rehearsal | simulation | report | recap | briefing | planning | meeting"
    " | week | tomorrow | recovery | morgen | demain | manana | domani | amanha"
    " | vorbereitung_ | besprechung | woche | preparacion | preparazione | preparacao | semaine | semana | settimana",
)
#: Races that few people train for.
SMALL_RACES = "parkrun | time trial | tt | fun run | turkey trot | test | testlauf | test run"
#: Words that nothing but training is called by, in any calendar.
UNMISTAKABLE = (
    "fartlek | fahrtspiel | vaartspel | intervallauf_ | intervalltraining | intervaltraining | speedwork | speed work"
    " | berglauf_ | hugellauf_ | bergsprints | hill repeats | hill sprints | tempolauf_ | tempodauerlauf | tdl"
    " | dauerlauf_ | tempoduurloop | duurloop | heuveltraining | baantraining | bahntraining | vma | fractionne"
    " | longao | treino longo | tirada larga | rodaje | sortie longue | footing | long run | long slow run | yasso"
    " | parkrun | rest day | ruhetag | jour de repos | dia de descanso | giorno di riposo | rustdag | lauftreff"
    " | ripetute | trote regenerativo | cambios de ritmo | track workout | track session"
    " | pliometria | pliometrie | plyometrics | plyometric training | threshold run | recovery run | easy run"
    " | drempelloop | herstelloop | dead-?lift day | leg day"
)
#: Entries of daily life that borrow a word of training.
NOT_TRAINING = (
    "meeting | call | standup | stand-up | sync | review | dentist | doctor | appointment | physio_ | pick up | pickup"
    " | school run | run-through | runthrough | run through | deadline | webinar | workshop | conference | flight"
    " | birthday | dinner | lunch | kindergarten | zahnarzt | arzt_ | termin | besprechung | geburtstag | elternabend"
    " | sitzung | flug | zug | reunion | rendez-vous | rdv | dentiste | medecin | anniversaire | cita | medico"
    " | cumpleanos | riunione | dentista | compleanno | aniversario | tandarts | vergadering | verjaardag | afspraak"
    " | membership | renewal | vertrag_ | waxing | lesson | lessons | errands | late | stuff | cleaning | hotel"
    " | booking | dating | kids | kinder_ | enfants | ninos | bambini | criancas | kinderen | party | concert"
    " | cinema | movie"
)
#: Where an entry about pain says it hurts, by site of the exercise sheet. Always a guess.
SITES: tuple[tuple[str, str], ...] = (
    (
        "bsi_tibia",
        "stress reaction | stress fracture"
        " | bone stress_ | ermudungsbruch | stressfraktur | fracture de fatigue | fractura por estres"
        " | frattura da stress | fratura de stress | fratura por estresse | stressfractuur",
    ),
    (
        "achilles_rupture",
        "achilles rupture | achilles tear | torn achilles | ruptured achilles | achillessehnenriss"
        " | rupture du tendon d'achille",
    ),
    ("calf_tear_acute", "calf tear | torn calf | calf rupture | wadenriss | wadenmuskelriss"),
    ("achilles_midportion", "achilles_ | achill_ | aquiles | achille"),
    ("plantar", "plantar_ | heel | ferse_ | talon | talon | tallone | calcanhar | hiel_ | fascia | fascitis"),
    ("calf_strain", "calf | calves | wade_ | wadenzerrung | mollet_ | gemelo_ | pantorrilla_ | polpaccio | kuit"),
    ("mtss", "shin | shins | schienbein_ | tibia | periostite | periostitis | tibial | canelite | scheenbeen"),
    ("hamstring_strain", "hamstring_ | ischio_ | isquio_ | oberschenkelruckseite | femorale"),
    ("itbs", "itb | itbs | it band | iliotibial_ | tfl"),
    ("pfp", "knee | knees | knie_ | knieen | genou_ | rodilla_ | ginocchio | joelho_ | runners knee"),
    ("groin_hip", "hip | groin | huft_ | leiste_ | hanche | aine | cadera | ingle | anca | inguine | heup | lies"),
    ("ankle_sprain", "ankle | sprunggelenk | knochel | cheville | tobillo | caviglia | tornozelo | enkel"),
    ("low_back", "back | rucken_ | rugpijn | dos | lumbago | espalda | schiena | costas | lombar | rug"),
    ("shoulder", "shoulder_ | schulter_ | epaule | hombro | spalla | ombro | schouder"),
    ("wrist", "wrist | handgelenk | poignet | muneca | polso | pulso | pols"),
)  # fmt: skip
