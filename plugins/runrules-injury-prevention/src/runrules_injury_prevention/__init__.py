"""What may keep a runner healthy, and what nobody can promise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

from runrules import (
    HEAVY,
    JUMPS,
    LEGS,
    Athlete,
    Caution,
    Day,
    Favour,
    Injury,
    Notice,
    Rule,
    Settings,
    Statement,
    Veto,
    Week,
    hookimpl,
    hurting,
)

from .exercises import (
    FEET,
    FOR_SITE,
    HIP_SIDE,
    HIP_SITES,
    KNEE_THIGHS,
    NORDIC,
    calf_on_two_legs,
    calves,
    for_knee,
    hip_and_core,
    on_two_legs,
)
from .rules import (
    ANKLE_BALANCE,
    CALF_EVERY_LOWER,
    CLAIMS_MODEST,
    FOOT_CORE_OPTIONAL,
    HIP_CORE_NOVICE,
    HISTORY_FIRST,
    ITBS_HIP_ABDUCTORS,
    MTSS_LOAD_FIRST,
    NO_ACWR,
    NO_WEAKNESS_VERDICT,
    NORDIC_SELECTIVE,
    PFP_HIP_AND_KNEE,
    RULES,
    SINGLE_RUN_SPIKE,
)

MONTH = 30.44  # days
BEARABLE = 5  # of 10: the limit of the trials on training with a painful tendon
RATIO = 1.3  # above it others would warn
NORDIC_WEEKS = 2  # of lifting before the first
NEW_LEGS = 3  # leg sessions in which two legs come before one: convention
FIRST = 2  # exercises for hip and core that are clearly wanted
REAL_DAYS = 7  # that the file must show before a run is called long

_HEAVY_LEGS = LEGS & HEAVY
_JUMPS = JUMPS
_BONE = frozenset({"pinpoint", "hurts_to_hop", "night_pain"})
_JOINT = frozenset({"swelling", "locking"})


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    said: list[Statement] = []
    lifts = athlete.wishes.sessions != 0 or any(day.strength for day in week.days)
    if athlete.injuries:
        said += _old_injuries(athlete, settings)
        said += _injuries(athlete, settings)
        said.append(Notice(NO_WEAKNESS_VERDICT))
    if athlete.injuries or _novice(athlete, week, settings):
        said.append(Notice(CLAIMS_MODEST))
    said += _hip_and_core(athlete, week, settings)
    if lifts:
        said += _calves(athlete, settings)
    said += _nordic(athlete, settings)
    said += _long_runs(week, settings)
    said += _ratio(week)
    return said


def _old_injuries(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    """For each site that no longer hurts, its first exercises, once however often it is named."""
    most = settings.whole(HISTORY_FIRST, "max_exercises")
    sore = {one.site for one in athlete.injuries if one.pain or one.signs}
    for site in dict.fromkeys(one.site for one in athlete.injuries):
        if site not in sore and site in FOR_SITE:
            yield Favour(HISTORY_FIRST, FOR_SITE[site][:most], 2, params=(("site", site),))


def _injuries(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    """What each kind of injury asks for, once however often it is named."""
    worst = {one.site: one for one in sorted(athlete.injuries, key=lambda one: (one.pain, one.signs))}
    first = _first_looked_at(athlete)
    if "itbs" in worst and not first:
        yield Favour(ITBS_HIP_ABDUCTORS, HIP_SIDE, params=_numbers(settings, ITBS_HIP_ABDUCTORS))
    if "ankle_sprain" in worst and not first:
        yield Favour(ANKLE_BALANCE, ("single-leg-balance",), params=_numbers(settings, ANKLE_BALANCE))
    if not first and _feet(athlete, worst, settings):
        minutes = settings.whole(FOOT_CORE_OPTIONAL, "minutes_per_session")
        yield Favour(FOOT_CORE_OPTIONAL, FEET, params=(("minutes", minutes),))
    if "pfp" in worst and worst["pfp"].pain:
        yield from _runners_knee(athlete, worst["pfp"], settings)
    if "mtss" in worst and worst["mtss"].pain:
        yield from _shin_splints(_signs(athlete, "mtss"), settings)


def _first_looked_at(athlete: Athlete) -> bool:
    """Whether something hurts so much, or with such signs, that a professional comes before any exercise."""
    return any(one.signs or one.pain > BEARABLE for one in athlete.injuries)


def _feet(athlete: Athlete, worst: Mapping[str, Injury], settings: Settings) -> bool:
    return (
        ("plantar" in worst or "mtss" in worst)
        and "bsi_foot" not in worst
        and athlete.weeks_of_strength >= settings.whole(FOOT_CORE_OPTIONAL, "start_after_weeks")
    )


def _signs(athlete: Athlete, site: str) -> frozenset[str]:
    return frozenset(sign for one in athlete.injuries if one.site == site for sign in one.signs)


def _new(athlete: Athlete) -> bool:
    return (athlete.leg_sessions or 0) < NEW_LEGS


def _runners_knee(athlete: Athlete, knee: Injury, settings: Settings) -> Iterator[Statement]:
    signs = _signs(athlete, "pfp")
    most = settings.whole(PFP_HIP_AND_KNEE, "pain_ok_max")
    degrees = settings.whole(PFP_HIP_AND_KNEE, "max_knee_flexion_start")
    params = (("pain", knee.pain), ("pain_ok_max", most), ("degrees", degrees))
    careful = f"With a sore knee go only as deep as stays comfortable, at first about {degrees} degrees of bend."
    yield Caution(PFP_HIP_AND_KNEE, _HEAVY_LEGS, message=careful, params=params)
    if signs & _JOINT:
        message = "A knee that swells or locks is more than this advice can judge: have it looked at first."
        yield Notice(PFP_HIP_AND_KNEE, message, "referral", params=params)
    elif knee.pain > most:
        message = f"Knee pain of {knee.pain} out of 10 is above {most}: ease the running and have it looked at."
        level: Literal["warning", "referral"] = "referral" if signs or knee.pain > BEARABLE else "warning"
        yield Notice(PFP_HIP_AND_KNEE, message, level, params=params)
    elif not signs:
        hips = for_knee(hurting(athlete), athlete.equipment or (), _new(athlete))
        yield Favour(PFP_HIP_AND_KNEE, hips, 2, params=params)
        # Only a reason: with points it would take the place of the big lift.
        yield Favour(PFP_HIP_AND_KNEE, KNEE_THIGHS, 0, params=params)
        yield Notice(PFP_HIP_AND_KNEE, params=params)


def _shin_splints(signs: frozenset[str], settings: Settings) -> Iterator[Statement]:
    percent = round(100 * settings.number(MTSS_LOAD_FIRST, "run_volume_factor"))
    params = (("percent", percent),)
    yield Veto(MTSS_LOAD_FIRST, _JUMPS, message="No hopping or jumping while your shin hurts.", params=params)
    if signs & _BONE:
        message = "One sore spot on the bone, pain on hopping or at night: stop running and have it checked this week."
        yield Notice(MTSS_LOAD_FIRST, message, "referral", params=params)
    else:
        message = (
            f"Ease the running first, to about {percent} % of your usual; strength alone has not been shown to stop"
            " shin splints. One sore SPOT on the bone is different: stop and have it checked."
        )
        yield Notice(MTSS_LOAD_FIRST, message, "warning", params=params)


def _novice(athlete: Athlete, week: Week, settings: Settings) -> bool:
    since = athlete.running_since
    return since is not None and (week.starts - since).days < MONTH * settings.whole(HIP_CORE_NOVICE, "novice_months")


def _hip_and_core(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    if _first_looked_at(athlete):
        return
    if _novice(athlete, week, settings) or any(one.site in HIP_SITES for one in athlete.injuries):
        times = settings.whole(HIP_CORE_NOVICE, "sessions_per_week")
        often = ("once", "twice", "three times")[times - 1]
        message = (
            f"Add a short hip and core block {often} this week. In a supervised trial of new runners it cut injuries by"
            " about a third."
        )
        fitting = hip_and_core(hurting(athlete))
        if not fitting:
            return
        fitting = fitting[: settings.whole(HIP_CORE_NOVICE, "exercises_per_session")]
        if _new(athlete):
            fitting = tuple([on_two_legs(one) for one in fitting])
        yield Favour(HIP_CORE_NOVICE, fitting[:FIRST], 2)
        if others := fitting[FIRST:]:
            yield Favour(HIP_CORE_NOVICE, others)
        yield Notice(HIP_CORE_NOVICE, message, params=(("sessions_per_week", times),))


def _calves(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    if not any(one.site in ("calf_tear_acute", "achilles_rupture") for one in athlete.injuries):
        bent = settings.whole(CALF_EVERY_LOWER, "sets_bent")
        params = _numbers(settings, CALF_EVERY_LOWER)
        if _new(athlete):
            message = (
                "Finish with calf raises, at first on both legs. Calves and Achilles carry the most load in running."
            )
            yield Favour(CALF_EVERY_LOWER, calf_on_two_legs(), message=message, params=params)
        else:
            yield Favour(CALF_EVERY_LOWER, calves() if bent else calves()[:1], params=params)


def _nordic(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    if athlete.weeks_of_strength < NORDIC_WEEKS or _first_looked_at(athlete):
        return
    hurts = any(one.pain and one.site in ("hamstring_strain", "pht") for one in athlete.injuries)
    strained = any(one.site == "hamstring_strain" for one in athlete.injuries)
    if not hurts and (strained or athlete.terrain == "track"):
        yield Favour(NORDIC_SELECTIVE, NORDIC, params=_numbers(settings, NORDIC_SELECTIVE))


def _long_runs(week: Week, settings: Settings) -> Iterator[Statement]:
    """Point out runs that are far longer than what the file shows of the month before them."""
    spikes: list[tuple[date, float, float]] = []
    races: list[tuple[date, float, float]] = []
    for place, day in enumerate(week.days):
        for run in day.runs:
            if run.km is not None:
                longest = _longest(week, len(week.before) + place, settings.whole(SINGLE_RUN_SPIKE, "window_days"))
                if longest and run.km > (1 + settings.number(SINGLE_RUN_SPIKE, "spike")) * longest:
                    (races if run.effort == "race" else spikes).append((day.date, run.km, longest))
    if spikes:
        _, km, longest = max(spikes, key=lambda one: one[1])
        message = (
            f"{km:g} km is {round(100 * (km / longest - 1))} % more than {longest:g} km, the longest run your file"
            " shows in the month before: the pattern most tied to injury. Shorten it, and add nothing new in the gym"
            " this week."
        )
        dates = tuple(when for when, _, _ in spikes)
        yield Notice(SINGLE_RUN_SPIKE, message, "warning", dates, (("km", km), ("longest_km", longest)))
    for when, km, longest in races:
        message = f"Your race of {km:g} km is longer than any run of the month before ({longest:g} km). Start gently."
        yield Notice(SINGLE_RUN_SPIKE, message, "info", (when,), (("km", km), ("longest_km", longest)))


def _longest(week: Week, place: int, window: int) -> float:
    """The longest run in kilometres in the days before, 0 when the file shows too few of them."""
    days = [day for day in week.around[max(0, place - window) : place] if not day.assumed]
    if len(days) < REAL_DAYS:
        return 0.0
    return max((run.km for day in days for run in day.runs if run.km is not None), default=0.0)


def _ratio(week: Week) -> Iterator[Statement]:
    """Say that the ratio of this week to the earlier ones is not used, where others would use it."""
    now = _volume(week.days)
    earlier = []
    for end in range(len(week.before), 6, -7):
        seven = week.before[end - 7 : end]
        if not any(day.assumed or not day.known for day in seven):
            earlier.append(_volume(seven))
    for unit in (0, 1):
        known = [one[unit] for one in earlier]
        here, usual = now[unit], sum(one for one in known if one is not None)
        if here is not None and usual and None not in known:
            ratio = here * len(known) / usual
            if ratio > RATIO:
                yield Notice(NO_ACWR, params=(("ratio", round(ratio, 2)),))
            return


def _volume(days: Sequence[Day]) -> tuple[float | None, float | None]:
    """The kilometres and the minutes of all runs, each None when a run does not tell."""
    runs = [run for day in days for run in day.runs]
    km = [run.km for run in runs if run.km is not None]
    minutes = [run.minutes for run in runs if run.minutes is not None]
    return (
        sum(km) if len(km) == len(runs) else None,
        sum(minutes) if len(minutes) == len(runs) else None,
    )


def _numbers(settings: Settings, rule: Rule) -> tuple[tuple[str, int], ...]:
    """All settings of a rule, for whoever fills the session."""
    return tuple((one.name, settings.whole(rule, one.name)) for one in rule.settings)
