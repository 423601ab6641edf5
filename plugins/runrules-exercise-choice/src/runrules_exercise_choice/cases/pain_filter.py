"""The edges of exercise-choice/pain-filter."""

from runrules import Case

from ..examples import lifter, rules, sore
from .shared import NIGHT, exercises_in, plus, says

_JUMPS = "pogo-hops rope-skipping jump-squat box-jump drop-jump bounding single-leg-hop"

_JUMPS_OUT = f"exclude, {exercises_in(_JUMPS)}"

_INSTEAD_OF_JUMPS = "calf raise or bodyweight squat"

_OUT_BECAUSE = "Because of {} we left out what loads it.".format

_WITH_CARE = "With {}: a shorter range or less weight while it hurts.".format

_SHIN_CARE = "band-foot-pull tibialis-raise"

_WRIST_CARE = "fire-hydrant plank bird-dog incline-push-up"

_KNEE_OUT = "pistol-squat jump-squat box-jump drop-jump bounding single-leg-hop"

_KNEE_CARE = "pogo-hops rope-skipping"

_SORE_KNEE = "your runner's knee (6 of 10)"

CASES = (
    Case(
        "With shin splints the jumps go, and what strains the shin stays, gentler.",
        lifter(other=sore("mtss", 3)),
        says(
            plus(
                f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
                f"{_OUT_BECAUSE('your shin splints (3 of 10)')} Easier for now: {_INSTEAD_OF_JUMPS}.",
            ),
            plus(f"cue, {exercises_in(_SHIN_CARE)}", _WITH_CARE("your shin splints (3 of 10)")),
        ),
    ),
    Case(
        "From a pain of 4 on what strains the shin goes as well.",
        lifter(other=sore("mtss", 4)),
        f"exclude, {exercises_in(f'{_JUMPS} {_SHIN_CARE}')}, instead calf raise, bodyweight squat or ankle circles",
    ),
    Case(
        "A beginner hears what to do instead of what a beginner could have done: skipping, but no hops.",
        lifter(since="2026-10-13", other=sore("mtss", 3)),
        says(f"{_JUMPS_OUT}, instead calf raise", f"cue, {exercises_in(_SHIN_CARE)}"),
    ),
    Case(
        "With a sore heel the heel drop is done with care.",
        lifter(other=sore("plantar", 3)),
        says(
            f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}", "cue, exercises single-leg-calf-raise + eccentric-heel-drop"
        ),
    ),
    Case(
        "From which pain on that goes may be set.",
        lifter(other=sore("mtss", 5)) + rules("pain-filter", "pain_veto = 6"),
        says(f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}", f"cue, {exercises_in(_SHIN_CARE)}"),
    ),
    Case(
        "What rebuilds a sore knee stays up to a pain of 5.",
        lifter(other=sore("pfp", 5)),
        "exclude, "
        + exercises_in(
            f"{_KNEE_OUT} back-squat wall-sit bulgarian-split-squat lunge walking-lunge lateral-lunge {_KNEE_CARE}"
        )
        + ", instead single-leg squat to box, bodyweight squat or calf raise",
    ),
    Case(
        "With a knee above 5 nothing is named instead.",
        lifter(other=sore("pfp", 6)),
        plus(
            "exclude, "
            + exercises_in(
                f"{_KNEE_OUT} bodyweight-squat goblet-squat back-squat leg-press wall-sit single-leg-squat-box"
                " split-squat bulgarian-split-squat lunge walking-lunge lateral-lunge step-up lateral-step-down "
                + _KNEE_CARE
            ),
            f"{_OUT_BECAUSE(_SORE_KNEE)} Above 5 of 10 that part is better left in peace.",
        ),
    ),
    Case(
        "How to bend a sore knee is for another rule, so only the hops are done with care.",
        lifter(other=sore("pfp", 3)),
        says(
            f"exclude, {exercises_in(_KNEE_OUT)}, instead single-leg squat to box, bodyweight squat or calf raise",
            f"cue, {exercises_in(_KNEE_CARE)}",
        ),
    ),
    Case(
        "With a warning sign more is left out and nothing named.",
        lifter(other=sore("mtss", 2, NIGHT)),
        plus(
            f"exclude, {exercises_in(f'{_JUMPS} {_SHIN_CARE}')}",
            f"{_OUT_BECAUSE('your shin splints (2 of 10)')} A professional should see it first.",
        ),
    ),
    Case(
        "A bone stress injury that hurts leaves out whatever loads the bone.",
        lifter(other=sore("bsi_tibia", 1)),
        "exclude, "
        + exercises_in(
            "back-squat single-leg-squat-box pistol-squat split-squat bulgarian-split-squat lunge reverse-lunge"
            " walking-lunge lateral-lunge step-up lateral-step-down deadlift single-leg-deadlift tibialis-raise"
            f" single-leg-balance suitcase-carry {_JUMPS}"
        ),
    ),
    Case(
        "Beside a bone stress injury with a sign nothing is named instead for another sore place.",
        lifter(other=sore("bsi_tibia", 0, NIGHT) + sore("wrist", 3)),
        says(
            "exclude, "
            + exercises_in(
                "back-squat single-leg-squat-box pistol-squat split-squat bulgarian-split-squat lunge reverse-lunge"
                " walking-lunge lateral-lunge step-up lateral-step-down deadlift single-leg-deadlift tibialis-raise"
                f" single-leg-balance suitcase-carry {_JUMPS}"
            ),
            plus("exclude, exercises mountain-climber + push-up", _OUT_BECAUSE("your wrist pain (3 of 10)")),
            f"cue, {exercises_in(_WRIST_CARE)}",
        ),
    ),
    Case(
        "A sore Achilles keeps its calf raises, from a pain of 4 on too.",
        lifter(other=sore("achilles_midportion", 4)),
        f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
    ),
    Case(
        "Soon after a birth the pelvic floor counts as sore, without a number.",
        lifter("weeks_postnatal = 11"),
        says(
            plus(
                f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
                f"{_OUT_BECAUSE('your pelvic floor')} Easier for now: {_INSTEAD_OF_JUMPS}.",
            ),
            plus("cue, exercises plank", "For your pelvic floor: shorter and easier, and stop if unsure."),
        ),
    ),
    Case("From twelve weeks after a birth on it does not.", lifter("weeks_postnatal = 12")),
    Case("What a clinician has cleared is silent.", lifter('cleared = ["mtss"]', other=sore("mtss", 3))),
    Case(
        "Of two entries for one site the worse pain counts.",
        lifter(other=sore("mtss", 4) + sore("mtss", 1) + sore("itbs", 0)),
        f"exclude, {exercises_in(f'{_JUMPS} {_SHIN_CARE}')}, instead calf raise, bodyweight squat or ankle circles",
    ),
    Case(
        "Where no strength is wished, what is left out stays out.",
        lifter(other=sore("achilles_midportion", 3) + "\n[strength]\nsessions = 0\n"),
        f"{_JUMPS_OUT}, instead {_INSTEAD_OF_JUMPS}",
    ),
    Case(
        "The limit cannot be below 3.",
        lifter() + rules("pain-filter", "pain_veto = 2"),
        "refused: pain_veto must be between 3 and 6 on a scale of 0-10, not 2",
    ),
    Case(
        "The limit cannot be above 6.",
        lifter() + rules("pain-filter", "pain_veto = 7"),
        "refused: pain_veto must be between 3 and 6 on a scale of 0-10, not 7",
    ),
)
