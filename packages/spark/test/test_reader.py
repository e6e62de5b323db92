"""The external process of a partition, without Spark."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import unittest
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import support
from aws_ai_outputs_spark._fetch import is_direct, scheme_of
from aws_ai_outputs_spark._outputs import partitions_of
from aws_ai_outputs_spark._reader import ReaderUnavailable, Source, frames

FRAGILE = (sys.executable, str(Path(__file__).with_name("fragile_reader.py")))


def read(command: tuple[str, ...], sources: Iterable[Source]) -> list[dict[str, Any]]:
    return [json.loads(line) for piece in frames(command, sources) for line in piece]


def summaries(found: list[dict[str, Any]]) -> list[tuple[str, str, int]]:
    return [(each["path"], each["status"], each["records"]) for each in found if each["kind"] == "summary"]


class ReaderTest(unittest.TestCase):
    def setUp(self) -> None:
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = Path(self.scratch.name)
        local = self.folder / "local"
        local.mkdir()
        os.environ["SPARK_LOCAL_DIRS"] = str(local)
        os.environ["MARKERS"] = str(self.folder)
        self.addCleanup(os.environ.pop, "SPARK_LOCAL_DIRS")
        self.local = local

    def tearDown(self) -> None:
        self.assertEqual(list(self.local.iterdir()), [], "temporary files are left behind")

    def file(self, name: str, content: bytes) -> str:
        path = self.folder / name
        path.write_bytes(content)
        return str(path)

    def test_reads_files_contents_and_downloads_in_order(self) -> None:
        whole = support.archive(*map(support.multi_class, range(50)), support.failure(50))

        def fetch(target: str) -> None:
            Path(target).write_bytes(whole)

        def fail(target: str) -> None:
            raise FileNotFoundError("no such key")

        sources = [
            Source("s3://bucket/none", fetch=fail),
            Source(self.file("one.tar.gz", whole)),
            Source("s3://bucket/none-2", fetch=fail),
            Source("s3://bucket/two", fetch=fetch),
            Source("memory:three", content=whole[: len(whole) // 2]),
            Source(str(self.folder / "absent")),
        ]
        found = read(support.COMMAND, sources)
        told = summaries(found)
        self.assertEqual([name for name, _, _ in told], [source.name for source in sources])
        self.assertEqual([status for _, status, _ in told], ["quarantined", "read", "quarantined", "read", "quarantined", "quarantined"])
        self.assertEqual((told[1][2], told[3][2]), (50, 50))
        self.assertEqual(found[0] | {"kind": "", "path": ""}, {"kind": "", "path": "", "code": "input-unreadable", "severity": "error", "message": "no such key"})

    def test_takes_many_small_files_without_waiting_in_a_circle(self) -> None:
        path = self.file("x" * 200, support.review("loop-1").encode())
        self.assertEqual(len(summaries(read(support.COMMAND, (Source(path) for _ in range(5000))))), 5000)

    def test_bounds_what_lies_on_the_disk(self) -> None:
        content = support.archive(*map(support.multi_class, range(2000)))
        most = 0

        def fetch(target: str) -> None:
            Path(target).write_bytes(content)

        def sources() -> Iterable[Source]:
            nonlocal most
            for number in range(200):
                most = max(most, len(list(next(self.local.iterdir()).iterdir())))
                yield Source(f"s3://bucket/{number}", fetch=fetch)

        self.assertEqual(len(summaries(read(support.COMMAND, sources()))), 200)
        self.assertLessEqual(most, 33)

    def test_tries_a_download_again(self) -> None:
        tries = 0

        def fetch(target: str) -> None:
            nonlocal tries
            tries += 1
            if tries == 1:
                raise OSError("connection reset")
            Path(target).write_bytes(support.review("loop-1").encode())

        self.assertEqual(summaries(read(support.COMMAND, [Source("s3://bucket/loop-1/output.json", fetch=fetch)]))[0][1:], ("read", 1))

    def test_goes_on_behind_an_input_that_ends_the_process(self) -> None:
        found = read(FRAGILE, [Source(name) for name in ("a", "poison", "b", "once", "c")])
        of = {name: [(each["kind"], each.get("index")) for each in found if each["path"] == name] for name in ("a", "poison", "once", "c")}
        self.assertEqual(of["poison"], [("diagnostic", None), ("record", 0), ("failure", 1), ("diagnostic", None), ("summary", None)])
        # Nothing of it twice, nothing left out.
        self.assertEqual(sorted(of["once"], key=str), sorted(of["a"], key=str))
        ended = next(each for each in found if each["kind"] == "summary" and each["path"] == "poison")
        self.assertEqual((ended["code"], ended["status"]), ("reader-ended", "quarantined"))
        self.assertEqual((ended["records"], ended["failures"], ended["diagnostics"]), (1, 1, 2))
        self.assertIn("out of memory", ended["message"])
        self.assertEqual([each["path"] for each in found if each["kind"] == "summary"], ["a", "poison", "b", "once", "c"])

    def test_says_that_there_is_no_reader_instead_of_quarantining_everything(self) -> None:
        for command in (("no-such-command",), (sys.executable, "-c", "import sys; sys.exit('read has no option --frames')")):
            with self.assertRaisesRegex(ReaderUnavailable, "cannot be run|no option --frames"):
                read(command, [Source("a")])

    def test_leaves_nothing_behind_when_it_is_cancelled(self) -> None:
        content = support.archive(*map(support.multi_class, range(60_000)))
        pieces = frames(support.COMMAND, [Source("big", content=content)])
        next(pieces)
        pieces.close()  # type: ignore[attr-defined]


class PartitionsTest(unittest.TestCase):
    def test_puts_every_file_into_one_group_and_bounds_them(self) -> None:
        files = [(f"f{number}", (number * 7919) % 1000) for number in range(5000)]
        groups = partitions_of(files, 10**9, 700, 2)
        self.assertEqual(sorted(name for group in groups for name in group), sorted(name for name, _ in files))
        self.assertLessEqual(max(map(len, groups)), 700)
        self.assertEqual(groups, partitions_of(files[::-1], 10**9, 700, 2))

    def test_does_not_let_a_large_file_wait_for_others(self) -> None:
        groups = partitions_of([("large", 10**9), *((f"small-{number}", 10**6) for number in range(100))], 10**8, 1000, 1)
        self.assertIn(["large"], groups)

    def test_tells_who_opens_a_path(self) -> None:
        schemes = [scheme_of(path) for path in ("/a/b", "file:/a", "file:///a", "s3://b/k", "hdfs://n/a", "C3PO", "S3A://b/k")]
        self.assertEqual(schemes, ["", "file", "file", "s3", "hdfs", "", "s3a"])
        self.assertEqual([is_direct(path) for path in ("/a", "s3://b/k", "s3a://b/k", "abfss://c@a/k")], [True, True, False, False])


if __name__ == "__main__":
    unittest.main()
