"""Checks of what a plugin answers, to its own examples and to thousands of others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from random import Random
from statistics import median
from time import perf_counter

from .. import plugins
from ..engine import Engine
from ..formats import to_json
from ..hookspecs import hookimpl
from ..models import HEAVY, LEGS, Athlete, Week
from ..plugins import Found, Loaded
from ..rules import Rule, Settings, Source
from ..statements import Failure, Statement, Veto
from .asking import Asked, asked
from .questions import drawn
from .rule_checks import default_words, idle
from .subject import NotRun, Subject

REORDERED = 40  # drawn profiles that are advised on with the statements in another order
TIMED, ROUNDS = 60, 5
SLOWEST = 200  # times the time of the plugin that is measured beside it


def own_rules_only(subject: Subject) -> Iterator[str]:
    """It speaks only under rules that it named."""
    yield from subject.survey.of("own-rules-only")


def never_raises(subject: Subject) -> Iterator[str]:
    """Whatever it is asked about, it raises nothing and answers with statements."""
    yield from subject.survey.of("never-raises")


def deterministic(subject: Subject) -> Iterator[str]:
    """The same question gets the same answer, at once and in a fresh process; it looks at nothing but the question."""
    yield from subject.survey.of("deterministic")
    if not any(subject.survey.of(check) for check in ("deterministic", "stateless", "never-raises")):
        yield from subject.fresh


def stateless(subject: Subject) -> Iterator[str]:
    """It answers in shuffled order as it did in the first."""
    if subject.survey.of("deterministic"):
        raise NotRun("nobody can tell: see deterministic")
    yield from subject.survey.of("stateless")


def leaves_input_alone(subject: Subject) -> Iterator[str]:
    """It changes nothing of the athlete and the week that it is asked about."""
    yield from subject.survey.of("leaves-input-alone")


def order_does_not_matter(subject: Subject) -> Iterator[str]:
    """It asks for no place in the order, and its statements in another order make the same advice."""
    if subject.ordered:
        yield subject.ordered
        return
    loaded = subject.loaded
    if subject.survey.late:
        raise NotRun("it does not always come back: see never-raises")
    if subject.survey.of("deterministic") or subject.survey.of("stateless") or subject.fresh:
        raise NotRun("nobody can tell: see deterministic and stateless")
    patience_s = subject.patience.seconds
    straight = Engine({loaded.name: _Reordered(loaded, None)}, patience_s=patience_s)
    shuffled = Engine({loaded.name: _Reordered(loaded, Random(subject.pool.seed))}, patience_s=patience_s)
    for question in drawn(subject.pool.count, subject.pool.seed)[:REORDERED]:
        if to_json(straight.advise(question.profile)) != to_json(shuffled.advise(question.profile)):
            yield "the advice is another when the same statements come in another order"
            return


def closes_what_it_announces(subject: Subject) -> Iterator[str]:
    """No veto goes beyond what its rule names in closes; a rule that names work there closes some in its example."""
    yield from subject.survey.of("closes-what-it-announces")
    yield from idle(subject)


def wording(subject: Subject) -> Iterator[str]:
    """No text for a runner blames, diagnoses, promises, advises on weight, or shows the insides of a program."""
    found = list(default_words(subject))
    yield from found
    yield from (words for words in subject.survey.of("wording") if not any(words.startswith(one) for one in found))


def fast(subject: Subject) -> Iterator[str]:
    """It takes at most 200 times as long as a small plugin that is timed beside it."""
    if os.environ.get("RUNRULES_SKIP_FAST"):
        raise NotRun("RUNRULES_SKIP_FAST is set")
    loaded = subject.loaded
    if subject.survey.late:
        raise NotRun("it does not always come back: see never-raises")
    small = plugins.join(_Small(), Found("small", "", "", ""))
    assert isinstance(small, Loaded)
    questions = list(_heard(subject))
    if not questions:
        raise NotRun("it answers nothing that could be timed: see never-raises")
    # The best of several rounds, one beside the other: what else the machine does takes time from both.
    ratios = [_seconds(loaded, questions) / _seconds(small, questions) for _ in range(ROUNDS)]
    if min(ratios) > SLOWEST and median(ratios) > SLOWEST:
        yield f"it takes {min(ratios):.0f} times as long as a small plugin; {SLOWEST} times would do"


def _heard(subject: Subject) -> Iterator[Asked]:
    """A few questions that it answers."""
    for question in drawn(subject.pool.count, subject.pool.seed)[:TIMED]:
        one = asked(subject.loaded, question.profile)
        if not isinstance(one, Failure) and not isinstance(subject.inspector.answer(one), str):
            yield one


def _seconds(loaded: Loaded, questions: Iterable[Asked]) -> float:
    begun = perf_counter()
    for one in questions:
        plugins.hear(loaded, one.athlete, one.week, loaded.defaults)
    return perf_counter() - begun


class _Reordered:
    """A plugin, with its statements in another order."""

    def __init__(self, loaded: Loaded, dice: Random | None) -> None:
        self.loaded, self.dice = loaded, dice

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return list(self.loaded.rules.values())

    @hookimpl
    def runrules_advise(self, athlete: Athlete, week: Week, settings: Settings) -> Iterable[Statement]:
        answer = list(plugins.hear(self.loaded, athlete, week, settings))
        if self.dice is not None:
            self.dice.shuffle(answer)
        return answer


_EVE = Rule(
    "small/eve",
    summary="No heavy legs on the day of a key run.",
    message="A key run today, so no heavy legs.",
    why="Only there to be timed.",
    severity="firm",
    evidence="C",
    sources=(Source("practice", "Common practice"),),
    closes=LEGS & HEAVY,
)


class _Small:
    """What speed is measured by: one look at every day."""

    @hookimpl
    def runrules_rules(self) -> Iterable[Rule]:
        return [_EVE]

    @hookimpl
    def runrules_advise(self, week: Week) -> Iterable[Statement]:
        return [Veto(_EVE, LEGS & HEAVY, (day.date,), guards=day.date) for day in week.around if day.key_run]
