"""What is done in each session: blocks with exercises, how often, how hard, how; and what was left out for a pain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from ..advice import AdvisedWeek, Block, Doing, Lift, Spoken
from ..catalogue import exercises
from .page import Page
from .words import card, count, listed, short_day, tag

_EDGE = " " * 6
_KIND_AT = 11  # columns for "warm-up" and "3 rounds"

Told = dict[tuple[Block, ...], date]


def sessions(page: Page, week: AdvisedWeek, said: Mapping[str, Spoken], told: Told) -> None:
    """Write the sessions of a week that have blocks; ``told`` holds those that were written before."""
    found = [(day.date, lift) for day in week.days for lift in day.strength if lift.blocks]
    if found:
        page.gap()
    for when, lift in found:
        if lift.blocks in told:
            page.whole(f" {short_day(when)}  {card(lift)}: as on {short_day(told[lift.blocks])}", _EDGE, "lift")
            continue
        told[lift.blocks] = when
        _session(page, when, lift, said)


def _session(page: Page, when: date, lift: Lift, said: Mapping[str, Spoken]) -> None:
    page.whole(f" {short_day(when)}  {card(lift)}", _EDGE, "lift")
    for block in lift.blocks:
        page.say(_doings(block), f"{_EDGE}{_kind(block):<{_KIND_AT}}", " " * (len(_EDGE) + _KIND_AT))
    left = _left(lift.blocks)
    if left:
        page.say(left, _EDGE)
    for words in _notes(_main(lift.blocks), said):
        page.say(words, f"{_EDGE}- ")


def name_of(exercise: str) -> str:
    """The name of an exercise as it stands in a sentence, without what its catalogue entry adds."""
    name = re.sub(r" \([^)]*\)|,.*", "", exercises()[exercise].name)
    return name if name.split()[0] in _PROPER else name[0].lower() + name[1:]


_PROPER = {"Bulgarian", "Copenhagen", "Nordic", "Pallof", "Romanian", "Russian", "Superman"}


def _main(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if block.kind not in ("warm-up", "cool-down")]


def _kind(block: Block) -> str:
    if block.kind in ("warm-up", "cool-down"):
        return block.kind
    return count(block.sets, "set" if block.kind == "straight" else "round")


def _doings(block: Block) -> str:
    words = ", ".join(_doing(one) for one in block.exercises)
    return f"{words}; rest {block.rest_s} s" if block.rest_s and block.sets > 1 else words


def _doing(one: Doing) -> str:
    name = name_of(one.exercise)
    tools = [tool for tool in one.equipment if tool not in name]
    tool = f" ({listed(tools)})" if tools else ""
    low, high = one.reps or one.seconds or (0, 0)
    size = f"{low}" if low == high else f"{low}-{high}"
    return f"{name}{tool} {size}{' s' if one.seconds else ''}{' a side' if one.per_side else ''}"


def _left(blocks: Iterable[Block]) -> str:
    """How many repetitions stay in reserve, by load where they differ."""
    found = {one.load: one.reserve for block in _main(blocks) for one in block.exercises if one.reserve is not None}
    if not found:
        return ""
    if len({*found.values()}) == 1:
        return f"End each set with {next(iter(found.values()))} good repetitions left."
    each = [f"{found[load]} in {load} ones" for load in ("heavy", "moderate", "light") if load in found]
    return f"Good repetitions left at the end of a set: {listed(each)}."


def _notes(blocks: Iterable[Block], said: Mapping[str, Spoken]) -> list[str]:
    """What rules say on how to do exercises, and what was left out for a pain, each once."""
    cued: dict[str, list[str]] = {}
    left_out: list[str] = []
    for block in blocks:
        for one in block.exercises:
            because = [said[each] for each in one.because if each in said]
            for each in because:
                if each.kind == "cue":
                    cued.setdefault(f"{each.message} {tag(each)}", []).append(name_of(one.exercise))
            if one.instead_of:
                out = next((each for each in because if each.kind == "exclude"), None)
                why = f": {out.message} {tag(out)}" if out else "."
                left_out.append(f"{name_of(one.exercise)} stands in for {name_of(one.instead_of)}{why}")
    return left_out + [f"{listed(list(dict.fromkeys(names)))}: {words}" for words, names in cued.items()]
