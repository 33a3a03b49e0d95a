"""EventStream: an answer that comes as events."""

import gc
import weakref
from collections.abc import AsyncIterator
from typing import Any

import pytest

from openrouter_core import Err, EventStream, Ok, RequestConnectionError, StreamTruncatedError, to_dict
from openrouter_core._stream import answer, event_values
from openrouter_core._stream.sse import EventParser
from openrouter_funcs import chat_send_stream, images_generate_stream, messages_create_stream, responses_send_stream
from openrouter_local import LocalOpenRouter
from openrouter_local.event_streams import chat_chunk, event_stream

USAGE = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3}
HELLO = event_stream(chat_chunk("Hel"), chat_chunk("lo"), chat_chunk(None, "stop"), chat_chunk("", usage=USAGE))


@pytest.fixture
async def stream(server: LocalOpenRouter) -> AsyncIterator[EventStream[Any, Any]]:
    """A chat that says Hello."""
    answering(server, HELLO)
    async with server.core() as core, (await chat_send_stream(core, model="m", messages=[])).unwrap() as opened:
        yield opened
    await server.until_disconnected()


def answering(server: LocalOpenRouter, body: bytes) -> None:
    server.faults.answer(body, content_type="text/event-stream", headers={"X-Generation-Id": "gen-1"})


async def texts(pieces: Any) -> list[str]:
    """Return pieces that are all Ok."""
    return [piece.unwrap() async for piece in pieces]


async def test_meta_is_there_before_the_first_event(stream: EventStream[Any, Any]):
    assert (stream.meta.status_code, stream.meta.generation_id, stream.meta.attempts) == (200, "gen-1", 1)


async def test_each_event_is_a_result_with_the_meta_of_the_call(stream: EventStream[Any, Any]):
    items = [item async for item in stream]
    assert all(isinstance(item, Ok) and item.meta is stream.meta for item in items)
    assert [item.unwrap().choices[0].delta.content for item in items] == ["Hel", "lo", None, ""]
    assert stream.is_over


async def test_the_first_event_can_be_looked_at_without_taking_it(stream: EventStream[Any, Any]):
    first = await stream.peek()
    assert await stream.peek() is first
    assert await anext(stream) is first
    assert len([item async for item in stream]) == 3
    assert await stream.peek() is None


async def test_after_its_end_a_stream_gives_nothing_more(stream: EventStream[Any, Any]):
    assert len([item async for item in stream]) == 4
    assert [item async for item in stream] == []
    assert [piece async for piece in stream.text()] == []


async def test_text_is_the_pieces_as_they_come(stream: EventStream[Any, Any]):
    assert await texts(stream.text()) == ["Hel", "lo"]


async def test_collect_returns_the_whole_answer(stream: EventStream[Any, Any]):
    answer = (await stream.collect()).unwrap()
    assert type(answer).__name__ == "ChatResult"
    assert to_dict(answer)["usage"] == USAGE
    assert answer.choices[0].message.content == "Hello"


@pytest.mark.parametrize("before", ["events", "all events", "text", "collect", "peek"])
async def test_collect_returns_the_whole_answer_whatever_was_read_before(stream: EventStream[Any, Any], before: str):
    match before:
        case "events":
            await anext(stream)
        case "all events":
            assert len([item async for item in stream]) == 4
        case "text":
            assert await texts(stream.text()) == ["Hel", "lo"]
        case "collect":
            await stream.collect()
        case _:
            await stream.peek()
    result = await stream.collect()
    assert result.unwrap().choices[0].message.content == "Hello"
    assert result.meta is stream.meta


async def test_text_goes_on_where_the_events_were_left(stream: EventStream[Any, Any]):
    await anext(stream)
    assert await texts(stream.text()) == ["lo"]


@pytest.mark.parametrize("what", ["text", "reasoning"])
async def test_text_and_reasoning_end_with_the_error_which_collect_returns(server: LocalOpenRouter, what: str):
    begun = chat_chunk(choices=[{"index": 0, "delta": {"content": "Hel", "reasoning": "Hel"}, "finish_reason": None}])
    answering(server, event_stream(begun, {"error": {"code": 502, "message": "lost"}}))
    async with server.core() as core:
        stream = (await chat_send_stream(core, model="m", messages=[])).unwrap()
        first, last = [piece async for piece in getattr(stream, what)()]
        assert first == Ok("Hel")
        assert first.meta is last.meta is stream.meta
        result = await stream.collect()
    assert isinstance(result, Err)
    assert last.error is result.error
    assert result.error.partial.choices[0].message.content == "Hel"


async def test_collect_of_a_stream_that_broke_has_what_there_was(server: LocalOpenRouter):
    answering(server, event_stream(chat_chunk("Hel"), done=False))
    async with server.core() as core:
        result = await (await chat_send_stream(core, model="m", messages=[])).unwrap().collect()
    assert isinstance(result.error, StreamTruncatedError)
    assert result.error.partial.choices[0].message.content == "Hel"
    assert RequestConnectionError().partial is None


RESPONSE = {"id": "resp", "object": "response", "status": "completed", "model": "m", "output": [], "created_at": 1}
MESSAGE = {"id": "msg", "type": "message", "role": "assistant", "model": "m", "content": []}


@pytest.mark.parametrize(
    ("function", "arguments", "events", "kind"),
    [
        (
            responses_send_stream,
            {"model": "m", "input": "x"},
            [
                {"type": "response.output_text.delta", "delta": "Hello", "output_index": 0, "content_index": 0, "item_id": "m"},
                {"type": "response.completed", "response": RESPONSE},
            ],
            "OpenResponsesResult",
        ),
        (
            messages_create_stream,
            {"model": "m", "messages": [], "max_tokens": 5},
            [
                {"type": "message_start", "message": MESSAGE},
                {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
                {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hello"}},
                {"type": "message_stop"},
            ],
            "MessagesResult",
        ),
        (
            images_generate_stream,
            {"model": "m", "prompt": "x"},
            [
                {"type": "image_generation.text_chunk", "phase": "content", "text": "Hello"},
                {"type": "image_generation.completed", "b64_json": "AA==", "created": 1},
            ],
            "ImageGenerationResponse",
        ),
    ],
)
async def test_streams_of_the_other_apis_have_text_and_an_answer(
    server: LocalOpenRouter, function: Any, arguments: Any, events: list[Any], kind: str
):
    answering(server, event_stream(*events))
    async with server.core(validation="lenient") as core:
        stream = (await function(core, **arguments)).unwrap()
        assert await texts(stream.text()) == ["Hello"]
        assert type((await stream.collect()).unwrap()).__name__ == kind


async def test_an_event_is_forgotten_once_it_was_yielded(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    class Document(dict[str, Any]):
        """A document that can be watched."""

    watched: list[weakref.ref[Any]] = []
    parsed = answer.parsed

    def watching(data: bytes) -> Any:
        document = Document(parsed(data))
        watched.append(weakref.ref(document))
        return document

    monkeypatch.setattr(answer, "parsed", watching)
    monkeypatch.setattr(event_values, "reader", lambda *_, **__: lambda _: Ok(None))
    answering(server, HELLO)
    async with server.core() as core, (await chat_send_stream(core, model="m", messages=[])).unwrap() as stream:
        async for _ in stream:
            gc.collect()
            assert [document() for document in watched if document() is not None] == []


@pytest.mark.slow
async def test_every_event_of_100_000_is_parsed_and_looked_at_once(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    counts = {"parsed": 0, "read": 0, "bytes": 0}
    real_parsed, real_reader, real_feed = answer.parsed, event_values.reader, EventParser.feed

    def parsed(data: bytes) -> Any:
        counts["parsed"] += 1
        return real_parsed(data)

    def reader(*arguments: Any, **settings: Any) -> Any:
        def read(document: Any) -> Any:
            counts["read"] += 1
            return real_read(document)

        real_read = real_reader(*arguments, **settings)
        return read

    def feed(parser: EventParser, data: bytes) -> Any:
        counts["bytes"] += len(data) + sum(map(len, parser._pieces))  # noqa: SLF001 - what it goes through
        return real_feed(parser, data)

    monkeypatch.setattr(answer, "parsed", parsed)
    monkeypatch.setattr(event_values, "reader", reader)
    monkeypatch.setattr(EventParser, "feed", feed)
    body = event_stream(*[chat_chunk("word ")] * 100_000, chat_chunk(None, "stop"))
    answering(server, body)
    async with server.core() as core:
        result = await (await chat_send_stream(core, model="m", messages=[])).unwrap().collect()
    assert result.unwrap().choices[0].message.content == "word " * 100_000
    assert (counts["parsed"], counts["read"]) == (100_001, 1)
    assert counts["bytes"] < 1.1 * len(body)
