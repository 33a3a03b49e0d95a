"""Error objects: the class, the status and the words of errors, in whatever shape and place they come."""

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import (
    BackoffStrategy,
    BadRequestResponseError,
    Err,
    InternalServerResponseError,
    NotFoundResponseError,
    OpenRouterDefaultError,
    PaymentRequiredResponseError,
    ProviderOverloadedResponseError,
    RequestOptions,
    ResponseError,
    RetryConfig,
    ServiceUnavailableResponseError,
    TooManyRequestsResponseError,
    UnauthorizedResponseError,
)
from openrouter_core._response.error_objects import error_object
from openrouter_core._response.reasons import tells, words
from openrouter_funcs import (
    chat_send,
    chat_send_stream,
    images_generate_stream,
    messages_create,
    messages_create_stream,
    responses_send,
    responses_send_stream,
)
from openrouter_local import LocalOpenRouter

THREE = RetryConfig(backoff=BackoffStrategy(initial_interval=0))
ASKED: dict[Any, dict[str, Any]] = {
    chat_send: {"model": "m", "messages": []},
    chat_send_stream: {"model": "m", "messages": []},
    responses_send: {"model": "m", "input": "x"},
    responses_send_stream: {"model": "m", "input": "x"},
    messages_create: {"model": "m", "messages": [], "max_tokens": 5},
    messages_create_stream: {"model": "m", "messages": [], "max_tokens": 5},
    images_generate_stream: {"model": "m", "prompt": "x"},
}


async def failed(server: LocalOpenRouter, function: Any, body: Any, status: int = 200, **fault: Any) -> ResponseError:
    """Return the error that a function makes of the answer, or of the first event where it is a stream of one."""
    server.requests.clear()
    server.faults.clear()
    if status == 200 and function.__name__.endswith("_stream"):
        event = f"event: {body['type']}\n" if isinstance(body.get("type"), str) else ""
        body, fault = f"{event}data: {json.dumps(body)}\n\n".encode(), {"content_type": "text/event-stream", **fault}
    server.faults.answer(body, status=status, times=3, **fault)
    result = await function(server.core(), **ASKED[function], options=RequestOptions(retries=THREE))
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    assert len(server.requests) == (3 if result.error.retryable else 1)
    return result.error


ANTHROPIC = {"type": "error", "request_id": "req_1"}


@pytest.mark.parametrize(
    ("function", "status", "body", "kind", "effective"),
    [
        (
            chat_send,
            200,
            {"error": {"code": 502, "message": "m", "metadata": {"error_type": "timeout"}}},
            OpenRouterDefaultError,
            504,
        ),
        (
            chat_send,
            400,
            {"error": {"code": 400, "message": "m", "error_type": "rate_limit_exceeded"}},
            TooManyRequestsResponseError,
            429,
        ),
        (
            chat_send,
            500,
            {"error": {"code": 500, "message": "m", "metadata": {"error_type": "refusal"}}},
            BadRequestResponseError,
            400,
        ),
        (chat_send, 500, {"error": {"code": 402, "message": "m"}}, PaymentRequiredResponseError, 402),
        (chat_send, 500, {"error": {"code": "invalid_prompt", "message": "m"}}, BadRequestResponseError, 400),
        (chat_send, 401, {"error": {"code": 429, "message": "m", "error_type": "server"}}, UnauthorizedResponseError, 401),
        (
            chat_send,
            529,
            {"error": {"code": 529, "metadata": {"error_type": "provider_overloaded"}}},
            ProviderOverloadedResponseError,
            529,
        ),
        (
            chat_send,
            503,
            {"error": {"code": 503, "metadata": {"error_type": "provider_overloaded"}}},
            ServiceUnavailableResponseError,
            503,
        ),
        (chat_send, 400, {"error": {"code": 400, "error_type": "precondition_failed"}}, OpenRouterDefaultError, 412),
        (
            chat_send_stream,
            200,
            {"error": {"code": 502, "metadata": {"error_type": "invalid_image"}}},
            BadRequestResponseError,
            400,
        ),
        (
            chat_send_stream,
            200,
            {"error": {"code": "server_error", "message": "m"}, "choices": []},
            InternalServerResponseError,
            500,
        ),
        (responses_send, 400, {"error": {"code": "invalid_prompt"}, "error_type": "not_found"}, NotFoundResponseError, 404),
        (
            responses_send_stream,
            200,
            {"type": "response.failed", "response": {"error": {"code": "server_error"}, "error_type": "string_too_long"}},
            BadRequestResponseError,
            400,
        ),
        (
            responses_send_stream,
            200,
            {"type": "response.failed", "response": {"error_type": "timeout"}},
            OpenRouterDefaultError,
            504,
        ),
        (
            responses_send_stream,
            200,
            {"type": "error", "code": "rate_limit_exceeded", "message": "m"},
            TooManyRequestsResponseError,
            429,
        ),
        (
            responses_send_stream,
            200,
            {"type": "error", "error": {"type": "service_unavailable_error", "code": None}},
            ServiceUnavailableResponseError,
            503,
        ),
        (messages_create, 200, {**ANTHROPIC, "error": {"type": "overloaded_error"}}, ProviderOverloadedResponseError, 529),
        (
            messages_create,
            500,
            {**ANTHROPIC, "error": {"type": "api_error"}, "metadata": {"error_type": "refusal"}},
            BadRequestResponseError,
            400,
        ),
        (messages_create_stream, 200, {**ANTHROPIC, "error": {"type": "timeout_error"}}, OpenRouterDefaultError, 504),
        (
            messages_create_stream,
            200,
            {**ANTHROPIC, "error": {"type": "api_error", "error_type": "provider_unavailable"}},
            OpenRouterDefaultError,
            502,
        ),
        (
            images_generate_stream,
            200,
            {"type": "error", "error": {"message": "m", "code": "server_error"}},
            InternalServerResponseError,
            500,
        ),
        (
            images_generate_stream,
            200,
            {"type": "error", "error": {"message": "m", "type": "rate_limit_error"}},
            TooManyRequestsResponseError,
            429,
        ),
    ],
)
async def test_the_class_is_by_the_error_type_where_the_status_wraps_others(
    server: LocalOpenRouter, function: Any, status: int, body: Any, kind: type, effective: int
):
    error = await failed(server, function, body, status)
    assert type(error) is kind
    assert (error.status, error.status_code) == (effective, status)
    assert f"({effective}" in str(error)


async def test_an_error_without_a_status_of_an_error_shows_none(server: LocalOpenRouter):
    error = await failed(server, chat_send, {"error": {"message": "odd", "code": "no_such_word"}})
    assert (type(error), error.status, str(error)) == (OpenRouterDefaultError, 200, "odd")
    error = await failed(server, chat_send, {"error": {"message": "odd"}}, headers={"X-Generation-Id": "gen-1"})
    assert str(error) == "odd (gen-1)"


OPENAI = {"error": {"message": "Missing parameter: 'name'.", "type": "invalid_request_error", "code": "missing"}}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (json.dumps(OPENAI), "Missing parameter: 'name'."),  # the shapes of these are recorded ones
        (OPENAI, "Missing parameter: 'name'."),
        ("m/m is temporarily rate-limited upstream.\nPlease retry", "m/m is temporarily rate-limited upstream. Please retry"),
        ('{"code": 400, "msg": "not valid"}', "not valid"),
        (json.dumps([{"error": {"code": 400, "message": "too many tokens", "status": "INVALID_ARGUMENT"}}]), "too many tokens"),
        (json.dumps({"error": json.dumps(OPENAI)}), "Missing parameter: 'name'."),
        (json.dumps({"error": {"message": json.dumps(OPENAI)}}), "Missing parameter: 'name'."),
        ('{"error": "the model is loading"}', "the model is loading"),
        ('{"detail": [{"loc": ["body"], "msg": "field required"}, {"msg": "too long"}]}', "field required; too long"),
        ('{"errors": ["one", "two", "one"]}', "one; two"),
        ('{"Message": "the token has expired"}', "the token has expired"),
        ('{"error": {"message": "Internal Server Error"}, "detail": "a disk is full"}', "a disk is full"),
        ('{"error": "Internal Server Error"}', "Internal Server Error"),
        ("<html><head><title>504: it took too long</title></head></html>", "504: it took too long"),
        ("<html>", "Provider returned error"),
        ("", "Provider returned error"),
        (None, "Provider returned error"),
        ("{}", "Provider returned error"),
        ('{"error": {"code": 5, "message": 7}}', "Provider returned error"),
        ('{"cut": ', '{"cut":'),
        ("[" * 50_000, ("[" * 500)[:483] + "..."),
    ],
)
async def test_str_tells_the_providers_reason_where_the_message_says_nothing(server: LocalOpenRouter, raw: Any, reason: str):
    body = {"error": {"message": "Provider returned error", "code": 429, "metadata": {"provider_name": "Azure", "raw": raw}}}
    error = await failed(server, chat_send, body, 429, headers={"X-Generation-Id": "gen-1"})
    assert error.message == "Provider returned error"
    if len(reason) < 400:
        assert (error.reason.split(), str(error)) == (reason.split(), f"[Azure] {reason} (429 too many requests, gen-1)")
    assert str(error).startswith(f"[Azure] {reason[:400]}")
    assert len(str(error)) <= 500


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"error": {"error": {"message": "why", "code": 429}}}, "why"),
        ({"error": {"message": '{\n "error": {"code": 429, "message": "why"}}\n'}}, "why"),
        ({"error": {"message": {"message": "why"}}}, "why"),
        ({"error": {"message": "", "error": "why not"}}, "why not"),
        ({"error": {"message": "Internal Server Error", "error": {"message": "why"}}}, "why"),
        ({"error": '{"message": "why"}'}, "why"),
        ({"error": "why not"}, "why not"),
        ({"error": ["why", {"message": "not"}]}, "why; not"),
        ({"errors": [{"message": "why"}]}, "why"),
        ({"message": "why"}, "why"),
        ({"detail": "why"}, "why"),
        ([{"error": {"message": "why"}}, {"error": {"message": "not"}}], "why; not"),
        ("why", "why"),
        ({"success": False, "error": {"name": "ZodError", "message": '[{"code": "custom", "message": "why"}]'}}, "why"),
    ],
)
async def test_an_error_that_is_wrapped_keeps_its_message(server: LocalOpenRouter, body: Any, reason: str):
    error = await failed(server, chat_send, body, 404)
    assert str(error) == f"{reason} (404 not found)"


async def test_a_wrapped_error_keeps_its_code_unless_what_wraps_it_has_one(server: LocalOpenRouter):
    inner = {"message": "slow down", "code": 429}
    error = await failed(server, chat_send, {"error": {"message": json.dumps({"error": inner})}})
    assert (type(error), error.message) == (TooManyRequestsResponseError, "slow down")
    assert type(await failed(server, chat_send, {"error": {"error": inner, "code": 402}})) is PaymentRequiredResponseError


async def test_plain_words_and_the_title_of_a_page_are_told(server: LocalOpenRouter):
    error = await failed(server, chat_send, b"no healthy upstream", 503, content_type="text/plain")
    assert str(error) == "no healthy upstream (503 service unavailable)"
    page = b"<html><title>x.y | 521: Web server is down</title><body>Long text</body></html>"
    assert str(await failed(server, chat_send, page, 521, content_type="text/html")) == "x.y | 521: Web server is down (521)"


@pytest.mark.parametrize(
    "message",
    [
        "Provider returned error",
        "provider returned an error.",
        "Provider returned error: 502",
        "Upstream error from Azure",
        "Upstream error from Azure: Internal Server Error",
        "Internal Server Error",
        "502 Bad Gateway",
        "HTTP error 429: Too Many Requests",
        "Request failed with status code 500",
        "error",
        "An error occurred",
        "null",
        " ",
        "",
    ],
)
def test_a_message_that_says_nothing_is_known(message: str):
    assert not tells(message)


@pytest.mark.parametrize(
    "message",
    [
        "Upstream error from Azure: the prompt is too long",
        "Provider returned invalid JSON",
        "Rate limit exceeded: free-models-per-day",
        "Model not found",
        "no",
        "プロバイダ",
        "error " * 50,
    ],
)
def test_a_message_that_says_something_is_known(message: str):
    assert tells(message)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(['{"error": "x"}', "[[1]]", "<title>"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["error", "message", "detail", "code", "metadata", "errors", "Error"]), inner)
    ),
)


@given(json_values)
def test_whatever_the_server_says_there_is_an_error_object_and_words(document: Any):
    assert isinstance(error_object(document), dict)
    assert isinstance(words(document), str)
    assert isinstance(words(json.dumps(document)), str)


@pytest.mark.parametrize("nested", ["[" * 2_000 + "]" * 2_000, '{"error":' * 2_000 + "1" + "}" * 2_000])
def test_words_are_looked_for_in_no_great_depth(nested: str):
    document = nested
    for _ in range(4):
        document = json.dumps({"error": document})
    assert isinstance(words(document), str)
    deep: Any = "why"
    for _ in range(sys.getrecursionlimit()):
        deep = {"error": [deep]}
    assert (words(deep), error_object(deep).get("message")) == ("", "")


NO_IMPORTS = """
import subprocess
import sys
from openrouter_core._response.error_objects import error_from, error_object, error_of
from openrouter_core.errors import BadRequestResponseError, TooManyRequestsResponseError
from openrouter_core.operation import Operation
from openrouter_core._base.redactor import Redactor
from openrouter_core._response.reading import Reading
from openrouter_core.result import Meta
from openrouter_core.wire import Response

operation = Operation(name="get", method="GET", path="/", errors={400: "BadRequestResponseError"})
before = set(sys.modules)
raw = '{"error": {"message": "why k+y-12345"}}'
document = {"error": {"message": "Provider returned error", "metadata": {"raw": raw, "headers": {"x-ratelimit-reset": "9"}}}}
for status in (200, 400, 429, 500, 599):
    meta = Meta(status_code=status, headers={"Retry-After": "5"})
    response = Response(status_code=status, headers=meta.headers, body=b"k\\\\u002by-12345 %", url="https://host")
    reading = Reading(operation, meta, validation="lenient", redactor=Redactor("k+y-12345"), now=0.0)
    error = error_from(response, error_object(document), reading)
    event = error_of(document, reading)
    str(error), repr(event), error.retryable, error.body
print(error.body, error.reason, *set(sys.modules) - before)
"""


def test_making_an_error_of_an_answer_and_showing_it_imports_nothing():
    command = (sys.executable, "-c", NO_IMPORTS)
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert done.stdout.strip() == "[redacted] % why [redacted]"
