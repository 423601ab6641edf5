"""What a folder of parts says of itself: of which input, under which rules, and how far it is."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from attrs import define, field, frozen

from .parts import Beside, sweep
from .reading import Extent
from .talking import Target

SCHEMA = "runrules.batch/1"
MANIFEST, JOURNAL = "_manifest.json", "_done.jsonl"
ADVICE, DEAD = "advice", "dead-letters"
States = Mapping[str, int]
_PART = re.compile(r"\.?part-[0-9]{5}[\w.-]*")  # ours, and those of Spark


class Occupied(Exception):
    """An output that this batch cannot be written to, in words."""


@frozen(slots=False)
class Identity:
    """What makes two batches the same one: then what the first left off, the second goes on with."""

    extent: Extent
    form: str
    week: str | None
    ruleset: str
    size: int

    def told(self) -> dict[str, Any]:
        """What the manifest says of it."""
        return {
            "schema": SCHEMA,
            "input": self.extent.digest,
            "rows": self.extent.rows,
            "week": self.week,
            "format": self.form,
            "rows_per_part": self.size,
            "ruleset": self.ruleset,
        }


@define
class Folder:
    """The folder of a batch under way. ``done`` has what came of each part that is there, by number."""

    path: str
    identity: Identity
    finished: bool = False
    done: dict[int, States] = field(factory=dict)
    lock: int | None = None

    def target(self, number: int) -> Target:
        """Say where a part goes."""
        name = f"part-{number:05}.{self.identity.form}"
        return Target(os.path.join(self.path, ADVICE, name), os.path.join(self.path, DEAD, name), self.identity.form)

    def note(self, number: int, states: States) -> None:
        """Write down that a part is there."""
        self.done[number] = states
        with open(os.path.join(self.path, JOURNAL), "a", encoding="utf-8") as file:
            file.write(json.dumps([number, dict(sorted(states.items()))]) + "\n")

    def totals(self) -> Counter[str]:
        """Count the rows so far by what came of them."""
        return sum((Counter(states) for states in self.done.values()), Counter())

    def finish(self) -> None:
        """Write the manifest of a batch that is whole; only now it is."""
        self.finished = True
        parts = [dict(sorted(self.done[number].items())) for number in sorted(self.done)]
        _write(self.path, {**self.identity.told(), "finished": True, **counts(self.totals()), "parts": parts})
        with suppress(FileNotFoundError):
            os.unlink(os.path.join(self.path, JOURNAL))

    def leave(self) -> None:
        """Leave nothing half written, and let others write here."""
        for name in (ADVICE, DEAD):
            if os.path.isdir(inside := os.path.join(self.path, name)):
                sweep(inside)
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None


def counts(totals: States) -> dict[str, int]:
    """Tell what came of all rows: advised (of these degraded and withheld), dead (of these died, and faults)."""
    good = {name: totals.get(name, 0) for name in ("complete", "degraded", "withheld")}
    bad = {name: totals.get(name, 0) for name in ("refused", "died", "fault")}
    return {
        "advised": sum(good.values()),
        "degraded": good["degraded"],
        "withheld": good["withheld"],
        "dead_letters": sum(bad.values()),
        "died": bad["died"],
        "faults": bad["fault"],
    }


def begin(path: str, identity: Identity, force: bool = False) -> Folder:
    """Open a folder for a batch: a new one, or one where this very batch left off.

    Raises Occupied where something else is; with ``force`` another batch there is thrown away, and nothing else is.
    """
    os.makedirs(path, exist_ok=True)
    lock = _locked(path)
    try:
        return _begun(path, identity, force, lock)
    except BaseException:
        if lock is not None:
            os.close(lock)
        raise


def _begun(path: str, identity: Identity, force: bool, lock: int | None) -> Folder:
    sweep(path)
    there = told(path)
    if there is None and (set(os.listdir(path)) - {ADVICE, DEAD, MANIFEST} or _holds_anything(path)):
        raise Occupied(f"{path}: is a folder of other things; name one that is new or empty")
    if force:
        clear(path)
    elif there is not None and _differs(there, identity):
        words = f"{path}: holds another batch ({_differs(there, identity)})"
        raise Occupied(f"{words}. Name another folder, or begin anew with --force")
    folder = Folder(path, identity, lock=lock)
    for name in (ADVICE, DEAD):
        os.makedirs(os.path.join(path, name), exist_ok=True)
        sweep(os.path.join(path, name))
    if there is None or force:
        clear(path)
        _write(path, {**identity.told(), "finished": False})
        return folder
    folder.done = _noted(path, there)
    folder.done = {number: states for number, states in folder.done.items() if _is_there(folder.target(number), states)}
    folder.finished = bool(there["finished"]) and len(folder.done) == len(there.get("parts", ()))
    return folder


def told(path: str) -> dict[str, Any] | None:
    """Read what a folder says of itself; None where it says nothing that we wrote."""
    try:
        with open(os.path.join(path, MANIFEST), encoding="utf-8") as file:
            found = json.load(file)
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("schema") == SCHEMA else None


def _holds_anything(path: str) -> bool:
    """Whether anything lies where parts go; without a manifest nobody knows whose it is."""
    insides = [os.path.join(path, name) for name in (ADVICE, DEAD)]
    return any(os.listdir(inside) if os.path.isdir(inside) else os.path.lexists(inside) for inside in insides)


def clear(path: str) -> None:
    """Remove a batch from its folder: our own files, by their names, and nothing else."""
    for name in (ADVICE, DEAD):
        inside = os.path.join(path, name)
        for part in os.listdir(inside) if os.path.isdir(inside) else ():
            if _PART.fullmatch(part):
                os.unlink(os.path.join(inside, part))
    for name in (JOURNAL, MANIFEST):  # last what says whose the folder is
        with suppress(FileNotFoundError):
            os.unlink(os.path.join(path, name))


def _differs(there: Mapping[str, Any], identity: Identity) -> str:
    """Name in words what is not the same, or ""."""
    words = {"input": "its input differs", "rows": "", "week": "its week differs", "format": "its format differs"}
    words |= {"rows_per_part": "its parts have another size", "ruleset": "runrules, a plugin or the policy differs"}
    mine = identity.told()
    return "; ".join(words[key] for key in words if words[key] and there.get(key) != mine[key])


def _noted(path: str, there: Mapping[str, Any]) -> dict[int, States]:
    found: dict[int, States] = dict(enumerate(there.get("parts", ())))
    with suppress(FileNotFoundError), open(os.path.join(path, JOURNAL), encoding="utf-8") as file:
        for line in file:
            with suppress(ValueError):  # a line that was being written when the power went
                number, states = json.loads(line)
                found[number] = states
    return found


def _is_there(target: Target, states: States) -> bool:
    dead = counts(states)["dead_letters"]
    return os.path.exists(target.advice) and os.path.exists(target.dead) == bool(dead)


def _write(path: str, manifest: Mapping[str, Any]) -> None:
    file = Beside(os.path.join(path, MANIFEST))
    file.opened.write((json.dumps(manifest, indent=1) + "\n").encode())
    file.close()


def _locked(path: str) -> int | None:
    """Keep others from writing here at the same time, where locks are to be had."""
    try:
        import fcntl
    except ImportError:
        return None
    folder = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(folder)
        raise Occupied(f"{path}: another runrules batch is writing there") from None
    return folder
