"""The Spark types of the records, generated from the canonical schemas."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from pyspark.sql.pandas.types import from_arrow_type
from pyspark.sql.types import StructField, StructType

from ._columns import COLUMNS


@cache
def _generated() -> dict[str, Any]:
    text = files(__package__).joinpath("generated/record-types.spark.json").read_text("utf-8")
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


#: All rows of all kinds.
FRAME: StructType = StructType([StructField(name, from_arrow_type(kind)) for name, (_, kind) in COLUMNS.items()])
