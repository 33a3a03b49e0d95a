"""The door of Anthropic's Messages API."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

from openrouter_local.asked import Asked, body_of, function_of, objects
from openrouter_local.doors.door import handler_of
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE
from openrouter_local.turns import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_local.turns import Turn


class Messages:
    """Messages."""

    names_events = True
    has_done = False

    def asked(self, body: dict[str, Any]) -> Asked | None:
        """Return what a request asks."""
        if not isinstance(body.get("messages"), list) or not body["messages"]:
            return None
        messages = [each for message in objects(body["messages"]) for each in _messages(message)]
        if body.get("system"):
            messages.insert(0, {"role": "system", "content": body["system"]})
        tools = [{**tool, "parameters": tool["input_schema"]} for tool in objects(body.get("tools")) if "input_schema" in tool]
        config = body.get("output_config")
        form = body.get("output_format") or (config.get("format") if isinstance(config, dict) else None)
        schema = form.get("schema") if isinstance(form, dict) and form.get("type") == "json_schema" else None
        return Asked(body=body, messages=messages, tools=tools, tool_choice=function_of(body.get("tool_choice")), schema=schema)

    def whole(self, generation: str, asked: Asked, turn: Turn) -> dict[str, Any]:
        """Return the answer as one document."""
        return {
            **_shell(generation, asked, turn),
            "content": _blocks(generation, turn),
            **_end(turn),
            "usage": _usage(asked, turn),
        }

    def events(self, generation: str, asked: Asked, turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
        """Return the answer as events."""
        usage = _usage(asked, turn)
        begun = {**_shell(generation, asked, turn), "content": [], "stop_reason": None, "stop_sequence": None}
        yield False, {"type": "message_start", "message": {**begun, "usage": {**usage, "output_tokens": 0}}}
        yield False, {"type": "ping"}
        for index, block in enumerate(_blocks(generation, turn)):
            yield False, {"type": "content_block_start", "index": index, "content_block": _begun(block)}
            for delta in _deltas(block, turn):
                yield True, {"type": "content_block_delta", "index": index, "delta": delta}
            yield False, {"type": "content_block_stop", "index": index}
        yield False, {"type": "message_delta", "delta": {**_end(turn), "container": None}, "usage": usage}
        yield False, {"type": "message_stop"}


async def count_tokens(request: web.Request) -> web.Response:
    """Answer how many tokens a message would have."""
    request.app[STATE].keys.require_known(request)
    body = body_of(await request.read())
    return web.json_response({"input_tokens": tokens_of(body.get("messages") or [])})


def _shell(generation: str, asked: Asked, turn: Turn) -> dict[str, Any]:
    identity = generation.replace("gen-", "msg_")
    return {
        "id": identity,
        "type": "message",
        "role": "assistant",
        "model": asked.model,
        "container": None,
        "provider": turn.provider,
    }


def _blocks(generation: str, turn: Turn) -> list[dict[str, Any]]:
    number = generation.rpartition("-")[2]
    blocks: list[dict[str, Any]] = []
    if turn.reasoning is not None:
        blocks.append({"type": "thinking", "thinking": turn.reasoning, "signature": "local"})
    if turn.text is not None:
        blocks.append({"type": "text", "text": turn.text, "citations": None})
    for index, call in enumerate(turn.calls):
        own = {"id": f"toolu_local_{number}_{index}", "input": json.loads(call.arguments), "caller": {"type": "direct"}}
        blocks.append({"type": "tool_use", "name": call.name, **own})
    return blocks


def _begun(block: dict[str, Any]) -> dict[str, Any]:
    """Return a block as it is before anything of it has come."""
    empty: dict[str, Any] = {"thinking": {"thinking": "", "signature": ""}, "text": {"text": ""}, "tool_use": {"input": {}}}
    return {**block, **empty[block["type"]]}


def _deltas(block: dict[str, Any], turn: Turn) -> Iterator[dict[str, Any]]:
    if block["type"] == "text":
        yield from ({"type": "text_delta", "text": piece} for piece in turn.pieces())
    elif block["type"] == "thinking":
        yield {"type": "thinking_delta", "thinking": block["thinking"]}
        yield {"type": "signature_delta", "signature": block["signature"]}
    else:
        yield {"type": "input_json_delta", "partial_json": json.dumps(block["input"])}


def _messages(message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a message as those of a chat: the results of tools are messages of their own there."""
    content = message.get("content")
    others = [part for part in objects(content) if part.get("type") != "tool_result"]
    if others or not isinstance(content, list):
        yield {**message, "content": others or content}
    for part in objects(content):
        if part.get("type") == "tool_result":
            yield {"role": "tool", "content": part.get("content")}


def _end(turn: Turn) -> dict[str, Any]:
    reason = "max_tokens" if turn.is_cut_off else "tool_use" if turn.calls else "end_turn"
    return {"stop_reason": reason, "stop_sequence": None, "stop_details": None}


def _usage(asked: Asked, turn: Turn) -> dict[str, Any]:
    used = turn.usage(asked.messages)
    return {
        "input_tokens": used.asked,
        "output_tokens": used.said,
        "cache_creation": None,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "inference_geo": None,
        "output_tokens_details": None,
        "server_tool_use": None,
        "service_tier": "standard",
        "cost": used.cost,
        "is_byok": False,
    }


ROUTES = (
    web.post(f"{API_PATH}/messages", handler_of(Messages())),
    web.post(f"{API_PATH}/messages/count_tokens", count_tokens),
)
