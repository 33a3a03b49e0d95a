"""The schema of a type says what a model is to write, and in strict mode follows the rules that providers enforce."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator  # noqa: TC003 - annotations are resolved
from enum import Enum
from typing import Annotated, Any, Literal, TypeVar

import attrs
import pytest

from openrouter_kit import NoSchemaError, json_schema
from openrouter_kit.strict_schemas import is_enforceable
from tests.kit import typed

T = TypeVar("T")


class Empty(Enum):
    pass


@attrs.define
class Holder:
    calls: list[Callable[[], int]]


@attrs.define
class Loose:
    anything: Any


@attrs.define
class Twice:
    left: typed.Review
    right: Annotated[typed.Review, "The other one."]


def test_a_class_is_a_closed_object_with_its_fields_in_order_and_their_texts():
    assert json_schema(typed.Review) == {
        "type": "object",
        "description": "What a customer thinks.",
        "properties": {
            "title": {"type": "string", "description": "In a few words."},
            "mood": {"type": "string", "enum": ["happy", "angry"]},
            "stars": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "tags": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        },
        "required": ["title", "mood", "stars", "tags"],
        "additionalProperties": False,
    }
    assert list(json_schema(typed.Review)["properties"]) == ["title", "mood", "stars", "tags"]


def test_without_strict_mode_a_field_with_a_default_may_be_left_out():
    schema = json_schema(typed.Review, strict=False)
    assert schema["required"] == ["title", "mood"]
    assert schema["properties"]["stars"] == {"type": "integer"}


def test_the_text_of_an_optional_field_stands_beside_its_types():
    field = json_schema(typed.Cat)["properties"]["lives"]
    assert field == {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "How many are left."}


def test_a_class_that_holds_itself_is_a_definition_and_the_top_stays_an_object():
    schema = json_schema(typed.Tree)
    assert schema["type"] == "object"
    assert schema["$defs"].keys() == {"Tree"}
    items = schema["properties"]["children"]["anyOf"][0]["items"]
    assert items == {"$ref": "#/$defs/Tree"}


def test_a_class_that_is_used_twice_is_a_definition_and_references_stand_alone():
    assert json_schema(Twice)["properties"] == {
        "left": {"$ref": "#/$defs/Review"},
        "right": {"anyOf": [{"$ref": "#/$defs/Review"}], "description": "The other one."},
    }


def test_a_class_that_is_used_once_stands_in_its_place():
    schema = json_schema(typed.Page[typed.Point], strict=False)
    assert "$defs" in schema  # twice: the items, and the first one
    assert "$defs" not in json_schema(list[typed.Point])


def test_maps_of_any_keys_are_left_alone():
    assert json_schema(dict[str, int]) == {"type": "object", "additionalProperties": {"type": "integer"}}
    assert json_schema(dict[str, Any]) == {"type": "object", "additionalProperties": {}}


@pytest.mark.parametrize(
    ("hint", "schema"),
    [
        (int | None, {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}),
        (Literal["a", 1], {"type": ["string", "integer"], "enum": ["a", 1]}),
        (typed.Stars, {"type": "integer", "enum": [1, 2]}),
        (set[int], {"type": "array", "items": {"type": "integer"}}),
        (tuple[int, int], {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}),
        (Annotated[str, {"not": "a text"}, "A text."], {"type": "string", "description": "A text."}),
        (typed.Name, {"type": "string"}),
        (bytes, {"type": "string", "description": 'contentEncoding: "base64"'}),
    ],
)
def test_types_without_fields(hint: Any, schema: dict[str, Any]):
    assert json_schema(hint) == schema


@pytest.mark.parametrize(
    ("hint", "path", "reason"),
    [
        (complex, "complex", "complex is not a type that JSON can hold"),
        (list[complex], "list[]", "complex is not a type that JSON can hold"),
        (Holder, "Holder.calls[]", "Callable is not a type that JSON can hold"),
        (dict[int, str], "dict", "keys of JSON objects are strings, not int"),
        (Literal[b"a"], "Literal", "JSON has no value for bytes"),
        (Empty, "Empty", "it has no values"),
        (list[T], "list[]", "T is not a type that JSON can hold"),
        (Loose, "anything", "strict mode has no schema for any value: say which types it may have"),
        (3, "3", "3 is not a type that JSON can hold"),
    ],
)
def test_a_type_without_a_schema_says_where_and_why(hint: Any, path: str, reason: str):
    with pytest.raises(NoSchemaError) as caught:
        json_schema(hint)
    assert (caught.value.path, caught.value.message) == (path, reason)
    assert isinstance(caught.value, TypeError)


def test_any_value_has_a_schema_without_strict_mode():
    assert json_schema(Loose, strict=False)["properties"] == {"anything": {}}


def test_a_local_class_that_is_named_as_text_says_so():
    @attrs.define
    class Inner:
        x: int

    @attrs.define
    class Outer:
        inner: Inner

    with pytest.raises(
        NoSchemaError, match=r"Outer: 'Inner' is not a name of .*: classes that others name as text must not be local"
    ):
        json_schema(Outer)


def test_a_schema_is_a_copy_that_follows_the_rules():
    given: dict[str, Any] = {
        "title": "Thing",
        "type": "object",
        "properties": {
            "title": {"type": "string", "minLength": 3, "description": "A title."},
            "kind": {"oneOf": [{"const": "a"}, {"const": "b"}]},
            "size": {"allOf": [{"$ref": "#/definitions/Size"}], "default": None},
            "pair": {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}]},
        },
        "required": ["kind", "pair"],
        "definitions": {"Size": {"type": "object", "properties": {"width": {"type": "integer"}}}},
    }
    before = copy.deepcopy(given)
    assert json_schema(given) == {
        "type": "object",
        "properties": {
            "title": {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "A title.; minLength: 3"},
            "kind": {"anyOf": [{"const": "a"}, {"const": "b"}]},
            "size": {"anyOf": [{"$ref": "#/$defs/Size"}, {"type": "null"}]},
            "pair": {
                "type": "array",
                "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                "minItems": 2,
                "maxItems": 2,
            },
        },
        "required": ["title", "kind", "size", "pair"],
        "additionalProperties": False,
        "$defs": {
            "Size": {
                "type": "object",
                "properties": {"width": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
                "required": ["width"],
                "additionalProperties": False,
            }
        },
    }
    assert given == before


def test_a_schema_may_be_changed_without_a_trace():
    schema = json_schema(typed.Tree)
    schema["$defs"]["Tree"]["properties"].clear()
    assert json_schema(typed.Tree)["$defs"]["Tree"]["properties"]


def broken_rules(schema: Any) -> Iterator[str]:
    """Yield the rules of strict mode that a schema breaks."""
    if isinstance(schema, list):
        for each in schema:
            yield from broken_rules(each)
    if not isinstance(schema, dict):
        return
    properties = schema.get("properties", {})
    if properties and schema.get("additionalProperties") is not False:
        yield "an object is open"
    if properties and schema.get("required") != list(properties):
        yield "a property is not required"
    if "$ref" in schema and len(schema) > 1:
        yield "a reference has siblings"
    if {"oneOf", "allOf", "default", "title", "prefixItems", "uniqueItems"} & (schema.keys() - properties.keys()):
        yield "a keyword is refused"
    for each in (*properties.values(), *schema.get("$defs", {}).values(), schema.get("items"), schema.get("anyOf")):
        yield from broken_rules(each)


@pytest.mark.parametrize("hint", typed.CLASSES, ids=str)
def test_every_strict_schema_follows_the_rules(hint: Any):
    assert list(broken_rules(json_schema(hint))) == []
    assert list(broken_rules(json_schema(typed.Review, strict=False))) != []


def test_only_a_schema_without_maps_can_be_enforced():
    assert is_enforceable(json_schema(typed.Tree))
    assert not is_enforceable(json_schema(typed.Order))
    assert not is_enforceable(json_schema(list[dict[str, int]]))
