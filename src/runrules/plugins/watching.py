"""Watch plugins while they are asked, where that is wanted: what each reads of the question, how long it takes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter
from typing import TypeVar

from attrs import Factory, define

from ..models import Athlete, Week
from ..rules import Rule, Settings, Value
from ..seam import Use
from ..statements import Failure, Statement
from . import Loaded, ask
from .guarding import FOREVER, Patience

_T = TypeVar("_T")
_OURS = f"{__name__.partition('.')[0]}."
_LENT = f"{_OURS}catalogue"  # what plugins call there reads on their behalf


@define
class Watch:
    """What was seen of each plugin, by its name, over all the weeks it was asked about.

    ``read`` holds what it read of athlete and week ("week.days"), ``calls`` the same of each week, by its first day,
    ``settings`` the values it took, by rule and name, ``seconds`` how long it took to answer. With ``reads=False`` only
    the time is taken, which costs it less.
    """

    reads: bool = True
    read: dict[str, set[str]] = Factory(dict)
    calls: dict[tuple[str, date], set[str]] = Factory(dict)
    settings: dict[str, dict[tuple[str, str], Value]] = Factory(dict)
    seconds: dict[str, float] = Factory(dict)

    def ask(
        self,
        loaded: Loaded,
        athlete: Athlete,
        week: Week,
        settings: Settings | None = None,
        patience: Patience = FOREVER,
        uses: set[Use] | None = None,
    ) -> tuple[Statement, ...] | Failure:
        """Ask as ``plugins.ask`` does, with the same answer."""
        taken = settings or loaded.defaults
        if self.reads:
            reads = (
                self.read.setdefault(loaded.name, set()),
                self.calls.setdefault((loaded.name, week.starts), set()),
            )

            def note(path: str) -> None:
                for read in reads:
                    read.add(path)

            athlete = _watched(athlete, lambda name: note(f"athlete.{name}"))
            week = _watched(week, lambda name: note(f"week.{name}"))
            taken = _WatchedSettings(taken, self.settings.setdefault(loaded.name, {}))
        begun = perf_counter()
        answer = ask(loaded, athlete, week, taken, patience, uses)
        self.seconds[loaded.name] = self.seconds.get(loaded.name, 0.0) + perf_counter() - begun
        return answer


class _WatchedSettings(Settings):
    """Settings that remember which of them were taken."""

    __slots__ = ("_taken",)

    def __init__(self, settings: Settings, taken: dict[tuple[str, str], Value]) -> None:
        super().__init__(settings._values)
        self._taken = taken

    def number(self, rule: Rule, name: str) -> float:
        self._note(rule, name)
        return super().number(rule, name)

    def whole(self, rule: Rule, name: str) -> int:
        self._note(rule, name)
        return super().whole(rule, name)

    def word(self, rule: Rule, name: str) -> str:
        self._note(rule, name)
        return super().word(rule, name)

    def _note(self, rule: Rule, name: str) -> None:
        values = self._values.get(rule.id, {})
        if name in values:
            self._taken[rule.id, name] = values[name]


def _watched(value: _T, note: Callable[[str], object]) -> _T:
    """Make another view of the same attributes, which notes those that code outside of runrules reads.

    It shares them, so that whoever changes them by force changes them here too and is found out all the same, and it
    passes for what it shows: in comparisons, in its text and in errors.
    """
    kind = type(value)

    def __getattribute__(self: object, name: str) -> object:
        if name == "__class__":
            return kind
        reader = sys._getframe(1).f_globals.get("__name__", "")
        if not name.startswith("_") and (reader == _LENT or not reader.startswith(_OURS)):
            note(name)
        return object.__getattribute__(self, name)

    look = {"__getattribute__": __getattribute__, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    view: _T = object.__new__(type(kind.__name__, (kind,), look))
    object.__setattr__(view, "__dict__", vars(value))
    return view
