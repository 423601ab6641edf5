"""The closed lists of words a profile may use, and what people write instead of them."""

from __future__ import annotations

from ..models import AREAS, LOADS

EFFORTS = ("recovery", "easy", "steady", "long", "tempo", "intervals", "hills", "race-pace", "race")
OTHER = ("run-walk", "walk", "cross", "mobility")
KINDS = (*OTHER, "strength")
AREA_WORDS = ("full", *AREAS)
PARTS = ("am", "pm")
DISTANCES = ("5k", "10k", "half", "marathon", "ultra")
PRIORITIES = ("A", "B", "C")
TERRAINS = ("road", "trail", "track", "mixed")
GOALS = ("performance", "health")
CONDITIONS = ("heart", "metabolic", "kidney", "osteoporosis", "pregnant")

EQUIPMENT = tuple(
    "anchor ankle-weight backpack ball band bar barbell bench box cable chair cushion dumbbell hill kettlebell machine"
    " none partner rope slider stairs step stick strap towel trap-bar wall".split()
)
#: One word for what a gym has.
GYM = ("barbell", "bench", "box", "cable", "dumbbell", "kettlebell", "machine", "step", "wall")

SITES = tuple(
    "achilles_midportion achilles_insertional achilles_rupture ankle_sprain bsi_tibia bsi_foot bsi_hip calf_strain"
    " calf_tear_acute gluteal_tendon groin_hip groin_strain hamstring_strain itbs knee_swelling low_back mtss"
    " osteoporosis patellar_tendon pelvic_floor pfp pht plantar shoulder wrist".split()
)
INJURY_SIGNS = tuple("pinpoint hurts_to_hop night_pain swelling locking pop limping worse_each_run".split())
STATE_SIGNS = tuple(
    "chest_pain fainting palpitations breathless numbness bladder_or_bowel dark_urine missed_periods"
    " repeated_bone_injury weight_loss constant_fatigue".split()
)
#: What a clinician may have cleared: a bone stress injury as such, or anything else that closes work.
CLEARABLE = tuple(dict.fromkeys(("bone_stress", *CONDITIONS, *SITES, *STATE_SIGNS)))

SESSION_WORDS = (
    *EFFORTS,
    *KINDS,
    *AREA_WORDS,
    *LOADS,
    *PARTS,
    *DISTANCES,
    *PRIORITIES,
    "key",
    "not-key",
    "done",
    "descent",
    "climb",
)

#: Words from daily life, and what they are called here. Only ever a hint: nothing is read this way.
SAID_INSTEAD = {
    "jog": "easy",
    "fartlek": "intervals",
    "speed": "intervals",
    "track": "intervals",
    "threshold": "tempo",
    "marathon-pace": "race-pace",
    "gym": "strength",
    "lift": "strength",
    "weights": "strength",
    "lower": "legs",
    "plyo": "jumps",
    "plyometrics": "jumps",
    "bike": "cross",
    "cycling": "cross",
    "swim": "cross",
    "yoga": "mobility",
    "stretching": "mobility",
    "morning": "am",
    "evening": "pm",
    "off": "rest",
    "down": "descent",
    "up": "climb",
    "achilles": "achilles_midportion",
    "shin_splints": "mtss",
    "runners_knee": "pfp",
    "gym-machine": "machine",
    "bands": "band",
    "resistance-band": "band",
    "bodyweight": "none",
    "weights-bar": "barbell",
}
