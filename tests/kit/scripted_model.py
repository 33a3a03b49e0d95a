"""A model on a loopback port that says what a test has written, for chats, responses and messages, whole and streamed."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from aiohttp import web

from openrouter_core import OpenRouterCore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

JSON = dict[str, Any]
Call = tuple[str, str, Any]
"""Id, name and arguments; text stands for arguments that are sent as they are."""


class ScriptedModel:
    """Answers with its turns, in order, each an answer or a function of the request that makes one; keeps the requests."""

    def __init__(self) -> None:
        self.url = ""
        self.turns: list[JSON | Callable[[JSON], JSON] | web.Response] = []
        self.requests: list[JSON] = []

    def core(self, **settings: Any) -> OpenRouterCore:
        return OpenRouterCore(api_key="sk-test", server_url=self.url, **settings)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        self.requests.append(asked)
        turn = self.turns.pop(0)
        if isinstance(turn, web.Response):
            return turn
        document = turn(asked) if callable(turn) else turn
        if not asked.get("stream"):
            return web.json_response(document)
        kind = request.path.rpartition("/")[2]
        text = {"completions": chat_stream, "responses": response_stream, "messages": message_stream}[kind](document)
        return web.Response(text=text, content_type="text/event-stream")


@asynccontextmanager
async def scripted_model() -> AsyncIterator[ScriptedModel]:
    model = ScriptedModel()
    app = web.Application()
    app.router.add_post("/{path:.*}", model.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    model.url = f"http://{host}:{port}/api/v1"
    try:
        yield model
    finally:
        await runner.cleanup()
        for _ in range(3):  # until transports are closed
            await asyncio.sleep(0)


def _written(arguments: Any) -> str:
    return arguments if isinstance(arguments, str) else json.dumps(arguments)


def chat(text: str | None = None, *calls: Call, finish: str | None = None, cost: float | None = None, **message: Any) -> JSON:
    written = [
        {"id": id_, "type": "function", "function": {"name": name, "arguments": _written(arguments)}}
        for id_, name, arguments in calls
    ]
    usage: JSON = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "prompt_tokens_details": {"cached_tokens": 1}}
    said = {"role": "assistant", "content": text, **({"tool_calls": written} if calls else {}), **message}
    choice = {"index": 0, "finish_reason": finish or ("tool_calls" if calls else "stop"), "message": said}
    head = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": "a/b"}
    return {**head, "choices": [choice], "usage": usage if cost is None else {**usage, "cost": cost}}


def response(text: str | None = None, *calls: Call, cut: bool = False, cost: float | None = None) -> JSON:
    output: list[JSON] = [{"type": "reasoning", "id": "rs-1", "summary": [], "encrypted_content": "sealed"}]
    if text is not None:
        part = {"type": "output_text", "text": text, "annotations": []}
        output.append({"type": "message", "id": "m-1", "role": "assistant", "status": "completed", "content": [part]})
    output += [
        {"type": "function_call", "id": f"fc-{id_}", "call_id": id_, "name": name, "arguments": _written(arguments)}
        for id_, name, arguments in calls
    ]
    ending = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}} if cut else {"status": "completed"}
    usage: JSON = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5}
    head = {"id": "resp-1", "object": "response", "created_at": 1, "model": "a/b", **ending}
    return {**head, "output": output, "usage": usage if cost is None else {**usage, "cost": cost}}


def message(text: str | None = None, *calls: Call, stop: str | None = None, cost: float | None = None) -> JSON:
    content: list[JSON] = [{"type": "thinking", "thinking": "I think.", "signature": "signed"}]
    content += [] if text is None else [{"type": "text", "text": text}]
    content += [{"type": "tool_use", "id": id_, "name": name, "input": arguments} for id_, name, arguments in calls]
    usage: JSON = {"input_tokens": 3, "output_tokens": 2}
    return {
        "id": "msg-1",
        "type": "message",
        "role": "assistant",
        "model": "a/b",
        "content": content,
        "stop_reason": stop or ("tool_use" if calls else "end_turn"),
        "stop_sequence": None,
        "usage": usage if cost is None else {**usage, "cost": cost},
    }


def chat_stream(whole: JSON) -> str:
    (choice,) = whole["choices"]
    said = choice["message"]
    deltas: list[JSON] = [{"role": "assistant", "content": ""}]
    deltas += [{"content": piece} for piece in said["content"] or ""]
    for index, call in enumerate(said.get("tool_calls", ())):
        function = call["function"]
        deltas.append({"tool_calls": [{**call, "index": index, "function": {"name": function["name"], "arguments": ""}}]})
        deltas += [{"tool_calls": [{"index": index, "function": {"arguments": piece}}]} for piece in function["arguments"]]
    head = {**whole, "object": "chat.completion.chunk"}
    del head["choices"], head["usage"]
    chunks: list[JSON] = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}]})
    chunks.append({**head, "choices": [], "usage": whole["usage"]})
    return "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks) + "data: [DONE]\n\n"


def response_stream(whole: JSON) -> str:
    end = "response.incomplete" if whole["status"] == "incomplete" else "response.completed"
    events: list[JSON] = [
        {"type": "response.created", "response": {**whole, "status": "in_progress", "output": []}},
        *({"type": "response.output_item.done", "output_index": at, "item": item} for at, item in enumerate(whole["output"])),
        {"type": end, "response": whole},
    ]
    return (
        "".join(f"data: {json.dumps({**event, 'sequence_number': at})}\n\n" for at, event in enumerate(events))
        + "data: [DONE]\n\n"
    )


def message_stream(whole: JSON) -> str:
    events: list[JSON] = [{"type": "message_start", "message": {**whole, "content": [], "stop_reason": None}}]
    for index, block in enumerate(whole["content"]):
        start, deltas = _message_deltas(block)
        events.append({"type": "content_block_start", "index": index, "content_block": start})
        events += [{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas]
        events.append({"type": "content_block_stop", "index": index})
    events.append({"type": "message_delta", "delta": {"stop_reason": whole["stop_reason"]}, "usage": whole["usage"]})
    events.append({"type": "message_stop"})
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events)


def _message_deltas(block: JSON) -> tuple[JSON, list[JSON]]:
    match block["type"]:
        case "tool_use":
            return {**block, "input": {}}, [{"type": "input_json_delta", "partial_json": json.dumps(block["input"])}]
        case "thinking":
            thought = {"type": "thinking_delta", "thinking": block["thinking"]}
            return {**block, "thinking": "", "signature": ""}, [
                thought,
                {"type": "signature_delta", "signature": block["signature"]},
            ]
        case _:
            return {**block, "text": ""}, [{"type": "text_delta", "text": piece} for piece in block["text"]]
