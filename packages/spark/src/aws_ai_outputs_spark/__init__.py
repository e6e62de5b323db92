"""Outputs of AWS AI services as Spark DataFrames. Not affiliated with Amazon Web Services."""

from ._outputs import CountsDiffer, Outputs, Totals, open_outputs, read_outputs, verify_counts, write
from ._schemas import record_types, schema_of

__all__ = [
    "CountsDiffer",
    "Outputs",
    "Totals",
    "open_outputs",
    "read_outputs",
    "record_types",
    "schema_of",
    "verify_counts",
    "write",
]
