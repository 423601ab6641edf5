"""One pass over all questions: what some check refuses, with the simplest question that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from random import Random
from textwrap import indent
from typing import Any

from attrs import Factory, define, evolve, frozen

from ..plugins import Loaded, Patience
from ..problems import ProfileError
from ..profile import parse_profile
from ..rules import Settings, Value
from ..statements import Failure
from .asking import Asked, asked
from .inspecting import Inspector
from .questions import Question, as_toml, drawn, neighbours, simplest

BLOCK = 250  # questions that are asked again in another order
ENOUGH = 200  # profiles drawn, from which on it counts that something never happens
WATCHED = 60  # questions at which clocks, lots and the like are looked for
MOST_WORDS = 5  # different complaints of one check that are shown; of the words for runners, all
_HEAD = re.compile(r'([\w-]+/[\w-]+: (?:"[^"]*")?[^"]*?): "')  # rule and complaint; what follows is the text


@frozen(slots=False)
class Pool:
    """How many profiles to draw, and from which seed. Half as many again are neighbours of the plugin's examples."""

    count: int = 2000
    seed: int = 0

    def questions(self, loaded: Loaded) -> Iterator[Question]:
        """Give every question, those near the examples first: most of what a rule is about is there."""
        texts = [
            text for rule in loaded.rules.values() for text in (rule.example, rule.counter_example) if text.strip()
        ]
        return chain(near(texts, self.count // 2, self.seed), drawn(self.count, self.seed))


@define
class Survey:
    """What the checks that ask have to say, by their names; and which settings were ever read."""

    said: dict[str, list[str]] = Factory(dict)
    read: set[tuple[str, str]] = Factory(set)  # rule and setting
    late: bool = False  # whether it was given up, since it once did not answer in time

    def of(self, check: str) -> list[str]:
        """What one check has to say."""
        return self.said.get(check, [])


def near(texts: Sequence[str], count: int, seed: int) -> Iterator[Question]:
    """Neighbours of those examples that can be read."""
    good = []
    for text in texts:
        if not isinstance(text, str) or not text.strip():
            continue
        try:
            parse_profile(text)
        except ProfileError:
            continue  # the check of the examples says so
        good.append(text)
    return neighbours(good, count, seed)


def survey(loaded: Loaded, pool: Pool, patience: Patience) -> Survey:
    """Ask everything: twice at once, and a third time in another order. One that is late once is asked nothing more."""
    inspector = Inspector(loaded, patience)
    result = Survey()
    dice = Random(pool.seed)
    questions = pool.questions(loaded)
    number = 0
    while block := list(islice(questions, BLOCK)):
        heard: list[tuple[Asked, Sequence[Any]]] = []
        for question in block:
            number += 1
            one = asked(loaded, question.profile)
            if isinstance(one, Failure):  # a neighbour of an example may set what no rule has
                continue
            one = evolve(one, settings=_noting(one.settings, loaded, result.read))
            complaints, answer = inspector.inspect(one, watched=number <= WATCHED)
            for check, words in complaints:
                _note(result, check, words, question, inspector)
            if inspector.late:  # each question more would take as long again
                result.late = True
                return result
            if answer is not None:
                heard.append((one, answer))
        dice.shuffle(heard)
        if not result.of("deterministic"):
            _again(result, inspector, heard)
    return result


class _Noted(dict[str, Value]):
    """The settings of one rule; notes which of them are read."""

    def __init__(self, rule: str, values: dict[str, Value], read: set[tuple[str, str]]) -> None:
        super().__init__(values)
        self.rule, self.read = rule, read

    def __getitem__(self, name: str) -> Value:
        self.read.add((self.rule, name))
        return super().__getitem__(name)


def _noting(settings: Settings, loaded: Loaded, read: set[tuple[str, str]]) -> Settings:
    return Settings(
        {
            rule.id: _Noted(rule.id, {one.name: settings.value(rule, one.name) for one in rule.settings}, read)
            for rule in loaded.rules.values()
        }
    )


def _again(result: Survey, inspector: Inspector, heard: Sequence[tuple[Asked, Sequence[Any]]]) -> None:
    for one, answer in heard:
        again = inspector.answer(one)
        if list(again) != list(answer) and not result.of("stateless"):
            words = "after other questions it answered one differently than before: it remembers something"
            result.said["stateless"] = [f"{words} (week from {one.week.starts}, age {one.athlete.age})"]


def _note(result: Survey, check: str, words: str, question: Question, inspector: Inspector) -> None:
    """Keep a complaint; the first of each check with the simplest question."""
    known = result.said.setdefault(check, [])
    named = _HEAD.match(words)
    head = named[1] if named else words.partition(': "')[0]
    if (len(known) >= MOST_WORDS and check != "wording") or any(one.startswith(head) for one in known):
        return
    shown = ""
    if not known and inspector.late:
        shown = f"\nAsked about:\n{indent(as_toml(question), '    ')}".rstrip()
    elif not known:
        less = simplest(question, lambda one: _complains(inspector, one, check, head))
        shown = f"\nAsked about:\n{indent(as_toml(less), '    ')}".rstrip()
    known.append(words + shown)


def _complains(inspector: Inspector, question: Question, check: str, head: str) -> bool:
    one = asked(inspector.loaded, question.profile)
    if isinstance(one, Failure):
        return False
    return any(name == check and words.startswith(head) for name, words in inspector.inspect(one, watched=True)[0])
