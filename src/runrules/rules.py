"""Rules, their sources and their settings: what may be spoken under, with everything a reader of the catalogue sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from importlib import import_module
from typing import Literal

from attrs import field, frozen

from .models import Work

Severity = Literal["hard", "firm", "soft", "policy"]
Evidence = Literal["A", "B", "C"]
Topic = Literal["illness", "state", "injuries", "conditions", "pregnancy", "osteoporosis", "exercises"]
Form = Literal["", "date", "numbers by date"]
FORMS: tuple[Form, ...] = ("", "date", "numbers by date")
Value = int | float | str
Params = tuple[tuple[str, Value], ...]

#: Gravest first.
SEVERITIES: tuple[Severity, ...] = ("hard", "firm", "soft", "policy")

#: The numbers of the core that rules own (``Setting.tells``), with the one of several that counts, the most careful.
TOLD: dict[str, Callable[[Iterable[float]], float]] = {
    "long_minutes": min,  # from when on a long run is a key run
    "descent_m": min,  # from when on any run is one
    "heavy_reps": max,  # in a heavy set
    "heavy_rest_s": max,  # after a heavy set
    "menu_weeks": max,  # for which the exercises stay the same
    "freeze_weeks": max,  # before an A race, in which no exercise is new
    "single_leg_share": min,  # of the leg exercises
}


@frozen(slots=False)
class Source:
    """Something a rule rests on: a key, a citation a reader can find, an address or ""."""

    key: str
    citation: str
    url: str = ""


@frozen(slots=False)
class Setting:
    """A number, a word or some dates of a rule that a runner may change.

    A number has ``low`` and ``high``, both allowed; a word has ``choices``. ``form`` is for text: "date"
    ("2026-11-23"), or "numbers by date" ("2026-07-14 34, 2026-07-15 36", each from ``low`` to ``high``); the default
    of both may be "", nothing said. ``basis`` says where the default comes from, often "convention". ``tells`` names
    the number of the core that this setting owns, one of ``TOLD``; where several own one, the most careful counts.
    """

    name: str
    default: Value
    low: float | None = None
    high: float | None = None
    unit: str = ""
    choices: tuple[str, ...] = ()
    basis: str = "convention"
    tells: str = ""
    form: Form = ""


@frozen(slots=False)
class Case:
    """A profile near an edge of a rule, and exactly what the rule says there: a worked example, and a test.

    ``shows`` is one sentence, ``profile`` a profile (TOML). ``says`` has a line for each statement, in any order, "" if
    the rule is silent: its kind, its work, its days and whatever else it sets, such as "veto, legs heavy, mon tue",
    with the words to the runner after a colon, in quotes, only where they count. A profile that sets what cannot be set
    is "refused: " with the reason.
    """

    shows: str
    profile: str
    says: str = ""


@frozen(slots=False)
class Rule:
    """One thing a plugin may speak about; everything a reader of the catalogue sees.

    ``id`` is ``plugin/name``. ``summary`` is one sentence, ``message`` the default words to the runner, ``why`` the
    reason with its limits. ``closes`` is all work the rule may ever close: it is closed while the plugin is silent.
    ``example`` and ``counter_example`` are profiles (TOML): in the first the rule speaks, in the second it does not.
    ``speaks`` says when, ``silent`` when not; ``cases`` are examples at its edges, or the name of a module that
    holds them as ``CASES`` and is imported only when somebody looks. ``judges`` names what it judges
    of ``illness`` (a fever), ``state`` (warning signs), ``injuries``, ``conditions`` (heart, metabolic, kidney),
    ``pregnancy`` (and the weeks after a birth) and ``osteoporosis``; while no rule does, a profile that names any finds
    closed what they endanger. One that judges ``exercises`` chooses them; while no rule does, sessions name none.
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
    judges: tuple[Topic, ...] = field(eq=False, default=())
    example: str = field(eq=False, default="")
    counter_example: str = field(eq=False, default="")
    cases: tuple[Case, ...] | str = field(eq=False, default=())


def cases_of(rule: Rule) -> tuple[Case, ...]:
    """Give the cases of a rule. Raises ImportError, AttributeError or TypeError where its module does not hold them."""
    cases = import_module(rule.cases).CASES if isinstance(rule.cases, str) else rule.cases
    if type(cases) is not tuple or not all(isinstance(one, Case) for one in cases):
        raise TypeError(f"{rule.id}: cases must be a tuple of Case values")
    return cases


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
        value = self._values[rule.id][name]
        return value if type(value) is int else int(self.number(rule, name))

    def value(self, rule: Rule, name: str) -> Value:
        """A setting of either kind. KeyError if the rule has none of that name."""
        return self._values[rule.id][name]

    def word(self, rule: Rule, name: str) -> str:
        """A setting that is one of a few words. KeyError if the rule has none of that name."""
        return str(self._values[rule.id][name])

    def day(self, rule: Rule, name: str) -> date | None:
        """A setting that is a date; None if nothing is said. KeyError if the rule has none of that name."""
        text = self.word(rule, name)
        return as_date(text) if text else None

    def by_date(self, rule: Rule, name: str) -> Mapping[date, float]:
        """A setting that is numbers by date; empty if nothing is said. KeyError if the rule has none of that name."""
        return as_numbers_by_date(self.word(rule, name))

    def __repr__(self) -> str:
        return f"Settings({self._values!r})"


def as_date(text: str) -> date:
    """Read a date such as "2026-11-23", written in no other way. ValueError with the end of a sentence."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass  # there is no such day
    raise ValueError(f'must be a date such as "2026-11-23", not {text!r}')


def as_numbers_by_date(text: str) -> dict[date, float]:
    """Read "2026-07-14 34, 2026-07-15 36.5", each day once. ValueError with the end of a sentence."""
    found: dict[date, float] = {}
    for entry in filter(None, map(str.strip, text.split(","))):
        written = re.fullmatch(r"(\S+)\s+(-?[0-9]{1,6}(?:\.[0-9]+)?)", entry)
        if written is None:
            raise ValueError(f'must be dates, each with a number, such as "2026-11-23 4, 2026-11-24 6", not {entry!r}')
        when = as_date(written[1])
        if when in found:
            raise ValueError(f"names {when} twice")
        found[when] = float(written[2])
    return found
