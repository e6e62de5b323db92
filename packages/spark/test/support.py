"""Outputs as the services write them, made up."""

from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

#: The reader, as this repository has it.
COMMAND = (os.environ.get("NODE", "node"), str(ROOT / "packages/cli/bin/aws-ai-outputs.js"))


def multi_class(number: int) -> str:
    score = 0.5 + number * 7919 % 10_000 / 20_000
    first, second = ("OVEN", "HOB") if number % 3 else ("HOB", "OVEN")
    classes = [{"Name": first, "Score": score}, {"Name": second, "Score": round(1 - score, 5)}]
    return json.dumps({"File": "calls.csv", "Line": str(number), "Classes": classes}, separators=(",", ":"))


def failure(number: int) -> str:
    told = {"ErrorCode": "INTERNAL_SERVER_ERROR", "ErrorMessage": "Internal server error."}
    return json.dumps({"File": "calls.csv", "Line": number, **told}, separators=(",", ":"))


def archive(*lines: str) -> bytes:
    content = "".join(f"{line}\n" for line in lines).encode()
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        entry = tarfile.TarInfo("predictions.jsonl")
        entry.size = len(content)
        tar.addfile(entry, io.BytesIO(content))
    return gzip.compress(packed.getvalue(), 6, mtime=0)


def bomb() -> bytes:
    """Unpacks to 280 MiB: a record, and a blank line that does not end."""
    return gzip.compress((multi_class(0) + "\n").encode() + b" " * (280 * 2**20), 6, mtime=0)


def review(loop: str) -> str:
    answer = {
        "acceptanceTime": "2025-05-06T07:08:09.100Z",
        "answerContent": {"verdict": {"label": "Repair"}},
        "submissionTime": "2025-05-06T07:09:00.200Z",
        "timeSpentInSeconds": 50.5,
        "workerId": "0123456789abcdef",
    }
    return json.dumps(
        {
            "flowDefinitionArn": "arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/call-check",
            "humanAnswers": [answer],
            "humanLoopName": loop,
            "inputContent": {"initialValue": "Replace", "taskObject": "The oven clicks."},
        }
    )
