"""The door of the Responses API."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

from openrouter_local.asked import Asked, function_of, objects
from openrouter_local.doors.chat import CREATED
from openrouter_local.doors.door import handler_of
from openrouter_local.paths import API_PATH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_local.turns import Turn


class Responses:
    """Responses."""

    names_events = True
    has_done = True

    def asked(self, body: dict[str, Any]) -> Asked | None:
        """Return what a request asks."""
        given = body.get("input")
        if not given:
            return None
        messages = [{"role": "user", "content": given}] if isinstance(given, str) else [_message(item) for item in objects(given)]
        if isinstance(body.get("instructions"), str):
            messages.insert(0, {"role": "system", "content": body["instructions"]})
        tools = [tool for tool in objects(body.get("tools")) if tool.get("type") == "function"]
        form = body.get("text")
        schema = _schema(form.get("format") if isinstance(form, dict) else None)
        return Asked(body=body, messages=messages, tools=tools, tool_choice=function_of(body.get("tool_choice")), schema=schema)

    def whole(self, generation: str, asked: Asked, turn: Turn) -> dict[str, Any]:
        """Return the answer as one document."""
        reason = {"reason": "max_output_tokens"} if turn.is_cut_off else None
        status = "incomplete" if turn.is_cut_off else "completed"
        return {
            **_shell(generation, asked, status),
            "completed_at": CREATED + 1,
            "incomplete_details": reason,
            "output": _items(generation, turn),
            "usage": _usage(asked, turn),
        }

    def events(self, generation: str, asked: Asked, turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
        """Return the answer as events, each with its number."""
        for number, (is_piece, event) in enumerate(self._unnumbered(generation, asked, turn)):
            yield is_piece, {**event, "sequence_number": number}

    def _unnumbered(self, generation: str, asked: Asked, turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
        shell = _shell(generation, asked, "in_progress")
        yield False, {"type": "response.created", "response": shell}
        yield False, {"type": "response.in_progress", "response": shell}
        for index, item in enumerate(_items(generation, turn)):
            about = {"output_index": index, "item_id": item["id"]}
            yield False, {"type": "response.output_item.added", "output_index": index, "item": _begun(item)}
            if item["type"] == "message":
                yield from _texts(about, item, turn)
            elif item["type"] == "function_call":
                yield True, {"type": "response.function_call_arguments.delta", "delta": item["arguments"], **about}
                done = {"arguments": item["arguments"], "name": item["name"]}
                yield False, {"type": "response.function_call_arguments.done", **done, **about}
            yield False, {"type": "response.output_item.done", "output_index": index, "item": item}
        last = "response.incomplete" if turn.is_cut_off else "response.completed"
        yield False, {"type": last, "response": self.whole(generation, asked, turn)}


def _schema(wanted: Any) -> Any:
    kind = wanted.get("type") if isinstance(wanted, dict) else None
    if kind == "json_schema":
        return wanted.get("schema") or {}
    return True if kind == "json_object" else None


def _texts(about: dict[str, Any], item: dict[str, Any], turn: Turn) -> Iterator[tuple[bool, dict[str, Any]]]:
    about = {**about, "content_index": 0}
    (part,) = item["content"]
    yield False, {"type": "response.content_part.added", "part": {**part, "text": ""}, **about}
    for piece in turn.pieces():
        yield True, {"type": "response.output_text.delta", "delta": piece, "logprobs": [], **about}
    yield False, {"type": "response.output_text.done", "text": part["text"], "logprobs": [], **about}
    yield False, {"type": "response.content_part.done", "part": part, **about}


def _items(generation: str, turn: Turn) -> list[dict[str, Any]]:
    number = generation.rpartition("-")[2]
    items: list[dict[str, Any]] = []
    if turn.reasoning is not None:
        summary = [{"type": "summary_text", "text": turn.reasoning}]
        items.append({"type": "reasoning", "id": f"rs_local_{number}", "summary": summary})
    if turn.text is not None:
        part = {"type": "output_text", "text": turn.text, "annotations": [], "logprobs": []}
        shell = {"type": "message", "id": f"msg_local_{number}", "role": "assistant", "status": "completed"}
        items.append({**shell, "content": [part]})
    for index, call in enumerate(turn.calls):
        own = {"id": f"fc_local_{number}_{index}", "call_id": f"call_local_{number}_{index}", "status": "completed"}
        items.append({"type": "function_call", "name": call.name, "arguments": call.arguments, **own})
    return items


def _begun(item: dict[str, Any]) -> dict[str, Any]:
    """Return an item as it is before anything of it has come."""
    if item["type"] == "message":
        return {**item, "status": "in_progress", "content": []}
    return {**item, "status": "in_progress", "arguments": ""} if item["type"] == "function_call" else {**item, "summary": []}


def _message(item: dict[str, Any]) -> dict[str, Any]:
    """Return an item of the input as a message of a chat."""
    if item.get("type") == "function_call_output":
        output = item.get("output")
        return {"role": "tool", "content": output if isinstance(output, str | list) else json.dumps(output)}
    if item.get("type") == "function_call":
        call = {"function": {"name": item.get("name"), "arguments": item.get("arguments")}}
        return {"role": "assistant", "content": None, "tool_calls": [call]}
    return {"role": item.get("role") or "assistant", "content": item.get("content")}


def _shell(generation: str, asked: Asked, status: str) -> dict[str, Any]:
    """Return a response without its output."""
    body = asked.body
    return {
        "id": generation.replace("gen-", "resp_"),
        "object": "response",
        "created_at": CREATED,
        "completed_at": None,
        "model": asked.model,
        "status": status,
        "output": [],
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "metadata": body.get("metadata") or {},
        "parallel_tool_calls": body.get("parallel_tool_calls", True),
        "previous_response_id": body.get("previous_response_id"),
        "temperature": body.get("temperature", 1.0),
        "top_p": body.get("top_p", 1.0),
        "presence_penalty": 0,
        "frequency_penalty": 0,
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": body.get("tools") or [],
        "text": body.get("text") or {"format": {"type": "text"}},
        "background": False,
        "store": False,
        "service_tier": "default",
        "truncation": "disabled",
        "usage": None,
    }


def _usage(asked: Asked, turn: Turn) -> dict[str, Any]:
    used = turn.usage(asked.messages)
    return {
        "input_tokens": used.asked,
        "output_tokens": used.said,
        "total_tokens": used.asked + used.said,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": used.thought},
        "cost": used.cost,
        "is_byok": False,
        "cost_details": {
            "upstream_inference_cost": None,
            "upstream_inference_input_cost": 0,
            "upstream_inference_output_cost": 0,
        },
    }


ROUTES = (web.post(f"{API_PATH}/responses", handler_of(Responses())),)
