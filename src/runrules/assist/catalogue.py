"""What there is, for the tools: rules and exercises, all of them in a line each, or one in full."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..catalogue import exercises as all_exercises
from ..engine import Engine
from ..formats import catalogue
from ..formats import exercises as pages
from ..problems import nearest
from ..statements import Failure

Given = Mapping[str, Any]


def rules(engine: Engine, given: Given) -> tuple[str, str]:
    """List the rules, those of a plugin, or one. LookupError for one that there is not."""
    asked, known = given.get("id"), engine.rules()
    failures = [one for one in map(engine.load, engine.found()) if isinstance(one, Failure)]
    unheard = "".join(f"NOT HEARD: {one.plugin}: {one.error}. Its rules are not known here.\n" for one in failures)
    document: dict[str, Any] = {"failures": [{"plugin": one.plugin, "error": one.error} for one in failures]}
    for one in known:
        if one.id == asked:
            return unheard + catalogue.one_text(one), json.dumps(
                {"rule": json.loads(catalogue.one_json(one)), **document}
            )
    chosen = [one for one in known if asked in (None, one.id.partition("/")[0])]
    if not chosen:
        raise LookupError(_missing("rule", str(asked), [one.id for one in known]))
    lines = [
        {"id": one.id, "summary": one.summary, "severity": one.severity, "evidence": one.evidence} for one in chosen
    ]
    return unheard + catalogue.all_text(chosen), json.dumps({"rules": lines, **document})


def exercises(_: Engine, given: Given) -> tuple[str, str]:
    """List the exercises, those of an area, or one. LookupError for one that there is not."""
    asked = given.get("id")
    known = tuple(all_exercises().values())
    chosen = [one for one in known if asked in (None, one.area)]
    if chosen:
        lines = [{"id": one.id, "name": one.name, "area": one.area} for one in chosen]
        return pages.all_text(chosen), json.dumps({"exercises": lines})
    one = pages.named(str(asked))
    if one is None:
        raise LookupError(_missing("exercise", str(asked), [name for each in known for name in pages.names_of(each)]))
    return pages.one_text(one), json.dumps({"exercise": json.loads(pages.one_json(one))})


def _missing(what: str, asked: str, known: list[str]) -> str:
    near = nearest(asked, known)
    hint = f'Did you mean "{near}"?' if near else f"Call without id for all {what}s."
    return f'There is no {what} "{asked[:100]}". {hint}'
