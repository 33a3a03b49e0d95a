"""Scalars: what fits a type without parts, exactly: a number is not a string, true is not a number. Values only; no models."""

from __future__ import annotations

import typing
from types import NoneType
from typing import Any, TypeAlias

if typing.TYPE_CHECKING:
    from collections.abc import Callable

Note: TypeAlias = "tuple[dict[str, Any], tuple[str | int, ...], str, str]"
"""A misfit within an object: the object, the place in it, what was expected and what came."""
Hook: TypeAlias = "Callable[[Any, list[Note]], Any]"
"""Returns what a value decodes to, or raises `Misfit`. Misfits of its parts are added to the notes."""

JSON_NAMES: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
    list: "array",
    dict: "object",
}


def json_name(value: object) -> str:
    """Return the JSON type of a decoded value."""
    return JSON_NAMES.get(type(value), type(value).__name__)


class Misfit(ValueError):  # noqa: N818 - users never see it: it does not leave the decoding
    """A value that does not fit its type."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(expected)
        self.expected = expected
        self.got: str = json_name(value)
        self.path: tuple[str | int, ...] = ()
        """Where within the value, if only an item of it does not fit."""

    def within(self, key: str | int) -> Misfit:
        """Return the misfit of the list or map that holds the value."""
        self.path = (key, *self.path)
        return self


def string(value: object, _: list[Note]) -> object:
    """Return a string as it came."""
    if type(value) is str:
        return value
    raise Misfit("string", value)


def boolean(value: object, _: list[Note]) -> object:
    """Return true or false as it came."""
    if type(value) is bool:
        return value
    raise Misfit("boolean", value)


def null(value: object, _: list[Note]) -> object:
    """Return null as it came."""
    if value is None:
        return value
    raise Misfit("null", value)


def integer(value: object, _: list[Note]) -> object:
    """Return an integer as it came; 1.0 is one (JSON Schema, 6.1.1)."""
    if type(value) is int or (type(value) is float and value.is_integer()):
        return value
    raise Misfit("integer", value)


def number(value: object, _: list[Note]) -> object:
    """Return a number as it came."""
    if type(value) is float or type(value) is int:
        return value
    raise Misfit("number", value)


def literal(kind: Any) -> Hook:
    """Return the hook of listed values."""
    allowed: set[tuple[type, Any]] = {(type(value), value) for value in typing.get_args(kind)}
    expected = " or ".join(repr(value) for value in typing.get_args(kind))

    def structure(value: object, _: list[Note]) -> object:
        if not isinstance(value, str | int | float) or (type(value), value) not in allowed:
            raise Misfit(expected, value)
        return value

    return structure


def document(value: object) -> dict[str, Any]:
    """Return an object as it came."""
    if type(value) is not dict:
        raise Misfit("object", value)
    return typing.cast("dict[str, Any]", value)
