"""The type that is asked for is the type of the value, for classes, lists and typed dicts; of other types it is Any."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable
from enum import Enum
from typing import Any, TypedDict, assert_type

import attrs

from openrouter_core import Err, EventStream, Ok, OpenRouterCore, OpenRouterError
from openrouter_core.models import ChatAssistantMessage, ChatResult, ChatStreamChunk
from openrouter_core.params.chat import ChatMessagesInput, ChatUserMessageParam
from openrouter_funcs import ChatSendError, MessagesCreateError, ResponsesSendError, chat_send, messages_create, responses_send
from openrouter_kit import (
    AnswerError,
    Repaired,
    answering,
    chat_parsed,
    image,
    message_of,
    messages_answering,
    messages_parsed,
    parsed,
    responses_answering,
    responses_parsed,
    sse_frames,
    stream_parsed,
    system,
    until_ok,
    user,
)


class Mood(Enum):
    HAPPY = "happy"


@attrs.define
class Review:
    title: str


@dataclasses.dataclass
class Point:
    x: int


class Movie(TypedDict):
    title: str


async def requests(core: OpenRouterCore) -> None:
    await chat_send(core, messages=[user("Hello")], **answering(Review))
    await responses_send(core, input="Hello", **responses_answering(Review))
    await messages_create(core, model="a/b", messages=[], **messages_answering(Review))


def values(answer: ChatResult) -> None:
    assert_type(parsed(answer, Review), Ok[Review] | Err[AnswerError])
    assert_type(parsed(answer, Point), Ok[Point] | Err[AnswerError])
    assert_type(parsed(answer, Movie), Ok[Movie] | Err[AnswerError])
    assert_type(parsed(answer, Mood), Ok[Mood] | Err[AnswerError])
    assert_type(parsed(answer, list[Review]), Ok[list[Review]] | Err[AnswerError])


async def collected(stream: EventStream[ChatStreamChunk, ChatResult]) -> None:
    assert_type(parsed(await stream.collect(), Review), Ok[Review] | Err[AnswerError | OpenRouterError])


async def calls(core: OpenRouterCore) -> None:
    chat = await chat_parsed(core, as_=Review, model="a/b", messages=[])
    assert_type(chat, Ok[Review] | Err[ChatSendError | AnswerError])
    response = await responses_parsed(core, as_=list[Review], input="Hello")
    assert_type(response, Ok[list[Review]] | Err[ResponsesSendError | AnswerError])
    message = await messages_parsed(core, as_=Point, model="a/b", messages=[])
    assert_type(message, Ok[Point] | Err[MessagesCreateError | AnswerError])
    either = await chat_parsed(core, as_=Review | Point, messages=[])
    if either:
        assert_type(either.value, Any)


async def growing(core: OpenRouterCore) -> None:
    async for part in stream_parsed(core, as_=Review, messages=[]):
        assert_type(part, dict[str, Any] | Ok[Review] | Err[OpenRouterError])


async def repaired(core: OpenRouterCore) -> None:
    result = await until_ok(lambda messages: chat_send(core, messages=messages, **answering(Review)), [user("Hello")], as_=Review)
    assert_type(result, Ok[Repaired[Review]] | Err[AnswerError | ChatSendError])


async def messages(answer: ChatResult) -> list[ChatMessagesInput]:
    assert_type(user("Hello"), ChatUserMessageParam)
    assert_type(user("Hello", image("cat.png")), Awaitable[ChatUserMessageParam])
    assert_type(message_of(answer), ChatAssistantMessage)
    return [system("Be brief."), user("Hello"), await user(image(b"")), message_of(answer)]


async def frames(stream: EventStream[ChatStreamChunk, ChatResult]) -> None:
    async for frame in sse_frames(stream, of=lambda chunk: chunk.choices[0].delta.content):
        assert_type(frame, bytes)
