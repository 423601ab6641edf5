"""Refuse what a plugin may not be, have or say, each with a sentence that tells its author what to mend."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from types import GeneratorType
from typing import Any

import pluggy
from attrs import astuple

from .. import hookspecs
from ..catalogue import exercises
from ..models import Work, described
from ..problems import nearest
from ..rules import FORMS, SEVERITIES, TOLD, Case, Rule, Setting, Source, as_date, as_numbers_by_date
from ..statements import STATEMENTS, Cue, Exclude, Favour, Veto

HOOKS = ("runrules_rules", "runrules_advise")
UNHEARD = "not-heard"
MOST = 10_000  # rules or statements of one plugin
OFFERED = ("athlete", "week", "settings")
KINDS = frozenset(STATEMENTS)
EXERCISED = frozenset((Favour, Exclude, Cue))
LOOKED_INTO = EXERCISED | {Veto}  # kinds that hold what not every plugin or rule may say


class Fault(Exception):
    """What is wrong with a plugin, in a sentence."""


class Ordered(Fault):
    """A hook wants a place in the order, which must not matter."""


class Foreign(Fault):
    """A statement stands under a rule that is not the plugin's own."""


class Unannounced(Fault):
    """A veto closes what its rule does not name in ``closes``."""


def hooks_of(plugin: object, name: str) -> dict[str, Any]:
    """The two hook implementations of a plugin, as pluggy sees them; a Fault for whatever is not as it should be."""
    if inspect.isclass(plugin):
        raise Fault("the entry point names a class; name a module or an instance")
    manager = pluggy.PluginManager(hookspecs.NAME)
    manager.add_hookspecs(hookspecs)
    try:
        manager.register(plugin, name)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise Fault(_explained(error, plugin)) from error
    found: dict[str, Any] = {}
    for hook in HOOKS:
        impls = getattr(manager.hook, hook).get_hookimpls()
        if not impls:
            unmarked = callable(getattr(plugin, hook, None))
            raise Fault(f"{hook} is not marked with @hookimpl" if unmarked else f"it has no {hook}")
        (impl,) = impls
        if impl.kwargnames:
            raise Fault(f"{hook}: argument {impl.kwargnames[0]!r} has a default; hooks take no defaults")
        if impl.wrapper or impl.hookwrapper or impl.tryfirst or impl.trylast or impl.optionalhook:
            raise Ordered(f"{hook}: wrappers, tryfirst, trylast and optional hooks are refused; order must not matter")
        found[hook] = impl
    return found


def _explained(error: pluggy.PluginValidationError, plugin: object) -> str:
    text = " ".join(str(error).split())
    for name in dir(plugin):
        if hasattr(getattr(plugin, name, None), f"{hookspecs.NAME}_impl") and name not in HOOKS:
            near = nearest(name, HOOKS)
            return f"there is no hook {name!r}" + (f"; did you mean {near!r}?" if near else "")
    return text


def listed(answer: object, hook: str) -> Sequence[Any]:
    """Take everything that a hook answers: nothing for None, a list, a tuple, or what a generator yields."""
    if answer is None:
        return ()
    if not isinstance(answer, (tuple, list, GeneratorType)):
        if inspect.iscoroutine(answer):
            answer.close()
            raise Fault(f"{hook} is a coroutine; hooks are plain functions")
        if isinstance(answer, (str, bytes, Mapping)) or not isinstance(answer, Iterable):
            raise Fault(f"{hook} returned {_a(answer)}; return a list, or yield")
    found = answer if isinstance(answer, (tuple, list)) else list(islice(answer, MOST + 1))
    if len(found) > MOST:
        raise Fault(f"{hook} gave more than {MOST:,} answers")
    return found


def checked_rules(answer: Sequence[Any], name: str) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for rule in answer:
        if not isinstance(rule, Rule):
            raise Fault(f"runrules_rules returned {_a(rule)} among the rules")
        if not rule.id.startswith(f"{name}/") or rule.id == f"{name}/{UNHEARD}":
            raise Fault(f"rule {rule.id!r}: the id of a rule of this plugin must begin with '{name}/'")
        if rule.id in rules:
            raise Fault(f"rule {rule.id!r} is there twice")
        if rule.severity not in SEVERITIES or rule.evidence not in ("A", "B", "C"):
            raise Fault(f"rule {rule.id!r}: severity is one of {', '.join(SEVERITIES)}; evidence A, B or C")
        if not isinstance(rule.closes, Work):
            raise Fault(f"rule {rule.id!r}: closes must be Work, not {_a(rule.closes)}")
        if not all(isinstance(one, Source) for one in rule.sources):
            raise Fault(f"rule {rule.id!r}: sources must be Source values")
        if type(rule.cases) is not str and not (
            type(rule.cases) is tuple and all(isinstance(one, Case) for one in rule.cases)
        ):
            raise Fault(f"rule {rule.id!r}: cases must be a tuple of Case values, or the name of a module with CASES")
        for field_name in ("summary", "message", "why"):
            if type(getattr(rule, field_name)) is not str:
                raise Fault(f"rule {rule.id!r}: {field_name} must be text")
        for setting in rule.settings:
            wrong = _default_problem(setting)
            if wrong:
                raise Fault(f"rule {rule.id!r}: the default of {getattr(setting, 'name', setting)!r} {wrong}")
        rules[rule.id] = rule
    if not rules:
        raise Fault("runrules_rules named no rule")
    return {key: rules[key] for key in sorted(rules)}


def _default_problem(setting: object) -> str:
    if not isinstance(setting, Setting):
        return "is no Setting"
    if setting.form not in FORMS or (setting.form and setting.choices):
        return f"has a form that is not one of {', '.join(filter(None, FORMS))}, or choices beside one"
    if not setting.choices and setting.form != "date" and (setting.low is None or setting.high is None):
        return "has no range: a number needs low and high, a word choices"
    if setting.tells and (setting.tells not in TOLD or setting.choices or setting.form):
        return f"tells no number of the core: that is one of {', '.join(TOLD)}"
    return "" if setting.form and setting.default == "" else setting_problem(setting, setting.default)


def setting_problem(setting: Setting, value: object) -> str:
    """Say what is wrong with a value for a setting, as the end of a sentence; "" if nothing is."""
    if setting.choices:
        return "" if value in setting.choices else f"must be one of {', '.join(setting.choices)}, not {value!r}"
    if setting.form:
        return _text_problem(setting, value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return f"must be a number, not {value!r}"
    if isinstance(setting.default, int) and isinstance(value, float):
        return f"must be a whole number, not {value!r}"
    return _range_problem(setting, value)


def _text_problem(setting: Setting, value: object) -> str:
    if not isinstance(value, str):
        return f"must be text in quotes, not {value!r}"
    try:
        if setting.form == "date":
            as_date(value)
            return ""
        numbers = as_numbers_by_date(value)
    except ValueError as error:
        return str(error)
    if not numbers:
        return "names no date"
    shown = (int(number) if number.is_integer() else number for number in numbers.values())
    return next(filter(None, (_range_problem(setting, number) for number in shown)), "")


def _range_problem(setting: Setting, value: float) -> str:
    low, high = setting.low, setting.high
    if (low is not None and value < low) or (high is not None and value > high) or value != value:
        scale = " on a scale of" if setting.unit[:1].isdigit() else ""
        unit = f"{scale} {setting.unit}" if setting.unit else ""
        return f"must be between {low:g} and {high:g}{unit}, not {value!r}"
    return ""


def check_statement(one: Any, rules: Mapping[str, Rule], name: str) -> None:
    """Refuse what is no statement, or speaks under another's rule; the rest a statement checks itself."""
    if type(one) not in KINDS:
        raise Fault(f"runrules_advise returned {_a(one)} among the statements")
    rule = rules.get(one.rule.id)
    if rule is None:
        raise Foreign(f"it spoke under {one.rule.id!r}, which is no rule of {name}")
    if rule is not one.rule and astuple(one.rule, recurse=False) != astuple(rule, recurse=False):
        raise Foreign(f"{rule.id}: it spoke under another rule of this id than runrules_rules named")
    if type(one) in EXERCISED:
        unknown = _unknown(one.exercises)
        if unknown is not None:
            near = nearest(unknown, tuple(exercises()))
            raise Fault(f"{rule.id}: there is no exercise {unknown!r}" + (f"; did you mean {near!r}?" if near else ""))
    if type(one) is Veto and one.work._value_ & ~rule.closes._value_:
        # Else it would not be closed on the day that the plugin is silent.
        more = ", ".join(described(one.work._value_ & ~rule.closes._value_))
        raise Unannounced(f"{rule.id}: a veto on {more}, which the rule does not name in closes")


@lru_cache(maxsize=1024)
def _unknown(ids: tuple[str, ...]) -> str | None:
    """The first that is no exercise of the catalogue. Plugins name the same ones in every week."""
    return next((one for one in ids if one not in exercises()), None)


def _a(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
