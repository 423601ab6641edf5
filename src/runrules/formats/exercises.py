"""The catalogue of exercises as text, JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from ..catalogue import Exercise, exercises, pains, swaps
from ..catalogue import equipment as equipment_words
from .page import Page
from .words import listed

_LEVELS = {1: "beginner", 2: "intermediate", 3: "advanced"}
_AREAS = {"legs": "Legs", "core": "Core", "upper": "Upper body", "jumps": "Jumps"}
_NUMBERS = "Sets, repetitions and minutes are convention; your advice has its own. Stop when it hurts."


def all_text(chosen: Sequence[Exercise]) -> str:
    """List exercises by area: id, what they need, level."""
    page = Page()
    for area, mine in groupby(sorted(chosen, key=lambda one: [*_AREAS].index(one.area)), lambda one: one.area):
        page.head(_AREAS[area])
        for one in mine:
            page.pair(f"  {one.id:<24}{_kit(one)}", f"{'/'.join(one.loads)}, {one.level}", " " * 26)
    page.gap()
    page.say("At the end: how heavy it can be, and its level; 1 is for beginners. More: runrules exercises ID")
    return page.text()


def one_text(one: Exercise) -> str:
    """Write everything about one exercise."""
    page = Page()
    page.say(f"{one.name} ({one.id})", style="bold")
    page.say(one.how)
    page.say(f"Think of: {one.cue}.")
    for title, words in _facts(one):
        page.head(title)
        page.say(words, "  ")
    page.gap()
    page.say(_NUMBERS)
    return page.text()


def all_json(chosen: Sequence[Exercise]) -> str:
    """List exercises as JSON."""
    return json.dumps([_plain(one) for one in chosen], ensure_ascii=False, indent=2) + "\n"


def one_json(one: Exercise) -> str:
    """Give one exercise as JSON."""
    return json.dumps(_plain(one), ensure_ascii=False, indent=2) + "\n"


def all_markdown(chosen: Sequence[Exercise]) -> str:
    """List exercises in tables, one for each area."""
    lines = ["# Exercises", ""]
    for area, mine in groupby(sorted(chosen, key=lambda one: [*_AREAS].index(one.area)), lambda one: one.area):
        lines += [f"## {_AREAS[area]}", "", "| id | name | needs | load | level |", "|---|---|---|---|---|"]
        lines += [f"| `{one.id}` | {one.name} | {_needs(one)} | {'/'.join(one.loads)} | {one.level} |" for one in mine]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def one_markdown(one: Exercise) -> str:
    """Write everything about one exercise as a page."""
    lines = [f"# {one.name}", "", f"`{one.id}`", "", one.how, "", f"Think of: {one.cue}.", ""]
    for title, words in _facts(one):
        lines += [f"**{title}.** {words}", ""]
    return "\n".join([*lines, _NUMBERS]) + "\n"


def named(words: str) -> Exercise | None:
    """Find an exercise by its id, its name, or another that people use."""
    wanted = _folded(words)
    return next(
        (one for one in exercises().values() if any(not wanted.isdisjoint(_folded(name)) for name in names_of(one))),
        None,
    )


def names_of(one: Exercise) -> tuple[str, ...]:
    """Its id, its name, and the others."""
    return (one.id, one.name, one.name.partition(" (")[0], *one.also)


def _folded(words: str) -> set[str]:
    """The words without capitals and hyphens, and without an ending of more than one."""
    flat = " ".join(words.casefold().replace("-", " ").split())
    return {flat, flat.removesuffix("s"), flat.removesuffix("es")}


def _facts(one: Exercise) -> Iterable[tuple[str, str]]:
    yield "Also called", listed(one.also)
    yield "Works", f"{listed(one.muscles)}; {'one side at a time' if one.unilateral else 'both sides'}"
    yield "Needs", _needs(one)
    yield "Usual amount", _amount(one)
    yield "Can be", f"{listed(one.loads, 'or')}; level {one.level}, {_LEVELS[one.level]}"
    yield "Easier", listed(one.easier) or "nothing in the catalogue"
    yield "Harder", listed(one.harder) or "nothing in the catalogue"
    others = [f"{other.id} ({_kit(other)})" for other in swaps(one)]
    if others:
        yield "With other equipment", listed(others)
    if one.avoid_with:
        yield "Leave out with", _pains(one.avoid_with)
    if one.caution_with:
        yield "With care (shorter range, less weight) with", _pains(one.caution_with)
    if one.named_in:
        number = len({*one.named_in})
        yield "Named in", f"{number if number > 1 else 'one'} of the five articles behind the rules (docs/articles.md)"


def _amount(one: Exercise) -> str:
    low, high = one.reps or one.seconds or (0, 0)
    unit = "repetitions" if one.reps else "seconds"
    return (
        f"{one.sets[0]} to {one.sets[1]} sets of {low} to {high} {unit}{' a side' if one.unilateral else ''},"
        f" about {one.minutes_per_set:g} minute{'' if one.minutes_per_set == 1 else 's'} a set with the rest"
    )


def _pains(sites: Iterable[str]) -> str:
    words = pains()
    return listed([words[site].removesuffix(" (red flag)") for site in sites], "or")


def _kit(one: Exercise) -> str:
    return listed([" and ".join(sorted(way)) or "none" for way in one.equipment], "or")


def _needs(one: Exercise) -> str:
    words = equipment_words()
    ways = [" and ".join(words[item] for item in sorted(way)) or words["none"] for way in one.equipment]
    return listed(ways, "or")


def _plain(one: Exercise) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "also": one.also,
        "area": one.area,
        "pattern": one.pattern,
        "body": one.body,
        "muscles": one.muscles,
        "unilateral": one.unilateral,
        "loads": one.loads,
        "equipment": [sorted(way) or ["none"] for way in one.equipment],
        "level": one.level,
        "sets": one.sets,
        "reps": one.reps,
        "seconds": one.seconds,
        "minutes_per_set": one.minutes_per_set,
        "easier": one.easier,
        "harder": one.harder,
        "swaps": [other.id for other in swaps(one)],
        "avoid_with": one.avoid_with,
        "caution_with": one.caution_with,
        "rehab_for": one.rehab_for,
        "named_in": one.named_in,
        "how": one.how,
        "cue": one.cue,
    }
