"""Reads contract.json: which type a value is, and what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, TypeAlias

Json: TypeAlias = dict[str, Any]

_contract: Json = json.loads((files(__package__) / "generated" / "contract.json").read_text(encoding="utf-8"))
_types: Json = _contract["types"]


class Problem(NamedTuple):
    """One thing that is wrong with a value."""

    pointer: str
    """JSON Pointer (RFC 6901) to the place in the value; empty for the value itself."""

    rule: str
    """The keyword of JSON Schema that is broken, such as ``type`` or ``maximum``. ``syntax``: the text is no JSON."""

    message: str
    """What is expected there."""

    def __str__(self) -> str:
        return f"{self.pointer or 'the value'} {self.message}"


class InvalidRecordError(ValueError):
    """A value is not of the type it should be."""

    def __init__(self, type_name: str, problems: Sequence[Problem]) -> None:
        self.type_name = type_name
        """The type that the value should be."""
        self.problems = tuple(problems)
        """All that is wrong with it; at least one."""
        more = f" (and {len(problems) - 3} more)" if len(problems) > 3 else ""
        super().__init__(f"{type_name}: {'; '.join(str(problem) for problem in problems[:3])}{more}")


@dataclass(frozen=True, kw_only=True)
class LookAlike:
    """A kind of file that people take for one of these, and that no type here describes."""

    id: str
    title: str
    hint: str
    """What it is, and where the file is that was probably meant."""


def structural(problems: Sequence[Problem]) -> list[Problem]:
    """The problems that leave no value of the type."""
    return [problem for problem in problems if problem.rule in _contract["structural"]]


def knows(type_name: str) -> bool:
    """Whether there are rules for a type."""
    return type_name in _types


def problems_of(type_name: str, value: object) -> list[Problem]:
    """All that is wrong with a value, in the order of the schema."""
    try:
        return list(_check(_types[type_name], value, ""))
    except RecursionError:
        return [Problem("", "type", "must not be nested so deeply")]


def record_type_of(value: object) -> str | None:
    """The record type of a value, judged by its top-level members alone."""
    return next((str(record["type"]) for record in _contract["records"] if _matches(record["detect"], value)), None)


def look_alike_of(value: object) -> LookAlike | None:
    """The look-alike that a value is."""
    for entry in _contract["lookAlikes"]:
        if _matches(entry["detect"], value):
            return LookAlike(id=entry["id"], title=entry["title"], hint=entry["hint"])
    return None


def _matches(detect: Json, value: object) -> bool:
    if not isinstance(value, dict):
        return False
    return (
        all(name in value for name in detect["has"])
        and (not detect["hasAny"] or any(name in value for name in detect["hasAny"]))
        and not any(name in value for name in detect["lacks"])
        and all(_starts(value.get(name), start) for name, start in detect["startsWith"].items())
        and all(name in value and _same(value[name], scalar) for name, scalar in detect["equals"].items())
        and all(_first(value, name, names, True) for name, names in detect["itemHas"].items())
        and all(_first(value, name, names, False) for name, names in detect["itemLacks"].items())
        and (not detect["keySuffix"] or any(name.endswith(detect["keySuffix"]) for name in value))
    )


def _starts(value: object, start: str) -> bool:
    return isinstance(value, str) and value.startswith(start)


def _first(value: Mapping[str, object], name: str, names: Sequence[str], there: bool) -> bool:
    """Whether the first item of an array is an object with all of the members, or with none of them."""
    items = value.get(name)
    if not isinstance(items, list) or not items or not isinstance(items[0], dict):
        return False
    return all((member in items[0]) is there for member in names)


def _same(value: object, other: object) -> bool:
    """Equality of JSON: True is not 1."""
    return isinstance(value, bool) == isinstance(other, bool) and value == other


def _is(value: object, name: str) -> bool:
    if isinstance(value, bool) or name == "boolean":
        return isinstance(value, bool) and name == "boolean"
    if name == "number":
        return isinstance(value, (int, float))
    if name == "integer":
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if name == "null":
        return value is None
    return isinstance(value, {"string": str, "array": list, "object": dict}[name])


@cache
def _pattern(text: str) -> re.Pattern[str]:
    # In Python a $ also matches before a line feed at the end of the text.
    return re.compile(text[:-1] + r"\Z" if text.endswith("$") else text)


def _check(rule: Json, value: object, at: str) -> Iterator[Problem]:
    if "ref" in rule:
        yield from _check(_types[rule["ref"]], value, at)
        return
    types = rule.get("type")
    if types is not None and not any(_is(value, name) for name in types):
        yield Problem(at, "type", f"must be {' or '.join(types)}")
        return
    if "const" in rule and not _same(value, rule["const"]):
        yield Problem(at, "const", f"must be {json.dumps(rule['const'])}")
    for case in rule.get("cases", ()):
        keyed = "key" not in case or (isinstance(value, dict) and case["key"] in value)
        if keyed and any(_is(value, name) for name in case["types"]):
            yield from _check(case["rule"], value, at)
            break
    if isinstance(value, dict):
        yield from _check_object(rule, value, at)
    elif isinstance(value, list):
        if len(value) < rule.get("minItems", 0):
            yield Problem(at, "minItems", f"must have at least {rule['minItems']} items")
        if "items" in rule:
            for index, item in enumerate(value):
                yield from _check(rule["items"], item, f"{at}/{index}")
    elif isinstance(value, str):
        if len(value) < rule.get("minLength", 0):
            yield Problem(at, "minLength", f"must have at least {rule['minLength']} characters")
        if "pattern" in rule and not _pattern(rule["pattern"]).search(value):
            yield Problem(at, "pattern", f"must match {rule['pattern']}")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        if "minimum" in rule and value < rule["minimum"]:
            yield Problem(at, "minimum", f"must be {rule['minimum']} or more, but is {value}")
        if "maximum" in rule and value > rule["maximum"]:
            yield Problem(at, "maximum", f"must be {rule['maximum']} or less, but is {value}")


def _check_object(rule: Json, value: Json, at: str) -> Iterator[Problem]:
    for name in rule.get("required", ()):
        if name not in value:
            yield Problem(at, "required", f'must have the member "{name}"')
    for name, child in rule.get("properties", {}).items():
        if name not in value:
            continue
        pointer = f"{at}/{_token(name)}"
        if child is False:
            yield Problem(pointer, "false schema", "must not be there: with this member the object is of another type")
        else:
            yield from _check(child, value[name], pointer)
    if "values" in rule:
        for name, item in value.items():
            yield from _check(rule["values"], item, f"{at}/{_token(name)}")


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
