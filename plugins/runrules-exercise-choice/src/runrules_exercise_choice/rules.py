"""Rules of this plugin about the session as a whole: aim, level, kit and change."""

from runrules import Rule, Setting

from . import examples, sources

UNSOURCED = "convention, no source found"

COMPOUND_FIRST = Rule(
    id="exercise-choice/compound-first",
    summary="Build the session from a squat or lunge, a hinge, a calf and a core exercise, big lifts first.",
    message="Start with the big leg exercise while fresh, then hinge, calves, core.",
    why=(
        "A position stand puts large exercises over several joints first, and a review on short sessions builds them "
        "from one squat or leg press, one pull and one push. Four of the five articles this grew from do nearly so. "
        "Which lift of a kind it is matters less; that part is taste."
    ),
    severity="soft",
    evidence="A",
    sources=(sources.ACSM2009, sources.IVERSEN2021),
    speaks="In every week with strength work: it says why the big lifts are there.",
    silent="When no strength is wished and none is planned.",
    example=examples.PLAIN,
    counter_example=examples.NO_STRENGTH,
    cases="runrules_exercise_choice.cases.compound_first",
)

SINGLE_LEG_SHARE = Rule(
    id="exercise-choice/single-leg-share",
    summary="About half of the leg exercises are single-leg, by preference rather than proof.",
    message=(
        "Half your leg work on one leg suits running and shows side differences. Two-leg lifts are just as good for "
        "strength."
    ),
    why=(
        "Over many trials one-leg and two-leg lifts made people equally faster (difference 0.17, -0.15 to 0.50). A "
        "review that favours one leg contradicts itself in its own numbers, and one on short sessions prefers two "
        "legs. Three of the articles this grew from praise one leg; the half is convention."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MORAN2021, sources.ZHANG2023, sources.SEED001, sources.SEED003),
    settings=(Setting("share", 0.5, 0.25, 0.75, basis=UNSOURCED, tells="single_leg_share"),),
    speaks="In every week with strength work, about the leg exercises.",
    silent="When no strength is wished and none is planned.",
    example=examples.PLAIN,
    counter_example=examples.NO_STRENGTH,
    cases="runrules_exercise_choice.cases.single_leg_share",
)

HEAVY_BILATERAL = Rule(
    id="exercise-choice/heavy-bilateral",
    summary="For truly heavy work use a stable two-leg or machine lift.",
    message="For heavy sets use squat, deadlift or leg press. Balance should not be what limits you.",
    why=(
        "In a review of runners near-maximal weights did most for running economy; that they are best lifted on two "
        "steady legs is common practice, not tested."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY, sources.EIHARA2022),
    speaks=(
        "In every week with strength work; it counts in heavy leg sessions only. Beside a barbell, trap bar or machine "
        "a weight held in front is no heavy lift."
    ),
    silent="When no strength is wished and none is planned.",
    example=examples.HEAVY_LEGS,
    counter_example=examples.NO_STRENGTH,
    cases="runrules_exercise_choice.cases.heavy_bilateral",
)

LEVEL_GATE = Rule(
    id="exercise-choice/level-gate",
    summary="Hard exercises need the easier one mastered first.",
    message="Learn the easier version first. This one comes later.",
    why=(
        "A textbook chapter has new lifters learn the movements first. That six weeks make somebody ready for "
        "medium and twenty-six for hard exercises, and that the hardest wait until 18 and are left from 60 on, is "
        "convention. One of the articles this grew from gives one-leg squats and box jumps to everyone."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.EBRARY_BLAGROVE, sources.SEED002),
    speaks=(
        "In the first six weeks of lifting, when all but beginner exercises are left out, then up to week 26, under 18 "
        "and from 60 on, when the hardest are; in the last four weeks before an A race, in which no harder ones open; "
        "and in the first three leg sessions, for two legs before one."
    ),
    silent=(
        "For adults under 60 from 26 weeks of lifting on, after their first three leg sessions. What a break changes "
        "is another rule's."
    ),
    example=examples.BEGINNER,
    counter_example=examples.EXPERIENCED,
    cases="runrules_exercise_choice.cases.level_gate",
)

EQUIPMENT_FILTER = Rule(
    id="exercise-choice/equipment-filter",
    summary="Offer only what the runner's equipment allows, else the nearest substitute.",
    message="No machine? Here is the version for what you have.",
    why=(
        "An exercise without its kit cannot be done. Two of the articles this grew from say that much can be done at "
        "home, with a band, a pair of dumbbells or nothing; the swaps named here are convention."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.SEED001, sources.SEED004),
    speaks="When some exercise needs what the runner has not named, or nothing was named at all.",
    silent="When everything can be done with what there is.",
    example=examples.BAND_ONLY,
    counter_example=examples.ALL_KIT,
    cases="runrules_exercise_choice.cases.equipment_filter",
)

VARY_SLOWLY = Rule(
    id="exercise-choice/vary-slowly",
    summary="Keep the main exercises four to six weeks, then change one or two.",
    message="Stay with these exercises for a month so you can progress. Changing every week only brings soreness.",
    why=(
        "In twelve men new to lifting, hard running was still 12 to 20 % down a day or two after the third session, "
        "yet less than after the first: known exercises cost less. How many weeks to keep them is convention. One of "
        "the articles this grew from wants exercises, weights and sets varied to avoid plateaus."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY, sources.DOMA2017RBE),
    settings=(
        Setting("min_weeks", 4, 3, 6, unit="weeks", basis=UNSOURCED, tells="menu_weeks"),
        Setting("max_weeks", 8, 6, 12, unit="weeks", basis=UNSOURCED),
    ),
    speaks="In the first week of lifting, and in the weeks in which one or two exercises change.",
    silent="In all others, and within six weeks of an A race.",
    example=examples.BEGINNER,
    counter_example=examples.BETWEEN_CHANGES,
    cases="runrules_exercise_choice.cases.vary_slowly",
)

NO_FORBIDDEN_MUSCLES = Rule(
    id="exercise-choice/no-forbidden-muscles",
    summary="Curls and chest press are low priority, not forbidden.",
    message="Nice extras once legs, hips and calves are done.",
    why=(
        "The articles this grew from contradict each other: one calls them the wrong place to spend time, another "
        "lists a chest press among its best. Nothing was found that they harm; they come last when time is short."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.SEED001, sources.SEED000, sources.SEED004),
    speaks="In every week with strength work: they come last.",
    silent="When no strength is wished and none is planned.",
    example=examples.PLAIN,
    counter_example=examples.NO_STRENGTH,
    cases="runrules_exercise_choice.cases.no_forbidden_muscles",
)

FORM_FIRST = Rule(
    id="exercise-choice/form-first",
    summary="Good, controlled form before weight; lift up with intent, lower under control.",
    message="Control the way down, push firmly up. Stop the set when form slips.",
    why=(
        "A textbook chapter and the articles this grew from agree on form before weight; that needs no trial. Twelve "
        "weeks of reminding is convention. One article wants every repetition slow; jumps are fast by nature."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.EBRARY_BLAGROVE, sources.SEED004, sources.SEED003),
    speaks="In the first twelve weeks of lifting, at squats, lunges and hinges.",
    silent="Later; never at jumps and holds.",
    example=examples.BEGINNER,
    counter_example=examples.EXPERIENCED,
    cases="runrules_exercise_choice.cases.form_first",
)
