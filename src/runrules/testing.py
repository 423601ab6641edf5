"""What plugin authors test with: ask one plugin about a profile, and hold it against what every plugin promises."""

from __future__ import annotations

from collections.abc import Iterator

from . import plugins
from .models import Profile, Work
from .plugins import Found, Loaded, Seal
from .profile import parse_profile
from .roster import muster
from .rules import Rule
from .statements import Failure, Statement
from .weeks import calendar, plan_of, week_of


def say(plugin: object, profile: str | Profile, name: str = "") -> tuple[Statement, ...]:
    """Ask one plugin about the week of ``today`` (or the first) of a profile; its statements in its own order.

    ``name`` is the plugin's name, taken from the ids of its rules if left out. Settings under ``[rules]`` count.
    Raises AssertionError with the words a runner would see when the plugin fails.
    """
    loaded = _joined(plugin, name or _own_name(plugin))
    answer = _answer(loaded, parse_profile(profile) if isinstance(profile, str) else profile)
    if isinstance(answer, Failure):
        raise AssertionError(f"{answer.plugin}: {answer.error}")
    return answer


def check(plugin: object, name: str = "") -> None:
    """Hold a plugin against what all plugins promise; AssertionError with everything that is wrong.

    Every rule says what, why, when and on what evidence; speaks in its example and is silent in its counter-example;
    closes nothing that it did not announce; answers the same twice; leaves what it is asked about as it is.
    """
    loaded = _joined(plugin, name or _own_name(plugin))
    complaints = [f"{rule.id}: {words}" for rule in loaded.rules.values() for words in _complaints(loaded, rule)]
    if complaints:
        raise AssertionError("\n".join(complaints))


def _joined(plugin: object, name: str) -> Loaded:
    loaded = plugins.join(plugin, Found(name, "", "", ""))
    if isinstance(loaded, Failure):
        raise AssertionError(f"{name}: {loaded.error}")
    return loaded


def _own_name(plugin: object) -> str:
    rules = list(getattr(plugin, "runrules_rules", list)() or ())
    return rules[0].id.partition("/")[0] if rules and isinstance(rules[0], Rule) else "plugin"


def _answer(loaded: Loaded, profile: Profile) -> tuple[Statement, ...] | Failure:
    found = Found(loaded.name, "", "", "")
    roster, problems = muster(profile, (found,), lambda _: loaded)
    if problems:
        return plugins.failed(loaded, "; ".join(problem.message for problem in problems))
    plan = plan_of(profile)
    assert plan is not None
    athlete, week = week_of(profile, plan, calendar(profile, roster.thresholds))
    seal = Seal(athlete, week)
    (_, settings) = roster.askable[0]
    answer = plugins.ask(loaded, athlete, week, settings)
    again = plugins.ask(loaded, athlete, week, settings)
    if seal.broken():
        return plugins.failed(loaded, "it changed what it was asked about")
    if answer != again:
        return plugins.failed(loaded, "it answered the same question differently the second time")
    return answer


def _complaints(loaded: Loaded, rule: Rule) -> Iterator[str]:
    for field in ("summary", "message", "why", "speaks", "silent"):
        if not getattr(rule, field).strip():
            yield f"{field} is missing"
    if not rule.sources:
        yield "it names no source; say so with one that means common practice"
    yield from _example(loaded, rule, "example", speaks=True)
    yield from _example(loaded, rule, "counter_example", speaks=False)


def _example(loaded: Loaded, rule: Rule, field: str, speaks: bool) -> Iterator[str]:
    text = getattr(rule, field)
    if not text.strip():
        yield f"{field} is missing"
        return
    try:
        answer = _answer(loaded, parse_profile(text, f"{rule.id} {field}"))
    except ValueError as error:
        yield f"{field}: {error}"
        return
    if isinstance(answer, Failure):
        yield f"{field}: {answer.error}"
        return
    said = [one for one in answer if one.rule.id == rule.id]
    if bool(said) is not speaks:
        yield f"{field}: the rule {'is silent' if speaks else 'speaks'}"
    for one in said:
        work = getattr(one, "work", Work.NOTHING)
        if one.kind == "veto" and work & ~rule.closes:
            yield f"{field}: it closes more than the rule announces in `closes`"
