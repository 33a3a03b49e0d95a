"""Recorded streams put together: the whole tells what the events told, by a second, plain reading of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from openrouter_core import to_dict
from tests.recorded.support import Exchange, call_of, exchanges, playing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def opened() -> AsyncIterator[Any]:
    """Return what plays an exchange and returns its stream."""
    async with playing() as (player, core):

        async def opened(exchange: Exchange) -> Any:
            function, arguments = call_of(exchange)
            player.answer = exchange.answer
            return (await function(core, **arguments)).unwrap()

        yield opened


pytestmark = pytest.mark.asyncio(loop_scope="module")


def events_of(exchange: Exchange) -> list[Any]:
    data = [line.removeprefix(b"data:").strip() for line in exchange.body.splitlines() if line.startswith(b"data:")]
    return [json.loads(each) for each in data if each and each != b"[DONE]"]


CHATS = [each for each in exchanges() if each.stream and each.path == "/chat/completions" and b'"user_id"' not in each.body]
RESPONSES = [each for each in exchanges() if each.stream and each.path == "/responses"]
ONLY_IN_CHUNKS = {"delta", "choices", "object"}


def ids(many: list[Exchange]) -> list[str]:
    return [each.id for each in many]


def told(deltas: Iterable[dict[str, Any]], name: str) -> str:
    return "".join(delta.get(name) or "" for delta in deltas)


def calls_told(deltas: Iterable[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Return name, id and arguments of the calls by their index: all recorded providers keep that."""
    calls: dict[int, dict[str, Any]] = {}
    for part in (part for delta in deltas for part in delta.get("tool_calls") or ()):
        call = calls.setdefault(part["index"], {"id": None, "name": None, "arguments": ""})
        call["id"] = call["id"] or part.get("id")
        call["name"] = call["name"] or part["function"].get("name")
        call["arguments"] += part["function"].get("arguments") or ""
    return calls


def last_of(parts: Iterable[dict[str, Any]], name: str) -> Any:
    return next((part[name] for part in reversed(list(parts)) if part.get(name) not in (None, "")), None)


@pytest.mark.parametrize("exchange", CHATS, ids=ids(CHATS))
async def test_a_chat_is_what_its_chunks_told(opened: Any, exchange: Exchange):
    chunks = events_of(exchange)
    choices = [choice for chunk in chunks for choice in chunk["choices"]]
    deltas = [choice["delta"] for choice in choices]
    stream = await opened(exchange)
    answer = to_dict((await stream.collect()).unwrap())
    assert stream.facts.events == len(chunks)

    [choice] = answer["choices"]
    message = choice["message"]
    assert (message.get("content") or "", message.get("reasoning") or "") == (told(deltas, "content"), told(deltas, "reasoning"))
    assert message["role"] == "assistant"
    for name in ("finish_reason", "native_finish_reason"):
        assert choice.get(name) == last_of(choices, name)
    for name in ("id", "provider", "model", "created", "system_fingerprint", "usage"):
        assert (answer.get(name) or None) == (last_of(chunks, name) or None)
    assert answer["object"] == "chat.completion"

    expected = calls_told(deltas)
    found = [{"id": call["id"], **call["function"]} for call in message.get("tool_calls") or ()]
    assert found == [expected[index] for index in sorted(expected)]

    details = [detail for delta in deltas for detail in delta.get("reasoning_details") or ()]
    assert bool(details) == ("reasoning_details" in message)
    for name in ("text", "summary", "data", "signature"):
        assert told(message.get("reasoning_details") or (), name) == told(details, name)

    known = {name for part in (*chunks, *choices, *deltas) for name in part} - ONLY_IN_CHUNKS
    assert set(answer) | set(choice) | set(message) <= known | {"choices", "object", "message"}


@pytest.mark.parametrize("what", ["text", "reasoning"])
async def test_text_and_reasoning_are_what_the_chunks_told(opened: Any, what: str):
    for exchange in CHATS:
        deltas = [choice["delta"] for chunk in events_of(exchange) for choice in chunk["choices"]]
        stream = await opened(exchange)
        pieces = [piece.unwrap() async for piece in getattr(stream, what)()]
        if what == "text":
            assert pieces == [delta["content"] for delta in deltas if delta.get("content")]
        else:
            assert "".join(pieces) == "".join(map(reasoned, deltas))


def reasoned(delta: dict[str, Any]) -> str:
    """Return the reasoning of one delta: as text, and where there is none the texts of its details."""
    details = delta.get("reasoning_details") or ()
    return delta.get("reasoning") or "".join(detail.get("text") or detail.get("summary") or "" for detail in details)


@pytest.mark.parametrize("exchange", RESPONSES, ids=ids(RESPONSES))
async def test_a_response_is_that_of_its_last_event(opened: Any, exchange: Exchange):
    events = events_of(exchange)
    assert to_dict((await (await opened(exchange)).collect()).unwrap()) == events[-1]["response"]
    pieces = [piece.unwrap() async for piece in (await opened(exchange)).text()]
    assert pieces == [event["delta"] for event in events if event["type"] == "response.output_text.delta" and event["delta"]]
