"""Which sessions to wish for: how many, of what, how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from runrules import (
    CORE,
    FULL,
    HEAVY,
    JUMPS,
    LEGS,
    LIGHT,
    MODERATE,
    UPPER,
    Athlete,
    Limit,
    Notice,
    Prefer,
    Propose,
    Settings,
    Statement,
    Strength,
    Week,
    Work,
    hurting,
)

from .rules import DURATION, FREQUENCY, HEAVY_WHEN_READY
from .words import word

#: What is heavy enough for heavy legs.
WEIGHTS = frozenset({"backpack", "barbell", "cable", "dumbbell", "kettlebell", "machine", "trap-bar"})
HEAVY_EXTRA = 10  # minutes that the longer rests of heavy sets take
LIGHT_MINUTES = 20  # of the one light session in race week and after it
TAPER_MINUTES = 25  # as long as the session that is kept in the build: a longer one would hold exercises that are new
OK_PAIN = 3  # of 10: above it heavy weights wait; the usual limit of the rule on pain
ARMS = frozenset({"shoulder", "wrist"})
OLDER, YOUNG = 60, 18  # years
SORE = 4  # of 10
NEW_HEAVY = 3  # heavy leg sessions that are new to the legs
_ANY_LEGS = LEGS | JUMPS
_HEAVY_LEGS = LEGS & HEAVY
_MODERATE_LEGS = LEGS & MODERATE
_LEGS_CORE = LEGS | CORE
_LEGS_HEAVY, _LEGS_MODERATE, _LEGS_LIGHT = _LEGS_CORE & HEAVY, _LEGS_CORE & MODERATE, _LEGS_CORE & LIGHT
_UPPER_MODERATE, _UPPER_LIGHT = (UPPER | CORE) & MODERATE, (UPPER | CORE) & LIGHT
_FULL_MODERATE = FULL & MODERATE

_HEAVY_NUMBERS = ("load_pct_1rm", "reps", "sets", "rest_s")

# What is said the same in many weeks is made once.
# Without a word for jumps the plain session is the one that is meant:
_JUMPS_IF_ASKED = Prefer(FREQUENCY, JUMPS, None, -1, "Jumps join in only where a rule speaks for them.")
# Legs come first when there is a day for them without a warning:
_LEGS_FIRST = Prefer(FREQUENCY, _MODERATE_LEGS, None, 2, "Legs come before arms, where a day is free for them.")

_Wish = tuple[str, int, Work, tuple[Work, ...]]  # name, rank, work, what would serve as well

_FOURTH: _Wish = ("fourth", 5, _UPPER_LIGHT, ())
_USUAL: tuple[_Wish, ...] = (
    ("legs", 2, _LEGS_MODERATE, ()),
    ("second", 3, _FULL_MODERATE, (_UPPER_MODERATE,)),
    ("third", 4, _UPPER_MODERATE, ()),
    _FOURTH,
)
_HEAVIER: tuple[_Wish, ...] = (("legs", 2, _LEGS_HEAVY, ()), *_USUAL[1:])
#: With jumps at the same load in place of some sets, for those whom something else points to jumps.
_USUAL_OR_JUMPS: tuple[_Wish, ...] = (("legs", 2, _LEGS_MODERATE, (_LEGS_MODERATE | JUMPS & MODERATE,)), *_USUAL[1:])
_HEAVIER_OR_JUMPS: tuple[_Wish, ...] = (("legs", 2, _LEGS_HEAVY, (_LEGS_HEAVY | JUMPS & HEAVY,)), *_USUAL[1:])
_TAPER: tuple[_Wish, ...] = (_USUAL[0], ("second", 3, _UPPER_MODERATE, ()), ("third", 4, _UPPER_LIGHT, ()), _FOURTH)
#: Half the sets, the same weight, for those who are used to it.
_TAPER_HEAVY: tuple[_Wish, ...] = (_HEAVIER[0], *_TAPER[1:])
_RACE_WEEK: tuple[_Wish, ...] = (("legs", 5, _LEGS_LIGHT, ()),)
_WORDS = {
    "race": "In race week a short light session is plenty, and none is fine.",
    "taper": "In the taper one session a week is enough.",
    "recovery": "After a race one short, light session of upper body and core is enough.",
}
_RECOVERY: tuple[_Wish, ...] = (("second", 3, _UPPER_LIGHT, ()),)


def sessions(
    athlete: Athlete, week: Week, settings: Settings, planned: Sequence[Strength], heavy: bool, jumps: bool
) -> Iterator[Statement]:
    """The sessions that are not planned yet, and a warning when too many are wished or planned."""
    most = settings.whole(FREQUENCY, "sessions_max")
    wanted = _wanted(athlete, week, settings)
    asked = max(wanted, len(planned))
    if asked > most:
        yield Notice(FREQUENCY, _too_many(asked, most), "warning", params=(("asked", asked), ("most", most)))
    new = _new(_menu(week, heavy, jumps), min(wanted, most), planned)
    for name, rank, work, instead in new:
        minutes = _minutes(athlete, settings, work == _LEGS_HEAVY)
        if week.phase in ("race", "recovery"):
            minutes = min(minutes, LIGHT_MINUTES)
        elif week.phase == "taper" and athlete.wishes.minutes is None:
            minutes = min(minutes, TAPER_MINUTES)
        yield Propose(FREQUENCY, work, minutes, rank, name, _WORDS.get(week.phase), instead)
    if any(work == _LEGS_HEAVY for _, _, work, _ in new):
        yield from _lighter(athlete, settings, planned)
    if jumps and new and new[0][0] == "legs":
        yield _JUMPS_IF_ASKED
    if any(work == _FULL_MODERATE for _, _, work, _ in new):
        yield _LEGS_FIRST
    if heavy and week.phase != "taper":
        yield from _heavy_sets(*[settings.whole(HEAVY_WHEN_READY, name) for name in _HEAVY_NUMBERS])


def _wanted(athlete: Athlete, week: Week, settings: Settings) -> int:
    """How many sessions this week should have: the runner's word, else by phase and age."""
    if athlete.wishes.sessions is not None:
        return athlete.wishes.sessions
    if week.phase == "base":
        return settings.whole(FREQUENCY, "sessions_default")
    if week.phase in ("build", "peak") and athlete.age is not None and not YOUNG <= athlete.age < OLDER:
        return 2
    return 1


def _menu(week: Week, heavy: bool, jumps: bool) -> tuple[_Wish, ...]:
    if week.phase == "race":
        return _RACE_WEEK
    if week.phase == "recovery":
        return _RECOVERY
    if week.phase == "taper":
        return _TAPER_HEAVY if heavy else _TAPER
    if jumps:
        return _HEAVIER_OR_JUMPS if heavy else _USUAL_OR_JUMPS
    return _HEAVIER if heavy else _USUAL


def _new(menu: tuple[_Wish, ...], wanted: int, planned: Sequence[Strength]) -> tuple[_Wish, ...]:
    """The part of the menu that is still to be wished for, as many as the planned sessions leave room for.

    A planned session with legs (or jumps) stands for the first wish with legs, one without for the first without.
    """
    left = list(menu)
    for lift in planned:
        legs = bool(lift.work & _ANY_LEGS)
        served = next((wish for wish in left if bool(wish[2] & LEGS) is legs), None)
        if served is not None:
            left.remove(served)
    return tuple(left[: max(0, wanted - len(planned))])


def _minutes(athlete: Athlete, settings: Settings, heavy: bool) -> int:
    minutes = athlete.wishes.minutes
    if minutes is None:
        minutes = settings.whole(DURATION, "minutes_default") + (HEAVY_EXTRA if heavy else 0)
    return min(minutes, settings.whole(DURATION, "minutes_max"))


def _lighter(athlete: Athlete, settings: Settings, planned: Sequence[Strength]) -> Iterator[Statement]:
    """Keep the longer time for heavy sets alone: what comes of them on a closed day is as long as any session.

    Where nothing heavy is wished for, or the runner named the minutes, there is nothing to shorten. Legs are never
    planned beside a wish for heavy ones; other planned work keeps its time.
    """
    if athlete.wishes.minutes is None:
        yield _usual_minutes(bool(planned), settings.whole(DURATION, "minutes_default"))


@cache
def _usual_minutes(planned: bool, usual: int) -> Limit:
    work = (_ANY_LEGS if planned else FULL) & (LIGHT | MODERATE)
    return Limit(DURATION, work, message=DURATION.message, minutes=usual)


def ready(athlete: Athlete, week: Week, settings: Settings) -> bool:
    """Whether heavy legs are the aim; in a taper only for those who are used to them."""
    if week.phase == "taper":
        return (athlete.heavy_leg_sessions or 0) >= NEW_HEAVY and _strong(athlete, settings)
    return week.phase in ("base", "build", "peak") and _strong(athlete, settings)


def _strong(athlete: Athlete, settings: Settings) -> bool:
    """Whether somebody wants to lift heavy, has the ground for it, the age and the kit, and no pain against it."""
    return (
        athlete.wishes.goal == "performance"
        and _grounded(athlete, settings)
        and (athlete.age is None or athlete.age >= YOUNG)
        and (athlete.equipment is None or not WEIGHTS.isdisjoint(athlete.equipment))
        and not _hurts_much(athlete)
    )


def _grounded(athlete: Athlete, settings: Settings) -> bool:
    """Whether the weeks of groundwork are over, and held a leg session each."""
    least = settings.whole(HEAVY_WHEN_READY, "ready_weeks")
    return athlete.weeks_of_strength >= least and (athlete.leg_sessions or 0) >= least


def _hurts_much(athlete: Athlete) -> bool:
    """Whether a leg or the back hurts too much for heavy weights, or with a sign."""
    if not athlete.injuries:
        return False
    sore = hurting(athlete) - ARMS
    return any(one.site in sore and (one.pain > OK_PAIN or one.signs) for one in athlete.injuries)


def ready_to_jump(athlete: Athlete, week: Week, settings: Settings, heavy: bool) -> bool:
    """Whether a leg session may as well hold jumps; not while heavy weights are new: one change at a time."""
    return (
        athlete.wishes.goal == "performance"
        and week.phase in ("base", "build")
        and _grounded(athlete, settings)
        and (athlete.age is None or YOUNG <= athlete.age < OLDER or (athlete.age >= OLDER and _jumped(week)))
        and (not heavy or (athlete.heavy_leg_sessions or 0) >= NEW_HEAVY)
        and well(athlete)
    )


def _jumped(week: Week) -> bool:
    """Whether the weeks before held jumps."""
    return any(lift.work & JUMPS for day in week.before for lift in day.strength)


def well(athlete: Athlete) -> bool:
    """Whether nothing hurts, nothing is sore, and no sign, fever or condition asks for care."""
    state = athlete.state
    return (
        not state.signs
        and not state.fever
        and (state.soreness or 0) < SORE
        and all(one in athlete.cleared for one in athlete.conditions)
        and not hurting(athlete)
    )


@cache
def _heavy_sets(load_pct_1rm: int, reps: int, sets: int, rest_s: int) -> tuple[Statement, ...]:
    params = (("load_pct_1rm", load_pct_1rm), ("reps", reps), ("sets", sets), ("rest_s", rest_s))
    enough = f"{word(sets).capitalize()} sets of a heavy leg exercise are enough."
    return (
        Limit(HEAVY_WHEN_READY, _HEAVY_LEGS, message=enough, sets=sets, params=params),
        Prefer(HEAVY_WHEN_READY, _HEAVY_LEGS, None, 1, params=params),
    )


def _too_many(asked: int, most: int) -> str:
    return (
        f"{word(asked).capitalize()} strength sessions in one week of running is too much too soon."
        f" Two are enough, {word(most)} are plenty, and only two or three of them with legs."
    )
