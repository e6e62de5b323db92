"""The Spark types of the records, generated from the canonical schemas."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from pyspark.sql.types import LongType, StringType, StructField, StructType, BooleanType


@cache
def _generated() -> dict[str, Any]:
    text = files(__package__).joinpath("generated/record-types.json").read_text("utf-8")
    types: dict[str, Any] = json.loads(text)
    return types


def record_types() -> tuple[str, ...]:
    """Names of the record types that have a Spark type: ``MultiClassLine``, ``CustomTaskOutput``, …"""
    return tuple(_generated())


def schema_of(record_type: str) -> StructType:
    """The Spark type of a record type, its members spelt as AWS spells them.

    Comprehend's scores are 0 to 1, the confidence of Textract and Rekognition is 0 to 100. What AWS leaves open (the
    answer of a human task) is a string of JSON.

    Raises:
        KeyError: there is no such record type.
    """
    found = _generated().get(record_type)
    if found is None:
        raise KeyError(f"there is no record type {record_type!r}; there are {', '.join(record_types())}")
    return StructType.fromJson(found)


def _columns(kind: type[StringType] | type[LongType] | type[BooleanType], *names: str) -> list[StructField]:
    return [StructField(name, kind()) for name in names]


#: The members of all frames of ``aws-ai-outputs read --frames`` except ``kind`` and ``record``.
FRAME = StructType(
    [
        *_columns(StringType, "path", "type", "format", "entry"),
        *_columns(LongType, "index", "line", "byteOffset"),
        *_columns(StringType, "code", "severity", "message", "pointer", "rule", "excerpt", "hint", "status", "container"),
        *_columns(LongType, "bytes"),
        *_columns(BooleanType, "complete"),
        *_columns(LongType, "records", "failures", "invalid", "skipped", "errors", "diagnostics"),
    ]
)
