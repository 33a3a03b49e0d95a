"""Every way a stream goes wrong is a value: over real sockets, byte for byte."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest

from openrouter_core import (
    BadGatewayResponseError,
    Err,
    Ok,
    OpenRouterDefaultError,
    RequestConnectionError,
    RequestOptions,
    ResponseError,
    ResponseValidationError,
    RetryConfig,
    Sizes,
    StreamTruncatedError,
    Timeouts,
    TooManyRequestsResponseError,
    UnexpectedClientError,
    UnknownVariant,
)
from openrouter_funcs import chat_send_stream, messages_create_stream, responses_send_stream
from openrouter_local import LocalOpenRouter
from openrouter_local.event_streams import EventStreamServer, chat_chunk, event_stream

ONCE = RetryConfig(strategy="none")
NO_LIMIT = Timeouts(connect=None, total=None, first_event=None, idle=None)


HELLO = event_stream(chat_chunk("Hel"), chat_chunk("lo"), chat_chunk(None, "stop"))
BEGUN = event_stream(chat_chunk("Hel"), done=False)


async def called(core: Any, **options: Any) -> Any:
    settings: dict[str, Any] = {"retries": ONCE, "timeout": NO_LIMIT, **options}
    return await chat_send_stream(core, model="m", messages=[], options=RequestOptions(**settings))


@asynccontextmanager
async def streaming(*pieces: bytes, options: dict[str, Any] | None = None, **settings: Any) -> AsyncIterator[Any]:
    """Give the Result of a call whose answer is these bytes, and its server."""
    async with EventStreamServer(*pieces, **settings) as server, server.core() as core:
        yield await called(core, **(options or {})), server


async def outcome(*pieces: bytes, **settings: Any) -> tuple[list[Any], str]:
    """Return the items of a stream of these bytes, and the text of its chunks."""
    async with streaming(*pieces, **settings) as (result, _):
        stream = result.unwrap()
        items = [item async for item in stream]
        assert stream.is_over
    texts = [item.value.choices[0].delta.content or "" for item in items if item.ok and hasattr(item.value, "choices")]
    return items, "".join(texts)


async def test_an_error_status_is_the_calls_err(server: LocalOpenRouter):
    server.faults.fail(429, message="slow down")
    result = await called(server.core())
    assert isinstance(result, Err)
    assert type(result.error) is TooManyRequestsResponseError


async def test_a_json_error_in_a_success_is_the_calls_err(server: LocalOpenRouter):
    server.faults.error_in_200(code=502, message="the provider is down")
    result = await called(server.core())
    assert isinstance(result, Err)
    assert type(result.error) is BadGatewayResponseError
    assert result.error.status_code == 200


@pytest.mark.parametrize("body", [{"id": "gen", "choices": []}, [], b"", b"<html>"])
async def test_a_success_that_is_no_stream_is_the_calls_err(server: LocalOpenRouter, body: object):
    server.faults.answer(body)
    result = await called(server.core())
    assert isinstance(result, Err)
    assert type(result.error) is OpenRouterDefaultError


async def test_an_error_in_the_first_event_is_the_calls_err_and_closes_the_connection():
    error = {"error": {"code": 429, "message": "slow down"}, "choices": []}
    async with streaming(event_stream(error, done=False), end="open") as (result, server):
        assert isinstance(result, Err)
        assert type(result.error) is TooManyRequestsResponseError
        assert result.error.meta is result.meta
        assert (result.meta.status_code, result.meta.generation_id) == (200, "gen-local")
        await server.until_left()


async def test_an_error_in_the_first_event_is_retried_where_its_code_is(server: LocalOpenRouter):
    error = {"error": {"code": "503", "message": "busy"}}
    server.faults.answer(event_stream(error), content_type="text/event-stream")
    server.faults.answer(HELLO, content_type="text/event-stream")
    retries = RetryConfig(backoff=attrs_no_wait())
    async with server.core() as core:
        result = await called(core, retries=retries)
        assert (await result.unwrap().collect()).unwrap().choices[0].message.content == "Hello"
    assert (len(server.requests), result.meta.attempts) == (2, 2)


def attrs_no_wait() -> Any:
    from openrouter_core import BackoffStrategy

    return BackoffStrategy(initial_interval=0, max_interval=0)


async def test_an_error_in_the_first_event_is_not_retried_where_its_code_is_not(server: LocalOpenRouter):
    server.faults.answer(event_stream({"error": {"code": 402, "message": "no credits"}}), content_type="text/event-stream")
    result = await called(server.core(), retries=RetryConfig())
    assert isinstance(result, Err)
    assert len(server.requests) == 1


async def test_an_error_after_the_first_event_is_an_item_and_never_retried():
    error = {"error": {"code": 503, "message": "busy"}}
    async with streaming(event_stream(chat_chunk("Hel"), error), options={"retries": RetryConfig()}) as (result, server):
        items = [item async for item in result.unwrap()]
        assert [item.ok for item in items] == [True, False]
        assert server.requests == 1


@pytest.mark.parametrize("stream", [b"", b": comment\n\n", b'data: {"id": '])
async def test_a_stream_without_an_event_is_the_calls_err(stream: bytes):
    async with streaming(stream) as (result, _):
        assert isinstance(result, Err)
        assert type(result.error) is StreamTruncatedError
        assert result.error.meta.status_code == 200


async def test_a_stream_of_its_end_mark_alone_is_a_stream_without_events():
    async with streaming(b"data: [DONE]\n\n") as (result, _):
        stream = result.unwrap()
        assert [item async for item in stream] == []
        whole = await stream.collect()
        assert isinstance(whole, Err)
        assert isinstance(whole.error, ResponseValidationError)


@pytest.mark.parametrize(
    "error",
    [
        {"error": {"code": 502, "message": "lost"}},
        {"error": {"code": "502", "message": "lost"}, "choices": []},
        {**chat_chunk("", "error"), "error": {"code": 502, "message": "lost"}},
        chat_chunk("", "error"),
        {
            **chat_chunk(),
            "choices": [{"index": 0, "delta": {}, "finish_reason": None, "error": {"code": 502, "message": "lost"}}],
        },
        {"type": "error", "code": "502", "message": "lost", "param": None, "sequence_number": 1},
        {"type": "response.error", "code": 502, "message": "lost"},
        {"type": "response.failed", "response": {"error": {"code": 502, "message": "lost"}}},
    ],
)
async def test_an_error_event_of_any_shape_is_the_last_item(error: Any):
    async with streaming(event_stream(chat_chunk("Hel"), error, chat_chunk("lo"), done=False), end="open") as (result, server):
        stream = result.unwrap()
        first, last = [item async for item in stream]
        assert first.ok
        assert type(last.error) is BadGatewayResponseError
        assert (last.meta, last.error.meta) == (stream.meta, stream.meta)
        await server.until_left()


@pytest.mark.parametrize("words", [b"the model is gone", b'"the model is gone"', b"{the model is gone"])
async def test_an_error_event_may_say_what_went_wrong_in_plain_words(words: bytes):
    async with streaming(BEGUN, b"event: error\ndata: " + words + b"\n\n") as (result, _):
        *_, last = [item async for item in result.unwrap()]
        assert type(last.error) is OpenRouterDefaultError
        assert "the model is gone" in str(last.error)


async def test_an_error_event_of_plain_words_that_comes_first_is_the_calls_err():
    async with streaming(b"event: error\ndata: the model is gone\n\n") as (result, _):
        assert result.error.message == "the model is gone"


async def test_what_was_written_before_an_error_is_in_its_partial():
    error = {**chat_chunk("p!"), "error": {"code": 502, "message": "lost"}}
    async with streaming(event_stream(chat_chunk("Hel"), error)) as (result, _):
        collected = await result.unwrap().collect()
        assert isinstance(collected.error, ResponseError)
        assert collected.error.partial.choices[0].message.content == "Help!"
        assert collected == await result.unwrap().collect()


async def test_a_failed_response_is_an_err_with_what_came_of_it():
    failed = {"id": "resp", "error": {"code": "server_error", "message": "no"}, "output": [], "status": "failed"}
    events = {"type": "response.created", "response": {"id": "resp"}}, {"type": "response.failed", "response": failed}
    async with EventStreamServer(event_stream(*events)) as server, server.core() as core:
        stream = (await responses_send_stream(core, model="m", input="x", options=RequestOptions(retries=ONCE))).unwrap()
        collected = await stream.collect()
    assert isinstance(collected, Err)
    assert (collected.error.status, collected.error.code, collected.error.partial.status) == (
        500,
        "server_error",
        "failed",
    )


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("tail", [b"", b'data: {"id', b"data: {}"])
async def test_an_end_without_its_mark_or_a_finish_reason_is_an_err_at_the_end(chunked: bool, tail: bytes):
    async with streaming(BEGUN, tail, chunked=chunked) as (result, _):
        stream = result.unwrap()
        items = [item async for item in stream]
        assert type(items[-1].error) is StreamTruncatedError
        assert (await stream.collect()).error.partial.choices[0].message.content == "Hel"


@pytest.mark.parametrize(
    "tail",
    [
        *(b"data: [DONE]", b"data: [DONE]\n", b"data: [DONE]\r\n\r\n", b"event: x\ndata: [DONE]\n\n"),
        *(b"data: [DONE] ", b"data:  [DONE]  \n\n", b"data:\t[DONE]\n\n"),
    ],
)
async def test_the_mark_of_the_end_counts_with_or_without_its_blank_line(tail: bytes):
    items, text = await outcome(BEGUN, tail)
    assert (len(items), text) == (1, "Hel")


async def test_a_finish_reason_is_an_end_too():
    items, text = await outcome(event_stream(chat_chunk("Hel"), chat_chunk("lo", "stop"), done=False))
    assert (len(items), text) == (2, "Hello")


async def test_the_finish_reason_of_a_message_is_an_end_too():
    begun = {"type": "message_start", "message": {"id": "m", "content": []}}
    written = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hello"}}
    reason = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}}
    async with EventStreamServer(event_stream(begun, written, reason, done=False)) as server, server.core() as core:
        stream = (await messages_create_stream(core, model="m", messages=[], max_tokens=1)).unwrap()
        assert [item.ok async for item in stream] == [True, True, True]
        assert (await stream.collect()).unwrap().stop_reason == "end_turn"


async def test_a_choice_that_has_no_finish_reason_is_missed():
    other = {**chat_chunk(), "choices": [{"index": 1, "delta": {"content": "a"}, "finish_reason": None}]}
    items, _ = await outcome(event_stream(chat_chunk("Hello", "stop"), other, done=False))
    assert type(items[-1].error) is StreamTruncatedError


async def test_what_follows_the_mark_of_the_end_is_ignored():
    items, text = await outcome(HELLO, BEGUN, b"data: {{{\n\n")
    assert (len(items), text) == (3, "Hello")


async def test_a_stream_ends_at_its_mark_though_the_socket_stays_open():
    async with streaming(HELLO, end="open") as (result, server):
        assert (await result.unwrap().collect()).ok
        await server.until_left()


async def test_a_connection_is_used_again_where_the_body_ends_after_the_mark():
    async with EventStreamServer(HELLO, chunked=True) as server, server.core() as core:
        for _ in range(3):
            assert (await (await called(core)).unwrap().collect()).ok
        assert (server.requests, server.connections) == (3, 1)


async def test_a_message_ends_with_its_last_event_though_the_socket_stays_open():
    events = event_stream({"type": "ping"}, {"type": "message_stop"}, done=False)
    async with EventStreamServer(events, end="open") as server, server.core() as core:
        stream = (await messages_create_stream(core, model="m", messages=[], max_tokens=1)).unwrap()
        assert [type(item.unwrap()).__name__ async for item in stream] == ["MessagesPingEvent", "MessagesStopEvent"]
        await server.until_left()


async def test_a_reset_connection_is_an_err_at_the_end():
    async with EventStreamServer(BEGUN, end="reset", chunked=True) as server, server.core() as core:
        result = await called(core)
        error = result.error if isinstance(result, Err) else [item async for item in result.value][-1].error
        assert type(error) is RequestConnectionError


async def test_a_body_that_is_cut_is_an_err_at_the_end(server: LocalOpenRouter):
    server.faults.answer(BEGUN, content_type="text/event-stream", headers={"Content-Length": "9999"})
    async with EventStreamServer(BEGUN, headers=["Content-Length: 9999"]) as cutting, cutting.core() as core:
        items = [item async for item in (await called(core)).unwrap()]
        assert type(items[-1].error) is RequestConnectionError


async def test_a_body_that_is_cut_after_the_finish_reason_is_whole():
    whole = event_stream(chat_chunk("Hello", "stop"), done=False)
    items, text = await outcome(whole, headers=["Content-Length: 9999"])
    assert (len(items), text) == (1, "Hello")


async def test_an_event_that_is_not_json_is_an_err_and_the_stream_goes_on():
    items, text = await outcome(event_stream(chat_chunk("Hel"), b"{broken", b"\xff", chat_chunk("lo", "stop")))
    assert ([item.ok for item in items], text) == ([True, False, False, True], "Hello")
    assert type(items[1].error) is ResponseValidationError
    assert items[1].error.raw == "{broken"


async def test_a_first_event_that_is_not_json_does_not_end_the_stream():
    items, text = await outcome(event_stream(b"{broken", chat_chunk("Hello", "stop")))
    assert ([item.ok for item in items], text) == ([False, True], "Hello")


async def test_an_answer_with_an_event_that_is_not_json_is_an_err_with_all_that_came():
    async with streaming(event_stream(chat_chunk("Hel"), b"{broken", chat_chunk("lo", "stop"))) as (result, _):
        collected = await result.unwrap().collect()
        assert type(collected.error) is ResponseValidationError
        assert collected.error.partial.choices[0].message.content == "Hello"


async def test_an_event_that_does_not_fit_is_strictly_an_err_and_the_stream_goes_on():
    events = event_stream(chat_chunk("Hel"), {**chat_chunk(), "created": "now"}, chat_chunk("lo", "stop"))
    async with streaming(events, options={"validation": "strict"}) as (result, _):
        items = [item async for item in result.unwrap()]
    assert [item.ok for item in items] == [True, False, True]
    assert [issue.path for issue in items[1].error.issues] == [("created",)]


async def test_an_event_that_does_not_fit_is_an_ok_with_issues():
    async with streaming(event_stream({**chat_chunk("Hi", "stop"), "model": 5})) as (result, _):
        [item] = [item async for item in result.unwrap()]
        assert (item.ok, item.meta.issues[0].path) == (True, ("model",))
        assert (await result.unwrap().collect()).meta.issues[0].path == ("model",)


async def test_an_event_of_an_unknown_kind_is_an_unknown_variant():
    items, text = await outcome(event_stream(chat_chunk("Hel"), {"type": "new"}, chat_chunk("lo", "stop")))
    assert (items[1], text) == (Ok(UnknownVariant({"type": "new"})), "Hello")


@pytest.mark.parametrize("odd", [b"[]", b"5", b"null", b'"error"', b'{"type": []}', b'{"type": {"a": 1}, "choices": [5]}'])
async def test_an_event_that_is_no_chunk_is_an_err_and_ends_nothing(odd: bytes):
    items, text = await outcome(BEGUN, b"data: " + odd + b"\n\n", event_stream(chat_chunk("lo", "stop")))
    assert text == "Hello"
    assert [type(item) for item in items] == [Ok, Err, Ok]
    async with streaming(BEGUN, b"data: " + odd + b"\n\n", event_stream(chat_chunk("lo", "stop"))) as (result, _):
        assert [piece.unwrap() async for piece in result.unwrap().text()] == ["Hel", "lo"]


ERROR = b'{"error": {"code": 429, "message": "slow down"}}'


@pytest.mark.parametrize(
    "body",
    [
        ERROR,
        b"\n\n  " + ERROR + b"\n",
        b": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n" + ERROR,
        b'{\r\n  "error": {\r\n    "code": 429,\r\n\r\n    "message": "slow down"\r\n  }\r\n}',
        b"\xef\xbb\xbf" + ERROR,
    ],
    ids=["bare", "after white space", "after comments", "over several lines", "after a mark of the byte order"],
)
@pytest.mark.parametrize("chunked", [False, True])
async def test_an_error_that_comes_as_the_body_of_a_stream_is_the_calls_err(body: bytes, chunked: bool):
    async with streaming(body[:20], body[20:], chunked=chunked) as (result, _):
        assert type(result.error) is TooManyRequestsResponseError
        assert "slow down" in str(result.error)


async def test_an_error_that_comes_as_the_body_of_a_stream_is_retried_where_its_code_is(server: LocalOpenRouter):
    server.faults.answer(ERROR.replace(b"429", b"503"), content_type="text/event-stream; charset=utf-8")
    server.faults.answer(HELLO, content_type="Text/Event-Stream")
    async with server.core() as core:
        result = await called(core, retries=RetryConfig(backoff=attrs_no_wait()))
        assert (await result.unwrap().collect()).unwrap().choices[0].message.content == "Hello"
    assert result.meta.attempts == 2


async def test_an_error_that_follows_events_without_being_one_is_the_last_item():
    async with streaming(BEGUN, ERROR) as (result, _):
        first, last = [item async for item in result.unwrap()]
        assert first.ok
        assert type(last.error) is TooManyRequestsResponseError


@pytest.mark.parametrize("body", [b"<html>no</html>", b"[1]", b"5", b'{"error"', b"upstream timed out"])
async def test_a_body_of_a_stream_that_is_neither_events_nor_an_object_is_cut_off(body: bytes):
    async with streaming(body) as (result, _):
        assert type(result.error) is StreamTruncatedError


async def test_an_answer_that_comes_as_the_body_of_a_stream_is_collected():
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}
    async with streaming(json.dumps(chat_chunk(object="chat.completion", choices=[choice])).encode()) as (result, _):
        answer = (await result.unwrap().collect()).unwrap()
        assert (answer.object, answer.choices[0].message.content) == ("chat.completion", "Hello")


@pytest.mark.parametrize(
    "large", [b"x" * 3000, b'data: "' + b"x" * 3000, b'data: "' + b"x" * 3000 + b'"\n\n', b"data: 1\n" * 500]
)
async def test_an_event_beyond_the_limit_ends_the_stream_with_an_err_that_names_it(large: bytes):
    async with EventStreamServer(BEGUN, large, end="open") as server, server.core(sizes=Sizes(event=2000)) as core:
        stream = (await called(core)).unwrap()
        first, last = [item async for item in stream]
        assert first.ok
        assert type(last.error) is UnexpectedClientError
        assert "2000 bytes" in str(last.error)
        assert (await stream.collect()).error.partial.choices[0].message.content == "Hel"
        await server.until_left()


async def test_many_events_within_the_limit_pass():
    async with EventStreamServer(BEGUN * 100, HELLO) as server, server.core(sizes=Sizes(event=2000)) as core:
        assert len([item.unwrap() async for item in (await called(core)).unwrap()]) == 103


async def test_text_of_which_an_event_is_lost_ends_with_an_err():
    async with streaming(event_stream(chat_chunk("Hel"), b"{broken", chat_chunk("lo", "stop"))) as (result, _):
        stream = result.unwrap()
        *pieces, last = [piece async for piece in stream.text()]
        assert [piece.unwrap() for piece in pieces] == ["Hel", "lo"]
        assert type(last.error) is ResponseValidationError
        assert [piece async for piece in stream.text()] == []


@pytest.mark.parametrize("kind", [[], {}, 5, None, ["message_delta"], {"a": []}])
async def test_an_event_whose_type_is_no_text_ends_nothing(kind: Any):
    events = event_stream({"type": "message_start", "message": {}}, {"type": kind}, {"type": "message_stop"}, done=False)
    async with EventStreamServer(events) as server, server.core() as core:
        stream = (await messages_create_stream(core, model="m", messages=[], max_tokens=1)).unwrap()
        items = [item async for item in stream]
        assert (len(items), items[-1].ok) == (3, True)


async def test_text_that_comes_in_parts_is_text():
    parts: list[Any] = [
        {"type": "text", "text": "Hel"},
        {"type": "new", "text": "no"},
        {"type": "text"},
        None,
        {"type": "text", "text": "lo"},
    ]
    async with streaming(event_stream(chat_chunk(cast("Any", parts)), chat_chunk(", you", "stop"))) as (result, _):
        assert [piece.unwrap() async for piece in result.unwrap().text()] == ["Hello", ", you"]


HIGH, LOW = "\ud83d", "\ude00"


async def test_text_never_ends_within_a_character():
    events = event_stream(
        chat_chunk(f"a{HIGH}"), chat_chunk(""), chat_chunk(f"{LOW}b"), chat_chunk(HIGH), chat_chunk(None, "stop")
    )
    async with streaming(events) as (result, _):
        stream = result.unwrap()
        assert [piece.unwrap() async for piece in stream.text()] == ["a", "\U0001f600b", HIGH]
        assert (await stream.collect()).unwrap().choices[0].message.content == f"a\U0001f600b{HIGH}"


async def test_half_a_character_comes_before_the_error_that_cut_it_off():
    async with streaming(event_stream(chat_chunk(f"a{HIGH}"), done=False)) as (result, _):
        first, half, last = [piece async for piece in result.unwrap().text()]
        assert (first.unwrap(), half.unwrap()) == ("a", HIGH)
        assert type(last.error) is StreamTruncatedError


async def test_half_a_character_is_kept_for_whoever_reads_the_text_on():
    async with streaming(event_stream(chat_chunk(f"a{HIGH}"), chat_chunk(LOW, "stop"))) as (result, _):
        stream = result.unwrap()
        assert (await anext(stream.text())).unwrap() == "a"
        assert [piece.unwrap() async for piece in stream.text()] == ["\U0001f600"]


async def test_facts_count_events_and_what_does_not_fit_in_them():
    odd = {**chat_chunk("lo"), "model": 5, "created": "now"}
    async with streaming(b": wait\n\n" + event_stream(chat_chunk("Hel"), odd, chat_chunk(None, "stop"))) as (result, _):
        stream = result.unwrap()
        assert (stream.facts.events, stream.facts.issues) == (1, 0)
        counts = [(stream.facts.events, stream.facts.issues) async for _ in stream]
        assert counts == [(1, 0), (2, 2), (3, 2)]
        assert repr(stream.facts) == "StreamFacts(events=3, issues=2)"
