"""A batch on the cores of one machine: read, handed out, advised, written part by part, gone on with after a kill."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from queue import Empty, Queue, SimpleQueue
from threading import Thread

from attrs import field, frozen

from . import manifest
from .guarding import Broken, Guard
from .manifest import Folder, Identity, Occupied
from .parts import Beside, sweep_beside
from .reading import Input, Shard, Stamps, Unreadable, measure, rows_of, shard_size, shards, stamps_of
from .terms import Terms

_LOOK_S = 0.2
_WORK = ".parts"  # added to the name of a single file: where its parts are until they are joined


@frozen(slots=False)
class Progress:
    """How far a batch is: rows that are done, of these in this run, and all; ``stage`` says what is going on."""

    stage: str
    done: int = 0
    fresh: int = 0
    rows: int = 0


@frozen(slots=False)
class Job:
    """What to do. ``single``: OUT is one file, and its dead letters another."""

    given: Input
    out: str
    form: str
    single: bool = False
    workers: int = 1
    terms: Terms = field(factory=Terms)
    force: bool = False


@frozen(slots=False)
class Outcome:
    """What came of it: counts as in the manifest, where the dead letters are, and who was not heard on loading."""

    rows: int
    counts: dict[str, int]
    dead: str
    unheard: tuple[str, ...]
    fresh: int


Watcher = Callable[[Progress], None]


def run(job: Job, watch: Watcher = lambda _: None) -> Outcome:
    """Do a batch, or what is left of it.

    The files written are the same, byte for byte, for the same rows, rules and options, however many workers there are
    and however often it was killed. Raises Unreadable, Occupied, and Broken when the work cannot go on; whatever ends
    it, parts that are there count when the same is run again.
    """
    _refuse_own(job)
    guards = [Guard(job.terms)]
    try:
        hello = guards[0].hello()
        watch(Progress("reading"))
        stamps = stamps_of(job.given)
        extent = measure(job.given)
        size = shard_size(extent.rows)
        identity = Identity(extent, job.form, job.terms.week, hello.ruleset, size)
        folder = _folder(job, identity)
        try:
            left = extent.rows - sum(folder.totals().values())
            more = min(job.workers, -(-left // size)) - 1
            guards += [Guard(job.terms, hello.ruleset) for _ in range(more)]
            fresh = 0
            if not folder.finished:
                fresh = _advise(folder, guards, shards(rows_of(job.given), size), watch)
                _refuse_changed(folder, job.given, stamps)
                folder.finish()
            counts = manifest.counts(folder.totals())
            dead = _joined(job, folder) if job.single else os.path.join(job.out, manifest.DEAD)
            return Outcome(extent.rows, counts, dead, tuple(hello.unheard), fresh)
        finally:
            for guard in guards:
                guard.stop()
            folder.leave()
    finally:
        for guard in guards:
            guard.stop()


def dead_letters_of(out: str) -> str:
    """Name the file of the dead letters beside a single file: ``advice.jsonl``, ``advice.dead-letters.jsonl``."""
    stem, ending = os.path.splitext(out)
    return f"{stem}.{manifest.DEAD}{ending}"


def _advise(folder: Folder, guards: list[Guard], all_shards: Iterable[Shard], watch: Watcher) -> int:
    """Have every shard done that is not yet; how many rows that were."""
    todo: Queue[Shard | None] = Queue(maxsize=len(guards))
    done: SimpleQueue[tuple[Shard, Counter[str]] | BaseException] = SimpleQueue()
    for guard in guards:
        Thread(target=_work, args=(guard, folder, todo, done), daemon=True).start()
    whole, before = folder.identity.extent.rows, sum(folder.totals().values())
    fresh = waiting = told = 0

    def collect(wait_s: float) -> None:
        nonlocal fresh, waiting, told
        try:
            found = done.get(timeout=wait_s) if wait_s else done.get_nowait()
        except Empty:
            pass
        else:
            if isinstance(found, BaseException):
                raise found
            shard, states = found
            folder.note(shard.number, states)
            fresh += len(shard.rows)
            waiting -= 1
        under_way = sum(guard.place for guard in guards) if waiting else 0
        # A worker may have begun its next shard before the last one is counted: no row is told of as gone again.
        told = max(told, min(fresh + under_way, whole - before))
        watch(Progress("advising", before + told, told, whole))

    for shard in all_shards:
        if shard.number in folder.done:
            continue
        while todo.full():
            collect(_LOOK_S)
        todo.put(shard)
        waiting += 1
        if not done.empty():
            collect(0)
    while waiting:
        collect(_LOOK_S)
    for _ in guards:
        todo.put(None)
    return fresh


def _work(
    guard: Guard,
    folder: Folder,
    todo: Queue[Shard | None],
    done: SimpleQueue[tuple[Shard, Counter[str]] | BaseException],
) -> None:
    """What a thread does for its worker: hand it shards until there are none."""
    try:
        while (shard := todo.get()) is not None:
            written = guard.ask(shard.rows, folder.target(shard.number))
            done.put((shard, Counter(written.states)))
    except BaseException as error:
        done.put(error)


def _folder(job: Job, identity: Identity) -> Folder:
    """Open the folder of the parts; that of a single file stands beside it until it is whole."""
    if not job.single:
        if os.path.exists(job.out) and not os.path.isdir(job.out):
            raise Occupied(f"{job.out}: is a file; a file's name ends in .jsonl or .parquet")
        return _made(job.out, identity, job.force)
    work = job.out + _WORK
    shutil.rmtree(work + ".old", ignore_errors=True)
    mine = manifest.told(work) if os.path.isdir(work) else None
    if os.path.isdir(job.out):
        raise Occupied(f"{job.out}: is a folder")
    for path in (job.out, dead_letters_of(job.out)):
        if os.path.exists(path) and mine is None and not job.force:
            raise Occupied(f"{path}: is there already; --force writes it anew")
    return _made(work, identity, job.force)


def _made(path: str, identity: Identity, force: bool) -> Folder:
    try:
        return manifest.begin(path, identity, force)
    except OSError as error:
        raise Broken(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from None


def _joined(job: Job, folder: Folder) -> str:
    try:
        for path in (job.out, dead_letters_of(job.out)):
            sweep_beside(path)
        return _single(job, folder)
    except OSError as error:
        raise Broken(f"{job.out}: cannot be written: {(error.strerror or str(error)).lower()}") from None


def _single(job: Job, folder: Folder) -> str:
    """Join the parts to one file and one of dead letters, if there are any, and leave no parts."""
    targets = [folder.target(number) for number in sorted(folder.done)]
    dead = dead_letters_of(job.out)
    letters = [one.dead for one in targets if os.path.exists(one.dead)]
    if letters:
        _join(letters, dead, job.form)
    elif os.path.exists(dead):
        os.unlink(dead)
    _join([one.advice for one in targets], job.out, job.form)
    os.rename(folder.path, folder.path + ".old")
    shutil.rmtree(folder.path + ".old", ignore_errors=True)
    return dead


def _join(parts: list[str], path: str, form: str) -> None:
    if form == "parquet":
        from .tables import join

        join(parts, path)
        return
    with Beside(path) as file:
        for part in parts:
            with open(part, "rb") as opened:
                shutil.copyfileobj(opened, file.opened, 1 << 20)


def _refuse_own(job: Job) -> None:
    """Refuse to write over, or into, what is read."""
    out = os.path.realpath(job.out)
    dead = os.path.realpath(dead_letters_of(job.out)) if job.single else out
    for file in (job.given.name, *job.given.files):
        path = os.path.realpath(file)
        if path in (out, dead) or path.startswith(out + os.sep):
            raise Occupied(f"{job.out}: is where the input is; name another place to write to")


def _refuse_changed(folder: Folder, given: Input, stamps: Stamps) -> None:
    if sum(folder.totals().values()) != folder.identity.extent.rows or stamps_of(given) != stamps:
        raise Unreadable(f"{given.name}: has changed while it was read")
