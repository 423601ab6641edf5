"""What the schema of a profile says of rules that are known: each with its settings, and whether it may be off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..rules import Rule, Setting
from .checks import LONGEST_TEXT

OFF = "Why it is switched off."
OFF_BY = {
    "description": "Who switches it off.",
    "type": "string",
    "minLength": 1,
    "maxLength": LONGEST_TEXT,
    "examples": ["Coach"],
}
_DATE = "[0-9]{4}-[01][0-9]-[0-3][0-9]"
_DATED = rf"\s*{_DATE}\s+-?[0-9]+(\.[0-9]+)?\s*"
_PATTERNS = {"date": f"^{_DATE}$", "numbers by date": f"^{_DATED}(,{_DATED})*,?\\s*$"}


@frozen(slots=False)
class Known:
    """The rules that are heard, the names of all plugins there are, and of those whose rules are not known."""

    rules: tuple[Rule, ...]
    plugins: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


def rule_schema(rule: Rule) -> dict[str, Any]:
    """The table of one rule: its settings, and ``off`` unless it is hard."""
    properties = {one.name: _setting(one) for one in rule.settings}
    if rule.severity != "hard":
        properties["off"] = {"description": OFF, "$ref": "#/$defs/off"}
        properties["off_by"] = OFF_BY
    return {
        "description": rule.summary,
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def rule_examples(rules: Iterable[Rule]) -> list[dict[str, Any]]:
    """One table of rules with a setting, and one with a rule switched off, as far as there are such rules."""
    by_id = sorted(rules, key=lambda rule: rule.id)
    said = ((rule.id, one) for rule in by_id for one in rule.settings if one.default != "")
    tuned = next(({rule_id: {one.name: one.default}} for rule_id, one in said), None)
    off = next(({rule.id: {"off": "I do these in a class"}} for rule in by_id if rule.severity != "hard"), None)
    return [one for one in (tuned, off) if one]


def _setting(one: Setting) -> dict[str, Any]:
    said = {"description": _words(one), "default": one.default}
    if one.choices:
        return {**said, "type": "string", "enum": list(one.choices)}
    if one.form:
        return {**said, "type": "string", "pattern": _PATTERNS[one.form]}
    limits = {name: _plain(value) for name, value in (("minimum", one.low), ("maximum", one.high)) if value is not None}
    return {**said, "type": "integer" if isinstance(one.default, int) else "number", **limits}


def _words(one: Setting) -> str:
    """``20 to 48 hours; left out: 24. From: convention.``"""
    span = f"{one.low:g} to {one.high:g}" if one.low is not None and one.high is not None else ""
    unit = f"({one.unit})" if one.unit[:1].isdigit() else one.unit  # a scale, 0-10
    values = [", ".join(one.choices) or f"{one.form} {span} {unit}".strip(), f"left out: {one.default or 'nothing'}"]
    return f"{'; '.join(filter(None, values))}. From: {one.basis}."


def _plain(value: float) -> int | float:
    return int(value) if value == int(value) else value
