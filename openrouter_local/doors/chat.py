"""The door of chat completions, and of the legacy completions before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from openrouter_local.asked import Asked, function_of, objects
from openrouter_local.doors.door import handler_of
from openrouter_local.paths import API_PATH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_local.turns import Turn

CREATED = 1_767_225_600
"""When all answers were made, in Unix seconds."""


class Chat:
    """Chat completions."""

    names_events = False
    has_done = True

    def asked(self, body: dict[str, Any]) -> Asked | None:
        """Return what a request asks."""
        if not isinstance(body.get("messages"), list) or not body["messages"]:
            return None
        tools = [tool["function"] for tool in objects(body.get("tools")) if isinstance(tool.get("function"), dict)]
        return Asked(
            body=body,
            messages=objects(body["messages"]),
            tools=tools,
            tool_choice=function_of(body.get("tool_choice")),
            schema=_schema(body.get("response_format")),
        )

    def whole(self, generation: str, asked: Asked, turn: Turn) -> dict[str, Any]:
        """Return the answer as one document."""
        message = {"role": "assistant", "content": turn.text, "refusal": None, **_thought(turn)}
        if turn.calls:
            message["tool_calls"] = _calls(generation, turn)
        choices = [{"index": index, "message": message, **_end(turn)} for index in range(_choices(asked))]
        shared = _shared(generation, asked, turn, "chat.completion")
        return {**shared, "system_fingerprint": None, "choices": choices, "usage": _usage(asked, turn)}

    def events(self, generation: str, asked: Asked, turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
        """Return the answer in chunks: words, or a call's name and its arguments cut in half; usage comes with the last."""
        shared = _shared(generation, asked, turn, "chat.completion.chunk")
        for index in range(_choices(asked)):
            for is_piece, delta in _deltas(generation, turn):
                choice = {"index": index, "delta": delta, "finish_reason": None, "native_finish_reason": None}
                yield is_piece, {**shared, "choices": [choice]}
            end = {"index": index, "delta": {}, **_end(turn)}
            is_last = index == _choices(asked) - 1
            yield False, {**shared, "choices": [end], **({"usage": _usage(asked, turn)} if is_last else {})}


def _deltas(generation: str, turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
    yield False, {"role": "assistant", "content": turn.text and ""}
    if turn.reasoning:
        yield True, _thought(turn)
    for piece in turn.pieces():
        yield True, {"content": piece}
    for index, call in enumerate(_calls(generation, turn)):
        name, arguments = call["function"]["name"], call["function"]["arguments"]
        half = len(arguments) // 2
        yield True, {"tool_calls": [{**call, "index": index, "function": {"name": name, "arguments": arguments[:half]}}]}
        yield True, {"tool_calls": [{"index": index, "function": {"arguments": arguments[half:]}}]}


class Completions:
    """Legacy completions: a prompt and its continuation."""

    names_events = False
    has_done = True

    def asked(self, body: dict[str, Any]) -> Asked | None:
        """Return what a request asks."""
        prompt = body.get("prompt")
        if not isinstance(prompt, str) or not prompt:
            return None
        return Asked(body=body, messages=[{"role": "user", "content": prompt}], tools=[])

    def whole(self, generation: str, asked: Asked, turn: Turn) -> dict[str, Any]:
        """Return the answer as one document."""
        shared = _shared(generation, asked, turn, "text_completion")
        choice = {"index": 0, "text": turn.text or "", "logprobs": None, **_end(turn)}
        return {**shared, "choices": [choice], "usage": _usage(asked, turn)}

    def events(self, generation: str, asked: Asked, turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
        """Return the answer in chunks."""
        shared = _shared(generation, asked, turn, "text_completion")
        for piece in turn.pieces():
            yield True, {**shared, "choices": [{"index": 0, "text": piece, "logprobs": None, "finish_reason": None}]}
        last = {"index": 0, "text": "", "logprobs": None, **_end(turn)}
        yield False, {**shared, "choices": [last], "usage": _usage(asked, turn)}


def _shared(generation: str, asked: Asked, turn: Turn, kind: str) -> dict[str, Any]:
    return {"id": generation, "object": kind, "created": CREATED, "model": asked.model, "provider": turn.provider}


def _choices(asked: Asked) -> int:
    wanted = asked.body.get("n")
    return wanted if isinstance(wanted, int) and not isinstance(wanted, bool) and wanted > 0 else 1


def _end(turn: Turn) -> dict[str, Any]:
    reason = "length" if turn.is_cut_off else "tool_calls" if turn.calls else "stop"
    return {"finish_reason": reason, "native_finish_reason": reason}


def _thought(turn: Turn) -> dict[str, Any]:
    if turn.reasoning is None:
        return {}
    detail = {"type": "reasoning.text", "text": turn.reasoning, "signature": None, "format": "unknown", "index": 0}
    return {"reasoning": turn.reasoning, "reasoning_details": [detail]}


def _calls(generation: str, turn: Turn) -> list[dict[str, Any]]:
    number = generation.rpartition("-")[2]
    return [
        {
            "id": f"call_local_{number}" if index == 0 else f"call_local_{number}_{index}",
            "type": "function",
            "function": {"name": call.name, "arguments": call.arguments},
        }
        for index, call in enumerate(turn.calls)
    ]


def _usage(asked: Asked, turn: Turn) -> dict[str, Any]:
    used = turn.usage(asked.messages)
    return {
        "prompt_tokens": used.asked,
        "completion_tokens": used.said,
        "total_tokens": used.asked + used.said,
        "cost": used.cost,
        "is_byok": False,
        "cost_details": {
            "upstream_inference_cost": None,
            "upstream_inference_prompt_cost": 0,
            "upstream_inference_completions_cost": 0,
        },
        "prompt_tokens_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": used.thought},
    }


def _schema(wanted: Any) -> Any:
    kind = wanted.get("type") if isinstance(wanted, dict) else None
    if kind == "json_schema":
        inner = wanted.get("json_schema")
        return (inner.get("schema") if isinstance(inner, dict) else None) or {}
    return True if kind == "json_object" else None


ROUTES = (
    web.post(f"{API_PATH}/chat/completions", handler_of(Chat())),
    web.post(f"{API_PATH}/completions", handler_of(Completions())),
)
