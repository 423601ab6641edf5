"""The conformance kit: named checks that every plugin passes, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from attrs import field, frozen

from ..plugins import Patience
from ..plugins.guarding import FOREVER
from . import answer_checks, case_checks, rule_checks
from .asking import own_name
from .subject import NotRun, Subject
from .survey import Pool

__all__ = ["CHECKS", "Check", "NotRun", "checks"]

_RUNS: dict[str, Callable[[Subject], Iterator[str]]] = {
    "loads": rule_checks.loads,
    "rules-complete": rule_checks.rules_complete,
    "examples-fire": rule_checks.examples_fire,
    "counter-examples-silent": rule_checks.counter_examples_silent,
    "cases-hold": case_checks.cases_hold,
    "own-rules-only": answer_checks.own_rules_only,
    "never-raises": answer_checks.never_raises,
    "deterministic": answer_checks.deterministic,
    "stateless": answer_checks.stateless,
    "leaves-input-alone": answer_checks.leaves_input_alone,
    "order-does-not-matter": answer_checks.order_does_not_matter,
    "closes-what-it-announces": answer_checks.closes_what_it_announces,
    "wording": answer_checks.wording,
    "settings-ends": rule_checks.settings_ends,
    "fast": answer_checks.fast,
}

#: The names of all checks, in order.
CHECKS = tuple(_RUNS)


@frozen(slots=False)
class Check:
    """One check of one plugin. ``run`` raises AssertionError with everything that is wrong, or NotRun (a SkipTest)."""

    name: str
    summary: str
    run: Callable[[], None] = field(repr=False)

    def __call__(self) -> None:
        """Run it."""
        self.run()


def checks(
    plugin: object, name: str = "", *, count: int = 2000, seed: int = 0, patience: Patience = FOREVER
) -> tuple[Check, ...]:
    """Give every check of a plugin, a module or an object, for any test runner.

    ``name`` is the plugin's name, taken from the ids of its rules if left out. ``count`` profiles are drawn, the same
    ones for the same ``seed``, and half as many near the examples of the plugin's own rules. Checks of one call share
    what the plugin answered; nothing is imported, asked or drawn before the first of them runs.
    """
    subject = Subject(plugin, name or own_name(plugin), Pool(count, seed), patience)
    return tuple(Check(one, _summary(run), partial(_run, run, subject)) for one, run in _RUNS.items())


def _run(run: Callable[[Subject], Iterator[str]], subject: Subject) -> None:
    __tracebackhide__ = True
    wrong = list(run(subject))
    if wrong:
        raise AssertionError("\n".join(wrong))


def _summary(run: Callable[[Subject], Iterator[str]]) -> str:
    return (run.__doc__ or "").strip()
