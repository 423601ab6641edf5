"""Find what is wrong with an installation and, given one, with what a profile sets; and say what to do about it."""

from __future__ import annotations

import platform
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Literal

from attrs import evolve, frozen

from .. import __version__
from ..account import account
from ..engine import Engine
from ..models import Profile
from ..plugins import Found, Loaded, own_distributions
from ..problems import ProfileError
from ..roster import muster
from ..seam import API, Use, Version
from ..statements import Failure
from ..weeks import calendar, plan_of, week_of
from . import Seen, look
from .libraries import Library, lacking, libraries

Kind = Literal["broken", "colliding", "outdated", "missing", "unused"]
Read = Callable[[str], Profile]

#: Gravest first.
KINDS: tuple[Kind, ...] = ("broken", "colliding", "outdated", "missing", "unused")


@frozen(slots=False)
class Finding:
    """One thing that is wrong, and what to do about it. ``plugin`` is who it is about, or ""."""

    kind: Kind
    plugin: str
    problem: str
    remedy: str
    distribution: str = ""
    version: str = ""


@frozen(slots=False)
class Checkup:
    """What there is, and everything that was found, gravest first. ``said`` counts statements about a profile."""

    engine: str
    api: Version
    python: str
    libraries: tuple[Library, ...]
    plugins: tuple[Seen, ...]
    findings: tuple[Finding, ...]
    said: Mapping[str, int] | None = None


def checkup(
    engine: Engine,
    read: Read,
    profile: Profile | None = None,
    blocked: Collection[str] = (),
    unsafe: Mapping[str, str] | None = None,
) -> Checkup:
    """Load each plugin, ask it about the examples of its own rules, and hold what a profile sets against them.

    ``read`` makes a profile of an example. What the profile blocks, or ``blocked`` names, is never loaded; nor are the
    ``unsafe``, which take the process with them (each with what it does). Raises ProfileError for wrong settings.
    """
    blocked = {*blocked, *(profile.block if profile else ())}
    there = look(engine, blocked, unsafe)
    found = {one.name: one for one in engine.found()}
    findings: list[Finding] = [*_of_libraries(libraries()), *_nobody(there)]
    seen = []
    for one in there:
        failure = one.failure
        if one.status == "heard":
            failure = try_out(engine, found[one.name], read)
        if one.status != "blocked":
            findings += _of_distribution(one)
        if failure:
            findings.append(_of_failure(failure, found[one.name]))
        seen.append(evolve(one, status="failed" if failure else one.status, failure=failure))
    said = None
    if profile:
        told, said = _of_profile(engine, profile, {one.plugin for one in findings if one.plugin})
        findings += told
    findings += [_of_use(one, found.get(one.plugin)) for one in engine.outdated()]
    findings.sort(key=lambda one: (KINDS.index(one.kind), one.plugin, one.problem))
    python = platform.python_version()
    return Checkup(__version__, API, python, libraries(), tuple(seen), tuple(dict.fromkeys(findings)), said)


def try_out(engine: Engine, found: Found, read: Read) -> Failure | None:
    """Ask one plugin about the examples of its own rules: the first failure, or None if it answers every time."""
    loaded = engine.load(found)
    if isinstance(loaded, Failure):
        return loaded
    for rule in loaded.rules.values():
        for text in (rule.example, rule.counter_example):
            answer = _answer(engine, loaded, text, read)
            if isinstance(answer, Failure):
                return answer
    return None


def _answer(engine: Engine, loaded: Loaded, text: str, read: Read) -> object:
    """What a plugin says about the week of an example; None where there is none, or it is no profile."""
    try:
        profile = read(text)
    except ProfileError:
        return None
    only = (Found(loaded.name, "", "", ""),)
    roster, problems = muster(evolve(profile, block=()), only, lambda _: loaded)
    plan = plan_of(profile)
    if problems or plan is None:
        return None
    athlete, week = week_of(profile, plan, calendar(profile, roster.thresholds))
    said, failures = engine.ask(roster, athlete, week)
    return failures[0] if failures else said


def _of_failure(failure: Failure, found: Found) -> Finding:
    brought = failure.distribution or failure.plugin
    leave_out = f'or leave it out: block = ["{failure.plugin}"] under [plugins] of the profile'
    kind: Kind = "broken"
    remedy = f"Update {brought}, or tell its author; {leave_out}."
    if found.rival and found.value:
        kind, remedy = "colliding", f"{_of_one(found)}; {leave_out}."
    elif "update runrules" in failure.error:
        kind, remedy = "outdated", f"Update runrules, or install an older {brought}; {leave_out}."
    elif "the plugin must be updated" in failure.error:
        kind, remedy = "outdated", f"Update {brought}; {leave_out}."
    return Finding(
        kind, failure.plugin, f"{failure.error}. So {failure.effect}", remedy, failure.distribution, failure.version
    )


def _of_one(found: Found) -> str:
    """Say what leaves one of several plugins of one name: what belongs to runrules itself, if one of them does."""
    own = own_distributions()
    guests = [one for one in found.brought_by if one not in own] or [*found.brought_by]
    if len(found.brought_by) == 1:
        return f"Update {found.distribution}, or tell its author"
    which = (
        "Uninstall one of them" if len(guests) == len(found.brought_by) else "Uninstall what runrules does not bring"
    )
    return f"{which}: pip uninstall {' or '.join(guests)}"


def _of_use(use: Use, found: Found | None) -> Finding:
    brought = found.distribution if found and found.distribution else use.plugin
    return Finding(
        "outdated",
        use.plugin,
        use.words.removeprefix(f"{use.plugin} ").rstrip("."),
        f"Update {brought}, or tell its author. It is heard until then.",
        found.distribution if found else "",
        found.version if found else "",
    )


def _of_distribution(one: Seen) -> Iterator[Finding]:
    """Whether what the distribution of a plugin asks for is there: runrules, and every library of its own."""
    for who, wanted, there in lacking(one.distribution) if one.distribution else ():
        asks = "it asks for" if who == one.distribution else f"it needs {who}, which asks for"
        needed = f"{wanted.name} {wanted.bounds}".strip()
        kind: Kind = "missing" if there is None else "outdated"
        problem = f"{asks} {needed}, and {there or 'none'} is installed"
        remedy = f"pip install '{wanted.name}{wanted.bounds}', or install another version of {one.distribution}."
        if wanted.name == "runrules" and there is not None:
            problem = f"{asks} {needed}, and this is {__version__}"
            remedy = f"Install versions that go together: pip install --upgrade {one.distribution} runrules."
        yield Finding(kind, one.name, problem, remedy, one.distribution, one.version)


def _of_libraries(there: tuple[Library, ...]) -> Iterator[Finding]:
    for one in there:
        if not one.fits:
            problem = f"runrules asks for {one.name} {one.wanted}, and {one.version or 'none'} is installed"
            kind: Kind = "missing" if one.version is None else "outdated"
            yield Finding(kind, "", problem, f"pip install '{one.name}{one.wanted}'.")


def _nobody(there: tuple[Seen, ...]) -> Iterator[Finding]:
    if not there:
        problem = "no plugin is installed, so no rule speaks and legs from moderate up and jumps stay closed"
        yield Finding("missing", "", problem, "Install the usual ones: pip install 'runrules[standard]'.")


def _of_profile(engine: Engine, profile: Profile, known: Collection[str]) -> tuple[list[Finding], dict[str, int]]:
    """What a profile sets in vain, what fails on it (but those ``known`` to fail), and how much each plugin said."""
    roster, decisions = engine.decide(profile, "all")
    advice = account(profile, roster, decisions, __version__)
    found = {one.name: one for one in engine.found()}
    findings: list[Finding] = []
    for failure in advice.failures:
        if failure.stage == "find" and failure.plugin in profile.require:
            remedy = "Install it, or take it out of require under [plugins]; until then there is no plan."
            findings.append(Finding("missing", failure.plugin, failure.error, remedy))
        elif failure.plugin not in known and failure.plugin in found:
            findings.append(_of_failure(failure, found[failure.plugin]))
    for words in roster.ignored:
        findings.append(Finding("unused", "", words.rstrip("."), "Correct it, or take it out of the profile."))
    for one in advice.switched_off:
        if one.left_out == 0:
            problem = f"{one.rule} is switched off ({one.reason}) and has nothing to say in any week of the profile"
            findings.append(Finding("unused", one.rule.partition("/")[0], problem, "Take it out of [rules]."))
    said = {one.name: 0 for one in advice.plugins if one.status == "heard"}
    for statement in advice.statements:
        if statement.plugin in said:
            said[statement.plugin] += 1
    return findings, said
