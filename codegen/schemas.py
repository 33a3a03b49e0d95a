"""Schemas: from JSON Schema, as OpenAPI 3.0 and 3.1 documents have it, to forms.

Schemas without a name that need one (objects with properties, unions told apart by a tag) are declared under a name of their
place. A keyword that is not known is an error with its JSON pointer, never a skip.
"""

from __future__ import annotations

from typing import Any, cast

import attrs

from codegen.document import DocumentError, child
from codegen.forms import (
    ANY,
    NONE,
    Field,
    Form,
    ListOf,
    MapOf,
    OneOf,
    Primitive,
    Record,
    Reference,
    Scalar,
    Schema,
    Tag,
    Values,
)
from codegen.naming import pascal, unique

Node = dict[str, Any]

_PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_SHAPING = frozenset({
    "$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "oneOf", "anyOf", "allOf",
    "discriminator", "nullable",
})  # fmt: skip - read as words
_LIMITS = frozenset({
    "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default",
})  # fmt: skip - read as words
"""What the server checks; nothing of it changes a type."""
_PROSE = frozenset({"title", "description", "example", "examples", "deprecated", "externalDocs", "readOnly", "writeOnly"})
_REFERENCE = "#/components/schemas/"


class Schemas:
    """All schemas of a document; parsing one may declare others."""

    def __init__(self, document: Node) -> None:
        """Find the names of the document's own schemas; `parse_all` parses them."""
        self._nodes: dict[str, Node] = document.get("components", {}).get("schemas", {})
        self._names: dict[str, str] = {}
        self._declared: dict[str, Record | Form] = {}
        for key in self._nodes:
            self._names[key] = unique(pascal(key), set(self._names.values()))

    def parse_all(self) -> None:
        """Parse every schema that the document names."""
        for key in self._nodes:
            name = self._names[key]
            pointer = child("/components/schemas", key)
            self._declared[name] = self._named(self._nodes[key], pointer, name)

    def all(self) -> tuple[Schema, ...]:
        """Return everything declared so far, by name."""
        return tuple(Schema(name=name, body=self._declared[name]) for name in sorted(self._declared))

    def body_of(self, name: str) -> Record | Form:
        """Return what a name stands for."""
        return self._declared[name]

    def form(self, node: object, pointer: str, place: str) -> Form:
        """Return the form of a schema that stands at a place; `place` is its name, should it need one."""
        body = self._body(node, pointer, place)
        if isinstance(body, Record) or (isinstance(body, OneOf) and body.tag is not None):
            return self._declare(body, place)
        return body

    def record(self, node: object, pointer: str, place: str) -> Record:
        """Return the properties of a schema that must be an object, such as a request's body."""
        body = self._body(node, pointer, place)
        while not isinstance(body, Record):
            present = [member for member in body.members if member != NONE] if isinstance(body, OneOf) else [body]
            if len(present) != 1 or not isinstance(present[0], Reference):
                break
            body = self._resolved(present[0].name)
        if not isinstance(body, Record):
            raise DocumentError(pointer, "an object with properties is wanted here")
        return body

    def _resolved(self, name: str) -> Record | Form:
        """Return what a name stands for, parsed now if its turn has not come."""
        if name in self._declared:
            return self._declared[name]
        key = next(key for key, value in self._names.items() if value == name)
        return self._named(self._nodes[key], child("/components/schemas", key), name)

    def _named(self, node: Node, pointer: str, name: str) -> Record | Form:
        """Return what a name stands for. Of a nullable object, the object: each reference to it says that it may be null."""
        if _is_nullable_object(node):
            node = {key: value for key, value in node.items() if key not in {"type", "nullable"}}
        return self._body(node, pointer, name)

    def _declare(self, body: Record | Form, place: str) -> Reference:
        name = unique(pascal(place), {*self._declared, *self._names.values()})
        self._declared[name] = body
        return Reference(name)

    def _body(self, node: object, pointer: str, place: str) -> Record | Form:
        if node is True or node == {}:
            return ANY
        if not isinstance(node, dict):
            raise DocumentError(pointer, "a schema must be an object or true")
        node = cast("Node", node)
        _check_keywords(node, pointer)
        kinds = _kinds(node)
        nullable = "null" in kinds or node.get("nullable") is True
        body = self._not_null(node, [kind for kind in kinds if kind != "null"], pointer, place)
        if not nullable or body == ANY:
            return body
        if isinstance(body, Record) or (isinstance(body, OneOf) and body.tag is not None):
            body = self._declare(body, place)
        return union((body, NONE))

    def _not_null(self, node: Node, kinds: list[str], pointer: str, place: str) -> Record | Form:
        if "$ref" in node:
            return self._reference(node["$ref"], pointer)
        if "const" in node:
            return Values((node["const"],), open=False)
        if "enum" in node:
            return _enum(node["enum"])
        if "allOf" in node:
            return self._merged(node, pointer, place)
        for key in ("oneOf", "anyOf"):
            if key in node:
                return self._union(node, key, pointer, place)
        if "properties" in node:
            return self._record(node, pointer, place)
        if not kinds:
            return ListOf(self.form(node["items"], child(pointer, "items"), f"{place}Item")) if "items" in node else ANY
        return union(tuple(self._of_kind(kind, node, pointer, place) for kind in kinds))

    def _of_kind(self, kind: str, node: Node, pointer: str, place: str) -> Form:
        if kind == "array":
            return ListOf(self.form(node.get("items", {}), child(pointer, "items"), f"{place}Item"))
        if kind == "object":
            values = node.get("additionalProperties", True)
            if isinstance(values, bool):
                return MapOf(ANY)
            return MapOf(self.form(values, child(pointer, "additionalProperties"), f"{place}Value"))
        if kind not in _PRIMITIVES:
            raise DocumentError(child(pointer, "type"), f"unknown type {kind!r}")
        return Primitive(_PRIMITIVES[kind])  # type: ignore[arg-type]  # the table's values are annotations

    def _reference(self, target: object, pointer: str) -> Form:
        reference = self._target(target, pointer)
        key = next(key for key, name in self._names.items() if name == reference.name)
        return union((reference, NONE)) if _is_nullable_object(self._nodes[key]) else reference

    def _target(self, target: object, pointer: str) -> Reference:
        key = str(target).removeprefix(_REFERENCE).replace("~1", "/").replace("~0", "~")
        if not str(target).startswith(_REFERENCE) or key not in self._names:
            raise DocumentError(child(pointer, "$ref"), f"{target!r} is no schema of this document")
        return Reference(self._names[key])

    def _record(self, node: Node, pointer: str, place: str) -> Record:
        required = set(node.get("required", ()))
        fields: list[Field] = []
        for wire, part in node["properties"].items():
            form = self.form(part, child(pointer, "properties", wire), f"{place}{pascal(wire)}")
            deprecated = isinstance(part, dict) and cast("Node", part).get("deprecated") is True
            fields.append(Field(wire=wire, form=form, required=wire in required, deprecated=deprecated))
        return Record(tuple(fields))

    def _merged(self, node: Node, pointer: str, place: str) -> Record | Form:
        """Return the one schema that several say together; a single one stands for itself."""
        parts = [(part, child(pointer, "allOf", index)) for index, part in enumerate(node["allOf"])]
        own = {key: value for key, value in node.items() if key in {"properties", "required", "type"}}
        if "properties" in own:
            parts.append((own, pointer))
        parts = [(part, where) for part, where in parts if set(part) - _PROSE - _LIMITS - {"nullable", "required", "type"} or len(parts) == 1]
        if len(parts) == 1:
            return self._body(parts[0][0], parts[0][1], place)
        fields: dict[str, Field] = {}
        required = set(node.get("required", ()))
        for part, where in parts:
            required |= set(part.get("required", ()))
            for field in self.record(part, where, place).fields:
                before = fields.get(field.wire)
                fields[field.wire] = attrs.evolve(field, required=field.required or (before is not None and before.required))
        return Record(tuple(_with_required(field, required) for field in fields.values()))

    def _union(self, node: Node, key: str, pointer: str, place: str) -> Form:
        members: list[Form] = []
        for index, part in enumerate(node[key]):
            members.append(self.form(part, child(pointer, key, index), f"{place}Variant{index + 1}"))
        tag = self._tag(node, pointer) if "discriminator" in node else None
        joined = union(tuple(members))
        return OneOf(joined.members, tag) if isinstance(joined, OneOf) and tag is not None else joined

    def _tag(self, node: Node, pointer: str) -> Tag | None:
        mapping = node["discriminator"].get("mapping")
        if not mapping:
            return None
        where = child(pointer, "discriminator", "mapping")
        variants = tuple((value, self._target(target, child(where, value)).name) for value, target in mapping.items())
        return Tag(node["discriminator"]["propertyName"], variants)


def union(members: tuple[Form, ...]) -> Form:
    """Return the simplest form of a union: flat where members are unions without a tag, without repetitions, None last."""
    flat: list[Form] = []
    for member in members:
        parts = member.members if isinstance(member, OneOf) and member.tag is None else (member,)
        flat.extend(part for part in parts if part not in flat)
    if ANY in flat:
        return ANY
    constants = [part for part in flat if isinstance(part, Values) and not part.open]
    if len(constants) > 1:
        # Constants side by side are an enum; as such it is open, like every enum.
        merged = _enum([value for part in constants for value in part.values])
        flat = [merged if part == constants[0] else part for part in flat if part not in constants[1:]]
    flat.sort(key=lambda part: part == NONE)
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat))


def _with_required(field: Field, required: set[str]) -> Field:
    return attrs.evolve(field, required=field.required or field.wire in required)


def _is_nullable_object(node: Node) -> bool:
    return "properties" in node and ("null" in _kinds(node) or node.get("nullable") is True)


def _enum(values: list[Scalar]) -> Form:
    present = tuple(value for value in values if value is not None)
    form: Form = Values(present, open=len(present) > 1)
    return union((form, NONE)) if None in values else form


def _kinds(node: Node) -> list[str]:
    kinds = node.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _check_keywords(node: Node, pointer: str) -> None:
    for key in node:
        if key not in _SHAPING and key not in _LIMITS and key not in _PROSE and not key.startswith("x-"):
            raise DocumentError(child(pointer, key), "a keyword that the generator does not know")
