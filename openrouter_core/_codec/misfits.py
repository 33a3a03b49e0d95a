"""Misfits: where in a document they are. Loaded by the first one.

Decoding notes only the object that holds a misfit, so an answer without one costs nothing more. Its place is found afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_core.result import Issue

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from openrouter_core._codec.scalars import Note

    Place: TypeAlias = tuple["Place", str | int] | None
    """Where a value is: the place of its parent, and its key or index there; None for the document itself."""


_NESTED = frozenset({dict, list})


def issues_of(document: object, notes: Sequence[Note]) -> tuple[Issue, ...]:
    """Return the issues that were noted, with their paths, in the order of their objects in the document.

    Goes through the document without recursion, because it may be nested deeply. It asks for the types of all parts at once, as
    a list of models may have thousands of objects.
    """
    noted: dict[int, list[Note]] = {}
    for note in notes:
        noted.setdefault(id(note[0]), []).append(note)
    found: list[Issue] = []
    waiting: list[tuple[Place, Any]] = [(None, document)]
    while noted and waiting:
        place, value = waiting.pop()
        is_object = type(value) is dict
        if is_object and (here := noted.pop(id(value), None)):
            path = _path(place)
            found += [Issue((*path, *inner), expected, got) for _, inner, expected, got in here]
        parts: Collection[Any] = value.values() if is_object else value
        if not _NESTED.isdisjoint(map(type, parts)):
            keys: Iterable[str | int] = value if is_object else range(len(value))
            inner = [((place, key), part) for key, part in zip(keys, parts, strict=True) if type(part) in _NESTED]
            waiting += reversed(inner)
    return tuple(found)


def _path(place: Place) -> tuple[str | int, ...]:
    """Return the keys and indexes that lead to a place."""
    keys: list[str | int] = []
    while place is not None:
        place, key = place
        keys.append(key)
    return tuple(reversed(keys))
