"""The example of the guide and of the README, run by test_outputs.py."""

from __future__ import annotations

# #region read
from aws_ai_outputs_spark import open_outputs, read_outputs, verify_counts, write
from pyspark.sql import SparkSession


def load(spark: SparkSession, paths: list[str], target: str, command: tuple[str, ...] = ("aws-ai-outputs",)) -> None:
    outputs = write(read_outputs(spark, paths, command=command), target)
    totals = verify_counts(outputs)  # raises when a row is missing or there twice
    print(totals.files, "files,", totals.quarantined, "quarantined,", totals.records, "records,", totals.failures, "failures")
    for file in outputs.quarantined.collect():
        print(file.path, file.code, file.message)
    outputs.of("MultiClassLine").selectExpr("value.File", "value.Line", "explode(value.Classes) AS class").show()
    # #endregion read
    again = open_outputs(spark, f"{target}/run={outputs.digest}")
    assert verify_counts(again) == totals
