"""What a call of each function sends, against the API document; arguments and expectations are drawn from its schemas."""

import email
import email.policy
import json
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest

from openrouter_core import UNSET, OpenRouterCore, RequestOptions
from openrouter_local import LocalOpenRouter


async def sent(server: LocalOpenRouter, core: OpenRouterCore, function: Any, **arguments: Any) -> Any:
    """Return the request that a call sends, which must succeed."""
    result = await function.call(core, **arguments)
    assert result.ok, result.error
    if function.kind in {"stream", "binary"} and hasattr(result.value, "aclose"):
        await result.value.aclose()
    return server.requests[-1]


def texts(value: Any) -> list[str]:
    """Return what a value of a query is sent as, each time that it is."""
    values = value if isinstance(value, list) else [value]
    return [each if isinstance(each, str) else json.dumps(each) for each in values]


def parts(request: Any) -> list[tuple[str, bytes]]:
    """Return the name and the content of each part of a multipart body."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    found: Iterable[Any] = message.iter_parts()
    return [(part.get_param("name", header="Content-Disposition"), part.get_payload(decode=True)) for part in found]


def texts_of_fields(fields: dict[str, Any]) -> list[tuple[str, bytes]]:
    """Return the parts that the fields of a multipart body make."""
    return [
        (name, text if isinstance(text, bytes) else text.encode())
        for name, value in fields.items()
        for text in ([value] if isinstance(value, bytes) else texts(value))
    ]


async def test_method_path_and_headers_are_as_documented(server: LocalOpenRouter, core: OpenRouterCore, function: Any):
    request = await sent(server, core, function, **function.arguments())
    values = function.values()
    path = function.server_path
    for each in function.parameters("path"):
        path = path.replace(f"{{{each['name']}}}", quote(values[each["name"]], safe=""))
    assert (request.method, request.path) == (function.method, path)
    assert request.headers["Accept"] == function.accept
    assert request.headers["Authorization"] == f"Bearer {server.api_key}"
    for each in function.parameters("header"):
        assert request.headers[each["name"]] == texts(values[each["name"]])[0]


async def test_the_query_is_as_documented(server: LocalOpenRouter, core: OpenRouterCore, function: Any):
    request = await sent(server, core, function, **function.arguments())
    expected: list[tuple[str, str]] = []
    for each in function.parameters("query"):
        given = texts(function.values()[each["name"]])
        expected += [(each["name"], text) for text in (given if each["explode"] else [",".join(given)])]
    assert sorted(request.query) == sorted(expected)


async def test_the_body_is_as_documented(server: LocalOpenRouter, core: OpenRouterCore, function: Any):
    request = await sent(server, core, function, **function.arguments())
    media_type = request.headers.get("Content-Type", "").partition(";")[0] or None
    assert media_type == function.body_type
    values = function.values()
    fields = {name: values[name] for name in function.properties} | function.constants
    if media_type == "application/json":
        body = request.json()
        assert body.keys() == fields.keys()
        # Compared as texts: the order of keys is the caller's.
        assert {name: json.dumps(body[name]) for name in body} == {name: json.dumps(fields[name]) for name in fields}
    elif media_type == "multipart/form-data":
        assert sorted(parts(request)) == sorted(texts_of_fields(fields))
    elif media_type is None:
        assert request.body == b""
        assert "Content-Length" not in request.headers or request.headers["Content-Length"] == "0"
    else:
        assert sorted(parse_qsl(request.body.decode(), strict_parsing=True)) == sorted(fields.items())


async def test_what_is_left_out_is_not_sent(server: LocalOpenRouter, core: OpenRouterCore, function: Any):
    given = function.values(only_required=True)
    request = await sent(server, core, function, **function.arguments(only_required=True))
    assert {name for name, _ in request.query} == {each["name"] for each in function.parameters("query")} & given.keys()
    assert not {each["name"] for each in function.parameters("header")} & request.headers.keys()
    if function.body_type == "application/json":
        assert request.json().keys() == {name for name in function.properties if name in given} | function.constants.keys()


async def test_none_is_null_in_json_and_otherwise_not_sent(
    server: LocalOpenRouter, core: OpenRouterCore, function: Any, argument_of: Callable[[str], str]
):
    arguments = function.arguments()
    optional = {argument_of(name) for name in function.wire_names if name not in function.required | function.constants.keys()}
    arguments |= dict.fromkeys(name for name in optional if not isinstance(arguments[name], bytes))
    request = await sent(server, core, function, **arguments)
    assert {name for name, _ in request.query} <= function.required
    assert not {each["name"] for each in function.parameters("header")} & request.headers.keys()
    if function.body_type == "application/json":
        body = request.json()
        assert [name for name in body if argument_of(name) in optional and body[name] is not None] == []
        assert body.keys() == function.properties.keys() | function.constants.keys()


async def test_attribution_and_extra_query_go_with_every_function(server: LocalOpenRouter, core: OpenRouterCore, shape: Any):
    options = RequestOptions(extra_query={"extra": ["1", "ü"], "off": None}, headers={"x-own": "yes"})
    arguments = shape.arguments(only_required=True) | {"http_referer": "https://app.example", "app_title": "App"}
    request = await sent(server, core, shape, **arguments, app_categories="a,b", options=options)
    assert [value for name, value in request.query if name == "extra"] == ["1", "ü"]
    assert "off" not in dict(request.query)
    names = ("HTTP-Referer", "X-OpenRouter-Title", "X-OpenRouter-Categories", "X-Own")
    assert [request.headers[name] for name in names] == ["https://app.example", "App", "a,b", "yes"]


async def test_extra_body_goes_over_the_arguments(server: LocalOpenRouter, core: OpenRouterCore, shape_with_json_body: Any):
    function = shape_with_json_body
    options = RequestOptions(extra_body={"model": "over", "beyond": {"b": None, "a": 1}})
    request = await sent(server, core, function, **function.arguments(), options=options)
    assert (request.json()["model"], json.dumps(request.json()["beyond"])) == ("over", '{"b": null, "a": 1}')


async def test_extra_body_of_a_function_without_body_is_refused(
    server: LocalOpenRouter, core: OpenRouterCore, shape_without_body: Any
):
    arguments = shape_without_body.arguments()
    result = await shape_without_body.call(core, **arguments, options=RequestOptions(extra_body={"a": 1}))
    assert (type(result.error).__name__, result.error.argument) == ("SDKValidationError", "options")
    assert server.requests == []


async def test_unset_is_not_sent(server: LocalOpenRouter, core: OpenRouterCore, named: Callable[[str], Any]):
    request = await sent(server, core, named("chat_send"), messages=[], model="m", temperature=UNSET, openrouter_metadata=UNSET)
    assert request.json() == {"messages": [], "model": "m"}


@pytest.mark.parametrize("value", ["..", ".", "", None, UNSET, float("nan"), b"x", ["a"], "\ud800"])
async def test_what_no_segment_of_a_path_can_be_is_refused(
    server: LocalOpenRouter, core: OpenRouterCore, all_functions: Any, argument_of: Callable[[str], str], value: object
):
    for function in all_functions:
        for each in function.parameters("path"):
            name = argument_of(each["name"])
            result = await function.call(core, **{**function.arguments(only_required=True), name: value})
            assert (type(result.error).__name__, result.error.argument) == ("SDKValidationError", name)
    assert server.requests == []


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1, 2}, b"bytes", {"deep": [float("nan")]}])
async def test_what_json_cannot_say_is_refused_by_its_arguments_name(
    server: LocalOpenRouter, core: OpenRouterCore, all_functions: Any, argument_of: Callable[[str], str], value: object
):
    for function in all_functions:
        if function.body_type == "application/json" and function.properties:
            name = list(function.properties)[-1]
            arguments = function.arguments(only_required=True) | {argument_of(name): value}
            result = await function.call(core, **arguments)
            assert (type(result.error).__name__, result.error.argument) == ("SDKValidationError", argument_of(name))
    assert server.requests == []
