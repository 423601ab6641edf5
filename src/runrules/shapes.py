"""What implementations of the hooks look like to a type checker; nothing here runs.

A hook takes any of its arguments, in any order, by name: one protocol for each choice, for functions and for methods,
which are known by an argument called ``self``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from .models import Athlete, Week
from .rules import Rule, Settings
from .statements import Statement

_Said = Iterable[Statement]


class _Names(Protocol):
    def __call__(self) -> Iterable[Rule]: ...


class _NamesAsMethod(Protocol):
    def __call__(shape, self: Any) -> Iterable[Rule]: ...


class _Takes(Protocol):
    def __call__(self) -> _Said: ...


class _TakesA(Protocol):
    def __call__(self, *, athlete: Athlete) -> _Said: ...


class _TakesW(Protocol):
    def __call__(self, *, week: Week) -> _Said: ...


class _TakesS(Protocol):
    def __call__(self, *, settings: Settings) -> _Said: ...


class _TakesAW(Protocol):
    def __call__(self, *, athlete: Athlete, week: Week) -> _Said: ...


class _TakesAS(Protocol):
    def __call__(self, *, athlete: Athlete, settings: Settings) -> _Said: ...


class _TakesWS(Protocol):
    def __call__(self, *, week: Week, settings: Settings) -> _Said: ...


class _TakesAWS(Protocol):
    def __call__(self, *, athlete: Athlete, week: Week, settings: Settings) -> _Said: ...


class _Method(Protocol):
    def __call__(shape, self: Any) -> _Said: ...


class _MethodA(Protocol):
    def __call__(shape, self: Any, *, athlete: Athlete) -> _Said: ...


class _MethodW(Protocol):
    def __call__(shape, self: Any, *, week: Week) -> _Said: ...


class _MethodS(Protocol):
    def __call__(shape, self: Any, *, settings: Settings) -> _Said: ...


class _MethodAW(Protocol):
    def __call__(shape, self: Any, *, athlete: Athlete, week: Week) -> _Said: ...


class _MethodAS(Protocol):
    def __call__(shape, self: Any, *, athlete: Athlete, settings: Settings) -> _Said: ...


class _MethodWS(Protocol):
    def __call__(shape, self: Any, *, week: Week, settings: Settings) -> _Said: ...


class _MethodAWS(Protocol):
    def __call__(shape, self: Any, *, athlete: Athlete, week: Week, settings: Settings) -> _Said: ...


_Naming = _Names | _NamesAsMethod
_Function = _Takes | _TakesA | _TakesW | _TakesS | _TakesAW | _TakesAS | _TakesWS | _TakesAWS
_InClass = _Method | _MethodA | _MethodW | _MethodS | _MethodAW | _MethodAS | _MethodWS | _MethodAWS

#: An implementation of ``runrules_rules``, of ``runrules_advise``, or of one of them.
NamesRules = TypeVar("NamesRules", bound=_Naming)
Advises = TypeVar("Advises", bound=_Function | _InClass)
Implements = TypeVar("Implements", bound=_Naming | _Function | _InClass)
