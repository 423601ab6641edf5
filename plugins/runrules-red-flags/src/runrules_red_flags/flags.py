"""Warning signs: what they close, and the words that come before anything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from runrules import (
    EVERYTHING,
    HEAVY,
    JUMPS,
    MODERATE,
    Athlete,
    Limit,
    Notice,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    Work,
)

from .rules import BONE, CALF_POP, GROIN, HEART, JOINT_SWELLING, NERVE, PERSISTING, POSTNATAL, REDS, RHABDO
from .troubles import ABOVE, BONE_SITES, DATE_IT, LEGS_AND_JUMPS, RED, Trouble, extent

BEARABLE = 5  # of 10, with the pelvic floor
NOT_LIGHT = MODERATE | HEAVY | JUMPS
HEAVY_OR_JUMPS = HEAVY | JUMPS

HEART_SIGNS = frozenset({"chest_pain", "fainting", "palpitations", "breathless"})
NERVE_SIGNS = frozenset({"numbness", "bladder_or_bowel"})
REDS_SIGNS = frozenset({"missed_periods", "repeated_bone_injury", "weight_loss", "constant_fatigue"})
BONE_SIGNS = frozenset({"pinpoint", "hurts_to_hop", "night_pain", "worse_each_run"})
JOINT_SIGNS = frozenset({"swelling", "locking", "pop"})
CALF = frozenset({"achilles_midportion", "achilles_insertional", "achilles_rupture", "calf_strain", "calf_tear_acute"})
LOWER_LEG = CALF | {"mtss"}
CLOT = frozenset({"calf_strain", "calf_tear_acute", "mtss"})  # where swelling may be more than a sore muscle
TORN = frozenset({"achilles_rupture", "calf_tear_acute"})

_NERVE = (
    "Numbness or a change of bladder or bowel, above all with back pain, needs emergency care now. No training until a"
    " doctor has looked."
)
_RHABDO = (
    "Dark urine with severe muscle pain needs a hospital today; dark urine alone needs a doctor today. No training"
    " until then."
)


def states(athlete: Athlete, two_bones: bool, week: Week, settings: Settings) -> Iterator[Statement]:
    """What today's signs close: all of them everything, those of too little energy what is not light."""
    signs = frozenset(athlete.state.signs)
    if signs & HEART_SIGNS:
        yield Notice(HEART, level="referral")
        yield Veto(HEART, EVERYTHING, message="Everything is closed until a doctor has looked at this.")
    if signs & NERVE_SIGNS:
        yield Notice(NERVE, _NERVE, "referral")
        yield Veto(NERVE, EVERYTHING, message="Everything is closed until a doctor has looked at this.")
    if "dark_urine" in signs:
        yield Notice(RHABDO, _RHABDO, "referral")
        yield Veto(RHABDO, EVERYTHING, message="Everything is closed until a doctor has looked at this.")
    rest = signs - HEART_SIGNS - NERVE_SIGNS - {"dark_urine"}
    if rest or two_bones:
        named = rest | ({"repeated_bone_injury"} if two_bones else frozenset())
        yield from _energy(athlete, named, week, settings)


def _energy(athlete: Athlete, named: frozenset[str], week: Week, settings: Settings) -> Iterator[Statement]:
    """Until every sign is cleared nothing is added and nothing above light stays; jumps and heavy work wait longer."""
    if named <= frozenset(athlete.cleared):
        words = "With your clinician's consent light to moderate strength is open; jumps and heavy work stay closed."
        yield Notice(REDS, words, "warning")
        yield Veto(REDS, HEAVY_OR_JUMPS, message=words)
        return
    planned = sum(len(day.strength) for day in week.days)
    months = settings.whole(REDS, "missed_periods")
    how_long = f" Say there for how many months periods have been missing: {months} count here, by convention."
    yield Notice(REDS, REDS.message + how_long if "missed_periods" in named else None, "referral")
    yield Veto(REDS, NOT_LIGHT, message="Jumps and everything above light wait until a doctor has looked at this.")
    yield Limit(REDS, message="Until a doctor has looked at this we add no session.", sessions=planned)


def flags(one: Trouble) -> Iterator[tuple[Rule, Work]]:
    """Name every rule that stops a site, with what it closes. None: the scale of pain may judge it."""
    if one.site == "pelvic_floor":
        if one.signs or not one.cleared:
            yield POSTNATAL, one.area if one.signs or one.pain > BEARABLE else HEAVY_OR_JUMPS
        return
    if one.site in ABOVE:
        yield from _above(one)
        return
    yield from _bone(one)
    if one.signs & JOINT_SIGNS or one.site == "knee_swelling" or one.site in TORN:
        yield from _swollen(one)
    if "limping" in one.signs:
        yield PERSISTING, one.area


def _above(one: Trouble) -> Iterator[tuple[Rule, Work]]:
    """Shoulder and wrist: any sign closes upper body."""
    if one.signs & {"pinpoint", "night_pain"}:
        yield BONE, one.area
    if "pop" in one.signs or (one.signs & JOINT_SIGNS and not one.cleared):
        yield JOINT_SWELLING, one.area
    if one.signs & {"limping", "worse_each_run", "hurts_to_hop"}:
        yield PERSISTING, one.area


def _bone(one: Trouble) -> Iterator[tuple[Rule, Work]]:
    """No clearance lifts a sign of today, nor pain where a bone was hurt."""
    bony = bool(one.signs & BONE_SIGNS)
    hurts = bool(one.pain or one.signs)
    if bony or (hurts and (one.site in BONE_SITES or (one.site == "osteoporosis" and not one.cleared))):
        yield BONE, one.area
    deep = (one.site == "groin_hip" and hurts and not one.cleared) or (one.site == "bsi_hip" and hurts)
    if deep or (bony and one.site in ("groin_hip", "groin_strain")):
        yield GROIN, LEGS_AND_JUMPS


def _swollen(one: Trouble) -> Iterator[tuple[Rule, Work]]:
    """A pop stands whatever was cleared; swelling and locking are what a clinician can clear."""
    if one.cleared and "pop" not in one.signs:
        return
    if one.site in TORN or (one.site in LOWER_LEG and one.signs & {"pop", "swelling"}):
        yield CALF_POP, EVERYTHING if one.site in CLOT and "swelling" in one.signs else one.area
    joint = one.signs & (JOINT_SIGNS if one.site not in LOWER_LEG else {"locking"})
    if one.site == "knee_swelling" or (joint and one.site not in BONE_SITES):
        yield JOINT_SWELLING, one.area


def stopped(found: Sequence[tuple[Trouble, Rule, Work]]) -> Iterator[Statement]:
    """Close what the flagged sites endanger, and send each to a professional, under a rule that always stands."""
    graver = {one.site for one, rule, _ in found if rule is not PERSISTING}
    for one, rule, work in found:
        params = (("site", one.site), ("pain", one.pain))
        if rule is not PERSISTING:
            yield Notice(rule, _referral(one, rule), "referral", params=params)
        elif one.site not in graver:  # said under a hard rule: switching off the firm one must not take it away
            yield Notice(JOINT_SWELLING, _referral(one, rule), "referral", params=params)
        closed = f"You name {one.what}, so {extent(work)} closed until a professional has looked at it."
        yield Veto(rule, work, message=closed, severity="hard", params=params)


def _referral(one: Trouble, rule: Rule) -> str:
    named = f"You name {one.what}."
    if one.undated and rule in (JOINT_SWELLING, CALF_POP) and "pop" not in one.signs:
        named += DATE_IT
    elif one.site in RED - BONE_SITES and not one.signs and not one.cleared:
        named += f' Once a professional has cleared it, write cleared = ["{one.site}"] with cleared_on.'
    if rule is BONE and one.site in ABOVE:
        return f"{named} Have a doctor look at it this week, and leave upper-body work until then."
    if rule is BONE:
        again = " Tell the clinician who cleared this injury." if one.cleared else ""
        rest = "" if one.area != LEGS_AND_JUMPS else " Upper body and core without impact stay open."
        return f"{named} This can be a stress fracture. Stop running and see a doctor this week.{again}{rest}"
    if rule is PERSISTING:
        return f"{named} That needs checking: leave what loads it until a professional has looked."
    if rule is JOINT_SWELLING and one.site in ABOVE:
        return f"{named} A joint like this needs a professional before any upper-body work."
    if rule is POSTNATAL:
        return (
            f"{named} Running, jumps and heavy weights wait for a pelvic-health check. Walking and gentle strength that"
            " brings on no symptom are welcome."
        )
    return f"{named} {rule.message}"
