"""The two hooks. A plugin is a module or object that implements them under ``rules_hook`` and ``advise_hook``.

Those mark what ``hookimpl`` marks, one hook each, so that a type checker sees what is wrong with an implementation, and
a misspelt name is refused where it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

import pluggy

from .models import Athlete, Week
from .rules import Rule, Settings
from .statements import Statement

if TYPE_CHECKING:
    from .shapes import Advises, Implements, NamesRules

NAME = "runrules"

hookspec = pluggy.HookspecMarker(NAME)
_marker = pluggy.HookimplMarker(NAME)
_Marked = TypeVar("_Marked", bound=Callable[..., object])

if TYPE_CHECKING:

    def hookimpl(function: Implements, /) -> Implements:
        """Mark a hook of either kind. The options of pluggy's markers are refused on loading, so there are none."""

else:
    hookimpl = _marker


def rules_hook(function: NamesRules, /) -> NamesRules:
    """Mark a plugin's ``runrules_rules``; TypeError for a function of another name."""
    return _marked(function, "runrules_rules", "rules_hook")


def advise_hook(function: Advises, /) -> Advises:
    """Mark a plugin's ``runrules_advise``; TypeError for a function of another name."""
    return _marked(function, "runrules_advise", "advise_hook")


def _marked(function: _Marked, name: str, marker: str) -> _Marked:
    found = getattr(function, "__name__", function)
    if found != name:
        raise TypeError(f"{marker} marks {name}, not {found!r}: a hook is known by its name")
    return _marker(function)


@hookspec
def runrules_rules() -> Iterable[Rule]:
    """Name every rule this plugin may ever speak under.

    Asked once, on loading. An exception, a foreign type or a rule whose id does not begin with the plugin's name
    and a slash means that the plugin is not heard.

    Example::

        @hookimpl
        def runrules_rules():
            return [SORE_CALF]
    """
    return ()


@hookspec
def runrules_advise(athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
    """Say what there is to say about this athlete in this week.

    Asked once per advised week, before anything is placed, never again. Take only the arguments you need; defaults
    are refused. A list or a generator will do: the whole answer counts or, if anything in it raises, nothing, and
    then everything your rules may close is closed. The same question must always get the same answer: read no
    clock, no file, no network.

    Example::

        @hookimpl
        def runrules_advise(athlete, week):
            if any(injury.site == "calf_strain" for injury in athlete.injuries):
                yield Veto(SORE_CALF, JUMPS)
    """
    return ()
