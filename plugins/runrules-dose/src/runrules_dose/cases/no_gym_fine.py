"""The edges of dose/no-gym-fine."""

from runrules import Case

from .shared import FREE, NO_WEIGHT, NONE, OVER, profile, rules

_YIELDS = "yields_to name a weight under equipment: a loaded backpack counts, severity firm"

_SLOWLY = (
    "cue, exercises single-leg-squat-box + pistol-squat + split-squat + bulgarian-split-squat + lunge + reverse-lunge"
    " + walking-lunge + lateral-lunge + step-up + lateral-step-down"
)

_HARD_ENOUGH = "Single-leg moves, slow lowering and a loaded backpack make home work hard enough."

CASES = (
    Case(
        "Bands alone leave nothing heavy for legs.",
        profile(f"[athlete]\n{NO_WEIGHT}\n"),
        f'veto, legs heavy, every day, {_YIELDS}: "You named no weight, so nothing here is heavy enough to count as'
        f' heavy. {_HARD_ENOUGH}"\n'
        f'{_SLOWLY}: "Lower over about three seconds; when 12 of these are easy, go deeper or add a backpack."',
    ),
    Case(
        "With nothing at all jumps are closed too.",
        profile("[athlete]\nequipment = []\n"),
        f'veto, legs heavy, jumps, every day, {_YIELDS}: "Nothing here is heavy enough to count as heavy, and jumps are'
        f" no stand-in. {_HARD_ENOUGH} If you are away from your weights, one missed week is harmless: do not double up"
        f' in the next."\n{_SLOWLY}',
    ),
    Case("A loaded backpack is a weight.", profile('[athlete]\nequipment = ["band", "backpack"]\n')),
    Case("While nothing was said about equipment it is silent.", FREE),
    Case(
        "In a week that is over only the closing is left.",
        profile(OVER, f"[athlete]\n{NO_WEIGHT}\n", NONE),
        f"veto, legs heavy, every day, {_YIELDS}",
    ),
    Case(
        "Repetitions and seconds may be set.",
        profile(f"[athlete]\n{NO_WEIGHT}\n", rules("no-gym-fine", "reps_home = 20, tempo_lower_s = 4")),
        f"veto, legs heavy, every day, {_YIELDS}\n"
        f'{_SLOWLY}: "Lower over about four seconds; when 20 of these are easy, go deeper or add a backpack."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        profile(rules("no-gym-fine", "reps_home = 7, tempo_lower_s = 1")),
        "refused: reps_home must be between 8 and 20, not 7; tempo_lower_s must be between 2 and 4 s, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        profile(rules("no-gym-fine", "reps_home = 21, tempo_lower_s = 5")),
        "refused: reps_home must be between 8 and 20, not 21; tempo_lower_s must be between 2 and 4 s, not 5",
    ),
)
