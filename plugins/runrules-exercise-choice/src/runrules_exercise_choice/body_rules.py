"""Rules of this plugin about parts that hurt, and about the trunk."""

from runrules import Rule, Setting

from . import examples, sources

UNSOURCED = "convention, no source found"

PAIN_FILTER = Rule(
    id="exercise-choice/pain-filter",
    summary="Leave out exercises that load a part that hurts today, and offer the listed replacement.",
    message="We left this out because of your pain today, and put an easier one in.",
    why=(
        "In 38 people with a sore Achilles, loading went on without harm under a pain scale: up to 3 of 10 as it is, "
        "4 and 5 with less. For other parts that is carried over, and which exercise loads what is common practice. "
        "So below 4 what merely strains a part stays, gentler; from 4 on it goes, but for what rebuilds the part."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.SILBERNAGEL2007, sources.MEMORY),
    settings=(Setting("pain_veto", 4, 3, 6, unit="0-10", basis=UNSOURCED),),
    speaks="With a part that hurts, a warning sign, or soon after a birth.",
    silent=(
        "When nothing hurts, and when a clinician has cleared it. With a warning sign it leaves out more and advises "
        "nothing in its place."
    ),
    judges=("exercises",),
    example=examples.SORE_ACHILLES,
    counter_example=examples.OLD_ACHILLES,
    cases="runrules_exercise_choice.cases.pain_filter",
)

ACHILLES_INSERTION = Rule(
    id="exercise-choice/achilles-insertion",
    summary=("With pain at the heel-bone end of the Achilles, keep heel raises on flat ground: no drop below a step."),
    message=(
        "Do your heel raises on the floor, not over a step. Stretching the tendon over the heel tends to irritate it."
    ),
    why=(
        "Heel drops over a step satisfied 89 % of people with pain in the middle of the tendon, but only 32 % of those "
        "with pain at its end. In a small study of work on the floor it was about two thirds, a number from memory. "
        "One of the articles this grew from names heel drops without this exception."
    ),
    severity="hard",
    evidence="B",
    sources=(sources.FAHLSTROM2003, sources.JONSSON2008),
    speaks="When the Achilles hurts where it meets the heel bone.",
    silent="With pain further up: there a step is fine. And with a warning sign, where it advises nothing.",
    example=examples.SORE_HEEL,
    counter_example=examples.SORE_ACHILLES,
    cases="runrules_exercise_choice.cases.achilles_insertion",
)

HAMSTRING_ORIGIN = Rule(
    id="exercise-choice/hamstring-origin",
    summary="With sit-bone (high hamstring) pain avoid deep hip bending under load at first.",
    message="Keep hips fairly straight: bridges before deadlifts and deep lunges.",
    why=(
        "Reviews say that this tendon is provoked where a bent hip presses on it: squatting, lunging, leaning "
        "forward. They load it step by step, deep bending late. The degrees, and how far each exercise bends the hip, "
        "are rough and convention."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.PHT_REVIEWS,),
    settings=(Setting("max_hip_flexion", 60, 45, 90, unit="degrees", basis=UNSOURCED),),
    speaks="When the sit bone hurts.",
    silent="When it does not, and with a warning sign, where it advises nothing.",
    example=examples.SORE_SIT_BONE,
    counter_example=examples.PLAIN,
    cases="runrules_exercise_choice.cases.hamstring_origin",
)

KNEE_DEPTH = Rule(
    id="exercise-choice/knee-depth",
    summary="With kneecap pain start squats and leg presses in the top half of the movement.",
    message="Go only half-way down while your knee is sore, then deeper as it settles.",
    why=(
        "In a laboratory with ten healthy people a squat pressed little on the kneecap only down to about 45 degrees "
        "of knee bend; in a leg press it rises with depth too. What that means for a sore knee is inferred. One of the "
        "articles this grew from calls the leg press kind to the knee."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.POWERS2014,),
    settings=(Setting("max_knee_flexion", 45, 30, 90, unit="degrees", basis="lab study (powers2014)"),),
    speaks="With runner's knee that hurts today, at squats, lunges and the leg press.",
    silent="When it does not hurt, and with a warning sign, where it advises nothing.",
    example=examples.SORE_KNEE,
    counter_example=examples.PLAIN,
    cases="runrules_exercise_choice.cases.knee_depth",
)

CORE_STABILITY = Rule(
    id="exercise-choice/core-stability",
    summary="Choose holds and anti-rotation before crunches and twists.",
    message="Planks, dead bugs and Pallof presses first. Twists and crunches are optional.",
    why=(
        "A trial of hip and core work with holds went with fewer injuries in new runners; that holds beat crunches is "
        "preference, not tested. With osteoporosis, a sore back or soon after a birth, twists and crunches are left "
        "out by common practice."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY, sources.LEPPANEN2024),
    speaks="In every week with strength work, about the core; with osteoporosis, a sore back or after a birth it "
    "leaves out twists and crunches.",
    silent="When no strength is wished and none is planned, but for what it leaves out.",
    example=examples.SORE_BACK,
    counter_example=examples.NO_STRENGTH,
    cases="runrules_exercise_choice.cases.core_stability",
)
