"""Models: what every model has: how it is compared, shown and copied, and the JSON object that it came from.

Knows nothing of how a model is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, final

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

WIRE = "wire"
"""Key of a field's metadata: its name on the wire, where that differs."""


@final
class Misfitting(dict[str, Any]):
    """A JSON object of which some values did not fit: their fields are None."""

    __slots__ = ("names",)

    def __init__(self, content: Mapping[str, Any], names: frozenset[str]) -> None:
        """Hold the object, and the wire names of the values that did not fit."""
        super().__init__(content)
        self.names: frozenset[str] = names

    def __reduce__(self) -> tuple[type[Misfitting], tuple[dict[str, Any], frozenset[str]]]:
        """Return what makes an equal one: pickle would lose the names."""
        return Misfitting, (dict(self), self.names)


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WireModel:
    """The base of all models: decoded JSON objects."""

    _source: dict[str, Any] | None = attrs.field(default=None, kw_only=True, alias="_source")
    """The JSON object that it came from, for what no field holds: the order of keys, unknown keys, null, what did not fit."""

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a model of the same class with equal fields, unknown ones included."""
        if not isinstance(other, WireModel) or other.__class__ is not self.__class__:
            return NotImplemented
        return extra(self) == extra(other) and all(
            getattr(self, name) == getattr(other, name) for name in field_names(type(self)).values()
        )

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # models are mutable

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in field_names(type(self)).values())
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in values if value is not None)})"

    def __getstate__(self) -> tuple[dict[str, Any] | None, tuple[Any, ...]]:
        """Return the source, without the parts that fields hold, and the fields."""
        names = field_names(type(self))
        source = self._source
        if source is not None:
            held = {wire: True for wire, name in names.items() if wire in source and getattr(self, name) is not None}
            slim = {**source, **held}
            source = Misfitting(slim, source.names) if isinstance(source, Misfitting) else slim
        return source, tuple(getattr(self, name) for name in names.values())

    def __setstate__(self, state: tuple[dict[str, Any] | None, tuple[Any, ...]]) -> None:
        self._source, values = state
        for name, value in zip(field_names(type(self)).values(), values, strict=True):
            setattr(self, name, value)


def wire_names(cls: type[WireModel]) -> dict[str, attrs.Attribute[Any]]:
    """Return the class' fields by their names on the wire."""
    return {field.metadata.get(WIRE, field.name): field for field in attrs.fields(cls) if field.name != "_source"}


_field_names: dict[type[WireModel], dict[str, str]] = {}


def field_names(cls: type[WireModel]) -> dict[str, str]:
    """Return the names of the class' fields by their names on the wire."""
    names = _field_names.get(cls)
    if names is None:
        names = _field_names[cls] = {wire: field.name for wire, field in wire_names(cls).items()}
    return names


def is_misfit(value: WireModel, wire: str) -> bool:
    """Return whether something came for a field that did not fit, and nothing was put in its place since."""
    source = value._source  # noqa: SLF001 - same module
    if not isinstance(source, Misfitting) or wire not in source.names:
        return False
    return getattr(value, field_names(type(value))[wire]) is None


def extra(value: WireModel) -> Mapping[str, Any]:
    """Return what the server sent and no field holds, by wire name: unknown keys, and values of another type than documented."""
    known = field_names(type(value))
    source = value._source or {}  # noqa: SLF001 - same module
    return {wire: item for wire, item in source.items() if wire not in known or is_misfit(value, wire)}


def to_dict(value: Any) -> Any:
    """Return the JSON that the model came from, keys in their order: nothing lost, nothing added.

    Fields that were changed since are as they are now. Of a model made by hand, the JSON that it would be sent as.
    """
    from openrouter_core._codec.unstructuring import unstructure

    return unstructure(value)
