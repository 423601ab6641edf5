"""Rules, and the closed vocabulary of what a plugin can say under one.

A statement is a frozen value whose meaning the core owns: see docs/statements.md for the law of each. ``dates`` left
out means every day of the week. ``message`` left out is the rule's own. Statements that are equal are said once.
"""

from __future__ import annotations

from datetime import date
from math import isfinite
from typing import ClassVar, Literal

from attrs import field, frozen

from .models import Part, Work

Severity = Literal["hard", "firm", "soft", "policy"]
Evidence = Literal["A", "B", "C"]
Value = int | float | str
Params = tuple[tuple[str, Value], ...]

#: How the names of sessions begin that the runner has planned; no proposal may take one.
PLANNED = "planned "

#: Gravest first.
SEVERITIES: tuple[Severity, ...] = ("hard", "firm", "soft", "policy")


@frozen
class Source:
    """Something a rule rests on: a key, a citation a reader can find, an address or ""."""

    key: str
    citation: str
    url: str = ""


@frozen
class Setting:
    """A number or word of a rule that a runner may change.

    A number has ``low`` and ``high``, both allowed; a word has ``choices``. ``basis`` says where the default comes
    from, often "convention". ``tells`` names the threshold of the core that this setting owns: ``long_minutes`` or
    ``descent_m``, which make a run a key run; where several own one, the lowest counts.
    """

    name: str
    default: Value
    low: float | None = None
    high: float | None = None
    unit: str = ""
    choices: tuple[str, ...] = ()
    basis: str = "convention"
    tells: Literal["", "long_minutes", "descent_m"] = ""


@frozen
class Rule:
    """One thing a plugin may speak about; everything a reader of the catalogue sees.

    ``id`` is ``plugin/name``. ``summary`` is one sentence, ``message`` the default words to the runner, ``why`` the
    reason with its limits. ``closes`` is all work the rule may ever close: it is closed while the plugin is silent.
    ``example`` and ``counter_example`` are profiles (TOML): in the first the rule speaks, in the second it does not.
    ``speaks`` says when, ``silent`` when not. ``judges`` names what it judges of ``state`` (warning signs),
    ``injuries`` and ``conditions``; while no rule does, a profile that names any finds closed what they endanger.
    """

    id: str
    summary: str = field(eq=False)
    message: str = field(eq=False)
    why: str = field(eq=False)
    severity: Severity = field(eq=False)
    evidence: Evidence = field(eq=False)
    sources: tuple[Source, ...] = field(eq=False, default=())
    settings: tuple[Setting, ...] = field(eq=False, default=())
    closes: Work = field(eq=False, default=Work.NOTHING)
    speaks: str = field(eq=False, default="")
    silent: str = field(eq=False, default="")
    judges: tuple[Literal["state", "injuries", "conditions"], ...] = field(eq=False, default=())
    example: str = field(eq=False, default="")
    counter_example: str = field(eq=False, default="")


# Values that are made by the dozen in every week have no slots: frozen ones are made twice as fast without. They check
# themselves where they are made, so that a mistake shows in its author's own line.


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
        _check(self)
        _check_work(self, self.work, *self.instead)
        _check_numbers(self, self.minutes, self.rank)
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
        _check(self, self.dates)
        _check_work(self, self.work)
        _check_numbers(self, self.points)


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
        _check(self, self.dates)
        _check_work(self, self.work)
        if self.part not in (None, "am", "pm"):
            raise ValueError(f"{self.rule.id}: part is 'am', 'pm' or None")
        if self.guards is not None and type(self.guards) is not date:
            raise TypeError(f"{self.rule.id}: guards must be the date of a run, not {self.guards!r}")
        if self.yields_to != "" or self.severity is not None:
            _check_gravity(self)


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
        _check(self, self.dates)
        _check_work(self, self.work)
        if self.guards is not None and type(self.guards) is not date:
            raise TypeError(f"{self.rule.id}: guards must be the date of a run, not {self.guards!r}")


@frozen(slots=False)
class Limit:
    """At most so much, of the sessions that hold any of ``work`` on any of ``dates``; the most careful limit wins.

    ``sessions`` a week, ``days`` with such a session, ``minutes`` a session, ``percent`` of the usual sets,
    ``sets`` of an exercise. What is None is not limited. Light leg work is not in ``LOADED_LEGS``: say what you mean.
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
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        _check(self, self.dates)
        _check_work(self, self.work)
        numbers = (self.sessions, self.days, self.minutes, self.percent, self.sets)
        _check_numbers(self, *(number for number in numbers if number is not None))
        if any(number is not None and number < 0 for number in numbers):
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
        _check(self)
        _check_work(self, self.work, self.other)
        _check_numbers(self, self.days)


@frozen(slots=False)
class Favour:
    """Exercises (by id) to bring in, the more points the sooner."""

    kind: ClassVar[str] = "favour"
    rule: Rule
    exercises: tuple[str, ...]
    points: int = 1
    message: str | None = None
    params: Params = ()

    def __attrs_post_init__(self) -> None:
        _check(self)
        _check_exercises(self, self.exercises)
        _check_numbers(self, self.points)


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
        _check(self)
        _check_exercises(self, self.exercises)
        if type(self.instead) is not str:
            raise TypeError(f"{self.rule.id}: instead must be text")


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
        _check(self, self.dates)
        if self.level not in ("info", "warning", "referral"):
            raise ValueError(f"{self.rule.id}: level is 'info', 'warning' or 'referral'")


Statement = Propose | Prefer | Veto | Caution | Limit | Apart | Favour | Exclude | Notice
STATEMENTS = (Propose, Prefer, Veto, Caution, Limit, Apart, Favour, Exclude, Notice)


@frozen(slots=False)
class Said:
    """A statement and who said it. The host attaches the name; a plugin cannot claim one."""

    plugin: str
    statement: Statement


@frozen
class Failure:
    """A plugin that was not heard: its name, when it failed, why, and what is closed for it."""

    plugin: str
    stage: Literal["find", "load", "ask"]
    error: str
    effect: str
    distribution: str = ""
    version: str = ""


class Settings:
    """The values of every rule of one plugin, defaults with the runner's choices on top. Read-only."""

    __slots__ = ("_values",)

    def __init__(self, values: dict[str, dict[str, Value]]) -> None:
        self._values = values

    def number(self, rule: Rule, name: str) -> float:
        """A setting that is a number. KeyError if the rule has none of that name."""
        value = self._values[rule.id][name]
        if isinstance(value, str):
            raise TypeError(f"{rule.id}: {name} is a word, not a number")
        return value

    def whole(self, rule: Rule, name: str) -> int:
        """A setting that is a whole number. KeyError if the rule has none of that name."""
        return int(self.number(rule, name))

    def word(self, rule: Rule, name: str) -> str:
        """A setting that is one of a few words. KeyError if the rule has none of that name."""
        return str(self._values[rule.id][name])

    def __repr__(self) -> str:
        return f"Settings({self._values!r})"


def _check(one: Statement, dates: tuple[date, ...] | None = None) -> None:
    if type(one.rule) is not Rule:
        raise TypeError(f"{type(one).__name__} needs a Rule first, not {one.rule!r}")
    if one.message is not None and type(one.message) is not str:
        raise TypeError(f"{one.rule.id}: message must be text")
    if dates is not None:
        _check_dates(one, dates)
    if one.params != ():
        _check_params(one)


def _check_dates(one: Statement, dates: tuple[date, ...]) -> None:
    if type(dates) is not tuple:
        raise TypeError(f"{one.rule.id}: dates must be a tuple of dates, or None for every day")
    for when in dates:
        if type(when) is not date:
            raise TypeError(f"{one.rule.id}: dates must be a tuple of dates, and {when!r} is none")


def _check_work(one: Statement, *works: Work) -> None:
    for work in works:
        if type(work) is not Work:
            raise TypeError(f"{one.rule.id}: work must be Work, such as LEGS & HEAVY, not {work!r}")


def _check_numbers(one: Statement, *numbers: int) -> None:
    for number in numbers:
        if type(number) is not int:
            raise TypeError(f"{one.rule.id}: {type(one).__name__} takes whole numbers, not {number!r}")


def _check_gravity(one: Veto) -> None:
    if type(one.yields_to) is not str:
        raise TypeError(f"{one.rule.id}: yields_to must be text")
    if one.severity is None:
        return
    if one.severity not in SEVERITIES:
        raise ValueError(f"{one.rule.id}: severity is one of {', '.join(SEVERITIES)}")
    if SEVERITIES.index(one.severity) > SEVERITIES.index(one.rule.severity):
        raise ValueError(f"{one.rule.id}: a statement may be graver than its rule, not milder")


def _check_exercises(one: Statement, exercises: tuple[str, ...]) -> None:
    if type(exercises) is not tuple or not all(type(name) is str for name in exercises):
        raise TypeError(f"{one.rule.id}: exercises must be a tuple of ids")


def _check_params(one: Statement) -> None:
    if type(one.params) is not tuple or not all(
        type(pair) is tuple and len(pair) == 2 and type(pair[0]) is str and _plain(pair[1]) for pair in one.params
    ):
        raise TypeError(f"{one.rule.id}: params must be pairs of a name and a number or text")


def _plain(value: object) -> bool:
    """Text or a finite number: what JSON can carry."""
    return type(value) in (int, str) or (type(value) is float and isfinite(value))
