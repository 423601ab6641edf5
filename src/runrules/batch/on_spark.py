"""The same on Apache Spark: a column of profiles becomes the rows of their advice, on whatever cluster holds them.

``advise(df)`` is for whoever has a session and a DataFrame; ``run`` is the command, with an output that is there as a
whole or not at all. The executors need runrules with its plugins, and pyarrow, in their Python.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import uuid4

from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, Observation, SparkSession
from pyspark.sql import functions as F

from . import manifest
from .arrow import advise_batches, answers_of
from .guarding import Broken
from .local import Outcome
from .manifest import ADVICE, DEAD, MANIFEST, Occupied
from .parts import line
from .reading import MOST_ROWS, Unreadable, find_input, form_of
from .tables import SCHEMA as COLUMNS
from .tables import batch_of_columns
from .terms import Terms

SCHEMA = ", ".join(f"{name} string" for name in COLUMNS.names)
RETRIES = 4
_TEXT = ("string", "binary")
_LOCAL = re.compile(r"local(?:\[(\w+|\*)\])?")
_STATES = ("complete", "degraded", "withheld", "refused", "died", "fault")
#: A profile of three kilobytes takes milliseconds: what Spark takes for one small task would be one of many minutes.
_SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "1000",
    "spark.sql.files.maxPartitionBytes": "2m",
    "spark.sql.files.openCostInBytes": "64k",
    "spark.sql.session.timeZone": "UTC",
}


def advise(profiles: DataFrame, terms: Terms | None = None) -> DataFrame:
    """Advise on a DataFrame with ``id`` and ``profile``, or ``value`` (lines of JSON Lines); gives SCHEMA, lazily.

    Dead letters are the rows whose ``error`` is not null. Set ``spark.sql.execution.arrow.maxRecordsPerBatch`` to
    1000: Spark's own 10,000 is a lot of memory at a time.
    """
    mine = terms or Terms()

    def mapped(batches: Iterable[Any]) -> Iterator[Any]:
        return advise_batches(batches, mine)

    return columns(profiles).mapInArrow(mapped, SCHEMA)


def columns(profiles: DataFrame) -> DataFrame:
    """Choose the columns that are read, the id as text. Raises Unreadable where they are missing or of another type."""
    types = dict(profiles.dtypes)
    profile = "profile" if "profile" in types else "value"
    if types.get(profile) not in _TEXT:
        raise Unreadable(f"there is no column profile of JSON text, but {', '.join(sorted(types)) or 'none'}")
    named = [F.col("id").cast("string").alias("id")] if "id" in types else []
    return profiles.select(*named, profile)


def run(
    master: str, source: str, out: str, read: str | None, form: str | None, terms: Terms, force: bool = False
) -> Outcome:
    """Read, advise and write on Spark: one job, after which the whole output is there, or nothing.

    Raises Unreadable, Occupied, and Broken where the job fails.
    """
    given = _form(source, read)
    own = SparkSession.getActiveSession() is None
    spark = session(master)
    place = _Place(spark, out)
    try:
        place.refuse_occupied(force)
        counts, mark = _written(spark, source, given, place.beside, form or given, terms)
        told = {"schema": manifest.SCHEMA, "rows": sum(counts.values()), "week": terms.week, "format": form or given}
        told |= {"ruleset": mark, "finished": True, **manifest.counts(counts)}
        place.commit(told)
    except PySparkException as error:
        raise _told(error, source) from None
    finally:
        place.sweep()
        if own:
            spark.stop()
    rows = sum(counts.values())
    return Outcome(rows, manifest.counts(counts), f"{out.rstrip('/')}/{DEAD}", (), rows)


def session(master: str) -> SparkSession:
    """Start Spark, or take the session there is, set for rows that take milliseconds each.

    Spark's ``local[2]`` never tries a task again; here it does, four times, as a cluster would.
    """
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        raise Unreadable("Spark needs Java 17 or newer, and there is none: neither java nor JAVA_HOME")
    master = retrying(master)
    settings = dict(_SETTINGS)
    if master.startswith("local"):
        settings["spark.ui.enabled"] = "false"  # it would open a port
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if sys.stderr is not None and sys.stderr.isatty():
        settings["spark.ui.showConsoleProgress"] = "true"
    try:
        spark = SparkSession.builder.master(master).appName("runrules batch").config(map=settings).getOrCreate()
    except PySparkException as error:
        raise Broken(f"Spark does not start: {_first(error)}") from None
    spark.sparkContext.setLogLevel("FATAL")  # what fails is said once, and not once for each try
    return spark


def retrying(master: str) -> str:
    """Turn ``local[2]`` into ``local[2,4]``, and leave every other master as it is."""
    local = _LOCAL.fullmatch(master)
    return f"local[{local[1] or 1},{RETRIES}]" if local else master


def _form(source: str, read: str | None) -> str:
    found = read or form_of(source.rstrip("/"))
    if not found and os.path.isdir(source):
        found = find_input(source).form
    if not found:
        raise Unreadable(f"{source}: its ending does not say what it is; --from does")
    return found


def _written(
    spark: SparkSession, source: str, given: str, beside: str, form: str, terms: Terms
) -> tuple[Counter[str], str]:
    """Write the advice and the dead letters beside their place; count what came of the rows."""
    seen = Observation("rows")
    found = _mapped(_read(spark, source, given), form, terms)
    states = [F.sum((F.col("state") == one).cast("long")).alias(one) for one in _STATES]
    marks = [F.min("mark").alias("least"), F.max("mark").alias("most")]
    writer = found.observe(seen, *states, *marks).drop("state", "mark").write.partitionBy("kind")
    if form == "jsonl":
        writer.text(beside)
    else:
        writer.option("compression", "zstd").parquet(beside)
    counted = seen.get
    if counted["least"] != counted["most"]:
        raise Broken("the executors do not have the same runrules and plugins")
    return Counter({one: counted[one] or 0 for one in _STATES}), counted["least"] or ""


def _read(spark: SparkSession, source: str, form: str) -> DataFrame:
    """Read lines as text, so that a bad one is one bad row; and spread what came as one piece."""
    if form == "jsonl":
        found = spark.read.option("lineSep", "\n").text(source)
        whole = any(name.endswith(".gz") for name in found.inputFiles())
    else:
        found, whole = columns(spark.read.parquet(source)), True
    if whole:
        wanted = -(-found.count() // MOST_ROWS)
        if found.rdd.getNumPartitions() < wanted:
            return found.repartition(wanted)
    return found


def _mapped(profiles: DataFrame, form: str, terms: Terms) -> DataFrame:
    """Rows as they are written, each with where it goes, its state and the fingerprint of its rules."""
    lines = form == "jsonl"
    names = ("kind", "state", "mark", *(("value",) if lines else COLUMNS.names))

    def mapped(batches: Iterable[Any]) -> Iterator[Any]:
        for answers, mark in answers_of(batches, terms):
            heads = [(DEAD if one.advice is None else ADVICE, one.state, mark) for one in answers]
            rows = [(line(one, mark),) if lines else (*one[:4], mark) for one in answers]
            yield batch_of_columns(names, [(*head, *row) for head, row in zip(heads, rows, strict=True)])

    return profiles.mapInArrow(mapped, ", ".join(f"{name} string" for name in names))


class _Place:
    """Where the output goes, on whatever file system Spark knows: written beside, and moved there as a whole."""

    def __init__(self, spark: SparkSession, out: str) -> None:
        java: Any = spark.sparkContext._jvm
        self._path = java.org.apache.hadoop.fs.Path
        self.out = out.rstrip("/")
        folder, _, name = self.out.rpartition("/")
        self.beside = f"{folder}{'/' if folder or out.startswith('/') else ''}_{name}.{uuid4().hex}"
        self._files = self._path(self.out).getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())

    def refuse_occupied(self, force: bool) -> None:
        """Refuse a place where something is; with ``force`` another batch may be there."""
        there = self._path(self.out)
        if not self._files.exists(there):
            return
        if self._files.getFileStatus(there).isFile():
            raise Occupied(f"{self.out}: is a file; on Spark the output is a folder")
        if not self._files.listStatus(there):
            return
        if not self._files.exists(self._path(there, MANIFEST)):
            raise Occupied(f"{self.out}: is a folder of other things; name one that is new or empty")
        if not force:
            raise Occupied(f"{self.out}: holds another batch. Name another folder, or begin anew with --force")

    def commit(self, told: dict[str, Any]) -> None:
        """Put everything in its place: the last step, one rename, makes it the output."""
        for kind in (ADVICE, DEAD):
            written, meant = self._path(f"{self.beside}/kind={kind}"), self._path(f"{self.beside}/{kind}")
            if not (self._files.rename(written, meant) if self._files.exists(written) else self._files.mkdirs(meant)):
                raise Broken(f"{self.out}: cannot be written: {kind} cannot be moved")
        stream = self._files.create(self._path(f"{self.beside}/{MANIFEST}"))
        stream.write(bytearray((json.dumps(told, indent=1) + "\n").encode()))
        stream.close()
        out, older = self._path(self.out), self._path(f"{self.beside}.old")
        if self._files.exists(out):
            self._files.rename(out, older)
        if not self._files.rename(self._path(self.beside), out):
            self._files.rename(older, out)
            raise Broken(f"{self.out}: cannot be written: {self.beside} cannot be moved there")
        self._files.delete(older, True)

    def sweep(self) -> None:
        """Leave nothing half written."""
        self._files.delete(self._path(self.beside), True)


def _told(error: PySparkException, source: str) -> Exception:
    condition = error.getCondition() or ""
    if condition.startswith(("PATH_NOT_FOUND", "UNABLE_TO_INFER", "FAILED_READ_FILE.NOT")):
        return Unreadable(f"{source}: cannot be read: {_first(error)}")
    return Broken(f"Spark's job failed: {_first(error)}")


def _first(error: Exception) -> str:
    """What went wrong in one line: the Python that failed on a worker, or else the first line that there is."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    raised = [one for one in lines if re.match(r"[\w.]*(Error|Exception|Broken|Unfit)\b: ", one)]
    return re.sub(r"^runrules[\w.]*: ", "", (raised or lines)[0]).rstrip(".")
