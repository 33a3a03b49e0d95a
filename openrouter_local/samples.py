"""Samples: made-up JSON that fits a type of `openrouter_core.models`, drawn by walking the classes. Always the same for a type.

Required keys are always there, as are optional ones of texts, numbers and the like, others down to `DEPTH` models; a list has one
item and a map one key, until `DEPTH` is reached. Constants and enums have their first value, unions their first variant that does
not lead back to itself. A text whose name says so is a time, a date or the like: models keep no formats, and official clients
refuse a time that is not one.
"""

from __future__ import annotations

import typing
from types import NoneType
from typing import TYPE_CHECKING, Any, ForwardRef, cast

from openrouter_core._codec.variants import is_model, is_required, is_union, loaded, members, resolved
from openrouter_core.model import wire_names
from openrouter_core.unions import AnyOf, Tagged

if TYPE_CHECKING:
    from collections.abc import Iterable

    import attrs

DEPTH = 3
"""Models within models down to which optional keys are there."""
TEXT = "sample"
_TIME, _DATE = "2026-01-01T00:00:00Z", "2026-01-01"
_TEXTS = {
    "arguments": "{}",
    "at": _TIME,
    "date": _DATE,
    "dsn": "https://key@example.com/1",
    "end": _TIME,
    "start": _TIME,
    "tier": "standard",
}
"""Texts by the last word of their wire name."""
_SCALARS: dict[Any, Any] = {str: TEXT, int: 1, float: 0.5, bool: True, NoneType: None, Any: TEXT}
_FAILURES = frozenset({"error", "errors"})
"""Keys that say that something went wrong; left out, or null, where that fits: a sample is of what went well."""


def sample(annotation: str, *, having: str | None = None) -> Any:
    """Return a sample of the annotated type: of the variant that has the key `having`, where one is asked for."""
    kinds = list(members((resolved(annotation),)))
    return _of(next((kind for kind in _variants(kinds) if having in wire_names(kind)), resolved(annotation)), ())


def tagged_samples(annotation: str) -> dict[str, Any]:
    """Return a sample of each variant, by its tag; none where the type is no union with a tag."""
    kind = next(members((resolved(annotation),)))
    if not isinstance(kind, Tagged):
        return {}
    return {tag: _tagged(kind.tag, tag, name, ()) for tag, name in kind.variants.items()}


def _variants(kinds: Iterable[Any]) -> Iterable[Any]:
    """Yield the models among the kinds, and those that their tags lead to."""
    for kind in kinds:
        if isinstance(kind, Tagged):
            yield from _variants(members(map(ForwardRef, kind.variants.values())))
        elif is_model(kind):
            yield kind


def _of(kind: Any, path: tuple[Any, ...]) -> Any:
    """Return a sample of a type; `path` has the models that it is within."""
    if isinstance(kind, ForwardRef):
        return _of(loaded(kind), path)
    if isinstance(kind, Tagged):
        tag, name = next((tag, name) for tag, name in kind.variants.items() if loaded(ForwardRef(name)) not in path)
        return _tagged(kind.tag, tag, name, path)
    if isinstance(kind, AnyOf) or is_union(kind):
        return _of(_first(list(members((kind,))), path), path)
    return _model(kind, (*path, kind)) if is_model(kind) else _plain(kind, path)


def _plain(kind: Any, path: tuple[Any, ...]) -> Any:
    """Return a sample of a list, a map, listed values or a scalar."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Literal:
        return arguments[0]
    if origin is list:
        return [_of(arguments[0], path)] if len(path) <= DEPTH else []
    if origin is dict:
        return {TEXT: _of(arguments[1], path)} if len(path) <= DEPTH else {}
    return _SCALARS[NoneType if kind is None else kind]


def _first(kinds: list[Any], path: tuple[Any, ...]) -> Any:
    """Return the member of a union to draw from: the first that is not null, and deep down one that ends there, or null."""
    present = [kind for kind in kinds if kind is not NoneType and kind not in path]
    if len(path) <= DEPTH:
        return present[0] if present else NoneType
    ends = [kind for kind in kinds if not is_model(kind) and not isinstance(kind, Tagged)]
    plain = next(filter(_is_plain, present), None)
    return plain or (NoneType if NoneType in kinds else (ends or present)[0])


def _tagged(tag: str, value: str, name: str, path: tuple[Any, ...]) -> dict[str, Any]:
    return {**_of(ForwardRef(name), path), tag: value}


def _model(cls: Any, path: tuple[Any, ...]) -> dict[str, Any]:
    return {
        name: None if name in _FAILURES and _takes_null(field) else _named(name, _of(resolved(cast("str", field.type)), path))
        for name, field in wire_names(cls).items()
        if is_required(field) or (name not in _FAILURES and (len(path) <= DEPTH or _is_short(field)))
    }


def _named(name: str, drawn: Any) -> Any:
    """Return what was drawn for a property, a text as its name has it."""
    return _TEXTS.get(name.rpartition("_")[2], TEXT) if drawn == TEXT else drawn


def _is_short(field: attrs.Attribute[Any]) -> bool:
    """Return whether a property is a text or the like, which is cheap to keep: the document may ask for what overlays do not."""
    return all(map(_is_plain, members((resolved(cast("str", field.type)),))))


def _is_plain(kind: Any) -> bool:
    return kind in _SCALARS or typing.get_origin(kind) is typing.Literal


def _takes_null(field: attrs.Attribute[Any]) -> bool:
    return not {NoneType, Any}.isdisjoint(members((resolved(cast("str", field.type)),)))
