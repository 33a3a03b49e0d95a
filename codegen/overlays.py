"""Overlays: what the live API is known to answer against its document, mended in the document before it is parsed.

One TOML file under ``overlays/`` for each deviation, with its reason. ``nullable`` names properties, as ``Schema.property``, whose
value may be null; ``optional`` names properties that may be missing. A name that a document lacks is skipped, since editions
differ; an overlay that names nothing in the pinned document has had its day, and is an error.
"""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.document import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).parent / "overlays"


def applied(document: dict[str, Any], *, strict: bool, folder: Path = FOLDER) -> dict[str, Any]:
    """Return the document with all overlays applied. `strict`: an overlay that finds none of its properties is an error."""
    document = copy.deepcopy(document)
    schemas = document.get("components", {}).get("schemas", {})
    for path in sorted(folder.glob("*.toml")):
        overlay = tomllib.loads(path.read_text(encoding="utf-8"))
        if not overlay.get("reason"):
            raise DocumentError("", f"the overlay {path.name} gives no reason")
        nullable = list(_properties(schemas, overlay.get("nullable", ())))
        optional = list(_properties(schemas, overlay.get("optional", ())))
        for node, name in nullable:
            node["properties"][name] = {"anyOf": [node["properties"][name], {"type": "null"}]}
        for node, name in optional:
            node["required"] = [each for each in node.get("required", ()) if each != name]
        if strict and not nullable and not optional:
            raise DocumentError("", f"the overlay {path.name} finds none of its properties in the document")
    return document


def _properties(schemas: dict[str, Any], places: Iterable[str]) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the schema and the name of each property that the document has."""
    for place in places:
        schema, _, name = place.partition(".")
        node = schemas.get(schema, {})
        if name in node.get("properties", {}):
            yield node, name
