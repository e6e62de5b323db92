"""Reads thousands of files on a Spark cluster of real processes, kills one of its workers on the way, and counts.

Started by run.mjs, which sees to Java and Python. All processes and ports are of this machine (127.0.0.1).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packages/spark/src"))

import data  # noqa: E402
import support  # noqa: E402
import pyspark  # noqa: E402
from aws_ai_outputs_spark import Outputs, read_outputs, verify_counts, write  # noqa: E402
from pyspark.sql import DataFrame, SparkSession  # noqa: E402
from pyspark.sql import functions as F  # noqa: E402

COMMAND = support.COMMAND


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Cluster:
    """A standalone master and its workers, one core each, every one a process of its own."""

    def __init__(self, folder: Path, workers: int) -> None:
        self.folder = folder
        self.port, self.web = free_port(), free_port()
        self.url = f"spark://127.0.0.1:{self.port}"
        self.processes: list[subprocess.Popen[bytes]] = []
        self._start("master", "master.Master", "--port", str(self.port), "--webui-port", str(self.web))
        self._wait(lambda: self.state()["status"] == "ALIVE", "the master")
        for number in range(workers):
            work = folder / f"worker-{number}"
            options = ("--cores", "1", "--memory", "2g", "--webui-port", "0", "--work-dir", str(work), self.url)
            self._start(f"worker-{number}", "worker.Worker", *options)
        self._wait(lambda: self.state()["aliveworkers"] == workers, "the workers")

    def _start(self, name: str, of: str, *options: str) -> None:
        home = os.path.dirname(pyspark.__file__)
        environment = {
            **os.environ,
            "SPARK_HOME": home,
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_NO_DAEMONIZE": "1",
            "SPARK_DAEMON_MEMORY": "384m",
            # The package is installed on every machine of a cluster; here that is its source.
            "PYTHONPATH": str(ROOT / "packages/spark/src"),
            "SPARK_WORKER_OPTS": "-Dspark.worker.timeout=60",
            "SPARK_MASTER_OPTS": "-Dspark.worker.timeout=60",
        }
        log = open(self.folder / f"{name}.log", "wb")
        command = [f"{home}/bin/spark-class", f"org.apache.spark.deploy.{of}", "--host", "127.0.0.1", *options]
        # A group of its own, so that a worker can be killed with its executors, as when a machine is lost.
        self.processes.append(subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True))

    def state(self) -> dict[str, Any]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.web}/json/", timeout=60) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    def _wait(self, ready: Callable[[], bool], what: str) -> None:
        for _ in range(240):
            try:
                if ready():
                    return
            except OSError:
                pass
            if any(process.poll() is not None for process in self.processes):
                break
            time.sleep(0.5)
        logs = "".join(path.read_text(errors="replace")[-2000:] for path in self.folder.glob("*.log"))
        raise SystemExit(f"{what} did not start:\n{logs}")

    def kill_worker(self, number: int) -> None:
        os.killpg(self.processes[1 + number].pid, signal.SIGKILL)

    def stop(self) -> None:
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()


def session(cluster: Cluster, cores: int, name: str) -> SparkSession:
    settings = {
        "spark.cores.max": str(cores),
        "spark.executor.cores": "1",
        "spark.executor.memory": "1g",
        "spark.driver.memory": "1g",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.port": str(free_port()),
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.warehouse.dir": str(cluster.folder / "warehouse"),
        "spark.pyspark.python": sys.executable,
        # A worker that is killed says no good-bye.
        "spark.network.timeout": "120s",
        "spark.executor.heartbeatInterval": "5s",
    }
    builder = SparkSession.builder.master(cluster.url).appName(name)
    for key, value in settings.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    # Measured is reading, not how long executors take to start.
    deadline = time.time() + 240
    spark.sparkContext.parallelize(range(cores * 4), cores * 4).map(lambda number: time.sleep(0.1)).count()
    while executors(spark) < cores and time.time() < deadline:
        time.sleep(0.2)
    if executors(spark) < cores:
        raise SystemExit(f"{cores} executors were asked for and {executors(spark)} came")
    return spark


def api(spark: SparkSession, path: str) -> Any:
    context = spark.sparkContext
    address = f"{context.uiWebUrl}/api/v1/applications/{context.applicationId}/{path}"
    # A driver on a busy machine may take its time to answer.
    with urllib.request.urlopen(address, timeout=120) as answer:
        return json.load(answer)


def executors(spark: SparkSession) -> int:
    return sum(each["id"] != "driver" and each["isActive"] for each in api(spark, "executors"))


def check(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise SystemExit(f"FAILED: {what}: found {found}, expected {expected}")
    print(f"  ok: {what}: {found}", flush=True)


def fingerprint(outputs: Outputs) -> tuple[int, int]:
    """Of all records, with their places: the number, and a sum that no lost, doubled or changed row leaves as it is."""
    rows = outputs.frames.where(F.col("kind").isin("record", "failure"))
    hashed = F.xxhash64("row_id", "line", "byte_offset", "entry", "type", "record").cast("decimal(38,0)")
    row: Any = rows.agg(F.count("*").alias("rows"), F.sum(hashed).alias("sum")).first()
    return row["rows"], int(row["sum"] or 0)


def parsed(spark: SparkSession, frames: Path) -> DataFrame:
    """The records of a file of frames, taken apart by Spark itself: not by what is tested here."""
    line = F.col("value")
    at = F.locate(',"record":', line)
    schema = "kind string, path string, type string, entry string, index long, line long, byteOffset long"
    head = F.from_json(F.concat(F.substring(line, F.lit(1), at - 1), F.lit("}")), schema, {"mode": "FAILFAST"})
    record = F.substring(line, at + 10, F.length(line) - at - 10)
    rows = spark.read.text(str(frames)).where(at > 0).select(head.alias("head"), record.alias("record")).select("head.*", "record")
    row_id = F.concat_ws("#", "path", F.col("index").cast("string"))
    return rows.withColumnRenamed("byteOffset", "byte_offset").withColumn("row_id", row_id)


def with_a_worker_killed(cluster: Cluster, made: data.Made, target: Path) -> None:
    print(f"\nReading {len(made.paths)} files with two workers, one of which will be killed", flush=True)
    spark = session(cluster, 2, "killed")
    outputs = read_outputs(spark, made.paths, command=COMMAND, partition_files=max(20, len(made.paths) // 24))
    killed: dict[str, Any] = {}
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.05):
            running = [stage for stage in api(spark, "stages?status=active") if stage["numTasks"] > 8]
            if running and running[0]["numCompleteTasks"] * 3 >= running[0]["numTasks"]:
                stage = running[0]
                killed.update(stage=stage["stageId"], done=stage["numCompleteTasks"], of=stage["numTasks"])
                cluster.kill_worker(0)
                return

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    started = time.monotonic()
    written = write(outputs, str(target))
    took = time.monotonic() - started
    over.set()
    killer.join()
    if not killed:
        raise SystemExit("FAILED: the job was over before a worker could be killed")
    print(f"  killed with SIGKILL when {killed['done']} of {killed['of']} tasks were done; the job took {took:.1f} s", flush=True)
    stage = next(each for each in api(spark, "stages") if each["stageId"] == killed["stage"])
    lost = stage["numFailedTasks"] + stage["numKilledTasks"]
    # Without this, the rest would say nothing about retries.
    if lost < 1:
        raise SystemExit("FAILED: no task was lost with the worker")
    print(f"  ok: {lost} running task(s) lost with the worker and done again; executors left: {executors(spark)}", flush=True)
    totals = verify_counts(written)
    print(f"  ok: the counts of every file add up: {totals}", flush=True)
    check("files accounted for", totals.files, len(made.paths))
    check("results of whole files", written.records.count(), made.results)
    check("AWS's failures of whole files", written.failures.count(), made.failures)
    check("rows with an id of their own", written.frames.select("row_id").where("row_id is not null").distinct().count(), totals.records + totals.failures)
    quarantined = {row.path: row.code for row in written.quarantined.collect()}
    check("quarantined", sorted(quarantined.items()), sorted(made.poison.items()))
    invalid = written.files.where("status = 'read'").agg(F.sum("invalid")).first()
    check("broken lines in whole files", invalid[0] if invalid else None, made.invalid)
    typed = written.of("MultiClassLine")
    wrong = "value.File is null or value.Line is null or size(value.Classes) <> 2 or value.Classes[0].Score not between 0 and 1"
    check("records that do not fit their type", typed.where(wrong).count(), 0)

    # The same files, read by one process without Spark.
    listing = target.parent / "paths"
    listing.write_text("".join(f"{path}\n" for path in made.paths))
    frames = target.parent / "frames.ndjson"
    with open(frames, "wb") as out:
        subprocess.run([*COMMAND, "read", "--frames", "--paths-from", str(listing)], stdout=out, check=True)
    alone = Outputs(parsed(spark, frames))
    check("fingerprint of all rows, the same as from one process", fingerprint(written), fingerprint(alone))

    again = write(read_outputs(spark, made.archives[:50], command=COMMAND), str(target), run="again")
    before = fingerprint(again)
    again = write(read_outputs(spark, made.archives[:50], command=COMMAND), str(target), run="again")
    check("fingerprint of a run that is written a second time", fingerprint(again), before)
    spark.stop()


def cpu_seconds(sessions: set[int]) -> float:
    """Processor time of all processes of these sessions, and of those that they have outlived."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name of the program, in parentheses, may hold anything.
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) in sessions:
            ticks += sum(int(field) for field in fields[11:15])
    return ticks / os.sysconf("SC_CLK_TCK")


def timed(what: str, cores: int, work: Callable[[], int], cpu: Callable[[], float]) -> None:
    """A line of the table. On a machine that others use, processor time says more than the clock does."""
    started, before = time.monotonic(), cpu()
    rows = work()
    took, used = time.monotonic() - started, cpu() - before
    print(f"| {what} | {cores} | {rows:,} | {took:.1f} s | {rows / took:,.0f} | {used:.1f} s | {rows / used:,.0f} |", flush=True)


def measure(cluster: Cluster, made: data.Made, lines: Path, scratch: Path) -> None:
    print(f"\nLoad of the machine before: {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    print("\n| what | workers | rows | wall | rows/s | CPU | rows per CPU second |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)

    def children() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    def executors_cpu() -> float:
        return cpu_seconds(workers)

    numbers = {"archives": made.archives, "reviews": made.reviews}
    for name, paths in numbers.items():
        listing = scratch / f"{name}.list"
        listing.write_text("".join(f"{path}\n" for path in paths))
        for form in ([], ["--frames"]):

            def alone() -> int:
                command = [*COMMAND, "read", *form, "--paths-from", str(listing)]
                ran = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                assert ran.stdout is not None
                rows = 0
                while chunk := ran.stdout.read(2**20):
                    rows += chunk.count(b"\n")
                ran.wait()
                # Frames have a line for each file, too, and one for each diagnostic.
                return rows - (len(paths) + made.invalid * (name == "archives") if form else 0)

            options = " ".join(["read", *form])
            timed(f"{name}: one process, `{options}`", 1, alone, children)
    workers = {process.pid for process in cluster.processes[1:]}
    for cores in (1, 2):
        spark = session(cluster, cores, f"measure-{cores}")
        for name, paths in numbers.items():

            def read() -> int:
                written = write(read_outputs(spark, paths, command=COMMAND), str(scratch / f"{name}-{cores}"))
                return written.frames.where("kind in ('record', 'failure')").count()

            timed(f"{name}: cluster, `write(read_outputs(…))`", cores, read, executors_cpu)

        def typed() -> int:
            target = str(scratch / f"typed-{cores}")
            read_outputs(spark, made.archives, command=COMMAND).of("MultiClassLine").write.mode("overwrite").parquet(target)
            return spark.read.parquet(target).count()

        def plain() -> int:
            target = str(scratch / f"plain-{cores}")
            spark.read.json(str(lines)).write.mode("overwrite").parquet(target)
            return spark.read.parquet(target).count()

        timed("archives: cluster, only typed `MultiClassLine` (files read twice: poison is left out)", cores, typed, executors_cpu)
        timed("the same lines, unpacked: cluster, `spark.read.json`, nothing validated", cores, plain, executors_cpu)
        spark.stop()
    print(f"\nLoad of the machine after: {os.getloadavg()[0]:.1f}", flush=True)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--archives", type=int, default=200)
    arguments.add_argument("--reviews", type=int, default=5000)
    arguments.add_argument("--measure", action="store_true")
    asked = arguments.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="cluster-"))
    cluster: Cluster | None = None
    try:
        started = time.monotonic()
        lines = folder / "lines" if asked.measure else None
        made = data.make(folder / "in", asked.archives, asked.reviews, lines)
        print(f"Made {len(made.paths)} files in {time.monotonic() - started:.1f} s", flush=True)
        (folder / "cluster").mkdir()
        cluster = Cluster(folder / "cluster", 2)
        if lines is not None:
            measure(cluster, made, lines, folder)
        with_a_worker_killed(cluster, made, folder / "out")
    finally:
        if cluster is not None:
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
