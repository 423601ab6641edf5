"""Checks of what a plugin says about itself: its hooks, its rules, their examples, their settings."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

from attrs import evolve

from ..models import Profile, RuleChoice
from ..plugins import words_of
from ..profile import parse_profile
from ..profile.tables import RULE_ID, SETTING_NAME
from ..rules import Rule, Setting, Value
from ..statements import STATEMENTS, Failure, Limit, Statement, Veto
from .asking import Asked, asked
from .questions import drawn
from .subject import NotRun, Subject
from .survey import ENOUGH, near
from .telling import all_told
from .wording import complaints

ENDS_ASKED = 60  # drawn profiles, beside the rule's own examples, that each end of a setting is tried on
NEAR_ASKED = 40  # and neighbours of these


def loads(subject: Subject) -> Iterator[str]:
    """Both hooks are found, none is misspelt or takes a default, and every rule is one."""
    if subject.ordered:
        raise NotRun("the plugin is refused: see order-does-not-matter")
    if isinstance(subject.joined, Failure):
        yield subject.joined.error


def rules_complete(subject: Subject) -> Iterator[str]:
    """Every rule is named, and says what, why, when and when not, on what evidence; every setting has a sound range."""
    for rule in subject.loaded.rules.values():
        yield from (f"{rule.id}: {words}" for words in _incomplete(rule))
    yield from _unnamed(subject)


def examples_fire(subject: Subject) -> Iterator[str]:
    """Every rule has an example, and speaks in it."""
    yield from _examples(subject, "example", speaks=True)


def counter_examples_silent(subject: Subject) -> Iterator[str]:
    """Every rule has a counter-example, and is silent in it."""
    yield from _examples(subject, "counter_example", speaks=False)


def settings_ends(subject: Subject) -> Iterator[str]:
    """Both ends of every range, and every choice, are heard without failing; every setting is read somewhere."""
    if subject.survey.of("never-raises"):
        raise NotRun("it already fails with its defaults: see never-raises")
    enough = subject.pool.count >= ENOUGH
    for rule in subject.loaded.rules.values():
        for setting in rule.settings:
            named = f"{rule.id}: {setting.name}"
            yield from (f"{named} {words}" for words in _ends(subject, rule, setting))
            if enough and not setting.tells and (rule.id, setting.name) not in subject.survey.read:
                yield f"{named} is never read, whatever the plugin is asked about"


def _unnamed(subject: Subject) -> Iterator[str]:
    """Rules that stand in the modules of a plugin, as its own, and that it does not name."""
    if not isinstance(subject.plugin, ModuleType):
        return
    package = subject.plugin.__name__
    names = [one for one in sys.modules if one == package or one.startswith(f"{package}.")]
    there = {one.id for name in names for one in vars(sys.modules[name]).values() if isinstance(one, Rule)}
    for rule in sorted(there - set(subject.loaded.rules)):
        if rule.startswith(f"{subject.name}/"):
            yield f"{rule}: it is there, but runrules_rules does not name it"


def _incomplete(rule: Rule) -> Iterator[str]:
    if not re.fullmatch(RULE_ID, rule.id):
        yield "no profile can name this id; letters, digits and hyphens will do"
    for field in ("summary", "message", "why", "speaks", "silent"):
        text = getattr(rule, field)
        if not isinstance(text, str) or not text.strip():
            yield f"{field} is missing"
        elif field != "message" and text.rstrip()[-1:] not in ".!?)":
            yield f"{field} is no sentence: {text!r}"
    if not rule.sources:
        yield "it names no source; say so with one that means common practice"
    for source in rule.sources:
        if not source.key.strip() or not source.citation.strip():
            yield "a source has no key or no citation"
    if rule.severity in ("hard", "firm", "soft") or rule.settings:
        yield from (f"setting {one.name}: {words}" for one in rule.settings for words in _unset(one))


def _unset(one: Setting) -> Iterator[str]:
    if not re.fullmatch(SETTING_NAME, one.name) or one.name == "off":
        yield "no profile can name it so; small letters, digits and _ will do"
    if not one.basis.strip():
        yield 'basis is missing; "convention" is one'
    if one.choices:
        if len(set(one.choices)) < 2:
            yield "with one choice alone there is nothing to choose"
        return
    low, high = one.low, one.high
    if low is None or high is None:
        return  # text of a closed form; a number without a range is not loaded
    if low >= high:
        yield f"its range goes from {low} to {high}; low must be below high"
        return
    scale = re.fullmatch(r"(\d+)\s*[-–]\s*(\d+)", one.unit)
    if scale and (low < int(scale[1]) or high > int(scale[2])):
        yield f"its range goes from {low:g} to {high:g}, beyond its scale of {one.unit}"
    if low < 0 and "degree" not in one.unit and "°" not in one.unit:
        yield f"its range goes down to {low:g}; nothing that is counted or measured is below 0"
    if one.unit.strip() in ("%", "percent") and high > 100:
        yield f"its range goes up to {high:g} {one.unit}"
    if re.search(r"(_factor|_share|^share)$", one.name) and not one.unit and high > 1:
        yield f"its range goes up to {high:g}; a share of something is at most 1"


def _examples(subject: Subject, field: str, speaks: bool) -> Iterator[str]:
    for rule in subject.loaded.rules.values():
        named = f"{rule.id}: {field}"
        question = subject.example(rule, field)
        if isinstance(question, str):
            yield f"{named} {question}"
            continue
        try:
            answer = subject.inspector.ask(question)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            yield f"{named} gets no answer: {words_of(error)}"
            continue
        heard = any(getattr(getattr(one, "rule", None), "id", None) == rule.id for one in answer)
        if heard is not speaks:
            yield f"{named}: the rule {'speaks' if heard else 'is silent'}. {all_told(_known(answer), question.week)}"


def _known(answer: Iterable[Any]) -> list[Statement]:
    return [one for one in answer if type(one) in STATEMENTS]


def _ends(subject: Subject, rule: Rule, setting: Setting) -> Iterator[str]:
    ends = _end_values(setting)
    texts = [text for text in (rule.example, rule.counter_example) if _readable(subject, rule, text)]
    own = [parse_profile(text) for text in texts]
    own += [one.profile for one in near(texts, NEAR_ASKED, subject.pool.seed)]
    news = {check for check in _FATAL if not subject.survey.of(check)}  # what it does with its defaults is told already
    strangers = [one.profile for one in drawn(subject.pool.count, subject.pool.seed)[:ENDS_ASKED]]
    for end in ends:
        for profile in (*own, *strangers):
            question = _with(subject, profile, rule, setting, end)
            wrong = [words for check, words in subject.inspector.inspect(question)[0] if check in news]
            if wrong:
                yield f"= {end}: {wrong[0]}"
                break


_FATAL = ("never-raises", "closes-what-it-announces", "own-rules-only", "wording")


def _with(subject: Subject, profile: Profile, rule: Rule, setting: Setting, value: Value) -> Asked:
    before = profile.rules[rule.id].values if rule.id in profile.rules else {}
    choices = {**profile.rules, rule.id: RuleChoice({**before, setting.name: value})}
    question = asked(subject.loaded, evolve(profile, rules=choices))
    if isinstance(question, Failure):
        raise AssertionError(question.error)
    return question


def _readable(subject: Subject, rule: Rule, text: str) -> bool:
    field = "example" if text is rule.example else "counter_example"
    return isinstance(subject.example(rule, field), Asked)


def _end_values(setting: Setting) -> tuple[Value, ...]:
    if setting.form == "date":
        return ("1900-01-01", "2200-12-31")
    ends = [end for end in (setting.low, setting.high) if end is not None]
    if setting.form:
        return tuple(f"2026-11-23 {end:g}, 2026-11-29 {end:g}" for end in ends)
    return setting.choices or tuple(_number(setting, end) for end in ends)


def _number(setting: Setting, end: float) -> Value:
    return int(end) if isinstance(setting.default, int) else float(end)


def default_words(subject: Subject) -> Iterator[str]:
    """What is wrong with the words that rules have for a runner."""
    for rule in subject.loaded.rules.values():
        names = frozenset(one.name for one in rule.settings)
        if rule.message.strip():
            yield from (f'{rule.id}: {words}: "{rule.message}"' for words in complaints(rule.message, names))


def idle(subject: Subject) -> Iterator[str]:
    """Rules that announce what they close, and close or limit none of it in their own example."""
    for rule, field, question in subject.examples():
        answer = subject.inspector.answer(question)
        if field != "example" or not rule.closes or isinstance(answer, str):
            continue
        mine = [one for one in _known(answer) if one.rule.id == rule.id]
        if mine and not any(rule.closes & one.work for one in mine if isinstance(one, (Veto, Limit))):
            yield f"{rule.id}: it names work in closes, but its example shows none of it closed or limited"
