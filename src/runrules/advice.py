"""What comes out: the placed weeks, everything that was said, what came of it, and who was not heard.

The attributes are the fields of ``runrules.advice/1``; ``from_`` and ``try_`` stand for ``from`` and ``try``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from attrs import field, frozen

from .models import Cross, Part, Phase, Race, Run
from .rules import Params, Source
from .statements import Failure

Status = Literal["complete", "degraded", "withheld"]
Verdict = Literal["yes", "warn", "after-run", "no"]
Fate = Literal["new", "kept", "moved", "changed", "dropped"]
BlockKind = Literal["warm-up", "straight", "superset", "circuit", "cool-down"]
Rung = Literal["less load", "without jumps", "other work", "nothing this week"]


@frozen(slots=False)
class Cell:
    """Whether one area at one load is open on one day, with the ids of the statements that say so."""

    verdict: Verdict
    because: tuple[str, ...] = ()


@frozen(slots=False)
class Doing:
    """One exercise of a session: how often or how long, how hard, on what.

    ``reps`` or ``seconds`` of a set, lowest and highest, the other None; of each side with ``per_side``. ``reserve``
    is how many repetitions are left at the end of a set, None where nothing is counted. ``equipment`` is what it is
    done with. ``note`` says how to do it. ``instead_of`` is the exercise that would stand here but for a pain, the
    kit or a rule; ``because`` names the statements that brought it in or the other out.
    """

    exercise: str
    name: str
    area: str
    reps: tuple[int, int] | None
    seconds: tuple[int, int] | None
    per_side: bool
    reserve: int | None
    load: str
    equipment: tuple[str, ...] = ()
    note: str = ""
    instead_of: str | None = None
    because: tuple[str, ...] = ()


@frozen(slots=False)
class Block:
    """A part of a session: its exercises, done one after the other, ``sets`` times, with a rest after each round.

    ``minutes`` counts every set with its rest; pairs take less when nothing is rested between the two.
    """

    kind: BlockKind
    sets: int
    rest_s: int
    exercises: tuple[Doing, ...]
    minutes: float


@frozen(slots=False)
class AsPlanned:
    """A strength session as the runner had written it, where the advice differs."""

    date: date
    areas: tuple[str, ...]
    load: str
    minutes: int | None
    part: Part | None


@frozen(slots=False)
class Locked:
    """That a planned session is locked: why, by whom ("" for nobody named), and the statements that it overrides."""

    reason: str
    by: str = ""
    overrides: tuple[str, ...] = ()


@frozen(slots=False)
class Lift:
    """A strength session in the advice.

    ``verdict``: new, kept, moved, changed (perhaps moved too: ``from_``) or dropped. ``sets_percent`` is the share
    of the usual sets, None where nothing limits them; ``sets`` the most of one exercise. ``after_run`` says that it
    must follow the day's run. ``blocked_by`` names exactly what kept it from being as it was wanted. ``locked`` is
    there where a coach or the runner locked it; one that is dropped all the same met something hard.
    """

    id: str
    areas: tuple[str, ...]
    load: str
    minutes: int | None
    part: Part | None
    origin: Literal["recommended", "planned"]
    verdict: Fate
    because: tuple[str, ...]
    from_: date | None = None
    planned: AsPlanned | None = None
    after_run: bool = False
    sets_percent: int | None = None
    sets: int | None = None
    done: bool = False
    blocks: tuple[Block, ...] = ()
    blocked_by: tuple[str, ...] = ()
    locked: Locked | None = None


@frozen(slots=False)
class AdvisedDay:
    """One day: its runs, its strength sessions, and what is open on it. ``grid[area][load]`` is a Cell.

    ``template``: its week leaves it out, and the profile's template fills it.
    """

    date: date
    day: str
    known: bool
    rest: bool
    runs: tuple[Run, ...]
    strength: tuple[Lift, ...]
    grid: Mapping[str, Mapping[str, Cell]]
    other: tuple[Cross, ...] = ()
    template: bool = False


@frozen(slots=False)
class AdvisedWeek:
    """Seven days, in order. ``phase_because`` says in a few words why the phase is what it is."""

    starts: date
    phase: Phase
    days: tuple[AdvisedDay, ...]
    phase_because: str = ""


@frozen(slots=False)
class Spoken:
    """A statement with its id and what came of it.

    ``upheld`` is False when others outranked it; ``by`` holds their ids. ``dates`` and ``work`` say what it is
    about ("legs heavy"), None: all. ``level`` is that of a notice. ``week`` is the first day of the week it is about.
    ``exercises`` are those it favours, excludes or says how to do.
    """

    id: str
    plugin: str
    rule: str
    kind: str
    severity: str
    evidence: str
    sources: tuple[str, ...]
    message: str
    params: Params
    upheld: bool
    by: tuple[str, ...]
    week: date
    dates: tuple[date, ...] | None = None
    work: tuple[str, ...] | None = None
    level: str | None = None
    exercises: tuple[str, ...] | None = None


@frozen(slots=False)
class Try:
    """A change by the runner, and what it would open."""

    change: str
    opens: str


@frozen(slots=False)
class Unplaced:
    """A wish that has no open day as it was wished.

    ``rung`` says which step of the ladder was taken: "less load", "without jumps", "other work" or "nothing this
    week"; ``instead`` is the id of the session that came of it. ``try_`` is what the runner could change, smallest
    change first.
    """

    week: date
    areas: tuple[str, ...]
    load: str
    because: tuple[str, ...]
    rung: Rung
    instead: str | None
    try_: tuple[Try, ...]


@frozen(slots=False)
class PluginState:
    """A plugin that was found: heard, failed or blocked. ``blocked`` ones were never imported.

    ``blocked_by`` says who blocks it: the profile, or the engine, which allows only others.
    """

    name: str
    version: str
    status: Literal["heard", "failed", "blocked"]
    distribution: str = ""
    blocked_by: Literal["profile", "engine"] | None = None


@frozen(slots=False)
class SwitchedOff:
    """A rule that the runner switched off, with their reason.

    ``left_out`` counts what it said in the advised weeks and was not listened to; None where its plugin was not heard.
    ``by`` is who switched it off, where that is said.
    """

    rule: str
    reason: str
    left_out: int | None = None
    by: str = ""


@frozen(slots=False)
class Advice:
    """Everything that comes out; see docs/advice.md for each field."""

    engine: str
    input: str
    today: date
    status: Status
    plugins: tuple[PluginState, ...]
    failures: tuple[Failure, ...]
    weeks: tuple[AdvisedWeek, ...]
    statements: tuple[Spoken, ...]
    notices: tuple[str, ...]
    unplaced: tuple[Unplaced, ...]
    sources: Mapping[str, Source]
    assumed: tuple[str, ...] = ()
    switched_off: tuple[SwitchedOff, ...] = ()
    races: tuple[Race, ...] = ()
    schema: str = field(default="runrules.advice/1")
