"""Nulls: whether null fits a schema, as OpenAPI 3.0 (``nullable``) or 3.1 (``type``, ``anyOf``) says it.

Of an object with a name, the class is the object; each reference to it says that it may be null, since a class cannot.
"""

from __future__ import annotations

from typing import Any, cast

from codegen.document import target
from codegen.grammar import PROSE

Node = dict[str, Any]


def kinds_of(node: Node) -> list[str]:
    """Return the JSON types that a schema names."""
    kinds = node.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)


def says_null(document: Node, node: Node, seen: frozenset[str] = frozenset()) -> bool:
    """Return whether a schema says by itself, or by a member of a union in it, that null fits."""
    if "null" in kinds_of(node) or node.get("nullable") is True or any(map(_only_null, node.get("allOf", ()))):
        return True
    return any(_member_fits_null(document, part, seen) for part in (*node.get("oneOf", ()), *node.get("anyOf", ())))


def refers_to_null(document: Node, node: object, seen: frozenset[str] = frozenset()) -> bool:
    """Return whether each reference to a schema must say that it may be null."""
    if not isinstance(node, dict):
        return False
    schema = cast("Node", node)
    return not schema.keys().isdisjoint({"properties", "discriminator", "allOf"}) and says_null(document, schema, seen)


def _member_fits_null(document: Node, part: object, seen: frozenset[str]) -> bool:
    if not isinstance(part, dict):
        return False
    node = cast("Node", part)
    if "$ref" in node and node["$ref"] not in seen:
        found, _ = target(document, node["$ref"], "")
        return refers_to_null(document, found, seen | {node["$ref"]})
    return says_null(document, node, seen)


def _only_null(part: object) -> bool:
    """Return whether a part of an ``allOf`` says that null fits, and nothing else."""
    if not isinstance(part, dict):
        return False
    node = cast("Node", part)
    return node.get("nullable") is True and not set(node) - PROSE - {"nullable"}
