"""The DataFrames, in a local Spark. The cluster of several processes is in tools/cluster."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import example
import support
from aws_ai_outputs_spark import CountsDiffer, Outputs, Totals, open_outputs, read_outputs, record_types, schema_of, verify_counts, write
from pyspark.sql import SparkSession
from pyspark.sql import functions as F


class OutputsTest(unittest.TestCase):
    spark: SparkSession
    scratch: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.scratch = tempfile.TemporaryDirectory()
        builder = SparkSession.builder.master("local[2]").appName("outputs")
        for key, value in {
            "spark.ui.enabled": "false",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.warehouse.dir": cls.scratch.name,
        }.items():
            builder = builder.config(key, value)
        cls.spark = builder.getOrCreate()
        cls.spark.sparkContext.setLogLevel("ERROR")
        folder = Path(cls.scratch.name) / "in"
        folder.mkdir()
        whole = support.archive(*map(support.multi_class, range(300)), support.failure(300))
        contents = {
            "one.tar.gz": whole,
            "two [b]?.tar.gz": support.archive(*map(support.multi_class, range(100)), "{]"),
            "cut.tar.gz": whole[: len(whole) // 2],
            "bomb.gz": support.bomb(),
            "loop-1.json": support.review("loop-1").encode(),
            "prose.txt": b"Bring your own oven.\n",
        }
        for name, content in contents.items():
            (folder / name).write_bytes(content)
        cls.folder = folder
        cls.paths = [str(folder / name) for name in contents] + [str(folder / "absent.json")]

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()
        cls.scratch.cleanup()

    folder: Path
    paths: list[str]
    targets = 0

    def target(self) -> str:
        OutputsTest.targets += 1
        return f"{self.scratch.name}/out-{self.targets}"

    def read(self, paths: list[str] | None = None, hadoop: bool | None = None) -> Outputs:
        return read_outputs(self.spark, self.paths if paths is None else paths, command=support.COMMAND, hadoop=hadoop)

    def test_reads_writes_and_accounts_for_everything(self) -> None:
        target = self.target()
        written = write(self.read(), target)
        totals = verify_counts(written)
        rescued = written.rescued.count()
        # Invalid are the broken line, and the endless one of the bomb.
        self.assertEqual((totals.files, totals.quarantined, totals.invalid), (7, 4, 2))
        self.assertEqual(totals.records, 300 + 100 + 1 + rescued)
        # One of the rescued is the record before the bomb.
        self.assertGreater(rescued, 50)
        self.assertEqual((written.records.count(), written.failures.count()), (401, 1))
        codes = {Path(row.path).name: row.code for row in written.quarantined.collect()}
        self.assertEqual(
            codes,
            {
                "cut.tar.gz": "gzip-truncated",
                "bomb.gz": "limit-expansion",
                "prose.txt": "input-unrecognised",
                "absent.json": "input-unreadable",
            },
        )
        wrong = written.diagnostics.where(F.col("path").endswith("two [b]?.tar.gz")).collect()
        self.assertEqual([(row.code, row.line, row.entry) for row in wrong], [("json-syntax", 101, "predictions.jsonl")])

        # The same run again leaves the same rows, and nothing of the last: under another reader of the folder, too.
        self.spark.conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic")
        again = write(self.read(self.paths[:1]), target, run=written.digest)
        self.spark.conf.unset("spark.sql.sources.partitionOverwriteMode")
        self.assertEqual(verify_counts(again), Totals(files=1, quarantined=0, records=300, failures=1, diagnostics=0, invalid=0))
        self.assertEqual(verify_counts(open_outputs(self.spark, f"{target}/run={written.digest}")), verify_counts(again))
        self.assertTrue((Path(target) / f"run={written.digest}" / "_SUCCESS").exists())

    def test_types_records_and_keeps_their_text(self) -> None:
        outputs = self.read([self.paths[0], self.paths[4]])
        row = outputs.of("MultiClassLine").where("value.Line = '7'").first()
        assert row is not None
        self.assertEqual(json.loads(row.record), json.loads(support.multi_class(7)))
        self.assertEqual(row.value.Classes[0].Score, json.loads(support.multi_class(7))["Classes"][0]["Score"])
        self.assertEqual((row["index"], row.line, row.entry), (7, 8, "predictions.jsonl"))
        self.assertEqual(row.row_id, f"{self.paths[0]}#7")
        review = outputs.of("CustomTaskOutput").first()
        assert review is not None
        self.assertEqual(json.loads(review.value.humanAnswers[0].answerContent), {"verdict": {"label": "Repair"}})
        failed = outputs.of("ErrorRecord").first()
        assert failed is not None
        self.assertEqual(failed.value.ErrorCode, "INTERNAL_SERVER_ERROR")
        # No member is lost on the way into a type.
        typed = outputs.of("MultiClassLine").where("value.File is null or value.Classes is null or value.Line is null")
        self.assertEqual(typed.count(), 0)

    def test_knows_every_type_and_names_them_when_asked_for_another(self) -> None:
        for name in record_types():
            self.assertGreater(len(schema_of(name).fields), 0, name)
        with self.assertRaisesRegex(KeyError, "MultiClassLine"):
            schema_of("MultiClasLine")

    def test_opens_through_hadoop_what_it_opens_by_itself(self) -> None:
        there = self.paths[:3]
        plain = write(self.read(there), self.target())
        through = write(self.read([Path(path).as_uri() for path in there[:1]] + there[1:], hadoop=True), self.target())
        self.assertEqual(verify_counts(through), verify_counts(plain))
        self.assertEqual(
            sorted(row.record for row in through.records.collect()), sorted(row.record for row in plain.records.collect())
        )

    def test_runs_the_example(self) -> None:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            example.load(self.spark, self.paths[:1] + self.paths[5:6], self.target(), support.COMMAND)
        self.assertIn("2 files, 1 quarantined, 300 records, 1 failures", said.getvalue())
        self.assertIn("prose.txt input-unrecognised", said.getvalue())
        self.assertIn("|calls.csv|   0|", said.getvalue())

    def test_takes_a_data_frame_and_reads_a_path_once(self) -> None:
        listed = self.spark.createDataFrame([(path,) for path in self.paths[:2] * 2], "path string")
        outputs = read_outputs(self.spark, listed, command=support.COMMAND)
        self.assertEqual(verify_counts(outputs).records, 400)
        with self.assertRaisesRegex(ValueError, "no digest"):
            write(outputs, self.target())
        self.assertEqual(verify_counts(write(outputs, self.target(), run="2025-05")).files, 2)
        self.assertEqual(verify_counts(self.read(self.paths[:2] * 2)).files, 2)

    def test_makes_nothing_of_nothing(self) -> None:
        written = write(self.read([]), self.target())
        self.assertEqual(verify_counts(written).files, 0)
        self.assertEqual(written.records.count(), 0)

    def test_notices_rows_that_are_lost_doubled_or_of_nobody(self) -> None:
        outputs = self.read(self.paths[:3])
        frames = outputs.frames.cache()
        verify_counts(Outputs(frames, 3))
        record = (F.col("kind") == "record") & (F.col("index") == 5)
        differing = {
            "lost": frames.where(~record),
            "doubled": frames.unionAll(frames.where(record)),
            "exchanged": frames.where(~record).unionAll(frames.where((F.col("kind") == "record") & (F.col("index") == 6))),
            "of nobody": frames.where(F.col("kind") != "summary"),
            "accounted twice": frames.unionAll(frames.where(F.col("kind") == "summary")),
            "diagnostics lost": frames.where(F.col("kind") != "diagnostic"),
        }
        for what, rows in differing.items():
            with self.subTest(what), self.assertRaises(CountsDiffer):
                verify_counts(Outputs(rows, 3))
        with self.assertRaisesRegex(CountsDiffer, "4 files were asked for and 3"):
            verify_counts(Outputs(frames, 4))

    def test_says_that_the_reader_is_missing(self) -> None:
        outputs = read_outputs(self.spark, self.paths[:1], command=("no-such-reader",))
        with self.assertRaisesRegex(Exception, "no-such-reader cannot be run"):
            outputs.frames.count()

    def test_reads_objects_of_s3(self) -> None:
        program = support.ROOT / "tools/ecosystem/node_modules/s3rver/bin/s3rver.js"
        folder = tempfile.mkdtemp(dir=self.scratch.name)
        server = subprocess.Popen(
            [support.COMMAND[0], "--openssl-legacy-provider", "--no-deprecation", str(program)]
            + ["--silent", "-a", "127.0.0.1", "-p", "0", "-d", folder],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        port = re.search(r":(\d{2,5})\b", server.stdout.readline() + server.stdout.readline())
        assert port is not None
        settings = {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port.group(1)}",
            "AWS_ACCESS_KEY_ID": "S3RVER",
            "AWS_SECRET_ACCESS_KEY": "S3RVER",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
            # s3rver would store the framing of streamed checksums as if it were content.
            "AWS_REQUEST_CHECKSUM_CALCULATION": "WHEN_REQUIRED",
        }
        # In the driver, for uploading, and in the workers that Python forks for this context.
        os.environ.update(settings)
        self.spark.sparkContext.environment.update(settings)
        from pyarrow.fs import S3FileSystem

        files = S3FileSystem(endpoint_override=f"127.0.0.1:{port.group(1)}", scheme="http", allow_bucket_creation=True)
        files.create_dir("calls")
        keys = [f"jobs/è +{number}%20/output/output.tar.gz" for number in range(30)]
        for number, key in enumerate(keys):
            with files.open_output_stream(f"calls/{key}") as stream:
                stream.write(support.archive(*map(support.multi_class, range(number + 1))))
        outputs = self.read([f"s3://calls/{key}" for key in keys] + ["s3://calls/gone.json"])
        found = {row.path: (row.status, row.records) for row in outputs.files.collect()}
        self.assertEqual(found.pop("s3://calls/gone.json"), ("quarantined", 0))
        self.assertEqual(found, {f"s3://calls/{key}": ("read", number + 1) for number, key in enumerate(keys)})


if __name__ == "__main__":
    unittest.main()
