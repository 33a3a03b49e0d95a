"""What a stream gives: events of one type, the whole of another, texts as Results."""

from typing import Any, assert_type

from openrouter_core import Err, EventStream, Ok, OpenRouterCore, OpenRouterError
from openrouter_core.models import ChatResult, ChatStreamChunk, MessagesResult, MessagesStreamEvents
from openrouter_funcs import chat_send_stream, messages_create_stream


async def events_and_the_whole(stream: EventStream[ChatStreamChunk, ChatResult]) -> None:
    async for event in stream:
        assert_type(event, Ok[ChatStreamChunk] | Err[OpenRouterError])
    assert_type(await stream.peek(), Ok[ChatStreamChunk] | Err[OpenRouterError] | None)
    assert_type(await stream.collect(), Ok[ChatResult] | Err[OpenRouterError])
    assert_type(stream.facts.events, int)


async def texts(stream: EventStream[Any, Any]) -> None:
    async for piece in stream.text():
        assert_type(piece, Ok[str] | Err[OpenRouterError])
    pieces = stream.reasoning()
    assert_type(await anext(pieces), Ok[str] | Err[OpenRouterError])
    await pieces.aclose()


async def calls(core: OpenRouterCore) -> None:
    chat = (await chat_send_stream(core, model="m", messages=[])).unwrap()
    assert_type(chat, EventStream[ChatStreamChunk, ChatResult])
    messages = (await messages_create_stream(core, model="m", max_tokens=1, messages=[])).unwrap()
    assert_type(messages, EventStream[MessagesStreamEvents, MessagesResult])


def streams_are_covariant(stream: EventStream[bool, bool]) -> EventStream[int, object]:
    return stream
