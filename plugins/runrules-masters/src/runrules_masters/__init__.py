"""What age changes about strength, and what it does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from runrules import (
    CORE,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LOADED_LEGS,
    MODERATE,
    UPPER,
    Apart,
    Athlete,
    Exclude,
    Favour,
    Limit,
    Notice,
    Propose,
    Rule,
    Settings,
    Statement,
    Strength,
    Veto,
    Week,
    Work,
    hookimpl,
    hurting,
)

from .exercises import calves, calves_on_two_legs, high_jumps
from .rules import HEAVY_ALLOWED, MAINTAIN_TWO, MORE_RECOVERY, PLYO_LOW, RULES, TENDON_FIRST
from .screening import screen, uncleared

TENDON_AGE = 40  # years
MINUTES = 30  # of a session
READY_WEEKS = 6  # of strength, a leg session in each, before heavy legs may be wished for
NEW_HEAVY = 6  # heavy leg sessions, after which nobody needs encouragement
NEW_LEGS = 3  # leg sessions in which moderate counts as heavy
WEIGHTS = frozenset({"backpack", "barbell", "cable", "dumbbell", "kettlebell", "machine", "trap-bar"})

_HEAVY_LEGS = LEGS & HEAVY
_HEAVY_OR_JUMPS = _HEAVY_LEGS | JUMPS
_FULL, _ARMS = FULL & MODERATE, (UPPER | CORE) & MODERATE
_WORDS = ("no", "one", "two", "three", "four")

#: The sessions to keep: name, whether with legs, rank, work, what would serve as well. The first is asked for anyway.
_KEPT: tuple[tuple[str, bool, int, Work, tuple[Work, ...]], ...] = (
    ("legs", True, 2, _FULL, ()),
    ("second", True, 3, _FULL, (_ARMS,)),
    ("third", False, 4, _ARMS, ()),
)


@hookimpl
def runrules_rules() -> tuple[Rule, ...]:
    return RULES


@hookimpl
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> list[Statement]:
    said: list[Statement] = []
    if athlete.conditions or athlete.state.signs:
        said += screen(athlete)
    age = athlete.age
    if age is None or age < TENDON_AGE:
        return said
    planned = [lift for day in week.days for lift in day.strength]
    wanted = bool(planned) or athlete.wishes.sessions != 0
    if wanted:
        said += _tendons(athlete)
    if week.phase in ("build", "peak") and age >= settings.whole(MAINTAIN_TWO, "senior_age"):
        said += _maintain(athlete, settings, planned)
    senior = settings.whole(MORE_RECOVERY, "senior_age")
    if age >= senior:
        said += _recovery(athlete, settings, senior)
        said += _jumps(athlete, week, settings, planned)
        if wanted:
            said += _heavy(athlete, week, planned)
    return said


def _tendons(athlete: Athlete) -> Iterator[Statement]:
    if not any(one.site in ("calf_tear_acute", "achilles_rupture") for one in athlete.injuries):
        new = (athlete.leg_sessions or 0) < NEW_LEGS
        yield Favour(TENDON_FIRST, calves_on_two_legs() if new else calves(), 1, work=LEGS)


def _maintain(athlete: Athlete, settings: Settings, planned: Sequence[Strength]) -> Iterator[Statement]:
    """Ask for the second session; where the runner wants one only say why two are better, where none only limit."""
    sessions, sets = settings.whole(MAINTAIN_TWO, "sessions"), settings.whole(MAINTAIN_TWO, "sets")
    params = (("sessions", sessions), ("sets", sets))
    enough = f"{_WORDS[sets].capitalize()} sets of an exercise keep what you have built while the running grows."
    yield Limit(MAINTAIN_TWO, message=enough, sets=sets, params=params)
    wanted = athlete.wishes.sessions
    if wanted == 0 and not planned:
        return
    if wanted is not None and max(wanted, len(planned)) < min(2, sessions):
        yield Notice(MAINTAIN_TWO, params=params)
        return
    minutes = MINUTES if athlete.wishes.minutes is None else athlete.wishes.minutes
    for name, rank, work, instead in _missing(planned, sessions if wanted is None else min(sessions, wanted)):
        yield Propose(MAINTAIN_TWO, work, minutes, rank, name, instead=instead, params=params)


def _missing(planned: Sequence[Strength], sessions: int) -> Iterator[tuple[str, int, Work, tuple[Work, ...]]]:
    """What is still to be asked for beside the first session, which is asked for anyway.

    A planned session with legs stands for the first wish with legs, one without for the first without.
    """
    left = list(_KEPT)
    for lift in planned:
        legs = bool(lift.work & (LEGS | JUMPS))
        served = next((one for one in left if one[1] is legs), None)
        if served is not None:
            left.remove(served)
    for name, _, rank, work, instead in left[: max(0, sessions - len(planned))]:
        if name != "legs":
            yield name, rank, work, instead


def _recovery(athlete: Athlete, settings: Settings, senior: int) -> Iterator[Statement]:
    days = ceil(settings.number(MORE_RECOVERY, "min_hours") / 24)
    new = (athlete.leg_sessions or 0) < NEW_LEGS
    which = "leg sessions that are new" if new else "heavy legs"
    words = f"From {senior} on, {which} get {_WORDS[days]} days before legs are loaded again."
    yield Apart(MORE_RECOVERY, LOADED_LEGS if new else _HEAVY_OR_JUMPS, LOADED_LEGS, days, words)


def _jumps(athlete: Athlete, week: Week, settings: Settings, planned: Sequence[Strength]) -> Iterator[Statement]:
    """No jumps before the groundwork; then, where some may come, low and few."""
    base, most = settings.whole(PLYO_LOW, "base_weeks"), settings.whole(PLYO_LOW, "contacts_max")
    if not most or athlete.weeks_of_strength < base:
        wait = f"At your age jumps wait until {base} weeks of strength are done. Calf strength comes first."
        yield Veto(PLYO_LOW, JUMPS, message=wait if most else "You set no landings, so no jumps.")
    elif any(lift.work & JUMPS for lift in planned) or _performs(athlete, week):
        few = f"Small hops or skipping only, at most {most} landings in a session, and slowly more."
        yield Limit(PLYO_LOW, JUMPS, message=few, contacts=most)
        yield Exclude(PLYO_LOW, high_jumps(), "small hops or skipping")


def _heavy(athlete: Athlete, week: Week, planned: Sequence[Strength]) -> Iterator[Statement]:
    """Say that heavy is for older runners too, where heavy legs are near and nothing speaks against them."""
    wished = (
        (athlete.heavy_leg_sessions or 0) < NEW_HEAVY
        and athlete.weeks_of_strength >= READY_WEEKS
        and (athlete.leg_sessions or 0) >= READY_WEEKS
        and _performs(athlete, week)
        and (athlete.equipment is None or not WEIGHTS.isdisjoint(athlete.equipment))
    )
    if not wished and not any(lift.work & _HEAVY_LEGS and not lift.done for lift in planned):
        return
    if not hurting(athlete) and not any(uncleared(athlete)):
        yield Notice(HEAVY_ALLOWED)


def _performs(athlete: Athlete, week: Week) -> bool:
    """Whether heavy legs and jumps may be wished for in such a week."""
    return athlete.wishes.goal == "performance" and week.phase in ("base", "build", "peak")
