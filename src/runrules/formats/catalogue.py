"""The catalogue of rules, as text, JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from ..models import AREAS, LOADS
from ..rules import Rule, Setting, cases_of
from .page import Page
from .rule_page import FORMS, GRADES, SEVERITIES, may_close
from .rule_page import one_markdown as one_markdown
from .words import plain


def all_text(rules: Sequence[Rule]) -> str:
    """List the rules by plugin: id, severity, grade and summary."""
    page = Page()
    for plugin, mine in groupby(rules, lambda rule: rule.id.partition("/")[0]):
        page.head(plugin)
        for rule in mine:
            page.pair(f"  {rule.id}", f"{rule.severity}, {rule.evidence}", "  ")
            page.say(rule.summary, "    ")
    page.gap()
    page.say("Evidence: A reviews of trials, B trials, C convention. More: runrules rules ID")
    return page.text()


def one_text(rule: Rule) -> str:
    """Write everything about one rule."""
    page = Page()
    page.say(rule.id)
    page.say(rule.summary)
    for title, text in _sections(rule):
        page.head(title)
        page.say(text, "  ")
    if rule.settings:
        page.head("Settings")
        for setting in rule.settings:
            page.say(_setting(setting), "  ", "    ")
    if rule.sources:
        page.head("Sources")
        for source in rule.sources:
            page.say(f"{source.key}: {source.citation}", "  ", "    ")
            if source.url:
                page.line(f"    {plain(source.url)}")
    for title, example in _examples(rule):
        page.head(title)
        page.lines += [f"    {line}".rstrip() for line in example.strip().splitlines()]
    return page.text()


def all_markdown(rules: Sequence[Rule]) -> str:
    """List the rules by plugin in tables."""
    lines: list[str] = ["# Rules", ""]
    for plugin, mine in groupby(rules, lambda rule: rule.id.partition("/")[0]):
        lines += [f"## {plugin}", "", "| rule | severity | evidence | in a sentence |", "|---|---|---|---|"]
        lines += [f"| `{one.id}` | {one.severity} | {one.evidence} | {_cell(one.summary)} |" for one in mine]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def all_json(rules: Sequence[Rule]) -> str:
    """Write the rules as a list."""
    return _json([_plain(rule) for rule in rules])


def one_json(rule: Rule) -> str:
    """Write one rule as an object."""
    return _json(_plain(rule))


def _sections(rule: Rule) -> list[tuple[str, str]]:
    found = [
        ("Says", rule.message),
        ("Why", rule.why),
        ("Speaks", rule.speaks),
        ("Is silent", rule.silent),
        ("May close", may_close(rule)),
        ("Severity", f"{rule.severity}: {SEVERITIES[rule.severity]}"),
        ("Evidence", f"{rule.evidence}: {GRADES[rule.evidence]}"),
    ]
    return [(title, text) for title, text in found if text]


def _setting(one: Setting) -> str:
    """``guard_hours = 24 hours (20 to 48; basis: ...)``."""
    unit = f" {one.unit}" if one.unit else ""
    if one.form:
        return f"{one.name} = {one.default or 'nothing'} ({FORMS[one.form]}{_span(one)}; basis: {one.basis})"
    values = " or ".join(one.choices) if one.choices else f"{_number(one.low)} to {_number(one.high)}"
    return f"{one.name} = {one.default}{unit} ({values}; basis: {one.basis})"


def _span(one: Setting) -> str:
    return f" from {_number(one.low)} to {_number(one.high)} {one.unit}".rstrip() if one.low is not None else ""


def _number(value: float | None) -> str:
    return "any" if value is None else f"{value:g}"


def _examples(rule: Rule) -> list[tuple[str, str]]:
    found = [("It speaks here", rule.example), ("It is silent here", rule.counter_example)]
    return [(title, text) for title, text in found if text]


def _plain(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "summary": rule.summary,
        "message": rule.message,
        "why": rule.why,
        "speaks": rule.speaks,
        "silent": rule.silent,
        "severity": rule.severity,
        "evidence": rule.evidence,
        "closes": {
            area: [load for step, load in enumerate(LOADS) if rule.closes._value_ >> 3 * row + step & 1]
            for row, area in enumerate(AREAS)
        },
        "settings": [
            {
                "name": one.name,
                "default": one.default,
                "low": one.low,
                "high": one.high,
                "choices": list(one.choices),
                "unit": one.unit,
                "basis": one.basis,
                "form": one.form,
            }
            for one in rule.settings
        ],
        "sources": [{"key": one.key, "citation": one.citation, "url": one.url} for one in rule.sources],
        "example": rule.example,
        "counter_example": rule.counter_example,
        "cases": [
            {"shows": one.shows, "profile": one.profile, "says": one.says.splitlines()} for one in cases_of(rule)
        ],
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _cell(text: str) -> str:
    return plain(text).replace("|", "\\|")
