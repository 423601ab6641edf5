"""Trace an advice: what each plugin read, what it said, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from .. import __version__
from ..account import account
from ..advice import Advice, PluginState, Spoken
from ..engine import Engine, Which
from ..log import shows
from ..models import Profile
from ..plugins.watching import Watch
from ..rules import Value
from ..statements import Failure, Said


@frozen(slots=False)
class Taken:
    """A setting that a plugin took; ``chosen`` says that the runner set it."""

    rule: str
    name: str
    value: Value
    chosen: bool


@frozen(slots=False)
class Effect:
    """A statement and where it shows: days of the grid that name it, and sessions, by their ids, that rest on it."""

    said: Spoken
    days: tuple[date, ...]
    sessions: tuple[str, ...]


@frozen(slots=False)
class Traced:
    """One plugin in one run. ``left_out`` is what it said under rules that the runner switched off, by rule."""

    state: PluginState
    failures: tuple[Failure, ...]
    read: tuple[str, ...]
    settings: tuple[Taken, ...]
    said: tuple[Effect, ...]
    left_out: tuple[tuple[str, int], ...]


def trace(profile: Profile, week: Which, engine: Engine) -> tuple[Advice, tuple[Traced, ...]]:
    """Give the same advice as ``engine.advise``, and how it came about, plugin by plugin.

    What the core itself said about plugins that are missing comes last, as if said by a plugin of that name.
    """
    watch = Watch()
    roster, decisions = engine.decide(profile, week, watch=watch)
    advice = account(profile, roster, decisions, __version__)
    engine.record(profile, decisions, advice, watch)
    left_out = [one for decision in decisions for one in dict.fromkeys(decision.left_out)]
    names = {one.name for one in advice.plugins}
    others = sorted(({one.plugin for one in advice.statements} | {one.plugin for one in advice.failures}) - names)
    states = (*advice.plugins, *(PluginState(name, "", "failed") for name in others))
    return advice, tuple(_traced(one, advice, watch, profile, left_out) for one in states)


def _traced(state: PluginState, advice: Advice, watch: Watch, profile: Profile, left_out: Iterable[Said]) -> Traced:
    taken = sorted(watch.settings.get(state.name, {}).items())
    chosen = {(rule, name) for rule, choice in profile.rules.items() for name in choice.values}
    silent = [one.statement.rule.id for one in left_out if one.plugin == state.name]
    return Traced(
        state,
        tuple(one for one in advice.failures if one.plugin == state.name),
        tuple(sorted(watch.read.get(state.name, ()))),
        tuple(Taken(rule, name, value, (rule, name) in chosen) for (rule, name), value in taken),
        tuple(_effect(one, advice) for one in advice.statements if one.plugin == state.name),
        tuple((rule, silent.count(rule)) for rule in sorted(set(silent))),
    )


def _effect(one: Spoken, advice: Advice) -> Effect:
    return Effect(one, *shows(one, advice))
