"""Which exercises go with which trouble, by the ids of the catalogue; the first ones first."""

from collections.abc import Collection
from functools import cache

from runrules import exercises, kit_of

FEET = ("short-foot", "towel-heel-raise")
HIP_AND_CORE = ("side-leg-raise", "single-leg-bridge", "side-plank", "dead-bug", "clamshell")
HIP_SIDE = ("side-leg-raise", "lateral-band-walk", "hip-hike")
KNEE_HIPS = "single-leg-bridge"
KNEE_THIGHS = ("bodyweight-squat",)
NORDIC = ("nordic-hamstring",)

#: Hip pain that somebody should look at before any hip work.
DEEP_HIP = frozenset({"groin_hip", "bsi_hip"})
#: Trouble with knee, hip or iliotibial band, after which hip and core work is favoured.
HIP_SITES = frozenset({"pfp", "patellar_tendon", "itbs", "gluteal_tendon", "groin_hip"})

FOR_SITE = {
    "achilles_midportion": ("single-leg-calf-raise", "bent-knee-calf-raise", "isometric-calf-hold"),
    "achilles_insertional": ("isometric-calf-hold",),
    "ankle_sprain": ("single-leg-balance", "band-foot-pull", "single-leg-deadlift"),
    "calf_strain": ("calf-raise", "bent-knee-calf-raise", "isometric-calf-hold"),
    "gluteal_tendon": ("hip-hike",),
    "groin_strain": ("lateral-lunge", "copenhagen-plank"),
    "hamstring_strain": ("romanian-deadlift", "single-leg-bridge", "slider-curl"),
    "itbs": ("side-leg-raise", "side-plank", "hip-hike"),
    "low_back": ("side-plank", "bird-dog", "dead-bug"),
    "mtss": ("single-leg-calf-raise", "short-foot"),
    "patellar_tendon": ("wall-sit", "split-squat"),
    "pfp": ("step-up", "side-leg-raise", "split-squat"),
    "pht": ("single-leg-bridge", "hip-thrust"),
    "plantar": ("towel-heel-raise", "short-foot"),
}


@cache
def calves() -> tuple[str, ...]:
    """The calf raises on one leg that a beginner may do: with a straight knee, then with a bent one."""
    return tuple(
        one.id
        for one in exercises().values()
        if one.pattern == "calf" and one.unilateral and one.level == 1 and one.reps is not None
    )


@cache
def calf_on_two_legs() -> tuple[str, ...]:
    """The calf raise on both legs, for whoever begins."""
    return tuple(dict.fromkeys(on_two_legs(one) for one in calves()))


@cache
def on_two_legs(name: str) -> str:
    """The easier version of an exercise on both legs, where the catalogue has one; else the exercise itself."""
    known = exercises()
    here = known[name]
    return next((one for one in here.easier if here.unilateral and not known[one].unilateral and known[one].reps), name)


def for_knee(hurting: Collection[str], owned: Collection[str], new: bool) -> tuple[str, ...]:
    """A bridge and one exercise for the side of the hip: the first that the kit allows and no other pain minds."""
    known = exercises()
    able = [one for one in HIP_SIDE if kit_of(known[one], owned) is not None]
    able = [one for one in able if not {*known[one].avoid_with, *known[one].caution_with} & {*hurting}]
    return (on_two_legs(KNEE_HIPS) if new else KNEE_HIPS, *able[:1])


def hip_and_core(hurting: Collection[str]) -> tuple[str, ...]:
    """Hip and core exercises that leave alone what hurts; none for a pain deep in the hip."""
    if not hurting:
        return HIP_AND_CORE
    if not DEEP_HIP.isdisjoint(hurting):
        return ()
    catalogue = exercises()
    return tuple(
        one for one in HIP_AND_CORE if {*catalogue[one].avoid_with, *catalogue[one].caution_with}.isdisjoint(hurting)
    )
