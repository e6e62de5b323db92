"""DataFrames of what the reader finds."""

from __future__ import annotations

import hashlib
import heapq
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Union
from urllib.parse import unquote, urlsplit

import pyarrow as pa
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

from ._columns import columns_of
from ._fetch import is_direct, scheme_of, source_of
from ._reader import Source, frames
from ._schemas import FRAME, schema_of

#: A path, or a path and the size of the file in bytes.
Path = Union[str, tuple[str, int]]

#: What opening a file costs beside reading it, as bytes that could be read meanwhile.
_OPENING = 32 * 1024

_PLACE = ("path", "entry", "index", "line", "byte_offset")
_RECORD = ("row_id", *_PLACE, "type", "format", "record")
_DIAGNOSTIC = ("path", "entry", "line", "byte_offset", "code", "severity", "message", "pointer", "rule", "excerpt", "hint")
_COUNTS = ("records", "failures", "invalid", "skipped", "errors", "diagnostics")
_FILE = ("path", "status", "code", "message", "container", "format", "bytes", "complete", *_COUNTS)


class CountsDiffer(Exception):
    """Rows are missing, or are there twice."""


@dataclass(frozen=True)
class Totals:
    """The account of a reading: every count is that of rows, and was compared with what the reader itself counted."""

    files: int
    quarantined: int
    records: int
    """Results and failures of AWS are counted apart; those of quarantined files are in both counts."""
    failures: int
    diagnostics: int
    invalid: int
    """Lines and documents that are no row, but a diagnostic."""


@dataclass(frozen=True)
class Outputs:
    """What was found in the files, as DataFrames.

    They are lazy: what :func:`read_outputs` returns reads the files again for each action. :func:`write` reads once, and
    returns an ``Outputs`` of what was written.
    """

    frames: DataFrame
    """All rows of all kinds; ``kind`` is ``record``, ``failure``, ``diagnostic`` or ``summary``."""
    expected: int | None = field(default=None)
    """How many files were asked for, when that is known."""
    digest: str | None = field(default=None)
    """Names the list of files that was asked for: the same list has the same digest."""

    @property
    def files(self) -> DataFrame:
        """One row for each file: ``status`` is ``read`` or ``quarantined`` (then ``code`` and ``message`` say why),
        ``bytes`` are those of the file as it is stored, and the counts say what was found in it."""
        return self._of_kind("summary").select(*_FILE)

    @property
    def quarantined(self) -> DataFrame:
        """The rows of :attr:`files` that could not be read to their end, or held errors and no record."""
        return self.files.where(F.col("status") == "quarantined")

    @property
    def diagnostics(self) -> DataFrame:
        """What was wrong or worth a word, and where: ``line`` from 1, ``byte_offset`` in the entry from 0."""
        return self._of_kind("diagnostic").select(*_DIAGNOSTIC)

    @property
    def records(self) -> DataFrame:
        """The records of files that were read whole. ``record`` is what AWS wrote, as JSON; :meth:`of` types it."""
        return self._trusted("record")

    @property
    def failures(self) -> DataFrame:
        """AWS's own records of documents and pages that it could not process, of files that were read whole."""
        return self._trusted("failure")

    @property
    def rescued(self) -> DataFrame:
        """Records and failures that stand before the damage in quarantined files."""
        rows = self.frames.where(F.col("kind").isin("record", "failure"))
        return rows.join(self.quarantined.select("path"), "path", "left_semi").select(*_RECORD)

    def of(self, record_type: str) -> DataFrame:
        """The records (or failures) of one type, typed: ``value`` is a struct whose members are spelt as AWS spells them,
        beside where it stands and its JSON in ``record``, which has the members that AWS may have added.

        Example:
            >>> outputs.of("MultiClassLine").select("value.File", "value.Line", "value.Classes")

        Raises:
            KeyError: there is no such record type.
        """
        schema = schema_of(record_type)
        rows = self.frames.where(F.col("kind").isin("record", "failure") & (F.col("type") == record_type))
        whole = rows.join(self.quarantined.select("path"), "path", "left_anti")
        return whole.select("row_id", *_PLACE, F.from_json("record", schema).alias("value"), "record")

    def _of_kind(self, kind: str) -> DataFrame:
        return self.frames.where(F.col("kind") == kind)

    def _trusted(self, kind: str) -> DataFrame:
        return self._of_kind(kind).join(self.quarantined.select("path"), "path", "left_anti").select(*_RECORD)


def read_outputs(
    spark: SparkSession,
    paths: Iterable[Path] | DataFrame,
    *,
    command: Sequence[str] = ("aws-ai-outputs",),
    partition_bytes: int = 128 * 2**20,
    partition_files: int = 2000,
    hadoop: bool | None = None,
) -> Outputs:
    """Reads archives and human reviews on the executors.

    Args:
        paths: Paths, or pairs of a path and its size in bytes, or a DataFrame with a column ``path`` (an S3 inventory).
            Plain paths and ``file:`` are opened where the executor runs, ``s3://`` by Arrow's client of S3, any other
            scheme (``hdfs:``, ``s3a:``, ``abfss:``) by Spark's Hadoop. A path that is named twice is read once.
        command: The reader, as it is started on the executors: ``aws-ai-outputs`` of ``@aws-ai-outputs/cli``, or
            ``("node", "/opt/reader/aws-ai-outputs.js")``.
        partition_bytes: Most bytes of a partition; a larger file has one of its own.
        partition_files: Most files of a partition.
        hadoop: Whether to open everything through Spark's Hadoop, or nothing; by default the scheme decides. Files that
            Hadoop opens have less than 2 GB, are held in memory, and must be there when the job is planned.

    What cannot be read is a row of ``files`` with ``status`` ``quarantined``; it raises nothing.
    """
    rest = {"command": tuple(command)}
    if isinstance(paths, DataFrame):
        if hadoop:
            raise ValueError("a DataFrame of paths is not opened through Hadoop: collect it, or give a list")
        sources = paths.select("path").distinct().repartition("path")
        return Outputs(sources.mapInArrow(_direct(**rest), FRAME))
    sizes: dict[str, int | None] = {}
    for path in paths:
        name, size = (path, None) if isinstance(path, str) else path
        sizes[name] = size
    through_hadoop = [path for path in sizes if (hadoop if hadoop is not None else not is_direct(path))]
    direct = [path for path in sizes if path not in set(through_hadoop)] if through_hadoop else list(sizes)
    parts: list[DataFrame] = []
    if direct or not through_hadoop:
        weighed = [(path, sizes[path] if sizes[path] is not None else _size_here(path)) for path in direct]
        parallel = spark.sparkContext.defaultParallelism
        groups = partitions_of(weighed, partition_bytes, partition_files, parallel) or [[]]
        rows = spark.sparkContext.parallelize(groups, len(groups)).flatMap(lambda group: [(path,) for path in group])
        listed = spark.createDataFrame(rows, StructType([StructField("path", StringType())]))
        parts.append(listed.mapInArrow(_direct(**rest), FRAME))
    if through_hadoop:
        content = spark.read.format("binaryFile").load([_no_pattern(path) for path in through_hadoop]).select("path", "content")
        parts.append(content.mapInArrow(_in_memory(**rest), FRAME))
    digest = hashlib.sha256("\n".join(sorted(sizes)).encode()).hexdigest()
    return Outputs(parts[0] if len(parts) == 1 else parts[0].unionAll(parts[1]), len(sizes), digest)


def partitions_of(
    files: Sequence[tuple[str, int | None]], most_bytes: int, most_files: int, parallel: int
) -> list[list[str]]:
    """Files in groups of about the same work: the largest first, each to the group that has least. The same list always
    gives the same groups. A group has more bytes or files than asked for only when one file has."""
    known = [size for _, size in files if size is not None]
    usual = sum(known) // len(known) if known else most_bytes // max(1, most_files)
    work = [(_OPENING + (usual if size is None else size), path) for path, size in files]
    # A few groups for each core, so that the last to end are not the only ones at work.
    groups = max(
        -(-sum(cost for cost, _ in work) // (most_bytes + _OPENING)),
        -(-len(work) // most_files),
        min(len(work), 3 * parallel),
    )
    full: list[tuple[int, int]] = [(0, group) for group in range(groups)]
    placed: list[list[str]] = [[] for _ in range(groups)]
    for cost, path in sorted(work, key=lambda each: (-each[0], each[1])):
        load, group = heapq.heappop(full)
        placed[group].append(path)
        # A group that has all files that it may have is given no more.
        if len(placed[group]) < most_files:
            heapq.heappush(full, (load + cost, group))
    return placed


def _no_pattern(path: str) -> str:
    """A path for Hadoop, which takes braces, brackets, stars and question marks for patterns."""
    return re.sub(r"([\\{}\[\]*?])", r"\\\1", path)


def _size_here(path: str) -> int | None:
    """The size of a file that the driver can see: executors of the same machine, or of a shared disk."""
    try:
        if scheme_of(path) == "file":
            path = unquote(urlsplit(path).path)
        return os.path.getsize(path) if scheme_of(path) == "" else None
    except (OSError, ValueError):
        return None


Batches = Iterator[pa.RecordBatch]


def _direct(command: tuple[str, ...]) -> Callable[[Batches], Batches]:
    def read(batches: Batches) -> Batches:
        return _lines(command, (source_of(path) for batch in batches for path in batch.column("path").to_pylist()))

    return read


def _in_memory(command: tuple[str, ...]) -> Callable[[Batches], Batches]:
    def sources(batches: Batches) -> Iterator[Source]:
        for batch in batches:
            for path, content in zip(batch.column("path"), batch.column("content")):
                # One at a time: as Python objects the whole batch would be here twice.
                yield Source(path.as_py(), content.as_py())

    def read(batches: Batches) -> Batches:
        return _lines(command, sources(batches))

    return read


def _lines(command: tuple[str, ...], sources: Iterable[Source]) -> Batches:
    for lines in frames(command, sources):
        yield from columns_of(lines)


def write(outputs: Outputs, target: str, run: str | None = None) -> Outputs:
    """Writes everything that is found as Parquet below ``target/run=RUN/``, in one pass, and returns what was written.

    Writing the same run again replaces it, so a job that is started again leaves its rows once. Within a run Spark
    commits each partition once, whichever attempt of its task comes to its end, and the run when all have; then there
    is ``_SUCCESS``. On S3 that needs a committer made for it (EMR's own, or the magic committer of S3A).

    Args:
        run: Names the run. By default the digest of the list of paths; a DataFrame of paths has none.

    Raises:
        ValueError: the run has no name.
    """
    name = run if run is not None else outputs.digest
    if not name or "/" in name:
        raise ValueError("give the run a name without slashes: its paths have no digest")
    spark = outputs.frames.sparkSession
    place = f"{target.rstrip('/')}/run={name}"
    # Four kinds are four open files; without this, Spark sorts all rows to write one kind after the other.
    setting = "spark.sql.maxConcurrentOutputFileWriters"
    before = spark.conf.get(setting)
    spark.conf.set(setting, "8")
    try:
        (
            outputs.frames.write.mode("overwrite")
            .option("partitionOverwriteMode", "static")
            .option("mapreduce.fileoutputcommitter.algorithm.version", "1")
            .partitionBy("kind")
            .parquet(place)
        )
    finally:
        if before is None:
            spark.conf.unset(setting)
        else:
            spark.conf.set(setting, before)
    written = open_outputs(spark, place)
    return Outputs(written.frames, outputs.expected, outputs.digest)


def open_outputs(spark: SparkSession, place: str) -> Outputs:
    """What a run of :func:`write` has written: ``target/run=RUN``."""
    # By schema, not by what is there: a run without failures has no file of that kind.
    return Outputs(spark.read.schema(FRAME).parquet(place))


def verify_counts(outputs: Outputs) -> Totals:
    """Compares the rows with the account that the reader gave of each file.

    Each file has one account; it has as many records, failures and diagnostics as the account says; the records are
    numbered from 0 without a gap and without one twice.

    Raises:
        CountsDiffer: names files that do not add up.
    """

    def count(condition: Column) -> Column:
        return F.sum(F.when(condition, 1).otherwise(0))

    kind = F.col("kind")
    is_account = kind == "summary"
    of_file = outputs.frames.groupBy("path").agg(
        count(is_account).alias("accounts"),
        *[count(kind == each).alias(f"{each}_rows") for each in ("record", "failure", "diagnostic")],
        *[F.sum(F.when(is_account, F.col(each))).alias(each) for each in ("records", "failures", "diagnostics", "invalid")],
        count(is_account & (F.col("status") == "quarantined")).alias("quarantined"),
        F.coalesce(F.max("index"), F.lit(-1)).alias("last"),
        F.coalesce(F.sum("index"), F.lit(0)).alias("numbers"),
    )
    rows = F.col("record_rows") + F.col("failure_rows")
    fits = (
        (F.col("accounts") == 1)
        & (F.col("record_rows") == F.col("records"))
        & (F.col("failure_rows") == F.col("failures"))
        & (F.col("diagnostic_rows") == F.col("diagnostics"))
        & (F.col("last") == rows - 1)
        & (F.col("numbers") * 2 == rows * (rows - 1))
    )
    checked = of_file.withColumn("fits", F.coalesce(fits, F.lit(False)))
    names = ("record_rows", "failure_rows", "diagnostic_rows", "invalid", "quarantined")
    total: Any = checked.agg(
        F.count("*").alias("files"),
        count(~F.col("fits")).alias("wrong"),
        F.min(F.when(~F.col("fits"), F.col("path"))).alias("example"),
        *[F.coalesce(F.sum(each), F.lit(0)).alias(each) for each in names],
    ).first()
    if total["wrong"]:
        raise CountsDiffer(f"{total['wrong']} of {total['files']} files do not add up, such as {total['example']}")
    if outputs.expected is not None and total["files"] != outputs.expected:
        raise CountsDiffer(f"{outputs.expected} files were asked for and {total['files']} are accounted for")
    return Totals(
        files=total["files"],
        quarantined=total["quarantined"],
        records=total["record_rows"],
        failures=total["failure_rows"],
        diagnostics=total["diagnostic_rows"],
        invalid=total["invalid"],
    )
