"""Misfits: where in a document they are. Loaded by the first one.

The decoding notes the object that holds a misfit, which costs nothing where there is none; its place is looked for afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core.result import Issue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openrouter_core._codec.scalars import Note


def issues_of(document: object, notes: Sequence[Note]) -> tuple[Issue, ...]:
    """Return the issues that were noted, with their paths, in the order in which their objects stand in the document."""
    noted: dict[int, list[Note]] = {}
    for note in notes:
        noted.setdefault(id(note[0]), []).append(note)
    found: list[Issue] = []
    for path, content in _objects(document):
        for _, place, expected, got in noted.pop(id(content), ()):
            found.append(Issue((*path, *place), expected, got))
        if not noted:
            break
    return tuple(found)


Path = tuple[str | int, ...]


def _objects(document: object) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield all objects of a document with their paths; without recursion, for it may be nested deeply."""
    waiting: list[tuple[Path, object]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        parts: Iterable[tuple[str | int, object]] = ()
        if isinstance(value, dict):
            content = cast("dict[str, Any]", value)
            yield path, content
            parts = content.items()
        elif isinstance(value, list):
            parts = enumerate(cast("list[object]", value))
        inner = [((*path, key), part) for key, part in parts if isinstance(part, dict | list)]
        waiting.extend(reversed(inner))
