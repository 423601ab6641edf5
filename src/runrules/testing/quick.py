"""A plugin held against its own rules and examples in one call; the whole kit asks for more."""

from __future__ import annotations

from collections.abc import Iterator

from ..models import Work
from ..plugins import Loaded
from ..profile import parse_profile
from ..rules import Rule
from ..statements import Failure
from .asking import answered, joined, own_name


def check(plugin: object, name: str = "") -> None:
    """Hold a plugin against what all plugins promise; AssertionError with everything that is wrong.

    Every rule says what, why, when and on what evidence; speaks in its example and is silent in its counter-example;
    closes nothing that it did not announce; answers the same twice; leaves what it is asked about as it is.
    """
    loaded = joined(plugin, name or own_name(plugin))
    complaints = [f"{rule.id}: {words}" for rule in loaded.rules.values() for words in _complaints(loaded, rule)]
    if complaints:
        raise AssertionError("\n".join(complaints))


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
        answer = answered(loaded, parse_profile(text, f"{rule.id} {field}"))
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
