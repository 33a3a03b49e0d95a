"""What single schemas and operations come to, where golden output would show little."""

from typing import Any

import pytest

from codegen.annotations import annotation
from codegen.forms import OneOf, Record
from tests.codegen.support import a_document, an_operation, functions, schemas

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
SCHEMAS = {
    "Plain": OBJECT,
    "MaybeNull": OBJECT | {"nullable": True},
    "NullInUnion": {"oneOf": [{"$ref": "#/components/schemas/Plain"}, {"type": "null"}], "discriminator": {"propertyName": "a"}},
    "NullByReference": {
        "oneOf": [{"$ref": "#/components/schemas/Plain"}, {"$ref": "#/components/schemas/MaybeNull"}],
        "discriminator": {"propertyName": "a"},
    },
    "NullInParts": {"allOf": [{"$ref": "#/components/schemas/Plain"}, {"nullable": True, "description": "Or null."}]},
    "Looped": {
        "oneOf": [{"$ref": "#/components/schemas/Plain"}, {"properties": {"next": {"$ref": "#/components/schemas/Looped"}}}],
        "discriminator": {"propertyName": "a"},
    },
    "Text": {"type": "string", "nullable": True},
}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Plain", "Plain"),
        ("MaybeNull", "MaybeNull | None"),
        ("NullInUnion", "NullInUnion | None"),
        ("NullByReference", "NullByReference | None"),
        ("NullInParts", "NullInParts | None"),
        ("Looped", "Looped"),
        ("Text", "Text"),
    ],
)
def test_a_reference_says_that_an_object_may_be_null(name: str, expected: str):
    holder = {"Holder": {"type": "object", "properties": {"it": {"$ref": f"#/components/schemas/{name}"}}}}
    found = schemas(a_document(SCHEMAS | holder))["Holder"]
    assert isinstance(found, Record)
    assert annotation(found.fields[0].form) == expected


def test_a_union_of_tagged_objects_and_null_keeps_its_tag():
    found = schemas(a_document(SCHEMAS))["NullInUnion"]
    assert isinstance(found, OneOf)
    assert found.tag is not None
    assert dict(found.tag.variants) == {"Plain": "Plain"}


@pytest.mark.parametrize(
    ("parts", "fields"),
    [
        ([OBJECT, {}], ["a"]),
        ([OBJECT, {"type": "object"}], ["a"]),
        ([OBJECT, {"type": "object", "additionalProperties": {"type": "string"}}], ["a"]),
        ([OBJECT, True, {"x-note": 1, "maxProperties": 3}], ["a"]),
        ([OBJECT, {"$ref": "#/components/schemas/MaybeNull"}], ["a"]),
        ([OBJECT, {"$ref": "#/components/schemas/NullInUnion"}], ["a"]),
        ([{"properties": {"b": {}}}, {"allOf": [OBJECT, {"properties": {"c": {}}, "required": ["d"]}]}], ["b", "a", "c", "d"]),
    ],
)
def test_parts_that_say_nothing_change_nothing_and_others_add_theirs(parts: list[Any], fields: list[str]):
    found = schemas(a_document(SCHEMAS | {"Merged": {"allOf": parts}}))["Merged"]
    assert isinstance(found, Record)
    assert [field.wire for field in found.fields] == fields


def test_a_property_that_any_part_requires_is_required():
    parts = [OBJECT | {"required": ["a"]}, {"properties": {"a": {}, "b": {"type": "integer"}}}, {"required": ["b"]}]
    found = schemas(a_document({"Merged": {"allOf": parts}}))["Merged"]
    assert isinstance(found, Record)
    assert [(field.wire, annotation(field.form), field.required) for field in found.fields] == [
        ("a", "str", True),
        ("b", "int", True),
    ]


def test_each_kind_of_body_is_the_function_that_the_document_names():
    kinds = {"application/json": {"schema": OBJECT}, "multipart/form-data": {"schema": {"allOf": [OBJECT, True]}}}
    variants = [{"contentType": kind, "x-func": f"page_{number}"} for number, kind in enumerate(kinds)]
    post = an_operation("post", requestBody={"content": kinds}, **{"x-func": "page_0", "x-func-variants": variants})
    assert {name: function.body for name, function in functions(a_document(a=post)).items()} == {
        "page_0": "json",
        "page_1": "multipart",
    }


def test_aliases_of_a_function_are_deprecated_and_like_it():
    found = functions(a_document(a=an_operation(**{"x-func": "page_it", "x-func-aliases": ["page_old"]})))
    assert found["page_old"].alias_of == "page_it"
    assert (found["page_old"].deprecated, found["page_old"].path) == (True, found["page_it"].path)


def test_a_stream_knows_the_type_of_its_whole_answer():
    content = {"application/json": {"schema": {"type": "integer"}}, "text/event-stream": {"schema": {"type": "string"}}}
    post = an_operation(
        "post",
        requestBody={"content": {"application/json": {"schema": {"properties": {"stream": {"type": "boolean"}}}}}},
        responses={"202": {"content": content}},
    )
    found = functions(a_document(a=post))
    assert list(found) == ["page_it", "page_it_stream"]
    whole = found["page_it_stream"].whole
    assert whole is not None
    assert annotation(whole) == "int"
    assert [argument.name for function in found.values() for argument in function.arguments] == []
