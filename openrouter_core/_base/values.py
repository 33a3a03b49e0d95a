"""Values: how frozen values are compared, hashed and shown, once for all of them.

attrs would write these methods for each class anew and compile them, which takes 0.2 ms a class at every start of a program. A
class says ``@attrs.frozen(eq=False, repr=False)`` and is a `Value`; its fields' own ``eq=`` and ``repr=`` count as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


class Value:
    """The base of frozen values."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(mine == getattr(other, name) for name, mine in self._compared())

    def __hash__(self) -> int:
        return hash((self.__class__, *(value for _, value in self._compared())))

    def __repr__(self) -> str:
        shown = ((field, getattr(self, field.name)) for field in _fields(self) if field.repr)
        texts = (f"{field.name}={field.repr(value) if callable(field.repr) else repr(value)}" for field, value in shown)
        return f"{self.__class__.__qualname__}({', '.join(texts)})"

    def _compared(self) -> Iterator[tuple[str, Any]]:
        return ((field.name, getattr(self, field.name)) for field in _fields(self) if field.eq)


def _fields(value: Value) -> tuple[attrs.Attribute[Any], ...]:
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("Any", value.__class__))
    return fields
