"""Frames as Arrow columns. Runs on the executors; knows nothing of Spark."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from ._reader import FAILURE, RECORD

_TEXT = pa.string()
_NUMBER = pa.int64()

#: The columns of all frames, and the member of a frame that each is.
COLUMNS: dict[str, tuple[str, Any]] = {
    "kind": ("kind", _TEXT),
    "row_id": ("", _TEXT),
    "path": ("path", _TEXT),
    "type": ("type", _TEXT),
    "format": ("format", _TEXT),
    "entry": ("entry", _TEXT),
    "index": ("index", _NUMBER),
    "line": ("line", _NUMBER),
    "byte_offset": ("byteOffset", _NUMBER),
    "code": ("code", _TEXT),
    "severity": ("severity", _TEXT),
    "message": ("message", _TEXT),
    "pointer": ("pointer", _TEXT),
    "rule": ("rule", _TEXT),
    "excerpt": ("excerpt", _TEXT),
    "hint": ("hint", _TEXT),
    "status": ("status", _TEXT),
    "container": ("container", _TEXT),
    "bytes": ("bytes", _NUMBER),
    "complete": ("complete", pa.bool_()),
    "records": ("records", _NUMBER),
    "failures": ("failures", _NUMBER),
    "invalid": ("invalid", _NUMBER),
    "skipped": ("skipped", _NUMBER),
    "errors": ("errors", _NUMBER),
    "diagnostics": ("diagnostics", _NUMBER),
    "record": ("", _TEXT),
}

_SCHEMA = pa.schema([(name, kind) for name, (_, kind) in COLUMNS.items()])


def columns_of(lines: list[bytes]) -> Iterator[pa.RecordBatch]:
    """The frames as columns: those of records first, then the others.

    Records are not parsed: the text of each is cut out. Of what stands before it only numbers change from one line of
    a file to the next, so the rest is parsed once for each file.
    """
    records: list[bytes] = []
    others: list[dict[str, Any]] = []
    for line in lines:
        if line.startswith((RECORD, FAILURE)):
            records.append(line)
        else:
            others.append(json.loads(line))
    if records:
        yield _of_records(records)
    if others:
        columns = [
            pa.array([each.get(member) for each in others], kind) if member else pa.nulls(len(others), kind)
            for member, kind in COLUMNS.values()
        ]
        yield pa.RecordBatch.from_arrays(columns, schema=_SCHEMA)


def _of_records(lines: list[bytes]) -> pa.RecordBatch:
    last = b""
    head: dict[str, Any] = {}
    path = ""
    heads: list[dict[str, Any]] = []
    ids: list[str] = []
    indexes: list[int] = []
    numbers: list[int] = []
    offsets: list[int] = []
    texts: list[bytes] = []
    for line in lines:
        at = line.index(b',"record":')
        # …,"index":12,"line":13,"byteOffset":2080
        before, index, number, offset = line[:at].rsplit(b",", 3)
        if before != last:
            last = before
            head = json.loads(before + b"}")
            path = head["path"]
        heads.append(head)
        indexes.append(int(index[8:]))
        ids.append(f"{path}#{indexes[-1]}")
        numbers.append(int(number[7:]))
        offsets.append(int(offset[13:]))
        texts.append(line[at + 10 : -1])
    found: dict[str, Any] = {
        **{name: [each[name] for each in heads] for name in ("kind", "path", "type", "format", "entry")},
        "row_id": ids,
        "index": indexes,
        "line": numbers,
        "byte_offset": offsets,
        "record": texts,
    }
    columns = [
        pa.array(found[name], kind) if name in found else pa.nulls(len(lines), kind) for name, (_, kind) in COLUMNS.items()
    ]
    return pa.RecordBatch.from_arrays(columns, schema=_SCHEMA)
