"""The rules of names, as the docstring of `codegen.naming` states them."""

import pytest

from codegen.emit_models import field_names
from codegen.forms import ANY, Field, Record
from codegen.naming import capitalized, pascal, snake, unique
from tests.codegen.support import a_document, an_operation, functions, schemas


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("jobId", "job_id"),
        ("HTTPError", "http_error"),
        ("createOAuthToken", "create_oauth_token"),
        ("keyterms[]", "keyterms"),
        ("_shape", "shape"),
        ("__a", "a"),
        ("from", "from_"),
        ("None", "none"),
        ("2fa", "n2fa"),
        ("", "n"),
        ("[]", "n"),
        ("a.b-c d", "a_b_c_d"),
        ("ünder", "nder"),
        ("x" * 90, "x" * 90),
    ],
)
def test_arguments_fields_and_modules_are_in_snake_case(name: str, expected: str):
    assert snake(name) == expected
    assert snake(name).isidentifier()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Tool_OpenRouter", "ToolOpenRouter"), ("a", "A"), ("none", "None_"), ("3D", "N3D"), ("", "N"), ("a b/c", "ABC")],
)
def test_classes_keep_their_name_without_what_python_does_not_allow(name: str, expected: str):
    assert pascal(name) == expected
    assert pascal(name).isidentifier()


def test_the_second_of_two_names_gets_a_number():
    assert unique("a", {"b"}) == "a"
    assert unique("a", {"a", "a2"}) == "a3"
    assert unique("a", {"a"}, "_") == "a_2"
    assert capitalized("chat_send") == "ChatSend"


def test_fields_have_names_that_hide_nothing():
    wires = ("str", "str_", "self", "a-b", "a_b", "class")
    record = Record(tuple(Field(wire=wire, form=ANY, required=True) for wire in wires))
    assert list(field_names(record).values()) == ["str_", "str__2", "self_", "a_b", "a_b_2", "class_"]


def test_schemas_without_a_name_are_called_by_their_place():
    nested = {"type": "object", "properties": {"b": {"properties": {}}}}
    answer = {
        "type": "object",
        "properties": {"data": {"type": "array", "items": nested}, "map": {"additionalProperties": nested}},
    }
    get = an_operation(operationId="getThing", responses={"200": {"content": {"application/json": {"schema": answer}}}})
    assert set(schemas(a_document({"A": {"oneOf": [nested, {"type": "string"}]}}, a=get))) == {
        "A",
        "AVariant1",
        "AVariant1B",
        "GetThingResponse",
        "GetThingResponseDataItem",
        "GetThingResponseDataItemB",
        "GetThingResponseMapValue",
        "GetThingResponseMapValueB",
    }


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ({"operationId": "getKeys", "tags": ["API Keys"]}, "api_keys_get_keys"),
        ({"operationId": "apiKeysList", "tags": ["apiKeys"]}, "api_keys_list"),
        ({"operationId": "x", "tags": ["a"], "x-speakeasy-group": "b.c", "x-speakeasy-name-override": "do"}, "b_c_do"),
        ({"operationId": "x", "tags": ["a"], "x-func": "q_r"}, "q_r"),
        ({"operationId": "run", "tags": []}, "path_run"),
        ({}, "path_get_path"),
    ],
)
def test_functions_are_named_by_page_and_operation(operation: dict[str, object], name: str):
    assert list(functions(a_document(path={"get": {"responses": {"204": {}}} | operation}))) == [name]


def test_arguments_do_not_share_names_and_parameters_come_first():
    fields = {"id": {}, "ID": {}, "options": {}, "http_referer": {}, "call": {}, "class": {}}
    post = an_operation(
        "post",
        parameters=[{"name": "id", "in": "query"}],
        requestBody={"content": {"application/json": {"schema": {"type": "object", "properties": fields}}}},
    )
    (function,) = functions(a_document(a=post)).values()
    assert {argument.name: argument.wire for argument in function.arguments} == {
        "id": "id",
        "id_2": "id",
        "id_3": "ID",
        "options_": "options",
        "http_referer_": "http_referer",
        "call_": "call",
        "class_": "class",
    }
