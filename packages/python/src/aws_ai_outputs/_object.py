"""What every generated class is: a JSON object with some members that are known and any others."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeAlias, TypeVar

from ._contract import InvalidRecordError, problems_of, structural

Members: TypeAlias = tuple[tuple[str, str, bool], ...]
"""Name in JSON, name of the attribute, whether the member must be there."""

AnyObject = TypeVar("AnyObject", bound="Object")


@dataclass(kw_only=True)
class Object:
    """A JSON object of a known type.

    An attribute whose member is not in the object is ``None``. A number is what the ``json`` module makes of it, so a score
    that is written ``1`` is the integer 1; a time is the text of the file, letter by letter.
    """

    extra: dict[str, Any] = field(default_factory=dict)
    """Members that the type does not know, as they are in the file. They are written back by ``to_dict``."""

    _members: ClassVar[Members] = ()

    @classmethod
    def _read(cls: type[AnyObject], value: dict[str, Any]) -> AnyObject:
        raise NotImplementedError

    @classmethod
    def from_dict(cls: type[AnyObject], value: object) -> AnyObject:
        """Reads a value as ``json.loads`` gives it; the value itself is not changed.

        Raises:
            InvalidRecordError: The value lacks a member that the type requires, has one that another type has, or has a
                value of a wrong JSON type. A number out of range, an empty name or a malformed time is not refused:
                ``validate`` reports them.
        """
        problems = structural(problems_of(cls.__name__, value))
        if problems:
            raise InvalidRecordError(cls.__name__, problems)
        assert isinstance(value, dict)
        return cls._read(value)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unknown members included."""
        known: dict[str, Any] = {}
        for name, attribute, required in self._members:
            value = getattr(self, attribute)
            if required or value is not None:
                known[name] = plain(value)
        return known | {name: value for name, value in self.extra.items() if name not in known}

    def to_json(self) -> str:
        """The JSON object as text on one line, as it is in a file of lines."""
        return json.dumps(self.to_dict(), ensure_ascii=False)


def plain(value: object) -> Any:
    """The JSON value of an attribute."""
    if isinstance(value, Object):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return value


def integer(value: Any) -> int:
    """JSON Schema counts 3.0 as an integer, and ``json.loads`` does not."""
    return int(value)
