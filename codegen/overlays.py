"""Overlays: what the live API is known to do against its document, mended in the document before it is parsed.

One TOML file under ``overlays/`` for each deviation, with its reason. ``nullable`` names properties, as ``Schema.property``,
whose value may be null; ``optional`` names properties that may be missing. A table ``[add.Schema]`` has the schemas of properties
that the document lacks. A table ``[pages.operationId]`` is for an operation whose answers have several shapes, each paged with
cursors of its own: ``shape`` names the property that tells the shape, and ``[pages.operationId.shapes.x]`` has the parameters
that take a cursor, with the property of the answer that each is read from.

Editions of the document differ. So what a document has no place for is passed over: a name that it does not know, a property to
add that it has by now or that refers to what it lacks. An overlay of which nothing is left is reported, so that it can go.
"""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from codegen.document import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).parent / "overlays"


def applied(document: dict[str, Any], folder: Path = FOLDER) -> tuple[dict[str, Any], list[str]]:
    """Return the document with all overlays applied, and a line for each overlay that finds none of its properties."""
    document = copy.deepcopy(document)
    schemas = document.get("components", {}).get("schemas", {})
    unused: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        overlay = tomllib.loads(path.read_text(encoding="utf-8"))
        if not overlay.get("reason") or overlay.keys() - {"reason", "nullable", "optional", "add", "pages"}:
            message = f"the overlay {path.name} must have a reason, and nothing but nullable, optional, add and pages besides"
            raise DocumentError("", message)
        nullable = list(_properties(schemas, overlay.get("nullable", ())))
        optional = list(_properties(schemas, overlay.get("optional", ())))
        whole = [schemas[place] for place in overlay.get("nullable", ()) if isinstance(schemas.get(place), dict)]
        for node in whole:
            node["nullable"] = True
        for node, name in nullable:
            node["properties"][name] = {"anyOf": [node["properties"][name], {"type": "null"}]}
        for node, name in optional:
            node["required"] = [each for each in node.get("required", ()) if each != name]
        added = list(_additions(schemas, overlay.get("add", {})))
        for node, name, part in added:
            node["properties"][name] = part
        paged = list(_paged(document, overlay.get("pages", {})))
        for node, shapes in paged:
            node.update(shapes)
        if not nullable and not optional and not whole and not added and not paged:
            unused.append(f"overlays/{path.name}: the document has none of its properties")
    return document, unused


def _paged(document: dict[str, Any], pages: dict[str, dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield how an operation pages, if it does by a cursor, and what the overlay says of the shapes of its answers."""
    for operation in _operations(document):
        paging = operation.get("x-pagination", operation.get("x-speakeasy-pagination"))
        shapes = pages.get(str(operation.get("operationId")))
        if shapes and isinstance(paging, dict) and cast("dict[str, Any]", paging).get("type") == "cursor":
            yield cast("dict[str, Any]", paging), shapes


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document.get("paths", {}).values():
        for operation in item.values() if isinstance(item, dict) else ():
            if isinstance(operation, dict):
                yield cast("dict[str, Any]", operation)


def _additions(schemas: dict[str, Any], add: dict[str, dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str, Any]]:
    """Yield schema, name and content of each property to add that the document has a place for."""
    for schema, properties in add.items():
        node = schemas.get(schema)
        if isinstance(node, dict) and "properties" in node:
            for name, part in properties.items():
                if name not in node["properties"] and all(each in schemas for each in _referred(part)):
                    yield cast("dict[str, Any]", node), name, part


def _referred(part: object) -> Iterator[str]:
    """Yield the names of the schemas that a part of a schema refers to."""
    if isinstance(part, dict):
        for key, value in cast("dict[str, object]", part).items():
            if key == "$ref":
                yield str(value).removeprefix("#/components/schemas/")
            else:
                yield from _referred(value)
    elif isinstance(part, list):
        for each in cast("list[object]", part):
            yield from _referred(each)


def _properties(schemas: dict[str, Any], places: Iterable[str]) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the schema and the name of each property that the document has."""
    for place in places:
        schema, _, name = place.partition(".")
        node = schemas.get(schema)
        if isinstance(node, dict) and name in cast("dict[str, Any]", node).get("properties", {}):
            yield cast("dict[str, Any]", node), name
