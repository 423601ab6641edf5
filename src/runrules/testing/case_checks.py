"""The check of worked cases: in each the rule says exactly what is written beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..plugins import words_of
from ..problems import ProfileError
from ..profile import parse_profile
from ..rules import Case, Rule, cases_of
from ..statements import STATEMENTS, Failure
from .asking import asked
from .subject import Subject
from .telling import facts, message_of

REFUSED = "refused: "


def cases_hold(subject: Subject) -> Iterator[str]:
    """In each of its cases a rule says exactly what is written there."""
    for rule in subject.loaded.rules.values():
        try:
            cases = cases_of(rule)
        except (ImportError, AttributeError, TypeError) as error:
            yield f"{rule.id}: its cases cannot be had: {words_of(error)}"
            continue
        for case in cases:
            expected = sorted(line.strip() for line in case.says.splitlines() if line.strip())
            heard = _heard(subject, rule, case)
            if isinstance(heard, str):
                yield f"{rule.id}: {case.shows} {heard}"
            elif not case.shows.strip():
                yield f"{rule.id}: a case does not say what it shows"
            elif not _same(expected, heard):
                yield "\n".join(
                    (f"{rule.id}: {case.shows}", *_listed("Expected", expected), *_listed("Heard", _lines(heard)))
                )


def _heard(subject: Subject, rule: Rule, case: Case) -> list[tuple[str, str]] | str:
    """What the rule says, as facts and words; or what is wrong with the case."""
    try:
        question = asked(subject.loaded, parse_profile(case.profile, "case"))
    except ProfileError as error:
        return f"The profile is none:\n{error}"
    if isinstance(question, Failure):
        return [(f"{REFUSED}{question.error}", "")]
    try:
        answer: list[Any] = [one for one in subject.inspector.ask(question) if type(one) in STATEMENTS]
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return f"It gets no answer: {words_of(error)}"
    return sorted((facts(one, question.week), message_of(one)) for one in answer if one.rule.id == rule.id)


def _same(expected: list[str], heard: list[tuple[str, str]]) -> bool:
    left = list(heard)
    for line in sorted(expected, key=lambda one: '"' not in one):  # those with words first: they fit one alone
        there = next((one for one in left if line in (one[0], _whole(*one))), None)
        if there is None:
            return False
        left.remove(there)
    return not left


def _whole(fact: str, words: str) -> str:
    return f'{fact}: "{words}"'


def _lines(heard: list[tuple[str, str]]) -> list[str]:
    return [fact if fact.startswith(REFUSED) else _whole(fact, words) for fact, words in heard]


def _listed(title: str, lines: list[str]) -> list[str]:
    return [f"  {title}:", *(f"    {line}" for line in lines)] if lines else [f"  {title} nothing."]
