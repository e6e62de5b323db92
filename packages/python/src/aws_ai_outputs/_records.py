"""From text or a JSON value to a record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from ._contract import InvalidRecordError, LookAlike, Problem, knows, look_alike_of, problems_of, record_type_of
from ._object import Object
from .generated.types import OBJECT_TYPES, RECORD_TYPES, Record


@dataclass(frozen=True, kw_only=True)
class UnknownRecord:
    """A JSON value that is none of the record types."""

    value: Any
    """The value, as the ``json`` module makes it."""

    look_alike: LookAlike | None
    """What it is instead, if it is a kind of file that is often taken for one of these."""

    def to_dict(self) -> Any:
        """The value; in spite of the name of the method it may be no object."""
        return self.value

    def to_json(self) -> str:
        """The value as text on one line."""
        return json.dumps(self.value, ensure_ascii=False)


def parse_record(source: str | bytes | bytearray | Mapping[str, Any]) -> Record | UnknownRecord:
    """Reads one record: a line of a ``predictions.jsonl``, a file of a page, an ``output.json`` of a human review.

    The type is found by the top-level members alone, so a record with a wrong value is refused and does not become an
    ``UnknownRecord``.

    Args:
        source: JSON text (bytes: UTF-8), or what ``json.loads`` made of it.

    Raises:
        InvalidRecordError: The text is no JSON (rule ``syntax``), or the value has the members of a record type and is none
            in structure, see ``Object.from_dict``. The problems say where.
    """
    value = _decode(source) if isinstance(source, (str, bytes, bytearray)) else dict(source)
    name = record_type_of(value)
    if name is None:
        return UnknownRecord(value=value, look_alike=look_alike_of(value))
    try:
        return RECORD_TYPES[name].from_dict(value)
    except RecursionError:
        raise InvalidRecordError(name, [Problem("", "type", "must not be nested so deeply")]) from None


def validate(value: Object | UnknownRecord | Mapping[str, Any] | Any, type_name: str | None = None) -> list[Problem]:
    """All that is wrong with a record, a part of one or a JSON value, ranges and patterns included.

    Args:
        value: An object of this package, or a JSON value as ``json.loads`` gives it.
        type_name: The type that the value should be, such as ``"MultiClassLine"``. Without it: the class of an object, and
            for a JSON value the record type that its members say.

    Returns:
        The problems, none for a valid value. A JSON value that is no record has one problem, with the rule ``type``.

    Raises:
        KeyError: There is no type of that name.
    """
    if type_name is None and type(value).__name__ in OBJECT_TYPES and isinstance(value, Object):
        type_name = type(value).__name__
    if isinstance(value, (Object, UnknownRecord)):
        value = value.to_dict()
    elif isinstance(value, Mapping):
        value = dict(value)
    if type_name is None:
        type_name = record_type_of(value)
        if type_name is None:
            return [Problem("", "type", "must be a record of a known type")]
    elif not knows(type_name):
        raise KeyError(type_name)
    return problems_of(type_name, value)


def _decode(source: str | bytes | bytearray) -> Any:
    try:
        text = source if isinstance(source, str) else source.decode("utf-8-sig")
        return json.loads(text.removeprefix("\ufeff"), parse_constant=_not_json)
    except RecursionError:
        raise InvalidRecordError("JSON", [Problem("", "syntax", "must not be nested so deeply")]) from None
    except ValueError as error:
        raise InvalidRecordError("JSON", [Problem("", "syntax", f"must be JSON: {error}")]) from error


def _not_json(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")
