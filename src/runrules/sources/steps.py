"""What the steps of a run ask for, as intervals.icu writes them: in the text of an entry, and as its document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from attrs import frozen

from .words import has, plain, says

Level = Literal["easy", "steady", "hard", ""]
MOST_STEPS, DEEPEST = 500, 5
_HARD_ZONE, _STEADY_ZONE = 4, 3
#: From how many per cent on a step is steady, and hard, of what its unit names.
_PERCENT = {"pace": (88, 95), "lthr": (90, 95), "hr": (80, 85), "ftp": (80, 90)}
_STRIDE_S, _STRIDES_S = 30, 240
_REPEATED = re.compile(r"(?:^|\s)(\d{1,2}) ?x$")
_ZONE = re.compile(r"(?<!\w)(?:z|zone )([1-7])[a-c]?(?: ?(?:-|to) ?(?:z|zone )?([1-7]))?(?!\w)")
_SHARE = re.compile(
    r"(?<![\d.:])(\d{2,3})(?:[.,]\d+)? ?%?(?: ?- ?(\d{2,3})(?:[.,]\d+)?)? ?% ?(pace|lthr|hr|ftp)?(?!\w)"
)
_SECONDS = re.compile(r"(?<![\w:])(?:(\d{1,3})m)?(\d{1,3})s(?!\w)")
_GENTLE = "rest | recovery | recover | walk | jog | warm_ | cool_ | easy | float"


@frozen(slots=False)
class Step:
    """One step: how hard ("" where that cannot be told), how often, and its seconds where they are short."""

    level: Level
    times: int = 1
    seconds: int | None = None


@frozen(slots=False)
class Asks:
    """What all steps together ask for: an effort, in words why where that is a guess, and whether they are strides."""

    effort: str
    doubt: str = ""
    strides: bool = False


def steps_in(text: str) -> tuple[str, tuple[Step, ...]]:
    """Split a text into its prose and its steps: lines with a dash and a number; ``5x`` repeats those up to a gap."""
    prose: list[str] = []
    steps: list[Step] = []
    times, begun = 1, False
    for line in text.splitlines():
        flat = plain(line)
        if re.match(r"-.*\d", flat) and len(steps) < MOST_STEPS:
            steps.append(Step(_level(flat[1:].strip()), times, _short(flat)))
            begun = True
        elif repeated := _REPEATED.search(flat):
            times, begun = max(int(repeated[1]), 1), False
        else:
            times = 1 if begun else times
            prose.append(line)
    return "\n".join(prose), tuple(steps)


def steps_of(document: object) -> tuple[Step, ...]:
    """Read the steps of a ``workout_doc``; none where it has none."""
    steps = document.get("steps") if isinstance(document, dict) else None
    return tuple(_listed(steps, 1, DEEPEST))[:MOST_STEPS] if isinstance(steps, list) else ()


def asks(steps: Iterable[Step]) -> Asks | None:
    """Say what steps make of a run; None where they do not tell. What could be hard counts as hard."""
    found = tuple(steps)
    hard = [one for one in found if one.level == "hard"]
    if hard:
        many = sum(one.times for one in hard) > 1
        lasts = [(one.seconds or 999) for one in hard]
        total = sum(one.times * seconds for one, seconds in zip(hard, lasts, strict=True))
        return Asks("intervals" if many else "tempo", strides=max(lasts) <= _STRIDE_S and total <= _STRIDES_S)
    unclear = [one for one in found if not one.level]
    if any(one.times > 1 for one in unclear):
        return Asks("intervals", "intervals, because it repeats steps that do not say how hard they are")
    if unclear and len(unclear) < len(found):
        return Asks("tempo", "tempo, because a step between easier ones does not say how hard it is")
    if not found or unclear:
        return None
    return Asks("steady" if any(one.level == "steady" for one in found) else "easy")


def asks_of_words(text: str) -> Asks | None:
    """Say what zones and percentages in prose make of a run: a guess, and only where one of them is hard."""
    if _target(plain(text)) == "hard":
        return Asks("tempo", "tempo, because its text names a zone or a percentage that is hard")
    return None


def _level(flat: str) -> Level:
    """How hard a step is: its zone or percentage, else its words."""
    found = _target(flat)
    if found:
        return found
    if any(says(word, flat) for word in ("tempo", "intervals", "race-pace", "race")):
        return "hard"
    return "easy" if has(_GENTLE, flat) else "steady" if says("steady", flat) else ""


def _target(flat: str) -> Level:
    """The hardest of all zones and percentages that a text names, each by its upper end; "" where there is none."""
    found = [_of_zone(max(int(low), int(high or 0))) for low, high in _ZONE.findall(flat)]
    found += [_of_share(max(int(low), int(high or 0)), unit or "ftp") for low, high, unit in _shares(flat)]
    return next((level for level in ("hard", "steady", "easy") if level in found), "")


def _shares(flat: str) -> list[tuple[str, str, str]]:
    """Percentages with their unit; where a line of several names one only at its end, all are of that."""
    found = _SHARE.findall(flat)
    last = next((unit for _, _, unit in reversed(found) if unit), "")
    return [(low, high, unit or last) for low, high, unit in found]


def _of_zone(zone: int) -> Level:
    return "hard" if zone >= _HARD_ZONE else "steady" if zone >= _STEADY_ZONE else "easy"


def _of_share(share: float, unit: str) -> Level:
    steady, hard = _PERCENT[unit]
    return "hard" if share >= hard else "steady" if share >= steady else "easy"


def _short(flat: str) -> int | None:
    found = _SECONDS.search(flat)
    return int(found[1] or 0) * 60 + int(found[2]) if found else None


def _listed(steps: list[Any], times: int, deeper: int) -> Iterator[Step]:
    for one in steps[:MOST_STEPS]:
        if not isinstance(one, dict):
            continue
        inner, reps = one.get("steps"), one.get("reps")
        if isinstance(inner, list):
            again = reps if isinstance(reps, int) and not isinstance(reps, bool) and 1 <= reps <= 100 else 1
            yield from _listed(inner, times * again, deeper - 1) if deeper else ()
        else:
            lasts = one.get("duration")
            yield Step(_asked(one), times, lasts if isinstance(lasts, int) and 0 < lasts < 600 else None)


def _asked(one: Mapping[str, Any]) -> Level:
    """How hard a step of a document is: the hardest of its targets, else what it is called."""
    targets = [one[name] for name in ("pace", "hr", "power") if isinstance(one.get(name), dict)]
    found = {level for target in targets if (level := _of_target(target))}
    hardest: tuple[Level, ...] = ("hard", "steady", "easy")
    if told := next((level for level in hardest if level in found), None):
        return told
    if any(one.get(name) is True for name in ("warmup", "cooldown")) or one.get("intensity") in ("rest", "recovery"):
        return "easy"
    return "" if targets else _level(plain(str(one.get("text") or "")))


def _of_target(target: Mapping[str, Any]) -> Level:
    unit = str(target.get("units") or "").lower()
    values = [number for name in ("value", "start", "end") if (number := _number(target.get(name))) is not None]
    if not values:
        return ""
    if unit.endswith("_zone"):
        return _of_zone(int(max(values)))
    return _of_share(max(values), unit[1:]) if unit[:1] == "%" and unit[1:] in _PERCENT else ""


def _number(value: object) -> float | None:
    found = re.fullmatch(r"[zZ]?(\d{1,3}(?:\.\d{1,6})?)[a-c]?", str(value))
    return float(found[1]) if found and not isinstance(value, bool) else None
