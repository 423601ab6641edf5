"""The two hooks. A plugin is a module or object that implements them under ``hookimpl``."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from .models import Athlete, Week
from .rules import Rule, Settings
from .statements import Statement

NAME = "runrules"

hookspec = pluggy.HookspecMarker(NAME)
hookimpl = pluggy.HookimplMarker(NAME)


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
