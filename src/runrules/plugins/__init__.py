"""Find plugins, load them, ask them: the only room that runs plugin code.

A plugin's fault is a value: whatever it raises, returns or lacks becomes a ``Failure`` with its name, and the others
are heard as if nothing had happened. Only KeyboardInterrupt passes; with a limit of time only one that was sent.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from attrs import field, frozen

from .. import __version__
from ..models import LOADED_LEGS, Athlete, Week, Work, described
from ..rules import Rule, Setting, Settings, Source, Value
from ..seam import API, ARGUMENTS, SPEAKER, UNSAID, Use, Version, refusal, speaking, spoken_by
from ..statements import Failure, Statement, Veto
from .finding import GROUP, Found, absent, find, guests, own_distributions
from .guarding import FOREVER, NobodyInterrupted, OutOfTime, Patience, Seal, in_time
from .vetting import (
    KINDS,
    LOOKED_INTO,
    OFFERED,
    UNHEARD,
    Fault,
    check_statement,
    checked_rules,
    hooks_of,
    listed,
    setting_problem,
)

__all__ = [
    "GROUP",
    "Found",
    "Loaded",
    "Patience",
    "Seal",
    "absent",
    "ask",
    "effect_of",
    "failed",
    "find",
    "guests",
    "hear",
    "imported",
    "join",
    "load",
    "own_distributions",
    "setting_problem",
    "settings_of",
    "unheard",
    "words_of",
]

#: What the host itself rests on when it closes something.
CONVENTION = Source("runrules", "A convention of runrules: what no rule judges, or nobody was heard on, stays closed")


@frozen(slots=False)
class Loaded:
    """A plugin that can be asked. ``rules`` by id, in the order of the ids; ``closes`` is all they may close."""

    name: str
    distribution: str
    version: str
    rules: Mapping[str, Rule]
    closes: Work
    defaults: Settings
    advise: Callable[..., object] = field(repr=False)
    takes: tuple[int, ...] = ()  # which of OFFERED
    judges: frozenset[str] = frozenset()  # all topics of its rules
    tells: tuple[tuple[str, Setting], ...] = ()  # its settings that own a number of the core, with their rules' ids
    api: Version = UNSAID


#: What plugins used of what will go when they were imported, which happens once, by their modules.
_AT_IMPORT: dict[str, frozenset[Use]] = {}


def load(found: Found, patience: Patience = FOREVER, uses: set[Use] | None = None) -> Loaded | Failure:
    """Import a plugin and learn its rules; a Failure if anything is wrong with it.

    What it uses of what will go is added to ``uses``.
    """
    plugin = imported(found, patience, uses)
    return plugin if isinstance(plugin, Failure) else join(plugin, found, patience, uses)


def imported(found: Found, patience: Patience = FOREVER, uses: set[Use] | None = None) -> object:
    """Import a plugin, the module or the object that its entry point names; a Failure if that cannot be done."""
    if not found.value:
        hint = f"; {found.rival}" if found.rival else ""
        return _failed(found, "find", f"no plugin of this name is installed{hint}")
    if found.rival and len(found.brought_by) == 1:
        return _failed(
            found,
            "find",
            f"{found.distribution} brings two plugins of this name, and neither is loaded: one is too many",
        )
    if found.rival:
        return _failed(
            found,
            "find",
            f"two distributions bring a plugin of this name: {found.distribution} {found.version} and {found.rival};"
            " neither is loaded. Uninstall one of them",
        )
    uses = set() if uses is None else uses
    module, _, attribute = (part.strip() for part in found.value.partition(":"))
    taken: set[Use] = set()
    if module not in sys.modules:
        _AT_IMPORT.pop(module, None)
    try:
        with in_time(patience, found.name), speaking(found.name, taken):
            plugin: object = importlib.import_module(module)
            for part in filter(None, attribute.split(".")):
                plugin = getattr(plugin, part)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return _failed(found, "load", words_of(error))
    finally:
        if taken:
            _AT_IMPORT[module] = frozenset(taken)
        uses.update(_AT_IMPORT.get(module, ()))
    return plugin


def join(plugin: object, found: Found, patience: Patience = FOREVER, uses: set[Use] | None = None) -> Loaded | Failure:
    """Take a plugin that is already imported, and learn its rules; a Failure if anything is wrong with it."""
    try:
        spoken = _api_of(plugin, found)
        impls = hooks_of(plugin, found.name)
        with in_time(patience, found.name), speaking(found.name, set() if uses is None else uses):
            answer = listed(impls["runrules_rules"].function(), "runrules_rules")
            for name in ARGUMENTS.keys() & {*impls["runrules_advise"].argnames}:
                ARGUMENTS[name].note()
        rules = checked_rules(answer, found.name)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return _failed(found, "load", words_of(error))
    closes = Work.NOTHING
    for rule in rules.values():
        closes |= rule.closes
    defaults = settings_of(rules, {})
    advise = impls["runrules_advise"]
    return Loaded(
        found.name,
        found.distribution,
        found.version,
        rules,
        closes,
        defaults,
        advise.function,
        tuple(OFFERED.index(name) for name in advise.argnames),
        frozenset(topic for rule in rules.values() for topic in rule.judges),
        tuple((rule.id, one) for rule in rules.values() for one in rule.settings if one.tells),
        spoken,
    )


def ask(
    loaded: Loaded,
    athlete: Athlete,
    week: Week,
    settings: Settings | None = None,
    patience: Patience = FOREVER,
    uses: set[Use] | None = None,
) -> tuple[Statement, ...] | Failure:
    """Ask one plugin about one week: its whole answer, or a Failure.

    The order is the plugin's own; what it says twice counts once later on. What it uses of what will go is added to
    ``uses``.
    """
    speaker = SPEAKER.set((loaded.name, set() if uses is None else uses))  # as speaking() does, at a third of the cost
    try:
        if patience.seconds is None:
            statements = hear(loaded, athlete, week, settings)
        else:
            with in_time(patience, loaded.name, "ask"):
                statements = hear(loaded, athlete, week, settings)
        rules = loaded.rules
        for one in statements:
            if type(one) not in KINDS or rules.get(one.rule.id) is not one.rule or type(one) in LOOKED_INTO:
                check_statement(one, rules, loaded.name)
        return tuple(statements)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return failed(loaded, words_of(error))
    finally:
        SPEAKER.reset(speaker)


def offer(athlete: Athlete, week: Week, settings: Settings) -> tuple[object, ...]:
    """What a plugin may take of, in the order of ``OFFERED``: a new argument is added in these two and in the hook."""
    return athlete, week, settings


def hear(loaded: Loaded, athlete: Athlete, week: Week, settings: Settings | None = None) -> Sequence[Any]:
    """Take all that a plugin answers, not yet looked at. Whatever it raises comes out."""
    offered = offer(athlete, week, settings or loaded.defaults)
    return listed(loaded.advise(*[offered[place] for place in loaded.takes]), "runrules_advise")


def failed(loaded: Loaded, error: str) -> Failure:
    """Make the Failure of a plugin that was loaded but not heard."""
    return Failure(loaded.name, "ask", error, effect_of(loaded.closes), loaded.distribution, loaded.version)


def effect_of(closes: Work) -> str:
    """Say in words what is closed because a plugin is silent."""
    if not closes:
        return "its rules close nothing; their advice is missing"
    if closes == LOADED_LEGS:
        return "legs from moderate up and jumps are closed this week"
    return f"closed this week: {', '.join(described(closes._value_))}"


def settings_of(rules: Mapping[str, Rule], chosen: Mapping[str, Mapping[str, Value]]) -> Settings:
    """Put the runner's choices on top of the defaults of these rules."""
    return Settings(
        {
            rule.id: {**{one.name: one.default for one in rule.settings}, **chosen.get(rule.id, {})}
            for rule in rules.values()
        }
    )


def not_loaded(found: Found, error: str) -> Failure:
    """Make the Failure of a plugin that is not even loaded."""
    return _failed(found, "load", error)


def unheard(name: str, closes: Work, message: str) -> Veto:
    """Close what a silent plugin may have closed, in the host's own words."""
    rule = Rule(
        id=f"{name}/{UNHEARD}",
        summary="A plugin that is not heard closes what it might have closed.",
        message=message,
        why="A missing voice may be a missing veto.",
        severity="hard",
        evidence="C",
        sources=(CONVENTION,),
        closes=closes,
    )
    return Veto(rule, closes, message=message)


def _api_of(plugin: object, found: Found) -> Version:
    """The version of the seam that a plugin was written for; a Fault for one that is not spoken here."""
    places = (sys.modules.get(name) for name in (found.value.partition(":")[0].strip(), type(plugin).__module__))
    spoken: Any = spoken_by(plugin, *places)
    wrong = refusal(spoken, API, __version__)
    if wrong:
        raise Fault(wrong)
    version: Version = spoken
    return version


def _failed(found: Found, stage: Literal["find", "load", "ask"], error: str) -> Failure:
    return Failure(found.name, stage, error, effect_of(LOADED_LEGS), found.distribution, found.version)


def words_of(error: BaseException) -> str:
    """Put what was raised in one line; what is already a sentence stays one."""
    if isinstance(error, (Fault, NobodyInterrupted, OutOfTime)):
        return str(error)
    try:
        text = " ".join(str(error).split())[:300]
        if isinstance(error, ImportError) and error.name == "runrules" and text.startswith("cannot import name '"):
            name = text.split("'")[1]
            return f"it takes {name!r} from runrules, which {__version__} does not have: update runrules, or the plugin"
    except Exception:  # an error that cannot even be put in words
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
