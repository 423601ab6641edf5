"""Refuse what a plugin may not be, have or say, each with a sentence that tells its author what to mend."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from datetime import date
from math import inf
from typing import Any

import pluggy

from .. import hookspecs
from ..models import Work
from ..problems import nearest
from ..statements import SEVERITIES, STATEMENTS, Apart, Limit, Prefer, Propose, Rule, Setting, Source, Veto

HOOKS = ("runrules_rules", "runrules_advise")
UNHEARD = "not-heard"


class Fault(Exception):
    """What is wrong with a plugin, in a sentence."""


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
            raise Fault(f"{hook}: wrappers, tryfirst, trylast and optional hooks are refused; order must not matter")
        found[hook] = impl
    return found


def _explained(error: pluggy.PluginValidationError, plugin: object) -> str:
    text = " ".join(str(error).split())
    for name in dir(plugin):
        if hasattr(getattr(plugin, name, None), f"{hookspecs.NAME}_impl") and name not in HOOKS:
            near = nearest(name, HOOKS)
            return f"there is no hook {name!r}" + (f"; did you mean {near!r}?" if near else "")
    return text


def listed(answer: object, hook: str) -> list[Any]:
    if answer is None:
        return []
    if inspect.iscoroutine(answer):
        answer.close()
        raise Fault(f"{hook} is a coroutine; hooks are plain functions")
    if isinstance(answer, (str, bytes, Mapping)) or not isinstance(answer, Iterable):
        raise Fault(f"{hook} returned {_a(answer)}; return a list, or yield")
    return list(answer)


def checked_rules(answer: list[Any], name: str) -> dict[str, Rule]:
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
        for setting in rule.settings:
            wrong = setting_problem(setting, setting.default) if isinstance(setting, Setting) else "is no Setting"
            if wrong:
                raise Fault(f"rule {rule.id!r}: the default of {getattr(setting, 'name', setting)!r} {wrong}")
        rules[rule.id] = rule
    if not rules:
        raise Fault("runrules_rules named no rule")
    return {key: rules[key] for key in sorted(rules)}


def setting_problem(setting: Setting, value: object) -> str:
    """Say what is wrong with a value for a setting, as the end of a sentence; "" if nothing is."""
    if setting.choices:
        return "" if value in setting.choices else f"must be one of {', '.join(setting.choices)}, not {value!r}"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return f"must be a number, not {value!r}"
    if isinstance(setting.default, int) and isinstance(value, float):
        return f"must be a whole number, not {value!r}"
    low, high = setting.low, setting.high
    if (low is not None and value < low) or (high is not None and value > high) or value != value:
        unit = f" {setting.unit}" if setting.unit else ""
        return f"must be between {low:g} and {high:g}{unit}, not {value!r}"
    return ""


def check_statement(one: Any, rules: Mapping[str, Rule], name: str) -> None:
    """Refuse what is no statement, speaks under another's rule, or would only fail later."""
    kind = type(one)
    if kind not in STATEMENTS:
        raise Fault(f"runrules_advise returned {_a(one)} among the statements")
    rule = one.rule
    if not isinstance(rule, Rule) or rule.id not in rules:
        raise Fault(f"it spoke under {getattr(rule, 'id', rule)!r}, which is no rule of {name}")
    dates = getattr(one, "dates", None)
    if dates is not None and (type(dates) is not tuple or any(type(when) is not date for when in dates)):
        raise Fault(f"{rule.id}: dates must be a tuple of dates, or None for every day")
    for field_name in ("work", "other"):
        if not isinstance(getattr(one, field_name, Work.NOTHING), Work):
            raise Fault(f"{rule.id}: {field_name} must be Work, such as LEGS & HEAVY")
    if not (one.message is None or type(one.message) is str):
        raise Fault(f"{rule.id}: message must be text")
    if type(one.params) is not tuple or not all(
        type(pair) is tuple and len(pair) == 2 and type(pair[0]) is str and _plain(pair[1]) for pair in one.params
    ):
        raise Fault(f"{rule.id}: params must be pairs of a name and a number or text")
    numbers: tuple[object, ...] = ()
    if kind is Veto:
        if one.part not in (None, "am", "pm"):
            raise Fault(f"{rule.id}: part is 'am', 'pm' or None")
        if one.severity is not None and SEVERITIES.index(one.severity) > SEVERITIES.index(rule.severity):
            raise Fault(f"{rule.id}: a statement may be graver than its rule, not milder")
    elif kind is Prefer:
        numbers = (one.points,)
    elif kind is Apart:
        numbers = (one.days,)
    elif kind is Propose:
        numbers = (one.minutes, one.rank)
        if not one.work or not all(isinstance(work, Work) and work for work in one.instead) or one.rank < 1:
            raise Fault(f"{rule.id}: a proposal needs some work, and a rank of 1 or more")
    elif kind is Limit:
        numbers = tuple(
            number for number in (one.sessions, one.days, one.minutes, one.percent, one.sets) if number is not None
        )
        if any(isinstance(number, int) and number < 0 for number in numbers):
            raise Fault(f"{rule.id}: a limit cannot be below 0")
    if any(type(number) is not int for number in numbers):
        raise Fault(f"{rule.id}: {kind.__name__} takes whole numbers")


def _plain(value: object) -> bool:
    """Text or a finite number: what JSON can carry."""
    return type(value) in (int, str) or (type(value) is float and abs(value) != inf and value == value)


def _a(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
