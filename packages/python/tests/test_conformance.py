"""The conformance suite of all languages: the valid and invalid examples of schemas/."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aws_ai_outputs import (
    OBJECT_TYPES,
    RECORD_TYPES,
    InvalidRecordError,
    MultiClassLine,
    Object,
    UnknownRecord,
    parse_record,
    validate,
)

ROOT = Path(__file__).resolve().parents[3]
CASES = json.loads((ROOT / "tools/languages/generated/cases.json").read_text(encoding="utf-8"))


def load(path: str) -> Any:
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def same(a: object, b: object) -> bool:
    """Equality of JSON: numbers by value, and True is not 1."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return isinstance(a, bool) == isinstance(b, bool) and a == b


def name_of(value: object) -> str | None:
    """What detection made of a value, whether or not it could be read."""
    try:
        record = parse_record(json.dumps(value))
    except InvalidRecordError as error:
        return error.type_name
    return None if isinstance(record, UnknownRecord) else type(record).__name__


@pytest.mark.parametrize("case", CASES["valid"], ids=lambda case: case["path"])
def test_valid(case: dict[str, Any]) -> None:
    value = load(case["path"])
    assert validate(value, case["type"]) == []
    assert name_of(value) == case["record"]
    if case["type"] in OBJECT_TYPES:
        parsed = OBJECT_TYPES[case["type"]].from_dict(value)
        again = json.loads(parsed.to_json())
        assert same(again, value)
        assert same(value, load(case["path"])), "reading has changed its input"
    if case["type"] in RECORD_TYPES:
        assert type(parse_record(json.dumps(value))) is RECORD_TYPES[case["type"]]


@pytest.mark.parametrize("case", CASES["invalid"], ids=lambda case: case["path"])
def test_invalid(case: dict[str, Any]) -> None:
    value = load(case["path"])["value"]
    assert [(problem.pointer, problem.rule) for problem in validate(value, case["type"])] == [(case["pointer"], case["rule"])]
    assert name_of(value) == case["record"]
    if case["type"] not in OBJECT_TYPES:
        return
    if case["structural"]:
        with pytest.raises(InvalidRecordError) as caught:
            OBJECT_TYPES[case["type"]].from_dict(value)
        assert [(problem.pointer, problem.rule) for problem in caught.value.problems] == [(case["pointer"], case["rule"])]
    else:
        parsed = OBJECT_TYPES[case["type"]].from_dict(value)
        assert same(parsed.to_dict(), value)
        assert [problem.rule for problem in validate(parsed)] == [case["rule"]]


def test_says_what_it_counted(capsys: pytest.CaptureFixture[str]) -> None:
    valid, invalid, left = CASES["valid"], CASES["invalid"], CASES["left"]
    assert len(valid) > 200 and len(invalid) > 400
    refused = sum(case["structural"] and case["type"] in OBJECT_TYPES for case in invalid)
    read = sum(not case["structural"] and case["type"] in OBJECT_TYPES for case in invalid)
    strings = len([case for case in [*valid, *invalid] if case["type"] not in OBJECT_TYPES])
    with capsys.disabled():
        print(
            f"\nconformance: {len(valid)} valid read and written alike; {len(invalid)} invalid reported at their place, "
            f"{refused} of them refused by the parser, {read} read; {strings} strings checked only; "
            f"{left['valid'] + left['invalid']} file names left out"
        )


def test_every_record_type_is_a_class_of_its_own() -> None:
    assert len(set(RECORD_TYPES.values())) == len(RECORD_TYPES) > 10
    for name, record_type in RECORD_TYPES.items():
        assert record_type.__name__ == name
        assert issubclass(record_type, Object)


@pytest.mark.parametrize("at", ["", "/Classes/0"], ids=["record", "part"])
def test_unknown_members_survive(at: str) -> None:
    value: dict[str, Any] = {"File": "a", "Line": 3, "Classes": [{"Name": "X", "Score": 1}]}
    target: dict[str, Any] = value["Classes"][0] if at else value
    target |= {"extra": {"deep": [1, None, "é"]}, "null": None}
    record = parse_record(json.dumps(value))
    assert isinstance(record, MultiClassLine)
    assert same(json.loads(record.to_json()), value)


def test_a_null_in_a_member_of_any_type_survives() -> None:
    image = OBJECT_TYPES["RekognitionImage"]
    assert image.from_dict({"bytes": None}).to_dict() == {"bytes": None}
    assert image.from_dict({}).to_dict() == {}


@pytest.mark.parametrize("text", ["[]", "null", "3", '"x"', "{}", '{"Classes": []}'])
def test_a_value_of_no_known_type_is_unknown(text: str) -> None:
    record = parse_record(text)
    assert isinstance(record, UnknownRecord)
    assert json.loads(record.to_json()) == json.loads(text)
    assert [problem.rule for problem in validate(record)] == ["type"]


def test_a_look_alike_is_named() -> None:
    record = parse_record('{"Entities": [{"Text": "x"}], "File": "a"}')
    assert isinstance(record, UnknownRecord) and record.look_alike is not None
    assert record.look_alike.id == "comprehend/entities"


@pytest.mark.parametrize("text", ["", "{", "NaN", '{"a": Infinity}', b"\xff", "[" * 100_000, '{"a":' * 100_000])
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(InvalidRecordError) as caught:
        parse_record(text)
    assert [problem.rule for problem in caught.value.problems] == ["syntax"]


def test_deep_nesting_is_refused_and_does_not_crash() -> None:
    conditions: list[Any] = []
    for _ in range(5_000):
        conditions = [{"And": conditions}]
    with pytest.raises(InvalidRecordError):
        parse_record({"Conditions": conditions})


def test_an_integer_may_be_written_with_a_fraction() -> None:
    record = parse_record('{"File": "a", "Line": 2.0, "Labels": []}')
    assert type(record).__name__ == "MultiLabelLine"
    assert repr(record.to_dict()["Line"]) == "2"


def test_an_unknown_type_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        validate({}, "NoSuchType")
