"""The process that advises: takes tasks from its standard input, answers on its standard output, and dies alone.

It ends as soon as its standard input does, in the middle of a row if need be: no orphans, however its parent died.
"""

from __future__ import annotations

import gc
import os
import sys
from collections import Counter
from collections.abc import Iterator
from queue import SimpleQueue
from threading import Thread
from typing import IO

from ..engine import Engine
from ..ruleset import ruleset
from .parts import open_part
from .rows import Answer, answered, died
from .talking import BEFORE, Board, Hello, Target, Task, Written, forget, read, receive, send
from .terms import Terms, engine_of, unheard

ORPHANED = 71


def main() -> None:
    """Work until the standard input ends."""
    takes, gives = _pipes()
    inbox: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(takes, inbox), daemon=True).start()
    terms: Terms = read(inbox.get())
    path: str = read(inbox.get())
    board = Board(path)
    if os.name == "posix":
        forget(path)
    board.put(0, BEFORE)
    try:
        engine = engine_of(terms)
    except ValueError as error:
        send(gives, Hello("", (), str(error)))
        return
    mark = ruleset(engine)
    gc.collect()
    gc.freeze()  # plugins and catalogue stay; no collection need look at them again
    send(gives, Hello(mark, unheard(engine)))
    number = 0
    while True:
        task: Task = read(inbox.get())
        number += 1
        answers = _answers(engine, task, terms.week, board, number)
        send(gives, list(answers) if task.target is None else _written(answers, task.target, mark))


def _answers(engine: Engine, task: Task, week: str | None, board: Board, number: int) -> Iterator[Answer]:
    board.put(number, BEFORE)
    for place, row in enumerate(task.rows):
        if place in task.condemned:
            code, words = task.condemned[place]
            yield died(row, words, code)
        else:
            board.put(number, place)
            yield answered(engine, row, week)
    board.put(number, len(task.rows))


def _written(answers: Iterator[Answer], target: Target, mark: str) -> Written:
    """Write a part: the dead letters first, since the part of the advice is what counts as done."""
    states: Counter[str] = Counter()
    try:
        advice, dead = open_part(target.advice, target.form), open_part(target.dead, target.form)
        for answer in answers:
            states[answer.state] += 1
            (dead if answer.advice is None else advice).add(answer, mark)
        dead.close(keep=dead.rows > 0)
        advice.close()
    except OSError as error:
        return Written({}, f"{error.filename or target.advice}: {(error.strerror or str(error)).lower()}")
    return Written(dict(states))


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Keep both pipes to ourselves: what a plugin prints goes to standard error, and it reads nothing."""
    takes, gives = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return takes, gives


def _listen(takes: IO[bytes], inbox: SimpleQueue[bytes]) -> None:
    try:
        while True:
            inbox.put(receive(takes))
    except (EOFError, OSError):
        os._exit(ORPHANED)


if __name__ == "__main__":
    main()
    sys.exit()
