"""Events: what one event of a stream means."""

from typing import Any

import pytest

from openrouter_core import (
    BadGatewayResponseError,
    Err,
    Meta,
    Ok,
    OpenRouterDefaultError,
    ProviderOverloadedResponseError,
    ResponseValidationError,
    TooManyRequestsResponseError,
    UnknownVariant,
    extra,
)
from openrouter_core._base.redactor import Redactor
from openrouter_core._response.error_objects import error_of
from openrouter_core._response.parsing import NotJSON, parsed
from openrouter_core._response.reading import Reading
from openrouter_core._stream.event_values import reader
from openrouter_core._stream.events import Course
from openrouter_core.operation import Operation

ERRORS = {
    429: "TooManyRequestsResponseError",
    500: "InternalServerResponseError",
    502: "BadGatewayResponseError",
    529: "ProviderOverloadedResponseError",
}
CHAT = Operation(name="chat", method="POST", path="/", kind="stream", events="ChatStreamChunk", errors=ERRORS)
RESPONSES = Operation(name="responses", method="POST", path="/", kind="stream", events="StreamEvents", errors=ERRORS)
META = Meta(status_code=200)
KEY = "sk-or-v1-secret"


def chunk(*choices: Any, **fields: Any) -> dict[str, Any]:
    return {"id": "gen", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": list(choices), **fields}


def choice(index: int = 0, finish_reason: Any = None, **delta: Any) -> dict[str, Any]:
    return {"index": index, "delta": delta, "finish_reason": finish_reason}


def reading(operation: Operation, validation: Any = "strict") -> Reading:
    return Reading(operation, META, validation=validation, redactor=Redactor(KEY), now=0.0)


def failure(document: Any, kind: str = "") -> Any:
    found = Course().take(document, kind)
    return None if found is None else error_of(found, reading(CHAT))


def value(operation: Operation, document: Any, validation: Any = "strict") -> Any:
    return reader(reading(operation, validation))(document)


@pytest.mark.parametrize(
    ("document", "status", "code", "message"),
    [
        ({"error": {"code": 429, "message": "slow down"}}, 429, 429, "slow down"),
        ({"error": {"code": "429", "message": "slow down"}}, 429, 429, "slow down"),
        ({"error": {"code": "server_error", "message": "gone"}, "choices": []}, 500, "server_error", "gone"),
        ({"error": {"code": "no_such_word", "message": "what"}}, 200, "no_such_word", "what"),
        ({"error": "overloaded_error", "message": "busy"}, 529, "overloaded_error", "busy"),
        (chunk({**choice(finish_reason="error"), "error": {"code": 502, "message": "lost"}}), 502, 502, "lost"),
        (chunk(choice(), choice(1, "error")), 502, 502, "the provider failed while it was answering"),
        ({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}, 529, None, "busy"),
        ({"type": "error", "code": "rate_limit_exceeded", "message": "slow", "param": None}, 429, "rate_limit_exceeded", "slow"),
        ({"type": "error", "code": None, "message": "what", "param": None}, 200, None, "what"),
        ({"type": "response.error", "code": 500, "message": "what"}, 500, 500, "what"),
        (
            {"type": "response.failed", "response": {"error": {"code": "server_error", "message": "no"}}},
            500,
            "server_error",
            "no",
        ),
        ({"type": "response.failed", "response": {"error": None}}, 502, 502, "the response failed"),
        ({"type": "response.failed", "response": None}, 502, 502, "the response failed"),
        ({"type": "response.failed", "response": {"error": "gone"}}, 200, "gone", "gone"),
    ],
)
def test_every_shape_of_error_is_an_error(document: Any, status: int, code: object, message: str):
    error = failure(document)
    assert (error.status, error.code, error.message, error.status_code) == (status, code, message, 200)


def test_an_event_of_the_kind_error_is_one_without_saying_so_itself():
    assert failure({"message": "no", "code": 502}, "error").message == "no"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (429, TooManyRequestsResponseError),
        ("529", ProviderOverloadedResponseError),
        ("rate_limit_exceeded", TooManyRequestsResponseError),
        (502.0, BadGatewayResponseError),
        (418, OpenRouterDefaultError),
        (None, OpenRouterDefaultError),
    ],
)
def test_the_class_follows_the_code(code: object, kind: type):
    assert type(failure({"error": {"code": code, "message": "x"}})) is kind


@pytest.mark.parametrize(
    "document",
    [
        chunk(choice(content="a")),
        chunk(error=None),
        chunk(None, 5, choice(0, "stop")),
        {"type": "response.fusion_call.panel.failed", "error": "a panel", "status_code": 500},
        {"type": "response.completed", "response": {"error": None}},
        {"type": "ping"},
        {"type": 5, "choices": {}},
        {"type": ["response.failed"]},
    ],
)
def test_what_is_no_error_is_none(document: Any):
    assert failure(document) is None


def test_the_key_is_cut_from_an_error():
    assert failure({"error": {"message": f"bad key {KEY}", "metadata": {KEY: 1}}}).message == "bad key [redacted]"


@pytest.mark.parametrize(
    ("documents", "is_whole"),
    [
        ([chunk(choice(content="a"))], False),
        ([chunk(choice(0, "stop"))], True),
        ([chunk(choice(0, "stop")), chunk(choice(content=""), usage={})], True),
        ([chunk(choice(0, "stop"), choice(1))], False),
        ([chunk(choice(0, "stop"), choice(1)), chunk(choice(1, "length"))], True),
        ([chunk()], False),
        ([{"type": "response.created"}], False),
        ([{"type": "response.completed"}], True),
        ([{"type": "response.incomplete"}], True),
        *(([{"type": "message_delta", "delta": delta}], False) for delta in ({"stop_reason": None}, {}, None, "end_turn")),
        ([{"type": "message_delta", "delta": {"stop_reason": "end_turn"}}], True),
        ([{"type": "message_stop"}], True),
        ([{"type": "image_generation.partial_image"}], False),
        ([{"type": "image_generation.completed"}], True),
        ([chunk({"index": "1", "delta": {}, "finish_reason": "stop"}, {"index": 0, "delta": {}, "finish_reason": None})], False),
        ([chunk({"index": "1", "delta": {}, "finish_reason": None}), chunk(choice(1, "stop"))], True),
    ],
)
def test_an_answer_is_whole_with_its_finish_reasons_or_last_event(documents: list[Any], is_whole: bool):
    course = Course()
    for document in documents:
        course.take(document)
    assert course.is_whole is is_whole


@pytest.mark.parametrize(("data", "expected"), [(b'{"a": 1}', {"a": 1}), (b' "text" ', "text"), (b"1", 1), (b"null", None)])
def test_data_is_json(data: bytes, expected: object):
    assert parsed(data) == expected
    assert not isinstance(parsed(data), NotJSON)


@pytest.mark.parametrize("data", [b"{", b"text", b"\xff", b"[" * 100_000])
def test_data_that_is_no_json_is_kept_as_text(data: bytes):
    assert parsed(data) == data.decode("utf-8", "replace")
    assert isinstance(parsed(data), NotJSON)


def test_an_event_is_the_model_of_its_data():
    result = value(CHAT, chunk(choice(content="a")))
    assert isinstance(result, Ok)
    assert (result.value.choices[0].delta.content, result.meta) == ("a", META)


@pytest.mark.parametrize("document", [{"type": "ping"}, {"object": "chat.completion.heartbeat", "at": 5}])
def test_an_event_of_an_unknown_kind_is_an_unknown_variant(document: dict[str, Any]):
    assert value(CHAT, document) == Ok(UnknownVariant(document))
    if "type" in document:
        assert value(RESPONSES, document) == Ok(UnknownVariant(document))


@pytest.mark.parametrize(
    "document",
    [
        {**chunk(), "object": "chat"},
        {"id": "gen"},
        {"object": 5},
        {"type": ["ping"]},
        "text",
        5,
        None,
        [],
    ],
)
def test_an_event_that_does_not_fit_is_an_err_with_what_came(document: Any):
    result = value(CHAT, document)
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseValidationError)
    assert result.error.raw == document
    assert str(result.error).startswith("an event of chat does not fit: ")


def test_an_event_that_does_not_fit_is_an_ok_with_issues_where_that_is_wanted():
    result = value(CHAT, {**chunk(), "id": 5}, "lenient")
    assert isinstance(result, Ok)
    assert (result.value.id, extra(result.value)) == (None, {"id": 5})
    assert [issue.path for issue in result.meta.issues] == [("id",)]


def test_an_event_without_json_is_an_err_with_its_text_without_the_key():
    result = value(CHAT, NotJSON(f"{{ {KEY}"))
    assert isinstance(result, Err)
    assert (result.error.raw, type(result.error.raw)) == ("{ [redacted]", str)
    assert str(result.error) == "an event of chat does not fit: the answer: expected JSON, got broken JSON"


def test_the_key_is_cut_from_an_event_that_does_not_fit():
    result = value(CHAT, {"id": KEY})
    assert (result.error.raw, result.error.partial.id) == ({"id": "[redacted]"}, "[redacted]")


def test_an_event_nested_too_deep_is_an_err():
    nested: Any = {}
    for _ in range(5_000):
        nested = {"id": nested}
    assert isinstance(value(CHAT, nested), Err)
