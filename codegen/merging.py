"""Merging: the one schema that several say together, by ``allOf`` or side by side.

Objects come together as one with all properties; where one part is a union, as a union of such. A part that only limits, or only
describes, changes nothing.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, cast

import attrs

from codegen.document import DocumentError, child
from codegen.forms import ANY, NONE, Field, Form, MapOf, OneOf, Record, Reference
from codegen.grammar import LIMITS, PROSE
from codegen.joining import nullable, union
from codegen.nulls import kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from codegen.schemas import Schemas

Node = dict[str, Any]
Part = tuple[Node, str]

_SHAPELESS = LIMITS | PROSE | {"nullable", "required"}
_MOST = 64
"""Combinations of unions that one schema may stand for."""


def shaping(node: Node, pointer: str) -> list[Part]:
    """Return the parts of a schema that decide what it stands for, each as a schema of its own."""
    parts: list[Part] = [({"$ref": node["$ref"]}, pointer)] if "$ref" in node else []
    if False in node.get("allOf", ()):
        raise DocumentError(child(pointer, "allOf"), "nothing fits the schema false")
    parts += [
        (part, child(pointer, "allOf", index)) for index, part in enumerate(node.get("allOf", ())) if isinstance(part, dict)
    ]
    for key in ("oneOf", "anyOf"):
        if any(_shapes(part) for part in node.get(key, ())):
            parts.append(({name: node[name] for name in (key, "discriminator") if name in node}, pointer))
    own: Node = {key: node[key] for key in ("properties", "required", "type", "additionalProperties") if key in node}
    if "properties" in own:
        parts.append((own, pointer))
    decisive = [part for part in parts if _shapes(part[0])]
    return [part for part in decisive if _telling(part[0]) - {"type"}] or decisive[:1]


def merged(schemas: Schemas, parts: list[Part], node: Node, pointer: str, place: str) -> Record | Form:
    """Return what the parts stand for together."""
    if not parts:
        return schemas.of_kinds(node, [kind for kind in kinds_of(node) if kind != "null"], pointer, place)
    required = dict.fromkeys(_required(node))
    if len(parts) == 1 and required.keys() <= set(_required(parts[0][0])):
        body, is_nullable = schemas.split(*parts[0], place)
        return nullable(schemas.declare(body, place)) if is_nullable else body
    alternatives = [list(_alternatives(schemas, part, where, place)) for part, where in parts]
    if not 0 < prod(map(len, alternatives)) <= _MOST:
        raise DocumentError(pointer, f"unions that come together to no object, or to more than {_MOST}")
    records = [_together(each, required) for each in product(*alternatives)]
    if len(records) == 1:
        return records[0]
    return union(tuple(schemas.declare(record, f"{place}Variant{number}") for number, record in enumerate(records, 1)))


def _telling(part: Node) -> set[str]:
    return {key for key in part if key not in _SHAPELESS and not key.startswith("x-")}


def _shapes(part: object) -> bool:
    """Return whether a part decides anything; that it is an object does not."""
    if not isinstance(part, dict):
        return False
    node = cast("Node", part)
    return bool(_telling(node) - {"type"}) or node.get("type", "object") != "object"


def _required(node: Node) -> Iterator[str]:
    """Yield the properties that a schema, or a part of its ``allOf``, asks for."""
    yield from node.get("required", ())
    for part in node.get("allOf", ()):
        if isinstance(part, dict):
            yield from _required(cast("Node", part))


def _alternatives(schemas: Schemas, node: Node, pointer: str, place: str) -> Iterator[Record]:
    """Yield the objects that a part stands for: one, or one for each member of a union."""
    for key in ("oneOf", "anyOf"):
        if key in node and len(shaping(node, pointer)) == 1:
            for index, part in enumerate(node[key]):
                if isinstance(part, dict) and part != {"type": "null"}:
                    where = child(pointer, key, index)
                    yield from _alternatives(schemas, cast("Node", part), where, f"{place}Variant{index + 1}")
            return
    yield from _records(schemas, schemas.body(node, pointer, place), pointer)


def _records(schemas: Schemas, body: Record | Form, pointer: str) -> Iterator[Record]:
    if isinstance(body, Record):
        yield body
    elif isinstance(body, Reference):
        yield from _records(schemas, schemas.body_of(body.name), pointer)
    elif isinstance(body, OneOf):
        for member in body.members:
            if member != NONE:
                yield from _records(schemas, member, pointer)
    elif isinstance(body, MapOf) or body == ANY:
        yield Record(())
    else:
        raise DocumentError(pointer, "only objects can be merged with others")


def _together(records: Iterable[Record], required: Iterable[str]) -> Record:
    """Return one object with the properties of all; of two of one name the later counts, unless it says nothing."""
    fields: dict[str, Field] = {}
    for record in records:
        for field in record.fields:
            before = fields.get(field.wire, field)
            form = before.form if field.form == ANY else field.form
            fields[field.wire] = attrs.evolve(field, form=form, required=field.required or before.required)
    for wire in required:
        fields[wire] = attrs.evolve(fields.get(wire, Field(wire=wire, form=ANY, required=True)), required=True)
    return Record(tuple(fields.values()))
