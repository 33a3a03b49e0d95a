"""Answers: which Result a response means."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from openrouter_core import (
    BadGatewayResponseError,
    Err,
    ForbiddenResponseError,
    InternalServerResponseError,
    Meta,
    Ok,
    OpenRouterDefaultError,
    RequestOptions,
    Response,
    ResponseError,
    ResponseValidationError,
    RetryConfig,
    UnauthorizedResponseError,
    extra,
    models,
    to_dict,
)
from openrouter_core._base import turns
from openrouter_core._base.redactor import Redactor
from openrouter_core._codec.class_text import made
from openrouter_core._response.interpretation import interpret, interpret_in_turns
from openrouter_core._response.parsing import parse
from openrouter_core._response.reading import Reading
from openrouter_core.operation import Operation
from openrouter_funcs import chat_send, credits_get_credits
from openrouter_funcs.credits import _CREDITS_GET_CREDITS as CREDITS

if TYPE_CHECKING:
    from openrouter_local import LocalOpenRouter

ONCE = RetryConfig(strategy="none")
GOOD = {"data": {"total_credits": 100.0, "total_usage": 25.5}}
KEY = "sk-or-v1-planted"
CLASSES = {401: UnauthorizedResponseError, 403: ForbiddenResponseError, 500: InternalServerResponseError}


def answer(
    body: object, status: int = 200, headers: dict[str, str] | None = None, *, lenient: bool = False, returns: str = ""
) -> Any:
    """Return what the answer means to an operation; bytes as they are, anything else as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = CIMultiDict({"Content-Type": "application/json", **(headers or {})})
    operation = Operation(name="get_it", method="GET", path="/it", returns=returns, errors=CREDITS.errors) if returns else CREDITS
    response = Response(status_code=status, headers=fields, body=content, url="https://host/credits")
    meta = Meta(status_code=status, headers=fields)
    reading = Reading(operation, meta, validation="lenient" if lenient else "strict", redactor=Redactor(KEY), now=0.0)
    result = interpret(response, reading)
    in_turns = interpret_in_turns(response, reading)
    assert told(asyncio.run(in_turns)) == told(result)
    return result


def told(result: Any) -> Any:
    """Return all that a Result tells, for comparison: errors are equal to themselves only."""
    if result:
        return repr(result.value), result.meta.issues
    return type(result.error), str(result.error), {name: repr(value) for name, value in vars(result.error).items()}


@pytest.fixture(autouse=True)
def _short_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each item of a list gone through in a turn of its own, where turns are taken."""
    monkeypatch.setattr(turns, "MANY", 1)
    monkeypatch.setattr(turns, "TURN", 0)


def failed(body: object, status: int = 400, **how: Any) -> ResponseError:
    result = answer(body, status, **how)
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    assert result.error.meta is result.meta
    return result.error


RAW = '{"type": "error", "error": {"message": "Overloaded"}}'
FULL = {
    "error": {
        "code": 429,
        "message": "Provider returned error",
        "metadata": {
            "provider_name": "Acme",
            "raw": RAW,
            "error_type": "rate_limit_exceeded",
            "availability": {"retry_after": 9},
        },
    }
}


async def test_an_error_tells_all_that_the_answer_told(server: LocalOpenRouter):
    server.faults.fail(429, body=FULL, retry_after=7, headers={"X-Generation-Id": "gen-1"}, content_type="application/json; a=b")
    result = await credits_get_credits(server.core(retry_config=ONCE))
    assert isinstance(result, Err)
    error = result.error
    assert type(error) is OpenRouterDefaultError
    assert (error.status_code, error.code, error.message) == (429, 429, "Provider returned error")
    assert error.metadata == FULL["error"]["metadata"]
    assert (error.error_type, error.provider, error.upstream) == ("rate_limit_exceeded", "Acme", json.loads(RAW))
    assert (error.retry_after, error.retryable) == (7, True)
    assert error.headers["x-generation-id"] == error.meta.generation_id == "gen-1"
    assert error.content_type == "application/json; a=b"
    assert json.loads(error.body) == FULL
    assert str(error) == "[Acme] Overloaded (429 too many requests, gen-1)"


@pytest.mark.parametrize(
    ("raw", "upstream"),
    [
        (RAW, json.loads(RAW)),
        (" [1] ", [1]),
        ("it is down", "it is down"),
        ('{"cut": ', '{"cut": '),
        ({"a": 1}, {"a": 1}),
        (None, None),
    ],
)
def test_upstream_is_the_providers_own_answer_decoded_where_it_is_json(raw: object, upstream: object):
    assert failed({"error": {"code": 502, "message": "no", "metadata": {"raw": raw}}}, 502).upstream == upstream


@pytest.mark.parametrize(
    ("body", "code", "message", "error_type"),
    [
        ({"error": {"code": 400, "message": "no"}}, 400, "no", None),
        ({"error": {"code": "bad", "message": "no", "type": "invalid_request_error"}}, "bad", "no", "invalid_request_error"),
        ({"type": "error", "error": {"type": "odd_error", "message": "no"}}, None, "no", "odd_error"),
        ({"error": "invalid_grant", "error_description": "it expired"}, "invalid_grant", "it expired", None),
        ({"error": "Bad Request", "message": "no", "code": 400}, 400, "no", None),
        ({"error": "text"}, "text", "text", None),
        ({"message": "no", "code": "E1"}, "E1", "no", None),
        ({"error": {"message": ["no"], "code": [1], "metadata": "no", "type": 5}}, None, "no", None),
        ({"error": {"message": " ", "code": True}}, None, "bad request", None),
        ({"error": ["no", "no"]}, "no", "no", None),
        ({}, None, "bad request", None),
        ([{"error": {"message": "no"}}], None, "no", None),
        ("no", "no", "no", None),
        (None, None, "bad request", None),
    ],
)
def test_every_shape_of_an_error_is_read(body: object, code: object, message: str, error_type: str | None):
    error = failed(body)
    assert (error.code, error.message, error.error_type) == (code, message, error_type)
    assert str(error) == f"{message} (400 bad request)"


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("code", [401, 403, 500, 402, 404, 418, 429, 503])
@pytest.mark.parametrize("kind", [int, str, float])
def test_the_class_of_an_error_in_a_200_or_400_follows_its_code(status: int, code: int, kind: type):
    error = failed({"error": {"code": kind(code) if kind is not str else str(code), "message": "no"}}, status)
    assert type(error) is CLASSES.get(code, OpenRouterDefaultError)
    assert (error.code, error.status_code) == (code, status)


@pytest.mark.parametrize("status", [*CLASSES, 402, 404, 418, 429, 502, 599, 304, 199])
@pytest.mark.parametrize("body", [{"error": {"code": "word", "message": "no"}}, {}, b"<html>", b""])
def test_the_class_of_an_error_status_is_the_documented_one_or_the_default(status: int, body: object):
    assert type(failed(body, status)) is CLASSES.get(status, OpenRouterDefaultError)


@pytest.mark.parametrize("code", ["rate_limited", "4290", "٤", -1, 200, 1e9, None])
def test_a_code_that_is_no_error_status_leaves_the_class_to_the_status(code: object):
    assert type(failed({"error": {"code": code, "message": "no"}}, 401)) is UnauthorizedResponseError


@pytest.mark.parametrize(
    ("body", "content_type", "words"),
    [
        (b"<html>busy</html>", "text/html; charset=utf-8", "the server answered with text/html, not with JSON"),
        (b"", "application/json", "the server answered with nothing, not with JSON"),
        (b'{"data": ', "application/json", "the server answered with broken JSON, not with JSON"),
        (b'"\xff"', "application/json", "the server answered with broken JSON, not with JSON"),
        (b"[" * 100_000, "application/json", "the server answered with broken JSON, not with JSON"),
        (b"busy", "", "the server answered with broken JSON, not with JSON"),
    ],
)
def test_a_success_that_is_not_json_is_an_err_that_says_what_it_is(body: bytes, content_type: str, words: str):
    error = failed(body, 200, headers={"Content-Type": content_type})
    assert type(error) is OpenRouterDefaultError
    assert str(error) == words
    assert error.body == body.decode("utf-8", "replace")


def test_an_answer_without_a_body_is_ok_where_none_is_documented():
    assert [answer(body, status, returns="None").value for body in (b"", b" \n", {"success": True}) for status in (200, 204)] == [
        None
    ] * 6


def test_an_answer_that_says_what_went_wrong_is_an_err_where_no_body_is_documented():
    error = answer({"error": {"code": 403, "message": "no"}}, returns="None").error
    assert (type(error), error.status_code, error.message) == (ForbiddenResponseError, 200, "no")
    error = answer(b"<html>", headers={"Content-Type": "text/html"}, returns="None").error
    assert (type(error), error.content_type) == (OpenRouterDefaultError, "text/html")


def test_a_204_where_a_body_is_documented_is_an_err():
    assert str(failed(b"", 204)) == "the server answered with nothing, not with JSON"


@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 299])
def test_any_success_status_is_decoded(status: int):
    assert to_dict(answer(GOOD, status).unwrap()) == GOOD


@pytest.mark.parametrize("nothing", [None, False, "", {}, []])
def test_an_error_that_says_nothing_beside_data_is_no_error(nothing: object):
    assert to_dict(answer({**GOOD, "error": nothing}).unwrap()) == {**GOOD, "error": nothing}


def test_an_error_beside_data_is_an_error():
    assert failed({**GOOD, "error": {"code": 403, "message": "no"}}, 200).message == "no"


ANSWER = """

AnswerWithError: An answer whose own model documents an error.
 id str
 error? dict[str, str] | None

"""
AnswerWithError = made(ANSWER, "AnswerWithError", __name__)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"id": "a", "error": {"message": "it failed"}}, AnswerWithError),
        ({"id": "a", "error": {"message": "no", "code": 403}}, ForbiddenResponseError),
        ({"error": {"message": "no"}}, OpenRouterDefaultError),
        ({"id": 5}, ResponseValidationError),
    ],
)
def test_a_documented_error_that_fits_is_ok(monkeypatch: pytest.MonkeyPatch, body: object, kind: type):
    monkeypatch.setitem(vars(models), "AnswerWithError", AnswerWithError)
    result = answer(body, returns="AnswerWithError")
    assert type(result.value if result else result.error) is kind


def test_lines_that_keep_a_connection_alive_are_skipped():
    comments = b": OPENROUTER PROCESSING\n\n"
    assert to_dict(answer(b" \r\n" + 3 * comments + b"\t" + json.dumps(GOOD).encode()).unwrap()) == GOOD
    assert failed(comments, 200)
    assert parse(b"\xef\xbb\xbf[1]") == [1]  # a byte order mark as well


BROKEN = {"data": {"total_credits": "100", "total_usage": None}, "new": 1}


def test_an_answer_that_does_not_fit_is_an_err_that_loses_nothing():
    error = answer(BROKEN).error
    assert isinstance(error, ResponseValidationError)
    assert [str(issue) for issue in error.issues] == [
        "data.total_credits: expected number, got string",
        "data.total_usage: expected number, got null",
    ]
    assert str(error).endswith("does not fit: data.total_credits: expected number, got string and 1 more")
    assert error.raw == BROKEN
    assert to_dict(error.partial) == BROKEN
    assert error.partial.data.total_credits is None
    assert extra(error.partial.data) == {"total_credits": "100"}


async def test_a_lenient_core_or_call_gets_ok_with_the_misfits_listed(server: LocalOpenRouter):
    server.faults.answer(BROKEN, times=4)
    lenient, strict = server.core(), server.core(validation="strict")
    overriding = RequestOptions(validation="lenient"), RequestOptions(validation="strict")
    results = [
        await credits_get_credits(lenient),
        await credits_get_credits(strict, options=overriding[0]),
        await credits_get_credits(strict),
        await credits_get_credits(lenient, options=overriding[1]),
    ]
    assert [bool(result) for result in results] == [True, True, False, False]
    for result in results[:2]:
        assert isinstance(result, Ok)
        assert to_dict(result.value) == BROKEN
        assert [issue.path for issue in result.meta.issues] == [("data", "total_credits"), ("data", "total_usage")]


@pytest.mark.parametrize("body", [[], [GOOD], "text", 5, None, True])
@pytest.mark.parametrize("lenient", [True, False])
def test_an_answer_of_which_nothing_can_be_built_is_an_err_however_lenient(body: object, lenient: bool):
    error = answer(body, lenient=lenient).error
    assert isinstance(error, ResponseValidationError)
    assert error.partial is None
    assert error.raw == body
    assert [(issue.path, issue.expected) for issue in error.issues] == [((), "object")]


def test_a_key_that_the_server_echoes_is_cut_from_the_error():
    echo = {KEY: KEY, "code": KEY, "message": f"unknown key {KEY}", "type": KEY}
    metadata = {"provider_name": KEY, "raw": json.dumps({"a": [KEY]}), "seen": [KEY]}
    errors = [
        failed({"error": {**echo, "metadata": metadata}}),
        failed({"error": KEY, "error_description": KEY}),
        failed(f"<html>{KEY}</html>".encode()),
        answer({**BROKEN, "echo": [{KEY: KEY}]}).error,
    ]
    for error in errors:
        assert KEY not in f"{error} {error!r} {vars(error)}"
        assert "[redacted]" in f"{vars(error)}"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["error", "data", "code", "message", "metadata", "raw"]), inner)
    ),
)


@given(body=json_values | st.binary(), status=st.integers(100, 599), lenient=st.booleans())
def test_whatever_the_server_answers_there_is_a_result(body: object, status: int, lenient: bool):
    result = answer(body, status, lenient=lenient)
    assert isinstance(result, Ok | Err)
    assert result or str(result.error).isprintable()


@pytest.mark.parametrize("depth", [100, 900, 5_000])
@pytest.mark.parametrize("status", [200, 429])
def test_however_deeply_an_error_is_nested_it_is_read_as_one(depth: int, status: int):
    nested = b'{"error": {"code": 429, "message": "no", "metadata": ' + b'{"a":' * depth + b"1" + b"}" * depth + b"}}"
    assert failed(nested, status).status_code == status


async def test_an_error_within_a_choice_is_the_answers_error_and_what_was_written_is_in_partial(server: LocalOpenRouter):
    failure = {"code": 502, "message": "the provider went away"}
    message = {"role": "assistant", "content": "So far"}
    choice = {"index": 0, "finish_reason": "error", "message": message, "error": failure}
    whole = {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1,
        "model": "a/b",
        "system_fingerprint": None,
        "choices": [choice],
    }
    server.faults.answer(whole)
    result = await chat_send(server.core(retry_config=RetryConfig(strategy="none")), model="a/b", messages=[])
    assert isinstance(result, Err)
    assert isinstance(result.error, BadGatewayResponseError)
    assert result.error.partial.choices[0].message.content == "So far"
