"""The reader as the external process of a partition. Runs on the executors; knows nothing of Spark."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import IO

#: Frames are handed on in pieces of about this many bytes.
PIECE = 4 * 2**20

#: Bytes of lines that may be on their way to the process: fewer than a pipe holds, so that writing them never waits.
#: With that, one thread can write and read, and neither side ever waits for the other in a circle.
ON_THE_WAY = 32 * 1024

#: Inputs whose bytes are fetched before the process is given them, and inputs that it is given before it has finished
#: those before: together what may lie on the disk of the executor at a time, for each task.
AHEAD = 24
GIVEN = 8

#: Downloads at the same time.
FETCHERS = 16

#: How often a download is tried, and a process is given the same input.
TRIES = 3

SUMMARY = b'{"kind":"summary",'
RECORD = b'{"kind":"record",'
FAILURE = b'{"kind":"failure",'


class ReaderUnavailable(RuntimeError):
    """The command of the reader cannot be run here, or is too old to know ``read --frames``."""


@dataclass(frozen=True)
class Source:
    """An input: its name, and where its bytes are. With neither path, content nor fetch, the name is a path."""

    name: str
    content: bytes | None = None
    #: Writes the bytes to the file of this name; raises OSError when it cannot.
    fetch: Callable[[str], None] | None = None


@dataclass
class _Job:
    """An input that the process has been given, or will be."""

    name: str
    path: str
    #: Whether the file was made here and is to be removed.
    ours: bool
    #: Why there is nothing to read.
    failed: str | None = None
    deaths: int = 0


@dataclass
class _Progress:
    """What has been handed on of the input that is being read."""

    records: int = 0
    failures: int = 0
    diagnostics: int = 0

    def take(self, line: bytes, count: int = 1) -> None:
        if line.startswith(RECORD):
            self.records += count
        elif line.startswith(FAILURE):
            self.failures += count
        else:
            self.diagnostics += count

    def covers(self, line: bytes) -> bool:
        if line.startswith(RECORD):
            return self.records > 0
        return self.failures > 0 if line.startswith(FAILURE) else self.diagnostics > 0


@dataclass
class _Process:
    command: Sequence[str]
    log: IO[bytes]
    child: subprocess.Popen[bytes] = field(init=False)

    def __post_init__(self) -> None:
        try:
            self.child = subprocess.Popen(
                [*self.command, "read", "--frames", "--paths-from", "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.log,
                bufsize=0,
            )
        except OSError as error:
            raise ReaderUnavailable(f"{' '.join(self.command)} cannot be run: {error}") from error

    def send(self, line: bytes) -> None:
        assert self.child.stdin is not None
        try:
            self.child.stdin.write(line)
        except BrokenPipeError:
            # It has ended; the end of its output says so, and what it had not finished is given to another.
            pass

    def take(self) -> bytes:
        assert self.child.stdout is not None
        return os.read(self.child.stdout.fileno(), 2**20)

    def close(self) -> int:
        """Lets it end by itself."""
        assert self.child.stdin is not None
        try:
            self.child.stdin.close()
        except BrokenPipeError:
            pass
        return self.child.wait()

    def kill(self) -> None:
        self.child.kill()
        self.child.wait()
        for stream in (self.child.stdin, self.child.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:
                    pass


def frames(command: Sequence[str], sources: Iterable[Source]) -> Iterator[list[bytes]]:
    """Reads sources one after the other with one process, and gives its frames, some thousand at a time.

    The same bytes always give the same frames of each kind in the same order (a diagnostic may come a little before or
    after the records around it). So a process that dies is replaced: the next one begins with the input that was not
    finished, and as many frames of each kind as have been handed on are passed over. An input that ends the process
    over and over is quarantined with the code ``reader-ended``.

    Raises:
        ReaderUnavailable: the command cannot be run.
    """
    local = os.environ.get("SPARK_LOCAL_DIRS", "").split(",")[0] or None
    # Removed whole, whatever happens: a task that is cancelled leaves nothing behind.
    folder = tempfile.mkdtemp(prefix="aws-ai-outputs-", dir=local if local and os.path.isdir(local) else None)
    try:
        with open(os.path.join(folder, "stderr"), "w+b") as log:
            yield from _frames(command, sources, folder, log)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _frames(command: Sequence[str], sources: Iterable[Source], folder: str, log: IO[bytes]) -> Iterator[list[bytes]]:
    jobs = _jobs(sources, folder)
    more = True
    waiting: deque[_Job] = deque()
    """Given to the process and not finished, or failed before."""
    on_the_way = 0
    progress = _Progress()
    repeated = _Progress()
    process = _Process(command, log)
    piece: list[bytes] = []
    size = 0
    rest = b""
    try:
        while True:
            while more and on_the_way < ON_THE_WAY and sum(job.ours for job in islice(waiting, GIVEN)) < GIVEN:
                job = next(jobs, None)
                if job is None:
                    more = False
                    break
                waiting.append(job)
                if job.failed is None:
                    line = _line(job)
                    on_the_way += len(line)
                    process.send(line)
            # Inputs that could not be fetched are told in their place among the others.
            while waiting and waiting[0].failed is not None:
                size += _add(piece, _unreadable(waiting.popleft()))
            if piece and (size >= PIECE or not waiting):
                yield piece
                piece, size = [], 0
            if not waiting:
                if more:
                    continue
                break
            chunk = process.take()
            if chunk:
                lines = (rest + chunk).split(b"\n")
                rest = lines.pop()
                for line in lines:
                    if line.startswith(SUMMARY):
                        finished = waiting.popleft()
                        on_the_way -= len(_line(finished))
                        _forget(finished)
                        progress, repeated = _Progress(), _Progress()
                        size += _add(piece, [line])
                        while waiting and waiting[0].failed is not None:
                            size += _add(piece, _unreadable(waiting.popleft()))
                    elif repeated.covers(line):
                        repeated.take(line, -1)
                    else:
                        progress.take(line)
                        size += _add(piece, [line])
                continue
            # The process has ended, and was not asked to.
            process.kill()
            _try_out(command, log)
            head = waiting[0]
            head.deaths += 1
            if head.deaths >= TRIES:
                message = f"the reader ended {TRIES} times in the middle of this input: {_last_words(log)}"
                size += _add(piece, _ended(waiting.popleft(), progress, message))
                _forget(head)
                progress = _Progress()
            rest = b""
            repeated = replace(progress)
            process = _Process(command, log)
            again = [_line(job) for job in waiting if job.failed is None]
            on_the_way = sum(map(len, again))
            for line in again:
                process.send(line)
        code = process.close()
        if code != 0:
            raise ReaderUnavailable(f"the reader ended with {code}: {_last_words(log)}")
    finally:
        process.kill()
        jobs.close()


def _add(piece: list[bytes], lines: list[bytes]) -> int:
    piece += lines
    return sum(map(len, lines))


def _line(job: _Job) -> bytes:
    return json.dumps({"path": job.path, "name": job.name}).encode() + b"\n"


def _jobs(sources: Iterable[Source], folder: str) -> Generator[_Job, None, None]:
    """What to give to the process, in the order of the sources, with their bytes in files of this machine."""
    pool: ThreadPoolExecutor | None = None
    ahead: deque[_Job | Future[_Job]] = deque()
    number = 0
    try:
        for source in sources:
            path = os.path.join(folder, str(number))
            number += 1
            if source.fetch is not None:
                pool = pool or ThreadPoolExecutor(FETCHERS)
                ahead.append(pool.submit(_fetched, source, source.fetch, path))
            elif source.content is not None:
                Path(path).write_bytes(source.content)
                ahead.append(_Job(source.name, path, ours=True))
            else:
                ahead.append(_Job(source.name, source.name, ours=False))
            while len(ahead) >= (AHEAD if pool is not None else 1):
                yield _ready(ahead.popleft())
        while ahead:
            yield _ready(ahead.popleft())
    finally:
        if pool is not None:
            pool.shutdown(cancel_futures=True)


def _ready(job: _Job | Future[_Job]) -> _Job:
    return job.result() if isinstance(job, Future) else job


def _fetched(source: Source, fetch: Callable[[str], None], path: str) -> _Job:
    for attempt in range(TRIES):
        try:
            fetch(path)
            return _Job(source.name, path, ours=True)
        except FileNotFoundError as error:
            return _Job(source.name, path, ours=True, failed=str(error))
        except OSError as error:
            if attempt == TRIES - 1:
                return _Job(source.name, path, ours=True, failed=str(error))
            time.sleep(0.5 * 4**attempt)
    raise AssertionError


def _forget(job: _Job) -> None:
    if job.ours:
        Path(job.path).unlink(missing_ok=True)


def _try_out(command: Sequence[str], log: IO[bytes]) -> None:
    """Tells a reader that cannot run at all from one that an input has ended."""
    ran = subprocess.run([*command, "read", "--frames", "--paths-from", "-"], stdin=subprocess.DEVNULL, capture_output=True)
    if ran.returncode != 0:
        said = ran.stderr.decode(errors="replace").strip() or _last_words(log)
        raise ReaderUnavailable(f"{' '.join(command)} read --frames ended with {ran.returncode}: {said}")


def _last_words(log: IO[bytes]) -> str:
    log.seek(0, os.SEEK_END)
    log.seek(max(0, log.tell() - 2000))
    return log.read().decode(errors="replace").strip() or "it said nothing"


def _unreadable(job: _Job) -> list[bytes]:
    _forget(job)
    return _ended(job, _Progress(), job.failed or "", code="input-unreadable")


def _ended(job: _Job, progress: _Progress, message: str, code: str = "reader-ended") -> list[bytes]:
    """The frames of an input that the process cannot end itself, in the form in which it writes them."""
    told = {"path": job.name, "code": code, "severity": "error", "message": message}
    summary = {
        "kind": "summary",
        "path": job.name,
        "status": "quarantined",
        "code": code,
        "message": message,
        "complete": False,
        "records": progress.records,
        "failures": progress.failures,
        "invalid": 0,
        "skipped": 0,
        "errors": 1,
        "diagnostics": progress.diagnostics + 1,
    }
    return [json.dumps(frame, separators=(",", ":")).encode() for frame in ({"kind": "diagnostic", **told}, summary)]
