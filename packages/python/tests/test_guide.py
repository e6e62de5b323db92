"""The program of docs/guides/other-languages.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from aws_ai_outputs import ErrorRecord, MultiClassLine, parse_record


def read(path: Path) -> None:
    # #region read
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = parse_record(line)
            if isinstance(record, MultiClassLine):
                best = max(record.classes, key=lambda item: item.score)
                print(record.line, best.name, best.score)
            elif isinstance(record, ErrorRecord):
                print(record.line, "failed:", record.error_code)
    # #endregion read


def test_the_guide(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "predictions.jsonl"
    file.write_text(
        '{"File": "mail.csv", "Line": "0", "Classes": [{"Name": "HAM", "Score": 0.07}, {"Name": "SPAM", "Score": 0.93}]}\n'
        '{"File": "mail.csv", "Line": "1", "ErrorCode": "UNSUPPORTED_ENCODING", "ErrorMessage": "Not UTF-8."}\n',
        encoding="utf-8",
    )
    read(file)
    assert capsys.readouterr().out == "0 SPAM 0.93\n1 failed: UNSUPPORTED_ENCODING\n"
