"""What is done in each session: blocks with exercises, how often, how hard, how; and what was left out for a pain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from attrs import Factory, define

from ..advice import AdvisedWeek, Block, Doing, Lift, Spoken
from ..catalogue import exercises
from .page import Page
from .words import WEEKDAYS, card, count, listed, month_day, short_day, tag

_EDGE = " " * 6
_KIND_AT = 11  # columns for "warm-up" and "3 rounds"
_NOT_MAIN = ("warm-up", "cool-down")
_WEIGHTS = frozenset({"ankle-weight", "backpack", "barbell", "cable", "dumbbell", "kettlebell", "machine", "trap-bar"})
_RAMP = "before the first heavy set: one or two lighter ones, at half and three quarters of the weight"
_LEGEND = (
    "rounds: one after the other, then the rest. left: end a set with so many good repetitions to spare; choose the"
    " weight for that."
)
_HOW = "How to do one: runrules exercises NAME"


@define
class Told:
    """What was written before: sessions by their lines, with their dates, and rules that were named as reasons.

    ``last`` is the day of the last session of the advice that has blocks.
    """

    last: date | None
    written: dict[tuple[str, ...], date] = Factory(dict)
    rules: set[str] = Factory(set)

    @classmethod
    def of(cls, weeks: Iterable[AdvisedWeek]) -> Told:
        """Begin, with nothing written."""
        return cls(max((when for week in weeks for when, _ in _filled(week)), default=None))


def sessions(
    page: Page, week: AdvisedWeek, said: Mapping[str, Spoken], told: Told, waits: bool = False
) -> list[Spoken]:
    """Write the sessions of a week that have blocks; return the statements that were shown as reasons.

    ``waits``: the runs of the week wait, so nothing is said of them.
    """
    found = _filled(week)
    shown: list[Spoken] = []
    if found:
        page.gap()
    for when, lift in found:
        before = told.written.setdefault(_key(lift, said), when)
        day, words = f" {short_day(when)}  ", card(lift, waits=waits)
        if before != when:
            then = before.day if week.starts <= before else month_day(before)
            page.say(f"{words}: as on {WEEKDAYS[before.weekday()]} {then}", day, _EDGE, "lift")
        else:
            page.say(words, day, _EDGE, "lift")
            _session(page, lift, said)
        shown += _fewer(page, lift, said, told)
    if found and found[-1][0] == told.last:
        _legend(page)
    return shown


def _filled(week: AdvisedWeek) -> list[tuple[date, Lift]]:
    return [(day.date, lift) for day in week.days for lift in day.strength if lift.blocks]


def _key(lift: Lift, said: Mapping[str, Spoken]) -> tuple[str, ...]:
    """What a session comes to, but for its warm-up and cool-down."""
    blocks = _main(lift.blocks)
    return (*(f"{_kind(block)} {_doings(block)}" for block in blocks), *_notes(blocks, said))


def _session(page: Page, lift: Lift, said: Mapping[str, Spoken]) -> None:
    for block in lift.blocks:
        page.say(_doings(block), f"{_EDGE}{_kind(block):<{_KIND_AT}}", " " * (len(_EDGE) + _KIND_AT))
    blocks = _main(lift.blocks)
    heavy = any(_weighed(one) for block in blocks for one in block.exercises)
    for words in [*([_RAMP] if heavy else []), *_notes(blocks, said)]:
        page.say(words, f"{_EDGE}- ")


def _weighed(one: Doing) -> bool:
    """Whether it is heavy by a weight that can be made less."""
    return one.load == "heavy" and one.area != "jumps" and not _WEIGHTS.isdisjoint(one.equipment)


def _fewer(page: Page, lift: Lift, said: Mapping[str, Spoken], told: Told) -> list[Spoken]:
    """Why there are fewer sets than usual, each rule once in an advice."""
    if lift.sets_percent is None or lift.sets_percent >= 100:
        return []
    limits = [said[one] for one in lift.because if one in said and said[one].kind == "limit"]
    found = {one.rule: one for one in limits if dict(one.params).get("percent") == lift.sets_percent}
    new = [one for one in found.values() if one.rule not in told.rules]
    told.rules.update(found)
    for one in new:
        page.say(f"{one.message} {tag(one)}", f"{_EDGE}- ")
    return new


def _legend(page: Page) -> None:
    page.gap()
    page.say(_LEGEND, " ", " ", "dim")
    page.say(_HOW, " ", " ", "dim")


def first_exercise(weeks: Iterable[AdvisedWeek]) -> str | None:
    """Give the id of the first exercise after a warm-up, None without any."""
    found = (
        one.exercise
        for week in weeks
        for _, lift in _filled(week)
        for block in _main(lift.blocks)
        for one in block.exercises
    )
    return next(found, None)


def name_of(exercise: str) -> str:
    """The name of an exercise as it stands in a sentence, without what its catalogue entry adds."""
    name = re.sub(r" \([^)]*\)|,.*", "", exercises()[exercise].name)
    return name if name.split()[0] in _PROPER else name[0].lower() + name[1:]


_PROPER = {"Bulgarian", "Copenhagen", "Nordic", "Pallof", "Romanian", "Russian", "Superman"}


def _main(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if block.kind not in _NOT_MAIN]


def _kind(block: Block) -> str:
    if block.kind in _NOT_MAIN:
        return block.kind
    return count(block.sets, "set" if block.kind == "straight" else "round")


def _doings(block: Block) -> str:
    words = ", ".join(_doing(one) for one in block.exercises)
    rest = f"rest {block.rest_s} s" if block.rest_s and block.sets > 1 else ""
    return "; ".join(one for one in (words, _left(block), rest) if one)


def _doing(one: Doing) -> str:
    name = name_of(one.exercise)
    tools = [tool for tool in one.equipment if tool not in name]
    tool = f" ({listed(tools)})" if tools else ""
    low, high = one.reps or one.seconds or (0, 0)
    size = f"{low}" if low == high else f"{low}-{high}"
    return f"{name}{tool} {size}{' s' if one.seconds else ''}{' a side' if one.per_side else ''}"


def _left(block: Block) -> str:
    """How many repetitions stay in reserve, where any are counted: ``2 left``."""
    found = {one.reserve for one in block.exercises if one.reserve is not None}
    if not found or block.kind in _NOT_MAIN:
        return ""
    low, high = min(found), max(found)
    return f"{low} left" if low == high else f"{low}-{high} left"


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
