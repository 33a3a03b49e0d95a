"""What the generator does not take: an error that begins with the JSON pointer of what it is about, never a skip."""

from typing import Any

import pytest

from codegen import generator, words
from tests.codegen.support import a_document, an_operation, parsed, refused

OK = {"204": {}}
JSON = "application/json"


def body(content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return an_operation("post", requestBody={"content": content}, **more)


def parameter(**more: Any) -> dict[str, Any]:
    return an_operation(parameters=[{"name": "q", "in": "query"} | more])


def answer(**content: Any) -> dict[str, Any]:
    return an_operation(responses={"200": {"content": {name.replace("_", "/"): media for name, media in content.items()}}})


def paging(**pagination: Any) -> dict[str, Any]:
    listed = {"type": "object", "properties": {"data": {"type": "array"}, "total": {"type": "integer"}}}
    return an_operation(
        parameters=[{"name": name, "in": "query"} for name in ("after", "limit", "offset")],
        responses={"200": {"content": {JSON: {"schema": listed}}}},
        **{"x-pagination": {"type": "cursor", "inputs": [], "outputs": {"results": "$.data"}} | pagination},
    )


UNKNOWN = {
    "document": ({"openapi": "3.1.0", "paths": {}, "unheard": 1}, "/unheard"),
    "components": ({"openapi": "3.1.0", "paths": {}, "components": {"unheard": {}}}, "/components/unheard"),
    "schema": (a_document({"A": {"unheard": 1}}), "/components/schemas/A/unheard"),
    "deep schema": (
        a_document({"A": {"properties": {"a/b~c": {"items": {"oneOf": [{}, {"if": {}}]}}}}}),
        "/components/schemas/A/properties/a~1b~0c/items/oneOf/1/if",
    ),
    "schema under not": (a_document({"A": {"not": {"unheard": 1}}}), "/components/schemas/A/not/unheard"),
    "discriminator": (
        a_document({"A": {"oneOf": [], "discriminator": {"propertyName": "a", "unheard": 1}}}),
        "/components/schemas/A/discriminator/unheard",
    ),
    "path item": (a_document(a={"head": {"responses": OK}}), "/paths/~1a/head"),
    "operation": (a_document(a=an_operation(unheard=1)), "/paths/~1a/get/unheard"),
    "parameter": (a_document(a=parameter(unheard=1)), "/paths/~1a/get/parameters/0/unheard"),
    "request body": (
        a_document(a=an_operation("post", requestBody={"content": {}, "unheard": 1})),
        "/paths/~1a/post/requestBody/unheard",
    ),
    "media type": (a_document(a=body({JSON: {"unheard": 1}})), "/paths/~1a/post/requestBody/content/application~1json/unheard"),
    "encoding": (
        a_document(a=body({"multipart/form-data": {"encoding": {"a": {"headers": {}}}}})),
        "/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/a/headers",
    ),
    "response": (a_document(a=an_operation(responses={"404": {"unheard": 1}})), "/paths/~1a/get/responses/404/unheard"),
    "schema of an error": (
        a_document(a=an_operation(responses={"500": {"content": {JSON: {"schema": {"unheard": 1}}}}})),
        "/paths/~1a/get/responses/500/content/application~1json/schema/unheard",
    ),
    "header": (
        a_document(a=an_operation(responses={"204": {"headers": {"X": {"unheard": 1}}}})),
        "/paths/~1a/get/responses/204/headers/X/unheard",
    ),
    "server": (a_document(a=an_operation(servers=[{"url": "https://a", "unheard": 1}])), "/paths/~1a/get/servers/0/unheard"),
    "beside a reference": (
        a_document(a=an_operation(parameters=[{"$ref": "#/components/parameters/P", "required": True}]))
        | {"components": {"parameters": {"P": {"name": "q", "in": "query"}}}},
        "/paths/~1a/get/parameters/0/required",
    ),
    "pagination": (a_document(a=paging(unheard=1)), "/paths/~1a/get/x-pagination/unheard"),
}


@pytest.mark.parametrize(("content", "pointer"), UNKNOWN.values(), ids=UNKNOWN)
def test_an_unknown_keyword_is_an_error_with_its_pointer(content: dict[str, Any], pointer: str):
    assert refused(content).startswith(f"{pointer}: a keyword ")


SCHEMAS = {
    "unknown type": ({"type": "text"}, "/components/schemas/A/type: unknown type 'text'"),
    "type of no text": ({"type": [1]}, "/components/schemas/A/type: this must be text"),
    "no schema": (3, "/components/schemas/A: this must be an object"),
    "false": (False, "/components/schemas/A: nothing fits the schema false"),
    "empty enum": ({"enum": []}, "/components/schemas/A/enum: an enum without values"),
    "items of draft 4": ({"items": [{}]}, "/components/schemas/A/items: this must be an object"),
    "properties as list": ({"properties": []}, "/components/schemas/A/properties: this must be an object"),
    "union as object": ({"oneOf": {}}, "/components/schemas/A/oneOf: this must be a list"),
    "required as text": ({"required": "a"}, "/components/schemas/A/required: this must be a list"),
    "dangling reference": (
        {"$ref": "#/components/schemas/B"},
        "/components/schemas/A/$ref: '#/components/schemas/B' points to nothing",
    ),
    "foreign reference": (
        {"$ref": "other.yaml#/A"},
        "/components/schemas/A/$ref: 'other.yaml#/A' does not point into this document",
    ),
    "itself": ({"$ref": "#/components/schemas/A"}, "/components/schemas/A: A is made of itself"),
    "one of itself": (
        {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]},
        "/components/schemas/A: A is made of itself",
    ),
    "merged with itself": (
        {
            "allOf": [
                {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
                {"anyOf": [{"$ref": "#/components/schemas/A"}, {}]},
            ]
        },
        "/components/schemas/A: A is made of itself",
    ),
    "too many": (
        {"allOf": [{"oneOf": [{"properties": {str(number): {}}} for number in range(9)]} for _ in range(9)]},
        "/components/schemas/A: unions that come together to no object, or to more than 64",
    ),
    "merged with null": ({"allOf": [{"properties": {}}, {"oneOf": [{"type": "null"}]}]}, "/components/schemas/A: unions that"),
    "part of itself": (
        {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {}}]},
        "/components/schemas/A: A is made of",
    ),
    "merged with text": ({"allOf": [{"properties": {"a": {}}}, {"enum": ["a"]}]}, "/components/schemas/A/allOf/1: only objects"),
    "merged with false": ({"allOf": [False]}, "/components/schemas/A/allOf: nothing fits"),
    "dangling mapping": (
        {"oneOf": [{"properties": {}}], "discriminator": {"propertyName": "a", "mapping": {"b": "B"}}},
        "/components/schemas/A/discriminator/mapping/b/$ref: '#/components/schemas/B' points to nothing",
    ),
    "no tag": ({"oneOf": [], "discriminator": {}}, "/components/schemas/A/discriminator: a discriminator without propertyName"),
}


@pytest.mark.parametrize(("schema", "message"), SCHEMAS.values(), ids=SCHEMAS)
def test_a_schema_that_makes_no_sense_is_an_error(schema: Any, message: str):
    assert refused(a_document({"A": schema})).startswith(message)


OPERATIONS = {
    "cookie": (parameter(**{"in": "cookie"}), "/get/parameters/0/in: parameters in 'cookie'"),
    "style": (parameter(style="deepObject"), "/get/parameters/0/style: the style 'deepObject'"),
    "nameless parameter": (an_operation(parameters=[{"in": "query"}]), "/get/parameters/0: a parameter without name"),
    "no such parameter in the path": (
        an_operation(parameters=[{"name": "q", "in": "path"}]),
        ": its parameters are ['q'], its braces []",
    ),
    "kind of body": (body({"text/plain": {}}), "/post/requestBody/content/text~1plain: an unknown kind of body"),
    "form of a list": (
        body({"multipart/form-data": {"schema": {"type": "array"}}}),
        "/post/requestBody/content/multipart~1form-data/schema: a form must be an object",
    ),
    "list of files": (
        body({"multipart/form-data": {"schema": {"properties": {"f": {"items": {"format": "binary"}}}}}}),
        "/post/requestBody/content/multipart~1form-data/schema/properties/f/items: a list of files",
    ),
    "status": (an_operation(responses={"2O0": {}}), "/get/responses/2O0: this is no status"),
    "bytes or JSON": (
        an_operation(responses={"200": {"content": {"audio/wav": {}}}, "202": {"content": {JSON: {}}}}),
        "/get/responses: bytes for one status",
    ),
    "status of an error": (an_operation(**{"x-error-models": {"4XX": "A"}}), "/get/x-error-models/4XX: this is no status"),
    "server": (an_operation(servers=[{"url": "somewhere"}]), "/get/servers/0: this is no absolute URL"),
    "paging by page": (paging(type="url"), "/get/x-pagination: only cursors"),
    "cursor without argument": (paging(), "/get/x-pagination: a cursor must be an argument"),
    "deep results": (paging(outputs={"results": "$.a.b"}), "/get/x-pagination/outputs/results: '$.a.b' is no property"),
    "no results": (paging(outputs={"results": "$.items"}), "/get/x-pagination/outputs/results: the answer has no list 'items'"),
    "results that are no list": (
        paging(outputs={"results": "$.total"}),
        "/get/x-pagination/outputs/results: the answer has no list",
    ),
    "parameter without a name": (parameter(name=""), "/get/parameters/0/name: a parameter without a name"),
    "pages without JSON": (paging() | {"get": paging()["get"] | {"responses": {}}}, "/get/x-pagination: an operation that pages"),
    "no responses": ({"get": {}}, "/get: a operation without responses"),
}


@pytest.mark.parametrize(("item", "message"), OPERATIONS.values(), ids=OPERATIONS)
def test_an_operation_that_cannot_be_called_is_an_error(item: dict[str, Any], message: str):
    assert refused(a_document(a=item)).startswith(f"/paths/~1a{message}")


@pytest.mark.parametrize("path", ["a", "/a?b=c", "/a b", "/a#b", "/{", "/}", "/{a}{a}", "/a\n", "/{b}", "/\u202e"])
def test_a_path_that_is_none_is_an_error(path: str):
    content = a_document() | {"paths": {path: an_operation(parameters=[{"name": "a", "in": "path"}])}}
    assert refused(content).startswith("/paths/")


@pytest.mark.parametrize("name", ["", "A", "a()", "import", "call", "locals", "a b", "_a", "a__b", "é", "a\n"])
def test_a_name_that_is_no_function_s_is_an_error(name: str):
    assert "cannot be the name of a function" in refused(a_document(a=an_operation(**{"x-func": name})))
    assert "cannot be the name of a function" in refused(a_document(a=an_operation(**{"x-func-aliases": [name]})))


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("a_b", "a_b"), "two operations come to the function name a_b"),
        (("a_1b", "a1b"), "two operations come to the function name A1b"),
        (("page_a", "page"), "the function page has the name of a page"),
        (("a_b", "wait_for_video"), "wait_for_video, of the page wait, is written by hand"),
        (("a_b", "jobs_list"), "jobs_list, of the page jobs, is written by hand"),
    ],
)
def test_names_that_hide_others_are_errors(names: tuple[str, str], message: str):
    content = a_document(a=an_operation(**{"x-func": names[0]}), b=an_operation(**{"x-func": names[1]}))
    assert refused(content) == f"/paths: {message}"


def test_a_circle_of_names_is_an_error_wherever_it_is_found():
    content = {"A": {"$ref": "#/components/schemas/B"}, "B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]}}
    for first in ({}, {"0": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"a": {}}}]}}):
        assert "is made of itself" in refused(a_document(first | content))


def test_the_kinds_of_a_body_and_its_functions_must_agree():
    variants = [{"contentType": JSON, "x-func": "page_it"}]
    kinds = {JSON: {}, "multipart/form-data": {"schema": {"properties": {}}}}
    assert refused(a_document(a=body(kinds, **{"x-func": "page_it", "x-func-variants": variants}))).startswith(
        "/paths/~1a/post/x-func-variants: these are not the kinds of the body"
    )


def test_a_document_that_goes_in_a_circle_is_an_error():
    schema: dict[str, Any] = {}
    schema["items"] = schema
    assert refused(a_document({"A": schema})).endswith("nested too deeply")


def test_references_in_a_circle_are_an_error():
    loop = {"components": {"responses": {"A": {"$ref": "#/components/responses/A"}}}}
    assert "refers to itself" in refused(
        a_document(a=an_operation(responses={"200": loop["components"]["responses"]["A"]})) | loop
    )


def test_extensions_are_passed_over_everywhere():
    content = a_document({"A": {"x-a": 1, "properties": {"x-b": {"x-c": []}}}}, a=an_operation(**{"x-d": {"e": 1}}))
    content |= {"x-f": 1}
    content["paths"] |= {"x-g": {"anything": 1}, "/b": an_operation(responses={"x-h": 1, "204": {"x-i": 1}}, operationId="other")}
    assert len(parsed(content).functions) == 2


def test_what_no_client_sends_is_passed_over():
    responses = {"204": {"links": {"next": {"operationId": "it"}}}}
    content = a_document(a=an_operation(callbacks={"done": {"$request.body": {"post": {}}}}, responses=responses))
    assert len(parsed(content | {"webhooks": {"new": {"post": {}}}}).functions) == 1


def test_a_lone_surrogate_in_a_document_reaches_no_file(prose: words.Words):
    content = a_document({"A": {"enum": ["\ud800", "b"]}}, a=an_operation(operationId="\ud800x"))
    for text in generator.generate(content, prose).files.values():
        assert text.encode()
