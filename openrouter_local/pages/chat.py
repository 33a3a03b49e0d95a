"""The chat page: what the canned assistant says, at once or as a stream."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from aiohttp import web

from openrouter_local.assistant import DEFAULT_MODEL, Message, reply, tokens_of
from openrouter_local.pages import operations
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

CREATED = 1_767_225_600
_COMMENT = ": OPENROUTER PROCESSING\n\n"
_PRICE = 0.000001
"""US dollars for a token."""


async def send(request: web.Request) -> web.Response:
    """Answer a conversation; anything else with a sample."""
    state = request.app[STATE]
    state.keys.require_known(request)
    body = _object(await request.read())
    if not isinstance(body.get("messages"), list) or not body["messages"]:
        return await operations.answer(request)
    generation = state.generation()
    shared = {"id": generation, "created": CREATED, "model": body.get("model") or DEFAULT_MODEL}
    message, headers = reply(body), {"X-Generation-Id": generation}
    if body.get("stream") is True:
        events = _events(_chunks(message, shared, _usage(body, message)))
        return web.Response(body=events, content_type="text/event-stream", headers=headers)
    choice = {"index": 0, "message": message, "finish_reason": _finish(message)}
    whole = {"object": "chat.completion", "system_fingerprint": None, "choices": [choice], "usage": _usage(body, message)}
    return web.json_response(shared | whole, headers=headers)


def _object(body: bytes) -> dict[str, Any]:
    try:
        document = json.loads(body)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def _finish(message: Message) -> str:
    return "tool_calls" if "tool_calls" in message else "stop"


def _usage(body: dict[str, Any], message: Message) -> dict[str, Any]:
    asked, said = tokens_of(body["messages"]), tokens_of(message)
    total = asked + said
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": total, "cost": round(total * _PRICE, 6)}


def _chunks(message: Message, shared: dict[str, Any], usage: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the message in pieces: words, or a tool call's name and its arguments cut in half; usage comes with the last."""
    deltas = [{"content": word} for word in re.findall(r"\s*\S+", message["content"] or "")]
    for index, call in enumerate(message.get("tool_calls", ())):
        name, arguments = call["function"]["name"], call["function"]["arguments"]
        half = len(arguments) // 2
        deltas.append({"tool_calls": [call | {"index": index, "function": {"name": name, "arguments": arguments[:half]}}]})
        deltas.append({"tool_calls": [{"index": index, "function": {"arguments": arguments[half:]}}]})
    shared = shared | {"object": "chat.completion.chunk"}
    for delta in ({"role": "assistant", "content": message["content"] and ""}, *deltas):
        yield shared | {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    yield shared | {"choices": [{"index": 0, "delta": {}, "finish_reason": _finish(message)}], "usage": usage}


async def _events(chunks: Iterator[dict[str, Any]]) -> AsyncIterator[bytes]:
    yield _COMMENT.encode()
    for chunk in chunks:
        yield f"data: {json.dumps(chunk)}\n\n".encode()
    yield b"data: [DONE]\n\n"


ROUTES = (web.post(f"{API_PATH}/chat/completions", send),)
