"""Which sessions to wish for: how many, of what, how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
)

from .rules import DURATION, FREQUENCY, HEAVY_WHEN_READY
from .words import word

#: What is heavy enough for heavy legs.
WEIGHTS = frozenset({"backpack", "barbell", "cable", "dumbbell", "kettlebell", "machine", "trap-bar"})
HEAVY_EXTRA = 10  # minutes that the longer rests of heavy sets take
LIGHT_MINUTES = 20  # of the one light session in race week
OLDER, YOUNG = 60, 18  # years
_ANY_LEGS = LEGS | JUMPS
_HEAVY_LEGS = LEGS & HEAVY
_MODERATE_LEGS = LEGS & MODERATE
_LEGS_CORE = LEGS | CORE
_LEGS_HEAVY, _LEGS_MODERATE, _LEGS_LIGHT = _LEGS_CORE & HEAVY, _LEGS_CORE & MODERATE, _LEGS_CORE & LIGHT
_UPPER_MODERATE, _UPPER_LIGHT = (UPPER | CORE) & MODERATE, (UPPER | CORE) & LIGHT
_FULL_MODERATE = FULL & MODERATE

_Wish = tuple[str, int, Work, tuple[Work, ...]]  # name, rank, work, what would serve as well

_FOURTH: _Wish = ("fourth", 5, _UPPER_LIGHT, ())
_USUAL: tuple[_Wish, ...] = (
    ("legs", 2, _LEGS_MODERATE, ()),
    ("second", 3, _FULL_MODERATE, (_UPPER_MODERATE,)),
    ("third", 4, _UPPER_MODERATE, ()),
    _FOURTH,
)
_HEAVIER: tuple[_Wish, ...] = (("legs", 2, _LEGS_HEAVY, ()), *_USUAL[1:])
_TAPER: tuple[_Wish, ...] = (_USUAL[0], ("second", 3, _UPPER_MODERATE, ()), ("third", 4, _UPPER_LIGHT, ()), _FOURTH)
_RACE_WEEK: tuple[_Wish, ...] = (("legs", 5, _LEGS_LIGHT, ()),)
_WORDS = {
    "race": "In race week one short, light session is plenty, and none is fine.",
    "taper": "In the taper one session a week is enough.",
    "recovery": "After a race, light upper body and core are enough.",
}
_RECOVERY: tuple[_Wish, ...] = (("second", 3, _UPPER_LIGHT, ()), ("third", 4, _UPPER_LIGHT, ()))


def sessions(
    athlete: Athlete, week: Week, settings: Settings, planned: Sequence[Strength], heavy: bool
) -> Iterator[Statement]:
    """The sessions that are not planned yet, and a warning when too many are wished or planned."""
    most = settings.whole(FREQUENCY, "sessions_max")
    wanted = _wanted(athlete, week, settings)
    asked = max(wanted, len(planned))
    if asked > most:
        yield Notice(FREQUENCY, _too_many(asked, most), "warning", params=(("asked", asked), ("most", most)))
    new = _new(_menu(week, heavy), min(wanted, most), planned)
    for name, rank, work, instead in new:
        minutes = _minutes(athlete, settings, work == _LEGS_HEAVY)
        if week.phase == "race":
            minutes = min(minutes, LIGHT_MINUTES)
        yield Propose(FREQUENCY, work, minutes, rank, name, _WORDS.get(week.phase), instead)
    if any(work == _LEGS_HEAVY for _, _, work, _ in new):
        yield from _lighter(athlete, settings, planned)
    if any(work == _FULL_MODERATE for _, _, work, _ in new):
        # Legs come first when there is a day for them without a warning.
        yield Prefer(FREQUENCY, _MODERATE_LEGS, None, 2, "Legs come before arms, where a day is free for them.")
    if heavy:
        yield Prefer(HEAVY_WHEN_READY, _HEAVY_LEGS, None, 1, params=_heavy_numbers(settings))


def _wanted(athlete: Athlete, week: Week, settings: Settings) -> int:
    """How many sessions this week should have: the runner's word, else by phase and age."""
    if athlete.wishes.sessions is not None:
        return athlete.wishes.sessions
    if week.phase == "base":
        return settings.whole(FREQUENCY, "sessions_default")
    if week.phase in ("build", "peak") and athlete.age is not None and not YOUNG <= athlete.age < OLDER:
        return 2
    return 1


def _menu(week: Week, heavy: bool) -> tuple[_Wish, ...]:
    if week.phase == "race":
        return _RACE_WEEK
    if week.phase == "recovery":
        return _RECOVERY
    if week.phase == "taper":
        return _TAPER
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
        work = (_ANY_LEGS if planned else FULL) & (LIGHT | MODERATE)
        usual = settings.whole(DURATION, "minutes_default")
        yield Limit(DURATION, work, message=DURATION.message, minutes=usual)


def ready(athlete: Athlete, week: Week, settings: Settings) -> bool:
    """Whether heavy legs are the aim."""
    return (
        athlete.wishes.goal == "performance"
        and week.phase in ("base", "build", "peak")
        and athlete.weeks_of_strength >= settings.whole(HEAVY_WHEN_READY, "ready_weeks")
        and (athlete.age is None or athlete.age >= YOUNG)
        and (athlete.equipment is None or not WEIGHTS.isdisjoint(athlete.equipment))
    )


def _heavy_numbers(settings: Settings) -> tuple[tuple[str, int], ...]:
    return tuple((name, settings.whole(HEAVY_WHEN_READY, name)) for name in ("load_pct_1rm", "reps", "sets", "rest_s"))


def _too_many(asked: int, most: int) -> str:
    return (
        f"{word(asked).capitalize()} strength sessions in one week of running is too much too soon."
        f" Two are enough, {word(most)} are plenty, and only two or three of them with legs."
    )
