"""Answers of the three APIs as JSON, whole and as server-sent events, for servers of tests to send."""

from __future__ import annotations

import json
from typing import Any


def chat(content: Any, *, finish: str = "stop", cost: float | None = None, **message: Any) -> dict[str, Any]:
    usage = {} if cost is None else {"usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2, "cost": cost}}
    return {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1,
        "model": "a/b",
        "choices": [{"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}],
        **usage,
    }


def response(text: str, *, status: str = "completed", reason: str | None = None, **part: Any) -> dict[str, Any]:
    content = part or {"type": "output_text", "text": text}
    return {
        "id": "resp-1",
        "object": "response",
        "created_at": 1,
        "model": "a/b",
        "status": status,
        "incomplete_details": {"reason": reason} if reason else None,
        "output": [
            {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "I thought."}]},
            {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [content]},
        ],
        "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2, "cost": 0.5},
    }


def message(text: str, *, stop: str = "end_turn") -> dict[str, Any]:
    return {
        "id": "msg-1",
        "type": "message",
        "role": "assistant",
        "model": "a/b",
        "content": [{"type": "thinking", "thinking": "I thought.", "signature": "s"}, {"type": "text", "text": text}],
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1, "cost": 0.25},
    }


def chat_events(*pieces: str, finish: str = "stop") -> bytes:
    """Return the events of a chat that comes in these pieces."""
    chunks: list[dict[str, Any]] = [{"delta": {"role": "assistant", "content": piece}, "finish_reason": None} for piece in pieces]
    chunks.append({"delta": {}, "finish_reason": finish})
    head = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": "a/b"}
    events = [json.dumps({**head, "choices": [{"index": 0, **chunk}]}) for chunk in chunks]
    return "".join(f"data: {event}\n\n" for event in (*events, "[DONE]")).encode()


def response_events(*pieces: str) -> bytes:
    """Return the events of a response whose text comes in these pieces."""
    at = {"item_id": "m", "output_index": 1, "content_index": 0}
    events = [{"type": "response.output_text.delta", "delta": piece, **at} for piece in pieces]
    events.append({"type": "response.completed", "response": response("".join(pieces))})
    numbered = [json.dumps({**event, "sequence_number": number}) for number, event in enumerate(events)]
    return "".join(f"data: {event}\n\n" for event in (*numbered, "[DONE]")).encode()


def message_events(*pieces: str) -> bytes:
    """Return the events of a message whose text comes in these pieces."""
    empty = {**message(""), "content": [], "stop_reason": None}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": empty},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}} for piece in pieces),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
        {"type": "message_stop"},
    ]
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()
