"""The closed vocabulary of what a plugin can say under a rule.

A statement is a frozen value whose meaning the core owns: see docs/statements.md for the law of each. ``dates`` left
out means every day of the week. ``message`` left out is the rule's own. Statements that are equal are said once.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from attrs import frozen

from .models import Part, Work
from .rules import Params, Rule, Severity
from .wellformed import check_common, check_exercises, check_gravity, check_numbers, check_work

#: What a Limit may limit. Less is more careful, but for ``reserve``, of which more is.
LIMITED = ("sessions", "days", "minutes", "percent", "sets", "exercises", "contacts", "reserve")
#: How the names of sessions begin that the runner has planned; no proposal may take one.
PLANNED = "planned "

# Statements check themselves where they are made, so that a mistake shows in its author's own line.


@frozen(slots=False)
class Propose:
    """A session wanted this week; the day is found by search.

    ``name`` tells wishes apart: two of one name are one wish, at the better rank (1 is best) and the lesser
    session. ``instead`` is work that would serve as well; preferences decide between them.
    """

    kind: ClassVar[str] = "propose"
    rule: Rule
    work: Work
    minutes: int
    rank: int
    name: str = "session"
    message: str | None = None
    instead: tuple[Work, ...] = ()
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self)
        check_work(self, self.work, *self.instead)
        check_numbers(self, self.minutes, self.rank)
        if self.rank < 1 or self.minutes < 1 or not all((self.work, *self.instead)):
            raise ValueError(f"{self.rule.id}: a proposal needs some work, some minutes, and a rank of 1 or more")
        if type(self.instead) is not tuple or type(self.name) is not str or self.name.startswith(PLANNED):
            raise ValueError(f"{self.rule.id}: instead is a tuple of Work, and {self.name!r} is no name of a proposal")


@frozen(slots=False)
class Prefer:
    """Here is better (points above 0) or worse (below). Points of one cell add up."""

    kind: ClassVar[str] = "prefer"
    rule: Rule
    work: Work
    dates: tuple[date, ...] | None
    points: int
    message: str | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self, self.dates)
        check_work(self, self.work)
        check_numbers(self, self.points)


@frozen(slots=False)
class Veto:
    """Never this, then. One is enough.

    ``part="am"`` closes only the hours before the day's run, which leaves the work open after it. ``guards`` is the
    date of the run that this is about: where that run went, the veto would go too, and without the run it would
    fall. Leave it out when it is about something that cannot move. ``yields_to`` says in words what the runner may
    choose so that this veto falls ("lift in the evening, six hours after the run"); a hard one yields to nothing.
    ``severity`` may be graver than the rule's own, never milder.
    """

    kind: ClassVar[str] = "veto"
    rule: Rule
    work: Work
    dates: tuple[date, ...] | None = None
    message: str | None = None
    part: Part | None = None
    guards: date | None = None
    yields_to: str = ""
    severity: Severity | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self, self.dates)
        check_work(self, self.work)
        if self.part not in (None, "am", "pm"):
            raise ValueError(f"{self.rule.id}: part is 'am', 'pm' or None")
        if self.guards is not None and type(self.guards) is not date:
            raise TypeError(f"{self.rule.id}: guards must be the date of a run, not {self.guards!r}")
        if self.yields_to != "" or self.severity is not None:
            check_gravity(self)


@frozen(slots=False)
class Caution:
    """Allowed, with a warning. One is enough. ``guards`` as in Veto."""

    kind: ClassVar[str] = "caution"
    rule: Rule
    work: Work
    dates: tuple[date, ...] | None = None
    message: str | None = None
    guards: date | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self, self.dates)
        check_work(self, self.work)
        if self.guards is not None and type(self.guards) is not date:
            raise TypeError(f"{self.rule.id}: guards must be the date of a run, not {self.guards!r}")


@frozen(slots=False)
class Limit:
    """At most so much, of the sessions that hold any of ``work`` on any of ``dates``; the most careful limit wins.

    ``sessions`` a week, ``days`` with such a session, ``minutes`` a session, ``percent`` of the usual sets,
    ``sets`` of an exercise, ``exercises`` in a session, ground ``contacts`` of all its jumps; ``reserve`` is the
    other way round: at least so many repetitions left at the end of a set. What is None is not limited. Light leg
    work is not in ``LOADED_LEGS``: say what you mean.
    """

    kind: ClassVar[str] = "limit"
    rule: Rule
    work: Work = Work.EVERYTHING
    dates: tuple[date, ...] | None = None
    message: str | None = None
    sessions: int | None = None
    days: int | None = None
    minutes: int | None = None
    percent: int | None = None
    sets: int | None = None
    exercises: int | None = None
    contacts: int | None = None
    reserve: int | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self, self.dates)
        check_work(self, self.work)
        numbers = [number for name in LIMITED if (number := getattr(self, name)) is not None]
        check_numbers(self, *numbers)
        if any(number < 0 for number in numbers):
            raise ValueError(f"{self.rule.id}: a limit cannot be below 0")


@frozen(slots=False)
class Apart:
    """Sessions with any of ``work`` and sessions with any of ``other`` stand at least ``days`` days apart.

    2 is one full day between. It holds across the week's edges, also for sessions of one day (0 days apart).
    """

    kind: ClassVar[str] = "apart"
    rule: Rule
    work: Work
    other: Work
    days: int
    message: str | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self)
        check_work(self, self.work, self.other)
        check_numbers(self, self.days)


@frozen(slots=False)
class Favour:
    """Exercises (by id) to bring in, the more points the sooner, into sessions that hold any of ``work``.

    No points (0) only say why one of them is there; points below 0 make it come last.
    """

    kind: ClassVar[str] = "favour"
    rule: Rule
    exercises: tuple[str, ...]
    points: int = 1
    message: str | None = None
    work: Work = Work.EVERYTHING
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self)
        check_work(self, self.work)
        check_exercises(self, self.exercises)
        check_numbers(self, self.points)


@frozen(slots=False)
class Exclude:
    """Exercises (by id) to leave out, with what to do ``instead``. An exclusion beats any favour."""

    kind: ClassVar[str] = "exclude"
    rule: Rule
    exercises: tuple[str, ...]
    instead: str = ""
    message: str | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self)
        check_exercises(self, self.exercises)
        if type(self.instead) is not str:
            raise TypeError(f"{self.rule.id}: instead must be text")


@frozen(slots=False)
class Cue:
    """How to do some exercises (by id), wherever one of them is chosen: "only half-way down". Brings none in."""

    kind: ClassVar[str] = "cue"
    rule: Rule
    exercises: tuple[str, ...]
    message: str | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self)
        check_exercises(self, self.exercises)


@frozen(slots=False)
class Notice:
    """Words for the runner only: information, a warning, or a referral to a professional."""

    kind: ClassVar[str] = "notice"
    rule: Rule
    message: str | None = None
    level: Literal["info", "warning", "referral"] = "info"
    dates: tuple[date, ...] | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        check_common(self, self.dates)
        if self.level not in ("info", "warning", "referral"):
            raise ValueError(f"{self.rule.id}: level is 'info', 'warning' or 'referral'")


Statement = Propose | Prefer | Veto | Caution | Limit | Apart | Favour | Exclude | Cue | Notice
STATEMENTS = (Propose, Prefer, Veto, Caution, Limit, Apart, Favour, Exclude, Cue, Notice)


@frozen(slots=False)
class Said:
    """A statement and who said it. The host attaches the name; a plugin cannot claim one."""

    plugin: str
    statement: Statement


@frozen(slots=False)
class Failure:
    """A plugin that was not heard: its name, when it failed, why, and what is closed for it."""

    plugin: str
    stage: Literal["find", "load", "ask"]
    error: str
    effect: str
    distribution: str = ""
    version: str = ""
