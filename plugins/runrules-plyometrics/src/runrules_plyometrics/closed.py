"""When jumps stay out: too little strength, something that hurts, a break."""

from __future__ import annotations

from collections.abc import Iterator

from runrules import JUMPS, Athlete, Settings, Veto, Week, hurting

from .rules import PAIN_VETO, PREREQUISITE

BREAK_DAYS = 21  # without strength work, after which it begins anew
ENOUGH = 3  # sessions after a break
BEARABLE = 5  # pain of 10, up to which trials on sore tendons went on with strength work

#: What a clinician must look at before anything else is said.
SERIOUS = {
    "achilles_rupture": "the Achilles tendon",
    "bsi_foot": "the bones of the foot",
    "bsi_hip": "the bones of the hip",
    "bsi_tibia": "the shin bone",
    "calf_tear_acute": "the calf",
}
SORE = {
    "achilles_insertional": "your Achilles tendon",
    "achilles_midportion": "your Achilles tendon",
    "calf_strain": "your calf",
    "mtss": "your shin",
    "patellar_tendon": "the tendon below your kneecap",
    "plantar": "your heel",
}
PELVIC = "pelvic_floor"
JUDGED = frozenset({*SERIOUS, *SORE, PELVIC})
ARMS = frozenset({"shoulder", "wrist"})
#: Every other part below the arms, as it stands within a sentence.
OTHERS = {
    "ankle_sprain": "your ankle",
    "gluteal_tendon": "the outer side of your hip",
    "groin_hip": "your groin or hip",
    "groin_strain": "your groin",
    "hamstring_strain": "your hamstring",
    "itbs": "the outer side of your knee",
    "knee_swelling": "your swollen or locking knee",
    "low_back": "your low back",
    "osteoporosis": "osteoporosis",
    "pfp": "your knee",
    "pht": "your sit bone",
}


def closed(athlete: Athlete, week: Week, settings: Settings) -> list[Veto]:
    """Every reason of this athlete to leave jumps out all week; none when they are open."""
    said: list[Veto] = []
    base = settings.whole(PREREQUISITE, "base_weeks")
    if athlete.weeks_of_strength < base:
        said.append(_too_early(athlete.weeks_of_strength, base, settings))
    elif gap := _break(athlete, week):
        days, unseen = gap
        message = f"You had {days} days without strength work: {ENOUGH} sessions first, then jumps."
        if unseen:
            message = (
                f"Your last strength session in the file is {days} days back, and weeks between are not in it:"
                f" {ENOUGH} sessions first, then jumps."
            )
        said.append(Veto(PREREQUISITE, JUMPS, message=message, params=(("days", days),)))
    if athlete.injuries or athlete.conditions or athlete.weeks_postnatal is not None:
        said += _pains(athlete)
    return said


def _too_early(weeks: int, base: int, settings: Settings) -> Veto:
    raises, hops = settings.whole(PREREQUISITE, "single_leg_calf_raises"), settings.whole(PREREQUISITE, "hops")
    message = (
        f"Jumps wait until you have {base} weeks of strength work ({weeks or 'none'} so far) and can do {raises} calf"
        f" raises and {hops} hops on each leg without pain."
    )
    return Veto(PREREQUISITE, JUMPS, message=message, params=(("weeks", weeks), ("base_weeks", base)))


def _pains(athlete: Athlete) -> Iterator[Veto]:
    """One veto for what this plugin judges by name, one for any other trouble below the arms."""
    pains = hurting(athlete)
    if named := sorted(pains & JUDGED):
        these = [one for one in athlete.injuries if one.site in named]
        signs, worst = any(one.signs for one in these), max((one.pain for one in these), default=0)
        params = (("sites", ", ".join(named)), ("pain", worst))
        yield Veto(PAIN_VETO, JUMPS, message=_words(named, signs, worst), params=params)
    if others := sorted(pains - JUDGED - ARMS):
        parts = [OTHERS.get(one, "what hurts") for one in others]
        message = f"Jumps wait while this is not settled: {' and '.join(dict.fromkeys(parts))}."
        yield Veto(PREREQUISITE, JUMPS, message=message, params=(("sites", ", ".join(others)),))


def _words(named: list[str], signs: bool, pain: int) -> str:
    serious = [SERIOUS[one] for one in named if one in SERIOUS]
    if serious:
        return f"No jumps: pain at {' and '.join(serious)} needs a professional's look first."
    if signs:
        return "No jumps: signs like these need a professional's look first."
    if PELVIC in named:
        return (
            "No jumps within twelve weeks of a birth, or with leaking, heaviness or pain: a pelvic-health check comes"
            " first."
        )
    sore = " and ".join(dict.fromkeys(SORE[one] for one in named))
    text = f"No jumps while {sore} hurt{'' if ' and ' in sore else 's'} ({pain} of 10)."
    return text if pain > BEARABLE else f"{text} Slow strength work is the way back."


def _break(athlete: Athlete, week: Week) -> tuple[int, bool] | None:
    """The days of a break after which too few sessions were done, and whether the file misses some of them.

    None where there was no break, or nobody knows: days outside the file count only after a session in it that
    belongs to the present block.
    """
    last, since, unseen = week.starts.toordinal(), 0, False
    for day in reversed(week.before):
        if day.assumed:
            unseen = True
        elif day.strength:
            here = day.date.toordinal()
            if last - here >= BREAK_DAYS:
                began = athlete.strength_since
                return None if unseen and began is not None and day.date < began else (last - here, unseen)
            since += 1
            if since == ENOUGH:
                return None
            last, unseen = here, False
    return None
