"""Strict mode: the rules of JSON Schemas that providers can enforce, and how a schema is made to follow them.

Objects are closed and require all of their properties. A property that was optional may be null. References stand alone.
Keywords that providers refuse become part of the description, where the model still sees them.
"""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from openrouter_kit.answer_errors import NoSchemaError

JSON: TypeAlias = dict[str, Any]

_SHAPES = ("type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "$ref", "$defs")
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems")
_KEPT = frozenset((*_SHAPES, *_BOUNDS, "description", "format", "pattern"))
_DROPPED = frozenset(("title", "discriminator", "$schema", "$id", "examples"))
_NULL: JSON = {"type": "null"}
_OBJECT: JSON = {"type": "object"}


def strict_schema(schema: JSON) -> JSON:
    """Return a copy of a schema that follows the rules. Raise `NoSchemaError` where it would take any value."""
    return _Strict(schema).made(schema, "")


def is_enforceable(schema: JSON) -> bool:
    """Return whether providers can enforce a strict schema: whether it has no map of any keys."""
    parts = [part for _, part in _parts(schema)]
    if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
        return False
    return all(map(is_enforceable, parts))


def _parts(schema: JSON) -> list[tuple[str, JSON]]:
    """Return the schemas within a schema, with where they are."""
    named = [(f".{name}", each) for name, each in schema.get("properties", {}).items()]
    defined = [(f"#{name}", each) for name, each in schema.get("$defs", {}).items()]
    listed = [("", each) for each in schema.get("anyOf", ())]
    return [*named, *defined, *listed, *([("[]", schema["items"])] if isinstance(schema.get("items"), dict) else [])]


class _Strict:
    """Makes the copy of one schema."""

    def __init__(self, whole: JSON) -> None:
        self._definitions: JSON = whole.get("$defs") or whole.get("definitions") or {}

    def made(self, schema: JSON, path: str) -> JSON:
        schema = _simplified(schema)
        if "$ref" in schema:
            reference = {"$ref": schema["$ref"]}
            return {"anyOf": [reference], "description": schema["description"]} if "description" in schema else reference
        if not schema.keys() & {"type", "anyOf", "enum", "const", "properties"}:
            raise NoSchemaError("strict mode has no schema for any value: say which types it may have", path.lstrip("."))
        result = dict(schema)
        if "properties" in schema:
            result["properties"] = {name: self._property(schema, name, path) for name in schema["properties"]}
            result["required"] = list(schema["properties"])
            result["additionalProperties"] = False
        elif isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
            result["additionalProperties"] = self.made(schema["additionalProperties"], f"{path}{{}}")
        if isinstance(schema.get("items"), dict):
            result["items"] = self.made(schema["items"], f"{path}[]")
        if "anyOf" in schema:
            result["anyOf"] = [self.made(each, path) for each in schema["anyOf"]]
        if "$defs" in schema:
            result["$defs"] = {name: self.made(each, name) for name, each in schema["$defs"].items()}
        return result

    def _property(self, holder: JSON, name: str, path: str) -> JSON:
        schema = self.made(holder["properties"][name], f"{path}.{name}")
        if name in holder.get("required", ()) or takes_null(schema, self._definitions):
            return schema
        text = {"description": schema.pop("description")} if "description" in schema else {}
        members = schema["anyOf"] if schema.keys() == {"anyOf"} else [schema]
        return {"anyOf": [*members, dict(_NULL)], **text}


def takes_null(schema: JSON, definitions: JSON) -> bool:
    """Return whether null fits a schema."""
    if "$ref" in schema:
        return takes_null(definitions.get(schema["$ref"].rpartition("/")[2], _OBJECT), definitions)
    if "anyOf" in schema:
        return any(takes_null(each, definitions) for each in schema["anyOf"])
    kind = schema.get("type")
    return (kind is None or "null" in (kind if isinstance(kind, list) else [kind])) and None in schema.get("enum", [None])


def _simplified(schema: JSON) -> JSON:
    """Return a copy in which only keywords that providers know are left; the others are in the description."""
    result: JSON = {}
    notes: list[str] = []
    for key, value in _merged(schema).items():
        if key in _KEPT:
            result[key] = value
        elif key not in _DROPPED and value is not None:
            notes.append(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    if notes:
        result["description"] = "; ".join([*filter(None, [result.get("description")]), *notes])
    return result


def _merged(schema: JSON) -> JSON:
    """Return a copy of a schema with other ways to say the same taken out: ``oneOf``, one ``allOf``, ``prefixItems``."""
    result = dict(schema)
    if "oneOf" in result:
        result["anyOf"] = result.pop("oneOf")
    if len(result.get("allOf", ())) == 1:
        result = {**result.pop("allOf")[0], **result}
    if "definitions" in result:
        result["$defs"] = result.pop("definitions")
    if isinstance(reference := result.get("$ref"), str):
        result["$ref"] = reference.replace("#/definitions/", "#/$defs/", 1)
    if prefix := result.pop("prefixItems", None):
        unique = [each for index, each in enumerate(prefix) if each not in prefix[:index]]
        result |= {
            "items": unique[0] if len(unique) == 1 else {"anyOf": unique},
            "minItems": len(prefix),
            "maxItems": len(prefix),
        }
    return result
