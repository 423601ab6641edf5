"""Plain words for days, runs, sessions and reasons, as every text for people uses them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..advice import Lift, Spoken
from ..models import AREAS, LOADS, Cross, Run

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
# An easy run that closes something does so as a key run, by its length or its descent.
_RUNS = {
    "recovery": "key run",
    "easy": "key run",
    "steady": "key run",
    "long": "long run",
    "tempo": "tempo run",
    "hills": "hill run",
    "race-pace": "race-pace run",
}
_SHARES = {
    0: "none of",
    25: "a quarter of",
    33: "a third of",
    50: "half",
    66: "two thirds of",
    67: "two thirds of",
    75: "three quarters of",
}
#: Where a sentence may end early: what follows says more of it, which a bare comma does not promise.
_ENDS = ("; ", ": ", ", so ", ", but ", ", and ")
_DISTANCES = {"5k": "5 km race", "10k": "10 km race", "half": "half marathon", "marathon": "marathon", "ultra": "ultra"}

Square = tuple[str, str]  # an area at a load


def plain(text: str) -> str:
    """Make one line of a text that came from elsewhere, without what a terminal would obey."""
    return "".join(char if char.isprintable() else "\ufffd" for char in " ".join(text.split()))


def short_day(when: date) -> str:
    """``Mon 23``."""
    return f"{WEEKDAYS[when.weekday()]} {when.day:>2}"


def month_day(when: date) -> str:
    """``1 Feb``."""
    return f"{when.day} {MONTHS[when.month - 1]}"


def full_day(when: date) -> str:
    """``Mon 23 Nov 2026``."""
    return f"{WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]} {when.year}"


def count(number: int, noun: str) -> str:
    """``1 run``, ``2 runs``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """``a, b and c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


def distance_words(distance: str) -> str:
    """``half marathon``."""
    return _DISTANCES.get(distance, distance)


def amount(minutes: int | None, km: float | None) -> str:
    """``1 h 45``, ``16 km``, both, or nothing."""
    found = []
    if km is not None:
        found.append(f"{km:g} km")
    if minutes is not None:
        found.append(f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02}".replace(" 00", ""))
    return " ".join(found)


def run_words(run: Run, waits: bool = False) -> str:
    """``intervals 60 min am``; with ``waits``, unless it is done, ``intervals 60 min am: wait until seen``."""
    words = [run.effort, run.distance or "", amount(run.minutes, run.km)]
    if run.descent_m:
        words[-1] += f", {run.descent_m} m down" if words[-1] else f"{run.descent_m} m down"
    words += [run.part or "", "done" if run.done else ""]
    return " ".join(word for word in words if word) + (": wait until seen" if waits and not run.done else "")


def other_words(one: Cross) -> str:
    """``cross 45 min``."""
    return " ".join(word for word in (one.kind, amount(one.minutes, one.km), one.part, one.done and "done") if word)


def areas_words(areas: Sequence[str]) -> str:
    """``full body``, ``legs+core``."""
    rest = [area for area in areas if area not in ("legs", "upper", "core")]
    return "+".join(["full body", *rest]) if len(areas) - len(rest) == 3 else "+".join(areas)


def lift_words(areas: Sequence[str], load: str, minutes: int | None) -> str:
    """``full body heavy, 35 min``."""
    return f"{areas_words(areas)} {load}" + (f", {minutes} min" if minutes is not None else "")


def lock_words(lift: Lift) -> str:
    """``locked by Coach``, ``locked``; "" for a session that is not."""
    if lift.locked is None:
        return ""
    return f"locked by {plain(lift.locked.by)}" if lift.locked.by else "locked"


def card(lift: Lift, brief: bool = False, waits: bool = False) -> str:
    """A session with how much of it and when on the day; ``brief`` where its sets are told elsewhere.

    ``waits``: the day's run waits, so nothing is said of it.
    """
    words = [lift_words(lift.areas, lift.load, lift.minutes)]
    if lift.sets is not None and not lift.blocks:
        words.append(f"up to {count(lift.sets, 'set')} each")
    if lift.sets_percent is not None and lift.sets_percent < 100 and not (brief and lift.blocks):
        words.append(share_words(lift.sets_percent))
    if lift.part:
        words.append(lift.part)
    if lift.after_run and not waits:
        words.append("after the run")
    return ", ".join(words)


def share_words(percent: int) -> str:
    """``half the usual sets``, ``60 % of the sets``."""
    return f"{_SHARES[percent]} the usual sets" if percent in _SHARES else f"{percent} % of the sets"


def squares_words(squares: Iterable[Square]) -> str:
    """``heavy legs, jumps``; ``everything but light legs``; ``everything``."""
    given = set(squares)
    left = [(area, load) for area in AREAS for load in LOADS if (area, load) not in given]
    if not left:
        return "everything"
    if len(left) <= 2 and len(given) > 6:
        return f"everything but {_some(set(left))}"
    return _some(given)


def _some(given: set[Square]) -> str:
    groups: dict[tuple[str, ...], list[str]] = {}
    for area in AREAS:
        loads = tuple(load for load in LOADS if (area, load) in given)
        if loads:
            groups.setdefault(loads, []).append(area)
    words = []
    for loads, areas in groups.items():
        kind = "" if len(loads) == 3 else "loaded " if loads == LOADS[1:] else f"{listed(loads)} "
        words.append(kind + (", ".join(areas) if len(loads) == 3 else listed(areas)))
    return ", ".join(words)


def tag(one: Spoken) -> str:
    """``[plugin/rule, B]``."""
    return f"[{one.rule}, {one.evidence}]"


def reason(one: Spoken, when: date, room: int, most: int) -> str:
    """Why, in a few words: the run that it is about, if it says so, else how its message begins.

    ``room`` is what should do, ``most`` what may be taken so as not to cut a short sentence.
    """
    params = dict(one.params)
    try:
        apart = (date.fromisoformat(str(params["date"])) - when).days
        run = str(params["run"])
    except (KeyError, ValueError):
        return _begin(plain(one.message), room, most)
    words = _RUNS.get(run, plain(run))
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(apart)
    return f"{words} {near}" if near else f"{words} on {WEEKDAYS[(when.weekday() + apart) % 7]}"


def _begin(text: str, room: int, most: int) -> str:
    """The first sentence if it fits, else as much of it as makes sense alone, else as many words as there is room."""
    first = text.partition(". ")[0].rstrip(".")
    if len(first) <= room:
        return first
    ends = (first.partition(end)[0] for end in _ENDS)
    parts = [part for part in ends if len(part) >= 12 and part != first and part.count("(") == part.count(")")]
    for part in parts:
        if len(part) <= room:
            return part
    for part in (first, *parts):
        if len(part) <= most:
            return part
    part = min((first, *parts), key=len)
    if len(part) <= 2 * most - 10:
        return part  # on two lines, which is better than a torn sentence
    return part[: most - 1].rpartition(" ")[0].rstrip(",;:") + "…"
