"""Models: what every model has: how it is compared and shown, and what it keeps of the JSON it came from.

Knows nothing of decoding, nor of how a model is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

WIRE = "wire"
"""Key of a field's metadata: its name on the wire, where that differs."""
NULLABLE = "nullable"
"""Key of a field's metadata: whether null fits, told apart from a missing key."""


@attrs.define(eq=False, repr=False)
class WireModel:
    """The base of all models: decoded JSON objects."""

    _rest: dict[str, Any] | None = attrs.field(default=None, kw_only=True, alias="_rest")
    """What no field can hold, by wire name: unknown keys, null where a field is merely optional, values that do not fit."""

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a model of the same class with equal fields, unknown ones included."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, field.name) == getattr(other, field.name) for field in attrs.fields(type(self)))

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # models are mutable

    def __repr__(self) -> str:
        """Return the class and the fields that are not None."""
        values = ((field.name, getattr(self, field.name)) for field in attrs.fields(type(self)) if field.name != "_rest")
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in values if value is not None)})"


def wire_names(cls: type[WireModel]) -> dict[str, attrs.Attribute[Any]]:
    """Return the class' fields by their names on the wire."""
    return {field.metadata.get(WIRE, field.name): field for field in attrs.fields(cls) if field.name != "_rest"}


def extra(value: WireModel) -> Mapping[str, Any]:
    """Return what the server sent beyond the documented fields, by wire name."""
    known = wire_names(type(value))
    return {name: item for name, item in (value._rest or {}).items() if name not in known}  # noqa: SLF001 - same module


def to_dict(value: Any) -> Any:
    """Return the JSON that the model came from, or would be sent as: nothing lost, nothing added."""
    from openrouter_core.decoding import unstructure

    return unstructure(value)
