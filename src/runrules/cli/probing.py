"""Try plugins out in a process of its own first: one may end its process, or never let go of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import redirect_stdout
from queue import Empty, SimpleQueue
from threading import Thread

_START_S = 30.0
_WORD = "runrules probe: "


def unsafe(names: Iterable[str], patience_s: float) -> dict[str, str]:
    """Name the plugins that would take the whole process with them when they are loaded or asked, with what they do.

    ``patience_s`` is how long a call of one may take; one that says nothing for four times as long is given up. Where
    no process can be started nothing is known of any, and none is named.
    """
    found: dict[str, str] = {}
    left = sorted(names)
    while left:
        last, why = _round(left, patience_s)
        if not why or last not in left:
            break
        found[last] = why
        left = left[left.index(last) + 1 :]
    return found


def answer(names: Sequence[str], patience_s: float) -> None:
    """Load and ask plugins one after the other, and say before each which one it is. Runs in the other process."""
    from ..inside.doctor import try_out
    from ..profile import parse_profile
    from .advising import patient_engine

    engine = patient_engine(patience_s)
    word = sys.stdout
    with redirect_stdout(sys.stderr):
        for one in engine.found():
            if one.name in names:
                print(f"{_WORD}{one.name}", file=word, flush=True)
                try_out(engine, one, parse_profile)
    print(_WORD, file=word, flush=True)


def _round(names: Sequence[str], patience_s: float) -> tuple[str, str]:
    """Try these out: the last that was begun, and why it did not end well; "" if all of them did."""
    code = f"import sys; from runrules.cli.probing import answer; answer(sys.argv[1:], {patience_s!r})"
    path = os.pathsep.join(os.path.abspath(one) for one in sys.path)
    try:
        child = subprocess.Popen(
            [sys.executable, "-c", code, *names],
            env={**os.environ, "PYTHONPATH": path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, ValueError):
        return "", ""
    words: SimpleQueue[str | None] = SimpleQueue()
    ear = Thread(target=_listen, args=(child, words), daemon=True)
    ear.start()
    last = ""
    try:
        while (line := words.get(timeout=4 * patience_s + (0 if last else _START_S))) is not None:
            if line.startswith(_WORD.rstrip()):
                last = line.removeprefix(_WORD.rstrip()).strip()
                if not last:
                    return "", ""
    except Empty:
        return last, "it does not come back, and nothing can stop it but the end of the process"
    finally:
        child.kill()
        status = child.wait()
        ear.join()
    return last, f"it ends the process that it is loaded into (exit status {status})"


def _listen(child: subprocess.Popen[str], words: SimpleQueue[str | None]) -> None:
    assert child.stdout is not None
    with child.stdout:
        for line in child.stdout:
            words.put(line)
    words.put(None)
