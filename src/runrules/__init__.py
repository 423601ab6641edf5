"""runrules: where strength training goes in a running week, how much, and why.

The names below are the whole public interface for programs and plugin authors; they load on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

_ROOMS = {
    "models": (
        "AREAS CORE DAYS EVERYTHING FULL HEAVY JUMPS LEGS LIGHT LOADED_LEGS LOADS MODERATE UPPER Athlete Cross Day"
        " Injury Profile Race RuleChoice Run State Strength WEEKDAYS Week WeekPlan Wishes Work"
    ),
    "rules": "Case Rule Setting Settings Source",
    "catalogue": "Exercise exercises hurting kit_of",
    "statements": "Apart Caution Cue Exclude Failure Favour Limit Notice Prefer Propose Said Statement Veto",
    "hookspecs": "advise_hook hookimpl rules_hook",
    "seam": "API",
    "problems": "Problem ProfileError",
    "advice": "Advice",
    "engine": "Engine advise",
    "explain": "ChangeError what_if why",
    "profile": "load_profile parse_changes parse_profile",
    "formats": "to_json to_text",
}
_WHERE = {name: room for room, names in _ROOMS.items() for name in names.split()}

__all__ = ["__version__", *sorted(_WHERE)]

if TYPE_CHECKING:
    from .advice import Advice as Advice
    from .catalogue import Exercise as Exercise
    from .catalogue import exercises as exercises
    from .catalogue import hurting as hurting
    from .catalogue import kit_of as kit_of
    from .engine import Engine as Engine
    from .engine import advise as advise
    from .explain import ChangeError as ChangeError
    from .explain import what_if as what_if
    from .explain import why as why
    from .formats import to_json as to_json
    from .formats import to_text as to_text
    from .hookspecs import advise_hook as advise_hook
    from .hookspecs import hookimpl as hookimpl
    from .hookspecs import rules_hook as rules_hook
    from .models import AREAS as AREAS
    from .models import CORE as CORE
    from .models import DAYS as DAYS
    from .models import EVERYTHING as EVERYTHING
    from .models import FULL as FULL
    from .models import HEAVY as HEAVY
    from .models import JUMPS as JUMPS
    from .models import LEGS as LEGS
    from .models import LIGHT as LIGHT
    from .models import LOADED_LEGS as LOADED_LEGS
    from .models import LOADS as LOADS
    from .models import MODERATE as MODERATE
    from .models import UPPER as UPPER
    from .models import WEEKDAYS as WEEKDAYS
    from .models import Athlete as Athlete
    from .models import Cross as Cross
    from .models import Day as Day
    from .models import Injury as Injury
    from .models import Profile as Profile
    from .models import Race as Race
    from .models import RuleChoice as RuleChoice
    from .models import Run as Run
    from .models import State as State
    from .models import Strength as Strength
    from .models import Week as Week
    from .models import WeekPlan as WeekPlan
    from .models import Wishes as Wishes
    from .models import Work as Work
    from .problems import Problem as Problem
    from .problems import ProfileError as ProfileError
    from .profile import load_profile as load_profile
    from .profile import parse_changes as parse_changes
    from .profile import parse_profile as parse_profile
    from .rules import Case as Case
    from .rules import Rule as Rule
    from .rules import Setting as Setting
    from .rules import Settings as Settings
    from .rules import Source as Source
    from .seam import API as API
    from .statements import Apart as Apart
    from .statements import Caution as Caution
    from .statements import Cue as Cue
    from .statements import Exclude as Exclude
    from .statements import Failure as Failure
    from .statements import Favour as Favour
    from .statements import Limit as Limit
    from .statements import Notice as Notice
    from .statements import Prefer as Prefer
    from .statements import Propose as Propose
    from .statements import Said as Said
    from .statements import Statement as Statement
    from .statements import Veto as Veto


def __getattr__(name: str) -> object:
    # Loading on first use keeps `runrules --version` and a plugin's import free of what they do not need.
    if name not in _WHERE:
        raise AttributeError(f"module 'runrules' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{_WHERE[name]}", __name__), name)
    from .seam import NAMES

    if name in NAMES:
        NAMES[name].note()
    else:  # one that will go is looked up each time, so that each plugin that takes it is named
        globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
