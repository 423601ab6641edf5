"""Measure batches: two cores against one, memory by rows, kills and resumes, Spark beside it. Prints one report.

Exit status 1 if an answer is wrong or lost; a missed target is only said. ``python bench/batch.py ROWS`` takes fewer
rows than 100,000, for a look.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.processes import Usage, cpu_s, tree, watched
from runrules import Engine
from runrules.batch.guarding import Guard
from runrules.batch.parts import LinesPart
from runrules.batch.reading import find_input, rows_of
from runrules.batch.rows import Answer, Row, answered, opened
from runrules.batch.talking import Target
from runrules.batch.terms import Terms, engine_of
from runrules.testing import drawing

ROWS, FEW, SEED = 100_000, 10_000, 2_000
SAMPLE, SLICE = 3_000, 250  # rows in the one process that is the yardstick
KILLS, KILL_ROWS = 10, 3_000
AT_LEAST = 1.8
TWO_EXECUTORS = "local-cluster[2,1,1024]"


class Rates(NamedTuple):
    """Processor seconds of one row: to answer it in one process, to read and write it there, and all in a worker."""

    answer: float
    serialise: float
    worker: float


def main() -> int:
    """Run every part; give the exit status."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    few = min(FEW, max(most // 10, 1))
    with tempfile.TemporaryDirectory(prefix="runrules-bench-") as folder:
        home = Path(folder)
        many, some = write(home / "many.jsonl", most), write(home / "some.jsonl", few)
        say("Batches")
        say("-------")
        rates = in_process(some, home)
        say(f"  one process: {1 / rates.answer:,.0f} rows a second ({rates.answer * 1e3:.2f} ms of processor a row),")
        say(f"  reading and writing them {rates.serialise * 1e6:.0f} us a row more; a worker takes for all of it")
        say(f"  {rates.worker / (rates.answer + rates.serialise):.2f} times that, by turns")
        say()
        say(f"  {'':26}{'rows':>9}{'wall s':>9}{'rows/s':>9}{'ms cpu/row':>12}{'peak MB':>9}")
        less, smaller = two_cores(some, home / "some", few)
        whole, larger = two_cores(many, home / "out", most)
        targets(rates, in_process(some, home), whole, larger, most)
        grown = larger.peak_mb / smaller.peak_mb
        say(f"  peak memory of {most:,} rows is {grown:.2f} times that of {few:,}")
        wrong = not whole or not less
        wrong |= not kills(write(home / "kills.jsonl", min(KILL_ROWS, most)), home)
        wrong |= not spark(many, home, most)
    return 1 if wrong else 0


def write(path: Path, rows: int) -> Path:
    """Write profiles as they may come: every one another, the same ones for the same number."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(rows):
            profile = drawing.tables(random.Random(SEED + number), most_weeks=2)
            file.write(json.dumps({"id": f"a{number}", "profile": profile}) + "\n")
    return path


def in_process(path: Path, home: Path) -> Rates:
    """The yardstick: a loop in one process, and what it takes to read and write beside that."""
    rows = [row for row, _ in zip(rows_of(find_input(str(path))), range(SAMPLE), strict=False)]
    engine = engine_of(Terms())
    texts = [Row(*opened(row)[:2]) for row in rows]
    for one in texts[:200]:
        answered(engine, one)
    guard, target = Guard(Terms()), Target(str(home / "advice"), str(home / "dead"), "jsonl")
    guard.ask(rows[:200], target)
    (pid,) = tree(os.getpid())[1:]
    answers: list[Answer] = []
    answer = worker = 0.0
    for place in range(0, len(rows), SLICE):  # by turns: others may use the cores, and caches, too
        some = texts[place : place + SLICE]
        answer += cpu(partial(take, engine, some, answers))
        before = cpu_s(pid)
        guard.ask(rows[place : place + SLICE], target)
        worker += cpu_s(pid) - before
    guard.stop()

    def there_and_back() -> None:
        part = LinesPart(str(home / "yardstick.jsonl"))
        for row, one in zip(rows_of(find_input(str(path))), answers, strict=False):
            opened(row)
            part.add(one, "sha256:0")
        part.close()

    return Rates(answer / len(rows), cpu(there_and_back) / len(rows), worker / len(rows))


def take(engine: Engine, rows: list[Row], answers: list[Answer]) -> None:
    """Answer rows in this process."""
    answers += [answered(engine, one) for one in rows]


def two_cores(path: Path, out: Path, rows: int) -> tuple[float, Usage]:
    """A batch with two workers, from start to end; seconds, or 0 where it went wrong."""
    done = watched(command(path, out))
    said = report("runrules batch, 2 workers", rows, done)
    good = json.loads((out / "_manifest.json").read_text())["advised"] == rows
    return (said if good else 0.0), done


def targets(before: Rates, after: Rates, seconds: float, done: Usage, rows: int) -> None:
    """Hold two cores against one process, measured before and after: on the wall, and by processor time.

    Where others use the cores too, only the second says something: what two cores would do if they were free.
    """
    each = (before.answer + before.serialise + after.answer + after.serialise) / 2
    wall = rows / seconds * each if seconds else 0.0
    free = 2 * each * rows / done.cpu_s
    say(f"  two cores do {wall:.2f} times one process with its reading and writing (at least {AT_LEAST:g});")
    say(f"  by processor time {free:.2f} times ({each * 1e3:.2f} ms a row in one process, before and after)")


def kills(path: Path, home: Path) -> bool:
    """Kill a batch at ten random moments, again and again; the bytes must be those of one that was left alone."""
    subprocess.run(command(path, home / "whole"), check=True, stderr=subprocess.DEVNULL)
    dice, hits = random.Random(SEED), 0
    out = home / "killed"
    for _ in range(KILLS):
        with subprocess.Popen(command(path, out), stderr=subprocess.DEVNULL) as process:
            time.sleep(dice.uniform(0.2, 2.0))
            hits += process.poll() is None
            process.kill()
    subprocess.run(command(path, out), check=True, stderr=subprocess.DEVNULL)
    same = digest(out) == digest(home / "whole")
    say(f"  killed {hits} times at random moments and resumed: {'the same bytes' if same else 'OTHER BYTES'}")
    return same


def spark(path: Path, home: Path, rows: int) -> bool:
    """The same rows on Spark on this machine, where it is installed; its lines must be the same."""
    if not (importlib.util.find_spec("pyspark") and shutil.which("java")):
        say("  Spark is not installed: make spark brings it.")
        return True
    done = watched([*command(path, home / "spark", workers=None), "--spark", TWO_EXECUTORS])
    report("on Spark, two executors", rows, done)
    good = lines(home / "spark") == lines(home / "out")
    say(f"  the lines are {'those of the local batch' if good else 'OTHER LINES'}")
    return good


def command(path: Path, out: Path, workers: int | None = 2) -> list[str]:
    """The command that does a batch."""
    more = ["--workers", str(workers)] if workers else []
    return [sys.executable, "-m", "runrules", "batch", str(path), "-o", str(out), *more]


def report(name: str, rows: int, done: Usage) -> float:
    """A row of the table; the seconds."""
    per = done.cpu_s / rows * 1e3
    say(f"  {name:26}{rows:9,}{done.wall_s:9.1f}{rows / done.wall_s:9,.0f}{per:12.2f}{done.peak_mb:9.0f}")
    return done.wall_s


def digest(folder: Path) -> str:
    """One digest of all files below a folder, with their names."""
    found = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def lines(folder: Path) -> int:
    """What does not depend on the order of the lines in a folder's parts: the sum of their digests."""
    paths: Iterator[Path] = (path for path in folder.glob("*/part-*") if not path.name.endswith(".crc"))
    return sum(int(hashlib.sha256(line.rstrip(b"\n")).hexdigest(), 16) for path in paths for line in path.open("rb"))


def cpu(work: Callable[[], Any]) -> float:
    """Processor seconds of some work in this process."""
    before = resource.getrusage(resource.RUSAGE_SELF)
    work()
    after = resource.getrusage(resource.RUSAGE_SELF)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def say(line: str = "") -> None:
    """Print at once."""
    print(line.rstrip(), flush=True)


if __name__ == "__main__":
    os.environ.setdefault("DO_NOT_TRACK", "true")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    sys.exit(main())
