"""The command for batches: batch."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import click

from . import Refused, debug, tell
from .files import refuse_address
from .reading import Day

if TYPE_CHECKING:
    from ..batch import Terms
    from ..batch.local import Outcome

INSTALL = 'Parquet needs a library more: pip install "runrules[batch]". JSON Lines needs none.'
INSTALL_SPARK = 'Spark needs a library more, and Java: pip install "runrules[spark]".'
INTERRUPTED, TERMINATED = 130, 143
_PARQUET_EXTRA = "pyarrow"
_NOTHING = "Nothing is written."
_GO_ON = "What is done is kept: the same command goes on from there."


class _Terminated(BaseException):
    """Raised where the work stands when the process is asked to end."""


@click.command()
@click.argument("source", metavar="IN")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    required=True,
    help="A folder of part files; or one file, if it ends in .jsonl or .parquet.",
)
@click.option("--from", "read", type=click.Choice(["jsonl", "parquet"]), help="What IN is. Left out: by its ending.")
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "parquet"]), help="Left out: by the ending of OUT, else as IN."
)
@click.option("--week", type=Day(), metavar="DATE", help="The week that holds this date, for every row.")
@click.option("--all", "every", is_flag=True, help="Every week of each profile.")
@click.option("--workers", type=click.IntRange(1, 1024), metavar="N", help="Processes. Left out: one for each core.")
@click.option("--allow", metavar="NAME", multiple=True, help="Only plugins named so may load; can be repeated.")
@click.option("--require", metavar="NAME", multiple=True, help="No plan without this plugin; can be repeated.")
@click.option(
    "--patience",
    type=click.FloatRange(1, 86_400),
    default=60,
    show_default=True,
    metavar="SECONDS",
    help="A row that takes longer, twice, becomes a dead letter.",
)
@click.option("--force", is_flag=True, help="Throw away another batch that is in OUT, or write the file anew.")
@click.option("--spark", metavar="MASTER", help="Run on Apache Spark: local[2], spark://HOST:7077, yarn.")
@debug
def batch(
    source: str,
    output: str,
    read: str | None,
    form: str | None,
    week: date | None,
    every: bool,
    workers: int | None,
    allow: tuple[str, ...],
    require: tuple[str, ...],
    patience: float,
    force: bool,
    spark: str | None,
) -> None:
    """Advise on many profiles: JSON Lines or Parquet in and out.

    IN is a file or a folder: .jsonl (also .jsonl.gz) with a profile, or {"id": ..., "profile": ...}, on each line; or
    .parquet with the columns id and profile (JSON text). Rows that cannot be advised on go to the dead letters, with
    the reason. Stopped or killed, the same command goes on where it was.

    Exit status 0: all advised; 1: some rows are dead letters; 3: some advice is degraded or withheld; 4: a fault of
    runrules, also in a single row.
    """
    if week and every:
        raise click.UsageError("--week and --all do not go together; leave one out.")
    for name, path in (("IN", source), ("OUT", output)):
        if path in ("", "-"):
            raise click.UsageError(f"{name} must name a file or a folder, so that a batch can go on after a kill.")
    from ..batch import Terms

    which = "all" if every else week.isoformat() if week else None
    terms = Terms(which, tuple(sorted(set(allow))) or None, tuple(sorted(set(require))), patience)
    form, single = _form(output, form, spark)
    if spark:
        if workers:
            raise click.UsageError("--workers is for this machine; with --spark MASTER says how many.")
        outcome = _on_spark(spark, source, read, output, form, terms, force)
    else:
        for path in (source, output):
            refuse_address(path)
        outcome = _locally(source, read, output, form, single, workers or cores(), terms, force)
    _leave(outcome, output)


def cores() -> int:
    """Count the cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def _form(output: str, form: str | None, spark: str | None) -> tuple[str | None, bool]:
    """The form that is asked for, if any, and whether OUT is one file."""
    ending = os.path.splitext(output)[1].lower().removeprefix(".")
    if ending not in ("jsonl", "parquet") or spark:
        return form, False
    if form and form != ending:
        raise click.UsageError(f"--format {form} and a file that ends in .{ending} do not go together.")
    return ending, True


def _locally(
    source: str,
    read: str | None,
    output: str,
    form: str | None,
    single: bool,
    workers: int,
    terms: Terms,
    force: bool,
) -> Outcome:
    from ..batch.local import Job, run
    from ..batch.reading import find_input
    from .progress import Telling

    telling = Telling()
    with _refusing(INSTALL, _GO_ON, _PARQUET_EXTRA), _stopping(telling.end):
        try:
            given = find_input(source, read)
            return run(Job(given, output, form or given.form, single, workers, terms, force), telling)
        finally:
            telling.end()


def _on_spark(
    master: str, source: str, read: str | None, output: str, form: str | None, terms: Terms, force: bool
) -> Outcome:
    libraries = ("pyspark", "py4j", _PARQUET_EXTRA)
    with _refusing(INSTALL_SPARK, _NOTHING, *libraries), _stopping(lambda: None, _NOTHING):
        from ..batch.on_spark import run

        return run(master, source, output, read, form, terms, force)


@contextmanager
def _refusing(install: str, left: str, *libraries: str) -> Iterator[None]:
    """Turn what a batch cannot be into words, and a library that is missing into what to type."""
    from ..batch.guarding import Broken, Unfit
    from ..batch.manifest import Occupied
    from ..batch.reading import Unreadable

    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in libraries:
            raise
        raise Refused(install) from None
    except (Unreadable, Occupied, Unfit) as error:
        raise Refused(str(error)) from None
    except Broken as error:
        tell(f"{error}. {left}")
        click.get_current_context().exit(2)


@contextmanager
def _stopping(clear: Callable[[], None], words: str = _GO_ON) -> Iterator[None]:
    """End with a sentence when somebody stops the command, at the keyboard or by a signal."""

    def end(*_: object) -> NoReturn:
        raise _Terminated

    before = signal.signal(signal.SIGTERM, end)
    status = 0
    try:
        yield
    except KeyboardInterrupt:
        status = INTERRUPTED
    except _Terminated:
        status = TERMINATED
    finally:
        signal.signal(signal.SIGTERM, before)
    if status:
        clear()
        tell(f"Stopped. {words}")
        click.get_current_context().exit(status)


def _leave(outcome: Outcome, output: str) -> None:
    """Say what came of it, and leave with its status."""
    counts = outcome.counts
    for one in outcome.unheard:
        tell(f"NOT HEARD: {one}")
    lines = [f"{output}: {_rows(outcome.rows)}, {counts['advised']:,} advised"]
    less = [f"{counts[name]:,} {name}" for name in ("degraded", "withheld") if counts[name]]
    lines += [f"of these {' and '.join(less)}: a plugin was not heard"] if less else []
    if counts["dead_letters"]:
        lines.append(f"{counts['dead_letters']:,} in dead letters: {outcome.dead}")
    if counts["faults"]:
        lines.append(f"{counts['faults']:,} of them met a fault of runrules (B020); please report it")
    if not outcome.fresh and outcome.rows:
        lines.append("all of it was done before")
    tell("; ".join(lines) + ".")
    click.get_current_context().exit(status_of(counts))


def status_of(counts: dict[str, int]) -> int:
    """The exit status: the gravest that holds for any row."""
    if counts["faults"]:
        return 4
    if counts["degraded"] or counts["withheld"]:
        return 3
    return 1 if counts["dead_letters"] else 0


def _rows(count: int) -> str:
    return f"{count:,} {'row' if count == 1 else 'rows'}"
