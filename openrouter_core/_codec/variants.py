"""Variants: which member of a union a value is. No conversion happens here.

The rule, for unions without a tag: the exact JSON type decides. Among several objects those remain whose constants the value does
not contradict and of which it has a key; equal constants count first, then whether a required key is missing, then how many keys
are known. Members of the same JSON type that are not objects are tried in the order of the API document.
"""

from __future__ import annotations

import typing
from functools import cache
from types import NoneType, UnionType
from typing import Any, ForwardRef, cast

from openrouter_core.model import WireModel, wire_names
from openrouter_core.models import load
from openrouter_core.unions import AnyOf, Tagged

if typing.TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import attrs


class _Names(dict[str, Any]):
    """The namespace of annotations: a name that is neither a built-in nor from typing is a model, to be loaded later."""

    def __missing__(self, name: str) -> ForwardRef:
        return ForwardRef(name)


_NAMES = _Names(str=str, int=int, float=float, bool=bool, list=list, dict=dict, Any=Any, Literal=typing.Literal)


@cache
def resolved(annotation: str) -> Any:
    """Return the type of an annotation, the models in it as forward references."""
    return eval(annotation, {}, _NAMES)  # noqa: S307 - generated annotations only


def loaded(name: ForwardRef) -> Any:
    """Return what a name in an annotation stands for: a model, a union, or any other type."""
    return load(name.__forward_arg__)


def is_union(kind: Any) -> bool:
    """Return whether the type is a Python union."""
    return typing.get_origin(kind) in {typing.Union, UnionType}


def is_model(kind: Any) -> bool:
    """Return whether the type is a model's class."""
    return isinstance(kind, type) and issubclass(kind, WireModel)


def members(kinds: Iterable[Any]) -> Iterator[Any]:
    """Yield the members of a union, those of unions within it included; names of models are loaded for that."""
    for kind in kinds:
        if isinstance(kind, ForwardRef):
            yield from members((loaded(kind),))
        elif isinstance(kind, AnyOf):
            yield from members(map(resolved, kind.annotations))
        elif is_union(kind):
            yield from members(typing.get_args(kind))
        else:
            yield NoneType if kind is None else kind


def json_types(kind: Any) -> frozenset[type]:
    """Return the types of decoded JSON that may fit a member."""
    origin = typing.get_origin(kind)
    if origin is typing.Literal:
        return frozenset(map(type, typing.get_args(kind)))
    if kind in {int, float}:
        return frozenset({int, float})
    if isinstance(kind, Tagged) or is_model(kind):
        return frozenset({dict})
    return frozenset({origin or kind})


def unchanged(kinds: Iterable[Any]) -> frozenset[type]:
    """Return the types of decoded JSON of which every value fits a union of the kinds, as it came; `object` stands for all."""
    types = set[type]()
    for kind in members(kinds):
        if kind is Any:
            types.add(object)
        elif kind is float:
            types |= {int, float}
        elif kind in {str, int, bool, NoneType}:
            types.add(kind)
    return frozenset(types)


def by_type(kinds: Iterable[Any]) -> dict[Any, list[Any]]:
    """Return the members that a value of each JSON type may be. If every string fits, listed ones need no check."""
    table: dict[Any, list[Any]] = {}
    for kind in dict.fromkeys(members(kinds)):
        for json_type in json_types(kind):
            table.setdefault(json_type, []).append(kind)
    if str in table and str in table[str]:
        table[str] = [str]
    return table


def are_objects(kind: Any, values: list[Any]) -> bool:
    """Return whether the values are objects, and every object fits the kind, though perhaps not in all of its parts."""
    found = list(members((kind,)))
    return all(is_model(each) or isinstance(each, Tagged) for each in found) and set(map(type, values)) == {dict}


def fitting(kinds: list[Any], document: dict[str, Any]) -> list[Any]:
    """Return the members that an object may be, best first."""
    scores = {kind: score for kind in kinds if (score := _score(kind, document)) is not None}
    return sorted(scores, key=lambda kind: scores[kind], reverse=True)


_Score: typing.TypeAlias = "tuple[int, bool, int]"
"""Equal constants, whether all required keys are there, known keys less missing ones."""


def _score(kind: Any, document: dict[str, Any]) -> _Score | None:
    """Return how well an object fits a member; None if a constant differs or no key is known."""
    if isinstance(kind, Tagged):
        value = document.get(kind.tag)
        return (1, True, len(document)) if isinstance(value, str) and value in kind.variants else None
    if not is_model(kind):
        return 0, True, 0
    required, constants, names = _shape(kind)
    told = {name: document[name] for name in constants if document.get(name) is not None}
    if any(value not in constants[name] for name, value in told.items()):
        return None
    known, missing = names & document.keys(), required - document.keys()
    if not known and (names or document):
        return None
    return len(told), not missing, len(known) - len(missing)


@cache
def _shape(cls: Any) -> tuple[frozenset[str], dict[str, tuple[Any, ...]], frozenset[str]]:
    """Return a model's required names, the values of its constants, and all its names."""
    fields = wire_names(cls)
    required = frozenset(name for name, field in fields.items() if is_required(field))
    kinds = {name: resolved(cast("str", field.type)) for name, field in fields.items()}
    constants = {name: typing.get_args(kind) for name, kind in kinds.items() if typing.get_origin(kind) is typing.Literal}
    return required, constants, frozenset(fields)


def is_required(field: attrs.Attribute[Any]) -> bool:
    """Return whether a field's key must be there."""
    import attrs

    return field.default is attrs.NOTHING
