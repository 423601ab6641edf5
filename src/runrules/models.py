"""What the engine knows of a runner: frozen values that know nothing of plugins, rules or files.

Everything here is a plain value. Dates are local calendar days, minutes and metres are whole numbers, kilometres may
have decimals. Nothing here reads a clock.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Literal

from attrs import Factory, field, frozen

AREAS = ("legs", "upper", "core", "jumps")
LOADS = ("light", "moderate", "heavy")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Part = Literal["am", "pm"]
Effort = Literal["recovery", "easy", "steady", "long", "tempo", "intervals", "hills", "race-pace", "race"]
Distance = Literal["5k", "10k", "half", "marathon", "ultra"]
Priority = Literal["A", "B", "C"]
Phase = Literal["base", "build", "peak", "taper", "race", "recovery"]


class Sealed(Mapping[str, Any]):
    """A mapping that cannot be changed, and can be hashed, copied and pickled like any other value."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, Any]) -> None:
        self._items = dict(items)

    def __getitem__(self, key: str) -> Any:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __reduce__(self) -> tuple[type[Sealed], tuple[dict[str, Any]]]:
        return Sealed, (self._items,)

    def __repr__(self) -> str:
        return repr(self._items)


class Work(enum.Flag):
    """What a strength session asks of the body: a set of cells, each one area at one load.

    Areas and loads are themselves such sets, so ``LEGS & HEAVY`` is one cell and ``UPPER | CORE`` is six.
    """

    NOTHING = 0
    LEGS_LIGHT, LEGS_MODERATE, LEGS_HEAVY = 0o0001, 0o0002, 0o0004
    UPPER_LIGHT, UPPER_MODERATE, UPPER_HEAVY = 0o0010, 0o0020, 0o0040
    CORE_LIGHT, CORE_MODERATE, CORE_HEAVY = 0o0100, 0o0200, 0o0400
    JUMPS_LIGHT, JUMPS_MODERATE, JUMPS_HEAVY = 0o1000, 0o2000, 0o4000
    LEGS = LEGS_LIGHT | LEGS_MODERATE | LEGS_HEAVY
    UPPER = UPPER_LIGHT | UPPER_MODERATE | UPPER_HEAVY
    CORE = CORE_LIGHT | CORE_MODERATE | CORE_HEAVY
    JUMPS = JUMPS_LIGHT | JUMPS_MODERATE | JUMPS_HEAVY
    LIGHT = LEGS_LIGHT | UPPER_LIGHT | CORE_LIGHT | JUMPS_LIGHT
    MODERATE = LEGS_MODERATE | UPPER_MODERATE | CORE_MODERATE | JUMPS_MODERATE
    HEAVY = LEGS_HEAVY | UPPER_HEAVY | CORE_HEAVY | JUMPS_HEAVY
    FULL = LEGS | UPPER | CORE
    EVERYTHING = FULL | JUMPS
    #: What needs recovery: legs from moderate up, and any jump. Light leg work is not in it.
    LOADED_LEGS = (LEGS & (MODERATE | HEAVY)) | JUMPS

    def __hash__(self) -> int:
        return self._value_  # by name, as enum has it, it would vary with the hash seed, and cost more

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas it touches, in the order legs, upper, core, jumps."""
        value = self._value_
        return tuple(area for place, area in enumerate(AREAS) if value >> 3 * place & 7)

    @property
    def load(self) -> str:
        """The heaviest load in it: light, moderate or heavy."""
        value = self._value_
        return "heavy" if value & 0o4444 else "moderate" if value & 0o2222 else "light"


LEGS, UPPER, CORE, JUMPS = Work.LEGS, Work.UPPER, Work.CORE, Work.JUMPS
LIGHT, MODERATE, HEAVY = Work.LIGHT, Work.MODERATE, Work.HEAVY
FULL, EVERYTHING, LOADED_LEGS = Work.FULL, Work.EVERYTHING, Work.LOADED_LEGS


def work(areas: tuple[str, ...], load: str) -> Work:
    """Put areas and one load together: ``work(("legs", "core"), "heavy")``."""
    step = LOADS.index(load)
    return Work(sum(1 << 3 * AREAS.index(area) + step for area in set(areas)))


@cache
def described(mask: int) -> tuple[str, ...]:
    """Put the cells of a ``Work`` value in words, one for each area: "legs heavy", "core"."""
    found = []
    for row, area in enumerate(AREAS):
        loads = [load for step, load in enumerate(LOADS) if mask >> 3 * row + step & 1]
        if loads:
            found.append(area if len(loads) == len(LOADS) else f"{area} {'/'.join(loads)}")
    return tuple(found)


# No value has slots: frozen ones are made faster without, on import too, and a tampering plugin shows in
# their dictionaries.


@frozen(slots=False)
class Run:
    """One run. ``key`` is None only where nobody has judged it yet: plugins always see True or False."""

    effort: Effort
    minutes: int | None = None
    km: float | None = None
    descent_m: int | None = None
    climb_m: int | None = None
    part: Part | None = None
    key: bool | None = None
    done: bool = False
    distance: Distance | None = None  # of a race
    priority: Priority | None = None  # of a race

    @property
    def hard(self) -> bool:
        """Whether it is fast by its effort alone, whatever its length."""
        return self.effort in HARD_EFFORTS


HARD_EFFORTS = frozenset({"tempo", "intervals", "hills", "race-pace", "race"})


@frozen(slots=False)
class Lock:
    """Why a planned session stays as it is, whatever rules that are not hard object to. ``by``: who says so, or ""."""

    reason: str
    by: str = ""


@frozen(slots=False)
class Strength:
    """A strength session that the runner has planned or done. With a ``lock`` it stays where it is."""

    work: Work
    minutes: int | None = None
    part: Part | None = None
    done: bool = False
    lock: Lock | None = field(default=None, repr=False)  # not shown, so that what has none is named as ever


@frozen(slots=False)
class Cross:
    """Other training: run-walk, walk, cross, mobility."""

    kind: Literal["run-walk", "walk", "cross", "mobility"]
    minutes: int | None = None
    km: float | None = None
    part: Part | None = None
    done: bool = False


Session = Run | Strength | Cross


@frozen(slots=False)
class Day:
    """A date with its sessions.

    ``known`` is False where the runner said nothing: the day counts as easy. ``rest`` is True where the runner
    means it as a rest day; a day without sessions that is not ``rest`` is free. ``assumed`` marks a day outside
    the file, filled in after the pattern of the advised week; ``template`` one that its week leaves out, filled in from
    the profile's template.
    """

    date: date
    runs: tuple[Run, ...] = ()
    strength: tuple[Strength, ...] = ()
    other: tuple[Cross, ...] = ()
    rest: bool = False
    known: bool = True
    assumed: bool = False
    template: bool = field(default=False, repr=False)  # as for Strength

    @property
    def key_run(self) -> Run | None:
        """The key run of the day, or None. Of several the first."""
        for run in self.runs:
            if run.key:
                return run
        return None

    @property
    def race(self) -> Run | None:
        """The race of the day, or None."""
        for run in self.runs:
            if run.effort == "race":
                return run
        return None


@frozen(slots=False)
class Race:
    """A race, from ``[[races]]`` or from a day, never both. ``km`` is there when the runner gave a number."""

    date: date
    distance: Distance
    priority: Priority = "A"
    name: str = ""
    km: float | None = None


@frozen(slots=False)
class Week:
    """The seven days that are asked about, with their neighbours on both sides.

    ``before`` ends on the day before the first of ``days`` and ``after`` begins on the day after the last; both
    are without gaps and in order. ``before`` reaches at least 14 days back (42 where the file knows them),
    ``after`` 21 days ahead. ``phase_because`` says in a few words why the phase is what it is.
    """

    days: tuple[Day, ...]
    before: tuple[Day, ...] = ()
    after: tuple[Day, ...] = ()
    today: date = field(default=Factory(lambda self: self.days[0].date, takes_self=True))
    phase: Phase = "base"
    phase_because: str = field(default="", eq=False)
    around: tuple[Day, ...] = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(lambda self: self.before + self.days + self.after, takes_self=True),
    )

    @property
    def starts(self) -> date:
        """The first of the seven days."""
        return self.days[0].date

    def on(self, when: date) -> Day | None:
        """The day of that date, or None outside what this week can see."""
        place = when.toordinal() - self.around[0].date.toordinal()
        return self.around[place] if 0 <= place < len(self.around) else None


@frozen(slots=False)
class Injury:
    """A pain of today (``pain`` 1 to 10) or an old one (0). ``days`` is how long it has hurt."""

    site: str
    pain: int = 0
    days: int | None = None
    signs: tuple[str, ...] = ()


@frozen(slots=False)
class State:
    """How the athlete is today. None: not said."""

    soreness: int | None = None  # legs, 0–10
    fatigue: int | None = None  # 0–10
    sleep_hours: float | None = None
    fever: bool = False
    signs: tuple[str, ...] = ()


@frozen(slots=False)
class Wishes:
    """What the athlete wants and can do. None or empty: the rules decide."""

    sessions: int | None = None  # a week
    minutes: int | None = None  # a session
    days: tuple[str, ...] = ()  # possible days, of DAYS
    minutes_by_day: Mapping[str, int] = field(factory=dict, converter=Sealed)
    goal: Literal["performance", "health"] = "performance"


@frozen(slots=False)
class Athlete:
    """The person, their past, pains, wishes and races.

    Plugins see ``leg_sessions``, ``heavy_leg_sessions`` and ``weeks_of_strength`` filled in for the week they are
    asked about; what was estimated is named in ``estimated``. ``equipment`` is None when nothing was said, and
    without "none", which everybody has.
    """

    name: str = ""
    age: int | None = None
    running_since: date | None = None
    strength_since: date | None = None  # None: has never lifted
    leg_sessions: int | None = None
    heavy_leg_sessions: int | None = None
    equipment: tuple[str, ...] | None = None
    terrain: Literal["road", "trail", "track", "mixed"] | None = None
    conditions: tuple[str, ...] = ()
    weeks_postnatal: int | None = None
    cleared: tuple[str, ...] = ()
    cleared_on: date | None = None
    injuries: tuple[Injury, ...] = ()
    state: State = State()
    wishes: Wishes = Wishes()
    races: tuple[Race, ...] = ()  # by date
    weeks_of_strength: int = 0  # whole weeks since strength_since; 0 also for never
    estimated: tuple[str, ...] = ()


@frozen(slots=False)
class WeekPlan:
    """Seven days as the runner wrote them, from ``starts`` on."""

    starts: date
    days: tuple[Day, ...]


@frozen(slots=False)
class RuleChoice:
    """What the runner set for one rule: values by name, or ``off`` with the reason why; ``off_by`` is who says so."""

    values: Mapping[str, int | float | str] = field(factory=dict, converter=Sealed)
    off: str | None = None
    off_by: str = ""


@frozen(slots=False)
class Profile:
    """Everything that goes in: one athlete, their weeks by date, their choices."""

    weeks: tuple[WeekPlan, ...]
    athlete: Athlete = Athlete()
    today: date = field(default=Factory(lambda self: self.weeks[0].starts, takes_self=True))
    rules: Mapping[str, RuleChoice] = field(factory=dict, converter=Sealed)
    require: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()  # what reading had to take for granted, in sentences
