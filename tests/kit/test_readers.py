"""Readers say the same of a model and of its JSON, for each API; what is missing or odd is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openrouter_core import to_dict
from openrouter_funcs import chat_send, messages_create, responses_send
from openrouter_kit import images_of, message_of, reasoning_of, text_of
from tests.kit import answers

if TYPE_CHECKING:
    from openrouter_local import LocalOpenRouter

IMAGE = "data:image/png;base64,AAAA"
CHAT = answers.chat(
    "Hello", reasoning="I thought.", images=[{"type": "image_url", "image_url": {"url": IMAGE}}], reasoning_details=[]
)
RESPONSE = answers.response("Hello")
MESSAGE = answers.message("Hello")


@pytest.mark.parametrize("answer", [CHAT, RESPONSE, MESSAGE], ids=["chat", "response", "message"])
def test_text_and_reasoning_of_each_api(answer: dict[str, Any]):
    assert (text_of(answer), reasoning_of(answer)) == ("Hello", "I thought.")


async def test_a_model_is_read_like_its_json(server: LocalOpenRouter):
    for answer in (CHAT, RESPONSE, MESSAGE):
        server.faults.answer(answer)
    async with server.core() as core:
        chat = (await chat_send(core, messages=[])).unwrap()
        response = (await responses_send(core, input="x")).unwrap()
        message = (await messages_create(core, model="a/b", messages=[])).unwrap()
    for model in (chat, response, message):
        document = to_dict(model)
        for reader in (text_of, reasoning_of, images_of):
            assert reader(model) == reader(document)
        assert to_dict(message_of(model)) == message_of(document)


async def test_what_goes_back_is_what_came(server: LocalOpenRouter):
    server.faults.answer(CHAT)
    async with server.core() as core:
        answer = (await chat_send(core, messages=[])).unwrap()
        await chat_send(core, messages=[message_of(answer)])
    assert server.requests[-1].json()["messages"] == [CHAT["choices"][0]["message"]]
    assert message_of(RESPONSE) == RESPONSE["output"]
    assert message_of(MESSAGE) == {"role": "assistant", "content": MESSAGE["content"]}


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (answers.chat([{"type": "text", "text": "He"}, {"type": "image_url"}, {"type": "text", "text": "llo"}]), "Hello"),
        (answers.chat(None, tool_calls=[]), ""),
        ({"choices": []}, ""),
        ({"choices": [{"message": None}]}, ""),
        ({"output": None}, ""),
        ({"output": [{"type": "message", "content": [{"type": "output_text", "text": "a"}, {"type": "x", "text": "b"}]}]}, "a"),
        ({"content": [{"type": "text", "text": 1}, "odd", {"type": "text", "text": "a"}]}, "a"),
    ],
)
def test_parts_are_joined_and_what_is_odd_is_skipped(answer: dict[str, Any], text: str):
    assert text_of(answer) == text


@pytest.mark.parametrize(
    ("answer", "reasoning"),
    [
        (answers.chat("", reasoning_content="a"), "a"),
        (answers.chat("", reasoning_details=[{"text": "a"}, {"summary": "b"}, {"data": "?"}]), "ab"),
        ({"output": [{"type": "reasoning", "content": [{"text": "a"}], "summary": [{"text": "b"}]}]}, "a"),
        ({"output": [{"type": "reasoning", "summary": [{"text": "a"}, {"text": "b"}]}]}, "a\n\nb"),
        ({"content": [{"type": "redacted_thinking", "data": "?"}]}, ""),
    ],
)
def test_reasoning_is_its_text_or_else_its_summary(answer: dict[str, Any], reasoning: str):
    assert reasoning_of(answer) == reasoning


@pytest.mark.parametrize(
    ("answer", "urls"),
    [
        (CHAT, [IMAGE]),
        (answers.chat([{"type": "image_url", "image_url": {"url": IMAGE}}, {"type": "image_url", "image_url": "odd"}]), [IMAGE]),
        ({"output": [{"type": "image_generation_call", "result": "AAAA"}, {"type": "image_generation_call"}]}, [IMAGE]),
        (
            {"output": [{"type": "image_generation_call", "result": "AAAA", "output_format": "webp"}]},
            ["data:image/webp;base64,AAAA"],
        ),
        ({"content": [{"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "AAAA"}}]}, [IMAGE]),
        (MESSAGE, []),
    ],
)
def test_images_are_urls(answer: dict[str, Any], urls: list[str]):
    assert images_of(answer) == urls


@pytest.mark.parametrize("value", ["Hello", None, {"data": []}, 3])
def test_what_is_not_an_answer_is_a_wrong_call(value: object):
    for reader in (text_of, reasoning_of, images_of, message_of):
        with pytest.raises(TypeError, match="is not an answer of a chat, a response or a message"):
            reader(value)
