"""Strength for descents, climbs and uneven ground."""

from __future__ import annotations

from collections.abc import Iterator

from runrules import (
    HEAVY,
    LEGS,
    LIGHT,
    MODERATE,
    UPPER,
    Athlete,
    Cue,
    Exclude,
    Favour,
    Notice,
    Race,
    Rule,
    Settings,
    Statement,
    Week,
    hookimpl,
    hurting,
)

from .descents import descents
from .exercises import BALANCE, HIP_FLEXORS, LOWERING, NORDIC, SIDEWAYS, climbing, kind_to, not_for_healing
from .rules import CLIMB_CALF_HIP, ECCENTRIC_QUADS, ECCENTRIC_TIMING, LATERAL_BALANCE, RULES

NEW_LEGS = 3  # leg sessions in which two legs come before one
WEIGHTS = frozenset({"backpack", "barbell", "cable", "dumbbell", "kettlebell", "machine", "trap-bar"})
NEW_WEEKS = 6  # of lifting, in which balance comes before loaded steps to the side

_NOT_LIGHT = LEGS & (MODERATE | HEAVY)
_ARMS = UPPER & (LIGHT | MODERATE)
_NOT_HEAVY = LEGS & (LIGHT | MODERATE)


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    """Name the rules about descents, climbs and uneven ground."""
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    """Guard big descents; where strength is wished or planned, say what suits trails and climbs."""
    said: list[Statement] = list(descents(athlete, week, settings))
    if athlete.wishes.sessions == 0 and not any(day.strength for day in week.days):
        if _on_trails(athlete, week):  # what is left out stays out, whoever asks for a session
            said += [one for one in _for_trails(athlete, week, settings) if isinstance(one, Exclude)]
        return said
    if _on_trails(athlete, week):
        said += _for_trails(athlete, week, settings)
    climb = sum([run.climb_m or 0 for day in week.days for run in day.runs])
    if climb >= settings.whole(CLIMB_CALF_HIP, "gain"):
        message = f"{climb} m of climbing this week load calves and hip flexors, so give each a set or two."
        params = (("climb_m", climb),)
        said.append(Favour(CLIMB_CALF_HIP, climbing(), 1, message, LEGS, params))
        said += _hip_flexors(_lifts_heavy(athlete), message, params)
    return said


# A session of forty minutes has room for one or two exercises beside its big lifts. So points depend on whether a
# session holds arms too, as the second of a week does: then not all that trails ask for crowds into the same one.


def _lifts_heavy(athlete: Athlete) -> bool:
    """Whether some leg sessions are heavy, with long rests and room for one exercise more."""
    return (athlete.heavy_leg_sessions or 0) > 0 and not WEIGHTS.isdisjoint(athlete.equipment or ())


def _hip_flexors(heavy: bool, message: str, params: tuple[tuple[str, int], ...]) -> Iterator[Favour]:
    """Bring the march in: most of all beside the arms, where the other session is heavy and has less time for it."""
    yield Favour(CLIMB_CALF_HIP, (HIP_FLEXORS,), 2 if heavy else 4, message, LEGS, params)
    if heavy:
        yield Favour(CLIMB_CALF_HIP, (HIP_FLEXORS,), 3, message, _ARMS, params)


def _on_trails(athlete: Athlete, week: Week) -> bool:
    if athlete.terrain == "mixed":
        return any(run.descent_m or run.climb_m for day in week.days for run in day.runs)
    return athlete.terrain == "trail"


def _for_trails(athlete: Athlete, week: Week, settings: Settings) -> Iterator[Statement]:
    weeks = settings.whole(ECCENTRIC_TIMING, "freeze_weeks")
    race = _near(athlete, week, weeks)
    # Who has lifted no longer than the last weeks before the race would meet all of it for the first time in them.
    too_late = race is not None and athlete.weeks_of_strength < weeks
    if race is not None:
        yield from _last_weeks(athlete, race, week, weeks, too_late)
    if not too_late:
        yield from _lowering(athlete, settings)
    yield from _sideways(athlete, settings, too_late)


def _near(athlete: Athlete, week: Week, weeks: int) -> Race | None:
    """The A race that is at most so many weeks after the week's first day, if there is one."""
    start = week.starts.toordinal()
    for race in athlete.races:
        if race.priority == "A" and 0 < race.date.toordinal() - start <= 7 * weeks:
            return race
    return None


def _last_weeks(athlete: Athlete, race: Race, week: Week, weeks: int, too_late: bool) -> Iterator[Statement]:
    days = (race.date - week.starts).days
    params = (("date", race.date.isoformat()), ("freeze_weeks", weeks))
    which = f"Your {race.name or race.distance} is {days} day{'' if days == 1 else 's'} away"
    if too_late:
        message = f"{which}: too near to begin slow lowering work for descents. It would only make you sore now."
        exercises = not_for_healing((*LOWERING, NORDIC), hurting(athlete))
        yield Exclude(ECCENTRIC_TIMING, exercises, "squats and lunges that your legs know", message, params)
    else:
        message = (
            f"{which}. From {weeks} weeks before it add nothing to your lowering work, no new exercise, weight or set:"
            " your legs keep for weeks what they have learnt."
        )
    yield Notice(ECCENTRIC_TIMING, message, params=params)


def _lowering(athlete: Athlete, settings: Settings) -> Iterator[Statement]:
    """Step-downs first; split squats as much where they are the big lift of a session, which is never a step-down."""
    seconds, sets = settings.whole(ECCENTRIC_QUADS, "tempo_lower_s"), settings.whole(ECCENTRIC_QUADS, "sets")
    params = (("tempo_lower_s", seconds), ("sets", sets))
    slowly = f"Take {seconds} seconds on the way down, in up to {sets} set{'' if sets == 1 else 's'}."
    yield Favour(ECCENTRIC_QUADS, LOWERING, 1, work=_NOT_LIGHT, params=params)
    if (athlete.leg_sessions or 0) >= NEW_LEGS:
        first = LOWERING[: 1 if _lifts_heavy(athlete) else 2]
        yield Favour(ECCENTRIC_QUADS, first, 1, work=_NOT_LIGHT, params=params)
    yield Cue(ECCENTRIC_QUADS, LOWERING, slowly, params)


def _sideways(athlete: Athlete, settings: Settings, too_late: bool) -> Iterator[Favour]:
    """One or two exercises for uneven ground, those first that suit this runner."""
    fitting = kind_to(SIDEWAYS, hurting(athlete))
    sprained = any(one.site == "ankle_sprain" for one in athlete.injuries)
    if BALANCE in fitting and (too_late or sprained or athlete.weeks_of_strength < NEW_WEEKS):
        others = () if too_late else tuple(one for one in fitting if one != BALANCE)
        fitting = (BALANCE, *others)
    most = settings.whole(LATERAL_BALANCE, "exercises")
    if fitting:
        params = (("exercises", most),)
        # It leads a session only where the other one holds the big lift.
        yield Favour(LATERAL_BALANCE, fitting[:most], 1, work=_NOT_HEAVY, params=params)
        yield Favour(LATERAL_BALANCE, fitting[:most], 2 if _lifts_heavy(athlete) else 1, work=_ARMS, params=params)
