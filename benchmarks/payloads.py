"""Payloads: the bytes that the server answers with, and what a client that has read them must have found.

Everything is made of constants, so that each run and each peer sees the same. The shapes are those of the API document; the
values are made up. Knows nothing of HTTP.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MODELS = 400
"""Models in the list, about as many as OpenRouter has."""
WORDS = (
    "The",
    " capital",
    " of",
    " France",
    " is",
    " Paris",
    ",",
    " a",
    " city",
    " on",
    " the",
    " Seine",
    ".",
    "\n",
    " Größe",
    " 42",
)
"""Pieces of text, as a model's tokens come: one for each event of a stream."""
TEXT = "".join(WORDS) * 6
USAGE = {
    "prompt_tokens": 23,
    "completion_tokens": 96,
    "total_tokens": 119,
    "cost": 0.000957,
    "is_byok": False,
    "prompt_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0, "audio_tokens": 0, "video_tokens": 0},
    "cost_details": {
        "upstream_inference_cost": None,
        "upstream_inference_prompt_cost": 0.000115,
        "upstream_inference_completions_cost": 0.000842,
    },
    "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
}
CHAT = {"id": "gen-1766000000-aBcDeFgHiJkLmNoPqRsT", "created": 1766000000, "model": "openai/gpt-5", "provider": "OpenAI"}


def encoded(document: Any) -> bytes:
    """Return compact JSON in UTF-8, as servers send it."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def credit() -> bytes:
    """Return the answer to ``GET /credits``."""
    return encoded({"data": {"total_credits": 100.5, "total_usage": 25.75}})


@cache
def chat(size: int = 0) -> bytes:
    """Return a chat completion; of so many characters of text, where a size is given."""
    text = ("x" * size) if size else TEXT
    message = {"role": "assistant", "content": text, "refusal": None, "reasoning": None}
    choice = {"logprobs": None, "finish_reason": "stop", "native_finish_reason": "stop", "index": 0, "message": message}
    return encoded({**CHAT, "object": "chat.completion", "system_fingerprint": None, "choices": [choice], "usage": USAGE})


def _response(text: str, *, done: bool = True) -> dict[str, Any]:
    return {
        "id": "gen-1766000000-response",
        "object": "response",
        "created_at": 1766000000,
        "completed_at": 1766000003 if done else None,
        "model": "openai/gpt-5",
        "status": "completed" if done else "in_progress",
        "output": [_message(text)] if done else [],
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "temperature": 1,
        "top_p": 1,
        "presence_penalty": 0,
        "frequency_penalty": 0,
        "max_output_tokens": None,
        "previous_response_id": None,
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "store": False,
        "text": {"format": {"type": "text"}},
        "truncation": "disabled",
        "user": None,
        "usage": _response_usage() if done else None,
    }


def _response_usage() -> dict[str, Any]:
    return {
        "input_tokens": 23,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 96,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 119,
        "cost": 0.000957,
        "is_byok": False,
    }


def _message(text: str, status: str = "completed") -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"id": "msg_1", "type": "message", "role": "assistant", "status": status, "content": [part] if text else []}


def response() -> bytes:
    """Return the answer to ``POST /responses``."""
    return encoded(_response(TEXT))


def _sse(events: Iterator[dict[str, Any]]) -> bytes:
    return b"".join(b"data: " + encoded(event) + b"\n\n" for event in events) + b"data: [DONE]\n\n"


@cache
def chat_stream(events: int) -> bytes:
    """Return the stream of a chat: a chunk with the role, chunks with text, a last one with the finish reason and the usage."""
    return _sse(_chunks(events))


def _chunks(events: int) -> Iterator[dict[str, Any]]:
    for index in range(events):
        last = index == events - 1
        delta = {"role": "assistant", "content": "" if index == 0 or last else WORDS[index % len(WORDS)]}
        reason = "stop" if last else None
        choice = {"index": 0, "delta": delta, "finish_reason": reason, "native_finish_reason": reason, "logprobs": None}
        yield {**CHAT, "object": "chat.completion.chunk", "choices": [choice], **({"usage": USAGE} if last else {})}


@cache
def response_stream(events: int) -> bytes:
    """Return the stream of a response, in the order that the API documents; all but eight events are pieces of text."""
    return _sse({**event, "sequence_number": number} for number, event in enumerate(_response_events(events)))


def _response_events(events: int) -> Iterator[dict[str, Any]]:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    pieces = [WORDS[index % len(WORDS)] for index in range(events - 8)]
    text = "".join(pieces)
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    yield {"type": "response.created", "response": _response("", done=False)}
    yield {"type": "response.in_progress", "response": _response("", done=False)}
    yield {"type": "response.output_item.added", "output_index": 0, "item": _message("", "in_progress")}
    yield {"type": "response.content_part.added", **place, "part": {**part, "text": ""}}
    for piece in pieces:
        yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": []}
    yield {"type": "response.output_text.done", **place, "text": text, "logprobs": []}
    yield {"type": "response.content_part.done", **place, "part": part}
    yield {"type": "response.output_item.done", "output_index": 0, "item": _message(text)}
    yield {"type": "response.completed", "response": _response(text)}


@cache
def models() -> bytes:
    """Return the list of models."""
    data = [_model(number) for number in range(MODELS)]
    return encoded({"data": data, "links": {"next": None}, "total_count": MODELS})


def _model(number: int) -> dict[str, Any]:
    slug = f"author-{number % 40}/model-{number}"
    price = f"{(number % 37 + 1) / 10_000_000:.10f}"
    return {
        "id": slug,
        "canonical_slug": f"{slug}-2026-11-01",
        "hugging_face_id": f"author-{number % 40}/Model-{number}" if number % 2 else "",
        "name": f"Author {number % 40}: Model {number}",
        "created": 1766000000 - number * 86_400,
        "description": f"Model {number} is made up. " + TEXT * (number % 4 + 2),
        "context_length": 8192 * (number % 16 + 1),
        "architecture": {
            "modality": "text+image->text",
            "input_modalities": ["text", "image"],
            "output_modalities": ["text"],
            "tokenizer": "GPT",
            "instruct_type": None,
        },
        "pricing": {
            "prompt": price,
            "completion": price,
            "image": "0",
            "request": "0",
            "web_search": "0.01",
            "input_cache_read": price,
        },
        "top_provider": {
            "context_length": 8192 * (number % 16 + 1),
            "max_completion_tokens": 4096,
            "is_moderated": bool(number % 2),
        },
        "per_request_limits": None,
        "supported_parameters": ["max_tokens", "temperature", "top_p", "stop", "seed", "tools", "tool_choice", "response_format"],
        "default_parameters": {"temperature": None, "top_p": None, "frequency_penalty": None},
        "supported_voices": None,
        "knowledge_cutoff": None,
        "expiration_date": None,
        "links": {"details": f"/api/v1/models/{slug}/endpoints"},
    }


def stored_file(size: int) -> bytes:
    """Return the answer to an upload."""
    return encoded(
        {
            "_shape": "openrouter",
            "id": "file_1",
            "type": "file",
            "filename": "benchmark.bin",
            "mime_type": "application/octet-stream",
            "size_bytes": size,
            "created_at": "2026-11-22T00:00:00Z",
            "downloadable": True,
        }
    )


def _expected_models() -> list[Any]:
    data = [_model(number) for number in range(MODELS)]
    return [
        MODELS,
        sum(model["context_length"] for model in data),
        sum(len(model["name"]) + len(model["pricing"]["prompt"]) for model in data),
        sum(model["top_provider"]["is_moderated"] for model in data),
    ]


def expected(work: str, argument: int) -> list[Any]:
    """Return what a client must have read of an answer: the proof that each peer did the work."""
    pieces = [len(WORDS[index % len(WORDS)]) for index in range(argument if work.endswith("_stream") else 0)]
    found: dict[str, list[Any]] = {
        "credits": [74.75],
        "chat": [CHAT["id"], argument or len(TEXT), "stop", 119],
        "echo": [CHAT["id"], argument, "stop", 119],
        "responses": ["gen-1766000000-response", len(TEXT), "completed", 119],
        "chat_stream": [argument, sum(pieces[1:-1]), 119],
        "responses_stream": [argument, sum(pieces[:-8]), 119],
        "fetch_models": [len(models())],
        "parse_models": [len(models())],
    }
    return found.get(work) or _expected_models()
