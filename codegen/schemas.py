"""Schemas: from JSON Schema, as OpenAPI 3.0 and 3.1 documents have it, to forms.

Schemas without a name that need one (objects with properties, unions told apart by a tag) are declared under a name of their
place. What ``allOf`` says together is `codegen.merging`'s to find.
"""

from __future__ import annotations

from typing import Any, cast

from codegen.document import DocumentError, child, target, unescaped
from codegen.forms import ANY, NONE, Field, Form, ListOf, MapOf, OneOf, Primitive, Record, Reference, Schema, Tag, Values
from codegen.joining import enumeration, needs_name, nullable, union
from codegen.merging import merged, shaping
from codegen.naming import RESERVED, pascal, unique
from codegen.nulls import kinds_of, refers_to_null, says_null

Node = dict[str, Any]

_NAMED = "/components/schemas"
_PRIMITIVES: dict[str, Form] = {
    "string": Primitive("str"),
    "integer": Primitive("int"),
    "number": Primitive("float"),
    "boolean": Primitive("bool"),
    "null": NONE,
}


class Schemas:
    """All schemas of a document; parsing one may declare others."""

    def __init__(self, document: Node) -> None:
        """Find the names of the document's own schemas; `parse_all` parses them."""
        self._document = document
        self._names: dict[str, str] = {}
        """Names of schemas that can be referred to, by pointer."""
        self._pointers: dict[str, str] = {}
        self._declared: dict[str, Record | Form] = {}
        self._taken = set(RESERVED)
        self._under_way: list[str] = []
        for key in document.get("components", {}).get("schemas", {}):
            self._name_of(child(_NAMED, key), key)

    def parse_all(self) -> None:
        """Parse every schema that the document names."""
        while waiting := [name for name in self._pointers if name not in self._declared]:
            for name in waiting:
                self.body_of(name)

    def all(self) -> tuple[Schema, ...]:
        """Return everything declared so far, by name."""
        self.parse_all()
        return tuple(Schema(name=name, body=self._declared[name]) for name in sorted(self._declared))

    def named(self, name: str) -> Reference | None:
        """Return the reference to a schema that the document names, where it has it."""
        return Reference(name) if name in self._pointers else None

    def body_of(self, name: str) -> Record | Form:
        """Return what a name stands for; of a nullable object, the object: each reference to it says that it may be null."""
        if name not in self._declared:
            pointer = self._pointers[name]
            if name in self._under_way:
                raise DocumentError(pointer, f"{name} is made of itself")
            self._under_way.append(name)
            body, _ = self.split(self._node(pointer), pointer, name)
            self._declared[name] = body
            self._under_way.pop()
            self._check_end(name)
        return self._declared[name]

    def form(self, node: object, pointer: str, place: str) -> Form:
        """Return the form of a schema that stands at a place; `place` is its name, should it need one."""
        body, is_nullable = self.split(node, pointer, place)
        form = self.declare(body, place) if needs_name(body) else cast("Form", body)
        return nullable(form) if is_nullable else form

    def body(self, node: object, pointer: str, place: str) -> Record | Form:
        """Return what a schema says, an object as its properties; null does not count."""
        body, _ = self.split(node, pointer, place)
        while isinstance(body, OneOf | Reference):
            present = [member for member in body.members if member != NONE] if isinstance(body, OneOf) else [body]
            if len(present) != 1 or not isinstance(present[0], Reference):
                break
            body = self.body_of(present[0].name)
        return body

    def declare(self, body: Record | Form, place: str) -> Reference:
        """Give a schema without a name the name of its place, and return the reference to it."""
        name = self._unique(place)
        self._declared[name] = body
        return Reference(name)

    def _check_end(self, name: str) -> None:
        """Raise an error for a schema that leads back to itself through references and unions alone, and so to no value."""
        waiting, seen = [name], set[str]()
        while waiting:
            body = self._declared.get(waiting.pop())
            for part in body.members if isinstance(body, OneOf) else (body,):
                if isinstance(part, Reference) and part.name == name:
                    raise DocumentError(self._pointers[name], f"{name} is made of itself")
                if isinstance(part, Reference) and part.name not in seen:
                    seen.add(part.name)
                    waiting.append(part.name)

    def _unique(self, title: str) -> str:
        name = unique(pascal(title), self._taken)
        self._taken.add(name)
        return name

    def _name_of(self, pointer: str, title: str) -> str:
        if pointer not in self._names:
            name = self._unique(title)
            self._names[pointer], self._pointers[name] = name, pointer
        return self._names[pointer]

    def _node(self, pointer: str) -> Any:
        return target(self._document, f"#{pointer}", pointer)[0]

    def split(self, node: object, pointer: str, place: str) -> tuple[Record | Form, bool]:
        """Return what a schema stands for, and whether null fits as well; told apart only where the rest needs a name."""
        if node is True or node == {}:
            return ANY, False
        if not isinstance(node, dict):
            raise DocumentError(pointer, "nothing fits the schema false")
        node = cast("Node", node)
        body = self._present(node, [kind for kind in kinds_of(node) if kind != "null"], pointer, place)
        is_nullable = says_null(self._document, node)
        if isinstance(body, OneOf) and body.tag is not None and NONE in body.members:
            body, is_nullable = OneOf(tuple(member for member in body.members if member != NONE), body.tag), True
        if needs_name(body) or not is_nullable:
            return body, is_nullable
        return nullable(cast("Form", body)), False

    def _present(self, node: Node, kinds: list[str], pointer: str, place: str) -> Record | Form:
        """Return what a schema stands for, null aside. Listed values say more than whatever stands beside them."""
        if "const" in node or "enum" in node:
            return _listed(node, pointer)
        parts = shaping(node, pointer)
        if len(parts) > 1 or "allOf" in node:
            return merged(self, parts, node, pointer, place)
        only = parts[0][0] if parts else {}
        if "$ref" in only:
            return self._reference(node["$ref"], pointer)
        for key in ("oneOf", "anyOf"):
            if key in only:
                return self._union(node, key, pointer, place)
        return self.of_kinds(node, kinds, pointer, place)

    def of_kinds(self, node: Node, kinds: list[str], pointer: str, place: str) -> Record | Form:
        """Return what a schema's types stand for; one that names none is known by its keywords."""
        if not kinds:
            kinds = [kind for kind, keys in _TELLING.items() if keys & node.keys()]
        if not kinds:
            return ANY if kinds_of(node) != ["null"] else NONE
        if kinds == ["object"]:
            return self._object(node, pointer, place)
        return union(tuple(self._of_kind(kind, node, pointer, place) for kind in kinds))

    def _of_kind(self, kind: str, node: Node, pointer: str, place: str) -> Form:
        if kind == "array":
            return self._list(node, pointer, place)
        if kind == "object":
            body = self._object(node, pointer, place)
            return self.declare(body, place) if isinstance(body, Record) else body
        if kind not in _PRIMITIVES:
            raise DocumentError(child(pointer, "type"), f"unknown type {kind!r}")
        return _PRIMITIVES[kind]

    def _list(self, node: Node, pointer: str, place: str) -> Form:
        """Return a list's form. Of a tuple, the list of whatever may stand in it: places are not told apart."""
        first = [
            self.form(part, child(pointer, "prefixItems", index), f"{place}Item{index + 1}")
            for index, part in enumerate(node.get("prefixItems", ()))
        ]
        rest = node.get("items", {})
        if rest is False or (first and node.get("maxItems") == len(first)):
            return ListOf(union(tuple(first))) if first else ListOf(ANY)
        return ListOf(union((*first, self.form(rest, child(pointer, "items"), f"{place}Item"))))

    def _object(self, node: Node, pointer: str, place: str) -> Record | Form:
        """Return known properties, or a map; keys that are not known are kept beside known ones, whatever they hold."""
        if node.get("properties") or ("properties" in node and not isinstance(node.get("additionalProperties"), dict)):
            return self._record(node, pointer, place)
        rest, patterns = node.get("additionalProperties", True), node.get("patternProperties", {})
        values = [
            self.form(part, child(pointer, "patternProperties", pattern), f"{place}Value") for pattern, part in patterns.items()
        ]
        if rest is False and values:
            return MapOf(union(tuple(values)))
        if isinstance(rest, bool):
            return MapOf(ANY)
        return MapOf(union((*values, self.form(rest, child(pointer, "additionalProperties"), f"{place}Value"))))

    def _record(self, node: Node, pointer: str, place: str) -> Record:
        required = dict.fromkeys(node.get("required", ()))
        fields: list[Field] = []
        for wire, part in node["properties"].items():
            if part is False:
                continue  # a property that may not be there
            form = self.form(part, child(pointer, "properties", wire), f"{place}{pascal(wire)}")
            deprecated = isinstance(part, dict) and cast("Node", part).get("deprecated") is True
            fields.append(Field(wire=wire, form=form, required=wire in required, deprecated=deprecated))
        fields += [Field(wire=wire, form=ANY, required=True) for wire in required if wire not in node["properties"]]
        return Record(tuple(fields))

    def _reference(self, reference: str, pointer: str) -> Form:
        name = self._referred(reference, pointer)
        may_be_null = refers_to_null(self._document, self._node(self._pointers[name]))
        return nullable(Reference(name)) if may_be_null else Reference(name)

    def _referred(self, reference: str, pointer: str) -> str:
        """Return the name of what a ``$ref`` leads to; a part of another schema is named for the way to it."""
        _, where = target(self._document, reference, pointer)
        if where in self._names:
            return self._names[where]
        return self._name_of(where, unescaped(where.removeprefix(_NAMED).replace("/properties/", "/")))

    def _union(self, node: Node, key: str, pointer: str, place: str) -> Form:
        members = [
            self.form(part, child(pointer, key, index), f"{place}Variant{index + 1}")
            for index, part in enumerate(node[key])
            if part is not False
        ]
        joined = union(tuple(members))
        tag = self._tag(node["discriminator"], members, pointer) if "discriminator" in node else None
        if tag is None:
            return joined
        return OneOf(joined.members if isinstance(joined, OneOf) else (joined,), tag)

    def _tag(self, discriminator: Node, members: list[Form], pointer: str) -> Tag | None:
        """Return what tells the members apart, or None if one of them is no object, or its tag no text."""
        name = discriminator["propertyName"]
        where = child(pointer, "discriminator", "mapping")
        variants: dict[str, str] = {}
        for value, given in discriminator.get("mapping", {}).items():
            reference = given if given.startswith("#") else f"#{child(_NAMED, given)}"
            variants[value] = self._referred(reference, child(where, value))
        for member in members:
            if member == NONE or (isinstance(member, Reference) and member.name in variants.values()):
                continue
            values = self._tag_values(member.name, name) if isinstance(member, Reference) else ()
            if not values or not all(isinstance(value, str) for value in values):
                return None
            variants |= {str(value): cast("Reference", member).name for value in values}
        return Tag(name, tuple(variants.items()))

    def _tag_values(self, name: str, tag: str) -> tuple[object, ...]:
        """Return the tag's values for a variant that no mapping names: those its property lists, else the schema's own name."""
        body = self.body_of(name)
        if isinstance(body, OneOf):
            inner = [part.name for part in body.members if isinstance(part, Reference)]
            return tuple(value for each in inner for value in self._tag_values(each, tag))
        form = next((field.form for field in body.fields if field.wire == tag), None) if isinstance(body, Record) else None
        if isinstance(form, Values):
            return form.values
        pointer = self._pointers.get(name, "")
        return (unescaped(pointer.rpartition("/")[2]),) if isinstance(body, Record) and pointer else ()


_TELLING = {
    "array": frozenset({"items", "prefixItems"}),
    "object": frozenset({"properties", "additionalProperties", "patternProperties"}),
}
"""Keywords that only schemas of a type have."""


def _listed(node: Node, pointer: str) -> Form:
    values: list[object] = [node["const"]] if "const" in node else node["enum"]
    if not values:
        raise DocumentError(child(pointer, "enum"), "an enum without values")
    return enumeration(values)
